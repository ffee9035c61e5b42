//! Names of things: mails, incidents, places in a mailbox.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// SHA-256 of a mail's raw bytes; shown as `sha256:` and 64 hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MailId(pub [u8; 32]);

impl MailId {
    /// The identity of these raw bytes.
    pub fn of(raw: &[u8]) -> Self {
        let digest = ring::digest::digest(&ring::digest::SHA256, raw);
        let mut bytes = [0; 32];
        bytes.copy_from_slice(digest.as_ref());
        Self(bytes)
    }

    /// 64 lower-case hex digits.
    pub fn hex(&self) -> String {
        const DIGITS: [char; 16] = [
            '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
        ];
        let digit = |nibble: u8| DIGITS.get(usize::from(nibble)).copied().unwrap_or_default();
        self.0
            .iter()
            .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
            .collect()
    }
}

impl fmt::Display for MailId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sha256:{}", self.hex())
    }
}

impl fmt::Debug for MailId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<MailId> for String {
    fn from(id: MailId) -> Self {
        id.to_string()
    }
}

/// A text that names nothing of the kind asked for.
#[derive(Debug, thiserror::Error)]
#[error("“{text}” is no {what}")]
pub struct NotAnId {
    text: String,
    what: &'static str,
}

impl NotAnId {
    fn new(text: &str, what: &'static str) -> Self {
        Self {
            text: text.to_owned(),
            what,
        }
    }
}

impl FromStr for MailId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let fail = || NotAnId::new(text, "mail identity (sha256: and 64 hex digits)");
        let hex = text.strip_prefix("sha256:").unwrap_or(text);
        if hex.len() != 64 || !hex.is_ascii() {
            return Err(fail());
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(hex.as_bytes().chunks_exact(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| fail())?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| fail())?;
        }
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for MailId {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        text.parse()
    }
}

/// An incident's reference, counted anew each year: `2026-0001`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct IncidentId {
    /// Calendar year in the organisation's time zone in which it was opened.
    pub year: i16,
    /// Counted from 1.
    pub number: u32,
}

impl IncidentId {
    /// The reference as it stands in subjects: `[VF-2026-0001]`.
    pub fn tag(self) -> String {
        format!("[VF-{self}]")
    }
}

impl fmt::Display for IncidentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:04}", self.year, self.number)
    }
}

impl From<IncidentId> for String {
    fn from(id: IncidentId) -> Self {
        id.to_string()
    }
}

impl FromStr for IncidentId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let fail = || NotAnId::new(text, "incident reference, such as 2026-0001");
        let (year, number) = text.trim().split_once('-').ok_or_else(fail)?;
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if year.len() != 4 || number.len() < 4 || !digits(year) || !digits(number) {
            return Err(fail());
        }
        Ok(Self {
            year: year.parse().map_err(|_| fail())?,
            number: number.parse().map_err(|_| fail())?,
        })
    }
}

impl TryFrom<String> for IncidentId {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        text.parse()
    }
}

/// Where a mail lies: a mailbox of the configuration and the place's own name there.
///
/// For IMAP `uid` is `UIDVALIDITY/UID` (RFC 9051, 2.3.1.1); for a Maildir the unique part of the file name; for
/// back-fill the path as given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The mailbox's `name` in the configuration.
    pub mailbox: String,
    /// The mail's name inside it.
    pub uid: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities_survive_their_text_form() {
        let mail = MailId::of(b"hello");
        assert_eq!(mail.to_string().parse::<MailId>().unwrap(), mail);
        let incident: IncidentId = "2026-0042".parse().unwrap();
        assert_eq!((incident.year, incident.number), (2026, 42));
        assert_eq!(incident.to_string(), "2026-0042");
    }

    #[test]
    fn what_is_no_reference_is_refused() {
        for text in ["", "2026", "26-0001", "2026-1", "2026-00a1", "2026--001"] {
            assert!(text.parse::<IncidentId>().is_err(), "{text}");
        }
    }
}
