//! Cells that hold a part of the form each: a heading, and `Label: value` on the lines below it.

use super::{Reader, cell};
use crate::config::rules::forms::{Slot, normal};
use crate::model::report::Field;
use crate::pipeline::extract::flow::{self, Item, Line, ends_sentence, is_example, split};
use crate::pipeline::extract::values::{chosen, marks};

/// The longest heading of such a cell, characters.
const HEADING: usize = 60;

impl Reader<'_> {
    /// Whether a cell holds its label and its value: `Telefon: 123`, or the label on its first line.
    pub(super) fn inner_pairs(&mut self, text: &str) -> bool {
        let first = text.lines().next().unwrap_or_default().trim().to_owned();
        // `Bemerkt: Datum` is one label.
        let part = |value: &str| matches!(self.words.fit(value).map(|fit| fit.slot), Some(Slot::Part(_)));
        // So is `Hvis ja: hvor mange?`.
        // And `Reporter: name and role (e.g. clerk)`, `Nature of loss: [include the number of records]`.
        let asks = |value: &str| {
            let bare = flow::without_notes(value);
            let pieces = || {
                bare.split([',', '/'])
                    .flat_map(|piece| piece.split(" und "))
                    .flat_map(|piece| piece.split(" and "))
                    .flat_map(|piece| piece.split(" og "))
            };
            let known = |piece: &str| self.words.fit(piece.trim()).is_some_and(|fit| fit.confidence >= 0.9);
            is_note(value) || bare.len() < value.len() && pieces().all(known)
        };
        let colon = split::colon(&first).filter(|(_, value)| !part(value) && !value.ends_with('?') && !asks(value));
        let colon = colon.map(|(label, value)| (label.to_owned(), value.is_empty()));
        match colon {
            Some((label, false)) => self.is_label(&label),
            Some((label, true)) => text.lines().nth(1).is_some() && self.is_label(&label),
            // A paragraph of an answer ends as a sentence does.
            None => {
                self.asks_and_tells(&first)
                    || text.lines().nth(1).is_some()
                        && !ends_sentence(&first)
                        && (self.is_label(&first) || self.is_part(text))
            }
        }
    }

    /// Whether a cell lists kinds of data, and whether it holds labels with their values, seen from the label left of it.
    pub(super) fn parts_beside(&mut self, left: Option<&str>, text: &str) -> (bool, bool) {
        let lists = left.is_some_and(|left| self.lists_data(left, text));
        let told = opens_with_sentence(text) && left.is_some_and(|left| self.is_label(left));
        (lists, !lists && !told && self.inner_pairs(text))
    }

    /// `When was it noticed? 3 May`: a question that a rule knows, and its answer behind it; or any question with the
    /// boxes of its answers.
    pub(super) fn asks_and_tells(&self, text: &str) -> bool {
        let Some((question, answer)) = text.split_once("? ").filter(|(question, _)| !question.contains('\n')) else {
            return false;
        };
        let question = format!("{}?", question.trim());
        let fit = self.words.fit(&question);
        let known = fit.is_some_and(|fit| fit.is_likely() && matches!(fit.slot, Slot::Field(_)));
        let ticked = marks::starts_with_mark(answer.trim_start())
            && !answer.contains('\n')
            && marks::marks(&question).is_none()
            && chosen::read(answer, &self.words.rules.lexicon).is_some();
        let told = known && !answer.trim().is_empty() && marks::marks(text).is_none();
        // “How many? (a guess will do)” and “Who else? Please name them.” wait for their answers.
        // So does “Reported? (station, number)” above the answer.
        let hint = answer.lines().next().unwrap_or_default().trim();
        let hint = hint.starts_with('(') && hint.ends_with(')') && !ticked;
        (told || ticked) && !hint && !answer.contains('?') && flow::without_request(text).len() == text.len()
    }

    /// `Reporter ⏎ Name: Erika ⏎ Tel.: 1`: a heading of few words above labels that are known, with their values.
    pub(super) fn is_part(&mut self, text: &str) -> bool {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let Some(heading) = lines.next() else { return false };
        let plain = heading.chars().count() <= HEADING
            && !heading.ends_with(['.', '!', ',', ';', '?'])
            && marks::marks(heading).is_none()
            && split::colon(heading).is_none_or(|(_, value)| value.is_empty());
        let (mut rows, mut known, mut opens) = (0_usize, 0_usize, false);
        for (at, line) in lines.enumerate().take(40) {
            let label = split::colon(line).map(|(label, _)| label.to_owned());
            let label = label.is_some_and(|label| self.is_label(&label));
            rows = rows.saturating_add(1);
            known = known.saturating_add(usize::from(label));
            opens |= at == 0 && label;
        }
        plain && opens && known.saturating_mul(2) >= rows
    }

    /// `Name ⏎ E-Mail ⏎ IBAN` beside a label that asks for kinds of data: forms ask for these as well, and here they are
    /// the answer.
    pub(super) fn lists_data(&self, label: &str, text: &str) -> bool {
        let slot = self.words.fit(label).map(|fit| fit.slot);
        let plain = |line: &str| !line.contains([':', '?']) && marks::marks(line).is_none();
        let listed = matches!(
            slot,
            Some(Slot::Field(
                Field::DataCategories | Field::SpecialCategories | Field::Informed
            ))
        );
        listed && text.trim().contains('\n') && text.lines().all(plain)
    }

    pub(super) fn inside(&mut self, text: &str, row: usize, column: usize) {
        let place = self.place(row, column);
        let line = |line: &str| Line {
            text: line.to_owned(),
            place: place.clone(),
            ..Line::default()
        };
        if self.is_part(text) {
            let (heading, rest) = text.trim().split_once('\n').unwrap_or_default();
            self.items.push(Item::Heading(heading.trim().to_owned()));
            let lines: Vec<Line> = rest.lines().map(line).collect();
            return self.lines_in(&lines);
        }
        if self.asks_and_tells(text)
            && let Some((question, answer)) = text.trim().split_once("? ")
        {
            let question = format!("{}?", question.trim());
            return self.push_text(&question, answer.trim().to_owned(), row, column);
        }
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default().trim();
        let stacked = self.stacked && first.chars().count() <= 120 && text.lines().nth(1).is_some();
        if split::colon(first).is_none() && (self.is_label(first) || stacked) && marks::marks(first).is_none() {
            let value = lines.collect::<Vec<_>>().join("\n");
            self.push_text(first, value, row, column);
            return;
        }
        let lines: Vec<Line> = text.lines().map(line).collect();
        self.lines_in(&lines);
    }
}

/// `[include the number of records)`: words in brackets, whatever bracket closes them.
fn is_note(text: &str) -> bool {
    text.starts_with(['[', '(']) && text.ends_with([']', ')']) && text.split_whitespace().count() >= 3
}

/// `The bus was late. My bag was gone. ⏎ Nobody saw it.`: paragraphs that tell something; no label is set so.
pub(super) fn opens_with_sentence(text: &str) -> bool {
    let first = text.trim_start().lines().next().unwrap_or_default().trim_end();
    ends_sentence(first)
        && first.ends_with(['.', '!'])
        && first.split(' ').count() >= 4
        && split::colon(first).is_none()
}

/// `Example | Jane Doe | 020 …`, `(Beispiel) | …`: a row of a register that shows how to fill in the others.
pub(super) fn is_sample(row: &[String]) -> bool {
    let filled = row.iter().filter(|text| !text.trim().is_empty()).count();
    let sample = |text: &str| is_example(text) && normal::words(text).split(' ').count() <= 2;
    filled >= 3 && (cell(row, 0).is_some_and(sample) || row.last().is_some_and(|text| sample(text)))
}
