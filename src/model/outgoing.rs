//! Mails on their way out.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::model::address::Address;
use crate::model::ids::IncidentId;
use crate::model::language::Language;
use crate::model::tlp::Tlp;

/// Why a mail is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// An answer to a reporter.
    Acknowledgement,
    /// A clock runs out soon.
    Reminder,
    /// A clock has run out.
    Escalation,
    /// The daily digest.
    Digest,
    /// Trouble with the daemon itself.
    Alarm,
}

/// Whether a mail may travel in clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wrapping {
    /// Written so that anybody may read it.
    Clear,
    /// Encrypted to this certificate or not sent at all; `clear_instead` goes when that fails.
    Encrypted,
}

/// What a mail says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Subject line, TLP label and incident reference included.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// The same as HTML, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
}

/// How far a mail has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum Delivery {
    /// To be tried at `next`.
    Waiting {
        /// Tries so far.
        attempts: u32,
        /// Not before this.
        next: Timestamp,
        /// What went wrong the last time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last_error: Option<String>,
    },
    /// Accepted by the next server.
    Sent {
        /// When.
        at: Timestamp,
        /// Whether it left encrypted.
        encrypted: bool,
    },
    /// Refused for good, or given up.
    Failed {
        /// When.
        at: Timestamp,
        /// Why.
        why: String,
    },
}

/// A mail to send, complete but for MIME and encryption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// Message-ID without angle brackets, fixed when queued: a second try is the same mail.
    pub message_id: String,
    /// Why it is sent.
    pub purpose: Purpose,
    /// To whom.
    pub to: Address,
    /// In which language it is written.
    pub language: Language,
    /// Label of what it says.
    pub tlp: Tlp,
    /// Whether it may travel in clear.
    pub wrapping: Wrapping,
    /// Fingerprint of the certificate to encrypt to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// The public key of that fingerprint in Base64, when the operator has none and the correspondent brought it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The words.
    pub words: Words,
    /// Content-free words that go in clear when encrypting fails. Never the same as `words`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clear_instead: Option<Words>,
    /// The mail answered, without angle brackets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_reply_to: Option<String>,
    /// The thread, without angle brackets, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<String>,
    /// Which incident it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident: Option<IncidentId>,
    /// When it was queued; also its Date.
    pub queued: Timestamp,
    /// How far it has come.
    pub delivery: Delivery,
}

/// What another server says became of a mail (RFC 3464, 2.3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It went on to where no more is heard of it, was handed on to several, or has arrived.
    Passed,
    /// It has not been delivered yet; the server goes on trying.
    Delayed,
    /// It was given up.
    Failed,
}

/// A delivery report on a mail of ours. A stranger can write one: it is believed only as far as somebody should look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryReport {
    /// The Message-ID of the mail that it is about, without angle brackets.
    pub message_id: String,
    /// What became of it; the worst where several recipients are named.
    pub fate: Fate,
    /// The status and what the other server said, one line, at most 300 characters; a stranger's words.
    pub said: String,
}
