//! A form on lost equipment often asks for nothing but particulars, and the story stands under “Comments”.

use super::Interpreter;
use super::given::Given;
use crate::config::rules::forms::normal;
use crate::model::report::{Field, Provenance, Value};
use crate::pipeline::extract::flow::asks_for_comments;

/// Words for a thing of any kind, folded.
const THINGS: [&str; 15] = [
    "geraet",
    "geraets",
    "geraetes",
    "geraete",
    "datentraeger",
    "ausruestung",
    "device",
    "devices",
    "equipment",
    "hardware",
    "utstyr",
    "eining",
    "enhet",
    "enhed",
    "lagringsmedium",
];

impl Interpreter<'_> {
    /// Remembers what stands under a label for comments.
    pub(super) fn note_comment(&mut self, label: Option<&String>, given: &Given, place: &Provenance) {
        let (Some(label), Given::Text(text), None) = (label, given, &self.comment) else {
            return;
        };
        if text.split_whitespace().count() >= 4 && asks_for_comments(label) {
            self.comment = Some((text.clone(), place.clone()));
        }
    }

    /// “Vorfall: Mein PC startet nicht mehr …” tells the story of a form that asks for it nowhere else.
    pub(super) fn tell_by_kind(&mut self) {
        let told = self.said.tells(Field::Description);
        if let Some((text, place)) = self.story.take().filter(|_| !told) {
            self.claim(Field::Description, Value::Text(text), &place);
        }
    }

    /// “Einbruch / Diebstahl”, “Lost device”, “PC stjålet” among the classes tells what became of the device. “Loss of
    /// data” names none.
    pub(super) fn fate_by_kind(&mut self) {
        if self.said.tells(Field::LostOrStolen) {
            return;
        }
        let kind = self.said.claims.iter().find(|claim| claim.field == Field::Kind);
        let Some((Value::Text(kind), place)) = kind.map(|claim| (&claim.value, claim.provenance.clone())) else {
            return;
        };
        let words = normal::words(kind);
        let lexicon = &self.words.rules.lexicon;
        // “Tap av eining” names the thing itself.
        let named = lexicon.devices.as_ref().is_some_and(|devices| devices.is_match(kind))
            || words.split(' ').any(|word| THINGS.contains(&word));
        let device = named || self.said.tells(Field::DeviceKind) || self.said.tells(Field::DeviceId);
        let data = [
            "daten",
            "identit",
            "konto",
            "account",
            "passw",
            "zugang",
            "access",
            "opplysning",
        ];
        let is_data = |word: &str| word == "data" || data.iter().any(|stem| word.starts_with(stem));
        let other = words.split(' ').any(is_data);
        let (lost, stolen) = (lexicon.lost.any(&words), lexicon.stolen.any(&words));
        if device && !other && words.split(' ').count() <= 4 && lost != stolen {
            let fate = if stolen { "stolen" } else { "lost" };
            self.claim(Field::LostOrStolen, Value::Text(fate.to_owned()), &place);
        }
    }

    /// A form that tells no story elsewhere tells it there.
    pub(super) fn tell_by_comment(&mut self) {
        let told = self.said.tells(Field::Description);
        if let Some((text, place)) = self.comment.take()
            && !told
            && self.said.claims.len() >= 3
        {
            self.claim(Field::Description, Value::Text(text), &place);
        }
    }
}
