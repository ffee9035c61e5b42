//! An order of a person, with what it needs to know of other incidents and of the rules.

use jiff::Timestamp;

use crate::casework::commands;
use crate::daemon::desk::Desk;
use crate::daemon::protocol::Order;
use crate::model::fault::Fault;
use crate::model::ids::IncidentId;
use crate::model::incident::Incident;
use crate::model::kind::Kind;
use crate::model::report::Field;
use crate::pipeline::judge::{Filed, judge_as};
use crate::store::Store;

/// Carries an order out and waits until it is durable.
///
/// # Errors
/// With a sentence for the person when it cannot be.
pub(super) fn give(desk: &Desk, (id, order): (IncidentId, Order), (by, now): (&str, Timestamp)) -> Result<(), Fault> {
    desk.commit(|store| {
        let incident = store.incident(id)?.ok_or_else(|| unknown(id))?;
        let order = understood(desk, store, (&incident, order))?;
        commands::carry_out(&incident, &order, by, &desk.config, now).map(Some)
    })
    .map(|_| ())
}

fn understood(desk: &Desk, store: &Store, (incident, order): (&Incident, Order)) -> Result<commands::Order, Fault> {
    Ok(match order {
        Order::Ack => commands::Order::Ack,
        Order::Assign { who, outside } => commands::Order::Assign { who, outside },
        Order::Close(reason) => commands::Order::Close(reason),
        Order::Reopen => commands::Order::Reopen,
        Order::Note(text) => commands::Order::Note(text),
        Order::Tlp(tlp) => commands::Order::Tlp(tlp),
        Order::Set(Field::Kind, value) if !value.trim().is_empty() => of_kind(desk, incident, value.trim())?,
        Order::Set(field, value) => commands::Order::Set(field, value),
        Order::Hold(why) => commands::Order::Hold(why),
        Order::Release => commands::Order::Release,
        Order::Done(clock) => commands::Order::Done { clock },
        Order::Start(clock) => commands::Order::Start { clock },
        Order::Merge(into) => {
            let into = store.incident(into)?.ok_or_else(|| unknown(into))?;
            commands::Order::Merge { into: Box::new(into) }
        }
        Order::Unmerge => {
            let home = incident.merged_into.map(|home| store.incident(home)).transpose()?;
            commands::Order::Unmerge {
                from: home.flatten().map(Box::new),
            }
        }
    })
}

/// Another kind asks for another judgement.
fn of_kind(desk: &Desk, incident: &Incident, value: &str) -> Result<commands::Order, Fault> {
    let kind: Kind = value
        .to_lowercase()
        .replace([' ', '-'], "_")
        .parse()
        .map_err(|why: String| Fault::refuse(format!("incident {} keeps its kind: {why}", incident.id)))?;
    let filed = Filed {
        judgement: &incident.judgement,
        report: &incident.report,
        unreadable: &incident.unreadable,
        language: incident.language,
    };
    let (judged, missing) = judge_as(kind, &filed, &desk.config.rules.kinds);
    Ok(commands::Order::Kind {
        judged: Box::new(judged),
        missing,
    })
}

pub(super) fn unknown(id: IncidentId) -> Fault {
    Fault::refuse(format!(
        "there is no incident {id}; vorfalld incidents --all lists them"
    ))
}
