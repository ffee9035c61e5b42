//! “Personendaten speichert die Kasse keine”, “no reader data on it”: that no data of persons are concerned.

use crate::pipeline::extract::prose::sentence::spaced;

/// Words that mean data of persons at the beginning of what denies them.
const PERSONAL: [&str; 16] = [
    "personendaten",
    "personenbezogenes",
    "personenbezogene daten",
    "personenbezogen",
    "personenbezug",
    "kundendaten",
    "patientendaten",
    "personal data",
    "personal information",
    "anything personal",
    "personopplysninger",
    "personopplysningar",
    "persondata",
    "kundedata",
    "pasientdata",
    "elevdata",
];
/// What ends it.
const NONE: [&str; 14] = [
    "keine", "keins", "keiner", "nicht", "nix", "nichts", "nein", "none", "no", "not", "ingen", "ikke", "nei", "ikkje",
];
/// Small words between them; one noun more may stand there.
const BETWEEN: [&str; 44] = [
    "ist",
    "sind",
    "war",
    "waren",
    "speichert",
    "speichern",
    "liegt",
    "liegen",
    "lagen",
    "gibt",
    "gab",
    "es",
    "hat",
    "da",
    "dort",
    "hier",
    "also",
    "dabei",
    "drauf",
    "darauf",
    "drin",
    "darin",
    "die",
    "das",
    "der",
    "den",
    "dem",
    "enthaelt",
    "enthielt",
    "is",
    "are",
    "was",
    "were",
    "on",
    "it",
    "er",
    "ligger",
    "ligg",
    "paa",
    "den",
    "finnes",
    "dabei",
    "wohl",
    "auch",
];
/// Whose data, behind “no”: “no customer data”.
const WHOSE: [&str; 17] = [
    "reader",
    "readers",
    "customer",
    "client",
    "student",
    "patient",
    "pupil",
    "member",
    "user",
    "staff",
    "employee",
    "personal",
    "visitor",
    "guest",
    "passenger",
    "resident",
    "donor",
];
/// And behind “keine”, “ingen”, with the data in the same word.
const DATA: [&str; 14] = [
    "kundendaten",
    "patientendaten",
    "personendaten",
    "mitgliederdaten",
    "mitarbeiterdaten",
    "schuelerdaten",
    "studierendendaten",
    "nutzerdaten",
    "personaldaten",
    "kundedata",
    "pasientdata",
    "elevdata",
    "persondata",
    "personopplysninger",
];
/// Where they would have been: what was looked at or sent away elsewhere says nothing of the rest.
const THERE: [&str; 22] = [
    "on it",
    "in it",
    "stored",
    "involved",
    "affected",
    "concerned",
    "live there",
    "lives there",
    "at all",
    "kept",
    "gespeichert",
    "betroffen",
    "drauf",
    "darauf",
    "drin",
    "darin",
    "dabei",
    "beroert",
    "involvert",
    "ligger",
    "ligg",
    "lagret",
];

/// Whether a folded sentence denies that data of persons are concerned.
pub(super) fn is_told(folded: &str) -> bool {
    folded.split([',', ';', '.', '–']).any(|clause| {
        // A text may be a million clauses, and hardly any of them denies anything.
        if !may_deny(clause) {
            return false;
        }
        let clause = spaced(clause);
        let nobody = [
            " nothing about people ",
            " nothing about persons ",
            " nichts ueber personen ",
            " nichts ueber menschen ",
            " ingenting om personer ",
            " ingenting om personar ",
            " ingenting om folk ",
        ];
        turned(clause.trim()) || plain(&clause) || nobody.iter().any(|words| clause.contains(words))
    })
}

/// Whether a clause has a word that denies, or a part of one; all that follows asks for one.
fn may_deny(clause: &str) -> bool {
    let begins = ["kein", "ni", "no", "ne", "in", "ik"];
    clause.len() >= 8
        && clause
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| begins.iter().any(|no| word.starts_with(no)))
}

/// “Personenbezogenes: keins”, “Personendaten speichert die Kasse keine”.
fn turned(clause: &str) -> bool {
    let Some(rest) = PERSONAL.iter().find_map(|word| clause.strip_prefix(word)) else {
        return false;
    };
    let mut words = rest.split(' ').filter(|word| !word.is_empty());
    let Some(last) = words.next_back() else {
        return false;
    };
    let between: Vec<&str> = words.collect();
    let others = between
        .iter()
        .filter(|word| !BETWEEN.contains(word) && !NONE.contains(word))
        .count();
    let denies = |word: &str| NONE.contains(&word);
    let ends = denies(last) || (BETWEEN.contains(&last) && between.last().is_some_and(|word| denies(word)));
    rest.starts_with(' ') && between.len() <= 6 && others <= 1 && ends
}

/// “No reader data on it”, “keine Kundendaten betroffen”.
fn plain(clause: &str) -> bool {
    let there = THERE.iter().any(|word| clause.contains(&format!(" {word} ")));
    let english = WHOSE.iter().any(|whose| {
        clause.contains(&format!(" no {whose} data ")) || clause.contains(&format!(" no {whose} information "))
    });
    let joined = DATA.iter().any(|data| {
        ["keine", "keinerlei", "ingen"]
            .iter()
            .any(|none| clause.contains(&format!(" {none} {data} ")))
    });
    there && (english || joined)
}

#[cfg(test)]
mod tests {
    use super::is_told;

    #[test]
    fn who_denies_data_of_persons_is_believed_and_nobody_else() {
        for text in [
            "Personendaten speichert die Kasse keine.",
            "Personenbezogenes: keins.",
            "Personenbezogen ist da nix.",
            "Personenbezogene Daten also nein.",
            "No reader data on it at all.",
            "Keine Kundendaten betroffen.",
            "Ingen persondata ligger der.",
        ] {
            assert!(is_told(&crate::config::rules::forms::normal::fold(text)), "{text}");
        }
        for text in [
            "Personenbezogene Daten wurden nicht verschlüsselt übertragen.",
            "Personendaten haben wir dem Anrufer nicht genannt, nur die Adresse.",
            "No customer data was encrypted.",
            "Kundendaten sind dabei.",
            "Keine Kundendaten wurden gelöscht.",
        ] {
            assert!(!is_told(&crate::config::rules::forms::normal::fold(text)), "{text}");
        }
    }
}
