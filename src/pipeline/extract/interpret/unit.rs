//! The organisation that reports, where a form asks for it as the controller, the company, the legal entity, and for no
//! department.

use super::given::Given;
use super::guess::is_name;
use super::{Claim, Interpreter};
use crate::config::rules::forms::{Slot, normal};
use crate::model::report::{Field, Provenance, Value};
use crate::pipeline::extract::values::institutions::names_institution;

/// Labels of the organisation as a whole, folded.
const WHOLE: [&str; 44] = [
    "verantwortlicher",
    "verantwortliche",
    "verantwortliche stelle",
    "verantwortliche einrichtung",
    "name des verantwortlichen",
    "name der verantwortlichen stelle",
    "rechtstraeger",
    "rechtsperson",
    "juristische person",
    "traeger",
    "unternehmen",
    "name des unternehmens",
    "firma",
    "firmenname",
    "name der firma",
    "organisation",
    "name der organisation",
    "einrichtung",
    "name der einrichtung",
    "institution",
    "name der institution",
    "behoerde",
    "controller",
    "data controller",
    "name of controller",
    "name of the controller",
    "name of data controller",
    "legal entity",
    "entity",
    "company",
    "company name",
    "name of company",
    "organization",
    "name of organisation",
    "organisation name",
    "institution name",
    "behandlingsansvarlig",
    "behandlingsansvarleg",
    "virksomhet",
    "virksomhetens navn",
    "navn paa virksomhet",
    "verksemd",
    "foretak",
    "selskap",
];
/// How words of a label begin or end that ask for an organisation, folded.
const NOUNS: [&str; 34] = [
    "stelle",
    "organ",
    "organisation",
    "organization",
    "organisasjon",
    "schule",
    "hochschule",
    "school",
    "college",
    "university",
    "entity",
    "custodian",
    "body",
    "firma",
    "company",
    "behoerde",
    "gemeinde",
    "verein",
    "betrieb",
    "unternehmen",
    "agency",
    "authority",
    "hospital",
    "institution",
    "traeger",
    "virksomhet",
    "verksemd",
    "kommune",
    "bedrift",
    "foretak",
    "skole",
    "skule",
    "charity",
    "business",
];
/// Parties to a contract, folded: which of them reports is told by the first part of its form.
const PARTIES: [&str; 9] = [
    "supplier",
    "vendor",
    "contractor",
    "processor",
    "lieferant",
    "auftragnehmer",
    "auftragsverarbeiter",
    "leverandoer",
    "databehandler",
];
/// Who wrote the letter, folded: a person as often as an office.
const FROM: [&str; 7] = ["von", "from", "fra", "fraa", "absender", "sender", "avsender"];
/// How words of a label begin that mean somebody to whom the report goes, folded.
const RECEIVER: [&str; 8] = [
    "empfaenger",
    "empfang",
    "recipient",
    "receiv",
    "mottaker",
    "mottakar",
    "an den",
    "addressee",
];

/// `Bezeichnung der öffentlichen Stelle`, `Name / Bezeichnung`, `Designation of the body`: no person has one.
pub(super) fn asks_for_body(label: &str) -> bool {
    let words = normal::label(label);
    let mut words = words.split(' ');
    words.any(|word| ["bezeichnung", "designation", "betegnelse", "benevnelse", "firmierung"].contains(&word))
}

/// Labels of a place of work, folded: a department where the form asks for none.
const SITES: [&str; 14] = [
    "site",
    "branch",
    "premises",
    "office",
    "depot",
    "campus",
    "filiale",
    "niederlassung",
    "betriebsstaette",
    "werk",
    "haus",
    "arbeidssted",
    "arbeidsstad",
    "avdelingskontor",
];

impl Interpreter<'_> {
    /// `Site: Quay Road` below `Service area: Parks`: where it happened, once the department is told.
    pub(super) fn is_site(&self, slot: Slot, label: &str) -> bool {
        let told = |field| self.said.tells(field);
        slot == Slot::Field(Field::OrgUnit)
            && told(Field::OrgUnit)
            && !told(Field::Location)
            && SITES.contains(&normal::label(label).as_str())
    }

    /// `Controller: Nordholz University` above `Department: Payroll`: the department is the nearer answer.
    pub(super) fn department_first(&mut self) {
        let is_whole = |claim: &Claim| {
            let label = claim.provenance.label.as_deref().unwrap_or_default();
            claim.field == Field::OrgUnit && WHOLE.contains(&normal::label(label).as_str())
        };
        let (whole, rest): (Vec<Claim>, Vec<Claim>) =
            std::mem::take(&mut self.said.claims).into_iter().partition(is_whole);
        self.said.claims = rest;
        self.said.claims.extend(whole);
    }

    /// Remembers the organisation for a form that names no department.
    pub(super) fn note_unit(&mut self, label: &str, given: &Given, place: &Provenance) {
        let Given::Text(text) = given else { return };
        if self.unit.is_some() || text.chars().count() > 120 || text.contains(['@', '\n']) {
            return;
        }
        let words = normal::words(label);
        if RECEIVER.iter().any(|stem| words.contains(stem)) {
            return;
        }
        let label = normal::label(label);
        let institution = names_institution(text);
        let named = NOUNS.iter().any(|noun| {
            label
                .split(' ')
                .any(|word| word.starts_with(noun) || (noun.len() > 5 && word.ends_with(noun)))
        });
        // “Name/Firma” in the part that asks for the controller.
        let own = self.in_own_part()
            && [
                "name",
                "bezeichnung",
                "designation",
                "betegnelse",
                "benevnelse",
                "navn",
                "namn",
            ]
            .iter()
            .any(|word| label.starts_with(word));
        let asked = label.split(' ').count() <= 7 && (institution || asks_for_body(&label)) && (named || own);
        // “PART A: THE SUPPLIER” with a box “Supplier”: it reports of itself.
        let section = normal::words(&self.section);
        let party = PARTIES.contains(&label.as_str()) && section.split(' ').any(|word| word == label);
        let own_party = party && self.said.claims.is_empty();
        let whole = own_party || (WHOLE.contains(&label.as_str()) && (institution || !is_name(text))) || asked;
        let plain = text.starts_with(char::is_uppercase)
            && text.split_whitespace().count() <= 10
            && text.chars().filter(|c| c.is_alphabetic()).count() >= 3;
        if plain && (whole || (institution && FROM.contains(&label.as_str()))) {
            self.unit = Some((text.trim().to_owned(), place.clone()));
        }
    }

    /// Takes it where nothing else was said.
    pub(super) fn settle_unit(&mut self) {
        let Some((unit, place)) = self.unit.take() else { return };
        let form = self.said.claims.len().saturating_add(self.moments.len()) >= 3;
        if form && !self.said.tells(Field::OrgUnit) {
            let place = Provenance {
                confidence: super::rounded(0.6 * self.source.trust),
                ..place
            };
            self.claim(Field::OrgUnit, Value::Text(unit), &place);
        }
    }
}

#[cfg(test)]
mod tests;
