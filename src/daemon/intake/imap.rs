//! An IMAP folder as a mailbox: fetch with BODY.PEEK[], flag and move only after the commit, IDLE until the next one.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use super::{Backlog, backlog, filing, log, looked, unpack};
use crate::config::settings::{FirstStart, Imap, Mailbox};
use crate::daemon::clock;
use crate::daemon::desk::{Desk, Submission, blocking};
use crate::mail::Filing;
use crate::mail::imap::{Fetched, Session, Waiting, Wake, batches};
use crate::model::fault::Fault;
use crate::model::ids::{MailId, Place};
use crate::model::mail::Incoming;
use crate::pipeline::plan::Mode;

/// Bytes of mail fetched in one go: bounds the memory when many large mails wait.
const BYTES_AT_A_TIME: u64 = 64 << 20;
/// Longest IDLE: servers may drop a client after 30 minutes (RFC 2177).
const LONGEST_IDLE: Duration = Duration::from_mins(25);

pub(super) async fn watch(
    desk: &Arc<Desk>,
    mailbox: &Mailbox,
    door: &Imap,
    stop: &CancellationToken,
) -> Result<(), Fault> {
    let secret = door.password.clone();
    let password = blocking(move || secret.resolve()).await?;
    let mut session = Session::connect(door, password.expose()).await?;
    let highest = session.waiting().await?.last().map_or(0, |waiting| waiting.uid);
    let backlog = backlog(desk, mailbox, format!("{}/{highest}", session.uid_validity())).await?;
    tracing::info!(mailbox = %mailbox.name, traits = ?session.traits(), "The mailbox is watched.");
    loop {
        let waiting = session.waiting().await?;
        looked(desk, mailbox, clock::now()).await;
        let validity = session.uid_validity();
        let mut todo: Vec<Waiting> = Vec::new();
        for mail in waiting {
            if backlog.first_start != FirstStart::Skip || !was_there_before(mail.uid, validity, &backlog) {
                todo.push(mail);
            }
        }
        for window in batches(&todo, BYTES_AT_A_TIME) {
            if stop.is_cancelled() {
                break;
            }
            take(desk, mailbox, &mut session, window, &backlog).await?;
        }
        if stop.is_cancelled() {
            session.logout().await;
            return Ok(());
        }
        let wake = tokio::select! {
            () = stop.cancelled() => {
                return Ok(());
            }
            wake = session.idle(door.poll.min(LONGEST_IDLE)) => wake?,
        };
        if wake == Wake::Timeout && !session.traits().idle {
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                () = tokio::time::sleep(door.poll) => {}
            }
        }
    }
}

fn was_there_before(uid: u32, validity: u32, backlog: &Backlog) -> bool {
    let Some((first_validity, highest)) = backlog.mark.split_once('/') else {
        return false;
    };
    first_validity == validity.to_string() && highest.parse::<u32>().is_ok_and(|highest| uid <= highest)
}

async fn take(
    desk: &Arc<Desk>,
    mailbox: &Mailbox,
    session: &mut Session,
    window: &[Waiting],
    backlog: &Backlog,
) -> Result<(), Fault> {
    let validity = session.uid_validity();
    let fetched = session.fetch(window).await?;
    let now = clock::now();
    let mut uids = Vec::new();
    let mut batch = Vec::new();
    for mail in fetched {
        let adopt = backlog.first_start == FirstStart::Adopt && was_there_before(mail.uid, validity, backlog);
        uids.push(mail.uid);
        batch.push(Submission {
            mail: incoming(mailbox, validity, mail, now),
            mode: if adopt { Mode::Adopt } else { Mode::Live },
        });
    }
    if batch.is_empty() {
        return Ok(());
    }
    let handled = desk.take(batch, now).await?;
    log(mailbox, &handled);
    crate::daemon::failpoint("before-filing");
    for to in [Filing::Done, Filing::Quarantine] {
        let these: Vec<u32> = uids
            .iter()
            .zip(&handled)
            .filter(|(_, handled)| filing(handled) == to)
            .map(|(uid, _)| *uid)
            .collect();
        session.file(&these, to).await?;
    }
    Ok(())
}

fn incoming(mailbox: &Mailbox, validity: u32, mail: Fetched, now: Timestamp) -> Incoming {
    let place = Place {
        mailbox: mailbox.name.clone(),
        uid: format!("{validity}/{}", mail.uid),
    };
    let (raw, partial) = unpack(mail.content, &place);
    Incoming {
        id: MailId::of(&raw),
        place,
        mailbox_address: mailbox.address.clone(),
        received: mail.received.unwrap_or(now).min(now),
        raw,
        partial,
    }
}
