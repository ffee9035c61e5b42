//! What a piece of a signature is by its words alone: a street, a desk, a part of a house by its number, a study.

use crate::config::rules::forms::normal;

/// A desk before somebody's door, which is no unit where another is named.
pub(super) fn is_desk(words: &str) -> bool {
    matches!(
        words,
        "sekretariat" | "geschaeftszimmer" | "vorzimmer" | "secretariat" | "sekretariatet" | "forkontoret"
    )
}

/// “Lehramt, 5. Semester”, “psykologi, 2. år”: what somebody studies.
pub(super) fn is_of_studies(words: &str) -> bool {
    let mut before = "";
    words.split(' ').any(|word| {
        let number = before.len() <= 3 && before.starts_with(|c: char| c.is_ascii_digit());
        before = word;
        word.ends_with("semester") || (number && matches!(word, "aar" | "aaret" | "year" | "studienjahr"))
    })
}

/// “Zentrale 0421 …”: everybody's telephone.
pub(super) fn is_switchboard(words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default();
    matches!(
        first,
        "zentrale" | "telefonzentrale" | "sentralbord" | "switchboard" | "sentralbordet" | "vermittlung"
    ) && words.contains(|c: char| c.is_ascii_digit())
}

/// “Am Ring 4”, “2 Mill Lane”, “Fjellveien 1”, “28844 Weyhe”.
pub(super) fn is_street(piece: &str) -> bool {
    let words = normal::words(piece);
    let town = |word: &str| word.len() >= 4 && word.starts_with(|c: char| c.is_ascii_digit());
    is_way(&words) || words.split(' ').any(town) || is_numbered_way(piece)
}

/// “3 The Shambles”, “14 Fore Hill”: a small number before names, and no word of an office.
fn is_numbered_way(piece: &str) -> bool {
    let mut words = piece.split_whitespace();
    let number = words.next().unwrap_or_default();
    let digits = number.trim_end_matches(char::is_alphabetic);
    let numbered = (1..=3).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit()) && number.len() <= 4;
    let rest: Vec<&str> = words.collect();
    numbered && (1..=3).contains(&rest.len()) && rest.iter().all(|word| word.starts_with(char::is_uppercase))
}

pub(super) fn is_way(words: &str) -> bool {
    const WAYS: [&str; 23] = [
        "hof", "weg", "strasse", "str", "platz", "allee", "gasse", "ring", "ufer", "damm", "wall", "street", "road",
        "lane", "avenue", "square", "way", "gate", "gata", "vei", "veien", "vegen", "postboks",
    ];
    let digits = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let way = |word: &str| WAYS.iter().any(|end| word.ends_with(end));
    words.split(' ').any(digits) && words.split(' ').any(way)
}

/// Words with which the parts of an organisation are numbered.
pub(super) fn is_narrow(words: &str) -> bool {
    const NARROW: [&str; 22] = [
        "sg",
        "abt",
        "abteilung",
        "dez",
        "dezernat",
        "ref",
        "referat",
        "fb",
        "fachbereich",
        "fachdienst",
        "fd",
        "sachgebiet",
        "team",
        "seksjon",
        "avd",
        "avdeling",
        "enhet",
        "eining",
        "dept",
        "department",
        "section",
        "unit",
    ];
    NARROW.contains(&words.split(' ').next().unwrap_or_default())
}

/// “Dezernat 2”, “Referat 14”: a part by its number alone.
pub(super) fn is_numbered(words: &str) -> bool {
    is_narrow(words) && words.split(' ').count() == 2 && words.ends_with(|c: char| c.is_ascii_digit())
}
