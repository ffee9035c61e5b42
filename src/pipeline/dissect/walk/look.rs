//! Small looks at texts and bytes on the way through the tree.

use crate::model::document::Format;

/// Letters and digits: an “empty” plain part is often a few blank or ruled lines.
pub(super) fn meaning(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

pub(super) fn has_cells(html: &str) -> bool {
    let html = html.to_ascii_lowercase();
    html.contains("<table") && (html.contains("<td") || html.contains("<th"))
}

/// The office file that a zip without a telling name is: by the names of its parts.
pub(super) fn office(bytes: &[u8]) -> Option<Format> {
    let says = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
    if says(b"word/document.xml") {
        return Some(Format::Docx);
    }
    says(b"xl/workbook.xml").then_some(Format::Sheet)
}

pub(super) fn cut_at(text: &mut String, limit: usize) {
    let mut end = limit.min(text.len());
    while !text.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    text.truncate(end);
}

pub(super) fn describe(number: &str, file: Option<&str>) -> String {
    match file {
        Some(file) => format!("part {number} ({file})"),
        None => format!("part {number}"),
    }
}
