//! Tables inside cells of other tables, in Word's documents and Writer's alike.

use super::tree::Node;
use crate::model::document::{Entry, Mark};

/// The longest heading above a table inside a cell, characters.
const HEADING: usize = 80;

/// A table inside a cell of another, with the words above it.
pub(crate) struct Nested<'n> {
    pub(crate) heading: String,
    pub(crate) table: &'n Node,
}

/// What a cell says whose tables are `inner`: one line above a table is the heading of that table.
pub(crate) fn text_beside(lines: &[String], inner: &mut [Nested<'_>]) -> String {
    let text = lines.join("\n").trim().to_owned();
    match inner.first_mut() {
        Some(first) if !text.contains('\n') && text.chars().count() <= HEADING => {
            first.heading = text;
            String::new()
        }
        _ => text,
    }
}

/// `Reporter | [a table]`: the only words of a row beside a table are the heading of that table.
pub(crate) fn heading_beside(row: &mut [Entry], inner: &mut [Nested<'_>]) {
    let Some(first) = inner.first_mut().filter(|first| first.heading.is_empty()) else {
        return;
    };
    let mut filled = row.iter_mut().filter_map(|entry| match &mut entry.value {
        Mark::Text(text) if !text.trim().is_empty() => Some(text),
        _ => None,
    });
    if let (Some(text), None) = (filled.next(), filled.next())
        && !text.contains('\n')
        && text.chars().count() <= HEADING
    {
        first.heading = std::mem::take(text);
    }
}
