//! Sheets become tables in the shape of the other readers' tables.

use std::collections::{BTreeSet, HashSet};

use super::{Area, MOST_CELLS, MOST_ROWS, Row, Sheet};
use crate::model::document::{Entry, Mark};
use crate::pipeline::extract::docx::MOST_ENTRIES;

/// So many rows alike, of so many columns, are a list of things and no form.
const LIST_ROWS: usize = 8;
const LIST_COLUMNS: usize = 3;

/// The cells of all sheets, and whether all of them are there.
pub(super) fn entries(sheets: &[Sheet]) -> (Vec<Entry>, bool) {
    let mut entries = Vec::new();
    // What is filled in costs the caller time; a form has no more boxes than that.
    let mut left = MOST_ENTRIES;
    for (sheet, number) in sheets.iter().zip(1usize..) {
        let place = place(sheet, number);
        if !table(sheet, &place, (&mut entries, &mut left)) {
            return (entries, false);
        }
    }
    (entries, true)
}

fn table(sheet: &Sheet, place: &str, (entries, left): (&mut Vec<Entry>, &mut usize)) -> bool {
    let rows = without_lists(&sheet.rows);
    // An empty column is a margin; every row has the others, so that what stands below one another stays so.
    let columns: BTreeSet<usize> = rows
        .iter()
        .flat_map(|row| row.cells.iter().map(|(column, _)| *column))
        .collect();
    let merged = covered(&sheet.merged, &rows, &columns);
    for row in rows.iter().filter(|row| row.number < MOST_ROWS) {
        let mut cells = row.cells.iter().peekable();
        let mut number: usize = 0;
        // A box right of the last column in use is still a box.
        let lonely = (columns.len() == 1).then_some(usize::MAX);
        for column in columns.iter().copied().chain(lonely) {
            let cell = cells.next_if(|(at, _)| *at == column);
            if cell.is_none() && merged.contains(&(row.number, column)) {
                continue;
            }
            if entries.len() >= MOST_CELLS || *left == 0 {
                return false;
            }
            *left = left.saturating_sub(usize::from(cell.is_some()));
            number = number.saturating_add(1);
            entries.push(Entry {
                labels: Vec::new(),
                value: Mark::Text(cell.map(|(_, text)| text.clone()).unwrap_or_default()),
                place: format!("{place}, row {}, cell {number}", row.number.saturating_add(1)),
            });
        }
    }
    true
}

/// The cells in use that lie under a merged one to their left.
fn covered(merged: &[Area], rows: &[&Row], columns: &BTreeSet<usize>) -> HashSet<(usize, usize)> {
    let mut found = HashSet::new();
    for area in merged {
        let inside = rows
            .iter()
            .filter(|row| (area.from.0..=area.to.0).contains(&row.number));
        for row in inside {
            let right = area.from.1.saturating_add(1);
            if right > area.to.1 {
                continue;
            }
            for column in columns.range(right..=area.to.1) {
                if found.len() >= MOST_CELLS {
                    return found;
                }
                found.insert((row.number, *column));
            }
        }
    }
    found
}

fn without_lists(rows: &[Row]) -> Vec<&Row> {
    let alike = |a: &Row, b: &Row| {
        a.cells.len() >= LIST_COLUMNS
            && a.number.saturating_add(1) == b.number
            && a.cells.iter().map(|(at, _)| at).eq(b.cells.iter().map(|(at, _)| at))
    };
    rows.chunk_by(|a, b| alike(a, b))
        .filter(|block| block.len() < LIST_ROWS || asks(block))
        .flatten()
        .collect()
}

/// Question, answer and help beside one another: each row begins with other words, and none with a number; or a number,
/// a question and an answer, where the answers are of several kinds as no column of a list is. One row of heads may
/// stand above the numbers.
fn asks(block: &[Row]) -> bool {
    let text = |row: &'_ Row, column: usize| row.cells.get(column).map_or("", |(_, text)| text.as_str()).to_owned();
    let head = block.first().is_some_and(|row| !is_number(&text(row, 0)));
    let below = block.get(1..).unwrap_or_default();
    let headed = head && !below.is_empty() && below.iter().all(|row| is_number(&text(row, 0)));
    let block = if headed { below } else { block };
    let counted = block.iter().all(|row| is_number(&text(row, 0)));
    let questions = usize::from(counted);
    let mut seen = HashSet::new();
    let mut others = |row: &Row| {
        let words = text(row, questions);
        words.starts_with(char::is_alphabetic) && seen.insert(words)
    };
    let columns = LIST_COLUMNS..=LIST_COLUMNS.saturating_add(questions);
    block
        .iter()
        .all(|row| columns.contains(&row.cells.len()) && others(row))
        && (!counted
            || (2..=LIST_COLUMNS)
                .any(|answers| are_of_several_kinds(block.iter().map(|row| text(row, answers)), headed)))
}

/// `3`, `3.`, `2.1`, `A4`
fn is_number(text: &str) -> bool {
    text.len() <= 5
        && text.contains(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || ".()".contains(c))
}

/// Whether texts are addresses here, figures there, some words or a sentence elsewhere, and hardly all alike. Lists have
/// heads, too: below them only a column with an address or figures beside sentences is one of answers.
fn are_of_several_kinds(texts: impl Iterator<Item = String>, headed: bool) -> bool {
    let mut counts = [0_usize; 5];
    for text in texts {
        let figures = text.chars().filter(char::is_ascii_digit).count().saturating_mul(2) > text.chars().count();
        let kind = match text.split_whitespace().count() {
            _ if text.contains('@') => 0,
            _ if figures => 1,
            0..=2 => 2,
            3..=6 => 3,
            _ => 4,
        };
        if let Some(count) = counts.get_mut(kind) {
            *count = count.saturating_add(1);
        }
    }
    let all: usize = counts.iter().sum();
    let most = counts.iter().copied().max().unwrap_or(0);
    let [addresses, figures, .., some, many] = counts;
    let kinds = counts.iter().filter(|count| **count > 0).count();
    let mixed = addresses.saturating_add(figures) > 0 && some.saturating_add(many) > 0;
    kinds >= 3 && most.saturating_mul(3) <= all.saturating_mul(2) && (!headed || mixed)
}

/// `table 1 (Meldung)`: commas would look like the end of the name.
fn place(sheet: &Sheet, number: usize) -> String {
    let name: String = sheet
        .name
        .chars()
        .filter(|c| !c.is_control() && *c != ',')
        .take(40)
        .collect();
    if name.trim().is_empty() {
        format!("table {number}")
    } else {
        format!("table {number} ({})", name.trim())
    }
}

/// Cells of a row side by side, lists and all: observables stand in them.
pub(super) fn running_text(sheets: &[Sheet]) -> String {
    let mut text = String::new();
    for row in sheets.iter().flat_map(|sheet| &sheet.rows) {
        for (_, cell) in &row.cells {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\t');
            }
            text.push_str(cell);
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text
}
