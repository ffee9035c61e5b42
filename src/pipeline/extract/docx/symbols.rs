//! Boxes of old forms and of symbol fonts.

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
