//! Word parts searched for in one pass.

use std::collections::HashSet;

use regex::RegexSet;

use crate::config::rules::forms::normal;

/// Word parts searched for in one pass.
#[derive(Clone, Debug, Default)]
pub struct WordSet {
    set: Option<RegexSet>,
}

impl WordSet {
    /// Up to three letters: a whole word. Four: the start of a word. More: anywhere.
    pub fn new<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        let patterns: Vec<String> = parts
            .into_iter()
            .map(|part| {
                let word = regex::escape(&normal::words(part));
                match word.chars().count() {
                    0..=3 => format!(" {word} "),
                    4 => format!(" {word}"),
                    _ => word,
                }
            })
            .collect();
        Self {
            set: RegexSet::new(patterns).ok().filter(|set| !set.is_empty()),
        }
    }

    /// Which of the parts occur in a normalised text.
    pub(super) fn hits(&self, normalised: &str) -> HashSet<usize> {
        let Some(set) = &self.set else { return HashSet::new() };
        set.matches(&format!(" {normalised} ")).into_iter().collect()
    }

    /// Whether any of the parts occurs in a normalised text.
    pub fn any(&self, normalised: &str) -> bool {
        self.set
            .as_ref()
            .is_some_and(|set| set.is_match(&format!(" {normalised} ")))
    }
}
