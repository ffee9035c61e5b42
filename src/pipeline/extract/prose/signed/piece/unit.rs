//! Pieces of a signature that name where somebody works.

use super::{Who, bare, behind_for};
use crate::config::rules::forms::normal;
use crate::model::language::Language;
use crate::pipeline::extract::prose::signed::trades::is_hours;
use crate::pipeline::extract::prose::signed::words::NO_UNIT;

impl Who<'_> {
    /// A piece behind a name that is no function: “Wohngeldstelle”, “Kingsmere plc”, “Station 4a”.
    pub(in crate::pipeline::extract::prose) fn unit(self, piece: &str) -> Option<String> {
        let piece = behind_for(bare(piece)?);
        let words = normal::words(piece);
        let opening = words.split(' ').next().unwrap_or_default();
        let last = words.rsplit(' ').next().unwrap_or_default();
        let numbered = piece.contains(|c: char| c.is_ascii_digit());
        let short = last.len() <= 3 && last.starts_with(|c: char| c.is_ascii_digit());
        let narrow = [
            "sg",
            "abt",
            "dez",
            "ref",
            "fb",
            "fd",
            "team",
            "avd",
            "seksjon",
            "sachgebiet",
            "referat",
            "kolonne",
            "halle",
            "schicht",
            "gruppe",
            "gruppa",
        ]
        .contains(&opening);
        let digits =
            !numbered || narrow || (short && (self.names_unit(&words) || opening == "station" || opening == "ward"));
        let capital = piece.starts_with(char::is_uppercase);
        let letters = piece.chars().filter(|c| c.is_alphabetic()).count();
        let branch = !words.contains(' ') && self.language == Language::Nb && is_branch(&words);
        let named = capital || branch || self.names_unit(&words);
        // “Vakttelefon 23 55 50 00”: what a number is called.
        let called = NO_UNIT.contains(&opening) || ["telefon", "nummer"].iter().any(|end| opening.ends_with(end));
        let called = called || is_hours(&words);
        let plain = digits && letters >= 2 && named && !called;
        plain.then(|| piece.to_owned())
    }
}

/// “plattform”, “webdrift”: words for what is done somewhere, and for nobody who does it.
pub(super) fn is_branch(word: &str) -> bool {
    const ENDS: [&str; 26] = [
        "tering",
        "ning",
        "handling",
        "sjon",
        "ologi",
        "vitenskap",
        "vitskap",
        "historie",
        "kunnskap",
        "drift",
        "stoette",
        "form",
        "kontoret",
        "kontor",
        "nett",
        "teknikk",
        "oekonomi",
        "arkiv",
        "arkivet",
        "lager",
        "lageret",
        "salg",
        "innkjoep",
        "regnskap",
        "loenn",
        "sikkerhet",
    ];
    ENDS.iter().any(|end| word.len() > 3 && word.ends_with(end))
}
