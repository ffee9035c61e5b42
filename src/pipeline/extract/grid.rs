//! Tables become labels with values: label left of the value, label above it, a header row, a table of boxes.

mod columns;
mod heads;
mod layout;
mod paired;
mod ticks;
pub(crate) mod under;

use std::collections::HashMap;

use crate::config::rules::forms::Slot;
use crate::model::document::{FormKind, Mark};
use crate::pipeline::extract::flow::{self, Item, Line, Pair, Style, Words, split};
use crate::pipeline::extract::values::marks;

/// A table: rows of cells, and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Grid {
    pub(crate) rows: Vec<Vec<String>>,
    pub(crate) place: String,
}

/// Reads a table.
pub(crate) fn read(grid: &Grid, words: Words<'_>, form: FormKind) -> Vec<Item> {
    let ordered = columns::read(grid, words);
    let (grid, columns) = (ordered.grid.as_ref(), ordered.columns);
    let mut reader = Reader {
        grid,
        columns,
        words,
        form,
        fits: HashMap::new(),
        items: Vec::new(),
        lines: Vec::new(),
        explained: false,
        stacked: false,
        under: false,
        paired: HashMap::new(),
        groups: ordered.groups,
    };
    reader.stacked = reader.stacks();
    reader.under = !reader.stacked && reader.stacks_under();
    if !reader.stacked && !reader.under {
        reader.paired = reader.pairs_rows();
    }
    reader.explained = reader.paired.is_empty() && reader.explains();
    let mut row = 0;
    while row < grid.rows.len() {
        row = row.saturating_add(reader.block(row).max(1));
    }
    reader.flush();
    reader.items
}

struct Reader<'a> {
    grid: &'a Grid,
    /// Where the columns stand in the document, when some of them are left out.
    columns: Vec<usize>,
    words: Words<'a>,
    form: FormKind,
    fits: HashMap<String, bool>,
    items: Vec<Item>,
    lines: Vec<Line>,
    /// The third column explains the first: nothing in it is an answer.
    explained: bool,
    /// Most cells hold their label on the first line and the answer below it.
    stacked: bool,
    /// Most cells hold their label on the last line.
    under: bool,
    /// Rows of labels with the row of answers below each.
    paired: HashMap<usize, usize>,
    /// Headings of groups of rows.
    groups: HashMap<usize, String>,
}

impl Reader<'_> {
    /// Reads the rows that belong together from `row` on and says how many they were.
    fn block(&mut self, row: usize) -> usize {
        let cells = self.cells(row);
        if let Some(heading) = self.groups.remove(&row) {
            self.flush();
            self.items.push(Item::Heading(heading));
        }
        if self.under {
            return self.under_row(row);
        }
        if self.stacked {
            self.flush();
            for (column, text) in cells.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
                self.inside(text, row, column);
            }
            return 1;
        }
        if let Some(answers) = self.paired.get(&row).copied() {
            return self.paired_row(row, answers);
        }
        if let Some(rows) = self.tick_rows(row) {
            return rows;
        }
        let filled: Vec<usize> = (0..cells.len()).filter(|at| cell(&cells, *at).is_some()).collect();
        match filled.as_slice() {
            [] => {
                self.lines.push(Line::default());
                1
            }
            // A row of one cell is a heading, a label above its value, or a pair inside the cell.
            [only]
                if cells.len() == 1 && !self.is_set_in(row.saturating_add(1))
                    || *only == 0 && self.is_lonely(row, &cells) =>
            {
                let place = self.place(row, *only);
                for line in cell(&cells, *only).unwrap_or_default().lines() {
                    self.lines.push(Line {
                        text: line.to_owned(),
                        place: place.clone(),
                        ..Line::default()
                    });
                }
                1
            }
            // Web forms print a question over the whole width and its answer, set in, on the next row.
            [0] if cells.len() == 1 && self.is_set_in(row.saturating_add(1)) => {
                self.flush();
                let next = row.saturating_add(1);
                let value = self.cells(next).into_iter().nth(1).unwrap_or_default();
                self.push(
                    cell(&cells, 0).unwrap_or_default().to_owned(),
                    Mark::Text(value),
                    next,
                    1,
                );
                2
            }
            [0] if self.answer_below(row, &cells) => {
                self.flush();
                let next = row.saturating_add(1);
                let value = self.cells(next).into_iter().next().unwrap_or_default();
                self.push(
                    cell(&cells, 0).unwrap_or_default().to_owned(),
                    Mark::Text(value),
                    next,
                    0,
                );
                2
            }
            _ => {
                self.flush();
                let below = self.header_rows(row, &cells);
                if below > 0 {
                    self.under_header(row, below);
                    below.saturating_add(1)
                } else if self.only_labels(&cells) && (filled.len() >= 4 || self.mostly_labels()) {
                    // The heads of an empty register: none of them answers another.
                    1
                } else {
                    self.side_by_side(row, &cells);
                    1
                }
            }
        }
    }

    /// The first cell of a row whose others are empty: a label with an empty box, unless no rule knows it.
    fn is_lonely(&mut self, row: usize, cells: &[String]) -> bool {
        let first = cell(cells, 0).unwrap_or_default().to_owned();
        let two_columns = self.grid.rows.get(row).is_some_and(|cells| cells.len() >= 2);
        !(two_columns && self.is_label(&first))
    }

    /// Label, value, label, value from left to right.
    fn side_by_side(&mut self, row: usize, cells: &[String]) {
        let mut label: Option<(usize, String)> = None;
        let mut empty_since = false;
        for (column, text) in cells.iter().enumerate() {
            let text = text.trim();
            if text.is_empty() {
                empty_since = label.is_some();
                continue;
            }
            if label.is_none() && marks::starts_with_mark(text) {
                self.append_boxes(text, row, column);
                continue;
            }
            let inner = self.inner_pairs(text);
            match label.take() {
                None if inner && self.explains_itself(text, cells, column) => {
                    label = Some((column, first_line(text)));
                    empty_since = false;
                }
                None if inner => self.inside(text, row, column),
                None => {
                    if text.chars().any(char::is_alphabetic) {
                        label = Some((column, text.to_owned()));
                    }
                    empty_since = false;
                }
                Some((at, left)) => {
                    let more = cells
                        .iter()
                        .skip(column.saturating_add(1))
                        .any(|text| !text.trim().is_empty());
                    let both = self.is_label(text) && (more || empty_since) && !self.answers_stand_in(column);
                    if both || inner {
                        // [Telefon][     ][E-Mail][…]: the first box is empty; or [Melder][Name][Erika]: a group.
                        self.push(left.clone(), Mark::Text(String::new()), row, at);
                        if !empty_since {
                            self.items.push(Item::Heading(left));
                        }
                        if inner {
                            self.inside(text, row, column);
                        } else {
                            label = Some((column, text.to_owned()));
                        }
                    } else {
                        let label = self.below_a_moment(left, row, at);
                        self.push(label, Mark::Text(text.to_owned()), row, column);
                    }
                    empty_since = false;
                }
            }
        }
        if let Some((at, label)) = label {
            self.push(label, Mark::Text(String::new()), row, at);
        }
    }

    /// A further cell of boxes belongs to the question left of it.
    fn append_boxes(&mut self, text: &str, row: usize, column: usize) {
        if let Some(Item::Pair(Pair {
            value: Mark::Text(value),
            ..
        })) = self.items.last_mut()
            && (marks::starts_with_mark(value) || value.is_empty())
        {
            value.push('\n');
            value.push_str(text);
            return;
        }
        let place = self.place(row, column);
        self.items.push(Item::Pair(Pair {
            labels: Vec::new(),
            value: Mark::Text(text.to_owned()),
            place,
            form: self.form,
        }));
    }

    /// Whether a cell holds its label and its value: `Telefon: 123`, or the label on its first line.
    fn inner_pairs(&mut self, text: &str) -> bool {
        let first = text.lines().next().unwrap_or_default().trim().to_owned();
        // `Bemerkt: Datum` is one label.
        let part = |value: &str| matches!(self.words.fit(value).map(|fit| fit.slot), Some(Slot::Part(_)));
        let colon = split::colon(&first).filter(|(_, value)| !part(value));
        let colon = colon.map(|(label, value)| (label.to_owned(), value.is_empty()));
        match colon {
            Some((label, false)) => self.is_label(&label),
            Some((label, true)) => text.lines().nth(1).is_some() && self.is_label(&label),
            None => text.lines().nth(1).is_some() && self.is_label(&first),
        }
    }

    fn inside(&mut self, text: &str, row: usize, column: usize) {
        let place = self.place(row, column);
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default().trim();
        let stacked = self.stacked && first.chars().count() <= 120 && text.lines().nth(1).is_some();
        if split::colon(first).is_none() && (self.is_label(first) || stacked) && marks::marks(first).is_none() {
            let value = lines.collect::<Vec<_>>().join("\n");
            self.push(first.to_owned(), Mark::Text(value), row, column);
            return;
        }
        let lines: Vec<Line> = text
            .lines()
            .map(|line| Line {
                text: line.to_owned(),
                place: place.clone(),
                ..Line::default()
            })
            .collect();
        self.lines_in(&lines);
    }

    fn flush(&mut self) {
        let lines = std::mem::take(&mut self.lines);
        if !lines.is_empty() {
            self.lines_in(&lines);
        }
    }

    fn lines_in(&mut self, lines: &[Line]) {
        let style = Style {
            form: self.form,
            mail: true,
            tight: true,
        };
        self.items.extend(flow::read(lines, self.words, style).items);
    }

    fn push(&mut self, label: String, value: Mark, row: usize, column: usize) {
        let place = self.place(row, column);
        self.items.push(Item::Pair(Pair {
            labels: vec![label],
            value,
            place,
            form: self.form,
        }));
    }

    fn is_label(&mut self, text: &str) -> bool {
        let text = text.trim().trim_end_matches(':');
        // “name; age; diagnosis” lists what was asked for.
        if text.is_empty() || text.chars().count() > 200 || marks::starts_with_mark(text) || text.contains("; ") {
            return false;
        }
        if let Some(known) = self.fits.get(text) {
            return *known;
        }
        let fit = self.words.fit(text);
        // Nobody answers with a question.
        let asked = text.ends_with('?') && text.split(' ').count() >= 3;
        let known = asked
            || fit.is_some_and(|fit| fit.confidence >= 0.78 && fit.slot != Slot::Ignored || fit.confidence >= 0.9);
        self.fits.insert(text.to_owned(), known);
        known
    }

    fn cells(&self, row: usize) -> Vec<String> {
        let mut cells = self.grid.rows.get(row).cloned().unwrap_or_default();
        if self.explained {
            cells.truncate(2);
        }
        cells
    }

    fn place(&self, row: usize, column: usize) -> String {
        format!(
            "{}, row {}, cell {}",
            self.grid.place,
            row.saturating_add(1),
            self.columns.get(column).copied().unwrap_or(column).saturating_add(1)
        )
    }
}

fn first_line(text: &str) -> String {
    let first = text.trim().lines().next().unwrap_or_default();
    first.trim().to_owned()
}

fn cell(cells: &[String], at: usize) -> Option<&str> {
    cells.get(at).map(|text| text.trim()).filter(|text| !text.is_empty())
}
