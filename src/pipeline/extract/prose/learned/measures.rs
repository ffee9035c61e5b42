//! What was done against it: pieces of sentences that read like measures.

use std::ops::Range;
use std::sync::LazyLock;

use super::pieces::cut;
use super::{Letter, put_cues, short_words};
use crate::config::rules::features::groups;
use crate::config::rules::forms::normal;
use crate::pipeline::weights::{Seen, Weights, short};

static WEIGHTS: LazyLock<Weights<1>> = LazyLock::new(|| Weights::read(include_str!("measures.tsv")));

/// How probable a measure has to be, and how probable another piece of a sentence that tells one.
const PROBABLE: f32 = 0.6;
const BESIDE: f32 = 0.4;
/// No more runs of pieces, and no longer text, characters.
const MOST: usize = 10;
const LONGEST: usize = 1500;
/// Words of so many letters are seen in groups of them, too.
const COMPOUND: usize = 8;
const GROUP: usize = 5;

/// The words that tell what was done, in the order of the text.
pub(in crate::pipeline::extract::prose) fn measures(letter: &Letter<'_>) -> Option<String> {
    let mut told: Vec<String> = Vec::new();
    let stated = letter.sentences.iter().enumerate().filter(|(_, one)| !one.question);
    for (at, sentence) in stated {
        let pieces: Vec<(Range<usize>, f32)> = pieces_of(letter, at)
            .into_iter()
            .map(|(piece, seen)| {
                let [probable] = WEIGHTS.probable(&seen);
                (piece, probable)
            })
            .collect();
        for run in runs(&pieces) {
            let cut = run.start > 0;
            told.push(tidy(sentence.raw.get(run).unwrap_or_default(), cut));
        }
    }
    told.truncate(MOST);
    let text: String = told.join(" ").chars().take(LONGEST).collect();
    (!text.is_empty()).then_some(text)
}

/// The pieces of a sentence with what is seen of each.
pub(super) fn pieces_of(letter: &Letter<'_>, at: usize) -> Vec<(Range<usize>, Seen)> {
    let Some(sentence) = letter.sentences.get(at) else {
        return Vec::new();
    };
    let whole = of_sentence(letter, at);
    let pieces = cut(sentence.raw);
    let seen = |piece: usize| {
        let mut seen = of_piece(sentence.raw, &pieces, piece);
        seen.join(&whole);
        seen
    };
    pieces
        .iter()
        .cloned()
        .enumerate()
        .map(|(number, at)| (at, seen(number)))
        .collect()
}

/// Neighbouring pieces that tell measures, when one of the sentence does so plainly.
fn runs(pieces: &[(Range<usize>, f32)]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    if !pieces.iter().any(|(_, probable)| *probable > PROBABLE) {
        return runs;
    }
    let mut joins = false;
    for (piece, probable) in pieces {
        let tells = *probable > BESIDE;
        match runs.last_mut() {
            Some(run) if tells && joins => run.end = piece.end,
            _ if tells => runs.push(piece.clone()),
            _ => {}
        }
        joins = tells;
    }
    runs
}

/// One line; what was cut off a sentence does not begin with the word that joined it.
fn tidy(text: &str, cut: bool) -> String {
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if cut {
        for word in ["und ", "and ", "og ", "but ", "aber ", "men "] {
            if let Some(rest) = text.strip_prefix(word) {
                text = rest.to_owned();
            }
        }
    }
    let text = text
        .trim_start_matches(['-', '–', '•', '*', ' '])
        .trim_end_matches([',', ';', ':', ' ', '–', '—']);
    if text.ends_with(['.', '!', '?']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// What is seen of a whole sentence; it counts half beside the piece.
fn of_sentence(letter: &Letter<'_>, at: usize) -> Seen {
    let mut seen = Seen::default();
    let words = letter.words_of(at);
    put_words(&mut seen, words, ["Sw", "Sp", "Sk"], 0.5);
    let folded = letter
        .sentences
        .get(at)
        .map(|one| one.folded.as_str())
        .unwrap_or_default();
    for word in folded.split(|c: char| !c.is_alphanumeric()) {
        for group in groups(word, GROUP, COMPOUND) {
            seen.put("Sg", &[group], 0.15);
        }
    }
    put_cues(&mut seen, "Sc", letter.cues_of(at), 0.5);
    if let Some(before) = at.checked_sub(1) {
        put_cues(&mut seen, "Sb", letter.cues_of(before), 0.25);
        for word in letter.words_of(before) {
            seen.put("Sv", &[word], 0.15);
        }
    }
    letter.put_stand(at, &mut seen, "");
    if letter
        .sentences
        .get(at)
        .is_some_and(|one| one.clauses.iter().any(|clause| !clause.told.is_empty()))
    {
        seen.put("is", &["timed"], 0.5);
    }
    let all = letter.sentences.len().max(1);
    seen.put("at", &[&at.min(5).to_string()], 0.5);
    seen.put("quarter", &[&at.saturating_mul(4).div_euclid(all).to_string()], 0.5);
    seen.put("long", &[&(words.len() / 6).min(4).to_string()], 0.5);
    seen.put("any", &[], 1.0);
    seen
}

fn of_piece(raw: &str, pieces: &[Range<usize>], at: usize) -> Seen {
    let mut seen = Seen::default();
    let Some(piece) = pieces.get(at) else { return seen };
    let words = short_words(&normal::fold(raw.get(piece.clone()).unwrap_or_default()));
    put_words(&mut seen, &words, ["w", "p", "k"], 1.0);
    seen.put("piece", &[&at.min(3).to_string()], 1.0);
    seen.put("of", &[&pieces.len().min(4).to_string()], 1.0);
    let before = normal::fold(raw.get(..piece.start).unwrap_or_default());
    for word in before
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .rev()
        .take(4)
    {
        seen.put("v", &[&short(word)], 0.5);
    }
    seen
}

/// Words, each two side by side, and each two with one between them.
fn put_words(seen: &mut Seen, words: &[String], [one, pair, skip]: [&str; 3], weight: f32) {
    for word in words {
        seen.put(one, &[word], weight);
    }
    let ends: Vec<&str> = std::iter::once("^")
        .chain(words.iter().map(String::as_str))
        .chain(["$"])
        .collect();
    for (first, second) in ends.iter().zip(ends.iter().skip(1)) {
        seen.put(pair, &[first, second], weight);
    }
    for (first, second) in words.iter().zip(words.iter().skip(2)) {
        seen.put(skip, &[first, second], weight / 2.0);
    }
}
