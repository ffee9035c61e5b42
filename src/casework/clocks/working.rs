//! Counting time: on the clock, or only while the team works.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::casework::clocks::holidays::is_holiday;
use crate::config::rules::clocks::{Calendar, ClockRules, Length};

/// Days looked at before giving up: a calendar with one working hour a year still ends.
const HORIZON_DAYS: usize = 5000;

/// Counts lengths of time in one zone by one set of working hours.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counter<'a> {
    rules: &'a ClockRules,
    zone: &'a TimeZone,
}

impl<'a> Counter<'a> {
    pub(crate) fn new(rules: &'a ClockRules, zone: &'a TimeZone) -> Self {
        Self { rules, zone }
    }

    /// The instant that lies `length` after `start`. A working time that never comes is counted on the clock: a
    /// deadline that is too early is seen, one that never comes is not.
    pub(crate) fn after(&self, start: Timestamp, length: Length, calendar: Calendar) -> Timestamp {
        let worked = match (calendar, length) {
            (Calendar::Working, Length::Minutes(minutes)) => self.working_minutes(start, minutes),
            (Calendar::Working, Length::Days(days)) => self.working_days(start, days),
            _ => None,
        };
        worked
            .or_else(|| self.on_the_clock(start, length))
            .unwrap_or(Timestamp::MAX)
    }

    /// The instant that lies `length` before `end`, counted on the clock.
    pub(crate) fn before(&self, end: Timestamp, length: Length) -> Timestamp {
        let earlier = match length {
            Length::Minutes(minutes) => end.checked_sub(SignedDuration::from_mins(minutes.into())).ok(),
            Length::Days(days) => self.zoned_sub(end, i64::from(days).days()),
            Length::Months(months) => self.zoned_sub(end, i64::from(months).months()),
        };
        earlier.unwrap_or(end)
    }

    fn zoned_sub(&self, end: Timestamp, span: jiff::Span) -> Option<Timestamp> {
        let zoned = end.to_zoned(self.zone.clone()).checked_sub(span).ok()?;
        Some(zoned.timestamp())
    }

    fn on_the_clock(&self, start: Timestamp, length: Length) -> Option<Timestamp> {
        let span = match length {
            // Elapsed time: across a daylight-saving change 72 h stay 72 h.
            Length::Minutes(minutes) => return start.checked_add(SignedDuration::from_mins(minutes.into())).ok(),
            Length::Days(days) => i64::from(days).days(),
            // NIS2 Art. 23(4)(d), Regulation 1182/71 Art. 3(2)(c): the same day of the month, else its last day.
            Length::Months(months) => i64::from(months).months(),
        };
        let zoned = start.to_zoned(self.zone.clone()).checked_add(span).ok()?;
        Some(zoned.timestamp())
    }

    fn instant(&self, day: Date, time: Time) -> Option<Timestamp> {
        let zoned = day.to_datetime(time).to_zoned(self.zone.clone()).ok()?;
        Some(zoned.timestamp())
    }

    fn is_free(&self, day: Date) -> bool {
        let holidays = &self.rules.holidays;
        holidays.dates.contains(&day) || holidays.region.is_some_and(|region| is_holiday(day, region))
    }

    /// The working spans of a day as instants.
    fn spans(&self, day: Date) -> impl Iterator<Item = (Timestamp, Timestamp)> + '_ {
        let spans = if self.is_free(day) {
            &[]
        } else {
            self.rules.working_time.of(day.weekday())
        };
        spans
            .iter()
            .filter_map(move |span| Some((self.instant(day, span.from)?, self.instant(day, span.to)?)))
    }

    fn days_from(&self, start: Timestamp) -> impl Iterator<Item = Date> {
        let first = start.to_zoned(self.zone.clone()).date();
        std::iter::successors(Some(first), |day| day.tomorrow().ok()).take(HORIZON_DAYS)
    }

    fn working_minutes(&self, start: Timestamp, minutes: u32) -> Option<Timestamp> {
        let mut left = SignedDuration::from_mins(minutes.into());
        for day in self.days_from(start) {
            for (from, to) in self.spans(day) {
                let from = from.max(start);
                let room = to.duration_since(from);
                if room <= SignedDuration::ZERO {
                    continue;
                }
                if left <= room {
                    return from.checked_add(left).ok();
                }
                left = left.checked_sub(room)?;
            }
        }
        None
    }

    /// So many working days later at the same time of day; what starts outside working time starts with the next.
    fn working_days(&self, start: Timestamp, days: u32) -> Option<Timestamp> {
        let begin = self.working_minutes(start, 0)?;
        let time = begin.to_zoned(self.zone.clone()).time();
        let mut working = self.days_from(begin).filter(|day| self.spans(*day).next().is_some());
        let day = working.nth(usize::try_from(days).ok()?)?;
        self.instant(day, time)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(start: &str, length: &str, calendar: Calendar) -> String {
        let mut rules = ClockRules::shipped();
        rules.holidays.dates.insert("2026-12-24".parse().unwrap());
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let start: Timestamp = start.parse().unwrap();
        let end = Counter::new(&rules, &zone).after(start, length.parse().unwrap(), calendar);
        end.to_zoned(zone.clone()).strftime("%a %Y-%m-%d %H:%M").to_string()
    }

    #[test]
    fn working_hours_skip_nights_weekends_and_holidays() {
        use Calendar::Working;
        assert_eq!(after("2026-10-05T09:20+02:00", "4h", Working), "Mon 2026-10-05 13:20");
        assert_eq!(after("2026-10-05T14:00+02:00", "4h", Working), "Tue 2026-10-06 10:00");
        assert_eq!(after("2026-10-05T12:00+02:00", "4h", Working), "Mon 2026-10-05 16:00");
        assert_eq!(after("2026-10-09T15:00+02:00", "4h", Working), "Mon 2026-10-12 11:00");
        assert_eq!(after("2026-10-03T15:00+02:00", "4h", Working), "Mon 2026-10-05 12:00");
        // Christmas 2026: the 24th free by date, 25th and 26th by law, then a Sunday.
        assert_eq!(after("2026-12-23T15:00+01:00", "4h", Working), "Mon 2026-12-28 11:00");
        assert_eq!(after("2026-10-08T15:00+02:00", "3d", Working), "Tue 2026-10-13 15:00");
        assert_eq!(after("2026-10-10T15:00+02:00", "3d", Working), "Thu 2026-10-15 08:00");
    }

    #[test]
    fn seventy_two_hours_stay_seventy_two_across_daylight_saving() {
        use Calendar::Calendar;
        assert_eq!(after("2026-10-24T09:00+02:00", "72h", Calendar), "Tue 2026-10-27 08:00");
        assert_eq!(after("2026-03-28T09:00+01:00", "72h", Calendar), "Tue 2026-03-31 10:00");
    }

    #[test]
    fn a_month_ends_on_the_same_day_or_the_last() {
        use Calendar::Calendar;
        assert_eq!(after("2026-01-31T09:00+01:00", "1mo", Calendar), "Sat 2026-02-28 09:00");
        assert_eq!(after("2026-10-05T09:00+02:00", "1mo", Calendar), "Thu 2026-11-05 09:00");
    }

    #[test]
    fn a_team_that_never_works_gets_its_deadline_on_the_clock() {
        let rules = ClockRules::default();
        let zone = TimeZone::UTC;
        let start: Timestamp = "2026-10-05T09:00Z".parse().unwrap();
        let end = Counter::new(&rules, &zone).after(start, Length::Minutes(240), Calendar::Working);
        assert_eq!(end.to_string(), "2026-10-05T13:00:00Z");
    }
}
