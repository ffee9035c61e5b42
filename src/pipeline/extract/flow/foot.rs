//! The lines at the foot of a form, which answer nothing: where it goes, whom to ask, what a machine adds.

use std::sync::LazyLock;

use regex::Regex;

use super::office::is_office;
use super::shape::{is_rule, is_short_rule};
use super::{Line, split};
use crate::config::rules::forms::normal;
use crate::pipeline::extract::pattern::{Pattern, is_match};

/// How lines begin that say where a filled form goes and whom to ask, folded.
const FOOT: [&str; 55] = [
    "log in to",
    "office use",
    "for office use",
    "staff use",
    "staff office use",
    "official use",
    "office copy",
    "do not write",
    "wird von",
    "vom buero",
    "nur fuer",
    "nicht ausfuellen",
    "fylles ut av",
    "for internt bruk",
    "vielen dank",
    "thank you",
    "takk for",
    "view all",
    "unsubscribe",
    "rueckfragen",
    "zurueck an",
    "abgabe",
    "rueckgabe",
    "fragen an",
    "fragen zum",
    "bei fragen",
    "bei rueckfragen",
    "ausgefuellt an",
    "ausgefuelltes formular",
    "formular an",
    "einzureichen",
    "bitte zurueck",
    "bitte senden",
    "questions",
    "for questions",
    "return to",
    "return this",
    "return completed",
    "please return",
    "send to",
    "send completed",
    "submit to",
    "completed forms",
    "need help",
    "you can edit",
    "you are receiving",
    "create your own",
    "powered by",
    "spoersmaal om",
    "spoersmaal til",
    "sendes til",
    "leveres til",
    "returneres",
    "skjemaet sendes",
    "trenger du hjelp",
];
/// What machines say of themselves: “This content …”.
const THIS: [&str; 9] = [
    "diese", "dieser", "dieses", "this", "these", "dette", "denne", "dei", "desse",
];
/// What makes that a machine's line.
const MACHINES: [&str; 8] = [
    "formular",
    "automat",
    "skjema",
    "microsoft",
    "google",
    "submission",
    "content owner",
    "web form",
];

/// `Seite 1 von 2`, `Page 3/4`: the foot of a printed page.
static PAGES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:^|[\s·|–-])(?:seite|page|side|s\.|p\.)\s*\d{1,3}(?:\s*(?:von|of|av|/)\s*\d{1,3}|\s*$)").ok()
});
/// `Submitted from IP 81.2.69.144`, `Formular-ID 4411`, `Form ID: 88`, `User Agent: …`: what a machine adds.
static ADDED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:submitted|sent|gesendet|abgesendet|eingereicht|übermittelt|sendt|innsendt|generated|erzeugt|created)\b.{0,80}(?:\b(?:from|von|fra|by|via|über)\b.{0,40}(?:\d{1,3}\.\d{1,3}\.\d|\.\w{2,})|\bip\b)|^(?:this (?:e-?mail|message)|diese (?:e-?mail|nachricht)|denne (?:e-posten|meldingen)) (?:was|is|wurde|ist|er|ble|vart)\b.{0,60}(?:@|automat|sent|gesendet|erzeugt)|^(?:form(?:ular)?|skjema|submission|entry)[- ]?(?:id|nr)\b|\bdo not reply to this\b|\bnicht auf diese (?:e-?mail|nachricht|adresse)\b.{0,10}antworten|\b(?:ikke|ikkje) svar(?:e)? på denne\b").ok()
});
/// `Übermittlungs-ID: 20261103-7781`, `Submission ID #88`, `Referansenummer: 12`: under what number a machine filed it.
static FILED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:übermittlungs|übertragungs|einreichungs|eingangs|absende|formular|meldungs|eintrags|submission|form|entry|response|transaction|receipt|innsendings|skjema|kvitterings|svar)[- ]?(?:id|nr|nummer|no|number|ref|code|kode)\b\.?\s*[:#]?\s*[\w/.-]*\d[\w/.-]*$").ok()
});
/// `Formular 7/2025 – …`, `Version 3.2 · …`, `Stand: 01/2026`, `Rev. 2`: what a printed form says of itself.
static EDITION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:formular|vordruck|formblatt|form|blankett|skjema|version|stand|rev(?:ision|idert|\.)?)\b[^.?!]{0,12}\d{1,4}(?:[./-]\d{1,4})*\b.{0,80}(?:seite|page|side|stand|version|rev|·|–)").ok()
});

/// `Ring Geir på 911 55 000 hvis du finner det`: the form asks its reader to call.
static CALL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:bitte )?(?:ring|ta kontakt|kontakt|call|phone|contact|rufen sie|wenden sie sich|melden sie sich)\b.{0,120}(?:\b(?:hvis|dersom|viss|if|wenn|falls|bei)\b.{0,80}\d(?:[\d /().-]{4,})\d|\d(?:[\d /().-]{4,})\d.{0,40}\b(?:hvis|dersom|viss|if|wenn|falls|bei)\b)").ok()
});

/// What a web form's program says of the visit, folded.
const VISIT: [&str; 12] = [
    "page url",
    "url",
    "seiten url",
    "side url",
    "sideadresse",
    "user agent",
    "remote ip",
    "ip address",
    "ip adresse",
    "referrer",
    "referer",
    "powered by",
];
/// Lines below the answers that are looked at.
const MOST_BELOW: usize = 15;

/// `---⏎Date: …⏎Time: …⏎Page URL: …⏎Remote IP: …` at the end: when and where the form was sent, the places of the lines.
pub(super) fn of_the_visit(lines: &[Line]) -> Vec<usize> {
    let rule = |line: &Line| is_rule(line.text.trim()) || is_short_rule(line.text.trim());
    let last = lines.len().saturating_sub(MOST_BELOW);
    let Some(from) = lines.iter().rposition(rule).filter(|at| *at >= last) else {
        return Vec::new();
    };
    let below = || lines.iter().enumerate().skip(from.saturating_add(1));
    let filled = || below().filter(|(_, line)| !line.text.trim().is_empty());
    let label = |line: &Line| split::colon(line.text.trim()).map(|(label, _)| normal::words(label));
    let visit = |label: String| VISIT.contains(&label.as_str());
    let all = filled().all(|(_, line)| label(line).is_some());
    if !all || !filled().any(|(_, line)| label(line).is_some_and(visit)) {
        return Vec::new();
    }
    below().map(|(at, _)| at).collect()
}

/// How a form begins to say what becomes of the data in it, folded.
const NOTICE: [&str; 14] = [
    "ihre angaben werden",
    "ihre daten werden",
    "die von ihnen",
    "the information you",
    "the data you",
    "your information",
    "your data",
    "your details",
    "personal data you",
    "dine opplysninger",
    "opplysningene du",
    "opplysningane du",
    "opplysningene brukes",
    "opplysningane blir",
];
/// What becomes of them, folded.
const KEPT: [&str; 16] = [
    "verwendet",
    "verarbeitet",
    "gespeichert",
    "genutzt",
    "used",
    "processed",
    "stored",
    "kept",
    "handled",
    "brukes",
    "brukt",
    "behandles",
    "behandla",
    "lagres",
    "lagra",
    "slettes",
];

/// `Your details are used only to handle this report`: the form speaks to who fills it in.
fn is_notice(text: &str) -> bool {
    let starts = ["Ihre", "Die", "The", "Your", "Personal", "Dine", "Opplysning"];
    if !starts.iter().any(|start| text.starts_with(start)) {
        return false;
    }
    let words = normal::words(text);
    NOTICE.iter().any(|start| words.starts_with(start)) && words.split(' ').any(|word| KEPT.contains(&word))
}

/// Whether a line belongs to the foot of a form.
pub(crate) fn is_footer(text: &str) -> bool {
    let text = text.trim();
    if text.len() > 400 {
        return false;
    }
    if is_notice(text) {
        return true;
    }
    let found = |regex: &Pattern| is_match(regex, text);
    let short = text.chars().count() <= 140;
    if short && text.starts_with('©') {
        return true;
    }
    if short && text.split_whitespace().count() <= 16 && (found(&PAGES) && !text.contains(". ") || found(&EDITION)) {
        return true;
    }
    if short && found(&FILED) {
        return true;
    }
    if text.split_whitespace().count() < 3 {
        return false;
    }
    if short && (found(&ADDED) || is_office(text) || found(&CALL)) {
        return true;
    }
    if text.split_whitespace().count() < 4 {
        return false;
    }
    let words = normal::words(text);
    let begins = |start: &str| {
        words
            .strip_prefix(start)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let addressed = text.contains('@')
        || text.ends_with(['.', ')', '“', '”', '"'])
        || text.chars().filter(char::is_ascii_digit).count() >= 4
        || words.starts_with("you ")
        || words.starts_with("create ");
    (addressed && FOOT.iter().any(|start| begins(start)))
        || (THIS.iter().any(|start| begins(start)) && MACHINES.iter().any(|machine| words.contains(machine)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_foot_of_a_form_answers_nothing() {
        for text in [
            "Rückfragen an den Datenschutzbeauftragten Dr. Uwe H., Tel. 05571 99-1200",
            "Return to the IT Manager, Len W. (ext. 300, l@example.org).",
            "Abgabe im Sekretariat oder per Mail. Beispiel: „Stick verloren“",
            "Dette innhaldet er laga av eigaren av skjemaet. Microsoft er ikkje ansvarleg.",
            "You can edit this submission and view all your submissions easily.",
            "Questions: duty manager 01 555 0100",
            "Entry 4711 · please do not reply to this address",
            "Bitte nicht auf diese E-Mail antworten",
            "Spørsmål om skjemaet: IKT-vakt Roar Tveit, tlf. 75 00 11 22",
        ] {
            assert!(is_footer(text), "{text}");
        }
        for text in [
            "Rückfragen kamen keine",
            "This mail went to the wrong person.",
            "Diese Liste lag offen im Flur.",
            "Questions were asked by two customers",
        ] {
            assert!(!is_footer(text), "{text}");
        }
    }

    #[test]
    fn what_a_program_tells_of_the_visit_is_no_answer() {
        let left = |text: &str| of_the_visit(&Line::all(text)).len();
        let form = "Name: Ada Krull\nWas ist weg?: Stick\n\n---\n";
        assert_eq!(
            left(&format!(
                "{form}Date: 4 May 2026\nTime: 10:12\nPage URL: https://club.example/report"
            )),
            3
        );
        assert_eq!(
            left(&format!(
                "{form}Datum: 4. Mai 2026\nRemote-IP: 192.0.2.7\nUser-Agent: Browser 5"
            )),
            3
        );
        assert_eq!(left(&format!("{form}Datum: 4. Mai 2026\nMaßnahmen: gesperrt")), 0);
        assert_eq!(
            left(&format!("{form}URL: https://club.example/x\nDort lag die Liste offen.")),
            0
        );
    }

    #[test]
    fn the_number_under_which_a_machine_files_is_no_answer() {
        for text in [
            "Übermittlungs-ID: 20261103-7781",
            "Submission ID: 88-4711",
            "Innsendings-ID 12",
            "Entry number #4",
        ] {
            assert!(is_footer(text), "{text}");
        }
        for text in [
            "Inventarnummer: 4711",
            "Formular gefälscht",
            "Response team called",
            "Kundennummer 7",
        ] {
            assert!(!is_footer(text), "{text}");
        }
    }
}
