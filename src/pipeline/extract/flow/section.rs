//! Headings of a form's parts between its lines of label and value: they end the answer above and answer nothing.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::{Line, ends_sentence, split};
use crate::pipeline::extract::pattern::{Pattern, is_match};
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
/// `3. ATTACK VECTOR.`, `4 - Data elements`, `C. Wahrscheinliche Folgen (Art. 33 Abs. 3 lit. c)`.
static NUMBERED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(\d{1,2}|[A-K])(?:[.)]|\s?[–-]\s)\s*(\p{Lu}.{2,160})$").ok());
/// Words in brackets say more of a heading and are not looked at.
static BRACKETS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\s*\([^()]{1,80}\)").ok());

/// Lines that are looked at.
const LOOKED_AT: usize = 2000;
/// So many lines of label and value make a text a form.
const ROWS: usize = 3;
/// So many lines of label and answer make that the layout of the form.
const BESIDE: usize = 5;

/// The headings among the lines, as they stand there.
///
/// `numbered` says that the text's questions bear numbers and are answered below: then a number makes no heading.
pub(super) fn sections(lines: &[Line], numbered: bool, is_label: impl Fn(&str) -> bool) -> HashSet<String> {
    let filled: Vec<&str> = lines
        .iter()
        .map(|line| line.text.trim())
        .filter(|text| !text.is_empty())
        .take(LOOKED_AT)
        .collect();
    let is_label = |label: &str| is_label(split::bare(label));
    let pair = |text: &str| split::colon(text).is_some_and(|(label, _)| is_label(label));
    if filled.iter().filter(|text| pair(text)).count() < ROWS {
        return HashSet::new();
    }
    let mut found = if numbered { HashSet::new() } else { in_sequence(&filled) };
    let answered = answers_beside(&filled, &is_label);
    let apart = set_apart(lines);
    // From the foot: a heading may stand above another.
    let (mut opens, mut row, mut item) = (false, false, false);
    for text in filled.iter().rev() {
        let bulleted = split::unbulleted(text).len() < text.len();
        let heads = found.contains(*text)
            || matches(&PART, text)
            || (opens && is_title(text))
            // Where answers stand beside their labels, words right above such a row have no answer of their own.
            || (answered && (row || (item && !bulleted)) && is_plain(text) && apart.contains(text));
        if heads {
            found.insert((*text).to_owned());
        }
        opens = heads || split::colon(text).is_some() || marks::starts_with_mark(text);
        row = has_answer(text, &is_label);
        // “- Vendor: …” below a line without a bullet is a row of its part, whatever it asks.
        item = bulleted && split::colon(text).is_some_and(|(_, value)| !value.is_empty());
    }
    found
}

/// Lines that go on with no other: behind an empty line, or paragraphs of a document.
fn set_apart(lines: &[Line]) -> HashSet<&str> {
    let mut blank = true;
    let mut found = HashSet::new();
    for line in lines.iter().take(LOOKED_AT.saturating_mul(2)) {
        let text = line.text.trim();
        if !text.is_empty() && (blank || line.place.starts_with("paragraph")) {
            found.insert(text);
        }
        blank = text.is_empty();
    }
    found
}

/// `Label: value` or `Question? value`, and a rule knows the label.
fn has_answer(text: &str, is_label: &impl Fn(&str) -> bool) -> bool {
    if let Some((label, value)) = split::colon(text) {
        return !value.is_empty() && is_label(label);
    }
    let asked = text
        .find('?')
        .and_then(|at| text.split_at_checked(at.saturating_add(1)));
    asked.is_some_and(|(question, value)| value.chars().any(char::is_alphanumeric) && is_label(question))
}

/// Whether labels have their answers beside them and hardly ever below.
fn answers_beside(filled: &[&str], is_label: &impl Fn(&str) -> bool) -> bool {
    let beside = filled.iter().filter(|text| has_answer(text, is_label)).count();
    let mut below = 0_usize;
    for pair in filled.windows(2) {
        let [label, answer] = pair else { continue };
        let bare = label.trim_end_matches([':', '*', ' ']);
        let alone = split::colon(label).is_none_or(|(_, value)| value.is_empty());
        let taken = split::colon(answer).is_none() && !marks::starts_with_mark(answer) && !is_label(answer);
        below = below.saturating_add(usize::from(alone && taken && is_label(bare)));
    }
    beside >= BESIDE && below.saturating_mul(5) <= beside
}

/// Words without an answer that are no sentence and no question.
fn is_plain(text: &str) -> bool {
    let bare = without_brackets(text);
    bare.chars().count() <= 80
        && bare.split_whitespace().count() <= 9
        && text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && !text.ends_with(['.', ',', ';', '!', '?', ':', '*'])
        && !text.contains([':', '?', '@', '\t'])
        && !marks::starts_with_mark(text)
}

/// `1. Person filing this report.`, `2. The incident.`, `3. …`: lines without an answer that count up through the form,
/// with rows of labels between them.
fn in_sequence(filled: &[&str]) -> HashSet<String> {
    let mut found: Vec<(&str, bool)> = Vec::new();
    let (mut next, mut rows) = (None, 0_usize);
    for text in filled {
        let captures = NUMBERED
            .as_ref()
            .filter(|_| text.len() <= 400)
            .and_then(|regex| regex.captures(text));
        let number = captures.as_ref().and_then(|found| {
            let sign = found.get(1)?.as_str();
            sign.parse::<u32>().ok().or_else(|| {
                let letter = sign.chars().next().filter(char::is_ascii_uppercase)?;
                Some(u32::from(letter).saturating_sub(u32::from('A')).saturating_add(1))
            })
        });
        let answered = split::colon(text).is_some_and(|(_, value)| !value.is_empty());
        let asks = text.contains('?') || answered || text.contains('\t');
        match number.filter(|_| !asks) {
            Some(number) if next.is_none_or(|next| number == next) && (next.is_some() || number == 1) => {
                if let Some(last) = found.last_mut() {
                    last.1 = rows > 0;
                }
                found.push((text, false));
                next = number.checked_add(1);
                rows = 0;
            }
            _ => rows = rows.saturating_add(usize::from(split::colon(text).is_some() || text.contains('\t'))),
        }
    }
    if let Some(last) = found.last_mut() {
        last.1 = rows > 0;
    }
    let full = found.iter().filter(|(_, full)| *full).count();
    if found.len() < ROWS || full.saturating_mul(2) < found.len() {
        return HashSet::new();
    }
    // “2. CONTACT” above a telephone is a label.
    found
        .into_iter()
        .filter(|(_, full)| *full)
        .map(|(text, _)| text.to_owned())
        .collect()
}

fn matches(regex: &Pattern, text: &str) -> bool {
    text.len() <= 400 && is_match(regex, text)
}

/// `Angaben zum Vorfall`: what forms set above their parts, and nobody is called.
pub(crate) fn names_part(text: &str) -> bool {
    matches(&NAMED, text.trim())
}

/// Words in capitals, or such as forms set above their parts.
fn is_title(text: &str) -> bool {
    let short = text.chars().count() <= 100 && text.split_whitespace().count() <= 12;
    if !short || ends_sentence(text) || text.contains([':', '?', '@', '\t']) || marks::starts_with_mark(text) {
        return false;
    }
    matches(&NAMED, without_brackets(text).trim()) || is_shouted(text)
}

fn without_brackets(text: &str) -> Cow<'_, str> {
    match BRACKETS.as_ref().filter(|_| text.len() <= 400) {
        Some(brackets) => brackets.replace_all(text, ""),
        None => text.into(),
    }
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
        sections(&lines, false, |label| {
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
    fn numbers_that_count_up_between_rows_make_headings() {
        let form = found(
            "1. PERSON FILING THIS REPORT.\nName: Erika\nPhone: 1\n2. Kategorien und Anzahl (Art. 33 Abs. 3 lit. b)\n\
             Location: Bonn\n3. ATTACK VECTOR.\nHow: phone scam\n",
        );
        assert_eq!(form.len(), 3, "{form:?}");
        // Steps of an answer count up as well, and no labels stand between them.
        let steps = found(
            "Name: Erika\nPhone: 1\nOrt: Bonn\nTelefon: 2\n1. Link geklickt\n2. Passwort eingegeben\n3. Rechner aus",
        );
        assert!(steps.is_empty(), "{steps:?}");
    }

    #[test]
    fn words_above_a_row_have_no_answer_where_answers_stand_beside_their_labels() {
        let rows = "Name: E\nPhone: 1\nOrt: Bonn\nTelefon: 2\n\nLikely consequences\nLocation: here\nPhone: 3";
        assert!(found(rows).contains("Likely consequences"));
        // The second line of an answer is no heading, however it begins.
        assert!(!found(&rows.replace("\n\n", "\n")).contains("Likely consequences"));
        let below = "Name\nErika\nPhone\n1\nOrt\nBonn\nTelefon: 2\nLocation: here\nPhone: 3\nName: x\nOrt: y";
        assert!(!found(below).contains("Erika"));
    }

    #[test]
    fn a_line_above_bulleted_rows_is_their_heading() {
        let rows =
            "- Name: E\n- Phone: 1\n- Ort: Bonn\n- Telefon: 2\n- Location: here\n- Sonst:\n\nWhat was hit\n- Vendor: x";
        assert!(found(rows).contains("What was hit"));
        assert!(!found(&rows.replace("- Vendor: x", "gone")).contains("What was hit"));
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
