//! Tables inside cells of other tables, in Word's documents and Writer's alike.

use super::tree::Node;

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
