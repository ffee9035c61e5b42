//! What came of it: “die Druckvorstufe steht still”, “customers cannot report their readings”, “kundane får ikkje svar”.
//!
//! What the incident itself was, what was done about it and what nobody knows are no consequences. The words are given
//! as the text has them: from the part of the sentence that tells it to the end of the sentence.

mod patterns;
mod reactions;

use std::ops::Range;

use regex::Regex;

use crate::config::rules::forms::{Lexicon, normal};
use crate::model::language::Language;
use crate::pipeline::extract::pattern::is_match;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::tokens::Tokens;
use patterns::{ANNOUNCED, DENIED, EFFECTS, FEARED, OUTSIDE, POLITE, POSSIBLE, THEREFORE};

/// Longer sentences tell too much at once, characters.
const LONGEST: usize = 260;

/// The ranks of what says in so many words what came of it, what may, and what people do about it.
const ANNOUNCED_RANK: u8 = 10;
const FEARED_RANK: u8 = 9;
const REACTION_RANK: u8 = 7;

/// The consequence that is told most plainly, of several the first, and whether its words say that it is one.
pub(super) fn read(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> Option<(String, bool)> {
    let mut best: Option<(u8, String)> = None;
    for sentence in sentences {
        if sentence.question || sentence.raw.chars().count() > LONGEST {
            continue;
        }
        let Some((rank, text)) = of_sentence(sentence, lexicon, language) else {
            continue;
        };
        if best.as_ref().is_none_or(|(have, _)| rank > *have) {
            best = Some((rank, text));
        }
    }
    best.map(|(rank, text)| (text, matches!(rank, ANNOUNCED_RANK | FEARED_RANK | REACTION_RANK)))
}

fn of_sentence(sentence: &Sentence<'_>, lexicon: &Lexicon, language: Language) -> Option<(u8, String)> {
    if let Some(found) = ANNOUNCED.as_ref().and_then(|regex| regex.find(sentence.raw)) {
        let text = trimmed(sentence.raw.get(found.end()..)?);
        let told = !is_match(&DENIED, &normal::words(text)) && text.split_whitespace().count() >= 2;
        return told.then(|| (ANNOUNCED_RANK, text.to_owned()));
    }
    let folded = normal::words(sentence.raw);
    if is_match(&FEARED, &folded) {
        return Some((FEARED_RANK, trimmed(sentence.raw).to_owned()));
    }
    let tokens = Tokens::read(sentence.raw, lexicon, language);
    let parts = parts(&tokens);
    let told = parts.iter().position(|part| tells(&tokens, part, language))?;
    // “Two students wrote to the ombudsman and feel exposed”: the subject stands before.
    let bare = parts
        .get(told)
        .is_some_and(|part| joins(tokens.word(part.start)) && part.len() <= 4);
    let told = if bare { told.saturating_sub(1) } else { told };
    let first = parts.get(told)?;
    let opposed = parts.iter().skip(told.saturating_add(1)).find(|part| {
        let turned = matches!(tokens.word(part.start), "aber" | "but" | "men" | "jedoch" | "sonst");
        // “…, das macht mir echt Bauchweh”.
        turned || tokens.has((*part).clone(), &["mir", "mich", "meg", "me"])
    });
    let end = opposed.map_or(tokens.len(), |part| part.start);
    let start = if joins(tokens.word(first.start)) {
        first.start.saturating_add(1)
    } else {
        first.start
    };
    let therefore = is_match(&THEREFORE, &folded);
    let text = tokens.text(start..end);
    let reacts = parts
        .get(told..)
        .and_then(|parts| parts.first())
        .is_some_and(|part| reactions::tells(&words_of(&tokens, part), language));
    let rank = match (reacts, therefore) {
        (true, _) => REACTION_RANK,
        (_, true) => 8,
        _ => 6,
    };
    (text.split_whitespace().count() >= 3).then_some((rank, text))
}

/// Whether a part of a sentence tells an effect, and neither denies it nor tells of something else.
fn tells(tokens: &Tokens<'_>, part: &Range<usize>, language: Language) -> bool {
    let words = words_of(tokens, part);
    let has = |shapes: &[Regex]| shapes.iter().any(|shape| shape.is_match(&words));
    let may = has(&POSSIBLE) && !is_match(&POLITE, &words);
    (may || reactions::tells(&words, language)
        || (has(&EFFECTS) && !is_match(&OUTSIDE, &words) && !is_match(&POLITE, &words)))
        && !is_match(&DENIED, &words)
}

fn words_of(tokens: &Tokens<'_>, part: &Range<usize>) -> String {
    tokens.words.get(part.clone()).unwrap_or_default().join(" ")
}

/// Where a comma, a dash or “but” parts a sentence; “and” does not.
fn parts(tokens: &Tokens<'_>) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    for at in 1..tokens.len() {
        let gap = tokens.before(at);
        let sign = gap.contains([';', '–', '—']) || gap.contains(", ") || gap.contains(": ") || gap.contains(" - ");
        let joint = matches!(tokens.word(at), "aber" | "but" | "men" | "so" | "and" | "und" | "og") && at > from;
        if sign || joint {
            parts.push(from..at);
            from = at;
        }
    }
    if from < tokens.len() {
        parts.push(from..tokens.len());
    }
    parts
}

fn joins(word: &str) -> bool {
    matches!(word, "und" | "and" | "og" | "aber" | "but" | "men")
}

fn trimmed(text: &str) -> &str {
    text.trim().trim_end_matches(['.', '!', ' ', ')'])
}
