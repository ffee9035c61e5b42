//! Word 97 documents (MS-DOC) in a worker process: the same cells, lines and boxes as a DOCX. No rule is known here.

mod field;
mod file;
mod runs;
mod story;

use crate::model::document::ReadOutcome;
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

/// A number at a place; nothing where the file is shorter.
fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes = bytes.get(at..)?.first_chunk::<4>()?;
    usize::try_from(u32::from_le_bytes(*bytes)).ok()
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk::<2>()?))
}
