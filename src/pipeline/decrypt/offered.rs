//! Keys that a mail brings along: in its Autocrypt field or as attachments. They are told of and never trusted by
//! themselves: anybody can write anything into his own mail.

use mail_parser::decoders::base64::base64_decode;
use sequoia_openpgp::Cert;
use sequoia_openpgp::parse::Parse as _;

use super::ring::Ring;
use crate::model::address::Address;
use crate::pipeline::dissect::entity::Entity;

/// Largest key that is looked at, bytes.
const LARGEST: usize = 64 << 10;

/// A sentence about the sender's key in the Autocrypt field (Autocrypt 1.1, 3.1), when the sender is known by no key yet.
pub(super) fn by_autocrypt(raw: &[u8], sender: Option<&Address>, ring: &Ring<'_>) -> Option<String> {
    let sender = sender?;
    let entity = Entity::parse(raw.get(..256 << 10).unwrap_or(raw));
    let field = entity.field("Autocrypt")?;
    let value = String::from_utf8_lossy(field.value.get(..LARGEST).unwrap_or(field.value)).into_owned();
    let attribute = |name: &str| {
        value.split(';').find_map(|part| {
            let (key, value) = part.split_once('=')?;
            (key.trim() == name).then(|| value.split_whitespace().collect::<String>())
        })
    };
    // An attribute that claims another owner makes the whole field void.
    if !Address::bare(attribute("addr")?).is_same_mailbox(sender) {
        return None;
    }
    let cert = Cert::from_bytes(&base64_decode(attribute("keydata")?.as_bytes())?).ok()?;
    sentence(&cert, ring)
}

/// A sentence about an attached key.
pub(super) fn attached(bytes: &[u8], ring: &Ring<'_>) -> Option<String> {
    if bytes.len() > LARGEST {
        return None;
    }
    sentence(&Cert::from_bytes(bytes).ok()?, ring)
}

fn sentence(cert: &Cert, ring: &Ring<'_>) -> Option<String> {
    let fingerprint = cert.fingerprint();
    (!ring.knows(&fingerprint)).then(|| {
        format!(
            "the mail offers the key {fingerprint:X}; compare it with its owner by another way and put it into \
             openpgp.certs, then answers are encrypted"
        )
    })
}
