//! Who reports: name, function, telephone and address in one box or several.

use super::given::Given;
use super::guess::is_name;
use super::loose::asks_who_found;
use crate::config::rules::forms::{Fit, Part, Slot, normal};
use crate::model::report::{Field, Provenance, Value};
use crate::pipeline::extract::interpret::halves::Halves;
use crate::pipeline::extract::interpret::{Interpreter, Person};
use crate::pipeline::extract::values::contacts;
use crate::pipeline::extract::values::institutions::names_institution;

impl Interpreter<'_> {
    /// “Name, Funktion” answered with “Erika Muster, Akademische Rätin”: the label tells what the second half is.
    pub(super) fn name_and_role(&self, text: &str, place: &Provenance) -> Option<(String, String)> {
        if let Some(both) = self.writer_and_role(text) {
            return Some(both);
        }
        let label = place.label.as_deref()?;
        // “Detected/Reported by (Name/Role)”: the brackets tell the halves.
        let inner = label.trim_end_matches([' ', '*', ':']).strip_suffix(')');
        let asked = inner
            .and_then(|label| label.rsplit_once('('))
            .map_or(label, |(_, inner)| inner);
        let (_, second) = asked.split_once([',', '/']).or_else(|| {
            let mut conjunctions = [" and ", " und ", " og "].iter();
            conjunctions.find_map(|word| asked.split_once(word))
        })?;
        let role = self.words.fit(second)?.slot == Slot::Field(Field::ReporterRole);
        let plain = Halves::plain(text).or_else(|| {
            let other = |c: char| matches!(c, '@' | '\n' | ';' | ',') || c.is_ascii_digit();
            Halves::of(text, &['/']).filter(|halves| !text.contains(other) && !halves.rest.is_empty())
        });
        let halves = plain.filter(|halves| halves.name.contains(' ') && !halves.goes_on())?;
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

    /// `Represented by: Jo Lane` in the mail of Jo Lane: her own name, whatever the label; the particulars that follow are
    /// hers.
    pub(super) fn note_writer(
        &mut self,
        label: &str,
        found: Option<&(Fit, String)>,
        given: &Given,
        place: &Provenance,
    ) {
        let Given::Text(text) = given else { return };
        let ignored = found.is_none_or(|(fit, _)| matches!(fit.slot, Slot::Ignored | Slot::Part(Part::From)));
        let body = self.in_own_part() && names_institution(text);
        let (name, role) = match self.writer_and_role(text) {
            Some((name, role)) => (name, Some(role)),
            None => (text.clone(), None),
        };
        if !ignored || body || self.writer.is_some() || !self.is_writer(&name) {
            return;
        }
        let words = normal::words(label);
        let signed = [
            "unterschrift",
            "signatur",
            "sign",
            "underskrift",
            "approved",
            "freigabe",
            "received",
            "reviewed",
        ];
        if signed.iter().any(|stem| words.contains(stem)) {
            return;
        }
        if let Some(role) = role.filter(|_| !self.said.tells(Field::ReporterRole)) {
            self.claim(Field::ReporterRole, Value::Text(role), place);
        }
        self.writer = Some((name, place.clone()));
        if self.person == Person::Other {
            self.person = Person::Reporter;
        }
    }

    /// Takes that name where the form gave no other.
    pub(super) fn settle_writer(&mut self) {
        let Some((name, place)) = self.writer.take() else {
            return;
        };
        if !self.said.tells(Field::ReporterName) {
            self.claim(Field::ReporterName, Value::Text(name), &place);
        }
    }

    /// Whether a name is somebody's who is not the reporter: another was named before, and the mail is not this one's.
    /// What follows belongs to that other person.
    pub(super) fn is_another(&mut self, text: &str) -> bool {
        let name = text.split([',', ';', '\n', '(', '/']).next().unwrap_or_default().trim();
        if !is_name(name) || self.is_writer(name) {
            return false;
        }
        let words = normal::words(name);
        let same = |have: &str| {
            let have = normal::words(have);
            have.split(' ')
                .any(|word| word.len() >= 3 && words.split(' ').any(|one| one == word))
        };
        let told = self.said.claims.iter().any(|claim| match &claim.value {
            Value::Text(have) => {
                let label = claim.provenance.label.as_deref().unwrap_or_default();
                // “Provider: Nordby Nett AS” above “Contact: Kari Lie” names nobody.
                let person = is_name(have) && !names_institution(have);
                claim.field == Field::ReporterName && person && !same(have) && !asks_who_found(label)
            }
            _ => false,
        });
        if told {
            self.person = Person::Other;
        }
        told
    }

    /// “Title: Binder left in a meeting room” where nobody was named before: the title of the report.
    pub(super) fn is_headline(&self, text: &str, place: &Provenance) -> bool {
        let label = normal::label(place.label.as_deref().unwrap_or_default());
        let bare = [
            "title",
            "titel",
            "tittel",
            "overskrift",
            "heading",
            "betreff",
            "subject",
        ];
        let personal = matches!(
            self.last,
            Some(Field::ReporterName | Field::ReporterEmail | Field::ReporterPhone | Field::OrgUnit)
        );
        let role = self.words.rules.lexicon.roles.any(&normal::words(text));
        let named = role || !self.names.is_empty() || personal || self.person == Person::Reporter;
        bare.contains(&label.as_str()) && (!named || text.split_whitespace().count() > 8)
    }

    /// The same where the label asks for what the writer does, and for the name before it.
    pub(super) fn role_behind_name(&self, text: &str) -> Option<(String, String)> {
        let Halves { name, rest: role, .. } = Halves::plain(text)?;
        let few = role.split_whitespace().count() <= 6;
        (few && self.is_writer(name)).then(|| (name.to_owned(), role.to_owned()))
    }

    /// Turns the names round that the form asked for with the family name first.
    pub(super) fn turn_names(&mut self) {
        for claim in self
            .said
            .claims
            .iter_mut()
            .filter(|claim| claim.field == Field::ReporterName)
        {
            let label = claim.provenance.label.as_deref().unwrap_or_default();
            if let Value::Text(text) = &claim.value
                && let Some(name) = given_name_first(text, label)
            {
                claim.value = Value::Text(name);
            }
        }
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
        if contact.name.as_deref().is_some_and(|name| self.is_another(name)) {
            return;
        }
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

/// `Familienname, Vorname`: `Stamm, Friederike` is Friederike Stamm.
fn given_name_first(text: &str, label: &str) -> Option<String> {
    let label = normal::words(label);
    let at = |words: &[&str]| words.iter().filter_map(|word| label.find(word)).min();
    let family = at(&[
        "familienname",
        "nachname",
        "zuname",
        "surname",
        "last name",
        "family name",
        "etternavn",
        "etternamn",
    ])?;
    let given = at(&["vorname", "first name", "given name", "forename", "fornavn", "fornamn"])?;
    let halves = Halves::plain(text).filter(|halves| !halves.goes_on() && family < given)?;
    let short = |half: &str| (1..=3).contains(&half.split_whitespace().count());
    let named = short(halves.name) && short(halves.rest) && halves.rest.starts_with(char::is_uppercase);
    named.then(|| format!("{} {}", halves.rest, halves.name))
}

#[cfg(test)]
mod tests;
