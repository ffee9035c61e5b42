//! A table of what happened when: the time stands before the words that say of what.

use super::{Reader, cell};
use crate::config::rules::forms::{Fit, Slot, normal};
use crate::model::document::Mark;
use crate::model::report::Shape;

/// Heads of the column of times, folded.
const WHEN: [&str; 16] = [
    "date",
    "time",
    "date time",
    "date and time",
    "when",
    "datum",
    "zeit",
    "uhrzeit",
    "zeitpunkt",
    "datum uhrzeit",
    "wann",
    "dato",
    "tid",
    "tidspunkt",
    "dato tid",
    "naar",
];
/// Heads of the column beside it, folded.
const WHAT: [&str; 14] = [
    "event",
    "events",
    "what",
    "milestone",
    "step",
    "ereignis",
    "vorgang",
    "was",
    "schritt",
    "hendelse",
    "hending",
    "hva",
    "kva",
    "steg",
];

impl Reader<'_> {
    /// Reads a timeline from its heads on and says how many rows it took. Only what a rule knows as a time of the incident
    /// is taken: “Team informed” is none.
    pub(super) fn timeline(&mut self, row: usize) -> Option<usize> {
        let cells = self.cells(row);
        let head =
            |at: usize, list: &[&str]| cell(&cells, at).is_some_and(|text| list.contains(&&*normal::label(text)));
        if !head(0, &WHEN) || !head(1, &WHAT) || cells.iter().skip(2).any(|text| !text.trim().is_empty()) {
            return None;
        }
        let first = row.saturating_add(1);
        let told = |at: usize| {
            let cells = self.cells(at);
            let empty = cell(&cells, 0).is_none();
            cell(&cells, 1).is_some() && (empty || cell(&cells, 0).is_some_and(is_time))
        };
        let rows = (first..self.grid.rows.len()).take_while(|at| told(*at)).count();
        if rows < 2 {
            return None;
        }
        self.flush();
        for at in first..first.saturating_add(rows) {
            let cells = self.cells(at);
            let (Some(time), Some(what)) = (cell(&cells, 0), cell(&cells, 1)) else {
                continue;
            };
            let fit = self.words.fit(what).filter(Fit::is_likely);
            if fit.is_some_and(|fit| matches!(fit.slot, Slot::Field(field) if field.shape() == Shape::When)) {
                self.push(what.to_owned(), Mark::Text(time.to_owned()), at, 0);
            }
        }
        Some(rows.saturating_add(1))
    }
}

/// `10/29/2026 10:20`, `02.10. 9.15 Uhr`: figures and hardly a letter.
fn is_time(text: &str) -> bool {
    let figures = text.chars().filter(char::is_ascii_digit).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    figures >= 3 && letters <= 8 && text.starts_with(|c: char| c.is_ascii_digit() || c.is_alphabetic())
}
