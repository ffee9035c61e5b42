//! Persons who are counted by their papers, or by what they do: “22 signed consent forms”, “det gjelder 38 sjåfører”.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Cue, normal};
use crate::pipeline::extract::prose::persons::{Numbers, PARTING, corrected};
use crate::pipeline::extract::prose::sentence::Sentence;

/// A number and the words behind it.
// Ranges of letters: `\p{L}` many times over takes longer to build than a mail to read.
static COUNTED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:^|[\s(~])(\d{1,3}(?:[.,]\d{3})+|\d{1,6})\s+((?:[A-Za-zÀ-\x{1FFF}\x{3040}-\x{D7FF}-]{2,24}\s+){0,3}[A-Za-zÀ-\x{1FFF}\x{3040}-\x{D7FF}-]{3,30})").ok()
});
/// Papers of which everybody has one, folded word parts.
const PAPERS: [&str; 42] = [
    "exam script",
    "exam paper",
    "klausuren",
    "eksamensbesvarelse",
    "eksamenssvar",
    "examination script",
    "consent form",
    "medical form",
    "application form",
    "enrolment form",
    "registration form",
    "personnel file",
    "patient file",
    "medical record",
    "patient record",
    "case file",
    "payslip",
    "pay slip",
    "passport",
    "cvs",
    "curricul",
    "reference letter",
    "report card",
    "einwilligung",
    "bewerbung",
    "personalakte",
    "patientenakte",
    "krankenakte",
    "arbeitsvertraeg",
    "arbeitsvertrag",
    "lohnabrechnung",
    "gehaltsabrechnung",
    "lohnzettel",
    "zeugnis",
    "arztbrief",
    "krankmeldung",
    "bescheid",
    "samtykkeskjema",
    "loennsslipp",
    "pasientjournal",
    "arbeidskontrakt",
    "vitnemaal",
];
/// Endings of nouns for people, and nouns that end so without being people.
const AGENTS: [&str; 30] = [
    "innen",
    "arbeitende",
    "arbeitenden",
    "fahrer",
    "lehrer",
    "tutoren",
    "dozenten",
    "praktikanten",
    "azubis",
    "familien",
    "haushalte",
    "pfleger",
    "kraefte",
    "leute",
    "ister",
    "isten",
    "drivers",
    "teachers",
    "tutors",
    "nurses",
    "workers",
    "holders",
    "families",
    "carers",
    "trainees",
    "ans",
    "foerer",
    "arar",
    "laerere",
    "familier",
];
const MORE_AGENTS: [&str; 14] = [
    "arbeidere",
    "takere",
    "givere",
    "boere",
    "hjelpere",
    "pleiere",
    "lingar",
    "linger",
    "vikarer",
    "frivillige",
    "pensionister",
    "ledere",
    "selgere",
    "koerer",
];
const NOBODY: [&str; 12] = [
    "loans",
    "plans",
    "scans",
    "means",
    "spans",
    "fans",
    "wochenende",
    "wochenenden",
    "register",
    "minister",
    "pans",
    "trojans",
];

/// The number of papers of which everybody has one, unless they are empty.
pub(super) fn by_papers(sentence: &Sentence<'_>) -> Option<u64> {
    // “Alle 275 Adressen ins CC statt ins BCC”: in an open copy every address is a person.
    if sentence.cues.has(Cue::OpenCopy) {
        let addresses = counted(sentence, None, |words| words.contains("adress"));
        if addresses.is_some() {
            return addresses;
        }
    }
    let concerned = ["betroffen", "affected", "beroert", "raaka"]
        .iter()
        .any(|word| sentence.folded.contains(word));
    let fits = |words: &str| {
        let blank = ["blank", "leere", "empty", "tomme"]
            .iter()
            .any(|word| words.contains(word));
        // “All 143 letters of the batch are affected”: each went to somebody.
        let posted = concerned && LETTERS.contains(&words.split(' ').next().unwrap_or_default());
        !blank && (posted || PAPERS.iter().any(|paper| words.contains(paper)))
    };
    counted(sentence, None, fits).or_else(|| corrected::of_papers(sentence, fits))
}

const LETTERS: [&str; 9] = [
    "letters",
    "envelopes",
    "briefe",
    "briefen",
    "schreiben",
    "sendungen",
    "umschlaege",
    "brev",
    "breva",
];

/// What has one line, file or contract for everybody in it.
const ROWS: [&str; 34] = [
    "rows",
    "names",
    "records",
    "entries",
    "profiles",
    "registrations",
    "applications",
    "recordings",
    "interviews",
    "accounts",
    "households",
    "houses",
    "individual cases",
    "datensaetze",
    "datensaetzen",
    "zeilen",
    "namen",
    "eintraege",
    "eintraegen",
    "profile",
    "profilen",
    "anmeldungen",
    "antraege",
    "antraegen",
    "interviews",
    "navn",
    "namn",
    "rader",
    "oppfoeringer",
    "oppfoeringar",
    "paameldinger",
    "paameldingar",
    "soeknader",
    "husstander",
];

/// Whether a sentence names two kinds of data that lists of people have: “500 rows” alone are a log's or a ledger's.
fn lists_data(folded: &str) -> bool {
    const DATA: [&str; 31] = [
        "liste",
        "name",
        "navn",
        "namn",
        "address",
        "adresse",
        "anschrift",
        "allerg",
        "matrikel",
        "kandidat",
        "birth",
        "geburt",
        "foedsel",
        "phone",
        "telefon",
        "mail",
        "epost",
        "e-post",
        "bank",
        "konto",
        "iban",
        "diagnos",
        "personnummer",
        "consumption",
        "verbrauch",
        "grade",
        "note",
        "karakter",
        "salar",
        "gehalt",
        "loenn",
    ];
    const PEOPLE: [&str; 8] = [
        "befragt",
        "proband",
        "teilnehm",
        "participant",
        "respondent",
        "interviewee",
        "informant",
        "deltak",
    ];
    PEOPLE.iter().any(|word| folded.contains(word))
        || DATA.iter().filter(|word| folded.contains(*word)).take(2).count() == 2
}

/// “412 rows”, “51 Namen”, “73 recordings with a list of names”: a list has a line for everybody in it.
pub(super) fn by_rows(
    sentence: &Sentence<'_>,
    beside: [Option<&Sentence<'_>>; 2],
    numbers: &Numbers<'_>,
) -> Option<u64> {
    let told = [Some(sentence)].into_iter().chain(beside).flatten();
    // “21 navn med årslønn”: whoever has a name there is a person.
    let by_name = |words: &str| {
        let noun = words.split(' ').next().unwrap_or_default();
        matches!(noun, "names" | "namen" | "navn" | "namn")
    };
    if sentence.question {
        return None;
    }
    let listed = told.map(|one| &one.folded).any(|folded| lists_data(folded));
    let named = || counted(sentence, Some(numbers), by_name).filter(|number| *number > 2);
    if !listed {
        return named();
    }
    counted(sentence, Some(numbers), |words| {
        ROWS.iter()
            .any(|row| words == *row || words.strip_prefix(row).is_some_and(|rest| rest.starts_with(' ')))
    })
}

/// “Det gjelder 38 sjåfører”: said to be concerned, a noun that means people by its ending is enough.
pub(super) fn by_calling(sentence: &Sentence<'_>, numbers: &Numbers<'_>) -> Option<u64> {
    let concerned = [
        "betrifft",
        "betroffen",
        "affect",
        "concerns",
        "impacted",
        "gjelder",
        "gjeld",
        "beroert",
        "raaka",
        "rammer",
        "involve",
    ];
    if !concerned.iter().any(|word| sentence.folded.contains(word)) {
        return None;
    }
    counted(sentence, Some(numbers), |words| {
        words.split(' ').take(3).any(|word| {
            word.len() >= 5
                && AGENTS.iter().chain(&MORE_AGENTS).any(|end| word.ends_with(end))
                && !NOBODY.iter().any(|other| word.ends_with(other))
        })
    })
}

fn counted(sentence: &Sentence<'_>, numbers: Option<&Numbers<'_>>, fits: impl Fn(&str) -> bool) -> Option<u64> {
    if sentence.cues.has(Cue::Elsewhere) {
        return None;
    }
    let noun = |words: &str| {
        let noun: Vec<&str> = words.split(' ').take_while(|word| !PARTING.contains(word)).collect();
        noun.join(" ")
    };
    let fits = |number: &u64, words: &str| *number > 1 && !(1990..=2050).contains(number) && fits(&noun(words));
    let digits = sentence.folded.contains(|c: char| c.is_ascii_digit());
    let found = digits.then(|| {
        COUNTED
            .as_ref()?
            .captures_iter(sentence.raw)
            .take(10)
            .find_map(|captures| {
                let number: u64 = captures.get(1)?.as_str().replace(['.', ','], "").parse().ok()?;
                fits(&number, &normal::words(captures.get(2)?.as_str())).then_some(number)
            })
    });
    found.flatten().or_else(|| {
        // “Nineteen names”.
        let words: Vec<&str> = sentence.folded.split_whitespace().take(60).collect();
        words.iter().enumerate().find_map(|(at, word)| {
            let number = numbers?.own.get(*word).copied()?;
            let behind: Vec<&str> = words.iter().skip(at.saturating_add(1)).take(4).copied().collect();
            fits(&number, &normal::words(&behind.join(" "))).then_some(number)
        })
    })
}

/// “Journalen til 14 pasienter”: whose it is. “Sendt til 14 pasienter” names who got it.
pub(super) fn belongs(head: &str) -> bool {
    const THINGS: [&str; 18] = [
        "journal",
        "opplysning",
        "data",
        "adress",
        "karakter",
        "navn",
        "namn",
        "resultat",
        "personnummer",
        "foedselsnummer",
        "mapp",
        "bilde",
        "kontonummer",
        "soeknad",
        "passord",
        "loenn",
        "helse",
        "telefonnummer",
    ];
    let mut words = head.trim().rsplit(' ');
    let mut last = words.next().unwrap_or_default();
    if last == "alle" || last == "rundt" || last == "ca" {
        last = words.next().unwrap_or_default();
    }
    last == "til"
        && words
            .next()
            .is_some_and(|word| THINGS.iter().any(|thing| word.starts_with(thing)))
}
