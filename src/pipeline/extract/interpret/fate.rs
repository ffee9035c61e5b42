//! What became of a thing: lost or stolen.

use super::{Given, Interpreter};
use crate::config::rules::forms::{Slot, normal};
use crate::model::document::Mark;
use crate::model::report::{Field, Provenance, Value, YesNo};
use crate::pipeline::extract::flow::Pair;
use crate::pipeline::extract::values::answers;

impl Interpreter<'_> {
    /// `Status: ☐ Lost ☒ Stolen`: the two options tell what is asked, whatever the label.
    pub(super) fn lost_or_stolen(&mut self, pair: &Pair, given: &Given, place: &Provenance) -> bool {
        let status = || pair.labels.first().is_some_and(|label| asks_what_became(label));
        if matches!(given, Given::Text(_)) && status() && self.tells_loss(given) {
            return self.slot(Slot::Field(Field::LostOrStolen), given, place);
        }
        let (Mark::Text(text), Given::Ticked(_)) = (&pair.value, given) else {
            return false;
        };
        let words = normal::words(text);
        let lexicon = &self.words.rules.lexicon;
        let both = lexicon.lost.any(&words) && lexicon.stolen.any(&words);
        both && words.split(' ').count() <= 6 && self.slot(Slot::Field(Field::LostOrStolen), given, place)
    }

    /// `Suspected theft: Yes`, `Lost? ja`: the label names what became of the thing, and the answer says that it did.
    pub(super) fn fate_by_answer(&mut self, pair: &Pair, given: &Given) -> bool {
        let Some(label) = pair.labels.first() else { return false };
        let words = normal::label(label);
        let lexicon = &self.words.rules.lexicon;
        let (lost, stolen) = (lexicon.lost.any(&words), lexicon.stolen.any(&words));
        let told = self.said.claims.iter().any(|claim| claim.field == Field::LostOrStolen);
        let bare = words.split(' ').all(|word| {
            let mut beside = BESIDE_FATE.iter();
            lexicon.lost.any(word) || lexicon.stolen.any(word) || beside.any(|have| word == *have)
        });
        let text = given.joined();
        if told || lost == stolen || !bare || answers::read(&text, lexicon) != Some(YesNo::Yes) {
            return false;
        }
        let place = self.place(pair, Some(label), 0.7);
        let fate = if stolen { "stolen" } else { "lost" };
        self.claim(Field::LostOrStolen, Value::Text(fate.to_owned()), &place);
        true
    }

    /// `Was it [ ] Lost [x] Stolen`: a tick beside one of these words needs no label.
    pub(super) fn tells_loss(&self, given: &Given) -> bool {
        let lexicon = &self.words.rules.lexicon;
        let (words, most) = match given {
            Given::Ticked(options) => {
                let [option] = options.as_slice() else { return false };
                (normal::words(option), 3)
            }
            // `Verbleib: gestohlen`: the word alone.
            Given::Text(text) => (normal::words(text), 1),
            Given::Nothing => return false,
        };
        // “Daten verloren”: no thing is gone.
        let data = [
            "daten",
            "data",
            "opplysninger",
            "opplysningar",
            "information",
            "records",
        ];
        // “Identitätsdiebstahl” is what may come of it.
        let thing = !words
            .split(' ')
            .any(|word| data.contains(&word) || word.starts_with("identi") || word.starts_with("daten"));
        thing && words.split(' ').count() <= most && lexicon.lost.any(&words) != lexicon.stolen.any(&words)
    }
}

/// Words beside “theft” or “lost” that ask for nothing else, folded.
const BESIDE_FATE: [&str; 56] = [
    "wurden",
    "etwas",
    "ein",
    "eine",
    "anything",
    "something",
    "has",
    "been",
    "goods",
    "noe",
    "noko",
    "blitt",
    "suspected",
    "suspect",
    "suspicion",
    "of",
    "a",
    "was",
    "is",
    "it",
    "the",
    "device",
    "item",
    "thing",
    "phone",
    "laptop",
    "possible",
    "probable",
    "likely",
    "verdacht",
    "auf",
    "vermuteter",
    "vermutlich",
    "mutmasslicher",
    "wurde",
    "ist",
    "es",
    "das",
    "geraet",
    "der",
    "gegenstand",
    "mistanke",
    "om",
    "mistenkt",
    "ble",
    "blei",
    "vart",
    "er",
    "den",
    "det",
    "utstyret",
    "enheten",
    "eininga",
    "mulig",
    "mogleg",
    "worden",
];

/// `Status`, `Verbleib`, `Zustand des Geräts`: what became of a thing.
fn asks_what_became(label: &str) -> bool {
    let label = normal::label(label);
    let first = label.split(' ').next().unwrap_or_default();
    let status = [
        "status",
        "verbleib",
        "zustand",
        "state",
        "fate",
        "tilstand",
        "geraetestatus",
        "device",
    ];
    status.contains(&first) && (first != "device" || label == "device status") && label.split(' ').count() <= 4
}
