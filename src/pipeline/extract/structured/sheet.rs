//! A reading under construction, within bounds.

use std::collections::BTreeSet;

use crate::model::document::{Entry, FormKind, Mark, Reading};
use crate::model::report::Field;

use super::MOST;

/// Longest value, characters.
const LONGEST_VALUE: usize = 8_000;
/// Longest line of text, characters.
const LONGEST_LINE: usize = 2_000;
/// Text of one reading, bytes.
const LONGEST_TEXT: usize = 512 << 10;
/// Items of one list.
const ITEMS: usize = 200;

/// Collects entries, lines and notes.
#[derive(Debug)]
pub(super) struct Sheet {
    reading: Reading,
    lines: BTreeSet<String>,
}

impl Sheet {
    pub(super) fn new(form: FormKind) -> Self {
        Self {
            reading: Reading {
                form,
                entries: Vec::new(),
                text: String::new(),
                notes: Vec::new(),
                inner: Vec::new(),
                saved: None,
            },
            lines: BTreeSet::new(),
        }
    }

    fn entry(&mut self, field: &str, value: Mark, label: &str) {
        if self.reading.entries.len() < MOST {
            self.reading.entries.push(Entry {
                labels: vec![field.to_owned(), label.chars().take(200).collect()],
                value,
                place: String::new(),
            });
        }
    }

    /// A field's value, as the report's `label` gives it. An empty one is not given.
    pub(super) fn field(&mut self, field: Field, value: &str, label: &str) {
        let value: String = value.trim().chars().take(LONGEST_VALUE).collect();
        if !value.is_empty() {
            self.entry(field.name(), Mark::Text(value), label);
        }
    }

    /// A field's list.
    pub(super) fn items(&mut self, field: Field, items: &[String], label: &str) {
        let mut kept: Vec<String> = Vec::new();
        for item in items {
            let item: String = item.trim().chars().take(LONGEST_LINE).collect();
            if !item.is_empty() && !kept.contains(&item) && kept.len() < ITEMS {
                kept.push(item);
            }
        }
        if !kept.is_empty() {
            self.entry(field.name(), Mark::Chosen(kept), label);
        }
    }

    /// A label that no field fits.
    pub(super) fn unread(&mut self, label: &str) {
        self.entry("", Mark::Text(String::new()), label);
    }

    /// A line of text: words and observables. One that stands there already is not written again.
    pub(super) fn line(&mut self, line: &str) {
        let line = line.trim();
        if line.is_empty() || self.reading.text.len() > LONGEST_TEXT {
            return;
        }
        let line: String = line.chars().take(LONGEST_LINE).collect();
        if self.lines.len() < MOST && self.lines.insert(line.clone()) {
            self.reading.text.push_str(&line);
            self.reading.text.push('\n');
        }
    }

    /// Something for the operator to know.
    pub(super) fn note(&mut self, note: String) {
        if self.reading.notes.len() < 20 {
            self.reading.notes.push(note);
        }
    }

    pub(super) fn done(self) -> Reading {
        self.reading
    }
}
