//! The answer that is being read.

use super::{Item, Pair, Reader};
use crate::model::document::Mark;
use crate::pipeline::extract::values::blank;

impl Reader<'_> {
    pub(super) fn has_value(&self) -> bool {
        match self.flow.items.last() {
            Some(Item::Pair(Pair {
                value: Mark::Text(value),
                ..
            })) => !blank::is_placeholder(value, &self.words.rules.lexicon),
            _ => false,
        }
    }

    pub(super) fn has_text(&self) -> bool {
        matches!(self.flow.items.last(), Some(Item::Pair(Pair { value: Mark::Text(value), .. })) if !value.trim().is_empty())
    }

    /// Whether words that a form has printed stand where the answer should.
    pub(super) fn holds_placeholder(&self) -> bool {
        let printed = |value: &str| value.chars().any(char::is_alphabetic);
        matches!(self.flow.items.last(), Some(Item::Pair(Pair { value: Mark::Text(value), .. })) if printed(value))
            && !self.has_value()
    }

    pub(super) fn append(&mut self, text: &str) {
        if let Some(Item::Pair(Pair {
            value: Mark::Text(value),
            ..
        })) = self.flow.items.last_mut()
        {
            if !value.is_empty() {
                value.push_str(if self.blank { "\n\n" } else { "\n" });
            }
            value.push_str(text);
        }
    }
}
