//! A length of time as people write it: `72h`, `30min`, `3d`, `1mo`.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

/// A length of time. Days and months are those of the calendar, not multiples of hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Length {
    /// Elapsed minutes, across daylight-saving changes too.
    Minutes(u32),
    /// The same time of day so many days later.
    Days(u32),
    /// The same day so many months later, or that month's last day.
    Months(u32),
}

/// A text that is no length.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is no length of time; write a whole number and min, h, d or mo, such as 72h, at most ten years")]
pub struct NotALength(String);

impl FromStr for Length {
    type Err = NotALength;

    fn from_str(text: &str) -> Result<Self, NotALength> {
        let fail = || NotALength(text.to_owned());
        let split = text.find(|c: char| !c.is_ascii_digit()).ok_or_else(fail)?;
        let (number, unit) = text.split_at_checked(split).ok_or_else(fail)?;
        let number: u32 = number.parse().map_err(|_| fail())?;
        let (length, most) = match unit.trim() {
            "min" => (Self::Minutes(number), 5_256_000),
            "h" => (Self::Minutes(number.checked_mul(60).ok_or_else(fail)?), 87_600),
            "d" => (Self::Days(number), 3650),
            "mo" => (Self::Months(number), 120),
            _ => return Err(fail()),
        };
        if number > most { Err(fail()) } else { Ok(length) }
    }
}

impl TryFrom<String> for Length {
    type Error = NotALength;

    fn try_from(text: String) -> Result<Self, NotALength> {
        text.parse()
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Minutes(minutes) if minutes % 60 == 0 => write!(f, "{} h", minutes / 60),
            Self::Minutes(minutes) => write!(f, "{minutes} min"),
            Self::Days(days) => write!(f, "{days} d"),
            Self::Months(months) => write!(f, "{months} mo"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_as_people_write_them() {
        for (text, length) in [
            ("72h", Length::Minutes(4320)),
            ("30 min", Length::Minutes(30)),
            ("3d", Length::Days(3)),
            ("1mo", Length::Months(1)),
        ] {
            assert_eq!(text.parse::<Length>().unwrap(), length);
        }
        for text in ["", "72", "h", "-1h", "1.5h", "4000000000h", "99999d", "3 weeks"] {
            assert!(text.parse::<Length>().is_err(), "{text}");
        }
    }
}
