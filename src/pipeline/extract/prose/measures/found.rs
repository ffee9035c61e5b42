//! What is told in the words of a measure and is none: what somebody looked for and found.

use std::ops::Range;

use super::has_verb;
use crate::config::rules::forms::Tell;
use crate::pipeline::extract::prose::tokens::Tokens;

/// “Netzwerkkabel raus, alle PCs aus”: a telegram behind another.
pub(super) fn is_tail(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
    const OUT: [&str; 10] = ["raus", "aus", "ab", "weg", "off", "out", "down", "av", "ute", "nede"];
    (2..=4).contains(&segment.len())
        && OUT.contains(&tokens.word(segment.end.saturating_sub(1)))
        && !has_verb(tokens, segment)
        && !tokens.tells(segment.clone(), Tell::Culprit)
}

/// Whether somebody looked in a segment, and the next tells what he found.
pub(super) fn is_look(tokens: &Tokens<'_>, segment: &Range<usize>, next: Option<&Range<usize>>) -> bool {
    const LOOKS: [&str; 16] = [
        "checked",
        "looked",
        "tried",
        "searched",
        "geprueft",
        "nachgesehen",
        "nachgeschaut",
        "kontrolliert",
        "probiert",
        "sjekket",
        "sjekka",
        "kontrollerte",
        "proevde",
        "proevd",
        "saag",
        "kikket",
    ];
    const FINDS: [&str; 12] = [
        "there", "saw", "found", "sah", "fand", "fanden", "gefunden", "fant", "fann", "saa", "da", "der",
    ];
    let last = segment.end.saturating_sub(segment.start);
    tokens.has(segment.clone(), &LOOKS)
        && (last <= 3
            || next.is_some_and(|next| tokens.has(next.start..next.end.min(next.start.saturating_add(3)), &FINDS)))
}
