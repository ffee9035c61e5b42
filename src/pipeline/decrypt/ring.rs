//! The keys that mails are opened and checked with, and by which rules.

use std::time::SystemTime;

use sequoia_openpgp::crypto::SessionKey;
use sequoia_openpgp::packet::{PKESK, Tag};
use sequoia_openpgp::policy::{AsymmetricAlgorithm, StandardPolicy};
use sequoia_openpgp::types::{HashAlgorithm, RevocationStatus, SymmetricAlgorithm};
use sequoia_openpgp::{Cert, Fingerprint, KeyHandle, KeyID};

use crate::config::KeyRing;
use crate::config::keyring::SmimeKeys;

/// Attempts to open a session key. Each costs an asymmetric operation, and a sender may name our key a million times.
pub(super) const ATTEMPTS: usize = 64;

/// What became of our keys when a message was to be opened.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tries {
    /// Whether one was tried.
    pub(super) any: bool,
    /// Whether there were more attempts to make than are made.
    pub(super) exhausted: bool,
}

/// The keys at hand, and the time they are judged at.
#[derive(Debug)]
pub(super) struct Ring<'k> {
    keyring: &'k KeyRing,
    pub(super) now: SystemTime,
    pub(super) policy: StandardPolicy<'static>,
    /// Whether outdated forms of signatures are looked at, too.
    pub(super) lenient: bool,
}

impl<'k> Ring<'k> {
    #[expect(
        deprecated,
        reason = "reporters' old programs still write them; only reading is allowed here"
    )]
    pub(super) fn new(keyring: &'k KeyRing, now: SystemTime) -> Self {
        let mut policy = StandardPolicy::at(now);
        // Old programs of reporters still use these. They are weak by their short blocks, which a mail never fills; that
        // the text is whole is proven by the integrity check and not by the cipher.
        policy.accept_symmetric_algo(SymmetricAlgorithm::TripleDES);
        policy.accept_symmetric_algo(SymmetricAlgorithm::CAST5);
        // A signature in an outdated form is rated bad; it must not keep the text under it from being read.
        policy.accept_packet_tag_version(Tag::Signature, 3);
        policy.accept_packet_tag_version(Tag::Signature, 5);
        Self {
            keyring,
            now,
            policy,
            lenient: false,
        }
    }

    /// The same ring with yesterday's rules: for telling a signature by an old key from one that does not fit. What holds
    /// only by these rules is never good.
    pub(super) fn lenient(&self) -> Self {
        let mut policy = self.policy.clone();
        policy.accept_hash(HashAlgorithm::SHA1);
        policy.accept_hash(HashAlgorithm::RipeMD);
        for algorithm in [
            AsymmetricAlgorithm::RSA1024,
            AsymmetricAlgorithm::DSA1024,
            AsymmetricAlgorithm::DSA2048,
            AsymmetricAlgorithm::ElGamal1024,
        ] {
            policy.accept_asymmetric_algo(algorithm);
        }
        Self {
            policy,
            lenient: true,
            ..*self
        }
    }

    pub(super) fn smime(&self) -> &'k SmimeKeys {
        &self.keyring.smime
    }

    fn all(&self) -> impl Iterator<Item = &'k Cert> {
        self.keyring.own.iter().chain(&self.keyring.known)
    }

    pub(super) fn knows(&self, fingerprint: &Fingerprint) -> bool {
        self.all().any(|cert| cert.fingerprint() == *fingerprint)
    }

    pub(super) fn named(&self, ids: &[KeyHandle]) -> Vec<Cert> {
        self.all()
            .filter(|cert| {
                cert.keys()
                    .any(|key| ids.iter().any(|id| id.aliases(key.key().key_handle())))
            })
            .cloned()
            .collect()
    }

    /// Tries our keys that the message names, then all of them for hidden recipients (RFC 9580, 5.1.8). Expired and
    /// revoked keys open old mail as well as valid ones. Tells what was tried, and which one opened it.
    pub(super) fn try_keys(
        &self,
        pkesks: &[PKESK],
        algorithm: Option<SymmetricAlgorithm>,
        open: &mut dyn FnMut(&Cert, Option<SymmetricAlgorithm>, &SessionKey) -> bool,
    ) -> (Tries, Option<Cert>) {
        let named = pkesks.iter().filter(|pkesk| pkesk.recipient().is_some());
        let hidden = pkesks.iter().filter(|pkesk| pkesk.recipient().is_none());
        let attempts = named.chain(hidden).flat_map(|pkesk| {
            let keys = self
                .keyring
                .own
                .iter()
                .flat_map(|cert| cert.keys().secret().map(move |key| (cert, key)));
            keys.map(move |(cert, key)| (pkesk, cert, key))
                .filter(|(pkesk, _, key)| match pkesk.recipient() {
                    Some(handle) => handle.aliases(key.key().key_handle()),
                    None => key.key().pk_algo() == pkesk.pk_algo(),
                })
        });
        let mut tries = Tries::default();
        for (number, (pkesk, cert, key)) in attempts.enumerate() {
            if number >= ATTEMPTS {
                tries.exhausted = true;
                break;
            }
            tries.any = true;
            let Ok(mut pair) = key.key().clone().into_keypair() else {
                continue;
            };
            let session = pkesk.decrypt(&mut pair, algorithm);
            if session.is_some_and(|(algorithm, session)| open(cert, algorithm, &session)) {
                return (tries, Some(cert.clone()));
            }
        }
        (tries, None)
    }

    /// Whether there is any key of the team at all.
    pub(super) fn has_own(&self) -> bool {
        !self.keyring.own.is_empty()
    }

    /// Whether a message names a key of the team.
    pub(super) fn is_ours(&self, id: &KeyID) -> bool {
        let mut keys = self.keyring.own.iter().flat_map(Cert::keys);
        !id.is_wildcard() && keys.any(|key| key.key().keyid() == *id)
    }

    /// The algorithm of a key of ours that is meant and that cannot be used here.
    pub(super) fn unusable(&self, pkesks: &[PKESK]) -> Option<String> {
        let ours = |pkesk: &PKESK| {
            let mut keys = self.keyring.own.iter().flat_map(Cert::keys);
            keys.any(|key| match pkesk.recipient() {
                Some(handle) => handle.aliases(key.key().key_handle()),
                None => key.key().pk_algo() == pkesk.pk_algo(),
            })
        };
        let mut odd = pkesks.iter().filter(|pkesk| !pkesk.pk_algo().is_supported());
        odd.find(|pkesk| ours(pkesk)).map(|pkesk| pkesk.pk_algo().to_string())
    }

    /// Fingerprints of the keys that a sender can encrypt to.
    pub(super) fn own_names(&self) -> Vec<String> {
        let usable = |cert: &&Cert| {
            cert.with_policy(&self.policy, self.now).is_ok_and(|valid| {
                let keys = valid.keys().supported().alive().revoked(false);
                let mut keys = keys.for_transport_encryption().for_storage_encryption();
                valid.alive().is_ok()
                    && !matches!(valid.revocation_status(), RevocationStatus::Revoked(_))
                    && keys.next().is_some()
            })
        };
        let own = self.keyring.own.iter().filter(usable);
        own.map(|cert| cert.fingerprint().to_hex()).take(3).collect()
    }
}
