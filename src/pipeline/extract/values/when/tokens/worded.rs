//! Hours and nights in words: “um neun”, “ved nitiden”, “in der Nacht auf Sonntag”.

use std::ops::Range;

use std::sync::LazyLock;

use jiff::civil::Time;
use regex::{Captures, Regex};

use super::{Finder, Token, What, regex, small};
use crate::config::rules::forms::Lexicon;
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::clock;

/// `kl 0840`.
static DIGITS: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b(?:kl|klokka|klokken)\.?\s*([01]\d|2[0-3])([0-5]\d)\b"));

/// “Since midnight”: that of the day.
static MIDNIGHT: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b(?:since|seit|siden|sidan) (midnight|mitternacht|midnatt)\b"));

/// Words before an hour in words that leave no doubt that it is one.
const BEFORE: [&str; 14] = [
    "at", "around", "about", "by", "um", "gegen", "ca", "kl", "klokka", "klokken", "just", "rundt", "since", "seit",
];
/// Parts of the day.
const PARTS: [&str; 18] = [
    "frueh",
    "morgen",
    "morgens",
    "vormittag",
    "mittag",
    "nachmittag",
    "abend",
    "nacht",
    "morning",
    "afternoon",
    "evening",
    "night",
    "tidlig",
    "tidleg",
    "morges",
    "kveld",
    "ettermiddag",
    "formiddag",
];
/// Words behind an hour in words that do.
const BEHIND: [&str; 24] = [
    "uhr",
    "o'clock",
    "this",
    "today",
    "yesterday",
    "last",
    "heute",
    "gestern",
    "i",
    "am",
    "pm",
    "in",
    "morgens",
    "frueh",
    "abends",
    "nachts",
    "nachmittags",
    "vormittags",
    "om",
    "paa",
    "herum",
    "rum",
    "ish",
    "a.m",
];

/// Whether the words around an hour say that it is one, or nothing stands around it.
pub(super) fn clocked(text: &str, at: Range<usize>, lexicon: &Lexicon) -> bool {
    let head = text.get(..at.start).unwrap_or_default().trim_end();
    let tail = text.get(at.end..).unwrap_or_default().trim_start();
    let last = words_of(head).next_back();
    let next = first_word(tail);
    let day = |word: &str| lexicon.days.contains_key(word) || lexicon.weekdays.contains_key(word);
    // “Yesterday at teatime – ten to five –”, “jeg oppdaget det selv ti på tolv.”
    let ends = tail.is_empty() || tail.starts_with(['–', '-', ',', ')', '.', ';']);
    let parted = head.ends_with(['–', '-', ',', '(', ':']);
    let bare = last.is_some_and(|word| {
        matches!(
            word,
            "selv" | "sjoelv" | "det" | "foerst" | "fyrst" | "selbst" | "es" | "erst" | "it" | "myself" | "only"
        )
    });
    (ends && (parted || bare))
        || last.is_some_and(|word| BEFORE.contains(&word) || day(word) || PARTS.contains(&word))
        || BEHIND.contains(&next)
        || day(next)
}

/// “Heute früh um …”, “am Montag gegen …”: a part of the day or a day stands before the word that leads an hour.
pub(super) fn after_part_of_day(head: &str) -> bool {
    let mut words = head.split_whitespace().rev().skip(1);
    words.next().is_some_and(|word| {
        let word = word.trim_end_matches(',');
        PARTS.contains(&word)
            || matches!(word, "heute" | "gestern" | "today" | "yesterday")
            || word.ends_with("tag")
            || (word.len() > 5 && word.ends_with("day"))
    })
}

/// “On Tuesday at 8 the help desk …”: a new subject behind an hour, and nothing that is counted.
pub(super) fn goes_on(next: &str) -> bool {
    matches!(
        next,
        "the"
            | "our"
            | "my"
            | "i"
            | "we"
            | "he"
            | "she"
            | "they"
            | "it"
            | "that"
            | "when"
            | "and"
            | "someone"
            | "a"
            | "an"
            | "one"
            | "another"
            | "his"
            | "her"
            | "their"
            | "this"
            | "there"
            | "somebody"
            | "nobody"
            | "everything"
            | "everyone"
    )
}

/// Whether a verb stands behind an hour.
pub(super) fn is_verb(next: &str) -> bool {
    VERBS.contains(&next)
}

/// “Vor zwei Tagen”, “two days ago”, “for to dager siden”; what was “blocked for two days” lasts.
pub(super) fn ago(text: &str, c: &Captures<'_>, lexicon: &Lexicon) -> Option<What> {
    let whole = c.get(0)?;
    let next = first_word(text.get(whole.end()..).unwrap_or_default().trim_start());
    if whole.as_str().starts_with("for ") && !matches!(next, "siden" | "sidan" | "sia" | "sea") {
        return None;
    }
    let word = c.get(1)?.as_str();
    let named = lexicon.numbers.get(word).and_then(|number| i32::try_from(*number).ok());
    let count = word.parse().ok().or(named).unwrap_or(1);
    match c.get(2) {
        Some(_) => Some(What::InDays(i32::checked_neg(count)?)),
        None => Some(What::HoursAgo(count)),
    }
}

fn first_word(text: &str) -> &str {
    let end = text
        .find(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '.'))
        .unwrap_or(text.len());
    text.get(..end).unwrap_or_default().trim_end_matches('.')
}

impl Finder<'_> {
    /// `last night`, `in der nacht auf sonntag`, `natt til søndag`.
    pub(super) fn nights(&mut self, lexicon: &Lexicon) {
        let any = !self.tokens.is_empty();
        self.find_from(lexicon.named_dates.night.as_ref(), 0, |c| {
            if let Some(day) = c.get(2) {
                return lexicon.weekdays.get(day.as_str()).map(|day| What::NightTo(*day));
            }
            if let Some(named) = c.get(1) {
                // Without a time “last night” is the evening before, “i natt” the hours before dawn.
                let named = named.as_str();
                let earlier = ["before last", "vorletzte", "gestern", "gaar"];
                let earlier = earlier.iter().any(|word| named.contains(word)) && !named.ends_with("heute");
                return Some(What::Night(match named {
                    _ if earlier => -2,
                    named if named.starts_with("last") => -1,
                    _ => 0,
                }));
            }
            // “In der Nacht vom 3. auf den 4. Oktober”: the days are told.
            (!any).then_some(What::SomeNight)
        });
    }

    /// `zwischen 12 und 14 Uhr`: two times.
    pub(super) fn hours(&mut self, lexicon: &Lexicon) {
        let Some(regex) = lexicon.named_dates.hours.as_ref() else {
            return;
        };
        for c in regex.captures_iter(self.text).take(4) {
            let (Some(whole), Some(first)) = (c.get(0), c.get(1)) else {
                continue;
            };
            let at = first.start()..whole.end();
            let half = c.get(5).map(|half| half.as_str());
            // “Von 3 bis 5” may count anything: a unit, minutes or a word for the clock must stand there.
            let head = self.text.get(..first.start()).unwrap_or_default();
            let clocked = lexicon
                .named_dates
                .clock
                .as_ref()
                .is_some_and(|clock| clock.is_match(head));
            let rest = self.text.get(at.end..).unwrap_or_default();
            let late = clock::is_late(rest, &lexicon.named_dates);
            let plain = clocked || late || opened_between(self.text, whole.start(), rest);
            if self.taken(&at) || (half.is_none() && !plain && (c.get(2).is_none() || c.get(4).is_none())) {
                continue;
            }
            let half = half.or(late.then_some("pm"));
            let one = |hour, minute| clock::plain(small(&c, hour)?, small(&c, minute).unwrap_or(0), half);
            let (Some(from), Some(to)) = (one(1, 2), one(3, 4)) else {
                continue;
            };
            let middle = c.get(3).map_or(at.end, |third| third.start());
            let end = c.get(2).or_else(|| c.get(1)).map_or(middle, |part| part.end());
            let offset = clock::offset(rest);
            let told = offset.map_or(0, |_| clock::offset_length(rest));
            let last = at.end.saturating_add(told);
            for (at, time) in [(at.start..end, from), (middle..last, to)] {
                self.tokens.push(Token {
                    at,
                    what: What::Time(time, offset),
                });
            }
        }
    }

    /// `um neun`, `ved nitiden`: hours in words, behind or before a word that says so.
    pub(super) fn worded(&mut self, lexicon: &Lexicon) {
        let text = self.text;
        let dates = &lexicon.named_dates;
        let hour = |word: &str| lexicon.numbers.get(word).and_then(|hour| i8::try_from(*hour).ok());
        self.find(DIGITS.as_ref(), |c| clock::time(text, c, (2, 0), None, dates));
        self.find(MIDNIGHT.as_ref(), |_| Some(What::Time(Time::midnight(), None)));
        self.find(dates.hour_time.as_ref(), |c| {
            clock::around(text, c, hour(c.get(1)?.as_str())?, 0, dates)
        });
        self.find(dates.at_word.as_ref(), |c| {
            let end = c.get(0)?.end();
            let tail = text.get(end..).unwrap_or_default();
            let next = first_word(tail.trim_start());
            let day = lexicon.days.contains_key(next) || lexicon.weekdays.contains_key(next);
            let ends = tail.trim().is_empty() || tail.starts_with([',', '.', ';', ')', ':']);
            // “Um acht Personen”, “about nine people”, “at one point” count.
            let head = text.get(..c.get(0)?.start()).unwrap_or_default().trim_end();
            let last = head.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            let part = PARTS.contains(&last) || lexicon.days.contains_key(last);
            let plain = ends || part || day || BEHIND.contains(&next) || VERBS.contains(&next);
            plain
                .then(|| clock::around(text, c, hour(c.get(1)?.as_str())?, 0, dates))
                .flatten()
        });
        // A night of no day tells nothing beside one that has its day.
        let day = |token: &Token| !matches!(token.what, What::SomeNight | What::Time(..) | What::Vague(_));
        if self.tokens.iter().any(day) {
            self.tokens.retain(|token| !matches!(token.what, What::SomeNight));
        }
    }
}

/// “I går mellom 17 og 18.30.”: nothing is counted when the sentence goes on without a noun.
fn opened_between(text: &str, at: usize, rest: &str) -> bool {
    let opener = first_word(text.get(at..).unwrap_or_default());
    let tail = rest.trim_start();
    let next = first_word(tail);
    // “From 3 till 4 today.”
    if opener == "from" {
        let hours = text.get(at..text.len().saturating_sub(rest.len())).unwrap_or_default();
        return hours.contains(':') || matches!(next, "today" | "yesterday" | "this");
    }
    let ends = tail.is_empty() || tail.starts_with([',', '.', ';', ')', ':', '–', '-']);
    matches!(opener, "zwischen" | "zw" | "between" | "mellom")
        && (ends || BEHIND.contains(&next) || VERBS.contains(&next) || GOES_ON.contains(&next))
}

/// Words with which a sentence goes on behind a span of hours.
const GOES_ON: [&str; 20] = [
    "from", "out", "while", "of", "to", "aus", "von", "beim", "bei", "im", "fra", "fraa", "ved", "mens", "medan",
    "ute", "someone", "somebody", "noen", "nokon",
];

/// Verbs that may follow an hour.
const VERBS: [&str; 59] = [
    "lag",
    "lagen",
    "fehlte",
    "fehlten",
    "waren",
    "hing",
    "gesehen",
    "bemerkt",
    "gemerkt",
    "entdeckt",
    "festgestellt",
    "aufgefallen",
    "gefunden",
    "erfahren",
    "angerufen",
    "gelesen",
    "passiert",
    "gekommen",
    "gestohlen",
    "verloren",
    "geklickt",
    "geschickt",
    "verschickt",
    "losgegangen",
    "merkte",
    "sahen",
    "habe",
    "hab",
    "haben",
    "hat",
    "war",
    "wurde",
    "wollte",
    "kam",
    "fiel",
    "rief",
    "bemerkte",
    "sah",
    "fand",
    "ging",
    "stand",
    "ist",
    "i",
    "we",
    "he",
    "she",
    "they",
    "the",
    "my",
    "our",
    "when",
    "and",
    "jeg",
    "eg",
    "vi",
    "da",
    "ich",
    "wir",
    "als",
];
