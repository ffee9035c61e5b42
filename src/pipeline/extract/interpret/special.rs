//! Special categories of data by their names, and other answers that say more than yes or no.

use super::Interpreter;
use super::given::Given;
use crate::config::rules::forms::normal;
use crate::model::report::{Field, Provenance, Value, YesNo};
use crate::pipeline::extract::stems::{has_stem, has_word};
use crate::pipeline::extract::values::lists;

impl Interpreter<'_> {
    /// “Besondere Kategorien: keine”, “Special categories: health data”: answered with the kinds themselves.
    pub(super) fn special_kinds(&mut self, given: &Given, place: &Provenance) -> bool {
        const SPECIAL: [&str; 20] = [
            "gesundheit",
            "health",
            "helse",
            "religi",
            "genet",
            "biometr",
            "sexual",
            "seksu",
            "gewerkschaft",
            "trade union",
            "fagforening",
            "ethni",
            "etnisk",
            "rass",
            "racial",
            "politische mein",
            "political opin",
            "politisk oppf",
            "weltanschau",
            "medizin",
        ];
        let lexicon = &self.words.rules.lexicon;
        let Some(items) = given.items(lexicon) else {
            return false;
        };
        if lists::is_none(&items, lexicon) {
            self.claim(Field::SpecialCategories, Value::Answer(YesNo::No), place);
            return true;
        }
        let special = |item: &String| {
            let words = normal::words(item);
            SPECIAL
                .iter()
                .any(|stem| words.starts_with(stem) || words.contains(&format!(" {stem}")))
        };
        let short = items.iter().all(|item| item.split_whitespace().count() <= 6);
        let label = normal::words(place.label.as_deref().unwrap_or_default());
        let which = ["welche", "welcher", "which", "what", "hvilke", "kva"];
        // “Which special categories?” is answered with what is one.
        let which = label.split(' ').take(2).any(|word| which.contains(&word)) && asks_for_special(place);
        if !short || !(which || items.iter().any(special)) {
            return false;
        }
        self.claim(Field::SpecialCategories, Value::Answer(YesNo::Yes), place);
        self.special = Some((items, place.clone()));
        true
    }

    /// “Special categories: health data” in a form that asks for no other kinds of data.
    pub(super) fn name_special(&mut self) {
        let Some((items, place)) = self.special.take() else {
            return;
        };
        if !self.said.tells(Field::DataCategories) {
            self.claim(Field::DataCategories, Value::List(items), &place);
        }
    }
}

/// `Mrs`, `Herr`, `Frau Dr.`: words of address, folded.
pub(super) fn is_address(words: &str) -> bool {
    const ADDRESS: [&str; 20] = [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "sir",
        "madam",
        "herr",
        "herrn",
        "frau",
        "hr",
        "fr",
        "fru",
        "froeken",
        "dr",
        "prof",
        "divers",
        "keine",
        "keine anrede",
        "professor",
    ];
    let mut all = words.split(' ').peekable();
    all.peek().is_some_and(|word| !word.is_empty()) && all.all(|word| ADDRESS.contains(&word)) && words != "professor"
}

/// Whether a label speaks of the special categories of personal data.
pub(super) fn asks_for_special(place: &Provenance) -> bool {
    let label = normal::words(place.label.as_deref().unwrap_or_default());
    let special = ["besonder", "special", "saerlig", "sensib", "sensitiv"];
    has_stem(&label, &special)
}

/// `Method of encryption: BitLocker`: a device that is encrypted somehow is encrypted.
pub(super) fn names_a_method(given: &Given, place: &Provenance) -> bool {
    let label = normal::words(place.label.as_deref().unwrap_or_default());
    let asks = [
        "method",
        "verfahren",
        "methode",
        "metode",
        "software",
        "program",
        "womit",
        "type of",
        "typ ",
        "art der",
        "verktoey",
        "tool",
    ];
    let Given::Text(text) = given else { return false };
    let named =
        (1..=8).contains(&text.split_whitespace().count()) && text.chars().filter(|c| c.is_alphabetic()).count() >= 3;
    let words = normal::words(text);
    let denied = [
        "no", "not", "none", "nicht", "kein", "keine", "ohne", "ikke", "ingen", "without", "un",
    ];
    named && asks.iter().any(|word| label.contains(word)) && !has_word(&words, &denied)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(label: &str) -> Provenance {
        Provenance {
            label: Some(label.to_owned()),
            ..Provenance::default()
        }
    }

    #[test]
    fn a_method_of_encryption_is_a_yes_and_its_absence_none() {
        let given = |text: &str| Given::Text(text.to_owned());
        assert!(names_a_method(&given("iOS default"), &place("Method of encryption")));
        assert!(names_a_method(&given("BitLocker"), &place("Verschlüsselungsverfahren")));
        assert!(!names_a_method(&given("not encrypted"), &place("Method of encryption")));
        assert!(!names_a_method(&given("BitLocker"), &place("Was it encrypted?")));
    }

    #[test]
    fn words_of_address_are_no_role() {
        assert!(is_address("mrs") && is_address("frau dr") && !is_address("professor") && !is_address("night porter"));
        assert!(asks_for_special(&place("Welche besonderen Datenkategorien?")) && !asks_for_special(&place("Daten")));
    }
}
