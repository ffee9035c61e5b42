//! What a label asks for where it stands: among its rivals, under its heading, beside its answer.

use crate::config::rules::forms::{Fit, Part, Slot, normal};
use crate::model::document::{FormKind, Mark};
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::flow::Pair;
use crate::pipeline::extract::interpret::given::Given;
use crate::pipeline::extract::interpret::topics::{asks_about, is_asked_how, is_how_found};
use crate::pipeline::extract::interpret::unasked::{INCIDENT, asks_for_things};
use crate::pipeline::extract::interpret::{Interpreter, Person};
use crate::pipeline::extract::values::contacts;

impl Interpreter<'_> {
    /// What a label was taken for, unless its value speaks against it.
    pub(super) fn believed(&self, found: Option<(Fit, String)>, given: &Given) -> Option<(Fit, String)> {
        let (fit, label) = found?;
        let slot = self.slot_by_answer(fit.slot, &label, given)?;
        Some((Fit { slot, ..fit }, label))
    }

    fn slot_by_answer(&self, slot: Slot, label: &str, given: &Given) -> Option<Slot> {
        if self.is_none_of_it(slot, label, given) {
            return Some(Slot::Ignored);
        }
        if matches!(slot, Slot::Field(field) if self.is_off_topic(label, field)) {
            return None;
        }
        let field = match slot {
            // “Time of offence, from”, “Tatzeit bis”: two boxes for one span.
            Slot::Field(Field::OccurredAt) if edge(label).is_some() => edge(label)?,
            // “Last seen (date/time)”: a place by its label, a time by its answer.
            Slot::Field(Field::Location) if self.is_moment(&given.joined()) => {
                if self.moments.contains_key(&Field::OccurredFrom) {
                    Field::OccurredTo
                } else {
                    Field::OccurredAt
                }
            }
            // “Zuletzt gesehen (wo)”, “Last seen”: asks for a time by its words and is answered with a place.
            Slot::Field(field) if field.shape() == Shape::When && self.is_place(label, given) => Field::Location,
            // “Occurrence: Booking kiosks lost their connection, …” asks for no time after all.
            Slot::Field(field) if field.shape() == Shape::When && self.is_story(label, given) => Field::Description,
            // “Vorfall: 28.10.2026, 23.50 Uhr”: when it was, and no class of it.
            Slot::Field(Field::Kind) if self.is_moment(&given.joined()) => Field::OccurredAt,
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
            // “Is the item lost or stolen?” names an item and asks what became of it.
            Slot::Field(Field::DeviceKind) if self.tells_loss(given) => Field::LostOrStolen,
            // “Wo erreichbar: 0151 …”.
            Slot::Field(Field::Location) if is_reached(label) && contacts::phone(&given.joined()).is_some() => {
                Field::ReporterPhone
            }
            // “Hvor/hva slags utstyr”: a kind of machine is asked for, and no kind of data.
            Slot::Field(Field::DataCategories) if asks_for_things(label) => self.device_or_system(given),
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

    /// Labels that are like a field's and ask for something that no field holds.
    fn is_none_of_it(&self, slot: Slot, label: &str, given: &Given) -> bool {
        let Slot::Field(field) = slot else { return false };
        match field {
            // “Personengruppen”, “Categories: [x] Patients”: kinds of people are no kinds of data.
            Field::DataCategories if self.are_people(label, given) => true,
            Field::Kind if self.asks_kinds_of_data(label) && self.are_people(label, given) => true,
            // “Who is the source? (role and department, no names)”.
            Field::ReporterName if wants_no_name(label) => true,
            // “Title: Snooping in records”: the report is called so, and nobody's position.
            Field::ReporterRole if self.is_headline(label, given) => true,
            // What happened was told under a question of its own.
            Field::Description if is_asked_how(label, Field::DataCategories) && self.has_told() => true,
            // “How was it noticed?” is no story of what happened.
            _ if field.shape() != Shape::When && is_how_found(label) => true,
            // “Who owns the computer?”, “Status of the device”; “Describe how the data came to be lost” names no data.
            _ => asks_about(label, field) || is_asked_how(label, field),
        }
    }

    /// A title that names no function, away from a person's particulars.
    fn is_headline(&self, label: &str, given: &Given) -> bool {
        let label = normal::label(label);
        let titled = ["title", "titel", "tittel"].contains(&label.as_str());
        let personal = matches!(
            self.last,
            Some(Field::ReporterName | Field::ReporterEmail | Field::ReporterPhone | Field::OrgUnit)
        );
        let text = given.joined();
        let function = contacts::is_role(&text) || self.words.rules.lexicon.roles.any(&normal::words(&text));
        // A function is written large: “Financial Aid Advisor”.
        let small = |word: &str| word.starts_with(char::is_lowercase) && word.chars().count() >= 4;
        let told = text.split_whitespace().count() >= 3 && text.split_whitespace().any(small);
        titled && !personal && self.person == Person::Nobody && !function && told
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

    fn is_story(&self, label: &str, given: &Given) -> bool {
        let text = given.joined();
        let named = INCIDENT.contains(&normal::label(label).as_str());
        named && text.split_whitespace().count() >= 8 && self.calendar.read(&text).is_empty()
    }

    /// “Categories” and nothing else, behind a question about persons or their data.
    fn asks_kinds_of_data(&self, label: &str) -> bool {
        let bare = [
            "kategorien",
            "kategorie",
            "categories",
            "category",
            "kategorier",
            "kategoriar",
            "kategori",
            "arten",
            "art",
        ];
        let data = matches!(
            self.last,
            Some(Field::PersonalData | Field::AffectedPersons | Field::DataCategories | Field::SpecialCategories)
        );
        data && bare.contains(&normal::label(label).as_str())
    }

    /// One word that may mean a department as well as a machine's service, right behind a person's particulars.
    fn is_ward(&self, label: &str, given: &Given) -> bool {
        let label = normal::label(label);
        let either = [
            "dienst",
            "service",
            "tjeneste",
            "teneste",
            "einsatzort",
            "dienstort",
            "sektor",
        ]
        .contains(&label.as_str());
        let personal = matches!(
            self.last,
            Some(Field::ReporterName | Field::ReporterEmail | Field::ReporterPhone | Field::ReporterRole)
        );
        let text = given.joined();
        let named = !text.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | '@' | ',' | ';'));
        either && personal && named && !self.said.claims.iter().any(|claim| claim.field == Field::OrgUnit)
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
        "von" | "ab" | "seit" | "from" | "since" | "fra" | "fraa" | "beginn" | "begin" | "start" => {
            Some(Field::OccurredFrom)
        }
        "bis" | "to" | "until" | "till" | "til" | "ende" | "end" | "slutt" => Some(Field::OccurredTo),
        _ => None,
    }
}

/// “Use this form when data are lost. The officer answers questions”: a sentence ends inside, and the next one begins.
fn holds_sentence(label: &str) -> bool {
    label.match_indices(". ").any(|(at, _)| {
        let before = label.get(..at).unwrap_or_default();
        let last = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let after = label.get(at..).unwrap_or_default().trim_start_matches(['.', ' ']);
        last.chars().count() >= 4 && after.starts_with(char::is_uppercase)
    })
}

/// `Datum und Uhrzeit`, `Date/Time`: says what is asked for and not of what.
fn is_bare_date(label: &str) -> bool {
    // “Datum und Uhrzeit (bemerkt)” says of what.
    !label.contains('(')
        && [
            "datum uhrzeit",
            "datum und uhrzeit",
            "datum zeit",
            "tag und uhrzeit",
            "date time",
            "date and time",
            "dato tid",
            "dato og tid",
            "dato klokkeslett",
            "dato og klokkeslett",
            "dato kl",
        ]
        .contains(&normal::label(label).as_str())
}

/// `Contact details of the person reporting (email, telephone)`.
fn asks_for_contact(label: &str) -> bool {
    let label = normal::words(label);
    [
        "kontakt",
        "contact",
        "email",
        "telefon",
        "telephone",
        "phone",
        "erreich",
        "reach",
    ]
    .iter()
    .any(|word| label.contains(word))
}

/// `Please state job role. Do NOT include names`.
fn wants_no_name(label: &str) -> bool {
    let label = normal::words(label);
    [
        "not include names",
        "not include any names",
        "no names",
        "without names",
        "keine namen",
        "ohne namen",
        "ohne namensnennung",
        "ikke navn",
        "ikkje namn",
        "uten navn",
        "utan namn",
    ]
    .iter()
    .any(|phrase| label.contains(phrase))
}

/// “Wo erreichbar”, “Where to reach you”.
fn is_reached(label: &str) -> bool {
    let label = normal::words(label);
    ["erreich", "reach", "treffes", "treffast", "naas", "anruf", "call"]
        .iter()
        .any(|stem| label.contains(stem))
}
