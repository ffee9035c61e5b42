//! Times as programs write them.

use jiff::civil::{Date, DateTime};
use jiff::fmt::rfc2822::DateTimeParser;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

use crate::model::time::Stamp;

/// Mail programs name the wrong day of the week.
static MAIL: DateTimeParser = DateTimeParser::new().relaxed_weekday(true);

/// A time with what is needed to find the earliest of several.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment {
    /// The instant; of a time without an offset as if it were UTC, good enough for an order.
    pub(super) instant: Timestamp,
    /// RFC 3339, a bare date, or a date and time without an offset for the organisation's zone.
    pub(super) text: String,
}

/// Reads RFC 3339, a date, RFC 5322, or seconds or milliseconds since 1970. Nothing before 1990 or after 2100: such
/// years are mistakes or attacks on whoever computes with them.
pub(super) fn read(text: &str) -> Option<Moment> {
    let text = text.trim();
    if text.len() > 100 {
        return None;
    }
    let moment = epoch(text)
        .or_else(|| iso(text))
        .or_else(|| mail(text))
        .or_else(|| without_offset(text))?;
    let year = moment.instant.to_zoned(TimeZone::UTC).year();
    (1990..=2100).contains(&year).then_some(moment)
}

fn epoch(text: &str) -> Option<Moment> {
    let whole = text.split('.').next()?;
    let number: i64 = (matches!(whole.len(), 10 | 13) && whole.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| whole.parse().ok())
        .flatten()?;
    let instant = if whole.len() == 13 {
        Timestamp::from_millisecond(number)
    } else {
        Timestamp::from_second(number)
    };
    let instant = instant.ok()?;
    Some(Moment {
        instant,
        text: Stamp::new(instant, &TimeZone::UTC).to_string(),
    })
}

fn iso(text: &str) -> Option<Moment> {
    let universal = [" UTC", " GMT", "UTC"].iter().find_map(|zone| text.strip_suffix(zone));
    let text = universal.map_or_else(|| text.to_owned(), |rest| format!("{}Z", rest.trim_end()));
    let stamp: Stamp = text.parse().ok()?;
    Some(Moment {
        instant: stamp.instant(),
        text: stamp.to_string(),
    })
}

/// RFC 5322, 3.3. A zone that nobody knows counts as `-0000` (4.3).
fn mail(text: &str) -> Option<Moment> {
    let parse = |text: &str| MAIL.parse_zoned(text).ok();
    let zoned: Zoned = parse(text).or_else(|| {
        let text = text.split('(').next().unwrap_or_default().trim();
        let (rest, zone) = text.rsplit_once(' ')?;
        if zone.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            parse(&format!("{rest} -0000"))
        } else {
            parse(&format!("{text} -0000"))
        }
    })?;
    // `-0000` says nothing of the sender's own clock.
    let zoned = zoned.with_time_zone(zoned.offset().to_time_zone());
    Some(Moment {
        instant: zoned.timestamp(),
        text: Stamp::from(&zoned).to_string(),
    })
}

fn without_offset(text: &str) -> Option<Moment> {
    let at = |local: DateTime| Offset::UTC.to_timestamp(local).ok();
    if text.len() == 10 {
        let date: Date = text.parse().ok()?;
        return Some(Moment {
            instant: at(date.to_datetime(jiff::civil::Time::midnight()))?,
            text: date.to_string(),
        });
    }
    let local: DateTime = text.parse().ok()?;
    Some(Moment {
        instant: at(local)?,
        text: local.strftime("%Y-%m-%dT%H:%M:%S").to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_programs_are_read_in_every_usual_shape() {
        for (text, want) in [
            ("2026-10-05T09:20:00+02:00", "2026-10-05T09:20:00+02:00"),
            ("2026-10-05T09:20:00.123Z", "2026-10-05T09:20:00+00:00"),
            ("2026-10-05 09:20:00 UTC", "2026-10-05T09:20:00+00:00"),
            ("Mon, 05 Oct 2026 09:20:00 +0200", "2026-10-05T09:20:00+02:00"),
            ("Fri, 5 Oct 2026 09:20:00 EDT", "2026-10-05T09:20:00-04:00"),
            ("Mon, 5 Oct 2026 09:20:00 JST", "2026-10-05T09:20:00+00:00"),
            ("Mon, 5 Oct 2026 09:20:00 -0000 (EST)", "2026-10-05T09:20:00+00:00"),
            ("1791184800", "2026-10-05T07:20:00+00:00"),
            ("1791184800000", "2026-10-05T07:20:00+00:00"),
            ("2026-10-05", "2026-10-05"),
            ("2026-10-05T09:20:00", "2026-10-05T09:20:00"),
            ("2026-10-05 09:20:00", "2026-10-05T09:20:00"),
        ] {
            assert_eq!(read(text).map(|moment| moment.text).as_deref(), Some(want), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_or_no_likely_one_is_none() {
        for text in [
            "",
            "soon",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "99999999999999999999",
            "12",
            "-1",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
