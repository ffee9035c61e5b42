//! Sentences as runs of words and signs, and where given words stand in them.

use std::ops::Range;

use super::Letter;
use crate::config::rules::forms::normal;
use crate::pipeline::weights::short;

/// No more of a sentence and of a letter is looked at.
const MOST: usize = 200;
const ALL: usize = 6000;
/// Signs that stand apart before and behind a word.
const OPENS: &str = "([{„“”\"«»‚‘'’*•–—<";
const CLOSES: &str = ".,;:!?)]}\"“”„«»‘’'*–—>…";

/// A word with the signs inside it, or one sign.
#[derive(Debug)]
pub(super) struct Token {
    /// Bytes of the sentence.
    pub(super) at: Range<usize>,
    pub(super) folded: String,
    /// The same in few letters.
    pub(super) short: String,
    /// Its letters, as `Aa-9`.
    pub(super) shape: String,
    /// Its parts between signs.
    parts: Vec<String>,
}

/// A run of tokens of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) sentence: usize,
    pub(super) tokens: Range<usize>,
}

/// The tokens of each sentence.
pub(super) fn tokens_of(letter: &Letter<'_>) -> Vec<Vec<Token>> {
    let mut left = ALL;
    let mut read = |raw: &str| {
        let tokens: Vec<Token> = tokens(raw).into_iter().take(left.min(MOST)).collect();
        left = left.saturating_sub(tokens.len());
        tokens
    };
    letter.sentences.iter().map(|sentence| read(sentence.raw)).collect()
}

pub(super) fn tokens(raw: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut from = 0_usize;
    for piece in raw.split(char::is_whitespace) {
        let end = from.saturating_add(piece.len());
        let inner = piece.trim_start_matches(|c| OPENS.contains(c));
        let start = end.saturating_sub(inner.len());
        let word = inner.trim_end_matches(|c| CLOSES.contains(c));
        let stop = start.saturating_add(word.len());
        let signs = |from: usize, to: usize| {
            let signs = raw.get(from..to).unwrap_or_default().char_indices();
            signs.map(move |(at, sign)| {
                let at = from.saturating_add(at);
                at..at.saturating_add(sign.len_utf8())
            })
        };
        let word = (start < stop).then_some(start..stop);
        tokens.extend(
            signs(from, start)
                .chain(word)
                .chain(signs(stop, end))
                .map(|at| token(raw, at)),
        );
        // All white space that sentences hold is cut by its own length.
        let space = raw.get(end..).and_then(|rest| rest.chars().next());
        from = end.saturating_add(space.map_or(0, char::len_utf8));
    }
    tokens
}

fn token(raw: &str, at: Range<usize>) -> Token {
    let written = raw.get(at.clone()).unwrap_or_default();
    let folded = normal::fold(written);
    Token {
        at,
        short: short(&folded),
        shape: super::shape(written),
        parts: parts(&folded),
        folded,
    }
}

fn parts(folded: &str) -> Vec<String> {
    let parts = folded.split(|c: char| !c.is_alphanumeric());
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Where words stand first outside runs that are taken.
pub(super) fn find(letter: &[Vec<Token>], words: &str, taken: &[Run]) -> Option<Run> {
    let wanted = parts(&normal::fold(words));
    let first = wanted.first()?;
    let starts = letter.iter().enumerate().flat_map(|(sentence, tokens)| {
        let starts = tokens
            .iter()
            .enumerate()
            .filter(|(_, token)| token.parts.contains(first));
        starts.map(move |(start, _)| (sentence, tokens.as_slice(), start))
    });
    let mut runs = starts.filter_map(|(sentence, tokens, start)| {
        let end = stands_from(tokens.get(start..)?, &wanted)?;
        let tokens = start..start.saturating_add(end);
        Some(Run { sentence, tokens })
    });
    runs.find(|run| !taken.iter().any(|other| other.meets(run)))
}

/// How many tokens the words take that begin in the first.
fn stands_from(tokens: &[Token], wanted: &[String]) -> Option<usize> {
    let mut parts = tokens
        .iter()
        .enumerate()
        .flat_map(|(at, token)| token.parts.iter().map(move |part| (at, part)))
        .skip_while(|(at, part)| *at == 0 && wanted.first() != Some(*part));
    let mut last = 0;
    for word in wanted {
        let (at, part) = parts.next()?;
        if part != word {
            return None;
        }
        last = at;
    }
    Some(last.saturating_add(1))
}

impl Run {
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.sentence == other.sentence && self.tokens.start < other.tokens.end && other.tokens.start < self.tokens.end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_between_signs_and_inside_addresses() {
        let raw = "Der Server „orgel-2“ (und https://chor.example/noten) ist weg.";
        let letter = [tokens(raw)];
        let written = |words: &str| {
            let run = find(&letter, words, &[])?;
            let tokens = letter[0].get(run.tokens)?;
            raw.get(tokens.first()?.at.start..tokens.last()?.at.end)
        };
        assert_eq!(written("Orgel-2"), Some("orgel-2"));
        assert_eq!(written("server „orgel-2"), Some("Server „orgel-2"));
        assert_eq!(written("chor.example"), Some("https://chor.example/noten"));
        assert_eq!(written("ist fort"), None);
        assert_eq!(written("„“"), None);
        let shown: Vec<&str> = letter[0].iter().filter_map(|token| raw.get(token.at.clone())).collect();
        assert_eq!(shown[..6], ["Der", "Server", "„", "orgel-2", "“", "("]);
    }
}
