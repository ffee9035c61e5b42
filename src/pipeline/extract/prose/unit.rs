//! Where the writer belongs, in so many words: “bei uns im Prüfungsamt”, “I work in the Finance Office”.

use std::ops::Range;

use crate::config::rules::forms::{Cue, normal};
use crate::model::language::Language;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::signed::Who;
use crate::pipeline::extract::prose::tokens::Tokens;

/// A name of a unit has no more words.
const LONGEST: usize = 6;

/// What stands before the name, folded: who, then where.
const WHO: [&[&str]; 48] = [
    &["meine", "masterarbeit"],
    &["meine", "bachelorarbeit"],
    &["meine", "doktorarbeit"],
    &["meine", "dissertation"],
    &["my", "thesis"],
    &["my", "phd"],
    &["masteroppgaven", "min"],
    &["masteroppgaava", "mi"],
    &["doktorgraden", "min"],
    &["av", "oss"],
    &["of", "us"],
    &["bei", "uns"],
    &["ich", "arbeite"],
    &["ich", "sitze"],
    &["wir"],
    &["we"],
    &["vi"],
    &["fuer", "uns"],
    &["for", "us"],
    &["for", "oss"],
    &["gruesse"],
    &["und", "arbeite"],
    &["und", "sitze"],
    &["hier"],
    &["schreibe"],
    &["i", "sit"],
    &["and", "work"],
    &["calling"],
    &["writing"],
    &["me", "again"],
    &["og", "jobber"],
    &["og", "jobbar"],
    &["eg", "sit"],
    &["wir", "arbeiten"],
    &["ich", "bin"],
    &["wir", "hier"],
    &["i", "work"],
    &["we", "work"],
    &["i", "am"],
    &["i", "m"],
    &["here"],
    &["hos", "oss"],
    &["jeg", "jobber"],
    &["eg", "jobbar"],
    &["jeg", "arbeider"],
    &["eg", "arbeider"],
    &["jeg", "sitter"],
    &["her"],
];
const WHERE: [&str; 18] = [
    "im", "in", "am", "an", "beim", "bei", "aus", "vom", "at", "from", "for", "with", "paa", "ved", "i", "hos", "fra",
    "fraa",
];
/// Places that everybody has: they name no unit.
const GENERAL: [&str; 40] = [
    "instituttet",
    "fakultetet",
    "seksjonen",
    "seksjona",
    "institute",
    "faculty",
    "buero",
    "office",
    "kontor",
    "kontoret",
    "team",
    "abteilung",
    "avdelingen",
    "avdelinga",
    "department",
    "haus",
    "hause",
    "schule",
    "school",
    "skolen",
    "skulen",
    "skole",
    "skule",
    "klinik",
    "station",
    "verein",
    "amt",
    "institut",
    "gruppe",
    "zentrum",
    "zentrale",
    "verwaltung",
    "dienst",
    "enheten",
    "eininga",
    "kommunen",
    "service",
    "support",
    "board",
    "heim",
];
const ARTICLES: [&str; 6] = ["der", "dem", "the", "unserem", "unserer", "our"];
const INSIDE: [&str; 9] = ["für", "fuer", "for", "of", "and", "und", "og", "der", "des"];

/// The unit that the writer names as the own one.
pub(super) fn read(sentences: &[Sentence<'_>], who: Who<'_>) -> Option<String> {
    sentences
        .iter()
        .filter(|one| !one.question && !one.cues.any(&[Cue::Event, Cue::Elsewhere]))
        .find_map(|sentence| {
            let tokens = Tokens::read(sentence.raw, who.lexicon, who.language);
            (0..tokens.len()).find_map(|at| of(&tokens, at, who))
        })
}

fn of(tokens: &Tokens<'_>, at: usize, who: Who<'_>) -> Option<String> {
    let opening = WHO.iter().find(|opening| {
        opening
            .iter()
            .zip(at..)
            .all(|(word, at)| tokens.word(at) == *word && !tokens.before(at).contains([',', ';']))
    })?;
    // “I removed her from the group”: only Norwegian says “here” so.
    if *opening == ["her"] && who.language != Language::Nb {
        return None;
    }
    let mut start = at.saturating_add(opening.len());
    if !WHERE.contains(&tokens.word(start)) {
        return None;
    }
    start = start.saturating_add(1);
    if ARTICLES.contains(&tokens.word(start)) {
        start = start.saturating_add(1);
    }
    let range = name(tokens, start)?;
    let text = tokens.text(range);
    let words = normal::words(&text);
    (who.names_unit(&words) && !GENERAL.contains(&words.as_str()) && !who.lexicon.roles.any(&words)).then_some(text)
}

/// Words with capitals, and small ones between them; where nouns are written small, up to the first that names a unit.
pub(super) fn name(tokens: &Tokens<'_>, start: usize) -> Option<Range<usize>> {
    let mut end = start;
    let capital = |at: usize| tokens.written(at).starts_with(char::is_uppercase);
    if !capital(start) {
        // “på biblioteket”, “ved institutt for fysikk”.
        return (tokens.is_lower_cased() && start < tokens.len()).then(|| {
            // “Studentsenteret og må …”: behind a place that is named whole something else begins.
            let whole = ends_definite(tokens.word(start));
            let joined = INSIDE.contains(&tokens.word(start.saturating_add(1)))
                && !(whole && tokens.word(start.saturating_add(1)) == "og")
                && start.saturating_add(2) < tokens.len();
            start..start.saturating_add(if joined { 3 } else { 1 })
        });
    }
    while end < tokens.len() && end.saturating_sub(start) < LONGEST {
        if end > start && tokens.before(end).contains([',', ';', '.', '(', ')', ':', '!']) {
            break;
        }
        let joins = matches!(tokens.word(end), "og" | "and");
        let goes_on = ends_definite(tokens.word(end.saturating_sub(1)))
            || is_verb(tokens.word(end.saturating_add(1)))
            // “Nes Surgery and …”: English writes all words of a name with capitals, or none.
            || (tokens.word(end) == "and" && capital(end.saturating_sub(1)));
        let whole = joins && goes_on;
        // “St Mary's Hospital”.
        let own = tokens.word(end) == "s" && matches!(tokens.before(end), "'" | "’") && capital(end.saturating_add(1));
        let inside = own
            || INSIDE.contains(&tokens.word(end))
                && (capital(end.saturating_add(1)) || (tokens.is_lower_cased() && !whole));
        let first_small =
            end > start && tokens.is_lower_cased() && INSIDE.contains(&tokens.word(end.saturating_sub(1)));
        if !(capital(end) || inside || first_small) {
            break;
        }
        end = end.saturating_add(1);
    }
    while end > start && INSIDE.contains(&tokens.word(end.saturating_sub(1))) {
        end = end.saturating_sub(1);
    }
    (end > start).then_some(start..end)
}

/// Behind “og”: the sentence goes on.
fn is_verb(word: &str) -> bool {
    const VERBS: [&str; 24] = [
        "maa", "vil", "skal", "kan", "har", "er", "var", "hadde", "fikk", "fekk", "melder", "skriver", "skriv",
        "oensker", "oenskjer", "have", "has", "had", "am", "was", "must", "need", "would", "want",
    ];
    VERBS.contains(&word)
}

/// “senteret”, “avdelinga”: a place named whole.
fn ends_definite(word: &str) -> bool {
    word.len() > 5 && ["et", "en", "a", "ene"].iter().any(|end| word.ends_with(end))
}
