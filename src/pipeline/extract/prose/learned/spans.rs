//! Runs of words that tell where it was and which systems are meant, and how much the words speak for what the rules found.
//!
//! Each word is seen with its neighbours, the cues of its sentence and what the rules found there. For each field it has a
//! weight for being inside a run and one for beginning it.

use std::sync::LazyLock;

use super::runs::{Run, Token, find, tokens_of};
use super::{Letter, put_cues};
use crate::model::report::Field;
use crate::pipeline::weights::{Seen, Weights};

/// The fields whose words are looked for.
#[cfg(test)]
pub(super) const FIELDS: [Field; 2] = [Field::AffectedSystems, Field::Location];
/// Inside and beginning, for each field.
pub(super) const ANSWERS: usize = 4;

static WEIGHTS: LazyLock<Weights<ANSWERS>> = LazyLock::new(|| Weights::read(include_str!("spans.tsv")));

/// How probable each word of a run has to be, and that another run begins with it.
const INSIDE: f32 = 0.4;
const BEGINS: f32 = 0.5;
/// No more runs, and no longer ones, characters.
const MOST: usize = 10;
const LONGEST: usize = 80;
/// Items of the rules that are looked for in the text.
const ITEMS: usize = 40;
/// Words to both sides that are seen with their place, and without it.
const NEAR: usize = 3;
const FAR: usize = 8;

/// A letter, each word with how probable the answers are.
#[derive(Debug)]
pub(in crate::pipeline::extract::prose) struct Spans<'a> {
    letter: &'a Letter<'a>,
    tokens: Vec<Vec<Token>>,
    probable: Vec<Vec<[f32; ANSWERS]>>,
}

/// What the rules found.
pub(in crate::pipeline::extract::prose) type Found = Vec<(Field, Vec<String>)>;

impl<'a> Spans<'a> {
    pub(in crate::pipeline::extract::prose) fn of(letter: &'a Letter<'a>, found: &Found) -> Self {
        let tokens = tokens_of(letter);
        let marks = Marks::of(&tokens, found);
        let one = |sentence: usize, words: &Vec<Token>| {
            seen_of(letter, (sentence, words), &marks)
                .iter()
                .map(|seen| WEIGHTS.probable(seen))
                .collect()
        };
        let probable = tokens.iter().enumerate().map(|(at, words)| one(at, words)).collect();
        Self {
            letter,
            tokens,
            probable,
        }
    }

    /// How probable words are that a rule found, from nothing to one; `None` for words beyond what is weighed.
    pub(in crate::pipeline::extract::prose) fn speaks_for(&self, field: Field, words: &str) -> Option<f32> {
        let run = find(&self.tokens, words, &[])?;
        Some(self.mean(field, &run))
    }

    /// The words that tell a field in the order of the text, those that are more probable than this.
    pub(in crate::pipeline::extract::prose) fn told(&self, field: Field, least: f32) -> Vec<String> {
        let mut told: Vec<String> = Vec::new();
        for run in self.runs(field) {
            if field == Field::AffectedSystems && self.letter.is_of_use(run.sentence) {
                continue;
            }
            let Some(words) = self.written(&run).filter(|_| self.mean(field, &run) > least) else {
                continue;
            };
            if told.len() < MOST && !told.iter().any(|other| other.eq_ignore_ascii_case(&words)) {
                told.push(words);
            }
        }
        told
    }

    fn runs(&self, field: Field) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for (sentence, words) in self.probable.iter().enumerate() {
            let mut open = false;
            for (at, answers) in words.iter().enumerate() {
                let [inside, begins] = answers_for(field, answers);
                let tokens = at..at.saturating_add(1);
                match runs.last_mut() {
                    _ if inside <= INSIDE => {}
                    Some(run) if open && begins <= BEGINS => run.tokens.end = tokens.end,
                    _ => runs.push(Run { sentence, tokens }),
                }
                open = inside > INSIDE;
            }
        }
        runs
    }

    fn mean(&self, field: Field, run: &Run) -> f32 {
        let words = self
            .probable
            .get(run.sentence)
            .and_then(|words| words.get(run.tokens.clone()));
        let inside = words.unwrap_or_default().iter().map(|answers| {
            let [inside, _] = answers_for(field, answers);
            inside
        });
        let (sum, count) = inside.fold((0.0_f32, 0.0_f32), |(sum, count), one| (sum + one, count + 1.0));
        sum / count.max(1.0)
    }

    /// The words of a run, when they name something.
    fn written(&self, run: &Run) -> Option<String> {
        let tokens = self.tokens.get(run.sentence)?.get(run.tokens.clone())?;
        let from = tokens.first()?.at.start;
        let raw = self.letter.sentences.get(run.sentence)?.raw;
        let words = raw
            .get(from..tokens.last()?.at.end)?
            .split_whitespace()
            .collect::<Vec<_>>();
        let words = words.join(" ");
        let words = words.trim_matches(|c: char| !c.is_alphanumeric() && !"()§#@/".contains(c));
        let words = words
            .strip_prefix('(')
            .filter(|rest| !rest.contains(['(', ')']))
            .unwrap_or(words);
        let names = tokens.iter().any(is_name);
        (names && words.chars().count() <= LONGEST).then(|| words.to_owned())
    }
}

/// “in our”, “vår”: short words that name nothing.
fn is_name(token: &Token) -> bool {
    const POINTS: [&str; 16] = [
        "unser", "unsere", "unserer", "unserem", "unseren", "einer", "einem", "einen", "meiner", "meinem", "their",
        "diese", "dieser", "denne", "vaar", "vaart",
    ];
    let letters = token.folded.chars().filter(|c| c.is_alphanumeric()).count();
    let capital = token.shape.starts_with('A') || token.shape.contains('9');
    (letters > 3 || (capital && letters > 1)) && !POINTS.contains(&token.folded.as_str())
}

fn answers_for(field: Field, answers: &[f32; ANSWERS]) -> [f32; 2] {
    let [in_system, system, in_place, place] = *answers;
    match field {
        Field::AffectedSystems => [in_system, system],
        Field::Location => [in_place, place],
        _ => [0.0, 0.0],
    }
}

/// Where the rules found something.
pub(super) struct Marks(Vec<(Field, Run)>);

impl Marks {
    pub(super) fn of(tokens: &[Vec<Token>], found: &Found) -> Self {
        let items = found
            .iter()
            .flat_map(|(field, items)| items.iter().map(move |item| (*field, item)))
            .take(ITEMS);
        Self(
            items
                .filter_map(|(field, item)| Some((field, find(tokens, item, &[])?)))
                .collect(),
        )
    }
}

/// What is seen of each word of a sentence.
pub(super) fn seen_of(letter: &Letter<'_>, (sentence, words): (usize, &[Token]), marks: &Marks) -> Vec<Seen> {
    let mut whole = Seen::default();
    put_cues(&mut whole, "c", letter.cues_of(sentence), 1.0);
    letter.put_stand(sentence, &mut whole, "");
    if sentence == 0 {
        whole.put("first", &[], 1.0);
    }
    whole.put("any", &[], 1.0);
    let marks: Vec<(String, &Run)> = marks
        .0
        .iter()
        .filter(|(_, run)| run.sentence == sentence)
        .map(|(field, run)| (field.name().to_owned(), run))
        .collect();
    (0..words.len())
        .map(|at| {
            let mut seen = whole.clone();
            put_word(&mut seen, words, at);
            for (field, run) in marks.iter().filter(|(_, run)| run.tokens.contains(&at)) {
                let side = if run.tokens.start == at { "B" } else { "I" };
                seen.put("rule", &[field, side], 1.0);
            }
            seen
        })
        .collect()
}

fn put_word(seen: &mut Seen, words: &[Token], at: usize) {
    let Some(word) = words.get(at) else { return };
    seen.put("w", &[&word.short], 1.0);
    seen.put("sh", &[&word.shape], 1.0);
    seen.put("pos", &[&at.min(2).to_string()], 1.0);
    let letters = word.folded.chars().count();
    let end = |many: usize| -> String { word.folded.chars().skip(letters.saturating_sub(many)).collect() };
    if letters > 4 {
        seen.put("e", &[&end(3)], 1.0);
        seen.put("e", &[&end(4)], 1.0);
        let start: String = word.folded.chars().take(4).collect();
        seen.put("b", &[&start], 1.0);
    }
    if letters > 6 {
        seen.put("e", &[&end(5)], 1.0);
        seen.put("e", &[&end(6)], 1.0);
    }
    if word.folded.contains(|c: char| c.is_ascii_digit()) {
        seen.put("digit", &[], 1.0);
    }
    let left = |far: usize| {
        at.checked_sub(far)
            .and_then(|at| words.get(at))
            .map_or("^", |word| word.short.as_str())
    };
    let right = |far: usize| {
        at.checked_add(far)
            .and_then(|at| words.get(at))
            .map_or("$", |word| word.short.as_str())
    };
    for far in 1..=NEAR {
        let name = far.to_string();
        seen.put("l", &[&name, left(far)], 1.0);
        seen.put("r", &[&name, right(far)], 1.0);
    }
    for far in (1..=FAR).filter(|far| *far <= at) {
        seen.put("L", &[left(far)], 1.0);
    }
    for far in (1..=FAR).filter(|far| at.saturating_add(*far) < words.len()) {
        seen.put("R", &[right(far)], 1.0);
    }
    seen.put("lw", &[left(1), &word.short], 1.0);
    seen.put("wr", &[&word.short, right(1)], 1.0);
}

#[cfg(test)]
mod tests {
    use super::super::runs::tokens;
    use super::*;

    #[test]
    fn articles_and_prepositions_alone_name_nothing() {
        let names = |words: &str| tokens(words).iter().any(is_name);
        for words in ["in our", "an der", "vår", "bei unserer", "på", "I"] {
            assert!(!names(words), "{words}");
        }
        for words in ["in our canteen", "B2", "RZ", "Orgel"] {
            assert!(names(words), "{words}");
        }
    }
}
