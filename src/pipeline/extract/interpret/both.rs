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

impl Interpreter<'_> {
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
