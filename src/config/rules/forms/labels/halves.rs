//! Labels of several parts: one question in two languages, a question before its explanation.

use super::{Fit, LabelTable, Slot};
use crate::config::rules::forms::normal;
use crate::model::language::Language;
use crate::model::report::Shape;

impl LabelTable {
    /// “Persons concerned / Betroffene Personen”: one question in two languages. Both halves must not disagree.
    pub(super) fn bilingual(&self, label: &str, language: Language) -> Option<Fit> {
        let (left, right) = label.split_once(" / ")?;
        let fit = |half: &str| self.fit_normalised(&normal::label(half), language);
        let fit = match (fit(left), fit(right)) {
            // “Date of becoming aware / reported to the office”: one half asks for what the report needs.
            (Some(one), Some(other)) if one.slot == Slot::Ignored && is_time(other.slot) => other,
            (Some(one), Some(other)) if other.slot == Slot::Ignored && is_time(one.slot) => one,
            (Some(one), Some(other)) if one.slot != other.slot => return None,
            (one, other) => one.or(other)?,
        };
        Some(Fit {
            confidence: fit.confidence * 0.95,
            ..fit
        })
    }

    /// A label longer than any: what stands before the first bracket or the end of the first sentence says what is
    /// asked for.
    pub(super) fn head_of_long(&self, label: &str, language: Language) -> Option<Fit> {
        let at = [label.find(['(', '*', '?', '\n']), label.find(". ")]
            .into_iter()
            .flatten()
            .min()?;
        let head = normal::label(label.get(..at)?);
        self.fit_normalised(&head, language).map(|fit| Fit {
            confidence: fit.confidence * 0.9,
            ..fit
        })
    }
}

fn is_time(slot: Slot) -> bool {
    matches!(slot, Slot::Field(field) if field.shape() == Shape::When)
}
