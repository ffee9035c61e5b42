//! Days and times: serial numbers of Excel (ECMA-376 part 1, 18.17.4) and durations of ODF become ISO text.

use jiff::Span;
use jiff::civil::{Date, date};

/// What a number format shows of a serial number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Shows {
    pub(super) day: bool,
    pub(super) time: bool,
}

impl Shows {
    /// By the number of a built-in format (18.8.30; 27 to 36 and 50 to 58 are East Asian days).
    pub(super) fn built_in(number: u32) -> Self {
        Self {
            day: matches!(number, 14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58),
            time: matches!(number, 18..=22 | 32..=35 | 45..=47 | 55 | 56),
        }
    }

    /// By a format code such as `[$-407]dd/mm/yyyy\ hh:mm`.
    pub(super) fn code(code: &str) -> Self {
        let mut shows = Self::default();
        let (mut quoted, mut bracket, mut escaped) = (false, false, false);
        let mut months = false;
        // Only the first section: the others are for negative numbers and words.
        for c in code.chars() {
            let literal = std::mem::take(&mut escaped);
            match c {
                _ if literal => {}
                '"' => quoted = !quoted,
                _ if quoted => {}
                '\\' | '_' | '*' => escaped = true,
                '[' => bracket = true,
                ']' => bracket = false,
                // `[h]` is a span of hours, `[$-407]` a language, `[Red]` a colour: none is a time of day.
                _ if bracket => {}
                ';' => break,
                'y' | 'Y' | 'd' | 'D' => shows.day = true,
                'h' | 'H' | 's' | 'S' => shows.time = true,
                'm' | 'M' => months = true,
                _ => {}
            }
        }
        // `General`, `Standard` hold letters of days and times.
        if code.trim_start().to_lowercase().starts_with("general") || code.trim_start().starts_with("Standard") {
            return Self::default();
        }
        shows.day |= months && !shows.time;
        shows
    }
}

/// A serial number as `2026-10-05`, `2026-10-05 09:20` or `09:20`; nothing where it is no day that a calendar has.
pub(super) fn text(serial: f64, shows: Shows, since_1904: bool) -> Option<String> {
    if !(shows.day || shows.time) || !(0.0..3_000_000.0).contains(&serial) {
        return None;
    }
    let minutes = whole((serial.fract() * 1440.0).round())?;
    let clock = |minutes: i64| format!("{:02}:{:02}", minutes.div_euclid(60), minutes.rem_euclid(60));
    if !shows.day || serial < 1.0 {
        return Some(clock(minutes.min(1439)));
    }
    let first: Date = if since_1904 {
        date(1904, 1, 1)
    } else {
        date(1899, 12, 30)
    };
    let carried = minutes.div_euclid(1440);
    let days = whole(serial.trunc())?.saturating_add(carried);
    let span = Span::new().try_days(days).ok()?;
    let day = first.checked_add(span).ok()?;
    let minutes = minutes.rem_euclid(1440);
    Some(if shows.time && minutes > 0 {
        format!("{day} {}", clock(minutes))
    } else {
        day.to_string()
    })
}

fn whole(number: f64) -> Option<i64> {
    format!("{number:.0}").parse().ok()
}

/// `PT09H20M00S` as `09:20`.
pub(super) fn clock(duration: &str) -> Option<String> {
    let (hours, rest) = duration.strip_prefix("PT")?.split_once('H')?;
    let (minutes, _) = rest.split_once('M').unwrap_or(("0", ""));
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then(|| format!("{hours:02}:{minutes:02}"))
}

/// `2026-10-05T09:20:00` as `2026-10-05 09:20`; midnight is a day without a time.
pub(super) fn moment(value: &str) -> String {
    let Some((day, time)) = value.split_once('T') else {
        return value.to_owned();
    };
    let time: String = time.chars().take(5).collect();
    if time == "00:00" {
        day.to_owned()
    } else {
        format!("{day} {time}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_are_days_only_where_the_format_says_so() {
        let both = Shows { day: true, time: true };
        let day = Shows { day: true, time: false };
        let time = Shows { day: false, time: true };
        assert_eq!(
            text(46_300.388_888_889, both, false).as_deref(),
            Some("2026-10-05 09:20")
        );
        assert_eq!(text(46_300.0, both, false).as_deref(), Some("2026-10-05"));
        assert_eq!(text(46_300.0, day, true).as_deref(), Some("2030-10-06"));
        assert_eq!(text(0.388_888_889, time, false).as_deref(), Some("09:20"));
        assert_eq!(text(46_300.999_99, both, false).as_deref(), Some("2026-10-06"));
        for serial in [f64::NAN, f64::INFINITY, -1.0, 1e300] {
            assert_eq!(text(serial, both, false), None);
        }
        assert_eq!(text(40.0, Shows::default(), false), None);
    }

    #[test]
    fn format_codes_tell_days_from_numbers() {
        for (code, day, time) in [
            ("dd.mm.yyyy", true, false),
            ("[$-407]d. mmmm yyyy;@", true, false),
            ("dd/mm/yyyy\\ hh:mm", true, true),
            ("hh:mm", false, true),
            ("0.00", false, false),
            ("#,##0 \"days\"", false, false),
            ("[Red]0", false, false),
            ("General", false, false),
            ("@", false, false),
        ] {
            assert_eq!(Shows::code(code), Shows { day, time }, "{code}");
        }
    }

    #[test]
    fn durations_and_moments_of_odf() {
        assert_eq!(clock("PT09H20M00S").as_deref(), Some("09:20"));
        assert_eq!(clock("PT99H00M00S"), None);
        assert_eq!(moment("2026-10-05T09:20:00"), "2026-10-05 09:20");
        assert_eq!(moment("2026-10-05T00:00:00"), "2026-10-05");
        assert_eq!(moment("2026-10-05"), "2026-10-05");
    }
}
