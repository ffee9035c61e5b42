//! The team's secret keys, and the certificates of everybody known.

use jiff::Timestamp;
use sequoia_openpgp::Cert;

use crate::model::address::Address;

/// Certificates and unlocked secret keys.
#[derive(Debug, Default)]
pub struct KeyRing {
    /// The team's own, secret parts unlocked. Expired and revoked ones stay for reading old mail.
    pub own: Vec<Cert>,
    /// Certificates that the operator put there: reporters and team.
    pub known: Vec<Cert>,
}

impl KeyRing {
    /// A certificate that mail to this address can be encrypted to at `now`.
    pub fn cert_for(&self, _address: &Address, _now: Timestamp) -> Option<&Cert> {
        None
    }
}
