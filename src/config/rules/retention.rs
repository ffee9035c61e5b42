//! `rules/retention.yaml`: how long things are kept.

use std::collections::BTreeMap;

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use serde::Deserialize;

use crate::config::rules::Checked;
use crate::config::rules::clocks::Length;
use crate::model::kind::Kind;

/// The rules as read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetentionRules {
    /// When what is over its time is erased, in the organisation's zone.
    #[serde(deserialize_with = "time_of_day")]
    pub at: Time,
    /// Incidents, from the last word on them.
    pub incidents: IncidentRule,
    /// Raw mails of incidents, from the last word on them.
    pub raw_mails: Keep,
    /// Mails of no incident, from their delivery.
    pub other_mails: Keep,
    /// Letters of ours about no incident, from when they were queued.
    pub letters: Keep,
}

/// How long incidents are kept.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncidentRule {
    /// Every kind that is not named below.
    pub keep: Keep,
    /// Other times by kind.
    #[serde(default)]
    pub by_kind: BTreeMap<Kind, Keep>,
}

/// How long something is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Keep {
    /// Never erased by itself.
    #[default]
    Forever,
    /// Erased after this.
    For(Length),
}

impl TryFrom<String> for Keep {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text.trim() == "forever" {
            return Ok(Self::Forever);
        }
        let length = text.parse().map_err(|error| format!("{error}; or write forever"))?;
        Ok(Self::For(length))
    }
}

impl std::fmt::Display for Keep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Forever => f.write_str("forever"),
            Self::For(length) => length.fmt(f),
        }
    }
}

impl Keep {
    /// What is from then or older is over its time at `now`; none where nothing ever is.
    pub fn cutoff(self, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
        let span = match self {
            Self::Forever => return None,
            Self::For(Length::Minutes(minutes)) => Span::new().try_minutes(minutes),
            Self::For(Length::Days(days)) => Span::new().try_days(days),
            Self::For(Length::Months(months)) => Span::new().try_months(months),
        };
        let then = now.to_zoned(zone.clone()).checked_sub(span.ok()?).ok()?;
        Some(then.timestamp())
    }

    fn is_shorter_than_a_day(self) -> bool {
        match self {
            Self::Forever => false,
            Self::For(Length::Minutes(minutes)) => minutes < 24 * 60,
            Self::For(Length::Days(number) | Length::Months(number)) => number == 0,
        }
    }
}

impl RetentionRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        // A test reads the shipped file; and should it fail, nothing is ever erased.
        serde_yaml::from_str(include_str!("../../../rules/retention.yaml")).unwrap_or_default()
    }

    /// How long an incident of this kind is kept.
    pub fn incident(&self, kind: Kind) -> Keep {
        self.incidents
            .by_kind
            .get(&kind)
            .copied()
            .unwrap_or(self.incidents.keep)
    }

    /// The latest cutoff of any kind: what is younger is kept whatever it is.
    pub fn first_cutoff(&self, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
        let kinds = self.incidents.by_kind.values().copied();
        kinds
            .chain([self.incidents.keep, self.raw_mails])
            .filter_map(|keep| keep.cutoff(zone, now))
            .max()
    }
}

impl Checked for RetentionRules {
    const FILE: &'static str = "retention.yaml";

    fn check(&self, complain: &mut dyn FnMut(&str, String)) {
        let mut look = |path: &str, keep: Keep| {
            if keep.is_shorter_than_a_day() {
                complain(
                    path,
                    "keep it for a day at least, such as 36mo, or write forever".into(),
                );
            }
        };
        look("incidents.keep", self.incidents.keep);
        for (kind, keep) in &self.incidents.by_kind {
            look(&format!("incidents.by_kind.{kind}"), *keep);
        }
        look("raw_mails", self.raw_mails);
        look("other_mails", self.other_mails);
        look("letters", self.letters);
    }
}

fn time_of_day<'de, D: serde::Deserializer<'de>>(source: D) -> Result<Time, D::Error> {
    let text = String::deserialize(source)?;
    text.parse()
        .map_err(|_| serde::de::Error::custom(format!("“{text}” is no time of day; write it as 03:30")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_reads_and_has_no_mistake() {
        let rules: RetentionRules = serde_yaml::from_str(include_str!("../../../rules/retention.yaml")).unwrap();
        let mut found = Vec::new();
        rules.check(&mut |path, why| found.push(format!("{path}: {why}")));
        assert_eq!(found, Vec::<String>::new());
        assert_eq!(rules.incident(Kind::DeviceLoss), Keep::For(Length::Months(36)));
        assert_eq!(rules.incident(Kind::Spam), Keep::For(Length::Months(6)));
    }

    #[test]
    fn times_that_erase_at_once_are_refused_and_forever_is_a_time() {
        let yaml = "{at: '03:30', incidents: {keep: forever, by_kind: {scan: 0d}}, raw_mails: 5h, other_mails: 0mo, \
                    letters: 1d}";
        let rules: RetentionRules = serde_yaml::from_str(yaml).unwrap();
        let mut found = Vec::new();
        rules.check(&mut |path, _| found.push(path.to_owned()));
        assert_eq!(found, ["incidents.by_kind.scan", "raw_mails", "other_mails"]);
        let now: Timestamp = "2029-10-05T12:00:00Z".parse().unwrap();
        assert_eq!(rules.incidents.keep.cutoff(&TimeZone::UTC, now), None);
        let day = rules.letters.cutoff(&TimeZone::UTC, now).unwrap();
        assert_eq!(day.to_string(), "2029-10-04T12:00:00Z");
    }

    #[test]
    fn a_year_ends_on_its_day_also_across_a_leap_year() {
        let keep = Keep::For(Length::Months(36));
        let cutoff = keep.cutoff(&TimeZone::UTC, "2028-02-29T12:00:00Z".parse().unwrap());
        assert_eq!(cutoff.unwrap().to_string(), "2025-02-28T12:00:00Z");
    }
}
