//! The number on a device, where a word tells that it is one or where it stands beside the device.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::normal;
use crate::pipeline::extract::pattern::is_match;

/// `GB-NB-011`, `HS-311`, `DMPX82QH1`, `OPM/0772`: letters and digits in one, or digits behind a word for a number.
static TAG: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\b[A-Z][A-Za-zÄÖÜÆØÅ]{0,5}(?:[-_/][A-Z0-9ÄÖÜÆØÅ]{1,8}){0,4}[-_/]?[A-Z]{0,4}\d[A-Z0-9]{1,14}\b|\b[A-Z][A-Za-z]{0,5}(?:[-_/][A-Z0-9]{1,8}){1,4}\b|\b\d{1,3}[A-Z][A-Z0-9]{3,12}\b|\b[a-z]{1,3}[A-Z]{1,5}(?:-[A-Z0-9]{1,8}){1,4}\b").ok()
});
/// Words for a number on a thing, within a few words of it.
static SAID: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:\b(?:inventar|inv|serien|geräte|geraete|asset|anlagen|ident|serie|utstyrs|tjeneste|teneste|maskin|inventory|serial|service|device|id|tag)[- ]?(?:nummer|nr|number|no|id|tag|kennung|namen?|navnet)?\b|\b(?:seriennr|serienr|servicetag|etikett|aufkleber|sticker|label|barcode|merkelapp|merket|merkt|merka|registrert|maskinnavnet|maskinnamnet|serienummeret|id-nummer)\b|\bnumber on\b|\bnummer (?:am|auf|klebt)\b|\bno\. on\b|\bklebt die nummer\b|\bour (?:device )?number\b)[^.;!?0-9A-Z]{0,2}(?:[^.;!?]{0,38}?)$").ok()
});
/// A bare number, which only such a word makes one.
static DIGITS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\b\d{3,15}\b").ok());
/// Numbers of other things.
const OTHERS: [&str; 19] = [
    "anzeige",
    "polizei",
    "police",
    "politi",
    "crime",
    "ref",
    "vorgang",
    "tagebuch",
    "aktenzeichen",
    "rapport",
    "sak",
    "pulse",
    "cve",
    "garda",
    "claim",
    "log",
    "rechnung",
    "zimmer",
    "raum",
];
/// What is numbered and is no thing, by how the word before “number” begins or the compound with it.
const COUNTED: [&str; 44] = [
    "telefon", "phone", "tel", "tlf", "mobil", "handy", "fax", "faks", "ruf", "zimmer", "raum", "room", "rom", "hus",
    "haus", "gate", "rechnung", "invoice", "faktura", "akten", "matrikel", "personal", "staff", "student", "konto",
    "account", "kunde", "customer", "ticket", "fall", "case", "sak", "bestell", "order", "ordre", "auftrag", "liefer",
    "sendung", "paket", "parcel", "tracking", "foedsel", "person", "passport",
];
/// A word for a number and what may stand between it and the number.
static CALLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:\b([a-zäöüßæøå]{3,20})[- ](?:number|no\.?|nummer|nr\.?|id|tag|code)|\b([a-zäöüßæøå]{3,20})(?:nummer|nummeret|nr\.?|kennung|-id|-tag)|\b(kennung|kode))(?:\s+(?:is|was|reads|ist|war|lautet|er|var|lyder))?\s*[:=„“\x22]?\s*$").ok()
});

/// The number in a sentence; `named` are the places of the words for devices in it.
pub(super) fn read(raw: &str, named: &[std::ops::Range<usize>]) -> Option<String> {
    let regex = TAG.as_ref()?;
    for found in regex.find_iter(raw).take(12) {
        let head = raw.get(..found.start())?;
        if !found.as_str().contains(|c: char| c.is_ascii_digit()) || is_other(head) || is_model(found.as_str(), head) {
            continue;
        }
        let beside = named.iter().any(|device| {
            let between = raw
                .get(device.end..found.start())
                .map(|between| between.trim_start_matches(['-', 'e', 'n', 't', 'a']));
            between.is_some_and(|between| {
                let sign = between.trim();
                // “Das Tablet (Zebra ET40, Nr. FZ-118)”.
                let lower = sign.to_lowercase();
                let inside = lower.starts_with('(')
                    && !lower.contains(')')
                    && [" nr.", " no.", " nr", " nr.:", " no"]
                        .iter()
                        .any(|end| lower.ends_with(end));
                // “Das Notebook, NB-22, …”, “(Olympus, DG-3)”.
                let behind = raw.get(found.end()..).unwrap_or_default();
                let closed = behind.is_empty() || behind.starts_with([',', ')', '.', ';']);
                let named = is_coded(found.as_str())
                    && closed
                    && (sign == ","
                        || (sign.starts_with('(') && sign.ends_with(',') && !sign.contains(')') && sign.len() <= 24));
                found.as_str().contains(['-', '/', '_'])
                    && (named
                        || inside
                        || sign.is_empty()
                        || matches!(sign, "(" | "(nr." | "(tag" | "nr." | "no." | "(no."))
            })
        });
        let said = is_match(&SAID, tail(head)) || (is_coded(found.as_str()) && is_called(head));
        if beside || said {
            return Some(found.as_str().to_owned());
        }
    }
    None
}

/// The same for a number without letters.
pub(super) fn digits(raw: &str) -> Option<String> {
    let number = DIGITS.as_ref()?.find_iter(raw).take(8).find(|found| {
        let head = raw.get(..found.start()).unwrap_or_default();
        !is_other(head) && !head.ends_with(['.', ',', '-', '/', '+', '(', ':']) && is_match(&SAID, tail(head))
    })?;
    Some(number.as_str().to_owned())
}

/// `DG-3`, `BB-DEAN-1`: parts with a hyphen between them.
fn is_coded(tag: &str) -> bool {
    tag.contains(['-', '_', '/'])
}

/// “Leihnummer DG-3”, “the handset number is BB-1”: the number of a thing, and not of a call, a case or a room.
fn is_called(head: &str) -> bool {
    let captures = CALLED.as_ref().and_then(|regex| regex.captures(tail(head)));
    captures.is_some_and(|found| {
        let word = found.iter().skip(1).flatten().next();
        let word = word.map_or("", |word| word.as_str()).to_lowercase();
        let word = normal::fold(&word);
        !COUNTED.iter().any(|begin| word.starts_with(begin))
    })
}

fn tail(head: &str) -> &str {
    head.get(head.ceil_char_boundary(head.len().saturating_sub(60))..)
        .unwrap_or_default()
}

fn is_other(head: &str) -> bool {
    const CALLS: [&str; 3] = ["telefon", "phone", "tel"];
    const NEAR: usize = 14;
    let near = tail(head).to_lowercase();
    // “Telefonen er en …, inventar TLF-6”: the thing that is gone may be one itself.
    let last = near.get(near.ceil_char_boundary(near.len().saturating_sub(NEAR))..);
    let last = last.unwrap_or_default();
    OTHERS.iter().any(|word| near.contains(word)) || CALLS.iter().any(|word| last.contains(word))
}

/// “Lenovo M10”, “Samsung Galaxy S22”, “Zebra TC57”: a model, behind its maker's name.
fn is_model(tag: &str, head: &str) -> bool {
    let before = head
        .trim_end()
        .rsplit([' ', '('])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let maker = [
        "lenovo", "samsung", "galaxy", "zebra", "nokia", "pixel", "hp", "dell", "thinkpad", "iphone", "ipad",
        "surface", "tab", "canon", "typ", "type", "typen", "modell", "model", "android", "windows", "version", "av",
    ];
    tag.len() <= 5 && !tag.contains('-') && maker.contains(&before.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_a_thing_is_told_by_its_word() {
        for (text, want) in [
            ("Mein Notebook, NB-2231, ist weg.", Some("NB-2231")),
            ("Das Notebook (Terra, GEO-7) ist weg.", Some("GEO-7")),
            ("Das Notebook lag, SAT-1 lief gerade, im Zug.", None),
            ("Das Gerät (Zoom H5, Leihnummer AV-7) ist weg.", Some("AV-7")),
            ("The tablet number is KT-LIB-2.", Some("KT-LIB-2")),
            ("Unsere Drohne, Kennung eDE-0042-19, ist weg.", Some("eDE-0042-19")),
            ("Utlånsnummeret er HK-31.", Some("HK-31")),
            ("Telefonen er ein Nokia, inventar MOB-18.", Some("MOB-18")),
            ("Die Ticketnummer ist HD-4471.", None),
            ("The room number is B-12.", None),
            ("Meine Telefonnummer ist AB-12.", None),
            ("Saksnummer SX-12 er sendt.", None),
        ] {
            let device = text.find("Notebook").map(|at| at..at + 8);
            assert_eq!(read(text, device.as_slice()).as_deref(), want, "{text}");
        }
    }
}
