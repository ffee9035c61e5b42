//! Sentences cut where one deed ends and another thing begins.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

/// Shorter pieces tell nothing by themselves, bytes.
const SHORTEST: usize = 12;

/// A sign that parts, or the space before a word that joins.
static PARTS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:[,;:–—]|\s-)\s+|\s+((?:und|and|og|but|aber|men|sowie|samt)\s)").ok());

/// The pieces of a sentence in order, without the signs between them. A word that joins begins its piece.
pub(super) fn cut(raw: &str) -> Vec<Range<usize>> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    for found in PARTS.iter().flat_map(|regex| regex.captures_iter(raw)) {
        let Some(sign) = found.get(0) else { continue };
        if sign.start().saturating_sub(from) >= SHORTEST {
            pieces.push(from..sign.start());
            from = found.get(1).map_or(sign.end(), |word| word.start());
        }
    }
    match pieces.last_mut() {
        Some(last) if raw.len().saturating_sub(from) < SHORTEST => last.end = raw.len(),
        _ => pieces.push(from..raw.len()),
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_part_at_commas_and_joining_words_but_not_into_crumbs() {
        let cuts = |raw: &'static str| -> Vec<&str> { cut(raw).into_iter().filter_map(|at| raw.get(at)).collect() };
        assert_eq!(
            cuts("Das Konto ist gesperrt, die Regel gelöscht und alle Sitzungen sind beendet."),
            [
                "Das Konto ist gesperrt",
                "die Regel gelöscht",
                "und alle Sitzungen sind beendet."
            ]
        );
        assert_eq!(cuts("Ja, das Konto ist zu, gut."), ["Ja, das Konto ist zu, gut."]);
        assert_eq!(cuts(""), [""]);
    }
}
