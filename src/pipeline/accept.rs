//! Stage 1: is this a mail that can be read, from whom, and may it be answered?

mod dsn;
mod guards;
pub(crate) mod headers;
mod lists;
mod returned;

pub(super) use guards::{OWN_ID, reads_no_answers};

#[cfg(test)]
mod tests;

use jiff::Timestamp;
use mail_parser::parsers::MessageStream;

use crate::config::Settings;
use crate::config::settings::Door;
use crate::model::mail::{Guard, Headers, Incoming};
use crate::model::outgoing::DeliveryReport;
use crate::pipeline::dissect::entity::Entity;

/// Largest mail that is read when its door names no other limit: 50 MiB.
const MAX_SIZE: u64 = 50 << 20;

/// A mail that passed the door.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// Its outer headers.
    pub headers: Headers,
    /// What the guards say.
    pub guard: Guard,
    /// Whether the mail came over a mailing list: ignored unless it turns out to carry a report.
    pub list: bool,
}

/// Looks at size, headers and loop guards. `Err` is the reason why the mail can only become a stub.
pub fn accept(mail: &Incoming, settings: &Settings) -> Result<Accepted, String> {
    let size = u64::try_from(mail.raw.len()).unwrap_or(u64::MAX);
    let limit = limit(mail, settings);
    if size > limit {
        return Err(format!(
            "the mail is {} large, more than the {} that are read; look at it in the mailbox",
            mebibytes(size),
            mebibytes(limit)
        ));
    }
    if mail.raw.iter().all(|byte| *byte == 0 || byte.is_ascii_whitespace()) {
        return Err("the mail is empty; ask the mailbox's administrator whether it was damaged".to_owned());
    }
    let entity = Entity::parse(&mail.raw);
    if entity.fields.is_empty() {
        return Err("the mail has no header at all, so nothing tells who wrote it; a human must look".to_owned());
    }
    let headers = headers::read(&entity);
    let (guard, list) = guards::judge(&entity, &headers, settings);
    Ok(Accepted { headers, guard, list })
}

/// The report that a bounce makes on a mail of ours, by that mail's Message-ID. None for anything else, and for a bounce
/// that names none; whether we ever sent such a mail only the store knows.
pub fn delivery_report(raw: &[u8], accepted: &Accepted) -> Option<DeliveryReport> {
    let Guard::Ignore(why) = &accepted.guard else {
        return None;
    };
    let bounce = why.starts_with("a bounce") || why.starts_with("a delivery report");
    bounce.then(|| dsn::read(raw)).flatten()
}

/// The headers of any bytes, as far as they can be read; empty ones when they cannot. For stubs.
pub fn headers_of(raw: &[u8]) -> Headers {
    // A header larger than this was made to waste time.
    let start = raw.get(..4 << 20).unwrap_or(raw);
    headers::read(&Entity::parse(start))
}

fn limit(mail: &Incoming, settings: &Settings) -> u64 {
    let mailbox = settings
        .mailboxes
        .iter()
        .find(|mailbox| mailbox.name == mail.place.mailbox);
    match mailbox.map(|mailbox| &mailbox.door) {
        Some(Door::Imap(imap)) => imap.max_size,
        _ => MAX_SIZE,
    }
}

/// `50.0 MiB`.
fn mebibytes(bytes: u64) -> String {
    let tenths = bytes.saturating_mul(10) >> 20;
    format!(
        "{}.{} MiB",
        tenths.checked_div(10).unwrap_or_default(),
        tenths.checked_rem(10).unwrap_or_default()
    )
}

/// When the organisation's own server took the mail, by its topmost trace field (RFC 5321, 4.4): the only one that the
/// sender cannot write. None when there is no trace field, or one that lies after `now`.
pub fn received_by_us(raw: &[u8], now: Timestamp) -> Option<Timestamp> {
    let start = raw.get(..TOP).unwrap_or(raw);
    let entity = Entity::parse(start);
    let field = entity.field("Received")?.clean(LONGEST_TRACE);
    let date = field
        .rsplit(|byte| *byte == b';')
        .next()
        .filter(|date| date.len() < field.len())?;
    let date = MessageStream::new(date).parse_date();
    let received = Timestamp::from_second(date.as_datetime()?.to_timestamp()).ok()?;
    (received <= now).then_some(received)
}

/// Bytes at a mail's start in which the topmost trace field stands.
const TOP: usize = 64 << 10;
/// Bytes of it that are read.
const LONGEST_TRACE: usize = 8_192;
