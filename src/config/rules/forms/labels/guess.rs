//! A guess at a label that no rule knows: what its words ask for in the labels that are known, they ask for here.
//!
//! Every label and word part of the files is an example, and a linear classifier learns from all of them how much each
//! word, each two words side by side and each few letters of a long word speak for or against a field. Nothing here is
//! certain: the caller says which fields the value can answer at all, and no guess is made when two of them are close.

mod features;
mod model;

use std::sync::{Arc, OnceLock};

use super::Slot;
use model::Model;

/// By how much the best slot must lead the second: 1 is what the model was taught to keep between a known label's own
/// slot and every other.
pub(super) const SURE: f32 = 0.1;
/// The same when most other fields of a form are answered already.
pub(super) const LEANING: f32 = 0.07;
/// The same against what a few of the label's words say by a rule.
pub(super) const AGAINST: f32 = 0.3;

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

    /// The slot that the words of a normalised label speak for, if it leads all other allowed ones by so much.
    pub(super) fn guess(&self, label: &str, lead: f32, allowed: impl Fn(Slot) -> bool) -> Option<Slot> {
        let model = self.model.get_or_init(|| Model::learn(&self.examples));
        let scores = model.scores(label);
        let mut ranked = scores.into_iter().filter(|(slot, _)| allowed(*slot));
        let first = ranked.next()?;
        let (best, second) = ranked.fold((first, f32::NEG_INFINITY), |(best, second), next| {
            if next.1 > best.1 {
                (next, best.1)
            } else {
                (best, second.max(next.1))
            }
        });
        // Words of which none was ever seen tell nothing, also where a single field is left.
        (best.1 > 0.0 && best.1 - second >= lead).then_some(best.0)
    }
}

#[cfg(test)]
mod tests;
