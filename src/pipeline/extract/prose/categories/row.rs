//! Words for data that stand in a row: “name, NHS number and diagnosis”, with the unknown ones between the known.

use std::ops::Range;

use super::heads;
use super::wide::{about, hedged, is_hedge, is_short, past_owner};
use crate::config::rules::forms::{Lexicon, Tell};
use crate::model::language::Language;
use crate::pipeline::extract::prose::measures;
use crate::pipeline::extract::prose::number;
use crate::pipeline::extract::prose::tokens::Tokens;

/// An item of a row has no more words.
pub(super) const WIDEST: usize = 4;

/// Small words between the items of a row.
pub(super) const LINKS: [&str; 42] = [
    "altsaa", "altso", "naemlich", "namely", "nemlig", "incl", "inkl", "det", "und", "and", "og", "sowie", "oder",
    "or", "eller", "die", "den", "der", "das", "dem", "the", "a", "an", "auch", "also", "mit", "with", "med", "their",
    "deren", "ihre", "ihren", "samt", "plus", "teils", "partly", "delvis", "in", "some", "ein", "eine", "dessen",
];
/// Words that a row ends at and that no item holds.
pub(super) const STOPS: [&str; 74] = [
    "other", "words", "worten", "ord", "von", "of", "for", "av", "til", "fra", "bei", "from", "at", "on", "auf", "in",
    "im", "i", "på", "paa", "an", "to", "is", "are", "was", "were", "ist", "sind", "war", "waren", "wurde", "wurden",
    "er", "ble", "blei", "which", "that", "who", "som", "wie", "we", "ich", "wir", "jeg", "eg", "vi", "it", "es",
    "they", "she", "he", "man", "has", "have", "had", "hat", "haben", "habe", "har", "not", "nicht", "ikke", "ikkje",
    "no", "zu", "by", "durch", "aus", "for", "om", "ved", "per", "but", "aber",
];
/// Whose own data they are: “my phone number” is no lost one.
const OWNERS: &str = " my mein meine meiner meinem meinen min mitt mine your ihr deres din ditt dine deine ";
/// What makes other data of them: “the same name”, “with an altered IBAN”, “no names”.
const ALTERED: &str = " same samme gleiche gleichen selben different new neue neuer neuen neues anderer andere anderen abweichende annet nytt ny nye changed \
    geaenderte geaenderten geaenderter geaendertem gefaelschte gefaelschten gefaelschter altered forged fake faked \
    endra endret endrede forfalska forfalsket forfalskede falske wrong feil gal \
    falsche falschen falscher no ingen inga keine kein keinen keinerlei uten utan ohne without ";

/// Between a row and the number of persons.
pub(super) const OF: [&str; 10] = [
    "von",
    "of",
    "for",
    "til",
    "av",
    "aller",
    "alle",
    "belonging",
    "on",
    "om",
];
const ABOUT: &str = " etwa ca circa rund ungefaehr maybe about around some roughly approximately approx over more than \
    mehr als om lag omtrent rundt cirka knapp fast nesten alle allen all the unseren our insgesamt \
    mindestens at least den ";
/// What is counted and is nobody.
const THINGS: &str = " jahr year aar stueck seite page side tag day monat month prozent gb mb firm compan unternehm \
    bedrift datens record mail hour stund minut week woche uke veke timer second sekund euro kron pound dollar percent \
    prosent file datei row zeile linje attempt versuch forsøk ";

/// A row of items in one sentence.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) items: Vec<Range<usize>>,
    pub(super) strong: usize,
    /// A number of persons stands behind it.
    pub(super) owned: bool,
    known: usize,
}

/// The rows of words for data in a sentence.
pub(super) fn rows_of(tokens: &Tokens<'_>, language: Language) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let whole = 0..tokens.len();
    let mut anchors: Vec<(Range<usize>, bool)> = tokens
        .told_in(whole.clone(), Tell::Category)
        .map(|told| (told.start..told.end, true))
        .chain(
            tokens
                .told_in(whole, Tell::Common)
                .map(|told| (told.start..told.end, false)),
        )
        .chain(heads::find(tokens, language).into_iter().map(|at| (at, true)))
        .collect();
    anchors.sort_by_key(|(at, strong)| (at.start, std::cmp::Reverse(at.end), !strong));
    let mut reach = 0;
    for (at, strong) in anchors {
        if at.start < reach {
            continue;
        }
        let mut item = widened(tokens, &at, reach);
        if is_owned(tokens, &item) {
            reach = at.end;
            continue;
        }
        let last = rows.last().and_then(|row| row.items.last()).map(|last| last.end);
        // “The grades of the exam”: one kind.
        if last.is_some_and(|last| is_genitive(tokens, last, item.start)) {
            reach = item.end;
            continue;
        }
        let between = last.and_then(|last| between(tokens, last, item.start));
        match (rows.last_mut(), between) {
            (Some(row), Some((more, start))) => {
                row.items.extend(more);
                item.start = start;
                row.items.push(item);
                row.strong = row.strong.saturating_add(usize::from(strong));
                row.known = row.known.saturating_add(1);
            }
            _ => rows.push(Row {
                items: vec![item],
                strong: usize::from(strong),
                known: 1,
                ..Row::default()
            }),
        }
        reach = rows
            .last()
            .and_then(|row| row.items.last())
            .map_or(at.end, |last| last.end);
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
    let owner =
        tokens.word(start.saturating_sub(1)) == "s" && matches!(tokens.before(start.saturating_sub(1)), "'" | "’");
    if owner && start >= reach.saturating_add(2) {
        start = start.saturating_sub(2);
    } else if start > reach && matches!(tokens.before(start).trim_end(), "'" | "’") {
        start = start.saturating_sub(1);
    }
    // “Full name”, “privat mobilnummer”.
    let before = start.saturating_sub(1);
    if start > reach
        && tokens.before(start) == " "
        && matches!(
            tokens.word(before),
            "full" | "fullt" | "privat" | "private" | "home" | "loyalty" | "gift"
        )
    {
        start = before;
    }
    let mut end = at.end;
    let heads = [
        "details",
        "detail",
        "data",
        "information",
        "numbers",
        "number",
        "results",
        "status",
        "opplysninger",
        "opplysningar",
        "wish",
        "wishes",
        "expectation",
        "expectations",
        "group",
        "groups",
        "range",
        "ranges",
        "bracket",
        "brackets",
        "band",
        "bands",
    ];
    while heads.contains(&tokens.word(end)) && tokens.before(end) == " " {
        end = end.saturating_add(1);
    }
    start..about(tokens, end)
}

fn is_owned(tokens: &Tokens<'_>, item: &Range<usize>) -> bool {
    item.start.checked_sub(1).is_some_and(|at| is_owner(tokens, at))
}

fn is_owner(tokens: &Tokens<'_>, at: usize) -> bool {
    OWNERS.contains(&format!(" {} ", tokens.word(at))) || is_altered(tokens.word(at))
}

/// Whether a word makes other data of what stands behind it.
pub(super) fn is_altered(word: &str) -> bool {
    ALTERED.contains(&format!(" {word} "))
}

/// “Notenliste der Statistik-Klausur”.
fn is_genitive(tokens: &Tokens<'_>, from: usize, to: usize) -> bool {
    to.saturating_sub(from) == 1
        && tokens.before(from).trim().is_empty()
        && matches!(tokens.word(from), "der" | "des" | "of" | "av")
}

/// The items between two of a row: nothing but small words, or unknown items between two commas; with where the second
/// one begins when words before it belong to it.
fn between(tokens: &Tokens<'_>, from: usize, to: usize) -> Option<(Vec<Range<usize>>, usize)> {
    let from = past_owner(tokens, from, to);
    let gap = from..to;
    if gap.len() > WIDEST.saturating_mul(2)
        || (from..=to).any(|at| !is_short(tokens, at) && tokens.before(at).contains(['.', ';', ':', ')']))
    {
        return None;
    }
    let mut items = Vec::new();
    let mut open: Option<usize> = None;
    for at in gap {
        // “Names, numbers and in many cases medical information”.
        if is_hedge(tokens, at) && open.is_none() {
            continue;
        }
        let parted = is_parted(tokens, at);
        if let (true, Some(start)) = (parted, open) {
            items.push(start..at);
            open = None;
        }
        if LINKS.contains(&tokens.word(at)) && open.is_none() {
            continue;
        }
        let begins = parted || is_parted(tokens, at.saturating_sub(1));
        if STOPS.contains(&tokens.word(at)) || is_owner(tokens, at) || (open.is_none() && !begins) {
            return None;
        }
        open.get_or_insert(at);
    }
    let mut start = to;
    if let Some(open) = open {
        if is_parted(tokens, to) {
            items.push(open..to);
        } else if to.saturating_sub(open) <= 2 {
            // “work e-mail addresses”, “offene Gebühren”.
            start = open;
        } else {
            return None;
        }
    }
    let with = to.saturating_sub(from) == 1 && matches!(tokens.word(from), "mit" | "with" | "med" | "samt")
        || matches!(
            tokens.word(from),
            "incl" | "including" | "inkl" | "plus" | "with" | "mit" | "med"
        );
    let linked = with || (from..=to).any(|at| is_parted(tokens, at));
    let plain = |item: &Range<usize>| item.len() <= WIDEST && !measures::has_verb(tokens, item);
    (linked && items.iter().all(plain)).then_some((items, start))
}

/// “… und den Rechnungen ging an …”: in German a small word behind a noun is none of its own.
fn is_past_noun(tokens: &Tokens<'_>, at: usize) -> bool {
    !tokens.is_lower_cased()
        && tokens.before(at) == " "
        && tokens.written(at).starts_with(char::is_lowercase)
        && tokens.written(at.saturating_sub(1)).starts_with(char::is_uppercase)
}

/// Whether a comma, a slash or an “and” stands at a word.
pub(super) fn is_parted(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.before(at).contains([',', '/', '&', '+'])
        || matches!(
            tokens.word(at),
            "und" | "and" | "og" | "sowie" | "oder" | "or" | "eller" | "samt" | "plus"
        )
}

impl Row {
    /// “Name, Matrikelnummer und Note”: what follows the last known item behind an “and” is one, too.
    fn take_last(&mut self, tokens: &Tokens<'_>) {
        let Some(last) = self.items.last().map(|last| last.end) else {
            return;
        };
        if self.known < 2 || !is_parted(tokens, last) {
            return;
        }
        let opens = hedged(tokens, last);
        let mut start = opens;
        while LINKS.contains(&tokens.word(start)) && start < opens.saturating_add(3) {
            start = start.saturating_add(1);
        }
        let mut end = start;
        while end < tokens.len()
            && (end == start || tokens.before(end).trim().is_empty() || tokens.before(end) == "-")
            && !STOPS.contains(&tokens.word(end))
            && !LINKS.contains(&tokens.word(end))
            && !(end > start && is_past_noun(tokens, end))
        {
            end = end.saturating_add(1);
        }
        let noun = tokens.written(end.saturating_sub(1)).starts_with(char::is_uppercase) || tokens.is_lower_cased();
        // “Höhe des Rückstandes”.
        if noun && tokens.word(end) == "des" && tokens.before(end.saturating_add(1)) == " " {
            end = end.saturating_add(2).min(tokens.len());
            start = start.max(end.saturating_sub(3));
        }
        let plain = !measures::has_verb(tokens, &(start..end)) && !is_owned(tokens, &(start..end));
        if end > start && end.saturating_sub(start) <= 3 && noun && plain {
            self.items.push(start..about(tokens, end));
        }
    }

    /// “… von etwa 340 Leserinnen und Lesern”, “for rundt 85 trenere”: a number behind the row, and no thing that is counted.
    pub(super) fn persons(&self, tokens: &Tokens<'_>, lexicon: &Lexicon) -> Option<u64> {
        // “240 navn med adresse og kontonummer”.
        let first = self.items.first()?;
        let names = matches!(tokens.word(first.start), "navn" | "namn" | "names" | "namen");
        if names && self.items.len() > 1 {
            let back = (1..=3).rev().find_map(|words| {
                let at = first.start.checked_sub(words)?;
                number::at(tokens, at, lexicon).filter(|(_, end)| *end == first.start)
            });
            if let Some((number, _)) = back.filter(|(number, _)| *number > 1) {
                return Some(number);
            }
        }
        let mut at = self.items.last()?.end;
        if !OF.contains(&tokens.word(at)) || !matches!(tokens.before(at).trim(), "" | ",") {
            return None;
        }
        at = at.saturating_add(1);
        while ABOUT.contains(&format!(" {} ", tokens.word(at))) {
            at = at.saturating_add(1);
        }
        // “For én pasient”: the stroke says that it is a number.
        let stressed = matches!(tokens.written(at), "én" | "éin" | "éi") && at.saturating_add(1) < tokens.len();
        if stressed {
            return Some(1);
        }
        let (number, end) = number::at(tokens, at, lexicon)?;
        let thing = THINGS
            .split_whitespace()
            .any(|thing| tokens.word(end).starts_with(thing));
        (number > 1 && !thing && end < tokens.len()).then_some(number)
    }

    /// Whether the sentence says that something holds them.
    pub(super) fn is_held(&self, tokens: &Tokens<'_>, language: Language) -> bool {
        let (Some(first), Some(last)) = (self.items.first(), self.items.last()) else {
            return false;
        };
        if self.strong == 0 && self.known < 2 && !self.owned {
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
            .filter(|told| {
                let inside = told.start >= first.start && told.end <= last.end;
                let apart = self
                    .items
                    .iter()
                    .all(|item| told.end <= item.start || told.start >= item.end);
                // “Photographs of 13 patients on it, with …”.
                !inside || (apart && tokens.has(first.end..told.start, &OF))
            })
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
