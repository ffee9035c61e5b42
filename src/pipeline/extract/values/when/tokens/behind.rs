//! Times without a word or a sign of their own: `03.11.2026, 15.45`, “i dag 09.40”, “Gemerkt 21.30”.

use std::sync::LazyLock;

use jiff::civil::Time;
use regex::Regex;

use super::{Finder, Token, What, regex, small};

static BEHIND: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"^(?:\s*[,;]\s*|\s+)(?:(?:vormittag|morgen|frueh|abend|nachmittag|mittag|kveld|tidleg|tidlig|morgon|ettermiddag|formiddag|morning|afternoon|evening|um|gegen|ca\.?|kl\.?|at)\s+)?(\d{1,2})[.](\d{2})\s*(?:$|[^\s\d.,€%]|[.,](?:\s|$))",
    )
});
static NOTICED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(?:gemerkt|bemerkt|entdeckt|aufgefallen|gesehen|noticed|spotted|seen|merket|merka|oppdaget|oppdaga|sett)\b",
    )
});

impl Finder<'_> {
    /// `03.11.2026, 15.45`: behind a day, or a word for noticing, a time needs no word.
    pub(super) fn behind_a_date(&mut self) {
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
