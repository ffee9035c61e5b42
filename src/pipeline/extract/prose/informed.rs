//! Who was told already: “die Polizei habe ich schon informiert”, “I have telephoned the Rector”.

use std::ops::Range;

use crate::config::rules::forms::{Cue, Lexicon, Tell, normal};
use crate::model::language::Language;
use crate::pipeline::extract::prose::device;
use crate::pipeline::extract::prose::measures;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::tokens::Tokens;

/// At most so many are given.
const MOST: usize = 10;
/// Those who tell it were told themselves: “die IT hat uns informiert”.
const US: [&str; 14] = [
    "uns", "mich", "mir", "us", "meg", "oss", "ihnen", "sie", "dich", "euch", "you", "dere", "dykk", "dem",
];
/// Behind these stands who told it.
const BY: [&str; 9] = ["von", "vom", "durch", "by", "av", "fra", "from", "via", "über"];
/// Words that are no part of a name before it.
const SMALL: [&str; 93] = [
    "the", "a", "an", "my", "our", "his", "her", "their", "your", "have", "has", "had", "been", "was", "were", "is",
    "are", "also", "already", "just", "now", "told", "informed", "called", "notified", "phoned", "rang", "telephoned",
    "contacted", "alerted", "emailed", "to", "with", "and", "or", "i", "we", "then", "both", "reported", "it", "this",
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "mein", "meine", "meinen", "meiner",
    "meinem", "unser", "unsere", "unseren", "unserer", "unserem", "habe", "hab", "haben", "ich", "wir", "ist", "sind",
    "wurde", "wurden", "auch", "schon", "bereits", "und", "sowie", "an", "bei", "beim", "zum", "zur", "jeg", "eg", "vi",
    "har", "er", "ble", "blei", "og", "til", "min", "vår", "vaar",
];
const TITLES: [&str; 11] = ["frau", "herr", "herrn", "mr", "mrs", "ms", "dr", "prof", "professor", "fru", "miss"];

/// Those who were told.
pub(super) fn read(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for sentence in sentences {
        if sentence.question || sentence.cues.any(&[Cue::Event, Cue::Elsewhere]) {
            continue;
        }
        let tokens = Tokens::read(sentence.raw, lexicon, language);
        for name in names(&tokens, language) {
            let words = normal::words(&name);
            if found.len() < MOST && !found.iter().any(|have| normal::words(have) == words) {
                found.push(name);
            }
        }
    }
    found
}

/// “I have not been to the police yet”, where a thing is gone.
pub(super) fn no_police(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> bool {
    let gone = sentences.iter().any(|one| !one.question && device::is_gone(one));
    let plain = sentences.iter().filter(|one| gone && !one.question && one.cues.has(Cue::Police));
    let told = sentences.iter().any(|one| {
        let tokens = Tokens::read(one.raw, lexicon, language);
        let police = tokens.words.iter().any(|word| is_police(word));
        police && names(&tokens, language).iter().any(|name| is_police(&normal::words(name)))
    });
    !told
        && plain.into_iter().any(|sentence| {
            let tokens = Tokens::read(sentence.raw, lexicon, language);
            let digits = sentence.raw.chars().any(|c| c.is_ascii_digit());
            let mut segments = tokens.segments().into_iter();
            !digits
                && segments.any(|segment| {
                    let police = segment.clone().any(|at| is_police(tokens.word(at)));
                    police && measures::is_negated(&tokens, &segment, language)
                })
        })
}

fn is_police(word: &str) -> bool {
    ["polizei", "police", "politi", "anzeige", "anmeld"].iter().any(|part| word.contains(part))
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
            before = measures::is_writers(tokens, segment, language).then_some(true).or(before.filter(|_| !measures::has_verb(tokens, segment)));
            continue;
        };
        let refused = measures::is_denied(tokens, segment, language) || tokens.has(segment.clone(), &US);
        let way = measures::voice(tokens, segment, &verb, language).or(before.filter(|_| at > 0));
        before = way;
        let (Some(active), false) = (way, refused) else {
            continue;
        };
        // “My supervisor and the DPO have been told”, “I told my supervisor and the DPO.”
        let listed = |at: &usize| is_list(tokens, segments.get(*at), !active && *at == 0);
        let first = (0..at).rev().take_while(listed).last().filter(|_| !active);
        let turned = active || verb.start == segment.start;
        let last = (at.saturating_add(1)..segments.len()).take_while(|at| turned && listed(at)).last();
        let start = first.and_then(|at| segments.get(at)).map_or(segment.start, |one| one.start);
        let end = last.and_then(|at| segments.get(at)).map_or(segment.end, |one| one.end);
        let from = if active { measures::object_from(tokens, segment, &verb, language) } else { start };
        let named = offices(tokens, from..end, &verb);
        let subjects = if active || turned { Vec::new() } else { subjects(tokens, start..verb.start, &verb, language) };
        // Every subject of “have been told” was told, whatever it is called.
        found.extend(if subjects.len() > named.len() { subjects } else { named });
    }
    found
}

/// What stands before “are informed”, parted at “and”: persons, as only persons are informed.
fn subjects(tokens: &Tokens<'_>, range: Range<usize>, verb: &Range<usize>, language: Language) -> Vec<String> {
    const PERSONS: [&str; 24] = [
        "informiert", "verstaendigt", "benachrichtigt", "unterrichtet", "in", "bescheid", "informed", "notified", "told",
        "alerted", "briefed", "aware", "knows", "know", "informert", "varslet", "varsla", "orientert", "underrettet",
        "underretta", "vet", "veit", "kjent", "wissen",
    ];
    const ANYBODY: [&str; 34] = [
        "everyone", "everybody", "all", "alle", "others", "both", "it", "they", "he", "she", "er", "sie", "es", "man",
        "wer", "who", "this", "that", "das", "dies", "det", "de", "dei", "han", "hun", "ho", "someone", "nobody", "jemand",
        "alles", "incident", "vorfall", "saken", "noen",
    ];
    if !PERSONS.contains(&tokens.word(verb.start)) {
        return Vec::new();
    }
    let end = measures::verb_at(tokens, range.clone(), language).unwrap_or(range.end);
    let mut found = Vec::new();
    let mut start = range.start;
    for at in range.start..=end {
        let joint = matches!(tokens.word(at), "und" | "and" | "og" | "sowie") || tokens.before(at).contains(',');
        if at < end && !(joint && at > start) {
            continue;
        }
        let mut from = start;
        while from < at && (SMALL.contains(&tokens.word(from)) || measures::is_small(tokens.word(from))) {
            from = from.saturating_add(1);
        }
        let words = from..at;
        let noun = tokens.is_lower_cased() || words.clone().any(|at| tokens.written(at).starts_with(char::is_uppercase));
        if words.is_empty() || words.len() > 5 || !noun || tokens.has(words.clone(), &ANYBODY) {
            return Vec::new();
        }
        found.push(nominative(tokens, words));
        start = at;
    }
    found
}

/// “Der Datenschutzbeauftragte” is “Datenschutzbeauftragter” without its article.
fn nominative(tokens: &Tokens<'_>, words: Range<usize>) -> String {
    let text = tokens.text(words.clone());
    let article = words.start.checked_sub(1).map_or("", |at| tokens.word(at));
    let bends = ["beauftragte", "vorgesetzte", "beauftragten", "vorgesetzten"]
        .iter()
        .any(|end| text.to_lowercase().ends_with(end));
    match article {
        "der" if bends && text.ends_with('e') => format!("{text}r"),
        "den" | "dem" | "meinen" | "meinem" | "unseren" | "unserem" if bends && text.ends_with("en") => {
            format!("{}r", text.strip_suffix('n').unwrap_or(&text))
        }
        _ => text,
    }
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

/// The offices and persons named in a range, each with its names.
fn offices(tokens: &Tokens<'_>, range: Range<usize>, verb: &Range<usize>) -> Vec<String> {
    let mut hits: Vec<Range<usize>> = tokens
        .told_in(range.clone(), Tell::Office)
        .filter(|told| told.end <= verb.start || told.start >= verb.end)
        .filter(|told| tokens.word(told.start) != "it" || tokens.written(told.start) == "IT")
        .map(|told| told.start..told.end)
        .collect();
    hits.sort_by_key(|hit| (hit.start, std::cmp::Reverse(hit.end)));
    let mut spans: Vec<Range<usize>> = Vec::new();
    for hit in hits {
        if spans.last().is_some_and(|last| hit.start < last.end) {
            continue;
        }
        let floor = spans.last().map_or(range.start, |last| last.end);
        let span = widened(tokens, &hit, floor..range.end);
        let before = span.start.checked_sub(1).map_or("", |at| tokens.word(at));
        let earlier = span.start.checked_sub(2).map_or("", |at| tokens.word(at));
        let agent = BY.contains(&before) || (BY.contains(&earlier) && SMALL.contains(&before));
        match spans.last_mut() {
            // “Studiengangsleiterin Frau Prof. Wiesinger”.
            Some(last) if last.end == span.start && tokens.before(span.start).trim_matches([' ', '.', '\n']).is_empty() => {
                last.end = span.end;
            }
            _ if agent => {}
            _ => spans.push(span),
        }
    }
    let named = |span: &Range<usize>| {
        // “Frau” alone is nobody.
        let title = span.len() == 1 && TITLES.contains(&tokens.word(span.start));
        !title
    };
    spans
        .into_iter()
        .filter(named)
        .map(|span| nominative(tokens, span))
        .collect()
}

/// The words of a name around an office: “campus police”, “Head of School”, “Dekan Prof. Weiß”.
fn widened(tokens: &Tokens<'_>, hit: &Range<usize>, within: Range<usize>) -> Range<usize> {
    let (mut start, mut end) = (hit.start, hit.end);
    let plain = |at: usize| tokens.before(at).trim().is_empty() || tokens.before(at) == "-";
    let lower = tokens.is_lower_cased();
    while start > within.start && hit.start.saturating_sub(start) < 2 {
        let before = start.saturating_sub(1);
        let word = tokens.word(before);
        let hyphen = tokens.before(start) == "-";
        let part = hyphen || (lower && plain(start) && word.chars().all(char::is_alphabetic) && word.len() > 2);
        let stops = SMALL.contains(&word) || tokens.told.iter().any(|told| told.tell == Tell::Told && told.start <= before && before < told.end);
        let adverb = word.ends_with("ly") || measures::is_small(word);
        if !part || stops || adverb {
            break;
        }
        start = before;
    }
    while end < within.end && end.saturating_sub(hit.end) < 4 {
        let written = tokens.written(end);
        let signs = tokens.before(end).trim_matches([' ', '\n', '\r']);
        let titled = TITLES.contains(&tokens.word(end.saturating_sub(1))) && matches!(signs, "." | "");
        let capital = written.starts_with(char::is_uppercase);
        let next = end.saturating_add(1);
        let inside = matches!(tokens.word(end), "i" | "for" | "ved" | "of")
            && tokens.told.iter().any(|told| told.tell == Tell::Office && told.start == next);
        let genitive = matches!(tokens.word(end), "des" | "der" | "of" | "for")
            && tokens.written(next).starts_with(char::is_uppercase);
        if inside && signs.is_empty() {
            end = next.saturating_add(1);
        } else if (capital && (titled || signs.is_empty() || signs == "-")) || (genitive && signs.is_empty()) {
            end = end.saturating_add(1);
        } else {
            break;
        }
    }
    start..end
}
