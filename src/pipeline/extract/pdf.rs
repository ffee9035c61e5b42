//! PDF in a worker process: fillable fields with the words printed beside them, or lines of text with positions.
//!
//! A cyclic page or field tree has overflowed the stack in PDF libraries, which aborts the process: this never runs in
//! the daemon itself.

mod annotations;
mod behind;
mod beside;
mod blocks;
mod carried;
mod columns;
mod combs;
mod fields;
mod flat;
mod font;
mod hints;
mod lattice;
mod letters;
mod lines;
mod matrix;
mod names;
mod objects;
mod page;
mod paper;
mod parted;
mod paths;
mod pictures;
mod ruled;
mod spelled;
mod stacked;
mod styled;
mod text;
mod ticks;
mod typed;
mod xfa;

use jiff::Timestamp;
use lopdf::{Document, LoadOptions};

use crate::model::document::{Entry, FormKind, ReadOutcome, Reading};
use crate::pipeline::extract::saved;
use fields::{Form, Widget};
use objects::Budget;
use page::Page;

/// Pages beyond these are not looked at.
const MOST_PAGES: usize = 200;
/// Bytes of one stream once inflated.
const STREAM: usize = 20 << 20;
/// No more running text leaves the worker, bytes.
const MOST_TEXT: usize = 1 << 20;
/// A page with no more fields than these (a date, a signature) is a print.
const FEW: usize = 2;

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
    let mut budget = Budget::new();
    let mut pages = page::read(&document, MOST_PAGES, &mut budget);
    let mut form = fields::read(&document, &pages, &mut budget);
    let mut typed = annotations::read(&document);
    for widget in &mut typed {
        widget.rect = pages
            .get(widget.page)
            .map_or(widget.rect, |page| page.place.rect(widget.rect));
    }
    let text = running_text(&pages, form.widgets.iter().chain(&typed));
    let (kind, entries) = if form.widgets.len() > FEW {
        form.widgets.extend(typed);
        typed::without_signs(&mut pages);
        fields_of(&document, form.widgets, form.xfa, &pages)
    } else {
        flat(&document, form, &typed, &mut pages)
    };
    let mut notes = notes(&pages, form_is_unreadable(&document, &entries), &budget);
    if text.trim().is_empty() && entries.is_empty() && notes.is_empty() {
        notes.push("the PDF holds no text; read it by hand".to_owned());
    }
    Ok(Reading {
        form: kind,
        entries,
        text,
        notes,
        inner: Vec::new(),
        saved: saved_at(&document),
    })
}

/// The modification date of the document information (ISO 32000-1, 14.3.3).
fn saved_at(document: &Document) -> Option<Timestamp> {
    let info = document.trailer.get_deref(b"Info", document).ok()?.as_dict().ok()?;
    saved::of_pdf(info.get_deref(b"ModDate", document).ok()?.as_str().ok()?)
}

/// A form with fields: their values, or what was printed into their boxes, or the data that Adobe's own forms keep.
fn fields_of(document: &Document, mut widgets: Vec<Widget>, xfa: bool, pages: &[Page]) -> (FormKind, Vec<Entry>) {
    fill_from_print(&mut widgets, pages);
    let filled = widgets.iter().any(Widget::is_filled);
    let data = if filled || !xfa { None } else { xfa::read(document) };
    // Of a fillable form in which nothing is filled the print holds labels only.
    (
        FormKind::PdfAcroform,
        data.unwrap_or_else(|| beside::entries(&widgets, pages)),
    )
}

/// A document without fields worth the name: a print, or a print with answers typed onto it.
fn flat(document: &Document, form: Form, typed: &[Widget], pages: &mut [Page]) -> (FormKind, Vec<Entry>) {
    if form.xfa
        && let Some(entries) = xfa::read(document)
    {
        return (FormKind::PdfAcroform, entries);
    }
    let filled: Vec<Widget> = form.widgets.into_iter().filter(Widget::is_filled).collect();
    let typed: Vec<Widget> = typed.iter().chain(&filled).cloned().collect();
    if let Some(widgets) = typed::form(&typed, pages) {
        return (FormKind::PdfAcroform, beside::entries(&widgets, pages));
    }
    typed::print(&typed, pages);
    (FormKind::PdfText, flat::entries(pages))
}

/// XFA without its data: a viewer other than Adobe's shows “Please wait…”.
fn form_is_unreadable(document: &Document, entries: &[Entry]) -> bool {
    fields::is_xfa(document) && entries.iter().all(|entry| entry.labels.is_empty())
}

/// What an operator should know about the document.
fn notes(pages: &[Page], xfa: bool, budget: &Budget) -> Vec<String> {
    let mut notes = Vec::new();
    if xfa {
        notes.push(
            "the PDF is an XFA form that only Adobe Reader shows; ask the sender to print it into a PDF".to_owned(),
        );
    }
    notes.extend(scan_note(pages));
    let (letters, mute) = pages.iter().fold((0_usize, 0_usize), |(letters, mute), page| {
        (letters.saturating_add(page.letters), mute.saturating_add(page.mute))
    });
    if mute > 20 && mute.saturating_mul(5) > letters {
        notes.push(format!(
            "{mute} of {letters} letters of the PDF have no meaning but their shape (a font without ToUnicode); read it by hand"
        ));
    }
    if budget.is_spent() {
        notes.push("the PDF inflates to more than is read of it".to_owned());
    }
    if pages.len() >= MOST_PAGES {
        notes.push(format!("only the first {MOST_PAGES} pages were read"));
    }
    notes
}

/// Which pages are pictures of paper, in words; the place where a reader of pictures would begin.
fn scan_note(pages: &[Page]) -> Option<String> {
    let scanned: Vec<String> = pages
        .iter()
        .enumerate()
        .filter(|(_, page)| page.is_scan())
        .map(|(number, _)| number.saturating_add(1).to_string())
        .collect();
    if scanned.is_empty() {
        return None;
    }
    if scanned.len() == pages.len() {
        return Some("the PDF is a scan, needs a human: it holds no text, only pictures".to_owned());
    }
    let some: Vec<&str> = scanned.iter().take(10).map(String::as_str).collect();
    Some(format!(
        "page {} of the PDF is a scan, needs a human: only pictures, no text",
        some.join(", ")
    ))
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

fn running_text<'a>(pages: &[Page], widgets: impl Iterator<Item = &'a Widget>) -> String {
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
