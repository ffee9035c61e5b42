//! Where a thing was lost or stolen: “im RE 4 zwischen Hagen und Witten”, “in the canteen”, “på kafé i Oslo”.
//!
//! The phrase is given as the text has it, from its preposition on. Of several the one with the most names is meant.

mod chain;
mod machine;
mod phrase;
mod told;
mod way;
mod words;

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Cue, Lexicon, Tell, normal};
use crate::model::language::Language;
use crate::pipeline::extract::pattern::is_match;
use crate::pipeline::extract::prose::device;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::tokens::Tokens;
use chain::is_owner;
use machine::holds_machine;
use phrase::{bracketed, is_journey, is_sought, phrase, place_at};
use told::tells_place;
use way::{is_doing, is_door, is_over_something, is_theirs, is_way};
use words::{FOUND, NOWHERE, OPENS, REACHED};

/// No more sentences are asked where it may have been.
const MOST: usize = 40;
/// The score of a phrase with a name in it.
const NAMED: usize = 3;

/// The place, and whether a sentence tells it that says that something is gone there.
pub(super) fn read(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> Option<(String, bool)> {
    let gone = |sentence: &&Sentence<'_>| {
        let lost = device::is_gone(sentence);
        !sentence.question && !is_elsewhere(sentence) && lost
    };
    let direct = sentences
        .iter()
        .filter(gone)
        .find_map(|one| of_sentence(one, (lexicon, language), false));
    let missing = sentences.iter().any(|sentence| gone(&sentence));
    let plain = || sentences.iter().filter(|one| !one.question && !is_elsewhere(one));
    let told = plain()
        .find_map(named)
        .or_else(|| direct.map(|place| parked(&place, plain(), (lexicon, language)).unwrap_or(place)));
    let sure = told.is_some();
    let place = told
        .or_else(|| {
            plain()
                .filter(|_| missing)
                .find_map(|one| of_sentence(one, (lexicon, language), true))
        })
        .or_else(|| {
            let mut laid = plain().filter(|one| tells_place(one, missing) || holds_machine(one, (lexicon, language)));
            laid.find_map(|one| {
                best_of(one, (lexicon, language), false)
                    .filter(|(score, place)| {
                        let (known, nowhere) = is_place(place, lexicon, language);
                        // “Someone was at our home in Askim and took it.”
                        let beside = language != Language::De && *score >= 2 && is_beside(place);
                        !nowhere && (known || beside || (missing && language != Language::De && *score >= 2))
                    })
                    .map(|(_, place)| place)
            })
        })?;
    if words::is_no_place(&place, language) {
        return None;
    }
    let place = fuller(&place, plain(), (lexicon, language)).unwrap_or(place);
    let place = room(&place, plain(), (lexicon, language)).unwrap_or(place);
    Some((place, sure))
}

/// Whether a sentence only supposes what it tells: “if a laptop is lost”. A condition behind a loss is one of something
/// else: “I left it on the tram, no idea if it is encrypted”.
fn is_elsewhere(sentence: &Sentence<'_>) -> bool {
    let places = |cue: Cue| {
        let all = sentence.clauses.iter().flat_map(|clause| &clause.places);
        all.filter(move |(told, _)| *told == cue).map(|(_, at)| at)
    };
    let Some(first) = places(Cue::Elsewhere).map(|at| at.start).min() else {
        return sentence.cues.has(Cue::Elsewhere);
    };
    let lost = places(Cue::Lost).chain(places(Cue::Stolen)).map(|at| at.end).min();
    !lost.is_some_and(|lost| {
        let between = sentence.folded.get(lost..first).unwrap_or_default();
        between.contains([',', '.', ';']) || between.contains(" but ") || between.contains(" and ")
    })
}

/// Every phrase with a word for a place, the best of its sentence.
pub(super) fn candidates(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> Vec<String> {
    let plain = |one: &&Sentence<'_>| !one.question && !one.cues.any(&[Cue::Elsewhere, Cue::Planned, Cue::Event]);
    let best = sentences.iter().filter(plain).take(MOST);
    best.filter_map(|one| {
        let (_, place) = best_of(one, (lexicon, language), false)?;
        let (known, nowhere) = is_place(&place, lexicon, language);
        (known && !nowhere && !words::is_no_place(&place, language)).then_some(place)
    })
    .collect()
}

/// “Stolen from the car. The car was parked in Storgata 12”: the street says more than the car.
fn parked<'a>(
    place: &str,
    mut sentences: impl Iterator<Item = &'a Sentence<'a>>,
    (lexicon, language): (&Lexicon, Language),
) -> Option<String> {
    static PARKED: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"\b(?:parkert|parked|geparkt|parkt|parkte|abgestellt|stod|sto|stand)\b").ok());
    const VEHICLES: [&str; 15] = [
        "auto",
        "wagen",
        "pkw",
        "dienstwagen",
        "rad",
        "car",
        "van",
        "bike",
        "vehicle",
        "bil",
        "bilen",
        "tenestebilen",
        "tjenestebilen",
        "sykkelen",
        "sykkelvesken",
    ];
    let words = normal::words(place);
    let vehicle = words
        .split(' ')
        .next_back()
        .is_some_and(|last| VEHICLES.contains(&last));
    let told = |one: &&Sentence<'_>| {
        let folded = normal::words(one.raw);
        is_match(&PARKED, &folded)
    };
    vehicle
        .then(|| {
            sentences.find_map(|one| {
                let place = Some(one)
                    .filter(told)
                    .and_then(|one| best_of(one, (lexicon, language), false))?;
                (place.0 >= NAMED).then_some(place.1)
            })
        })
        .flatten()
}

/// “A sheet lay in the printer”, told beside “I was not in room 2.04”: the room with its number says more than the thing.
fn room<'a>(
    place: &str,
    mut sentences: impl Iterator<Item = &'a Sentence<'a>>,
    rules: (&Lexicon, Language),
) -> Option<String> {
    const THINGS: [&str; 14] = [
        "drucker",
        "kopierer",
        "schrank",
        "fach",
        "tisch",
        "schublade",
        "regal",
        "printer",
        "copier",
        "drawer",
        "shelf",
        "skriveren",
        "skrivaren",
        "skapet",
    ];
    let words = normal::words(place);
    let thing = words.split(' ').count() <= 3 && words.split(' ').any(|word| THINGS.contains(&word));
    let numbered = |place: &str| place.contains(|c: char| c.is_ascii_digit());
    thing
        .then(|| {
            sentences.find_map(|one| {
                let (score, room) = best_of(one, rules, false)?;
                (score >= NAMED && numbered(&room) && is_place(&room, rules.0, rules.1).0).then_some(room)
            })
        })
        .flatten()
}

/// “It must lie at the filling station”, told before as “at the filling station in Alfeld”: the fuller words.
fn fuller<'a>(
    place: &str,
    sentences: impl Iterator<Item = &'a Sentence<'a>>,
    (lexicon, language): (&Lexicon, Language),
) -> Option<String> {
    let words = normal::words(place);
    for sentence in sentences.filter(|one| normal::words(one.raw).contains(&words)) {
        let tokens = Tokens::read(sentence.raw, lexicon, language);
        for at in 0..tokens.len() {
            let Some((_, range)) = OPENS.contains(&tokens.word(at)).then(|| phrase(&tokens, at)).flatten() else {
                continue;
            };
            let text = tokens.text(range);
            let longer = normal::words(&text);
            if longer
                .strip_prefix(words.as_str())
                .is_some_and(|rest| rest.starts_with(' '))
            {
                return Some(text);
            }
        }
    }
    None
}

/// “Ort: Gerätehaus Kaltental”: told as a form would.
fn named(sentence: &Sentence<'_>) -> Option<String> {
    let (label, place) = sentence.raw.split_once(": ")?;
    let label = [
        "Ort",
        "Tatort",
        "Unfallort",
        "Fundort",
        "Verlustort",
        "Place",
        "Location",
        "Where",
        "Sted",
        "Stad",
        "Åsted",
        "Åstad",
    ]
    .contains(&label.trim());
    let place = place.trim().trim_end_matches(['.', '!']);
    let event = sentence.cues.has(Cue::Event) || NOWHERE.contains(&normal::words(place).as_str());
    (label && !event && (1..=12).contains(&place.split_whitespace().count())).then(|| place.to_owned())
}

/// Whether a phrase has a word for a place in it; and whether it is a folder, a page or a list.
fn is_place(phrase: &str, lexicon: &Lexicon, language: Language) -> (bool, bool) {
    let tokens = Tokens::read(phrase, lexicon, language);
    let whole = 0..tokens.len();
    (tokens.tells(whole.clone(), Tell::Place), tokens.has(whole, &NOWHERE))
}

/// The best phrase of a sentence; `last` asks for one in which something was seen for the last time.
fn of_sentence(sentence: &Sentence<'_>, rules: (&Lexicon, Language), last: bool) -> Option<String> {
    best_of(sentence, rules, last).map(|(_, place)| place)
}

/// The best phrase of a sentence, with its score.
fn best_of(sentence: &Sentence<'_>, (lexicon, language): (&Lexicon, Language), last: bool) -> Option<(usize, String)> {
    let tokens = Tokens::read(sentence.raw, lexicon, language);
    let whole = 0..tokens.len();
    if tokens.has(whole.clone(), &REACHED)
        || is_found_again(&tokens)
        || (last && !tokens.tells(whole.clone(), Tell::Last))
    {
        return None;
    }
    let mut best: Option<(usize, Range<usize>)> = None;
    let mut at = 0;
    while at < tokens.len() {
        // “Im Taxi vergessen, das vom Flughafen kam”: what is told of the place.
        let told_of = at > 0
            && tokens.before(at.saturating_sub(1)).contains(',')
            && matches!(
                tokens.word(at.saturating_sub(1)),
                "das" | "der" | "die" | "which" | "that" | "som"
            );
        let twice = OPENS.contains(&tokens.word(at.saturating_add(1))) && tokens.word(at) != "unterwegs";
        // “As far as I can see”.
        let i = tokens.word(at) == "i" && language == Language::En;
        let opens = (OPENS.contains(&tokens.word(at)) && !i) || is_way(&tokens, at) || is_door(&tokens, at);
        let joined = tokens.before(at).ends_with(['-', '–', '/', '.']);
        let opens = opens && !joined && !is_sought(&tokens, at) && is_over_something(&tokens, at);
        let phrase = (opens && !told_of && !twice && !is_doing(&tokens, at) && !is_of_person(&tokens, at, lexicon))
            .then(|| phrase(&tokens, at))
            .flatten()
            .filter(|(_, range)| !is_owner(&tokens, range.end) && !is_theirs(&tokens, range.start));
        let Some((score, range)) = phrase else {
            at = at.saturating_add(1);
            continue;
        };
        at = range.end;
        // “On the way back from the meeting, in the RE 9”: the train.
        let score = if is_journey(&tokens, &range) { 1 } else { score };
        if best.as_ref().is_none_or(|(have, _)| score > *have) {
            best = Some((score, range));
        }
    }
    best.map(|(score, range)| (score, tokens.text(range.start..bracketed(&tokens, range.end))))
}

/// “Outside Boots”, “bak Jusbygget”: words that only stand before what can be gone around.
fn is_beside(place: &str) -> bool {
    let words = normal::words(place);
    let first = words.split(' ').next().unwrap_or_default();
    matches!(
        first,
        "outside" | "behind" | "opposite" | "beside" | "utenfor" | "utanfor" | "bak" | "foran" | "framfor"
    )
}

/// “It turned up at the café”; “it could not be recovered” is still gone.
fn is_found_again(tokens: &Tokens<'_>) -> bool {
    const NOT: [&str; 9] = ["not", "t", "never", "cannot", "nicht", "nie", "ikke", "ikkje", "aldri"];
    tokens
        .find(0..tokens.len(), &FOUND)
        .is_some_and(|found| !tokens.has(found.saturating_sub(4)..found, &NOT))
}

/// “The manager at Harbour Road rang”, “rektor ved X skule”: where somebody works.
fn is_of_person(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> bool {
    const WORKS: [&str; 9] = ["at", "ved", "an", "bei", "am", "vom", "von", "paa", "i"];
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    // “På legevakta i Storgata”: where somebody was.
    let there = before.checked_sub(1).is_some_and(|there| {
        matches!(
            tokens.word(there),
            "paa" | "i" | "ved" | "hos" | "in" | "im" | "beim" | "at"
        ) && place_at(tokens, at.saturating_add(1)).is_some()
    });
    if there {
        return false;
    }
    let office = tokens.word(before) != "it"
        && tokens
            .told
            .iter()
            .any(|told| told.tell == Tell::Office && told.end == at && place_at(tokens, before).is_none());
    WORKS.contains(&tokens.word(at))
        && tokens.before(at) == " "
        && (office || lexicon.roles.any(tokens.word(before)))
        && place_at(tokens, before).is_none()
}
