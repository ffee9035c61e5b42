//! Keys that a mail brings along: in its Autocrypt field, as attachments, in its text. They are told of and never trusted
//! by themselves: anybody can write anything into his own mail. What they are good for is an answer to that very address.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use mail_parser::decoders::base64::base64_decode;
use sequoia_openpgp::Cert;
use sequoia_openpgp::parse::Parse as _;
use sequoia_openpgp::serialize::Serialize as _;

use super::ring::Ring;
use super::seal::Signer;
use crate::config::keyring;
use crate::model::address::Address;
use crate::model::protection::{Offer, Scheme};
use crate::pipeline::dissect::entity::Entity;

/// Largest key that is looked at, bytes.
const LARGEST: usize = 64 << 10;
/// Largest key that is passed on, bytes: more would swell every record of an answer.
const KEPT: usize = 24 << 10;
/// Keys of one mail that are looked at.
pub(super) const MOST: usize = 8;

/// The sender's key in the Autocrypt field of a header (Autocrypt 1.1, 3.1).
pub(super) fn by_autocrypt(header: &[u8], sender: Option<&Address>) -> Option<Cert> {
    let sender = sender?;
    let entity = Entity::parse(header.get(..256 << 10).unwrap_or(header));
    let fields = entity.fields.iter().filter(|field| field.is("Autocrypt")).take(MOST);
    let mut found = fields.filter_map(|field| autocrypt(field.value, sender));
    // More than one valid field for the sender: none counts.
    let (first, second) = (found.next()?, found.next());
    second.is_none().then_some(first)
}

fn autocrypt(value: &[u8], sender: &Address) -> Option<Cert> {
    let value = String::from_utf8_lossy(value.get(..LARGEST).unwrap_or(value)).into_owned();
    let mut address = None;
    let mut data = None;
    for part in value.split(';').filter(|part| !part.trim().is_empty()).take(20) {
        let (name, value) = part.split_once('=')?;
        match name.trim() {
            "addr" => address = Some(value.split_whitespace().collect::<String>()),
            "keydata" => data = Some(value.split_whitespace().collect::<String>()),
            // An attribute that is not known voids the field, unless its name says that it does not matter.
            name if name == "prefer-encrypt" || name.starts_with('_') => {}
            _ => return None,
        }
    }
    // An attribute that claims another owner makes the whole field void.
    if !Address::bare(address?).is_same_mailbox(sender) {
        return None;
    }
    Cert::from_bytes(&base64_decode(data?.as_bytes())?).ok()
}

/// An attached key. Keys of many people on one mail are a key ring, not an offer.
pub(super) fn attached(bytes: &[u8]) -> Option<Cert> {
    if bytes.len() > LARGEST {
        return None;
    }
    Cert::from_bytes(bytes).ok()
}

/// A sentence about a key that the operator does not have.
pub(super) fn sentence(cert: &Cert, ring: &Ring<'_>) -> Option<String> {
    let fingerprint = cert.fingerprint();
    (!ring.knows(&fingerprint)).then(|| {
        format!(
            "the mail offers the key {fingerprint:X}; compare it with its owner by another way and put it into \
             openpgp.certs, then answers are encrypted"
        )
    })
}

/// The one OpenPGP key among those that came along that answers to the sender could be encrypted to. Several different
/// ones are none: nobody knows which is the sender's.
pub(super) fn for_sender(certs: &[Cert], sender: &Address, now: Timestamp) -> Option<Offer> {
    let mut serving = certs.iter().filter(|cert| keyring::serves(cert, sender, now));
    let first = serving.next()?;
    if serving.any(|cert| cert.fingerprint() != first.fingerprint()) {
        return None;
    }
    let mut key = Vec::new();
    first.clone().strip_secret_key_material().export(&mut key).ok()?;
    (key.len() <= KEPT).then(|| Offer {
        address: sender.key(),
        fingerprint: first.fingerprint().to_hex(),
        scheme: Scheme::OpenPgp,
        key: BASE64_STANDARD.encode(key),
    })
}

/// The S/MIME certificate of a sender who validly signed the whole mail with it, when it is made for encrypting, too.
pub(super) fn by_signature(signers: &[Signer], sender: &Address) -> Option<Offer> {
    let signer = signers.iter().find(|signer| signer.carries(sender))?;
    let der = signer.cert.as_ref().filter(|der| der.len() <= KEPT)?;
    Some(Offer {
        address: sender.key(),
        fingerprint: signer.fingerprint.clone(),
        scheme: Scheme::Smime,
        key: BASE64_STANDARD.encode(der),
    })
}
