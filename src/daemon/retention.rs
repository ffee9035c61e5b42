//! Forgetting: what is over its time goes once a day, at an hour of its own, and on an operator's word.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::casework::clocks;
use crate::casework::retention::{self, CURSOR, Dossier, Home, Look, Plan, Shelf, hold_cursor};
use crate::daemon::desk::{Desk, blocking};
use crate::model::fault::{Fault, Remedy};
use crate::model::ids::IncidentId;
use crate::model::incident::Incident;
use crate::model::transaction::{Transaction, Write};
use crate::store::Store;
use crate::store::erase::Erasure;

/// After an erasure that failed.
const AGAIN: SignedDuration = SignedDuration::from_hours(1);
/// Mails and letters erased in one go.
const MOST: usize = 5_000;
/// Incidents erased in one go: each is a part of one record and of one look at the journal.
const INCIDENTS: usize = if cfg!(test) { 3 } else { 1_000 };
/// Goes in one night.
const ROUNDS: u32 = 50;
/// The longest chain of merges that is followed.
const MERGES: usize = 16;
/// Why, for the tombstone of one that a person erased without saying why.
const ON_A_WORD: &str = "on an operator's word";
/// Why, for the tombstones.
const WHY: &str = "over its time (rules/retention.yaml)";

/// Erases what is over its time, once a day. What cannot be erased now is tried again an hour later; the clocks go on all
/// the same.
///
/// # Errors
/// When the state can be used no more.
pub async fn pass(desk: &Arc<Desk>, now: Timestamp) -> Result<(), Fault> {
    if let Some(before) = desk.pulse.seen().unerased
        && now.duration_since(before.tried).abs() < AGAIN
    {
        return Ok(());
    }
    let erasing = Arc::clone(desk);
    match blocking(move || nightly(&erasing, now)).await {
        Err(fault) if fault.remedy == Remedy::Stop => Err(fault),
        Err(fault) => {
            tracing::error!(error = %fault, "What is over its time could not be erased; trying again in an hour.");
            desk.pulse.erased(Err(fault.to_string()), now);
            Ok(())
        }
        Ok(()) => {
            desk.pulse.erased(Ok(()), now);
            Ok(())
        }
    }
}

fn nightly(desk: &Desk, now: Timestamp) -> Result<(), Fault> {
    let last = desk.store()?.cursor(CURSOR)?;
    let last: Option<Timestamp> = last.and_then(|text| text.parse().ok());
    let zone = &desk.config.settings.organisation.timezone;
    match retention::look(last, &desk.config.rules.retention, (zone, now)) {
        Look::NotYet => return Ok(()),
        Look::Wait if last.is_some() => {
            tracing::warn!("The clock leapt, or nothing ran for a month; nothing is erased before tomorrow.");
        }
        Look::Wait => {}
        Look::Now => drop(erase_all(desk, ("timekeeper", now))?),
    }
    desk.commit(|_| {
        let mut step = Transaction::new(now, "timekeeper");
        step.writes.push(Write::Cursor {
            name: CURSOR.to_owned(),
            value: now.to_string(),
        });
        Ok(Some(step))
    })
    .map(|_| ())
}

/// What is over its time at `now`, all of it.
///
/// # Errors
/// When the state cannot be read.
pub fn plan(desk: &Desk, now: Timestamp) -> Result<Plan, Fault> {
    look_at(desk, now, usize::MAX)
}

/// What of it goes in one go.
fn one_go(desk: &Desk, now: Timestamp) -> Result<Plan, Fault> {
    let mut plan = look_at(desk, now, MOST)?;
    plan.incidents.truncate(INCIDENTS);
    plan.raw.truncate(INCIDENTS);
    Ok(plan)
}

/// At most so many mails and letters.
fn look_at(desk: &Desk, now: Timestamp, most: usize) -> Result<Plan, Fault> {
    let store = desk.store()?;
    let rules = &desk.config.rules.retention;
    let zone = &desk.config.settings.organisation.timezone;
    let waiting = store.awaiting_letters()?;
    let mut shelf = Shelf::default();
    if let Some(cutoff) = rules.first_cutoff(zone, now) {
        for id in store.done_before(cutoff)? {
            if let Some(incident) = store.incident(id)? {
                shelf.done.push(dossier(store, incident, &waiting)?);
            }
        }
        complete(store, &mut shelf, &waiting)?;
    }
    if let Some(cutoff) = rules.other_mails.cutoff(zone, now) {
        shelf.mails = store.loose_before(cutoff, most)?;
    }
    if let Some(cutoff) = rules.letters.cutoff(zone, now) {
        shelf.letters = store.letters_before(cutoff, most)?;
    }
    Ok(retention::plan(&shelf, rules, (zone, now)))
}

/// An incident that goes takes along what became part of it later than that was looked for.
fn complete(store: &Store, shelf: &mut Shelf, waiting: &BTreeSet<IncidentId>) -> Result<(), Fault> {
    let have: BTreeSet<IncidentId> = shelf.done.iter().map(|dossier| dossier.incident.id).collect();
    for id in &have {
        for part in store.parts_of(*id)? {
            if !have.contains(&part)
                && let Some(incident) = store.incident(part)?
            {
                shelf.done.push(dossier(store, incident, waiting)?);
            }
        }
    }
    Ok(())
}

fn dossier(store: &Store, incident: Incident, waiting: &BTreeSet<IncidentId>) -> Result<Dossier, Fault> {
    let id = incident.id;
    Ok(Dossier {
        home: home(store, &incident)?,
        hold: store.cursor(&hold_cursor(id))?.filter(|why| !why.is_empty()),
        waiting: waiting.contains(&id),
        raw_erased: store.raw_erased(id)?,
        incident,
    })
}

fn home(store: &Store, incident: &Incident) -> Result<Home, Fault> {
    let mut home = Home::Itself;
    let mut next = incident.merged_into;
    // A chain of merges is short; a circle would be a mistake of ours and must not hang the clocks.
    for _ in 0..MERGES {
        let Some(id) = next else {
            break;
        };
        let Some(there) = store.incident(id)? else {
            return Ok(Home::Gone);
        };
        home = Home::Other(id);
        next = there.merged_into;
    }
    Ok(home)
}

/// Erases what is over its time at `now`, one part after the other, and gives what is gone and what was held.
///
/// # Errors
/// When the state cannot be read or written; the parts before that are gone.
pub fn erase_all(desk: &Desk, (by, now): (&str, Timestamp)) -> Result<Plan, Fault> {
    let mut gone = Plan::default();
    for _ in 0..ROUNDS {
        let plan = one_go(desk, now)?;
        if plan.is_empty() {
            gone.held = plan.held;
            break;
        }
        let part = erase(desk, &plan, (by, now))?;
        gone.incidents.extend(part.incidents);
        gone.raw.extend(part.raw);
        gone.mails.extend(part.mails);
        gone.letters.extend(part.letters);
        gone.held = part.held;
    }
    Ok(gone)
}

/// Carries a plan out, as far as it is still right, and gives what is gone. Nobody decides anything meanwhile.
///
/// # Errors
/// When the state cannot be written; what was begun is finished with the next order or at the next start.
pub fn erase(desk: &Desk, plan: &Plan, (by, now): (&str, Timestamp)) -> Result<Plan, Fault> {
    let mut gone = Plan::default();
    let records = alone(desk, || {
        // Since the plan was made a reporter may have answered, or an operator may have put one on hold.
        gone = both(plan, one_go(desk, now)?);
        Ok(order_for(&gone, Erasure::new(now, by, WHY)))
    })?;
    tracing::info!(
        incidents = gone.incidents.len(),
        raw = gone.raw.len(),
        mails = gone.mails.len(),
        letters = gone.letters.len(),
        records,
        "What was over its time was erased."
    );
    Ok(gone)
}

/// Erases one incident on a person's word, with everything that became part of it. Open ones as well: the person has
/// decided. One that is held is not; one with a legal clock running only for a reason, which stays on record.
///
/// # Errors
/// When there is none, it is held, or a reason is wanted.
pub fn erase_one(desk: &Desk, id: IncidentId, (by, why, now): (&str, Option<&str>, Timestamp)) -> Result<u64, Fault> {
    alone(desk, || order_for_one(desk, id, (by, why, now)))
}

fn order_for_one(
    desk: &Desk,
    id: IncidentId,
    (by, why, now): (&str, Option<&str>, Timestamp),
) -> Result<Erasure, Fault> {
    let mut order = Erasure::new(now, by, why.unwrap_or(ON_A_WORD));
    let store = desk.store()?;
    if store.incident(id)?.is_none() {
        return Err(match store.erased(id)? {
            Some(then) => Fault::refuse(format!("incident {id} was erased already: {then}")),
            None => Fault::refuse(format!(
                "there is no incident {id}; vorfalld incidents --all lists them"
            )),
        });
    }
    order.incidents.insert(id);
    order.incidents.extend(store.parts_of(id)?);
    for one in &order.incidents {
        if let Some(why) = store.cursor(&hold_cursor(*one))?.filter(|why| !why.is_empty()) {
            return Err(Fault::refuse(format!(
                "incident {one} is held ({why}); release it first with vorfalld release {one}"
            )));
        }
        let incident = store.incident(*one)?.filter(|_| why.is_none());
        let legal = incident.map_or_else(Vec::new, |incident| clocks::legal_running(&incident, &desk.config));
        if !legal.is_empty() {
            return Err(Fault::refuse(format!(
                "incident {one} still has a legal clock running ({}); say first that it was met (vorfalld done {one} \
                 CLOCK), or erase it with --reason TEXT, which stays on record: write nothing about anybody",
                legal.join(", ")
            )));
        }
    }
    Ok(order)
}

/// What both plans name, and what is held by the second.
fn both(plan: &Plan, still: Plan) -> Plan {
    let in_first =
        |first: &[retention::Due], due: &retention::Due| first.iter().any(|one| one.incident == due.incident);
    let mut both = still;
    both.incidents.retain(|due| in_first(&plan.incidents, due));
    both.raw.retain(|due| in_first(&plan.raw, due));
    both.mails.retain(|mail| plan.mails.contains(mail));
    both.letters.retain(|id| plan.letters.contains(id));
    both
}

fn order_for(plan: &Plan, mut order: Erasure) -> Erasure {
    order.incidents = plan.incidents.iter().map(|due| due.incident).collect();
    order.raw = plan.raw.iter().map(|due| due.incident).collect();
    order.mails = plan.mails.iter().copied().collect();
    order.letters = plan.letters.iter().cloned().collect();
    order
}

fn alone(desk: &Desk, order: impl FnOnce() -> Result<Erasure, Fault>) -> Result<u64, Fault> {
    let mut records = 0;
    // Between two decisions: nobody may join a report to an incident that is about to go.
    desk.commit(|store| {
        let order = order()?;
        if !order.is_empty() {
            records = store.erase(&order)?;
        }
        Ok(None)
    })?;
    Ok(records)
}

/// One line for each thing that goes, or is held.
pub fn lines(plan: &Plan, done: bool) -> Vec<String> {
    let fate = if done { "erased" } else { "due" };
    let of = |what: &str, due: &retention::Due| {
        json!({"what": what, "fate": fate, "incident": due.incident, "kind": due.kind, "since": due.since,
               "kept": due.kept})
    };
    let mut lines: Vec<Value> = plan.incidents.iter().map(|due| of("incident", due)).collect();
    lines.extend(plan.raw.iter().map(|due| of("raw_mails", due)));
    for (what, count) in [("other_mails", plan.mails.len()), ("letters", plan.letters.len())] {
        if count > 0 {
            lines.push(json!({"what": what, "fate": fate, "count": count}));
        }
    }
    let held = plan.held.iter();
    lines.extend(held.map(|(id, why)| json!({"what": "incident", "fate": "held", "incident": id, "why": why})));
    lines.iter().map(Value::to_string).collect()
}

#[cfg(test)]
mod tests;
