//! Answers that their label alone does not explain: a bare date, one of several names.

use super::given::Given;
use super::moments::bare_time;
use super::people::{is_personal, names_people_only};
use super::{Claim, Interpreter};
use crate::config::rules::forms::normal;
use crate::model::report::{Field, Provenance, Value};
use crate::pipeline::extract::stems::has_stem;
use crate::pipeline::extract::values::institutions::names_institution;
use crate::pipeline::extract::values::when::Moment;

/// How words begin that ask who found something out, folded.
const FOUND: [&str; 15] = [
    "feststell",
    "entdeck",
    "bemerk",
    "festgestellt",
    "aufgefallen",
    "erkannt",
    "beobacht",
    "discover",
    "notic",
    "detect",
    "found",
    "identified",
    "oppdag",
    "avdekk",
    "merka",
];
/// How words begin that say that a paper was filed, folded: the time of that is none of the incident.
const FILED: [&str; 52] = [
    "erfass",
    "registrier",
    "protokoll",
    "eingegang",
    "eingang",
    "erstell",
    "ausgefuellt",
    "gemeldet",
    "meldung",
    "abgegeben",
    "logged",
    "recorded",
    "created",
    "submitted",
    "received",
    "completed",
    "filed",
    "filing",
    "reported",
    "loggfoert",
    "registrert",
    "opprettet",
    "oppretta",
    "mottatt",
    "innsendt",
    "rapportert",
    "generier",
    "exportier",
    "gedruckt",
    "ausgedruckt",
    "generated",
    "exported",
    "printed",
    "generert",
    "eksportert",
    "skrevet",
    "zugewiesen",
    "zugeteilt",
    "ausgegeben",
    "ausgehaendigt",
    "angeschafft",
    "gekauft",
    "assigned",
    "issued",
    "purchased",
    "bought",
    "acquired",
    "tildelt",
    "utlevert",
    "kjoept",
    "anskaffet",
    "anskaffa",
];
/// How words begin that say who wrote a paper, folded.
const AUTHORED: [&str; 8] = [
    "prepared", "written", "compiled", "verfasst", "utarbeid", "skrev", "laget", "signed",
];
/// Nobody is called so, folded: roles that forms name in place of a person.
const NOBODY: [&str; 22] = [
    "kollege",
    "kollegin",
    "kollegen",
    "colleague",
    "co worker",
    "coworker",
    "kollega",
    "administrator",
    "admin",
    "helpdesk",
    "help desk",
    "it",
    "rezeption",
    "empfang",
    "receptionist",
    "reception",
    "monitoring",
    "system",
    "intern",
    "extern",
    "internal",
    "external",
];

/// Whether a label asks when something was filed.
pub(super) fn asks_when_filed(label: &str) -> bool {
    let words = normal::words(label);
    has_stem(&words, &FILED)
}

/// Whether a label asks when something is going to be done or somebody was told: no time of the incident.
pub(super) fn is_planned(label: &str) -> bool {
    let words = normal::words(label);
    let stems = [
        "intended",
        "planned",
        "anticipated",
        "deadline",
        "notif",
        "geplant",
        "voraussichtlich",
        "frist",
        "benachrichtig",
        "planlagt",
        "varsl",
        "forventet",
        "venta",
        "tidsfrist",
    ];
    has_stem(&words, &stems)
}

/// Whether a label asks who found something out.
pub(super) fn asks_who_found(label: &str) -> bool {
    let words = normal::words(label);
    has_stem(&words, &FOUND)
}

impl Interpreter<'_> {
    /// Keeps a bare date or time until the form is read; false for what is none.
    pub(super) fn keep_loose(&mut self, given: &Given, place: &Provenance) -> bool {
        let text = given.joined();
        // “Date: 19.11.” above “Hour: 10.30”.
        let dated = self.loose.as_ref().is_some_and(|(have, _)| have.time.is_none());
        let text = bare_time(&text).filter(|_| dated).unwrap_or(text);
        let read = self.calendar.read(&text);
        let Some(moment) = read.first().copied() else {
            return false;
        };
        let end = match read.as_slice() {
            [from, to] if (from.date == to.date || dated) && from.time.is_some() && from.time < to.time => Some(*to),
            _ => None,
        };
        if moment.time.is_none() && self.is_behind_author() {
            return true;
        }
        match &mut self.loose {
            None => {
                self.loose_amid = matches!(self.before, Some(Field::Description | Field::Kind | Field::Location));
                self.loose = Some((moment, place.clone()));
                self.loose_end = end;
            }
            Some((have, _)) => {
                if let Some(joined) = have.join(moment) {
                    *have = joined;
                    self.loose_end = end.or(self.loose_end);
                }
            }
        }
        true
    }

    /// “Prepared by: Jo Lane” above “Date: 15.11.”: the day of the paper.
    fn is_behind_author(&self) -> bool {
        let personal = self.last.is_some_and(is_personal);
        let names = || {
            self.said
                .claims
                .iter()
                .filter(|claim| claim.field == Field::ReporterName)
        };
        personal
            && names().any(|claim| {
                let words = normal::words(claim.provenance.label.as_deref().unwrap_or_default());
                let by = words
                    .split(' ')
                    .next_back()
                    .is_some_and(|word| ["by", "von", "durch", "av"].contains(&word));
                by && (has_stem(&words, &FILED) || has_stem(&words, &AUTHORED))
            })
    }

    /// “Date: 15.11.2026 23:40”: a form that asks for no other time means when it happened. A day alone may be the day of
    /// the report: it counts where the form knows no other.
    pub(super) fn settle_loose(&mut self) {
        let Some((moment, place)) = self.loose.take() else {
            return;
        };
        // A table read by two of its heads says the same twice.
        if self
            .moments
            .values()
            .any(|(have, _)| have.date == moment.date && have.time == moment.time)
        {
            return;
        }
        // “Date: 9.11.” above “Point in time: 16:45”: two boxes for one moment.
        let half = |have: &Moment| have.time.is_some() && have.date.is_none() && moment.time.is_none();
        let mut waiting = self.moments.values_mut().filter(|(have, _)| half(have));
        if let (Some((have, _)), None) = (waiting.next(), waiting.next()) {
            *have = have.join(moment).unwrap_or(*have);
            return;
        }
        let told = |field| self.moments.contains_key(&field);
        let occurred = told(Field::OccurredAt) || told(Field::OccurredFrom) || told(Field::OccurredTo);
        // “What went wrong: …”, “Date: 3.11.”, “Found out: 5.11.”: the day of what is told right before it.
        let found = self.moments.get(&Field::DiscoveredAt).and_then(|(have, _)| have.date);
        let before = self.loose_amid && found > moment.date;
        let sure = moment.time.is_some() || !told(Field::DiscoveredAt) || before;
        // A head above several columns may say that the date is another.
        let labels = self
            .said
            .claims
            .iter()
            .filter_map(|claim| claim.provenance.label.as_deref());
        let headed = labels
            .map(normal::words)
            .any(|label| FOUND.iter().any(|stem| label.starts_with(stem)));
        // A newsletter has a date as well.
        let enough = if moment.time.is_some() { 2 } else { 3 };
        let form = self.said.claims.len() >= enough && (!headed || told(Field::DiscoveredAt));
        if moment.date.is_some() && !occurred && sure && form {
            let place = Provenance {
                confidence: super::rounded(0.5 * self.source.trust),
                ..place
            };
            let end = self.loose_end.take().filter(|_| moment.time.is_some());
            if let Some(end) = end {
                let date = moment.date;
                let end = Moment { date, ..end };
                self.moments.insert(Field::OccurredFrom, (moment, place.clone()));
                self.moments.insert(Field::OccurredTo, (end, place));
            } else {
                self.moments.insert(Field::OccurredAt, (moment, place));
            }
        }
    }

    /// Of several names the reporter's is the one under a label about the report. Who found something out may be
    /// somebody else, and “an employee” is nobody's name.
    pub(super) fn choose_name(&mut self, in_boxes: bool) {
        let is_name = |field: Field| field == Field::ReporterName;
        let found = |place: &Provenance| asks_who_found(place.label.as_deref().unwrap_or_default());
        let person = |claim: &Claim| {
            is_name(claim.field) && matches!(&claim.value, Value::Text(text) if !names_institution(text))
        };
        let person = self.said.claims.iter().any(person);
        let nobody = |value: &Value| match value {
            Value::Text(text) => {
                let words = normal::words(text);
                let body = person && names_institution(text);
                body || NOBODY.contains(&words.as_str()) || (!text.trim().contains(' ') && names_people_only(&words))
            }
            _ => false,
        };
        let names: Vec<&Provenance> = self
            .said
            .claims
            .iter()
            .filter(|claim| is_name(claim.field) && !nobody(&claim.value))
            .map(|claim| &claim.provenance)
            .collect();
        let other = names.iter().any(|place| !found(place));
        let boxed = self
            .said
            .claims
            .iter()
            .rposition(|claim| is_name(claim.field))
            .filter(|_| in_boxes);
        let mut at = 0_usize;
        self.said.claims.retain(|claim| {
            let here = at;
            at = at.saturating_add(1);
            if !is_name(claim.field) {
                return true;
            }
            match boxed {
                Some(boxed) => boxed == here,
                None => !(nobody(&claim.value) || (other && found(&claim.provenance))),
            }
        });
    }
}
