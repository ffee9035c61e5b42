//! Who was told already: “die Polizei habe ich schon informiert”, “I have telephoned the Rector”.

mod clause;
mod frames;
mod listed;
mod name;
mod party;
mod person;
mod words;

use std::ops::Range;

use crate::config::rules::forms::{Cue, Lexicon, Tell, normal};
use crate::model::language::Language;
use crate::pipeline::extract::prose::measures;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::tokens::Tokens;
use name::{offices, subjects};

/// At most so many are given.
const MOST: usize = 10;
/// Words with which a letter opens.
const GREETINGS: [&str; 12] = [
    "hallo",
    "hallo zusammen",
    "hello",
    "hi",
    "hei",
    "heisann",
    "hey",
    "moin",
    "guten tag",
    "guten morgen",
    "good morning",
    "servus",
];
/// Those who tell it were told themselves: “die IT hat uns informiert”.
const US: [&str; 14] = [
    "uns", "mich", "mir", "us", "meg", "oss", "ihnen", "sie", "dich", "euch", "you", "dere", "dykk", "dem",
];
/// Those who were told.
pub(super) fn read(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for sentence in sentences {
        if sentence.question || sentence.cues.any(&[Cue::Event, Cue::Elsewhere]) {
            continue;
        }
        let tokens = Tokens::read(sentence.raw, lexicon, language);
        // “I called the hotline, but it's closed until Monday.”
        if is_unreached(&sentence.folded) {
            continue;
        }
        let mut told = merged(names(&tokens, language), frames::read(&tokens, language));
        // “Meine Leiterin (Frau Dr. Amsel) habe ich angerufen”: brackets between whoever was told and the verb.
        if let Some(plain) = without_bracket(sentence.raw).filter(|_| told.is_empty()) {
            let tokens = Tokens::read(&plain, lexicon, language);
            told = merged(names(&tokens, language), frames::read(&tokens, language));
        }
        let told = apposed(glued(&told, sentence.raw), sentence.raw);
        for name in person::plain(&told, sentence.raw, lexicon) {
            let words = normal::words(&name);
            // “Auf der Wache Mitte”: a police station by its name.
            // “Hallo, unser Chef weiß Bescheid.”
            if words.starts_with("wache ") || is_greeting(&words) {
                continue;
            }
            if found.len() < MOST && !found.iter().any(|have| normal::words(have) == words) {
                found.push(name);
            }
        }
    }
    // Beside others the police are told of as police.
    if !found.iter().all(|name| person::is_police(name)) {
        found.retain(|name| !person::is_police(name));
    }
    found
}

/// “Hallo”, “Hi security”: whom the letter greets is no one it tells of.
fn is_greeting(words: &str) -> bool {
    const OPENS: [&str; 14] = [
        "hi ",
        "hello ",
        "hallo ",
        "hei ",
        "hey ",
        "dear ",
        "moin ",
        "guten ",
        "good ",
        "kjaere ",
        "liebe ",
        "lieber ",
        "liebes ",
        "sehr geehrte",
    ];
    GREETINGS.contains(&words) || OPENS.iter().any(|opens| words.starts_with(opens))
}

/// A sentence without its short brackets.
fn without_bracket(raw: &str) -> Option<String> {
    let (head, rest) = raw.split_once(" (")?;
    let (inside, tail) = rest.split_once(')')?;
    let short = inside.split_whitespace().count() <= 4 && !tail.trim_matches(['.', '!', ' ']).is_empty();
    short.then(|| format!("{head}{tail}"))
}

/// Whether somebody was called who did not answer.
fn is_unreached(folded: &str) -> bool {
    const TOLD: [&str; 9] = [
        "informiert",
        "verstaendigt",
        "benachrichtigt",
        "informed",
        "notified",
        " told",
        "varslet",
        "varsla",
        "orientert",
    ];
    const SILENT: [&str; 16] = [
        " closed",
        "no answer",
        "no reply",
        "voicemail",
        "nobody answer",
        "no one answer",
        "didn't answer",
        "geschlossen",
        "besetzt",
        "niemand erreicht",
        "nicht erreicht",
        "keiner ran",
        "stengt",
        "ikke svar",
        "ikkje svar",
        "ingen svar",
    ];
    let turned = folded
        .split_once(" but ")
        .or_else(|| folded.split_once(" aber "))
        .or_else(|| folded.split_once(" men "));
    turned.is_some_and(|(head, rest)| {
        let rest = format!(" {rest}");
        !TOLD.iter().any(|word| head.contains(word)) && SILENT.iter().any(|word| rest.contains(word))
    })
}

/// Those of both readers; of two names of one the longer.
fn merged(names: Vec<String>, framed: Vec<String>) -> Vec<String> {
    let plain = |name: &str| format!(" {} ", name.to_lowercase().replace(|c: char| !c.is_alphanumeric(), " "));
    let holds = |long: &str, short: &str| plain(long).contains(&plain(short));
    let mut all = names;
    for name in framed {
        if all.iter().any(|have| holds(have, &name)) {
            continue;
        }
        match all.iter().position(|have| holds(&name, have)) {
            Some(at) => {
                let mut rest = 0_usize;
                all.retain(|have| {
                    rest = rest.saturating_add(1);
                    rest == at.saturating_add(1) || !holds(&name, have)
                });
                if let Some(have) = all.get_mut(at) {
                    *have = name;
                }
            }
            None => all.push(name),
        }
    }
    all
}

fn names(tokens: &Tokens<'_>, language: Language) -> Vec<String> {
    let segments = tokens.segments();
    let mut found = Vec::new();
    let mut before: Option<bool> = None;
    for (at, segment) in segments.iter().enumerate() {
        let told: Vec<Range<usize>> = tokens
            .told_in(segment.clone(), Tell::Told)
            .map(|told| told.start..told.end)
            .collect();
        let Some(verb) = told.last().cloned() else {
            before = measures::is_writers(tokens, segment, language)
                .then_some(true)
                .or(before.filter(|_| !measures::has_verb(tokens, segment)));
            continue;
        };
        let us = tokens.has(segment.clone(), &US) || (language == Language::En && tokens.has(segment.clone(), &["me"]));
        let refused = us || measures::is_denied(tokens, segment, language);
        let way = measures::voice(tokens, segment, &verb, language).or(before.filter(|_| at > 0));
        before = way;
        let (Some(active), false) = (way, refused) else {
            continue;
        };
        // “My supervisor and the DPO have been told”, “I told my supervisor and the DPO.”
        let finite = measures::verb_at(tokens, segment.clone(), language).is_some();
        let listed = |at: &usize| {
            let segment = segments.get(*at);
            let subject = !active && finite && (*at == 0 || segment.is_some_and(|one| is_named(tokens, one)));
            // “…, but not the police”.
            let denied = segment.is_some_and(|one| measures::is_negated(tokens, one, language));
            !denied && is_list(tokens, segment, subject)
        };
        let first = (0..at).rev().take_while(listed).last().filter(|_| !active);
        let turned = active || verb.start == segment.start;
        let last = (at.saturating_add(1)..segments.len())
            .take_while(|at| turned && listed(at))
            .last();
        let start = first
            .and_then(|at| segments.get(at))
            .map_or(segment.start, |one| one.start);
        let end = last.and_then(|at| segments.get(at)).map_or(segment.end, |one| one.end);
        let from = if active {
            measures::object_from(tokens, segment, &verb, language)
        } else {
            start
        };
        let named = offices(tokens, from..end, &verb, language);
        let subjects = if active || turned || !finite {
            Vec::new()
        } else {
            subjects(tokens, start..verb.start, &verb, language)
        };
        // Every subject of “have been told” was told, whatever it is called.
        found.extend(if subjects.len() > named.len() { subjects } else { named });
    }
    found
}

/// “Transport for Wales”, read in two parts, is one; of “Orla (director)” only Orla is named.
fn glued(names: &[String], raw: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in names {
        // “The chief exec's been told.”
        let name = &name.trim_end_matches("'s").trim_end_matches("’s").to_owned();
        // “The board (chair: Prof. Lind)”: whoever stands in the brackets behind an office.
        let bracket = names.iter().any(|other| {
            let inside = raw.split_once(&format!("{other} ("));
            let inside = inside.and_then(|(_, rest)| rest.split(')').next());
            inside.is_some_and(|inside| inside.contains(name.as_str()))
        });
        let opens = names
            .iter()
            .any(|other| other.starts_with("for ") && raw.contains(&format!("{name} {other}")));
        if bracket || opens {
            continue;
        }
        let before = names
            .iter()
            .find(|other| name.starts_with("for ") && raw.contains(&format!("{other} {name}")));
        found.push(before.map_or_else(|| name.clone(), |other| format!("{other} {name}")));
    }
    found
}

/// “My manager, Ruth Lowe,”: one person, by office and by name.
fn apposed(names: Vec<String>, raw: &str) -> Vec<String> {
    const TITLES: [&str; 16] = [
        "Hr.",
        "Fr.",
        "Prof",
        "Prof.",
        "Professor",
        "Dr",
        "Dr.",
        "Herr",
        "Herrn",
        "Frau",
        "Mr",
        "Mr.",
        "Mrs",
        "Mrs.",
        "Ms",
        "Ms.",
    ];
    let mut found: Vec<String> = Vec::new();
    for name in names {
        let first = name.split(' ').next().unwrap_or_default();
        let all = || name.split(' ').all(|word| word.starts_with(char::is_uppercase));
        let closed = found
            .last()
            .is_some_and(|last| raw.contains(&format!("{last}, {name},")));
        let person =
            TITLES.contains(&first) || ((if closed { 1 } else { 2 }..=4).contains(&name.split(' ').count()) && all());
        let joined = found.last().map(|last| format!("{last}, {name}"));
        // “Dr Amann, our senior consultant, is informed.”
        let aside = found.last().is_some_and(|last| {
            let owned = |own: &&str| raw.contains(&format!("{last}, {own} {name},"));
            last.split(' ').all(|word| word.starts_with(char::is_uppercase))
                && ["our", "my", "the", "unser", "unsere", "meine", "mein", "der", "die"]
                    .iter()
                    .any(owned)
        });
        if aside {
            continue;
        }
        match (found.last_mut(), joined) {
            (Some(last), Some(joined)) if person && !last.contains(',') && raw.contains(&joined) => {
                let rest = raw.split_once(&joined).map_or("", |(_, rest)| rest).trim_start();
                let common = last.rsplit(' ').next().unwrap_or_default();
                let office = common.starts_with(char::is_lowercase) || TITLES.contains(&first) || rest.starts_with(',');
                // “My manager, Ruth Lowe and the DPO” may be three.
                if office && (rest.is_empty() || rest.starts_with([',', '.', ';', ')', '!'])) {
                    *last = joined;
                } else {
                    found.push(name);
                }
            }
            _ => found.push(name),
        }
    }
    found
}

/// “Ruth Lowe”: a segment of a name and nothing else.
fn is_named(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
    (2..=4).contains(&segment.len())
        && segment
            .clone()
            .all(|at| tokens.written(at).starts_with(char::is_uppercase))
}

/// A segment that only names somebody.
fn is_list(tokens: &Tokens<'_>, segment: Option<&Range<usize>>, subject: bool) -> bool {
    segment.is_some_and(|segment| {
        segment.len() <= 7
            && (tokens.tells(segment.clone(), Tell::Office) || (subject && segment.len() <= 4))
            && !measures::has_verb(tokens, segment)
            && !tokens.tells(segment.clone(), Tell::Told)
    })
}
