//! What a signature is worth, and whose it is.

use std::time::SystemTime;

use sequoia_openpgp::cert::amalgamation::ValidAmalgamation as _;
use sequoia_openpgp::parse::stream::{GoodChecksum, VerificationError, VerificationResult};
use sequoia_openpgp::policy::Policy;
use sequoia_openpgp::types::{RevocationStatus, SignatureType};
use sequoia_openpgp::{Cert, Fingerprint};

use super::ring::Ring;
use crate::model::address::Address;

/// What one signature says of the bytes under it, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Worth {
    /// By a known key that was valid then and is now.
    Good,
    /// By a key that nobody has configured.
    Unknown,
    /// Wrong, expired, revoked, unreadable.
    Bad,
}

/// The verdict on the signatures over one piece of content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seal {
    pub(super) worth: Worth,
    /// Certificates of the good signatures, or the one that a bad or unknown signature names.
    pub(super) signers: Vec<Signer>,
    /// What a person should know.
    pub(super) note: Option<String>,
}

/// Somebody who signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Signer {
    /// Fingerprint of the certificate, upper-case hex; of the key when the certificate is unknown.
    pub(super) fingerprint: String,
    /// Addresses that the certificate validly carries, lower case.
    pub(super) addresses: Vec<String>,
    /// The S/MIME certificate in DER, when a root vouches for it and it is made for encrypting, too.
    pub(super) cert: Option<Vec<u8>>,
}

impl Seal {
    pub(super) fn new(worth: Worth, signers: Vec<Signer>, note: Option<String>) -> Self {
        Self { worth, signers, note }
    }

    /// A signature that cannot be read.
    pub(super) fn broken(note: &str) -> Self {
        Self::new(
            Worth::Bad,
            Vec::new(),
            Some(format!("{note}; ask the sender to sign again")),
        )
    }

    /// A signature of a kind that is not checked.
    pub(super) fn unchecked(note: &str) -> Self {
        Self::new(Worth::Unknown, Vec::new(), Some(note.to_owned()))
    }

    /// A signature that holds, by a key or a digest that could be imitated today.
    pub(super) fn weak(self) -> Self {
        let signer = self.signers.first().map(|signer| signer.fingerprint.clone());
        let note = format!(
            "signed by {}, and the signature fits, but its key or form is too weak by today's rules (SHA-1, a short \
             key, an old form), so anybody may have made it; ask the sender for a current key",
            signer.as_deref().unwrap_or("an unnamed key")
        );
        Self::new(Worth::Unknown, self.signers, Some(note))
    }

    /// Several signatures of one object, all of which must be good.
    pub(super) fn all(seals: Vec<Self>) -> Option<Self> {
        let worst = seals.iter().map(|seal| seal.worth).max()?;
        Self::together(seals.into_iter().filter(|seal| seal.worth == worst).collect())
    }

    /// Several signatures over the same bytes: one good one is enough, unless another is wrong.
    pub(super) fn together(seals: Vec<Self>) -> Option<Self> {
        let worth = if seals.iter().any(|seal| seal.worth == Worth::Bad) {
            Worth::Bad
        } else if seals.iter().any(|seal| seal.worth == Worth::Good) {
            Worth::Good
        } else {
            Worth::Unknown
        };
        let counted: Vec<Self> = seals.into_iter().filter(|seal| seal.worth == worth).collect();
        let note = counted.iter().find_map(|seal| seal.note.clone());
        if counted.is_empty() {
            return None;
        }
        let signers = counted.into_iter().flat_map(|seal| seal.signers).collect();
        Some(Self::new(worth, signers, note))
    }
}

/// Rates one signature.
pub(super) fn rate(result: &VerificationResult<'_>, ring: &Ring<'_>) -> Seal {
    match result {
        Ok(good) => rate_good(good, ring),
        Err(VerificationError::MissingKey { sig }) => {
            let issuer = sig.get_issuers().into_iter().next();
            let fingerprint = issuer.map(|handle| handle.to_hex());
            let note = format!(
                "signed by {}, a key that nobody has configured; add its certificate to openpgp.certs if you trust it",
                fingerprint.as_deref().unwrap_or("an unnamed key")
            );
            let signers = fingerprint.into_iter().map(Signer::nameless).collect();
            Seal::new(Worth::Unknown, signers, Some(note))
        }
        Err(VerificationError::UnboundKey { cert, error, .. }) => bad(Some(cert.fingerprint()), &error.to_string()),
        Err(VerificationError::BadKey { ka, error, .. }) => bad(Some(ka.cert().fingerprint()), &error.to_string()),
        Err(VerificationError::BadSignature { ka, error, .. }) => {
            bad(Some(ka.cert().fingerprint()), &error.to_string())
        }
        Err(other) => bad(None, &other.to_string()),
    }
}

fn bad(cert: Option<Fingerprint>, why: &str) -> Seal {
    // What the library says of a key's time and fate, in other words.
    let why = if why.contains("not live") || why.contains("xpired") {
        "its key had expired, or was not valid yet"
    } else if why.contains("revoked") {
        "its key is revoked"
    } else {
        why
    };
    let why: String = why.chars().filter(|c| !c.is_control()).take(160).collect();
    let signers = cert.map(|cert| Signer::nameless(cert.to_hex())).into_iter().collect();
    Seal::new(
        Worth::Bad,
        signers,
        Some(format!(
            "the signature does not hold ({why}); ask the sender by another way"
        )),
    )
}

fn rate_good(good: &GoodChecksum<'_>, ring: &Ring<'_>) -> Seal {
    let cert = good.ka.cert();
    // A certification or a standalone signature covers no text (RFC 9580, 5.2.1).
    if !matches!(good.sig.typ(), SignatureType::Binary | SignatureType::Text) {
        return bad(Some(cert.fingerprint()), "it is no signature over a document");
    }
    if !matches!(good.sig.version(), 4 | 6) && !ring.lenient {
        return bad(Some(cert.fingerprint()), "its form is outdated");
    }
    if let Some(why) = not_valid_now(good, ring) {
        return bad(Some(cert.fingerprint()), &why);
    }
    let signer = Signer {
        fingerprint: cert.fingerprint().to_hex(),
        addresses: addresses(cert, &ring.policy, ring.now),
        cert: None,
    };
    Seal::new(Worth::Good, vec![signer], None)
}

/// sequoia asks whether the key was valid when it signed; whoever steals an expired key sets the clock back.
fn not_valid_now(good: &GoodChecksum<'_>, ring: &Ring<'_>) -> Option<String> {
    let cert = match good.ka.cert().with_policy(&ring.policy, ring.now) {
        Ok(cert) => cert,
        Err(error) => return Some(error.to_string()),
    };
    if let Err(error) = cert.alive() {
        return Some(error.to_string());
    }
    if matches!(cert.revocation_status(), RevocationStatus::Revoked(_)) {
        return Some("the certificate is revoked".to_owned());
    }
    let fingerprint = good.ka.key().fingerprint();
    let Some(key) = cert.keys().find(|key| key.key().fingerprint() == fingerprint) else {
        return Some("the signing key is no longer part of its certificate".to_owned());
    };
    if let Err(error) = key.alive() {
        return Some(error.to_string());
    }
    matches!(key.revocation_status(), RevocationStatus::Revoked(_)).then(|| "the signing key is revoked".to_owned())
}

/// The addresses of a certificate's valid user IDs, as OpenPGP reads them: `alice@example.org <mallory@evil>` names
/// mallory and not alice.
fn addresses(cert: &Cert, policy: &dyn Policy, now: SystemTime) -> Vec<String> {
    let Ok(cert) = cert.with_policy(policy, now) else {
        return Vec::new();
    };
    cert.userids()
        .filter(|user| !matches!(user.revocation_status(), RevocationStatus::Revoked(_)))
        .filter_map(|user| {
            user.userid()
                .email()
                .ok()
                .flatten()
                .map(|email| Address::bare(email).key())
        })
        .collect()
}

impl Signer {
    pub(super) fn nameless(fingerprint: String) -> Self {
        Self {
            fingerprint,
            addresses: Vec::new(),
            cert: None,
        }
    }

    /// Whether the certificate carries exactly this address.
    pub(super) fn carries(&self, address: &Address) -> bool {
        self.addresses.contains(&address.key())
    }
}
