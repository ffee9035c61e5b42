//! Labels one below the other in a cell, and as many answers one below the other in the cell beside it.

use std::collections::HashSet;

use super::Reader;
use crate::config::rules::forms::Slot;
use crate::pipeline::extract::flow::split;

/// So many lines, whatever they ask for, make two cells a table of their own; two lines must ask for two known things.
const LINES: usize = 3;
const MOST_LINES: usize = 60;

impl Reader<'_> {
    /// Reads such a row.
    pub(super) fn line_by_line(&mut self, row: usize, cells: &[String]) -> bool {
        let filled: Vec<(usize, &String)> = cells
            .iter()
            .enumerate()
            .filter(|(_, text)| !text.trim().is_empty())
            .collect();
        let [(_, left), (column, right)] = filled.as_slice() else {
            return false;
        };
        let (labels, answers) = (left.trim().lines(), right.trim().lines());
        let count = labels.clone().take(MOST_LINES).count();
        let bare = |label: &str| split::colon(label).is_none_or(|(_, value)| value.is_empty());
        let alike = (2..MOST_LINES).contains(&count) && answers.clone().take(MOST_LINES).count() == count;
        if !alike || !labels.clone().all(bare) {
            return false;
        }
        let known = labels.clone().filter(|label| self.is_label(label)).count();
        let asked = answers.clone().filter(|answer| self.is_label(answer)).count();
        let few = count < LINES && !(known == count && asked == 0 && self.ask_for_several(left));
        if few || known.saturating_mul(4) < count.saturating_mul(3) || asked.saturating_mul(4) > count {
            return false;
        }
        self.flush();
        for (label, answer) in labels.zip(answers) {
            self.push_text(label.trim(), answer.trim().to_owned(), row, *column);
        }
        true
    }

    /// Whether each line of a cell asks for another field: a label with its explanation asks once.
    fn ask_for_several(&self, text: &str) -> bool {
        let mut seen = HashSet::new();
        text.trim().lines().take(MOST_LINES).all(|line| {
            let fit = self.words.fit(line.trim().trim_end_matches(':'));
            matches!(fit.map(|fit| fit.slot), Some(Slot::Field(field)) if seen.insert(field))
        })
    }
}
