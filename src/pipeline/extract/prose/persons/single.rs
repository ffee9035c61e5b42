//! Whose paper it is when it is one person's: “die Akte einer Patientin”, “a pupil's report card”, “vedtak for ein elev”.
//!
//! An indefinite article before a person counts only where a paper of which everybody has one is said to be that
//! person's. Who wrote, sent or got something is nobody concerned.

use crate::config::rules::forms::{Cue, normal};
use crate::pipeline::extract::prose::sentence::Sentence;

/// Papers and data about one person, beginnings or ends of folded words.
const PAPERS: [&str; 72] = [
    "akte",
    "krankenakte",
    "personalakte",
    "patientenakte",
    "schuelerakte",
    "vitnemaal",
    "vitnemaalet",
    "patientenmappe",
    "krankengeschichte",
    "befund",
    "befunde",
    "arztbrief",
    "entlassbrief",
    "laborwerte",
    "laborwerten",
    "diagnose",
    "diagnosen",
    "attest",
    "zeugnis",
    "gutachten",
    "bescheid",
    "lohnabrechnung",
    "gehaltsabrechnung",
    "lohnzettel",
    "arbeitsvertrag",
    "bewerbung",
    "bewerbungsunterlagen",
    "lebenslauf",
    "krankmeldung",
    "personaldaten",
    "patientendaten",
    "stammdaten",
    "kontodaten",
    "klausur",
    "notenblatt",
    "notenliste",
    "promotion",
    "ausweis",
    "ausweiskopie",
    "file",
    "files",
    "record",
    "records",
    "chart",
    "notes",
    "payslip",
    "cv",
    "reference",
    "transcript",
    "certificate",
    "passport",
    "diagnosis",
    "grades",
    "salary",
    "referral",
    "form",
    "application",
    "journal",
    "journalen",
    "epikrise",
    "epikrisen",
    "vedtak",
    "vedtaket",
    "tilrettelegging",
    "attesten",
    "soeknad",
    "soeknaden",
    "loennsslipp",
    "loennsslippen",
    "karakterane",
    "karakterene",
    "personalmappe",
];
/// Letters count only with the words that say whose they are.
const LETTERS: [&str; 5] = ["letter", "brief", "brev", "contract", "results"];
/// Persons, beginnings of folded words.
const PERSONS: [&str; 62] = [
    "patient",
    "student",
    "studierend",
    "schueler",
    "kind",
    "kollegin",
    "kollegen",
    "mitarbeiter",
    "beschaeftigt",
    "kundin",
    "kunden",
    "klient",
    "bewerber",
    "kandidat",
    "bewohner",
    "mieter",
    "mitglied",
    "person",
    "doktorand",
    "proband",
    "teilnehmer",
    "nachbar",
    "versichert",
    "antragsteller",
    "pupil",
    "child",
    "employee",
    "colleague",
    "customer",
    "client",
    "applicant",
    "candidate",
    "resident",
    "tenant",
    "member",
    "neighbour",
    "participant",
    "volunteer",
    "pasient",
    "elev",
    "barn",
    "ansatt",
    "tilsett",
    "kollega",
    "kunde",
    "soeker",
    "soekar",
    "soekjar",
    "kandidat",
    "bruker",
    "brukar",
    "innbygger",
    "innbyggjar",
    "nabo",
    "beboer",
    "bebuar",
    "deltaker",
    "deltakar",
    "medlem",
    "leietaker",
    "leigetakar",
    "stipendiat",
];
/// One of them.
const ONE: [&str; 18] = [
    "einer", "eines", "einem", "einen", "eine", "a", "an", "one", "another", "en", "ein", "ei", "een", "et", "eit",
    "single", "eneste", "einzigen",
];
/// What stands between a paper and the one whose it is.
const WHOSE: [&str; 12] = [
    "of", "for", "about", "on", "von", "fuer", "ueber", "zu", "til", "om", "for", "av",
];
/// “Sendte epikrisen til en pasient”: who got it.
const SENT: [&str; 14] = [
    "send",
    "sent",
    "sende",
    "gjekk",
    "gikk",
    "levert",
    "leverte",
    "gitt",
    "gav",
    "ga",
    "delt",
    "utlevert",
    "overlevert",
    "videresend",
];
/// Words between an article and its noun, at most.
const BETWEEN: usize = 2;

/// Whether the text tells of data of one person, and of nobody's besides.
pub(in crate::pipeline::extract::prose) fn is_told(sentences: &[Sentence<'_>]) -> bool {
    sentences
        .iter()
        .filter(|one| !one.question && !one.cues.any(&[Cue::Event, Cue::Elsewhere, Cue::Planned, Cue::Suspect]))
        .any(|one| is_of_one(one.raw))
}

fn is_of_one(raw: &str) -> bool {
    raw.split(['.', ';', ':', '(', ')']).any(|part| {
        let words: Vec<String> = part
            .split(|c: char| c.is_whitespace() || c == ',')
            .filter(|word| !word.is_empty())
            .map(normal::fold)
            .collect();
        let words: Vec<&str> = words.iter().map(|word| trimmed(word)).collect();
        (0..words.len()).any(|at| behind(&words, at) || before(&words, at))
    })
}

fn trimmed(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// “Akte einer Kollegin”, “reference for one student”, “journalen til en tidligere nabo”.
fn behind(words: &[&str], at: usize) -> bool {
    let word = |at: usize| words.get(at).copied().unwrap_or_default();
    if !ONE.contains(&word(at)) || at == 0 {
        return false;
    }
    let person = (1..=BETWEEN.saturating_add(1)).find(|step| is_person(word(at.saturating_add(*step))));
    let Some(person) = person.map(|step| at.saturating_add(step)) else {
        return false;
    };
    let adjectives = words.get(at.saturating_add(1)..person).unwrap_or_default();
    if adjectives.iter().any(|word| word.len() < 4) || is_compound(word(person)) {
        return false;
    }
    let link = word(at.saturating_sub(1));
    let genitive = matches!(word(at), "einer" | "eines") && is_paper(link);
    let head = word(at.saturating_sub(2));
    let got = link == "til" && words.iter().any(|word| SENT.iter().any(|sent| word.starts_with(sent)));
    let letter = matches!(link, "of" | "om" | "ueber" | "about") && LETTERS.iter().any(|paper| head.ends_with(paper));
    genitive || (WHOSE.contains(&link) && at >= 2 && !got && (is_paper(head) || letter))
}

/// “A student's extenuating circumstances form”, “en pasients journal”, “ein elev sitt vitnemål”.
fn before(words: &[&str], at: usize) -> bool {
    let word = |at: usize| words.get(at).copied().unwrap_or_default();
    if !ONE.contains(&word(at)) {
        return false;
    }
    let owner = (1..=BETWEEN.saturating_add(1)).find_map(|step| {
        let at = at.saturating_add(step);
        let bare = word(at);
        let english = ["'s", "’s"].iter().find_map(|end| bare.strip_suffix(end));
        let written = english.or_else(|| {
            let plain = bare.strip_suffix('s')?;
            // “A clients list” is no genitive of one.
            ["pasient", "elev", "student", "ansatt", "kunde", "soeker"]
                .contains(&plain)
                .then_some(plain)
        });
        let own = matches!(word(at.saturating_add(1)), "sin" | "sitt" | "sine" | "si");
        written
            .filter(|person| is_person(person))
            .map(|_| at.saturating_add(1))
            .or_else(|| (own && is_person(bare)).then(|| at.saturating_add(2)))
    });
    owner.is_some_and(|from| {
        let to = from.saturating_add(4).min(words.len());
        let named = words.get(from..to).unwrap_or_default();
        named.iter().any(|word| is_paper(word) || LETTERS.contains(word))
    })
}

fn is_person(word: &str) -> bool {
    PERSONS.iter().any(|person| word.starts_with(person)) && word.len() <= 22
}

/// “Eine Patientenakte”, “a student assistant” begin as persons do.
fn is_compound(word: &str) -> bool {
    [
        "akte", "akten", "daten", "liste", "mappe", "konto", "portal", "data", "liste", "gruppe", "nummer",
    ]
    .iter()
    .any(|end| word.len() > end.len().saturating_add(4) && word.ends_with(end))
}

fn is_paper(word: &str) -> bool {
    PAPERS
        .iter()
        .any(|paper| word == *paper || (paper.len() >= 5 && word.ends_with(paper)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_of_one_person_concerns_one() {
        for text in [
            "Im Bus lag die Krankenakte eines Patienten.",
            "Auf dem Flur lag ein Befund von einer Bewohnerin",
            "I faxed a tenant's reference to the wrong agency.",
            "The discharge letter of another patient was in the envelope.",
            "We printed the payslip of one employee twice.",
            "Ho las journalen til ein tidlegare kollega.",
            "I konvolutten låg eit vedtak om stønad og ein søknad for ein elev.",
            "Han fekk ein elev sitt vitnemål ved en feil, en elev sin søknad.",
        ] {
            assert!(is_of_one(text), "{text}");
        }
    }

    #[test]
    fn who_wrote_or_got_something_is_not_counted() {
        for text in [
            "Ich habe eine Mail von einem Studenten bekommen.",
            "Sendte epikrisen til en pasient.",
            "A student told me about it.",
            "Wir haben die Meldung eines Kunden weitergegeben.",
            "The laptop of a colleague is gone.",
            "En ansatt var inne på kontoret.",
            "Die Akten aller Patienten lagen offen.",
        ] {
            assert!(!is_of_one(text), "{text}");
        }
    }
}
