//! An IMAP folder as a mailbox: fetch with BODY.PEEK[], flag and move only after the commit, IDLE until the next one.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use super::{Backlog, backlog, filing, log, unpack};
use crate::config::settings::{FirstStart, Imap, Mailbox};
use crate::daemon::clock;
use crate::daemon::desk::{Desk, Submission, blocking};
use crate::daemon::failpoint::{self, Failpoint};
use crate::mail::Filing;
use crate::mail::imap::{Fetched, Session, Waiting, Wake, batches};
use crate::model::fault::{Fault, Remedy};
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
    let mark = format!("{}/{highest}/{}", session.uid_validity(), clock::now());
    let backlog = backlog(desk, mailbox, mark).await?;
    // Mails that the server refuses to move: handled, and not fetched again in this session.
    let mut stuck = BTreeSet::new();
    tracing::info!(mailbox = %mailbox.name, traits = ?session.traits(), "The mailbox is watched.");
    desk.pulse.lacks(&mailbox.name, session.traits().in_words());
    loop {
        let waiting = session.waiting().await?;
        desk.pulse.fetched(&mailbox.name, clock::now());
        crate::daemon::hangpoint("hang-fetch").await;
        let validity = session.uid_validity();
        let todo: Vec<Waiting> = waiting
            .into_iter()
            .filter(|mail| !stuck.contains(&mail.uid))
            .filter(|mail| backlog.first_start != FirstStart::Skip || !lay_there(mail.uid, validity, &backlog))
            .collect();
        for window in batches(&todo, BYTES_AT_A_TIME) {
            if stop.is_cancelled() {
                break;
            }
            take(desk, mailbox, &mut session, (window, &backlog), &mut stuck).await?;
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

/// Whether a mail lay in the folder at the very first look, by its UID.
fn lay_there(uid: u32, validity: u32, backlog: &Backlog) -> bool {
    let mut mark = backlog.mark.split('/');
    mark.next().is_some_and(|first| first == validity.to_string())
        && mark
            .next()
            .and_then(|highest| highest.parse::<u32>().ok())
            .is_some_and(|highest| uid <= highest)
}

/// The same when the server has given all mails new UIDs since (a moved mailbox): then the time of delivery tells.
fn is_old(mail: &Fetched, validity: u32, backlog: &Backlog) -> bool {
    let mut mark = backlog.mark.split('/');
    if mark.next().is_some_and(|first| first == validity.to_string()) {
        return lay_there(mail.uid, validity, backlog);
    }
    let looked = mark.nth(1).and_then(|time| time.parse::<Timestamp>().ok());
    matches!((mail.received, looked), (Some(received), Some(looked)) if received < looked)
}

async fn take(
    desk: &Arc<Desk>,
    mailbox: &Mailbox,
    session: &mut Session,
    (window, backlog): (&[Waiting], &Backlog),
    stuck: &mut BTreeSet<u32>,
) -> Result<(), Fault> {
    let validity = session.uid_validity();
    let fetched = session.fetch(window).await?;
    let now = clock::now();
    let mut uids = Vec::new();
    let mut batch = Vec::new();
    for mail in fetched {
        let old = is_old(&mail, validity, backlog);
        if old && backlog.first_start == FirstStart::Skip {
            stuck.insert(mail.uid);
            continue;
        }
        let adopt = old && backlog.first_start == FirstStart::Adopt;
        uids.push(mail.uid);
        batch.push(Submission {
            mail: incoming(mailbox, validity, mail, now),
            mode: if adopt { Mode::Adopt } else { Mode::Live },
        });
    }
    if batch.is_empty() {
        return Ok(());
    }
    failpoint::reach(Failpoint::Fetched);
    desk.pulse.turned(&mailbox.name, now);
    let handled = desk.take(batch, now).await?;
    log(mailbox, &handled);
    failpoint::reach(Failpoint::BeforeFiling);
    for to in [Filing::Done, Filing::Quarantine] {
        let these: Vec<u32> = uids
            .iter()
            .zip(&handled)
            .filter(|(_, handled)| filing(handled) == to)
            .map(|(uid, _)| *uid)
            .collect();
        session.flag(&these, to).await?;
        if !these.is_empty() {
            failpoint::reach(Failpoint::Flagged);
        }
        match session.shift(&these, to).await {
            Err(fault) if fault.remedy == Remedy::Refuse => {
                tracing::error!(
                    mailbox = %mailbox.name, mails = these.len(), error = %fault,
                    "Mails were handled and cannot be moved; look at the folder's rights and quota."
                );
                stuck.extend(these);
            }
            other => other?,
        }
    }
    failpoint::reach(Failpoint::Filed);
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
