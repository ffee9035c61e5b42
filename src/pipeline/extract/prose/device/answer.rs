//! What the text answers to “encrypted?”, “a password?”: in a clause, or behind a short question of its own.

use std::ops::Range;

use crate::config::rules::forms::Cue;
use crate::model::report::{Field, Value, YesNo};
use crate::pipeline::extract::prose::sentence::{Clause, Sentence};

/// “Verschlüsselt? Keine Ahnung.”, “Password? None.”, “Kryptert? Ja.”
pub(super) fn asked_and_answered(sentences: &[Sentence<'_>], missing: bool) -> Vec<(Field, Value, f64)> {
    let pairs = sentences.windows(2).filter_map(|pair| match pair {
        [asked, told] if missing && asked.question && !told.question => Some((asked, told)),
        _ => None,
    });
    let mut found = Vec::new();
    for (asked, told) in pairs {
        let short = asked.folded.split_whitespace().count() <= 4 && told.folded.split_whitespace().count() <= 8;
        let begins = |words: &[&str]| words.iter().any(|word| told.folded.starts_with(word));
        let answer = if told.cues.has(Cue::Unknown) {
            YesNo::Unknown
        } else if told.cues.has(Cue::Negation) || begins(&["none", "nei", "no"]) {
            YesNo::No
        } else if begins(&["ja", "yes", "jo", "sure", "natuerlich", "of course"]) {
            YesNo::Yes
        } else {
            continue;
        };
        for (field, cue) in [
            (Field::DeviceEncrypted, Cue::Encrypted),
            (Field::DevicePassword, Cue::Password),
            (Field::DeviceRemoteWipe, Cue::Wiped),
        ] {
            if short && asked.cues.has(cue) {
                found.push((field, Value::Answer(answer), 0.55));
            }
        }
    }
    found
}

/// “Ich glaube nicht, dass da jemand rankommt, verschlüsselt ist es sowieso”: the doubt is of something else.
fn is_doubted(clause: &Clause, sentence: &Sentence<'_>, cue: Cue) -> bool {
    let places = |cue: Cue| {
        clause
            .places
            .iter()
            .filter(move |(told, _)| *told == cue)
            .map(|(_, at)| at)
    };
    places(Cue::Unknown).any(|doubt| {
        places(cue).any(|at| {
            let between = sentence.folded.get(doubt.end..at.start).unwrap_or_default();
            at.start <= doubt.start || (between.matches(',').count() <= 1 && !between.contains(", dass"))
        })
    })
}

/// Whether a “not” in the clause is said of the thing asked for: “Innholdet var kryptert, så jeg er ikke bekymret” is none.
/// “Verschlüsselt ist er aber nicht” has it behind the word that opens another clause.
fn is_denied(clause: &Clause, sentence: &Sentence<'_>, cue: Cue) -> bool {
    let places = || clause.places.iter().filter(|(told, _)| *told == cue).map(|(_, at)| at);
    let near = |not: &Range<usize>| {
        places().any(|at| {
            let (from, to) = if not.start >= at.end {
                (at.end, not.start)
            } else {
                (not.end, at.start)
            };
            let between = sentence.folded.get(from..to).unwrap_or_default();
            // “No encryption on it as far as I know there was just a PIN”.
            let far = not.end <= at.start && between.len() > 30;
            !far && !between.contains([',', ';'])
                || between.contains(", aber")
                || between.contains(", men ")
                || between.contains(", but ")
        })
    };
    let said = clause
        .places
        .iter()
        .filter(|(told, _)| *told == Cue::Negation)
        .any(|(_, at)| near(at));
    let behind = places().any(|at| {
        let rest = sentence.folded.get(at.end..).unwrap_or_default();
        let rest = rest.split([';', '.', ',']).next().unwrap_or_default();
        let turned = [
            "aber nicht",
            "aber nie",
            "aber noch nicht",
            "jedoch nicht",
            "leider nicht",
            "men ikke",
            "men ikkje",
            "but not",
        ];
        turned.iter().any(|word| {
            // “Password protected but not encrypted” denies the other.
            let found = rest.find(word).filter(|at| *at <= 40);
            found.is_some_and(|at| {
                let last = rest.get(at.saturating_add(word.len())..).unwrap_or_default();
                last.split_whitespace().count() <= 3
                    && !["krypt", "crypt", "schluess", "pass", "pin"]
                        .iter()
                        .any(|other| last.contains(other))
            })
        })
    });
    said || behind
}

/// What one clause says to a yes/no question about the device.
pub(super) fn answer(clause: &Clause, sentence: &Sentence<'_>, cue: Cue, other: Cue) -> Option<YesNo> {
    let denied_word = cue == Cue::Encrypted && clause.cues.has(Cue::Unencrypted);
    if !clause.cues.has(cue) && !denied_word {
        return None;
    }
    if cue != other && clause.cues.has(other) {
        return None;
    }
    if clause.cues.has(Cue::Planned) {
        return None;
    }
    if clause.cues.has(Cue::Unknown) && is_doubted(clause, sentence, cue) {
        return Some(YesNo::Unknown);
    }
    // “Weder verschlüsselt noch mit Passwort geschützt”.
    let neither = ["weder", "neither", "verken", "korkje"]
        .iter()
        .any(|word| sentence.folded.split(' ').any(|have| have == *word));
    if denied_word || neither || is_denied(clause, sentence, cue) {
        return Some(YesNo::No);
    }
    Some(YesNo::Yes)
}
