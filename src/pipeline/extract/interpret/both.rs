//! Labels that ask for a place and a time at once: “Where and when did you lose it?”.

use super::Interpreter;
use super::given::Given;
use crate::config::rules::forms::{Fit, Slot, normal};
use crate::model::report::{Field, Provenance, Shape};

const WHERE: [&str; 9] = [
    "wo", "where", "hvor", "kvar", "ort", "place", "location", "sted", "stad",
];
const WHEN: [&str; 10] = [
    "wann",
    "when",
    "naar",
    "zeit",
    "zeitpunkt",
    "datum",
    "time",
    "date",
    "tid",
    "tidspunkt",
];
/// How words begin that ask when somebody found out, folded.
const FOUND: [&str; 10] = [
    "entdeck", "bemerk", "festgest", "aufgef", "notic", "discover", "detect", "oppdag", "merk", "found",
];

/// Words that ask who somebody is, and where somebody works, folded.
const WHO: [&str; 12] = [
    "wer", "who", "hvem", "kven", "name", "names", "navn", "namn", "heissen", "heter", "heiter", "called",
];
const WORKS: [&str; 24] = [
    "arbeiten",
    "arbeitest",
    "abteilung",
    "einrichtung",
    "bereich",
    "dienststelle",
    "institut",
    "fakultaet",
    "organisationseinheit",
    "work",
    "department",
    "dept",
    "unit",
    "team",
    "school",
    "jobber",
    "jobbar",
    "arbeider",
    "arbeidar",
    "avdeling",
    "avdelinga",
    "enhet",
    "eining",
    "institutt",
];

impl Interpreter<'_> {
    /// “Wer sind Sie und wo arbeiten Sie?” – “Erika Muster, Wohngruppe Birkenhof”: the name and the unit.
    pub(super) fn name_and_unit(&mut self, label: &str, given: &Given, place: &Provenance) -> bool {
        let words = normal::words(label);
        let asks = |list: &[&str]| words.split(' ').any(|word| list.contains(&word));
        let joined =
            words.split(' ').any(|word| matches!(word, "und" | "and" | "og")) || label.contains(['/', ',', '&']);
        let Given::Text(text) = given else { return false };
        if !joined || !asks(&WHO) || !asks(&WORKS) || text.chars().count() > 160 {
            return false;
        }
        let Some((name, unit)) = self.halves(text) else {
            return false;
        };
        if unit.is_empty() {
            return self.slot(Slot::Field(Field::ReporterName), &Given::Text(name.to_owned()), place);
        }
        let is_name = (1..=4).contains(&name.split_whitespace().count())
            && name
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, ' ' | ',' | '.' | '-' | '\'' | '’'));
        let named = unit.chars().filter(|c| c.is_alphabetic()).count() >= 2 && !unit.contains(['@', '\n']);
        if !is_name || !named || unit.chars().filter(char::is_ascii_digit).count() > 4 {
            return false;
        }
        let taken = self.slot(Slot::Field(Field::ReporterName), &Given::Text(name.to_owned()), place);
        self.slot(Slot::Field(Field::OrgUnit), &Given::Text(unit.to_owned()), place) || taken
    }

    /// The name and what stands behind it. One word before a comma is a family name, “Muster, Erika, Einkauf”, unless a
    /// department stands behind the comma.
    fn halves<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        let (name, rest) = text.split_once([',', ';', '|', '\n', '/'])?;
        let (name, rest) = (name.trim(), rest.trim());
        let comma = text
            .get(name.len()..)
            .is_some_and(|rest| rest.trim_start().starts_with(','));
        if name.contains(' ') || !comma {
            return Some((name, rest));
        }
        let (given, unit) = rest.split_once([',', ';', '|', '\n', '/']).unwrap_or((rest, ""));
        let is_name = |text: &str| {
            let mut words = text.split_whitespace();
            (1..=3).contains(&words.clone().count())
                && words.all(|word| {
                    word.starts_with(char::is_uppercase)
                        && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '.' | '\''))
                        && word.chars().any(char::is_lowercase)
                })
        };
        let writers = |text: &str| {
            let words = normal::words(text);
            words
                .split(' ')
                .any(|word| word.len() >= 3 && self.words.writer.iter().any(|have| have == word))
        };
        let words = normal::words(given);
        let unit_like =
            self.words.rules.lexicon.units.any(&words) || words.split(' ').any(|word| WORKS.contains(&word));
        let given_name = is_name(given.trim()) && !unit_like && (writers(given) || !writers(name));
        if !given_name {
            return Some((name, rest));
        }
        let end = text.find(given).map(|at| at.saturating_add(given.trim_end().len()))?;
        Some((text.get(..end)?.trim(), unit.trim()))
    }

    /// Takes both answers; false for every other label, and for an answer that gives only one of them.
    pub(super) fn where_and_when(
        &mut self,
        label: &str,
        found: Option<&(Fit, String)>,
        given: &Given,
        place: &Provenance,
    ) -> bool {
        let words = normal::words(label);
        let asks = |list: &[&str]| words.split(' ').any(|word| list.contains(&word));
        let Given::Text(text) = given else { return false };
        // “Ort, Datum, Unterschrift” is where and when the form was signed.
        let ignored = matches!(found, Some((fit, _)) if fit.slot == Slot::Ignored);
        let joined = label.ends_with('?')
            || [" und ", " and ", " og ", " & "]
                .iter()
                .any(|word| label.contains(word));
        if ignored || !joined {
            return false;
        }
        if !asks(&WHERE) || !asks(&WHEN) || text.chars().count() > 200 {
            return false;
        }
        let pieces = text
            .split([',', ';', '/', '\n', '|'])
            .map(str::trim)
            .filter(|piece| !piece.is_empty());
        let (times, places): (Vec<&str>, Vec<&str>) = pieces.partition(|piece| !self.calendar.read(piece).is_empty());
        let named = places
            .iter()
            .any(|piece| piece.chars().filter(|c| c.is_alphabetic()).count() >= 3);
        if times.is_empty() || !named {
            return false;
        }
        let field = match found.map(|(fit, _)| fit.slot) {
            Some(Slot::Field(field)) if field.shape() == Shape::When => field,
            _ if FOUND
                .iter()
                .any(|stem| words.split(' ').any(|word| word.starts_with(stem))) =>
            {
                Field::DiscoveredAt
            }
            _ => Field::OccurredAt,
        };
        self.moment(field, &Given::Text(times.join(", ")), place);
        self.slot(Slot::Field(Field::Location), &Given::Text(places.join(", ")), place)
    }
}
