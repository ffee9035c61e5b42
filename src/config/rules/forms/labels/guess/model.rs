//! A linear classifier of many classes with a margin, learned example by example (Crammer and Singer 2001), its weights
//! averaged over all steps (Collins 2002). Learning is the same on every machine: nothing in it is drawn by lot.

use std::collections::HashMap;

use super::super::Slot;
use super::features::{self, Feature, Name, Sort};
use crate::config::rules::features::ByHash;
use crate::model::report::Field;

/// All fields, and “ignored” behind them.
const SLOTS: usize = Field::ALL.len() + 1;
/// So often the examples that are not told apart clearly yet are gone through.
const ROUNDS: u8 = 5;
/// A known label's own slot must lead every other by this much.
const MARGIN: f32 = 1.0;
/// A pair or a group of letters of a single example teaches nothing about other labels.
const SEEN: usize = 2;

type Row = [f32; SLOTS];

/// How much each feature speaks for each slot.
#[derive(Clone, Debug, Default)]
pub(super) struct Model {
    rows: HashMap<Name, usize, ByHash>,
    weights: Vec<Row>,
}

/// A label whose slot is known, its features as rows of the weights.
struct Example {
    slot: usize,
    features: Vec<(usize, f32)>,
}

impl Model {
    /// Learns from normalised labels.
    pub(super) fn learn(labels: &[(Slot, String)]) -> Self {
        let mut model = Self::default();
        let mut examples = model.examples(labels);
        // Labels of one field stand side by side in the files: they are mixed, each time in the same way.
        examples.sort_by_cached_key(|(place, _)| u32::try_from(*place).unwrap_or(u32::MAX).wrapping_mul(2_654_435_761));
        let mut open: Vec<Example> = examples.into_iter().map(|(_, example)| example).collect();
        let mut learner = Learner::of(model.rows.len());
        for round in 0..ROUNDS {
            let rate = 1.0 / (1.0 + f32::from(round)).sqrt();
            open.retain(|example| learner.learn(example, rate));
        }
        model.weights = learner.averaged();
        model
    }

    fn examples(&mut self, labels: &[(Slot, String)]) -> Vec<(usize, Example)> {
        let labels: Vec<(usize, Vec<Feature>)> = labels
            .iter()
            .filter_map(|(slot, label)| Some((index(*slot)?, features::of(label))))
            .collect();
        let mut seen: HashMap<Name, usize, ByHash> = HashMap::default();
        for feature in labels.iter().flat_map(|(_, features)| features) {
            let count = seen.entry(feature.name).or_default();
            *count = count.saturating_add(1);
        }
        let told = |feature: &Feature| feature.sort == Sort::Word || seen.get(&feature.name) >= Some(&SEEN);
        let mut examples = Vec::with_capacity(labels.len());
        for (place, (slot, mut features)) in labels.into_iter().enumerate() {
            features.retain(told);
            features::normalise(&mut features);
            let features = features.iter().map(|feature| {
                let next = self.rows.len();
                (*self.rows.entry(feature.name).or_insert(next), feature.weight)
            });
            let features = features.collect();
            examples.push((place, Example { slot, features }));
        }
        examples
    }

    /// How clearly the words of a normalised label speak for each slot.
    pub(super) fn scores(&self, label: &str) -> [(Slot, f32); SLOTS] {
        let features: Vec<(usize, f32)> = features::of(label)
            .iter()
            .filter_map(|feature| Some((*self.rows.get(&feature.name)?, feature.weight)))
            .collect();
        let sums = sums(&self.weights, &features);
        std::array::from_fn(|at| {
            let slot = Field::ALL.get(at).map_or(Slot::Ignored, |field| Slot::Field(*field));
            (slot, sums.get(at).copied().unwrap_or_default())
        })
    }
}

/// Weights while they are learned, and what each step added times the number of the step, for the average.
struct Learner {
    weights: Vec<Row>,
    weighed: Vec<Row>,
    step: f32,
}

impl Learner {
    fn of(rows: usize) -> Self {
        Self {
            weights: vec![[0.0; SLOTS]; rows],
            weighed: vec![[0.0; SLOTS]; rows],
            step: 1.0,
        }
    }

    /// Takes one example in; whether it is still too close to another slot and has to be seen again.
    fn learn(&mut self, example: &Example, rate: f32) -> bool {
        let sums = sums(&self.weights, &example.features);
        let own = sums.get(example.slot).copied().unwrap_or_default();
        let others = sums.iter().enumerate().filter(|(at, _)| *at != example.slot);
        let Some((rival, score)) = others.max_by(|a, b| a.1.total_cmp(b.1)) else {
            return false;
        };
        let close = own - score < MARGIN;
        if close {
            for (row, weight) in &example.features {
                self.add(*row, example.slot, rate * weight);
                self.add(*row, rival, -rate * weight);
            }
        }
        self.step += 1.0;
        close
    }

    fn add(&mut self, row: usize, slot: usize, amount: f32) {
        let step = self.step;
        let weights = self.weights.get_mut(row).and_then(|row| row.get_mut(slot));
        let weighed = self.weighed.get_mut(row).and_then(|row| row.get_mut(slot));
        if let (Some(weight), Some(weighed)) = (weights, weighed) {
            *weight += amount;
            *weighed += step * amount;
        }
    }

    fn averaged(self) -> Vec<Row> {
        let Self {
            mut weights,
            weighed,
            step,
        } = self;
        for (row, weighed) in weights.iter_mut().zip(&weighed) {
            for (weight, weighed) in row.iter_mut().zip(weighed) {
                *weight -= weighed / step;
            }
        }
        weights
    }
}

fn sums(weights: &[Row], features: &[(usize, f32)]) -> Row {
    let mut sums = [0.0; SLOTS];
    for (row, weight) in features {
        if let Some(row) = weights.get(*row) {
            for (sum, one) in sums.iter_mut().zip(row) {
                *sum += weight * one;
            }
        }
    }
    sums
}

fn index(slot: Slot) -> Option<usize> {
    match slot {
        Slot::Field(field) => Field::ALL.iter().position(|one| *one == field),
        Slot::Ignored => Some(Field::ALL.len()),
        Slot::Part(_) => None,
    }
}
