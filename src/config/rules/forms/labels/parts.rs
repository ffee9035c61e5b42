//! Word parts searched for in one pass.
//!
//! A regular expression of several hundred alternatives took fifty times as long: most time of a mail went there.

use std::collections::HashMap;

use crate::config::rules::forms::normal;

/// The bytes by which a part is looked up.
type Key = [u8; 4];

/// Word parts, looked up by their first letters.
#[derive(Clone, Debug, Default)]
pub struct WordSet {
    parts: HashMap<Key, Vec<(Vec<u8>, usize)>>,
    count: usize,
}

impl WordSet {
    /// Up to three letters: a whole word. Four: the start of a word. More: anywhere.
    pub fn new<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut set = Self::default();
        for (index, part) in parts.into_iter().enumerate() {
            set.count = index.saturating_add(1);
            let word = normal::words(part);
            let needle = match word.chars().count() {
                0 => continue,
                1..=3 => format!(" {word} "),
                4 => format!(" {word}"),
                _ => word,
            };
            let needle = needle.into_bytes();
            set.parts.entry(key(&needle)).or_default().push((needle, index));
        }
        set
    }

    /// Which of the parts occur in a normalised text.
    pub(super) fn hits(&self, normalised: &str) -> Vec<bool> {
        let mut hits = vec![false; self.count];
        self.search(normalised, |index| {
            if let Some(hit) = hits.get_mut(index) {
                *hit = true;
            }
            false
        });
        hits
    }

    /// Whether any of the parts occurs in a normalised text.
    pub fn any(&self, normalised: &str) -> bool {
        !self.parts.is_empty() && self.search(normalised, |_| true)
    }

    /// Calls `found` for every occurrence until it says that this is enough.
    fn search(&self, normalised: &str, mut found: impl FnMut(usize) -> bool) -> bool {
        let text = format!(" {normalised} ").into_bytes();
        for at in 0..text.len() {
            let rest = text.get(at..).unwrap_or_default();
            // A part of one letter stands between two spaces: three bytes, the fourth is whatever follows.
            for key in [key(rest), key(rest.get(..3).unwrap_or_default())] {
                for (needle, index) in self.parts.get(&key).into_iter().flatten() {
                    if rest.starts_with(needle) && found(*index) {
                        return true;
                    }
                }
            }
        }
        false
    }
}

fn key(bytes: &[u8]) -> Key {
    let mut key = Key::default();
    for (to, from) in key.iter_mut().zip(bytes) {
        *to = *from;
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_parts_are_words_and_long_ones_stand_anywhere() {
        let set = WordSet::new(["a", "art", "name", "system", "found_out"]);
        let hits = |text| {
            let hits = set.hits(text).into_iter().enumerate();
            hits.filter_map(|(index, hit)| hit.then_some(index)).collect::<Vec<_>>()
        };
        assert_eq!(hits("art der dateisysteme"), [1, 3]);
        assert_eq!(hits("startzeit vorname"), Vec::<usize>::new());
        assert_eq!(hits("namen a"), [0, 2]);
        assert_eq!(hits("when was it found out"), [4]);
        assert!(!WordSet::default().any("x"));
    }
}
