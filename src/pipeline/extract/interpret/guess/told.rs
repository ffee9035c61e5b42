//! Questions whether somebody was told, answered with a yes and a name.

use crate::config::rules::forms::normal;
use crate::pipeline::extract::interpret::given::Given;

/// How words begin that say that somebody was told, folded.
const TOLD: [&str; 16] = [
    "informed",
    "notified",
    "told",
    "aware",
    "informiert",
    "unterrichtet",
    "verstaendigt",
    "benachrichtigt",
    "in kenntnis",
    "informert",
    "varslet",
    "varsla",
    "orientert",
    "underrettet",
    "underretta",
    "gitt beskjed",
];
/// Those whose data it is, and those who are asked about in questions of their own, folded.
const NOT_TOLD: [&str; 16] = [
    "betroffen",
    "subject",
    "affected",
    "individual",
    "beroert",
    "raaka",
    "registrert",
    "polizei",
    "police",
    "politi",
    "aufsicht",
    "authorit",
    "tilsyn",
    "kund",
    "customer",
    "patient",
];

/// `Manager informed? (name)` – `Yes, Ada Krull`: a yes with a name behind it.
pub(super) fn was_told(label: &str, given: &Given) -> bool {
    let words = normal::words(label);
    let asks = words.split(' ').count() <= 8
        && TOLD.iter().any(|told| words.contains(told))
        && !NOT_TOLD.iter().any(|stem| words.contains(stem));
    let text = given.joined();
    let mut parts = text.splitn(2, [',', ':', '–', '-', '(']);
    let yes = parts
        .next()
        .is_some_and(|yes| matches!(normal::words(yes).as_str(), "ja" | "yes" | "jo"));
    let name = parts.next().map_or("", |rest| rest.trim_matches([' ', '.', ')']));
    let named = name.starts_with(char::is_uppercase) && (1..=6).contains(&name.split_whitespace().count());
    asks && yes && named && !name.contains(|c: char| c.is_ascii_digit())
}
