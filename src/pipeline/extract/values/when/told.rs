//! Moments of running text with the place where they stand, spans among them.

mod ends;
mod halves;

use std::ops::Range;

use jiff::Span;
use jiff::civil::Date;

use super::tokens::{self, Token, What};
use super::{Calendar, Moment, clock};
use crate::model::language::Language;
use crate::pipeline::extract::stems::words_of;
use ends::{SPANNING, is_begun, is_first_and_last, join_nights};

/// A moment of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is told apart from the others")]
pub(crate) struct Told {
    /// Bytes of the folded text.
    pub(crate) at: Range<usize>,
    /// Date, time or both.
    pub(crate) moment: Moment,
    /// Whether it is the end of a span that begins with the one before it.
    pub(crate) ends_span: bool,
    /// Whether the day was told by its number, not by its name.
    exact: bool,
    /// Whether the day lies ahead, or is today or a week ago: nobody can tell which.
    dropped: bool,
    /// The morning in which the night ends that was named.
    night: Option<Date>,
    /// What it leaves open.
    open: Open,
    /// Whether something lasted until then: “stood open until yesterday”.
    pub(crate) until: bool,
}

/// What a moment leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Nothing,
    /// The hour may be of either half of the day.
    Half,
    /// A night of no day: it tells nothing without a time.
    Day,
}

/// How far before a moment “between” may stand, bytes.
const OPENER_WITHIN: usize = 45;

impl Calendar<'_> {
    /// The moments of a folded sentence in reading order, and whether a day is told of that lies in the future of the mail:
    /// that one is left out.
    pub(crate) fn told_and_ahead(&self, folded: &str) -> (Vec<Told>, bool) {
        let mut all: Vec<Told> = Vec::new();
        let mut ahead = false;
        for token in tokens::scan(folded, self.lexicon, true) {
            let told = self.one(&token, folded);
            ahead |= token.what == What::Ahead
                || self.names_ahead(token.what)
                || told.moment.date.is_some_and(|date| self.age(date) < 0);
            let between = all
                .last()
                .and_then(|last| folded.get(last.at.end..told.at.start))
                .unwrap_or_default();
            let spans = all.last().is_some_and(|last| {
                last.at == told.at || self.joins(folded.get(..last.at.end).unwrap_or_default(), between)
            });
            let near = !spans && self.is_filler(between);
            if near && all.last_mut().is_some_and(|last| last.take(&told)) {
                continue;
            }
            let head = folded.get(..told.at.start).unwrap_or_default();
            let late = !spans && self.is_deadline(head);
            // “Lag ab 12 Uhr herum, und zwar bis 16 Uhr, als ich sie fand”.
            let ends = late
                && all.last().is_some_and(|last| {
                    is_begun(folded, last.at.start)
                        || folded.get(last.at.clone()).is_some_and(|text| text.contains(" ab "))
                });
            let lasted = late && !ends && self.lasted(folded, &told.at);
            all.push(Told {
                ends_span: spans || ends,
                dropped: told.dropped || (late && !ends && !lasted),
                until: lasted,
                ..told
            });
        }
        self.join_ends(&mut all, folded);
        join_nights(&mut all, folded);
        Self::complete_spans(&mut all);
        let dated = all.iter().any(|told| told.moment.date.is_some());
        for told in &mut all {
            told.settle();
            self.choose_half(told, folded, dated);
        }
        all.retain(|told| !(told.open == Open::Day && told.moment.time.is_none()));
        all.retain(|told| !told.dropped && told.moment.date.is_none_or(|date| self.age(date) >= 0));
        (all, ahead)
    }

    fn one(&self, token: &Token, folded: &str) -> Told {
        let none = Moment {
            date: None,
            time: None,
            offset: None,
        };
        let date = self.resolve(token.what);
        let today = self.today().weekday().to_monday_one_offset();
        let unclear = match token.what {
            // “Am Dienstag” in a mail of a Tuesday: today or a week ago.
            What::Weekday(day) => day == today,
            // “The talk on 20 October” in a mail of the ninth: ahead, not a year ago.
            What::DayMonth(month, day) => self.is_ahead(month, day),
            _ => false,
        };
        let moment = match token.what {
            What::Time(time, offset) => Moment {
                time: Some(time),
                offset,
                ..none
            },
            What::Vague(time) => Moment {
                time: Some(time),
                ..none
            },
            _ => Moment { date, ..none },
        };
        let open = match token.what {
            What::SomeNight => Open::Day,
            What::Vague(_) => Open::Half,
            _ if self.is_english_hour(token, folded) => Open::Half,
            _ => Open::Nothing,
        };
        let night = match token.what {
            What::Night(days) if days < -1 => date.and_then(next_day),
            What::Night(_) | What::SomeNight => Some(self.today()),
            What::NightTo(_) => date,
            _ => None,
        };
        Told {
            at: token.at.clone(),
            moment,
            ends_span: false,
            exact: matches!(token.what, What::Full(..) | What::DayMonth(..) | What::Slashed(..)),
            dropped: unclear || (moment.date.is_none() && moment.time.is_none()),
            night,
            open,
            until: false,
        }
    }

    /// “The talk on 20 October” in a mail of the ninth.
    fn names_ahead(&self, what: What) -> bool {
        matches!(what, What::DayMonth(month, day) if self.is_ahead(month, day))
    }

    /// Whether a day without a year lies within the next half year.
    fn is_ahead(&self, month: i8, day: i8) -> bool {
        let year = self.today().year();
        [Some(year), year.checked_add(1)]
            .into_iter()
            .flatten()
            .filter_map(|year| Date::new(year, month, day).ok())
            .any(|date| (-183..-1).contains(&self.age(date)))
    }

    /// `At 4.30` in English: nobody says of which half of the day; `04:30` is of the first.
    fn is_english_hour(&self, token: &Token, folded: &str) -> bool {
        let text = folded.get(token.at.clone()).unwrap_or_default();
        let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
        let hour = digits.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
        let halved = text.contains('m') || text.contains("uhr") || text.contains('h') || text.contains("kl");
        let early = [
            "morning",
            "early",
            "opened up",
            "got to work",
            "came to work",
            "arrived at work",
        ]
        .iter()
        .any(|word| folded.contains(word));
        // “At 2:26” was read from a log, and logs have twenty-four hours.
        let logged = matches!(token.what, What::Time(time, None) if time.minute().rem_euclid(5) != 0);
        matches!(token.what, What::Time(_, None))
            && self.language == Language::En
            && matches!(hour, "1" | "2" | "3" | "4" | "5" | "6")
            && !halved
            && !early
            && !logged
    }

    /// “am”, “um”, “gegen”: what may stand between a day and its time.
    fn is_filler(&self, between: &str) -> bool {
        let lexicon = self.lexicon;
        let known = |word: &str| lexicon.filler.contains(word) || lexicon.between.iter().any(|between| between == word);
        // The full stop of “kl.” ends nothing.
        let stops = between.replace("kl.", "").replace("ca.", "");
        words_of(between).all(known) && !stops.contains([';', '.', ':'])
            || between
                .trim_matches(|c: char| c.is_whitespace() || ".,:(".contains(c))
                .is_empty()
    }

    /// “bis”, “to”, “–”, or “und” behind “zwischen”.
    fn joins(&self, before: &str, between: &str) -> bool {
        let lexicon = self.lexicon;
        let bare = between.trim();
        if matches!(bare, "-" | "–" | "—") || is_first_and_last(before, between) {
            return true;
        }
        let mut connected = false;
        // “Between closing time on Sunday (5 pm) and opening yesterday (10 am)”.
        let mut others: usize = 0;
        for word in words_of(between) {
            let and = matches!(word, "und" | "and" | "og");
            if and || lexicon.until.iter().any(|until| until == word) {
                connected |= !and || self.opens(before);
            } else if !lexicon.filler.contains(word)
                && !SPANNING.contains(&word)
                && !word.starts_with(|c: char| c.is_ascii_digit())
            {
                others = others.saturating_add(1);
            }
            connected |= word == "auf" && before.contains("nacht");
        }
        let led = bare.trim_start_matches(|c: char| matches!(c, ')' | ' ' | ',' | '.') || c.is_ascii_digit());
        let and = ["und ", "and ", "og "].iter().any(|word| led.starts_with(word));
        connected && between.len() <= 30 && (others == 0 || (others <= 2 && and && self.opens(before)))
    }

    /// “Bis Freitag”, “by 5 pm”: what was asked for, not what happened.
    fn is_deadline(&self, before: &str) -> bool {
        // “Up to and including Monday”, “til og med måndag”.
        let with = |word: &&str| {
            matches!(
                *word,
                "including" | "einschliesslich" | "inklusive" | "med" | "og" | "and"
            )
        };
        let word = words_of(before).rfind(|word| !self.lexicon.filler.contains(*word) && !with(word));
        let last = words_of(before).rfind(|word| !with(word));
        if ends::only_then(before) {
            return false;
        }
        let until = |word: Option<&str>| {
            word.is_some_and(|word| {
                self.lexicon.until.iter().any(|until| until == word)
                    || matches!(word, "by" | "innen" | "innan" | "spaetestens")
            })
        };
        until(last) || (last.is_some_and(|last| matches!(last, "zum" | "den" | "dem" | "kl" | "um")) && until(word))
    }

    fn opens(&self, before: &str) -> bool {
        let from = before.floor_char_boundary(before.len().saturating_sub(OPENER_WITHIN));
        let near = before.get(from..).unwrap_or_default();
        self.lexicon.between.iter().any(|word| near.contains(word.as_str()))
    }

    /// “Zwischen 12 und 14 Uhr gestern”, “from 22:00 yesterday to 6:00”: half a moment takes the other's day.
    fn complete_spans(all: &mut [Told]) {
        for at in 1..all.len() {
            let (head, tail) = all.split_at_mut(at);
            let (Some(first), Some(second)) = (head.last_mut(), tail.first_mut()) else {
                continue;
            };
            if !second.ends_span {
                continue;
            }
            if first.dropped || second.dropped {
                (first.dropped, second.dropped) = (true, true);
                continue;
            }
            match (first.moment.date, second.moment.date) {
                (None, Some(date)) => first.moment.date = Some(date),
                (Some(date), None) => {
                    let over_night = first.moment.time.zip(second.moment.time).is_some_and(|(a, b)| b < a);
                    second.moment.date = if over_night { next_day(date) } else { Some(date) };
                }
                _ => {}
            }
            if first.moment.offset.is_none() {
                first.moment.offset = second.moment.offset;
            }
            // “Between 02:14 and 3:40”: one clock for both.
            let rising = first
                .moment
                .time
                .zip(second.moment.time)
                .is_some_and(|(a, b)| a < b && b.hour() < 12);
            match (first.open, second.open) {
                (Open::Nothing, Open::Half) | (Open::Half, Open::Nothing) if rising => {
                    (first.open, second.open) = (Open::Nothing, Open::Nothing);
                }
                _ => {}
            }
            (first.night, second.night) = (first.night.or(second.night), second.night.or(first.night));
        }
    }

    /// The moment's day and time lie before the mail's.
    pub(crate) fn is_past(&self, moment: Moment) -> bool {
        use crate::model::time::When;
        match moment.when(self.zone) {
            Some(When::At(stamp)) => stamp.instant() <= self.written,
            Some(When::On(date)) => self.age(date) >= 0,
            None => false,
        }
    }

    /// The day of the mail.
    pub(crate) fn day_of_mail(&self) -> Date {
        self.today()
    }
}

impl Told {
    /// The morning in which the night ends that was named.
    pub(crate) fn morning(&self) -> Option<Date> {
        self.night
    }

    /// Joins a day and a time that stand apart.
    pub(crate) fn join(&self, other: &Self) -> Option<Self> {
        let mut joined = Self {
            at: self.at.start..other.at.end,
            moment: self.moment.join(other.moment)?,
            night: self.night.or(other.night),
            open: if self.moment.time.is_some() {
                self.open
            } else {
                other.open
            },
            ..self.clone()
        };
        joined.settle();
        Some(joined)
    }

    /// “Last night at ten past two”: the time says on which side of midnight.
    fn settle(&mut self) {
        let (Some(morning), Some(time)) = (self.night, self.moment.time) else {
            return;
        };
        // “Last night, about 11”, “heute Nacht gegen 11”.
        let time = if self.open == Open::Half || (7..=11).contains(&time.hour()) {
            clock::at_night(time)
        } else {
            Some(time)
        };
        self.dropped |= time.is_none();
        self.moment.time = time.or(self.moment.time);
        let late = time.is_some_and(|time| time.hour() >= 12);
        self.moment.date = if late { morning.yesterday().ok() } else { Some(morning) };
    }

    /// Takes up what the next token adds to this moment; false when it is another one.
    fn take(&mut self, next: &Self) -> bool {
        let took = match (next.moment.date, next.moment.time) {
            (None, Some(time)) if self.moment.time.is_none() => {
                self.moment.time = Some(time);
                self.moment.offset = next.moment.offset;
                self.open = next.open;
                true
            }
            (Some(date), None) => match self.moment.date {
                None => {
                    self.moment.date = Some(date);
                    self.exact = next.exact;
                    self.dropped = next.dropped;
                    self.night = next.night;
                    true
                }
                // “am Montag, den 5.10.”: one day told twice.
                Some(_) if !(self.exact && next.exact) => {
                    if next.exact || self.dropped {
                        self.moment.date = Some(date);
                        self.dropped = next.dropped;
                    }
                    self.exact |= next.exact;
                    true
                }
                Some(_) => false,
            },
            _ => false,
        };
        if took {
            self.at.end = next.at.end;
        }
        took
    }
}

fn next_day(date: Date) -> Option<Date> {
    date.checked_add(Span::new().try_days(1).ok()?).ok()
}
