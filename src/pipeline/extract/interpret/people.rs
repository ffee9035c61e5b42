//! Labels that no rule knows but that count people or ask for their data, whatever these people are called where the
//! form is used: tenants, members, patients, donors.

mod numbers;

use super::given::Given;
use super::guess::is_name;
use super::{Interpreter, Person};
use crate::config::rules::forms::{Fit, Slot, normal};
use crate::model::report::{Field, Provenance, Value, YesNo};
use crate::pipeline::extract::stems::has_stem;
use crate::pipeline::extract::values::{answers, counts};
pub(super) use numbers::is_bare_number;
pub(super) use numbers::speaks_of_people;
use numbers::{DATA, PEOPLE, PERSONAL, asks_for_number, names_only_people};

/// Whether a field is about whoever reports.
pub(crate) fn is_personal(field: Field) -> bool {
    matches!(
        field,
        Field::ReporterName | Field::ReporterEmail | Field::ReporterPhone | Field::ReporterRole | Field::OrgUnit
    )
}

impl Interpreter<'_> {
    /// What the label asks for by the people that it names, where the value answers it; or the sender's own name.
    pub(super) fn by_people(&self, label: &str, given: &Given) -> Option<Fit> {
        let slot = |field| {
            Some(Fit {
                slot: Slot::Field(field),
                confidence: 0.75,
            })
        };
        let text = given.joined();
        if self.is_writer(&text) && self.person != Person::Other && !self.said.tells(Field::ReporterName) {
            let labels = &self.words.rules.labels;
            let other = labels.is_other_person(label) && !labels.is_reporter(label);
            return if other { None } else { slot(Field::ReporterName) };
        }
        if self.asks_for_name(label)
            && !self.said.tells(Field::ReporterName)
            && self.person != Person::Other
            && is_person(&text)
        {
            return slot(Field::ReporterName);
        }
        let words = normal::words(label);
        if words.split(' ').count() > 16 {
            return None;
        }
        let lexicon = &self.words.rules.lexicon;
        let short = text.chars().count() <= 40;
        if short && answers::read(&text, lexicon) == Some(YesNo::Unknown) && names_only_people(&words) {
            // “Betr. Personen: unbekannt”: their number is not known, and nothing is said of their data.
            return slot(Field::AffectedPersons);
        }
        if short
            && answers::read(&text, lexicon).is_some()
            && asks_for_data(&words)
            && !self.said.tells(Field::PersonalData)
        {
            return slot(Field::PersonalData);
        }
        let counted = counts::read(&text, lexicon).is_some() && text.split_whitespace().count() <= 6;
        let people = asks_for_number(&words)
            || (asks_how_much(&words) && speaks_of_people(&normal::words(&text)))
            || (is_bare_number(&text, lexicon) && (names_only_people(&words) || speaks_of_people(&words)));
        let next = is_group(label) && is_bare_number(&text, lexicon) && self.group_told().is_some();
        (counted && people && (next || !self.said.tells(Field::AffectedPersons)))
            .then(|| slot(Field::AffectedPersons))
            .flatten()
    }

    /// Where the number of one group of people was told, when nothing else told how many are affected.
    fn group_told(&self) -> Option<usize> {
        let mut told = self
            .said
            .claims
            .iter()
            .enumerate()
            .filter(|(_, claim)| claim.field == Field::AffectedPersons);
        let (at, first) = told.next()?;
        let group = first.provenance.label.as_deref().is_some_and(is_group);
        (group && told.next().is_none()).then_some(at)
    }

    /// `Students: 0`, `Patients: 31`: one number for each group makes a sum of them.
    pub(super) fn counts_on(&mut self, number: u64, place: &Provenance) -> bool {
        let label = place.label.as_deref().unwrap_or_default();
        let Some(claim) = self
            .group_told()
            .filter(|_| is_group(label))
            .and_then(|at| self.said.claims.get_mut(at))
        else {
            return false;
        };
        let same = claim.provenance.label.as_deref() == Some(label);
        match &mut claim.value {
            Value::Number(sum) if !same => {
                *sum = sum.saturating_add(number);
                true
            }
            _ => false,
        }
    }

    /// `Name und Dienstbezeichnung`, `Name/Abteilung`: the name and something else of the same person.
    fn asks_for_name(&self, label: &str) -> bool {
        let halves = label.split_once([',', '/', '+', '&']).or_else(|| {
            let mut conjunctions = [" and ", " und ", " og ", " sowie "].iter();
            conjunctions.find_map(|word| label.split_once(word))
        });
        // `Name or handle`, `Name oder Kürzel`: a name by either.
        let either = [" or ", " oder ", " eller "]
            .iter()
            .find_map(|word| label.split_once(word));
        let Some((first, second)) = halves.or(either) else {
            return false;
        };
        let name = [
            "name",
            "ihr name",
            "your name",
            "navn",
            "namn",
            "full name",
            "vor und nachname",
        ];
        let about = matches!(
            self.words.fit(second).map(|fit| fit.slot),
            Some(Slot::Field(
                Field::ReporterRole | Field::OrgUnit | Field::ReporterPhone | Field::ReporterEmail
            ))
        );
        (about || either.is_some()) && name.contains(&normal::words(first).as_str())
    }

    /// Whether a text is the name in the mail's header or fits its address.
    pub(super) fn is_writer(&self, text: &str) -> bool {
        let words = normal::words(text);
        is_name(text)
            && words
                .split(' ')
                .any(|word| word.len() >= 3 && self.words.writer.iter().any(|have| have == word))
            && words.split(' ').count() <= 5
    }
}

/// `Student(s)`, `Patienten`: a label that names one group of people and asks for nothing.
fn is_group(label: &str) -> bool {
    let label = normal::words(&label.replace("(s)", "s").replace("(en)", "en").replace("(er)", "er"));
    label.split(' ').count() <= 3
        && names_people_only(&label)
        && !label.contains("betroffen")
        && !label.starts_with("person")
}

/// `Patienten`, `Studierende und externe Gäste`: nothing but people, in folded words.
pub(super) fn names_people_only(words: &str) -> bool {
    const BESIDE: [&str; 26] = [
        "und",
        "oder",
        "sowie",
        "and",
        "or",
        "og",
        "eller",
        "externe",
        "ehemalige",
        "weitere",
        "andere",
        "unsere",
        "eigene",
        "interne",
        "minderjaehrige",
        "external",
        "former",
        "other",
        "our",
        "current",
        "eksterne",
        "tidligere",
        "andre",
        "vaare",
        "der",
        "the",
    ];
    let is_people = |word: &str| {
        PEOPLE.iter().any(|stem| word.starts_with(stem))
            && !DATA.iter().any(|data| word.contains(data))
            && word != "personal"
    };
    let mut all = words.split(' ').filter(|word| !word.is_empty());
    let people = all.clone().filter(|word| is_people(word)).count();
    people > 0 && all.all(|word| is_people(word) || BESIDE.contains(&word))
}

/// `Grober Umfang`, `Extent`, `Omfang`: answered with “6 persons” it counts them.
fn asks_how_much(words: &str) -> bool {
    let extent = [
        "umfang",
        "ausmass",
        "groessenordnung",
        "extent",
        "scale",
        "scope",
        "magnitude",
        "omfang",
        "stoerrelse",
    ];
    words.split(' ').count() <= 4 && words.split(' ').any(|word| extent.contains(&word))
}

/// A name with or without something behind a comma.
fn is_person(text: &str) -> bool {
    is_name(text.split([',', ';', '/', '(']).next().unwrap_or_default().trim())
}

/// `Mieterdaten dabei`, `PHI involved (Y/N/U)`, `opplysninger om medlemmer`.
fn asks_for_data(words: &str) -> bool {
    let people = |word: &str| PEOPLE.iter().any(|stem| word.starts_with(stem));
    let data = |word: &str| word == "info" || DATA.iter().any(|stem| word.starts_with(stem));
    // A number of data is no question for them; special kinds have a field of their own.
    let special = [
        "gesundheit",
        "health",
        "helse",
        "besonder",
        "special",
        "saerlig",
        "sensitiv",
        "sensibl",
        "special",
    ];
    if has_stem(words, &special) {
        return false;
    }
    let compound = |word: &str| people(word) && DATA.iter().any(|end| word.len() > end.len() && word.contains(end));
    words.split(' ').any(|word| PERSONAL.contains(&word) || compound(word))
        || (words.split(' ').any(people) && words.split(' ').any(data))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_go_by_many_names() {
        for label in [
            "Mieterdaten betroffen?",
            "Sind Mieterdaten dabei?",
            "Schülerdaten",
            "PHI involved (Y/N/U)",
            "Opplysninger om pasienter eller medlemmer",
            "Tenant records exposed?",
            "Kundenunterlagen?",
        ] {
            assert!(asks_for_data(&normal::words(label)), "{label}");
        }
        for label in [
            "Gesundheitsdaten von Patienten",
            "Number of patients",
            "Kunde informiert?",
            "Data centre down?",
        ] {
            assert!(!asks_for_data(&normal::words(label)), "{label}");
        }
        for label in [
            "Wie viele Mieter etwa?",
            "Number of patients",
            "Kor mange brukarar gjeld det?",
            "Anzahl betroffener Mitglieder",
            "How many of our donors?",
        ] {
            assert!(asks_for_number(&normal::words(label)), "{label}");
        }
        for label in [
            "Wie viele Ordner?",
            "Number of chart views",
            "Anzahl Kundendaten",
            "Antall filer",
        ] {
            assert!(!asks_for_number(&normal::words(label)), "{label}");
        }
    }
}
