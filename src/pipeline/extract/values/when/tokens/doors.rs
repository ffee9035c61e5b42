//! Words around numbers that make them doors, or hours.

/// Words before `9.10.` that is no date then.
pub(super) const NO_DATE: &str = "version |versjon |raum |zimmer |buero |labor |room |office |lab |rom |kontor |punkt |ziffer |\
    abschnitt |section |v.|um |gegen |at |around |klokka |klokken ";

/// What follows an hour in “since 6 this morning”.
pub(super) const THAT_DAY: [&str; 6] = [
    "this morning",
    "this afternoon",
    "this evening",
    "yesterday",
    "today",
    "last night",
];

/// “Raum C 2.07.”: what stands before the letter of a wing.
pub(super) fn before_wing(head: &str) -> &str {
    let plain = head.trim_end_matches([' ', '.', '-']);
    let rest = plain.strip_suffix(|c: char| c.is_ascii_lowercase()).unwrap_or(head);
    if rest.ends_with(' ') && plain.len() < head.len() {
        rest
    } else {
        head
    }
}

/// Whether a day and a month are the first numbers of more: `10.10.10.5` is an address, `9.6.1.2` a version.
pub(super) fn is_numbered(day: &str, rest: &str) -> bool {
    let rest = if day.ends_with('.') {
        rest.trim_start_matches(|c: char| c.is_ascii_digit())
    } else {
        rest
    };
    let more = rest.strip_prefix('.');
    more.is_some_and(|more| more.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::is_numbered;

    #[test]
    fn four_numbers_are_no_day() {
        for (day, rest) in [("7.3.", "1.4 läuft"), ("11.12.10", ".5"), ("2.4.", "51.1")] {
            assert!(is_numbered(day, rest), "{day}{rest}");
        }
        for (day, rest) in [
            ("7.3.", " um 9.30 Uhr"),
            ("7.3.2026", ". Danach"),
            ("7.3.26", ""),
            ("7.3.", ""),
        ] {
            assert!(!is_numbered(day, rest), "{day}{rest}");
        }
    }
}
