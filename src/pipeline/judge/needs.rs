//! Which fields does a kind need that nobody gave?

use crate::config::rules::kinds::KindRules;
use crate::model::kind::Kind;
use crate::model::report::{Field, Report, YesNo};

/// The missing fields, most important first. “Unknown” is an answer.
pub(super) fn missing(kind: Kind, report: &Report, rules: &KindRules) -> Vec<Field> {
    let Some(rule) = rules.file.kinds.get(&kind) else {
        return Vec::new();
    };
    let unconcerned = report.answer(Field::PersonalData) == Some(YesNo::No);
    rule.needs
        .iter()
        .copied()
        .filter(|field| !given(*field, report))
        .filter(|field| {
            // Without personal data nobody asks whose or which.
            !(unconcerned
                && matches!(
                    field,
                    Field::DataCategories | Field::SpecialCategories | Field::AffectedPersons
                ))
        })
        .collect()
}

fn given(field: Field, report: &Report) -> bool {
    let has = |field| report.value(field).is_some();
    match field {
        // A span says when, and so does its beginning.
        Field::OccurredAt | Field::OccurredFrom => has(Field::OccurredAt) || has(Field::OccurredFrom),
        // Named data or concerned persons answer the question.
        Field::PersonalData => has(field) || has(Field::DataCategories),
        _ => has(field),
    }
}
