//! Tables as texts and spreadsheets of the Open Document Format share them (ODF 1.3 part 3, 9).

use crate::pipeline::extract::docx::tree::Node;

/// Rows, also inside header rows and groups. Depth is bounded by the tree's.
pub(crate) fn rows(table: &Node) -> Vec<&Node> {
    let mut found = Vec::new();
    for child in &table.children {
        match child.name.as_str() {
            "table-row" => found.push(child),
            "table-header-rows" | "table-rows" | "table-row-group" => found.extend(rows(child)),
            _ => {}
        }
    }
    found
}

/// A count of rows or columns, such as `number-columns-spanned`; one where none is given.
pub(crate) fn number_of(node: &Node, name: &str) -> usize {
    let given = node.attribute(name).and_then(|count| count.parse().ok());
    given.unwrap_or(1).max(1)
}
