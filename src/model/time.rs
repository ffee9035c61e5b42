//! Points in time as the outside interface shows them: RFC 3339 with an offset, or a bare date.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::fmt::temporal::Pieces;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};

/// An instant together with the offset it was written or is shown in.
///
/// Serialised as RFC 3339 with offset and whole seconds, `2026-10-08T09:20:00+02:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Stamp {
    instant: Timestamp,
    offset: Offset,
}

impl Stamp {
    /// The instant as a clock in `zone` shows it.
    pub fn new(instant: Timestamp, zone: &TimeZone) -> Self {
        Self {
            instant,
            offset: zone.to_offset(instant),
        }
    }

    /// The instant itself, for comparing and counting.
    pub fn instant(self) -> Timestamp {
        self.instant
    }

    /// The calendar view of the instant at its own offset.
    pub fn zoned(self) -> Zoned {
        self.instant.to_zoned(self.offset.to_time_zone())
    }
}

impl PartialOrd for Stamp {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Stamp {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.instant, self.offset).cmp(&(other.instant, other.offset))
    }
}

impl From<&Zoned> for Stamp {
    fn from(zoned: &Zoned) -> Self {
        Self {
            instant: zoned.timestamp(),
            offset: zoned.offset(),
        }
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.zoned().strftime("%Y-%m-%dT%H:%M:%S%:z"))
    }
}

impl From<Stamp> for String {
    fn from(stamp: Stamp) -> Self {
        stamp.to_string()
    }
}

/// A text that is no RFC 3339 time.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is no RFC 3339 time with an offset, such as 2026-10-08T09:20:00+02:00")]
pub struct NotATime(String);

impl FromStr for Stamp {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let fail = || NotATime(text.to_owned());
        let instant: Timestamp = text.parse().map_err(|_| fail())?;
        let pieces = Pieces::parse(text).map_err(|_| fail())?;
        let offset = pieces.to_numeric_offset().unwrap_or(Offset::UTC);
        Ok(Self { instant, offset })
    }
}

impl TryFrom<String> for Stamp {
    type Error = NotATime;

    fn try_from(text: String) -> Result<Self, NotATime> {
        text.parse()
    }
}

/// When something happened, as exactly as it was told: a date without a time stays a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum When {
    /// An instant.
    At(Stamp),
    /// A day, no time given.
    On(Date),
}

impl When {
    /// The earliest instant that the words allow: the start of the day for a bare date.
    pub fn earliest(self, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            Self::At(stamp) => Some(stamp.instant()),
            Self::On(date) => date.to_zoned(zone.clone()).ok().map(|z| z.timestamp()),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(stamp) => stamp.fmt(f),
            Self::On(date) => date.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_keeps_its_offset_through_json() {
        let stamp: Stamp = "2026-10-08T09:20:00+02:00".parse().unwrap();
        let json = serde_json::to_string(&stamp).unwrap();
        assert_eq!(json, "\"2026-10-08T09:20:00+02:00\"");
        assert_eq!(serde_json::from_str::<Stamp>(&json).unwrap(), stamp);
    }

    #[test]
    fn a_date_without_a_time_stays_a_date() {
        let when: When = serde_json::from_str("\"2026-10-05\"").unwrap();
        assert_eq!(when, When::On(jiff::civil::date(2026, 10, 5)));
        assert_eq!(serde_json::to_string(&when).unwrap(), "\"2026-10-05\"");
    }

    #[test]
    fn a_bare_date_starts_at_midnight_of_the_zone() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let when = When::On(jiff::civil::date(2026, 10, 5));
        assert_eq!(when.earliest(&zone).unwrap().to_string(), "2026-10-04T22:00:00Z");
    }
}
