//! What “until” ends: a span, what lasted, or a deadline.

use std::ops::Range;

use super::super::Calendar;
use super::{Told, next_day};
use crate::model::language::Language;
use crate::pipeline::extract::stems::words_of;

/// Verbs of a state that ends some time, and with them or “was” how a thing is for a while.
const STAYED: [&str; 19] = [
    "stand", "standen", "lag", "lagen", "hing", "hingen", "blieb", "blieben", "stood", "stayed", "remained", "lay",
    "sat", "hung", "sto", "stod", "laa", "laag", "hang",
];
const BEING: [&str; 10] = [
    "war", "waren", "was", "were", "been", "gewesen", "var", "vaert", "vore", "ble",
];
const STATES: [&str; 26] = [
    "offen",
    "oeffentlich",
    "frei",
    "sichtbar",
    "abrufbar",
    "lesbar",
    "einsehbar",
    "zugaenglich",
    "erreichbar",
    "online",
    "unverschlossen",
    "open",
    "public",
    "visible",
    "accessible",
    "readable",
    "exposed",
    "unlocked",
    "available",
    "ope",
    "aapen",
    "aapent",
    "synlig",
    "synleg",
    "tilgjengelig",
    "tilgjengeleg",
];
/// How far before “until” they stand, words.
const WITHIN: usize = 14;

/// What may stand beside “until” in a span.
pub(super) const SPANNING: [&str; 10] = [
    "auf",
    "zum",
    "den",
    "dem",
    "med",
    "einschliesslich",
    "inklusive",
    "including",
    "inkl",
    "incl",
];

/// Whether the moment at this place is told as a beginning: “ab 12 Uhr”, “from Monday”.
pub(super) fn is_begun(folded: &str, at: usize) -> bool {
    const LED: [&str; 9] = ["etwa", "ca", "about", "around", "the", "dem", "den", "kl", "klokka"];
    const BEGUN: [&str; 12] = [
        "ab", "von", "vom", "seit", "from", "since", "starting", "fra", "fraa", "siden", "sidan", "etter",
    ];
    let head = folded.get(..at).unwrap_or_default();
    let led = words_of(head).rev().find(|word| !LED.contains(word));
    led.is_some_and(|word| BEGUN.contains(&word))
}

impl Calendar<'_> {
    /// Whether what stands at this place behind “until” is the end of something, and no deadline: it lasted, or something
    /// happened then: “stod der til kl. 14, då ein kollega såg det”.
    pub(super) fn lasted(&self, folded: &str, at: &Range<usize>) -> bool {
        let head = folded.get(..at.start).unwrap_or_default();
        let tail = folded.get(at.end..).unwrap_or_default();
        let next = tail
            .strip_prefix(',')
            .and_then(|tail| words_of(tail).next())
            .unwrap_or_default();
        let then = match self.language {
            Language::De => matches!(next, "als" | "wo"),
            Language::En => next == "when",
            Language::Nb => matches!(next, "da" | "daa"),
        };
        let asked = ["bitte", "please", "vennligst", "ver", "vaer"];
        (then && !words_of(head).any(|word| asked.contains(&word))) || lasts_until(head) || stayed(head)
    }

    /// “Heute bis 18 Uhr”: the end of a part of the day, and no span from its morning on; mostly a deadline.
    pub(super) fn join_ends(&self, all: &mut Vec<Told>, folded: &str) {
        let pair = all.windows(2).position(|pair| {
            let [first, second] = pair else { return false };
            let between = folded.get(first.at.end..second.at.start).unwrap_or_default();
            second.ends_span
                && first.moment.date.is_some()
                && first.moment.time.is_none()
                && first.night.is_none()
                && second.moment.date.is_none()
                && words_of(between).next().is_some()
                && !is_begun(folded, first.at.start)
        });
        let Some(at) = pair else { return };
        let first = all.remove(at);
        if let Some(second) = all.get_mut(at) {
            second.moment.date = first.moment.date;
            second.ends_span = false;
            second.until = self.lasted(folded, &second.at);
            second.dropped |= first.dropped || !second.until;
        }
    }
}

/// “It stayed there until”, “mein Kurs war drei Wochen lang offen, bis”; whoever stayed himself tells no incident.
fn stayed(head: &str) -> bool {
    const WHO: [&str; 7] = ["i", "we", "ich", "wir", "jeg", "eg", "vi"];
    let clause = head.rsplit(['.', ';', ':', '!', '?']).next().unwrap_or_default();
    let words: Vec<&str> = words_of(clause).collect();
    let near = words.get(words.len().saturating_sub(WITHIN)..).unwrap_or_default();
    let own = |verb: usize| {
        let beside = [verb.checked_sub(1), verb.checked_add(1)];
        let mut beside = beside.into_iter().flatten().filter_map(|at| near.get(at));
        beside.any(|word| WHO.contains(word))
    };
    let verb = |list: &[&str]| near.iter().position(|word| list.contains(word)).filter(|at| !own(*at));
    verb(&STAYED).is_some() || (verb(&BEING).is_some() && near.iter().any(|word| STATES.contains(word)))
}

/// “It wasn't until yesterday”, “didn't notice until Monday”: then, and not before.
pub(super) fn only_then(before: &str) -> bool {
    let mut words = words_of(before).rev();
    let until = words.find(|word| !matches!(*word, "about" | "around" | "the" | "late"));
    matches!(until, Some("until" | "till"))
        && words
            .take(6)
            .any(|word| matches!(word, "t" | "not" | "never" | "nobody"))
}

/// “Das ging bis 13:55 Uhr”, “it lasted until 4”: no deadline, but the end of what happened.
fn lasts_until(head: &str) -> bool {
    const LASTED: [&str; 24] = [
        "ging",
        "dauerte",
        "gedauert",
        "lief",
        "liefen",
        "hielt",
        "lasted",
        "continued",
        "went",
        "kept",
        "down",
        "out",
        "varte",
        "vart",
        "vara",
        "fortsatte",
        "heldt",
        "holdt",
        "nett",
        "nede",
        "straum",
        "stroem",
        "fram",
        "frem",
    ];
    let mut near = words_of(head).collect::<Vec<_>>();
    near.reverse();
    near.iter().take(5).any(|word| LASTED.contains(word))
}

/// “The first at 01:15, the last at 04:40”, “Beginn der Scans: 22:41 Uhr, letzter Eintrag: 01:17 Uhr”: two ends of one
/// span.
pub(super) fn is_first_and_last(before: &str, between: &str) -> bool {
    const FIRST: [&str; 12] = [
        "first", "erste", "erster", "ersten", "erstes", "foerste", "fyrste", "beginn", "begin", "start", "began",
        "start",
    ];
    const LAST: [&str; 11] = [
        "last", "letzte", "letzter", "letzten", "letztes", "siste", "sist", "ende", "end", "slutt", "final",
    ];
    if between.len() > 40 || between.replace("kl.", "").contains('.') {
        return false;
    }
    let mut behind = words_of(between);
    let last = behind.by_ref().take(3).any(|word| LAST.contains(&word));
    let mut head = words_of(before).rev().take(9);
    last && behind.count() <= 3 && head.any(|word| FIRST.contains(&word))
}

/// “In der Nacht von Samstag auf Sonntag gegen 3 Uhr” is one moment, though two days are named.
pub(super) fn join_nights(all: &mut Vec<Told>, folded: &str) {
    let pair = all.windows(2).position(|pair| {
        let [first, second] = pair else { return false };
        let head = folded.get(..first.at.start).unwrap_or_default();
        let night = words_of(head)
            .rev()
            .take(3)
            .any(|word| matches!(word, "nacht" | "night" | "natt" | "natta" | "natten"));
        night
            && second.ends_span
            && first.moment.time.is_none()
            && second.moment.time.is_some()
            && first.moment.date.and_then(next_day) == second.moment.date
    });
    let Some(at) = pair else { return };
    let first = all.remove(at);
    if let Some(second) = all.get_mut(at) {
        second.ends_span = false;
        second.night = second.moment.date;
        second.dropped |= first.dropped;
        second.at.start = first.at.start;
    }
}
