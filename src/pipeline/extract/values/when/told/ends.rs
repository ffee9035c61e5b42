//! What “until” ends: a span, what lasted, or a deadline.

use super::{Told, next_day};
use crate::pipeline::extract::stems::words_of;

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

/// “Das ging bis 13:55 Uhr”, “it lasted until 4”: no deadline, but the end of what happened.
pub(super) fn lasts_until(head: &str) -> bool {
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
