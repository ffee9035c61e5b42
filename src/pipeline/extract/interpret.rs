//! Labels with values become claims about fields.

mod apart;
mod around;
mod asked;
mod both;
mod comment;
mod dated;
mod described;
mod fate;
mod fields;
mod finding;
mod finish;
mod given;
mod guess;
mod halves;
mod kinds;
mod left;
mod loose;
mod moments;
mod options;
mod others;
mod paired;
mod people;
mod person;
mod plausible;
mod said;
mod sections;
mod special;
mod texts;
mod things;
mod together;
mod topics;
mod trust;
mod unasked;
mod unit;

use std::collections::{BTreeMap, HashSet};

use crate::config::rules::forms::{Fit, Part, Slot, normal};
use crate::model::document::FormKind;
use crate::model::report::{Field, Provenance, Shape, Unread, Value};
use crate::pipeline::extract::flow::{self, Item, Pair, Words, is_example, split};
use crate::pipeline::extract::values::when::{Calendar, Moment};
use given::Given;
pub(crate) use people::is_personal;
pub(crate) use said::{Claim, Said, Source};
pub(crate) use trust::{rounded, trust};

/// Whose block of the form it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Person {
    Nobody,
    Reporter,
    Other,
}

/// At most so many claims and unread labels of one source.
const MOST: usize = 2000;

struct Interpreter<'a> {
    words: Words<'a>,
    calendar: Calendar<'a>,
    source: &'a Source,
    said: Said,
    person: Person,
    heading: String,
    /// The heading of the form's part.
    section: String,
    /// What that part asks for, where it is something to tell.
    part: Option<Field>,
    /// The office fills in this part.
    offices: others::OfficePart,
    /// The office fills in all of it: it is the one who reports.
    offices_report: bool,
    left_to_office: usize,
    /// The label of a list whose items have labels of their own: `Tiltak:` above `- Umiddelbare: …`.
    list: String,
    /// The field that the pair right before was about, answered or not.
    before: Option<Field>,
    /// The special categories by their names: kinds of data where the form names no other.
    special: Option<(Vec<String>, Provenance)>,
    /// A moment that no label explains.
    loose: Option<(Moment, Provenance)>,
    /// It stands right behind what happened.
    loose_amid: bool,
    /// The end of the span that begins with it.
    loose_end: Option<Moment>,
    /// The field that the last pair was about, for “other:” and for a time in the next box.
    last: Option<Field>,
    moments: BTreeMap<Field, (Moment, Provenance)>,
    names: BTreeMap<Part, (String, Provenance)>,
    used: HashSet<String>,
    /// The organisation as a whole, for a form that names no department.
    unit: Option<(String, Provenance)>,
    /// The writer's own name under a label that nothing is made of.
    writer: Option<(String, Provenance)>,
    /// What stands under “Comments”, and where.
    comment: Option<(String, Provenance)>,
    left: Vec<left::Left>,
    /// What stands under the class of the incident, when that is a whole story.
    story: Option<(String, Provenance)>,
    /// The field whose ticked option says that the next box tells it.
    described: Option<Field>,
    /// Where the last pair stood.
    form: FormKind,
}

/// Answered boxes that a form must have left to the office before that is doubted.
const ALL_OF_IT: usize = 4;

/// Reads the items of one source.
pub(crate) fn read(items: &[Item], words: Words<'_>, calendar: Calendar<'_>, source: &Source) -> Said {
    let joined = dated::joined(items);
    let items = joined.as_deref().unwrap_or(items);
    let (said, left) = Interpreter::new(words, calendar, source).read(items);
    if !said.claims.is_empty() || left < ALL_OF_IT {
        return said;
    }
    // “To be completed by IT Security” above all boxes: it is IT Security who reports.
    let mut interpreter = Interpreter::new(words, calendar, source);
    interpreter.offices_report = true;
    interpreter.read(items).0
}

impl<'a> Interpreter<'a> {
    fn new(words: Words<'a>, calendar: Calendar<'a>, source: &'a Source) -> Self {
        Self {
            words,
            calendar,
            source,
            said: Said::default(),
            person: Person::Nobody,
            heading: String::new(),
            section: String::new(),
            part: None,
            offices: others::OfficePart::default(),
            offices_report: false,
            left_to_office: 0,
            list: String::new(),
            before: None,
            special: None,
            loose: None,
            loose_amid: false,
            loose_end: None,
            last: None,
            moments: BTreeMap::new(),
            names: BTreeMap::new(),
            used: HashSet::new(),
            unit: None,
            writer: None,
            comment: None,
            left: Vec::new(),
            story: None,
            described: None,
            form: FormKind::Body,
        }
    }

    /// What the items say, and how many answered boxes were left to the office.
    fn read(mut self, items: &[Item]) -> (Said, usize) {
        let explained = around::explained(items);
        for (at, item) in items.iter().enumerate() {
            match item {
                Item::Heading(text) => self.part_of_form(text),
                Item::Pair(_) if explained.contains(&at) => self.before = None,
                Item::Pair(pair) => self.pair(pair, true),
            }
            if self.said.claims.len() > MOST || self.said.unread.len() > MOST {
                break;
            }
        }
        self.finish();
        (self.said, self.left_to_office)
    }
}

impl Interpreter<'_> {
    fn heading(&mut self, text: &str) {
        // `Data protection officer) *` is the second line of a label.
        if sections::is_torn(text) || sections::is_addressed(text) {
            return;
        }
        let whole = text;
        if text.chars().count() <= 160 {
            text.clone_into(&mut self.heading);
        }
        let text = sections::bare(text);
        // “Bitte an die Datenschutzbeauftragte senden.” is no heading of her block.
        let sentence = text.split_whitespace().count() > 7 || text.trim_end().ends_with(['.', ',', '!']);
        let text = match flow::asked_of(whole) {
            Some(who) if sentence => who,
            _ if sentence || text.contains('@') || whole.chars().count() > 160 => return,
            _ => text.as_str(),
        };
        let labels = &self.words.rules.labels;
        if labels.is_other_person(text) && !labels.is_reporter(text) {
            self.person = Person::Other;
        } else if labels.is_reporter(text) {
            self.person = Person::Reporter;
        } else if labels.ends_person(text) {
            self.person = Person::Nobody;
        }
    }

    fn pair(&mut self, pair: &Pair, split_further: bool) {
        if pair.labels.first().is_some_and(|label| is_example(label)) {
            // “Beispiel: Name: Erika Mustermann” shows how to fill in; her name is nobody's.
            return;
        }
        if self.is_offices(pair) {
            self.leave_to_office(pair);
            return;
        }
        self.form = pair.form;
        let found = self.best_fit(pair).or_else(|| asked::bare_dates(pair));
        let found = found.or_else(|| self.more_kinds(pair));
        if self.half_of_day(pair) || (found.is_none() && self.time_beside(pair)) {
            return;
        }
        self.leave_heading(found.as_ref());
        let follows = self.follow(found.as_ref());
        let given = given::read(&pair.value, &pair.labels, &self.words.rules.lexicon);
        let given = self.below_own_label(found.as_ref(), given);
        if let Some(label) = pair.labels.first().filter(|label| sections::is_numbered(label)) {
            self.open_part(label);
        }
        if given == Given::Nothing {
            self.empty(pair, found.as_ref());
            return;
        }
        if let (true, Given::Text(text)) = (split_further, &given)
            && self.split(pair, text, found.as_ref())
        {
            return;
        }
        if self.behind_part(pair, &given) {
            return;
        }
        self.note_comment(pair.labels.first(), &given, &self.place(pair, pair.labels.first(), 0.6));
        if let Some(label) = pair.labels.first() {
            let place = self.place(pair, Some(label), 0.75);
            self.note_unit(label, &given, &place);
            self.note_writer(label, found.as_ref(), &given, &place);
            if self.name_and_unit(label, &given, &place)
                || self.two_in_one(label, &given, &place)
                || self.system_and_place(label, found.as_ref(), &given, &place)
                || self.what_and_when(label, &given, &place)
                || self.where_and_when(label, found.as_ref(), &given, &place)
                || self.when_and_who(label, &given, &place)
                || self.place_and_unit(label, &given, &place)
                || self.member_and_office(label, &given, &place)
                || self.kinds_and_number(label, &given, &place)
            {
                return;
            }
        }
        let found = self
            .police_number(pair, &given)
            .or_else(|| self.believed(found, &given));
        let found = self.as_described(found);
        if self.is_told_below(found.as_ref(), &given) {
            return;
        }
        let found = found.or_else(|| Self::bare_incident(&pair.labels, &given));
        if self.own_contact(pair, found.as_ref(), &given) {
            return;
        }
        if found.is_none() && self.fate_by_answer(pair, &given) {
            return;
        }
        let telling = found.is_none() && self.tells_loss(&given);
        let Some((fit, label)) = found.or_else(|| if telling { None } else { self.guess(pair, &given) }) else {
            if !self.reached_by(pair, pair.labels.first(), &given) {
                self.unknown(pair, &given);
            }
            return;
        };
        self.answer_to(pair, &given, (fit, label), (follows, split_further));
    }

    /// Takes the answer to a label that was understood. `follows` is what the pair before was about.
    fn answer_to(
        &mut self,
        pair: &Pair,
        given: &Given,
        (fit, label): (Fit, String),
        (follows, split_further): (Option<Field>, bool),
    ) {
        let asked = fit.slot;
        if follows == Some(Field::Measures) && asked::is_day(fit.slot, &label) {
            // “Measures taken: …” above “Date/time: 7:45”: when they were taken.
            return;
        }
        self.enter_block(fit.slot, &label, given);
        let fit = self.in_context(fit, &label);
        let fit = Fit {
            slot: Self::told_in_full(fit.slot, &label, given),
            ..fit
        };
        if fit.slot == Slot::Field(Field::AffectedSystems) && self.is_beside_systems(&label, follows) {
            // “Accounts involved” behind “Affected systems”: a form that asks for both parts them.
            self.before = None;
            return;
        }
        self.remember(given);
        if !self.is_written(pair, given) && self.is_a_label(given, fit.slot) {
            return;
        }
        let place = self.place(pair, Some(&label), fit.confidence);
        if fit.slot == Slot::Ignored && self.lost_or_stolen(pair, given, &place) {
            return;
        }
        let direct = std::mem::replace(&mut self.before, follows);
        let understood = self.slot(fit.slot, given, &place);
        self.before = direct;
        if let Slot::Field(field) = fit.slot {
            self.last = Some(field);
            self.before = Some(field);
        }
        if matches!(asked, Slot::Field(field) if field.shape() == Shape::When) {
            // “B. Occurrence”, “Date discovered”, “Time”: the time belongs to its neighbour, not to the heading.
            self.heading.clear();
        }
        if !understood {
            // Print above a box may be the words of another one: what stands next to it is the label then.
            match pair.labels.split_first() {
                Some((first, rest)) if *first == label && !rest.is_empty() && split_further => {
                    let rest = Pair {
                        labels: rest.to_vec(),
                        ..pair.clone()
                    };
                    self.pair(&rest, false);
                }
                _ => self.unknown(pair, given),
            }
        }
    }

    fn place(&self, pair: &Pair, label: Option<&String>, confidence: f64) -> Provenance {
        Provenance {
            part: self.source.part.clone(),
            file: self.source.file.clone(),
            place: Some(pair.place.clone()).filter(|place| !place.is_empty()),
            label: label.map(|label| label.trim().trim_end_matches([':', '*', ' ']).to_owned()),
            form: pair.form.name().to_owned(),
            confidence: rounded(confidence * self.source.trust),
            by: None,
        }
    }

    /// No rule knows the label: the ticked words may tell the field by themselves; else an operator sees the label.
    fn unknown(&mut self, pair: &Pair, given: &Given) {
        let place = Provenance {
            part: self.source.part.clone(),
            file: self.source.file.clone(),
            place: Some(pair.place.clone()).filter(|place| !place.is_empty()),
            label: pair.labels.first().cloned(),
            form: pair.form.name().to_owned(),
            confidence: rounded(0.7 * self.source.trust),
            by: None,
        };
        if self.tells_loss(given) && self.slot(Slot::Field(Field::LostOrStolen), given, &place) {
            return;
        }
        if let Given::Ticked(options) = given
            && self.options(options, &place)
        {
            return;
        }
        self.leave(pair, given, &place);
        let Some(label) = pair.labels.first() else { return };
        let label = label.trim();
        let seen = self.said.unread.iter().any(|unread| unread.label == label);
        if !seen && !label.is_empty() && !self.used.contains(&normal::words(label)) && split::colon(label).is_none() {
            self.said.unread.push(Unread {
                label: label.chars().take(200).collect(),
                part: self.source.part.clone(),
            });
        }
        self.remember(given);
    }

    /// What stood in a box is no label of the next one. Printed options may well be.
    fn remember(&mut self, given: &Given) {
        if let Given::Text(text) = given {
            self.used.insert(normal::words(text));
        }
    }

    fn claim(&mut self, field: Field, value: Value, place: &Provenance) {
        self.said.claims.push(Claim {
            field,
            value,
            provenance: place.clone(),
            rank: self.source.rank,
        });
    }
}
