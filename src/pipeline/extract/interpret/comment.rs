//! A form on lost equipment often asks for nothing but particulars, and the story stands under “Comments”.

use super::Interpreter;
use super::given::Given;
use crate::config::rules::forms::normal;
use crate::model::report::{Field, Provenance, Value};

/// How labels begin under which anything may be told, folded.
const COMMENTS: [&str; 28] = [
    "kommentar",
    "bemerkung",
    "anmerkung",
    "sonstige angaben",
    "sonstige hinweise",
    "weitere angaben",
    "weitere hinweise",
    "weitere informationen",
    "ergaenzende angaben",
    "zusaetzliche angaben",
    "zusatzangaben",
    "was sonst",
    "moechten sie noch",
    "comment",
    "remark",
    "notes",
    "additional",
    "anything else",
    "any other",
    "further",
    "other details",
    "other information",
    "merknad",
    "andre opplysning",
    "tilleggsopplysning",
    "utfyllende",
    "noe mer",
    "noko meir",
];

impl Interpreter<'_> {
    /// Remembers what stands under a label for comments.
    pub(super) fn note_comment(&mut self, label: Option<&String>, given: &Given, place: &Provenance) {
        let (Some(label), Given::Text(text), None) = (label, given, &self.comment) else {
            return;
        };
        let words = normal::label(label);
        if text.split_whitespace().count() >= 4 && COMMENTS.iter().any(|start| words.starts_with(start)) {
            self.comment = Some((text.clone(), place.clone()));
        }
    }

    /// “Vorfall: Mein PC startet nicht mehr …” tells the story of a form that asks for it nowhere else.
    pub(super) fn tell_by_kind(&mut self) {
        let told = self.said.claims.iter().any(|claim| claim.field == Field::Description);
        if let Some((text, place)) = self.story.take().filter(|_| !told) {
            self.claim(Field::Description, Value::Text(text), &place);
        }
    }

    /// A form that tells no story elsewhere tells it there.
    pub(super) fn tell_by_comment(&mut self) {
        let told = self.said.claims.iter().any(|claim| claim.field == Field::Description);
        if let Some((text, place)) = self.comment.take()
            && !told
            && self.said.claims.len() >= 3
        {
            self.claim(Field::Description, Value::Text(text), &place);
        }
    }
}
