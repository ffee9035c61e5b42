//! How a mail was protected, in one verdict that a person understands.

use serde::{Deserialize, Serialize};

/// In which way a mail was encrypted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encryption {
    /// In clear.
    #[default]
    None,
    /// PGP/MIME (RFC 3156).
    PgpMime,
    /// Armored text in the body.
    PgpInline,
    /// Only an attachment.
    PgpAttachment,
    /// S/MIME (RFC 8551).
    Smime,
}

/// What a signature is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signature {
    /// There is none.
    #[default]
    None,
    /// The whole shown content is covered, the key is known and valid.
    Good,
    /// By a key that nobody has configured.
    UnknownKey,
    /// Wrong, expired or revoked.
    Bad,
    /// Covers only part of what a reader would see.
    Partial,
}

/// The verdict on a mail's protection.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protection {
    /// How it was encrypted.
    pub encryption: Encryption,
    /// What the signature is worth.
    pub signature: Signature,
    /// Fingerprint of the signing certificate, upper-case hex.
    pub signer: Option<String>,
    /// True only when the signing key carries the From address and the signature is good.
    pub signer_is_sender: bool,
    /// Fingerprint of the team's certificate that opened it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_by: Option<String>,
    /// What a person should know besides, one sentence each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

impl Protection {
    /// The verdict as one sentence: how and to which key it was encrypted, who signed how much of it.
    #[must_use]
    pub fn in_words(&self) -> String {
        let how = match self.encryption {
            Encryption::None => "not encrypted",
            Encryption::PgpMime => "encrypted with PGP/MIME",
            Encryption::PgpInline => "a text encrypted with OpenPGP",
            Encryption::PgpAttachment => "an attachment encrypted with OpenPGP",
            Encryption::Smime => "encrypted with S/MIME",
        };
        let to = match &self.opened_by {
            Some(key) => format!(" to the team's key {key}"),
            None if self.encryption == Encryption::None => String::new(),
            None => ", not opened".to_owned(),
        };
        let signer = self.signer.as_deref().unwrap_or("nobody that can be named");
        let seal = match self.signature {
            Signature::None => "not signed".to_owned(),
            Signature::Good if self.signer_is_sender => {
                format!("signed as a whole by {signer}, a valid key that carries the sender's address")
            }
            Signature::Good => {
                format!("signed as a whole by {signer}, a valid key that does not prove the sender's address")
            }
            Signature::Partial => format!("signed only in part, by {signer}: the rest may be anybody's"),
            Signature::UnknownKey => format!("signed by {signer}, which was not confirmed: it proves nothing"),
            Signature::Bad => "with a signature that does not hold".to_owned(),
        };
        format!("{how}{to}; {seal}")
    }
}

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// `OpenPGP` (RFC 9580).
    #[serde(rename = "openpgp")]
    OpenPgp,
    /// S/MIME (RFC 8551).
    Smime,
}

/// A key that a mail brought along for its sender. Answers to that very address may be encrypted to it; it never makes a
/// signature good and never stands in for a certificate that the operator has put there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The sender's address, lower case.
    pub address: String,
    /// Fingerprint, upper-case hex: of the `OpenPGP` certificate, or SHA-256 of the S/MIME certificate.
    pub fingerprint: String,
    /// What it is for.
    pub scheme: Scheme,
    /// The public key in Base64: a transferable public key, or a certificate in DER.
    pub key: String,
}

impl Offer {
    /// Where the store keeps the first key that an address offered.
    pub fn cursor(address: &str) -> String {
        format!("key/{address}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_verdict_is_a_sentence() {
        let clear = Protection::default();
        assert_eq!(clear.in_words(), "not encrypted; not signed");
        let good = Protection {
            encryption: Encryption::PgpMime,
            signature: Signature::Good,
            signer: Some("AB".to_owned()),
            signer_is_sender: true,
            opened_by: Some("CD".to_owned()),
            notes: Vec::new(),
        };
        assert_eq!(
            good.in_words(),
            "encrypted with PGP/MIME to the team's key CD; signed as a whole by AB, a valid key that carries the sender's address"
        );
        let shut = Protection {
            encryption: Encryption::Smime,
            signature: Signature::Bad,
            ..Protection::default()
        };
        assert_eq!(
            shut.in_words(),
            "encrypted with S/MIME, not opened; with a signature that does not hold"
        );
    }
}
