//! A guess at a label that no rule knows: what its words ask for in the labels that are known, they ask for here.
//!
//! Every label and word part of the files is an example. A word counts by how much more often it stands in the examples
//! of one field than in those of the others, and so do two words side by side (“how many”, “was gone”), the ends of the
//! label among them; a long word that no example has counts by its letters in groups of five, which finds the parts of
//! compounds. Nothing here is certain: the caller says which fields the value can answer at all, and no guess is made
//! when two of them are close.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use super::{Slot, ratio};
use crate::config::rules::forms::normal;

/// Letters of a group.
const GROUP: usize = 5;
/// Words shorter than this are not taken apart.
const COMPOUND: usize = 8;
/// What a group of letters counts, beside a whole word.
const GROUP_WEIGHT: f64 = 0.35;
/// What two words side by side count, beside a whole word.
const PAIR_WEIGHT: f64 = 0.5;
/// An example of more telling words than this counts as a part of one.
const SHORT: f64 = 3.0;
/// The most that one word may count for or against a slot.
const WORD_LIMIT: f64 = 4.0;
/// Added to every share, so that a word never seen with a slot speaks against it only so much.
const SMOOTHING: f64 = 0.0005;
/// A slot of many examples asks in more ways than another, so that each of its words has a smaller share: the counts of
/// examples are drawn together by this power. Without it hardly any label would be told to ask for nothing.
const DAMPING: f64 = 0.7;
/// How clearly the words must speak for the best slot, and how much more clearly than for the second.
#[derive(Clone, Copy, Debug)]
pub(super) struct Margin {
    clear: f64,
    lead: f64,
}

pub(super) const SURE: Margin = Margin { clear: 1.0, lead: 0.8 };
pub(super) const LEANING: Margin = Margin { clear: 0.8, lead: 0.5 };

/// What the known labels teach. Learned when the first unknown label is met, not at every start.
#[derive(Clone, Debug, Default)]
pub(super) struct Guesser {
    examples: Arc<Vec<(Slot, String)>>,
    small: Arc<HashSet<String>>,
    model: Arc<OnceLock<Model>>,
}

#[derive(Clone, Debug, Default)]
struct Model {
    slots: Vec<Slot>,
    examples: Vec<f64>,
    /// How often a feature stands in the examples of a slot, by the slot's index.
    seen: HashMap<u64, Vec<(usize, f64)>>,
}

impl Guesser {
    /// Of labels as normalised for comparing, and of words that tell nothing.
    pub(super) fn of(examples: Vec<(Slot, String)>, small: HashSet<String>) -> Self {
        Self {
            examples: Arc::new(examples),
            small: Arc::new(small),
            model: Arc::default(),
        }
    }

    /// The words that tell nothing.
    pub(super) fn small(&self) -> &HashSet<String> {
        &self.small
    }

    /// The slot that the words speak for most clearly among the allowed ones.
    pub(super) fn guess(&self, label: &str, margin: Margin, allowed: impl Fn(Slot) -> bool) -> Option<Slot> {
        let model = self.model.get_or_init(|| Model::learn(&self.examples, &self.small));
        let scores = model.scores(label, &self.small, allowed);
        let (best, score) = *scores.first()?;
        let second = scores.get(1).map_or(0.0, |(_, score)| *score);
        (score >= margin.clear && score - second >= margin.lead).then_some(best)
    }
}

impl Model {
    fn learn(examples: &[(Slot, String)], small: &HashSet<String>) -> Self {
        let mut model = Self::default();
        let mut index: HashMap<Slot, usize> = HashMap::new();
        let mut features: Vec<u64> = Vec::new();
        for (slot, label) in examples {
            let next = model.slots.len();
            let at = *index.entry(*slot).or_insert(next);
            if at == next {
                model.slots.push(*slot);
                model.examples.push(0.0);
            }
            // A long question names much besides what it asks for.
            let telling: Vec<&str> = telling(label, small).into_iter().collect();
            let part = (SHORT / ratio(telling.len(), 1)).min(1.0);
            if let Some(count) = model.examples.get_mut(at) {
                *count += part;
            }
            features.clear();
            features.extend(pairs(label));
            for word in telling {
                features.push(whole(word));
                features.extend(groups(word));
            }
            features.sort_unstable();
            features.dedup();
            for feature in &features {
                let counts = model.seen.entry(*feature).or_default();
                match counts.iter_mut().find(|(slot, _)| *slot == at) {
                    Some((_, count)) => *count += part,
                    None => counts.push((at, part)),
                }
            }
        }
        model.damp();
        model
    }

    fn damp(&mut self) {
        let mut sorted = self.examples.clone();
        sorted.sort_by(f64::total_cmp);
        let middle = sorted.get(sorted.len().div_euclid(2)).copied().unwrap_or(1.0).max(1.0);
        for count in &mut self.examples {
            *count = middle * (*count / middle).powf(DAMPING);
        }
    }

    /// How clearly the words speak for each of the allowed slots, best first.
    fn scores(&self, label: &str, small: &HashSet<String>, allowed: impl Fn(Slot) -> bool) -> Vec<(Slot, f64)> {
        let mut sums = vec![0.0; self.slots.len()];
        for word in telling(label, small) {
            add(&mut sums, &self.word(word));
        }
        for counts in pairs(label).filter_map(|pair| self.seen.get(&pair)) {
            add(&mut sums, &self.evidence(counts, PAIR_WEIGHT));
        }
        let scores = self.slots.iter().copied().zip(sums);
        let mut scores: Vec<(Slot, f64)> = scores.filter(|(slot, _)| allowed(*slot)).collect();
        scores.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        scores
    }

    /// What one word says for each slot.
    fn word(&self, word: &str) -> Vec<f64> {
        if let Some(counts) = self.seen.get(&whole(word)) {
            return self.evidence(counts, 1.0);
        }
        let mut sum = vec![0.0; self.slots.len()];
        for counts in groups(word).filter_map(|group| self.seen.get(&group)) {
            add(&mut sum, &self.evidence(counts, GROUP_WEIGHT));
        }
        sum.into_iter()
            .map(|score: f64| score.clamp(-WORD_LIMIT, WORD_LIMIT))
            .collect()
    }

    /// The logarithm of how much more often than on average a feature stands in each slot's examples.
    fn evidence(&self, counts: &[(usize, f64)], weight: f64) -> Vec<f64> {
        let mut shares = vec![0.0; self.slots.len()];
        for (at, count) in counts {
            if let (Some(share), Some(all)) = (shares.get_mut(*at), self.examples.get(*at)) {
                *share = count / all.max(1.0);
            }
        }
        let mean = shares.iter().sum::<f64>() / ratio(self.slots.len(), 1).max(1.0);
        shares
            .into_iter()
            .map(|share: f64| weight * ((share + SMOOTHING) / (mean + SMOOTHING)).ln())
            .collect()
    }
}

fn add(sums: &mut [f64], more: &[f64]) {
    for (sum, more) in sums.iter_mut().zip(more) {
        *sum += more;
    }
}

/// The words that tell something; all of them when none does (“Wer?”).
fn telling<'a>(label: &'a str, small: &HashSet<String>) -> impl Iterator<Item = &'a str> {
    let only_small = label.split(' ').all(|word| small.contains(word));
    let small: Vec<&str> = label
        .split(' ')
        .filter(|word| !only_small && small.contains(*word))
        .collect();
    label
        .split(' ')
        .filter(move |word| !word.is_empty() && !small.contains(word))
}

fn whole(word: &str) -> u64 {
    name(normal::stem(word).bytes())
}

/// The letters of a long word in groups, marked so that no group is taken for a word.
fn groups(word: &str) -> impl Iterator<Item = u64> {
    let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    let long = starts.len() > COMPOUND;
    (0..starts.len()).map_while(move |at| {
        let (from, to) = (starts.get(at)?, starts.get(at.saturating_add(GROUP))?);
        let group = word.get(*from..*to).filter(|_| long)?;
        Some(name(std::iter::once(b'~').chain(group.bytes())))
    })
}

/// All words two by two, the small ones and the ends of the label too.
fn pairs(label: &str) -> impl Iterator<Item = u64> {
    let words = || label.split(' ').filter(|word| !word.is_empty()).map(normal::stem);
    let first = std::iter::once("^").chain(words());
    let second = words().chain(std::iter::once("$"));
    first
        .zip(second)
        .map(|(one, other)| name(one.bytes().chain([b' ']).chain(other.bytes())))
}

/// FNV-1a: short, and the same on every machine.
fn name(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
