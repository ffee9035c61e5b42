//! The answer that is being read.

use super::{Item, Pair, Reach, Reader};
use crate::model::document::{FormKind, Mark};
use crate::pipeline::extract::values::blank;

/// A form prints no more than so much into an empty box, bytes. Of a longer value both ends are looked at, once: a
/// story of a hundred thousand lines is not folded again at each of them.
const LONGEST_PRINT: usize = 600;

/// How surely a label must be known before a tab, and how surely it is one then.
const HALF_KNOWN: f64 = 0.85;
const SURE: f64 = 0.91;

/// What was found out about the value of the last item: valid as long as neither changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Looked {
    /// How many items there were.
    items: usize,
    /// How long the value was, bytes.
    length: usize,
    has_value: bool,
}

impl Looked {
    /// Whether this still holds: more lines take nothing from a long answer.
    fn holds(self, items: usize, length: usize) -> bool {
        let grown = self.has_value && self.length > LONGEST_PRINT && length >= self.length;
        self.items == items && (self.length == length || grown)
    }
}

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
        let Some(value) = self.value() else { return false };
        let (items, length) = (self.flow.items.len(), value.len());
        let looked = self.looked.get();
        if looked.holds(items, length) {
            return looked.has_value;
        }
        let has_value = !self.is_print(value);
        self.looked.set(Looked {
            items,
            length,
            has_value,
        });
        has_value
    }

    fn is_print(&self, value: &str) -> bool {
        let lexicon = &self.words.rules.lexicon;
        if value.len() <= LONGEST_PRINT {
            return blank::is_placeholder(value, lexicon);
        }
        let (head, rest) = value.split_at(value.floor_char_boundary(LONGEST_PRINT));
        let tail = rest.len().saturating_sub(LONGEST_PRINT);
        let tail = rest.get(rest.floor_char_boundary(tail)..).unwrap_or_default();
        blank::is_placeholder(head, lexicon) && blank::is_placeholder(tail, lexicon)
    }

    /// A tab alone in a document's line stands between a label and its answer, if a rule half knows the label.
    pub(super) fn asked_in(&self, line: &str, label: &str) -> f64 {
        let known = self.asked(label);
        let tabbed = self.style.form != FormKind::Body && line.trim().split('\t').count() == 2;
        let led = tabbed && known >= HALF_KNOWN && line.trim_start().starts_with(label);
        if led { known.max(SURE) } else { known }
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
        !self.has_value() && self.value().is_some_and(printed)
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
