//! Labels that ask for a place and a time at once: “Where and when did you lose it?”.

use super::given::Given;
use super::halves::Halves;
use super::{Interpreter, Person};
use crate::config::rules::forms::{Fit, Slot, normal};
use crate::model::report::{Field, Provenance, Shape};
use crate::pipeline::extract::stems::{has_stem, has_word};

pub(super) const WHERE: [&str; 9] = [
    "wo", "where", "hvor", "kvar", "ort", "place", "location", "sted", "stad",
];
pub(super) const WHEN: [&str; 10] = [
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
pub(super) const FOUND: [&str; 10] = [
    "entdeck", "bemerk", "festgest", "aufgef", "notic", "discover", "detect", "oppdag", "merk", "found",
];

/// What parts a name from a department.
const SIGNS: [char; 5] = [',', ';', '|', '\n', '/'];

/// How words begin that ask for a story, folded.
const STORY: [&str; 11] = [
    "beschreib",
    "schilder",
    "hergang",
    "sachverhalt",
    "describ",
    "descript",
    "account",
    "narrative",
    "beskriv",
    "skildr",
    "hendelsesforl",
];
/// How words begin that ask for a machine's name, and for its place, folded.
const MACHINE: [&str; 16] = [
    "rechner",
    "computer",
    "host",
    "geraet",
    "system",
    "server",
    "pc",
    "maskin",
    "device",
    "machine",
    "asset",
    "inventar",
    "name",
    "navn",
    "namn",
    "bezeichnung",
];
pub(super) const SITE: [&str; 16] = [
    "standort",
    "ort",
    "raum",
    "gebaeude",
    "zimmer",
    "filiale",
    "location",
    "room",
    "site",
    "place",
    "building",
    "sted",
    "stad",
    "rom",
    "plassering",
    "lokasjon",
];
/// How words begin that say that something happened, folded.
pub(super) const HAPPENED: [&str; 12] = [
    "passier",
    "gescheh",
    "vorgefallen",
    "ereignet",
    "zugetragen",
    "happen",
    "occur",
    "took",
    "skjed",
    "hend",
    "inntr",
    "intraff",
];

/// Words that ask who somebody is, and where somebody works, folded.
const WHO: [&str; 17] = [
    "wer",
    "who",
    "hvem",
    "kven",
    "name",
    "names",
    "navn",
    "namn",
    "heissen",
    "heter",
    "heiter",
    "called",
    "meldende",
    "melder",
    "melderin",
    "reporter",
    "innmelder",
];
pub(super) const WORKS: [&str; 62] = [
    "library",
    "branch",
    "ward",
    "site",
    "store",
    "shop",
    "practice",
    "station",
    "schule",
    "kita",
    "filiale",
    "gemeinde",
    "standort",
    "werk",
    "terminal",
    "butikk",
    "filial",
    "skole",
    "skule",
    "barnehage",
    "firma",
    "unternehmen",
    "arbeitgeber",
    "organisation",
    "organization",
    "institution",
    "fachbereich",
    "referat",
    "company",
    "employer",
    "firm",
    "division",
    "faculty",
    "virksomhet",
    "verksemd",
    "bedrift",
    "seksjon",
    "fakultet",
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

/// `Name, position, department`: what is said of the unit begins or ends with the function, in the order of the label.
fn role_beside<'t>(label: &str, unit: &'t str) -> (Option<&'t str>, &'t str) {
    const ROLES: [&str; 15] = [
        "title",
        "titel",
        "tittel",
        "dienstbezeichnung",
        "amtsbezeichnung",
        "position",
        "role",
        "function",
        "funktion",
        "rolle",
        "stellung",
        "taetigkeit",
        "stilling",
        "stillingstittel",
        "funksjon",
    ];
    let at = |words: &[&str]| label.split(' ').position(|word| words.contains(&word));
    let (Some(role), Some(works)) = (at(&ROLES), at(&WORKS)) else {
        return (None, unit);
    };
    match unit.split_once(", ").map(|(one, other)| (one.trim(), other.trim())) {
        Some((one, other)) if !one.is_empty() && !other.is_empty() && !other.contains(", ") => {
            if role < works {
                (Some(one), other)
            } else {
                (Some(other), one)
            }
        }
        _ => (None, unit),
    }
}

impl Interpreter<'_> {
    /// “Wer sind Sie und wo arbeiten Sie?” – “Erika Muster, Wohngruppe Birkenhof”: the name and the unit.
    pub(super) fn name_and_unit(&mut self, label: &str, given: &Given, place: &Provenance) -> bool {
        let words = normal::words(label);
        let joined =
            words.split(' ').any(|word| matches!(word, "und" | "and" | "og")) || label.contains(['/', ',', '&']);
        let Given::Text(text) = given else { return false };
        if !joined || !has_word(&words, &WHO) || !has_word(&words, &WORKS) || text.chars().count() > 160 {
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
        if self.is_writer(name) && self.person == Person::Other {
            self.person = Person::Reporter;
        }
        let taken = self.slot(Slot::Field(Field::ReporterName), &Given::Text(name.to_owned()), place);
        let (role, unit) = role_beside(&words, unit);
        if let Some(role) = role {
            self.slot(Slot::Field(Field::ReporterRole), &Given::Text(role.to_owned()), place);
        }
        self.slot(Slot::Field(Field::OrgUnit), &Given::Text(unit.to_owned()), place) || taken
    }

    /// The name and what stands behind it. One word before a comma is a family name, “Muster, Erika, Einkauf”, unless a
    /// department stands behind the comma.
    fn halves<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        let Halves { name, rest, sign } = Halves::of(text, &SIGNS)?;
        if name.contains(' ') || sign != ',' {
            return Some((name, rest));
        }
        let (given, unit) = Halves::of(rest, &SIGNS).map_or((rest, ""), |halves| (halves.name, halves.rest));
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
        let unit_like = self.words.rules.lexicon.units.any(&words) || has_word(&words, &WORKS);
        let given_name = is_name(given.trim()) && !unit_like && (writers(given) || !writers(name));
        if !given_name {
            return Some((name, rest));
        }
        let end = text.find(given).map(|at| at.saturating_add(given.trim_end().len()))?;
        Some((text.get(..end)?.trim(), unit.trim()))
    }

    /// “Betroffenes System (Rechnername, Standort)” – “PC-14, Raum 2.07”: the hint tells the halves.
    pub(super) fn system_and_place(
        &mut self,
        label: &str,
        found: Option<&(Fit, String)>,
        given: &Given,
        place: &Provenance,
    ) -> bool {
        let systems = matches!(found, Some((fit, _)) if fit.slot == Slot::Field(Field::AffectedSystems));
        let Given::Text(text) = given else { return false };
        let Some((first, second)) = label
            .split_once('(')
            .and_then(|(_, hint)| hint.split_once([',', '/', '+', '&']))
        else {
            return false;
        };
        let (first, second) = (normal::words(first), normal::words(second));
        let asked = systems && has_stem(&first, &MACHINE) && has_stem(&second, &SITE) && second.split(' ').count() <= 3;
        let Some(halves) = Halves::of(text, &[',', ';', '|', '\n']).filter(|_| asked) else {
            return false;
        };
        let (system, site) = (halves.name, halves.rest);
        let one = !system.is_empty() && !site.contains([',', ';', '\n']) && site.chars().any(char::is_alphabetic);
        // “PC-14, PC-15” are two machines.
        let machine =
            !site.contains(' ') && site.contains(['-', '.', '_']) && site.contains(|c: char| c.is_ascii_digit());
        if !one || text.chars().count() > 160 || machine {
            return false;
        }
        self.slot(Slot::Field(Field::Location), &Given::Text(site.to_owned()), place);
        self.slot(
            Slot::Field(Field::AffectedSystems),
            &Given::Text(system.to_owned()),
            place,
        )
    }

    /// “Was ist wann passiert?” – a story with its time in it: the label asks for both.
    pub(super) fn what_and_when(&mut self, label: &str, given: &Given, place: &Provenance) -> bool {
        let words = normal::words(label);
        let Given::Text(text) = given else { return false };
        let when = has_word(&words, &["wann", "when", "naar"]);
        // English has a “was” of its own.
        let what =
            has_word(&words, &["what", "hva", "kva"]) || (has_word(&words, &["was"]) && has_word(&words, &["wann"]));
        let both = what && when && has_stem(&words, &HAPPENED) && !has_stem(&words, &FOUND);
        if !both || words.split(' ').count() > 12 || text.split_whitespace().count() < 6 {
            return false;
        }
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        if letters < 25 || self.said.tells(Field::Description) {
            return false;
        }
        self.moment(Field::OccurredAt, given, place);
        self.slot(Slot::Field(Field::Description), given, place)
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
        let Given::Text(text) = given else { return false };
        // “Ort, Datum, Unterschrift” is where and when the form was signed.
        let ignored = matches!(found, Some((fit, _)) if fit.slot == Slot::Ignored);
        let joined = label.ends_with('?')
            || [" und ", " and ", " og ", " & "]
                .iter()
                .any(|word| label.contains(word));
        // “Describe what happened (where, when)” asks for the story.
        let story = has_stem(&words, &STORY) || (text.split_whitespace().count() >= 12 && has_stem(&words, &HAPPENED));
        if ignored || !joined || story {
            return false;
        }
        if !has_word(&words, &WHERE) || !has_word(&words, &WHEN) || text.chars().count() > 200 {
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
            _ if has_stem(&words, &FOUND) => Field::DiscoveredAt,
            _ => Field::OccurredAt,
        };
        self.moment(field, &Given::Text(times.join(", ")), place);
        self.slot(Slot::Field(Field::Location), &Given::Text(places.join(", ")), place)
    }
}
