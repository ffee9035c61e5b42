//! A place at the head of a sentence, and what stands there: “In den Akten stehen …”, “Der ligger …”.

use crate::pipeline::extract::prose::tokens::Tokens;

/// Verbs between a place and what stands there.
const STANDS: [&str; 38] = [
    "are", "is", "were", "was", "stand", "lie", "lay", "sind", "ist", "waren", "war", "stehen", "steht", "stehn",
    "standen", "stand", "liegen", "liegt", "liegn", "lagen", "lag", "staar", "sto", "stod", "ligger", "ligg", "laa",
    "laag", "er", "var", "finnes", "finst", "fanns", "fantes", "finden", "fanden", "gibt", "gab",
];

/// Words that stand for a place.
const HERE: [&str; 11] = [
    "her",
    "der",
    "drin",
    "drauf",
    "darin",
    "darauf",
    "here",
    "there",
    "innholdet",
    "innhaldet",
    "inside",
];
/// Words with which a place begins.
const WITHIN: [&str; 10] = ["in", "im", "i", "on", "auf", "am", "paa", "among", "unter", "blant"];
/// Behind “der”, which is an article in German.
const NORWEGIAN: [&str; 10] = [
    "ligger", "ligg", "laa", "laag", "staar", "sto", "stod", "er", "var", "finnes",
];
/// Small words between the verb and what stands there.
const FILLERS: [&str; 18] = [
    "standing", "there", "det", "dei", "also", "auch", "unter", "anderem", "among", "others", "blant", "annet", "anna",
    "all", "alle", "sich", "es", "listed",
];

/// “In the files are …”, “I bøkene sto …”, “Auf den Zetteln stehen …”, “Der ligger …”: a place, and what stands there.
pub(super) fn in_place(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let word = tokens.word(at);
    let opens = at == 0 || tokens.before(at).contains([',', ';', ':', '.', '\n', '(', '–']);
    let here = HERE.contains(&word);
    if !opens || !(here || WITHIN.contains(&word)) {
        return None;
    }
    let reach = at.saturating_add(if here { 2 } else { 5 });
    let verb = (at.saturating_add(1)..reach)
        .take_while(|at| tokens.before(*at) == " ")
        .find(|at| STANDS.contains(&tokens.word(*at)))?;
    if word == "der" && !NORWEGIAN.contains(&tokens.word(verb)) {
        return None;
    }
    let mut start = verb.saturating_add(1);
    for _ in 0..3 {
        start = start.saturating_add(usize::from(FILLERS.contains(&tokens.word(start))));
    }
    matches!(tokens.before(start).trim(), "" | ":").then_some(start)
}
