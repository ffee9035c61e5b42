//! Accounts beside machines, and ways to reach the writer under labels that no rule knows.

use super::given::Given;
use super::topics::is_no_such_question;
use super::{Interpreter, Person};
use crate::config::rules::forms::{Fit, Slot, normal};
use crate::model::report::{Field, Provenance, Value};
use crate::pipeline::extract::flow::Pair;
use crate::pipeline::extract::stems::has_stem;
use crate::pipeline::extract::values::contacts;

/// How words begin that name accounts, folded.
const ACCOUNTS: [&str; 12] = [
    "konto",
    "konten",
    "account",
    "accounts",
    "benutzer",
    "benutzerkont",
    "benutzernam",
    "kennung",
    "user",
    "username",
    "bruker",
    "brukar",
];
/// How words begin that name machines, folded.
const MACHINES: [&str; 18] = [
    "system",
    "server",
    "host",
    "rechner",
    "geraet",
    "dienst",
    "anwendung",
    "computer",
    "machine",
    "device",
    "service",
    "application",
    "software",
    "komponent",
    "component",
    "maskin",
    "tjenest",
    "tenest",
];

/// How labels ask for a way to reach somebody, folded.
const CONTACT: [&str; 14] = [
    "point of contact",
    "kontaktpunkt",
    "contact information",
    "contact details",
    "contact info",
    "contact data",
    "kontaktdaten",
    "kontaktinformation",
    "kontaktangaben",
    "erreichbar",
    "kontaktinfo",
    "kontaktopplysning",
    "kontaktmoeglichkeit",
    "how to reach",
];

impl Interpreter<'_> {
    /// A label that is only like labels of a field that is answered with yes or no, and names nothing of it.
    pub(super) fn is_off_topic(&self, label: &str, field: Field) -> bool {
        is_no_such_question(label, field) && self.words.rules.labels.exact(label, self.words.language).is_none()
    }

    /// Whether a description was given already.
    pub(super) fn has_told(&self) -> bool {
        self.said.tells(Field::Description)
    }

    /// Accounts, or addresses away from a machine, where machines were asked for and named before.
    pub(super) fn is_beside_systems(&self, label: &str, above: Option<Field>) -> bool {
        if !self.said.tells(Field::AffectedSystems) {
            return false;
        }
        let words = normal::words(label);
        let addresses = ["ip addresses", "ip adressen", "ip adresser"].contains(&words.as_str());
        (has_stem(&words, &ACCOUNTS) && !has_stem(&words, &MACHINES))
            || (addresses && above != Some(Field::AffectedSystems))
    }

    /// “Point of contact” is the office's in most forms, and here the writer's own address stands in its box.
    pub(super) fn own_contact(&mut self, pair: &Pair, found: Option<&(Fit, String)>, given: &Given) -> bool {
        let (Some((fit, label)), Given::Text(text)) = (found, given) else {
            return false;
        };
        fit.slot == Slot::Ignored && self.is_own_address(text) && self.reached_by(pair, Some(label), given)
    }

    /// Whether the writer's own mail address stands in a text.
    pub(super) fn is_own_address(&self, text: &str) -> bool {
        let Some(address) = contacts::email(text) else {
            return false;
        };
        let (local, _) = address.split_once('@').unwrap_or((&address, ""));
        let local = normal::words(local);
        let own = |word: &&String| word.chars().count() >= 4 && local.contains(word.as_str());
        self.words.writer.iter().any(|word| own(&word))
    }

    /// “Your username and contact information” – “dach, 812-555-0174”: the label is unknown, and the telephone is not.
    pub(super) fn reached_by(&mut self, pair: &Pair, label: Option<&String>, given: &Given) -> bool {
        let Some(label) = label else { return false };
        let place: &Provenance = &self.place(pair, Some(label), 0.7);
        let words = normal::words(label);
        let labels = &self.words.rules.labels;
        let asks = CONTACT.iter().any(|phrase| words.contains(phrase)) && words.split(' ').count() <= 12;
        let other = self.person == Person::Other || (labels.is_other_person(label) && !labels.is_reporter(label));
        let Given::Text(text) = given else { return false };
        if !asks || other || text.chars().count() > 160 {
            return false;
        }
        let contact = contacts::read(text, &self.words.rules.lexicon);
        let mut found = false;
        for (field, value) in [
            (Field::ReporterPhone, contact.phone),
            (Field::ReporterEmail, contact.email),
        ] {
            let told = self.said.tells(field);
            if let Some(value) = value.filter(|_| !told) {
                self.claim(field, Value::Text(value), place);
                found = true;
            }
        }
        found
    }
}
