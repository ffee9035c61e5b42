//! How names are written, told from other short lines.

use crate::config::rules::forms::normal;

/// Words that open no name: articles, addresses, the words of a farewell.
const NO_NAME: [&str; 62] = [
    "der", "die", "das", "ein", "eine", "im", "in", "am", "an", "auf", "aus", "bei", "mit", "fuer", "und", "ihr",
    "ihre", "unser", "unsere", "the", "a", "your", "our", "on", "for", "with", "and", "to", "of", "re", "cc", "ps",
    "nb", "til", "for", "vaar", "vaart", "med", "paa", "og", "guten", "gute", "good", "god", "sehr", "liebe", "lieber",
    "dear", "bitte", "please", "danke", "dank", "vielen", "besten", "thanks", "takk", "hei", "hallo", "hi", "hello",
    "tlp", "mvh",
];
/// Titles before a name; they end in a full stop, or do not.
const TITLES: [&str; 20] = [
    "dr", "prof", "mag", "dipl", "ing", "med", "ra", "rain", "herr", "frau", "mr", "mrs", "ms", "pd", "em", "rev",
    "revd", "sr", "phd", "jur",
];
const PARTICLES: [&str; 15] = [
    "von", "van", "de", "der", "den", "zu", "zur", "vom", "af", "al", "el", "da", "dos", "la", "le",
];

/// “Dr”, and “Dr.-Ing.”.
pub(super) fn is_title(folded: &str) -> bool {
    folded.split(' ').all(|part| TITLES.contains(&part))
}

/// How a name is written.
pub(super) struct Shape {
    pub(super) words: usize,
}

impl Shape {
    pub(super) fn of(name: &str) -> Option<Self> {
        let mut words = 0_usize;
        let mut full = 0_usize;
        for (at, word) in name.split_whitespace().enumerate() {
            let folded = normal::words(word);
            if at == 0 && NO_NAME.contains(&folded.as_str()) {
                return None;
            }
            if is_title(&folded) {
                continue;
            }
            let signs = |c: char| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.');
            let small = PARTICLES.contains(&folded.as_str());
            if !word.chars().all(signs) || !(word.starts_with(char::is_uppercase) || small) {
                return None;
            }
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            let shouted = letters >= 3 && word.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
            // `NorSIRT`.
            let capitals = word.chars().skip(1).filter(|c| c.is_uppercase()).count();
            if (word.ends_with('.') && letters > 2) || shouted || (capitals >= 3 && !word.contains(['-', '.'])) {
                return None;
            }
            words = words.saturating_add(1);
            full = full.saturating_add(usize::from(letters >= 3));
        }
        ((1..=5).contains(&words) && full >= 1).then_some(Self { words })
    }
}

/// “Corinna Bast”, “P. Osterloh”, “Uwe K.”, and not “Klare Nächte”: no word is declined as an adjective is before a noun
/// of many.
pub(super) fn looks_whole(name: &str) -> bool {
    let first = name.split_whitespace().next().unwrap_or_default();
    let last = name.split_whitespace().next_back().unwrap_or_default();
    let folded = normal::words(last);
    let many = first.ends_with('e') && folded.ends_with('e');
    let wished = ["en", "es"].iter().any(|end| first.ends_with(end)) && first.chars().count() > 4;
    !many && !wished
}

/// Whether two names have a word in common.
pub(super) fn shares_word(a: &str, b: &str) -> bool {
    let (a, b) = (normal::words(a), normal::words(b));
    a.split(' ')
        .any(|word| word.len() >= 3 && b.split(' ').any(|other| other == word))
}

/// “Hanna Brekke” writes “Redaktør H. Brekke” out.
pub(super) fn writes_out(whole: &str, short: &str) -> bool {
    let Some((first, family)) = whole.trim().split_once(' ') else {
        return false;
    };
    // The letter is taken before it is folded: “Ø.” becomes “oe”.
    let initial: String = first.chars().take(1).collect();
    let written = format!(" {} {}", normal::words(&initial), normal::words(family));
    first.chars().count() > 1 && normal::words(short).ends_with(&written)
}

/// Words of a name that are written out.
pub(super) fn full_words(name: &str) -> usize {
    let words = normal::words(name);
    words
        .split(' ')
        .filter(|word| word.len() >= 2 && !TITLES.contains(word))
        .count()
}
