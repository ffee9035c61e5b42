//! What each moment of a text is the time of, where no rule says so.

use std::sync::LazyLock;

use jiff::Timestamp;

use super::{Letter, put_cues, short_words};
use crate::model::report::Field;
use crate::model::time::When;
use crate::pipeline::extract::prose::moments::{End, INCIDENT, Mention};
use crate::pipeline::extract::prose::sentence::Clause;
use crate::pipeline::weights::{Seen, Weights};

static WEIGHTS: LazyLock<Weights<4>> = LazyLock::new(|| Weights::read(include_str!("moments.tsv")));

/// What a moment may be the time of, in the order of the weights.
pub(super) const FIELDS: [Field; 4] = [
    Field::DiscoveredAt,
    Field::OccurredAt,
    Field::OccurredFrom,
    Field::OccurredTo,
];

/// How probable it has to be, and how probable that something was noticed then.
const PROBABLE: f32 = 0.7;
const NOTICED: f32 = 0.6;
/// No more moments are weighed.
const MOST: usize = 60;

/// The most probable moments of the fields that are still open.
pub(in crate::pipeline::extract::prose) fn times(letter: &Letter<'_>, known: &[Field]) -> Vec<(Field, When)> {
    // Where nothing happened, a time is that of something else.
    if !letter.sentences.iter().any(|sentence| sentence.cues.any(&INCIDENT)) {
        return Vec::new();
    }
    let mut best: [Option<(f32, When)>; 4] = [None; 4];
    for at in 0..letter.mentions.len().min(MOST) {
        let Some(mention) = letter.mentions.get(at) else {
            continue;
        };
        let mut probable = WEIGHTS.probable(&of_mention(letter, at));
        if mention.denied {
            probable[0] = 0.0;
        }
        if mention.fronted {
            probable[1..].fill(0.0);
        }
        for ((best, one), field) in best.iter_mut().zip(probable).zip(FIELDS) {
            let noticed = field == Field::DiscoveredAt && !points_back(letter, mention) && !is_logged(mention.when);
            let least = if noticed { NOTICED } else { PROBABLE };
            if one > least && best.is_none_or(|(most, _)| one > most) {
                *best = Some((one, mention.when));
            }
        }
    }
    let found = |field: Field| {
        let best = FIELDS.iter().zip(best).find(|(one, _)| **one == field);
        best.and_then(|(_, best)| best).map(|(_, when)| when)
    };
    let has = |field: Field| known.contains(&field);
    let open = |field: Field| found(field).filter(|_| !has(field)).map(|when| (field, when));
    let mut told: Vec<(Field, When)> = open(Field::DiscoveredAt).into_iter().collect();
    if has(Field::OccurredAt) {
        return told;
    }
    let from = open(Field::OccurredFrom);
    // A span of one moment is none, and an end alone is rarely one.
    let begun = has(Field::OccurredFrom) || from.is_some();
    let to = open(Field::OccurredTo).filter(|(_, to)| begun && Some(*to) != found(Field::OccurredFrom));
    let span = has(Field::OccurredFrom) || has(Field::OccurredTo) || from.is_some() || to.is_some();
    told.extend(from.into_iter().chain(to));
    told.extend(open(Field::OccurredAt).filter(|_| !span));
    told
}

/// Whether a time has seconds: whoever notices something tells none, logs do.
fn is_logged(when: When) -> bool {
    matches!(when, When::At(at) if at.instant().as_second().rem_euclid(60) != 0)
}

/// “That was yesterday at five”: of what was told before it.
fn points_back(letter: &Letter<'_>, mention: &Mention) -> bool {
    const BACK: [&str; 9] = [
        "that was",
        "this was",
        "that happened",
        "this happened",
        "das war",
        "das geschah",
        "das passierte",
        "det var",
        "det skjedde",
    ];
    let told = letter
        .sentences
        .get(mention.sentence)
        .map_or("", |one| one.folded.trim_start());
    BACK.iter().any(|back| told.starts_with(back))
}

/// What is seen of a moment.
pub(super) fn of_mention(letter: &Letter<'_>, at: usize) -> Seen {
    let mut seen = Seen::default();
    let Some(mention) = letter.mentions.get(at) else {
        return seen;
    };
    let Some(sentence) = letter.sentences.get(mention.sentence) else {
        return seen;
    };
    seen.put("any", &[], 1.0);
    put_cues(&mut seen, "s", sentence.cues, 1.0);
    if let Some(before) = mention.sentence.checked_sub(1) {
        put_cues(&mut seen, "p", letter.cues_of(before), 1.0);
    }
    put_cues(&mut seen, "n", letter.cues_of(mention.sentence.saturating_add(1)), 1.0);
    if let Some(clause) = sentence.clauses.get(mention.clause) {
        put_cues(&mut seen, "c", clause.cues, 1.0);
        put_nearest(mention, clause, &mut seen);
        let clause = sentence.folded.get(clause.at.clone()).unwrap_or_default();
        for word in short_words(clause) {
            seen.put("w", &[&word], 1.0);
        }
    }
    let left = short_words(sentence.folded.get(..mention.at.start).unwrap_or_default());
    let right = short_words(sentence.folded.get(mention.at.end..).unwrap_or_default());
    for word in left.iter().chain(&right) {
        seen.put("sw", &[word], 0.5);
    }
    for (far, word) in left.iter().rev().take(3).enumerate() {
        seen.put("b", &[&far.to_string(), word], 1.0);
        seen.put("B", &[word], 1.0);
    }
    for (far, word) in right.iter().take(3).enumerate() {
        seen.put("a", &[&far.to_string(), word], 1.0);
        seen.put("A", &[word], 1.0);
    }
    let all = letter.mentions.len();
    let form = match (mention.dated, matches!(mention.when, When::At(_))) {
        (true, true) => "day and time",
        (true, false) => "day",
        _ => "time",
    };
    let number = |number: usize, most: usize| number.min(most).to_string();
    seen.put("in", &[&number(mention.sentence, 4)], 1.0);
    seen.put("nth", &[&number(at, 3)], 1.0);
    seen.put("all", &[&number(all, 5)], 1.0);
    seen.put(
        if at.saturating_add(1) == all {
            "last"
        } else {
            "not last"
        },
        &[],
        1.0,
    );
    seen.put("form", &[form], 1.0);
    seen.put("age", &[age(mention.when, mention.written)], 1.0);
    for (name, holds) in [
        ("ends", mention.span == Some(End::Last)),
        ("starts", mention.span == Some(End::First)),
        ("refused", mention.refused),
    ] {
        if holds {
            seen.put("moment", &[name], 1.0);
        }
    }
    letter.put_stand(mention.sentence, &mut seen, "");
    seen
}

/// The cue that stands next before a moment in its clause, and the next behind it.
fn put_nearest(mention: &Mention, clause: &Clause, seen: &mut Seen) {
    let before = clause.places.iter().filter(|(_, at)| at.end <= mention.at.start);
    let after = clause.places.iter().filter(|(_, at)| at.start >= mention.at.end);
    if let Some((cue, _)) = before.max_by_key(|(_, at)| at.end) {
        seen.put("nb", &[&format!("{cue:?}")], 1.0);
    }
    if let Some((cue, _)) = after.min_by_key(|(_, at)| at.start) {
        seen.put("na", &[&format!("{cue:?}")], 1.0);
    }
}

/// How long before the mail it was, roughly.
fn age(when: When, written: Timestamp) -> &'static str {
    let minutes = match when {
        When::At(at) => written.as_second().saturating_sub(at.instant().as_second()) / 60,
        // A day counts from its noon.
        When::On(day) => {
            let noon = day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
            noon.map_or(0, |noon| {
                written.as_second().saturating_sub(noon.timestamp().as_second()) / 60
            })
        }
    };
    match minutes {
        ..-60 => "ahead",
        -60..36 => "minutes",
        36..180 => "hours",
        180..720 => "half a day",
        720..1440 => "a day",
        1440..4320 => "days",
        4320..10_200 => "a week",
        10_200..43_200 => "a month",
        _ => "long ago",
    }
}
