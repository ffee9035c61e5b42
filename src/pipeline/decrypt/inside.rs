//! Encrypted files out of a container: an archive, an Outlook message, Exchange's envelope.

use std::time::SystemTime;

use jiff::Timestamp;

use super::open::Opener;
use super::ring::Ring;
use super::seal::Worth;
use crate::config::KeyRing;
use crate::model::document::{Inner, Reading};
use crate::model::protection::{Encryption, Protection, Signature};
use crate::pipeline::dissect::container;

/// OpenPGP and S/MIME objects opened in all containers of one mail.
pub(crate) const OBJECTS: usize = 32;

/// Opens what is encrypted in a container that a worker has split, in its place. What opens changes how the mail counts
/// as protected; a signature inside never makes more of the mail than `partial`, for nobody signed the container, and one
/// around it is not over what was encrypted (RFC 2634, 1.1).
pub(crate) fn open_inside(
    reading: &mut Reading,
    protection: &mut Protection,
    (keyring, now): (&KeyRing, Timestamp),
    left: &mut usize,
) {
    let mut opener = Opener::new(Ring::new(keyring, SystemTime::from(now)));
    opener.allow(*left);
    for inner in &mut reading.inner {
        let found = opener.top(&container::entity(inner));
        let name = inner.file.clone();
        for shut in opener.shut.drain(..) {
            let reason = match &name {
                Some(name) if !shut.reason.contains(name.as_str()) => format!("{name}: {}", shut.reason),
                _ => shut.reason,
            };
            reading.notes.push(reason);
        }
        if found.opened && protection.signature == Signature::Good {
            protection.signature = Signature::Partial;
            protection.signer_is_sender = false;
            opener.note(
                "the mail's signature was made over an encrypted file in a container and says nothing of who wrote what is \
                 in it",
            );
        }
        let good = found.cover.seals.iter().find(|seal| seal.worth == Worth::Good);
        if found.cover.seals.iter().any(|seal| seal.worth != Worth::Good) {
            opener.note("a file in an attached container carries a signature that could not be confirmed");
        } else if let Some(seal) = good
            && protection.signature == Signature::None
        {
            protection.signature = Signature::Partial;
            protection.signer = seal.signers.first().map(|signer| signer.fingerprint.clone());
            opener.note("only a file in an attached container is signed");
        }
        if let Some(bytes) = found.bytes {
            *inner = Inner {
                file: None,
                media_type: "multipart/mixed".to_owned(),
                bytes,
            };
        }
    }
    *left = opener.left();
    if protection.encryption == Encryption::None {
        protection.encryption = match opener.encryption {
            Encryption::PgpMime | Encryption::PgpInline => Encryption::PgpAttachment,
            other => other,
        };
    }
    if protection.opened_by.is_none() {
        protection.opened_by = opener.opened_by.take();
    }
    for note in opener.notes {
        if protection.notes.len() < 20 && !protection.notes.contains(&note) {
            protection.notes.push(note);
        }
    }
}
