//! Words of dates and times, and the expressions made of those of all languages.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::config::rules::forms::lexicon::alternatives;
use crate::config::rules::forms::{FormFile, Lexicon};
use crate::config::rules::pattern::Pattern;

/// Words of dates and times.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct DateWords {
    /// Month names and their short forms.
    #[serde(default)]
    pub months: BTreeMap<String, i8>,
    /// Weekday names and their short forms, Monday = 1.
    #[serde(default)]
    pub weekdays: BTreeMap<String, i8>,
    /// “today” = 0, “yesterday” = -1.
    #[serde(default)]
    pub days: BTreeMap<String, i32>,
    /// Words that come directly before an hour: “gegen 9”.
    #[serde(default)]
    pub before_hour: Vec<String>,
    /// Words after which a bare number is an hour whatever follows: “kl 9 sendte jeg”.
    #[serde(default)]
    pub clock: Vec<String>,
    /// “halb zehn” = -30, “half past nine” = 30: minutes from the hour that follows.
    #[serde(default)]
    pub minutes: BTreeMap<String, i8>,
    /// “noon”.
    #[serde(default)]
    pub noon: Vec<String>,
    /// Words beside a time that put it into the second half of the day: “8 Uhr abends”.
    #[serde(default)]
    pub evening: Vec<String>,
    /// What may be written on to a weekday: “Freitagabend”.
    #[serde(default)]
    pub day_parts: Vec<String>,
    /// The night that ended in the mail's morning: “last night”.
    #[serde(default)]
    pub nights: Vec<String>,
    /// A night that is some day's unless a day is told: “in der Nacht”.
    #[serde(default)]
    pub some_night: Vec<String>,
    /// Before the day in whose morning a night ends: “Nacht auf”.
    #[serde(default)]
    pub night_to: Vec<String>,
    /// What is written on to an hour: “nitiden”.
    #[serde(default)]
    pub hour_times: Vec<String>,
    /// “last” before a weekday.
    #[serde(default)]
    pub last: Vec<String>,
    /// “last week” beside a weekday.
    #[serde(default)]
    pub last_week: Vec<String>,
    /// “next”, “by”: the day lies ahead.
    #[serde(default)]
    pub ahead: Vec<String>,
    /// “vor” in “vor drei Tagen”.
    #[serde(default)]
    pub before_ago: Vec<String>,
    /// “ago” in “three days ago”.
    #[serde(default)]
    pub after_ago: Vec<String>,
    /// “days”.
    #[serde(default)]
    pub day_units: Vec<String>,
    /// “hours”.
    #[serde(default)]
    pub hour_units: Vec<String>,
    /// “between”: an “and” behind it joins two times.
    #[serde(default)]
    pub between: Vec<String>,
    /// “to”, “until” between two times.
    #[serde(default)]
    pub until: Vec<String>,
    /// Words that may stand between a day and its time.
    #[serde(default)]
    pub filler: Vec<String>,
}

/// Regular expressions over folded text.
#[derive(Clone, Debug, Default)]
pub struct NamedDates {
    /// `5. oktober 2026`; groups day, month, year.
    pub day_month: Pattern,
    /// `oct 5th, 2026`; groups month, day, year.
    pub month_day: Pattern,
    /// `3. bis 5. oktober 2026`; groups first day, second day, month, year.
    pub days_month: Pattern,
    /// `october 3-5, 2026`; groups month, first day, second day, year.
    pub month_days: Pattern,
    /// `gestern`, `letzten montag`, `freitagabend`; groups ahead, last, word, last week.
    pub relative: Pattern,
    /// `letzte woche donnerstag`; group weekday.
    pub week_day: Pattern,
    /// `vor drei tagen`; groups number, days, hours.
    pub ago_before: Pattern,
    /// `three days ago`; groups number, days, hours.
    pub ago_after: Pattern,
    /// `gegen 9`, `kl 9.20`; groups hour, minute.
    pub hour: Pattern,
    /// `kl` before the place of a number.
    pub clock: Pattern,
    /// `halb zehn`; groups word, hour.
    pub part_hour: Pattern,
    /// `neun uhr`; group hour.
    pub word_hour: Pattern,
    /// `kl ni`; group hour.
    pub clock_word: Pattern,
    /// `um neun`, `at nine`; group hour.
    pub at_word: Pattern,
    /// `nitiden`; group hour.
    pub hour_time: Pattern,
    /// `last night`; `nacht auf sonntag`, `in der nacht`; groups named, day in whose morning it ends, some night.
    pub night: Pattern,
    /// `noon`.
    pub noon: Pattern,
    /// `zwischen 12 und 14 uhr`; groups hour, minute, hour, minute, half of the day.
    pub hours: Pattern,
    /// An evening word directly behind a time.
    pub evening_after: Pattern,
    /// An evening word directly before a time.
    pub evening_before: Pattern,
}

impl NamedDates {
    /// Makes the expressions of the words of all files.
    pub(super) fn new(lexicon: &Lexicon, files: &[FormFile]) -> Self {
        let words = Alternatives::new(lexicon, files);
        let mut dates = Self::default();
        dates.take_months(&words);
        dates.take_days(&words);
        dates.take_hours(&words, lexicon);
        dates.take_parts_of_days(&words);
        dates
    }

    /// Days of a month that is named.
    fn take_months(&mut self, words: &Alternatives<'_>) {
        let Alternatives { months, until, .. } = words;
        let th = r"(?:\.|st|nd|rd|th)?";
        self.day_month = Pattern::new(format!(
            r"\b(\d{{1,2}})(?:\.|st|nd|rd|th|te[nr]?)?(?:\s*|/|-)(?:of\s+)?({months})\b(?:(?:\.?,?\s*|/|-)(\d{{4}})|[/-](\d{{2}})\b)?"
        ));
        self.month_day = Pattern::new(format!(
            r"\b({months})\b(?:\.?\s+|[/-])(\d{{1,2}})(?:st|nd|rd|th)?\b(?:(?:,?\s+|[/-])(\d{{4}}))?"
        ));
        self.days_month = Pattern::new(format!(
            r"\b(\d{{1,2}}){th}\s*(?:-|–|—|&|/|\b(?:{until}|auf den|und|and|og)\b)\s*(?:zum\s+|den\s+|dem\s+|the\s+)?(\d{{1,2}}){th}\s*(?:of\s+)?({months})\b\.?,?\s*(\d{{4}})?"
        ));
        self.month_days = Pattern::new(format!(
            r"\b({months})\b\.?\s+(\d{{1,2}}){th}\s*(?:-|–|—|\b(?:{until}|and)\b)\s*(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(\d{{4}})\b)?"
        ));
    }

    /// Days told from today: their names, or how long ago they were.
    fn take_days(&mut self, words: &Alternatives<'_>) {
        let Alternatives {
            weekdays,
            relative,
            count,
            days,
            hour_units,
            ..
        } = words;
        self.relative = Pattern::new(format!(
            r"\b(?:({ahead})\s+)?(?:({last})\s+)?({relative})(?:s?(?:{parts}))?(?:,?\s+(?:i\s+|der\s+|in\s+der\s+)?({week}))?\b",
            ahead = words.of(|d| &d.ahead),
            last = words.of(|d| &d.last),
            parts = words.of(|d| &d.day_parts),
            week = words.of(|d| &d.last_week),
        ));
        self.week_day = Pattern::new(format!(
            r"\b(?:{week})\s+(?:am\s+|on\s+|paa\s+)?({weekdays})\b",
            week = words.of(|d| &d.last_week)
        ));
        self.ago_before = Pattern::new(format!(
            r"\b(?:{})\s+(?:ca\.?\s+|etwa\s+|rund\s+|about\s+|omtrent\s+)?({count})\s+(?:({days})|({hour_units}))\b",
            words.of(|d| &d.before_ago)
        ));
        self.ago_after = Pattern::new(format!(
            r"\b({count})\s+(?:({days})|({hour_units}))\s+(?:{})\b",
            words.of(|d| &d.after_ago)
        ));
    }

    /// Hours, in figures or words.
    fn take_hours(&mut self, words: &Alternatives<'_>, lexicon: &Lexicon) {
        let Alternatives {
            hours,
            before_hour,
            clock,
            until,
            ..
        } = words;
        self.hour = Pattern::new(format!(
            r"\b(?:{before_hour}|{clock})\.?\s*(\d{{1,2}})(?:[:.](\d{{2}}))?\b"
        ));
        self.clock = Pattern::new(format!(r"\b(?:{clock})\.?\s*$"));
        self.part_hour = Pattern::new(format!(
            r"\b({})\s+({hours}|\d{{1,2}})\b",
            alternatives(lexicon.minutes.keys())
        ));
        self.word_hour = Pattern::new(format!(r"\b({hours})\s+(?:uhr|o'clock)\b"));
        self.clock_word = Pattern::new(format!(r"\b(?:{clock})\.?\s+({hours})\b"));
        self.at_word = Pattern::new(format!(r"\b(?:{before_hour})\s+({hours})\b"));
        self.hour_time = Pattern::new(format!(r"\b({hours})(?:[ -]?(?:{}))\b", words.of(|d| &d.hour_times)));
        self.hours = Pattern::new(format!(
            r"\b(?:{between}|von|from|fra|{before_hour}|{clock})\.?\s*(?:(?:{clock})\.?\s*)?(\d{{1,2}})(?:[:.](\d{{2}}))?\s*(?:uhr\s*)?(?:-|–|—|\b(?:{until}|und|and|og)\b)\s*(?:(?:{clock}|ca)\.?\s*)?(\d{{1,2}})(?:[:.](\d{{2}}))?\s*(uhr|h\b|am\b|pm\b|a\.m\.?|p\.m\.?|o'clock)?",
            between = words.of(|d| &d.between),
        ));
    }

    /// Nights, evenings and noon.
    fn take_parts_of_days(&mut self, words: &Alternatives<'_>) {
        let Alternatives {
            weekdays,
            before_hour,
            clock,
            ..
        } = words;
        let evening = words.of(|d| &d.evening);
        self.night = Pattern::new(format!(
            r"\b(?:({named})|(?:{to})(?:\s+(?:den|dem))?\s+({weekdays})|({some}))\b",
            named = words.of(|d| &d.nights),
            to = words.of(|d| &d.night_to),
            some = words.of(|d| &d.some_night),
        ));
        self.noon = Pattern::new(format!(r"\b({})\b", words.of(|d| &d.noon)));
        self.evening_after = Pattern::new(format!(
            r"^\s*(?:uhr\s*)?,?\s*(?:in\s+the\s+|om\s+|(?:(?:am|on|paa)\s+)?(?:{weekdays})\s?|am\s+|paa\s+|this\s+|yesterday\s+|heute\s+|gestern\s+|i\s+(?:gaar\s+)?)?(?:{evening})\b"
        ));
        self.evening_before = Pattern::new(format!(
            r"(?:{evening})\b,?\s*\(?\s*(?:(?:{before_hour}|{clock})\.?\s*){{0,2}}$"
        ));
    }
}

/// The words of all files, each kind as the alternatives of a regular expression.
struct Alternatives<'a> {
    files: &'a [FormFile],
    months: String,
    weekdays: String,
    /// Weekdays, and days named from today.
    relative: String,
    /// How many days or hours.
    count: String,
    /// Words for days.
    days: String,
    /// Words for hours as a length of time.
    hour_units: String,
    /// Numbers up to twelve.
    hours: String,
    before_hour: &'a str,
    clock: String,
    until: String,
}

impl<'a> Alternatives<'a> {
    fn new(lexicon: &'a Lexicon, files: &'a [FormFile]) -> Self {
        let words = |pick: fn(&DateWords) -> &Vec<String>| of_all(files, pick);
        let small = lexicon.numbers.iter().filter(|(_, number)| (1..=31).contains(*number));
        let hours = small.clone().filter(|(_, number)| **number <= 12);
        Self {
            files,
            months: alternatives(lexicon.months.keys()),
            weekdays: alternatives(lexicon.weekdays.keys()),
            relative: alternatives(lexicon.days.keys().chain(lexicon.weekdays.keys())),
            count: format!(r"\d{{1,2}}|{}|an?", alternatives(small.map(|(word, _)| word))),
            days: words(|d| &d.day_units),
            hour_units: words(|d| &d.hour_units),
            hours: alternatives(hours.map(|(word, _)| word)),
            before_hour: &lexicon.before_hour,
            clock: words(|d| &d.clock),
            until: words(|d| &d.until),
        }
    }

    /// The words of one list.
    fn of(&self, pick: fn(&DateWords) -> &Vec<String>) -> String {
        of_all(self.files, pick)
    }
}

fn of_all(files: &[FormFile], pick: fn(&DateWords) -> &Vec<String>) -> String {
    alternatives(files.iter().flat_map(|file| pick(&file.dates)))
}
