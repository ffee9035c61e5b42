//! Days, months and years in figures, and what only looks like a year.

use regex::Captures;

use super::What;

pub(super) fn dated(year: Option<i16>, month: i8, day: i8) -> What {
    match year {
        Some(year) => What::Full(year, month, day),
        None => What::DayMonth(month, day),
    }
}

/// The year of what has none that could be meant: no calendar has it, and no other is to be guessed.
pub(super) const NO_YEAR: i16 = -1;

pub(super) fn number(captures: &Captures<'_>, group: usize) -> Option<i16> {
    let text = captures.get(group)?.as_str().trim();
    // `0001` is not short for 2001.
    if text.len() > 2 && text.starts_with("00") {
        return Some(NO_YEAR);
    }
    text.parse().ok()
}

/// Three or more than four figures behind day and month: a slip of the hand, not a day without a year.
pub(super) fn no_year(rest: &str) -> Option<i16> {
    let figures = rest.bytes().take_while(u8::is_ascii_digit).count();
    (figures == 3 || figures > 4).then_some(NO_YEAR)
}

/// The year behind a month's name; of five figures the first four are none.
pub(super) fn named_year(text: &str, captures: &Captures<'_>) -> Option<i16> {
    let end = captures.get(0)?.end();
    let goes_on = text
        .get(end..)
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    match number(captures, 3) {
        Some(_) if goes_on => Some(NO_YEAR),
        year => year,
    }
}

pub(in crate::pipeline::extract::values::when) fn small(captures: &Captures<'_>, group: usize) -> Option<i8> {
    captures.get(group)?.as_str().parse().ok()
}
