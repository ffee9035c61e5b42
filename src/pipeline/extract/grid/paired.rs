//! Rows of labels that alternate with rows of answers, from the first pair to the last.

use std::collections::HashMap;

use super::{Reader, cell};
use crate::model::document::Mark;
use crate::pipeline::extract::flow::split;

/// Rows of a table that are looked at for its shape.
const LOOKED_AT: usize = 300;

/// What the rows of one reading hold.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    pairs: usize,
    heads: usize,
    asked: usize,
    /// Heads that at least sound like a label.
    likely: usize,
    /// Heads behind the first column, and how many of them ask.
    inner: usize,
    inner_asked: usize,
    answers: usize,
    /// Answers that read like labels.
    doubtful: usize,
    /// Answers that no label looks like: with figures, or of five words and more.
    told: usize,
    /// Heads that look like labels: short, and no sentence.
    shaped: usize,
}

impl Tally {
    /// Half of the heads are known, none of the answers is, and a third of these could be nothing else: in a blank form
    /// labels would stand in both rows.
    fn alternates(&self) -> bool {
        self.asked >= 2
            && self.asked.saturating_mul(2) >= self.heads
            && self.doubtful == 0
            && self.shaped == self.heads
            && self.told.saturating_mul(3) >= self.answers
    }
}

/// Nine words or fewer that begin with a capital and end as no sentence does.
fn looks_like_label(text: &str) -> bool {
    let text = text.trim();
    let first = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | '(' | ' ' | '\t'));
    first.starts_with(char::is_uppercase)
        && text.split_whitespace().count() <= 9
        && !text.ends_with(['.', ',', ';', '!'])
        && !text.contains(['@', '\n'])
}

impl Reader<'_> {
    /// The row of answers below each row of labels, when the whole table goes on like that; empty for all other tables.
    ///
    /// One unknown label among them is no answer then, and one answer that could be a label is none.
    pub(super) fn pairs_rows(&mut self) -> HashMap<usize, usize> {
        let all: Vec<usize> = (0..self.grid.rows.len().min(LOOKED_AT)).collect();
        let filled: Vec<usize> = all
            .iter()
            .copied()
            .filter(|row| {
                self.grid
                    .rows
                    .get(*row)
                    .is_some_and(|row| row.iter().any(|text| !text.trim().is_empty()))
            })
            .collect();
        for rows in [all, filled] {
            // One or two titles may stand above the first label.
            for begin in 0..3 {
                let pairs: Vec<(usize, usize)> = rows
                    .get(begin..)
                    .unwrap_or_default()
                    .chunks_exact(2)
                    .filter_map(|pair| Some((*pair.first()?, *pair.last()?)))
                    .collect();
                // In a blank form the next label stands below the empty row.
                let adjacent = pairs.iter().all(|(head, answer)| head.checked_add(1) == Some(*answer));
                if adjacent
                    && self.only_titles(rows.get(..begin).unwrap_or_default())
                    && !self.begins_with_titles(&pairs)
                    && self.go_together(&pairs)
                {
                    return pairs.into_iter().collect();
                }
            }
        }
        HashMap::new()
    }

    /// Whether rows hold at most one cell each that asks for nothing.
    fn only_titles(&mut self, rows: &[usize]) -> bool {
        let grid = self.grid;
        let wide = grid.rows.iter().any(|row| row.len() > 1);
        rows.iter().filter_map(|row| grid.rows.get(*row)).all(|row| {
            let mut filled = row.iter().filter(|text| !text.trim().is_empty());
            match (filled.next(), filled.next()) {
                // A cell over the whole width above rows of several is a title, whatever it says.
                (Some(_), None) if wide && row.len() == 1 => true,
                (Some(only), None) => !self.asks(only),
                (None, _) => true,
                _ => false,
            }
        })
    }

    /// Two lines of one cell each above rows of several, of which the first asks for nothing: the house and its form.
    fn begins_with_titles(&mut self, pairs: &[(usize, usize)]) -> bool {
        let Some((head, answer)) = pairs.first().filter(|_| pairs.len() > 2) else {
            return false;
        };
        let single = |row: &usize| {
            let row = self.grid.rows.get(*row);
            row.is_some_and(|row| row.iter().filter(|text| !text.trim().is_empty()).count() == 1)
        };
        let several = pairs.iter().filter(|(head, _)| !single(head)).count();
        let text = self
            .grid
            .rows
            .get(*head)
            .and_then(|row| row.iter().find(|text| !text.trim().is_empty()));
        let Some(text) = text.filter(|_| single(head) && single(answer) && several >= 2).cloned() else {
            return false;
        };
        !self.asks(&text) && !text.trim_end().ends_with(['?', ':']) && self.likely(&text).is_none()
    }

    fn go_together(&mut self, pairs: &[(usize, usize)]) -> bool {
        let mut tally = Tally::default();
        // An empty row below one label only is that label's empty box, and what stands below it the next label.
        let apart = pairs.first().map_or(1, |(head, answer)| answer.saturating_sub(*head));
        for (head, answer) in pairs {
            if answer.saturating_sub(*head) != apart {
                return false;
            }
            let (Some(heads), Some(answers)) = (self.grid.rows.get(*head), self.grid.rows.get(*answer)) else {
                return false;
            };
            let (heads, answers) = (heads.clone(), answers.clone());
            if !self.count(&heads, &answers, &mut tally) {
                return false;
            }
        }
        // An empty row between the pairs says which rows belong together, whatever they ask.
        let parted = pairs.len() >= 3
            && apart == 1
            && pairs
                .iter()
                .zip(pairs.iter().skip(1))
                .all(|((_, answer), (head, _))| head.saturating_sub(*answer) >= 2);
        if parted
            && tally.asked.saturating_mul(2) >= tally.heads
            && tally.doubtful.saturating_mul(5) <= tally.answers.saturating_mul(2)
            && tally.answers.saturating_mul(2) >= tally.heads
        {
            return true;
        }
        let enough = tally.pairs >= if tally.inner > 0 { 2 } else { 3 };
        enough
            && tally.answers.saturating_mul(2) >= tally.heads
            && (tally.asked.saturating_mul(10) >= tally.heads.saturating_mul(6)
                && tally.inner_asked.saturating_mul(2) >= tally.inner
                // Fewer are known by heart, and the others sound like labels.
                || tally.asked.saturating_mul(2) >= tally.heads && tally.likely == tally.heads
                || tally.alternates())
            && (tally.doubtful.saturating_mul(10) <= tally.answers
                // Where every head asks, “Saksbehandler” below one of them is an answer.
                || tally.asked == tally.heads && tally.doubtful.saturating_mul(3) <= tally.answers)
    }

    /// Counts one pair of rows; false when it can be none.
    fn count(&mut self, heads: &[String], answers: &[String], tally: &mut Tally) -> bool {
        for (column, answer) in answers.iter().enumerate() {
            if cell(answers, column).is_some() && cell(heads, column).is_none() {
                return false;
            }
            if cell(answers, column).is_some() {
                tally.answers = tally.answers.saturating_add(1);
                tally.doubtful = tally.doubtful.saturating_add(usize::from(self.asks(answer)));
                let told = answer.chars().any(|c| c.is_ascii_digit()) || answer.split_whitespace().count() >= 5;
                tally.told = tally.told.saturating_add(usize::from(told));
            }
        }
        let mut any = false;
        for (column, head) in heads.iter().enumerate() {
            if cell(heads, column).is_none() {
                continue;
            }
            if head.chars().count() > 160 || split::colon(head).is_some_and(|(_, value)| !value.is_empty()) {
                return false;
            }
            any = true;
            let asked = usize::from(self.asks(head));
            tally.heads = tally.heads.saturating_add(1);
            tally.shaped = tally.shaped.saturating_add(usize::from(looks_like_label(head)));
            tally.asked = tally.asked.saturating_add(asked);
            let likely = asked > 0 || self.likely(head).is_some();
            tally.likely = tally.likely.saturating_add(usize::from(likely));
            if column > 0 {
                tally.inner = tally.inner.saturating_add(1);
                tally.inner_asked = tally.inner_asked.saturating_add(asked);
            }
        }
        tally.pairs = tally.pairs.saturating_add(1);
        any
    }

    fn asks(&mut self, text: &str) -> bool {
        let text = text.trim();
        text.ends_with(" *") || self.is_label(text)
    }

    /// Takes a row of labels with its answers.
    pub(super) fn paired_row(&mut self, head: usize, answers: usize) -> usize {
        self.flush();
        let labels = self.cells(head);
        let values = self.cells(answers);
        for column in 0..labels.len() {
            if let Some(label) = cell(&labels, column) {
                let value = values.get(column).cloned().unwrap_or_default();
                self.push(label.to_owned(), Mark::Text(value), answers, column);
            }
        }
        answers.saturating_sub(head).saturating_add(1)
    }
}
