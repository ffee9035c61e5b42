//! What a label asks for where it stands: among its rivals, under its heading, beside its answer.

mod cases;
mod labels;
mod more;

use crate::config::rules::forms::{Fit, Part, Slot, normal};
use crate::model::document::{FormKind, Mark};
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::flow::Pair;
use crate::pipeline::extract::interpret::given::Given;
use crate::pipeline::extract::interpret::guess::{asks_when, asks_who_was_told};
use crate::pipeline::extract::interpret::plausible::{asks_for_somebody, names_goals};
use crate::pipeline::extract::interpret::topics::{asks_about, is_asked_how, is_how_found};
use crate::pipeline::extract::interpret::unasked::{INCIDENT, asks_for_things, names_equipment};
use crate::pipeline::extract::interpret::{Interpreter, Person};
use crate::pipeline::extract::values::{chosen, contacts, counts};
use cases::{
    asks_for_bare_kind, asks_for_whom, asks_story_first, asks_what_was_done, asks_where_told, is_stage, is_told,
    is_wished, names_asset, names_the_case, speaks_of_form,
};
use labels::{
    asks_for_contact, asks_no_kind, edge, half_of_name, holds_sentence, is_bare_date, is_charged, is_reached,
    lies_ahead, repeats_label, wants_no_name,
};
pub(super) use more::bare_dates;

impl Interpreter<'_> {
    /// What a label was taken for, unless its value speaks against it.
    pub(super) fn believed(&self, found: Option<(Fit, String)>, given: &Given) -> Option<(Fit, String)> {
        let (fit, label) = found?;
        let slot = self.slot_by_answer(fit.slot, &label, given)?;
        Some((Fit { slot, ..fit }, label))
    }

    fn slot_by_answer(&self, slot: Slot, label: &str, given: &Given) -> Option<Slot> {
        if let Some(slot) = Self::slot_by_label(slot, label, given) {
            return Some(slot);
        }
        if self.is_none_of_it(slot, label, given) {
            return Some(Slot::Ignored);
        }
        if matches!(slot, Slot::Field(field) if self.is_off_topic(label, field)) {
            return None;
        }
        if let Some(field) = self.time_or_place(slot, label, given) {
            return Some(Slot::Field(field));
        }
        let field = match slot {
            // “Name, Dienst, Tel.”: between a person's particulars a service is where he works.
            Slot::Field(Field::AffectedSystems) | Slot::Ignored if self.is_ward(label, given) => Field::OrgUnit,
            // “Contact details of the reporter” answered with an address and a telephone.
            Slot::Field(
                Field::Description
                | Field::Measures
                | Field::Consequences
                | Field::Kind
                | Field::OrgUnit
                | Field::Location,
            ) if asks_for_contact(label) && contacts::is_only_contact(&given.joined()) => {
                return Some(Slot::Part(Part::Contact));
            }
            // “Categories” behind “Number of persons” are those of data.
            Slot::Field(Field::Kind) if self.asks_kinds_of_data(label) => Field::DataCategories,
            // “Event: [x] Flooding [ ] Break-in”: ticked words tell no story.
            Slot::Field(Field::Description) if self.is_class(given) => Field::Kind,
            // “Asset: laptop”, “Enhet: mobiltelefon”: machines of an office are asked for as often as its parts.
            Slot::Field(Field::AffectedSystems | Field::OrgUnit) if names_asset(label) && self.is_a_device(given) => {
                Field::DeviceKind
            }
            // “Whose data is it: 12 applicants”: how many they are.
            Slot::Field(Field::DataCategories) if self.are_people(label, given) && self.is_counted(given) => {
                Field::AffectedPersons
            }
            // “Um welche Art handelt es sich?” behind what happened: no device is spoken of.
            Slot::Field(Field::DeviceKind) if asks_for_bare_kind(label) => Field::Kind,
            // “Is the item lost or stolen?” names an item and asks what became of it.
            Slot::Field(Field::DeviceKind) if self.tells_loss(given) => Field::LostOrStolen,
            // “Wo wurde es gemeldet: Polizei, Rektorat”: somebody was told there.
            Slot::Field(Field::Location) if asks_where_told(label) => Field::Informed,
            // “Wo erreichbar: 0151 …”.
            Slot::Field(Field::Location) if is_reached(label) && contacts::phone(&given.joined()).is_some() => {
                Field::ReporterPhone
            }
            // “Hvor/hva slags utstyr”: a kind of machine is asked for, and no kind of data.
            Slot::Field(Field::DataCategories) if asks_for_things(label) => self.device_or_system(given),
            // “Equipment or information involved: body camera”.
            Slot::Field(Field::DataCategories) if names_equipment(label) && self.is_a_device(given) => {
                Field::DeviceKind
            }
            // “What was it [x] Stolen” tells no story.
            Slot::Field(Field::Description | Field::Measures) if self.tells_loss(given) => {
                return None;
            }
            // “Von: Ines Gromann <ines@…>”: a web form's first line begins no span of time.
            Slot::Part(Part::From) if contacts::email(&given.joined()).is_some() => {
                return Some(Slot::Part(Part::Contact));
            }
            Slot::Field(field) if self.contradicts(field, given) => return None,
            Slot::Field(_) | Slot::Part(_) | Slot::Ignored => return Some(slot),
        };
        Some(Slot::Field(field))
    }

    /// What the words of the label say against the field that they were taken for.
    fn slot_by_label(slot: Slot, label: &str, given: &Given) -> Option<Slot> {
        match slot {
            // “Case number (if reported to the police)”: the brackets say whose number it is.
            Slot::Ignored if is_charged(label) && given.joined().contains(|c: char| c.is_ascii_digit()) => {
                Some(Slot::Field(Field::PoliceReport))
            }
            // “Describe the actions you have taken as a result of the breach”: the result is theirs.
            Slot::Field(Field::Consequences) if asks_what_was_done(label) => Some(Slot::Field(Field::Measures)),
            // “Intended date of notification” lies ahead, and the incident does not.
            Slot::Field(field) if field.shape() == Shape::When && lies_ahead(label) => Some(Slot::Ignored),
            // “Contact first name” asks for half of it.
            Slot::Field(Field::ReporterName) if half_of_name(label).is_some() => half_of_name(label).map(Slot::Part),
            // “Notification of authorities [x] Fire service”: ticked names are those who were told.
            Slot::Ignored if asks_who_was_told(label, given) => Some(Slot::Field(Field::Informed)),
            // “Description of the breach, which persons and data”: the story is asked for first.
            Slot::Field(Field::DataCategories | Field::AffectedPersons | Field::PersonalData)
                if asks_story_first(label) && is_told(&given.joined()) =>
            {
                Some(Slot::Field(Field::Description))
            }
            // “Lost, stolen or disclosed?” is answered with one of its own words.
            Slot::Field(Field::Description) if repeats_label(label, &given.joined()) => Some(Slot::Field(Field::Kind)),
            _ => None,
        }
    }

    /// What a label asks for that speaks of a time or a place, by what its answer is.
    fn time_or_place(&self, slot: Slot, label: &str, given: &Given) -> Option<Field> {
        match slot {
            // “Time of offence, from”, “Tatzeit bis”: two boxes for one span.
            Slot::Field(Field::OccurredAt) if edge(label).is_some() => edge(label),
            // “Last seen (date/time)”: a place by its label, a time by its answer.
            Slot::Field(Field::Location) if self.is_moment(&given.joined()) => {
                Some(if self.moments.contains_key(&Field::OccurredFrom) {
                    Field::OccurredTo
                } else {
                    Field::OccurredAt
                })
            }
            // “Zuletzt gesehen (wo)”, “Last seen”: asks for a time by its words and is answered with a place.
            Slot::Field(field) if field.shape() == Shape::When && self.is_place(label, given) => Some(Field::Location),
            // “Occurrence: Booking kiosks lost their connection, …” asks for no time after all.
            Slot::Field(field) if field.shape() == Shape::When && self.is_story(label, given) => {
                Some(Field::Description)
            }
            // “Vorfall: 28.10.2026, 23.50 Uhr”: when it was, and no class of it.
            Slot::Field(Field::Kind) if self.is_moment(&given.joined()) => Some(Field::OccurredAt),
            _ => None,
        }
    }

    /// Labels that are like a field's and ask for something that no field holds.
    fn is_none_of_it(&self, slot: Slot, label: &str, given: &Given) -> bool {
        let Slot::Field(field) = slot else { return false };
        match field {
            // “Personengruppen”, “Categories: [x] Patients”: kinds of people are no kinds of data.
            Field::DataCategories if self.are_people(label, given) => true,
            Field::AffectedSystems if asks_for_somebody(label, &given.joined()) => true,
            // “When was the service back?” names a service and asks for a time.
            Field::AffectedSystems if asks_when(label) && self.is_moment(&given.joined()) => true,
            // “The incident affects: confidentiality”.
            Field::AffectedSystems | Field::DataCategories if names_goals(&given.joined()) => true,
            // “Polizei” above “Dienststelle: Revier Süd”: no department of the reporter's.
            Field::OrgUnit | Field::Location | Field::ReporterPhone | Field::ReporterName
                if self.in_police_part() && !self.words.rules.labels.is_reporter(label) =>
            {
                true
            }
            // “Measures that you wish for” are none that were taken.
            Field::Measures if is_wished(label) => true,
            Field::Kind if self.asks_kinds_of_data(label) && self.are_people(label, given) => true,
            // “Who is the source? (role and department, no names)”, “Name of the incident”.
            Field::ReporterName if wants_no_name(label) || names_the_case(label) => true,
            // “Environment: Prod” says how seriously the machine is meant, “Consequences for: the company” for whom they are.
            Field::AffectedSystems if is_stage(label, &given.joined()) => true,
            Field::Consequences if asks_for_whom(label) => true,
            // “Format of the data”, “Whose data?”: no kind of data is asked for.
            Field::DataCategories if asks_no_kind(label) => true,
            // “Background: This form will assist staff in …”: the form tells what it is for.
            Field::Description if speaks_of_form(&given.joined()) => true,
            // What happened was told under a question of its own.
            Field::Description if is_asked_how(label, Field::DataCategories) && self.has_told() => true,
            // “How was it noticed?” is no story of what happened.
            _ if field.shape() != Shape::When && is_how_found(label) => true,
            // “Who owns the computer?”, “Status of the device”; “Describe how the data came to be lost” names no data.
            _ => asks_about(label, field) || is_asked_how(label, field),
        }
    }

    fn device_or_system(&self, given: &Given) -> Field {
        let text = given.joined();
        let devices = self.words.rules.lexicon.devices.as_ref();
        let named = self.words.fit(&text).is_some() || devices.is_some_and(|devices| devices.is_match(&text));
        if named {
            Field::DeviceKind
        } else {
            Field::AffectedSystems
        }
    }

    /// Ticked words, a few each, that are no yes and no no.
    fn is_class(&self, given: &Given) -> bool {
        let lexicon = &self.words.rules.lexicon;
        let class = |option: &String| option.split_whitespace().count() <= 6 && !chosen::is_answer(option, lexicon);
        matches!(given, Given::Ticked(options) if options.iter().all(class))
    }

    /// “12 applicants”, “ca. 40 elever”: a number and whom it counts.
    fn is_counted(&self, given: &Given) -> bool {
        let text = given.joined();
        let few = text.split_whitespace().count() <= 6 && !text.contains([',', ';', '\n']);
        few && text.contains(|c: char| c.is_ascii_digit())
            && counts::read(&text, &self.words.rules.lexicon).is_some_and(|number| number > 0)
    }

    fn is_story(&self, label: &str, given: &Given) -> bool {
        let text = given.joined();
        let named = INCIDENT.contains(&normal::label(label).as_str());
        named && text.split_whitespace().count() >= 8 && self.calendar.read(&text).is_empty()
    }

    /// One word that may mean a department as well as a machine's service, right behind a person's particulars.
    fn is_ward(&self, label: &str, given: &Given) -> bool {
        let label = normal::label(label);
        let either = ["dienst", "service", "tjeneste", "teneste", "einsatzort", "dienstort"].contains(&label.as_str());
        // “Sektor: Teknisk drift” of a person is a part of the town hall; that of an organisation is its trade.
        let either = either || (label == "sektor" && !self.in_own_part());
        let personal = matches!(
            self.last,
            Some(Field::ReporterName | Field::ReporterEmail | Field::ReporterPhone | Field::ReporterRole)
        );
        let text = given.joined();
        let named = !text.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | '@' | ',' | ';'));
        either && personal && named && !self.said.tells(Field::OrgUnit)
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
            let many = label.split_whitespace().count() > 12;
            let told = many && (pair.form == FormKind::Body && label.contains(". ") || holds_sentence(label));
            if told || self.used.contains(&normal::words(label)) {
                continue;
            }
            // A box named `type` beside “What kinds of data?”: the machine's name counts where the printed words say nothing.
            if at > 0 && best.is_some() && is_machine_name(pair, label) {
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
        if self.was_there_before(fit.slot, label) || self.is_attackers(fit.slot, label) {
            return Fit {
                slot: Slot::Ignored,
                ..fit
            };
        }
        let generic =
            matches!(fit.slot, Slot::Part(Part::Date | Part::Time | Part::From | Part::To)) || is_bare_date(label);
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
        if self.is_site(fit.slot, label) {
            return Fit {
                slot: Slot::Field(Field::Location),
                ..fit
            };
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
        let own = fit.slot == Slot::Field(Field::OrgUnit) && self.in_own_part();
        if personal && !own && self.person == Person::Other && !labels.is_reporter(label) {
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

/// Whether a label asks for nothing but a day or a time.
pub(super) fn is_day(slot: Slot, label: &str) -> bool {
    matches!(slot, Slot::Part(Part::Date | Part::Time)) || is_bare_date(label)
}

/// Whether a label is nothing but the name by which a program knows the box.
fn is_machine_name(pair: &Pair, label: &str) -> bool {
    let name = pair
        .place
        .split_once("field ")
        .map(|(_, name)| normal::words(&name.replace(['_', '.', '-'], " ")));
    let written = pair.form == FormKind::PdfAcroform && matches!(pair.value, Mark::Text(_));
    written && name.is_some_and(|name| name == normal::words(label))
}
