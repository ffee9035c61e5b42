//! Spreadsheets in a worker process: the cells that a reader sees, as tables. No rule is known here.

mod csv;
mod layout;
mod ods;
mod serial;
mod xls;
mod xlsx;
mod xml2003;

use crate::model::document::{FormKind, ReadOutcome, Reading};
use crate::pipeline::dissect::is_page;
use crate::pipeline::extract::docx::MOST_TEXT;
use crate::pipeline::extract::html::{archive, page};
use crate::pipeline::extract::structured::table;

/// Sheets that are read.
const MOST_SHEETS: usize = 5;
/// Cells of all sheets that leave the worker, empty boxes too.
const MOST_CELLS: usize = 20_000;
/// Rows and columns that are looked at; the caller's tables are no larger.
const MOST_ROWS: usize = 5_000;
const MOST_COLUMNS: usize = 200;
/// Bytes of one cell: what Excel allows in characters.
const LONGEST_CELL: usize = 32_767;

/// A sheet as it is seen.
#[derive(Debug, Default)]
struct Sheet {
    name: String,
    rows: Vec<Row>,
    /// Areas merged to one cell.
    merged: Vec<Area>,
}

/// A row that holds something.
#[derive(Debug, Default)]
struct Row {
    /// Counted from zero.
    number: usize,
    /// Column, counted from zero, and words; in ascending order, none empty.
    cells: Vec<(usize, String)>,
}

/// First row and column, last row and column; both ends count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Area {
    from: (usize, usize),
    to: (usize, usize),
}

/// A workbook as far as it was read.
#[derive(Debug, Default)]
struct Book {
    sheets: Vec<Sheet>,
    notes: Vec<String>,
    allowance: Allowance,
}

/// What may still be read. One long word that a thousand cells share is small outside and large inside.
#[derive(Debug)]
struct Allowance {
    cells: usize,
    text: usize,
    cut: bool,
}

impl Default for Allowance {
    fn default() -> Self {
        Self {
            cells: MOST_CELLS,
            text: MOST_TEXT,
            cut: false,
        }
    }
}

impl Allowance {
    /// The words of a cell, as long as there is room; nothing for an empty one.
    fn take(&mut self, text: &str) -> Option<String> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let text = text.get(..text.floor_char_boundary(LONGEST_CELL)).unwrap_or_default();
        if self.cells == 0 || self.text < text.len() {
            self.cut = true;
            return None;
        }
        self.cells = self.cells.saturating_sub(1);
        self.text = self.text.saturating_sub(text.len());
        Some(text.to_owned())
    }

    fn is_spent(&self) -> bool {
        self.cells == 0 || self.text == 0
    }
}

/// Reads a workbook.
pub(crate) fn read(bytes: &[u8]) -> ReadOutcome {
    // Web forms name their pages anything; Excel opens them.
    if is_page(bytes) {
        return Ok(page::read(bytes));
    }
    if archive::is_one(bytes) {
        return Ok(page::read(archive::page(bytes).unwrap_or_default().as_bytes()));
    }
    let mut book = Book::default();
    if xml2003::is_one(bytes) {
        xml2003::read(bytes, &mut book)?;
    } else if csv::is_one(bytes) {
        csv::read(bytes, &mut book);
    } else if xls::is_one(bytes) {
        xls::read(bytes, &mut book)?;
    } else if xlsx::is_one(bytes) {
        xlsx::read(bytes, &mut book)?;
    } else {
        ods::read(bytes, &mut book)?;
    }
    if let [only] = book.sheets.as_slice()
        && let Some(events) = table::read(&whole_rows(only))
    {
        return Ok(events);
    }
    let text = layout::running_text(&book.sheets);
    let mut notes = book.notes;
    let (entries, whole) = layout::entries(&book.sheets);
    if book.allowance.cut || !whole {
        notes.push("the spreadsheet is longer than what is read of it".to_owned());
    }
    if text.trim().is_empty() {
        notes.push("the spreadsheet holds no text; open it to see whether it is only a picture".to_owned());
    }
    Ok(Reading {
        form: FormKind::SheetCell,
        entries,
        text,
        notes,
        inner: Vec::new(),
        saved: None,
    })
}

/// Reads a table that somebody wrote into a mail: it is told, and no file that was only attached as evidence.
pub(crate) fn events(bytes: &[u8]) -> ReadOutcome {
    let mut book = Book::default();
    csv::read(bytes, &mut book);
    let rows = book.sheets.first().map(whole_rows).unwrap_or_default();
    table::told(&rows)
        .ok_or_else(|| "the table in the text holds no event that can be read; a human must look".to_owned())
}

/// The rows with their empty cells.
fn whole_rows(sheet: &Sheet) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for row in &sheet.rows {
        let mut cells = Vec::new();
        for (column, words) in &row.cells {
            cells.resize(*column, String::new());
            cells.push(words.clone());
        }
        rows.push(cells);
    }
    rows
}
