//! An IMAP folder as a mailbox: fetch with BODY.PEEK[], flag and move only after the commit, IDLE until the next one.

mod round;
mod stuck;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use self::round::Round;
use self::stuck::Stuck;
use super::{Backlog, backlog, note};
use crate::config::settings::{Imap, Mailbox};
use crate::daemon::clock;
use crate::daemon::desk::{Desk, blocking};
use crate::daemon::token::Proof;
use crate::mail::imap::{Fetched, Session, Waiting, Wake};
use crate::model::fault::{Fault, Remedy};
use crate::model::ids::Place;

/// Longest IDLE: servers may drop a client after 30 minutes (RFC 2177).
const LONGEST_IDLE: Duration = Duration::from_mins(25);

/// How often the server has refused to hand over each mail, by place. Kept over broken lines.
pub(super) type Refusals = BTreeMap<String, u32>;

pub(super) async fn watch(
    (desk, mailbox, door): (&Arc<Desk>, &Mailbox, &Imap),
    refusals: &mut Refusals,
    stop: &CancellationToken,
) -> Result<(), Fault> {
    let mut session = connect(desk, mailbox, door).await?;
    let waiting = session.waiting().await?;
    let highest = waiting.last().map_or(0, |waiting| waiting.uid);
    let mark = format!("{}/{highest}/{}", session.uid_validity(), clock::now());
    let backlog = backlog(desk, mailbox, mark).await?;
    tracing::info!(
        mailbox = %mailbox.name, traits = ?session.traits(), waiting = waiting.len(), "The mailbox is watched."
    );
    desk.pulse.lacks(&mailbox.name, session.traits().in_words());
    let hindrance = session.hindrance().map(str::to_owned);
    if let Some(why) = &hindrance {
        tracing::error!(
            mailbox = %mailbox.name, why,
            "Mails are read and handled once, and stay where they are."
        );
    }
    let mut round = Round {
        desk,
        mailbox,
        backlog,
        refusals,
        stuck: Stuck::default(),
        validity: session.uid_validity(),
        stop,
    };
    loop {
        let waiting = session.waiting().await?;
        desk.pulse.fetched(&mailbox.name, clock::now());
        crate::daemon::hangpoint("hang-fetch").await;
        if round.stuck.len() == 0 {
            note(desk, mailbox, |state| state.trouble.clone_from(&hindrance));
        }
        round.work(&mut session, waiting).await?;
        if stop.is_cancelled() {
            session.logout().await;
            return Ok(());
        }
        // Without IDLE the pause comes twice: once for the server's word, once for the poll.
        desk.pulse.turned(
            &mailbox.name,
            clock::now(),
            door.poll.min(LONGEST_IDLE).saturating_add(door.poll),
        );
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            waited = next_look(&mut session, door) => waited?,
        }
        renew(desk, mailbox, door).await;
    }
}

/// Waits until the server has something to say, or it is time to look.
async fn next_look(session: &mut Session, door: &Imap) -> Result<(), Fault> {
    let wake = session.idle(door.poll.min(LONGEST_IDLE)).await?;
    if wake == Wake::Timeout && !session.traits().idle {
        tokio::time::sleep(door.poll).await;
    }
    Ok(())
}

fn proof<'a>(mailbox: &'a Mailbox, door: &'a Imap) -> Proof<'a> {
    Proof {
        name: &mailbox.name,
        secret: &door.password,
        oauth: door.oauth.as_deref(),
    }
}

async fn connect(desk: &Arc<Desk>, mailbox: &Mailbox, door: &Imap) -> Result<Session, Fault> {
    let secret = desk.secret_for(proof(mailbox, door)).await?;
    match Session::connect(door, &secret).await {
        // A token may be taken back before its time: one more try with a fresh one.
        Err(fault) if fault.remedy == Remedy::Configure && door.oauth.is_some() => {
            desk.tokens.forget(&mailbox.name).await;
            let secret = desk.secret_for(proof(mailbox, door)).await?;
            Session::connect(door, &secret).await
        }
        outcome => outcome,
    }
}

/// A line outlives its token. A provider that gives no other is found out now, not when the line breaks.
async fn renew(desk: &Arc<Desk>, mailbox: &Mailbox, door: &Imap) {
    if door.oauth.is_none() {
        return;
    }
    if let Err(fault) = desk.secret_for(proof(mailbox, door)).await {
        tracing::warn!(
            mailbox = %mailbox.name, error = %fault,
            "The access token cannot be renewed; mail comes in only as long as this connection holds."
        );
        note(desk, mailbox, |state| state.trouble = Some(fault.to_string()));
    }
}

fn place(mailbox: &Mailbox, validity: u32, uid: u32) -> Place {
    Place {
        mailbox: mailbox.name.clone(),
        uid: format!("{validity}/{uid}"),
    }
}

/// Whether a mail lay in the folder at the very first look, by its UID; None when the server has given all mails new
/// UIDs since.
fn lay_there(uid: u32, validity: u32, backlog: &Backlog) -> Option<bool> {
    let mut mark = backlog.mark.split('/');
    if mark.next() != Some(validity.to_string().as_str()) {
        return None;
    }
    Some(mark.next()?.parse::<u32>().is_ok_and(|highest| uid <= highest))
}

/// The same when the UIDs are new (a moved mailbox): then the time of delivery tells.
fn is_old(mail: &Fetched, validity: u32, backlog: &Backlog) -> bool {
    lay_there(mail.uid, validity, backlog).unwrap_or_else(|| {
        let looked = backlog
            .mark
            .split('/')
            .nth(2)
            .and_then(|time| time.parse::<Timestamp>().ok());
        matches!((mail.received, looked), (Some(received), Some(looked)) if received < looked)
    })
}

/// Mails that were handled before, at this very place, and what became of them: they need not be fetched again.
///
/// A place alone is not enough: servers have been seen to begin anew with the same UIDVALIDITY. The time of delivery
/// must be the same, too; otherwise the bytes decide.
async fn known(
    (desk, mailbox): (&Arc<Desk>, &Mailbox),
    session: &mut Session,
    waiting: &[Waiting],
) -> Result<BTreeMap<u32, bool>, Fault> {
    let validity = session.uid_validity();
    let places: Vec<(u32, Place)> = waiting
        .iter()
        .map(|mail| (mail.uid, place(mailbox, validity, mail.uid)))
        .collect();
    let asked = Arc::clone(desk);
    let found = blocking(move || {
        let store = asked.store()?;
        let mut found = BTreeMap::new();
        for (uid, place) in places {
            if let Some(mail) = store.seen(&place)?
                && let Some(record) = store.mail(mail)?
            {
                let quarantined = record.outcome == crate::model::verdict::Outcome::Quarantined;
                found.insert(uid, (record.received.instant(), quarantined));
            }
        }
        Ok(found)
    })
    .await?;
    if found.is_empty() {
        return Ok(BTreeMap::new());
    }
    let uids: Vec<u32> = found.keys().copied().collect();
    let times = session.delivered(&uids).await?;
    Ok(found
        .into_iter()
        .filter(|(uid, (received, _))| times.get(uid) == Some(received))
        .map(|(uid, (_, quarantined))| (uid, quarantined))
        .collect())
}
