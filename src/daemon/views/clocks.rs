//! Clocks as they are shown: every time in whole seconds with an offset, those of the daemon in the organisation's zone.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::line;
use crate::model::ids::IncidentId;
use crate::model::incident::{Clock, ClockState};
use crate::model::time::Stamp;

#[derive(Debug, Serialize)]
pub(super) struct ClockBrief<'a> {
    name: &'a str,
    due: Stamp,
    anchor: &'a str,
    started: Stamp,
    why: &'a str,
}

pub(super) fn briefs(clocks: &[Clock]) -> Vec<ClockBrief<'_>> {
    clocks
        .iter()
        .filter(|clock| clock.state == ClockState::Running)
        .map(brief)
        .collect()
}

fn brief(clock: &Clock) -> ClockBrief<'_> {
    ClockBrief {
        name: &clock.name,
        due: clock.due,
        anchor: &clock.anchor,
        started: clock.started,
        why: &clock.why,
    }
}

/// A clock with its state and its stages.
#[derive(Debug, Serialize)]
pub(super) struct ClockWhole<'a> {
    #[serde(flatten)]
    brief: ClockBrief<'a>,
    state: ClockState,
    next: Option<AlarmLine>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fired: Vec<FiredLine<'a>>,
}

#[derive(Debug, Serialize)]
struct AlarmLine {
    stage: usize,
    at: Stamp,
}

#[derive(Debug, Serialize)]
struct FiredLine<'a> {
    stage: usize,
    at: Stamp,
    told: &'a [String],
}

fn fired<'a>(clock: &'a Clock, zone: &TimeZone) -> Vec<FiredLine<'a>> {
    let stages = clock.fired.iter();
    stages
        .map(|fired| FiredLine {
            stage: fired.stage,
            at: Stamp::new(fired.at, zone),
            told: &fired.told,
        })
        .collect()
}

pub(super) fn wholes<'a>(clocks: &'a [Clock], zone: &TimeZone) -> Vec<ClockWhole<'a>> {
    clocks
        .iter()
        .map(|clock| ClockWhole {
            brief: brief(clock),
            state: clock.state,
            next: clock.next.as_ref().map(|alarm| AlarmLine {
                stage: alarm.stage,
                at: Stamp::new(alarm.at, zone),
            }),
            fired: fired(clock, zone),
        })
        .collect()
}

/// One line of `clocks --json`.
pub fn clock_line(incident: IncidentId, clock: &Clock, (zone, now): (&TimeZone, Timestamp)) -> String {
    line(&serde_json::json!({
        "incident": incident,
        "name": clock.name,
        "due": clock.due,
        "anchor": clock.anchor,
        "started": clock.started,
        "why": clock.why,
        "overdue": clock.due.instant() <= now,
        "seconds_left": clock.due.instant().duration_since(now).as_secs(),
        "fired": fired(clock, zone),
    }))
}
