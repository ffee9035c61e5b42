//! What is over its time. Pure: what lies on the shelf, the rules and `now` in; what goes, and what is held back, out.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::config::rules::retention::{Keep, RetentionRules};
use crate::model::ids::{IncidentId, MailId};
use crate::model::incident::{ClockState, Incident, MailRecord, State};
use crate::model::kind::Kind;
use crate::model::outgoing::{Delivery, Outgoing};
use crate::model::time::Stamp;

/// The name under which the store keeps when things were last erased.
pub const CURSOR: &str = "retention";
/// Longest time between two looks of which the clock is believed, days. A clock that leaps ahead must not erase
/// everything before somebody has noticed: after a longer pause nothing goes before the next day.
const LEAP: i64 = 31;

/// The name under which the store keeps why an incident is held; empty when it is not any more.
pub fn hold_cursor(id: IncidentId) -> String {
    format!("hold/{id}")
}

/// Where the reports of an incident belong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// To itself.
    Itself,
    /// To the one that it became part of.
    Other(IncidentId),
    /// To one that was erased.
    Gone,
}

/// An incident that is done, with what decides on how long it stays.
#[derive(Clone, Debug)]
pub struct Dossier {
    /// The incident.
    pub incident: Incident,
    /// Where it belongs.
    pub home: Home,
    /// Why it must stay, when somebody has said so.
    pub hold: Option<String>,
    /// Whether a letter about it still waits to be sent.
    pub waiting: bool,
    /// Since when its raw mails are gone.
    pub raw_erased: Option<Timestamp>,
}

/// What may be over its time.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// Incidents that are done.
    pub done: Vec<Dossier>,
    /// Mails of no incident.
    pub mails: Vec<MailRecord>,
    /// Letters of ours about no incident.
    pub letters: Vec<Outgoing>,
}

/// An incident that goes, or its raw mails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Due {
    /// Which.
    pub incident: IncidentId,
    /// Of which kind.
    pub kind: Kind,
    /// The last word on it.
    pub since: Stamp,
    /// How long it was to be kept.
    pub kept: String,
}

/// What goes, and what would if nobody held it.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Incidents.
    pub incidents: Vec<Due>,
    /// Raw mails of incidents that stay.
    pub raw: Vec<Due>,
    /// Mails of no incident.
    pub mails: Vec<MailId>,
    /// Message-IDs of letters about no incident.
    pub letters: Vec<String>,
    /// Incidents over their time that are held, and why.
    pub held: Vec<(IncidentId, String)>,
}

impl Plan {
    /// Whether nothing goes.
    pub fn is_empty(&self) -> bool {
        self.incidents.is_empty() && self.raw.is_empty() && self.mails.is_empty() && self.letters.is_empty()
    }
}

/// What is over its time at `now`.
pub fn plan(shelf: &Shelf, rules: &RetentionRules, (zone, now): (&TimeZone, Timestamp)) -> Plan {
    let over = |since: Timestamp, keep: Keep| keep.cutoff(zone, now).is_some_and(|cutoff| since <= cutoff);
    let mut plan = Plan::default();
    let mut going: BTreeSet<IncidentId> = BTreeSet::new();
    let holders = held_by_parts(&shelf.done);
    let (themselves, parts): (Vec<&Dossier>, Vec<&Dossier>) =
        shelf.done.iter().partition(|dossier| dossier.home == Home::Itself);
    let raw_of: BTreeSet<IncidentId> = themselves
        .iter()
        .filter(|dossier| is_done(dossier) && dossier.hold.is_none() && !dossier.waiting)
        .filter(|dossier| over(dossier.incident.last_word(), rules.raw_mails))
        .map(|dossier| dossier.incident.id)
        .collect();
    for dossier in themselves.into_iter().chain(parts) {
        let incident = &dossier.incident;
        let keep = rules.incident(incident.judgement.kind);
        let since = incident.last_word();
        let own_time_is_over = match dossier.home {
            Home::Itself => over(since, keep),
            Home::Other(home) => going.contains(&home),
            Home::Gone => true,
        };
        let raw_is_over = over(since, rules.raw_mails)
            && match dossier.home {
                Home::Itself => true,
                Home::Other(home) => raw_of.contains(&home),
                Home::Gone => false,
            };
        let raw_is_there = dossier.raw_erased.is_none_or(|then| then < since);
        if !is_done(dossier) || !(own_time_is_over || raw_is_over && raw_is_there) {
            continue;
        }
        if let Some(why) = why_held(dossier, &holders) {
            plan.held.push((incident.id, why));
        } else if own_time_is_over {
            going.insert(incident.id);
            plan.incidents.push(due(incident, keep));
        } else {
            plan.raw.push(due(incident, rules.raw_mails));
        }
    }
    let mails = shelf.mails.iter().filter(|mail| mail.incident.is_none());
    plan.mails = mails
        .filter(|mail| over(mail.received.instant(), rules.other_mails))
        .map(|mail| mail.mail)
        .collect();
    let letters = shelf.letters.iter().filter(|letter| letter.incident.is_none());
    plan.letters = letters
        .filter(|letter| !matches!(letter.delivery, Delivery::Waiting { .. }) && over(letter.queued, rules.letters))
        .map(|letter| letter.message_id.clone())
        .collect();
    plan
}

/// A report that became part of another incident stays as long as that one, and holds it when it is held itself.
fn held_by_parts(done: &[Dossier]) -> BTreeSet<IncidentId> {
    done.iter()
        .filter(|dossier| dossier.hold.is_some())
        .filter_map(|dossier| match dossier.home {
            Home::Other(home) => Some(home),
            Home::Itself | Home::Gone => None,
        })
        .collect()
}

/// Why an incident stays although its time is over.
fn why_held(dossier: &Dossier, holders: &BTreeSet<IncidentId>) -> Option<String> {
    if let Some(why) = &dossier.hold {
        Some(why.clone())
    } else if dossier.waiting {
        Some("a letter about it still waits to be sent".to_owned())
    } else if holders.contains(&dossier.incident.id) {
        Some("a part of it is held".to_owned())
    } else {
        None
    }
}

/// Nobody waits for anything any more: whatever the times say, an open incident is never erased.
fn is_done(dossier: &Dossier) -> bool {
    let incident = &dossier.incident;
    let running = incident.clocks.iter().any(|clock| clock.state == ClockState::Running);
    matches!(incident.state, State::Closed | State::Merged) && !running
}

fn due(incident: &Incident, keep: Keep) -> Due {
    Due {
        incident: incident.id,
        kind: incident.judgement.kind,
        since: Stamp::new(incident.last_word(), &TimeZone::UTC),
        kept: keep.to_string(),
    }
}

/// What the clock says about erasing now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Not before tomorrow's hour.
    NotYet,
    /// It is time.
    Now,
    /// Nothing was looked at for so long, or ever, that the clock may be wrong: note the time and wait for the next day.
    Wait,
}

/// Whether it is time to erase what is over its time, after the last time at `last`.
pub fn look(last: Option<Timestamp>, rules: &RetentionRules, (zone, now): (&TimeZone, Timestamp)) -> Look {
    let Some(last) = last else {
        return Look::Wait;
    };
    let pause = now.duration_since(last).as_hours() / 24;
    if pause > LEAP || now < last {
        return Look::Wait;
    }
    let day = last.to_zoned(zone.clone()).date();
    let slots = std::iter::successors(Some(day), |day| day.tomorrow().ok()).take(2);
    let next = slots
        .filter_map(|day| day.to_datetime(rules.at).to_zoned(zone.clone()).ok())
        .map(|slot| slot.timestamp())
        .find(|slot| *slot > last);
    if next.is_some_and(|next| next <= now) {
        Look::Now
    } else {
        Look::NotYet
    }
}

#[cfg(test)]
mod tests;
