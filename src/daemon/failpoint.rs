//! What tests may do to the daemon in builds with debug assertions: end it at a step of the delivery contract, poison a
//! stage, move its clock. In any other build every function here does nothing.
//!
//! | variable | meaning |
//! |---|---|
//! | `VORFALLD_FAILPOINT` | the name of a [`Failpoint`]: the process kills itself there; `name:3` the third time |
//! | `VORFALLD_POISON` | `panic-in-`, `hang-in-`, `abort-in-` or `kill-in-` and a [`Stage`]: what a mail with a header `X-Poison` does |
//! | `VORFALLD_CLOCK` | a file with the seconds by which the wall clock is wrong, read at each look |
//! | `VORFALLD_PROBATION` | seconds instead of the minutes for which a stepped clock is not believed |
//! | `VORFALLD_PATIENCE` | seconds instead of the minutes that reading a mail may take |

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::store::erase::Phase;

/// A step of the delivery contract at which a test may end the process, in the order in which they are reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failpoint {
    /// A mail came over the control socket and nothing was done with it.
    Handed,
    /// The mailbox gave the mail's bytes.
    Fetched,
    /// The bytes are sealed and on disk.
    Evidence,
    /// Protection is off, the parts are known.
    Opened,
    /// Fields, kind and traits are known.
    Understood,
    /// The verdict is made and nothing of it is stored.
    Decided,
    /// The verdict is appended to the journal, perhaps not yet on disk.
    Committed,
    /// The verdict is on disk; the mailbox was not touched.
    BeforeFiling,
    /// IMAP: the mail is flagged and not yet moved.
    Flagged,
    /// The mail is where it belongs.
    Filed,
    /// Everything is durable and the one who handed the mail over was not told.
    Unanswered,
    /// The outbox gave a mail that is due.
    Picked,
    /// It is composed; no byte of it was sent.
    Composed,
    /// The next server has taken it and nobody has noted that: the one window in which a mail is sent twice, each time
    /// with the same Message-ID (RFC 5321, 4.5.4.1 leaves it open).
    Accepted,
    /// It is noted as sent.
    Sent,
    /// A clock stage is due.
    Due,
    /// What it writes is made and not stored.
    Firing,
    /// It has fired.
    Fired,
    /// A digest is due.
    DigestDue,
    /// It is built and not queued.
    DigestBuilt,
    /// It is queued.
    DigestQueued,
    /// An order to erase lies in the state folder.
    EraseOrdered,
    /// What outlives it is carried over.
    EraseCarried,
    /// The index is marked as one to be made anew.
    EraseDoubted,
    /// The old index is gone, the new one is empty.
    EraseEmptied,
    /// The new index is complete, and the journal says everything still.
    EraseRenewed,
    /// The journal's payloads are overwritten.
    EraseOverwritten,
    /// A raw mail has lost its key.
    EraseSpoilt,
    /// Its file is gone; the order still lies there.
    EraseUnlinked,
}

impl Failpoint {
    /// All of them.
    pub const ALL: [Self; 29] = [
        Self::Handed,
        Self::Fetched,
        Self::Evidence,
        Self::Opened,
        Self::Understood,
        Self::Decided,
        Self::Committed,
        Self::BeforeFiling,
        Self::Flagged,
        Self::Filed,
        Self::Unanswered,
        Self::Picked,
        Self::Composed,
        Self::Accepted,
        Self::Sent,
        Self::Due,
        Self::Firing,
        Self::Fired,
        Self::DigestDue,
        Self::DigestBuilt,
        Self::DigestQueued,
        Self::EraseOrdered,
        Self::EraseCarried,
        Self::EraseDoubted,
        Self::EraseEmptied,
        Self::EraseRenewed,
        Self::EraseOverwritten,
        Self::EraseSpoilt,
        Self::EraseUnlinked,
    ];

    /// Its name in `VORFALLD_FAILPOINT`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Handed => "handed",
            Self::Fetched => "fetched",
            Self::Evidence => "evidence",
            Self::Opened => "opened",
            Self::Understood => "understood",
            Self::Decided => "decided",
            Self::Committed => "committed",
            Self::BeforeFiling => "before-filing",
            Self::Flagged => "flagged",
            Self::Filed => "filed",
            Self::Unanswered => "unanswered",
            Self::Picked => "picked",
            Self::Composed => "composed",
            Self::Accepted => "accepted",
            Self::Sent => "sent",
            Self::Due => "due",
            Self::Firing => "firing",
            Self::Fired => "fired",
            Self::DigestDue => "digest-due",
            Self::DigestBuilt => "digest-built",
            Self::DigestQueued => "digest-queued",
            Self::EraseOrdered => "erase-ordered",
            Self::EraseCarried => "erase-carried",
            Self::EraseDoubted => "erase-doubted",
            Self::EraseEmptied => "erase-emptied",
            Self::EraseRenewed => "erase-renewed",
            Self::EraseOverwritten => "erase-overwritten",
            Self::EraseSpoilt => "erase-spoilt",
            Self::EraseUnlinked => "erase-unlinked",
        }
    }
}

/// A stage that a mail may be made to break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Door, protection, parts.
    Open,
    /// Fields, kind, traits.
    Understand,
    /// Comparison with what is known, verdict, answer.
    Decide,
}

impl Stage {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Understand, Self::Decide];

    /// Its name in `VORFALLD_POISON`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Understand => "understand",
            Self::Decide => "decide",
        }
    }
}

static REACHED: AtomicU32 = AtomicU32::new(0);

fn variable(name: &str) -> Option<String> {
    if cfg!(debug_assertions) {
        std::env::var(name).ok()
    } else {
        None
    }
}

/// Ends the process when a test wants it here.
pub(crate) fn reach(step: Failpoint) {
    let Some(wanted) = variable("VORFALLD_FAILPOINT") else {
        return;
    };
    let (name, time) = wanted.split_once(':').unwrap_or((&wanted, "1"));
    if name != step.name() {
        return;
    }
    let reached = REACHED.fetch_add(1, Ordering::Relaxed).saturating_add(1);
    if time.parse() == Ok(reached) {
        kill();
    }
}

/// The same for the steps of an erasure, which the store tells of.
pub fn erasing(phase: Phase) {
    reach(match phase {
        Phase::Ordered => Failpoint::EraseOrdered,
        Phase::Carried => Failpoint::EraseCarried,
        Phase::Doubted => Failpoint::EraseDoubted,
        Phase::Emptied => Failpoint::EraseEmptied,
        Phase::Renewed => Failpoint::EraseRenewed,
        Phase::Overwritten => Failpoint::EraseOverwritten,
        Phase::Spoilt => Failpoint::EraseSpoilt,
        Phase::Unlinked => Failpoint::EraseUnlinked,
    });
}

/// SIGKILL to itself: no destructor, no flush, as when the power fails.
fn kill() {
    let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
}

/// Breaks the stage when a test wants it and the mail is marked for it.
#[expect(
    clippy::panic,
    reason = "that a panic costs one mail only is what a test proves with it"
)]
pub(crate) fn poison(stage: Stage, raw: &[u8]) {
    let Some(wanted) = variable("VORFALLD_POISON") else {
        return;
    };
    let Some((how, name)) = wanted.split_once("-in-") else {
        return;
    };
    let mark = b"X-Poison:";
    if name != stage.name() || !raw.windows(mark.len()).any(|window| window == mark) {
        return;
    }
    match how {
        "panic" => panic!("a test wanted it"),
        "hang" => std::thread::sleep(Duration::from_mins(10)),
        // As a stack that overflows or memory that runs out.
        "abort" => std::process::abort(),
        _ => kill(),
    }
}

/// By how many seconds the wall clock is wrong.
pub(crate) fn clock_error() -> i64 {
    variable("VORFALLD_CLOCK")
        .and_then(|file| std::fs::read_to_string(file).ok())
        .and_then(|text| text.trim().parse().ok())
        .unwrap_or(0)
}

/// How long a stepped clock is not believed.
pub(crate) fn probation(usual: Duration) -> Duration {
    seconds("VORFALLD_PROBATION").unwrap_or(usual)
}

/// How long one stage may take over one mail.
pub(crate) fn patience(usual: Duration) -> Duration {
    seconds("VORFALLD_PATIENCE").unwrap_or(usual)
}

fn seconds(name: &str) -> Option<Duration> {
    variable(name)?.parse().ok().map(Duration::from_secs)
}
