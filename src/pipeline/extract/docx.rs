//! DOCX in a worker process: tables as cells, paragraphs as lines, boxes as marks. No rule is known here.
//!
//! The other zipped formats share its [`package`], its XML [`tree`] and the shape of its entries.

pub(crate) mod aside;
mod flat;
pub(crate) mod lead;
pub(crate) mod looks;
pub(crate) mod nested;
pub(crate) mod package;
mod story;
mod symbols;
pub(crate) mod tree;

use crate::model::document::{Entry, FormKind, Mark, ReadOutcome, Reading};
use crate::pipeline::dissect::is_page;
use crate::pipeline::extract::html::{archive, page};

/// At most so many entries leave the worker.
pub(crate) const MOST_ENTRIES: usize = 5000;
/// No more running text leaves the worker, bytes.
pub(crate) const MOST_TEXT: usize = 1 << 20;
/// Bytes of a page inside a document.
const MOST_PAGE: u64 = 4 << 20;

/// Reads a document.
pub(crate) fn read(bytes: &[u8]) -> ReadOutcome {
    if flat::is_one(bytes) {
        return flat::read(bytes);
    }
    if is_page(bytes) {
        return Ok(page::read(bytes));
    }
    let mut package = package::open(bytes, "DOCX")?;
    let mut entries = Vec::new();
    let mut chunk = false;
    for name in package.stories() {
        let xml = package.read(&name)?;
        chunk |= xml.contains("altChunk");
        let root = tree::parse(&xml)?;
        let body = if name.ends_with("document.xml") {
            root.child("body").unwrap_or(&root)
        } else {
            &root
        };
        story::read(body, &mut entries, MOST_ENTRIES);
    }
    if chunk && let Some(page) = page_inside(&mut package) {
        return Ok(page);
    }
    Ok(reading(entries))
}

/// Programs that make a document of a page put the page into it as it is (ECMA-376 part 1, 17.17.2.1).
fn page_inside(package: &mut package::Package<'_>) -> Option<Reading> {
    let name = package.chunk()?;
    let (text, _) = package.read_start(&name, MOST_PAGE).ok()?;
    let page = archive::is_one(text.as_bytes()).then(|| archive::page(text.as_bytes()));
    let reading = page::read(page.flatten().unwrap_or(text).as_bytes());
    (!reading.entries.is_empty()).then_some(reading)
}

/// What leaves the worker, however the document was stored.
pub(crate) fn reading(entries: Vec<Entry>) -> Reading {
    let text = running_text(&entries);
    let table = entries.iter().any(|entry| entry.place.starts_with("table"));
    let mut notes = Vec::new();
    if entries.len() >= MOST_ENTRIES {
        notes.push("the document is longer than what is read of it".to_owned());
    }
    if text.trim().is_empty() {
        notes.push("the document holds no text; open it to see whether it is only a picture".to_owned());
    }
    Reading {
        form: if table { FormKind::DocxTable } else { FormKind::DocxText },
        entries,
        text,
        notes,
        inner: Vec::new(),
        saved: None,
    }
}

/// Cells of a row side by side, all else line by line.
pub(crate) fn running_text(entries: &[Entry]) -> String {
    let mut text = String::new();
    let mut row = "";
    for entry in entries {
        let Mark::Text(words) = &entry.value else { continue };
        if words.trim().is_empty() || entry.place.starts_with("control") {
            continue;
        }
        let this_row = entry.place.rsplit_once(", cell").map_or("", |(row, _)| row);
        if !text.is_empty() {
            text.push_str(if !row.is_empty() && row == this_row { "\t" } else { "\n" });
        }
        row = this_row;
        text.push_str(words);
        if text.len() > MOST_TEXT {
            break;
        }
    }
    text
}
