//! Small looks at texts and bytes on the way through the tree.

/// Letters and digits: an “empty” plain part is often a few blank or ruled lines.
pub(super) fn meaning(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

pub(super) fn has_cells(html: &str) -> bool {
    let html = html.to_ascii_lowercase();
    html.contains("<table") && (html.contains("<td") || html.contains("<th"))
}

pub(super) fn names_word(bytes: &[u8]) -> bool {
    bytes.windows(17).any(|window| window == b"word/document.xml")
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
