//! Stage 2: opens what is encrypted and says what a signature is worth.

mod armor;
mod frame;
pub(crate) mod inside;
mod libre;
mod offered;
mod open;
mod pgp;
mod protected;
mod reason;
mod rebuild;
mod ring;
mod seal;
mod smime;

#[cfg(test)]
mod tests;

use std::time::SystemTime;

use jiff::Timestamp;

use crate::config::KeyRing;
use crate::model::address::Address;
use crate::model::mail::Headers;
use crate::model::protection::{Encryption, Offer, Protection, Signature};
use crate::pipeline::dissect::{Budget, dissect};

use open::{Cover, Opener};
use ring::Ring;
use seal::{Signer, Worth};

/// Words that a mail must have in clear to be read although a part of it stays shut. With fewer, the shut part is the
/// report.
const WORDS: usize = 40;
/// So many answered questions are a report, whatever else is shut.
const ANSWERS: usize = 3;

/// What is said of a good signature by somebody else's key.
const NOT_THE_SENDERS: &str = "the signature is valid, but its key does not carry the sender's address";

/// A mail with its protection taken off.
#[derive(Clone, Debug, Default)]
pub struct Opened {
    /// The MIME entity to read: the decrypted one, or the mail itself. Never a mix of decrypted and plain parts.
    pub content: Vec<u8>,
    /// Headers that were protected inside (RFC 9788); they win over the outer ones.
    pub protected: Option<Headers>,
    /// How it was protected.
    pub protection: Protection,
    /// Keys of the sender that came along; at most one of each kind.
    pub offers: Vec<Offer>,
}

/// Opens a mail. `Err` carries the protection as far as it is known and the reason why it cannot be read, in words
/// for the team.
///
/// Opened and clear parts stay parts of their own. A part that stays shut beside a clear text that says enough is
/// left in `content`, where the next stage names it.
pub fn decrypt(
    raw: &[u8],
    headers: &Headers,
    keyring: &KeyRing,
    now: Timestamp,
) -> Result<Opened, (Protection, String)> {
    let mut opener = Opener::new(Ring::new(keyring, SystemTime::from(now)));
    let found = opener.top(raw);
    for header in [Some(raw), found.payload.as_deref()].into_iter().flatten() {
        if let Some(cert) = offered::by_autocrypt(header, headers.sender()) {
            opener.offer(cert);
        }
    }
    let mut protection = Protection {
        encryption: opener.encryption,
        opened_by: opener.opened_by.take(),
        notes: std::mem::take(&mut opener.notes),
        ..Protection::default()
    };
    let content = found.bytes.unwrap_or_else(|| raw.to_vec());
    if let Some(shut) = opener.shut.first() {
        if protection.encryption == Encryption::None {
            protection.encryption = shut.encryption;
        }
        if !says_enough(&content) {
            return Err((protection, shut.reason.clone()));
        }
        let reasons = opener.shut.iter().take(10).map(|shut| shut.reason.clone());
        protection.notes.extend(reasons);
    }
    let signers = weigh(&found.cover, headers, &mut protection);
    let addresses: Vec<String> = signers.iter().flat_map(|signer| signer.addresses.clone()).collect();
    let trusted = found.opened || protection.signature == Signature::Good;
    let protected = found
        .payload
        .filter(|_| trusted)
        .and_then(|header| protected::merge(&header, headers, &addresses, &mut protection));
    let sender = headers.sender();
    let by_key = sender.and_then(|sender| offered::for_sender(&opener.offers, sender, now));
    let by_signature = sender.and_then(|sender| offered::by_signature(&signers, sender));
    Ok(Opened {
        content,
        protected,
        protection,
        offers: by_key.into_iter().chain(by_signature).collect(),
    })
}

fn says_enough(content: &[u8]) -> bool {
    let found = dissect(content, &Budget::default());
    let words: usize = found.texts.iter().map(|text| clear_words(&text.text)).sum();
    let answers: usize = found.texts.iter().map(|text| answers(&text.text)).sum();
    words >= WORDS || answers >= ANSWERS || !found.documents.is_empty()
}

/// Lines like `Label: answer`, those of a signature left out.
fn answers(text: &str) -> usize {
    const CONTACT: [&str; 14] = [
        "tel", "phone", "fon", "fax", "mob", "tlf", "e-mail", "email", "mail", "e-post", "epost", "web", "www", "http",
    ];
    let is_answer = |line: &str| {
        let (label, answer) = line.split_once(':').unwrap_or_default();
        let label = label.trim().to_lowercase();
        let asks = label.chars().count() >= 3 && label.split_whitespace().count() <= 8;
        let contact = CONTACT.iter().any(|word| label.starts_with(word));
        asks && !contact && answer.chars().any(char::is_alphanumeric)
    };
    text.lines()
        .filter(|line| !line.starts_with('>') && is_answer(line))
        .count()
}

/// Words outside armor.
fn clear_words(text: &str) -> usize {
    let mut inside = false;
    text.lines()
        .filter(|line| {
            if line.starts_with("-----BEGIN PGP MESSAGE") {
                inside = true;
            }
            let clear = !inside;
            if line.starts_with("-----END PGP MESSAGE") {
                inside = false;
            }
            clear
        })
        .flat_map(str::split_whitespace)
        .filter(|word| word.chars().any(char::is_alphabetic))
        .count()
}

/// One verdict on all signatures of a mail; whose a good one is.
fn weigh(cover: &Cover, headers: &Headers, protection: &mut Protection) -> Vec<Signer> {
    let Some(worst) = cover.seals.iter().max_by_key(|seal| seal.worth) else {
        return Vec::new();
    };
    protection.signature = match worst.worth {
        Worth::Bad => Signature::Bad,
        Worth::Unknown => Signature::UnknownKey,
        Worth::Good if cover.clear || cover.seals.iter().any(|seal| seal.signers != worst.signers) => {
            Signature::Partial
        }
        Worth::Good => Signature::Good,
    };
    let notes = cover.seals.iter().filter_map(|seal| seal.note.clone());
    for note in notes.take(5) {
        if !protection.notes.contains(&note) {
            protection.notes.push(note);
        }
    }
    let sender = headers.sender();
    let by_sender = sender.and_then(|sender| worst.signers.iter().find(|signer| signer.carries(sender)));
    let disguised = sender.is_some_and(Address::is_disguised);
    protection.signer_is_sender = protection.signature == Signature::Good && by_sender.is_some() && !disguised;
    protection.signer = by_sender
        .or_else(|| worst.signers.first())
        .map(|signer| signer.fingerprint.clone());
    if protection.signature == Signature::Partial {
        protection
            .notes
            .push("the signature covers only a part of what the mail shows".to_owned());
    }
    if protection.signature == Signature::Good && !protection.signer_is_sender {
        let why = if headers.from.len() > 1 {
            "the signature is valid, but the mail names several senders, and nobody knows which is meant"
        } else if disguised {
            "the signature is valid, but the sender's name shows another address than the mail comes from"
        } else {
            NOT_THE_SENDERS
        };
        protection.notes.push(why.to_owned());
    }
    if protection.signature != Signature::Good {
        return Vec::new();
    }
    worst.signers.clone()
}
