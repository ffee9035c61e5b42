//! When certificates stop being usable.

use std::time::SystemTime;

use jiff::{SignedDuration, Timestamp};
use sequoia_openpgp::Cert;
use sequoia_openpgp::policy::StandardPolicy;

use crate::config::keyring::{KeyRing, is_revoked, smime};

/// How long before a certificate's end somebody must act: to extend a key and to hand it out takes weeks.
const NOTICE: SignedDuration = SignedDuration::from_hours(30 * 24);

/// When a certificate stops being usable for encrypting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expiry {
    /// The certificate's fingerprint, upper-case hex.
    pub fingerprint: String,
    /// Its first user ID, never to be trusted.
    pub user_id: String,
    /// Whether it is the team's own.
    pub own: bool,
    /// When.
    pub when: Timestamp,
}

pub(super) fn all(ring: &KeyRing, now: Timestamp) -> Vec<Expiry> {
    let certs = ring.own.iter().map(|cert| (cert, true));
    let known = ring.known.iter().map(|cert| (cert, false));
    let mut found: Vec<Expiry> = certs
        .chain(known)
        .filter_map(|(cert, own)| {
            Some(Expiry {
                fingerprint: cert.fingerprint().to_hex(),
                user_id: user_id(cert),
                own,
                when: of(cert, now)?,
            })
        })
        .collect();
    found.extend(ring.smime.own.iter().filter_map(|key| {
        Some(Expiry {
            fingerprint: key.fingerprint(),
            user_id: key.name(),
            own: true,
            when: key.expires()?,
        })
    }));
    found.extend(ring.smime.known.iter().filter_map(|cert| {
        Some(Expiry {
            fingerprint: smime::fingerprint(cert),
            user_id: smime::addresses(cert).join(", "),
            own: false,
            when: smime::time(cert.not_after())?,
        })
    }));
    found.sort_by(|one, other| (one.when, &one.fingerprint).cmp(&(other.when, &other.fingerprint)));
    found
}

pub(super) fn soon(ring: &KeyRing, now: Timestamp) -> Vec<(String, Timestamp)> {
    all(ring, now)
        .into_iter()
        .filter(|expiry| is_soon(expiry.when, now))
        .map(|expiry| (expiry.fingerprint, expiry.when))
        .collect()
}

pub(super) fn is_soon(when: Timestamp, now: Timestamp) -> bool {
    now.checked_add(NOTICE).is_ok_and(|limit| when <= limit)
}

/// The earlier of the primary key's end and the last encryption key's end. None for never, and for certificates that
/// are revoked or not valid by today's cryptography: their end is not what matters about them.
pub(super) fn of(cert: &Cert, now: Timestamp) -> Option<Timestamp> {
    let policy = StandardPolicy::at(SystemTime::from(now));
    let valid = cert.with_policy(&policy, SystemTime::from(now)).ok()?;
    if is_revoked(&valid.revocation_status()) {
        return None;
    }
    let keys = valid
        .keys()
        .revoked(false)
        .for_transport_encryption()
        .for_storage_encryption();
    let ends: Vec<Option<SystemTime>> = keys.map(|key| key.key_expiration_time()).collect();
    // One key without an end is enough to go on.
    let last = if ends.iter().any(Option::is_none) {
        None
    } else {
        ends.into_iter().flatten().max()
    };
    let primary = valid.primary_key().key_expiration_time();
    let end = primary.into_iter().chain(last).min()?;
    Timestamp::try_from(end).ok()
}

pub(super) fn user_id(cert: &Cert) -> String {
    let text = cert
        .userids()
        .next()
        .map(|id| String::from_utf8_lossy(id.userid().value()).into_owned())
        .unwrap_or_default();
    text.chars().filter(|c| !c.is_control()).take(120).collect()
}
