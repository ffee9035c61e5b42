//! Makes the label table out of the files.

use std::collections::{HashMap, HashSet};

use super::guess::Guesser;
use super::{LabelTable, Pattern, Slot, Synonym, WordSet, ratio};
use crate::config::rules::forms::{FormFile, LabelWords, normal};
use crate::model::language::Language;

#[derive(Default)]
pub(super) struct Builder {
    exact: HashMap<String, Vec<(Slot, Language)>>,
    words: Vec<String>,
    index: HashMap<String, usize>,
    patterns: Vec<Pattern>,
    vetoes: Vec<Pattern>,
    labels: Vec<(Slot, Language, String)>,
    /// The words of `stems`, and labels that only teach, by the slot they speak for.
    examples: Vec<(Slot, String)>,
}

impl Builder {
    pub(super) fn add(&mut self, slot: Slot, language: Language, words: &LabelWords) {
        for label in &words.labels {
            let text = self.exact(slot, language, label);
            self.labels.push((slot, language, text));
        }
        for stem in &words.stems {
            let pattern = self.pattern(slot, language, stem);
            self.patterns.extend(pattern);
            let words = stem.split([' ', '|']).map(normal::words);
            self.examples
                .extend(words.filter(|word| !word.is_empty()).map(|word| (slot, word)));
        }
        for stem in &words.not {
            let pattern = self.pattern(slot, language, stem);
            self.vetoes.extend(pattern);
        }
    }

    /// Notes a whole label and gives it back as normalised.
    pub(super) fn exact(&mut self, slot: Slot, language: Language, label: &str) -> String {
        let text = normal::label(label);
        if !text.is_empty() {
            self.exact.entry(text.clone()).or_default().push((slot, language));
        }
        text
    }

    fn pattern(&mut self, slot: Slot, language: Language, text: &str) -> Option<Pattern> {
        let mut weight: usize = 0;
        let mut groups = Vec::new();
        for group in text.split_whitespace() {
            let mut indexes = Vec::new();
            let mut longest = 0;
            for word in group.split('|').map(normal::words).filter(|word| !word.is_empty()) {
                longest = longest.max(word.chars().count());
                let next = self.words.len();
                let index = *self.index.entry(word.clone()).or_insert(next);
                if index == next {
                    self.words.push(word);
                }
                indexes.push(index);
            }
            if indexes.is_empty() {
                return None;
            }
            weight = weight.saturating_add(longest.min(8));
            groups.push(indexes);
        }
        (!groups.is_empty()).then_some(Pattern {
            slot,
            language,
            groups,
            weight,
        })
    }

    /// Labels without word parts of their own: looked up as they are, and learned from.
    pub(super) fn add_examples(&mut self, slot: Slot, language: Language, labels: &[String]) {
        for label in labels {
            let text = self.exact(slot, language, label);
            self.examples.push((slot, text));
        }
    }

    pub(super) fn finish(self, files: &[FormFile]) -> LabelTable {
        let small: HashSet<String> = files
            .iter()
            .flat_map(|file| &file.markers)
            .map(|word| normal::words(word))
            .collect();
        let labels = self.labels.iter().map(|(slot, _, label)| (*slot, label.clone()));
        let examples = labels.chain(self.examples).collect();
        let mut table = LabelTable {
            exact: self.exact,
            words: WordSet::new(self.words.iter().map(String::as_str)),
            patterns: self.patterns,
            vetoes: self.vetoes,
            synonyms: Vec::new(),
            by_stem: HashMap::new(),
            weights: HashMap::new(),
            reporter: WordSet::new(files.iter().flat_map(|f| &f.persons.reporter).map(String::as_str)),
            others: WordSet::new(files.iter().flat_map(|f| &f.persons.others).map(String::as_str)),
            end: WordSet::new(files.iter().flat_map(|f| &f.persons.end).map(String::as_str)),
            small,
            guesser: Guesser::of(examples),
        };
        for (slot, language, text) in self.labels {
            let stems = table.stems(&text);
            table.synonyms.push(Synonym {
                slot,
                language,
                stems,
                weight: 0.0,
            });
        }
        table.weigh();
        table
    }
}

impl LabelTable {
    /// A word that stands in the labels of many fields (“date”, “incident”) tells little.
    fn weigh(&mut self) {
        let mut fields: HashMap<String, HashSet<Slot>> = HashMap::new();
        for (index, synonym) in self.synonyms.iter().enumerate() {
            for stem in &synonym.stems {
                fields.entry(stem.clone()).or_default().insert(synonym.slot);
                let list = self.by_stem.entry(stem.clone()).or_default();
                if list.last() != Some(&index) {
                    list.push(index);
                }
            }
        }
        self.weights = fields
            .into_iter()
            .map(|(stem, slots)| (stem, 1.0 / ratio(slots.len(), 1).sqrt()))
            .collect();
        let weights = &self.weights;
        for synonym in &mut self.synonyms {
            synonym.weight = synonym
                .stems
                .iter()
                .map(|stem| weights.get(stem).copied().unwrap_or(1.0))
                .sum();
        }
    }
}
