//! The answer that is being read.

use super::{Item, Pair, Reach, Reader};
use crate::model::document::Mark;
use crate::pipeline::extract::values::blank;

impl Reader<'_> {
    /// The words of the answer so far; none behind a heading and behind boxes.
    pub(super) fn value(&self) -> Option<&str> {
        match self.flow.items.last() {
            Some(Item::Pair(Pair {
                value: Mark::Text(value),
                ..
            })) => Some(value),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub(super) fn value_mut(&mut self) -> Option<&mut String> {
        match self.flow.items.last_mut() {
            Some(Item::Pair(Pair {
                value: Mark::Text(value),
                ..
            })) => Some(value),
            _ => None,
        }
    }

    pub(super) fn has_value(&self) -> bool {
        let lexicon = &self.words.rules.lexicon;
        self.value().is_some_and(|value| !blank::is_placeholder(value, lexicon))
    }

    /// Whether an answer of several paragraphs has begun.
    pub(super) fn in_long(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.reach == Reach::Long) && self.has_value()
    }

    pub(super) fn has_text(&self) -> bool {
        self.value().is_some_and(|value| !value.trim().is_empty())
    }

    /// Whether words that a form has printed stand where the answer should.
    pub(super) fn holds_placeholder(&self) -> bool {
        let printed = |value: &str| value.chars().any(char::is_alphabetic);
        self.value().is_some_and(printed) && !self.has_value()
    }

    pub(super) fn append(&mut self, text: &str) {
        let gap = if self.blank { "\n\n" } else { "\n" };
        if let Some(value) = self.value_mut() {
            if !value.is_empty() {
                value.push_str(gap);
            }
            value.push_str(text);
        }
    }
}
