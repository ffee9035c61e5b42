//! Fires what is due: clock stages and the daily digest. Clocks are stored data; what was missed while nobody was
//! looking fires once, late, and never twice.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;

use crate::casework::digest::{self, DigestInput};
use crate::casework::escalation;
use crate::casework::health::Kind;
use crate::daemon::clock;
use crate::daemon::desk::{Desk, blocking};
use crate::daemon::failpoint::{self, Failpoint};
use crate::daemon::retention;
use crate::model::fault::{Fault, Remedy};
use crate::model::incident::MailRecord;
use crate::model::outgoing::Outgoing;
use crate::model::time::Stamp;
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::AckDecision;

/// The name under which the store keeps when the last digest was built.
const DIGEST: &str = digest::CURSOR;
/// The name under which the store keeps when the daemon last ran, to the hour.
const RAN: &str = "ran";
/// Longest sleep between two looks: a wall clock that steps must not oversleep a deadline by more than this.
const LONGEST: Duration = Duration::from_secs(30);

/// Looks at the clocks until told to stop.
///
/// # Errors
/// When the state cannot be read or written any more.
pub async fn run(desk: Arc<Desk>, stop: CancellationToken) -> Result<(), Fault> {
    let mut failures = 0;
    loop {
        let wait = match pass(&desk, clock::now()).await {
            Ok(()) => {
                failures = 0;
                note_running(&desk, clock::now()).await?;
                desk.pulse.clocks(clock::now());
                until_next(&desk).await
            }
            Err(fault) if fault.remedy == Remedy::Stop => return Err(fault),
            Err(fault) => {
                tracing::error!(error = %fault, "The clocks could not be looked at; trying again.");
                failures = u32::saturating_add(failures, 1);
                clock::back_off(failures)
            }
        };
        desk.pulse.timekeeper(clock::now(), wait);
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = desk.alarm_bell.notified() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

async fn until_next(desk: &Arc<Desk>) -> Duration {
    let desk = Arc::clone(desk);
    let next = blocking(move || {
        let store = desk.store()?;
        // A quiet moment: the index writes what it has in memory, so that no mail has to wait for it.
        store.rest()?;
        store.next_alarm()
    })
    .await
    .ok()
    .flatten();
    let left = next.map(|at| at.duration_since(clock::now()));
    let left = left
        .and_then(|left| Duration::try_from(left).ok())
        .unwrap_or(match next {
            Some(_) => Duration::from_secs(1),
            None => LONGEST,
        });
    left.clamp(Duration::from_secs(1), LONGEST)
}

/// Fires everything that is due at `now`: clock stages, the digest, and once a day what is over its time.
///
/// # Errors
/// When the state cannot be read or written.
pub async fn pass(desk: &Arc<Desk>, now: Timestamp) -> Result<(), Fault> {
    if clock::is_doubted() {
        return Ok(());
    }
    fire(desk, now).await?;
    send_digest(desk, now).await?;
    retention::pass(desk, now).await
}

async fn send_digest(desk: &Arc<Desk>, now: Timestamp) -> Result<(), Fault> {
    let desk = Arc::clone(desk);
    blocking(move || {
        let store = desk.store()?;
        let last = store.cursor(DIGEST)?.and_then(|text| text.parse::<Timestamp>().ok());
        // A mark more than a day ahead was set by a wall clock that ran ahead, and would keep the digest back until then.
        let last = last.filter(|last| last.duration_since(now) < SignedDuration::from_hours(24));
        match last {
            // The very first look sets the mark: nobody wants a digest of yesterday's nothing.
            None => desk.commit(|_| Ok(Some(digest_step(&[], now)))).map(|_| ()),
            Some(last) if digest::next_time(Some(last), &desk.config.settings, now) <= now => {
                failpoint::reach(Failpoint::DigestDue);
                let mails = digest::build(&digest_input(&desk, now)?, &desk.config, now)?;
                failpoint::reach(Failpoint::DigestBuilt);
                desk.commit(|_| Ok(Some(digest_step(&mails, now))))?;
                tracing::info!(mails = mails.len(), "The digest was queued.");
                failpoint::reach(Failpoint::DigestQueued);
                Ok(())
            }
            Some(_) => Ok(()),
        }
    })
    .await
}

/// Fires the clock stages that are due at `now`.
///
/// # Errors
/// When the state cannot be read or written.
pub async fn fire(desk: &Arc<Desk>, now: Timestamp) -> Result<(), Fault> {
    let desk = Arc::clone(desk);
    blocking(move || {
        for id in desk.store()?.due(now)? {
            failpoint::reach(Failpoint::Due);
            let fired = desk.commit(|store| {
                let Some(incident) = store.incident(id)? else {
                    return Ok(None);
                };
                let step = escalation::fire(&incident, &desk.config, now);
                failpoint::reach(Failpoint::Firing);
                Ok(step)
            });
            match fired {
                Ok(true) => {
                    tracing::warn!(incident = %id, "A clock stage fired.");
                    failpoint::reach(Failpoint::Fired);
                }
                Ok(false) => {}
                // One incident whose clock cannot fire holds up no other's.
                Err(fault) if fault.remedy == Remedy::Refuse => {
                    tracing::error!(incident = %id, error = %fault, "A clock stage could not fire; look at the incident.");
                }
                Err(fault) => return Err(fault),
            }
        }
        Ok(())
    })
    .await
}

/// Tells the clock when the daemon last ran.
///
/// # Errors
/// When the state cannot be read.
pub async fn look_back(desk: &Arc<Desk>) -> Result<(), Fault> {
    let desk = Arc::clone(desk);
    blocking(move || {
        let last = desk.store()?.cursor(RAN)?;
        if let Some(last) = last.and_then(|text| text.parse::<Timestamp>().ok()) {
            clock::last_ran(last);
        }
        Ok(())
    })
    .await
}

/// Notes once an hour that the daemon runs, so that the next one can tell a long absence from a wrong clock.
async fn note_running(desk: &Arc<Desk>, now: Timestamp) -> Result<(), Fault> {
    let desk = Arc::clone(desk);
    blocking(move || {
        let last = desk.store()?.cursor(RAN)?;
        let last = last.and_then(|text| text.parse::<Timestamp>().ok());
        let recent = |last: Timestamp| now.duration_since(last).abs() < SignedDuration::from_hours(1);
        if clock::is_doubted() || last.is_some_and(recent) {
            return Ok(());
        }
        let mut step = Transaction::new(now, "timekeeper");
        step.writes.push(Write::Cursor {
            name: RAN.to_owned(),
            value: now.to_string(),
        });
        desk.commit(|_| Ok(Some(step))).map(|_| ())
    })
    .await
}

/// What a digest is built from.
///
/// # Errors
/// When the state cannot be read.
pub fn digest_input(desk: &Desk, now: Timestamp) -> Result<DigestInput, Fault> {
    let store = desk.store()?;
    let since: Option<Timestamp> = store.cursor(DIGEST)?.and_then(|text| text.parse().ok());
    let failed = store.failed_since(since.unwrap_or(Timestamp::MIN))?;
    let unanswered = store.mails(since)?.into_iter().filter(waits_for_an_answer).collect();
    let zone = &desk.config.settings.organisation.timezone;
    let going_on = desk.pulse.seen().ledger;
    let going_on = going_on.active().iter().filter(|active| active.alarm.kind != Kind::Key);
    let alarms = desk
        .config
        .keyring
        .expiring(now)
        .into_iter()
        .map(|(fingerprint, when)| format!("the certificate {fingerprint} expires at {}", Stamp::new(when, zone)))
        .chain(going_on.map(|active| active.alarm.what.clone()))
        .collect();
    Ok(DigestInput {
        incidents: store.incidents(true)?,
        failed,
        unanswered,
        alarms,
        since,
    })
}

/// A person reported and nobody has answered: held back for a human, or over the budget.
fn waits_for_an_answer(mail: &MailRecord) -> bool {
    mail.ack.decision == AckDecision::Hold || mail.ack.why.starts_with("rate:")
}

/// The step that queues a digest and remembers that it was built.
pub fn digest_step(mails: &[Outgoing], now: Timestamp) -> Transaction {
    let mut step = Transaction::new(now, "timekeeper");
    step.events
        .push(format!("the digest was built for {} members", mails.len()));
    step.writes
        .extend(mails.iter().map(|mail| Write::Outgoing(Box::new(mail.clone()))));
    step.writes.push(Write::Cursor {
        name: DIGEST.to_owned(),
        // A digest built for a day to come must not silence those before it.
        value: now.min(clock::now()).to_string(),
    });
    step
}
