//! When the digest goes out: once a digest day at its hour; after downtime once, however many were missed.

use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, Timestamp};

use crate::config::Settings;

/// The name under which the time of the last digest is kept. A daemon that has never sent one writes `now` there at its
/// first start: the first digest then is the next one due.
pub const CURSOR: &str = "digest";

/// When the next digest is due, after the one sent at `last`. In the past when it was missed: then one goes out now and
/// `now` becomes `last`, so that several missed ones are caught up by a single mail. Never earlier than a slot; without
/// digest days never.
pub fn next_time(last: Option<Timestamp>, settings: &Settings, now: Timestamp) -> Timestamp {
    let after = last.unwrap_or(now);
    slots(settings, after)
        .find(|slot| *slot > after)
        .unwrap_or(Timestamp::MAX)
}

/// Whether a digest is due. Nothing is due before a first time has been recorded.
pub fn is_due(last: Option<Timestamp>, settings: &Settings, now: Timestamp) -> bool {
    last.is_some() && next_time(last, settings, now) <= now
}

/// The latest slot not after `now`: the digest that a mail built now is.
pub(super) fn latest(settings: &Settings, now: Timestamp) -> Option<Timestamp> {
    let week_ago = now.checked_sub(SignedDuration::from_hours(8 * 24)).ok()?;
    slots(settings, week_ago).take_while(|slot| *slot <= now).last()
}

/// The latest slot not after `now` on the first digest day of a week: the weekly readers'.
pub(super) fn latest_weekly(settings: &Settings, now: Timestamp) -> Option<Timestamp> {
    let first = settings
        .digest
        .days
        .iter()
        .min_by_key(|day| day.to_monday_zero_offset())?;
    let week_ago = now.checked_sub(SignedDuration::from_hours(8 * 24)).ok()?;
    let zone = &settings.organisation.timezone;
    slots(settings, week_ago)
        .take_while(|slot| *slot <= now)
        .filter(|slot| slot.to_zoned(zone.clone()).weekday() == *first)
        .last()
}

/// All slots from the day of `from` on, in order; about two weeks of them, which is one more than any pause has.
fn slots(settings: &Settings, from: Timestamp) -> impl Iterator<Item = Timestamp> {
    let zone = settings.organisation.timezone.clone();
    let (at, days): (_, Vec<Weekday>) = (settings.digest.at, settings.digest.days.clone());
    let first: Date = from.to_zoned(zone.clone()).date();
    std::iter::successors(Some(first), |day| day.tomorrow().ok())
        .take(16)
        .filter(move |day| days.contains(&day.weekday()))
        .filter_map(move |day| Some(day.to_datetime(at).to_zoned(zone.clone()).ok()?.timestamp()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::fixture::{at, config};

    #[test]
    fn one_digest_a_day_at_its_hour_and_none_on_free_days() {
        let settings = config().settings;
        let next = |last: &str| next_time(Some(at(last)), &settings, at("2026-10-30T00:00+01:00"));
        assert_eq!(next("2026-10-05T07:59+02:00"), at("2026-10-05T08:00+02:00"));
        assert_eq!(next("2026-10-05T08:00+02:00"), at("2026-10-06T08:00+02:00"));
        assert_eq!(
            next("2026-10-09T08:00:01+02:00"),
            at("2026-10-12T08:00+02:00"),
            "Friday to Monday"
        );
        assert_eq!(
            next("2026-10-23T09:00+02:00"),
            at("2026-10-26T08:00+01:00"),
            "across daylight saving"
        );
    }

    #[test]
    fn several_missed_digests_are_caught_up_by_one() {
        let settings = config().settings;
        let now = at("2026-10-08T14:00+02:00");
        let last = Some(at("2026-10-05T08:00+02:00"));
        assert!(is_due(last, &settings, now));
        assert!(!is_due(Some(now), &settings, now));
        assert_eq!(next_time(Some(now), &settings, now), at("2026-10-09T08:00+02:00"));
        assert_eq!(latest(&settings, now), Some(at("2026-10-08T08:00+02:00")));
        assert_eq!(latest_weekly(&settings, now), Some(at("2026-10-05T08:00+02:00")));
    }

    #[test]
    fn without_digest_days_there_is_no_digest() {
        let mut settings = config().settings;
        settings.digest.days.clear();
        let now = at("2026-10-08T14:00+02:00");
        assert_eq!(next_time(Some(now), &settings, now), Timestamp::MAX);
        assert!(!is_due(None, &settings, now));
    }
}
