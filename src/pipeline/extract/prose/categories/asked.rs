//! Where a sentence tells of data that were asked for, typed in or changed: they are not what was lost.

use std::ops::Range;

use crate::config::rules::forms::Tell;
use crate::model::language::Language;
use crate::pipeline::extract::prose::measures;
use crate::pipeline::extract::prose::tokens::Tokens;

/// Words behind a comma with which a clause of its own begins.
const OPENS: [&str; 16] = [
    "and", "but", "while", "where", "und", "aber", "wobei", "og", "men", "mens", "hvorav", "derav", "wovon", "davon",
    "darunter", "or",
];

/// The main clauses in which somebody asks for data or types them in.
pub(super) fn stretches(tokens: &Tokens<'_>, language: Language) -> Vec<Range<usize>> {
    let whole = 0..tokens.len();
    if !tokens.tells(whole.clone(), Tell::Asked) {
        return Vec::new();
    }
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    for at in 1..tokens.len() {
        let gap = tokens.before(at);
        let opens = gap.contains(';') || (gap.contains(',') && OPENS.contains(&tokens.word(at)));
        let verb = |range: &Range<usize>| measures::verb_at(tokens, range.clone(), language).is_some();
        // “Name, date of birth, and password were entered” is one.
        let of_whom = matches!(tokens.word(at), "hvorav" | "derav" | "wovon" | "davon" | "darunter");
        if opens && (of_whom || (verb(&(from..at)) && verb(&(at..tokens.len())))) {
            parts.push(from..at);
            from = at;
        }
    }
    parts.push(from..tokens.len());
    parts.retain(|part| tokens.tells(part.clone(), Tell::Asked));
    parts
}
