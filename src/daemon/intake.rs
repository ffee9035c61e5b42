//! Watches the mailboxes, one task each: a fault of one never stops another.

mod imap;
mod maildir;

use std::sync::Arc;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::config::settings::{Door, FirstStart, Mailbox};
use crate::daemon::clock;
use crate::daemon::desk::{Desk, Handled, blocking};
use crate::mail::{Content, Filing};
use crate::model::fault::{Fault, Remedy};
use crate::model::ids::Place;
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::Outcome;

/// Mails taken in one go: they share the syncs, and bound the memory.
const AT_A_TIME: usize = 32;
/// Shortest pause after trouble that keeps coming, however short the poll.
const SHORTEST_PAUSE: Duration = Duration::from_secs(2);

/// How a mailbox is doing, for `status`.
#[derive(Clone, Debug, Default)]
pub struct DoorState {
    /// Mails that wait to be read.
    pub waiting: usize,
    /// Mails that were handled and cannot be moved.
    pub stuck: usize,
    /// Why it cannot be read or emptied just now; one sentence that says what to do.
    pub trouble: Option<String>,
}

/// Notes how a mailbox is doing.
fn note(desk: &Desk, mailbox: &Mailbox, change: impl FnOnce(&mut DoorState)) {
    if let Ok(mut doors) = desk.doors.lock() {
        change(doors.entry(mailbox.name.clone()).or_default());
    }
}

/// The wait after trouble. A server that is away or has lost a folder is asked again as often as mail is looked for; one
/// that refuses a login more and more seldom, lest the account be locked.
fn pause(mailbox: &Mailbox, fault: &Fault, failures: u32) -> Duration {
    let wait = clock::back_off(failures);
    match &mailbox.door {
        Door::Imap(door) if fault.remedy == Remedy::Retry => wait.min(door.poll.max(SHORTEST_PAUSE)),
        _ => wait,
    }
}

/// Watches one mailbox until told to stop. Passing trouble backs off and goes on; only a state that cannot be trusted
/// any more ends it.
///
/// # Errors
/// When going on would lose or damage something.
pub async fn run(desk: Arc<Desk>, mailbox: Mailbox, stop: CancellationToken) -> Result<(), Fault> {
    let mut failures: u32 = 0;
    let mut refusals = imap::Refusals::default();
    loop {
        let started = clock::now();
        let result = match &mailbox.door {
            Door::Imap(door) => imap::watch((&desk, &mailbox, door), &mut refusals, &stop).await,
            Door::Maildir(folder) => maildir::watch(&desk, &mailbox, folder, &stop).await,
        };
        let fault = match result {
            Ok(()) => return Ok(()),
            Err(fault) if fault.remedy == Remedy::Stop => return Err(fault),
            Err(fault) => fault,
        };
        // A connection that held for a while was a good one: begin counting anew.
        let held = clock::now().duration_since(started).as_secs() > 300;
        failures = if held { 1 } else { failures.saturating_add(1) };
        let wait = pause(&mailbox, &fault, failures);
        note(&desk, &mailbox, |door| door.trouble = Some(fault.to_string()));
        desk.pulse.failed(&mailbox.name, (failures, fault.to_string()));
        desk.pulse.turned(&mailbox.name, clock::now(), wait);
        tracing::warn!(
            mailbox = %mailbox.name, error = %fault, failures, wait_seconds = wait.as_secs(),
            "The mailbox cannot be read; trying again."
        );
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// What the configuration asks for with mails that lay in the mailbox before the daemon first saw it.
#[derive(Clone, Debug)]
struct Backlog {
    first_start: FirstStart,
    /// The mark set at the very first look; what it means is the door's business.
    mark: String,
}

/// Reads the mark of the very first look at a mailbox, or sets it. It is set before the first mail is touched: a crash
/// in the middle of adopting a backlog must not turn the rest of it into news.
async fn backlog(desk: &Arc<Desk>, mailbox: &Mailbox, mark: String) -> Result<Backlog, Fault> {
    let desk = Arc::clone(desk);
    let name = format!("first/{}", mailbox.name);
    let first_start = mailbox.first_start;
    blocking(move || {
        if let Some(mark) = desk.store()?.cursor(&name)? {
            return Ok(Backlog { first_start, mark });
        }
        let mut step = Transaction::new(clock::now(), "intake");
        step.events.push(format!("first look at a mailbox: {first_start:?}"));
        step.writes.push(Write::Cursor {
            name,
            value: mark.clone(),
        });
        desk.commit(|_| Ok(Some(step)))?;
        Ok(Backlog { first_start, mark })
    })
    .await
}

/// What a door got hold of as raw bytes, with the reason when they are not the whole mail.
fn unpack(content: Content, place: &Place) -> (Vec<u8>, Option<String>) {
    match content {
        Content::Whole(raw) => (raw, None),
        Content::TooLarge { head, size } => {
            let megabytes = size.div_ceil(1 << 20);
            (
                head,
                Some(format!(
                    "it is {megabytes} MiB large, more than this daemon takes; a human must open it"
                )),
            )
        }
        // Something must tell one such mail from the next: its place does.
        Content::Unreadable(why) => {
            let stand_in = format!("X-Vorfalld-Place: {} {}\r\n\r\n", place.mailbox, place.uid);
            (stand_in.into_bytes(), Some(why))
        }
    }
}

pub(super) fn filing(handled: &Handled) -> Filing {
    if handled.is_quarantined() {
        Filing::Quarantine
    } else {
        Filing::Done
    }
}

fn log(mailbox: &Mailbox, handled: &[Handled]) {
    for one in handled {
        match one {
            Handled::Decided { verdict, incident } => {
                let incident = incident.as_ref().map(|incident| incident.id.to_string());
                if verdict.outcome == Outcome::Quarantined {
                    tracing::warn!(
                        mailbox = %mailbox.name, mail = %verdict.mail, incident,
                        "A mail could not be read; a stub stands for it."
                    );
                } else {
                    tracing::info!(
                        mailbox = %mailbox.name, mail = %verdict.mail, incident, outcome = ?verdict.outcome,
                        "A mail was taken in."
                    );
                }
            }
            Handled::Again { record } => {
                tracing::info!(mailbox = %mailbox.name, mail = %record.mail, "A mail came again and was not read twice.");
            }
        }
    }
}
