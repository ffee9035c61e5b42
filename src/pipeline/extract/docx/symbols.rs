//! Boxes of old forms and of symbol fonts.

use std::borrow::Cow;

use crate::pipeline::extract::docx::tree::Node;
use crate::pipeline::extract::odt::inline;

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
pub(super) fn signs<'t>(run: &Node, text: &'t str) -> Cow<'t, str> {
    let fonts = run.child("rPr").and_then(|style| style.child("rFonts"));
    let font = fonts.and_then(|fonts| fonts.attribute("ascii").or_else(|| fonts.attribute("hAnsi")));
    let wingdings = font == Some("Wingdings");
    if !wingdings && !text.contains(|c| ('\u{f020}'..='\u{f0ff}').contains(&c)) {
        return Cow::Borrowed(text);
    }
    let shown = |c: char| match u32::from(c) {
        code @ 0x21..=0xFF if wingdings => char::from_u32(code.saturating_add(0xF000)).unwrap_or(c),
        _ => c,
    };
    Cow::Owned(text.chars().map(shown).map(inline::symbol).collect())
}

/// Boxes out of the symbol fonts.
pub(super) fn symbol(node: &Node) -> char {
    let code = node.attribute("char").unwrap_or_default().to_ascii_uppercase();
    let code = code.trim_start_matches("F0").trim_start_matches("00");
    let second = node.attribute("font").is_some_and(|font| font.contains('2'));
    match (second, code) {
        (false, "FE" | "FD" | "78" | "FC" | "FB") | (true, "51" | "52" | "53" | "54" | "4F" | "50") => '☒',
        (false, "A8" | "6F" | "71" | "72" | "70") | (true, "A3" | "30" | "2A") => '☐',
        _ => ' ',
    }
}
