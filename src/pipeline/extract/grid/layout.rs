//! How a table is laid out: help columns, labels above their answers, several answers side by side.

use super::inner::opens_with_sentence;
use super::{Reader, cell, first_line};
use crate::config::rules::forms::{Part, Slot, normal};
use crate::model::document::{FormKind, Mark};
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::flow::{self, Item, split};
use crate::pipeline::extract::values::{blank, marks};

/// How the heading of a column with help texts begins, folded.
pub(super) const EXPLANATIONS: [&str; 34] = [
    "ausfuellhinweis",
    "bemerkung zum ausfuellen",
    "hinweis",
    "erlaeuterung",
    "ausfuellhilfe",
    "hilfe",
    "beispiel",
    "guidance",
    "help",
    "notes",
    "instruction",
    "explanation",
    "example",
    "veiledning",
    "forklaring",
    "eksempel",
    "for instance",
    "e g",
    "sample",
    "how to fill",
    "how to complete",
    "what to write",
    "what we need",
    "zum beispiel",
    "z b",
    "muster",
    "so ausfuellen",
    "so fuellen",
    "so geht",
    "ausfuellbeispiel",
    "for eksempel",
    "f eks",
    "til doemes",
    "slik fyller",
];

impl Reader<'_> {
    /// Four cells or more of two lines and hardly any other, and most begin with a label that is known.
    pub(super) fn stacks(&mut self) -> bool {
        let grid = self.grid;
        let cells = grid.rows.iter().flatten().filter(|text| !text.trim().is_empty());
        let (mut all, mut stacked, mut known) = (0_usize, 0_usize, 0_usize);
        for text in cells.take(500) {
            let lines = text.trim().lines().nth(1).is_some();
            // A label alone has its box empty below it.
            all = all.saturating_add(usize::from(lines || !self.is_label(text)));
            if lines {
                stacked = stacked.saturating_add(1);
                let first = first_line(text);
                known = known.saturating_add(usize::from(split::colon(&first).is_none() && self.is_label(&first)));
            }
        }
        // A table of one column has nothing else to be: a few labels that are known tell what the first lines are.
        let single = grid.rows.iter().all(|row| row.len() <= 1) && known >= 3 && known.saturating_mul(4) >= stacked;
        let sure = known;
        let known = single || known.saturating_mul(2) >= stacked;
        // Two or three cells, all alike and all known, are enough.
        let few = (2..4).contains(&stacked) && sure == stacked && all <= stacked.saturating_add(1);
        (stacked >= 4 || few) && stacked.saturating_mul(10) >= all.saturating_mul(7) && known
    }

    /// A row of boxes with their captions in them, in a table whose other rows have the labels at the left. A caption that
    /// no rule knows is one where it stands among others, above or below such a row.
    pub(super) fn stacks_in(&mut self, row: usize) -> bool {
        let captions = self.captioned(row);
        let beside = [row.checked_sub(1), row.checked_add(1)].into_iter().flatten();
        let all = |(known, all): (usize, usize)| all >= 2 && known == all;
        all(captions)
            || captions.0 > 0
                && captions.0.saturating_mul(2) >= captions.1
                && beside.map(|row| self.captioned(row)).any(all)
    }

    /// Whether a cell alone in its row begins with its own label: one that is known, or one set like that of the cell above.
    pub(super) fn is_captioned(&mut self, row: usize, text: &str) -> bool {
        let first = first_line(text);
        let above = self.captioned.is_some_and(|at| row.checked_sub(1) == Some(at));
        let caption = text.lines().nth(1).is_some()
            && first.starts_with(char::is_uppercase)
            && first.split_whitespace().count() <= 9
            && !first.ends_with(['.', ',', ';', '!'])
            && split::colon(&first).is_none()
            && marks::marks(&first).is_none();
        let own = caption && (above || self.is_label(&first));
        if own {
            self.captioned = Some(row);
        }
        own
    }

    /// How many cells of a row begin with a label that is known, and how many there are; none where a cell holds nothing
    /// but one line, or a list.
    fn captioned(&mut self, row: usize) -> (usize, usize) {
        let cells = self.cells(row);
        let filled: Vec<&str> = cells
            .iter()
            .map(|text| text.trim())
            .filter(|text| !text.is_empty())
            .collect();
        let headed = |text: &&str| {
            let first = first_line(text);
            text.lines().nth(1).is_some()
                && split::colon(&first).is_none()
                && first.chars().count() <= 60
                && !flow::ends_sentence(&first)
                && marks::marks(&first).is_none()
        };
        if filled.len() < 2 || !filled.iter().all(headed) {
            return (0, 0);
        }
        let known = filled.iter().filter(|text| self.is_label(&first_line(text))).count();
        (known, filled.len())
    }

    /// “Done already | Password changed; MFA re-enrolled”: two heads of a register never ask for the same thing, so the
    /// second is the answer.
    pub(super) fn ask_the_same(&self, filled: &[String]) -> bool {
        let [left, right] = filled else { return false };
        let slot = |text: &str| self.words.fit(text).map(|fit| fit.slot);
        let list = right.contains([';', ',']) && right.split_whitespace().count() > 3;
        list || matches!((slot(left), slot(right)), (Some(one), Some(other)) if one == other)
    }

    /// A row of which only the second cell is filled.
    pub(super) fn is_set_in(&self, row: usize) -> bool {
        let cells = self.cells(row);
        cells.len() == 2 && cell(&cells, 0).is_none() && cell(&cells, 1).is_some()
    }

    /// A label whose row is empty beside it, and below it a row of one cell that can only be the answer.
    pub(super) fn answer_below(&mut self, row: usize, cells: &[String]) -> bool {
        let below = self.cells(row.saturating_add(1));
        let alone = below.iter().filter(|text| !text.trim().is_empty()).count() == 1;
        let Some(text) = cell(&below, 0).filter(|_| alone) else {
            return false;
        };
        // Nothing but a story is so long; it may stand in one cell as wide as all.
        let story = text.split_whitespace().count() >= 12 && text.ends_with(['.', '!']);
        let label = cell(cells, 0).unwrap_or_default();
        let wide = below.len() == 1 && cells.len() > 1;
        let slot = self.words.fit(label).map(|fit| fit.slot);
        let slot = slot.or_else(|| if wide { self.likely(label) } else { None });
        // One cell as wide as the table below a label of its own: a few words are enough.
        let told = wide
            && text.split_whitespace().count() >= 4
            && !flow::is_heading(text, self.words)
            && matches!(
                slot,
                Some(Slot::Field(Field::Description | Field::Measures | Field::Consequences))
            );
        if below.len() != cells.len() && !told && !(below.len() == 1 && story) {
            return false;
        }
        let fits = told || matches!(slot, Some(Slot::Field(field)) if flow::could_be(field, text));
        // A question alone in its row is no heading, and what stands below it is not the next one.
        let who = matches!(
            slot,
            Some(Slot::Field(Field::ReporterName | Field::ReporterRole | Field::OrgUnit))
        );
        let sheet =
            who && self.form == FormKind::SheetCell && !flow::names_part(text) && !flow::is_heading(text, self.words);
        let asks = |question: &str| question.ends_with('?') || (question.ends_with(':') && sheet);
        let asked = cell(cells, 0).is_some_and(asks) && !text.ends_with(['?', ':']);
        let sure = asked && sheet && cell(cells, 0).is_some_and(|label| label.ends_with(':'));
        let next = !sure && !story && !told && self.likely(text).is_some_and(|likely| Some(likely) != slot);
        !self.is_label(text) && !next && ((fits && (story || told || !flow::is_heading(text, self.words))) || asked)
    }

    /// Whether a column of a table of four or more holds answers: labels stand left of it, and hardly any in it.
    pub(super) fn answers_stand_in(&mut self, column: usize) -> bool {
        let grid = self.grid;
        let Some(left) = column.checked_sub(1) else {
            return false;
        };
        let (mut answers, mut labels, mut beside) = (0_usize, 0_usize, 0_usize);
        for row in grid.rows.iter().take(60).filter(|row| row.len() >= 4) {
            let Some(text) = cell(row, column) else { continue };
            let label = usize::from(self.is_label(text));
            labels = labels.saturating_add(label);
            answers = answers.saturating_add(1_usize.saturating_sub(label));
            beside = beside.saturating_add(usize::from(cell(row, left).is_some_and(|text| self.is_label(text))));
        }
        answers >= 2 && labels.saturating_mul(2) <= answers && beside.saturating_mul(2) > answers
    }

    /// Whether a text is an unknown label with an empty box: most rows of the table are label and answer, and it looks
    /// like one of their labels.
    pub(super) fn is_box_label(&mut self, text: &str) -> bool {
        let short = text.split_whitespace().count() <= 9 && text.chars().count() <= 80 && !text.contains('\n');
        short
            && !text.ends_with(['.', '!', ',', ';'])
            && !text.chars().any(|c| c.is_ascii_digit())
            && self.answers_beside()
    }

    /// Three rows of two cells or more, and half of them, hold a known label and an answer beside it.
    fn answers_beside(&mut self) -> bool {
        let grid = self.grid;
        let (mut rows, mut answered) = (0_usize, 0_usize);
        for row in grid.rows.iter().take(100) {
            let [label, answer] = row.as_slice() else { continue };
            if answer.trim().is_empty() {
                continue;
            }
            rows = rows.saturating_add(1);
            answered = answered.saturating_add(usize::from(self.is_label(label)));
        }
        answered >= 3 && answered.saturating_mul(2) >= rows
    }

    /// What a short line that is no label by the rules most probably asks for.
    pub(super) fn likely(&self, text: &str) -> Option<Slot> {
        let text = text.trim();
        let short = text.chars().count() <= 80 && text.split_whitespace().count() <= 9;
        let asks = short
            && text.starts_with(char::is_uppercase)
            && !text.ends_with(['.', ',', '!', ';'])
            && !text.contains([',', ';', '\n'])
            && !text.chars().any(|c| c.is_ascii_digit())
            && !marks::starts_with_mark(text);
        let guess = asks.then(|| self.words.rules.labels.guess(text, |_| true)).flatten()?;
        (guess.slot != Slot::Ignored).then_some(guess.slot)
    }

    /// Whether the lines below a cell's label are a help text: they read like one, or the answer stands in the next cell.
    pub(super) fn explains_itself(&mut self, text: &str, cells: &[String], column: usize) -> bool {
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default().trim();
        if split::colon(first).is_some_and(|(_, value)| !value.is_empty()) {
            return false;
        }
        // “What went wrong? Keep it short” asks, where an answer stands in the next cell.
        let answered = self.asks_and_tells(text);
        let lexicon = &self.words.rules.lexicon;
        let is_help = |line: &str| {
            let line = line.trim();
            // “☒ Yes ☐ No” has the words of an empty box.
            marks::marks(line).is_none()
                && (line.starts_with('(') && line.ends_with(')')
                    || blank::is_placeholder(line, lexicon)
                    || blank::begins_as_hint(line, lexicon))
        };
        let help = !answered && lines.clone().all(is_help);
        let mut beside = cells
            .iter()
            .skip(column.saturating_add(1))
            .filter(|text| !text.trim().is_empty());
        let next = beside.next().cloned();
        let alone = beside.next().is_none();
        help || (cells.len() == 2
            && alone
            && next.is_some_and(|next| {
                opens_with_sentence(&next)
                    || self.helps_in_labels()
                    || !self.inner_pairs(&next) && (is_told(&next) || !self.is_label(&next))
            }))
    }

    /// Three rows or more, and half of all rows of two filled cells, have their help below the label: what stands beside
    /// it answers, whatever its words.
    fn helps_in_labels(&mut self) -> bool {
        let grid = self.grid;
        let (mut rows, mut helped) = (0_usize, 0_usize);
        for row in grid.rows.iter().take(60) {
            let [label, answer] = row.as_slice() else { continue };
            if label.trim().is_empty() || answer.trim().is_empty() {
                continue;
            }
            let first = first_line(label);
            // “4 Steps taken” bears the number of a question, known or not.
            let asks = first.starts_with(|c: char| c.is_ascii_digit()) || self.is_label(&first);
            let help = label.trim().lines().nth(1).is_some() && asks;
            rows = rows.saturating_add(1);
            helped = helped.saturating_add(usize::from(help));
        }
        helped >= 3 && helped.saturating_mul(2) >= rows
    }

    /// `Entdeckt am` and `Uhrzeit` below it, in the right half of a table: the row's left half speaks of something else.
    pub(super) fn below_a_moment(&self, label: String, row: usize, column: usize) -> String {
        let slot = |text: &str| self.words.fit(text).map(|fit| fit.slot);
        let loose = matches!(slot(&label), Some(Slot::Part(Part::Date | Part::Time)));
        let above = row
            .checked_sub(1)
            .and_then(|above| self.grid.rows.get(above)?.get(column));
        match above.filter(|_| loose && column > 0) {
            Some(above) if matches!(slot(above), Some(Slot::Field(field)) if field.shape() == Shape::When) => {
                format!("{} {label}", above.trim().trim_end_matches(':'))
            }
            _ => label,
        }
    }

    /// “(recall, block, who helped)” beside an answer, below a question over the whole width: the brackets say what the
    /// question means, and it is the label.
    pub(super) fn noted_above(&mut self, label: String, column: usize) -> String {
        let note = label.starts_with('(') && label.ends_with(')');
        let words = label.split_whitespace().count() >= 2;
        if !(note && words && column == 0) {
            return label;
        }
        match self.items.last() {
            Some(Item::Heading(above)) => above.clone(),
            Some(Item::Pair(pair)) if matches!(&pair.value, Mark::Text(text) if text.trim().is_empty()) => {
                pair.labels.first().cloned().unwrap_or(label)
            }
            _ => label,
        }
    }

    /// `Question | Answer | Guidance`: three columns, of which the third is headed so, or stands beside filled boxes.
    pub(super) fn explains(&mut self) -> bool {
        let rows: Vec<&Vec<String>> = self.grid.rows.iter().filter(|row| row.len() > 1).collect();
        if rows.len() < 3 || rows.iter().any(|row| row.len() != 3) {
            return false;
        }
        let grid = self.grid;
        // A title may stand above the headings.
        let headed = rows.iter().take(4).filter_map(|row| row.get(2)).any(|head| {
            let head = normal::words(head);
            EXPLANATIONS.iter().any(|word| head.starts_with(word)) && head.split(' ').count() <= 4
        });
        let (mut labels, mut answers, mut asked) = (0_usize, 0_usize, 0_usize);
        for row in grid.rows.iter().filter(|row| row.len() == 3) {
            let filled = |at: usize| cell(row, at).is_some();
            labels = labels.saturating_add(usize::from(self.is_label(cell(row, 0).unwrap_or_default())));
            answers = answers.saturating_add(usize::from(filled(1) && filled(2)));
            asked = asked.saturating_add(usize::from(self.is_label(cell(row, 1).unwrap_or_default())));
        }
        let mostly_answered = answers.saturating_mul(3) >= rows.len().saturating_mul(2);
        headed || (labels >= 3 && labels > asked.saturating_mul(2) && mostly_answered)
    }
}

/// No label is that long and ends so: a sentence that has the words of one.
fn is_told(text: &str) -> bool {
    text.split_whitespace().count() >= 12 && !text.trim_end().ends_with(['?', ':'])
}
