//! A header row and the rows below it.

use crate::config::rules::forms::{Slot, normal};
use crate::model::document::{FormKind, Mark};
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::flow::{self, split};
use crate::pipeline::extract::grid::{Reader, cell};
use crate::pipeline::extract::values::marks;

/// Rows of one register that are looked at.
const MOST_BELOW: usize = 50;

/// “Gerät im Zug verloren.” tells something; headings of columns end in no full stop.
fn is_told(text: &str) -> bool {
    let text = text.trim();
    let words = text.split_whitespace().count();
    let short = text
        .rsplit(char::is_whitespace)
        .next()
        .is_some_and(|last| last.chars().count() <= 4);
    words >= 3 && text.ends_with('.') && !short
}

/// Whether figures or signs tell an answer to a field.
fn is_typed(field: Field) -> bool {
    matches!(field, Field::ReporterEmail | Field::ReporterPhone) || matches!(field.shape(), Shape::When | Shape::Number)
}

impl Reader<'_> {
    /// How many rows stand under a header row: all its cells are labels, and the row below has other words.
    pub(super) fn header_rows(&mut self, row: usize, cells: &[String]) -> usize {
        let filled: Vec<String> = cells.iter().filter(|text| !text.trim().is_empty()).cloned().collect();
        if filled.len() < 2 || filled.iter().any(|text| self.is_answered(text) || is_told(text)) {
            return 0;
        }
        if self.typed_below(row, cells) || self.points_down(row, cells) {
            return 1;
        }
        // “IT components | none” is a question with its answer.
        let answers = self.heads_answers(cells);
        if !answers && self.ask_the_same(&filled) {
            return 0;
        }
        let labels = filled.iter().filter(|text| self.is_label(text)).count();
        let register = self.is_register(row, cells, labels);
        let most =
            register || self.is_mostly_known(cells, (labels, filled.len())) || self.heads_last(row, &filled, labels);
        if (labels < filled.len() && !answers && !most) || (!answers && row > 0 && self.is_label_column()) {
            return 0;
        }
        // “Lager” is a label of some forms and an answer in this register.
        let tolerated = if register {
            cells.len().div_euclid(3).max(1)
        } else {
            usize::from(labels >= 4)
        };
        let mut below: usize = 0;
        for next in row.saturating_add(1)..self.grid.rows.len() {
            // An empty row below the first answers ends them: the next question stands behind it.
            let empty = below > 0 && self.cells(next).iter().all(|text| text.trim().is_empty());
            let ends = if empty && !answers {
                true
            } else if answers {
                !self.is_checked(row, next)
            } else {
                below >= MOST_BELOW || !self.is_filled_in(row, next, tolerated)
            };
            if ends {
                break;
            }
            below = below.saturating_add(1);
        }
        below
    }

    /// Every cell of the row asks by its last sign, and none below it does.
    fn points_down(&self, row: usize, cells: &[String]) -> bool {
        let asks = |text: &&String| text.trim_end().ends_with([':', '?']);
        let below = self.cells(row.saturating_add(1));
        let answered = cells
            .iter()
            .zip(&below)
            .any(|(label, answer)| asks(&label) && !answer.trim().is_empty());
        let filled = cells.iter().filter(|text| !text.trim().is_empty());
        answered
            && below.len() == cells.len()
            && filled.clone().all(|text| asks(&text))
            && !below.iter().any(|text| asks(&text))
    }

    /// Names, days, addresses and numbers stand right below the labels that ask for them, and never beside them: the
    /// row answers, whatever its other labels are.
    fn typed_below(&mut self, row: usize, cells: &[String]) -> bool {
        let below = self.cells(row.saturating_add(1));
        let filled: Vec<usize> = (0..cells.len()).filter(|at| cell(cells, *at).is_some()).collect();
        let bare = below.iter().any(|text| self.is_label(text));
        if bare || below.len() != cells.len() || !(2..=4).contains(&filled.len()) {
            return false;
        }
        let mut first = false;
        for (nth, at) in filled.iter().enumerate() {
            let label = cell(cells, *at).unwrap_or_default();
            if label.chars().count() > 60 || label.chars().any(|c| c.is_ascii_digit()) {
                return false;
            }
            let Some(Slot::Field(field)) = self.words.fit(label).map(|fit| fit.slot) else {
                continue;
            };
            let beside = filled.get(nth.saturating_add(1)).and_then(|at| cell(cells, *at));
            if beside.is_some_and(|text| self.could_answer(field, text)) {
                return false;
            }
            match cell(&below, *at) {
                Some(text) if self.could_answer(field, text) => {
                    // Several rows of addresses below one head are a register.
                    let next = self.cells(row.saturating_add(2));
                    if cell(&next, *at).is_some_and(|text| self.could_answer(field, text)) {
                        return false;
                    }
                    first |= nth == 0;
                }
                Some(_) if is_typed(field) => return false,
                _ => {}
            }
        }
        // Where the rows are labels beside their answers, a label stands below the first.
        first
    }

    fn could_answer(&self, field: Field, text: &str) -> bool {
        if field == Field::ReporterName {
            let words = normal::words(text);
            return words
                .split(' ')
                .any(|word| word.len() >= 3 && self.words.writer.iter().any(|have| have == word));
        }
        is_typed(field) && flow::could_be(field, text)
    }

    /// A wide register may have a heading or two that no rule knows: `labels` of the `filled` cells are known.
    fn is_mostly_known(&mut self, cells: &[String], (labels, filled): (usize, usize)) -> bool {
        let first_two = cells.iter().take(2).filter(|text| self.is_label(text)).count() == 2;
        let wide = filled >= if first_two { 3 } else { 4 };
        wide && labels.saturating_mul(5) >= filled.saturating_mul(3)
    }

    /// The last two rows, of which the first sounds like labels throughout and the second does not.
    fn heads_last(&mut self, row: usize, filled: &[String], labels: usize) -> bool {
        let below = self.cells(row.saturating_add(1));
        let pair = row.saturating_add(2) == self.grid.rows.len() && labels > 0 && below.len() == self.cells(row).len();
        let mut sounds = |text: &String| self.is_label(text) || self.likely(text).is_some();
        pair && filled.iter().all(&mut sounds) && !below.iter().any(sounds)
    }

    /// Whether a row under heads that are answers has its tick or its remark, or is a question that nobody answered.
    fn is_checked(&mut self, row: usize, next: usize) -> bool {
        let cells = self.cells(next);
        // A remark stands in the last cell.
        let remark = || cells.last().is_some_and(|text| text.contains(' '));
        let told = cells.len() == self.cells(row).len() && remark();
        let blank = self.is_unanswered(&cells) && self.is_ticked(next.saturating_add(1));
        self.is_ticked(next) || told || blank
    }

    /// Whether a row under a header holds answers: as many cells as there are heads, and hardly a label in them.
    fn is_filled_in(&mut self, row: usize, next: usize, tolerated: usize) -> bool {
        let cells = self.cells(next);
        let first_is_label = cells.first().is_some_and(|text| self.is_label(text));
        let heads = self.cells(row);
        let rest_labels = (1..cells.len())
            .filter(|column| {
                let text = cell(&cells, *column).unwrap_or_default();
                // “Names, e-mail addresses” under “Which data?” is what was asked for.
                let listed = text.contains(", ") && cell(&heads, *column).is_some_and(|head| self.asks_for_list(head));
                !listed && self.is_label(text)
            })
            .count();
        !first_is_label && rest_labels <= tolerated && cells.len() == self.cells(row).len()
    }

    fn asks_for_list(&self, head: &str) -> bool {
        let slot = self.words.fit(head).map(|fit| fit.slot);
        matches!(slot, Some(Slot::Field(field)) if field.shape() == Shape::List)
    }

    /// Whether a row holds nothing but labels.
    pub(super) fn only_labels(&mut self, cells: &[String]) -> bool {
        let mut filled = cells.iter().filter(|text| !text.trim().is_empty());
        // “Noticed: 15.11.2026” beside “Where: in a taxi” are two answers with their labels.
        filled.all(|text| self.is_label(text) && !self.is_answered(text))
    }

    /// Whether a cell holds its answer behind its label.
    pub(super) fn is_answered(&self, text: &str) -> bool {
        split::colon(text.trim()).is_some_and(|(_, value)| !value.is_empty()) || self.asks_and_tells(text)
    }

    /// A blank form of labels with nothing below them: most of its rows hold nothing else.
    pub(super) fn mostly_labels(&mut self) -> bool {
        let grid = self.grid;
        let (mut rows, mut bare) = (0_usize, 0_usize);
        for row in grid.rows.iter().take(200) {
            let filled = row.iter().filter(|text| !text.trim().is_empty()).count();
            rows = rows.saturating_add(usize::from(filled > 0));
            bare = bare.saturating_add(usize::from(filled >= 2 && self.only_labels(row)));
        }
        bare >= 2 && bare.saturating_mul(2) >= rows
    }

    /// Labels in the first of two columns, answers in the second: one answer that could be a label makes no header.
    pub(super) fn is_label_column(&mut self) -> bool {
        let grid = self.grid;
        let (mut paired, mut rows) = (0_usize, 0_usize);
        for row in grid.rows.iter().take(200) {
            let [label, answer] = row.as_slice() else {
                // A heading over both columns parts the rows.
                if row.iter().filter(|text| !text.trim().is_empty()).count() <= 1 {
                    continue;
                }
                return false;
            };
            if label.trim().is_empty() || answer.trim().is_empty() {
                continue;
            }
            let fits = self.is_label(label) && !self.is_label(answer);
            rows = rows.saturating_add(1);
            paired = paired.saturating_add(usize::from(fits));
        }
        paired >= 3 && paired.saturating_mul(2) >= rows
    }

    /// Whether a row has ticks behind its question.
    fn is_ticked(&self, row: usize) -> bool {
        let cells = self.cells(row);
        let mut behind = cells.iter().skip(1);
        behind.any(|text| marks::is_tick(text) || text.contains(['☐', '☒', '☑']))
    }

    /// A question whose boxes are all empty.
    fn is_unanswered(&mut self, cells: &[String]) -> bool {
        let question = cell(cells, 0).unwrap_or_default().to_owned();
        let empty = cells.len() > 2 && cells.iter().skip(1).all(|text| text.trim().is_empty());
        empty && (question.ends_with('?') || self.is_label(&question))
    }

    /// Four short heads or more over the rows of a register, of which some are known and none is an answer: the rows
    /// below hold days, figures and sentences, and no labels.
    fn is_register(&mut self, row: usize, cells: &[String], labels: usize) -> bool {
        let filled = |cells: &[String]| cells.iter().filter(|text| !text.trim().is_empty()).count();
        let head = |text: &String| {
            text.chars().count() <= 40 && !text.chars().any(|c| c.is_ascii_digit()) && !text.trim_end().ends_with('.')
        };
        let heads = filled(cells);
        if heads < 4 || heads != cells.len() || labels < 3 || labels.saturating_mul(5) < heads.saturating_mul(2) {
            return false;
        }
        let rows: Vec<Vec<String>> = (row.saturating_add(1)..self.grid.rows.len())
            .take(MOST_BELOW)
            .map(|row| self.cells(row))
            .filter(|row| filled(row) > 0)
            .collect();
        let (mut dated, mut asked) = (0_usize, 0_usize);
        for row in &rows {
            let digits = |text: &String| text.chars().filter(char::is_ascii_digit).count() >= 4;
            dated = dated.saturating_add(usize::from(row.iter().any(digits)));
            asked = asked.saturating_add(row.iter().filter(|text| self.is_label(text)).count());
        }
        let whole = rows
            .iter()
            .all(|row| row.len() == cells.len() && filled(row).saturating_mul(2) >= heads);
        let quiet = asked.saturating_mul(3) <= rows.len().saturating_mul(heads);
        cells.iter().all(head) && !rows.is_empty() && whole && dated == rows.len() && quiet
    }

    pub(super) fn is_answer_word(&self, text: &str) -> bool {
        if text.trim() == "?" {
            return true;
        }
        let words = normal::words(text);
        let lexicon = &self.words.rules.lexicon;
        [&lexicon.yes, &lexicon.no, &lexicon.unknown]
            .iter()
            .any(|list| list.contains(&words))
    }

    /// `?` over a column of ticks stands for “unknown”.
    pub(super) fn answer_word(&self, head: &str) -> String {
        let unknown = self.words.rules.lexicon.unknown.first();
        match unknown {
            Some(unknown) if head.trim() == "?" => unknown.clone(),
            _ => head.trim().to_owned(),
        }
    }

    /// A row that shows how to fill in the register, or an empty one.
    fn shows_how(&self, row: usize) -> bool {
        let cells = self.cells(row);
        let example = |text: &String| {
            let text = text.trim();
            flow::is_example(text.trim_start_matches(['(', '[', '"', '„', '“']))
        };
        cells.iter().any(example) || cells.iter().all(|text| text.trim().is_empty())
    }

    pub(super) fn under_header(&mut self, header: usize, below: usize) {
        let heads = self.cells(header);
        let answers = self.heads_answers(&heads);
        let rows: Vec<usize> = (header.saturating_add(1)..=header.saturating_add(below))
            .filter(|row| answers || !self.shows_how(*row))
            .collect();
        // A sheet with several rows under its heads is a list of accounts or machines, not a person's answers.
        if !answers && rows.len() >= 2 && self.form == FormKind::SheetCell {
            return;
        }
        for row in rows {
            let cells = self.cells(row);
            if answers {
                self.checked(row, &heads);
                continue;
            }
            for (column, text) in cells.iter().enumerate() {
                if let Some(head) = cell(&heads, column) {
                    self.push(head.to_owned(), Mark::Text(text.clone()), row, column);
                }
            }
        }
    }
}
