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

impl LabelTable {
    /// “Date, time (noticed)”, “Datum (Ereignis)”: a label of nothing but words for a time, and what is in the brackets
    /// says which. `bare` is the label as normalised, without them.
    pub(super) fn told_in_brackets(&self, label: &str, bare: &str, language: Language) -> Option<Fit> {
        let from = label.find(['(', '['])?;
        let inside = label.get(from..)?.strip_prefix(['(', '['])?;
        let inside = normal::words(inside.split([')', ']']).next()?);
        let only_time = !bare.is_empty() && bare.split(' ').all(|word| TIMES.contains(&word));
        if !only_time || inside.is_empty() || inside.split(' ').count() > 4 {
            return None;
        }
        let fit = self.fit_normalised(&format!("{bare} {inside}"), language)?;
        is_time(fit.slot).then_some(fit)
    }
}

/// Words of labels that ask for some date or time, folded.
const TIMES: [&str; 21] = [
    "datum",
    "date",
    "dato",
    "uhrzeit",
    "zeit",
    "zeitpunkt",
    "wann",
    "tag",
    "time",
    "when",
    "day",
    "tid",
    "tidspunkt",
    "klokkeslett",
    "klokkeslaett",
    "kl",
    "naar",
    "und",
    "and",
    "og",
    "of",
];

fn is_time(slot: Slot) -> bool {
    matches!(slot, Slot::Field(field) if field.shape() == Shape::When)
}
