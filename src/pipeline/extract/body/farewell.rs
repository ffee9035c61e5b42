//! Lines with which a letter ends.

use crate::config::rules::forms::{Lexicon, normal};

/// Words with which a farewell ends, whatever stands before them.
const FAREWELLS: [&str; 14] = [
    "gruss",
    "gruesse",
    "gruessen",
    "gruesst",
    "regards",
    "wishes",
    "hilsen",
    "hilsener",
    "helsing",
    "helsingar",
    "klem",
    "gn8",
    "cheers",
    "hochachtung",
];

/// “Viele Grüße”, “Mit freundlichen kollegialen Grüßen”: nothing but a farewell.
pub(crate) fn is_bare_farewell(text: &str, lexicon: &Lexicon) -> bool {
    if text.len() > 60 || text.trim_end().ends_with('?') || text.contains(':') {
        return false;
    }
    let words = normal::words(text);
    let last = words.rsplit(' ').next().unwrap_or_default();
    lexicon.farewells.contains(&words) || (FAREWELLS.contains(&last) && words.split(' ').count() <= 5)
}

/// “Viele Grüße”, “Kind regards,”, “Mvh Ola”: the first words of a short line.
pub(crate) fn is_farewell(line: &str, lexicon: &Lexicon) -> bool {
    let words = normal::words(line);
    if is_bare_farewell(line, lexicon) {
        return true;
    }
    // “Gruß Uwe (Hausmeister) 0176 5550188”: a number's groups are no words.
    let count = words
        .split(' ')
        .filter(|word| word.contains(char::is_alphabetic))
        .count();
    !words.is_empty()
        && line.chars().count() <= 60
        && !line.contains(':')
        && lexicon.farewells.iter().any(|farewell| {
            words.strip_prefix(farewell.as_str()).is_some_and(|rest| {
                rest.is_empty() || (rest.starts_with(' ') && count <= farewell.split(' ').count().saturating_add(4))
            })
        })
}
