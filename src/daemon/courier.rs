//! Carries mail from the outbox to the door, at least once, each try with the same Message-ID.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio_util::sync::CancellationToken;

use crate::config::settings::Route;
use crate::daemon::clock;
use crate::daemon::desk::{Desk, blocking};
use crate::daemon::failpoint::{self, Failpoint};
use crate::daemon::token::Proof;
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

/// Mails in a row on which the line broke or the server fell silent, before the others are left for later.
const BROKEN: u32 = 3;

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
        let mut closed = false;
        let wait = match pass(&desk, clock::now()).await {
            Ok(AT_A_TIME) => Duration::ZERO,
            Ok(_) => {
                failures = 0;
                LONGEST
            }
            Err(fault) if fault.remedy == Remedy::Stop => return Err(fault),
            Err(fault) => {
                tracing::error!(error = %masked(&fault.to_string()), "Mail could not be sent; trying again.");
                failures = u32::saturating_add(failures, 1);
                closed = true;
                clock::back_off(failures)
            }
        };
        desk.pulse.courier(clock::now(), wait);
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            // New mail does not make a server come back: knocking at each one would be a flood of its own.
            () = desk.outbox_bell.notified(), if !closed => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// A try that was planned by a wall clock that ran ahead lies years away: such mails are due now.
async fn mend(desk: &Arc<Desk>, now: Timestamp) -> Result<(), Fault> {
    let desk = Arc::clone(desk);
    let latest = now.saturating_add(LONGEST_PAUSE).unwrap_or(now);
    blocking(move || {
        for mail in desk.store()?.outgoing_due(Timestamp::MAX, usize::MAX)? {
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

/// Tries every mail that is due at `now`, and says how many there were. A server that is away or does not let us in ends
/// the pass: the mails stay as they are, and only those that have waited for five days are given up.
///
/// # Errors
/// When the state cannot be read or written, or the door is closed.
pub async fn pass(desk: &Arc<Desk>, now: Timestamp) -> Result<usize, Fault> {
    // One at a time: two passes beside one another would send the same mail twice.
    let _turn = desk.courier.lock().await;
    let looking = Arc::clone(desk);
    let due = blocking(move || {
        let store = looking.store()?;
        let due = store.outgoing_due(now, AT_A_TIME)?;
        // Reads see steps that are not on disk yet: nothing leaves before the step that queued it is.
        store.settle()?;
        if !due.is_empty() {
            // What cannot be recorded as sent would be sent again with each try, for as long as the disk is full.
            looking.probe()?;
        }
        Ok(due)
    })
    .await?;
    if due.is_empty() {
        return Ok(0);
    }
    failpoint::reach(Failpoint::Picked);
    let count = due.len();
    match send_all(desk, &due, now).await? {
        None => Ok(count),
        Some(why) => {
            desk.pulse.door(Some(why.clone()));
            remember(desk, &due, (&why, now)).await?;
            Err(Fault::retry(why))
        }
    }
}

/// The name under which the way out keeps its token.
const SMTP: &str = "smtp";

/// Tries each; the reason when the door is closed.
async fn send_all(desk: &Arc<Desk>, due: &[Outgoing], now: Timestamp) -> Result<Option<String>, Fault> {
    let sender = match door(desk).await {
        Ok(sender) => sender,
        Err(fault) => return Ok(Some(fault.to_string())),
    };
    let mut broken = 0_u32;
    let mut closed = None;
    for mail in due {
        desk.pulse.courier(clock::now(), Duration::ZERO);
        let tried = attempt(desk, &sender, mail, now).await;
        failpoint::reach(Failpoint::Accepted);
        match tried {
            Tried::Became(after) => {
                broken = 0;
                settle(desk, mail, *after).await?;
                failpoint::reach(Failpoint::Sent);
            }
            Tried::Broke(after, why) => {
                settle(desk, mail, *after).await?;
                broken = broken.saturating_add(1);
                if broken >= BROKEN {
                    closed = Some(why);
                    break;
                }
            }
            Tried::Closed(why) => {
                // A token may be taken back before its time: the next pass asks for another.
                desk.tokens.forget(SMTP).await;
                closed = Some(why);
                break;
            }
        }
    }
    sender.rest().await;
    Ok(closed)
}

/// Writes down what became of a mail.
async fn settle(desk: &Arc<Desk>, before: &Outgoing, after: Outgoing) -> Result<(), Fault> {
    let committing = Arc::clone(desk);
    let before = before.delivery.clone();
    let refused = matches!(after.delivery, Delivery::Failed { .. }).then_some(after.purpose);
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
    if let Some(purpose) = refused {
        desk.pulse.refused(purpose, clock::now());
    }
    Ok(())
}

/// The door is closed to all of them: each shows why, and keeps its turn for when it opens. Those that have waited for
/// five days are given up.
async fn remember(desk: &Arc<Desk>, due: &[Outgoing], (why, now): (&str, Timestamp)) -> Result<(), Fault> {
    for mail in due {
        let tried = outbox::after_failure(
            mail,
            outbox::Failure {
                now,
                error: why,
                permanent: false,
            },
        );
        let after = match (&tried.delivery, &mail.delivery) {
            (Delivery::Failed { .. }, _) => tried,
            // Once: a server that is away for a day must not fill the journal.
            (
                _,
                Delivery::Waiting {
                    attempts,
                    next,
                    last_error: None,
                },
            ) => Outgoing {
                delivery: Delivery::Waiting {
                    attempts: *attempts,
                    next: *next,
                    last_error: Some(why.chars().filter(|c| !c.is_control()).take(500).collect()),
                },
                ..mail.clone()
            },
            _ => continue,
        };
        settle(desk, mail, after).await?;
    }
    Ok(())
}

async fn door(desk: &Arc<Desk>) -> Result<Sender, Fault> {
    let smtp = &desk.config.settings.smtp;
    let secret = match &smtp.route {
        Route::Server {
            login: Some((_, secret)),
            oauth,
            ..
        } => {
            let proof = Proof {
                name: SMTP,
                secret,
                oauth: oauth.as_deref(),
            };
            Some(desk.secret_for(proof).await?)
        }
        _ => None,
    };
    Sender::new(smtp, secret.as_deref().map(String::as_str))
}

/// What became of a try.
enum Tried {
    /// The mail is as this now.
    Became(Box<Outgoing>),
    /// The same, and the line broke over it.
    Broke(Box<Outgoing>, String),
    /// It was not even tried: the door is closed.
    Closed(String),
}

async fn attempt(desk: &Arc<Desk>, sender: &Sender, mail: &Outgoing, now: Timestamp) -> Tried {
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
            return Tried::Became(Box::new(after_failure(mail, &fault.to_string(), (false, now))));
        }
    };
    failpoint::reach(Failpoint::Composed);
    match sender.send(&composed).await {
        Ok(()) => {
            tracing::info!(
                message_id = %mail.message_id, to = %mail.to.masked(), purpose = ?mail.purpose,
                encrypted = composed.encrypted, "A mail was accepted by the next server."
            );
            desk.pulse.accepted(clock::now());
            let after = outbox::after_success(mail, clock::now(), composed.encrypted);
            Tried::Became(Box::new(after))
        }
        Err(refusal) if refusal.door => Tried::Closed(refusal.why),
        Err(refusal) => {
            tracing::warn!(
                message_id = %mail.message_id, to = %mail.to.masked(), permanent = refusal.permanent,
                why = %masked(&refusal.why), "A mail was refused."
            );
            let after = Box::new(after_failure(mail, &refusal.why, (refusal.permanent, now)));
            if refusal.line_broke {
                Tried::Broke(after, refusal.why)
            } else {
                Tried::Became(after)
            }
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

fn after_failure(mail: &Outgoing, error: &str, (permanent, now): (bool, Timestamp)) -> Outgoing {
    outbox::after_failure(mail, outbox::Failure { now, error, permanent })
}
