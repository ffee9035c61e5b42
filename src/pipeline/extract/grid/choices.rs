//! Yes and no in cells of their own beside the question: `Stolen? | ☒ Yes | ☐ No`, `Stolen? | Yes | X | No |  `; and
//! behind the question in its own cell.

use super::ticks::is_box;
use super::{Reader, cell};
use crate::model::document::Mark;
use crate::pipeline::extract::values::{chosen, marks};

/// Cells of a row that are looked at.
const MOST: usize = 12;

impl Reader<'_> {
    /// Takes a row of a question and its answers to tick.
    pub(super) fn choice_in_row(&mut self, row: usize) -> bool {
        let cells: Vec<String> = self.cells(row).into_iter().take(MOST).collect();
        if let Some((question, answer)) = self.choice_in_cell(&cells) {
            self.flush();
            self.push_text(&question, answer, row, 0);
            return true;
        }
        let Some(first) = cell(&cells, 0) else { return false };
        // Without a question the boxes answer the line above the table.
        let bare = self.boxed(first).is_some();
        let (label, from) = if bare { ("", 0) } else { (first, 1) };
        let rest = cells.get(from..).unwrap_or_default();
        let Some(ticked) = self
            .each_with_its_box(rest)
            .or_else(|| self.beside_ticks(rest).filter(|_| !bare))
        else {
            return false;
        };
        let mut label = label.to_owned();
        if bare && let Some(question) = self.question_above() {
            label = question;
        }
        self.flush();
        self.push(label, Mark::Chosen(ticked), row, from);
        true
    }

    /// A question alone in the row above, not read yet.
    fn question_above(&mut self) -> Option<String> {
        let above = self.lines.last()?.text.trim().to_owned();
        let asks = above.ends_with('?') || (above.split_whitespace().count() <= 8 && self.is_label(&above));
        asks.then(|| self.lines.pop().map(|_| above)).flatten()
    }

    /// `☒ Yes | ☐ No`: what is ticked.
    fn each_with_its_box(&self, cells: &[String]) -> Option<Vec<String>> {
        let filled = || cells.iter().filter(|text| !text.trim().is_empty());
        let boxes: Vec<(bool, String)> = filled().map(|text| self.boxed(text)).collect::<Option<_>>()?;
        let ticked = boxes.iter().filter(|(ticked, _)| *ticked);
        (boxes.len() >= 2).then(|| ticked.map(|(_, word)| word.clone()).collect())
    }

    /// An answer with its box in one cell.
    fn boxed(&self, text: &str) -> Option<(bool, String)> {
        let (head, found) = marks::marks(text)?;
        let [only] = found.as_slice() else { return None };
        (head.is_empty() && self.is_choice(&only.words)).then(|| (only.ticked, only.words.clone()))
    }

    /// `Yes | X | No |  ` and `X | Yes |  | No`: what is ticked, and nothing where a tick could belong to either word.
    fn beside_ticks(&self, cells: &[String]) -> Option<Vec<String>> {
        let is_word = |at: usize| cells.get(at).is_some_and(|text| self.is_choice(text));
        let words: Vec<usize> = (0..cells.len()).filter(|at| is_word(*at)).collect();
        let (first, last) = (*words.first()?, *words.last()?);
        let mut ticks = (0..cells.len()).filter(|at| cells.get(*at).is_some_and(|text| marks::is_tick(text)));
        let tick = ticks.next()?;
        let plain = (0..cells.len()).all(|at| is_word(at) || cells.get(at).is_some_and(|text| is_box(text)));
        let apart = words
            .windows(2)
            .all(|pair| matches!(pair, [one, next] if next.abs_diff(*one) <= 2));
        if words.len() < 2 || !plain || !apart || ticks.next().is_some() {
            return None;
        }
        let (before, after) = (tick.checked_sub(1).filter(|at| is_word(*at)), tick.saturating_add(1));
        let after = Some(after).filter(|at| is_word(*at));
        let owner = match (before, after) {
            (Some(before), Some(after)) => {
                // The cell beyond the outermost word is the box of that word.
                let opens = first > 0;
                let closes = cells.len() > last.saturating_add(1);
                (opens != closes).then_some(if closes { before } else { after })
            }
            (before, after) => before.or(after),
        };
        let owner = owner.and_then(|at| cell(cells, at));
        Some(owner.map(str::to_owned).into_iter().collect())
    }

    /// `Stolen?   ☒ Yes ☐ No` in the first cell, with nothing beside it.
    fn choice_in_cell(&self, cells: &[String]) -> Option<(String, String)> {
        let text = cell(cells, 0).filter(|text| !text.contains('\n') || text.contains('?'))?;
        let beside = cells.iter().skip(1).any(|text| !text.trim().is_empty());
        let (at, ..) = *marks::boxes(text).first()?;
        let (question, rest) = text.split_at_checked(at)?;
        let lexicon = &self.words.rules.lexicon;
        let end = question
            .trim_end()
            .rfind('?')
            .filter(|_| !question.trim_end().ends_with('?'));
        // “Stolen? Yes ☐ No ☒”: the first word stands before its box.
        let (question, rest) = match end {
            Some(end) => text.split_at_checked(end.saturating_add(1))?,
            None => (question, rest),
        };
        let question = question.trim();
        let asks = question.ends_with('?') || self.words.fit(question.trim_end_matches(':')).is_some();
        let choice = !beside && asks && chosen::read(rest, lexicon).is_some();
        choice.then(|| (question.to_owned(), rest.trim().to_owned()))
    }

    fn is_choice(&self, text: &str) -> bool {
        text.len() <= 40 && !is_box(text) && chosen::is_answer(text, &self.words.rules.lexicon)
    }
}
