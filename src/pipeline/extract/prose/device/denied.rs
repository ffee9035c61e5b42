//! A “not” or a doubt behind a word for a loss or far before it.

use std::ops::Range;

use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::{Sentence, spaced};

/// “Fehlt nix”, “er ingenting borte”, and a word that is only quoted: “I'd put this under ‘loss’”.
pub(super) fn is_denied_behind(folded: &str, at: &Range<usize>) -> bool {
    let behind = folded.get(at.end..).unwrap_or_default();
    let first = behind
        .trim_start()
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let nothing = behind.starts_with(' ')
        && matches!(
            first,
            "nix" | "nichts" | "keiner" | "niemand" | "nothing" | "nobody" | "ingenting" | "ingen" | "inkje" | "inga"
        );
    let before = folded.get(..at.start).unwrap_or_default();
    let quoted = before.ends_with(['"', '\'', '«']) && behind.starts_with(['"', '\'', '»']);
    nothing || quoted
}

/// “Gestohlen wurde sie wohl nicht”: the word opens its clause, and the “not” stands behind the verb.
pub(super) fn is_turned(sentence: &Sentence<'_>, at: &Range<usize>) -> bool {
    const FARTHEST: usize = 30;
    let Some(clause) = sentence.clauses.iter().find(|clause| clause.at.contains(&at.start)) else {
        return false;
    };
    let head = sentence.folded.get(clause.at.start..at.start).unwrap_or_default();
    let opens = !head.contains(char::is_alphanumeric);
    opens
        && clause.places.iter().any(|(cue, not)| {
            let between = sentence.folded.get(at.end..not.start).unwrap_or_default();
            let words = spaced(between);
            let being = [
                " wurde ", " wurden ", " ist ", " war ", " sind ", " waren ", " hat ", " haben ", " hatte ", " was ",
                " is ", " er ", " ble ", " blei ", " vart ", " har ",
            ]
            .iter()
            .any(|being| words.starts_with(being));
            *cue == Cue::Negation && being && between.len() <= FARTHEST && !between.contains([',', ';'])
        })
}

/// “I doubt it was stolen”, “eg trur ikkje nokon har stole han”.
pub(super) fn is_doubted(folded: &str, at: &Range<usize>) -> bool {
    const DOUBTS: [&str; 23] = [
        " doubt ",
        " don t think ",
        " do not think ",
        " don t believe ",
        " glaube nicht ",
        " bezweifle ",
        " denke nicht ",
        " tror ikke ",
        " trur ikkje ",
        " tviler paa ",
        " tvilar paa ",
        " unlikely ",
        " if anything ",
        " whether anything ",
        " if any data ",
        " whether any data ",
        " whether data ",
        " ob etwas ",
        " ob was ",
        " ob daten ",
        " om noe ",
        " om noko ",
        " om data ",
    ];
    const FARTHEST: usize = 45;
    let from = folded.floor_char_boundary(at.start.saturating_sub(FARTHEST));
    let head = folded.get(from..at.start).unwrap_or_default();
    let head = head.rsplit([';', '.', '!']).next().unwrap_or_default();
    let head = spaced(head);
    DOUBTS.iter().any(|doubt| head.contains(doubt))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::normal;

    #[test]
    fn nothing_that_is_missing_is_no_loss() {
        for (text, cue, denied) in [
            ("Fehlt nix.", "fehlt", true),
            ("Det er ingenting borte.", "er", true),
            ("I would put this under \"loss\".", "loss", true),
            ("Es fehlt mein Laptop.", "fehlt", false),
            ("Mein Handy ist verschwunden, nichts hilft.", "verschwunden", false),
        ] {
            let folded = normal::fold(text);
            let start = folded.find(cue).unwrap();
            assert_eq!(is_denied_behind(&folded, &(start..start + cue.len())), denied, "{text}");
        }
    }
}
