//! What came of it: pieces of sentences that read like effects. What the rules take for one counts much.

use std::ops::Range;
use std::sync::LazyLock;

use super::Letter;
use super::measures::{self, Bar};
use super::told::turns;
use crate::config::rules::forms::normal;
use crate::pipeline::weights::{Seen, Weights};

static WEIGHTS: LazyLock<Weights<1>> = LazyLock::new(|| Weights::read(include_str!("consequences.tsv")));

/// How likely a sentence has to tell an effect, as the logarithm of the odds.
const LIKELY: f32 = 0.0;
/// The same where no rule finds one.
const PLAIN: f32 = 3.0;

/// The words that tell what came of it, with what the rules found.
pub(in crate::pipeline::extract::prose) fn consequences(letter: &Letter<'_>, ruled: &str) -> Option<String> {
    let words = spaced(ruled);
    // Words alone take too much for an effect.
    let likely = if ruled.is_empty() { PLAIN } else { LIKELY };
    let bar = Bar {
        likely,
        // “Staff are fine, but nobody can be reached.”
        turned: f32::MIN,
    };
    let told = measures::told(letter, (&WEIGHTS, bar), |at| {
        let mut pieces = pieces_of(letter, at, &words);
        let raw = letter.sentences.get(at).map_or("", |sentence| sentence.raw);
        let turn = pieces.iter().position(|(piece, _)| begins(raw, piece, &words));
        pieces.drain(..turn.unwrap_or_default());
        pieces
    })?;
    // “Consequence: the shop is shut.”
    let announced = told.split_once(": ").is_some_and(|(_, rest)| spaced(rest) == words);
    Some(if announced { ruled.to_owned() } else { told })
}

/// Whether what a rule found begins with a piece that turns away from the one before it.
fn begins(raw: &str, piece: &Range<usize>, ruled: &str) -> bool {
    let written = raw.get(piece.clone()).unwrap_or_default();
    let words = normal::words(written);
    let behind = words
        .split_once(' ')
        .map_or(String::new(), |(_, rest)| format!(" {rest} "));
    let same = ruled.starts_with(&behind) || behind.starts_with(ruled);
    piece.start > 0 && !behind.is_empty() && !ruled.trim().is_empty() && same && turns(written)
}

/// The pieces of a sentence with what is seen of each.
pub(super) fn pieces_of(letter: &Letter<'_>, at: usize, ruled: &str) -> Vec<(Range<usize>, Seen)> {
    let mut pieces = measures::pieces_of(letter, at);
    let raw = letter.sentences.get(at).map_or("", |sentence| sentence.raw);
    if ruled.trim().is_empty() || !spaced(raw).contains(ruled) {
        return pieces;
    }
    for (piece, seen) in &mut pieces {
        let words = spaced(raw.get(piece.clone()).unwrap_or_default());
        let inside = ruled.contains(&words) || words.contains(ruled);
        seen.put("rule", &[if inside { "in" } else { "beside" }], 1.0);
    }
    pieces
}

/// Words with one space around each.
pub(super) fn spaced(text: &str) -> String {
    format!(" {} ", normal::words(text))
}

#[cfg(test)]
mod tests {
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language;
    use crate::model::report::Field;
    use crate::pipeline::extract::prose::heard::claims;

    #[test]
    fn what_came_of_it_is_told_apart_from_thanks_and_from_what_was_done() {
        let told = |text: &str, language| {
            let claims = claims(text, "", language, &FormRules::shipped());
            super::super::text_of(&claims, Field::Consequences).to_owned()
        };
        let letter = "Der Server der Küche ist seit sechs Uhr aus. Wir können deshalb kein Essen mehr bestellen. Ich habe \
            den Hersteller angerufen.";
        assert!(told(letter, Language::De).contains("kein Essen mehr bestellen"));
        let thanks = "Thank you for the lovely concert. The hall was full, and everybody enjoyed the soup afterwards.";
        assert_eq!(told(thanks, Language::En), "");
    }
}
