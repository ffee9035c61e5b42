//! Ticked words that tell their field by themselves.

use crate::config::rules::forms::{Slot, normal};
use crate::model::report::{Field, Provenance, Shape, Value, YesNo};
use crate::pipeline::extract::interpret::Interpreter;
use crate::pipeline::extract::values::answers;

impl Interpreter<'_> {
    fn speaks_of_device(words: &str) -> bool {
        let devices = [
            "device", "geraet", "enhet", "utstyr", "eining", "laptop", "notebook", "phone", "telefon",
        ];
        words
            .split(' ')
            .any(|word| devices.iter().any(|device| word.contains(device)))
    }

    /// Whether more than half of several options, and two at least, name a kind of data.
    fn are_kinds_of_data(&self, ticked: &[String]) -> bool {
        let options = &self.words.rules.lexicon.options;
        let is_kind = |ticked: &&String| {
            let words = normal::words(ticked);
            let first = options.iter().find(|(_, set)| set.any(&words));
            first.is_some_and(|(field, _)| *field == Field::DataCategories)
        };
        let named = ticked.iter().filter(is_kind).count();
        named >= 2 && named.saturating_mul(2) > ticked.len()
    }

    /// Ticked words that tell their field without a question.
    pub(super) fn options(&mut self, options: &[String], place: &Provenance) -> bool {
        if self.are_kinds_of_data(options) {
            // “☒ Name” among them is one as well.
            self.claim(Field::DataCategories, Value::List(options.to_vec()), place);
            self.last = Some(Field::DataCategories);
            return true;
        }
        let mut understood = false;
        for option in options {
            let words = normal::words(option);
            let by_label = self.words.fit(option);
            let options = &self.words.rules.lexicon.options;
            let by_word = |field: &Field| options.iter().any(|(have, set)| have == field && set.any(&words));
            let field = match by_label.map(|fit| fit.slot) {
                // “Dateien verschlüsselt / Erpressung” is a kind of incident first of all.
                _ if by_word(&Field::Kind) => Some(Field::Kind),
                Some(Slot::Field(field)) if field.shape() == Shape::Answer => Some(field),
                _ => options.iter().find(|(_, set)| set.any(&words)).map(|(field, _)| *field),
            };
            // “[x] Device was stolen” among statements on the device.
            let lexicon = &self.words.rules.lexicon;
            let fate = words.split(' ').count() <= 5 && lexicon.lost.any(&words) != lexicon.stolen.any(&words);
            if fate && options.len() > 1 && Self::speaks_of_device(&words) {
                let fate = if lexicon.stolen.any(&words) { "stolen" } else { "lost" };
                self.claim(Field::LostOrStolen, Value::Text(fate.to_owned()), place);
                understood = true;
            }
            let Some(field) = field else { continue };
            // “[x] Dateien verschlüsselt” and “[x] Kryptert/utpresset” tell of an attacker, not of a device's protection.
            let hostile = field == Field::DeviceEncrypted
                && [
                    "datei",
                    "files",
                    "filer",
                    "data are",
                    "utpress",
                    "erpress",
                    "extort",
                    "ransom",
                    "loesepeng",
                    // “[x] Sending av ukryptert e-post”: the letter was open, and not the device.
                    "mail",
                    "e post",
                    "epost",
                ]
                .iter()
                .any(|word| words.contains(word));
            let field = if hostile { Field::Kind } else { field };
            understood = true;
            let negated = self
                .words
                .rules
                .lexicon
                .negation
                .iter()
                .any(|word| answers::contains_words(&words, word));
            match field.shape() {
                Shape::Answer => {
                    let answer = if negated { YesNo::No } else { YesNo::Yes };
                    self.claim(field, Value::Answer(answer), place);
                }
                Shape::List => self.claim(field, Value::List(vec![option.clone()]), place),
                _ => self.claim(field, Value::Text(option.clone()), place),
            }
            self.last = Some(field);
        }
        understood
    }
}
