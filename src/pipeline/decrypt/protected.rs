//! Headers inside the protection (RFC 9788, and `protected-headers="v1"` of the draft that programs still write).

use crate::model::address::Address;
use crate::model::mail::Headers;
use crate::model::protection::{Protection, Signature};
use crate::pipeline::accept::headers;
use crate::pipeline::dissect::entity::Entity;

/// The header block of a protected entity. Early drafts had the fields in a part of their own, `text/rfc822-headers`
/// with `protected-headers="v1"`, in front of the others.
pub(super) fn header(entity: &Entity<'_>) -> Vec<u8> {
    let mut header = entity.header().to_vec();
    if entity.field("Subject").is_some() {
        return header;
    }
    let first = entity.parts().and_then(|mut parts| parts.next());
    let Some(first) = first.map(Entity::parse) else {
        return header;
    };
    if first.media() == "text/rfc822-headers" && first.param("protected-headers").is_some() {
        let end = header.trim_ascii_end().len();
        header.truncate(end);
        header.extend_from_slice(b"\r\n");
        header.extend_from_slice(first.decoded().trim_ascii());
        header.extend_from_slice(b"\r\n\r\n");
    }
    header
}

/// Whether what stands at the beginning of an entity is a mail's header rather than a form's first lines.
pub(super) fn is_header(entity: &Entity<'_>) -> bool {
    let names = ["From", "To", "Subject", "Message-ID"];
    names.iter().filter(|name| entity.field(name).is_some()).count() >= 2
}

/// The outer headers with the inner ones laid over them; none when the inside has none.
///
/// The outer From stays: it is what the mail's way was checked against. Only when the one inside is who validly signed
/// all of it (`signers`: the addresses of the good signature's certificates) it is the truer one: lists and gateways
/// put their own address outside.
pub(super) fn merge(
    header: &[u8],
    outer: &Headers,
    signers: &[String],
    protection: &mut Protection,
) -> Option<Headers> {
    let entity = Entity::parse(header);
    let declared = entity.param("hp").is_some() || entity.param("protected-headers").is_some();
    let inner = headers::read(&entity);
    if !declared {
        // Some programs put a subject inside without saying so; an entity has none of its own (RFC 3156).
        return (!inner.subject.is_empty()).then(|| Headers {
            subject: inner.subject,
            ..outer.clone()
        });
    }
    let has = |name: &str| entity.field(name).is_some();
    let same = |a: &[Address], b: &[Address]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.is_same_mailbox(b));
    let mut from = outer.from.clone();
    if !inner.from.is_empty() && !same(&inner.from, &outer.from) {
        let sender = inner.sender().filter(|sender| !sender.is_disguised());
        let signed = sender.is_some_and(|sender| signers.contains(&sender.key()));
        if signed && protection.signature == Signature::Good {
            protection.notes.retain(|note| note != super::NOT_THE_SENDERS);
            protection.notes.push(
                "the sender named outside is another than the one inside, who validly signed the mail; the inner one is \
                 used"
                    .to_owned(),
            );
            from.clone_from(&inner.from);
        } else {
            protection.notes.push(
                "the sender named inside the protection is another than the one outside; the outer one is used"
                    .to_owned(),
            );
        }
        protection.signer_is_sender = signed && protection.signature == Signature::Good;
    }
    let mut merged = Headers { from, ..outer.clone() };
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
