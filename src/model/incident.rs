//! An incident as the store keeps it: a snapshot after each change, small however many reports it gathers.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::model::ids::{IncidentId, MailId};
use crate::model::kind::Judgement;
use crate::model::language::Language;
use crate::model::mail::Headers;
use crate::model::protection::Encryption;
use crate::model::report::{Field, Report};
use crate::model::time::Stamp;
use crate::model::verdict::{Ack, Ioc, Outcome, Related};

/// How far an incident has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nobody has taken it.
    New,
    /// A human has taken it.
    Acknowledged,
    /// Done.
    Closed,
    /// A stub for a mail that could not be read.
    Quarantined,
    /// Became part of another.
    Merged,
}

impl State {
    /// Whether somebody still has to do something.
    pub fn is_open(self) -> bool {
        matches!(self, Self::New | Self::Acknowledged | Self::Quarantined)
    }
}

/// How a clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockState {
    /// It runs.
    Running,
    /// What it waits for was done.
    Met,
    /// No longer of interest (closed, merged).
    Stopped,
}

/// A deadline with where it came from. Stored data, not a sleeping future.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// The rule's name: `gdpr_art33`, `team_ack`, …
    pub name: String,
    /// When it runs out.
    pub due: Stamp,
    /// Which time started it: `discovered_at`, `receipt`, …
    pub anchor: String,
    /// That time.
    pub started: Stamp,
    /// Why this anchor, in words; GDPR Art. 33(5) wants it documented.
    pub why: String,
    /// How it stands.
    pub state: ClockState,
    /// The next stage (reminder, escalation) that is to fire, and when; none when all have fired.
    pub next: Option<Alarm>,
    /// Stages that have fired, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fired: Vec<Fired>,
}

/// A stage of a clock that will fire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alarm {
    /// The stage's place in the escalation rules, from 0.
    pub stage: usize,
    /// When it fires.
    pub at: Timestamp,
}

/// A stage of a clock that has fired.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fired {
    /// The stage's place in the escalation rules, from 0.
    pub stage: usize,
    /// When it fired.
    pub at: Timestamp,
    /// Whom it told, by role.
    pub told: Vec<String>,
}

/// Somebody's words on an incident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// When.
    pub at: Stamp,
    /// Who: a member's address, `operator`, or `vorfalld`.
    pub by: String,
    /// What.
    pub text: String,
}

/// An incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Incident {
    /// Its reference.
    pub id: IncidentId,
    /// How far it has come.
    pub state: State,
    /// When it was opened.
    pub opened: Stamp,
    /// When it was closed.
    pub closed: Option<Stamp>,
    /// Kind, priority, label, classification. The strictest label and highest priority of its reports.
    pub judgement: Judgement,
    /// What the reports say, merged.
    pub report: Report,
    /// The language of the first report.
    pub language: Language,
    /// Whether any of its reports came encrypted: then no answer quotes it.
    pub encryption: Encryption,
    /// Its deadlines.
    pub clocks: Vec<Clock>,
    /// Weaker ties to other incidents, best first.
    pub related: Vec<Related>,
    /// Observables of all reports, at most two hundred.
    pub iocs: Vec<Ioc>,
    /// Who works on it.
    pub assigned: Option<String>,
    /// Who has taken it.
    pub acknowledged_by: Option<String>,
    /// Fields that the kind needs and no report gives.
    pub missing: Vec<Field>,
    /// How many reports it has gathered; they are kept beside it, one by one.
    pub report_count: u32,
    /// Why it was quarantined, or what could not be read, one sentence each.
    pub unreadable: Vec<String>,
    /// Where it went when merged.
    pub merged_into: Option<IncidentId>,
    /// How far it had come when it was merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before_merge: Option<State>,
    /// Words of people and of the daemon, oldest first, at most five hundred.
    pub notes: Vec<Note>,
}

impl Incident {
    /// When something was last said about it: its end, or the last note after that.
    pub fn last_word(&self) -> Timestamp {
        let said = [self.closed, self.notes.last().map(|note| note.at)];
        let times = said.into_iter().flatten().map(Stamp::instant);
        times.fold(self.opened.instant(), Timestamp::max)
    }
}

/// One mail's part in an incident. Kept beside it, so that a wave of reports does not make each change costlier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportRef {
    /// Which incident.
    pub incident: IncidentId,
    /// Which mail.
    pub mail: MailId,
    /// The sender.
    pub reporter_email: Option<String>,
    /// As what it joined.
    pub outcome: Outcome,
    /// When it was delivered.
    pub received: Stamp,
}

/// A mail as `mails --json` shows it. Every mail ever seen has one, ignored ones too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailRecord {
    /// The mail.
    pub mail: MailId,
    /// The configuration's name of the mailbox.
    pub mailbox: String,
    /// Its name inside the mailbox.
    pub uid: String,
    /// When it was delivered.
    pub received: Stamp,
    /// Its headers.
    pub headers: Headers,
    /// What became of it.
    pub outcome: Outcome,
    /// Of which incident it is part.
    pub incident: Option<IncidentId>,
    /// Why.
    pub why: Vec<String>,
    /// The decision about the answer.
    pub ack: Ack,
}
