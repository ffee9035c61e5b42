//! What can only be said once the whole form is read.

use super::{Claim, Interpreter};
use crate::config::rules::forms::{Part, normal};
use crate::model::report::{Field, Value};
use crate::pipeline::extract::stems::has_stem;

/// So many words in two sentences or more tell a story.
const STORY: usize = 15;

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
        self.turn_names();
        self.tell_by_kind();
        self.name_special();
        self.settle_writer();
        self.settle_left();
        self.settle_unit();
        self.department_first();
        self.settle_loose();
        for (field, (moment, place)) in std::mem::take(&mut self.moments) {
            if let Some(when) = moment.when(self.calendar.zone) {
                self.claim(field, Value::When(when), &place);
            }
        }
        self.tell_by_comment();
        self.tell_by_first_deed();
        self.fate_by_kind();
        self.leave_out_plans();
    }

    /// “What did you do?” above “What have you done since?”: where nothing else tells what happened, the first one does.
    fn tell_by_first_deed(&mut self) {
        if self.said.tells(Field::Description) {
            return;
        }
        let labels = |claim: &Claim| (claim.field == Field::Measures).then(|| claim.provenance.label.clone());
        let mut told = self.said.claims.iter().filter_map(labels);
        let first = told.next();
        if !told.any(|label| Some(label) != first) {
            return;
        }
        let story = |claim: &&mut Claim| {
            let Value::Text(text) = &claim.value else { return false };
            text.split_whitespace().count() >= STORY && text.trim_end_matches(['.', '!', ' ']).contains(['.', '!'])
        };
        let first = self.said.claims.iter_mut().find(|claim| claim.field == Field::Measures);
        if let Some(claim) = first.filter(story) {
            claim.field = Field::Description;
        }
    }

    /// “Geplant: 2FA einführen” beside “Bereits umgesetzt: …”: what a form asks for apart is not yet a measure taken.
    fn leave_out_plans(&mut self) {
        let measures = |claim: &&Claim| claim.field == Field::Measures;
        let label = |claim: &Claim| claim.provenance.label.as_deref().is_some_and(asks_for_plans);
        let taken = self.said.claims.iter().filter(measures).any(|claim| !label(claim));
        if taken {
            self.said
                .claims
                .retain(|claim| claim.field != Field::Measures || !label(claim));
        }
    }
}

/// Whether a label asks for what is going to be done, and for nothing that was done.
fn asks_for_plans(label: &str) -> bool {
    const AHEAD: [&str; 21] = [
        "vorgeschlag",
        "vorschlag",
        "vorschlaeg",
        "empfohlen",
        "vorbeugend",
        "praeventiv",
        "preventive",
        "recommend",
        "anbefal",
        "tilraad",
        "geplant",
        "vorgesehen",
        "kuenftig",
        "planned",
        "proposed",
        "planlagt",
        "planlagd",
        "planlegg",
        "framlegg",
        "forslag",
        "foreslaa",
    ];
    const DONE: [&str; 24] = [
        "ergriff",
        "getroff",
        "eingeleit",
        "umgesetz",
        "durchgefuehr",
        "erfolg",
        "bereits",
        "bisher",
        "sofort",
        "taken",
        "done",
        "immediate",
        "already",
        "implement",
        "iverksat",
        "iverksett",
        "gjort",
        "gjennomf",
        "utfoert",
        "truffet",
        "trefte",
        "strakst",
        "sett",
        "veranlass",
    ];
    let words = normal::words(label);
    // “Skadeforebyggende tiltak”: against the next time.
    (has_stem(&words, &AHEAD) || words.contains("forebygg")) && !has_stem(&words, &DONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_are_told_from_deeds() {
        for label in [
            "4.2 Geplant",
            "Planned measures",
            "Planlagte tiltak",
            "Framlegg til tiltak",
            "Welche Schritte schlagen Sie vor / Vorschläge",
            "Preventive actions",
            "Forebyggende tiltak",
        ] {
            assert!(asks_for_plans(label), "{label}");
        }
        for label in [
            "Ergriffene und geplante Maßnahmen",
            "Measures taken or proposed",
            "Tiltak",
            "Tiltak som er gjort og planlagt",
        ] {
            assert!(!asks_for_plans(label), "{label}");
        }
    }
}
