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
