//! A second look at the labels that nothing was known of, once the rest of the form is read: fewer fields are left that
//! they may ask for, and a form without a story has asked for it under one of them.

use super::guess::{asks_for_id, asks_when, is_mere_condition, is_name, is_no_thing};
use super::loose::{asks_when_filed, is_planned};
use super::people::is_personal;
use super::topics::{asks_about, is_how_found, is_no_such_question};
use super::{Given, Interpreter, Person};
use crate::config::rules::forms::{Fit, Slot};
use crate::model::document::FormKind;
use crate::model::report::{Field, Provenance, Shape, Value};
use crate::pipeline::extract::flow::Pair;
use crate::pipeline::extract::values::contacts;

/// So many fields must be answered before anything counts as a form.
const FORM_LIKE: usize = 4;
/// Labels that are looked at again.
const MOST: usize = 60;
/// What is found so is less certain than a guess at a label alone.
const CONFIDENCE: f64 = 0.5;

/// An answer under a label that no rule knows.
#[derive(Clone, Debug)]
pub(super) struct Left {
    pair: Pair,
    given: Given,
    /// Whether it stands in the block of another person.
    other: bool,
    /// How many answers were read before it.
    before: usize,
    place: Provenance,
}

impl Interpreter<'_> {
    /// What stands in a field of its own was put there by somebody.
    pub(super) fn is_written(&self, pair: &Pair, given: &Given) -> bool {
        match pair.form {
            FormKind::Body => self.is_a_noun(given),
            FormKind::PdfAcroform => !given.joined().trim_end().ends_with(':'),
            // What stands beside a label of a look of its own is no label.
            FormKind::HtmlTable if pair.place.starts_with("field ") => true,
            _ => false,
        }
    }

    pub(super) fn leave(&mut self, pair: &Pair, given: &Given, place: &Provenance) {
        if self.left.len() < MOST && !pair.labels.is_empty() {
            self.left.push(Left {
                pair: pair.clone(),
                given: given.clone(),
                other: self.person == Person::Other,
                before: self.said.claims.len().saturating_add(self.moments.len()),
                place: place.clone(),
            });
        }
    }

    /// Asks the labels again.
    pub(super) fn settle_left(&mut self) {
        let left = std::mem::take(&mut self.left);
        if self.said.claims.len().saturating_add(self.moments.len()) < FORM_LIKE {
            return;
        }
        for one in left {
            let Some(label) = one.pair.labels.first().cloned() else {
                continue;
            };
            let Some(field) = self.still_asked(&one, &label) else {
                continue;
            };
            let place = Provenance {
                confidence: super::rounded(CONFIDENCE * self.source.trust),
                ..one.place
            };
            if field == Field::Description {
                self.claim(field, Value::Text(one.given.joined()), &place);
            } else if !self.slot(Slot::Field(field), &one.given, &place) {
                continue;
            }
            let label = label.trim();
            self.said.unread.retain(|unread| unread.label != label);
        }
    }

    fn still_asked(&self, left: &Left, label: &str) -> Option<Field> {
        let table = &self.words.rules.labels;
        let told = |field: Field| self.moments.contains_key(&field) || self.said.tells(field);
        let other = left.other || (table.is_other_person(label) && !table.is_reporter(label));
        let can = self.can_answer(&left.given);
        let dated = can.iter().any(|field| field.shape() == Shape::When);
        if dated && (asks_when_filed(label) || is_planned(label)) {
            return None;
        }
        if is_mere_condition(label) || (!dated && is_how_found(label)) {
            return None;
        }
        if asks_when(label) && !can.iter().any(|field| field.shape() == Shape::When) {
            return None;
        }
        let number = asks_for_id(label);
        let open = |field: Field| {
            let barred = told(field)
                || self.contradicts(field, &left.given)
                || is_no_thing(label, field)
                || asks_about(label, field)
                || is_no_such_question(label, field)
                || (field == Field::DataCategories && self.are_people(label, &left.given))
                || (is_personal(field) && other)
                || (field == Field::AffectedPersons && number);
            can.contains(&field) && !barred
        };
        // A line of running text before a colon is hardly ever a question.
        let printed = left.pair.form != FormKind::Body || label.split_whitespace().count() <= 5;
        let fit = table.guess(label, |field| printed && open(field));
        match fit.map(|Fit { slot, .. }| slot) {
            Some(Slot::Field(field)) => return Some(field).filter(|_| !self.is_implausible(field, label, &left.given)),
            Some(_) => return None,
            None => {}
        }
        let Given::Text(text) = &left.given else { return None };
        if open(Field::Description) && is_story(text) && !other {
            return Some(Field::Description);
        }
        let named = printed && is_name(text) && left.before == 0 && contacts::email(text).is_none();
        (named && open(Field::ReporterName)).then_some(Field::ReporterName)
    }
}

/// A whole sentence: ten words or more, or eight that end in a full stop.
fn is_story(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let plain = text.chars().filter(char::is_ascii_digit).count().saturating_mul(4) < text.chars().count();
    let small = text
        .split_whitespace()
        .filter(|word| word.starts_with(char::is_lowercase))
        .count();
    plain && small.saturating_mul(2) >= words && (words >= 10 || (words >= 8 && text.trim_end().ends_with(['.', '!'])))
}
