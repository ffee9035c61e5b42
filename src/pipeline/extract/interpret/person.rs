//! Who reports: name, function, telephone and address in one box or several.

use crate::config::rules::forms::Slot;
use crate::model::report::{Field, Provenance, Value};
use crate::pipeline::extract::interpret::Interpreter;
use crate::pipeline::extract::values::contacts;

impl Interpreter<'_> {
    /// “Name, Funktion” answered with “Erika Muster, Akademische Rätin”: the label tells what the second half is.
    pub(super) fn name_and_role(&self, text: &str, place: &Provenance) -> Option<(String, String)> {
        let label = place.label.as_ref()?;
        let (_, second) = label.split_once([',', '/']).or_else(|| {
            let mut conjunctions = [" and ", " und ", " og "].iter();
            conjunctions.find_map(|word| label.split_once(word))
        })?;
        let role = self.words.fit(second)?.slot == Slot::Field(Field::ReporterRole);
        let (name, answer) = text.split_once(',')?;
        let (name, answer) = (name.trim(), answer.trim());
        let plain =
            name.contains(' ') && !answer.is_empty() && !text.contains(['@', '\n', ';']) && !answer.contains(',');
        let digits = text.chars().any(|c| c.is_ascii_digit());
        (role && plain && !digits).then(|| (name.to_owned(), answer.to_owned()))
    }

    /// `E-Mail/Telefon`: both in one box.
    pub(super) fn phone_beside(&mut self, text: &str, place: &Provenance) {
        let rest = contacts::read(text, &self.words.rules.lexicon);
        if let Some(phone) = rest.phone {
            self.claim(Field::ReporterPhone, Value::Text(phone), place);
        }
    }

    pub(super) fn contact(&mut self, text: &str, place: &Provenance) {
        let contact = contacts::read(text, &self.words.rules.lexicon);
        for (field, value) in [
            (Field::ReporterName, contact.name),
            (Field::ReporterRole, contact.role),
            (Field::OrgUnit, contact.unit),
            (Field::ReporterPhone, contact.phone),
            (Field::ReporterEmail, contact.email),
        ] {
            if let Some(value) = value {
                self.claim(field, Value::Text(value), place);
            }
        }
    }
}
