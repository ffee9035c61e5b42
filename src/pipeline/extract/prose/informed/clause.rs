//! Clauses of a sentence for the frames: between full signs, and at commas that part verbs.

use std::ops::Range;

use super::words::{BE, DATIVE, GOT, KNOWS, KNOWS_OF, STATES};
use crate::pipeline::extract::prose::tokens::Tokens;

/// Stretches between full signs; a comma parts only where a verb stands on both sides.
pub(super) fn clauses(tokens: &Tokens<'_>) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    for at in 1..=tokens.len() {
        let gap = tokens.before(at);
        let hard = at == tokens.len() || gap.contains([';', ':', '(', ')', '–', '—', '?', '!']) || gap.contains(" - ");
        let joint = matches!(
            tokens.word(at),
            "aber" | "but" | "men" | "jedoch" | "doch" | "whereas" | "while" | "waehrend" | "mens" | "medan"
        );
        let turned = STATES.iter().any(|state| spells(tokens, start, state));
        let comma = gap.contains(',') && has_verb(tokens, &(start..at)) && !turned;
        if hard || joint || comma {
            if start < at {
                out.push(start..at);
            }
            start = at;
        }
    }
    out
}

pub(super) fn is_finite(word: &str) -> bool {
    BE.contains(&word) || GOT.contains(&word) || KNOWS.contains(&word) || KNOWS_OF.contains(&word)
}

pub(super) fn has_verb(tokens: &Tokens<'_>, range: &Range<usize>) -> bool {
    range
        .clone()
        .any(|at| is_finite(tokens.word(at)) || DATIVE.contains(&tokens.word(at)))
}

/// A verb that begins a clause of its own; “been” goes with the one before it.
pub(super) fn is_own(word: &str) -> bool {
    is_finite(word) && !matches!(word, "been" | "blitt" | "vorte" | "vaert" | "vore" | "worden")
}

/// “Im Haus weiß nur …”, “seit gestern ist …”: what opens a sentence and is no subject.
pub(super) fn is_adverbial(word: &str) -> bool {
    const OPENS: [&str; 40] = [
        "im",
        "in",
        "am",
        "bei",
        "beim",
        "seit",
        "heute",
        "gestern",
        "inzwischen",
        "mittlerweile",
        "bereits",
        "auch",
        "zudem",
        "ausserdem",
        "daher",
        "natuerlich",
        "von",
        "hier",
        "dort",
        "sonst",
        "bisher",
        "bislang",
        "damit",
        "per",
        "noch",
        "selbstverstaendlich",
        "i",
        "paa",
        "ved",
        "siden",
        "sidan",
        "naa",
        "no",
        "hos",
        "foreloepig",
        "ogsaa",
        "dessuten",
        "her",
        "etter",
        "davon",
    ];
    OPENS.contains(&word)
}

/// Whether words stand at a place.
pub(super) fn spells(tokens: &Tokens<'_>, at: usize, words: &str) -> bool {
    words
        .split(' ')
        .enumerate()
        .all(|(offset, word)| tokens.word(at.saturating_add(offset)) == word)
}
