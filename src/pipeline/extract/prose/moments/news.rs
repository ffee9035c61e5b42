//! How word of it reaches us: a letter arrives, an alarm goes off, somebody comes by with it; and who only pretends.

mod words;

use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::{Clause, spaced};
use crate::pipeline::extract::stems::{has_word, words_of};
use words::{COMES, DECEIVERS, FALSE, NEWS, OURS, TELLS, US};

/// “Die Beschwerde erreichte mich am Dienstag”, “the letter landed on my desk this morning”, “klagen nådde oss”.
pub(super) fn arrives(clause: &Clause, folded: &str) -> bool {
    let text = spaced(folded.get(clause.at.clone()).unwrap_or_default());
    let barred = [Cue::Planned, Cue::Negation, Cue::Suspect, Cue::Police, Cue::OtherTime];
    let brings = |word: &str| {
        NEWS.contains(&word)
            || NEWS
                .iter()
                .take(14)
                .any(|news| word.len() > news.len().saturating_add(3) && word.ends_with(news))
    };
    let comes = COMES.iter().any(|come| text.contains(come)) && text.split(' ').any(brings);
    !clause.cues.any(&barred) && (comes || is_coming_news(&text, brings))
}

/// “Um 23:10 kam schon die Warnmail”: the verb, and soon behind it what brings word.
fn is_coming_news(text: &str, brings: impl Fn(&str) -> bool) -> bool {
    let mut words = text.split(' ').filter(|word| !word.is_empty());
    let warns = |word: &str| ["warn", "alarm"].iter().any(|start| word.starts_with(start));
    words.any(|word| matches!(word, "kam" | "kamen" | "kom")) && words.take(4).any(|word| brings(word) || warns(word))
}

/// “Um 13:35 Uhr hat sich die Erste beschwert”: whoever complains tells us.
pub(super) fn complains(clause: &Clause, folded: &str) -> bool {
    const VERBS: [&str; 8] = [
        "beschwert",
        "beschwerte",
        "beschwerten",
        "reklamierte",
        "complained",
        "klaget",
        "klaga",
        "reklamerte",
    ];
    let barred = [Cue::Planned, Cue::Negation, Cue::Suspect, Cue::Police, Cue::FirstPerson];
    let text = folded.get(clause.at.clone()).unwrap_or_default();
    !clause.cues.any(&barred) && words_of(text).any(|word| VERBS.contains(&word))
}

/// Whether a text names what brings word: “the first alert was at 02:14”.
pub(super) fn is_news(text: &str) -> bool {
    has_word(&spaced(text), &NEWS)
}

/// “Das haben mir Kommilitonen heute geschrieben”, “a reader showed it to us”: somebody else tells us.
pub(super) fn told_us(clause: &Clause, folded: &str) -> bool {
    let barred = [Cue::Planned, Cue::Negation, Cue::Suspect, Cue::Police];
    if clause.cues.any(&barred) {
        return false;
    }
    let text = spaced(folded.get(clause.at.clone()).unwrap_or_default());
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let Some(verb) = words.iter().position(|word| TELLS.contains(word)) else {
        return false;
    };
    let near = |from: usize, to: usize| {
        words
            .get(from.min(words.len())..to.min(words.len()))
            .unwrap_or_default()
    };
    // A German participle stands at the very end: “hat mir der Wirt … in die Hand gedrückt”.
    let far = if words
        .get(verb)
        .is_some_and(|word| word.ends_with('t') || word.ends_with("en"))
    {
        20
    } else {
        9
    };
    let german_verb = words.iter().any(|word| matches!(*word, "hat" | "haben"));
    let before = near(verb.saturating_sub(if german_verb { far } else { 9 }), verb);
    let after = near(verb.saturating_add(1), verb.saturating_add(10));
    let us = before.iter().chain(after).any(|word| US.contains(word));
    // “Haben mir Kommilitonen geschrieben” has its subject behind the verb; “habe ich uns … gemeldet” is our own deed.
    let german = words.iter().any(|word| matches!(*word, "mir" | "uns" | "mich"));
    let own = if german {
        words.iter().any(|word| matches!(*word, "ich" | "wir"))
    } else {
        // “I dag” is no English “I”.
        let first = near(verb.saturating_sub(3), verb);
        first
            .iter()
            .enumerate()
            .any(|(at, word)| OURS.contains(word) && (*word != "i" || is_english(first, at)))
    };
    us && !own && !pretends(folded)
}

/// “She came into the branch today at noon”, “kom innom kontoret”: somebody comes by with it.
pub(super) fn visits(clause: &Clause, folded: &str) -> bool {
    const VISITS: [&str; 26] = [
        " came into the branch ",
        " came into the office ",
        " came into the shop ",
        " came into our ",
        " came to the desk ",
        " came to the counter ",
        " came to reception ",
        " came to my ",
        " came to our ",
        " came by ",
        " dropped by ",
        " stood at the counter ",
        " stood at reception ",
        " kam vorbei ",
        " kam ins buero ",
        " kam an den schalter ",
        " kam an die theke ",
        " stand am schalter ",
        " stand bei uns ",
        " stand bei mir ",
        " kom innom ",
        " kom bort med ",
        " kom bort til ",
        " kom til skranken ",
        " kom paa kontoret med ",
        " stod i skranken ",
    ];
    let text = spaced(folded.get(clause.at.clone()).unwrap_or_default());
    let own = [
        " i came ",
        " we came ",
        " kam ich ",
        " ich kam ",
        " jeg kom ",
        " eg kom ",
        " kom jeg ",
        " kom eg ",
    ];
    !clause.cues.any(&[Cue::Planned, Cue::Negation, Cue::Suspect])
        && VISITS.iter().any(|phrase| text.contains(phrase))
        && !own.iter().any(|phrase| text.contains(phrase))
}

/// “Leverte i dag inn en pose”, “brachte gestern einen Ordner zurück”: somebody hands in what was lost.
pub(super) fn hands_in(clause: &Clause, folded: &str) -> bool {
    const GAVE: [&str; 8] = [
        "leverte",
        "brachte",
        "brachten",
        "handed",
        "brought",
        "gave",
        "turned",
        "overleverte",
    ];
    const IN: [&str; 5] = ["inn", "tilbake", "zurueck", "vorbei", "back"];
    let words: Vec<&str> = words_of(folded.get(clause.at.clone()).unwrap_or_default()).collect();
    let Some(verb) = words.iter().position(|word| GAVE.contains(word)) else {
        return false;
    };
    let before = words.get(..verb).unwrap_or_default();
    let after = words.get(verb.saturating_add(1)..).unwrap_or_default();
    let own = |word: &&&str| OURS.contains(*word) && **word != "i";
    !clause.cues.any(&[Cue::Planned, Cue::Negation, Cue::Police])
        && !before.is_empty()
        && !before.iter().any(|word| OURS.contains(word) && *word != "i")
        && !after.iter().take(1).any(|word| own(&word))
        && after.iter().take(10).any(|word| IN.contains(word))
}

/// Whether “i” is the English pronoun: no Norwegian day follows.
fn is_english(words: &[&str], at: usize) -> bool {
    let next = words.get(at.saturating_add(1)).copied().unwrap_or_default();
    !matches!(
        next,
        "dag" | "gaar" | "morges" | "kveld" | "natt" | "ettermiddag" | "formiddag" | "foremiddag" | "forgaars"
    )
}

/// Whether a sentence tells of somebody who pretends: his call is what happened, and no news.
pub(super) fn pretends(folded: &str) -> bool {
    let text = spaced(folded);
    // “Falscher Techniker”, and not “falsche Adresse”.
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let falsely = words.windows(2).any(
        |pair| matches!(pair, ["falscher" | "falsche" | "falschen", who] if FALSE.iter().any(|end| who.ends_with(end))),
    );
    falsely || DECEIVERS.iter().any(|word| text.contains(&format!(" {word} ")))
}
