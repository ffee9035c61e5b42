//! What a verb gets to hear: the same code whether it asks the running daemon or opens the state itself.

mod orders;

use std::sync::Arc;

use jiff::Timestamp;

use crate::casework::digest;
use crate::daemon::clock;
use crate::daemon::courier;
use crate::daemon::desk::{Desk, Submission, blocking};
use crate::daemon::failpoint::{self, Failpoint};
use crate::daemon::health;
use crate::daemon::protocol::{Handed, Request};
use crate::daemon::retention;
use crate::daemon::timekeeper;
use crate::daemon::views::{self, HistoryLine};
use crate::mail::compose;
use crate::model::address::Address;
use crate::model::document::{Document, Format};
use crate::model::fault::{Fault, Remedy};
use crate::model::ids::{IncidentId, MailId, Place};
use crate::model::incident::State;
use crate::model::mail::Incoming;
use crate::model::time::Stamp;
use crate::pipeline::plan::Mode;
use crate::pipeline::{self, accept};
use crate::store::Store;

/// How a compound file begins (MS-CFB, 2.2).
const COMPOUND_FILE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// So many mails at once are worth a second thread at their start.
const MANY: usize = 8;

/// Carries out a request; `raws` are the mails that it announced, `by` is who asks.
///
/// # Errors
/// In words for the person who asks.
pub async fn answer(desk: &Arc<Desk>, request: Request, raws: Vec<Vec<u8>>, by: &str) -> Result<Vec<String>, Fault> {
    match request {
        Request::Ingest { mails, now } => ingest(desk, mails, raws, time(now)).await,
        Request::Explain { mail, now } => explain(desk, &mail, raws, time(now)).await,
        Request::Digest { now, preview } => todays_digest(desk, time(now), preview).await,
        Request::Outbox { send, now } => outbox(desk, send, time(now)).await,
        Request::Incidents { all } => look(desk, move |desk, store| list(desk, store, all)).await,
        Request::Show { id } => look(desk, move |desk, store| show(desk, store, id)).await,
        Request::Mails { since } => {
            look(desk, move |_, store| {
                let mails = store.mails(since.map(Stamp::instant))?;
                Ok(mails.iter().map(views::record_line).collect())
            })
            .await
        }
        Request::Clocks { fire, now } => clocks(desk, fire, now).await,
        Request::Order { id, order, now } => {
            let by = by.to_owned();
            let ordering = Arc::clone(desk);
            blocking(move || orders::give(&ordering, (id, order), (&by, time(now)))).await?;
            look(desk, move |desk, store| show(desk, store, id)).await
        }
        Request::Split { id, report, now } => {
            let fresh = desk.split((id, &report), (by, time(now))).await?;
            look(desk, move |desk, store| show(desk, store, fresh)).await
        }
        Request::Quarantine => look(desk, quarantined).await,
        Request::Retry { id, now } => retry(desk, id, time(now)).await,
        Request::Retention { dry_run, now } => {
            let (desk, by) = (Arc::clone(desk), by.to_owned());
            blocking(move || retain(&desk, dry_run, (&by, time(now)))).await
        }
        Request::Erase { id, reason, now } => {
            let (desk, by) = (Arc::clone(desk), by.to_owned());
            blocking(move || erase(&desk, id, reason.as_deref(), (&by, time(now)))).await
        }
        Request::Status { metrics: true } => Ok(vec![health::metrics(desk, clock::now())]),
        Request::Status { metrics: false } => {
            look(desk, |desk, store| Ok(vec![health::status(desk, store)?.to_string()])).await
        }
    }
}

fn time(given: Option<Stamp>) -> Timestamp {
    given.map_or_else(clock::now, Stamp::instant)
}

async fn look(
    desk: &Arc<Desk>,
    read: impl FnOnce(&Desk, &Store) -> Result<Vec<String>, Fault> + Send + 'static,
) -> Result<Vec<String>, Fault> {
    let desk = Arc::clone(desk);
    blocking(move || read(&desk, desk.store()?)).await
}

async fn outbox(desk: &Arc<Desk>, send: bool, now: Timestamp) -> Result<Vec<String>, Fault> {
    // A closed door is no reason not to show what waits before it, and why.
    if send && let Err(fault) = courier::pass(desk, now).await {
        if !matches!(fault.remedy, Remedy::Retry | Remedy::Configure) {
            return Err(fault);
        }
        tracing::error!(error = %fault, "Mail could not be sent.");
    }
    look(desk, |desk, store| {
        let zone = &desk.config.settings.organisation.timezone;
        let waiting = store.outgoing()?;
        Ok(waiting.iter().map(|mail| views::outgoing_line(mail, zone)).collect())
    })
    .await
}

async fn clocks(desk: &Arc<Desk>, fire: bool, now: Option<Stamp>) -> Result<Vec<String>, Fault> {
    if fire {
        timekeeper::fire(desk, time(now)).await?;
    }
    look(desk, move |desk, store| {
        let zone = &desk.config.settings.organisation.timezone;
        let clocks = store.running_clocks()?;
        let lines = clocks
            .iter()
            .map(|(id, clock)| views::clock_line(*id, clock, (zone, time(now))));
        Ok(lines.collect())
    })
    .await
}

fn quarantined(desk: &Desk, store: &Store) -> Result<Vec<String>, Fault> {
    let zone = &desk.config.settings.organisation.timezone;
    let incidents = store.incidents_with_reports(true)?;
    let stubs = incidents
        .iter()
        .filter(|(incident, _)| incident.state == State::Quarantined);
    Ok(stubs
        .map(|(incident, reports)| views::incident_line((incident, reports), None, zone))
        .collect())
}

fn retain(desk: &Desk, dry_run: bool, (by, now): (&str, Timestamp)) -> Result<Vec<String>, Fault> {
    let plan = if dry_run {
        retention::plan(desk, now)?
    } else {
        retention::erase_all(desk, (by, now))?
    };
    Ok(retention::lines(&plan, !dry_run))
}

fn erase(
    desk: &Desk,
    id: IncidentId,
    reason: Option<&str>,
    (by, now): (&str, Timestamp),
) -> Result<Vec<String>, Fault> {
    let why = reason.map(str::trim).filter(|why| !why.is_empty());
    let records = retention::erase_one(desk, id, (by, why, now))?;
    let line = serde_json::json!({"what": "incident", "fate": "erased", "incident": id, "records": records});
    Ok(vec![line.to_string()])
}

async fn ingest(
    desk: &Arc<Desk>,
    mails: Vec<Handed>,
    raws: Vec<Vec<u8>>,
    now: Timestamp,
) -> Result<Vec<String>, Fault> {
    failpoint::reach(Failpoint::Handed);
    let learning = (mails.len() >= MANY).then(|| {
        let desk = Arc::clone(desk);
        tokio::task::spawn_blocking(move || pipeline::learn(&desk.config))
    });
    let taken = take_in(desk, mails, raws, now).await;
    // Nobody but the one who asked holds the state behind the answer: only the last one can close it.
    if let Some(learning) = learning {
        let _ = learning.await;
    }
    taken
}

async fn take_in(
    desk: &Arc<Desk>,
    mails: Vec<Handed>,
    raws: Vec<Vec<u8>>,
    now: Timestamp,
) -> Result<Vec<String>, Fault> {
    // What was due before these mails came has fired before they come.
    fire_what_passed(desk, now).await?;
    let mut batch = Vec::new();
    for (mail, raw) in mails.iter().zip(raws) {
        let raw = out_of_outlook(desk, mail, raw).await;
        batch.push(Submission {
            mail: incoming(desk, mail, raw, now),
            mode: Mode::Live,
        });
    }
    let handled = desk.take(batch, now).await?;
    failpoint::reach(Failpoint::Unanswered);
    Ok(mails
        .iter()
        .zip(&handled)
        .map(|(mail, handled)| views::mail_line(&mail.path, handled))
        .collect())
}

async fn explain(desk: &Arc<Desk>, mail: &Handed, raws: Vec<Vec<u8>>, now: Timestamp) -> Result<Vec<String>, Fault> {
    let raw = raws.into_iter().next().unwrap_or_default();
    let raw = out_of_outlook(desk, mail, raw).await;
    let handled = desk.explain(incoming(desk, mail, raw, now), now).await?;
    Ok(vec![views::mail_line(&mail.path, &handled)])
}

/// The mail in a file that Outlook saved (MS-OXMSG); anything else, and what is damaged, as it is.
async fn out_of_outlook(desk: &Arc<Desk>, mail: &Handed, raw: Vec<u8>) -> Vec<u8> {
    if !raw.starts_with(COMPOUND_FILE) {
        return raw;
    }
    let document = Document {
        part: "1".to_owned(),
        file: Some(mail.path.clone()),
        format: Format::Msg,
        bytes: raw,
        modified: None,
    };
    let mut left = desk.workers.limit();
    let inner = desk
        .workers
        .read(&document, &mut left)
        .await
        .map(|reading| reading.inner);
    match inner.ok().and_then(|inner| inner.into_iter().next()) {
        Some(letter) => letter.bytes,
        None => document.bytes,
    }
}

/// A mail that was handed over by name. Its own mailbox is the first one that it is addressed to.
fn incoming(desk: &Desk, mail: &Handed, raw: Vec<u8>, now: Timestamp) -> Incoming {
    let id = MailId::of(&raw);
    let mailbox_address = desk.config.settings.mailboxes.first().map_or_else(
        || desk.config.settings.smtp.from.clone(),
        |mailbox| mailbox.address.clone(),
    );
    Incoming {
        id,
        place: Place {
            mailbox: "ingest".to_owned(),
            uid: mail.path.clone(),
        },
        mailbox_address: Address::bare(mailbox_address.email),
        received: accept::received_by_us(&raw, now).unwrap_or(now),
        raw,
        partial: mail.partial.clone(),
    }
}

async fn retry(desk: &Arc<Desk>, id: Option<IncidentId>, now: Timestamp) -> Result<Vec<String>, Fault> {
    let ids = if let Some(id) = id {
        vec![id]
    } else {
        let desk = Arc::clone(desk);
        blocking(move || {
            let open = desk.store()?.incidents(true)?;
            let stubs = open.iter().filter(|incident| incident.state == State::Quarantined);
            Ok(stubs.map(|incident| incident.id).collect())
        })
        .await?
    };
    let mut lines = Vec::new();
    for one in ids {
        match desk.retry(one, now).await {
            Ok(handled) => lines.extend(
                handled
                    .iter()
                    .map(|handled| views::mail_line(&one.to_string(), handled)),
            ),
            // Among many, one that cannot be read again holds up no other.
            Err(fault) if id.is_none() && fault.remedy == Remedy::Refuse => {
                lines.push(
                    serde_json::json!({"path": one, "outcome": "quarantined", "why": [fault.to_string()]}).to_string(),
                );
            }
            Err(fault) => return Err(fault),
        }
    }
    Ok(lines)
}

fn list(desk: &Desk, store: &Store, all: bool) -> Result<Vec<String>, Fault> {
    let zone = &desk.config.settings.organisation.timezone;
    let incidents = store.incidents_with_reports(!all)?;
    Ok(incidents
        .iter()
        .map(|(incident, reports)| views::incident_line((incident, reports), None, zone))
        .collect())
}

fn show(desk: &Desk, store: &Store, id: IncidentId) -> Result<Vec<String>, Fault> {
    let Some(found) = store.whole(id)? else {
        return Err(match store.erased(id)? {
            Some(then) => Fault::refuse(format!("incident {id} was erased: {then}")),
            None => orders::unknown(id),
        });
    };
    let zone = &desk.config.settings.organisation.timezone;
    let history = found
        .history
        .into_iter()
        .map(|(at, by, events)| HistoryLine {
            at: Stamp::new(at, zone),
            by,
            events,
        })
        .collect();
    let shown = (&found.incident, found.reports.as_slice());
    Ok(vec![views::incident_line(shown, Some(history), zone)])
}

/// Fires what was due by `now` and by the clock: a mail that is taken in as of a day to come must not make everything
/// fire that would be due by then.
async fn fire_what_passed(desk: &Arc<Desk>, now: Timestamp) -> Result<(), Fault> {
    timekeeper::fire(desk, now.min(clock::now())).await
}

async fn todays_digest(desk: &Arc<Desk>, now: Timestamp, preview: bool) -> Result<Vec<String>, Fault> {
    if !preview {
        fire_what_passed(desk, now).await?;
    }
    let desk = Arc::clone(desk);
    blocking(move || {
        let mails = digest::build(&timekeeper::digest_input(&desk, now)?, &desk.config, now)?;
        if !preview {
            desk.commit(|_| Ok(Some(timekeeper::digest_step(&mails, now))))?;
        }
        let zone = &desk.config.settings.organisation.timezone;
        mails
            .iter()
            .map(|mail| {
                if !preview {
                    return Ok(views::outgoing_line(mail, zone));
                }
                let settings = &desk.config.settings;
                let composed = compose::compose(mail, &desk.config.keyring, settings, now)?;
                Ok(serde_json::json!({
                    "to": mail.to.email,
                    "subject": mail.words.subject,
                    "text": mail.words.text,
                    "html": mail.words.html,
                    "eml": String::from_utf8_lossy(&composed.bytes),
                })
                .to_string())
            })
            .collect()
    })
    .await
}
