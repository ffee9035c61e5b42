//! Labels that go on behind their first colon: `Risk: What consequences do you expect? …`, `If yes: how and when were
//! they told: …`, `Relevant: the systems involved (kind, version): …`.

use super::words::is_condition;
use super::{Reader, split};
use crate::config::rules::forms::{Fit, Slot};

/// Longer questions are sentences of an answer. Words.
const LONGEST: usize = 30;

impl Reader<'_> {
    /// The pairs of a line, the labels as long as they are.
    pub(super) fn further(&self, pairs: Vec<(String, String)>) -> Vec<(String, String)> {
        pairs
            .into_iter()
            .map(|pair| self.longer(&pair).unwrap_or(pair))
            .collect()
    }

    fn longer(&self, (label, value): &(String, String)) -> Option<(String, String)> {
        let condition = is_condition(label);
        let open = matches!(self.fit(label), None | Some(Slot::Ignored));
        if !condition && (!open || label.split_whitespace().count() > 4) {
            return None;
        }
        let (question, answer) = self
            .question(value, condition)
            .or_else(|| self.second_label(value, condition))?;
        Some((format!("{label}: {question}"), answer.to_owned()))
    }

    /// `Welche Folgen halten Sie für wahrscheinlich? *: Rufschaden`.
    fn question<'t>(&self, value: &'t str, condition: bool) -> Option<(&'t str, &'t str)> {
        let at = value.find('?')?.saturating_add(1);
        let (question, rest) = value.split_at_checked(at)?;
        let words = question.split_whitespace().count();
        let asks = self.asks_for_something(question, Fit::LIKELY) || (condition && rest.trim().is_empty());
        let fits = asks && words >= if condition { 1 } else { 4 } && words <= LONGEST;
        fits.then(|| (question, rest.trim_start_matches(['*', ' ', ':', '\u{a0}'])))
    }

    /// `operativsystem som er involvert (Windows, Unix): unix`; behind “If yes” any label is one.
    fn second_label<'t>(&self, value: &'t str, condition: bool) -> Option<(&'t str, &'t str)> {
        let Some((label, answer)) = split::colon(value) else {
            // A cell holds the whole label, and its box is the next cell.
            let whole = condition && self.style.tight && value.split_whitespace().count() >= 3;
            return (whole && self.confidence(value) >= Fit::LIKELY).then_some((value, ""));
        };
        let words = label.split_whitespace().count();
        let known = self.asks_for_something(label, Fit::LIKELY) && words >= 3;
        let asked = condition && words >= 3;
        ((known || asked) && words <= LONGEST).then_some((label, answer))
    }

    fn asks_for_something(&self, label: &str, enough: f64) -> bool {
        let fit = self.words.fit(label);
        fit.is_some_and(|fit| fit.confidence >= enough && matches!(fit.slot, Slot::Field(_)))
    }
}
