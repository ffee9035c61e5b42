//! Headers inside the protection (RFC 9788, and `protected-headers="v1"` of the draft that programs still write).

use crate::model::address::Address;
use crate::model::mail::Headers;
use crate::model::protection::{Protection, Signature};
use crate::pipeline::accept::headers;
use crate::pipeline::dissect::entity::Entity;

/// The outer headers with the inner ones laid over them; none when the inside declares none.
///
/// The outer From stays: it is what the mail's way was checked against and what a signature is compared with. An
/// inner one that differs is told of.
pub(super) fn merge(header: &[u8], outer: &Headers, protection: &mut Protection) -> Option<Headers> {
    let entity = Entity::parse(header);
    let declared = entity.param("hp").is_some() || entity.param("protected-headers").is_some();
    let inner = headers::read(&entity);
    if !declared {
        // Some programs hide the subject without saying so.
        if !is_hidden(&outer.subject) || inner.subject.is_empty() {
            return None;
        }
        return Some(Headers {
            subject: inner.subject,
            ..outer.clone()
        });
    }
    let has = |name: &str| entity.field(name).is_some();
    let same = |a: &[Address], b: &[Address]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.is_same_mailbox(b));
    if !inner.from.is_empty() && !same(&inner.from, &outer.from) {
        protection.notes.push(
            "the sender named inside the protection is another than the one outside; the outer one is used".to_owned(),
        );
        protection.signer_is_sender = false;
    }
    let mut merged = outer.clone();
    if has("Subject") {
        merged.subject = inner.subject;
    }
    // With a good signature a missing field is missing on purpose: one added on the way would divert the answer.
    if has("Reply-To") || protection.signature == Signature::Good {
        merged.reply_to = inner.reply_to;
    }
    if has("To") || has("Cc") {
        merged.to = inner.to;
    }
    if has("Date") {
        merged.date = inner.date;
    }
    merged.message_id = inner.message_id.or(merged.message_id);
    if has("In-Reply-To") {
        merged.in_reply_to = inner.in_reply_to;
    }
    if has("References") {
        merged.references = inner.references;
    }
    Some(merged)
}

/// What programs write in place of a hidden subject.
fn is_hidden(subject: &str) -> bool {
    let subject = subject.trim().to_lowercase();
    subject.is_empty()
        || subject.chars().all(|c| ".…[]".contains(c))
        || matches!(
            subject.as_str(),
            "encrypted message" | "encrypted" | "verschlüsselte nachricht" | "kryptert melding"
        )
}
