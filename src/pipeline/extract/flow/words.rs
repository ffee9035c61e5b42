//! What labels mean, looked up once.

use std::cell::RefCell;
use std::collections::HashMap;

use super::nynorsk::bokmaal;
use super::shape::is_example;
use crate::config::rules::forms::{Fit, FormRules, Slot, normal};
use crate::model::language::Language;
use crate::model::report::Field;
use crate::pipeline::extract::values::blank::begins_as_hint;

/// The rules with the language that breaks ties.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words<'a> {
    pub(crate) rules: &'a FormRules,
    pub(crate) language: Language,
    /// Labels looked up before: layout and meaning ask for the same ones.
    pub(crate) known: &'a Known,
    /// The words of the sender's name and address, folded.
    pub(crate) writer: &'a [String],
}

/// Labels of one mail with what they mean.
pub(crate) type Known = RefCell<HashMap<String, Option<Fit>>>;

impl Words<'_> {
    /// What a label asks for, if that is clear.
    pub(crate) fn fit(self, label: &str) -> Option<Fit> {
        if label.len() > 1000 {
            return None;
        }
        if let Some(fit) = self.known.borrow().get(label) {
            return *fit;
        }
        let fit = if is_example(label) {
            // “Beispiel für Maßnahmen: …” shows what could stand there.
            Some(Fit {
                slot: Slot::Ignored,
                confidence: 0.95,
            })
        } else {
            let fit = |label: &str| self.rules.labels.fit(label, self.language);
            let question = behind_its_name(label, self.rules).and_then(|(name, question)| {
                // “Description: what happened?” asks for no more than its name does.
                let named = fit(name).filter(|fit| fit.slot != Slot::Ignored);
                named.is_none().then(|| fit(question))?
            });
            behind_condition(label)
                .and_then(fit)
                .filter(names_a_thing)
                .or(question)
                .or_else(|| fit(label))
                .or_else(|| {
                    let fit = fit(&bokmaal(label)?)?;
                    Some(Fit {
                        confidence: fit.confidence * 0.97,
                        ..fit
                    })
                })
        };
        self.known.borrow_mut().insert(label.to_owned(), fit);
        fit
    }
}

/// `Hvis ja: omtrent hvor mange?`, `Wenn ja, welche Angaben?`: what is asked for stands behind the condition.
fn behind_condition(label: &str) -> Option<&str> {
    let small = label.get(..16).unwrap_or(label).to_lowercase();
    let start = CONDITIONS.iter().find(|start| small.starts_with(*start))?;
    let rest = label
        .get(start.len()..)?
        .trim_start_matches([',', ':', ' ', '–', '-', '.']);
    (rest.split_whitespace().count() >= 2).then_some(rest)
}

const CONDITIONS: [&str; 10] = [
    "wenn ja",
    "falls ja",
    "bei ja",
    "if yes",
    "if so",
    "in that case",
    "hvis ja",
    "dersom ja",
    "viss ja",
    "i så fall",
];
/// The same where the answer was no, folded.
const OTHERWISE: [&str; 12] = [
    "wenn nein",
    "falls nein",
    "bei nein",
    "wenn nicht",
    "falls nicht",
    "andernfalls",
    "if no",
    "if not",
    "otherwise",
    "hvis nei",
    "dersom nei",
    "viss nei",
];

/// `Falls ja`, `If not`, `Hvis nei`: a condition and nothing else.
pub(super) fn is_condition(label: &str) -> bool {
    if label.len() > 24 {
        return false;
    }
    let words = normal::words(label);
    OTHERWISE.contains(&words.as_str()) || CONDITIONS.iter().any(|start| normal::words(start) == words)
}

/// `Risikoeinschätzung: Welche Folgen halten Sie für wahrscheinlich?`, `Communication⏎Describe whom you told`: a short
/// name of the question before the question itself, or before a request.
fn behind_its_name<'t>(label: &'t str, rules: &FormRules) -> Option<(&'t str, &'t str)> {
    let (name, rest) = label.split_once('\n').or_else(|| label.split_once(": "))?;
    let (name, rest) = (name.trim(), rest.trim());
    let short = name.split_whitespace().count() <= 6 && !is_condition(name);
    let asks = rest.trim_end_matches(['*', ' ', ':']).ends_with('?') || begins_as_hint(rest, &rules.lexicon);
    (short && asks && rest.split_whitespace().count() >= 4).then_some((name, rest))
}

/// “If yes, please describe” asks for no story: a thing must be asked for.
fn names_a_thing(fit: &Fit) -> bool {
    match fit.slot {
        Slot::Field(field) => !matches!(
            field,
            Field::Description | Field::Kind | Field::Measures | Field::Consequences | Field::PersonalData
        ),
        Slot::Part(_) | Slot::Ignored => false,
    }
}
