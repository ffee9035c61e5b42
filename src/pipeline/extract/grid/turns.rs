//! A table of one column: label, answer, label, answer. An empty cell is an empty answer.

use super::{Grid, Reader};
use crate::config::rules::forms::Slot;
use crate::model::document::Mark;
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::flow::{self, Item};

/// So many labels, each with a cell for its answer, make it the layout of the table.
const LABELS: usize = 3;
/// Rows of one part of a sheet that are looked at.
const LONGEST: usize = 120;

impl Reader<'_> {
    /// Reads a table of one column in which labels and answers take turns.
    pub(super) fn single_column(&mut self) -> bool {
        if let Some(first) = self.takes_turns() {
            self.by_turns(first);
        } else if let Some(first) = self.takes_turns_with_help() {
            self.by_turns_with_help(first);
        } else {
            return false;
        }
        true
    }

    /// Which cell of a one-column table the first label is, when labels and answers take turns all through it.
    fn takes_turns(&mut self) -> Option<usize> {
        let cells: Vec<String> = single(self.grid)?;
        let asks: Vec<bool> = cells.iter().map(|text| self.asks_below(text)).collect();
        (0..2).find(|first| {
            let labels = || asks.iter().skip(*first).step_by(2);
            let answers = || asks.iter().skip(first.saturating_add(1)).step_by(2);
            let asked = labels().filter(|asks| **asks).count();
            let known = cells
                .iter()
                .skip(*first)
                .step_by(2)
                .filter(|text| self.is_known(text))
                .count();
            let paired = labels().count() <= answers().count().saturating_add(1);
            known >= LABELS && asked == labels().count() && !answers().any(|asks| *asks) && paired
        })
    }

    /// How many rows of one cell, from an empty row to the next, are labels and answers that take turns: a heading may
    /// stand above them, and a label without an answer below. Other parts of the same sheet may be set in another way.
    pub(super) fn run_of_turns(&mut self, row: usize) -> Option<usize> {
        let lone = |row: usize| {
            let cells = self.grid.rows.get(row)?;
            let alone = cells.iter().skip(1).all(|text| text.trim().is_empty());
            cells
                .first()
                .filter(|_| alone)
                .filter(|text| !text.trim().is_empty())
                .cloned()
        };
        if row.checked_sub(1).and_then(lone).is_some() {
            return None;
        }
        let run: Vec<String> = (row..self.grid.rows.len()).map_while(lone).take(LONGEST).collect();
        if run.len() < 4 || run.len() >= LONGEST {
            return None;
        }
        let asks: Vec<bool> = run.iter().map(|text| self.asks_below(text)).collect();
        let first = (0..2_usize).find(|first| {
            let known = run
                .iter()
                .skip(*first)
                .step_by(2)
                .filter(|text| self.is_known(text))
                .count();
            let alternate = |asks: &dyn Fn(usize) -> bool| {
                (*first..run.len()).all(|at| asks(at) == at.abs_diff(*first).is_multiple_of(2))
            };
            let told = run.iter().skip(first.saturating_add(1)).step_by(2);
            let few = told
                .clone()
                .filter(|text| self.is_known(text))
                .count()
                .saturating_mul(3)
                <= told.count();
            let points = |at: usize| run.get(at).is_some_and(|text| text.trim_end().ends_with([':', '?']));
            // Where each label ends in a colon, an answer may have the words of one.
            known >= 2 && alternate(&|at| asks.get(at) == Some(&true)) || known >= 1 && few && alternate(&points)
        })?;
        self.flush();
        if let Some(heading) = run.first().filter(|_| first == 1) {
            self.items.push(Item::Heading(heading.trim().to_owned()));
        }
        for (pair, at) in run.get(first..).unwrap_or_default().chunks(2).zip((first..).step_by(2)) {
            let label = pair.first().map(|label| label.trim().to_owned()).unwrap_or_default();
            let value = pair.get(1).cloned().unwrap_or_default();
            self.push(label, Mark::Text(value), row.saturating_add(at).saturating_add(1), 0);
        }
        Some(run.len())
    }

    /// Whether each label is the caption of the cell above it: the table begins with an answer and ends with a label,
    /// and no fewer answers fit the label below them than the one above.
    fn captions(&self, cells: &[String], first: usize) -> bool {
        let fits = |label: &String, answer: Option<&String>| {
            let slot = self.words.fit(label.trim().trim_end_matches(':')).map(|fit| fit.slot);
            matches!((slot, answer), (Some(Slot::Field(field)), Some(answer)) if flow::could_be(field, answer.trim()))
        };
        let (mut above, mut below) = (0_usize, 0_usize);
        for (at, label) in cells.iter().enumerate().skip(first).step_by(2) {
            above = above.saturating_add(usize::from(fits(label, at.checked_sub(1).and_then(|at| cells.get(at)))));
            below = below.saturating_add(usize::from(fits(label, cells.get(at.saturating_add(1)))));
        }
        first == 1 && cells.len().is_multiple_of(2) && above > 0 && above >= below
    }

    /// Reads the table so; the cell before the first label is its title.
    fn by_turns(&mut self, first: usize) {
        let cells = single(self.grid).unwrap_or_default();
        let mut row = first;
        if self.captions(&cells, first) {
            for pair in cells.chunks_exact(2) {
                if let [value, label] = pair {
                    self.push(
                        label.trim().to_owned(),
                        Mark::Text(value.clone()),
                        row.saturating_sub(1),
                        0,
                    );
                }
                row = row.saturating_add(2);
            }
            return;
        }
        while let Some(label) = cells.get(row) {
            let answer = row.saturating_add(1);
            let value = cells.get(answer).cloned().unwrap_or_default();
            self.push(label.trim().to_owned(), Mark::Text(value), answer, 0);
            row = row.saturating_add(2);
        }
    }

    /// Label, help, answer, label, help, answer in one column: where the first label stands. Addresses, numbers and days
    /// stand in the third cells and never in the second.
    fn takes_turns_with_help(&mut self) -> Option<usize> {
        let cells: Vec<String> = single(self.grid)?;
        (0..2).find(|first| {
            let (mut labels, mut sure) = (0_usize, 0_usize);
            let threes = cells.get(*first..).unwrap_or_default();
            let whole = threes.chunks(3).all(|three| {
                let [label, help, answer] = three else { return false };
                let slot = self.words.fit(label.trim().trim_end_matches(':')).map(|fit| fit.slot);
                labels = labels.saturating_add(1);
                let Some(Slot::Field(field)) = slot else {
                    return self.asks_below(label);
                };
                let typed = matches!(field, Field::ReporterEmail | Field::ReporterPhone)
                    || matches!(field.shape(), Shape::When | Shape::Number);
                sure = sure.saturating_add(usize::from(typed && flow::could_be(field, answer.trim())));
                let helps = help.chars().count() <= 120 && !(typed && flow::could_be(field, help.trim()));
                helps && self.asks_below(label)
            });
            whole && labels >= LABELS && sure >= LABELS
        })
    }

    /// Reads the table so.
    fn by_turns_with_help(&mut self, first: usize) {
        let cells = single(self.grid).unwrap_or_default();
        for (three, row) in cells
            .get(first..)
            .unwrap_or_default()
            .chunks(3)
            .zip((first..).step_by(3))
        {
            if let [label, _, value] = three {
                self.push(
                    label.trim().to_owned(),
                    Mark::Text(value.clone()),
                    row.saturating_add(2),
                    0,
                );
            }
        }
    }

    fn asks_below(&mut self, text: &str) -> bool {
        let text = text.trim();
        let long = text.chars().count() > 300 || text.lines().count() > 3;
        let alone =
            !long && crate::pipeline::extract::flow::split::colon(text).is_none_or(|(_, value)| value.is_empty());
        let asks = text.ends_with([':', '?']) || (text.contains('?') && text.split_whitespace().count() >= 6);
        alone && !text.is_empty() && (asks || self.is_label(text))
    }

    fn is_known(&self, text: &str) -> bool {
        let fit = self.words.fit(text.trim().trim_end_matches(':'));
        fit.is_some_and(|fit| fit.confidence >= 0.7)
    }
}

fn single(grid: &Grid) -> Option<Vec<String>> {
    let one = grid.rows.len() >= 4 && grid.rows.iter().all(|row| row.len() == 1);
    one.then(|| grid.rows.iter().filter_map(|row| row.first().cloned()).collect())
}
