//! Cells that go on with the answer before them: a list over several rows or columns, a time beside its day.

use super::{Reader, cell};
use crate::config::rules::forms::{Slot, normal};
use crate::model::document::Mark;
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::flow::{Item, Pair};
use crate::pipeline::extract::values::{blank, marks};

/// Words around a time of day, folded.
const CLOCK: [&str; 9] = ["uhr", "kl", "klokka", "klokken", "h", "hrs", "hours", "am", "pm"];
/// The longest entry of a list, characters.
const LONGEST: usize = 160;

/// `14:35`, `kl. 14.35`, `2:35 pm`
fn is_clock(text: &str) -> bool {
    let text = text.trim();
    let (mut digits, mut named) = (0_usize, text.contains(':'));
    if text.len() > 20 {
        return false;
    }
    for word in text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if word.len() <= 2 && word.chars().all(|c| c.is_ascii_digit()) {
            digits = digits.saturating_add(1);
        } else if CLOCK.contains(&word.to_ascii_lowercase().as_str()) {
            named = true;
        } else {
            return false;
        }
    }
    named && (2..=3).contains(&digits)
}

/// A day without a time.
fn is_day(text: &str) -> bool {
    let figures = text.chars().filter(char::is_ascii_digit).count();
    (4..=8).contains(&figures) && text.len() <= 40 && !text.contains([':', '\n'])
}

/// `2. File server` below `1. Laptop`: the numbers count the entries and are none of them. Takes the first of them away.
fn counted_on(value: &mut String, text: &str) -> String {
    let entry = |text: &str| {
        let (number, rest) = text.split_once(". ")?;
        Some((number.parse::<u8>().ok()?, rest.trim().to_owned()))
    };
    let Some((number, rest)) = entry(text).filter(|(number, _)| *number > 1) else {
        return text.to_owned();
    };
    match entry(value) {
        Some((1, first)) if number == 2 => {
            *value = first;
            rest
        }
        // The numbers above are gone already.
        None if usize::from(number) == value.lines().count().saturating_add(1) => rest,
        _ => text.to_owned(),
    }
}

impl Reader<'_> {
    /// Rows that go on with the answer above them.
    pub(super) fn further(&mut self, row: usize, cells: &[String]) -> bool {
        self.goes_on(row, cells)
    }

    /// A cell without a label that belongs to the answer left of it.
    pub(super) fn adds_to_answer(&mut self, text: &str, row: usize, column: usize) -> bool {
        if marks::starts_with_mark(text) {
            self.append_boxes(text, row, column);
            return true;
        }
        self.joins_day(text, row, column) || self.lists_on(text, row, column)
    }

    /// Whether the last answer stands in this cell.
    fn answered_in(&mut self, row: usize, column: usize) -> Option<&mut Pair> {
        let place = self.place(row, column);
        match self.items.last_mut() {
            Some(Item::Pair(pair)) if pair.place == place => Some(pair),
            _ => None,
        }
    }

    /// `Noticed | 19.10.2026 | 14:35`: the time goes to the day left of it.
    fn joins_day(&mut self, text: &str, row: usize, column: usize) -> bool {
        let Some(left) = column.checked_sub(1).filter(|_| is_clock(text)) else {
            return false;
        };
        match self.answered_in(row, left) {
            Some(Pair {
                value: Mark::Text(day), ..
            }) if is_day(day) => {
                day.push(' ');
                day.push_str(text.trim());
                true
            }
            _ => false,
        }
    }

    /// Whether a field takes several entries, and a text may be one of them.
    fn may_go_on(&mut self, label: &str, text: &str) -> bool {
        let fit = self.words.fit(label.trim().trim_end_matches(':'));
        let takes = fit.is_some_and(|fit| match fit.slot {
            Slot::Field(field) => {
                field.shape() == Shape::List
                    || matches!(field, Field::Description | Field::Measures | Field::Consequences)
            }
            _ => false,
        });
        takes
            && text.chars().count() <= LONGEST.saturating_mul(3)
            && marks::marks(text).is_none()
            && !text.ends_with([':', '?'])
            && !text.starts_with(['(', '['])
            && text.chars().any(char::is_alphabetic)
            && !blank::begins_as_hint(text, &self.words.rules.lexicon)
            && !self.is_label(text)
            && !self.inner_pairs(text)
    }

    /// `Systems | Laptop` above ` | File server`: a row without a label goes on with the answer above it.
    fn goes_on(&mut self, row: usize, cells: &[String]) -> bool {
        let mut filled = (0..cells.len()).filter(|at| cell(cells, *at).is_some());
        let (Some(column), None) = (filled.next(), filled.next()) else {
            return false;
        };
        let Some(text) = cell(cells, column).filter(|_| column > 0) else {
            return false;
        };
        let Some(above) = row.checked_sub(1) else { return false };
        // Below a further row the answer still stands in the first.
        let first = self
            .begun
            .filter(|(last, _)| *last == above)
            .map_or(above, |(_, first)| first);
        let label = self
            .answered_in(first, column)
            .map(|pair| pair.labels.first().cloned().unwrap_or_default());
        let Some(label) = label.filter(|_| !self.grid_is_parted(above, column)) else {
            return false;
        };
        if !self.may_go_on(&label, text) {
            return false;
        }
        match self.answered_in(first, column) {
            Some(Pair {
                value: Mark::Text(value),
                ..
            }) if !value.trim().is_empty() => {
                let text = counted_on(value, text);
                value.push('\n');
                value.push_str(&text);
                self.begun = Some((row, first));
                true
            }
            _ => false,
        }
    }

    /// Whether something else stands behind the answer of a row: a column of help, or another label.
    fn grid_is_parted(&self, row: usize, column: usize) -> bool {
        let cells = self.cells(row);
        cells
            .iter()
            .skip(column.saturating_add(1))
            .any(|text| !text.trim().is_empty())
    }

    /// `Systems | Laptop | File server`, where hardly another row has a third cell: the list goes on to the right.
    fn lists_on(&mut self, text: &str, row: usize, column: usize) -> bool {
        let Some(left) = column.checked_sub(1).filter(|left| *left > 0) else {
            return false;
        };
        let grid = self.grid;
        let rows = || grid.rows.iter().take(100).filter(|row| cell(row, 0).is_some());
        let here = rows().filter(|row| cell(row, column).is_some());
        let count = here.clone().count();
        let list = |label: &str| {
            let fit = self.words.fit(label.trim_end_matches(':'));
            fit.is_some_and(|fit| matches!(fit.slot, Slot::Field(field) if field.shape() == Shape::List))
        };
        // One hint alone may stand there.
        let lists = count >= 2 && here.clone().all(|row| cell(row, 0).is_some_and(list));
        let rare = lists && rows().count() >= 4 && count.saturating_mul(3) <= rows().count();
        let Some(label) = self
            .answered_in(row, left)
            .map(|pair| pair.labels.first().cloned().unwrap_or_default())
        else {
            return false;
        };
        let short = text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && text.chars().count() <= LONGEST
            && normal::words(text).split(' ').count() <= 8;
        if !rare || !short || !self.may_go_on(&label, text) {
            return false;
        }
        let here = self.place(row, column);
        match self.answered_in(row, left) {
            Some(Pair {
                value: Mark::Text(value),
                place,
                ..
            }) if !value.trim().is_empty() => {
                value.push('\n');
                value.push_str(text);
                *place = here;
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_before_the_entries_of_a_list_go() {
        let mut value = "1. Tablet".to_owned();
        let second = counted_on(&mut value, "2. Printer");
        assert_eq!((value.as_str(), second.as_str()), ("Tablet", "Printer"));
        value.push_str("\nPrinter");
        assert_eq!(counted_on(&mut value, "3. Camera"), "Camera");
        assert_eq!(counted_on(&mut value, "7. Camera"), "7. Camera");
    }

    #[test]
    fn clocks_and_days_are_told_apart() {
        for text in ["14:35", "kl. 9.05", "2:35 pm", "14:35:00", "8.15 Uhr"] {
            assert!(is_clock(text), "{text}");
        }
        for text in ["14.35", "85", "19.10.2026", "Uhrzeit", "10:30 in the hall"] {
            assert!(!is_clock(text), "{text}");
        }
        assert!(is_day("3 May 2026") && is_day("19.10.2026") && !is_day("19.10.2026, 14:35") && !is_day("85"));
    }
}
