//! Word 97 documents (MS-DOC) in a worker process: the same cells, lines and boxes as a DOCX. No rule is known here.

mod field;
mod file;
mod runs;
mod story;

use crate::model::document::ReadOutcome;
use crate::pipeline::extract::bytes::{self, short};
use crate::pipeline::extract::docx::reading;

/// What files of this kind and locked ones of the newer kind begin with.
pub(crate) const START: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];

/// Reads a document.
pub(crate) fn read(bytes: &[u8]) -> ReadOutcome {
    let file = file::open(bytes)?;
    let mut entries = Vec::new();
    story::read(&file, &mut entries);
    Ok(reading(entries))
}

/// A place or a length, of four bytes.
fn long(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(bytes::long(bytes, at)?).ok()
}
