//! Dates and times as people write them in three languages.
//!
//! A date without a time stays a date. A time without an offset is read in the organisation's zone. A year that is
//! missing is the last one that does not lie in the future of the mail. `10/6/2026` is read the way that lies close
//! before the mail; when both do, by language.

mod clock;
mod tokens;
pub(crate) mod told;

use std::sync::LazyLock;

use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{Span, Timestamp};
use regex::Regex;

use crate::config::rules::forms::{Lexicon, normal};
use crate::model::language::Language;
use crate::model::time::{Stamp, When};
use tokens::{Token, What};

/// Against what a text is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Calendar<'a> {
    /// The words.
    pub(crate) lexicon: &'a Lexicon,
    /// Zone of times without an offset.
    pub(crate) zone: &'a TimeZone,
    /// When the mail was written.
    pub(crate) written: Timestamp,
    /// The language it is written in.
    pub(crate) language: Language,
    /// Whether another date of the mail (`13/11/2026`) only makes sense with the day first, or only with the month.
    pub(crate) day_first: Option<bool>,
}

static SLASHED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\b(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b").ok());

/// Whether the dates of these texts put the day first, as far as one of them tells: `13/11/2026` has no thirteenth month,
/// and a report does not tell of days that lie ahead of its mail. Nothing when they contradict each other.
pub(crate) fn puts_day_first<'a>(texts: impl Iterator<Item = &'a str>, mail: Date) -> Option<bool> {
    let regex = SLASHED.as_ref()?;
    let (mut day, mut month) = (false, false);
    for text in texts.take(2000) {
        for found in regex
            .captures_iter(text.get(..text.floor_char_boundary(20_000)).unwrap_or_default())
            .take(50)
        {
            let number = |at| {
                found
                    .get(at)
                    .and_then(|group| group.as_str().parse::<i16>().ok())
                    .unwrap_or(0)
            };
            let small = |at| i8::try_from(number(at)).unwrap_or(0);
            let lies_back = |date: Option<Date>| date.is_some_and(|date| date <= mail);
            let by_day = lies_back(full(number(3), small(2), small(1)));
            let by_month = lies_back(full(number(3), small(1), small(2)));
            let same = number(1) == number(2);
            day |= by_day && !by_month && !same;
            month |= by_month && !by_day && !same;
        }
    }
    (day != month).then_some(day)
}

/// `24:00`: the end of the day, which is the next one's beginning.
const END_OF_DAY: Time = Time::MAX;

/// A date, a time of day, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    /// The day, when told.
    pub(crate) date: Option<Date>,
    /// The time of day, when told.
    pub(crate) time: Option<Time>,
    /// The offset, when told.
    pub(crate) offset: Option<Offset>,
}

impl Moment {
    /// The value for a report; nothing without a date.
    pub(crate) fn when(self, zone: &TimeZone) -> Option<When> {
        let date = self.date?;
        let Some(time) = self.time else {
            return Some(When::On(date));
        };
        let local = match time {
            END_OF_DAY => date.tomorrow().ok()?.to_datetime(Time::midnight()),
            time => date.to_datetime(time),
        };
        let zoned = match self.offset {
            Some(offset) => local.to_zoned(offset.to_time_zone()),
            None => local.to_zoned(zone.clone()),
        };
        zoned.ok().map(|zoned| When::At(Stamp::from(&zoned)))
    }

    /// Fills what is missing from a neighbouring box.
    pub(crate) fn join(self, other: Self) -> Option<Self> {
        let date = match (self.date, other.date) {
            (Some(_), Some(_)) => return None,
            (mine, theirs) => mine.or(theirs),
        };
        let time = match (self.time, other.time) {
            (Some(_), Some(_)) => return None,
            (mine, theirs) => mine.or(theirs),
        };
        Some(Self {
            date,
            time,
            offset: self.offset.or(other.offset),
        })
    }
}

impl Calendar<'_> {
    /// The moments that a text names, in reading order, at most eight.
    pub(crate) fn read(&self, text: &str) -> Vec<Moment> {
        let head: String = text.chars().take(2000).collect();
        let head = if head.contains('_') { off_lines(&head) } else { head };
        let tokens = tokens::scan(&normal::fold(&head), self.lexicon, false);
        group(&tokens, self).into_iter().take(8).collect()
    }

    /// The calendar of whoever wrote what a mail passes on: his “yesterday” lies before his day and not before the day
    /// of the mail. A header that says nothing, or a time ahead of the mail, changes nothing.
    pub(crate) fn back_to(self, sent: &str) -> Self {
        let stamped = jiff::fmt::rfc2822::parse(sent).map(|sent| sent.timestamp()).ok();
        let read = || {
            let moment = self.read(sent).into_iter().next()?;
            let end = Time::constant(23, 59, 0, 0);
            let time = moment.time.or(Some(end));
            match (Moment { time, ..moment }).when(self.zone)? {
                When::At(at) => Some(at.instant()),
                When::On(_) => None,
            }
        };
        match stamped.or_else(read).filter(|written| *written < self.written) {
            Some(written) => Self { written, ..self },
            None => self,
        }
    }

    /// The day on which the mail was written, in the organisation's zone.
    fn today(&self) -> Date {
        self.written.to_zoned(self.zone.clone()).date()
    }

    /// How many days before the mail a date lies; negative in its future.
    fn age(&self, date: Date) -> i32 {
        date.until(self.today()).map_or(i32::MIN, |span| span.get_days())
    }

    fn resolve(&self, what: What) -> Option<Date> {
        match what {
            What::Full(year, month, day) => full(year, month, day),
            What::DayMonth(month, day) => {
                let this_year = self.today().year();
                let date = Date::new(this_year, month, day).ok();
                date.filter(|date| self.age(*date) >= -1)
                    .or_else(|| Date::new(this_year.checked_sub(1)?, month, day).ok())
            }
            What::DayOnly(day) => {
                let today = self.today();
                let this = Date::new(today.year(), today.month(), day).ok();
                this.filter(|date| *date <= today).or_else(|| {
                    let before = today.first_of_month().yesterday().ok()?;
                    Date::new(before.year(), before.month(), day).ok()
                })
            }
            What::Slashed(first, second, year) => self.slashed(first, second, year),
            What::InDays(days) => self.today().checked_add(Span::new().try_days(days).ok()?).ok(),
            What::Weekday(day) => {
                let today = self.today();
                let back = days_into_week(today).checked_sub(i32::from(day))?.rem_euclid(7);
                today.checked_sub(Span::new().try_days(back).ok()?).ok()
            }
            What::LastDay(day) => {
                let today = self.today();
                let back = days_into_week(today).checked_sub(i32::from(day))?.rem_euclid(7);
                // Whoever means yesterday says so: “last Wednesday” on a Thursday is the one before.
                let back = if back <= 1 { back.saturating_add(7) } else { back };
                today.checked_sub(Span::new().try_days(back).ok()?).ok()
            }
            What::LastWeek(day) => {
                let today = self.today();
                let back = days_into_week(today).checked_sub(i32::from(day))?.checked_add(7)?;
                today.checked_sub(Span::new().try_days(back).ok()?).ok()
            }
            What::HoursAgo(hours) => {
                let earlier = self.written.checked_sub(Span::new().try_hours(hours).ok()?).ok()?;
                Some(earlier.to_zoned(self.zone.clone()).date())
            }
            What::Night(days) => self.resolve(What::InDays(days)),
            What::NightTo(day) => self.resolve(What::Weekday(day)),
            What::SomeNight => Some(self.today()),
            What::Ahead | What::Time(..) | What::Vague(_) => None,
        }
    }

    /// `a/b/year`: day first in most of the world, month first in American English.
    fn slashed(&self, first: i8, second: i8, year: i16) -> Option<Date> {
        let day_first = full(year, second, first);
        let month_first = full(year, first, second);
        let (Some(by_day), Some(by_month)) = (day_first, month_first) else {
            return day_first.or(month_first);
        };
        match self.day_first {
            Some(true) if self.age(by_day) >= -1 => return Some(by_day),
            Some(false) if self.age(by_month) >= -1 => return Some(by_month),
            _ => {}
        }
        let near = |date: Date| (-1..=45).contains(&self.age(date));
        let past = |date: Date| self.age(date) >= -1;
        match (near(by_day), near(by_month)) {
            (true, false) => return Some(by_day),
            (false, true) => return Some(by_month),
            _ => {}
        }
        // What is reported is mostly of these days.
        let fresh = |date: Date| (-1..=3).contains(&self.age(date));
        let stale = |date: Date| self.age(date) > 14;
        match (near(by_day) && near(by_month), fresh(by_day), fresh(by_month)) {
            (true, true, _) if stale(by_month) => return Some(by_day),
            (true, _, true) if stale(by_day) => return Some(by_month),
            _ => {}
        }
        match (past(by_day), past(by_month)) {
            (true, false) => Some(by_day),
            (false, true) => Some(by_month),
            _ if self.language == Language::En => Some(by_month),
            _ => Some(by_day),
        }
    }
}

/// `_13_._10_._2026__ um _17_:_40_ Uhr`: figures written on the printed lines of a form.
fn off_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('_') {
        out.push_str(before);
        let after = behind.trim_start_matches('_');
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let sign = |c: Option<char>| c.is_some_and(|c| matches!(c, '.' | ':' | '/'));
        let (left, right) = (out.chars().next_back(), after.chars().next());
        if digit(left) && digit(right) {
            out.push('.');
        } else if !sign(left) && !sign(right) {
            out.push(' ');
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn full(year: i16, month: i8, day: i8) -> Option<Date> {
    let year = if (0..100).contains(&year) {
        year.checked_add(2000)?
    } else {
        year
    };
    Date::new(year, month, day)
        .ok()
        .filter(|date| (1990..=2100).contains(&date.year()))
}

/// Gives each date the times that follow it, and the first date a time that stands before it.
fn group(tokens: &[Token], calendar: &Calendar<'_>) -> Vec<Moment> {
    let mut moments: Vec<Moment> = Vec::new();
    let mut leading: Option<Moment> = None;
    // Whether the day told last is none: its time is of no other day.
    let mut void = false;
    for token in tokens {
        if let What::Time(time, offset) = token.what {
            if std::mem::take(&mut void) {
                continue;
            }
            let bare = Moment {
                date: None,
                time: Some(time),
                offset,
            };
            match moments.last_mut() {
                Some(last) if last.time.is_none() && last.date.is_some() => {
                    last.time = Some(time);
                    last.offset = offset;
                }
                // “05.10.2026, 09:20–10:30”: the second time is of the same day.
                Some(last) if last.date.is_some() => {
                    let date = last.date;
                    moments.push(Moment { date, ..bare });
                }
                _ if leading.is_none() => leading = Some(bare),
                _ => moments.push(bare),
            }
            continue;
        }
        let date = calendar.resolve(token.what);
        void = date.is_none() && matches!(token.what, What::Full(..) | What::Slashed(..));
        moments.extend(date.map(|date| Moment {
            date: Some(date),
            time: None,
            offset: None,
        }));
    }
    match (leading, moments.first_mut()) {
        (Some(time), Some(first)) if first.date.is_some() && first.time.is_none() => {
            first.time = time.time;
            first.offset = time.offset;
        }
        (Some(time), None | Some(Moment { date: None, .. })) => moments.insert(0, time),
        _ => {}
    }
    moments
}

/// Days from the Monday of a day's week, that one included.
fn days_into_week(day: Date) -> i32 {
    i32::from(day.weekday().to_monday_one_offset())
}

#[cfg(test)]
mod tests;
