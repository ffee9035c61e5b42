//! A mail on its way in: as fetched, and with its headers understood.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::model::address::Address;
use crate::model::ids::{MailId, Place};
use crate::model::time::Stamp;

/// A mail as a door handed it over.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// SHA-256 of `raw`.
    pub id: MailId,
    /// Where it lies.
    pub place: Place,
    /// The mailbox's own address.
    pub mailbox_address: Address,
    /// When it was delivered: IMAP INTERNALDATE, else the file's time, else `now`.
    pub received: Timestamp,
    /// The bytes, unaltered; of a `partial` mail only what there is, its head at best.
    pub raw: Vec<u8>,
    /// Why only a part of it is here: too large to fetch, or refused by the server. Such a mail becomes a stub.
    pub partial: Option<String>,
}

/// A mail's headers as far as anything depends on them. The inner ones where RFC 9788 protects them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headers {
    /// Every From address; more than one is suspicious, none happens.
    pub from: Vec<Address>,
    /// Where answers go when given.
    pub reply_to: Vec<Address>,
    /// Recipients, To and Cc.
    pub to: Vec<Address>,
    /// Decoded subject.
    pub subject: String,
    /// Without angle brackets.
    pub message_id: Option<String>,
    /// Without angle brackets.
    pub in_reply_to: Vec<String>,
    /// Without angle brackets, oldest first.
    pub references: Vec<String>,
    /// The sender's own claim.
    pub date: Option<Stamp>,
}

impl Headers {
    /// The one From address; none when there is none or more than one.
    pub fn sender(&self) -> Option<&Address> {
        match self.from.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }
}

/// What the guards at the door say of a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "guard", content = "why")]
pub enum Guard {
    /// Written by a person, as far as headers tell: may be answered.
    Answerable,
    /// To be read as a report, never to be answered (RFC 3834, abuse feeds, scanners).
    Silent(String),
    /// No report at all: a bounce, an automatic reply, a list mail, one of our own.
    Ignore(String),
}
