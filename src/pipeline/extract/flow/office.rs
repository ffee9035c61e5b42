//! Parts of a form that the office fills in: what stands there is nobody's report.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::normal;
use crate::pipeline::extract::pattern::is_match;

/// `Vom QM auszufüllen`, `Durch die IT auszufüllen`, `Wird von der Leitung ausgefüllt`.
static FILLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)(?:^|\W)(?:vom|von|von der|von den|durch(?: die| den| das)?) (.{0,50})\b(?:auszufüllen|einzutragen)\b",
        r"|^(?:nur )?(?:wird )?(?:vom|von|von der|von den|durch(?: die| den| das)?) (.{0,50})\b(?:ausgefüllt|ausfüllen)$",
        r"|(?:^|\W)(?:auszufüllen) (?:vom|von|durch)\b(.{2,50})$",
        r"|^(?:.{0,40}\W)?(?:for completion by|to be (?:completed|filled in|filled out|entered) by)\b(.{2,60})$",
        r"|^(?:.{0,80}\W)?(?:fylles|fyllast|fyllest|utfylles|utfyllast) (?:ut )?(?:berre |kun |bare )?av\b(.{2,60})$",
    ))
    .ok()
});
/// One of these stands in everything that [`FILLED`] finds: most lines have none, and this tells it faster.
const FILLING: [&str; 7] = ["füll", "eintrag", "einzutrag", "complet", "filled", "entered", "fyll"];
/// `For office use only`, `Til internt bruk`, `Interne Vermerke`. Some of these mark a whole paper.
static KEPT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)^(?:nur |only |kun |berre |bare )?(?:",
        r"(?:for |til )?(?:internt?|kontorets|administrativt?|tenestleg|offisielt) bruk\b.{0,30}",
        r"|(?:for )?(?:internal|office|official|staff|administrative|department|departmental) use\b.{0,30}",
        r"|für (?:interne|amtliche|dienstliche|behördliche) (?:zwecke|vermerke|verwendung|bearbeitung)",
        r"|(?:für den )?(?:internen|dienstlichen|amtlichen|innerdienstlichen) gebrauch",
        r"|(?:interne |amtliche |dienstliche |behördliche )(?:vermerke?|bearbeitung|verwendung)",
        r"|bearbeitungsvermerke?|(?:forbeholdt|reservert for).{2,40}|interne (?:notat|notater|merknader)|internal (?:notes|processing)",
        r")(?:\s*\(.*\))?$"
    ))
    .ok()
});
/// Who reports, folded: what he is asked to fill in is the form itself.
const REPORTERS: [&str; 46] = [
    "melder",
    "melderin",
    "meldend",
    "meldeperson",
    "mitarbeiter",
    "mitarbeitend",
    "beschaeftigt",
    "betroffen",
    "nutzer",
    "antragstell",
    "anzeigend",
    "hinweisgeb",
    "verantwortlich",
    "reporter",
    "reporting",
    "employee",
    "user",
    "you",
    "applicant",
    "everyone",
    "person who",
    "discover",
    "innmelder",
    "innmeldar",
    "ansatt",
    "tilsett",
    "den som",
    "bruker",
    "brukar",
    "melderen",
    "owner",
    "custodian",
    "originator",
    "initiator",
    "submitter",
    "notifier",
    "individual",
    "requester",
    "staff member",
    "member of staff",
    "student",
    "besitzer",
    "eigentuemer",
    "fachbereich",
    "fachabteilung",
    "medarbeid",
];

/// Whether a line says that the office fills in what stands below, or that a part is the office's.
pub(crate) fn is_office(text: &str) -> bool {
    is_for_office(text) || is_match(&KEPT, bare(text))
}

/// Whether a line says in so many words that somebody else than the reporter fills in what stands below.
pub(crate) fn is_for_office(text: &str) -> bool {
    let text = bare(text);
    if text.chars().count() > 140 || text.split_whitespace().count() < 3 {
        return false;
    }
    let lower = text.to_lowercase();
    if !FILLING.iter().any(|word| lower.contains(word)) {
        return false;
    }
    let whose = FILLED.as_ref().and_then(|regex| regex.captures(text));
    whose.is_some_and(|found| {
        let who: Vec<&str> = found.iter().skip(1).flatten().map(|who| who.as_str()).collect();
        let who = normal::words(&who.join(" "));
        !who.is_empty() && !REPORTERS.iter().any(|stem| who.contains(stem))
    })
}

fn bare(text: &str) -> &str {
    text.trim_matches(['-', '–', '—', '*', '=', '_', '[', ']', ':', ' ', '.'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_office_fills_in_is_known_by_its_heading() {
        for text in [
            "Vom Datenschutzbeauftragten auszufüllen:",
            "--- Nur von der IT auszufüllen ---",
            "Wird durch das Sekretariat ausgefüllt",
            "For office use only",
            "To be completed by the privacy office",
            "Fylles ut av personvernombudet",
            "— Behandla av / dato / signatur fyllast ut av leiar —",
            "Til internt bruk",
            "Interne Vermerke",
            "Bearbeitung (durch die IT auszufüllen)",
        ] {
            assert!(is_office(text), "{text}");
        }
        for text in [
            "Vom Melder auszufüllen",
            "To be completed by the person reporting",
            "Fylles ut av den som melder",
            "2. The device (to be completed by its owner)",
            "Vom Fachbereich auszufüllen",
            "Formular ausgefüllt von",
            "Completed by",
            "Die Liste wurde von einer Kollegin falsch ausgefüllt.",
            "Internal network affected",
            "Das Formular kann von mir nicht ausgefüllt werden",
            "Interne Notizen des Vorstands lagen offen",
            "Internal use of the list was allowed, and then it was sent out to all customers",
        ] {
            assert!(!is_office(text), "{text}");
        }
        // What marks a whole paper may be no part of it.
        assert!(!is_for_office("For internal use only") && is_for_office("Vom DSB auszufüllen"));
    }
}
