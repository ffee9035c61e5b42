//! Dates and times: in one box, in two, from and to.

use std::sync::LazyLock;

use regex::Regex;

use jiff::civil::Time;
use jiff::tz::Offset;

use crate::config::rules::forms::{Part, normal};
use crate::model::document::Mark;
use crate::model::report::{Field, Provenance, Shape, YesNo};
use crate::pipeline::extract::flow::Pair;
use crate::pipeline::extract::interpret::Interpreter;
use crate::pipeline::extract::interpret::given::{self, Given};
use crate::pipeline::extract::values::answers;
use crate::pipeline::extract::values::when::Moment;

/// Characters of a box in which its time stands.
const MOMENT_WITHIN: usize = 160;

/// “seit dem 28.9.”: what began then and has no end.
fn goes_on_since(text: &str) -> bool {
    const SINCE: [&str; 9] = [
        "seit", "ab", "since", "starting", "from", "siden", "sidan", "fra", "fraa",
    ];
    let words = normal::words(text);
    words.split(' ').next().is_some_and(|first| SINCE.contains(&first))
}

/// “vom 3. bis zum 9.”: a question that asks since when is answered with both ends.
fn is_span(text: &str) -> bool {
    const UNTIL: [&str; 6] = ["bis", "to", "til", "until", "till", "through"];
    let words = normal::words(text);
    let dashed = text.split(['–', '—']).count() == 2 || text.split(" - ").count() == 2;
    dashed || words.split(' ').any(|word| UNTIL.contains(&word))
}

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
                if self.span_of_hours(field, have, &text) {
                    return true;
                }
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
        let found = self.told_of_finding(field, text);
        if let Some(found) = &found {
            self.happened_before(text, found, place);
        }
        let text = found.as_deref().unwrap_or(text);
        let apart = digits_apart(text).or_else(|| slashed(text)).or_else(|| spaced(text));
        let text = apart.as_deref().unwrap_or(text);
        let moments = self.two_sides(text).unwrap_or_else(|| self.calendar.read(text));
        if self.on_that_day(field, text, &moments, place) {
            return true;
        }
        let Some(first) = moments.first().copied() else {
            // “Uhrzeit der Feststellung: 9.30”. A day is known from its own box.
            let plain = text.contains(['.', ',']) || place.label.as_deref().is_some_and(asks_time);
            let timed = bare_time(text).filter(|_| plain && self.moments.contains_key(&field));
            if let Some(moment) = timed.and_then(|time| self.calendar.read(&time).into_iter().next()) {
                self.keep(field, moment, place);
                return true;
            }
            return answers::read(text, &self.words.rules.lexicon) == Some(YesNo::Unknown);
        };
        if (field == Field::OccurredAt || (field == Field::OccurredFrom && is_span(text)))
            && let Some(second) = moments.get(1).copied()
            && second.date.is_some()
            && first.date.is_some()
        {
            self.keep(Field::OccurredFrom, first, place);
            self.keep(Field::OccurredTo, second, place);
            return true;
        }
        let lasts = field == Field::OccurredAt && moments.len() == 1 && goes_on_since(text);
        self.keep(if lasts { Field::OccurredFrom } else { field }, first, place);
        true
    }

    /// “Am selben Tag, 15.30 Uhr”, “the same day”: the day that the form told before.
    fn on_that_day(&mut self, field: Field, text: &str, read: &[Moment], place: &Provenance) -> bool {
        const SAME: [&str; 14] = [
            "same dag",
            "same morning",
            "selben tag",
            "gleichen tag",
            "selber tag",
            "gleicher tag",
            "selbigen tag",
            "same day",
            "same date",
            "same evening",
            "samme dag",
            "samme dato",
            "samme dagen",
            "same dagen",
        ];
        let words = normal::words(text);
        let before = [Field::OccurredAt, Field::OccurredFrom]
            .into_iter()
            .filter(|have| *have != field);
        let mut before = before
            .filter_map(|have| self.moments.get(&have))
            .filter_map(|(have, _)| have.date);
        let bare = read.iter().all(|moment| moment.date.is_none());
        let (true, true, Some(date)) = (bare, SAME.iter().any(|phrase| words.contains(phrase)), before.next()) else {
            return false;
        };
        let time = read.first().copied();
        let date = Some(date);
        let moment = Moment {
            date,
            time: time.and_then(|moment| moment.time),
            offset: time.and_then(|moment| moment.offset),
        };
        self.keep(field, moment, place);
        true
    }

    /// `11.11.` in the box for the day and `18 bis 19.30 Uhr` in the one for the time: a span on that day.
    fn span_of_hours(&mut self, field: Field, day: Moment, text: &str) -> bool {
        let hours = self.calendar.read(text);
        let ([from, to], None, Some(date)) = (hours.as_slice(), day.time, day.date) else {
            return false;
        };
        let bare = from.date.is_none() && to.date.is_none();
        if field != Field::OccurredAt || !bare || from.time >= to.time {
            return false;
        }
        let Some((_, place)) = self.moments.remove(&field) else {
            return false;
        };
        for (field, hour) in [(Field::OccurredFrom, from), (Field::OccurredTo, to)] {
            let date = Some(date);
            self.keep(field, Moment { date, ..*hour }, &place);
        }
        true
    }

    /// `2. November 09.00 – 4. November 13.45`: from one whole moment to another. The figures beside the dash are no span
    /// of hours.
    fn two_sides(&self, text: &str) -> Option<Vec<Moment>> {
        let (from, to) = [" – ", " - ", " — ", " bis ", " til ", " to ", " until "]
            .iter()
            .find_map(|sign| text.split_once(sign))?;
        let whole = |side: &str| {
            let read = self.calendar.read(side);
            let [only] = read.as_slice() else { return None };
            only.date.is_some().then_some(*only)
        };
        Some(vec![whole(from)?, whole(to)?])
    }

    /// `[ ] AM [x] PM` behind a box for the time says which half of the day is meant.
    pub(super) fn half_of_day(&mut self, pair: &Pair) -> bool {
        let given = given::read(&pair.value, &pair.labels, &self.words.rules.lexicon);
        let given = given.joined();
        if given.contains(|c: char| c.is_ascii_digit()) {
            // “11/10/2026 8:15 am” is a moment of its own.
            return false;
        }
        let half: String = given.chars().filter(|c| c.is_alphabetic()).collect();
        let after = match half.to_lowercase().as_str() {
            "pm" | "nachmittags" | "ettermiddag" => true,
            "am" | "vormittags" | "formiddag" => false,
            _ => return false,
        };
        let Some(field) = self.last.filter(|field| field.shape() == Shape::When) else {
            return false;
        };
        let Some(time) = self
            .moments
            .get_mut(&field)
            .and_then(|(moment, _)| moment.time.as_mut())
        else {
            return false;
        };
        let hour = match (after, time.hour()) {
            (true, hour @ 1..12) => hour.saturating_add(12),
            (false, 12) => 0,
            (_, hour) => hour,
        };
        if let Ok(later) = Time::new(hour, time.minute(), time.second(), 0) {
            *time = later;
        }
        true
    }

    /// A time alone under a label that no rule knows, right behind a day: `First became known on` and `First became
    /// known at` are two boxes for one moment.
    pub(super) fn time_beside(&mut self, pair: &Pair) -> bool {
        let Mark::Text(text) = &pair.value else { return false };
        let text = text.trim();
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        let Some(field) = self.last.filter(|field| field.shape() == Shape::When && letters <= 6) else {
            return false;
        };
        let label = pair.labels.first().map_or("", String::as_str);
        let text = match bare_time(text) {
            Some(time) if asks_time(label) => time,
            None if text.contains(':') || letters > 0 => text.to_owned(),
            Some(_) | None => return false,
        };
        let read = self.calendar.read(&text);
        let (Some((have, _)), [time]) = (self.moments.get_mut(&field), read.as_slice()) else {
            return false;
        };
        match have.join(*time).filter(|_| have.time.is_none() && time.date.is_none()) {
            Some(joined) => {
                *have = joined;
                true
            }
            None => false,
        }
    }

    /// Keeps the first moment of a field; a date and a time in two boxes become one.
    pub(super) fn keep(&mut self, field: Field, moment: Moment, place: &Provenance) {
        let told = moment.time.and(place.label.as_deref()).is_some_and(asks_for_utc);
        let moment = Moment {
            offset: moment.offset.or(told.then_some(Offset::UTC)),
            ..moment
        };
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

/// `Detected (UTC)`: the label says which clock is meant. “Local time or UTC” does not.
fn asks_for_utc(label: &str) -> bool {
    let label = label.to_lowercase();
    let mut words = label.split(|c: char| !c.is_alphanumeric());
    words.any(|word| matches!(word, "utc" | "gmt"))
        && !["local", "lokal", "ortszeit"].iter().any(|word| label.contains(word))
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

/// `15.11.2026 / 07.10`: the day and, behind a stroke, the time.
fn slashed(text: &str) -> Option<String> {
    let (day, time) = text.trim().rsplit_once(" / ")?;
    let dotted = time.contains('.') && time.len() <= 5;
    let whole = day.chars().filter(char::is_ascii_digit).count() >= 5 && !day.contains(':');
    let time = bare_time(time).filter(|_| dotted && whole)?;
    Some(format!("{day}, {time}"))
}

/// `10 / 14 / 2026`, as web forms write what was typed into three boxes.
fn spaced(text: &str) -> Option<String> {
    static SPACED: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r"^(\D{0,40})\b(\d{1,2}) / (\d{1,2}) / (\d{4})\b").ok());
    let found = SPACED.as_ref()?.captures(text)?;
    let rest = text.get(found.get(0)?.end()..)?;
    let part = |at: usize| found.get(at).map_or("", |part| part.as_str());
    Some(format!("{}{}/{}/{}{rest}", part(1), part(2), part(3), part(4)))
}

/// `18112026` in a box for a day, as forms with one square for each digit have it.
fn digits_apart(text: &str) -> Option<String> {
    let text = text.trim();
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (first, rest) = text.split_at_checked(2)?;
    if first == "20" {
        let (year, rest) = text.split_at_checked(4)?;
        let (month, day) = rest.split_at_checked(2)?;
        return Some(format!("{year}-{month}-{day}"));
    }
    let (month, year) = rest.split_at_checked(2)?;
    year.starts_with("20").then(|| format!("{first}.{month}.{year}"))
}

/// `ca 1400`, `approx. 9`, `rundt 0730`: the word before the figures says how sure the time is.
fn without_about(text: &str) -> &str {
    const ABOUT: [&str; 14] = [
        "ca",
        "circa",
        "zirka",
        "etwa",
        "gegen",
        "rund",
        "about",
        "around",
        "approx",
        "approximately",
        "omtrent",
        "rundt",
        "omlag",
        "cirka",
    ];
    let Some((word, rest)) = text.split_once(' ') else {
        return text.trim_start_matches(['~', '±']);
    };
    let about = word.trim_end_matches('.').to_lowercase();
    if ABOUT.contains(&about.as_str()) {
        rest.trim()
    } else {
        text
    }
}

/// Whether a label asks for a time of day.
fn asks_time(label: &str) -> bool {
    let label = normal::words(label);
    let mut words = label.split(' ');
    words.any(|word| TIMES.contains(&word) || word.ends_with("zeit") || word.starts_with("klokk"))
}

/// Words of labels that ask for a time of day, folded.
const TIMES: [&str; 12] = [
    "time", "hhmm", "hh", "uhr", "um", "stunde", "hour", "hours", "hrs", "kl", "tid", "gegen",
];

/// `9.30`, `0930` or `9` where a time is asked for, as `9:30` and `9:00`.
pub(super) fn bare_time(text: &str) -> Option<String> {
    let text = without_about(text.trim());
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
