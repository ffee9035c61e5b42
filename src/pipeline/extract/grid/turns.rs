//! A table of one column: label, answer, label, answer. An empty cell is an empty answer.

use super::{Grid, Reader};
use crate::model::document::Mark;

/// So many labels, each with a cell for its answer, make it the layout of the table.
const LABELS: usize = 3;

impl Reader<'_> {
    /// Which cell of a one-column table the first label is, when labels and answers take turns all through it.
    pub(super) fn takes_turns(&mut self) -> Option<usize> {
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

    /// Reads the table so; the cell before the first label is its title.
    pub(super) fn by_turns(&mut self, first: usize) {
        let cells = single(self.grid).unwrap_or_default();
        let mut row = first;
        while let Some(label) = cells.get(row) {
            let answer = row.saturating_add(1);
            let value = cells.get(answer).cloned().unwrap_or_default();
            self.push(label.trim().to_owned(), Mark::Text(value), answer, 0);
            row = row.saturating_add(2);
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
