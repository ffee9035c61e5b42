//! Containers: archives, Outlook's messages, Exchange's envelope. A worker splits them ([`zip`], [`msg`], [`tnef`]); what
//! comes out goes through the same walk as the parts of a mail, one level deeper.

mod bytes;
mod letter;
mod lzfu;
mod mapi;
pub(crate) mod msg;
pub(crate) mod rtf;
pub(crate) mod tnef;
pub(crate) mod zip;

#[cfg(test)]
mod tests;

use std::fmt::Write as _;

use super::walk::Walk;
use super::{Budget, Dissected};
use crate::model::document::{Document, FormKind, Inner, Reading};

/// Containers inside one another.
pub(super) const NESTING: usize = 2;
/// Bytes that come out of one container: the answer of a worker is bounded, and Base64 makes it longer.
const MOST_BYTES: usize = 20 << 20;
/// Things that come out of one container.
const MOST_INNER: usize = 50;

/// Puts what a worker found in the container `dissected.documents[at]` in the container's place: texts, attachments and
/// complaints are added, the documents in it go to the end of the list, where the next round of reading finds them.
///
/// ```text
/// while let Some(document) = dissected.documents.get(readings.len()) {
///     match read(document) {
///         Ok(reading) if document.format.is_container() => unpack(dissected, readings.len(), &reading, budget),
///         outcome => readings.push(outcome),
///     }
/// }
/// ```
///
/// It ends: each round takes a container away, and those in it lie deeper, [`NESTING`] levels at most.
pub fn unpack(dissected: &mut Dissected, at: usize, reading: &Reading, budget: &Budget) {
    if at >= dissected.documents.len() {
        return;
    }
    let parent = dissected.documents.remove(at);
    let text: usize = dissected.texts.iter().map(|text| text.text.len()).sum();
    let left = Budget {
        documents: budget.documents.saturating_sub(dissected.documents.len()),
        text: budget.text.saturating_sub(text),
        all_documents: budget.all_documents.saturating_sub(held(&dissected.documents)),
        ..*budget
    };
    let mut walk = Walk::new(&left);
    for (index, inner) in reading.inner.iter().enumerate().take(MOST_INNER) {
        let number = format!("{}:{}", parent.part, index.saturating_add(1));
        walk.inside(&entity(inner), number);
    }
    let found = walk.found;
    let named = parent.file.map_or_else(
        || format!("part {}", parent.part),
        |file| format!("part {} ({file})", parent.part),
    );
    if reading.inner.is_empty() && reading.notes.is_empty() {
        dissected
            .unreadable
            .push(format!("{named} is empty; ask the sender to send it again"));
    }
    let notes = reading.notes.iter().map(|note| format!("{named}: {note}"));
    dissected.unreadable.extend(notes);
    dissected.texts.extend(found.texts);
    dissected.documents.extend(found.documents);
    let room = super::picture::MOST.saturating_sub(dissected.pictures.len());
    dissected.pictures.extend(found.pictures.into_iter().take(room));
    dissected.attachments.extend(found.attachments);
    dissected.unreadable.extend(found.unreadable);
}

/// Bytes of these documents.
pub(super) fn held(documents: &[Document]) -> usize {
    documents.iter().map(|document| document.bytes.len()).sum()
}

/// Something out of a container as the MIME part that it would be in a mail.
pub(crate) fn entity(inner: &Inner) -> Vec<u8> {
    if inner.file.is_none() && inner.media_type == "multipart/mixed" {
        return inner.bytes.clone();
    }
    part(inner.file.as_deref(), &inner.media_type, &inner.bytes)
}

pub(super) fn part(file: Option<&str>, media: &str, bytes: &[u8]) -> Vec<u8> {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "/.+-".contains(c);
    let media = if !media.is_empty() && media.chars().all(is_token) {
        media
    } else {
        "application/octet-stream"
    };
    let mut header = format!("Content-Type: {media}\r\nContent-Transfer-Encoding: 8bit\r\n");
    if let Some(file) = file {
        header.push_str("Content-Disposition: attachment; filename*=UTF-8''");
        for byte in file.bytes().take(255) {
            if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
                header.push(char::from(byte));
            } else {
                let _ = write!(header, "%{byte:02X}");
            }
        }
        header.push_str("\r\n");
    }
    header.push_str("\r\n");
    [header.as_bytes(), bytes].concat()
}

fn reading(inner: Vec<Inner>, notes: Vec<String>) -> Reading {
    Reading {
        form: FormKind::Text,
        entries: Vec::new(),
        text: String::new(),
        notes,
        inner,
        saved: None,
    }
}
