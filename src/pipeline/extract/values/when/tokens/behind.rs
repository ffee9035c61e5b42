//! Times without a word or a sign of their own: `03.11.2026, 15.45`, “i dag 09.40”, “Gemerkt 21.30”.

use std::sync::LazyLock;

use jiff::civil::Time;
use regex::Regex;

use super::{Finder, Token, What, regex, small};
use crate::pipeline::extract::stems::words_of;

static BEHIND: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"^(?:\s*[,;]\s*|\s+)(?:(?:vormittag|morgen|frueh|abend|nachmittag|mittag|kveld|tidleg|tidlig|morgon|ettermiddag|formiddag|morning|afternoon|evening|um|gegen|ca\.?|kl\.?|at)\s+)?(\d{1,2})[.](\d{2})\s*(?:$|[^\s\d.,€%]|[.,](?:\s|$))",
    )
});
static BEFORE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(r"(?:^|[^\d.,])([01]?\d|2[0-3])\.([0-5]\d) (?:on|am|den) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$")
});
/// “Fra kl. 23 i går til 04.30 i dag”: a word for a time, and the time.
static LED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(?:til|bis|until|till|fra|fraa|from|von|ab|um|gegen|at|around|about|mellom|rundt|ca\.?) ([01]?\d|2[0-3])\.([0-5]\d) $",
    )
});
/// Bytes before a day in which its time stands.
const NEAR: usize = 32;
static NOTICED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(?:gemerkt|bemerkt|entdeckt|aufgefallen|gesehen|noticed|spotted|seen|merket|merka|oppdaget|oppdaga|sett)\b",
    )
});

/// `28.10 kl. 02:30`, `9/11 um 14 Uhr`: a day without its last full stop, before the word for a time.
static BEFORE_CLOCK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(r"\b(\d{1,2})[./](\d{1,2}),?\s+(?:ca\.?\s+|rundt\s+|etwa\s+)?(?:kl|klokka|klokken|um|gegen)\b")
});
static BARE: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(?:on|[a-z]+day) the (\d{1,2})(?:st|nd|rd|th)\b"));
/// “Am 3. habe ich …”, “den 3. sendte jeg …”: a day without its month, and a verb of the past.
static BARE_DOTTED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(?:am|den) (\d{1,2})\. (?:habe|hab|hat|haben|wurde|wurden|war|waren|ging|gingen|kam|fiel|sendte|sende|ble|blei|vart|var|fikk|fekk|mistet|mista|glemte|gloeymde|oppdaget|oppdaga|gikk|gjekk)\b",
    )
});
static DOTTED_HOURS: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b(\d{1,2})\.(\d{2})(?:\s?[-–—]\s?|\s(?:til|bis|to|og|und|and)\s)(\d{1,2})\.(\d{2})\b"));

/// “Mellom kl. 13.00 og ”, “between 08.30 and ”: an hour, and a second one follows.
static HOURS_TO: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?:(kl\.?|klokka|klokken)|mellom|zwischen|between|fra|fraa|from|von)\s+(?:kl\.?\s+)?(?:ca\.?\s+)?(\d{1,2})[.](\d{2})\s*(?:og|und|and|til|bis|to|-|–)\s*$",
    )
});

/// Whether what follows is the second hour of a span, and no day: “mellom kl. 13.00 og 15.10.”.
pub(super) fn ends_hours(head: &str) -> bool {
    let found = HOURS_TO.as_ref().and_then(|regex| regex.captures(head));
    found.is_some_and(|c| c.get(1).is_some() || small(&c, 3).is_some_and(|minute| minute == 0 || minute > 12))
}

impl Finder<'_> {
    /// “On the 8th at 16:20”: the last such day.
    pub(super) fn bare_days(&mut self) {
        self.days_before_a_clock();
        self.bare_dotted();
        let text = self.text;
        self.find(BARE.as_ref(), |c| {
            // “On the 3rd floor” counts.
            let rest = text.get(c.get(0)?.end()..).unwrap_or_default().trim_start();
            let next: String = rest.chars().take_while(|c| c.is_alphabetic()).collect();
            let ends = rest.is_empty() || rest.starts_with([',', '.', ';', ')', ':']);
            let goes_on = matches!(
                next.as_str(),
                "at" | "and" | "we" | "i" | "in" | "around" | "about" | "when" | "by" | "he" | "she" | "they"
            );
            (ends || goes_on).then_some(What::DayOnly(small(c, 1)?))
        });
    }

    /// “Am 3. habe ich”.
    fn bare_dotted(&mut self) {
        let Some(regex) = BARE_DOTTED.as_ref().filter(|_| self.text.contains(". ")) else {
            return;
        };
        for c in regex.captures_iter(self.text).take(4) {
            let (Some(digits), Some(day)) = (c.get(1), small(&c, 1)) else {
                continue;
            };
            let at = digits.start()..digits.end().saturating_add(1);
            if (1..=31).contains(&day) && !self.taken(&at) {
                let what = What::DayOnly(day);
                self.tokens.push(Token { at, what });
            }
        }
    }

    /// “Siden 28.10 kl. 02:30”.
    fn days_before_a_clock(&mut self) {
        self.find(BEFORE_CLOCK.as_ref(), |c| {
            let (day, month) = (small(c, 1)?, small(c, 2)?);
            ((1..=31).contains(&day) && (1..=12).contains(&month)).then_some(What::DayMonth(month, day))
        });
    }

    /// “Mens jeg leverte i barnehagen (08.00–08.40)”: no days, for no month has these numbers.
    pub(super) fn dotted_hours(&mut self) {
        let Some(regex) = DOTTED_HOURS.as_ref() else { return };
        for c in regex.captures_iter(self.text).take(4) {
            let (Some(whole), Some(third)) = (c.get(0), c.get(3)) else {
                continue;
            };
            let minutes = [small(&c, 2), small(&c, 4)];
            let clocked = minutes.iter().flatten().any(|minute| *minute == 0 || *minute > 12);
            let one = |hour, minute| Time::new(small(&c, hour)?, small(&c, minute)?, 0, 0).ok();
            let (Some(from), Some(to)) = (one(1, 2), one(3, 4)) else {
                continue;
            };
            // “Fra om lag 13.10 til 13.25”; “12.50 to 14.00 euros” are none.
            let worded = whole.as_str().contains(char::is_alphabetic);
            let led = || is_led(self.text.get(..whole.start()).unwrap_or_default());
            if !clocked || (worded && !led()) || self.taken(&whole.range()) {
                continue;
            }
            let middle = c.get(2).map_or(third.start(), |minute| minute.end());
            for (at, time) in [(whole.start()..middle, from), (third.start()..whole.end(), to)] {
                self.tokens.push(Token {
                    at,
                    what: What::Time(time, None),
                });
            }
        }
    }

    /// `10.15 on 2 November 2026`: before a whole day and its preposition a time needs no word.
    fn before_a_date(&mut self) {
        let Some(regex) = BEFORE.as_ref() else { return };
        let led = |what: What| matches!(what, What::InDays(_));
        let days = self
            .tokens
            .iter()
            .filter(|token| matches!(token.what, What::Full(..)) || led(token.what));
        let starts: Vec<(usize, bool)> = days.map(|token| (token.at.start, led(token.what))).take(4).collect();
        for (start, led) in starts {
            let Some(regex) = LED.as_ref().filter(|_| led).or((!led).then_some(regex)) else {
                continue;
            };
            let head = self.text.get(..start).unwrap_or_default();
            let from = head.char_indices().rev().nth(NEAR).map_or(0, |(at, _)| at);
            let found = head.get(from..).and_then(|near| regex.captures(near));
            let Some((hour, minute)) = found.as_ref().and_then(|c| c.get(1).zip(c.get(2))) else {
                continue;
            };
            let at = from.saturating_add(hour.start())..from.saturating_add(minute.end());
            let time = found.as_ref().and_then(|c| small(c, 1).zip(small(c, 2)));
            let time = time.and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
            if let Some(time) = time.filter(|_| !self.taken(&at)) {
                let what = What::Time(time, None);
                self.tokens.push(Token { at, what });
            }
        }
    }

    /// `03.11.2026, 15.45`: behind a day, or a word for noticing, a time needs no word.
    pub(super) fn behind_a_date(&mut self) {
        self.before_a_date();
        let Some(regex) = BEHIND.as_ref() else { return };
        let days = |what: What| {
            matches!(
                what,
                What::Full(..) | What::InDays(_) | What::LastDay(_) | What::Weekday(_)
            )
        };
        let dates = self.tokens.iter().filter(|token| days(token.what));
        let mut ends: Vec<usize> = dates.map(|token| token.at.end).collect();
        // “Gemerkt 21.30.”
        let noticed = NOTICED.iter().flat_map(|regex| regex.find_iter(self.text));
        ends.extend(noticed.map(|found| found.end()));
        for end in ends.into_iter().take(4) {
            let Some(c) = self.text.get(end..).and_then(|rest| regex.captures(rest)) else {
                continue;
            };
            let (Some(hour), Some(minute)) = (c.get(1), c.get(2)) else {
                continue;
            };
            let at = end.saturating_add(hour.start())..end.saturating_add(minute.end());
            let time = small(&c, 1).zip(small(&c, 2));
            let time = time.and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
            if let Some(time) = time.filter(|_| !self.taken(&at)) {
                self.tokens.push(Token {
                    at,
                    what: What::Time(time, None),
                });
            }
        }
    }
}

/// Whether a word leads a span of times.
fn is_led(head: &str) -> bool {
    const HEDGES: [&str; 9] = ["om", "lag", "ca", "etwa", "about", "around", "kl", "klokka", "rundt"];
    let mut words = words_of(head).rev().filter(|word| !HEDGES.contains(word));
    let lead = words.next().unwrap_or_default();
    matches!(
        lead,
        "fra" | "fraa" | "from" | "von" | "zwischen" | "mellom" | "between"
    )
}
