//! Scans: the pictures of a mail and of the pages of its PDFs, read by OCR where the operator turned it on.
//!
//! OCR takes seconds where everything else takes milliseconds, so a mail with scans is read in two halves: those behind
//! it in the batch are decided on while it waits for the second.

use std::sync::Arc;

use tokio::time::Instant;

use super::{Desk, ReadMail, Submission, blocking, guarded};
use crate::daemon::ocr::Ocr;
use crate::model::document::{Document, FormKind, Format, Inner, ReadOutcome, Reading};
use crate::model::fault::Fault;
use crate::pipeline::Open;
use crate::pipeline::dissect::{picture, take_pictures};
use crate::pipeline::extract::ocr;

/// Pictures of a batch wait no longer than so many times the time of one mail.
const PATIENCE: u32 = 4;

/// A mail whose documents were read; its scans may still be waiting.
pub(super) struct Half {
    pub(super) submission: Submission,
    pub(super) open: Open,
    pub(super) readings: Vec<ReadOutcome>,
    /// The scanned pages of PDFs by the place of the document. Pictures that were sent as such are in `open`.
    pages: Vec<(usize, Vec<Inner>)>,
    /// When the last of its pictures must have had its turn.
    until: Option<Instant>,
}

/// How far a mail has come.
pub(super) enum Step {
    /// It waits for OCR.
    Half(Box<Half>),
    /// It is read.
    Read(Box<ReadMail>),
}

impl Half {
    pub(super) fn new(submission: Submission, open: Open, readings: Vec<ReadOutcome>) -> Self {
        Self {
            submission,
            open,
            readings,
            pages: Vec::new(),
            until: None,
        }
    }

    /// Whether there is anything for OCR.
    pub(super) fn waits(&self) -> bool {
        self.until.is_some() && !(self.pages.is_empty() && self.open.dissected.pictures.is_empty())
    }
}

impl Desk {
    /// Looks for pages without text in the PDFs that gave none, or whose form has none. `left` is the mail's time for
    /// documents.
    pub(super) async fn look_for_scans(&self, half: &mut Half, left: &mut std::time::Duration) {
        let Some(ocr) = &self.ocr else { return };
        half.until = Instant::now().checked_add(ocr.limit().saturating_mul(PATIENCE));
        for at in 0..half.readings.len() {
            let is_flat = matches!(half.readings.get(at), Some(Ok(reading)) if reading.form == FormKind::PdfText
                || reading.text.trim().is_empty());
            let Some(document) = half.open.dissected.documents.get_mut(at) else {
                continue;
            };
            if document.format != Format::Pdf || !is_flat {
                continue;
            }
            document.format = Format::Scan;
            let outcome = self.workers.read(document, left).await;
            document.format = Format::Pdf;
            let Ok(found) = outcome else { continue };
            if !found.notes.is_empty()
                && let Some(Ok(reading)) = half.readings.get_mut(at)
            {
                reading.notes.splice(0..0, found.notes);
            }
            if !found.inner.is_empty() {
                half.pages.push((at, found.inner));
            }
        }
    }

    /// The second half: OCR, page by page, as long as the mail's time for it lasts.
    pub(super) async fn read_scans(self: Arc<Self>, mut half: Half) -> Result<Half, Fault> {
        let (Some(ocr), Some(until)) = (&self.ocr, half.until.take()) else {
            return Ok(half);
        };
        let mut session = Session {
            ocr,
            until,
            left: ocr.limit(),
            pages: ocr.pages(),
        };
        for (at, pages) in std::mem::take(&mut half.pages) {
            let outcome = session.pages(pages).await;
            settle_pages(&mut half, at, outcome);
        }
        let first = half.open.dissected.documents.len();
        let taken = take_pictures(&mut half.open.dissected, session.pages);
        for at in first..first.saturating_add(taken) {
            let Some(document) = half.open.dissected.documents.get(at) else {
                break;
            };
            half.readings.push(session.picture(&document.bytes).await);
        }
        Ok(half)
    }
}

struct Session<'a> {
    ocr: &'a Ocr,
    until: Instant,
    left: std::time::Duration,
    pages: usize,
}

impl Session<'_> {
    async fn picture(&mut self, bytes: &[u8]) -> ReadOutcome {
        let table = self.table(bytes).await?;
        put_together(vec![(1, table)]).await
    }

    async fn table(&mut self, bytes: &[u8]) -> Result<String, String> {
        if let Some(why) = picture::refusal(bytes) {
            return Err(why);
        }
        self.ocr.read(bytes, &mut self.left, self.until).await
    }

    /// The pages of one PDF, as one reading. A page that fails is named; all of them failing fails.
    async fn pages(&mut self, pages: Vec<Inner>) -> ReadOutcome {
        let mut tables = Vec::new();
        let mut notes = Vec::new();
        for page in pages {
            let name = page.file.unwrap_or_default();
            let number = name
                .strip_prefix("page ")
                .and_then(|number| number.parse().ok())
                .unwrap_or(1);
            if self.pages == 0 {
                notes.push(format!(
                    "{name} is one more than OCR is given of one mail; a human must look"
                ));
                break;
            }
            self.pages = self.pages.saturating_sub(1);
            match self.table(&page.bytes).await {
                Ok(table) => tables.push((number, table)),
                Err(why) => notes.push(format!("{name}: {why}")),
            }
        }
        if tables.is_empty() {
            return Err(notes
                .into_iter()
                .next()
                .unwrap_or_else(|| "OCR read none of it".to_owned()));
        }
        let mut reading = put_together(tables).await?;
        reading.notes.extend(notes);
        Ok(reading)
    }
}

/// Whatever tesseract wrote, it costs this document at most.
async fn put_together(tables: Vec<(usize, String)>) -> ReadOutcome {
    let read = blocking(move || Ok(guarded("reading its words", || ocr::read(&tables))));
    read.await.map_err(|fault| fault.to_string())?
}

/// A PDF that holds nothing but scans is what OCR read; one that has text, too, is followed by it.
fn settle_pages(half: &mut Half, at: usize, outcome: ReadOutcome) {
    let (Some(Ok(reading)), Some(document)) = (half.readings.get_mut(at), half.open.dissected.documents.get(at)) else {
        return;
    };
    let is_empty = reading.entries.is_empty() && reading.text.trim().is_empty();
    match outcome {
        Ok(read) if is_empty => {
            let notes = std::mem::take(&mut reading.notes);
            *reading = Reading {
                notes: [
                    read.notes,
                    notes.into_iter().filter(|note| note.starts_with("page ")).collect(),
                ]
                .concat(),
                ..read
            };
        }
        Err(why) if is_empty => reading.notes.insert(0, why),
        outcome => {
            let pages = Document {
                part: document.part.clone(),
                file: document.file.clone(),
                format: Format::Scan,
                bytes: Vec::new(),
                modified: None,
            };
            half.open.dissected.documents.push(pages);
            half.readings.push(outcome);
        }
    }
}
