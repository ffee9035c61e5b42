//! Frames and bands of colour that are only paper: what stands on them is read as if they were not there.

use crate::pipeline::extract::pdf::lattice::{Cell, Table};
use crate::pipeline::extract::pdf::lines::{Line, Segment};
use crate::pipeline::extract::pdf::objects::Rect;
use crate::pipeline::extract::pdf::page::Page;
use crate::pipeline::extract::pdf::ticks;

/// The tables and boxes of a page that hold cells and answers.
pub(super) fn without(page: &Page) -> Vec<&Table> {
    let bands = bands(page);
    let is_band = |table: &Table| bands.iter().any(|band| *band == table.rect());
    page.tables
        .iter()
        .filter(|table| !is_paper(table, page) && !is_band(table) && !is_striped(table, page))
        .collect()
}

/// Boxes of one width below one another, of which half hold a row of several columns: every second row of a table has
/// a ground of its own.
fn bands(page: &Page) -> Vec<Rect> {
    let single: Vec<Rect> = page
        .tables
        .iter()
        .filter(|table| table.cells.len() == 1)
        .map(Table::rect)
        .collect();
    if single.len() > 300 {
        return Vec::new();
    }
    let alike = |a: &Rect, b: &Rect| (a.left - b.left).abs() < 2.0 && (a.right - b.right).abs() < 2.0;
    let rows: Vec<(Rect, bool)> = single
        .into_iter()
        .map(|rect| (rect, page.lines.iter().any(|line| is_row(line, rect))))
        .collect();
    let mut bands = Vec::new();
    for (rect, _) in &rows {
        let same = || rows.iter().filter(|(other, _)| alike(rect, other));
        let columned = same().filter(|(_, row)| *row).count();
        if columned >= 2 && columned.saturating_mul(2) >= same().count() {
            bands.push(*rect);
        }
    }
    bands
}

/// Bands that touch one another, each as wide as all, of which half hold a row of several columns: the ground of the rows
/// changes and no line parts their columns.
fn is_striped(table: &Table, page: &Page) -> bool {
    let cells = &table.cells;
    if !(3..=300).contains(&cells.len()) || cells.iter().any(|cell| cell.column > 0) {
        return false;
    }
    let is_columned = |cell: &&Cell| page.lines.iter().any(|line| is_row(line, cell.rect));
    cells.iter().filter(is_columned).count().saturating_mul(2) >= cells.len()
}

/// Several segments of one line inside a box.
fn is_row(line: &Line, rect: Rect) -> bool {
    let first = |segment: &&Segment| segment.words.first().is_some_and(|word| rect.contains(word.middle()));
    let inside: Vec<&Segment> = line.segments.iter().filter(first).collect();
    let box_sign = |segment: &&Segment| segment.words.first().is_some_and(|word| ticks::is_box(&word.text));
    inside.len() > 1 && !inside.iter().any(box_sign)
}

/// A single frame around lines that are a form themselves.
fn is_paper(table: &Table, page: &Page) -> bool {
    let [cell] = table.cells.as_slice() else {
        return false;
    };
    let within = |segment: &&Segment| {
        segment
            .words
            .first()
            .is_some_and(|word| cell.rect.contains(word.middle()))
    };
    let rows = page
        .lines
        .iter()
        .filter(|line| {
            let here: Vec<&Segment> = line.segments.iter().filter(within).collect();
            let signs = here
                .iter()
                .flat_map(|segment| &segment.words)
                .any(|word| ticks::is_box(&word.text));
            let colon = here
                .iter()
                .any(|segment| segment.text().contains(": ") || segment.text().ends_with(':'));
            here.len() > 1 || signs || colon
        })
        .count();
    rows >= 2 || page.lines.iter().flat_map(|line| &line.segments).filter(within).count() > 25
}
