//! What running text tells by the weight of its words, where rules that ask for certain words carry over badly to writers
//! who use others.
//!
//! A candidate (a piece of a sentence, a name, a moment) is seen as a bag of features: its words, the words beside it, the
//! cues of its sentence. Each feature has a weight for each answer in `learned/*.tsv`. `make learn` learns the weights
//! from the mails of `tests/corpus/told`, which tell their answers; nothing is learned while mail is read.

mod consequences;
mod measures;
mod mentions;
mod moments;
mod pieces;
mod runs;
mod spans;
mod systems;
#[cfg(test)]
mod teach;
#[cfg(test)]
mod tests;
mod told;

pub(super) use consequences::consequences;
pub(super) use measures::measures;
pub(super) use moments::times;
pub(super) use spans::{Found, Spans};
pub(super) use systems::systems;

use super::moments::Mention;
use super::sentence::Sentence;
use super::{measures as rules, moments::states, systems as named};
use crate::config::rules::forms::{Cue, Cues, Lexicon};
use crate::model::language::Language;
use crate::model::report::{Field, Value};
use crate::pipeline::extract::interpret::Claim;
use crate::pipeline::weights::{Seen, short};

/// What is said of a sentence that tells what was done against it.
const DEALT: &str = "dealt";

/// A text cut into sentences, and what is known around them.
#[derive(Debug)]
pub(super) struct Letter<'a> {
    sentences: &'a [Sentence<'a>],
    /// The words of each sentence, folded and shortened.
    words: Vec<Vec<String>>,
    /// What the rules make of each sentence as a whole.
    stands: Vec<Vec<&'static str>>,
    mentions: &'a [Mention],
    subject: &'a str,
    domains: &'a [String],
    language: Language,
}

/// What stands around the sentences of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    pub(super) mentions: &'a [Mention],
    pub(super) subject: &'a str,
    pub(super) domains: &'a [String],
    pub(super) lexicon: &'a Lexicon,
    pub(super) language: Language,
}

impl<'a> Letter<'a> {
    pub(super) fn of(sentences: &'a [Sentence<'a>], around: Around<'a>) -> Self {
        let stand = |sentence: &Sentence<'_>| {
            let stands = [
                (DEALT, rules::is_dealt(sentence, around.lexicon, around.language)),
                ("interim", rules::is_interim(sentence, around.lexicon, around.language)),
                ("well", named::is_well(sentence)),
                ("out", states::is_out(sentence)),
                ("question", sentence.question),
            ];
            stands
                .into_iter()
                .filter(|(_, holds)| *holds)
                .map(|(name, _)| name)
                .collect()
        };
        Self {
            sentences,
            words: sentences.iter().map(|sentence| short_words(&sentence.folded)).collect(),
            stands: sentences.iter().map(stand).collect(),
            mentions: around.mentions,
            subject: around.subject,
            domains: around.domains,
            language: around.language,
        }
    }

    /// Whether a sentence tells what was done against it.
    pub(super) fn is_dealt(&self, sentence: usize) -> bool {
        self.stands.get(sentence).is_some_and(|stands| stands.contains(&DEALT))
    }

    /// “May I use `OneDrive` for it?”: what somebody asks to use is not broken.
    fn is_of_use(&self, sentence: usize) -> bool {
        const USE: [&str; 12] = [
            "use",
            "using",
            "nutzen",
            "benutzen",
            "verwenden",
            "nehmen",
            "bruke",
            "bruka",
            "nytte",
            "install",
            "installieren",
            "installere",
        ];
        const MAY: [&str; 16] = [
            "can", "may", "could", "should", "darf", "kann", "koennen", "duerfen", "soll", "sollen", "kan", "faar",
            "skal", "boer", "maa", "allowed",
        ];
        self.sentences.get(sentence).is_some_and(|one| {
            let has = |list: &[&str]| {
                let mut words = one.folded.split(|c: char| !c.is_alphanumeric());
                words.any(|word| list.contains(&word))
            };
            one.question && has(&USE) && has(&MAY)
        })
    }

    fn words_of(&self, sentence: usize) -> &[String] {
        self.words.get(sentence).map_or(&[], Vec::as_slice)
    }

    fn cues_of(&self, sentence: usize) -> Cues {
        self.sentences.get(sentence).map(|one| one.cues).unwrap_or_default()
    }

    /// What the rules make of a sentence, as features.
    fn put_stand(&self, sentence: usize, seen: &mut Seen, behind: &str) {
        for name in self.stands.get(sentence).into_iter().flatten() {
            seen.put("is", &[name, behind], 1.0);
        }
    }
}

/// The words of a folded text; of a long one its first letters.
fn short_words(folded: &str) -> Vec<String> {
    folded
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .map(short)
        .collect()
}

/// Cues as features.
fn put_cues(seen: &mut Seen, sort: &str, cues: Cues, weight: f32) {
    for cue in Cue::ALL.into_iter().filter(|cue| cues.has(*cue)) {
        seen.put(sort, &[&format!("{cue:?}")], weight);
    }
}

/// Fields whose words are told of what the rules found.
const FOUND: [Field; 6] = [
    Field::AffectedSystems,
    Field::Location,
    Field::DataCategories,
    Field::Informed,
    Field::AffectedPersons,
    Field::Consequences,
];

/// What rules found, in the words of the text.
pub(super) fn found(claims: &[Claim]) -> Found {
    let claims = claims.iter().filter(|claim| FOUND.contains(&claim.field));
    let words = |value: &Value| match value {
        Value::List(items) => items.clone(),
        Value::Text(text) => vec![text.clone()],
        Value::Number(number) => vec![number.to_string()],
        _ => Vec::new(),
    };
    claims.map(|claim| (claim.field, words(&claim.value))).collect()
}

/// The text that rules found for a field.
pub(super) fn text_of(claims: &[Claim], field: Field) -> &str {
    let text = claims.iter().find_map(|claim| match &claim.value {
        Value::Text(text) if claim.field == field => Some(text.as_str()),
        _ => None,
    });
    text.unwrap_or_default()
}

/// Letters of a shape that are looked at.
const SHAPE: usize = 12;

/// `WETLAB-PC3` as `A-A9`.
fn shape(written: &str) -> String {
    let mut shape = String::new();
    for c in written.chars() {
        let sort = match c {
            c if c.is_lowercase() => 'a',
            c if c.is_uppercase() => 'A',
            c if c.is_ascii_digit() => '9',
            c => c,
        };
        if shape.chars().count() < SHAPE && !(sort.is_alphanumeric() && shape.ends_with(sort)) {
            shape.push(sort);
        }
    }
    shape
}
