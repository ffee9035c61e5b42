//! Papers that were left in a bus or a train: lost, though no device is.

use super::loss::{asserts, is_supposed};
use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::Sentence;

/// Papers and what holds them; longer ones are ends of folded words, too.
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
/// What people leave when they arrive.
const VEHICLES: [&str; 34] = [
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
    "hurtigbaaten",
    "nattoget",
    "regionalzug",
    "schulbus",
    "linienbus",
    "reisebus",
    "strassenbahn",
    "minibus",
    "bybanen",
];

/// “I left a folder on the tram”, “die Akte ist im Bus liegen geblieben”, “eg gløymde permen på toget”.
pub(super) fn is_left<'a>(sentence: &'a Sentence<'a>) -> bool {
    // “Umzug” is no train, “Kontakte” are no files.
    let words = |text: &'a str| text.split(|c: char| !c.is_alphanumeric());
    let paper = |text: &'a str| {
        words(text).any(|word| {
            PAPERS
                .iter()
                .any(|one| word == *one || (one.len() > 6 && word.ends_with(one)))
        })
    };
    // “I left the office and read the papers on the bus.”
    let left = sentence
        .clauses
        .iter()
        .flat_map(|clause| &clause.places)
        .find_map(|(cue, at)| {
            let word = sentence.folded.get(at.clone())?;
            let rest = sentence.folded.get(at.start..)?;
            (*cue == Cue::Lost && word.starts_with("left")).then(|| rest.split(" and ").next().unwrap_or_default())
        });
    !sentence.question
        && !sentence.cues.any(&[Cue::Elsewhere, Cue::Event])
        && asserts(sentence, Cue::Lost)
        && !is_supposed(sentence)
        && paper(left.unwrap_or(&sentence.folded))
        && words(&sentence.folded).any(|word| VEHICLES.contains(&word))
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
