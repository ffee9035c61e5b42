//! Papers that were left in a bus or a train: lost, though no device is.

use super::loss::{asserts, is_supposed};
use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::Sentence;

/// Papers and what holds them, ends of folded words.
const PAPERS: [&str; 28] = [
    "folder",
    "binder",
    "envelope",
    "notebook",
    "papers",
    "documents",
    "scripts",
    "forms",
    "ordner",
    "mappe",
    "mappa",
    "mappen",
    "akte",
    "akten",
    "unterlagen",
    "umschlag",
    "papiere",
    "klausuren",
    "liste",
    "perm",
    "permen",
    "permar",
    "konvolutt",
    "konvolutten",
    "papirer",
    "papira",
    "skjemaene",
    "dokumenta",
];
/// What people leave when they arrive, ends of folded words.
const VEHICLES: [&str; 27] = [
    "bus",
    "tram",
    "train",
    "taxi",
    "cab",
    "underground",
    "ferry",
    "plane",
    "zug",
    "bahn",
    "faehre",
    "flugzeug",
    "buss",
    "bussen",
    "tog",
    "toget",
    "trikk",
    "trikken",
    "drosje",
    "drosja",
    "drosjen",
    "ferja",
    "ferga",
    "ferjen",
    "flyet",
    "baaten",
    "bybanen",
];

/// “I left a folder on the tram”, “die Akte ist im Bus liegen geblieben”, “eg gløymde permen på toget”.
pub(super) fn is_left(sentence: &Sentence<'_>) -> bool {
    let ends = |list: &[&str]| {
        let mut words = sentence.folded.split(|c: char| !c.is_alphanumeric());
        words.any(|word| list.iter().any(|end| word.ends_with(end)))
    };
    !sentence.question
        && !sentence.cues.any(&[Cue::Elsewhere, Cue::Event])
        && asserts(sentence, Cue::Lost)
        && !is_supposed(sentence)
        && ends(&PAPERS)
        && ends(&VEHICLES)
}

#[cfg(test)]
mod tests {
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language;
    use crate::model::report::Field;
    use crate::pipeline::extract::prose::heard::claims;

    #[test]
    fn papers_that_stay_in_a_bus_are_lost() {
        let rules = FormRules::shipped();
        let lost = |text: &str, language| {
            let claims = claims(text, "", language, &rules);
            claims.iter().any(|claim| claim.field == Field::LostOrStolen)
        };
        assert!(lost(
            "Yesterday I left a ring binder with tenancy forms on the tram.",
            Language::En
        ));
        assert!(lost(
            "Gestern ist mir ein Ordner mit Mietverträgen in der S-Bahn liegen geblieben.",
            Language::De
        ));
        assert!(lost(
            "I går gløymde eg permen med leigeavtalane på toget.",
            Language::Nb
        ));
        assert!(!lost(
            "Auf dem Kopierer lag ein Ordner mit Mietverträgen.",
            Language::De
        ));
        assert!(!lost("I left the office and read the papers on the bus.", Language::En));
    }
}
