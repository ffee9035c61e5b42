//! Times of day: halves of the day, offsets, hours told in words.

use std::sync::LazyLock;

use jiff::civil::Time;
use jiff::tz::Offset;
use regex::{Captures, Regex};

use super::END_OF_DAY;
use super::tokens::{What, small};
use crate::config::rules::Pattern;
use crate::config::rules::forms::lexicon::NamedDates;

static ZONE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^\s*\(?(?:(z|utc|gmt|cest|cet|mesz|mez|bst|wet|west|eet|eest|est|edt|cst|cdt|mst|mdt|pst|pdt)\b|(?:utc|gmt)?\s?([+-])(\d{2}):?(\d{2})\b)",
    )
    .ok()
});

/// The time whose hour is the first group, with the groups of its minute and second.
pub(super) fn time(
    text: &str,
    captures: &Captures<'_>,
    (minute, second): (usize, usize),
    half: Option<&str>,
    dates: &NamedDates,
) -> Option<What> {
    let start = captures.get(1)?.start();
    let end = captures.get(0)?.end();
    let time = plain(small(captures, 1)?, small(captures, minute).unwrap_or(0), half)?;
    let seconds = if second == 0 {
        0
    } else {
        small(captures, second).unwrap_or(0)
    };
    // “At 24” alone may be anything.
    if time == END_OF_DAY && (seconds > 0 || (captures.get(minute).is_none() && half != Some("uhr"))) {
        return None;
    }
    let time = match time {
        END_OF_DAY => time,
        _ => Time::new(time.hour(), time.minute(), seconds, 0).ok()?,
    };
    let time = if half.is_some_and(|half| half.starts_with(['a', 'p'])) {
        time
    } else {
        in_the_evening(time, text, (start, end), dates)?
    };
    let iso = text.get(..start).is_some_and(|head| head.ends_with('t'));
    Some(What::Time(time, zone(text.get(end..).unwrap_or_default(), iso)))
}

/// “halb zehn”: so many minutes from the hour.
pub(super) fn around(text: &str, captures: &Captures<'_>, hour: i8, minutes: i8, dates: &NamedDates) -> Option<What> {
    let whole = captures.get(0)?;
    let total = i32::from(hour)
        .checked_mul(60)?
        .checked_add(i32::from(minutes))?
        .rem_euclid(24 * 60);
    let (hour, minute) = (total.checked_div(60)?, total.checked_rem(60)?);
    let time = Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()?;
    // “Ten to one” at lunchtime.
    let night = stands_near(text, (whole.start(), whole.end()), &["nacht", "night", "natt"]);
    let time = if time.hour() == 0 && minutes < 0 && !night {
        Time::new(12, time.minute(), 0, 0).ok()?
    } else {
        time
    };
    let told = in_the_evening(time, text, (whole.start(), whole.end()), dates)?;
    if told != time || !(1..12).contains(&told.hour()) {
        return Some(What::Time(told, None));
    }
    let (start, end) = (whole.start(), whole.end());
    if stands_near(
        text,
        (start, end),
        &["morgen", "frueh", "morning", "morges", "formiddag", "vormittag"],
    ) {
        return Some(What::Time(told, None));
    }
    if stands_near(text, (start, end), &["nacht", "night", "natt"]) {
        return at_night(told).map(|told| What::Time(told, None));
    }
    // “Half past two” in words is the afternoon in most mails and the night in some: the day decides, or nothing.
    Some(What::Vague(told))
}

/// “Half past two last night”, “half past nine last night”: before dawn, or after dusk.
pub(super) fn at_night(time: Time) -> Option<Time> {
    match time.hour() {
        1..=5 => Some(time),
        7..=11 => Time::new(time.hour().checked_add(12)?, time.minute(), time.second(), 0).ok(),
        _ => None,
    }
}

/// “8 Uhr abends”, “gestern Abend um 8”: after noon. Only words that stand directly beside the time count.
fn in_the_evening(time: Time, text: &str, (start, end): (usize, usize), dates: &NamedDates) -> Option<Time> {
    if !(1..12).contains(&time.hour()) {
        return Some(time);
    }
    let matches = |pattern: &Pattern, text: Option<&str>| {
        pattern
            .as_ref()
            .zip(text)
            .is_some_and(|(regex, text)| regex.is_match(text))
    };
    // “On Tuesday night at 11.”
    let head = text.get(..start).unwrap_or_default().trim_end();
    let mut before = head.rsplit(' ').map(|word| word.trim_end_matches(','));
    let by_night = matches!(before.next(), Some("at" | "around" | "about" | "um" | "gegen"))
        && before
            .next()
            .is_some_and(|word| word == "night" || word.ends_with("tagnacht"));
    let by_night = by_night && time.hour() >= 7;
    let tonight = time.hour() >= 5 && stands_near(text, (start, end), &["tonight"]);
    let late = tonight
        || by_night
        || matches(&dates.evening_after, text.get(end..))
        || matches(&dates.evening_before, text.get(..start));
    if !late {
        return Some(time);
    }
    Time::new(time.hour().checked_add(12)?, time.minute(), time.second(), 0).ok()
}

/// Whether an evening word stands directly behind a span of hours: “between 9 and 11 in the evening”.
pub(super) fn is_late(rest: &str, dates: &NamedDates) -> bool {
    dates.evening_after.as_ref().is_some_and(|regex| regex.is_match(rest))
}

/// Whether one of these words stands beside a time.
fn stands_near(text: &str, (start, end): (usize, usize), words: &[&str]) -> bool {
    let from = text.floor_char_boundary(start.saturating_sub(30));
    let to = text.floor_char_boundary(end.saturating_add(25).min(text.len()));
    let around = text.get(from..to).unwrap_or_default();
    words.iter().any(|word| around.contains(word))
}

/// Hour and minute with the half of the day.
pub(super) fn plain(hour: i8, minute: i8, half: Option<&str>) -> Option<Time> {
    let half = half.unwrap_or_default();
    if (hour, minute) == (24, 0) && !half.starts_with(['a', 'p']) {
        return Some(END_OF_DAY);
    }
    let hour = match hour {
        12 if half.starts_with('a') => 0,
        1..=11 if half.starts_with('p') => hour.checked_add(12)?,
        _ => hour,
    };
    Time::new(hour, minute, 0, 0).ok()
}

/// The offset that stands behind a span of hours.
pub(super) fn offset(rest: &str) -> Option<Offset> {
    zone(rest, false)
}

/// How much of a text behind a time its offset takes.
pub(super) fn offset_length(rest: &str) -> usize {
    ZONE.as_ref()
        .and_then(|zone| zone.find(rest))
        .map_or(0, |found| found.end())
}

/// The offset that stands directly behind a time. `09:20-10:30` is a span unless an ISO time stands before it.
pub(super) fn zone(rest: &str, iso: bool) -> Option<Offset> {
    let captures = ZONE.as_ref()?.captures(rest)?;
    if let Some(name) = captures.get(1) {
        let hours = match name.as_str() {
            "cet" | "mez" | "bst" | "west" => 1,
            "cest" | "mesz" | "eet" => 2,
            "eest" => 3,
            "edt" => -4,
            "est" | "cdt" => -5,
            "cst" | "mdt" => -6,
            "mst" | "pdt" => -7,
            "pst" => -8,
            _ => 0,
        };
        return Offset::from_hours(hours).ok();
    }
    let hours: i32 = captures.get(3)?.as_str().parse().ok()?;
    let minutes: i32 = captures.get(4)?.as_str().parse().ok()?;
    let seconds = hours.checked_mul(3600)?.checked_add(minutes.checked_mul(60)?)?;
    let signed = if captures.get(2)?.as_str() == "-" {
        let named = rest.trim_start().starts_with(|c: char| c.is_alphabetic());
        if !iso && !named {
            return None;
        }
        seconds.checked_neg()?
    } else {
        seconds
    };
    Offset::from_seconds(signed).ok()
}
