//! Workbooks in the XML of Excel 2003 (“XML Spreadsheet 2003”), which programs still write under the ending `.xls`.

use std::collections::BTreeMap;

use super::{Area, Book, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, Row, Sheet};
use crate::pipeline::extract::docx::package;
use crate::pipeline::extract::docx::tree::{self, Node};

/// Pieces of the content that are read: some five for each cell.
const PIECES: usize = 600_000;
/// Merged areas of a sheet.
const MOST_MERGED: usize = 2_000;
/// The name of the format, and what opens its files.
const NAMES: [&str; 2] = ["schemas-microsoft-com:office:spreadsheet", "progid=\"Excel.Sheet\""];

/// Whether a file begins as such a workbook does.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(bytes.get(..bytes.len().min(2_048)).unwrap_or_default());
    start.trim_start_matches('\u{feff}').trim_start().starts_with('<') && NAMES.iter().any(|name| start.contains(name))
}

/// Reads the sheets that are shown.
pub(super) fn read(bytes: &[u8], book: &mut Book) -> Result<(), String> {
    let xml = package::decode(bytes)
        .ok_or_else(|| "the spreadsheet holds text that is not UTF-8; ask the sender to save it again".to_owned())?;
    let (root, whole) = tree::parse_start(&xml, PIECES)?;
    book.allowance.cut |= !whole;
    let hidden = |sheet: &Node| {
        let options = sheet
            .child("WorksheetOptions")
            .and_then(|options| options.child("Visible"));
        options.is_some_and(|visible| words(visible).contains("Hidden"))
    };
    for sheet in root.children.iter().filter(|child| child.name == "Worksheet") {
        if hidden(sheet) {
            continue;
        }
        if book.sheets.len() >= MOST_SHEETS || book.allowance.is_spent() {
            book.allowance.cut = true;
            break;
        }
        let name = sheet.attribute("Name").unwrap_or_default().to_owned();
        let sheet = sheet
            .child("Table")
            .map_or_else(Sheet::default, |table| rows(table, book));
        book.sheets.push(Sheet { name, ..sheet });
    }
    if book.sheets.is_empty() {
        return Err("the spreadsheet shows no sheet; ask the sender to save it again, or for a PDF".to_owned());
    }
    Ok(())
}

fn rows(table: &Node, book: &mut Book) -> Sheet {
    let mut sheet = Sheet::default();
    let mut hidden = Vec::new();
    let mut column = 0;
    for node in table.children.iter().filter(|child| child.name == "Column") {
        let (first, last) = (at(node, column), at(node, column).saturating_add(number(node, "Span")));
        if node.attribute("Hidden") == Some("1") && hidden.len() < MOST_COLUMNS {
            hidden.push((first, last));
        }
        column = last.saturating_add(1);
    }
    let is_hidden = |column: usize| hidden.iter().any(|(from, to)| (*from..=*to).contains(&column));
    let mut next = 0;
    for row in table.children.iter().filter(|child| child.name == "Row") {
        let here = at(row, next);
        next = here.saturating_add(number(row, "Span")).saturating_add(1);
        if here >= MOST_ROWS || book.allowance.is_spent() {
            book.allowance.cut = true;
            break;
        }
        if row.attribute("Hidden") == Some("1") {
            continue;
        }
        let mut cells = BTreeMap::new();
        let mut column = 0;
        for cell in row.children.iter().filter(|child| child.name == "Cell") {
            let from = at(cell, column);
            let to = (
                here.saturating_add(number(cell, "MergeDown")),
                from.saturating_add(number(cell, "MergeAcross")),
            );
            column = to.1.saturating_add(1);
            if to != (here, from) && sheet.merged.len() < MOST_MERGED {
                sheet.merged.push(Area { from: (here, from), to });
            }
            let text = cell.child("Data").map(data).unwrap_or_default();
            if from < MOST_COLUMNS
                && !is_hidden(from)
                && let Some(text) = book.allowance.take(&text)
            {
                cells.insert(from, text);
            }
        }
        if !cells.is_empty() {
            sheet.rows.push(Row {
                number: here,
                cells: cells.into_iter().collect(),
            });
        }
    }
    sheet.rows.sort_by_key(|row| row.number);
    sheet.rows.dedup_by_key(|row| row.number);
    sheet
}

/// Where an element stands, counted from zero: its own index, or behind the one before it.
fn at(node: &Node, next: usize) -> usize {
    let own = node.attribute("Index").and_then(|index| index.parse::<usize>().ok());
    own.and_then(|index| index.checked_sub(1)).unwrap_or(next)
}

fn number(node: &Node, name: &str) -> usize {
    let number = node.attribute(name).and_then(|number| number.parse().ok());
    number.unwrap_or(0).min(MOST_ROWS)
}

/// What a cell shows: days as days, `1` of a switch as a word.
fn data(data: &Node) -> String {
    let text = words(data);
    match data.attribute("Type") {
        Some("DateTime") => {
            let text = text.trim().split('.').next().unwrap_or_default();
            text.strip_suffix("T00:00:00").unwrap_or(text).replace('T', " ")
        }
        Some("Boolean") => if text.trim() == "0" { "false" } else { "true" }.to_owned(),
        Some("Error") => String::new(),
        _ => text,
    }
}

/// The words of an element, also those in letters of another look. Depth is bounded by the tree's.
fn words(node: &Node) -> String {
    let pieces = node.children.iter().map(|child| {
        if child.name.is_empty() {
            child.text.clone()
        } else {
            words(child)
        }
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_stand_where_their_numbers_say() {
        let xml = r#"<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Worksheet ss:Name="A"><Table><Column ss:Index="3" ss:Hidden="1"/>
            <Row><Cell><Data ss:Type="String">Ort</Data></Cell><Cell><ss:Data ss:Type="String">Halle <B>7</B></ss:Data></Cell><Cell><Data ss:Type="String">x</Data></Cell></Row>
            <Row ss:Hidden="1"><Cell><Data ss:Type="String">nie</Data></Cell></Row>
            <Row ss:Index="5"><Cell ss:Index="2"><Data ss:Type="DateTime">2026-03-02T00:00:00.000</Data></Cell><Cell ss:Index="5"><Data ss:Type="DateTime">2026-03-02T09:30:00.000</Data></Cell></Row>
            <Row><Cell ss:MergeAcross="1"><Data ss:Type="Boolean">1</Data></Cell><Cell ss:Index="4"><Data ss:Type="Number">12</Data></Cell></Row>
            </Table></Worksheet>
            <Worksheet ss:Name="B"><Table><Row><Cell><Data ss:Type="String">nie</Data></Cell></Row></Table>
            <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>"#;
        assert!(is_one(xml.as_bytes()) && !is_one(b"<html></html>") && !is_one(b""));
        let mut book = Book::default();
        read(xml.as_bytes(), &mut book).unwrap();
        let [sheet] = book.sheets.as_slice() else {
            panic!("{book:?}")
        };
        let rows: Vec<(usize, Vec<(usize, &str)>)> = sheet
            .rows
            .iter()
            .map(|row| {
                (
                    row.number,
                    row.cells.iter().map(|(at, text)| (*at, text.as_str())).collect(),
                )
            })
            .collect();
        assert_eq!(
            rows,
            [
                (0, vec![(0, "Ort"), (1, "Halle 7")]),
                (4, vec![(1, "2026-03-02"), (4, "2026-03-02 09:30:00")]),
                (5, vec![(0, "true"), (3, "12")]),
            ]
        );
        assert_eq!(
            sheet.merged,
            [Area {
                from: (5, 0),
                to: (5, 1)
            }]
        );
    }
}
