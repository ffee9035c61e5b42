//! What part of the labels that no file holds is understood all the same.

use crate::config::rules::forms::{FormRules, Slot};
use crate::model::language::Language;
use crate::model::report::{Field, Shape};

/// Of a hundred labels so many are understood, and at most so many misunderstood.
const RIGHT: usize = 83;
const WRONG: usize = 6;
/// Of a hundred questions that no field answers so many at most are taken for one that a field does.
const TAKEN: usize = 24;

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

#[derive(Debug, Default)]
struct Tally {
    right: Vec<String>,
    wrong: Vec<String>,
    missed: Vec<String>,
}

impl Tally {
    fn all(&self) -> usize {
        [&self.right, &self.wrong, &self.missed]
            .iter()
            .map(|list| list.len())
            .sum()
    }

    fn told(&self) -> String {
        let (right, all) = (self.right.len(), self.all());
        format!(
            "{right} of {all} right; wrong: {:#?}; not understood: {:#?}",
            self.wrong, self.missed
        )
    }
}

fn language(name: &str) -> Language {
    match name {
        "de" => Language::De,
        "nb" => Language::Nb,
        _ => Language::En,
    }
}

/// What every label of the list is taken for, those that ask for a field, and those that do not.
fn tally(rules: &FormRules) -> (Tally, Tally) {
    let (mut asking, mut idle) = (Tally::default(), Tally::default());
    for line in include_str!("unseen.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.splitn(3, '|');
        let (spoken, name, label) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
        let asked: Option<Field> = (name != "ignored").then(|| serde_json::from_value(name.into()).unwrap());
        let rivals = asked.map_or_else(|| Field::ALL.to_vec(), rivals);
        let fit = rules.labels.fit(label, language(spoken));
        let fit = fit.filter(|fit| !matches!(fit.slot, Slot::Field(field) if !rivals.contains(&field)));
        let fit = fit.or_else(|| rules.labels.guess(label, |field| rivals.contains(&field)));
        let taken = fit.and_then(|fit| match fit.slot {
            Slot::Field(field) => Some(field),
            Slot::Part(_) | Slot::Ignored => None,
        });
        let tally = if asked.is_some() { &mut asking } else { &mut idle };
        match taken {
            taken if taken == asked => tally.right.push(line.to_owned()),
            Some(field) => tally.wrong.push(format!("{line} ({field:?})")),
            None => tally.missed.push(line.to_owned()),
        }
    }
    (asking, idle)
}

#[test]
fn most_labels_that_nobody_has_seen_are_understood() {
    let (asking, idle) = tally(&FormRules::shipped());
    let (all, right, wrong) = (asking.all(), asking.right.len(), asking.wrong.len());
    assert!(
        right * 100 >= all * RIGHT && wrong * 100 <= all * WRONG,
        "{}",
        asking.told()
    );
    assert!(idle.wrong.len() * 100 <= idle.all() * TAKEN, "{}", idle.told());
}
