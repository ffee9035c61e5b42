//! What part of the labels that no file holds is understood all the same.

use crate::config::rules::forms::{FormRules, Slot};
use crate::model::language::Language;
use crate::model::report::{Field, Shape};

/// Of a hundred labels so many are understood, and at most so many misunderstood.
const RIGHT: usize = 78;
const WRONG: usize = 9;

/// The fields that the answer to a question for `asked` could be meant for as well.
fn rivals(asked: Field) -> Vec<Field> {
    let of = |shape: Shape| Field::ALL.iter().copied().filter(move |field| field.shape() == shape);
    let figures = [
        Field::DeviceId,
        Field::PoliceReport,
        Field::AffectedSystems,
        Field::ReporterPhone,
        Field::AffectedPersons,
    ];
    match asked {
        Field::ReporterEmail => vec![Field::ReporterEmail],
        Field::Description => vec![Field::Description, Field::Measures, Field::Consequences, Field::Kind],
        asked if matches!(asked.shape(), Shape::When | Shape::Answer) => of(asked.shape()).collect(),
        asked if figures.contains(&asked) && asked != Field::AffectedSystems => figures.to_vec(),
        _ => of(Shape::Text)
            .chain(of(Shape::List))
            .filter(|field| *field != Field::ReporterPhone)
            .collect(),
    }
}

#[test]
fn most_labels_that_nobody_has_seen_are_understood() {
    let rules = FormRules::shipped();
    let (mut all, mut right, mut missed) = (0_usize, 0_usize, Vec::new());
    let mut wrong = Vec::new();
    for line in include_str!("unseen.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.splitn(3, '|');
        let language = match parts.next().unwrap() {
            "de" => Language::De,
            "nb" => Language::Nb,
            _ => Language::En,
        };
        let name = parts.next().unwrap();
        let asked: Field = serde_json::from_value(name.into()).unwrap();
        let label = parts.next().unwrap();
        let rivals = rivals(asked);
        let fit = rules.labels.fit(label, language);
        let fit = fit.filter(|fit| !matches!(fit.slot, Slot::Field(field) if !rivals.contains(&field)));
        let fit = fit.or_else(|| rules.labels.guess(label, |field| rivals.contains(&field)));
        all += 1;
        match fit.map(|fit| fit.slot) {
            Some(Slot::Field(field)) if field == asked => right += 1,
            Some(Slot::Field(_)) => wrong.push(line),
            _ => missed.push(line),
        }
    }
    let told = format!("{right} of {all} right; wrong: {wrong:#?}; not understood: {missed:#?}");
    assert!(right * 100 >= all * RIGHT && wrong.len() * 100 <= all * WRONG, "{told}");
}
