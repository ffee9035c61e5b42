//! `rules/clocks.yaml`: deadlines, working hours, holidays.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Deserialize;

use crate::config::rules::Checked;
use crate::model::kind::{Kind, Priority};
use crate::model::language::Language;

pub mod length;
pub mod week;

pub use length::Length;
pub use week::{Region, Span, Week};

/// The rules as read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockRules {
    /// When a discovery time is believed.
    pub awareness: AwarenessRules,
    /// When the team works, in the organisation's zone.
    pub working_time: Week,
    /// Days without working time.
    #[serde(default)]
    pub holidays: Holidays,
    /// The clocks, by name.
    pub clocks: BTreeMap<String, ClockRule>,
}

/// When a discovery time is believed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AwarenessRules {
    /// A discovery longer ago than this before receipt starts no clock, in days of 24 hours.
    pub oldest_days: u32,
}

impl Default for AwarenessRules {
    fn default() -> Self {
        Self { oldest_days: 365 }
    }
}

/// Days without working time.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// Whose public holidays; none means only `dates`.
    #[serde(default)]
    pub region: Option<Region>,
    /// Further days, such as those between the years.
    #[serde(default)]
    pub dates: BTreeSet<Date>,
}

/// How a length of time is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Calendar {
    /// Hours on the clock: nights, weekends and holidays count.
    #[default]
    Calendar,
    /// Only working hours or working days count.
    Working,
}

/// What starts a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// The earliest plausible of receipt and `discovered_at` (GDPR Art. 33(1): “after having become aware of it”).
    Awareness,
    /// The mail's delivery.
    Receipt,
    /// The last answer to the reporter.
    LastWord,
    /// A person's order, or the end of the clock named in `follows`.
    Event,
}

/// What a clock waits for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MetBy {
    /// A person says that it is done.
    #[default]
    Order,
    /// A person takes the incident.
    Acknowledgement,
}

/// To which incidents a clock applies; what is not given does not matter.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Only when personal data are or may be involved.
    #[serde(default)]
    pub personal_data_possible: bool,
    /// Only for these kinds.
    #[serde(default)]
    pub kinds: Vec<Kind>,
    /// Only from this urgency on.
    #[serde(default)]
    pub priority_at_least: Option<Priority>,
}

/// A length that holds for one urgency only.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// How long.
    pub length: Length,
    /// Counted how.
    #[serde(default)]
    pub calendar: Calendar,
}

/// A clock.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockRule {
    /// Its name for people, by language; the rule's name where a language is missing.
    #[serde(default)]
    pub title: BTreeMap<Language, String>,
    /// Whether it is started at all.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// How long.
    pub length: Length,
    /// Counted how.
    #[serde(default)]
    pub calendar: Calendar,
    /// What starts it.
    pub anchor: Anchor,
    /// The clock whose end starts it, for `anchor: event`.
    #[serde(default)]
    pub follows: Option<String>,
    /// To which incidents it applies.
    #[serde(default, rename = "when")]
    pub applies: Condition,
    /// Other lengths by urgency.
    #[serde(default)]
    pub by_priority: BTreeMap<Priority, Override>,
    /// What it waits for.
    #[serde(default)]
    pub met_by: MetBy,
    /// Whether a law sets it: closing an incident while it runs needs a written reason.
    #[serde(default)]
    pub legal: bool,
}

fn yes() -> bool {
    true
}

impl ClockRule {
    /// Length and calendar for an urgency.
    pub fn length_for(&self, priority: Priority) -> (Length, Calendar) {
        match self.by_priority.get(&priority) {
            Some(other) => (other.length, other.calendar),
            None => (self.length, self.calendar),
        }
    }
}

impl ClockRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        // A test reads the shipped file; it cannot be wrong here.
        serde_yaml::from_str(include_str!("../../../rules/clocks.yaml")).unwrap_or_default()
    }

    /// A clock's name for people.
    pub fn title<'a>(&'a self, name: &'a str, language: Language) -> &'a str {
        self.clocks
            .get(name)
            .and_then(|rule| rule.title.get(&language).or_else(|| rule.title.get(&Language::En)))
            .map_or(name, String::as_str)
    }

    /// Whether a law sets this clock.
    pub fn is_legal(&self, name: &str) -> bool {
        self.clocks.get(name).is_some_and(|rule| rule.legal)
    }
}

impl Checked for ClockRules {
    const FILE: &'static str = "clocks.yaml";

    fn check(&self, complain: &mut dyn FnMut(&str, String)) {
        if self.awareness.oldest_days == 0 {
            complain(
                "awareness.oldest_days",
                "write how many days back a discovery is believed, such as 365".into(),
            );
        }
        self.working_time.check(&mut *complain);
        for (name, rule) in &self.clocks {
            let at = |part: &str| format!("clocks.{name}.{part}");
            if name.is_empty()
                || !name
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
            {
                complain(
                    &format!("clocks.{name}"),
                    "name the clock in lower-case letters, digits and underscores: it stands in JSON".into(),
                );
            }
            let works = std::iter::once((rule.length, rule.calendar))
                .chain(rule.by_priority.values().map(|other| (other.length, other.calendar)));
            for (length, calendar) in works {
                if calendar == Calendar::Working && matches!(length, Length::Months(_)) {
                    complain(
                        &at("length"),
                        "count working time in minutes, hours or days, not in months".into(),
                    );
                }
                if calendar == Calendar::Working && self.working_time.is_empty() {
                    complain(
                        &at("calendar"),
                        "give at least one span in working_time, or write calendar".into(),
                    );
                }
            }
            match (&rule.follows, rule.anchor) {
                (Some(_), Anchor::Event) | (None, _) => {}
                (Some(_), _) => complain(&at("follows"), "only a clock with anchor: event follows another".into()),
            }
            if let Some(other) = &rule.follows
                && (!self.clocks.contains_key(other) || other == name)
            {
                complain(
                    &at("follows"),
                    format!("there is no other clock “{other}”; name one of this file"),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints(yaml: &str) -> Vec<String> {
        let mut found = Vec::new();
        let rules: ClockRules = serde_yaml::from_str(yaml).unwrap();
        rules.check(&mut |path, why| found.push(format!("{path}: {why}")));
        found
    }

    #[test]
    fn the_shipped_file_reads_and_has_no_mistake() {
        let text = include_str!("../../../rules/clocks.yaml");
        assert_eq!(complaints(text), Vec::<String>::new());
        let rules = ClockRules::shipped();
        let on: Vec<_> = rules
            .clocks
            .iter()
            .filter(|(_, rule)| rule.enabled)
            .map(|(name, _)| name.as_str())
            .collect();
        assert!(
            ["gdpr_art33", "team_ack", "device_remote_wipe"]
                .iter()
                .all(|name| on.contains(name))
        );
        assert_eq!(
            rules.clocks.len(),
            9,
            "every clock of the house is there to be switched on"
        );
        for (name, rule) in &rules.clocks {
            assert_eq!(rule.title.len(), 3, "{name} has a title in each language");
        }
    }

    #[test]
    fn mistakes_are_named_with_their_place() {
        let yaml = "{awareness: {oldest_days: 0}, working_time: {mon: ['16:00-08:00']}, \
                    clocks: {a: {length: 1mo, calendar: working, anchor: receipt, follows: b}}}";
        let found = complaints(yaml);
        for path in [
            "awareness.oldest_days",
            "working_time.mon",
            "clocks.a.length",
            "clocks.a.follows",
        ] {
            assert!(found.iter().any(|line| line.starts_with(path)), "{path} in {found:?}");
        }
    }

    #[test]
    fn an_unknown_key_is_an_error() {
        assert!(serde_yaml::from_str::<ClockRules>("{awareness: {oldest_days: 1, x: 2}}").is_err());
    }
}
