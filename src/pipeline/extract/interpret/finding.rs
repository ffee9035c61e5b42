//! When something was found, where an answer tells more than that.

use super::Interpreter;
use super::loose::asks_who_found;
use crate::config::rules::forms::normal;
use crate::model::report::{Field, Provenance};
use crate::pipeline::extract::stems::has_stem;

/// How words begin that name what happened, folded.
const HAPPENING: [&str; 16] = [
    "vorfall",
    "ereign",
    "verletzung",
    "panne",
    "verstoss",
    "tatzeit",
    "incident",
    "breach",
    "event",
    "loss",
    "occur",
    "happen",
    "avvik",
    "hendels",
    "hending",
    "brudd",
];
/// Words of an answer that tells nothing but a time.
const FEW: usize = 7;

impl Interpreter<'_> {
    /// “It was open from 21 August. Found yesterday at 10.30.” under a label that asks for both: the sentence that speaks
    /// of finding it.
    pub(super) fn told_of_finding(&self, field: Field, text: &str) -> Option<String> {
        let told = |sentence: &&str| {
            let moment = self.calendar.read(sentence).into_iter().next();
            asks_who_found(sentence) && moment.is_some_and(|moment| moment.date.is_some())
        };
        if field != Field::DiscoveredAt {
            return None;
        }
        let mut whole = sentences(text);
        if whole.len() < 2 {
            // “Uploaded 3 May at 9, discovered 4 May at 10”.
            whole = text
                .split_inclusive([',', ';'])
                .map(|part| part.trim_end_matches([',', ';']))
                .collect();
        }
        let dated = whole
            .iter()
            .filter(|part| self.calendar.read(part).iter().any(|moment| moment.date.is_some()));
        let several = whole.len() > 1 && (text.contains(". ") || dated.count() > 1);
        whole.into_iter().filter(|_| several).find(told).map(str::to_owned)
    }

    /// “Sent 3 May at 9, found 4 May” under “Date of the incident – when was it found?”: the first is when it happened.
    pub(super) fn happened_before(&mut self, text: &str, found: &str, place: &Provenance) {
        let label = normal::words(place.label.as_deref().unwrap_or_default());
        let both = has_stem(&label, &HAPPENING) && asks_who_found(&label);
        let told = [Field::OccurredAt, Field::OccurredFrom]
            .iter()
            .any(|field| self.moments.contains_key(field));
        let before = text.split_once(found).map_or("", |(before, _)| before);
        if !both || told || before.split_whitespace().count() > FEW {
            return;
        }
        let read = self.calendar.read(before);
        if let [moment] = read.as_slice()
            && moment.date.is_some()
        {
            self.keep(Field::OccurredAt, *moment, place);
        }
    }
}

/// The sentences of an answer. The full stop of “27. October” and of “kl. 10” ends none.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(". ").take(20) {
        let behind = at.saturating_add(2);
        let (before, rest) = (
            text.get(from..at).unwrap_or_default(),
            text.get(behind..).unwrap_or_default(),
        );
        let word = before.rsplit(' ').next().unwrap_or_default();
        let ordinal = (1..=2).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
        let short = word.chars().count() <= 3 && word.chars().all(char::is_alphabetic);
        if !ordinal && !short && rest.starts_with(char::is_uppercase) {
            found.push(before);
            from = behind;
        }
    }
    found.extend(text.get(from..));
    found
}
