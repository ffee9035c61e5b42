//! Boxes of old forms and of symbol fonts.

use crate::pipeline::dissect::pictured::{Font, box_of, private};
use crate::pipeline::extract::docx::tree::Node;

/// Check boxes and drop-down lists of Word 97 forms. The text of a text field stands in the runs that follow.
pub(super) fn legacy(data: &Node, text: &mut String) {
    if let Some(check) = data.child("checkBox") {
        let ticked = if check.child("checked").is_some() {
            check.is_on("checked")
        } else {
            check.is_on("default")
        };
        text.push(if ticked { '☒' } else { '☐' });
    }
    if let Some(list) = data.child("ddList") {
        let index: usize = list
            .value_of("result")
            .or_else(|| list.value_of("default"))
            .and_then(|number| number.parse().ok())
            .unwrap_or(0);
        let entry = list
            .children
            .iter()
            .filter(|child| child.name == "listEntry")
            .nth(index)
            .and_then(|entry| entry.attribute("val"));
        text.push_str(entry.unwrap_or_default());
    }
}

/// The words of a run, with the boxes that letters of a symbol font show.
pub(super) fn signs(run: &Node, text: &str) -> String {
    let fonts = run.child("rPr").and_then(|style| style.child("rFonts"));
    let name = fonts.and_then(|fonts| fonts.attribute("ascii").or_else(|| fonts.attribute("hAnsi")));
    let shown = |c: char| match name.and_then(Font::named) {
        Some(font) => box_of(c, font).unwrap_or(c),
        None => private(c),
    };
    text.chars().map(shown).collect()
}

/// The box that a symbol of its own shows (`w:sym`, ISO/IEC 29500-1, 17.3.3.30); a blank for others.
pub(super) fn symbol(node: &Node) -> char {
    let code = node
        .attribute("char")
        .and_then(|code| u32::from_str_radix(code, 16).ok());
    let font = node.attribute("font").and_then(Font::named).unwrap_or(Font::Wingdings);
    let letter = code.and_then(char::from_u32);
    letter.and_then(|letter| box_of(letter, font)).unwrap_or(' ')
}
