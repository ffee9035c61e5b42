//! A sentence as words with their places, cut into segments, for readers that give back words of the text.

use std::ops::Range;

use crate::config::rules::forms::tells::Told;
use crate::config::rules::forms::{Lexicon, Tell, normal};
use crate::model::language::Language;

/// More words of one sentence are not looked at.
const MOST: usize = 200;

/// Words that open a segment.
const JOINING: [&str; 22] = [
    "und", "and", "og", "sowie", "aber", "but", "men", "jedoch", "however", "sondern", "then", "so", "dass", "that",
    "weil", "because", "fordi", "damit", "after", "nachdem", "etter", "while",
];
/// Words that open a segment in which nothing is said to be so: a condition, a doubt, a time before it.
const UNSURE: [&str; 22] = [
    "ob", "wenn", "falls", "sofern", "bevor", "ehe", "if", "whether", "unless", "before", "until", "once", "hvis",
    "dersom", "foer", "bis", "sobald", "om", "til", "inntil", "when", "naar",
];

/// A sentence as words.
#[derive(Clone, Debug)]
pub(super) struct Tokens<'a> {
    raw: &'a str,
    spans: Vec<Range<usize>>,
    language: Language,
    /// Folded words.
    pub(super) words: Vec<String>,
    /// What they tell, by the rules.
    pub(super) told: Vec<Told>,
}

impl<'a> Tokens<'a> {
    /// Reads one sentence.
    pub(super) fn read(raw: &'a str, lexicon: &Lexicon, language: Language) -> Self {
        let mut spans = Vec::new();
        let mut start = None;
        for (at, c) in raw.char_indices() {
            if c.is_alphanumeric() || matches!(c, '\u{ad}' | '\u{308}' | '\u{30a}') {
                start.get_or_insert(at);
            } else if let Some(from) = start.take() {
                spans.push(from..at);
            }
        }
        spans.extend(start.map(|from| from..raw.len()));
        spans.truncate(MOST);
        let words: Vec<String> = spans
            .iter()
            .map(|at| normal::fold(raw.get(at.clone()).unwrap_or_default()))
            .collect();
        let refs: Vec<&str> = words.iter().map(String::as_str).collect();
        let mut told = lexicon.tells.find(&refs);
        // “Die fremden Befunde” are no strangers.
        let noun = |at: usize| {
            let next = spans.get(at.saturating_add(1)).cloned().unwrap_or_default();
            raw.get(next).unwrap_or_default().starts_with(char::is_uppercase)
        };
        told.retain(|told| {
            let word = words.get(told.start).map_or("", String::as_str);
            !(told.tell == Tell::Culprit && word.starts_with("fremd") && noun(told.start) && language == Language::De)
        });
        Self {
            raw,
            spans,
            language,
            words,
            told,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// A folded word; empty beyond the ends.
    pub(super) fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", String::as_str)
    }

    /// A word as written.
    pub(super) fn written(&self, at: usize) -> &'a str {
        let span = self.spans.get(at).cloned().unwrap_or_default();
        self.raw.get(span).unwrap_or_default()
    }

    /// The signs before a word.
    pub(super) fn before(&self, at: usize) -> &'a str {
        let from = at
            .checked_sub(1)
            .and_then(|at| self.spans.get(at))
            .map_or(0, |at| at.end);
        let to = self.spans.get(at).map_or(self.raw.len(), |at| at.start);
        self.raw.get(from..to).unwrap_or_default()
    }

    /// The words of a range as written, on one line.
    pub(super) fn text(&self, range: Range<usize>) -> String {
        let (Some(first), Some(last)) = (
            self.spans.get(range.start),
            range.end.checked_sub(1).and_then(|last| self.spans.get(last)),
        ) else {
            return String::new();
        };
        let text = self.raw.get(first.start..last.end).unwrap_or_default();
        let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        // A bracket that opens in the words closes behind the last one.
        if text.matches('(').count() > text.matches(')').count() {
            text.push(')');
        }
        text
    }

    /// Whether one of the words is in a range.
    pub(super) fn has(&self, range: Range<usize>, words: &[&str]) -> bool {
        self.find(range, words).is_some()
    }

    /// Where the first of the words stands in a range.
    pub(super) fn find(&self, mut range: Range<usize>, words: &[&str]) -> Option<usize> {
        range.find(|at| words.contains(&self.word(*at)))
    }

    /// What the rules find inside a range.
    pub(super) fn told_in(&self, range: Range<usize>, tell: Tell) -> impl Iterator<Item = &Told> {
        self.told
            .iter()
            .filter(move |told| told.tell == tell && range.start <= told.start && told.end <= range.end)
    }

    /// Whether the rules find something inside a range.
    pub(super) fn tells(&self, range: Range<usize>, tell: Tell) -> bool {
        self.told_in(range, tell).next().is_some()
    }

    /// The words with which whole patterns are said inside a range: those of their last groups.
    pub(super) fn said(&self, range: Range<usize>, tell: Tell) -> Vec<Range<usize>> {
        let inside: Vec<&Told> = self.told_in(range, tell).collect();
        let complete = |told: &&&Told| {
            (0..told.parts).all(|part| inside.iter().any(|one| one.pattern == told.pattern && one.part == part))
        };
        inside
            .iter()
            .filter(|told| told.part.saturating_add(1) == told.parts)
            .filter(complete)
            .map(|told| told.start..told.end)
            .collect()
    }

    /// Whether a word stands between quotation marks that open in this sentence.
    pub(super) fn is_quoted(&self, at: usize) -> bool {
        let to = self.spans.get(at).map_or(0, |span| span.start);
        let head = self.raw.get(..to).unwrap_or_default();
        let opening = head.matches(['„', '«', '“']).count();
        let closing = head.matches(['”', '»', '‟']).count();
        let german = head.contains('„') && head.matches('“').count() == head.matches('„').count();
        head.matches('"').count() % 2 == 1 || (!german && opening > closing)
    }

    /// Where a segment begins: behind a comma, a bracket or a dash, at a word that joins clauses.
    pub(super) fn segments(&self) -> Vec<Range<usize>> {
        let mut segments = Vec::new();
        let mut from = 0;
        for at in 1..self.len() {
            if self.parts(at) {
                segments.push(from..at);
                from = at;
            }
        }
        if from < self.len() {
            segments.push(from..self.len());
        }
        segments
    }

    fn parts(&self, at: usize) -> bool {
        let gap = self.before(at);
        let mut signs = gap.chars().peekable();
        while let Some(sign) = signs.next() {
            let spaced = signs.peek().is_some_and(|next| next.is_whitespace());
            if matches!(sign, ';' | '(' | ')' | '–' | '—' | '|') || (matches!(sign, ',' | ':') && spaced) {
                return true;
            }
        }
        gap.contains(" - ")
            || JOINING.contains(&self.word(at))
            || (self.word(at) != "om"
                && self.word(at) != "til"
                && self.word(at) != "bis"
                && UNSURE.contains(&self.word(at)))
    }

    /// Whether a segment opens with a condition or a doubt.
    pub(super) fn is_unsure(&self, segment: &Range<usize>) -> bool {
        let first = self.word(segment.start);
        let second = self.word(segment.start.saturating_add(1));
        UNSURE.contains(&first) || (JOINING.contains(&first) && UNSURE.contains(&second))
    }

    /// Whether the segment is in brackets.
    pub(super) fn in_brackets(&self, segment: &Range<usize>) -> bool {
        self.before(segment.start).contains('(')
    }

    /// Whether nouns are written small, so that a capital is a name.
    pub(super) fn is_lower_cased(&self) -> bool {
        self.language != Language::De
    }
}
