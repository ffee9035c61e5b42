//! Labels under which anything may be told, and how far an answer reaches.

use super::shape::reach;
use super::{Reach, Reader};
use crate::config::rules::forms::{Slot, normal};
use crate::model::document::FormKind;

/// How they begin, folded.
const COMMENTS: [&str; 36] = [
    "kommentar",
    "bemerkung",
    "anmerkung",
    "sonstige angaben",
    "sonstige hinweise",
    "sonstige relevante",
    "weitere angaben",
    "weitere hinweise",
    "weitere informationen",
    "weitere relevante",
    "ergaenzende angaben",
    "zusaetzliche angaben",
    "zusatzangaben",
    "was sonst",
    "moechten sie noch",
    "comment",
    "remark",
    "notes",
    "additional",
    "anything else",
    "any other",
    "further",
    "other details",
    "other information",
    "other relevant",
    "merknad",
    "andre opplysning",
    "andre relevante",
    "annen relevant",
    "annan relevant",
    "tilleggsopplysning",
    "utfyllende",
    "noe mer",
    "noko meir",
    "hinweise",
    "ihre hinweise",
];

/// Whether a label leaves it to the writer what to tell.
pub(crate) fn asks_for_comments(label: &str) -> bool {
    let words = normal::label(label);
    COMMENTS.iter().any(|start| words.starts_with(start))
}

impl Reader<'_> {
    /// How far the answer to a label may reach. Under a label for comments a story may stand.
    pub(super) fn reach_of(&self, label: &str, slot: Option<Slot>, unknown: Reach) -> Reach {
        match slot {
            None | Some(Slot::Ignored) if asks_for_comments(label) => match self.style.form {
                FormKind::Body => Reach::Paragraph,
                _ => Reach::Block,
            },
            Some(slot) => reach(slot),
            None => unknown,
        }
    }
}
