//! Labels that no rule knows but that count people or ask for their data, whatever these people are called where the
//! form is used: tenants, members, patients, donors.

use super::given::Given;
use super::guess::is_name;
use super::{Interpreter, Person};
use crate::config::rules::forms::{Fit, Lexicon, Slot, normal};
use crate::model::report::{Field, YesNo};
use crate::pipeline::extract::values::{answers, counts};

/// How words begin that name people of whom an organisation holds data, folded.
const PEOPLE: [&str; 112] = [
    "parishioner",
    "gemeindeglied",
    "saenger",
    "vereinsmitglied",
    "hoerer",
    "adressen inhaber",
    "household",
    "contact person",
    "delegate",
    "congregant",
    "medarbeid",
    "menneske",
    "person",
    "menschen",
    "leute",
    "betroffene",
    "kunde",
    "kundinnen",
    "patient",
    "mieter",
    "mitglied",
    "schueler",
    "student",
    "studierende",
    "bewohner",
    "klient",
    "mandant",
    "versicherte",
    "beschaeftigte",
    "mitarbeit",
    "angestellte",
    "buerger",
    "einwohner",
    "teilnehm",
    "besucher",
    "gaeste",
    "spender",
    "nutzer",
    "benutzer",
    "leser",
    "eltern",
    "kinder",
    "bewerber",
    "probanden",
    "personal",
    "abonnent",
    "adressat",
    "konto inhaber",
    "foerderer",
    "angehoerige",
    "empfaenger",
    "customer",
    "member",
    "client",
    "resident",
    "tenant",
    "donor",
    "pupil",
    "visitor",
    "guest",
    "staff",
    "employee",
    "user",
    "parent",
    "child",
    "applicant",
    "supporter",
    "beneficiar",
    "volunteer",
    "people",
    "individual",
    "subscriber",
    "participant",
    "citizen",
    "learner",
    "pasient",
    "medlem",
    "elev",
    "bruker",
    "brukar",
    "beboer",
    "bebuar",
    "leietaker",
    "leigetakar",
    "ansatt",
    "tilsett",
    "klient",
    "gjest",
    "barn",
    "foreldre",
    "soeker",
    "soekjar",
    "innbygger",
    "innbyggjar",
    "deltaker",
    "deltakar",
    "koepfe",
    "nachbar",
    "neighbour",
    "neighbor",
    "nabo",
    "anwohner",
    "fahrgaest",
    "passenger",
    "passasjer",
    "reisende",
    "helfer",
    "freiwillige",
    "frivillig",
    "sponsor",
    "givar",
    "giver",
];
/// How words end or begin that mean what is stored about them.
const DATA: [&str; 11] = [
    "daten",
    "data",
    "angaben",
    "unterlagen",
    "akten",
    "information",
    "informasjon",
    "opplysning",
    "details",
    "record",
    "kartei",
];
/// Words that mean personal data by themselves.
const PERSONAL: [&str; 8] = [
    "phi",
    "pii",
    "gdpr",
    "dsgvo",
    "personenbezug",
    "personenbezogene",
    "personvern",
    "personopplysninger",
];
/// How a label asks for a number.
const COUNTING: [&str; 12] = [
    "wie viele",
    "wieviele",
    "anzahl",
    "zahl der",
    "number of",
    "no of",
    "how many",
    "antall",
    "antal",
    "hvor mange",
    "kor mange",
    "tal paa",
];

impl Interpreter<'_> {
    /// What the label asks for by the people that it names, where the value answers it; or the sender's own name.
    pub(super) fn by_people(&self, label: &str, given: &Given) -> Option<Fit> {
        let slot = |field| {
            Some(Fit {
                slot: Slot::Field(field),
                confidence: 0.75,
            })
        };
        let told = |field| self.said.claims.iter().any(|claim| claim.field == field);
        let text = given.joined();
        if self.is_writer(&text) && self.person != Person::Other && !told(Field::ReporterName) {
            let labels = &self.words.rules.labels;
            let other = labels.is_other_person(label) && !labels.is_reporter(label);
            return if other { None } else { slot(Field::ReporterName) };
        }
        if self.asks_for_name(label) && !told(Field::ReporterName) && self.person != Person::Other && is_person(&text) {
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
        if short && answers::read(&text, lexicon).is_some() && asks_for_data(&words) && !told(Field::PersonalData) {
            return slot(Field::PersonalData);
        }
        let counted = counts::read(&text, lexicon).is_some() && text.split_whitespace().count() <= 6;
        let people = asks_for_number(&words)
            || (is_bare_number(&text, lexicon) && (names_only_people(&words) || speaks_of_people(&words)));
        (counted && people && !told(Field::AffectedPersons))
            .then(|| slot(Field::AffectedPersons))
            .flatten()
    }

    /// `Name und Dienstbezeichnung`, `Name/Abteilung`: the name and something else of the same person.
    fn asks_for_name(&self, label: &str) -> bool {
        let halves = label.split_once([',', '/', '+', '&']).or_else(|| {
            let mut conjunctions = [" and ", " und ", " og ", " sowie "].iter();
            conjunctions.find_map(|word| label.split_once(word))
        });
        let Some((first, second)) = halves else { return false };
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
        about && name.contains(&normal::words(first).as_str())
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
    if words
        .split(' ')
        .any(|word| special.iter().any(|stem| word.starts_with(stem)))
    {
        return false;
    }
    let compound = |word: &str| people(word) && DATA.iter().any(|end| word.len() > end.len() && word.contains(end));
    words.split(' ').any(|word| PERSONAL.contains(&word) || compound(word))
        || (words.split(' ').any(people) && words.split(' ').any(data))
}

/// `Betr. Personen`, `Affected clients`: two or three words, one of them people and none of them data or a question.
fn names_only_people(words: &str) -> bool {
    let affected = [
        "betr",
        "betroffen",
        "betroffene",
        "affected",
        "concerned",
        "impacted",
        "beroerte",
        "raaka",
        "ramma",
    ];
    let mut all = words.split(' ');
    let people = all
        .clone()
        .any(|word| PEOPLE.iter().any(|stem| word.starts_with(stem)) && !word.contains("daten"));
    people && words.split(' ').count() <= 3 && all.any(|word| affected.contains(&word))
}

/// `etwa 90`, `12`, `ca. 1.200`: a number and nothing but a word that says how sure it is.
pub(super) fn is_bare_number(text: &str, lexicon: &Lexicon) -> bool {
    let about = [
        "ca",
        "etwa",
        "circa",
        "rund",
        "ungefaehr",
        "zirka",
        "mindestens",
        "about",
        "approx",
        "approximately",
        "around",
        "roughly",
        "some",
        "at",
        "least",
        "omtrent",
        "omlag",
        "om",
        "lag",
        "rundt",
        "minst",
        "cirka",
        "ein",
    ];
    let words = normal::words(text);
    let bare = |word: &str| word.chars().all(|c| c.is_ascii_digit()) || about.contains(&word);
    let digits = words.chars().filter(char::is_ascii_digit).count();
    (1..=7).contains(&digits) && words.split(' ').all(bare) && counts::read(text, lexicon).is_some()
}

/// `Young people whose details are on it`, `Neighbours affected`: a label about people that is answered with a number. The
/// number of something else that they have counts nobody.
fn speaks_of_people(words: &str) -> bool {
    let other = [
        "nummer",
        "nr",
        "no",
        "id",
        "alter",
        "age",
        "phone",
        "telefon",
        "tlf",
        "konto",
        "account",
        "seit",
        "since",
        "siden",
        "tag",
        "day",
        "dag",
        "stunde",
        "hour",
        "time",
        "uhr",
        "zimmer",
        "room",
        "rom",
        "email",
        "records",
        "file",
        "datensaetze",
        "dokument",
        "document",
        "total",
        "insgesamt",
        "gesamt",
        "totalt",
        "informiert",
        "informed",
        "notified",
        "varslet",
    ];
    let is = |word: &str, stem: &str| {
        if stem.len() <= 3 {
            word == stem
        } else {
            word.starts_with(stem) || word.ends_with(stem)
        }
    };
    let people = words
        .split(' ')
        .any(|word| PEOPLE.iter().any(|stem| word.starts_with(stem)));
    people && !words.split(' ').any(|word| other.iter().any(|stem| is(word, stem)))
}

/// `Patientenzahl`, `elevtall`, `headcount`: people and their number in one word.
fn counts_people(word: &str) -> bool {
    let ends = ["zahl", "anzahl", "tall", "tal", "count"];
    let compound = |end: &&str| {
        word.strip_suffix(*end).is_some_and(|stem| {
            PEOPLE.iter().any(|people| stem.starts_with(people)) && !DATA.iter().any(|end| stem.ends_with(end))
        })
    };
    word == "headcount" || word == "kopfzahl" || ends.iter().any(compound)
}

/// `Wie viele Mieter etwa?`, `Number of patients`: the number of other things counts nobody.
fn asks_for_number(words: &str) -> bool {
    if words.split(' ').count() <= 4 && words.split(' ').any(counts_people) {
        return true;
    }
    let Some(rest) = COUNTING
        .iter()
        .find_map(|start| words.split_once(start).map(|(_, rest)| rest.trim()))
    else {
        return false;
    };
    let mut near = rest.split(' ').filter(|word| word.len() >= 4).take(2);
    near.any(|word| PEOPLE.iter().any(|stem| word.starts_with(stem)) && !DATA.iter().any(|end| word.ends_with(end)))
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
