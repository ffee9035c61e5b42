//! Unlocks secret keys.

use sequoia_openpgp as openpgp;

use openpgp::cert::amalgamation::key::PrimaryKey as _;
use openpgp::crypto::Password;
use openpgp::packet::key::SecretKeyMaterial;
use openpgp::{Cert, Packet};

/// What unlocking came to.
pub(super) struct Unlocked {
    pub(super) cert: Cert,
    /// How many secret keys can be used now.
    pub(super) open: usize,
    /// How many the passphrase did not fit.
    pub(super) shut: usize,
}

/// Whether any secret key of the certificate needs a passphrase.
pub(super) fn is_locked(cert: &Cert) -> bool {
    cert.keys().secret().any(|key| needs_passphrase(key.key().secret()))
}

/// GnuPG marks a primary key that is kept off-line, or on a card, as encrypted with a method of its own: no passphrase
/// opens it, and nothing is wrong with that.
fn needs_passphrase(secret: &SecretKeyMaterial) -> bool {
    matches!(secret, SecretKeyMaterial::Encrypted(locked) if locked.s2k().is_supported())
}

/// Unlocks what the passphrase fits.
pub(super) fn unlock(cert: Cert, passphrase: Option<&Password>) -> Unlocked {
    let mut packets: Vec<Packet> = Vec::new();
    let (mut open, mut shut) = (0_usize, 0_usize);
    for key in cert.keys().secret() {
        if matches!(key.key().secret(), SecretKeyMaterial::Unencrypted(_)) {
            open = open.saturating_add(1);
        } else if needs_passphrase(key.key().secret()) {
            match passphrase.and_then(|passphrase| key.key().clone().decrypt_secret(passphrase).ok()) {
                Some(unlocked) if key.primary() => packets.push(unlocked.role_into_primary().into()),
                Some(unlocked) => packets.push(unlocked.role_into_subordinate().into()),
                None => shut = shut.saturating_add(1),
            }
        }
    }
    let opened = packets.len();
    match cert.clone().insert_packets(packets) {
        Ok((cert, _)) => Unlocked {
            cert,
            open: open.saturating_add(opened),
            shut,
        },
        Err(_) => Unlocked {
            cert,
            open,
            shut: shut.saturating_add(opened),
        },
    }
}
