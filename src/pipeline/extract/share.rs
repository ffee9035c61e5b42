//! How much is read of one mail, over all its parts and documents together: the limits of each of them add up to minutes
//! and hundreds of megabytes when a mail brings twenty documents or a thousand parts.

use std::borrow::Cow;

use crate::model::document::ReadOutcome;
use crate::pipeline::dissect::TextPart;

/// Boxes, cells and lines of all documents. The one that goes beyond is still read, for one alone may hold more.
const MOST_ENTRIES: usize = 8_000;
/// Words of all documents, bytes.
const MOST_TEXT: usize = 2 << 20;
/// As many times that much is kept until it is known which documents are the smaller ones.
const KEPT: usize = 2;
/// Lines and sentences of all texts.
const MOST_LINES: usize = 10_000;

/// What is said of what is not read.
const BEYOND: &str = "it was not read, because the rest of the mail holds as much as is read of one; a human must look";

/// What became of a document that a worker has read, when others were read before it: no mail fills the memory.
pub fn kept(outcome: ReadOutcome, before: &[ReadOutcome]) -> ReadOutcome {
    let sizes = before.iter().flatten().map(|reading| reading.text.len());
    let held = sizes.fold(0_usize, usize::saturating_add);
    if outcome.is_ok() && held >= MOST_TEXT.saturating_mul(KEPT) {
        return Err(BEYOND.to_owned());
    }
    outcome
}

/// The documents as far as they are read: the small ones first, for a form is small and a list of accounts is not.
pub(super) fn documents(readings: &[ReadOutcome]) -> Cow<'_, [ReadOutcome]> {
    let size = |outcome: &ReadOutcome| outcome.as_ref().map_or((0, 0), |it| (it.entries.len(), it.text.len()));
    let mut order: Vec<usize> = (0..readings.len()).collect();
    order.sort_by_key(|at| readings.get(*at).map(size).unwrap_or_default());
    let (mut entries, mut text) = (0_usize, 0_usize);
    let mut beyond = vec![false; readings.len()];
    for at in order {
        if entries >= MOST_ENTRIES || text >= MOST_TEXT {
            if let Some(beyond) = beyond.get_mut(at) {
                *beyond = readings.get(at).is_some_and(Result::is_ok);
            }
            continue;
        }
        let (more, words) = readings.get(at).map(size).unwrap_or_default();
        entries = entries.saturating_add(more);
        text = text.saturating_add(words);
    }
    if !beyond.contains(&true) {
        return Cow::Borrowed(readings);
    }
    let bounded = readings.iter().zip(beyond).map(|(reading, beyond)| {
        if beyond {
            Err(BEYOND.to_owned())
        } else {
            reading.clone()
        }
    });
    Cow::Owned(bounded.collect())
}

/// How many texts of a mail are read, and what is said of the others.
pub(super) fn texts(texts: &[TextPart]) -> (usize, Option<String>) {
    let is_end = |byte: &u8| matches!(byte, b'\n' | b'.' | b'!' | b'?');
    let mut lines = 0_usize;
    for (text, at) in texts.iter().zip(0_usize..) {
        if lines >= MOST_LINES {
            let more = texts.len().saturating_sub(at);
            let what = if more == 1 {
                format!("part {}", text.part)
            } else {
                format!("part {} and the {} texts from it on", text.part, more)
            };
            return (at, Some(format!("{what}: {BEYOND}")));
        }
        let ends = text.text.bytes().filter(|byte| is_end(byte)).count();
        lines = lines.saturating_add(ends).saturating_add(1);
    }
    (texts.len(), None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::document::{Entry, FormKind, Mark, Reading};

    fn reading(entries: usize, text: usize) -> Reading {
        let entry = Entry {
            labels: Vec::new(),
            value: Mark::Text("x".to_owned()),
            place: String::new(),
        };
        Reading {
            form: FormKind::DocxText,
            entries: vec![entry; entries],
            text: "x".repeat(text),
            notes: Vec::new(),
            inner: Vec::new(),
            saved: None,
        }
    }

    #[test]
    fn twenty_documents_share_what_one_mail_may_hold() {
        let read = |readings: &[ReadOutcome]| documents(readings).iter().filter(|one| one.is_ok()).count();
        let forms: Vec<ReadOutcome> = (0..20).map(|_| Ok(reading(100, 5_000))).collect();
        assert_eq!(read(&forms), 20);
        let labels: Vec<ReadOutcome> = (0..20).map(|_| Ok(reading(4_900, 5_000))).collect();
        assert_eq!(read(&labels), 2);
        let words: Vec<ReadOutcome> = (0..20).map(|_| Ok(reading(10, 1 << 20))).collect();
        assert_eq!(read(&words), 2);
        assert_eq!(read(&[Ok(reading(20_000, 1 << 20))]), 1);
    }

    #[test]
    fn a_form_is_read_beside_the_largest_lists() {
        let mut readings: Vec<ReadOutcome> = (0..4).map(|_| Ok(reading(20_000, 1 << 20))).collect();
        readings.push(Ok(reading(60, 2_000)));
        let read = documents(&readings);
        assert!(read[4].is_ok() && read[0].is_ok(), "the form and one list");
        for one in &read[1..4] {
            assert!(one.as_ref().unwrap_err().contains("a human must look"), "{one:?}");
        }
    }

    #[test]
    fn what_no_mail_may_hold_is_not_even_kept() {
        let mut held: Vec<ReadOutcome> = Vec::new();
        for _ in 0..20 {
            held.push(kept(Ok(reading(10, 1 << 20)), &held));
        }
        assert_eq!(held.iter().filter(|one| one.is_ok()).count(), 4);
    }

    #[test]
    fn a_thousand_texts_are_read_as_far_as_one_would_be() {
        let part = |number: usize| TextPart {
            part: number.to_string(),
            text: "Name: Erika\n".repeat(60),
            ..TextPart::default()
        };
        let all: Vec<TextPart> = (1..=1_000).map(part).collect();
        let (read, said) = texts(&all);
        assert_eq!(read, 164);
        assert!(
            said.unwrap()
                .starts_with("part 165 and the 836 texts from it on: it was not read")
        );
        assert_eq!(texts(&all[..20]), (20, None));
    }
}
