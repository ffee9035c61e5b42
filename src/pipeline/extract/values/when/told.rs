//! Moments of running text with the place where they stand, spans among them.

use std::ops::Range;

use jiff::Span;
use jiff::civil::Date;

use super::tokens::{self, Token, What};
use super::{Calendar, Moment};

/// A moment of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
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
}

/// How far before a moment “between” may stand, bytes.
const OPENER_WITHIN: usize = 45;

impl Calendar<'_> {
    /// The moments of a folded sentence in reading order. What lies in the future of the mail is left out.
    pub(crate) fn told(&self, folded: &str) -> Vec<Told> {
        let mut all: Vec<Told> = Vec::new();
        for token in tokens::scan(folded, self.lexicon, true) {
            let told = self.one(&token);
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
            let late = !spans && self.is_deadline(folded.get(..told.at.start).unwrap_or_default());
            all.push(Told {
                ends_span: spans,
                dropped: told.dropped || late,
                ..told
            });
        }
        Self::complete_spans(&mut all);
        all.retain(|told| !told.dropped && told.moment.date.is_none_or(|date| self.age(date) >= 0));
        all
    }

    fn one(&self, token: &Token) -> Told {
        let none = Moment {
            date: None,
            time: None,
            offset: None,
        };
        let date = self.resolve(token.what);
        let today = self.today().weekday().to_monday_one_offset();
        // “Am Dienstag” in a mail of a Tuesday: today or a week ago.
        let unclear = matches!(token.what, What::Weekday(day) if day == today);
        let moment = match token.what {
            What::Time(time, offset) => Moment {
                time: Some(time),
                offset,
                ..none
            },
            _ => Moment { date, ..none },
        };
        Told {
            at: token.at.clone(),
            moment,
            ends_span: false,
            exact: matches!(token.what, What::Full(..) | What::DayMonth(..) | What::Slashed(..)),
            dropped: unclear || (moment.date.is_none() && moment.time.is_none()),
        }
    }

    /// “am”, “um”, “gegen”: what may stand between a day and its time.
    fn is_filler(&self, between: &str) -> bool {
        let lexicon = self.lexicon;
        let known = |word: &str| lexicon.filler.contains(word) || lexicon.between.iter().any(|between| between == word);
        words(between).all(known) && !between.contains([';', '.', ':'])
            || between
                .trim_matches(|c: char| c.is_whitespace() || ".,:(".contains(c))
                .is_empty()
    }

    /// “bis”, “to”, “–”, or “und” behind “zwischen”.
    fn joins(&self, before: &str, between: &str) -> bool {
        let lexicon = self.lexicon;
        let bare = between.trim();
        if matches!(bare, "-" | "–" | "—") {
            return true;
        }
        let mut connected = false;
        for word in words(between) {
            let and = matches!(word, "und" | "and" | "og");
            if and || lexicon.until.iter().any(|until| until == word) {
                connected |= !and || self.opens(before);
            } else if !lexicon.filler.contains(word) && !matches!(word, "auf" | "zum" | "den" | "dem" | "med") {
                return false;
            }
            connected |= word == "auf" && before.contains("nacht");
        }
        connected && between.len() <= 30
    }

    /// “Bis Freitag”, “by 5 pm”: what was asked for, not what happened.
    fn is_deadline(&self, before: &str) -> bool {
        let word = words(before).filter(|word| !self.lexicon.filler.contains(*word)).last();
        let last = words(before).last();
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
    /// Takes up what the next token adds to this moment; false when it is another one.
    fn take(&mut self, next: &Self) -> bool {
        let took = match (next.moment.date, next.moment.time) {
            (None, Some(time)) if self.moment.time.is_none() => {
                self.moment.time = Some(time);
                self.moment.offset = next.moment.offset;
                true
            }
            (Some(date), None) => match self.moment.date {
                None => {
                    self.moment.date = Some(date);
                    self.exact = next.exact;
                    self.dropped = next.dropped;
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

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}
