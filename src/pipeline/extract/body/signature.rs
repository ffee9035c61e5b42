//! The block below the farewell, and the footers that programs and lawyers put below everything.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{FormRules, Lexicon, normal};
use crate::model::language::Language;
use crate::pipeline::extract::body::{is_farewell, is_match};
use crate::pipeline::extract::values::numbers;

/// “Gesendet von meinem iPhone”: the device of the writer, and nobody's loss.
static SENT_FROM: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\s*(?:(?:(?:gesendet|sent|sendt|written|geschickt|skickat|erstellt) (?:mit|von|aus|from|via|with|fra|frå|över) |von |fra )(?:der |dem |my |a |meine[mr] |mein |min |mitt )?(?:iphone|ipad|samsung|galaxy|handy\b|smartphone|mobil\w*|android|outlook|mail\b|proton\w*|gmail|yahoo|web\.de|gmx|blackberry|huawei|xiaomi|pixel|telefon|phone|tablet|thunderbird|windows|apple|tuta\w*|fairphone|nokia|sony|oneplus)|get outlook|hent outlook|outlook (?:für|for) (?:ios|android|mac)|holen sie sich outlook|virenfrei\b|virus-free\b)").ok()
});
/// How a paragraph of the firm's lawyers begins.
static DISCLAIMER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^\W*(?:diese (?:e-?mail|nachricht|mitteilung)|this (?:e-?mail|message|communication)|denne (?:e-?post|melding|eposten)|the (?:information|contents?) (?:contained |transmitted |of |in )|der inhalt |die informationen in |informasjonen i |innholdet i |confidential|disclaimer|vertraulich|haftungsausschluss|rechtlicher hinweis|wichtiger hinweis|hinweis|legal notice|notice|caution|achtung|konfidensi|important)").ok()
});
/// What such a paragraph speaks of: two of these stand in no report by chance, three never.
const LEGAL: [&str; 11] = [
    r"vertraulich|confidential|konfidensi|fortroelig|privileged",
    r"empfaenger|adressat|bestimmt|recipient|addressee|intended|mottaker|adressert",
    r"irrtuemlich|in error|by mistake|versehentlich|ved en feil",
    r"vernichte|loeschen sie|delete|destroy|slett denne|slette",
    r"unbefugt|unerlaubt|unauthori|prohibited|untersagt|nicht gestattet|uautorisert|ulovlig",
    r"weitergabe|kopier|disseminat|distribut|copying|disclosure|videreformidl",
    r"haftung|liab|ansvar for",
    r"viren|virus",
    r"umwelt|environment|miljoe|ausdruck|print",
    r"absender|sender|avsender",
    r"amtsgericht|registergericht|registered in|handelsregister|ust id|company number|foretaksregister|geschaeftsfuehr",
];
static LEGAL_WORDS: LazyLock<Vec<Regex>> =
    LazyLock::new(|| LEGAL.iter().filter_map(|words| Regex::new(words).ok()).collect());

/// The lines without what a program or a lawyer wrote.
pub(super) fn without_footers<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let mut kept: Vec<&str> = Vec::new();
    for paragraph in lines.split_inclusive(|line| line.trim().is_empty()) {
        let first = paragraph.first().copied().unwrap_or_default();
        if !is_match(&DISCLAIMER, first) || !is_legal(paragraph) {
            kept.extend(
                paragraph
                    .iter()
                    .filter(|line| line.len() > 160 || !is_plea(line))
                    .filter(|line| line.len() > 120 || !is_match(&SENT_FROM, line)),
            );
        }
    }
    kept
}

/// “Please consider the environment before printing this”: the house asks so below every mail.
fn is_plea(line: &str) -> bool {
    let words = normal::words(line);
    let has = |list: &[&str]| list.iter().any(|part| words.contains(part));
    let green = has(&["environment", "umwelt", "miljoe", "planet", "trees", "baeume"])
        && has(&[
            "printing",
            "you print",
            "drucken",
            "ausdruck",
            "skriver ut",
            "skriv ut",
            "utskrift",
        ]);
    green
        && has(&[
            "please",
            "consider",
            "think",
            "bitte",
            "denken",
            "muessen",
            "tenk",
            "vennligst",
            "ver venleg",
            "vern",
        ])
        && !has(&[
            "laptop",
            "usb",
            "printer was",
            "stolen",
            "gestohlen",
            "verloren",
            "mistet",
        ])
}

fn is_legal(paragraph: &[&str]) -> bool {
    let words = normal::fold(&paragraph.join(" "));
    words.len() <= 4000
        && LEGAL_WORDS
            .iter()
            .filter(|regex| regex.is_match(&words))
            .take(3)
            .count()
            >= 3
}

/// What the house, and not the writer, says at the very end.
static NOTICE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\b(?:privacy notice|privacy polic|data protection (?:quer|offic|enquir|question)|datenschutzhinweis|datenschutzbeauftragte|zum datenschutz|verarbeitung ihrer daten|personvernerklaering|personvernerklering|personvernombud|registered (?:in|office|charity)|charity n|company n|amtsgericht|handelsregister|firmenbuch|hrb|ust id|geschaeftsfuehr|foretaksregister|org ?nr|vertraulich|confidential|taushetsbelag|konfidens|intended for|addressee|unsubscribe)").ok()
});
/// No notice is longer, lines.
const LONGEST_NOTICE: usize = 8;
/// So near above it stands the farewell, lines.
const NEAR: usize = 14;

/// Where the writer's lines end, when the last paragraph below his farewell is the house's: “For data protection
/// queries contact …”, “Registered in England”.
fn before_notice(lines: &[&str], lexicon: &Lexicon) -> usize {
    let Some(last) = lines.iter().rposition(|line| !line.trim().is_empty()) else {
        return lines.len();
    };
    let above = lines.get(..last).unwrap_or_default();
    let Some(blank) = above.iter().rposition(|line| line.trim().is_empty()) else {
        return lines.len();
    };
    let paragraph = lines.get(blank..=last).unwrap_or_default();
    let said: Vec<&str> = paragraph.iter().filter(|line| !is_calling(line)).copied().collect();
    let words = normal::words(&said.join(" "));
    let own = words
        .split(' ')
        .any(|word| matches!(word, "i" | "me" | "my" | "ich" | "mich" | "mir" | "jeg" | "eg" | "meg"));
    let farewell = above.iter().rev().take(NEAR).any(|line| is_farewell(line, lexicon));
    if farewell && paragraph.len() <= LONGEST_NOTICE && !own && is_match(&NOTICE, &words) {
        // “Vera Holm⏎Bursar⏎Registered in England”: the writer's own lines stand above it.
        let named = |line: &&str| {
            line.split_whitespace().count() <= 5
                && line.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
        };
        let first = paragraph
            .iter()
            .position(|line| !is_calling(line) && is_match(&NOTICE, &normal::words(line)));
        let beside = paragraph
            .get(1)
            .filter(|line| named(line))
            .and(first)
            .filter(|at| *at > 1);
        blank.saturating_add(beside.unwrap_or_default())
    } else {
        lines.len()
    }
}

/// “Geschäftsführerin, Ost Bau”, “Personvernombud, Nes kommune”: what the writer does; an imprint names its directors
/// behind a colon.
fn is_calling(line: &str) -> bool {
    const CALLINGS: [&str; 4] = [
        "geschaeftsfuehr",
        "datenschutzbeauftragte",
        "personvernombud",
        "data protection offic",
    ];
    let words = normal::words(line);
    let few = line.split_whitespace().count() <= 7 && !line.contains([':', '@']) && !line.trim_end().ends_with('.');
    few && CALLINGS.iter().any(|calling| words.contains(calling))
}

/// The own words and what stands below `-- ` or the farewell.
pub(super) fn cut(lines: &[&str], rules: &FormRules) -> (String, String) {
    let lexicon = &rules.lexicon;
    let lines = lines.get(..before_notice(lines, lexicon)).unwrap_or_default();
    let delimiter = lines
        .iter()
        .position(|line| matches!(*line, "-- " | "--") || line.trim_end() == "--");
    let end = delimiter.unwrap_or(lines.len());
    let farewell = lines
        .iter()
        .enumerate()
        .take(end)
        .find(|(at, line)| {
            is_farewell(line, lexicon) && end.saturating_sub(*at) <= 25 && nothing_but_signature(lines, *at, end)
        })
        .map(|(at, _)| at);
    let is_label = |line: &str| {
        let fit = rules.labels.fit(line, Language::default());
        fit.is_some_and(|fit| fit.confidence > 0.9)
    };
    let cut = farewell.or_else(|| last_block(lines, end, is_label)).unwrap_or(end);
    let text = |lines: Option<&[&str]>| lines.unwrap_or_default().join("\n").trim().to_owned();
    (text(lines.get(..cut)), text(lines.get(cut..)))
}

/// A block of short lines at the end with a telephone and without a sentence or a label: somebody's particulars,
/// though no farewell stands above them. “Bartosz (on night shift, 0170 555 0188)” is one in one line.
fn last_block(lines: &[&str], end: usize, is_label: impl Fn(&str) -> bool) -> Option<usize> {
    let own = lines.get(..end)?;
    let last = own.iter().rposition(|line| !line.trim().is_empty())?;
    let first = own
        .get(..last)?
        .iter()
        .rposition(|line| line.trim().is_empty())?
        .checked_add(1)?;
    let block = own.get(first..=last)?;
    let numbered = |line: &&str| numbers::of_line(line).is_some();
    let short = block.len() <= 8
        && block.iter().all(|line| {
            let colon = line.contains(':') && !numbered(line) && !line.contains('@');
            line.chars().count() <= 90 && !line.trim_end().ends_with(['.', '?', '!']) && !colon
        });
    let one = block.len() == 1
        && block
            .iter()
            .all(|line| line.split_whitespace().count() <= 9 || is_barred(line));
    // “Kontaktperson (Telefon und E-Mail)” above a name and a number is the last row of a form.
    if block.len() >= 2 && is_label(block.first()?.trim()) {
        return None;
    }
    let named = block.first()?.trim_start().starts_with(char::is_uppercase);
    let phone = block.iter().skip(usize::from(block.len() > 1 && !named)).any(numbered);
    (short && phone && named && (block.len() >= 2 || one) && first > 0).then_some(first)
}

/// `Ruth Adair | Estates | North College | 01555 400 221`: particulars of a few words each between bars.
fn is_barred(line: &str) -> bool {
    let parts: Vec<&str> = line.split(['|', '·', '•']).collect();
    parts.len() >= 3
        && parts
            .iter()
            .all(|part| (1..=5).contains(&part.split_whitespace().count()))
}

/// A form may follow the farewell: then it is no signature.
fn nothing_but_signature(lines: &[&str], at: usize, end: usize) -> bool {
    lines
        .get(at..end)
        .unwrap_or_default()
        .iter()
        .all(|line| line.chars().count() <= 120)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn footers_of_lawyers_and_telephones_are_nobodys_words() {
        let text = "Der Brief ist hier.\n\nSent from my iPhone\n\nThis e-mail is confidential. If you are not the intended recipient, delete it.\n\nBitte abholen.";
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            without_footers(&lines).join("|"),
            "Der Brief ist hier.|||Bitte abholen."
        );
        for text in [
            "Diese E-Mail ging gestern an den falschen Empfänger.",
            "The environment data were on the printer.",
            "Ich habe im Umweltamt die falsche Liste ausdrucken lassen.",
        ] {
            assert_eq!(without_footers(&[text]), [text]);
        }
        for text in [
            "Registered charity. Please consider the environment before printing.",
            "Bitte denken Sie an die Umwelt, bevor Sie diese Mail ausdrucken.",
            "Tenk på miljøet før du skriver ut denne e-posten.",
        ] {
            assert!(without_footers(&[text]).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_block_with_a_telephone_is_a_signature() {
        let rules = FormRules::shipped();
        for text in [
            "The cluster is down.\n\nBartosz (on night shift, 0170 555 0188)",
            "It is gone.\n\nNiamh Doran\nFinance Office, x2290",
            "Der er noen inne.\n\nJorunn, nattevakt\nmob 922 18 340",
            "Owner: ____\n\nRuth Adair | Estates | North College Trust | +44 1555 400 221",
            "Passing this on.\n\nLorna McKechnie\nGovernance Officer | Council | 01555 400 220",
        ] {
            let lines: Vec<&str> = text.lines().collect();
            let (own, signature) = cut(&lines, &rules);
            assert!(
                !own.contains(char::is_numeric) && signature.contains(char::is_numeric),
                "{text}"
            );
        }
    }

    #[test]
    fn what_the_writer_does_is_no_notice_of_the_house() {
        let rules = FormRules::shipped();
        let text = "Die Mails sind nicht von uns.\n\nViele Grüße\nDagmar Ost\nGeschäftsführerin\nOst Bau GmbH";
        let lines: Vec<&str> = text.lines().collect();
        assert!(cut(&lines, &rules).1.ends_with("Ost Bau GmbH"));
    }

    #[test]
    fn the_last_row_of_a_form_is_no_signature() {
        let rules = FormRules::shipped();
        let text = "Årsak\nfiberbrudd\n\nKontaktperson (telefon)\nLine Vik, 902 55 440";
        let lines: Vec<&str> = text.lines().collect();
        assert!(cut(&lines, &rules).1.is_empty());
    }
}
