//! Labels that count people, and answers that are a number.

use crate::config::rules::forms::{Lexicon, normal};
use crate::pipeline::extract::stems::has_stem;
use crate::pipeline::extract::values::counts;

/// How words begin that name people of whom an organisation holds data, folded.
pub(super) const PEOPLE: [&str; 112] = [
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
pub(super) const DATA: [&str; 11] = [
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
pub(super) const PERSONAL: [&str; 8] = [
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

/// `etwa 90`, `12`, `ca. 1.200`: a number and nothing but a word that says how sure it is.
pub(in crate::pipeline::extract::interpret) fn is_bare_number(text: &str, lexicon: &Lexicon) -> bool {
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
pub(in crate::pipeline::extract::interpret) fn speaks_of_people(words: &str) -> bool {
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
    let people = has_stem(words, &PEOPLE);
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

/// `Betr. Personen`, `Affected clients`: two or three words, one of them people and none of them data or a question.
pub(super) fn names_only_people(words: &str) -> bool {
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

/// `Wie viele Mieter etwa?`, `Number of patients`: the number of other things counts nobody.
pub(super) fn asks_for_number(words: &str) -> bool {
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
