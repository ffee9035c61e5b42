//! The events of one report: several observations, one incident.

use crate::model::kind::Kind;
use crate::model::report::Field;

use super::sheet::Sheet;
use super::times::Moment;

/// Events whose words go into the description.
const TOLD: usize = 20;
/// Longest description, characters.
const LONGEST: usize = 4_000;

/// One observation.
#[derive(Clone, Debug, Default)]
pub(super) struct Event {
    /// The kind, when the report's own name for it leaves no doubt.
    pub(super) kind: Option<Kind>,
    /// What it is about, in one line.
    pub(super) heading: String,
    /// Particulars, for the description only.
    pub(super) facts: Vec<String>,
    /// What a person or program wrote in sentences; observables are looked for in them.
    pub(super) words: Vec<String>,
    /// When somebody became aware.
    pub(super) detected: Option<Moment>,
    /// When it happened.
    pub(super) at: Option<Moment>,
    /// Since when.
    pub(super) from: Option<Moment>,
    /// Until when.
    pub(super) to: Option<Moment>,
    /// Hosts that are named as source or target.
    pub(super) systems: Vec<String>,
    /// How many the sender counted behind this one.
    pub(super) counted: u64,
}

/// Puts the events onto the sheet: what they have in common, from the first to the last.
pub(super) fn put(sheet: &mut Sheet, events: &[Event]) {
    if let Some(kind) = kind(events) {
        let label = events.first().map_or("", |event| event.heading.as_str());
        sheet.field(Field::Kind, kind.name(), label);
    }
    let words = description(events);
    sheet.field(Field::Description, &words, "description");
    put_times(sheet, events);
    let systems: Vec<String> = events.iter().flat_map(|event| event.systems.iter().cloned()).collect();
    sheet.items(Field::AffectedSystems, &systems, "systems");
    let words = events.iter().flat_map(|event| event.words.iter());
    for line in words.take(TOLD) {
        sheet.line(line);
    }
}

/// The kind of most events; the first of equally many.
fn kind(events: &[Event]) -> Option<Kind> {
    let mut counts: Vec<(Kind, usize)> = Vec::new();
    for kind in events.iter().filter_map(|event| event.kind) {
        match counts.iter_mut().find(|(have, _)| *have == kind) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => counts.push((kind, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    counts.iter().find(|(_, count)| *count == most).map(|(kind, _)| *kind)
}

fn description(events: &[Event]) -> String {
    let counted = events.iter().map(|event| event.counted).fold(0, u64::saturating_add);
    let number = u64::try_from(events.len()).unwrap_or(u64::MAX).max(counted);
    let mut lines: Vec<String> = Vec::new();
    if number > 1 {
        lines.push(format!("{number} events."));
    }
    for event in events.iter().take(TOLD) {
        for line in std::iter::once(&event.heading).chain(&event.words).chain(&event.facts) {
            let line = line.trim();
            if !line.is_empty() && !lines.iter().any(|have| have == line) {
                lines.push(line.to_owned());
            }
        }
    }
    lines.join("\n").chars().take(LONGEST).collect()
}

fn put_times(sheet: &mut Sheet, events: &[Event]) {
    let detected = events.iter().filter_map(|event| event.detected.as_ref()).min();
    if let Some(moment) = detected {
        sheet.field(Field::DiscoveredAt, &moment.text, "detected");
    }
    let at = || events.iter().filter_map(|event| event.at.as_ref());
    let mut first = events.iter().filter_map(|event| event.from.as_ref()).min();
    let mut last = events.iter().filter_map(|event| event.to.as_ref()).max();
    if let [only] = events {
        if let Some(moment) = &only.at {
            sheet.field(Field::OccurredAt, &moment.text, "time");
        }
    } else {
        first = first.into_iter().chain(at()).min();
        last = last.into_iter().chain(at()).max();
        if let (Some(from), Some(to)) = (first, last)
            && from == to
        {
            sheet.field(Field::OccurredAt, &from.text, "time");
            return;
        }
    }
    if let Some(moment) = first {
        sheet.field(Field::OccurredFrom, &moment.text, "first seen");
    }
    if let Some(moment) = last {
        sheet.field(Field::OccurredTo, &moment.text, "last seen");
    }
}
