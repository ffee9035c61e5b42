//! Tables become labels with values: label left of the value, label above it, a header row, a table of boxes.

mod choices;
mod columns;
mod counted;
mod further;
mod heads;
mod inner;
mod layout;
mod lines;
mod over;
mod paired;
mod remarks;
mod ticks;
mod timeline;
mod turns;
pub(crate) mod under;

use std::collections::{HashMap, HashSet};

use crate::config::rules::forms::Slot;
use crate::model::document::{FormKind, Mark};
use crate::pipeline::extract::flow::{self, Item, Line, Pair, Style, Words};
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
        over: HashSet::new(),
        captioned: None,
        groups: ordered.groups,
        begun: None,
    };
    if reader.single_column() {
        return reader.items;
    }
    reader.stacked = reader.stacks();
    reader.under = !reader.stacked && reader.stacks_under();
    if !reader.stacked && !reader.under {
        reader.paired = reader.pairs_rows();
        if reader.paired.is_empty() {
            reader.paired = counted::questions(&grid.rows);
        }
        reader.over = over::questions(&grid.rows);
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
    /// Rows of one question whose answer is as wide as the table, on the next row.
    over: HashSet<usize>,
    /// Headings of groups of rows.
    groups: HashMap<usize, String>,
    /// The last row whose one cell held its label and its answer.
    captioned: Option<usize>,
    /// The last row that went on with an answer, and the row in which the answer began.
    begun: Option<(usize, usize)>,
}

impl Reader<'_> {
    /// Reads the rows that belong together from `row` on and says how many they were.
    fn block(&mut self, row: usize) -> usize {
        let cells = self.cells(row);
        if let Some(heading) = self.groups.remove(&row) {
            self.flush();
            self.items.push(Item::Heading(heading));
        }
        if self.line_by_line(row, &cells) {
            return 1;
        }
        if self.under {
            return self.under_row(row);
        }
        if self.stacked || self.stacks_in(row) {
            self.flush();
            let whole = std::mem::replace(&mut self.stacked, true);
            for (column, text) in cells.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
                self.inside(text, row, column);
            }
            self.stacked = whole;
            return 1;
        }
        if let Some(answers) = self.paired.get(&row).copied() {
            return self.paired_row(row, answers);
        }
        if self.over.contains(&row) {
            return self.question_over(row, 0, &cells);
        }
        if self.options_in_row(row) || self.choice_in_row(row) || self.further(row, &cells) {
            return 1;
        }
        if let Some(rows) = self.timeline(row) {
            return rows;
        }
        if let Some(rows) = self.tick_rows(row) {
            return rows;
        }
        if let Some(rows) = self.run_of_turns(row) {
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
                self.running_on(row, *only, &cells);
                1
            }
            // Web forms print a question over the whole width and its answer, set in, on the next row.
            [0] if cells.len() == 1 && self.is_set_in(row.saturating_add(1)) => self.question_over(row, 1, &cells),
            [0] if !self.is_answered(cell(&cells, 0).unwrap_or_default()) && self.answer_below(row, &cells) => {
                self.question_over(row, 0, &cells)
            }
            _ => self.several(row, &cells, filled.len()),
        }
    }

    /// A cell alone in its row is read as lines of text are.
    fn running_on(&mut self, row: usize, column: usize, cells: &[String]) {
        if self.is_captioned(row, cell(cells, column).unwrap_or_default()) {
            self.flush();
        }
        let place = self.place(row, column);
        for line in cell(cells, column).unwrap_or_default().lines() {
            self.lines.push(Line {
                text: line.to_owned(),
                place: place.clone(),
                ..Line::default()
            });
        }
    }

    /// A question with its answer in this column of the next row.
    fn question_over(&mut self, row: usize, column: usize, cells: &[String]) -> usize {
        self.flush();
        let next = row.saturating_add(1);
        let value = self.cells(next).into_iter().nth(column).unwrap_or_default();
        let label = cell(cells, 0).unwrap_or_default().to_owned();
        self.push(label, Mark::Text(value), next, column);
        2
    }

    /// A row of several cells: heads with rows below them, or labels beside their answers.
    fn several(&mut self, row: usize, cells: &[String], filled: usize) -> usize {
        self.flush();
        let below = self.header_rows(row, cells);
        if below > 0 {
            self.under_header(row, below);
            return below.saturating_add(1);
        }
        // The heads of an empty register: none of them answers another.
        if !(self.only_labels(cells) && (filled >= 4 || self.mostly_labels())) {
            self.side_by_side(row, cells);
        }
        1
    }

    /// The first cell of a row whose others are empty: a label with an empty box, unless no rule knows it.
    fn is_lonely(&mut self, row: usize, cells: &[String]) -> bool {
        let first = cell(cells, 0).unwrap_or_default().to_owned();
        let two_columns = self.grid.rows.get(row).is_some_and(|cells| cells.len() >= 2);
        !(two_columns && (self.is_label(&first) || self.is_box_label(&first)))
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
            if label.is_none() && self.adds_to_answer(text, row, column) {
                continue;
            }
            let (lists, inner) = self.parts_beside(label.as_ref().map(|(_, left)| left.as_str()), text);
            match label.take() {
                None if inner && self.explains_itself(text, cells, column) => {
                    label = Some((column, first_line(text)));
                    empty_since = false;
                }
                None if inner => self.inside(text, row, column),
                None if asks_nothing(text) => self.push_boxes(text, row, column),
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
                    // “Account blocked, laptop wiped” has the words of a label and is the answer to one.
                    let told = text.contains(", ") && !text.ends_with(['?', ':']) && self.is_label(&left);
                    let both = !told
                        && !lists
                        && self.is_label(text)
                        && (more || empty_since)
                        && !self.answers_stand_in(column);
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
                        let label = self.noted_above(left, at);
                        let label = self.below_a_moment(label, row, at);
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
        self.push_boxes(text, row, column);
    }

    fn push_boxes(&mut self, text: &str, row: usize, column: usize) {
        let place = self.place(row, column);
        self.items.push(Item::Pair(Pair {
            labels: Vec::new(),
            value: Mark::Text(text.to_owned()),
            place,
            form: self.form,
        }));
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

    fn push_text(&mut self, label: &str, value: String, row: usize, column: usize) {
        self.push(label.to_owned(), Mark::Text(value), row, column);
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
        let lists = text.contains("; ") || (text.contains(", ") && text.starts_with(char::is_lowercase));
        if text.is_empty() || text.chars().count() > 200 || marks::starts_with_mark(text) || lists {
            return false;
        }
        if let Some(known) = self.fits.get(text) {
            return *known;
        }
        let fit = self.words.fit(text);
        // Nobody answers with a question.
        let asked = text.ends_with('?') && text.split(' ').count() >= 3;
        // Several sentences that only have the words of a label tell a story.
        let story = text.ends_with('.')
            && text.contains(". ")
            && text.split_whitespace().count() >= 10
            && fit.is_none_or(|fit| fit.confidence < 0.97);
        let known = asked
            || !story && fit.is_some_and(|fit| fit.is_likely() && fit.slot != Slot::Ignored || fit.confidence >= 0.9);
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

/// `Lost ☒   Stolen ☐`: nothing but words with a box behind each.
fn asks_nothing(text: &str) -> bool {
    !text.contains(['?', ':', '\n'])
        && marks::marks(text).is_some_and(|(head, marks)| {
            let short = |mark: &marks::Mark| (1..=3).contains(&mark.words.split_whitespace().count());
            head.is_empty() && marks.len() >= 2 && marks.iter().all(short)
        })
}

fn first_line(text: &str) -> String {
    let first = text.trim().lines().next().unwrap_or_default();
    first.trim().to_owned()
}

fn cell(cells: &[String], at: usize) -> Option<&str> {
    cells.get(at).map(|text| text.trim()).filter(|text| !text.is_empty())
}
