//! One step of the truth: everything that changes together, durable together.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::model::ids::{IncidentId, MailId, Place};
use crate::model::incident::{Incident, MailRecord, ReportRef};
use crate::model::outgoing::Outgoing;
use crate::model::verdict::LinkKey;

/// A value put in its place. Replaying all of them in order rebuilds the index.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "put")]
pub enum Write {
    /// An incident's new snapshot.
    Incident(Box<Incident>),
    /// A mail joined an incident.
    Report(ReportRef),
    /// A mail was seen: its record, by identity.
    Mail(Box<MailRecord>),
    /// A mail was met at one more place.
    Seen {
        /// Where.
        place: Place,
        /// Which mail.
        mail: MailId,
    },
    /// Traits by which later mails find this incident.
    Links {
        /// Which incident.
        incident: IncidentId,
        /// Its new traits.
        keys: Vec<LinkKey>,
    },
    /// A mail to send, or what became of it.
    Outgoing(Box<Outgoing>),
    /// How far a mailbox or a daily task has come: any small text under a name.
    Cursor {
        /// `mailbox/NAME`, `digest`, …
        name: String,
        /// The position.
        value: String,
    },
}

/// What changes together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Transaction {
    /// When it was decided.
    pub at: Timestamp,
    /// Who decided: `intake`, `timekeeper`, `courier`, or a person.
    pub actor: String,
    /// What happened, one sentence each, for the audit trail.
    pub events: Vec<String>,
    /// The new values.
    pub writes: Vec<Write>,
}

impl Transaction {
    /// An empty step.
    pub fn new(at: Timestamp, actor: impl Into<String>) -> Self {
        Self {
            at,
            actor: actor.into(),
            events: Vec::new(),
            writes: Vec::new(),
        }
    }
}
