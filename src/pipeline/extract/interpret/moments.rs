//! Dates and times: in one box, in two, from and to.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::Part;
use crate::model::report::{Field, Provenance, Shape, YesNo};
use crate::pipeline::extract::interpret::Interpreter;
use crate::pipeline::extract::interpret::given::Given;
use crate::pipeline::extract::values::answers;

/// Characters of a box in which its time stands.
const MOMENT_WITHIN: usize = 160;

impl Interpreter<'_> {
    /// A date or time that only its neighbour explains.
    pub(super) fn loose_moment(&mut self, part: Part, given: &Given, place: &Provenance) -> bool {
        let text = given.joined();
        let text = bare_time(&text).unwrap_or(text);
        let given = &Given::Text(text.clone());
        let Some(moment) = self.calendar.read(&text).into_iter().next() else {
            return false;
        };
        let last = self.last.filter(|field| field.shape() == Shape::When);
        match (part, last) {
            (Part::From, Some(_)) => self.moment(Field::OccurredFrom, given, place),
            (Part::To, Some(_)) => self.moment(Field::OccurredTo, given, place),
            (Part::Date | Part::Time, Some(field)) => {
                let Some((have, at)) = self.moments.get(&field).cloned() else {
                    return self.moment(field, given, place);
                };
                if let Some(joined) = have.join(moment) {
                    self.moments.insert(field, (joined, at));
                }
                true
            }
            _ => false,
        }
    }

    pub(super) fn moment(&mut self, field: Field, given: &Given, place: &Provenance) -> bool {
        // A date further on in running text belongs to something else.
        let text: String = given.joined().chars().take(MOMENT_WITHIN).collect();
        let text = without_example(&text);
        let moments = self.calendar.read(text);
        let Some(first) = moments.first().copied() else {
            // “Uhrzeit der Feststellung: 9.30”. A day is known from its own box.
            let timed = bare_time(text).filter(|_| text.contains(['.', ',']) && self.moments.contains_key(&field));
            if let Some(moment) = timed.and_then(|time| self.calendar.read(&time).into_iter().next()) {
                self.keep(field, moment, place);
                return true;
            }
            return answers::read(text, &self.words.rules.lexicon) == Some(YesNo::Unknown);
        };
        if field == Field::OccurredAt
            && let Some(second) = moments.get(1).copied()
            && second.date.is_some()
            && first.date.is_some()
        {
            self.keep(Field::OccurredFrom, first, place);
            self.keep(Field::OccurredTo, second, place);
            return true;
        }
        self.keep(field, first, place);
        true
    }

    /// Keeps the first moment of a field; a date and a time in two boxes become one.
    pub(super) fn keep(
        &mut self,
        field: Field,
        moment: crate::pipeline::extract::values::when::Moment,
        place: &Provenance,
    ) {
        match self.moments.get_mut(&field) {
            None => {
                self.moments.insert(field, (moment, place.clone()));
            }
            Some((have, at)) => match have.join(moment) {
                Some(joined) => *have = joined,
                // Half a moment gives way to a whole one.
                None if have.time.is_none() && moment.time.is_some() && moment.date.is_some() => {
                    *have = moment;
                    *at = place.clone();
                }
                None => {}
            },
        }
    }
}

/// `(z. B. 01.02.2026 13:45)` shows how to write a time; it is none.
fn without_example(text: &str) -> &str {
    static EXAMPLE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"(?i)\b(?:z\.\s?b\.|zum beispiel|beispiel:|e\.\s?g\.|for example|example:|f\.\s?eks\.|for eksempel|eksempel:|t\.\s?d\.)").ok()
    });
    let at = EXAMPLE
        .as_ref()
        .and_then(|regex| regex.find(text))
        .map(|found| found.start());
    at.and_then(|at| text.get(..at)).unwrap_or(text)
}

/// `9.30`, `0930` or `9` where a time is asked for, as `9:30` and `9:00`.
fn bare_time(text: &str) -> Option<String> {
    let text = text.trim();
    let plain = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | ' '));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let apart: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
    let (hour, minute) = match (apart.as_slice(), digits.len()) {
        ([hour, minute], 2..=4) if minute.len() == 2 => (*hour, *minute),
        ([hour], 1..=2) => (*hour, "00"),
        ([_], 3..=4) => digits.split_at_checked(digits.len().saturating_sub(2))?,
        _ => return None,
    };
    let within = |number: &str, most: u8| number.parse::<u8>().is_ok_and(|number| number < most);
    (plain && within(hour, 24) && within(minute, 60)).then(|| format!("{hour}:{minute}"))
}
