//! Which fields a value can answer by its looks. A label that no rule knows is only guessed at among these: a date
//! never names a department, and a sentence is no telephone number.

mod labels;
mod told;

use crate::config::rules::forms::{Fit, Slot, normal};
use crate::model::document::FormKind;
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::flow::{Pair, begins_asking};
use crate::pipeline::extract::interpret::given::Given;
use crate::pipeline::extract::interpret::kinds::asks_for_people;
use crate::pipeline::extract::interpret::loose::{asks_when_filed, is_planned};
use crate::pipeline::extract::interpret::people::{is_bare_number, is_personal};
use crate::pipeline::extract::interpret::topics::{asks_about, is_how_found, is_no_such_question};
use crate::pipeline::extract::interpret::{Interpreter, Person};
use crate::pipeline::extract::values::{answers, contacts, counts};
use labels::{SAYS, is_level, is_marked_heading, is_quoted, numbers_a_part};
pub(super) use labels::{asks_for_id, asks_when, asks_who_was_told, is_mere_condition, is_name, is_no_thing};

/// Characters from which a text is a statement.
const STATEMENT: usize = 90;
/// Letters that may stand beside a date, a number or a telephone (“Uhr”, “ca.”, “Personen”).
const FEW_LETTERS: usize = 24;

impl Interpreter<'_> {
    /// What an unknown label most probably asks for.
    pub(super) fn guess(&self, pair: &Pair, given: &Given) -> Option<(Fit, String)> {
        let fields = self.can_answer(given);
        let table = &self.words.rules.labels;
        if pair.labels.first().is_some_and(|label| numbers_a_part(label)) || is_marked_heading(given) {
            return None;
        }
        if pair.form == FormKind::Body && is_quoted(given) {
            // `In der Mail stand: "…"` tells what somebody else wrote.
            return None;
        }
        if self.is_printed_label(given) {
            return None;
        }
        let timeless = !fields.iter().any(|field| field.shape() == Shape::When);
        let labels: Vec<String> = pair.labels.iter().take(2).map(|label| unconditioned(label)).collect();
        for label in labels.iter().filter(|label| could_ask(label, pair.form)) {
            if let Some(fit) = self
                .by_people(label, given)
                .filter(|fit| on_topic(label, fit))
                .or_else(|| self.in_brackets(label, given))
            {
                return Some((fit, label.clone()));
            }
            if asks_who_was_told(label, given) && !self.said.tells(Field::Informed) {
                let fit = Fit {
                    slot: Slot::Field(Field::Informed),
                    confidence: 0.7,
                };
                return Some((fit, label.clone()));
            }
            if let Some(fit) = self.by_section(label, &fields) {
                return Some((fit, label.clone()));
            }
            if asks_nothing(label, timeless) {
                return None;
            }
            let other = table.is_other_person(label) && !table.is_reporter(label);
            let people = asks_for_people(label);
            let guessed = table.guess(label, |field| {
                let told = || self.said.tells(field);
                let others = is_personal(field) && (other || self.person == Person::Other);
                let barred = others || (people && tells_of_data(field)) || self.is_barred(field, label, given);
                fields.contains(&field) && !barred && !told()
            });
            if let Some(fit) = guessed {
                let fit = self.among_persons(fit, given, &fields);
                // What the label sounds like and the value is not leaves nothing to guess.
                if matches!(fit.slot, Slot::Field(field) if self.is_implausible(field, label, given)) {
                    return None;
                }
                return (fit.slot != Slot::Ignored).then(|| (fit, label.clone()));
            }
        }
        None
    }

    /// Whether a label or its answer speaks against a field.
    fn is_barred(&self, field: Field, label: &str, given: &Given) -> bool {
        self.contradicts(field, given)
            || is_no_thing(label, field)
            || asks_about(label, field)
            || is_no_such_question(label, field)
            || (field == Field::DataCategories && self.are_people(label, given))
            || (field == Field::AffectedPersons && asks_for_id(label))
    }

    /// “First observed” beside “Hosts affected”: the form is blank, and one label stands beside another.
    fn is_printed_label(&self, given: &Given) -> bool {
        let Given::Text(text) = given else { return false };
        let exact = || self.words.rules.labels.exact(text, self.words.language);
        text.trim().contains(' ')
            && text.chars().count() <= 60
            && exact().is_some_and(|fit| matches!(fit.slot, Slot::Field(_)))
    }

    /// `Phone`, `Service: Disability & Dyslexia`: between a person's particulars no machine is asked for.
    fn among_persons(&self, fit: Fit, given: &Given, fields: &[Field]) -> Fit {
        let personal = matches!(
            self.last,
            Some(Field::ReporterName | Field::ReporterEmail | Field::ReporterPhone | Field::ReporterRole)
        );
        let text = given.joined();
        // “1.3 Number: 07700 900 661”.
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let called = text.starts_with(['0', '+', '(']) && digits >= 7 && contacts::phone(&text).is_some();
        if fit.slot == Slot::Field(Field::DeviceId) && personal && called && !self.said.tells(Field::ReporterPhone) {
            return Fit {
                slot: Slot::Field(Field::ReporterPhone),
                ..fit
            };
        }
        let named = !text.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | '@' | ',' | ';'));
        if fit.slot == Slot::Field(Field::AffectedSystems)
            && personal
            && named
            && !self.said.tells(Field::OrgUnit)
            && fields.contains(&Field::OrgUnit)
        {
            return Fit {
                slot: Slot::Field(Field::OrgUnit),
                ..fit
            };
        }
        fit
    }

    /// `Hinweis von (Name)`, `Reach me (phone)`: the word in brackets says it.
    fn in_brackets(&self, label: &str, given: &Given) -> Option<Fit> {
        let (_, rest) = label.split_once('(')?;
        let (inner, _) = rest.split_once(')')?;
        let fit = self.words.rules.labels.exact(inner, self.words.language)?;
        let Slot::Field(field) = fit.slot else { return None };
        let told = self.said.tells(field);
        let answers = !told && !self.contradicts(field, given) && self.can_answer(given).contains(&field);
        answers.then_some(Fit {
            confidence: 0.75,
            ..fit
        })
    }

    /// Whether a value cannot be meant for a field, however well the label fits: “no” is no measure, a date no department.
    pub(super) fn contradicts(&self, field: Field, given: &Given) -> bool {
        let worded = matches!(
            field,
            Field::Description
                | Field::Measures
                | Field::Consequences
                | Field::DataCategories
                | Field::AffectedSystems
                | Field::Informed
                | Field::OrgUnit
                | Field::ReporterName
                | Field::ReporterRole
                | Field::Kind
                | Field::DeviceKind
                | Field::Location
        );
        let text = given.joined();
        // “Results of this submission may be viewed at: https://…”.
        let link = text.contains("://") && !text.trim().contains(char::is_whitespace);
        if link && worded && !matches!(field, Field::AffectedSystems | Field::Description | Field::Location) {
            return true;
        }
        if !worded || text.chars().count() > 40 {
            return false;
        }
        let lexicon = &self.words.rules.lexicon;
        let words = normal::words(&text);
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        let digits = text.chars().filter(char::is_ascii_digit).count();
        // “Enheten var av eller på: av”, “Did it occur: by an employee”.
        let small = !text.contains(|c: char| c.is_uppercase() || c.is_ascii_digit());
        let agent = ["by ", "durch ", "von ", "av "]
            .iter()
            .any(|word| text.to_lowercase().starts_with(word));
        if (field == Field::OrgUnit && small && text.trim().chars().count() <= 3)
            || (field == Field::Location && agent && small)
        {
            return true;
        }
        // “How likely is harm? Unlikely” tells no consequence.
        if field == Field::Consequences && is_level(&words) {
            return true;
        }
        let answer = lexicon.yes.contains(&words) || lexicon.no.contains(&words) || lexicon.unknown.contains(&words);
        let dated = letters <= 8 && digits > 3 && !self.calendar.read(&text).is_empty();
        let bare = letters < 2 && !matches!(field, Field::AffectedSystems | Field::Location);
        answer || bare || (dated && field != Field::AffectedSystems)
    }

    pub(super) fn can_answer(&self, given: &Given) -> Vec<Field> {
        let text = given.joined();
        let text = text.trim();
        let lexicon = &self.words.rules.lexicon;
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let words = text.split_whitespace().count();
        let of = |shape: Shape| Field::ALL.iter().copied().filter(move |field| field.shape() == shape);
        if answers::read(text, lexicon).is_some() && text.chars().count() <= 40 {
            return of(Shape::Answer).collect();
        }
        if let Given::Ticked(options) = given {
            let kinds = |option: &String| {
                let words = normal::words(option);
                lexicon
                    .options
                    .iter()
                    .any(|(field, set)| *field == Field::Kind && set.any(&words))
            };
            if options.iter().all(kinds) {
                return vec![Field::Kind];
            }
            let mut fields: Vec<Field> = of(Shape::List).collect();
            fields.extend([Field::Kind, Field::Measures, Field::DeviceKind, Field::LostOrStolen]);
            return fields;
        }
        if text.contains("://") && words == 1 {
            return vec![Field::AffectedSystems];
        }
        if contacts::email(text).is_some() && words <= 3 {
            return vec![Field::ReporterEmail];
        }
        let moments = if letters <= FEW_LETTERS && digits > 2 {
            self.calendar.read(text)
        } else {
            Vec::new()
        };
        if moments.iter().filter(|moment| moment.date.is_some()).count() >= 2 {
            // From one day to another: nobody finds out for so long.
            return vec![Field::OccurredAt];
        }
        if !moments.is_empty() {
            return of(Shape::When).collect();
        }
        self.fields_of_figures(text, (letters, digits))
            .unwrap_or_else(|| fields_of_words(text, (letters, digits)))
    }

    /// What figures with hardly a word can answer; nothing for other texts.
    fn fields_of_figures(&self, text: &str, (letters, digits): (usize, usize)) -> Option<Vec<Field>> {
        let lexicon = &self.words.rules.lexicon;
        if letters <= FEW_LETTERS && digits > 0 && digits >= letters.div_euclid(2) {
            let mut fields = vec![Field::DeviceId, Field::PoliceReport];
            // “1,264” is no address.
            if !is_thousands(text) {
                fields.push(Field::AffectedSystems);
            }
            if letters > 0 {
                fields.push(Field::Location);
            }
            if contacts::phone(text).is_some() {
                fields.push(Field::ReporterPhone);
            }
            if counts::read(text, lexicon).is_some() {
                fields.push(Field::AffectedPersons);
            }
            return Some(fields);
        }
        // “35 Studierende”, not “Microsoft 365”.
        let few = text.split_whitespace().count() <= 4;
        let counted = text.starts_with(|c: char| c.is_ascii_digit()) && few && counts::read(text, lexicon).is_some();
        (is_bare_number(text, lexicon) || counted).then(|| vec![Field::AffectedPersons])
    }
}

/// `1,264`, `12.000`, `1'120`: a number in groups of three digits, and one group only behind the first.
fn is_thousands(text: &str) -> bool {
    let mut groups = text.trim().split([',', '.', '\'', '’', ' ']);
    let first = groups.next().unwrap_or_default();
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let rest: Vec<&str> = groups.collect();
    (1..=3).contains(&first.len())
        && digits(first)
        && (1..=2).contains(&rest.len())
        && rest.iter().all(|group| group.len() == 3 && digits(group))
}

/// What words can answer, long ones and short ones.
fn fields_of_words(text: &str, (letters, digits): (usize, usize)) -> Vec<Field> {
    let mut fields = vec![
        Field::Description,
        Field::Measures,
        Field::Consequences,
        Field::AffectedSystems,
        Field::DataCategories,
        Field::Informed,
        Field::Kind,
    ];
    if text.chars().count() <= STATEMENT && letters > 1 {
        fields.extend([
            Field::OrgUnit,
            Field::Location,
            Field::ReporterRole,
            Field::DeviceKind,
            Field::LostOrStolen,
        ]);
        if digits > 0 {
            // A name is no number of a device or of a case.
            fields.extend([Field::DeviceId, Field::PoliceReport]);
        }
        // “Ted Marsh, projectionist”.
        let role = text
            .split_once(',')
            .filter(|(_, rest)| rest.split_whitespace().count() <= 4);
        if is_name(text) || role.is_some_and(|(name, _)| is_name(name)) {
            fields.push(Field::ReporterName);
        }
    }
    fields
}

fn on_topic(label: &str, fit: &Fit) -> bool {
    !matches!(fit.slot, Slot::Field(field) if is_no_such_question(label, field))
}

/// A label without brackets that say when to answer: `Officer (required if personal information is involved)`.
fn unconditioned(label: &str) -> String {
    let Some((before, rest)) = label.split_once('(') else {
        return label.to_owned();
    };
    let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
    let inside = format!("{} ", normal::words(inside));
    let conditions = [
        "if ",
        "only if",
        "only when",
        "required ",
        "when ",
        "where ",
        "falls ",
        "wenn ",
        "sofern ",
        "soweit ",
        "nur ",
        "bei ",
        "hvis ",
        "dersom ",
        "viss ",
        "kun ",
        "berre ",
        "naar ",
    ];
    if before.trim().is_empty() || !conditions.iter().any(|start| inside.starts_with(start)) {
        return label.to_owned();
    }
    format!("{}{after}", before.trim_end())
}

/// Whether a label asks for a time that is none of the incident's or that its answer does not give, or for nothing.
fn asks_nothing(label: &str, timeless: bool) -> bool {
    // “Logged: 18 November 14:10” is when somebody wrote it down.
    let filed = !timeless && (asks_when_filed(label) || is_planned(label));
    // “Passiert vermutlich am: in der Nacht” names no place.
    let untold = timeless && asks_when(label);
    // “If yes, describe” asks for what was asked before.
    filed || untold || is_mere_condition(label) || (timeless && is_how_found(label))
}

/// What no label asks for that asks for people.
fn tells_of_data(field: Field) -> bool {
    matches!(
        field,
        Field::DataCategories
            | Field::Consequences
            | Field::Measures
            | Field::Description
            | Field::AffectedSystems
            | Field::Kind
            | Field::Location
    )
}

/// In running text a colon may follow half a sentence: “Mir ist gestern ein Fehler passiert: …”.
fn could_ask(label: &str, form: FormKind) -> bool {
    let begins_small = label.trim_start().starts_with(char::is_lowercase);
    // A paragraph of a letter may hold a question, and what follows it is the next sentence.
    let asks = label.trim_end().ends_with('?') && !label.contains(". ") && label.split_whitespace().count() <= 20;
    // “Date of the unauthorised use or disclosure of personal information” asks, however long it is.
    let asks = asks || (begins_asking(label) && !label.contains(['.', ',']) && label.split_whitespace().count() <= 20);
    let words = normal::words(label);
    let last = words.rsplit(' ').next().unwrap_or_default();
    let announces = SAYS.contains(&last) && words.contains(' ');
    form != FormKind::Body || asks || (!begins_small && !announces && label.split_whitespace().count() <= 6)
}
