//! Parts of a form that are not the reporter's: what the office fills in, and where the attack came from.

use super::Interpreter;
use super::sections::bare;
use crate::config::rules::forms::{Slot, normal};
use crate::model::document::Mark;
use crate::model::report::Field;
use crate::pipeline::extract::flow::{Pair, is_for_office, is_office};
use crate::pipeline::extract::stems::has_stem;

/// What the office's mark means below so many answers: above them it may mark the whole paper.
const BEGUN: usize = 2;

/// How words begin that speak of where something came from, folded.
const SOURCE: [&str; 20] = [
    "quelle",
    "herkunft",
    "ursprung",
    "ausgangs",
    "verursach",
    "urheber",
    "source",
    "sources",
    "origin",
    "originat",
    "perpetrat",
    "kilde",
    "kilder",
    "kjelde",
    "opphav",
    "opprinnelse",
    "utgangspunkt",
    "avsender",
    "absender",
    "herkomst",
];
/// How words begin that speak of an attack, folded.
const ATTACK: [&str; 22] = [
    "angriff",
    "attack",
    "attacke",
    "angrep",
    "aatak",
    "einbruch",
    "eindring",
    "intrusion",
    "scan",
    "portscan",
    "missbrauch",
    "abuse",
    "misbruk",
    "spam",
    "phishing",
    "schadcode",
    "malware",
    "stoerung",
    "hacking",
    "zugriff",
    "probe",
    "uvedkom",
];
/// How words begin that name who attacks, folded.
const ATTACKER: [&str; 19] = [
    "angreif",
    "taeter",
    "eindringling",
    "hacker",
    "attacker",
    "intruder",
    "offender",
    "perpetrator",
    "adversary",
    "threat actor",
    "suspect",
    "offending",
    "attacking",
    "angriper",
    "angripar",
    "gjernings",
    "inntrenger",
    "inntrengjar",
    "trusselakt",
];
/// How words begin that name what was attacked, folded: “Opfer und Angreifer” are both sides.
const TARGET: [&str; 16] = [
    "opfer",
    "ziel",
    "betroffen",
    "angegriffen",
    "victim",
    "target",
    "affected",
    "attacked",
    "offer",
    "maal",
    "beroert",
    "angrepne",
    "raamt",
    "ramm",
    "destination",
    "geschaedigt",
];

/// Whether we are in a part that the office fills in.
#[derive(Debug, Default)]
pub(super) struct OfficePart {
    pub(super) open: bool,
    /// The table that holds it, where nothing was answered above it.
    table: Option<String>,
}

impl Interpreter<'_> {
    /// Whether the office fills in the part of the form that we are in, or this box.
    pub(super) fn is_offices(&mut self, pair: &Pair) -> bool {
        self.leave_office_table(&pair.place);
        self.offices.open || pair.labels.first().is_some_and(|label| self.is_office_part(label))
    }

    /// An office's table above the form itself ends with its last row, whatever stands below it.
    fn leave_office_table(&mut self, place: &str) {
        if !self.offices.open {
            self.offices.table = None;
            return;
        }
        let table = place.split_once(", row ").map(|(table, _)| table);
        match (&self.offices.table, table) {
            (None, Some(table)) if self.said.claims.is_empty() => self.offices.table = Some(table.to_owned()),
            (Some(own), other) if other != Some(own.as_str()) => self.offices = OfficePart::default(),
            _ => {}
        }
    }

    /// Leaves out a box of the office's. A label that says nothing else opens the office's part: “Case number (filled in
    /// by compliance)” is one box.
    pub(super) fn leave_to_office(&mut self, pair: &Pair) {
        let filled = !matches!(&pair.value, Mark::Text(text) if text.trim().is_empty());
        self.left_to_office = self.left_to_office.saturating_add(usize::from(filled));
        if let Some(label) = pair.labels.first().filter(|label| self.is_office_part(&bare(label))) {
            self.enter_section(label);
        }
        self.before = None;
        self.last = None;
    }

    /// Whether a heading says that the office fills in what stands below it.
    pub(super) fn is_office_part(&self, heading: &str) -> bool {
        !self.offices_report && (is_for_office(heading) || (self.said.claims.len() >= BEGUN && is_office(heading)))
    }

    /// “Herkunft der Angriffe” above “Hostname oder IP”: the attacker's machine is none that is affected.
    pub(super) fn is_attackers(&self, slot: Slot, label: &str) -> bool {
        let thing = matches!(
            slot,
            Slot::Field(Field::AffectedSystems | Field::Location | Field::DeviceId | Field::OrgUnit)
        );
        thing && names_attacker(&self.section) && !has_stem(&normal::words(label), &TARGET)
    }
}

/// Whether a heading names the side that attacked, and only that.
fn names_attacker(heading: &str) -> bool {
    if heading.is_empty() || heading.chars().count() > 120 {
        return false;
    }
    let words = normal::words(heading);
    let came = has_stem(&words, &SOURCE) && has_stem(&words, &ATTACK);
    let attacker = has_stem(&words, &ATTACKER) || words.contains("threat actor") || came;
    attacker && !has_stem(&words, &TARGET)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_attackers_part_is_known_by_its_heading() {
        for heading in [
            "Herkunft der Attacken (bitte mehrfache Quellen anführen)",
            "Source(s) of the Attack (duplicate for each host)",
            "Angaben zum Angreifer",
            "Kilde til angrepet",
            "Attacker information",
            "Offending host",
        ] {
            assert!(names_attacker(heading), "{heading}");
        }
        for heading in [
            "Betroffene Rechner",
            "Attack Target Information",
            "Angegriffene Systeme und Angreifer",
            "Quelle der Meldung",
            "Description of the attack",
            "Angrepet",
            "",
        ] {
            assert!(!names_attacker(heading), "{heading}");
        }
    }
}
