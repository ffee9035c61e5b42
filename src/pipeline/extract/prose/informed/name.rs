//! Offices and persons by their names: “Head of School”, “Dekanin Frau Prof. Weiß”.

use std::ops::Range;

use super::party::is_news;
use crate::config::rules::forms::Tell;
use crate::model::language::Language;
use crate::pipeline::extract::prose::measures;
use crate::pipeline::extract::prose::tokens::Tokens;

/// Behind these stands who told it.
const BY: [&str; 9] = ["von", "vom", "durch", "by", "av", "fra", "from", "via", "über"];
/// Words that are no part of a name before it.
const SMALL: [&str; 99] = [
    "men",
    "aber",
    "but",
    "doch",
    "jedoch",
    "not",
    "the",
    "a",
    "an",
    "my",
    "our",
    "his",
    "her",
    "their",
    "your",
    "have",
    "has",
    "had",
    "been",
    "was",
    "were",
    "is",
    "are",
    "also",
    "already",
    "just",
    "now",
    "told",
    "informed",
    "called",
    "notified",
    "phoned",
    "rang",
    "telephoned",
    "contacted",
    "alerted",
    "emailed",
    "to",
    "with",
    "and",
    "or",
    "i",
    "we",
    "then",
    "both",
    "reported",
    "it",
    "this",
    "der",
    "die",
    "das",
    "den",
    "dem",
    "des",
    "ein",
    "eine",
    "einen",
    "einem",
    "mein",
    "meine",
    "meinen",
    "meiner",
    "meinem",
    "unser",
    "unsere",
    "unseren",
    "unserer",
    "unserem",
    "habe",
    "hab",
    "haben",
    "ich",
    "wir",
    "ist",
    "sind",
    "wurde",
    "wurden",
    "auch",
    "schon",
    "bereits",
    "und",
    "sowie",
    "an",
    "bei",
    "beim",
    "zum",
    "zur",
    "jeg",
    "eg",
    "vi",
    "har",
    "er",
    "ble",
    "blei",
    "og",
    "til",
    "min",
    "vår",
    "vaar",
];
const TITLES: [&str; 14] = [
    "frau",
    "herr",
    "herrn",
    "mr",
    "mrs",
    "ms",
    "dr",
    "prof",
    "professor",
    "fru",
    "miss",
    "hr",
    "hrn",
    "fr",
];

/// Words behind which only persons stand.
const PERSONS: [&str; 24] = [
    "informiert",
    "verstaendigt",
    "benachrichtigt",
    "unterrichtet",
    "in",
    "bescheid",
    "informed",
    "notified",
    "told",
    "alerted",
    "briefed",
    "aware",
    "knows",
    "know",
    "informert",
    "varslet",
    "varsla",
    "orientert",
    "underrettet",
    "underretta",
    "vet",
    "veit",
    "kjent",
    "wissen",
];
/// Nobody in particular.
const ANYBODY: [&str; 34] = [
    "everyone",
    "everybody",
    "all",
    "alle",
    "others",
    "both",
    "it",
    "they",
    "he",
    "she",
    "er",
    "sie",
    "es",
    "man",
    "wer",
    "who",
    "this",
    "that",
    "das",
    "dies",
    "det",
    "de",
    "dei",
    "han",
    "hun",
    "ho",
    "someone",
    "nobody",
    "jemand",
    "alles",
    "incident",
    "vorfall",
    "saken",
    "noen",
];

/// What stands before “are informed”, parted at “and”: persons, as only persons are informed.
pub(super) fn subjects(
    tokens: &Tokens<'_>,
    range: Range<usize>,
    verb: &Range<usize>,
    language: Language,
) -> Vec<String> {
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
        let noun = tokens.is_lower_cased()
            || words
                .clone()
                .any(|at| tokens.written(at).starts_with(char::is_uppercase));
        let led = BY.contains(&tokens.word(from)) || matches!(tokens.word(from), "im" | "in" | "only" | "nur" | "one");
        if words.is_empty() || words.len() > 5 || !noun || led || tokens.has(words.clone(), &ANYBODY) {
            return Vec::new();
        }
        found.push(nominative(tokens, words));
        start = at;
    }
    found
}

/// “Der Datenschutzbeauftragte” is “Datenschutzbeauftragter” without its article.
pub(super) fn nominative(tokens: &Tokens<'_>, words: Range<usize>) -> String {
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

/// The offices and persons named in a range, each with its names.
pub(super) fn offices(
    tokens: &Tokens<'_>,
    range: Range<usize>,
    verb: &Range<usize>,
    language: Language,
) -> Vec<String> {
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
        let span = widened(tokens, &hit, floor..range.end, language);
        let before = span.start.checked_sub(1).map_or("", |at| tokens.word(at));
        let earlier = span.start.checked_sub(2).map_or("", |at| tokens.word(at));
        let led = SMALL.contains(&before) && !matches!(before, "to" | "til" | "an" | "with" | "med" | "mit");
        let agent = BY.contains(&before) || (BY.contains(&earlier) && led);
        match spans.last_mut() {
            // “Studiengangsleiterin Frau Prof. Wiesinger”.
            Some(last)
                if last.end == span.start && tokens.before(span.start).trim_matches([' ', '.', '\n']).is_empty() =>
            {
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

/// “Der Bereitschaftsdienst der IT”: whether the two words before a name say whose part it is.
fn is_unit_of(tokens: &Tokens<'_>, start: usize) -> bool {
    let [article, noun, genitive] = [3, 2, 1].map(|back| tokens.word(start.saturating_sub(back)));
    let capital = tokens.written(start.saturating_sub(2)).starts_with(char::is_uppercase);
    let joined = |at: usize| tokens.before(at).trim().is_empty();
    matches!(genitive, "der" | "des")
        && matches!(article, "der" | "die" | "das" | "den" | "dem" | "unser")
        && joined(start)
        && joined(start.saturating_sub(1))
        && capital
        && noun.len() > 4
}

/// “Unsere ärztliche Leitung”, “die technische Leiterin”: an adjective that says which office it is.
fn is_calling(tokens: &Tokens<'_>, start: usize) -> bool {
    const ENDS: [&str; 8] = ["liche", "lichen", "ische", "ischen", "elle", "ellen", "ende", "enden"];
    let [article, adjective] = [2, 1].map(|back| tokens.word(start.saturating_sub(back)));
    let lower = tokens.written(start.saturating_sub(1)).starts_with(char::is_lowercase);
    let joined = tokens.before(start) == " " && tokens.before(start.saturating_sub(1)) == " ";
    let owned =
        ["der", "die", "den", "dem"].contains(&article) || article.starts_with("unser") || article.starts_with("mein");
    lower && joined && owned && adjective.len() > 7 && ENDS.iter().any(|end| adjective.ends_with(end))
}

/// The words of a name around an office: “campus police”, “Head of School”, “Dekan Prof. Weiß”.
fn widened(tokens: &Tokens<'_>, hit: &Range<usize>, within: Range<usize>, language: Language) -> Range<usize> {
    let (mut start, mut end) = (hit.start, hit.end);
    let plain = |at: usize| tokens.before(at).trim().is_empty() || tokens.before(at) == "-";
    let lower = tokens.is_lower_cased();
    while start > within.start && hit.start.saturating_sub(start) < 2 {
        let before = start.saturating_sub(1);
        let word = tokens.word(before);
        let hyphen = tokens.before(start) == "-";
        let part = hyphen || (lower && plain(start) && word.chars().all(char::is_alphabetic) && word.len() > 2);
        let stops = SMALL.contains(&word)
            || tokens
                .told
                .iter()
                .any(|told| told.tell == Tell::Told && told.start <= before && before < told.end);
        let adverb = word.ends_with("ly") || measures::is_small(word);
        if !part || stops || adverb {
            break;
        }
        start = before;
    }
    if !lower && start == hit.start && start >= within.start.saturating_add(2) && is_calling(tokens, start) {
        start = start.saturating_sub(1);
    }
    if !lower && start == hit.start && start >= within.start.saturating_add(3) && is_unit_of(tokens, start) {
        start = start.saturating_sub(2);
    }
    while end < within.end && end.saturating_sub(hit.end) < 4 {
        let written = tokens.written(end);
        let signs = tokens.before(end).trim_matches([' ', '\n', '\r']);
        let titled = TITLES.contains(&tokens.word(end.saturating_sub(1))) && matches!(signs, "." | "");
        let capital = written.starts_with(char::is_uppercase);
        let next = end.saturating_add(1);
        let inside = matches!(tokens.word(end), "i" | "for" | "ved" | "of")
            && tokens
                .told
                .iter()
                .any(|told| told.tell == Tell::Office && told.start == next);
        let genitive = matches!(tokens.word(end), "des" | "der" | "of" | "for")
            && tokens.written(next).starts_with(char::is_uppercase);
        if signs == "-" {
            end = next;
        } else if language == Language::En && tokens.word(end) == "of" && signs.is_empty() && next < within.end {
            // “Head of school”, “chair of the board”.
            end = next
                .saturating_add(if tokens.word(next) == "the" { 2 } else { 1 })
                .min(within.end);
        } else if inside && signs.is_empty() {
            end = next.saturating_add(1);
        } else if is_news(tokens.word(end)) {
            break;
        } else if (capital && (titled || signs.is_empty() || signs == "-")) || (genitive && signs.is_empty()) {
            end = end.saturating_add(1);
        } else {
            break;
        }
    }
    start..end
}
