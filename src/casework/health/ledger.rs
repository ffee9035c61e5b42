//! What was wrong before: each alarm is told once when it begins, when it grows worse, now and then while it lasts, and
//! once when it is over.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Alarm, Kind};

/// Looks in a row without an alarm before it is over: a server that comes and goes is not told of each time.
const CLEAR: u8 = 2;
/// Reports within an hour: something that flaps must not fill the operators' mailbox.
const REPORTS: usize = 6;
/// Sentences that wait to be told.
const MOST: usize = 100;
/// Pause after a report that could not be handed over.
const AGAIN: SignedDuration = SignedDuration::from_secs(60);

/// An alarm that has begun and is not over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Active {
    /// The alarm as it was last seen.
    pub alarm: Alarm,
    /// When it began.
    pub since: Timestamp,
    /// Looks in a row without it.
    #[serde(default)]
    clear: u8,
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// It begins.
    Begins(Alarm),
    /// It has grown worse.
    Worse(Alarm),
    /// It is over; since when it lasted.
    Over(Alarm, Timestamp),
}

/// A text for the operators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// One line.
    pub subject: String,
    /// Plain text.
    pub text: String,
}

/// What is remembered between two looks, also over a restart: a daemon that is started again and again must not tell
/// the same each time.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Ledger {
    active: Vec<Active>,
    /// Sentences not told yet, oldest first.
    untold: Vec<String>,
    /// When reports were handed over within the last hour.
    told: Vec<Timestamp>,
    /// When the last report left.
    last: Option<Timestamp>,
    /// When handing one over failed.
    failed: Option<Timestamp>,
}

impl Ledger {
    /// What goes on, oldest first.
    pub fn active(&self) -> &[Active] {
        &self.active
    }

    /// Compares what is wrong now with what was. What is `unsure` now, as shortly after a restart, is not over.
    pub fn look(&mut self, alarms: &[Alarm], unsure: impl Fn(&Alarm) -> bool, now: Timestamp) -> Vec<News> {
        let mut news = Vec::new();
        let mut seen: BTreeMap<(Kind, String), &Alarm> = alarms
            .iter()
            .map(|alarm| ((alarm.kind, alarm.about.clone()), alarm))
            .collect();
        self.active.retain_mut(|active| {
            if let Some(alarm) = seen.remove(&(active.alarm.kind, active.alarm.about.clone())) {
                if alarm.level > active.alarm.level {
                    news.push(News::Worse(alarm.clone()));
                }
                active.alarm.clone_from(alarm);
                active.clear = 0;
                return true;
            }
            if unsure(&active.alarm) {
                return true;
            }
            active.clear = active.clear.saturating_add(1);
            if active.clear < CLEAR {
                return true;
            }
            news.push(News::Over(active.alarm.clone(), active.since));
            false
        });
        for alarm in alarms {
            if seen.remove(&(alarm.kind, alarm.about.clone())).is_some() {
                news.push(News::Begins(alarm.clone()));
                self.active.push(Active {
                    alarm: alarm.clone(),
                    since: now,
                    clear: 0,
                });
            }
        }
        for news in &news {
            let line = match news {
                News::Begins(alarm) => format!("BEGINS: {}", alarm.what),
                News::Worse(alarm) => format!("WORSE: {}", alarm.what),
                News::Over(alarm, since) => format!("OVER: {} (began at {since:.0})", alarm.what),
            };
            if self.untold.len() < MOST {
                self.untold.push(line);
            }
        }
        news
    }

    /// The report that should leave now: on news at once, while something lasts every `repeat`; never more than six an
    /// hour, and not again at once after one that could not be handed over.
    pub fn report(&mut self, organisation: &str, repeat: Duration, now: Timestamp) -> Option<Report> {
        let within = |at: &Timestamp, span: SignedDuration| now.duration_since(*at) < span;
        self.told.retain(|at| within(at, SignedDuration::from_hours(1)));
        if self.told.len() >= REPORTS || self.failed.is_some_and(|at| within(&at, AGAIN)) {
            return None;
        }
        let repeat = SignedDuration::try_from(repeat).unwrap_or(SignedDuration::MAX);
        let lasts = !self.active.is_empty() && self.last.is_some_and(|at| !within(&at, repeat));
        if self.untold.is_empty() && !lasts {
            return None;
        }
        Some(self.write(organisation, now))
    }

    fn write(&self, organisation: &str, now: Timestamp) -> Report {
        let count = self.active.len();
        let subject = match count {
            0 => "vorfalld: all is well again".to_owned(),
            1 => "vorfalld: 1 alarm".to_owned(),
            _ => format!("vorfalld: {count} alarms"),
        };
        let mut text = format!("vorfalld at {organisation}, {now:.0}\n\n");
        for line in &self.untold {
            text.extend([line, "\n"]);
        }
        if count > 0 {
            text.push_str("\nWhat goes on:\n");
            for active in self.active.iter().take(MOST) {
                // Writing into a String does not fail.
                let _ = writeln!(text, "- since {:.0}: {}", active.since, active.alarm.what);
            }
        }
        text.push_str("\nvorfalld status on the machine says more. This mail says nothing about any report.\n");
        Report { subject, text }
    }

    /// The report was handed over.
    pub fn was_told(&mut self, now: Timestamp) {
        self.untold.clear();
        self.told.push(now);
        self.last = Some(now);
        self.failed = None;
    }

    /// It could not be handed over; it is tried again with whatever comes in the meantime.
    pub fn was_not_told(&mut self, now: Timestamp) {
        self.failed = Some(now);
    }

    /// There is nobody to tell.
    pub fn tell_nobody(&mut self) {
        self.untold.clear();
    }
}
