//! Forms in a mail's text of which rules know hardly a label, and labels that are only the beginning of a sentence.

use super::{FORM_LIKE, Reader};
use crate::config::rules::forms::normal;
use crate::model::report::{Field, Unread};
use crate::pipeline::extract::body;
use crate::pipeline::extract::flow::{Flow, Item};
use crate::pipeline::extract::interpret::Said;

/// Words of a label that an operator would add.
const LABEL: usize = 6;
/// Unknown labels that one text adds to the list.
const MOST: usize = 50;

impl Reader<'_> {
    /// The labels that no rule knows, of a text that is a form all the same: most of its lines are short labels with
    /// answers. An operator who adds such a form needs to see which; a text of which rules know more names its own.
    pub(super) fn unknown(&self, own: &Flow, said: &Said, text: &str) -> Vec<Unread> {
        let short = |label: &String| label.split_whitespace().count() <= LABEL;
        let rows = own
            .items
            .iter()
            .filter(|item| matches!(item, Item::Pair(pair) if pair.labels.first().is_some_and(short)));
        let known = own.items.iter().any(|item| self.is_labelled(item));
        let rows = rows.count();
        let text = body::without_greeting(text.trim(), &self.words.rules.lexicon);
        let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
        let enough = rows >= FORM_LIKE && (known || rows > FORM_LIKE);
        let form = enough && rows.saturating_mul(3) >= lines.saturating_mul(2);
        if said.claims.len() >= FORM_LIKE || !form {
            return Vec::new();
        }
        said.unread.iter().take(MOST).cloned().collect()
    }
}

/// “Korrektur: es waren mehr”, “I have to correct myself: …”: whoever corrects his words has done nothing about the
/// incident yet. In a form the label may ask for it.
pub(super) fn without_corrections(said: &mut Said) {
    if said.claims.len() >= FORM_LIKE {
        return;
    }
    let corrects = |label: &String| {
        let label = normal::words(label);
        let own = [
            "korrektur",
            "berichtigung",
            "richtigstellung",
            "correction",
            "erratum",
            "rettelse",
            "retting",
        ];
        own.contains(&label.as_str())
            || ["correct myself", "korrigieren", "korrigere", "korrigera"]
                .iter()
                .any(|it| label.contains(it))
    };
    said.claims
        .retain(|claim| claim.field != Field::Measures || !claim.provenance.label.as_ref().is_some_and(corrects));
}
