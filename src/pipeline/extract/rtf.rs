//! Rich text in a worker process: its lines.

use crate::model::document::{Entry, FormKind, Mark, ReadOutcome, Reading};
use crate::pipeline::dissect::container::rtf;
use crate::pipeline::extract::docx::{MOST_ENTRIES, MOST_TEXT};
use crate::pipeline::extract::odt::symbol;

/// Reads a document.
pub(crate) fn read(bytes: &[u8]) -> ReadOutcome {
    if !bytes.trim_ascii_start().starts_with(b"{\\rtf") {
        return Err("the rich text document is damaged; ask the sender to send it again, or for a PDF".to_owned());
    }
    let mut text: String = rtf::to_text(bytes).chars().map(symbol).collect();
    let mut notes = Vec::new();
    if text.len() > MOST_TEXT || text.lines().count() > MOST_ENTRIES {
        text.truncate(text.floor_char_boundary(MOST_TEXT));
        notes.push("the document is longer than what is read of it".to_owned());
    }
    if text.trim().is_empty() {
        notes.push("the document holds no text; open it to see whether it is only a picture".to_owned());
    }
    let entries = text
        .lines()
        .take(MOST_ENTRIES)
        .zip(1..)
        .map(|(line, number): (&str, usize)| Entry {
            labels: Vec::new(),
            value: Mark::Text(line.trim_end().to_owned()),
            place: format!("paragraph {number}"),
        })
        .collect();
    Ok(Reading {
        form: FormKind::Rtf,
        entries,
        text,
        notes,
        inner: Vec::new(),
    })
}
