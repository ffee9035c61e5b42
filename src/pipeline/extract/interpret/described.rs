//! “[x] Other (please describe)”, with the description in the next box, and names below the heading that asks for one.

use super::given::Given;
use super::guess::is_name;
use super::sections::bare;
use super::{Interpreter, Person};
use crate::config::rules::forms::{Fit, Part, Slot, normal};
use crate::model::report::{Field, Provenance, Shape};
use crate::pipeline::extract::values::contacts;
use crate::pipeline::extract::values::institutions::names_institution;

/// How an option begins that stands for all others, folded.
const OTHER: [&str; 12] = [
    "other",
    "others",
    "something else",
    "andere",
    "anderes",
    "anderer",
    "sonstige",
    "sonstiges",
    "annet",
    "anna",
    "andre",
    "noe annet",
];
/// What such an option asks for, folded.
const DESCRIBE: [&str; 14] = [
    "describe",
    "specify",
    "state",
    "explain",
    "below",
    "details",
    "beschreib",
    "erlaeuter",
    "angeben",
    "angabe",
    "unten",
    "beskriv",
    "spesifiser",
    "nedenfor",
];
/// Words of a label that asks for nothing but words, folded.
const BARE: [&str; 30] = [
    "please",
    "provide",
    "give",
    "enter",
    "a",
    "brief",
    "short",
    "description",
    "describe",
    "details",
    "specify",
    "explanation",
    "bitte",
    "kurze",
    "kurz",
    "beschreibung",
    "beschreiben",
    "angabe",
    "erlaeuterung",
    "naehere",
    "angaben",
    "gi",
    "en",
    "ei",
    "kort",
    "beskrivelse",
    "beskriv",
    "skildring",
    "spesifiser",
    "naermere",
];

/// `Other – please describe:`, `Sonstiges (bitte angeben)`, `Annet, beskriv nedenfor`.
fn is_other(given: &Given) -> bool {
    let text = given.joined();
    let words = normal::words(&text);
    let other = OTHER.iter().any(|start| {
        words
            .strip_prefix(start)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    });
    let asks = DESCRIBE.iter().any(|stem| words.contains(stem)) || text.trim_end().ends_with(':');
    other && asks && words.split(' ').count() <= 6
}

impl Interpreter<'_> {
    /// An option that only says that something else is told: the next box tells it.
    pub(super) fn is_told_below(&mut self, found: Option<&(Fit, String)>, given: &Given) -> bool {
        let Some(Slot::Field(field)) = found.map(|(fit, _)| fit.slot) else {
            return false;
        };
        let open = field.shape() == Shape::List || matches!(field, Field::Measures | Field::Consequences);
        if !open || !is_other(given) {
            return false;
        }
        self.described = Some(field);
        self.before = Some(field);
        true
    }

    /// “Provide a brief description” right below such an option, or in a part of the form whose heading asks for something
    /// else than what happened.
    pub(super) fn as_described(&mut self, found: Option<(Fit, String)>) -> Option<(Fit, String)> {
        let described = self.described.take();
        let (fit, label) = found?;
        let only = normal::label(&label).split(' ').all(|word| BARE.contains(&word));
        let asks = matches!(fit.slot, Slot::Field(Field::Description) | Slot::Part(Part::Other)) && only;
        if !asks {
            return Some((fit, label));
        }
        let slot = described
            .or_else(|| self.told_in_section())
            .map_or(fit.slot, Slot::Field);
        Some((Fit { slot, ..fit }, label))
    }

    /// What the part of the form asks for, if that is told in words of one's own and the description was told before.
    fn told_in_section(&self) -> Option<Field> {
        self.part.filter(|_| self.said.tells(Field::Description))
    }

    /// A heading, or a question with a number, opens a part of the form.
    pub(super) fn open_part(&mut self, heading: &str) {
        let fit = self.words.fit(&bare(heading)).filter(Fit::is_likely);
        self.part = match fit.map(|fit| fit.slot) {
            Some(Slot::Field(field @ (Field::Measures | Field::Consequences | Field::Informed))) => Some(field),
            _ => None,
        };
    }

    /// “4. Consequences” over a box with “Likely consequences⏎Delay of two weeks”: the box has its own label on its first
    /// line, which asks for the same.
    pub(super) fn below_own_label(&self, found: Option<&(Fit, String)>, given: Given) -> Given {
        let (Some((fit, _)), Given::Text(text)) = (found, &given) else {
            return given;
        };
        let Some((first, rest)) = text.split_once('\n') else {
            return given;
        };
        let first = first.trim();
        let open = matches!(
            fit.slot,
            Slot::Field(Field::Measures | Field::Consequences | Field::Description)
        );
        let label = open
            && first.split_whitespace().count() <= 10
            && first.starts_with(char::is_uppercase)
            && !first.ends_with(['.', ',', ';', '!'])
            && !rest.trim_start().starts_with(char::is_lowercase);
        let same = || {
            let own = self.words.fit(first);
            own.is_some_and(|own| own.slot == fit.slot && own.is_likely())
        };
        if label && same() {
            Given::Text(rest.trim().to_owned())
        } else {
            given
        }
    }

    /// `Contact for questions` above `Ines Wagner (manager)`: a line that is a name, right below the heading that asks for
    /// whoever reports.
    pub(super) fn name_below(&mut self, heading: &str, text: &str) -> bool {
        let asked = self.words.fit(heading).filter(Fit::is_likely);
        let asked = asked.is_some_and(|fit| fit.slot == Slot::Field(Field::ReporterName));
        let name = text.split(['(', ',', '|']).next().unwrap_or_default().trim();
        let known = self.said.tells(Field::ReporterName) || !is_name(name) || names_institution(text);
        // “Jane Doe (jane@…) on Thursday” says more than who it is.
        let known = known || text.contains('@') || (text.contains('(') && !text.trim_end().ends_with(')'));
        if !asked || known || text.split_whitespace().count() > 10 || self.words.fit(text).is_some() {
            return false;
        }
        let place = Provenance {
            part: self.source.part.clone(),
            file: self.source.file.clone(),
            place: None,
            label: Some(heading.trim().to_owned()),
            form: self.form.name().to_owned(),
            confidence: super::rounded(0.75 * self.source.trust),
            by: None,
        };
        self.person = Person::Reporter;
        if contacts::read(text, &self.words.rules.lexicon).name.is_none() {
            return false;
        }
        self.contact(text, &place);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_for_all_others_ask_for_words_of_their_own() {
        let given = |text: &str| is_other(&Given::Text(text.to_owned()));
        for text in [
            "Other – please specify:",
            "Sonstiges (bitte beschreiben)",
            "Annet, beskriv nedenfor",
            "Others:",
        ] {
            assert!(given(text), "{text}");
        }
        for text in [
            "Other users were told",
            "Sonstiges",
            "Andre avdelinger er varslet",
            "Andere: Passwort geändert",
        ] {
            assert!(!given(text), "{text}");
        }
    }
}
