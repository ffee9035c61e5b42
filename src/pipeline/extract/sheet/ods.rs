//! ODS, spreadsheets in the Open Document Format (ODF 1.3 part 3, 9).

use std::collections::HashSet;

use super::serial;
use super::{Area, Book, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, Row, Sheet};
use crate::pipeline::dissect::pictured;
use crate::pipeline::extract::docx::tree::{self, Node};
use crate::pipeline::extract::guidance::mark;
use crate::pipeline::extract::odt::content;
use crate::pipeline::extract::odt::controls::{self, Controls};
use crate::pipeline::extract::odt::styles::Styles;
use crate::pipeline::extract::odt::table::{number_of, rows};

/// Pieces of the content that are read: some six for each cell.
const PIECES: usize = 600_000;
/// How often one filled row or cell is repeated.
const MOST_REPEATS: usize = 20;
/// Merged areas of a sheet.
const MOST_MERGED: usize = 2_000;

/// Reads the sheets that are shown.
pub(super) fn read(bytes: &[u8], book: &mut Book) -> Result<(), String> {
    let xml = content(bytes, "spreadsheet")?;
    let (root, whole) = tree::parse_start(&xml, PIECES)?;
    book.allowance.cut |= !whole;
    let Some(body) = root.child("body").and_then(|body| body.child("spreadsheet")) else {
        return Err("the spreadsheet shows no sheet; ask the sender to save it again, or for a PDF".to_owned());
    };
    let hidden = hidden_styles(&root);
    let styles = Styles::of(&root);
    let is_hidden = |table: &Node| table.attribute("style-name").is_some_and(|name| hidden.contains(name));
    let tables = body
        .children
        .iter()
        .filter(|child| child.name == "table" && !is_hidden(child));
    for (table, number) in tables.zip(0usize..) {
        if number >= MOST_SHEETS || book.allowance.is_spent() {
            book.allowance.cut = true;
            break;
        }
        if !Controls::of(table).is_empty() {
            book.notes.push(
                "the spreadsheet holds tick boxes or lists drawn on it, which are not read; a human must look"
                    .to_owned(),
            );
        }
        let sheet = read_sheet(table, &styles, book);
        book.sheets.push(sheet);
    }
    Ok(())
}

/// Styles of sheets that are not shown.
fn hidden_styles(root: &Node) -> HashSet<&str> {
    root.child("automatic-styles").map_or_else(HashSet::new, |styles| {
        styles
            .children
            .iter()
            .filter(|style| {
                style
                    .child("table-properties")
                    .is_some_and(|properties| properties.attribute("display") == Some("false"))
            })
            .filter_map(|style| style.attribute("name"))
            .collect()
    })
}

fn read_sheet(table: &Node, styles: &Styles, book: &mut Book) -> Sheet {
    let mut sheet = Sheet {
        name: table.attribute("name").unwrap_or_default().to_owned(),
        ..Sheet::default()
    };
    let mut hidden = Vec::new();
    columns(table, &mut 0, &mut hidden);
    let mut number: usize = 0;
    for row in rows(table) {
        let repeats = number_of(row, "number-rows-repeated");
        let is_hidden = matches!(row.attribute("visibility"), Some("collapse" | "filter"));
        let copies = repeats.min(MOST_REPEATS);
        for copy in (0..copies).filter(|_| !is_hidden) {
            let at = number.saturating_add(copy);
            let cells = cells((row, at), &hidden, styles, (&mut sheet.merged, book));
            if cells.is_empty() {
                break;
            }
            if at >= MOST_ROWS {
                book.allowance.cut = true;
                return sheet;
            }
            sheet.rows.push(Row { number: at, cells });
        }
        number = number.saturating_add(repeats);
    }
    sheet
}

fn cells(
    (row, number): (&Node, usize),
    hidden: &[(usize, usize)],
    styles: &Styles,
    out: (&mut Vec<Area>, &mut Book),
) -> Vec<(usize, String)> {
    let (merged, book) = out;
    let mut cells = Vec::new();
    let mut column: usize = 0;
    for cell in &row.children {
        if column >= MOST_COLUMNS {
            break;
        }
        let repeats = number_of(cell, "number-columns-repeated");
        if !matches!(cell.name.as_str(), "table-cell" | "covered-table-cell") {
            continue;
        }
        let (wide, high) = (
            number_of(cell, "number-columns-spanned"),
            number_of(cell, "number-rows-spanned"),
        );
        if (wide > 1 || high > 1) && merged.len() < MOST_MERGED {
            let last = |from: usize, count: usize| from.saturating_add(count).saturating_sub(1);
            merged.push(Area {
                from: (number, column),
                to: (last(number, high), last(column, wide)),
            });
        }
        let text = if cell.name == "table-cell" {
            let text = value(cell);
            let words = matches!(cell.attribute("value-type"), None | Some("string"));
            if words && styles.is_aside(cell) {
                mark(&text)
            } else {
                text
            }
        } else {
            String::new()
        };
        for at in (column..MOST_COLUMNS).take(repeats.min(MOST_REPEATS)) {
            let shown = !hidden.iter().any(|(from, to)| (*from..=*to).contains(&at));
            let Some(text) = Some(&text).filter(|_| shown).and_then(|text| book.allowance.take(text)) else {
                continue;
            };
            cells.push((at, text));
        }
        column = column.saturating_add(repeats);
    }
    cells
}

/// What a cell shows; days as ISO text whatever the language of the sheet.
fn value(cell: &Node) -> String {
    // Today is no answer: it is another day whenever the file is opened.
    let formula = cell.attribute("formula").unwrap_or_default().to_uppercase();
    if formula.contains("TODAY(") || formula.contains("NOW(") {
        return String::new();
    }
    match cell.attribute("value-type") {
        Some("date") => {
            if let Some(value) = cell.attribute("date-value") {
                return serial::moment(value.trim());
            }
        }
        Some("time") => {
            if let Some(clock) = cell.attribute("time-value").and_then(serial::clock) {
                return clock;
            }
        }
        Some("boolean") => {
            if let Some(value @ ("true" | "false")) = cell.attribute("boolean-value") {
                return value.to_owned();
            }
        }
        _ => {}
    }
    let lines: Vec<String> = cell
        .children
        .iter()
        .filter(|child| child.name == "p")
        .map(|line| controls::plain(line).chars().map(pictured::private).collect())
        .collect();
    if lines.is_empty() {
        // Programs may leave the shown text out.
        return ["value", "string-value"]
            .iter()
            .find_map(|key| cell.attribute(key))
            .unwrap_or_default()
            .to_owned();
    }
    lines.join("\n")
}

/// Columns that are not shown. Depth is bounded by the tree's.
fn columns(parent: &Node, next: &mut usize, hidden: &mut Vec<(usize, usize)>) {
    for child in &parent.children {
        match child.name.as_str() {
            "table-column" => {
                let from = *next;
                *next = from.saturating_add(number_of(child, "number-columns-repeated"));
                let is_hidden = matches!(child.attribute("visibility"), Some("collapse" | "filter"));
                if is_hidden && hidden.len() < MOST_COLUMNS {
                    hidden.push((from, next.saturating_sub(1)));
                }
            }
            "table-columns" | "table-header-columns" | "table-column-group" => columns(child, next, hidden),
            _ => {}
        }
    }
}
