//! Headings of a form's parts between its lines of label and value: they end the answer above and answer nothing.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::{Line, ends_sentence, split};
use crate::pipeline::extract::values::marks;

/// `Informationen zu den betroffenen Daten`, `2. Your contact details`, `Opplysninger om hendelsen`.
static NAMED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)^(?:(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d)?)[.)]?\s+)?",
        r"(?:(?:ihre|meine|eigene|persönliche|allgemeine|weitere|nähere|grundlegende|your|my|personal|general|basic|",
        r"further|additional|other|key|dine|mine|personlige|generelle|generell|nærmere|andre)\s+)*",
        r"(?:angaben|informationen|information|informasjon|opplysninger|opplysningar|details?|detaljer|particulars|",
        r"daten|allgemeines|generelt|kontakt|(?:kontakt|contact|incident|reporter|device|breach|event|case|vorfalls?|",
        r"hendelses|saks|geräte|melder)[- ]?(?:daten|informationen|information|informasjon|info|opplysninger|",
        r"opplysningar|details?|detaljer|angaben))",
        r"(?:\s+(?:zu[rm]?|über|des|der|of|on|about|om|for|concerning|regarding|relating|involved)\b.*)?$"
    ))
    .ok()
});
/// `Teil B`, `Section 2: The incident`, `Del 3 – Tiltak`.
static PART: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"^(?:(?i:teil|abschnitt|section|part|step|schritt|del|seksjon|avsnitt|steg))\s+",
        r"(?:\d{1,2}|[A-K]|[IVX]{1,4})(?:\s*[.:)–—-]\s*\S.{0,80})?\s*:?$"
    ))
    .ok()
});
/// Words in brackets say more of a heading and are not looked at.
static BRACKETS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\s*\([^()]{1,80}\)").ok());

/// Lines that are looked at.
const LOOKED_AT: usize = 2000;
/// So many lines of label and value make a text a form.
const ROWS: usize = 3;

/// The headings among the lines, as they stand there.
pub(super) fn sections(lines: &[Line], is_label: impl Fn(&str) -> bool) -> HashSet<String> {
    let filled: Vec<&str> = lines
        .iter()
        .map(|line| line.text.trim())
        .filter(|text| !text.is_empty())
        .take(LOOKED_AT)
        .collect();
    let pair = |text: &str| split::colon(text).is_some_and(|(label, _)| is_label(label));
    if filled.iter().filter(|text| pair(text)).count() < ROWS {
        return HashSet::new();
    }
    let mut found = HashSet::new();
    // From the foot: a heading may stand above another.
    let mut opens = false;
    for text in filled.iter().rev() {
        let heads = matches(&PART, text) || (opens && is_title(text));
        if heads {
            found.insert((*text).to_owned());
        }
        opens = heads || split::colon(text).is_some() || marks::starts_with_mark(text);
    }
    found
}

fn matches(regex: &LazyLock<Option<Regex>>, text: &str) -> bool {
    text.len() <= 400 && regex.as_ref().is_some_and(|regex| regex.is_match(text))
}

/// Words in capitals, or such as forms set above their parts.
fn is_title(text: &str) -> bool {
    let short = text.chars().count() <= 100 && text.split_whitespace().count() <= 12;
    if !short || ends_sentence(text) || text.contains([':', '?', '@', '\t']) || marks::starts_with_mark(text) {
        return false;
    }
    let bare = BRACKETS
        .as_ref()
        .map_or_else(|| text.into(), |brackets| brackets.replace_all(text, ""));
    matches(&NAMED, bare.trim()) || is_shouted(text)
}

/// `PERSONAL and/or CONFIDENTIAL INFORMATION INVOLVED`; `SRV-FILE-01` and `SAP` are answers.
fn is_shouted(text: &str) -> bool {
    let letters = |upper: bool| {
        text.chars()
            .filter(|c| c.is_alphabetic() && c.is_uppercase() == upper)
            .count()
    };
    let words = text.split_whitespace().filter(|word| word.chars().count() > 2).count();
    let (large, small) = (letters(true), letters(false));
    words >= 2 && large >= 12 && small.saturating_mul(5) <= large && !text.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> HashSet<String> {
        let line = |text: &str| Line {
            text: text.to_owned(),
            ..Line::default()
        };
        let lines: Vec<Line> = text.lines().map(line).collect();
        sections(&lines, |label| {
            ["Name", "Telefon", "Ort", "Location", "Phone"].contains(&label)
        })
    }

    #[test]
    fn headings_between_rows_are_known_by_their_words() {
        let form = found(
            "Name: Erika\nOrt: Bonn\nSAP\nInformationen zu den betroffenen Daten\nKategorie: Noten\nIhre (dienstlichen) \
             Kontaktdaten\nTelefon: 12\nESTIMATED NUMBER OF AFFECTED INDIVIDUALS\nStudent(s): 4\nSection B: The incident\nPhone: 4",
        );
        let mut heads: Vec<&str> = form.iter().map(String::as_str).collect();
        heads.sort_unstable();
        let expected = [
            "ESTIMATED NUMBER OF AFFECTED INDIVIDUALS",
            "Ihre (dienstlichen) Kontaktdaten",
            "Informationen zu den betroffenen Daten",
            "Section B: The incident",
        ];
        assert_eq!(heads, expected);
    }

    #[test]
    fn answers_are_no_headings() {
        let form = found(
            "Name: Erika\nOrt: Bonn\nTelefon: 1\nSysteme: SRV1\nSRV-FILE-01\nDaten sind weg\nKennung: 2\nDetails folgen\n",
        );
        assert!(form.is_empty(), "{form:?}");
        assert!(found("Angaben zur Person\nMoin: alles weg").is_empty());
    }
}
