//! “It was not 12 but 130 people”: the number that is right, behind the one that is not.

use crate::config::rules::forms::Lexicon;
use crate::pipeline::extract::prose::sentence::Sentence;

/// What denies the first number, and what brings the second.
const NOT: [&str; 4] = ["not", "nicht", "ikke", "ikkje"];
const BUT: [&str; 5] = ["but", "sondern", "men", "rather", "instead"];
/// Words that may stand before each of them.
const NEAR: usize = 3;

/// The second number, when persons are counted.
pub(super) fn told(sentence: &Sentence<'_>, lexicon: &Lexicon) -> Option<u64> {
    let words: Vec<&str> = sentence.folded.split_whitespace().take(60).map(bare).collect();
    let not = words.iter().position(|word| NOT.contains(word))?;
    let first = number_from(&words, not.saturating_add(1))?;
    let but = (first..words.len())
        .take(NEAR.saturating_add(1))
        .find(|at| words.get(*at).is_some_and(|word| BUT.contains(word)))?;
    let second = number_from(&words, but.saturating_add(1))?;
    let number: u64 = words.get(second)?.replace('.', "").parse().ok()?;
    let persons = lexicon.persons.as_ref()?;
    let behind = |at: usize| {
        let nouns = words.iter().skip(at.saturating_add(1)).take(NEAR).copied();
        persons.is_match(&format!("{number} {}", nouns.collect::<Vec<_>>().join(" ")))
    };
    // “Not 12 people but 130”: the noun may stand behind either.
    (behind(second) || behind(first)).then_some(number)
}

/// Where the next number stands, few words on.
fn number_from(words: &[&str], from: usize) -> Option<usize> {
    let digits = |word: &str| {
        let bare = word.replace('.', "");
        !bare.is_empty() && bare.len() <= 7 && bare.bytes().all(|byte| byte.is_ascii_digit())
    };
    (from..words.len())
        .take(NEAR)
        .find(|at| words.get(*at).is_some_and(|word| digits(word)))
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}
