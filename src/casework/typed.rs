//! A value that a person types: read in its field's shape, or refused with what to write instead.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::casework::letter::one_line;
use crate::model::kind::Kind;
use crate::model::report::{Field, Shape, Value, YesNo};
use crate::model::time::{Stamp, When};

/// Two clocks differ by this.
const SLACK: SignedDuration = SignedDuration::from_mins(5);
/// What was discovered longer ago is a slip of the pen: it anchors legal clocks. Days.
const DISCOVERED: i64 = 5 * 366;
/// What happened longer ago is one. Days.
const OCCURRED: i64 = 30 * 366;
/// Longest text, characters.
const TEXT: usize = 20_000;
/// Most items of a list, and the longest of them.
const ITEMS: usize = 200;
const ITEM: usize = 300;

/// Reads a value. `Err` says what is allowed.
pub fn value(field: Field, text: &str, (zone, now): (&TimeZone, Timestamp)) -> Result<Value, String> {
    match (field, field.shape()) {
        (Field::Kind, _) => kind(text),
        (Field::LostOrStolen, _) => fate(text),
        (_, Shape::Text) => Ok(Value::Text(
            text.chars()
                .filter(|c| *c == '\n' || !c.is_control())
                .take(TEXT)
                .collect(),
        )),
        (_, Shape::List) => Ok(list(text.split([',', ';', '\n']))),
        (_, Shape::Number) => match text.trim().parse() {
            Ok(number) => Ok(Value::Number(number)),
            Err(_) => Err("write a whole number".to_owned()),
        },
        (_, Shape::Answer) => answer(text),
        (_, Shape::When) => {
            let when = when(text.trim(), zone).ok_or(
                "write a time such as 2026-10-05T09:20:00+02:00, 2026-10-05 09:20 or 05.10.2026 09:20, or a date such as \
                 2026-10-05",
            )?;
            plausible(field, when, (zone, now))?;
            Ok(Value::When(when))
        }
    }
}

/// The items of a list, short and without those that are empty.
pub fn list<'a>(items: impl Iterator<Item = &'a str>) -> Value {
    let items = items.map(|item| one_line(item, ITEM)).filter(|item| !item.is_empty());
    Value::List(items.take(ITEMS).collect())
}

fn kind(text: &str) -> Result<Value, String> {
    let name = text.trim().to_lowercase().replace([' ', '-'], "_");
    let kind: Kind = name.parse()?;
    Ok(Value::Text(kind.to_string()))
}

fn fate(text: &str) -> Result<Value, String> {
    let word = match text.trim().to_lowercase().as_str() {
        "lost" | "verloren" | "mistet" | "tapt" => "lost",
        "stolen" | "gestohlen" | "stjålet" | "stole" => "stolen",
        "unknown" | "unbekannt" | "ukjent" => "unknown",
        _ => return Err("write lost, stolen or unknown".to_owned()),
    };
    Ok(Value::Text(word.to_owned()))
}

fn answer(text: &str) -> Result<Value, String> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "ja" => Ok(Value::Answer(YesNo::Yes)),
        "no" | "nein" | "nei" => Ok(Value::Answer(YesNo::No)),
        "unknown" | "unbekannt" | "ukjent" => Ok(Value::Answer(YesNo::Unknown)),
        _ => Err("write yes, no or unknown".to_owned()),
    }
}

/// An RFC 3339 time, a local time of the organisation's zone, or a date.
fn when(text: &str, zone: &TimeZone) -> Option<When> {
    if let Ok(stamp) = text.parse::<Stamp>() {
        return Some(When::At(stamp));
    }
    let text = day_first(text).unwrap_or_else(|| text.to_owned());
    // A date-time parser takes a bare date for midnight; a date without a time stays a date.
    if !text.contains(':') {
        return text.parse::<Date>().ok().map(When::On);
    }
    let local: DateTime = text.parse().ok()?;
    let zoned = local.to_zoned(zone.clone()).ok()?;
    Some(When::At(Stamp::from(&zoned)))
}

/// `5.10.2026 9:20` as `2026-10-05T09:20`.
fn day_first(text: &str) -> Option<String> {
    let (date, time) = text.split_once([' ', ',']).unwrap_or((text, ""));
    let mut parts = date.split('.').map(|part| part.parse::<u16>().ok());
    let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
    if parts.next().is_some() || year < 1000 {
        return None;
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    let time = time.trim_matches([' ', ',']);
    if time.is_empty() {
        return Some(date);
    }
    let (hour, minute) = time.split_once(':')?;
    Some(format!("{date}T{hour:0>2}:{minute}"))
}

/// A mistyped year would move a legal deadline by as much.
fn plausible(field: Field, when: When, (zone, now): (&TimeZone, Timestamp)) -> Result<(), String> {
    let Some(at) = when.earliest(zone) else {
        return Err(format!("{when} cannot be placed in the calendar; write another time"));
    };
    let ahead = at.duration_since(now);
    if ahead > SLACK {
        return Err(format!(
            "{when} lies in the future (it is {}); look at the year",
            Stamp::new(now, zone)
        ));
    }
    let days = if field == Field::DiscoveredAt {
        DISCOVERED
    } else {
        OCCURRED
    };
    if ahead < SignedDuration::from_hours(days.saturating_mul(-24)) {
        return Err(format!(
            "{when} lies more than {} years back; look at the year, or write it into a note",
            days / 366
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::fixture::{at, zone};

    fn read(field: Field, text: &str) -> Result<String, String> {
        value(field, text, (&zone(), at("2026-10-06T09:00:00+02:00"))).map(|value| value.to_string())
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, expected) in [
            ("2026-10-05T07:20:00Z", "2026-10-05T07:20:00+00:00"),
            ("2026-10-05 09:20", "2026-10-05T09:20:00+02:00"),
            ("5.10.2026 9:20", "2026-10-05T09:20:00+02:00"),
            ("05.10.2026, 09:20", "2026-10-05T09:20:00+02:00"),
            ("05.10.2026", "2026-10-05"),
            ("2026-10-06", "2026-10-06"),
        ] {
            assert_eq!(read(Field::DiscoveredAt, text).as_deref(), Ok(expected), "{text}");
        }
        for text in ["yesterday", "2026-13-05", "31.02.2026", "5.10.26", "9:20"] {
            assert!(
                read(Field::DiscoveredAt, text).unwrap_err().contains("2026-10-05"),
                "{text}"
            );
        }
    }

    #[test]
    fn a_mistyped_year_is_refused() {
        for field in [
            Field::DiscoveredAt,
            Field::OccurredAt,
            Field::OccurredFrom,
            Field::OccurredTo,
        ] {
            for (text, why) in [
                ("2062-10-05 09:20", "future"),
                ("2026-10-07", "future"),
                ("2026-10-06 09:06", "future"),
                ("1926-10-05", "years back"),
            ] {
                let said = read(field, text).unwrap_err();
                assert!(said.contains(why), "{field} {text}: {said}");
            }
            assert!(read(field, "2026-10-06 09:00").is_ok());
        }
        assert!(read(Field::DiscoveredAt, "2016-10-05").is_err());
        assert!(read(Field::OccurredFrom, "2016-10-05").is_ok(), "found out years later");
    }

    #[test]
    fn words_of_a_closed_list_are_refused_with_the_list() {
        assert_eq!(read(Field::Kind, "Device loss").as_deref(), Ok("device_loss"));
        assert!(read(Field::Kind, "fishing").unwrap_err().contains("phishing"));
        assert_eq!(read(Field::LostOrStolen, "Gestohlen").as_deref(), Ok("stolen"));
        assert!(read(Field::LostOrStolen, "gone").unwrap_err().contains("stolen"));
        assert!(read(Field::PersonalData, "maybe").unwrap_err().contains("unknown"));
        assert!(read(Field::AffectedPersons, "-3").is_err() && read(Field::AffectedPersons, "3.5").is_err());
    }
}
