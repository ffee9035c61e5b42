//! What the words of a label say by themselves: an end of a span, half of a name, no kind of data.

use crate::config::rules::forms::{Part, normal};
use crate::model::report::Field;
use crate::pipeline::extract::stems::{has_stem, has_word};

/// Which end of a span a label asks for by its last word.
pub(super) fn edge(label: &str) -> Option<Field> {
    let label = normal::words(label);
    let (before, last) = label.rsplit_once(' ')?;
    // “Period (from/to)” asks for both ends.
    let other = before.rsplit(' ').next().unwrap_or_default();
    if before.is_empty() || ["von", "ab", "seit", "from", "since", "fra"].contains(&other) {
        return None;
    }
    match last {
        "von" | "ab" | "seit" | "from" | "since" | "fra" | "fraa" | "beginn" | "begin" | "start" => {
            Some(Field::OccurredFrom)
        }
        "bis" | "to" | "until" | "till" | "til" | "ende" | "end" | "slutt" => Some(Field::OccurredTo),
        _ => None,
    }
}

/// “Use this form when data are lost. The officer answers questions”: a sentence ends inside, and the next one begins.
pub(super) fn holds_sentence(label: &str) -> bool {
    label.match_indices(". ").any(|(at, _)| {
        let before = label.get(..at).unwrap_or_default();
        let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let after = label.get(at..).unwrap_or_default().trim_start_matches(['.', ' ']);
        last.chars().count() >= 4 && after.starts_with(char::is_uppercase)
    })
}

/// `Datum und Uhrzeit`, `Date/Time`: says what is asked for and not of what.
pub(super) fn is_bare_date(label: &str) -> bool {
    // “Datum und Uhrzeit (bemerkt)” says of what.
    !label.contains('(')
        && [
            "datum uhrzeit",
            "datum und uhrzeit",
            "datum zeit",
            "tag und uhrzeit",
            "date time",
            "date and time",
            "dato tid",
            "dato og tid",
            "dato klokkeslett",
            "dato og klokkeslett",
            "dato kl",
        ]
        .contains(&normal::label(label).as_str())
}

/// `Contact details of the person reporting (email, telephone)`.
pub(super) fn asks_for_contact(label: &str) -> bool {
    let label = normal::words(label);
    [
        "kontakt",
        "contact",
        "email",
        "telefon",
        "telephone",
        "phone",
        "erreich",
        "reach",
    ]
    .iter()
    .any(|word| label.contains(word))
}

/// `Please state job role. Do NOT include names`.
pub(super) fn wants_no_name(label: &str) -> bool {
    let label = normal::words(label);
    [
        "not include names",
        "not include any names",
        "no names",
        "without names",
        "keine namen",
        "ohne namen",
        "ohne namensnennung",
        "ikke navn",
        "ikkje namn",
        "uten navn",
        "utan namn",
    ]
    .iter()
    .any(|phrase| label.contains(phrase))
}

/// `Aktenzeichen (falls Anzeige erstattet)`, `Reference no. (police)`, `Saksnummer (hvis anmeldt)`.
pub(super) fn is_charged(label: &str) -> bool {
    let Some((name, rest)) = label.split_once('(') else {
        return false;
    };
    let (name, rest) = (normal::words(name), normal::words(rest));
    let number = [
        "aktenzeichen",
        "zeichen",
        "nummer",
        "number",
        "reference",
        "ref",
        "nr",
        "no",
        "id",
        "az",
        "geschaeftszahl",
    ];
    let numbered = name.split(' ').any(|word| {
        number
            .iter()
            .any(|one| word == *one || (one.len() > 4 && word.ends_with(one)))
    });
    let charges = [
        "anzeige",
        "polizei",
        "police",
        "crime",
        "politi",
        "anmeld",
        "strafanzeige",
    ];
    numbered && has_stem(&rest, &charges)
}

/// “Wo erreichbar”, “Where to reach you”.
pub(super) fn is_reached(label: &str) -> bool {
    let label = normal::words(label);
    ["erreich", "reach", "treffes", "treffast", "naas", "anruf", "call"]
        .iter()
        .any(|stem| label.contains(stem))
}

/// `Contact first name`, `Nachname der meldenden Person`. “Name, Vorname” asks for both.
pub(super) fn half_of_name(label: &str) -> Option<Part> {
    let label = normal::label(label);
    let ended = |ends: &[&str]| {
        let rest = ends.iter().find_map(|end| label.strip_suffix(end))?;
        let names = [
            "name",
            "namen",
            "navn",
            "namn",
            "nachname",
            "vorname",
            "vor",
            "first",
            "last",
            "surname",
            "etternavn",
            "fornavn",
        ];
        (!has_word(rest, &names)).then_some(())
    };
    ended(&["first name", "given name", "forename", "vorname", "fornavn", "fornamn"])
        .map(|()| Part::FirstName)
        .or_else(|| {
            ended(&[
                "last name",
                "surname",
                "family name",
                "nachname",
                "familienname",
                "etternavn",
                "etternamn",
            ])
            .map(|()| Part::LastName)
        })
}

/// Questions about data that no kind of data answers: their format, whose they are, what became of them.
pub(super) fn asks_no_kind(label: &str) -> bool {
    let words = format!(" {} ", normal::label(label));
    let phrases = [
        " format of ",
        " format der ",
        " whose ",
        " wessen ",
        " hvem sine ",
        " kven sine ",
        " what happened to ",
        " what has happened to ",
        " was ist mit ",
        " hva skjedde med ",
        " kva skjedde med ",
        " tell a third party ",
        " where is the data ",
        " where are the data ",
        " wo befinden sich ",
        " hvor befinner ",
        " kvar er ",
        " type of covered ",
        " type of organisation ",
        " type of organization ",
        " how many ",
        " wie viele ",
        " hvor mange ",
        " kor mange ",
    ];
    // “Format and kinds of data” asks for both.
    phrases.iter().any(|phrase| words.contains(phrase))
        && ![
            " kategori",
            " categor",
            " kinds ",
            " types of ",
            " arten ",
            " what data",
            " which data",
            " welche daten",
            " hvilke ",
            " kva for ",
        ]
        .iter()
        .any(|kind| words.contains(kind))
}

/// A short answer made of words of the question.
pub(super) fn repeats_label(label: &str, answer: &str) -> bool {
    let answer = normal::words(answer);
    let label = normal::words(label);
    let few = (1..=4).contains(&answer.split(' ').count()) && answer.len() >= 4;
    few && label.split(' ').count() > answer.split(' ').count().saturating_add(2)
        && answer.split(' ').all(|word| label.split(' ').any(|one| one == word))
}

/// `Intended date of notifying those affected`, `Voraussichtlicher Abschluss`, `Frist`.
pub(super) fn lies_ahead(label: &str) -> bool {
    // “Date of discovery (the deadline runs from then)”: brackets explain what is asked for.
    let words = normal::words(
        label
            .split('(')
            .next()
            .filter(|head| !head.trim().is_empty())
            .unwrap_or(label),
    );
    let ahead = [
        "intended",
        "anticipated",
        "planned",
        "deadline",
        "expected",
        "voraussichtlich",
        "geplant",
        "vorgesehen",
        "frist",
        "planlagt",
        "forventet",
        "tidsfrist",
    ];
    has_stem(&words, &ahead)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_a_name_is_told_from_a_whole_one() {
        assert_eq!(half_of_name("Contact first name"), Some(Part::FirstName));
        assert_eq!(half_of_name("Nachname"), Some(Part::LastName));
        assert_eq!(half_of_name("Etternavn"), Some(Part::LastName));
        for label in ["Name, Vorname", "First and last name", "Navn", "Name"] {
            assert_eq!(half_of_name(label), None, "{label}");
        }
    }

    #[test]
    fn questions_about_data_that_no_kind_answers() {
        assert!(asks_no_kind("Format of the data (paper, mail)") && asks_no_kind("Whose data is it?"));
        assert!(!asks_no_kind("Whose data? What data?") && !asks_no_kind("Kinds and format of the data"));
        assert!(repeats_label(
            "What became of it - lost, stolen or handed out?",
            "handed out"
        ));
        assert!(!repeats_label("What happened?", "The door was open"));
    }

    #[test]
    fn brackets_say_whose_number_is_asked_for() {
        assert!(is_charged("Aktenzeichen (falls Anzeige erstattet)") && is_charged("Reference no. (police)"));
        assert!(!is_charged("Reference (ours)") && !is_charged("Police"));
        assert!(lies_ahead("Anticipated date of closing") && !lies_ahead("Date of discovery"));
        assert!(lies_ahead("Geplant am") && !lies_ahead("Bemerkt am (Beginn der Frist)"));
    }
}
