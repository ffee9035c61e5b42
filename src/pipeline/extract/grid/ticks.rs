//! A column of ticks beside a column of options, with the question in a row above them.

use super::{Reader, cell};
use crate::model::document::Mark;
use crate::pipeline::extract::flow::Item;
use crate::pipeline::extract::values::marks;

/// What stands in a cell for an empty or a ticked box.
pub(super) fn is_box(text: &str) -> bool {
    let text = text.trim();
    text.is_empty()
        || marks::is_tick(text)
        || marks::marks(text).is_some_and(|(head, marks)| {
            head.is_empty() && marks.len() == 1 && marks.iter().all(|mark| mark.words.is_empty())
        })
}

impl Reader<'_> {
    /// `Personal data? / X | Yes /   | No`: how many rows the question and its options take.
    pub(super) fn tick_rows(&mut self, row: usize) -> Option<usize> {
        if let Some(rows) = self.ticks_beside(row) {
            return Some(rows);
        }
        let mut first = row;
        let cells = self.cells(row);
        let asked = cell(&cells, 0).filter(|_| cells.iter().skip(1).all(|text| text.trim().is_empty()));
        let asked = asked.filter(|text| !is_box(text)).map(str::to_owned);
        if asked.is_some() {
            first = first.saturating_add(1);
        }
        let (mut options, mut ticked) = (0_usize, Vec::new());
        for next in first..first.saturating_add(60) {
            let cells = self.cells(next);
            let [tick, option, rest @ ..] = cells.as_slice() else {
                break;
            };
            let beside = rest.iter().any(|text| !text.trim().is_empty());
            if beside || !is_box(tick) || option.trim().is_empty() || is_box(option) {
                break;
            }
            options = options.saturating_add(1);
            if marks::is_tick(tick) {
                ticked.push(option.trim().to_owned());
            }
        }
        // A value in the second column alone is the answer of a question above it.
        if options < 2 || ticked.is_empty() {
            return None;
        }
        self.flush();
        let label = asked.or_else(|| match self.items.last() {
            Some(Item::Heading(heading)) => Some(heading.clone()),
            _ => None,
        });
        self.push(label.unwrap_or_default(), Mark::Chosen(ticked), row, 0);
        Some(options.saturating_add(first.saturating_sub(row)))
    }

    /// `Personal data? |   | Yes` and below it `  | X | No`: the question, its boxes and their options in three columns.
    fn ticks_beside(&mut self, row: usize) -> Option<usize> {
        let mut options = self.three_columns(row, |second, third| (second, third));
        // In a wider table it takes a tick: an answer may stand two columns from its label.
        let wide = self.grid.rows.get(row).is_some_and(|cells| cells.len() > 3);
        if options.len() < 2 || wide && !options.iter().any(|(ticked, _)| *ticked) {
            // `Kind | Device lost |  ` and below it `  | Data lost | X`: the ticks stand behind their options.
            options = self.three_columns(row, |second, third| (third, second));
            // Without a tick the third column is only empty.
            if options.len() < 2 || !options.iter().any(|(ticked, _)| *ticked) {
                return None;
            }
        }
        self.flush();
        let rows = options.len();
        let label = self.cells(row).into_iter().next().unwrap_or_default();
        let ticked = options.into_iter().filter(|(ticked, _)| *ticked);
        let ticked = ticked.map(|(_, option)| option).collect();
        self.push(label, Mark::Chosen(ticked), row, 1);
        Some(rows)
    }

    /// The options below a question in the first of three columns; which of the other two holds the tick, and which the
    /// words, is said by `parts`.
    fn three_columns(
        &self,
        row: usize,
        parts: for<'t> fn(&'t str, &'t str) -> (&'t str, &'t str),
    ) -> Vec<(bool, String)> {
        let mut options = Vec::new();
        for next in row..row.saturating_add(60) {
            let cells = self.cells(next);
            let [question, second, third, rest @ ..] = cells.as_slice() else {
                break;
            };
            if rest.iter().any(|text| !text.trim().is_empty()) {
                break;
            }
            let (tick, option) = parts(second, third);
            let begins = next == row;
            if begins == question.trim().is_empty() || !is_box(tick) || option.trim().is_empty() || is_box(option) {
                break;
            }
            options.push((marks::is_tick(tick), option.trim().to_owned()));
        }
        options
    }
}
