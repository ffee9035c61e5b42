//! What the tasks leave behind as they go round: when each last did, and what it met. `status`, the metrics and the
//! alarms read it; nothing is decided on it but whether somebody should look.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::casework::health::{Ledger, Queue};
use crate::daemon::desk::Handled;
use crate::model::outgoing::Purpose;
use crate::model::verdict::Outcome;

/// Events of one kind that are remembered.
const MOST: usize = 1_000;

/// What is known of one mailbox's task.
#[derive(Clone, Debug, Default)]
pub struct Mailbox {
    /// The last look that succeeded.
    pub fetched: Option<Timestamp>,
    /// When the task should come round next.
    pub expected: Option<Timestamp>,
    /// Failed tries in a row.
    pub failures: u32,
    /// Why the last one failed.
    pub trouble: Option<String>,
    /// What the server cannot do that matters.
    pub lacks: Option<String>,
}

/// An erasure that does not succeed.
#[derive(Clone, Debug)]
pub struct Unerased {
    /// Since when.
    pub since: Timestamp,
    /// When it was tried last.
    pub tried: Timestamp,
    /// Why.
    pub why: String,
}

/// What the tasks have left behind so far.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// When the daemon started; none in a verb's own process.
    pub started: Option<Timestamp>,
    /// The mailboxes by name.
    pub mailboxes: BTreeMap<String, Mailbox>,
    /// When the courier should come round next.
    pub courier: Option<Timestamp>,
    /// When the timekeeper should.
    pub timekeeper: Option<Timestamp>,
    /// When the clocks were last looked at with success.
    pub clocks: Option<Timestamp>,
    /// When the next server last took a mail.
    pub accepted: Option<Timestamp>,
    /// Why it is not to be reached or does not let us in.
    pub door: Option<String>,
    /// Why what is over its time could not be erased.
    pub unerased: Option<Unerased>,
    /// Mails taken in since the start, by what became of them.
    pub outcomes: BTreeMap<&'static str, u64>,
    /// Mails accepted by the next server since the start.
    pub sent: u64,
    /// When the alarms were last looked at.
    pub looked: Option<Timestamp>,
    /// What goes on.
    pub ledger: Ledger,
    stubs: VecDeque<Timestamp>,
    unanswered: VecDeque<Timestamp>,
    refused_team: VecDeque<Timestamp>,
    refused_answers: VecDeque<Timestamp>,
}

/// The same, shared by the tasks.
#[derive(Debug, Default)]
pub struct Pulse(Mutex<Seen>);

impl Pulse {
    fn lock(&self) -> MutexGuard<'_, Seen> {
        // Plain values: what a task that died left half-written is still worth more than nothing.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everything as it is now.
    pub fn seen(&self) -> Seen {
        self.lock().clone()
    }

    /// The daemon has started; `refused` are mails that were refused for good before.
    pub fn starts(&self, now: Timestamp, refused: &[(Purpose, Timestamp)]) {
        self.lock().started = Some(now);
        for (purpose, at) in refused {
            self.refused(*purpose, *at);
        }
    }

    /// A mailbox's task came round and will again after `pause` at the latest.
    pub fn turned(&self, mailbox: &str, now: Timestamp, pause: Duration) {
        self.lock().mailboxes.entry(mailbox.to_owned()).or_default().expected = Some(after(now, pause));
    }

    /// A mailbox was looked at with success.
    pub fn fetched(&self, mailbox: &str, now: Timestamp) {
        let mut seen = self.lock();
        let mailbox = seen.mailboxes.entry(mailbox.to_owned()).or_default();
        mailbox.fetched = Some(now);
        mailbox.expected = Some(now);
        mailbox.failures = 0;
        mailbox.trouble = None;
    }

    /// It could not be.
    pub fn failed(&self, mailbox: &str, (failures, why): (u32, String)) {
        let mut seen = self.lock();
        let mailbox = seen.mailboxes.entry(mailbox.to_owned()).or_default();
        mailbox.failures = failures;
        mailbox.trouble = Some(why);
    }

    /// What its server cannot do.
    pub fn lacks(&self, mailbox: &str, what: Option<String>) {
        self.lock().mailboxes.entry(mailbox.to_owned()).or_default().lacks = what;
    }

    /// The courier came round and will again after `pause`.
    pub fn courier(&self, now: Timestamp, pause: Duration) {
        self.lock().courier = Some(after(now, pause));
    }

    /// The timekeeper came round and will again after `pause`.
    pub fn timekeeper(&self, now: Timestamp, pause: Duration) {
        self.lock().timekeeper = Some(after(now, pause));
    }

    /// Whether the next server lets us in.
    pub fn door(&self, trouble: Option<String>) {
        self.lock().door = trouble;
    }

    /// The next server took a mail.
    pub fn accepted(&self, now: Timestamp) {
        let mut seen = self.lock();
        seen.accepted = Some(now);
        seen.door = None;
        seen.sent = seen.sent.saturating_add(1);
    }

    /// What is over its time was erased, or could not be.
    pub fn erased(&self, outcome: Result<(), String>, now: Timestamp) {
        let mut seen = self.lock();
        let since = seen.unerased.as_ref().map_or(now, |before| before.since);
        let tried = now;
        seen.unerased = outcome.err().map(|why| Unerased { since, tried, why });
    }

    /// A mail was refused for good.
    pub fn refused(&self, purpose: Purpose, at: Timestamp) {
        let mut seen = self.lock();
        let events = match purpose {
            Purpose::Acknowledgement => &mut seen.refused_answers,
            Purpose::Reminder | Purpose::Escalation | Purpose::Digest | Purpose::Alarm => &mut seen.refused_team,
        };
        push(events, at);
    }

    /// The clocks were looked at with success.
    pub fn clocks(&self, now: Timestamp) {
        self.lock().clocks = Some(now);
    }

    /// Mails were taken in.
    pub fn handled(&self, handled: &[Handled], now: Timestamp) {
        let mut seen = self.lock();
        for one in handled {
            let name = match one {
                Handled::Again { .. } => "already_seen",
                Handled::Decided { verdict, .. } => {
                    if verdict.outcome == Outcome::Quarantined {
                        push(&mut seen.stubs, now);
                    }
                    // The budget of one sender is spent by a flood of one sender; that of all leaves people waiting.
                    if verdict.ack.why.starts_with("rate:") && verdict.ack.why.contains(" in all ") {
                        push(&mut seen.unanswered, now);
                    }
                    name(verdict.outcome)
                }
            };
            let count = seen.outcomes.entry(name).or_default();
            *count = count.saturating_add(1);
        }
    }

    /// The alarms were looked at.
    pub fn looked(&self, ledger: &Ledger, now: Timestamp) {
        let mut seen = self.lock();
        seen.looked = Some(now);
        seen.ledger = ledger.clone();
    }
}

impl Seen {
    /// Stubs made within the last hour.
    pub fn stubs(&self, now: Timestamp) -> u32 {
        within(&self.stubs, SignedDuration::from_hours(1), now)
    }

    /// Reporters who got no answer within the last hour because the answers to all ran out.
    pub fn unanswered(&self, now: Timestamp) -> u32 {
        within(&self.unanswered, SignedDuration::from_hours(1), now)
    }

    /// What is known of the way out, but for the mails that wait.
    pub fn queue(&self, now: Timestamp) -> Queue {
        Queue {
            team: Vec::new(),
            answers: Vec::new(),
            accepted: self.accepted,
            trouble: self.door.clone(),
            refused_team: within(&self.refused_team, SignedDuration::from_hours(24), now),
            refused_answers: within(&self.refused_answers, SignedDuration::from_hours(1), now),
        }
    }
}

fn after(now: Timestamp, pause: Duration) -> Timestamp {
    now.saturating_add(pause).unwrap_or(Timestamp::MAX)
}

fn push(events: &mut VecDeque<Timestamp>, at: Timestamp) {
    if events.len() >= MOST {
        events.pop_front();
    }
    events.push_back(at);
}

fn within(events: &VecDeque<Timestamp>, span: SignedDuration, now: Timestamp) -> u32 {
    let count = events.iter().filter(|at| now.duration_since(**at) < span).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Incident => "incident",
        Outcome::Duplicate => "duplicate",
        Outcome::FollowUp => "follow_up",
        Outcome::Command => "command",
        Outcome::Ignored => "ignored",
        Outcome::Quarantined => "quarantined",
        Outcome::AlreadySeen => "already_seen",
    }
}
