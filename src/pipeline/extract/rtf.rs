//! Rich text in a worker process: its lines.

use crate::model::document::{Entry, FormKind, Mark, ReadOutcome, Reading};
use crate::pipeline::dissect::container::rtf::{self, Block};
use crate::pipeline::dissect::pictured::private;
use crate::pipeline::extract::docx::{MOST_ENTRIES, MOST_TEXT, lead, running_text};

/// Reads a document.
pub(crate) fn read(bytes: &[u8]) -> ReadOutcome {
    if !bytes.trim_ascii_start().starts_with(b"{\\rtf") {
        return Err("the rich text document is damaged; ask the sender to send it again, or for a PDF".to_owned());
    }
    let mut notes = Vec::new();
    let (mut entries, whole) = entries(rtf::blocks(bytes));
    lead::settle(&mut entries);
    let text = running_text(&entries);
    if !whole || text.len() > MOST_TEXT {
        notes.push("the document is longer than what is read of it".to_owned());
    }
    if text.trim().is_empty() {
        notes.push("the document holds no text; open it to see whether it is only a picture".to_owned());
    }
    Ok(Reading {
        form: FormKind::Rtf,
        entries,
        text,
        notes,
        inner: Vec::new(),
        saved: None,
    })
}

/// The lines and cells, and whether all of them are there.
fn entries(blocks: Vec<Block>) -> (Vec<Entry>, bool) {
    let mut entries = Vec::new();
    let (mut paragraphs, mut tables, mut row) = (0_usize, 0_usize, 0_usize);
    for block in blocks {
        let (texts, place) = match block {
            Block::Line(line) => {
                row = 0;
                paragraphs = paragraphs.saturating_add(1);
                (vec![line], None)
            }
            Block::Row(cells) => {
                tables = tables.saturating_add(usize::from(row == 0));
                row = row.saturating_add(1);
                (cells, Some(format!("table {tables}, row {row}")))
            }
        };
        for (text, cell) in texts.iter().zip(1_usize..) {
            if entries.len() >= MOST_ENTRIES {
                return (entries, false);
            }
            let text: String = text.chars().map(private).collect();
            entries.push(Entry {
                labels: Vec::new(),
                value: Mark::Text(text),
                place: match &place {
                    Some(place) => format!("{place}, cell {cell}"),
                    None => format!("paragraph {paragraphs}"),
                },
            });
        }
    }
    (entries, true)
}
