//! What the pipeline says about one mail: everything `explain` prints and `casework` acts on.

use serde::{Deserialize, Serialize};

use crate::model::address::Address;
use crate::model::ids::{IncidentId, MailId, Place};
use crate::model::kind::Judgement;
use crate::model::language::Language;
use crate::model::mail::Headers;
use crate::model::protection::Protection;
use crate::model::report::{Field, Report};
use crate::model::time::Stamp;

/// What became of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// A new incident.
    Incident,
    /// Another reporter, the same incident.
    Duplicate,
    /// The same reporter or thread adds to an incident.
    FollowUp,
    /// A signed order of a team member.
    Command,
    /// Bounce, automatic reply, list or own mail.
    Ignored,
    /// Could not be read: a stub incident stands for it.
    Quarantined,
    /// The very same mail was handled before.
    AlreadySeen,
}

/// Something observable: an address, a host, a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Ioc {
    /// `ip`, `domain`, `url`, `sha256`, `sha1`, `md5`, `email`, `file`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The value, refanged.
    pub value: String,
    /// Whether it belongs to the organisation itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
}

/// A trait by which reports of the same incident are found. The store keys it with a secret hash.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LinkKey {
    /// `device`, `host`, `url`, `message_id`, `content`, `sender`, …
    pub kind: String,
    /// The normalised value.
    pub value: String,
}

impl LinkKey {
    /// The trait of a conversation: a mail that refers to this Message-ID is a reply. Also for our own answers.
    pub fn thread(message_id: &str) -> Self {
        let id = message_id.trim().trim_start_matches('<').trim_end_matches('>').trim();
        Self {
            kind: "thread".to_owned(),
            value: id.chars().take(250).collect(),
        }
    }
}

/// An incident that shares something with the mail at hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Related {
    /// Which.
    pub incident: IncidentId,
    /// Between 0 and 1.
    pub score: f64,
    /// What they share, in words.
    pub why: Vec<String>,
}

/// How a mail hangs together with what is known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "link")]
pub enum Linkage {
    /// Nothing known fits.
    New,
    /// Another reporter tells of the same incident.
    Duplicate {
        /// Which.
        incident: IncidentId,
        /// Why, in words.
        why: Vec<String>,
    },
    /// The same reporter or thread adds something.
    FollowUp {
        /// Which.
        incident: IncidentId,
        /// Why, in words.
        why: Vec<String>,
    },
}

/// Whether the sender is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AckDecision {
    /// An answer goes out.
    Send,
    /// An answer is written and waits for a human.
    Hold,
    /// No answer.
    None,
}

/// The decision about the acknowledgement, with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ack {
    /// Send, hold or none.
    pub decision: AckDecision,
    /// To whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// In which language.
    pub language: Language,
    /// Whether it travels encrypted.
    pub encrypted: bool,
    /// Fingerprint of the sender's certificate that it is encrypted to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// Why.
    pub why: String,
}

impl Ack {
    /// How the reason begins when the mail lay in the mailbox before the daemon first saw that.
    pub const BACKLOG: &str = "backlog:";

    /// Whether the mail was old when the daemon first saw its mailbox, and is taken in silently.
    pub fn is_of_a_backlog(&self) -> bool {
        self.why.starts_with(Self::BACKLOG)
    }
}

/// Everything the pipeline has to say about one mail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// The mail.
    pub mail: MailId,
    /// Where it lies.
    pub place: Place,
    /// When it was delivered.
    pub received: Stamp,
    /// Its headers (the inner ones where they are protected).
    pub headers: Headers,
    /// What became of it.
    pub outcome: Outcome,
    /// Why, one sentence each.
    pub why: Vec<String>,
    /// The language it is written in.
    pub language: Language,
    /// How it was protected.
    pub protection: Protection,
    /// What it reports.
    pub report: Report,
    /// Fields that the kind needs and the mail does not give.
    pub missing: Vec<Field>,
    /// Kind, priority, label, classification; absent for `ignored`.
    pub judgement: Option<Judgement>,
    /// How it hangs together with what is known.
    pub link: Linkage,
    /// Weaker ties, best first, at most ten.
    pub related: Vec<Related>,
    /// Observables, at most two hundred.
    pub iocs: Vec<Ioc>,
    /// The traits to find it by later.
    pub keys: Vec<LinkKey>,
    /// Whether and how the sender is answered.
    pub ack: Ack,
    /// One line for each part or document that could not be read.
    pub unreadable: Vec<String>,
}

impl Verdict {
    /// The address that an answer would go to, when it is known.
    pub fn reporter(&self) -> Option<&Address> {
        self.headers.sender()
    }
}
