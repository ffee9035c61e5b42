//! Which kinds of data were in or on what is lost or open: “the letter contains name, NHS number and diagnosis”.
//!
//! The words of the text are given. A word for data counts where the sentence says that something holds it; everyday
//! words like “name” only in a row with others.

use std::ops::Range;

use crate::config::rules::forms::{Cue, Lexicon, Tell, normal};
use crate::model::language::Language;
use crate::pipeline::extract::prose::measures;
use crate::pipeline::extract::prose::number;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::tokens::Tokens;

/// At most so many kinds are given.
const MOST: usize = 20;
/// An item of a row has no more words.
const WIDEST: usize = 4;

/// Small words between the items of a row.
const LINKS: [&str; 34] = [
    "und", "and", "og", "sowie", "oder", "or", "eller", "die", "den", "der", "das", "dem", "the", "a", "an", "auch",
    "also", "mit", "with", "med", "their", "deren", "ihre", "ihren", "samt", "plus", "teils", "partly", "delvis", "in",
    "some", "ein", "eine", "dessen",
];
/// Words that a row ends at and that no item holds.
const STOPS: [&str; 70] = [
    "von", "of", "for", "av", "til", "fra", "bei", "from", "at", "on", "auf", "in", "im", "i", "på", "paa", "an", "to",
    "is", "are", "was", "were", "ist", "sind", "war", "waren", "wurde", "wurden", "er", "ble", "blei", "which", "that",
    "who", "som", "wie", "we", "ich", "wir", "jeg", "eg", "vi", "it", "es", "they", "she", "he", "man", "has", "have",
    "had", "hat", "haben", "habe", "har", "not", "nicht", "ikke", "ikkje", "no", "zu", "by", "durch", "aus", "for",
    "om", "ved", "per", "but", "aber",
];
/// Whose own data they are: “my phone number” is no lost one.
const OWNERS: [&str; 34] = [
    "different", "new", "neue", "neuer", "neuen", "neues", "anderer", "andere", "anderen", "abweichende", "annet", "nytt",
    "ny", "nye", "changed", "falsche", "falschen", "falscher",
    "my", "mein", "meine", "meiner", "meinem", "meinen", "min", "mitt", "mine", "your", "ihr", "deres", "din", "ditt",
    "dine", "deine",
];

/// A row of items in one sentence.
#[derive(Debug, Default)]
struct Row {
    items: Vec<Range<usize>>,
    strong: usize,
    known: usize,
}

/// What is told of the data.
#[derive(Debug, Default)]
pub(super) struct Data {
    /// The kinds, in the words of the text.
    pub(super) kinds: Vec<String>,
    /// Of how many persons they are.
    pub(super) persons: Option<u64>,
    /// Whether some are of a special category (GDPR Art. 9).
    pub(super) special: bool,
}

/// The kinds of data of a text.
pub(super) fn read(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> Data {
    let (mut rows, mut single, mut persons) = (Vec::new(), Vec::new(), None);
    for sentence in sentences {
        if sentence.question || sentence.cues.any(&[Cue::Event, Cue::Elsewhere, Cue::Suspect]) {
            continue;
        }
        let tokens = Tokens::read(sentence.raw, lexicon, language);
        if tokens.tells(0..tokens.len(), Tell::Asked) {
            continue;
        }
        for row in rows_of(&tokens) {
            persons = persons.or_else(|| row.persons(&tokens, lexicon));
            if !row.is_held(&tokens, language) {
                continue;
            }
            let texts = row.items.iter().map(|item| tokens.text(item.clone()));
            if row.items.len() > 1 {
                rows.extend(texts);
            } else {
                single.extend(texts);
            }
        }
    }
    // “The list of grades. It shows name, number and grade”: the row says it better.
    let all = if rows.is_empty() { single } else { rows };
    let mut found: Vec<String> = Vec::new();
    for item in all {
        let words = normal::words(&item);
        if found.len() < MOST && !found.iter().any(|have| normal::words(have) == words) {
            found.push(item);
        }
    }
    Data {
        special: found.iter().any(|item| is_special(item)),
        kinds: found,
        persons,
    }
}

/// “Ob Kundendaten dabei sind, weiß ich nicht”: whether there are data of persons is what nobody knows.
pub(super) fn is_unknown(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> bool {
    sentences.iter().filter(|one| !one.question && one.cues.has(Cue::Unknown)).any(|sentence| {
        let tokens = Tokens::read(sentence.raw, lexicon, language);
        let segments = tokens.segments();
        segments.iter().any(|segment| {
            let open = matches!(tokens.word(segment.start), "ob" | "whether" | "if" | "om") || tokens.has(segment.clone(), &["ob", "whether"]);
            let data = tokens.tells(segment.clone(), Tell::Category)
                || segment.clone().any(|at| ["nutzerdaten", "personendaten", "brukerdata", "kundedata"].contains(&tokens.word(at)));
            open && data
        })
    })
}

/// Health, belief, origin.
fn is_special(item: &str) -> bool {
    const PARTS: [&str; 34] = [
        "gesundheit", "diagnos", "befund", "krank", "attest", "arzt", "allerg", "medik", "schwerbehind", "konfession",
        "religion", "impf", "laborwert", "roentgen", "pflegedok", "patient", "health", "medic", "disab", "ethnic",
        "allergies", "nhs", "blood", "prescription", "sick", "helse", "sykemeld", "sjukmeld", "pasient", "journalnot",
        "epikris", "legeerkl", "resept", "proevesvar",
    ];
    let words = normal::words(item);
    PARTS.iter().any(|part| words.contains(part))
}

/// The rows of words for data in a sentence.
fn rows_of(tokens: &Tokens<'_>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let whole = 0..tokens.len();
    let mut anchors: Vec<(Range<usize>, bool)> = tokens
        .told_in(whole.clone(), Tell::Category)
        .map(|told| (told.start..told.end, true))
        .chain(tokens.told_in(whole, Tell::Common).map(|told| (told.start..told.end, false)))
        .collect();
    anchors.sort_by_key(|(at, strong)| (at.start, std::cmp::Reverse(at.end), !strong));
    let mut reach = 0;
    for (at, strong) in anchors {
        if at.start < reach {
            continue;
        }
        let item = widened(tokens, &at, reach);
        if is_owned(tokens, &item) {
            reach = at.end;
            continue;
        }
        let last = rows.last().and_then(|row| row.items.last()).map(|last| last.end);
        let between = last.and_then(|last| between(tokens, last, item.start));
        match (rows.last_mut(), between) {
            (Some(row), Some(more)) => {
                row.items.extend(more);
                row.items.push(item);
                row.strong = row.strong.saturating_add(usize::from(strong));
                row.known = row.known.saturating_add(1);
            }
            _ => rows.push(Row {
                items: vec![item],
                strong: usize::from(strong),
                known: 1,
            }),
        }
        reach = rows.last().and_then(|row| row.items.last()).map_or(at.end, |last| last.end);
    }
    for row in &mut rows {
        row.take_last(tokens);
    }
    rows
}

/// “children's names”, “a parent's phone number”, “home address”: the words that belong before it.
fn widened(tokens: &Tokens<'_>, at: &Range<usize>, reach: usize) -> Range<usize> {
    let mut start = at.start;
    // Joined by a hyphen or an apostrophe.
    while start > reach && matches!(tokens.before(start), "-" | "'" | "’") {
        start = start.saturating_sub(1);
    }
    let owner = tokens.word(start.saturating_sub(1)) == "s" && matches!(tokens.before(start.saturating_sub(1)), "'" | "’");
    if owner && start >= reach.saturating_add(2) {
        start = start.saturating_sub(2);
    } else if start > reach && matches!(tokens.before(start).trim_end(), "'" | "’") {
        start = start.saturating_sub(1);
    }
    let mut end = at.end;
    let heads = ["details", "detail", "data", "information", "numbers", "number", "results", "status", "opplysninger", "opplysningar"];
    while heads.contains(&tokens.word(end)) && tokens.before(end) == " " {
        end = end.saturating_add(1);
    }
    start..end
}

fn is_owned(tokens: &Tokens<'_>, item: &Range<usize>) -> bool {
    let before = item.start.checked_sub(1).map_or("", |at| tokens.word(at));
    OWNERS.contains(&before)
}

/// The items between two of a row: nothing but small words, or one unknown item between two commas.
fn between(tokens: &Tokens<'_>, from: usize, to: usize) -> Option<Vec<Range<usize>>> {
    let gap = from..to;
    if gap.len() > WIDEST.saturating_mul(2) || (from..=to).any(|at| tokens.before(at).contains(['.', ';', ':', ')'])) {
        return None;
    }
    let mut items = Vec::new();
    let mut open: Option<usize> = None;
    for at in gap {
        let parted = is_parted(tokens, at);
        if let (true, Some(start)) = (parted, open) {
            items.push(start..at);
            open = None;
        }
        if LINKS.contains(&tokens.word(at)) && open.is_none() {
            continue;
        }
        if STOPS.contains(&tokens.word(at)) || (open.is_none() && !parted && !is_parted(tokens, at.saturating_sub(1))) {
            return None;
        }
        open.get_or_insert(at);
    }
    if let Some(start) = open {
        if !is_parted(tokens, to) {
            return None;
        }
        items.push(start..to);
    }
    let with = to.saturating_sub(from) == 1 && matches!(tokens.word(from), "mit" | "with" | "med" | "samt");
    let linked = with || (from..=to).any(|at| is_parted(tokens, at));
    (linked && items.iter().all(|item| item.len() <= WIDEST)).then_some(items)
}

/// Whether a comma, a slash or an “and” stands at a word.
fn is_parted(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.before(at).contains([',', '/', '&', '+'])
        || matches!(
            tokens.word(at),
            "und" | "and" | "og" | "sowie" | "oder" | "or" | "eller" | "samt" | "plus"
        )
}

impl Row {
    /// “Name, Matrikelnummer und Note”: what follows the last known item behind an “and” is one, too.
    fn take_last(&mut self, tokens: &Tokens<'_>) {
        let Some(last) = self.items.last().map(|last| last.end) else { return };
        if self.known < 2 || !is_parted(tokens, last) {
            return;
        }
        let mut start = last;
        while LINKS.contains(&tokens.word(start)) && start < last.saturating_add(3) {
            start = start.saturating_add(1);
        }
        let mut end = start;
        while end < tokens.len()
            && (end == start || tokens.before(end).trim().is_empty() || tokens.before(end) == "-")
            && !STOPS.contains(&tokens.word(end))
            && !LINKS.contains(&tokens.word(end))
        {
            end = end.saturating_add(1);
        }
        let noun = tokens.written(end.saturating_sub(1)).starts_with(char::is_uppercase) || tokens.is_lower_cased();
        // “Höhe des Rückstandes”.
        if noun && tokens.word(end) == "des" && tokens.before(end.saturating_add(1)) == " " {
            end = end.saturating_add(2).min(tokens.len());
            start = start.max(end.saturating_sub(3));
        }
        if end > start && end.saturating_sub(start) <= 3 && noun && !is_owned(tokens, &(start..end)) {
            self.items.push(start..end);
        }
    }

    /// “… von etwa 340 Leserinnen und Lesern”, “for rundt 85 trenere”: a number behind the row, and no thing that is counted.
    fn persons(&self, tokens: &Tokens<'_>, lexicon: &Lexicon) -> Option<u64> {
        const OF: [&str; 8] = ["von", "of", "for", "til", "av", "aller", "alle", "belonging"];
        const ABOUT: [&str; 36] = [
            "etwa", "ca", "circa", "rund", "ungefaehr", "maybe", "about", "around", "some", "roughly", "approximately",
            "approx", "over", "more", "than", "mehr", "als", "om", "lag", "omtrent", "rundt", "cirka", "knapp", "fast",
            "nesten", "alle", "allen", "all", "the", "unseren", "our", "insgesamt", "mindestens", "at", "least", "den",
        ];
        // “240 navn med adresse og kontonummer”.
        let first = self.items.first()?;
        if matches!(tokens.word(first.start), "navn" | "namn" | "names" | "namen") {
            let back = (1..=3).rev().find_map(|words| {
                let at = first.start.checked_sub(words)?;
                number_at(tokens, at, lexicon).filter(|(_, end)| *end == first.start)
            });
            if let Some((number, _)) = back.filter(|(number, _)| *number > 1) {
                return Some(number);
            }
        }
        let mut at = self.items.last()?.end;
        if !OF.contains(&tokens.word(at)) || !tokens.before(at).trim().is_empty() {
            return None;
        }
        at = at.saturating_add(1);
        while ABOUT.contains(&tokens.word(at)) {
            at = at.saturating_add(1);
        }
        let (number, end) = number_at(tokens, at, lexicon)?;
        let thing = ["jahr", "year", "aar", "stueck", "seite", "page", "side", "tag", "day", "monat", "month", "prozent", "gb", "mb", "firm", "compan", "unternehm", "bedrift", "datens", "record", "mail"]
            .iter()
            .any(|thing| tokens.word(end).starts_with(thing));
        (number > 1 && !thing && end < tokens.len()).then_some(number)
    }

    /// Whether the sentence says that something holds them.
    fn is_held(&self, tokens: &Tokens<'_>, language: Language) -> bool {
        let (Some(first), Some(last)) = (self.items.first(), self.items.last()) else {
            return false;
        };
        if self.strong == 0 && self.known < 2 {
            return false;
        }
        let segments = tokens.segments();
        let of = |word: usize| segments.iter().position(|segment| segment.contains(&word));
        let bracket = (0..=first.start)
            .rev()
            .map(|at| tokens.before(at))
            .find(|gap| gap.contains(['(', ')']))
            .is_some_and(|gap| gap.rfind('(') > gap.rfind(')'));
        let holder = tokens
            .told_in(0..tokens.len(), Tell::Holds)
            .filter(|told| told.end <= first.start || told.start >= last.end)
            .map(|told| told.start)
            .min_by_key(|at| at.abs_diff(first.start));
        let (from, to) = match (holder, bracket) {
            (Some(holder), _) => (holder.min(first.start), holder.max(last.end.saturating_sub(1))),
            (None, true) => (first.start, last.end.saturating_sub(1)),
            (None, false) => return false,
        };
        let (Some(from), Some(to)) = (of(from), of(to)) else {
            return false;
        };
        let mut around = segments.get(from..=to).into_iter().flatten();
        !around.any(|segment| tokens.is_unsure(segment) || measures::is_negated(tokens, segment, language))
    }
}

/// The number that begins at a word, with the word behind it.
fn number_at(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<(u64, usize)> {
    let digits = |at: usize| tokens.word(at).chars().all(|c| c.is_ascii_digit()) && !tokens.word(at).is_empty();
    if digits(at) {
        let mut text = tokens.word(at).to_owned();
        let mut end = at.saturating_add(1);
        while digits(end) && tokens.word(end).len() == 3 && matches!(tokens.before(end), "." | "," | " " | "'" | "’" | "\u{a0}") {
            text.push_str(tokens.word(end));
            end = end.saturating_add(1);
        }
        let number: u64 = text.parse().ok()?;
        let year = (1990..=2050).contains(&number) && text.len() == 4;
        return (!year).then_some((number, end));
    }
    let mut words: Vec<&str> = Vec::new();
    let mut best = None;
    for end in at..at.saturating_add(4).min(tokens.len()) {
        words.push(tokens.word(end));
        let number = number::spelled(&words, |word| lexicon.numbers.get(word).copied());
        best = number.map(|number| (number, end.saturating_add(1))).or(best);
    }
    best
}
