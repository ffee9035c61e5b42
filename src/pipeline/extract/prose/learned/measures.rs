//! What was done against it: pieces of sentences that read like measures.

use std::ops::Range;
use std::sync::LazyLock;

use super::pieces::cut;
use super::told::{is_advice, is_finding, is_open, turns};
use super::{Letter, put_cues, short_words};
use crate::config::rules::features::groups;
use crate::config::rules::forms::normal;
use crate::model::language::Language;
use crate::pipeline::weights::{Seen, Weights, short};

static WEIGHTS: LazyLock<Weights<1>> = LazyLock::new(|| Weights::read(include_str!("measures.tsv")));

/// How likely something has to be, as the logarithm of the odds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bar {
    /// A sentence that tells it.
    pub(super) likely: f32,
    /// A piece that turns away from what was said before it.
    pub(super) turned: f32,
}

const BAR: Bar = Bar {
    likely: 0.0,
    turned: 2.5,
};
/// How far another sentence may stay behind the likeliest, next to it and elsewhere: what was done is told in one place.
const NEXT: f32 = 2.0;
const ELSEWHERE: f32 = 0.5;
/// A piece of such a sentence is left out only when its words speak plainly against it.
const AGAINST: f32 = -2.2;
/// No more runs of pieces, and no longer text, characters.
const MOST: usize = 10;
const LONGEST: usize = 1500;
/// Words are seen in groups of so many letters, too.
const GROUP: usize = 4;
/// Shorter words are small words and stand for themselves.
const SMALL: usize = 4;

/// A sentence with its pieces and the odds of each.
type Weighed = (usize, Vec<(Range<usize>, f32)>);

/// The words that tell what was done, in the order of the text.
pub(in crate::pipeline::extract::prose) fn measures(letter: &Letter<'_>) -> Option<String> {
    told(letter, (&WEIGHTS, BAR), |at| {
        let no_deed = |folded: &str| is_advice(folded) || is_open(folded) || is_finding(folded);
        let none = letter.sentences.get(at).is_none_or(|one| no_deed(&one.folded));
        if none { Vec::new() } else { pieces_of(letter, at) }
    })
}

/// The words of the pieces that weights speak for.
pub(super) fn told(
    letter: &Letter<'_>,
    (weights, Bar { likely, turned }): (&Weights<1>, Bar),
    pieces: impl Fn(usize) -> Vec<(Range<usize>, Seen)>,
) -> Option<String> {
    let weigh = |raw: &str, (piece, seen): (Range<usize>, Seen)| {
        let [odds] = weights.odds(&seen);
        let parted = raw
            .get(..piece.start)
            .is_some_and(|before| before.trim_end().ends_with([',', ';', '–', '—', '-', ')']));
        let turned = parted && odds < turned && turns(raw.get(piece.clone()).unwrap_or_default());
        (piece, if turned { f32::MIN } else { odds })
    };
    let stated = letter.sentences.iter().enumerate().filter(|(_, one)| !one.question);
    let weighed: Vec<Weighed> = stated
        .map(|(at, one)| (at, pieces(at).into_iter().map(|piece| weigh(one.raw, piece)).collect()))
        .collect();
    let mut told: Vec<String> = Vec::new();
    for (at, pieces) in tellers(&weighed, likely) {
        let raw = letter.sentences.get(*at).map_or("", |sentence| sentence.raw);
        told.extend(runs(pieces).into_iter().map(|run| {
            let cut = run.start > 0;
            tidy(raw.get(run).unwrap_or_default(), cut)
        }));
    }
    told.truncate(MOST);
    let text: String = told.join(" ").chars().take(LONGEST).collect();
    (!text.is_empty()).then_some(text)
}

/// The likeliest sentence, and those that are hardly less likely; none when all are less likely than that.
fn tellers(weighed: &[Weighed], likely: f32) -> Vec<&Weighed> {
    let best = |(_, pieces): &Weighed| pieces.iter().map(|(_, odds)| *odds).fold(f32::MIN, f32::max);
    let first = weighed
        .iter()
        .rev()
        .max_by(|one, other| best(one).total_cmp(&best(other)));
    let Some(first) = first.filter(|first| best(first) > likely) else {
        return Vec::new();
    };
    let stays = |one: &&Weighed| {
        let behind = best(first) - best(one);
        match one.0.abs_diff(first.0) {
            0 | 1 => best(one) > likely && behind <= NEXT,
            _ => best(one) > likely && behind <= ELSEWHERE,
        }
    };
    weighed.iter().filter(stays).collect()
}

/// The pieces of a sentence with what is seen of each.
pub(super) fn pieces_of(letter: &Letter<'_>, at: usize) -> Vec<(Range<usize>, Seen)> {
    let Some(sentence) = letter.sentences.get(at) else {
        return Vec::new();
    };
    let whole = of_sentence(letter, at);
    let pieces = cut(sentence.raw);
    let seen = |piece: usize| {
        let mut seen = of_piece(letter, sentence.raw, &pieces, piece);
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

/// Neighbouring pieces that nothing speaks against.
fn runs(pieces: &[(Range<usize>, f32)]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut joins = false;
    for (piece, odds) in pieces {
        let tells = *odds > AGAINST;
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
    put_words(&mut seen, words, ["Sw", "Sp"], 0.5);
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

fn of_piece(letter: &Letter<'_>, raw: &str, pieces: &[Range<usize>], at: usize) -> Seen {
    let mut seen = Seen::default();
    let Some(piece) = pieces.get(at) else { return seen };
    let written = raw.get(piece.clone()).unwrap_or_default();
    let words = short_words(&normal::fold(written));
    put_words(&mut seen, &words, ["w", "p"], 1.0);
    seen.put("piece", &[&at.min(3).to_string()], 1.0);
    seen.put("of", &[&pieces.len().min(4).to_string()], 1.0);
    seen.put("length", &[&(words.len() / 4).min(4).to_string()], 1.0);
    let before = raw.get(..piece.start).unwrap_or_default();
    let behind = raw.get(piece.end..).unwrap_or_default();
    seen.put("opened", &[&sign(before.chars().rev())], 1.0);
    seen.put("closed", &[&sign(behind.chars())], 1.0);
    let before = normal::fold(before);
    for word in before
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .rev()
        .take(4)
    {
        seen.put("v", &[&short(word)], 0.5);
    }
    put_forms(&mut seen, written, letter.language);
    seen
}

/// The next sign that is no white space.
fn sign(mut signs: impl Iterator<Item = char>) -> String {
    match signs.find(|c| !c.is_whitespace()) {
        Some(c) if c.is_alphanumeric() => "a".to_owned(),
        Some(c) => c.to_string(),
        None => String::new(),
    }
}

/// How a piece begins and ends, by the forms of its words, and all words by groups of their letters.
fn put_forms(seen: &mut Seen, written: &str, language: Language) {
    let words: Vec<(&str, String)> = written
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| (word, normal::fold(word)))
        .collect();
    for (_, folded) in &words {
        for group in groups(&format!("<{folded}>"), GROUP, GROUP) {
            seen.put("g", &[group], 0.15);
        }
    }
    let form = |word: Option<&(&str, String)>| word.map(|(written, folded)| form(written, folded));
    if let (Some(first), Some(last)) = (form(words.first()), form(words.last())) {
        let language = language.tag();
        seen.put("first", &[language, &first], 1.0);
        seen.put("last", &[language, &last], 1.0);
        seen.put("ends", &[language, &first, &last], 1.0);
    }
}

/// A small word; of others what shows the form: a capital, “ge” and the last letter.
fn form(written: &str, folded: &str) -> String {
    if folded.contains(|c: char| c.is_ascii_digit()) {
        return "9".to_owned();
    }
    if folded.chars().count() <= SMALL {
        return folded.to_owned();
    }
    if written.starts_with(char::is_uppercase) {
        return "A".to_owned();
    }
    let start: String = folded.chars().skip(2).take(4).collect();
    let past = if folded.starts_with("ge") || start.contains("ge") {
        "ge"
    } else {
        ""
    };
    let last: String = folded.chars().next_back().into_iter().collect();
    format!("a{past}{last}")
}

/// Words, and each two side by side.
fn put_words(seen: &mut Seen, words: &[String], [one, pair]: [&str; 2], weight: f32) {
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_told_in_one_place() {
        let one = |at: usize, odds: &[f32]| -> Weighed { (at, odds.iter().map(|odds| (0..9, *odds)).collect()) };
        let told =
            |weighed: &[Weighed]| -> Vec<usize> { tellers(weighed, 0.2).into_iter().map(|(at, _)| *at).collect() };
        // Next to the likeliest, far behind it, and elsewhere.
        let letter = [
            one(0, &[0.4]),
            one(2, &[-1.0, 1.0]),
            one(3, &[2.5]),
            one(4, &[-0.1]),
            one(6, &[2.2]),
        ];
        assert_eq!(told(&letter), [2, 3, 6]);
        assert_eq!(told(&[one(0, &[4.0]), one(1, &[1.5])]), [0]);
        assert!(told(&[one(0, &[0.1])]).is_empty() && told(&[]).is_empty());
    }

    #[test]
    fn a_piece_is_left_out_only_when_its_words_speak_against_it() {
        let pieces = [(0..3, 3.0), (3..6, -1.0), (6..9, -3.0), (9..12, 0.5)];
        assert_eq!(runs(&pieces), [0..6, 9..12]);
        assert_eq!(tidy("and locked the door,", true), "locked the door.");
    }

    #[test]
    fn forms_tell_participles_names_and_small_words_apart() {
        let forms = ["gesperrt", "abgeschaltet", "Sitzungen", "revoked", "raus", "2026"]
            .map(|word| form(word, &normal::fold(word)));
        assert_eq!(forms, ["aget", "aget", "A", "ad", "raus", "9"]);
        assert_eq!(sign(" – ja".chars()), "–");
        assert_eq!(sign(" ja".chars()) + &sign("".chars()), "a");
    }
}
