//! Exchange's envelope `winmail.dat` (MS-OXTNEF): a message and its attachments in one stream.

use super::bytes::Bytes;
use super::letter::{Enclosure, Letter};
use super::mapi::{self, Properties, tag};
use super::{MOST_BYTES, MOST_INNER, reading};
use crate::model::document::{Inner, ReadOutcome};
use crate::pipeline::dissect::text;

const SIGNATURE: u32 = 0x223e_9f78;
/// Messages inside one another.
const DEPTH: usize = 3;

/// Attributes (MS-OXTNEF, 2.1.3.3) without their types.
mod attribute {
    pub(super) const BODY: u32 = 0x800c;
    pub(super) const ATTACH_DATA: u32 = 0x800f;
    pub(super) const ATTACH_TITLE: u32 = 0x8010;
    pub(super) const ATTACH_START: u32 = 0x9002;
    pub(super) const MESSAGE: u32 = 0x9003;
    pub(super) const ATTACHMENT: u32 = 0x9005;
    pub(super) const CODE_PAGE: u32 = 0x9007;
}

/// Reads an envelope. What it holds is the mail's own: its text and its attachments.
pub(crate) fn read(bytes: &[u8]) -> ReadOutcome {
    let letter =
        letter(bytes, DEPTH).ok_or("Outlook's envelope is damaged; ask the sender to send it again as plain text")?;
    // Empty envelopes are usual beside a text that says everything; they are no fault.
    let inner = Inner {
        file: None,
        media_type: "multipart/mixed".to_owned(),
        bytes: letter.body(),
    };
    Ok(reading(vec![inner], Vec::new()))
}

fn letter(bytes: &[u8], depth: usize) -> Option<Letter> {
    let mut at = Bytes(bytes);
    if at.long()? != SIGNATURE {
        return None;
    }
    let _key = at.short()?;
    let mut message = Properties::default();
    let mut body = String::new();
    let mut page = 0;
    let mut open: Option<Attached> = None;
    let mut enclosures = Vec::new();
    let mut left = MOST_BYTES;
    // A stream that breaks off is read as far as it goes.
    while let Some((id, value)) = next(&mut at) {
        match id & 0xffff {
            attribute::MESSAGE => message = mapi::of_tnef(value),
            attribute::CODE_PAGE => page = Bytes(value).long().unwrap_or(0),
            attribute::BODY => text::decode(value, None).trim_end_matches('\0').clone_into(&mut body),
            attribute::ATTACH_START => {
                close(open.take(), &mut enclosures, &mut left, depth);
                open = Some(Attached::default());
            }
            attribute::ATTACH_TITLE => {
                let title = text::decode(value, None).trim_end_matches('\0').to_owned();
                open.get_or_insert_default().title = Some(title);
            }
            attribute::ATTACH_DATA => open.get_or_insert_default().data = value,
            attribute::ATTACHMENT => open.get_or_insert_default().properties = mapi::of_tnef(value),
            _ => {}
        }
    }
    close(open, &mut enclosures, &mut left, depth);
    message.put_number(tag::CODE_PAGE, u64::from(page));
    let mut letter = Letter::of(&message);
    if letter.text.trim().is_empty() && letter.html.trim().is_empty() {
        letter.text = body;
    }
    letter.enclosures = enclosures;
    Some(letter)
}

/// The next attribute: level, identifier, length, value, checksum.
fn next<'a>(at: &mut Bytes<'a>) -> Option<(u32, &'a [u8])> {
    let _level = at.byte()?;
    let id = at.long()?;
    let length = at.length()?;
    let value = at.take(length)?;
    let _ = at.short();
    Some((id, value))
}

#[derive(Debug, Default)]
struct Attached<'a> {
    title: Option<String>,
    data: &'a [u8],
    properties: Properties,
}

fn close(attached: Option<Attached<'_>>, enclosures: &mut Vec<Enclosure>, left: &mut usize, depth: usize) {
    let Some(attached) = attached else { return };
    let own = attached.properties.bytes(tag::ATTACH_DATA);
    let data = if attached.data.is_empty() {
        own.unwrap_or_default()
    } else {
        attached.data
    };
    let text = |id| attached.properties.text(id);
    let mut one = Enclosure {
        file: text(tag::ATTACH_NAME)
            .or_else(|| text(tag::ATTACH_SHORT_NAME))
            .or(attached.title),
        media: text(tag::ATTACH_MEDIA).unwrap_or_default(),
        bytes: Vec::new(),
    };
    // An embedded message: the identifier of its interface, then an envelope of its own.
    let nested = data.get(16..).filter(|rest| rest.starts_with(&SIGNATURE.to_le_bytes()));
    match nested {
        Some(nested) if depth > 0 => {
            let Some(inner) = letter(nested, depth.saturating_sub(1)) else {
                return;
            };
            one.bytes = inner.message();
            "message/rfc822".clone_into(&mut one.media);
            one.file = None;
        }
        _ => one.bytes = data.to_vec(),
    }
    if one.bytes.len() <= *left && enclosures.len() < MOST_INNER {
        *left = left.saturating_sub(one.bytes.len());
        enclosures.push(one);
    }
}
