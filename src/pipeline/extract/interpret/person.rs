//! Who reports: name, function, telephone and address in one box or several.

use crate::config::rules::forms::Slot;
use crate::model::report::{Field, Provenance, Value};
use crate::pipeline::extract::interpret::Interpreter;
use crate::pipeline::extract::interpret::halves::Halves;
use crate::pipeline::extract::values::contacts;

impl Interpreter<'_> {
    /// “Name, Funktion” answered with “Erika Muster, Akademische Rätin”: the label tells what the second half is.
    pub(super) fn name_and_role(&self, text: &str, place: &Provenance) -> Option<(String, String)> {
        if let Some(both) = self.writer_and_role(text) {
            return Some(both);
        }
        let label = place.label.as_ref()?;
        let (_, second) = label.split_once([',', '/']).or_else(|| {
            let mut conjunctions = [" and ", " und ", " og "].iter();
            conjunctions.find_map(|word| label.split_once(word))
        })?;
        let role = self.words.fit(second)?.slot == Slot::Field(Field::ReporterRole);
        let halves = Halves::plain(text).filter(|halves| halves.name.contains(' ') && !halves.goes_on())?;
        role.then(|| (halves.name.to_owned(), halves.rest.to_owned()))
    }

    /// “Mercy Oduya, kitchen lead” in the mail of Mercy Oduya: what stands behind her name in small letters is what she
    /// does. A department has a name of its own, and German writes all nouns alike: there the label must ask for it.
    fn writer_and_role(&self, text: &str) -> Option<(String, String)> {
        let Halves { name, rest: role, .. } = Halves::plain(text).filter(|halves| !halves.goes_on())?;
        let small = role.split_whitespace().all(|word| word.starts_with(char::is_lowercase));
        let few = role.split_whitespace().count() <= 4;
        (small && few && self.is_writer(name)).then(|| (name.to_owned(), role.to_owned()))
    }

    /// The same where the label asks for what the writer does, and for the name before it.
    pub(super) fn role_behind_name(&self, text: &str) -> Option<(String, String)> {
        let Halves { name, rest: role, .. } = Halves::plain(text)?;
        let few = role.split_whitespace().count() <= 6;
        (few && self.is_writer(name)).then(|| (name.to_owned(), role.to_owned()))
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
