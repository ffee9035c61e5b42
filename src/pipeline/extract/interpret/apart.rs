//! Several labels in one box.

use super::{Interpreter, given};
use crate::config::rules::forms::{Fit, Slot};
use crate::model::document::Mark;
use crate::model::report::Field;
use crate::pipeline::extract::flow::Pair;

impl Interpreter<'_> {
    /// Takes `Erika Muster Telefon: 123` apart where the second label is known by heart.
    pub(super) fn split(&mut self, pair: &Pair, text: &str, found: Option<&(Fit, String)>) -> bool {
        let long = matches!(
            found,
            Some((
                Fit {
                    slot: Slot::Field(Field::Description | Field::Measures | Field::Consequences),
                    ..
                },
                _
            ))
        );
        // “Health: physical or mental” on a line of its own is one of several kinds.
        let kinds = matches!(
            found,
            Some((
                Fit {
                    slot: Slot::Field(Field::DataCategories),
                    ..
                },
                _
            ))
        );
        if long || (kinds && text.contains('\n')) || !text.contains(':') {
            return false;
        }
        let pieces = given::inner_labels(text, |label| {
            self.words
                .rules
                .labels
                .exact(label, self.words.language)
                .is_some_and(|fit| matches!(fit.slot, Slot::Field(_) | Slot::Part(_)) || fit.slot == Slot::Ignored)
        });
        let Some((first, rest)) = pieces.split_first() else {
            return false;
        };
        if rest.is_empty() {
            return false;
        }
        let make = |labels: Vec<String>, value: &str| Pair {
            labels,
            value: Mark::Text(value.to_owned()),
            ..pair.clone()
        };
        self.pair(&make(pair.labels.clone(), &first.1), false);
        for (label, value) in rest {
            self.pair(&make(vec![label.clone()], value), false);
        }
        true
    }
}
