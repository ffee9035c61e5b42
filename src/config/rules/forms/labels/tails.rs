//! Ends of labels that name the case once more: “type of data involved in the breach”.

/// Words before the case, folded.
const BEFORE: [&str; 22] = [
    "in", "by", "from", "during", "through", "of", "durch", "von", "vom", "bei", "beim", "im", "aus", "i", "av", "ved",
    "fra", "the", "den", "der", "die", "das",
];
/// The case, folded.
const CASES: [&str; 22] = [
    "breach",
    "incident",
    "event",
    "data",
    "security",
    "loss",
    "theft",
    "vorfall",
    "vorfalls",
    "datenpanne",
    "datenvorfall",
    "verletzung",
    "datenschutzverletzung",
    "panne",
    "ereignis",
    "avviket",
    "avvik",
    "hendelsen",
    "hendinga",
    "bruddet",
    "brotet",
    "tapet",
];

/// A folded label without such an end; nothing where it has none, or where hardly anything is left.
pub(super) fn without(label: &str) -> Option<String> {
    let mut words: Vec<&str> = label.split(' ').collect();
    let whole = words.len();
    while words.last().is_some_and(|word| CASES.contains(word)) {
        words.pop();
    }
    let named = words.len() < whole;
    let cased = words.len();
    while words.last().is_some_and(|word| BEFORE.contains(word)) {
        words.pop();
    }
    (named && words.len() < cased && words.len() >= 3).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_case_at_the_end_of_a_label_says_nothing_new() {
        for (label, want) in [
            (
                "kinds of data exposed in the data breach",
                Some("kinds of data exposed"),
            ),
            ("art der daten beim vorfall", Some("art der daten")),
            (
                "hvilke opplysninger gikk tapt i hendelsen",
                Some("hvilke opplysninger gikk tapt"),
            ),
            ("type of breach", None),
            ("description of the incident", None),
        ] {
            assert_eq!(without(label).as_deref(), want, "{label}");
        }
    }
}
