//! Scans: what OCR read off the pictures of pages becomes lines, and lines become claims, with more care than elsewhere.
//!
//! A machine that is not sure of a word still writes one. Such a word is marked all the way: as a label it may be
//! compared (a label that a rule knows was read well enough), as a value it is not taken. Boxes are the worst: an empty
//! one is read as “O”, as “[]” or not at all, so that no answer is taken from what may be printed options.

mod layout;
mod mend;
mod tsv;
mod unsure;

use crate::model::document::{Entry, FormKind, Mark, Reading};
use crate::pipeline::extract::flow::{self, Line, Style, Words};
use crate::pipeline::extract::interpret::{self, Said, Source, rounded};
use crate::pipeline::extract::values::when::Calendar;

/// Sure words below which a picture is none of a text: a photo of a cat has “words” too.
const FEWEST: usize = 3;
/// Lines that one scan gives.
const MOST_LINES: usize = 2000;
/// Fields below which a picture is no form: a screenshot of a phishing mail has a date and a sender, too.
const FORM_LIKE: usize = 3;

/// Puts together what OCR printed about the pages of one document: tab-separated words with boxes and confidence, as
/// `tesseract … tsv` writes them, each with the number of its page. Bounded in lines and words; never fails.
pub fn read(pages: &[(usize, String)]) -> Reading {
    let mut entries = Vec::new();
    let mut text = String::new();
    let (mut sure, mut unsure) = (0_usize, 0_usize);
    // A TIFF file may hold several pages.
    let all = pages.iter().flat_map(|(first, tsv)| {
        tsv::pages(tsv)
            .into_iter()
            .map(|(page, words)| (first.saturating_add(page).saturating_sub(1), words))
    });
    for (page, words) in all {
        for row in layout::rows(words) {
            if entries.len() >= MOST_LINES {
                break;
            }
            let marked = row.words.iter().filter(|word| word.is_unsure()).count();
            unsure = unsure.saturating_add(marked);
            sure = sure.saturating_add(row.words.len().saturating_sub(marked));
            text.push_str(&row.sure_text());
            text.push('\n');
            entries.push(Entry {
                labels: Vec::new(),
                value: Mark::Text(row.text()),
                place: format!("page {page}, {} %, {}", row.percent(), row.columns()),
            });
        }
    }
    let mut notes = Vec::new();
    if sure < FEWEST {
        entries.clear();
        text.clear();
        notes.push("OCR found no text in it; a human must look".to_owned());
    } else if unsure.saturating_mul(5) > sure {
        notes.push("read by OCR, many words are unsure; a human must compare it with the picture".to_owned());
    }
    Reading {
        form: FormKind::Ocr,
        entries,
        text,
        notes,
        inner: Vec::new(),
        saved: None,
    }
}

/// What a scan says; nothing unless it is a form.
pub(crate) fn said(reading: &Reading, words: Words<'_>, calendar: Calendar<'_>, source: &Source) -> Said {
    let lines = mend::mend(reading.entries.iter().filter_map(line).collect(), words);
    let plain: Vec<Line> = lines.iter().map(|read| read.line.clone()).collect();
    let style = Style {
        form: FormKind::Ocr,
        mail: false,
        tight: false,
    };
    let is_crowded = |line: &&Line| line.text.contains(unsure::UNSURE) || line.text.matches('\t').count() > 1;
    let crowded = plain.iter().filter(is_crowded).map(|line| unsure::unmarked(&line.text));
    let crowded: Vec<String> = crowded.collect();
    let items = flow::read(&plain, words, style).items;
    let weighed = unsure::weigh(items, words, (&source.part, &crowded));
    let mut said = interpret::read(&weighed.items, words, calendar, source);
    if said.claims.len() < FORM_LIKE {
        return Said::default();
    }
    said.unread.extend(weighed.unread);
    for claim in &mut said.claims {
        let label = claim.provenance.label.as_deref().unwrap_or_default();
        let certainty = lines
            .iter()
            .find(|read| !label.is_empty() && unsure::unmarked(&read.line.text).contains(label))
            .map(|read| read.certainty);
        claim.provenance.confidence = rounded(claim.provenance.confidence * certainty.unwrap_or(0.6));
    }
    said
}

/// A row of print.
#[derive(Clone, Debug)]
struct Read {
    line: Line,
    /// How sure its words are, from 0 to 1.
    certainty: f64,
    /// Where its columns begin, pixels from the left.
    columns: Vec<u32>,
}

/// A row, whose place is `page 1, 93 %, 105 512`.
fn line(entry: &Entry) -> Option<Read> {
    let Mark::Text(text) = &entry.value else { return None };
    let mut parts = entry.place.split(", ");
    let place = parts.next()?;
    let percent: u8 = parts.next()?.strip_suffix(" %")?.parse().ok()?;
    let columns = parts.next()?.split(' ').filter_map(|left| left.parse().ok());
    Some(Read {
        line: Line {
            text: text.clone(),
            place: place.to_owned(),
            ..Line::default()
        },
        certainty: f64::from(percent.min(100)) / 100.0,
        columns: columns.collect(),
    })
}

#[cfg(test)]
mod tests;
