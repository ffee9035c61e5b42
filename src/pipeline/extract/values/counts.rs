//! Numbers of persons: `ca. 60`, `1.234`, `1,842`, `rund 400`, `50–60`, `zwölf`.
//!
//! Of a range the upper end counts: the law asks how bad it may be.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Lexicon, normal};

static NUMBER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\d{1,3}(?:[.,'’ \u{a0}\u{202f}]\d{3})+\b|\d+").ok());
/// Dates, times and section numbers are no counts.
static DATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\b\d{4}-\d{2}-\d{2}|\b\d{1,2}/\d{1,2}/\d{2,4}|\b\d{1,2}:\d{2}|(?i:art)\.?\s*\d+").ok()
});
static RANGE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^\s*(?:-|–|—|bis|to|til|und|and|og)\s*(?:zu\s*)?(\d[\d.,'’ ]*)").ok());

/// The number that a text gives.
pub(crate) fn read(text: &str, lexicon: &Lexicon) -> Option<u64> {
    let text = DATE
        .as_ref()
        .map_or_else(|| text.into(), |regex| regex.replace_all(text, " "));
    let found: Vec<(u64, &str)> = NUMBER
        .as_ref()?
        .find_iter(&text)
        .take(20)
        .filter_map(|number| {
            let rest = text.get(number.end()..).unwrap_or_default();
            Some((digits(number.as_str())?, rest))
        })
        .collect();
    if found.is_empty() {
        return in_words(&text, lexicon);
    }
    // “veit ikkje / 1”: where persons and machines are counted in one box, the first figure is missing.
    let before = text.split_once('/').map(|(before, _)| normal::words(before));
    if before.is_some_and(|before| lexicon.unknown.contains(&before)) {
        return None;
    }
    // “12 personar, 3 maskinar”, “300 Datensätze von 60 Personen”: the number before the persons is meant.
    let chosen = found
        .iter()
        .find(|(_, rest)| names_persons(rest, lexicon))
        .or_else(|| found.first())?;
    let upper = RANGE
        .as_ref()
        .and_then(|regex| regex.captures(chosen.1))
        .and_then(|captures| digits(captures.get(1)?.as_str()));
    Some(upper.map_or(chosen.0, |upper| upper.max(chosen.0)))
}

fn names_persons(rest: &str, lexicon: &Lexicon) -> bool {
    let head: String = rest.chars().take(30).collect();
    lexicon.persons.as_ref().is_some_and(|regex| {
        regex
            .find(&format!("1 {}", head.trim_start()))
            .is_some_and(|found| found.start() == 0)
    })
}

fn digits(text: &str) -> Option<u64> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok().filter(|number| *number <= 10_000_000_000)
}

/// `zwei`, `etwa ein Dutzend`: the largest of the number words, so that “ein Dutzend” is twelve.
fn in_words(text: &str, lexicon: &Lexicon) -> Option<u64> {
    let words = normal::words(text);
    if words.split(' ').count() > 6 {
        return None;
    }
    words
        .split(' ')
        .filter_map(|word| lexicon.numbers.get(word))
        .max()
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    #[test]
    fn counts_in_every_way_people_write_them() {
        let rules = FormRules::shipped();
        for (text, number) in [
            ("ca. 60", Some(60)),
            ("1.234", Some(1234)),
            ("1,842", Some(1842)),
            ("rund 400", Some(400)),
            ("50-60", Some(60)),
            ("50 bis 60 Personen", Some(60)),
            ("unbekannt", None),
            ("keine", Some(0)),
            ("zwölf", Some(12)),
            ("12 personar, 3 maskinar", Some(12)),
            ("300 Datensätze von 60 Personen", Some(60)),
            ("ca. 60 (Stand 05.10.2026)", Some(60)),
            ("1 250", Some(1250)),
            ("mehr als 10.000", Some(10_000)),
            ("etwa ein Dutzend", Some(12)),
            ("unbekannt / 3", None),
            ("vet ikke / 14", None),
            ("20/2", Some(20)),
            ("", None),
        ] {
            assert_eq!(read(text, &rules.lexicon), number, "{text}");
        }
    }
}
