//! Labels that ask for a time and a person, or for a place and a department, at once.

use super::Interpreter;
use super::both::{FOUND, HAPPENED, SITE, WHEN, WHERE, WORKS};
use super::given::Given;
use super::guess::is_name;
use super::halves::Halves;
use crate::config::rules::forms::{Slot, normal};
use crate::model::report::{Field, Provenance};
use crate::pipeline::extract::stems::{has_stem, has_word};
use crate::pipeline::extract::values::institutions::names_institution;

impl Interpreter<'_> {
    /// “Når vart det oppdaga, og av kven?” – “18. november kl. 20.15, ein forelder”: the time of it.
    pub(super) fn when_and_who(&mut self, label: &str, given: &Given, place: &Provenance) -> bool {
        let words = normal::words(label);
        let who = [
            " by whom",
            " von wem",
            " durch wen",
            " av hvem",
            " av kven",
            " and who",
            " und wer",
        ];
        let asked = who.iter().any(|who| words.contains(who)) && has_word(&words, &WHEN);
        if !asked || words.split(' ').count() > 14 || !self.is_moment_within(given) {
            return false;
        }
        let field = if has_stem(&words, &FOUND) {
            Field::DiscoveredAt
        } else if has_stem(&words, &HAPPENED) {
            Field::OccurredAt
        } else {
            return false;
        };
        self.moment(field, given, place)
    }

    fn is_moment_within(&self, given: &Given) -> bool {
        matches!(given, Given::Text(text) if text.chars().count() <= 160
            && self.calendar.read(text).iter().any(|moment| moment.date.is_some()))
    }

    /// “Mitglied/Amt” – “Ada Krull, Kassenwartin”: who it is, and what for.
    pub(super) fn member_and_office(&mut self, label: &str, given: &Given, place: &Provenance) -> bool {
        const MEMBER: [&str; 6] = [
            "mitglied",
            "vereinsmitglied",
            "member",
            "club member",
            "medlem",
            "medlemmet",
        ];
        const OFFICE: [&str; 8] = [
            "amt", "funktion", "aufgabe", "office", "function", "role", "verv", "rolle",
        ];
        let Given::Text(text) = given else { return false };
        let joined = [" / ", "/", ", ", " und ", " and ", " og "].iter();
        let mut halves = joined.filter_map(|sign| label.split_once(*sign));
        let asked = halves.any(|(member, office)| {
            MEMBER.contains(&normal::label(member).as_str()) && OFFICE.contains(&normal::label(office).as_str())
        });
        let name = text.split([',', '(', '/']).next().unwrap_or_default().trim();
        asked && is_name(name) && self.slot(Slot::Field(Field::ReporterName), given, place)
    }

    /// “Location of incident and organisation” – “Dock office, Lund Freight Ltd”: both halves.
    pub(super) fn place_and_unit(&mut self, label: &str, given: &Given, place: &Provenance) -> bool {
        let Given::Text(text) = given else { return false };
        let mut joined = [" and ", " und ", " og "].iter();
        let Some((one, other)) = joined.find_map(|word| label.split_once(word)) else {
            return false;
        };
        let sited = |half: &str| has_word(&normal::words(half), &SITE) || has_word(&normal::words(half), &WHERE);
        let works = |half: &str| has_word(&normal::words(half), &WORKS) && !sited(half);
        let site_first = sited(one) && works(other);
        if !(site_first || (works(one) && sited(other))) {
            return false;
        }
        let Some(halves) = Halves::plain(text).filter(|halves| !halves.goes_on() && text.len() <= 160) else {
            return false;
        };
        let (first, second) = (halves.name, halves.rest);
        let turned = names_institution(first) && !names_institution(second);
        let (site, unit) = if site_first && !turned {
            (first, second)
        } else {
            (second, first)
        };
        if !names_institution(unit) {
            return false;
        }
        self.slot(Slot::Field(Field::OrgUnit), &Given::Text(unit.to_owned()), place);
        self.slot(Slot::Field(Field::Location), &Given::Text(site.to_owned()), place)
    }
}
