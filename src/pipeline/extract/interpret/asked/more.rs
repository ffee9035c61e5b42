//! Labels that ask for more of what was asked before, and labels whose answer tells what they ask for.

use crate::config::rules::forms::{Fit, Part, Slot, normal};
use crate::model::report::Field;
use crate::pipeline::extract::flow::Pair;
use crate::pipeline::extract::interpret::Interpreter;
use crate::pipeline::extract::interpret::given::Given;

impl Interpreter<'_> {
    /// “Categories” and nothing else, behind a question about persons or their data.
    pub(super) fn asks_kinds_of_data(&self, label: &str) -> bool {
        let bare = [
            "kategorien",
            "kategorie",
            "categories",
            "category",
            "kategorier",
            "kategoriar",
            "kategori",
            "arten",
            "art",
        ];
        let data = matches!(
            self.last,
            Some(Field::PersonalData | Field::AffectedPersons | Field::DataCategories | Field::SpecialCategories)
        );
        let words = normal::label(label);
        data && bare.contains(&more(&words).unwrap_or(&words))
    }

    /// `Sonstige Kategorien` behind a question for kinds of data: those that its list did not name.
    pub(in crate::pipeline::extract::interpret) fn more_kinds(&self, pair: &Pair) -> Option<(Fit, String)> {
        let label = pair.labels.first()?;
        let fit = Fit {
            slot: Slot::Field(Field::DataCategories),
            confidence: 0.8,
        };
        let asks = more(&normal::label(label)).is_some() && self.asks_kinds_of_data(label);
        asks.then(|| (fit, label.clone()))
    }

    /// Nothing but a word for a device.
    pub(super) fn is_a_device(&self, given: &Given) -> bool {
        let text = given.joined();
        let devices = self.words.rules.lexicon.devices.as_ref();
        text.split_whitespace().count() <= 4 && devices.is_some_and(|devices| devices.is_match(&text))
    }
}

/// `kategorien` of `sonstige kategorien`.
fn more(words: &str) -> Option<&str> {
    let more = [
        "sonstige ",
        "weitere ",
        "andere ",
        "other ",
        "further ",
        "andre ",
        "oevrige ",
    ];
    more.iter().find_map(|start| words.strip_prefix(start))
}

/// `14. Dates`: the plural asks for what the singular does.
pub(in crate::pipeline::extract::interpret) fn bare_dates(pair: &Pair) -> Option<(Fit, String)> {
    let label = pair.labels.first()?;
    let fit = Fit {
        slot: Slot::Part(Part::Date),
        confidence: 0.8,
    };
    let plural = ["dates", "dates and times", "daten und zeiten", "datoer", "datoar"];
    plural
        .contains(&normal::label(label).as_str())
        .then(|| (fit, label.clone()))
}
