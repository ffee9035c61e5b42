//! Labels that ask for two particulars at once, and the number of a case below a heading that names the police.

use super::given::Given;
use super::halves::Halves;
use super::{Interpreter, Person};
use crate::config::rules::forms::{Fit, Slot, normal};
use crate::model::report::{Field, Provenance};
use crate::pipeline::extract::flow::Pair;
use crate::pipeline::extract::stems::has_stem;

/// What parts two labels, and two answers.
const SIGNS: [char; 4] = ['/', ',', ';', '|'];
/// How words begin that name the police, folded.
const POLICE: [&str; 6] = ["polizei", "police", "politi", "strafanzeige", "garda", "gendarmer"];
/// Words that ask for the number of a case, folded.
const NUMBERS: [&str; 18] = [
    "aktenzeichen",
    "az",
    "geschaeftszeichen",
    "vorgangsnummer",
    "vorgangsnr",
    "vorgang",
    "tagebuchnummer",
    "tagebuchnr",
    "number",
    "no",
    "reference",
    "ref",
    "saksnummer",
    "saksnr",
    "anmeldelsesnummer",
    "referanse",
    "journalnummer",
    "id",
];

impl Interpreter<'_> {
    /// “Stilling / avdeling” – “konservator, samlingen”: what somebody does and where.
    pub(super) fn two_in_one(&mut self, label: &str, given: &Given, place: &Provenance) -> bool {
        let Given::Text(text) = given else { return false };
        let halves = Halves::of(label, &SIGNS)
            .map(|halves| (halves.name, halves.rest))
            .or_else(|| {
                let mut words = [" und ", " and ", " og "].iter();
                words.find_map(|word| label.split_once(word))
            });
        let Some((one, other)) = halves else { return false };
        let labels = &self.words.rules.labels;
        let asked = |half: &str| match labels.exact(half, self.words.language)?.slot {
            Slot::Field(field @ (Field::ReporterRole | Field::OrgUnit)) => Some(field),
            _ => None,
        };
        let (Some(first), Some(second)) = (asked(one), asked(other)) else {
            return false;
        };
        let Some(answers) = Halves::of(text, &SIGNS).filter(|halves| !halves.goes_on()) else {
            return false;
        };
        let others = self.person == Person::Other && !labels.is_reporter(label);
        let told = |half: &str| half.chars().filter(|c| c.is_alphabetic()).count() >= 2 && half.chars().count() <= 80;
        if first == second || others || !told(answers.name) || !told(answers.rest) || text.contains(['\n', '@']) {
            return false;
        }
        let units = |half: &str| self.words.rules.lexicon.units.any(&normal::words(half));
        let unit_first = units(answers.name) && !units(answers.rest);
        let turned = (first == Field::ReporterRole && unit_first)
            || (second == Field::ReporterRole && units(answers.rest) && !units(answers.name));
        let (here, there) = if turned { (second, first) } else { (first, second) };
        self.slot(Slot::Field(here), &Given::Text(answers.name.to_owned()), place);
        self.slot(Slot::Field(there), &Given::Text(answers.rest.to_owned()), place);
        true
    }

    /// Whether the part of the form asks what the police made of it.
    pub(super) fn in_police_part(&self) -> bool {
        let police = |text: &str, most: usize| {
            let words = normal::label(text);
            words.split(' ').count() <= most && (has_stem(&words, &POLICE) || words.starts_with("law enforcement"))
        };
        // A row of a table whose other cell is empty heads the rows below.
        police(&self.section, 4) || (!self.list.contains('?') && police(&self.list, 1))
    }

    /// `Vorgangsnummer`, `Reference no.` below the heading `Polizei`.
    pub(super) fn police_number(&self, pair: &Pair, given: &Given) -> Option<(Fit, String)> {
        let label = pair.labels.first()?;
        let words = normal::label(label);
        let asks = words.split(' ').count() <= 4 && words.split(' ').any(|word| NUMBERS.contains(&word));
        let text = given.joined();
        let numbered = text.chars().filter(char::is_ascii_digit).count() >= 3 && text.chars().count() <= 60;
        let fit = Fit {
            slot: Slot::Field(Field::PoliceReport),
            confidence: 0.8,
        };
        (asks && numbered && self.in_police_part()).then(|| (fit, label.clone()))
    }
}
