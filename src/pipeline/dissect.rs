//! Stage 3: the MIME tree under a budget: texts, documents, attachments.

mod blocks;
pub(crate) mod choice;
pub(crate) mod container;
pub(crate) mod entity;
pub(crate) mod feed;
pub(crate) mod html;
pub(crate) mod machinery;
pub mod picture;
pub(crate) mod pictured;
mod sort;
pub(crate) mod text;
mod uu;
mod walk;

#[cfg(test)]
mod tests;

pub use container::unpack;
pub(crate) use sort::is_page;

use crate::model::document::Document;
use crate::pipeline::extract::describe;

/// How much of a mail is read. What goes beyond is named, never silently dropped.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// MIME parts.
    pub parts: usize,
    /// Depth of multiparts and attached messages.
    pub depth: usize,
    /// Bytes of text in all parts together.
    pub text: usize,
    /// Documents handed to workers.
    pub documents: usize,
    /// Bytes of one document.
    pub document_bytes: usize,
    /// Bytes of all documents together. Twenty small archives may hold twenty times what one may.
    pub all_documents: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            parts: 1000,
            depth: 20,
            text: 2 << 20,
            documents: 20,
            document_bytes: 30 << 20,
            all_documents: 60 << 20,
        }
    }
}

/// A text that a reader of the mail would see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextPart {
    /// The MIME part, numbered as IMAP does.
    pub part: String,
    /// The text with line breaks as `\n`, HTML turned into text.
    pub text: String,
    /// The HTML source: tables are read from it. Also beside the plain text of an alternative whose HTML has tables,
    /// because a plain rendering tears the cells of a form apart.
    pub html: Option<String>,
    /// Whether the part is an attached or forwarded message's and not the mail's own.
    pub forwarded: bool,
}

/// An attachment, named but not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The MIME part.
    pub part: String,
    /// Its file name.
    pub file: Option<String>,
    /// Its media type in lower case.
    pub media_type: String,
    /// Decoded size in bytes.
    pub size: usize,
    /// SHA-256 of the decoded bytes, hex.
    pub sha256: String,
}

/// The parts of a mail.
#[derive(Clone, Debug, Default)]
pub struct Dissected {
    /// Texts in reading order; of an alternative the plain one, unless it is empty.
    pub texts: Vec<TextPart>,
    /// What a worker is to read.
    pub documents: Vec<Document>,
    /// Pictures that OCR may read, if it is turned on. Those that may well carry a report are named in `unreadable`.
    pub pictures: Vec<Document>,
    /// All attachments, documents among them.
    pub attachments: Vec<Attachment>,
    /// What could not be read or went beyond the budget, one sentence each.
    pub unreadable: Vec<String>,
}

/// Takes a MIME entity apart. Never fails: what cannot be read is named in `unreadable`.
pub fn dissect(content: &[u8], budget: &Budget) -> Dissected {
    let mut walk = walk::Walk::new(budget);
    walk.top(content);
    let mut found = walk.found;
    blocks::take_out(&mut found, budget);
    found
}

/// Makes documents of the first `most` pictures, because OCR is about to read them: they go to the end of the list, and
/// the word that nobody reads them is taken back. Says how many they were.
pub fn take_pictures(dissected: &mut Dissected, most: usize) -> usize {
    let count = most.min(dissected.pictures.len());
    let taken: Vec<Document> = dissected.pictures.drain(..count).collect();
    for picture in &taken {
        let said = format!("{} is {PICTURE}", describe(picture));
        dissected.unreadable.retain(|sentence| !sentence.starts_with(&said));
    }
    dissected.documents.extend(taken);
    count
}

/// What a picture that nobody reads is called.
const PICTURE: &str = "a picture";
