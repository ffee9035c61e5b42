//! Answers that tell something else than their label asks for.

use super::{Given, Interpreter};
use crate::config::rules::forms::{Slot, normal};
use crate::model::document::Mark;
use crate::model::report::{Field, Provenance};
use crate::pipeline::extract::flow::Pair;

impl Interpreter<'_> {
    /// `Status: ☐ Lost ☒ Stolen`: the two options tell what is asked, whatever the label.
    pub(super) fn lost_or_stolen(&mut self, pair: &Pair, given: &Given, place: &Provenance) -> bool {
        let (Mark::Text(text), Given::Ticked(_)) = (&pair.value, given) else {
            return false;
        };
        let words = normal::words(text);
        let lexicon = &self.words.rules.lexicon;
        let both = lexicon.lost.any(&words) && lexicon.stolen.any(&words);
        both && words.split(' ').count() <= 6 && self.slot(Slot::Field(Field::LostOrStolen), given, place)
    }

    /// Nothing but a date or a time.
    pub(super) fn is_moment(&self, text: &str) -> bool {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        let starts = text.trim_start().starts_with(|c: char| c.is_ascii_digit());
        starts && digits >= 4 && letters <= 14 && !self.calendar.read(text).is_empty()
    }
}

/// Four words or more, none of them a name.
pub(super) fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace();
    !text.contains(['@', '\n'])
        && words.clone().count() >= 4
        && !words.clone().any(|word| word.starts_with(char::is_uppercase))
}
