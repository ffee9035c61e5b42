//! A guess at a label that no rule knows: what its words ask for in the labels that are known, they ask for here.
//!
//! Every label and word part of the files is an example, and a linear classifier learns from all of them how much each
//! word, each two words side by side and each few letters of a long word speak for or against a field. Nothing here is
//! certain: the caller says which fields the value can answer at all, and no guess is made when two of them are close.

mod features;
mod model;

use std::sync::{Arc, OnceLock};

use super::Slot;
use crate::model::report::Field;
use model::Model;

/// By how much the best slot must lead the second: 1 is what the model was taught to keep between a known label's own
/// slot and every other.
const LEAD: f32 = 0.15;
/// How clearly the words must speak for it at all.
const CLEAR: f32 = 0.8;
/// The best allowed slot may be so far behind the best of all: a label that asks for something else asks for that.
const NEAR: f32 = 0.1;
/// By how much the best slot must lead the second to count more than a rule; the second to make a question that a rule
/// understood one that nothing answers, or one for the discovery.
const AGAINST: f32 = 0.3;
const GRAVE: f32 = 0.8;

/// What the known labels teach. Learned when the first unknown label is met, not at every start.
#[derive(Clone, Debug, Default)]
pub(super) struct Guesser {
    examples: Arc<Vec<(Slot, String)>>,
    model: Arc<OnceLock<Model>>,
}

impl Guesser {
    /// Of labels as normalised for comparing.
    pub(super) fn of(examples: Vec<(Slot, String)>) -> Self {
        Self {
            examples: Arc::new(examples),
            model: Arc::default(),
        }
    }

    /// The slot that the words of a normalised label speak for clearly, among the allowed ones.
    pub(super) fn guess(&self, label: &str, allowed: impl Fn(Slot) -> bool) -> Option<Slot> {
        let ranked = self.ranked(label);
        let (_, highest) = *ranked.first()?;
        let (slot, score, lead) = best(&ranked, allowed)?;
        (score >= CLEAR && lead >= LEAD && highest - score <= NEAR).then_some(slot)
    }

    /// The slot that the words speak for so clearly that it counts more than what a rule made of some of them.
    pub(super) fn certain(&self, label: &str, allowed: impl Fn(Slot) -> bool) -> Option<Slot> {
        let (slot, score, lead) = best(&self.ranked(label), allowed)?;
        // Clocks start at the discovery: a wrong one is worse than none.
        let grave = matches!(slot, Slot::Ignored | Slot::Field(Field::DiscoveredAt));
        let enough = if grave { GRAVE } else { AGAINST };
        (score >= CLEAR && lead >= enough).then_some(slot)
    }

    /// Learns now what the labels teach, if that was not done yet.
    pub(super) fn learn(&self) {
        let _model = self.learned();
    }

    fn learned(&self) -> &Model {
        self.model.get_or_init(|| Model::learn(&self.examples))
    }

    /// All slots, the one that the words speak for most clearly first.
    fn ranked(&self, label: &str) -> Vec<(Slot, f32)> {
        let mut ranked = self.learned().scores(label).to_vec();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
        ranked
    }
}

/// The best allowed slot, how clearly the words speak for it, and its lead.
fn best(ranked: &[(Slot, f32)], allowed: impl Fn(Slot) -> bool) -> Option<(Slot, f32, f32)> {
    let mut open = ranked.iter().filter(|(slot, _)| allowed(*slot));
    let (slot, score) = *open.next()?;
    let second = open.next().map_or(0.0, |(_, second)| *second);
    Some((slot, score, score - second))
}

#[cfg(test)]
mod tests;
