//! Kinds of persons and kinds of data. Article 33 of the GDPR asks for “categories and approximate number” of both, and
//! many forms ask in its words.

use super::Interpreter;
use super::given::Given;
use super::people::{is_bare_number, names_people_only, speaks_of_people};
use crate::config::rules::forms::{Lexicon, normal};
use crate::model::report::{Field, Provenance, Value};
use crate::pipeline::extract::stems::has_stem;
use crate::pipeline::extract::values::{counts, lists};

/// How words begin that ask for kinds, folded.
const KINDS: [&str; 7] = ["kategori", "categor", "arten", "typen", "types", "type", "gruppe"];
/// How words begin or end that ask for a number, folded.
const NUMBERS: [&str; 12] = [
    "zahl", "anzahl", "number", "antall", "antal", "tal", "umfang", "menge", "amount", "quantity", "mengde", "omfang",
];
/// How words begin or what they hold that mean data and not the people themselves, folded.
const DATA: [&str; 24] = [
    "daten",
    "data",
    "record",
    "opplysning",
    "informati",
    "informasjon",
    "dokument",
    "document",
    "angabe",
    "detail",
    "merkmal",
    "felt",
    "identifier",
    "phi",
    "pii",
    "liste",
    "list",
    "akte",
    "file",
    "unterlag",
    "inhalt",
    "content",
    "particular",
    "adress",
];
/// Data subjects, and the breach of data that people suffer from, are no data.
const NO_DATA: [&str; 10] = [
    "datenschutz",
    "datenpanne",
    "data subject",
    "data breach",
    "data incident",
    "data protection",
    "datenverletzung",
    "datenvorfall",
    "databrudd",
    "datainnbrot",
];

/// Whether a label asks for people and for no data of theirs: `Personengruppen`, `Categories of data subjects`.
pub(super) fn asks_for_people(label: &str) -> bool {
    let mut words = normal::label(label);
    for phrase in NO_DATA {
        words = words.replace(phrase, "person");
    }
    // “Betroffene Systeme” are no people; “Kategorien der Betroffenen” are.
    let last = words.rsplit(' ').next().unwrap_or_default();
    let affected = ["betroffenen", "betroffener", "beroerte", "raaka", "ramma"].contains(&last)
        || words.split(' ').any(|word| word.starts_with("registrert"));
    let named: Vec<&str> = words.split(' ').filter(|word| !word.starts_with("betroffen")).collect();
    (affected || last == "betroffene" || speaks_of_people(&named.join(" ")))
        && !DATA.iter().any(|stem| words.contains(stem))
}

impl Interpreter<'_> {
    /// “Kategorien und ungefähre Zahl der betroffenen Personen” – “Kunden, ca. 85”: the number of them. Of data the
    /// kinds count. False for every other label.
    pub(super) fn kinds_and_number(&mut self, label: &str, given: &Given, place: &Provenance) -> bool {
        let words = normal::label(label);
        if let Given::Ticked(options) = given {
            return self.ticked_kinds(label, options, place);
        }
        let Given::Text(text) = given else { return false };
        if !has_stem(&words, &KINDS) || !has_stem(&words, &NUMBERS) || text.chars().count() > 400 {
            return false;
        }
        let lexicon = &self.words.rules.lexicon;
        if asks_for_people(label) {
            let number = counts::read(text, lexicon);
            if let Some(number) = number {
                self.claim(Field::AffectedPersons, Value::Number(number), place);
            }
            self.last = None;
            return true;
        }
        if !DATA.iter().any(|stem| words.contains(stem)) {
            return false;
        }
        let text = self.persons_behind_kinds(text, place);
        let items: Vec<String> = lists::read(text, lexicon)
            .into_iter()
            .filter(|item| !is_count(item))
            .collect();
        if items.is_empty() || lists::is_none(&items, lexicon) {
            return true;
        }
        self.last = Some(Field::DataCategories);
        self.list(Field::DataCategories, &Given::Text(items.join("; ")), place)
    }

    /// The kinds without the number of people behind them, which is taken.
    pub(super) fn persons_behind_kinds<'t>(&mut self, text: &'t str, place: &Provenance) -> &'t str {
        let (kinds, number) = without_number(text, &self.words.rules.lexicon);
        if let (Some(number), false) = (number, self.said.tells(Field::AffectedPersons)) {
            let place = Provenance {
                confidence: super::rounded(place.confidence * 0.8),
                ..place.clone()
            };
            self.claim(Field::AffectedPersons, Value::Number(number), &place);
        }
        kinds
    }

    /// The same with boxes: `[x] Patients – number: 86`, and the kinds of data below “Categories and number of records”.
    fn ticked_kinds(&mut self, label: &str, options: &[String], place: &Provenance) -> bool {
        let words = normal::label(label);
        let lexicon = &self.words.rules.lexicon;
        if asks_for_people(label) {
            let counted = options.iter().filter_map(|option| {
                let (_, behind) = option.rsplit_once(':')?;
                counts::read(behind, lexicon).filter(|_| is_bare_number(behind, lexicon))
            });
            let counted: Vec<u64> = counted.collect();
            if let ([number], false) = (counted.as_slice(), self.said.tells(Field::AffectedPersons)) {
                self.claim(Field::AffectedPersons, Value::Number(*number), place);
                self.last = None;
                return true;
            }
            return false;
        }
        let both = has_stem(&words, &KINDS) && has_stem(&words, &NUMBERS);
        if !both || !DATA.iter().any(|stem| words.contains(stem)) {
            return false;
        }
        self.last = Some(Field::DataCategories);
        self.list(Field::DataCategories, &Given::Ticked(options.to_vec()), place)
    }

    /// Whether an answer about kinds of data names nothing but people, and nothing says that their data are meant.
    pub(super) fn are_people(&self, label: &str, given: &Given) -> bool {
        let heading = asks_for_people(&self.section) || asks_for_people(&self.heading);
        let bare = !DATA.iter().any(|stem| normal::label(label).contains(stem));
        let Some(items) = given.items(&self.words.rules.lexicon) else {
            return false;
        };
        let people = !items.is_empty() && items.iter().all(|item| names_people_only(&normal::words(item)));
        asks_for_people(label) || (people && (heading || bare))
    }
}

/// `ca. 210`, `210 Datensätze`: begins with a figure or with a word before it.
fn is_count(item: &str) -> bool {
    let figures = item.chars().filter(char::is_ascii_digit).count();
    let words = item.split_whitespace().count();
    let mut all = item.split_whitespace();
    let about = [
        "ca.",
        "ca",
        "etwa",
        "rund",
        "circa",
        "about",
        "approx.",
        "approximately",
        "around",
        "omtrent",
        "omlag",
        "rundt",
    ];
    let first = all.find(|word| !about.contains(&word.to_lowercase().as_str()));
    figures > 0 && words <= 4 && first.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

/// `name; address. 52 residents.`, `names and addresses of 7 applicants`: the kinds, and behind them how many people.
fn without_number<'t>(text: &'t str, lexicon: &Lexicon) -> (&'t str, Option<u64>) {
    let bare = text.trim().trim_end_matches('.');
    let counted = |behind: &str| {
        let few = behind.split_whitespace().count() <= 4 && !behind.contains([',', ';', '.']);
        let figures = behind.starts_with(|c: char| c.is_ascii_digit());
        let people = behind.split_whitespace().nth(1);
        let people = people.is_some_and(|noun| names_people_only(&normal::words(noun)));
        counts::read(behind, lexicon).filter(|_| few && figures && people)
    };
    if let Some((kinds, number)) = bare
        .rsplit_once(". ")
        .and_then(|(kinds, behind)| Some((kinds, counted(behind)?)))
    {
        return (kinds, Some(number));
    }
    // “of 7 applicants” belongs to the last of the kinds as well.
    let mut of = [" of ", " von ", " av "].iter();
    let number = of.find_map(|sign| counted(bare.rsplit_once(*sign)?.1));
    (text, number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_ask_for_people_or_for_their_data() {
        for label in [
            "Welche Personengruppen sind betroffen?",
            "Kategorien betroffener Personen",
            "Categories of data subjects",
            "Welche Kategorie von Personen ist von der Datenpanne betroffen?",
            "Hvilke grupper av personer er berørt?",
            "Kategorier og omtrentlig antall registrerte",
            "Kategorien der Betroffenen",
        ] {
            assert!(asks_for_people(label), "{label}");
        }
        for label in [
            "Welche Daten sind betroffen?",
            "Kategorien der Personendaten",
            "Categories of personal data",
            "Kategorier personopplysninger",
            "Kundendaten",
            "Betroffene Systeme",
            "Berørte systemer",
        ] {
            assert!(!asks_for_people(label), "{label}");
        }
        assert!(is_count("ca. 210 Datensätze") && is_count("210") && !is_count("Microsoft 365") && !is_count("Namen"));
    }
}
