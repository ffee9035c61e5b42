//! What can only be said once the whole form is read.

use super::Interpreter;
use crate::config::rules::forms::Part;
use crate::model::report::{Field, Value};

impl Interpreter<'_> {
    pub(super) fn finish(&mut self) {
        let first = self.names.remove(&Part::FirstName);
        let last = self.names.remove(&Part::LastName);
        let name_told = first.is_some() && last.is_some();
        if let Some((_, place)) = last.as_ref().or(first.as_ref()) {
            let place = place.clone();
            let name: Vec<String> = [first, last].into_iter().flatten().map(|(name, _)| name).collect();
            let at = self
                .said
                .claims
                .iter()
                .position(|claim| claim.field == Field::ReporterName);
            // First and last name in boxes of their own are the reporter's, whoever is named elsewhere.
            let at = at.filter(|_| !name_told);
            // A box “Name” beside a box “Vorname” holds the family name.
            match at.and_then(|at| self.said.claims.get_mut(at)) {
                Some(claim) if name.len() == 1 => {
                    if let Value::Text(have) = &claim.value
                        && !have.contains([' ', ','])
                    {
                        claim.value = Value::Text(format!("{} {have}", name.join(" ")));
                    }
                }
                Some(_) => {}
                None => self.claim(Field::ReporterName, Value::Text(name.join(" ")), &place),
            }
        }
        self.choose_name(name_told);
        self.tell_by_kind();
        self.name_special();
        self.settle_writer();
        self.settle_unit();
        self.settle_left();
        self.settle_loose();
        for (field, (moment, place)) in std::mem::take(&mut self.moments) {
            if let Some(when) = moment.when(self.calendar.zone) {
                self.claim(field, Value::When(when), &place);
            }
        }
        self.tell_by_comment();
        self.fate_by_kind();
    }
}
