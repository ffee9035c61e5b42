//! What a label asks for where it stands: among its rivals, under its heading, beside its answer.

use crate::config::rules::forms::{Fit, Part, Slot, normal};
use crate::model::document::{FormKind, Mark};
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::flow::Pair;
use crate::pipeline::extract::interpret::given::Given;
use crate::pipeline::extract::interpret::unasked::INCIDENT;
use crate::pipeline::extract::interpret::{Interpreter, Person};
use crate::pipeline::extract::values::contacts;

impl Interpreter<'_> {
    /// What a label was taken for, unless its value speaks against it.
    pub(super) fn believed(&self, found: Option<(Fit, String)>, given: &Given) -> Option<(Fit, String)> {
        let (fit, label) = found?;
        match fit.slot {
            // “Time of offence, from”, “Tatzeit bis”: two boxes for one span.
            Slot::Field(Field::OccurredAt) if edge(&label).is_some() => {
                let slot = Slot::Field(edge(&label)?);
                Some((Fit { slot, ..fit }, label))
            }
            // “Last seen (date/time)”: a place by its label, a time by its answer.
            Slot::Field(Field::Location) if self.is_moment(&given.joined()) => {
                let begun = self.moments.contains_key(&Field::OccurredFrom);
                let slot = Slot::Field(if begun { Field::OccurredTo } else { Field::OccurredAt });
                Some((Fit { slot, ..fit }, label))
            }
            // “Zuletzt gesehen (wo)”, “Last seen”: asks for a time by its words and is answered with a place.
            Slot::Field(field) if field.shape() == Shape::When && self.is_place(&label, given) => Some((
                Fit {
                    slot: Slot::Field(Field::Location),
                    ..fit
                },
                label,
            )),
            // “Occurrence: Booking kiosks lost their connection, …” asks for no time after all.
            Slot::Field(field) if field.shape() == Shape::When && self.is_story(&label, given) => Some((
                Fit {
                    slot: Slot::Field(Field::Description),
                    ..fit
                },
                label,
            )),
            // “What was it [x] Stolen” tells no story.
            Slot::Field(Field::Description | Field::Measures | Field::Consequences) if self.tells_loss(given) => None,
            // “Von: Ines Gromann <ines@…>”: a web form's first line begins no span of time.
            Slot::Part(Part::From) if contacts::email(&given.joined()).is_some() => Some((
                Fit {
                    slot: Slot::Part(Part::Contact),
                    ..fit
                },
                label,
            )),
            Slot::Field(field) if self.contradicts(field, given) => None,
            Slot::Field(_) | Slot::Part(_) | Slot::Ignored => Some((fit, label)),
        }
    }

    fn is_story(&self, label: &str, given: &Given) -> bool {
        let text = given.joined();
        let named = INCIDENT.contains(&normal::label(label).as_str());
        named && text.split_whitespace().count() >= 8 && self.calendar.read(&text).is_empty()
    }

    fn is_place(&self, label: &str, given: &Given) -> bool {
        let label = normal::words(label);
        let seen = [
            "zuletzt",
            "last seen",
            "last used",
            "last had",
            "sist sett",
            "sist brukt",
            "sist sedd",
        ];
        let text = given.joined();
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        seen.iter().any(|words| label.contains(words)) && letters >= 4 && self.calendar.read(&text).is_empty()
    }

    pub(super) fn best_fit(&self, pair: &Pair) -> Option<(Fit, String)> {
        let mut best: Option<(Fit, String)> = None;
        let mut handicap = 0.0;
        for (at, label) in pair.labels.iter().take(6).enumerate() {
            // A paragraph of a letter that ends in a question asks the reader, not the writer.
            let told = pair.form == FormKind::Body && label.contains(". ") && label.split_whitespace().count() > 12;
            if told || self.used.contains(&normal::words(label)) {
                continue;
            }
            if let Some(fit) = self.words.fit(label) {
                // `AM` beside the next box, a field named `tag`: only the label itself may ask for half an answer.
                if at > 0 && matches!(fit.slot, Slot::Part(_)) && !self.holds_moment(&pair.value) {
                    continue;
                }
                let confidence = fit.confidence - handicap;
                if best.as_ref().is_none_or(|(have, _)| confidence > have.confidence) {
                    best = Some((Fit { confidence, ..fit }, label.clone()));
                }
            }
            handicap += 0.04;
        }
        best
    }

    fn holds_moment(&self, value: &Mark) -> bool {
        matches!(value, Mark::Text(text) if self.is_moment(text))
    }

    /// Short labels mean what the heading above them says; a person's particulars belong to the person of the block.
    pub(super) fn in_context(&self, fit: Fit, label: &str) -> Fit {
        let labels = &self.words.rules.labels;
        let generic = matches!(fit.slot, Slot::Part(Part::Date | Part::Time | Part::From | Part::To));
        if generic && !self.heading.is_empty() {
            let both = format!("{} {label}", self.heading.trim_end_matches(':'));
            let composed = self.words.fit(&both).or_else(|| self.words.fit(&self.heading));
            if let Some(composed) = composed
                && let Slot::Field(field) = composed.slot
                && field.shape() == Shape::When
            {
                let slot = match (fit.slot, field) {
                    (Slot::Part(Part::From), _) => Slot::Field(Field::OccurredFrom),
                    (Slot::Part(Part::To), _) => Slot::Field(Field::OccurredTo),
                    _ => Slot::Field(field),
                };
                return Fit {
                    slot,
                    confidence: composed.confidence * 0.95,
                };
            }
        }
        let personal = matches!(
            fit.slot,
            Slot::Field(
                Field::ReporterName
                    | Field::ReporterEmail
                    | Field::ReporterPhone
                    | Field::ReporterRole
                    | Field::OrgUnit
            ) | Slot::Part(Part::FirstName | Part::LastName | Part::Contact)
        );
        if personal && self.person == Person::Other && !labels.is_reporter(label) {
            return Fit {
                slot: Slot::Ignored,
                ..fit
            };
        }
        fit
    }

    /// A “value” that is itself a label is the next label of a blank form.
    pub(super) fn is_a_label(&self, given: &Given, slot: Slot) -> bool {
        let Given::Text(text) = given else { return false };
        let open = matches!(
            slot,
            Slot::Field(
                Field::Kind
                    | Field::DeviceKind
                    | Field::LostOrStolen
                    | Field::Description
                    | Field::Measures
                    | Field::DataCategories
                    | Field::PoliceReport
                    | Field::Informed
                    | Field::ReporterRole
            )
        );
        if open || text.chars().count() > 80 {
            return false;
        }
        // `Fileserver P:` ends in the name of a drive.
        let drive = text
            .split_whitespace()
            .last()
            .is_some_and(|word| word.chars().count() == 2);
        if text.trim_end().ends_with(':') && !drive {
            return true;
        }
        let fit = self.words.rules.labels.exact(text, self.words.language);
        // No form asks for the same thing twice in a row: “Department: Accounts”.
        fit.is_some_and(|fit| fit.slot != slot && matches!(fit.slot, Slot::Field(_) | Slot::Ignored))
    }
}

/// Which end of a span a label asks for by its last word.
fn edge(label: &str) -> Option<Field> {
    let label = normal::words(label);
    let (before, last) = label.rsplit_once(' ')?;
    // “Period (from/to)” asks for both ends.
    let other = before.rsplit(' ').next().unwrap_or_default();
    if before.is_empty() || ["von", "ab", "seit", "from", "since", "fra"].contains(&other) {
        return None;
    }
    match last {
        "von" | "ab" | "seit" | "from" | "since" | "fra" => Some(Field::OccurredFrom),
        "bis" | "to" | "until" | "till" | "til" => Some(Field::OccurredTo),
        _ => None,
    }
}
