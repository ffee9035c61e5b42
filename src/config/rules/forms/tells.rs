//! What people tell in running text beside times and devices: what they did, which data it was, whom they told, where.
//!
//! A pattern is one or several groups of words joined by `+`; all of them must stand in one clause, in any order. The
//! last group is the one that says it: `password|passcode + changed|reset`. Inside a group the alternatives are parted by
//! `|`, each written as in the cues: words with `*` for endings and `..` for a gap.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::config::rules::forms::FormFile;
use crate::config::rules::kinds::lexicon;

/// What a phrase of running text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tell {
    /// Done against an incident, whoever is named: “the account has been locked”.
    Deed,
    /// Done against an incident when the writer or a helper did it: “I deleted the mail”.
    OwnDeed,
    /// Done against an incident when the writer or a helper did it and what happened has been told before: “I restarted
    /// it”, “we asked the bank to look”.
    Handled,
    /// The same when nobody is named: “the electrician was called”.
    Mended,
    /// How people get by meanwhile: “we are working on paper for now”.
    Interim,
    /// Those who help: the IT department, a provider.
    Helper,
    /// Those who do harm.
    Culprit,
    /// By mistake: what was done so is what went wrong.
    Mistake,
    /// Was told of it.
    Told,
    /// Those who are told: an office, a function, an authority.
    Office,
    /// A kind of data that says by itself that it is about persons.
    Category,
    /// A kind of data only beside others: “name”, “address”.
    Common,
    /// What is in or on something stands behind it or before it.
    Holds,
    /// Data that somebody asks for or types in: they are not what was lost.
    Asked,
    /// A place where things are left behind.
    Place,
    /// Where something was seen last.
    Last,
}

/// Patterns as they stand in the files.
pub type TellWords = BTreeMap<Tell, Vec<String>>;

/// Words found in a row of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// What they tell.
    pub tell: Tell,
    /// The number of the pattern.
    pub pattern: usize,
    /// The group of the pattern, from 0.
    pub part: usize,
    /// How many groups the pattern has.
    pub parts: usize,
    /// The first word.
    pub start: usize,
    /// One past the last word.
    pub end: usize,
}

/// The patterns of all languages, compiled.
#[derive(Clone, Debug, Default)]
pub struct TellTable {
    lexicon: lexicon::Lexicon,
    /// What each group of the lexicon stands for: tell, pattern, part, parts.
    groups: Vec<(Tell, usize, usize, usize)>,
}

impl TellTable {
    /// Compiles the words of all files.
    pub fn new(files: &[FormFile]) -> Self {
        let mut table = Self::default();
        let patterns = files.iter().flat_map(|file| &file.prose.tells);
        let patterns = patterns.flat_map(|(tell, patterns)| patterns.iter().map(move |pattern| (*tell, pattern)));
        for (number, (tell, pattern)) in patterns.enumerate() {
            let parts = groups(pattern);
            for (part, words) in parts.iter().enumerate() {
                table.lexicon.add("", words.iter().copied());
                table.groups.push((tell, number, part, parts.len()));
            }
        }
        table
    }

    /// Everything found in a row of folded words, in the order of the first words.
    pub fn find(&self, words: &[&str]) -> Vec<Told> {
        let hits = self.lexicon.hits(words).into_iter();
        hits.filter_map(|hit| {
            let (tell, pattern, part, parts) = *self.groups.get(hit.group)?;
            Some(Told {
                tell,
                pattern,
                part,
                parts,
                start: hit.start,
                end: hit.end,
            })
        })
        .collect()
    }
}

fn groups(pattern: &str) -> Vec<Vec<&str>> {
    pattern
        .split(" + ")
        .map(|group| group.split('|').map(str::trim).collect())
        .collect()
}

/// Whether a text is a usable pattern.
pub fn is_pattern(text: &str) -> bool {
    groups(text).iter().flatten().all(|words| lexicon::is_pattern(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_groups_of_a_pattern_are_found_each_with_its_place() {
        let file: FormFile = serde_yaml::from_str(
            "{language: en, markers: [the], prose: {tells: {deed: ['password|passcode + changed|reset'], place: ['train*']}}}",
        )
        .unwrap();
        let table = TellTable::new(&[file]);
        let found = table.find(&["changed", "the", "password", "on", "trains"]);
        let found: Vec<_> = found.iter().map(|one| (one.tell, one.part, one.start)).collect();
        assert_eq!(found, [(Tell::Deed, 1, 0), (Tell::Deed, 0, 2), (Tell::Place, 0, 4)]);
    }

    #[test]
    fn an_empty_alternative_is_no_pattern() {
        assert!(is_pattern("password|pin code + changed"));
        assert!(!is_pattern("password| + changed"));
        assert!(!is_pattern("password + "));
    }
}
