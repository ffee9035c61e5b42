//! PDF in a worker process: fillable fields with the words printed beside them, or lines of text with positions.
//!
//! A cyclic page or field tree has overflowed the stack in PDF libraries, which aborts the process: this never runs in
//! the daemon itself.

mod annotations;
mod beside;
mod fields;
mod font;
mod names;
mod objects;
mod page;
mod pictures;
mod text;
mod xfa;

use lopdf::{Document, LoadOptions};

use crate::model::document::{Entry, FormKind, Mark, ReadOutcome, Reading};
use fields::Widget;
use objects::Budget;
use page::Page;

/// Pages beyond these are not looked at.
const MOST_PAGES: usize = 200;
/// Bytes of one stream once inflated.
const STREAM: usize = 20 << 20;
/// No more running text leaves the worker, bytes.
const MOST_TEXT: usize = 1 << 20;

/// Takes out the pictures of those pages that have no text of their own, for OCR.
pub(crate) fn scan(bytes: &[u8]) -> ReadOutcome {
    let document = load(bytes)?;
    let pages = page::read(&document, MOST_PAGES, &mut Budget::new());
    Ok(pictures::read(&document, &pages, MOST_PAGES))
}

fn load(bytes: &[u8]) -> Result<Document, String> {
    let options = LoadOptions {
        max_decompressed_size: Some(STREAM),
        ..LoadOptions::default()
    };
    let document = Document::load_mem_with_options(bytes, options)
        .map_err(|error| format!("the PDF is damaged ({error}); ask the sender to send it again"))?;
    if document.is_encrypted() {
        return Err("the PDF is protected by a password; ask the sender for it without one".to_owned());
    }
    Ok(document)
}

/// Reads a document.
pub(crate) fn read(bytes: &[u8]) -> ReadOutcome {
    let document = load(bytes)?;
    let mut notes = Vec::new();
    if document.was_encrypted() {
        notes.push("the PDF is encrypted by its owner and opens without a password".to_owned());
    }
    let mut budget = Budget::new();
    let form = fields::read(&document, &mut budget);
    let typed = annotations::read(&document);
    let pages = page::read(&document, MOST_PAGES, &mut budget);
    if pages.len() >= MOST_PAGES {
        notes.push(format!("only the first {MOST_PAGES} pages were read"));
    }
    let mut widgets = form.widgets;
    widgets.extend(typed);
    fill_from_print(&mut widgets, &pages);
    let filled = widgets.iter().any(Widget::is_filled);
    let text = running_text(&pages, &widgets);
    let (kind, entries) = if filled {
        (FormKind::PdfAcroform, beside::entries(&widgets, &pages))
    } else if let Some(entries) = xfa::read(&document).filter(|_| form.xfa) {
        (FormKind::PdfAcroform, entries)
    } else if widgets.is_empty() {
        (FormKind::PdfText, lines(&pages))
    } else {
        // A fillable form in which nothing is filled: its printed text holds labels only.
        (FormKind::PdfAcroform, beside::entries(&widgets, &pages))
    };
    if form.xfa && entries.is_empty() {
        notes.push(
            "the PDF is an XFA form that only Adobe Reader shows; ask the sender to print it into a PDF".to_owned(),
        );
    } else if text.trim().is_empty() && entries.is_empty() {
        notes.push("the PDF holds no text, only pictures; read it by hand".to_owned());
    }
    if budget.is_spent() {
        notes.push("the PDF inflates to more than is read of it".to_owned());
    }
    Ok(Reading {
        form: kind,
        entries,
        text,
        notes,
        inner: Vec::new(),
    })
}

/// Some programs print the answers onto the page and leave the fields empty: what stands inside a box is its value.
fn fill_from_print(widgets: &mut [Widget], pages: &[Page]) {
    if widgets.iter().any(Widget::is_filled) {
        return;
    }
    for widget in widgets.iter_mut().filter(|widget| widget.takes_text()) {
        let Some(page) = pages.get(widget.page) else { continue };
        let inside = page.text_inside(widget.rect);
        if !inside.is_empty() {
            widget.fill(inside);
        }
    }
}

fn lines(pages: &[Page]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        for line in &page.lines {
            if entries.len() >= 5000 {
                return entries;
            }
            entries.push(Entry {
                labels: Vec::new(),
                value: Mark::Text(line.spaced()),
                place: format!("page {}", number.saturating_add(1)),
            });
        }
    }
    entries
}

fn running_text(pages: &[Page], widgets: &[Widget]) -> String {
    let mut text = String::new();
    for page in pages {
        for line in &page.lines {
            text.push_str(&line.spaced());
            text.push('\n');
            if text.len() > MOST_TEXT {
                return text;
            }
        }
    }
    for widget in widgets {
        if let Some(value) = widget.words() {
            text.push_str(&value);
            text.push('\n');
        }
        if text.len() > MOST_TEXT {
            break;
        }
    }
    text
}
