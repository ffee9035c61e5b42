//! Header fields as values. Nothing here fails: what cannot be read is left out.

use mail_parser::parsers::MessageStream;

use crate::model::address::Address;
use crate::model::mail::Headers;
use crate::model::time::Stamp;
use crate::pipeline::dissect::entity::{Entity, Field};

/// Repeated From and Reply-To fields looked at. One is allowed (RFC 5322, 3.6); more are an attack or a broken gateway.
const FROM_FIELDS: usize = 10;
/// Addresses kept of each field.
const ADDRESSES: usize = 500;
/// Message identifiers kept, the newest ones: the end of References names the parent.
const REFERENCES: usize = 50;
/// Characters kept of a subject.
const SUBJECT: usize = 2_000;

/// Reads the fields of an entity.
pub(crate) fn read(entity: &Entity<'_>) -> Headers {
    let mut to = addresses(entity, "To", 1);
    to.extend(addresses(entity, "Cc", 1));
    Headers {
        from: addresses(entity, "From", FROM_FIELDS),
        // Of several nobody knows which is meant.
        reply_to: addresses(entity, "Reply-To", FROM_FIELDS),
        to,
        subject: entity
            .field("Subject")
            .map(|field| field.text().chars().take(SUBJECT).collect())
            .unwrap_or_default(),
        message_id: identifiers(entity, "Message-ID").pop(),
        in_reply_to: identifiers(entity, "In-Reply-To"),
        references: identifiers(entity, "References"),
        date: entity.field("Date").and_then(date),
    }
}

fn addresses(entity: &Entity<'_>, name: &str, fields: usize) -> Vec<Address> {
    entity
        .fields
        .iter()
        .filter(|field| field.is(name))
        .take(fields)
        .flat_map(parse_addresses)
        .collect()
}

fn parse_addresses(field: &Field<'_>) -> Vec<Address> {
    let clean = field.clean(16_384);
    let value = MessageStream::new(&clean).parse_address();
    let Some(list) = value.as_address() else {
        return Vec::new();
    };
    list.iter()
        .filter_map(|one| {
            let email = one.address()?.trim().trim_matches(['<', '>']).to_owned();
            let email = email.strip_prefix("mailto:").unwrap_or(&email).to_owned();
            email.contains('@').then(|| Address {
                name: one.name().map(visible).filter(|name| !name.is_empty()),
                email: visible(&email),
            })
        })
        .take(ADDRESSES)
        .collect()
}

/// Control characters and the marks that turn the writing direction around are how a name pretends to be another.
fn visible(text: &str) -> String {
    let hides = |c: char| {
        c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars()
        .filter(|c| !hides(*c))
        .take(320)
        .collect::<String>()
        .trim()
        .to_owned()
}

fn identifiers(entity: &Entity<'_>, name: &str) -> Vec<String> {
    let Some(field) = entity.field(name) else {
        return Vec::new();
    };
    let clean = field.clean(65_536);
    let value = String::from_utf8_lossy(&clean);
    let mut found: Vec<String> = value
        .split('<')
        .skip(1)
        .filter_map(|piece| piece.split_once('>'))
        .map(|(id, _)| id.split_whitespace().collect::<String>())
        .collect();
    if found.is_empty() {
        // Some programs leave the brackets out.
        found = value
            .split_whitespace()
            .filter(|word| word.contains('@'))
            .map(str::to_owned)
            .collect();
    }
    found.retain(|id| !id.is_empty() && id.len() <= 998);
    let surplus = found.len().saturating_sub(REFERENCES);
    found.split_off(surplus)
}

fn date(field: &Field<'_>) -> Option<Stamp> {
    let clean = field.clean(256);
    let value = MessageStream::new(&clean).parse_date();
    value.as_datetime()?.to_rfc3339().parse().ok()
}
