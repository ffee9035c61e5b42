//! Words behind a label that explain it or ask on: `Position – as in your contract`, `Was anybody told? Who?`.

/// Words that open a question.
const ASKING: [&str; 30] = [
    "wann", "wo", "wer", "was", "wie", "wen", "wem", "welche", "welcher", "welches", "wodurch", "warum", "when",
    "where", "who", "whom", "what", "how", "which", "why", "når", "hvor", "hvem", "hva", "hvordan", "hvilke",
    "hvilket", "hvilken", "kva", "kven",
];

/// `Position – as in your contract`, `When? – DD/MM/YYYY, HH:MM`: what stands before the dash, where the words behind it
/// only explain it.
pub(crate) fn before_guidance(label: &str) -> Option<&str> {
    let (at, dash) = [" – ", " — ", " - "]
        .iter()
        .filter_map(|dash| Some((label.find(dash)?, dash.len())))
        .min()?;
    let (head, tail) = (label.get(..at)?.trim_end(), label.get(at.checked_add(dash)?..)?.trim());
    let spoken = head.trim_end_matches(['*', ' ', ';', '.', ':']);
    // “Period – when was it noticed” asks twice.
    let first = tail
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default()
        .to_lowercase();
    if ASKING.contains(&first.as_str()) {
        return None;
    }
    let explains = tail.starts_with(char::is_lowercase) || (tail.contains(',') && !tail.contains(['☐', '☒', '@']));
    // `z. B. Referat 3.2` explains as well; a day answers.
    let figures = tail.contains(|c: char| c.is_ascii_digit()) && !tail.starts_with(char::is_lowercase);
    let written = tail.split_whitespace().count() >= 2 && !figures;
    (explains && written && !spoken.is_empty() && spoken.split_whitespace().count() <= 14).then_some(head)
}

/// Whether what stands behind a dash only explains the label, up to the colon that ends both.
pub(super) fn explains_before_colon(segment: &str, value: &str) -> bool {
    let Some((tail, _)) = value
        .split_once(':')
        .filter(|(tail, _)| !tail.ends_with(|c: char| c.is_ascii_digit()))
    else {
        return false;
    };
    let end = segment.len().saturating_sub(value.len()).saturating_add(tail.len());
    value.trim_end().ends_with(':') || segment.get(..end).and_then(before_guidance).is_some()
}

/// ` Who`, ` By whom`: a few words with a capital that end in the second question mark.
pub(super) fn asks_on(more: &str) -> bool {
    let words = more.split_whitespace().count();
    let spoken = more.chars().all(|c| c.is_alphabetic() || c == ' ');
    (1..=4).contains(&words) && spoken && more.trim_start().starts_with(char::is_uppercase)
}

/// `Date noticed [DD.MM.YYYY, hh:mm]`: the colon stands in a pair of brackets.
pub(super) fn is_inside(label: &str, value: &str) -> bool {
    [('(', ')'), ('[', ']')].iter().any(|(open, close)| {
        let opened = label
            .rfind(*open)
            .is_some_and(|at| label.rfind(*close).is_none_or(|end| end < at));
        let closed = value
            .find(*close)
            .is_some_and(|at| value.find(*open).is_none_or(|begin| at < begin));
        opened && closed
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guidance_is_told_from_a_second_question_and_from_an_answer() {
        assert_eq!(before_guidance("Position – as in your contract"), Some("Position"));
        assert_eq!(
            before_guidance("Bemerkt am * – TT.MM.JJJJ, HH:MM"),
            Some("Bemerkt am *")
        );
        for text in [
            "Tidsrom – når ble det oppdaget",
            "Telefon – 0201 1",
            "Melder – Telefon",
            "Ort – München",
        ] {
            assert_eq!(before_guidance(text), None, "{text}");
        }
    }
}
