//! The team's secret keys, and the certificates of everybody known.

mod expiry;
mod read;
mod smime;
mod unlock;

use std::time::SystemTime;

use jiff::Timestamp;
use sequoia_openpgp as openpgp;

use openpgp::cert::ValidCert;
use openpgp::cert::amalgamation::ValidAmalgamation as _;
use openpgp::policy::StandardPolicy;
use openpgp::serialize::Serialize as _;
use openpgp::types::RevocationStatus;
use openpgp::{Cert, Fingerprint};

use crate::model::address::Address;

pub use expiry::Expiry;
pub use read::Complain;
pub use smime::{
    SmimeKey, SmimeKeys, addresses as smime_addresses, fingerprint as smime_fingerprint, name as smime_name,
};

/// Certificates and unlocked secret keys.
#[derive(Debug, Default)]
pub struct KeyRing {
    /// The team's own, secret parts unlocked. Expired and revoked ones stay for reading old mail.
    pub own: Vec<Cert>,
    /// Certificates that the operator put there: reporters and team.
    pub known: Vec<Cert>,
    /// The team's S/MIME keys, and who is trusted to vouch for others.
    pub smime: SmimeKeys,
    /// Why a key of the team stays locked here although it would not where the daemon runs. Nothing may be taken in then:
    /// what is encrypted to it would be taken for unreadable.
    pub shut: Option<String>,
}

impl KeyRing {
    /// A certificate that mail to this address can be encrypted to at `now`: alive, not revoked, good by today's
    /// cryptography, with a key to encrypt to and a user ID of this address that its owner stands by. The newest of
    /// several.
    pub fn cert_for(&self, address: &Address, now: Timestamp) -> Option<&Cert> {
        newest(&self.known, address, now)
    }

    /// The team's own certificate for an address, with the same demands: what answers carry for the next report.
    pub fn own_for(&self, address: &Address, now: Timestamp) -> Option<&Cert> {
        newest(&self.own, address, now)
    }

    /// The certificate with this fingerprint, of the primary key or of a subkey; spaces and case do not count.
    pub fn by_fingerprint(&self, fingerprint: &str) -> Option<&Cert> {
        let wanted: Fingerprint = fingerprint.parse().ok()?;
        self.own
            .iter()
            .chain(&self.known)
            .find(|cert| cert.keys().any(|key| key.key().fingerprint() == wanted))
    }

    /// Every certificate's expiry, soonest first; those that never expire are left out.
    pub fn expiries(&self, now: Timestamp) -> Vec<Expiry> {
        expiry::all(self, now)
    }

    /// Fingerprint and expiry of the certificates that expire within thirty days or have expired, soonest first.
    pub fn expiring(&self, now: Timestamp) -> Vec<(String, Timestamp)> {
        expiry::soon(self, now)
    }

    /// The team's certificates without their secrets, in one armored block; empty when there are none.
    pub fn own_public(&self) -> Vec<u8> {
        armored(&self.own).unwrap_or_default()
    }
}

/// Whether a certificate carries this address at `now`: in a user ID that is bound to it and not revoked.
pub fn carries(cert: &Cert, address: &Address, now: Timestamp) -> bool {
    let policy = StandardPolicy::at(SystemTime::from(now));
    cert.with_policy(&policy, SystemTime::from(now))
        .is_ok_and(|valid| !is_revoked(&valid.revocation_status()) && has_user_id(&valid, &address.key()))
}

/// Certificates without secrets, in one armored block.
pub fn armored(certs: &[Cert]) -> openpgp::Result<Vec<u8>> {
    if certs.is_empty() {
        return Ok(Vec::new());
    }
    let mut writer = openpgp::armor::Writer::new(Vec::new(), openpgp::armor::Kind::PublicKey)?;
    for cert in certs {
        cert.export(&mut writer)?;
    }
    Ok(writer.finalize()?)
}

/// Whether mail to this address can be encrypted to a certificate at `now`, by the demands of [`KeyRing::cert_for`].
pub fn serves(cert: &Cert, address: &Address, now: Timestamp) -> bool {
    newest(std::slice::from_ref(cert), address, now).is_some()
}

fn newest<'c>(certs: &'c [Cert], address: &Address, now: Timestamp) -> Option<&'c Cert> {
    let wanted = address.key();
    let policy = StandardPolicy::at(SystemTime::from(now));
    certs
        .iter()
        .filter(|cert| mentions(cert, &wanted))
        .filter(|cert| {
            cert.with_policy(&policy, SystemTime::from(now))
                .is_ok_and(|valid| why_unusable(&valid).is_none() && has_user_id(&valid, &wanted))
        })
        .max_by_key(|cert| cert.primary_key().key().creation_time())
}

/// Whether any user ID, bound or not, names the address (in lower case).
pub(super) fn mentions(cert: &Cert, wanted: &str) -> bool {
    cert.userids().any(|id| names(id.userid(), wanted))
}

/// Why nothing can be encrypted to a certificate now, in words that finish a sentence about it.
fn why_unusable(valid: &ValidCert<'_>) -> Option<&'static str> {
    if is_revoked(&valid.revocation_status()) {
        return Some("is revoked");
    }
    if valid.alive().is_err() {
        return Some("has expired or is not valid yet");
    }
    let keys = valid.keys().supported().alive().revoked(false);
    let usable = keys
        .for_transport_encryption()
        .for_storage_encryption()
        .next()
        .is_some();
    (!usable).then_some("has no valid key to encrypt to")
}

fn is_revoked(status: &RevocationStatus<'_>) -> bool {
    // Revocations by third parties that could not be checked do not count: anybody can write one.
    matches!(status, RevocationStatus::Revoked(_))
}

fn has_user_id(valid: &ValidCert<'_>, wanted: &str) -> bool {
    valid
        .userids()
        .any(|id| names(id.userid(), wanted) && !is_revoked(&id.revocation_status()))
}

fn names(id: &openpgp::packet::UserID, wanted: &str) -> bool {
    // Parsing a user ID costs more than looking whether it can match at all.
    let text = String::from_utf8_lossy(id.value()).to_lowercase();
    wanted.contains('@')
        && text.contains(wanted)
        && matches!(id.email(), Ok(Some(email)) if email.to_lowercase() == wanted)
}

#[cfg(test)]
mod tests;
