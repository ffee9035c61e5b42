//! Stage 2: opens what is encrypted and says what a signature is worth.

use jiff::Timestamp;

use crate::config::KeyRing;
use crate::model::mail::Headers;
use crate::model::protection::Protection;

/// A mail with its protection taken off.
#[derive(Clone, Debug, Default)]
pub struct Opened {
    /// The MIME entity to read: the decrypted one, or the mail itself. Never a mix of decrypted and plain parts.
    pub content: Vec<u8>,
    /// Headers that were protected inside (RFC 9788); they win over the outer ones.
    pub protected: Option<Headers>,
    /// How it was protected.
    pub protection: Protection,
}

/// Opens a mail. `Err` carries the protection as far as it is known and the reason why it cannot be read, in words
/// for the team.
pub fn decrypt(
    _raw: &[u8],
    _headers: &Headers,
    _keyring: &KeyRing,
    _now: Timestamp,
) -> Result<Opened, (Protection, String)> {
    Err((Protection::default(), "not built yet".to_owned()))
}
