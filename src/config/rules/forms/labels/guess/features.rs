//! What of a label the classifier sees.

use std::collections::BTreeMap;

use crate::config::rules::features::{groups, hashed};
use crate::config::rules::forms::normal;

/// A feature's name: FNV-1a of its kind and letters, short and the same on every machine.
pub(super) type Name = u64;

/// Words of fewer letters are not taken apart.
const COMPOUND: usize = 6;
/// Letters of a group.
const GROUPS: [usize; 2] = [4, 5];
const WORD: f32 = 1.0;
const PAIR: f32 = 1.0;
/// Two words with one between them.
const SKIP: f32 = 0.5;
const LETTERS: f32 = 0.5;

/// Sorts of features: no pair is taken for a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Word,
    First,
    Pair,
    Skip,
    Letters,
}

/// One feature of a label.
#[derive(Clone, Copy, Debug)]
pub(super) struct Feature {
    pub(super) name: Name,
    pub(super) sort: Sort,
    /// What it counts beside the others; the squares of a label's weights sum up to 1.
    pub(super) weight: f32,
}

/// The features of a normalised label, each once, in the order of their names.
pub(super) fn of(label: &str) -> Vec<Feature> {
    let mut found: BTreeMap<Name, Feature> = BTreeMap::new();
    let mut add = |sort: Sort, weight: f32, text: [&str; 2]| {
        let name = name(sort, text);
        found.insert(name, Feature { name, sort, weight });
    };
    let words: Vec<&str> = label.split(' ').filter(|word| !word.is_empty()).collect();
    let stems: Vec<&str> = words.iter().copied().map(normal::stem).collect();
    let ends: Vec<&str> = std::iter::once("^").chain(stems.iter().copied()).chain(["$"]).collect();
    for word in &stems {
        add(Sort::Word, WORD, [word, ""]);
    }
    if let Some(first) = stems.first() {
        add(Sort::First, WORD, [first, ""]);
    }
    for (one, other) in ends.iter().zip(ends.iter().skip(1)) {
        add(Sort::Pair, PAIR, [one, other]);
    }
    for (one, other) in ends.iter().zip(ends.iter().skip(2)) {
        add(Sort::Skip, SKIP, [one, other]);
    }
    for word in words {
        for letters in GROUPS {
            groups(word, letters, COMPOUND).for_each(|group| add(Sort::Letters, LETTERS, [group, ""]));
        }
    }
    let mut features: Vec<Feature> = found.into_values().collect();
    normalise(&mut features);
    features
}

/// Makes the squares of the weights sum up to 1, so that a long label counts no more than a short one.
pub(super) fn normalise(features: &mut [Feature]) {
    let length = features
        .iter()
        .map(|feature| feature.weight.powi(2))
        .sum::<f32>()
        .sqrt();
    if length > 0.0 {
        for feature in features {
            feature.weight /= length;
        }
    }
}

fn name(sort: Sort, [one, other]: [&str; 2]) -> Name {
    let sort = match sort {
        Sort::Word => "w",
        Sort::First => "1",
        Sort::Pair => "p",
        Sort::Skip => "s",
        Sort::Letters => "c",
    };
    hashed([sort, one, " ", other])
}
