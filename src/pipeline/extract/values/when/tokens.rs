//! Finds dates, times and offsets in folded text.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Time;
use jiff::tz::Offset;
use regex::{Captures, Regex};

use crate::config::rules::forms::Lexicon;

/// Something that tells a day or a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// Year, month, day.
    Full(i16, i8, i8),
    /// Month and day.
    DayMonth(i8, i8),
    /// `a/b/year` in unknown order.
    Slashed(i8, i8, i16),
    /// Days from the mail's.
    InDays(i32),
    /// The last such weekday, Monday = 1.
    Weekday(i8),
    /// Time of day.
    Time(Time, Option<Offset>),
}

/// With its place in the text.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) at: Range<usize>,
    pub(crate) what: What,
}

fn regex(pattern: &str) -> Option<Regex> {
    Regex::new(pattern).ok()
}

static ISO: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\b|t)"));
static SPAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(r"\b(\d{1,2})\.\s?(?:-|–|—|/|bis|und|to|til)\s?(?:zum\s)?(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})|(\d{2}))?\b")
});
static DOTTED: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})\b|(\d{2})\b)?"));
static SLASHED: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b"));
static NORSE: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(\d{1,2})/(\d{1,2})[- –](\d{4})\b"));
static DASHED: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(\d{1,2})-(\d{1,2})-(\d{4})\b"));
static SHORT: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(?:am|den|vom|on|der)\s+(\d{1,2})[./](\d{1,2})\b"));
static CLOCK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(r"(?:^|[^\d:.])(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s*(uhr|h\b|am\b|pm\b|a\.m\.?|p\.m\.?))?")
});
static HOURS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(r"\b(\d{1,2})(?:[.](\d{2}))?\s*(uhr|h\b|am\b|pm\b|a\.m\.?|p\.m\.?|o'clock)(?:\s*([0-5]\d)\b)?")
});
static MILITARY: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b([01]\d|2[0-3])([0-5]\d)\s*(?:hrs?|hours|uhr)\b"));
static ZONE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"^\s*\(?(?:(z|utc|gmt|cest|cet|mesz|mez|bst|wet|west|eet|eest|est|edt|cst|cdt|mst|mdt|pst|pdt)\b|(?:utc|gmt)?\s?([+-])(\d{2}):?(\d{2})\b)",
    )
});

/// The tokens of a folded text in reading order.
pub(crate) fn scan(text: &str, lexicon: &Lexicon) -> Vec<Token> {
    let mut finder = Finder {
        text,
        tokens: Vec::new(),
    };
    finder.dates(lexicon);
    finder.times(lexicon);
    finder.tokens.sort_by_key(|token| token.at.start);
    finder.tokens
}

struct Finder<'a> {
    text: &'a str,
    tokens: Vec<Token>,
}

impl Finder<'_> {
    fn dates(&mut self, lexicon: &Lexicon) {
        self.find(ISO.as_ref(), |c| {
            Some(What::Full(number(c, 1)?, small(c, 2)?, small(c, 3)?))
        });
        self.spans();
        self.find(lexicon.named_dates.day_month.as_ref(), |c| {
            let month = *lexicon.months.get(c.get(2)?.as_str())?;
            Some(dated(number(c, 3), month, small(c, 1)?))
        });
        self.find(lexicon.named_dates.month_day.as_ref(), |c| {
            let month = *lexicon.months.get(c.get(1)?.as_str())?;
            Some(dated(number(c, 3), month, small(c, 2)?))
        });
        let text = self.text;
        self.find(DOTTED.as_ref(), |c| {
            // `10.10.10.5` is an address.
            let rest = text.get(c.get(0)?.end()..).unwrap_or_default();
            let mut next = rest.chars();
            if next.next() == Some('.') && next.next().is_some_and(|c| c.is_ascii_digit()) {
                return None;
            }
            Some(dated(number(c, 3).or_else(|| number(c, 4)), small(c, 2)?, small(c, 1)?))
        });
        self.find(SLASHED.as_ref(), |c| {
            Some(What::Slashed(small(c, 1)?, small(c, 2)?, number(c, 3)?))
        });
        self.find(NORSE.as_ref(), |c| {
            Some(What::Full(number(c, 3)?, small(c, 2)?, small(c, 1)?))
        });
        self.find(DASHED.as_ref(), |c| {
            Some(What::Slashed(small(c, 1)?, small(c, 2)?, number(c, 3)?))
        });
        if self.tokens.is_empty() {
            self.find(SHORT.as_ref(), |c| Some(What::DayMonth(small(c, 2)?, small(c, 1)?)));
        }
        if self.tokens.is_empty() {
            self.find(lexicon.named_dates.relative.as_ref(), |c| {
                let word = c.get(1)?.as_str();
                let days = lexicon.days.get(word).map(|days| What::InDays(*days));
                days.or_else(|| lexicon.weekdays.get(word).map(|day| What::Weekday(*day)))
            });
            // “am Montag, gestern” is one day told twice.
            self.tokens.truncate(1);
        }
    }

    /// `03.–05.10.2026`: two days.
    fn spans(&mut self) {
        let Some(regex) = SPAN.as_ref() else { return };
        for c in regex.captures_iter(self.text).take(4) {
            let Some(whole) = c.get(0) else { continue };
            let (Some(first), Some(second), Some(month)) = (small(&c, 1), small(&c, 2), small(&c, 3)) else {
                continue;
            };
            let year = number(&c, 4).or_else(|| number(&c, 5));
            if !(1..=12).contains(&month) || self.taken(&whole.range()) {
                continue;
            }
            for day in [first, second] {
                self.tokens.push(Token {
                    at: whole.range(),
                    what: dated(year, month, day),
                });
            }
        }
    }

    fn times(&mut self, lexicon: &Lexicon) {
        let text = self.text;
        self.find(MILITARY.as_ref(), |c| time(text, c, None));
        self.find(CLOCK.as_ref(), |c| time(text, c, c.get(3).map(|half| half.as_str())));
        self.find(HOURS.as_ref(), |c| {
            let half = c.get(3).map(|half| half.as_str());
            match small(c, 4) {
                Some(minute) => clock(small(c, 1)?, minute, half).map(|time| What::Time(time, None)),
                None => time(text, c, half),
            }
        });
        self.find(lexicon.named_dates.hour.as_ref(), |c| {
            // “um 60 Personen” is no hour; “um 09:20” was read above.
            let rest = text.get(c.get(0)?.end()..).unwrap_or_default().trim_start();
            let bare = rest.is_empty() || rest.starts_with([',', '.', ';', ')', '-', '–', '(']) || c.get(2).is_some();
            bare.then(|| time(text, c, None)).flatten()
        });
    }

    fn find(&mut self, regex: Option<&Regex>, read: impl Fn(&Captures<'_>) -> Option<What>) {
        let Some(regex) = regex else { return };
        for captures in regex.captures_iter(self.text).take(16) {
            let Some(whole) = captures.get(0) else { continue };
            // The sign before a time belongs to nobody.
            let start = captures.get(1).map_or(whole.start(), |first| first.start());
            let at = start..whole.end();
            if self.taken(&at) {
                continue;
            }
            if let Some(what) = read(&captures) {
                // The digits of an offset are no second time.
                let end = match what {
                    What::Time(_, Some(_)) => at.end.saturating_add(7),
                    _ => at.end,
                };
                let at = at.start..end;
                self.tokens.push(Token { at, what });
            }
        }
    }

    fn taken(&self, at: &Range<usize>) -> bool {
        self.tokens
            .iter()
            .any(|token| token.at.start < at.end && at.start < token.at.end)
    }
}

fn dated(year: Option<i16>, month: i8, day: i8) -> What {
    match year {
        Some(year) => What::Full(year, month, day),
        None => What::DayMonth(month, day),
    }
}

fn number(captures: &Captures<'_>, group: usize) -> Option<i16> {
    captures.get(group)?.as_str().trim().parse().ok()
}

fn small(captures: &Captures<'_>, group: usize) -> Option<i8> {
    captures.get(group)?.as_str().parse().ok()
}

fn time(text: &str, captures: &Captures<'_>, half: Option<&str>) -> Option<What> {
    let time = clock(small(captures, 1)?, small(captures, 2).unwrap_or(0), half)?;
    let rest = text.get(captures.get(0)?.end()..).unwrap_or_default();
    let start = captures.get(1)?.start();
    let iso = text.get(..start).is_some_and(|head| head.ends_with('t'));
    Some(What::Time(time, zone(rest, iso)))
}

fn clock(hour: i8, minute: i8, half: Option<&str>) -> Option<Time> {
    let half = half.unwrap_or_default();
    let hour = match hour {
        12 if half.starts_with('a') => 0,
        1..=11 if half.starts_with('p') => hour.checked_add(12)?,
        _ => hour,
    };
    Time::new(hour, minute, 0, 0).ok()
}

/// The offset that stands directly behind a time. `09:20-10:30` is a span unless an ISO time stands before it.
fn zone(rest: &str, iso: bool) -> Option<Offset> {
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
