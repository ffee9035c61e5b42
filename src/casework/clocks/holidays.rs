//! Public holidays, reckoned from the calendar: fixed days and those that hang on Easter.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use crate::config::rules::clocks::Region;

/// Whether a day is a public holiday there.
pub(crate) fn is_holiday(day: Date, region: Region) -> bool {
    match region {
        Region::No => norwegian(day),
        state => german(day) || of_state(day, state),
    }
}

/// The days between Easter Sunday and `day`, negative before it.
fn after_easter(day: Date) -> Option<i64> {
    Some(i64::from(easter(day.year())?.until(day).ok()?.get_days()))
}

fn on(day: Date, dates: &[(i8, i8)]) -> bool {
    dates.contains(&(day.month(), day.day()))
}

/// What holds in every German state: Good Friday, Easter Monday, Ascension, Whit Monday and the fixed days.
fn german(day: Date) -> bool {
    on(day, &[(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)]) || matches!(after_easter(day), Some(-2 | 1 | 39 | 50))
}

/// What holds in one state besides, where it holds in the whole state.
fn of_state(day: Date, state: Region) -> bool {
    use Region::{DeBb, DeBe, DeBw, DeBy, DeHb, DeHe, DeHh, DeMv, DeNi, DeNw, DeRp, DeSh, DeSl, DeSn, DeSt, DeTh};
    let corpus_christi = after_easter(day) == Some(60);
    match (day.month(), day.day()) {
        (1, 6) => matches!(state, DeBw | DeBy | DeSt),
        (3, 8) => matches!(state, DeBe | DeMv),
        (8, 15) => state == DeSl,
        (9, 20) => state == DeTh,
        (10, 31) => matches!(state, DeBb | DeHb | DeHh | DeMv | DeNi | DeSn | DeSt | DeSh | DeTh),
        (11, 1) => matches!(state, DeBw | DeBy | DeNw | DeRp | DeSl),
        // The Day of Repentance: the Wednesday before 23 November.
        (11, 16..=22) => state == DeSn && day.weekday() == Weekday::Wednesday,
        _ => corpus_christi && matches!(state, DeBw | DeBy | DeHe | DeNw | DeRp | DeSl),
    }
}

/// Norway: Maundy Thursday, Good Friday, Easter Monday, Ascension, Whit Monday and the fixed days.
fn norwegian(day: Date) -> bool {
    on(day, &[(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)]) || matches!(after_easter(day), Some(-3 | -2 | 1 | 39 | 50))
}

/// Easter Sunday of the Gregorian calendar (Gauss's rule with Lichtenberg's correction).
#[expect(
    clippy::arithmetic_side_effects,
    reason = "a calendar year has at most four digits: no term leaves an i32"
)]
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let century = y / 100;
    let moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    let sun = 2 - (3 * century + 3) / 4;
    let golden = y % 19;
    let seed = (19 * golden + moon) % 30;
    let correction = (seed + golden / 11) / 29;
    let full_moon = 21 + seed - correction;
    let sunday = 7 - (y + y / 4 + sun) % 7;
    let distance = 7 - (full_moon - sunday) % 7;
    let days_into_march = full_moon + distance;
    date(year, 3, 1).checked_add((days_into_march - 1).days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for (year, month, day) in [
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
        ] {
            assert_eq!(easter(year), Some(date(year, month, day)), "{year}");
        }
    }

    #[test]
    fn holidays_differ_by_state() {
        let corpus_christi = date(2026, 6, 4);
        assert!(is_holiday(corpus_christi, Region::DeNw));
        assert!(!is_holiday(corpus_christi, Region::De));
        assert!(is_holiday(date(2026, 5, 14), Region::De), "Ascension");
        assert!(is_holiday(date(2026, 11, 18), Region::DeSn), "Day of Repentance");
        assert!(!is_holiday(date(2026, 11, 18), Region::DeNw));
        assert!(is_holiday(date(2026, 4, 2), Region::No), "Maundy Thursday");
        assert!(is_holiday(date(2026, 5, 17), Region::No));
    }
}
