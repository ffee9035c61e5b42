//! Carries mail from the outbox to the door, at least once, each try with the same Message-ID.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;

use crate::config::secret::Secret;
use crate::config::settings::Route;
use crate::daemon::clock;
use crate::daemon::desk::{Desk, blocking};
use crate::daemon::failpoint::{self, Failpoint};
use crate::mail::compose;
use crate::mail::smtp::Sender;
use crate::model::fault::{Fault, Remedy};
use crate::model::outgoing::{Delivery, Outgoing};
use crate::model::transaction::{Transaction, Write};
use crate::store::outbox;

/// Longest sleep between two looks.
const LONGEST: Duration = Duration::from_secs(30);
/// No pause between two tries is longer; an hour is added for clocks that differ.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(5);
/// Mails taken out of the outbox at a time.
const AT_A_TIME: usize = 50;

/// Sends what is due until told to stop.
///
/// # Errors
/// When the state cannot be read or written any more.
pub async fn run(desk: Arc<Desk>, stop: CancellationToken) -> Result<(), Fault> {
    let mut failures = 0;
    let mut steps = None;
    loop {
        // At the start, and whenever a step of the wall clock was believed.
        if steps.replace(clock::steps()) != Some(clock::steps()) {
            mend(&desk, clock::now()).await?;
        }
        let wait = match pass(&desk, clock::now()).await {
            Ok(AT_A_TIME) => Duration::ZERO,
            Ok(_) => {
                failures = 0;
                LONGEST
            }
            Err(fault) if fault.remedy == Remedy::Stop => return Err(fault),
            Err(fault) => {
                tracing::error!(error = %fault, "Mail could not be sent; trying again.");
                failures = u32::saturating_add(failures, 1);
                clock::back_off(failures)
            }
        };
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = desk.outbox_bell.notified() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// A try that was planned by a wall clock that ran ahead lies years away: such mails are due now.
async fn mend(desk: &Arc<Desk>, now: Timestamp) -> Result<(), Fault> {
    let desk = Arc::clone(desk);
    let latest = now.saturating_add(LONGEST_PAUSE).unwrap_or(now);
    blocking(move || {
        for mail in desk.store()?.outgoing()? {
            let Delivery::Waiting { next, attempts, .. } = mail.delivery else {
                continue;
            };
            if next <= latest {
                continue;
            }
            tracing::warn!(message_id = %mail.message_id, "A mail waited for a time that the clock took back; it goes out now.");
            desk.commit(|_| {
                let mut step = Transaction::new(now, "courier");
                let delivery = Delivery::Waiting {
                    // A mail that was tried is no new one.
                    attempts: attempts.max(1),
                    next: now,
                    last_error: Some("its next try was planned by a wall clock that ran ahead".to_owned()),
                };
                step.writes.push(Write::Outgoing(Box::new(Outgoing { delivery, ..mail })));
                Ok(Some(step))
            })?;
        }
        Ok(())
    })
    .await
}

/// Tries every mail that is due at `now`, and says how many there were.
///
/// # Errors
/// When the state cannot be read or written, or the door cannot even be built.
pub async fn pass(desk: &Arc<Desk>, now: Timestamp) -> Result<usize, Fault> {
    // One at a time: two passes beside one another would send the same mail twice.
    let _turn = desk.courier.lock().await;
    let looking = Arc::clone(desk);
    let due = blocking(move || {
        let store = looking.store()?;
        let due = store.outgoing_due(now, AT_A_TIME)?;
        // Reads see steps that are not on disk yet: nothing leaves before the step that queued it is.
        store.settle()?;
        Ok(due)
    })
    .await?;
    if due.is_empty() {
        return Ok(0);
    }
    failpoint::reach(Failpoint::Picked);
    let sender = door(desk)?;
    let count = due.len();
    for mail in due {
        let before = mail.delivery.clone();
        let after = attempt(desk, &sender, &mail, now).await;
        failpoint::reach(Failpoint::Accepted);
        let committing = Arc::clone(desk);
        blocking(move || {
            committing.commit(|store| {
                // Whatever became of it meanwhile stands: a mail that was sent stays sent.
                let now_there = store.outgoing_by_id(&after.message_id)?;
                if !now_there.is_some_and(|mail| mail.delivery == before) {
                    return Ok(None);
                }
                let mut step = Transaction::new(clock::now(), "courier");
                step.writes.push(Write::Outgoing(Box::new(after)));
                Ok(Some(step))
            })
        })
        .await?;
        failpoint::reach(Failpoint::Sent);
    }
    Ok(count)
}

fn door(desk: &Desk) -> Result<Sender, Fault> {
    let smtp = &desk.config.settings.smtp;
    let password = match &smtp.route {
        Route::Server {
            login: Some((_, secret)),
            ..
        } => Some(secret.resolve()?),
        _ => None,
    };
    Sender::new(smtp, password.as_ref().map(Secret::expose))
}

async fn attempt(desk: &Arc<Desk>, sender: &Sender, mail: &Outgoing, now: Timestamp) -> Outgoing {
    let composing = Arc::clone(desk);
    let words = mail.clone();
    let composed = blocking(move || {
        let config = &composing.config;
        compose::compose(&words, &config.keyring, &config.settings, now)
    })
    .await;
    let composed = match composed {
        Ok(composed) => composed,
        Err(fault) => {
            tracing::error!(message_id = %mail.message_id, error = %fault, "A mail could not be composed.");
            return after_failure(mail, &fault.to_string(), false);
        }
    };
    failpoint::reach(Failpoint::Composed);
    match sender.send(&composed).await {
        Ok(()) => {
            tracing::info!(
                message_id = %mail.message_id, to = %mail.to.masked(), purpose = ?mail.purpose,
                encrypted = composed.encrypted, "A mail was accepted by the next server."
            );
            outbox::after_success(mail, clock::now(), composed.encrypted)
        }
        Err(refusal) => {
            tracing::warn!(
                message_id = %mail.message_id, to = %mail.to.masked(), permanent = refusal.permanent,
                why = %masked(&refusal.why), "A mail was refused."
            );
            after_failure(mail, &refusal.why, refusal.permanent)
        }
    }
}

/// A server's words for the log: it likes to repeat the whole address.
fn masked(words: &str) -> String {
    let word = |word: &str| match word.rsplit_once('@') {
        Some((_, domain)) => format!("…@{domain}"),
        None => word.to_owned(),
    };
    words.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

fn after_failure(mail: &Outgoing, error: &str, permanent: bool) -> Outgoing {
    let now = clock::now();
    outbox::after_failure(mail, outbox::Failure { now, error, permanent })
}
