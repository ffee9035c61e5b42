//! Finds dates, times and offsets in folded text.

mod behind;
mod doors;
mod worded;
mod years;

use std::ops::Range;
use std::sync::LazyLock;

use super::clock;
use jiff::civil::Time;
use jiff::tz::Offset;
use regex::{Captures, Regex};

use crate::config::rules::forms::Lexicon;
use crate::pipeline::extract::pattern::regex;
use doors::{NO_DATE, THAT_DAY, before_wing, is_numbered};
pub(super) use years::small;
use years::{NO_YEAR, dated, named_year, no_year, number};

/// Something that tells a day or a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// Year, month, day.
    Full(i16, i8, i8),
    /// Month and day.
    DayMonth(i8, i8),
    /// `a/b/year` in unknown order.
    Slashed(i8, i8, i16),
    /// A day of the month of the mail, or of the one before.
    DayOnly(i8),
    /// Days from the mail's.
    InDays(i32),
    /// The last such weekday, Monday = 1; on that day itself the day.
    Weekday(i8),
    /// The last such weekday before the mail's day.
    LastDay(i8),
    /// Such a weekday of the week before.
    LastWeek(i8),
    /// Hours before the mail.
    HoursAgo(i32),
    /// A day that lies ahead: no time of an incident.
    Ahead,
    /// A night, told by the day so many days from the mail's on which it begins; that of the mail's morning is 0.
    Night(i32),
    /// The night that ends in the morning of the last such weekday.
    NightTo(i8),
    /// Some night: of the mail's morning when no day is told.
    SomeNight,
    /// Time of day.
    Time(Time, Option<Offset>),
    /// An hour that was told in words, of either half of the day.
    Vague(Time),
}

/// With its place in the text.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) at: Range<usize>,
    pub(crate) what: What,
}

static ISO: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\b|t)"));
static SPAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(\d{1,2})\.\s?(?:-|–|—|/|bis|und|to|til|auf den)\s?(?:zum\s)?(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})\b|(\d{2})\b)?",
    )
});
static DOTTED: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})\b|(\d{2})\b)?"));
static SLASHED: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b"));
static NORSE: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(\d{1,2})/(\d{1,2})(?:[- –](\d{4})|-(\d{2}))\b"));
static DASHED: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(\d{1,2})-(\d{1,2})-(\d{4})\b"));
/// `5/11 kl 08:15` at the head of a box; `kl` and `um` are said where the day stands first.
static BRIEF: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(r"^\s*(?:[a-z]{2,10}[.,]?\s+)?(\d{1,2})/(\d{1,2})\.?,?\s+(?:ca\.?\s+)?(?:kl|klokka|klokken|um|gegen)\b")
});
static SHORT: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(?:am|den|vom|on|der)\s+(\d{1,2})[./](\d{1,2})\b"));
static CLOCK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(r"(?:^|[^\d:.])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*(uhr\b|h\b|am\b|pm\b|a\.m\.?|p\.m\.?))?")
});
static HOURS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(r"\b(\d{1,2})(?:[.](\d{2}))?\s*(uhr|h\b|am\b|pm\b|a\.m\.?|p\.m\.?|o'clock)(?:\s*([0-5]\d)\b)?")
});
/// `17h20`, as French-speaking neighbours write the time.
static LETTERED: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b([01]?\d|2[0-3])\s?h\s?([0-5]\d)\b"));
static MILITARY: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b([01]\d|2[0-3])([0-5]\d)\s*(?:hrs?|hours|uhr)\b"));

/// The tokens of a folded text in reading order. In a box a relative day counts only when there is no other; in
/// running text (`all`) each tells something.
pub(crate) fn scan(text: &str, lexicon: &Lexicon, all: bool) -> Vec<Token> {
    let mut finder = Finder {
        text,
        tokens: Vec::new(),
    };
    finder.dates(lexicon);
    if all {
        finder.short();
        finder.bare_days();
        finder.dotted_hours();
        finder.nights(lexicon);
        finder.relative(lexicon);
    } else {
        if finder.tokens.is_empty() {
            finder.short();
            finder.find(BRIEF.as_ref(), |c| Some(dated(None, small(c, 2)?, small(c, 1)?)));
        }
        if finder.tokens.is_empty() {
            finder.relative(lexicon);
            // “am Montag, gestern” is one day told twice.
            finder.tokens.truncate(1);
        }
    }
    if !all {
        // Of running text “2h30” may be a length.
        finder.find(LETTERED.as_ref(), |c| {
            clock::time(text, c, (2, 0), None, &lexicon.named_dates)
        });
    }
    finder.times(lexicon);
    if all {
        finder.worded(lexicon);
    } else {
        // In a box an hour of either half of the day is none.
        finder.tokens.retain(|token| !matches!(token.what, What::Vague(_)));
    }
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
        self.named_spans(lexicon);
        let text = self.text;
        self.find(lexicon.named_dates.day_month.as_ref(), |c| {
            let month = *lexicon.months.get(c.get(2)?.as_str())?;
            // `28/Okt/26`.
            let year = number(c, 4).and_then(|short| short.checked_add(2000));
            Some(dated(year.or_else(|| named_year(text, c)), month, small(c, 1)?))
        });
        self.find(lexicon.named_dates.month_day.as_ref(), |c| {
            let month = *lexicon.months.get(c.get(1)?.as_str())?;
            Some(dated(named_year(text, c), month, small(c, 2)?))
        });
        self.find(DOTTED.as_ref(), |c| {
            let rest = text.get(c.get(0)?.end()..).unwrap_or_default();
            if is_numbered(c.get(0)?.as_str(), rest) {
                return None;
            }
            // `kl. 08.10.` is a time, `Version 3.2.` neither.
            let head = text.get(..c.get(1)?.start()).unwrap_or_default();
            let clocked = lexicon
                .named_dates
                .clock
                .as_ref()
                .is_some_and(|clock| clock.is_match(head) || behind::ends_hours(head));
            // “Um 9.10. fiel es auf”: the word before says that it is a time.
            let head = before_wing(head);
            let mut other = NO_DATE.split('|').filter_map(|word| head.strip_suffix(word));
            let month = small(c, 2)?;
            let whole = |before: &str| !before.ends_with(char::is_alphanumeric);
            // “Fra 04.20 til 06.00.” ends with a time.
            if !(1..=12).contains(&month) || clocked || other.any(whole) {
                return None;
            }
            let year = number(c, 3).or_else(|| number(c, 4)).or_else(|| no_year(rest));
            Some(dated(year, month, small(c, 1)?))
        });
        self.find(SLASHED.as_ref(), |c| {
            Some(What::Slashed(small(c, 1)?, small(c, 2)?, number(c, 3)?))
        });
        self.find(NORSE.as_ref(), |c| {
            let year = number(c, 3).or_else(|| number(c, 4).filter(|short| (20..60).contains(short)))?;
            Some(What::Full(year, small(c, 2)?, small(c, 1)?))
        });
        self.find(DASHED.as_ref(), |c| {
            Some(What::Slashed(small(c, 1)?, small(c, 2)?, number(c, 3)?))
        });
    }

    fn short(&mut self) {
        let text = self.text;
        self.find(SHORT.as_ref(), |c| {
            let rest = text.get(c.get(0)?.end()..).unwrap_or_default();
            let year = rest.strip_prefix(['.', '/']).and_then(no_year);
            Some(dated(year, small(c, 2)?, small(c, 1)?))
        });
    }

    /// Days told from the mail's day: `gestern`, `letzten Montag`, `vor drei Tagen`.
    fn relative(&mut self, lexicon: &Lexicon) {
        let dates = &lexicon.named_dates;
        let text = self.text;
        for regex in [&dates.ago_before, &dates.ago_after] {
            self.find(regex.as_ref(), |c| worded::ago(text, c, lexicon));
        }
        self.find(dates.week_day.as_ref(), |c| {
            lexicon.weekdays.get(c.get(1)?.as_str()).map(|day| What::LastWeek(*day))
        });
        self.find_from(dates.relative.as_ref(), 0, |c| {
            let word = c.get(3)?.as_str();
            if c.get(1).is_some() && lexicon.weekdays.contains_key(word) {
                return Some(What::Ahead);
            }
            if let Some(days) = lexicon.days.get(word) {
                return Some(What::InDays(*days));
            }
            let day = *lexicon.weekdays.get(word)?;
            Some(match (c.get(2), c.get(4)) {
                (_, Some(_)) => What::LastWeek(day),
                (Some(_), None) => What::LastDay(day),
                (None, None) => What::Weekday(day),
            })
        });
    }

    /// `3. bis 5. Oktober`, `October 3-5`: two days.
    fn named_spans(&mut self, lexicon: &Lexicon) {
        let dates = &lexicon.named_dates;
        for (regex, first, month) in [(&dates.days_month, 1, 3), (&dates.month_days, 2, 1)] {
            let Some(regex) = regex.as_ref() else { continue };
            for c in regex.captures_iter(self.text).take(4) {
                let second = if first == 1 { 2 } else { 3 };
                let named = c.get(month).and_then(|name| lexicon.months.get(name.as_str()));
                let (Some(whole), Some(from), Some(to), Some(month)) =
                    (c.get(0), small(&c, first), small(&c, second), named)
                else {
                    continue;
                };
                if self.taken(&whole.range()) {
                    continue;
                }
                for day in [from, to] {
                    self.tokens.push(Token {
                        at: whole.range(),
                        what: dated(number(&c, 4), *month, day),
                    });
                }
            }
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
            // “Vom 02.11. bis zum 06.11.”: that month is no day.
            let head = self.text.get(..whole.start()).unwrap_or_default();
            let months = head
                .strip_suffix('.')
                .is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()));
            let rest = self.text.get(whole.end()..).unwrap_or_default();
            let year = number(&c, 4).or_else(|| number(&c, 5)).or_else(|| no_year(rest));
            if months || !(1..=12).contains(&month) || self.taken(&whole.range()) {
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
        let dates = &lexicon.named_dates;
        let told = |c: &Captures<'_>, minutes: i8| {
            let hour = c.get(2).or_else(|| c.get(1))?.as_str();
            let named = lexicon.numbers.get(hour).and_then(|hour| i8::try_from(*hour).ok());
            clock::around(text, c, hour.parse().ok().or(named)?, minutes, dates)
        };
        self.find(MILITARY.as_ref(), |c| clock::time(text, c, (2, 0), None, dates));
        self.hours(lexicon);
        self.find(CLOCK.as_ref(), |c| {
            clock::time(text, c, (2, 3), c.get(4).map(|half| half.as_str()), dates)
        });
        self.find(HOURS.as_ref(), |c| {
            let half = c.get(3).map(|half| half.as_str());
            let minute = if c.get(4).is_some() { 4 } else { 2 };
            // Of “24:05 Uhr” the hour is no five.
            let head = text.get(..c.get(1)?.start()).unwrap_or_default();
            if head
                .strip_suffix(':')
                .is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()))
            {
                return None;
            }
            clock::time(text, c, (minute, 0), half, dates)
        });
        self.find(dates.part_hour.as_ref(), |c| {
            let part = c.get(1)?;
            let of_minutes = part
                .as_str()
                .split(' ')
                .next()
                .is_some_and(|word| lexicon.numbers.contains_key(word));
            // “Ten to twelve people”: counted minutes stand beside another word for a time.
            if of_minutes && !worded::clocked(text, c.get(0)?.range(), lexicon) {
                return None;
            }
            told(c, *lexicon.minutes.get(part.as_str())?)
        });
        self.find(dates.word_hour.as_ref(), |c| told(c, 0));
        self.find(dates.clock_word.as_ref(), |c| told(c, 0));
        self.find(dates.noon.as_ref(), |_| {
            Time::new(12, 0, 0, 0).ok().map(|noon| What::Time(noon, None))
        });
        self.find(dates.hour.as_ref(), |c| {
            // “um 60 Personen” is no hour; “um 09:20” was read above.
            let rest = text.get(c.get(0)?.end()..).unwrap_or_default().trim_start();
            let next: String = rest.chars().take_while(|c| c.is_alphabetic()).collect();
            let head = text.get(..c.get(1)?.start()).unwrap_or_default();
            // “Etwa 1.300 Nutzer”: the first digits of a number.
            let counted = rest.strip_prefix(['.', ',']).unwrap_or_default();
            if counted.starts_with(|c: char| c.is_ascii_digit()) {
                return None;
            }
            let bare = rest.is_empty()
                || rest.starts_with([',', '.', ';', ')', '-', '–', '('])
                || c.get(2).is_some()
                || dates.clock.as_ref().is_some_and(|clock| clock.is_match(head))
                || (["um ", "gegen ", "at "].iter().any(|word| head.ends_with(word))
                    && lexicon.filler.contains(&next)
                    && !matches!(next.as_str(), "of" | "the" | "a" | "ein" | "von"));
            // “At about 11 when she rang”, “at 9 this morning”, “at 4 on Monday”; “heute früh um 5 lag es nicht mehr dort”.
            let bare = bare
                || matches!(&*next, "when" | "because" | "als" | "weil" | "da" | "while")
                || (head.ends_with("at ") && ["this", "today", "yesterday", "last", "on"].contains(&&*next))
                || (["since ", "from ", "around ", "about "]
                    .iter()
                    .any(|word| head.ends_with(word))
                    && THAT_DAY.iter().any(|day| rest.starts_with(day)))
                || (head.ends_with("um ") && worded::after_part_of_day(head) && worded::is_verb(&next))
                || (["at ", "around ", "about "].iter().any(|word| head.ends_with(word))
                    && worded::after_part_of_day(head)
                    && worded::goes_on(&next));
            bare.then(|| clock::time(text, c, (2, 0), None, dates)).flatten()
        });
        self.behind_a_date();
    }

    fn find(&mut self, regex: Option<&Regex>, read: impl Fn(&Captures<'_>) -> Option<What>) {
        // The sign before a time belongs to nobody.
        self.find_from(regex, 1, read);
    }

    /// `first` is the group with which the token begins.
    fn find_from(&mut self, regex: Option<&Regex>, first: usize, read: impl Fn(&Captures<'_>) -> Option<What>) {
        let Some(regex) = regex else { return };
        for captures in regex.captures_iter(self.text).take(16) {
            let Some(whole) = captures.get(0) else { continue };
            let start = captures.get(first).map_or(whole.start(), |first| first.start());
            // “Am 24. Februar, gemeldet hat es …”: the comma parts clauses and is no part of the day.
            let told = self.text.get(start..whole.end()).unwrap_or_default();
            let at = start..start.saturating_add(told.trim_end_matches([' ', ',']).len());
            if self.taken(&at) {
                continue;
            }
            if let Some(what) = read(&captures) {
                // The digits of an offset are no second time, and those of a year that is none belong to the day.
                let rest = self.text.get(at.end..).unwrap_or_default();
                let more = match what {
                    What::Time(_, Some(_)) => clock::offset_length(rest),
                    What::Full(NO_YEAR, ..) => {
                        let year = rest.trim_start_matches(|c: char| c.is_ascii_digit() || "./".contains(c));
                        rest.len().saturating_sub(year.len())
                    }
                    _ => 0,
                };
                let at = at.start..at.end.saturating_add(more);
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
