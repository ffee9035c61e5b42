//! Silence is a fault: what the daemon sees of itself becomes alarms, and alarms become news.
//!
//! Two pure steps. [`alarms`] says what is wrong at `now`; [`Ledger::look`] compares that with what was wrong before and
//! says what begins, grows worse, lasts, or is over. Nothing here names a reporter, a subject or an address of a mail:
//! alarms leave in clear over a second way.

mod alarms;
mod ledger;
mod notes;

#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "fixed times of a test")]
mod tests;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use alarms::{alarms, unsure};
pub use ledger::{Active, Ledger, News, Report};
pub use notes::notes;

/// What may go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A mailbox has not been looked at with success.
    Fetch,
    /// A task does not come round any more.
    Stuck,
    /// The state does not answer.
    Store,
    /// Clocks fire late.
    Clocks,
    /// Mail does not leave.
    Outbox,
    /// Mails were refused for good.
    Refusals,
    /// A key or certificate ends.
    Key,
    /// A server's TLS certificate ends.
    ServerCertificate,
    /// No token or password is to be had for an account, or a refresh token ends.
    Token,
    /// What is over its time is not erased.
    Retention,
    /// The disk fills up.
    Disk,
    /// Reader processes die.
    Workers,
    /// Many mails cannot be read.
    Quarantine,
    /// Reporters get no answer because too many wrote.
    Budget,
}

impl Kind {
    /// Every kind, for the metrics.
    pub const ALL: [Self; 14] = [
        Self::Fetch,
        Self::Stuck,
        Self::Store,
        Self::Clocks,
        Self::Outbox,
        Self::Refusals,
        Self::Key,
        Self::ServerCertificate,
        Self::Token,
        Self::Retention,
        Self::Disk,
        Self::Workers,
        Self::Quarantine,
        Self::Budget,
    ];

    /// Its name in `status`, metrics and logs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fetch => "fetch",
            Self::Stuck => "stuck",
            Self::Store => "store",
            Self::Clocks => "clocks",
            Self::Outbox => "outbox",
            Self::Refusals => "refusals",
            Self::Key => "key",
            Self::ServerCertificate => "server_certificate",
            Self::Token => "token",
            Self::Retention => "retention",
            Self::Disk => "disk",
            Self::Workers => "workers",
            Self::Quarantine => "quarantine",
            Self::Budget => "budget",
        }
    }
}

/// Something is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alarm {
    /// What.
    pub kind: Kind,
    /// Of what: a mailbox's name, a fingerprint, a server; empty where there is only one.
    pub about: String,
    /// Grows when it gets worse: an expiring key is told of at 30, 7 and 1 days and when it has expired.
    pub level: u8,
    /// One sentence that says what is wrong and what to do.
    pub what: String,
}

impl Alarm {
    /// Whether a restart of the process helps: then the watchdog hears nothing. A server that is away, a full disk or
    /// an expired key are no better after it.
    pub fn wants_restart(&self) -> bool {
        matches!(self.kind, Kind::Stuck | Kind::Store)
    }
}

/// What is known of one mailbox.
#[derive(Clone, Debug)]
pub struct Watched {
    /// Its name.
    pub name: String,
    /// The last look that succeeded, since the daemon started.
    pub fetched: Option<Timestamp>,
    /// When its task should come round next, by its own word: it waits for mail, or backs off.
    pub expected: Option<Timestamp>,
    /// Longest pause between two looks.
    pub pause: std::time::Duration,
    /// What went wrong the last time, when it did.
    pub trouble: Option<String>,
}

/// Something that ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// [`Kind::Key`], [`Kind::ServerCertificate`] or [`Kind::Token`].
    pub kind: Kind,
    /// A fingerprint, or the server.
    pub about: String,
    /// Whose, for a person.
    pub whose: String,
    /// When.
    pub when: Timestamp,
}

/// An account for which no secret is to be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    /// A mailbox's name, `smtp` or `alarm`.
    pub account: String,
    /// Since when.
    pub since: Timestamp,
    /// Why.
    pub why: String,
    /// Whether waiting does not help.
    pub refused: bool,
}

/// What waits to be sent.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// When each waiting mail to the team was queued.
    pub team: Vec<Timestamp>,
    /// The same of answers to reporters.
    pub answers: Vec<Timestamp>,
    /// When the server last took a mail.
    pub accepted: Option<Timestamp>,
    /// Why the server is not to be reached or does not let us in, when that is so.
    pub trouble: Option<String>,
    /// Mails to the team refused for good within a day.
    pub refused_team: u32,
    /// Answers refused for good within an hour.
    pub refused_answers: u32,
}

/// Free and all space of a file system, bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    /// Free to the daemon's user.
    pub free: u64,
    /// In all.
    pub total: u64,
}

/// What the daemon sees of itself.
#[derive(Clone, Debug)]
pub struct Vitals {
    /// When it started: nothing is late before that.
    pub started: Timestamp,
    /// The mailboxes.
    pub mailboxes: Vec<Watched>,
    /// When a task of the house should come round next: its name, and when.
    pub tasks: Vec<(&'static str, Timestamp)>,
    /// Why the state does not answer, when it does not.
    pub store: Option<String>,
    /// How many incidents have an alarm that should have fired longer ago than is normal.
    pub late_clocks: usize,
    /// What waits to be sent.
    pub queue: Queue,
    /// What ends some day.
    pub endings: Vec<Ending>,
    /// Accounts for which no secret is to be had.
    pub locked: Vec<Locked>,
    /// Since when what is over its time cannot be erased, and why.
    pub unerased: Option<(Timestamp, String)>,
    /// Space under the state folder, where it is known.
    pub space: Option<Space>,
    /// Reader processes that died within ten minutes.
    pub deaths: usize,
    /// Stubs made within an hour.
    pub stubs: u32,
    /// Reporters who got no answer within an hour because the answers to all ran out.
    pub unanswered: u32,
}
