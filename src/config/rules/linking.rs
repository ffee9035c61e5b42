//! `rules/linking.yaml`: which traits join reports, and when a sender is answered.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::config::rules::Checked;
use crate::model::kind::Kind;

/// The traits that reports can share, as `LinkKey::kind` names them.
pub const TRAITS: [&str; 15] = [
    "message_id",
    "thread",
    "content",
    "device",
    "sender_subject",
    "sender",
    "file",
    "url",
    "host",
    "ip",
    "domain",
    "email",
    "subject",
    "system",
    "common_host",
];

/// The rules as read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkRules {
    /// From here on two reports are one incident.
    pub join: f64,
    /// From here on a tie is named.
    pub related: f64,
    /// What is left of a trait's weight after its window.
    pub faded: f64,
    /// Every trait of [`TRAITS`].
    pub traits: BTreeMap<String, TraitRule>,
    /// Kinds that can be one incident.
    pub compatible: Vec<Vec<Kind>>,
    /// One person's own affair: never joined across reporters.
    pub personal_kinds: Vec<Kind>,
    /// First labels of host names that stand for nothing in particular, lower case.
    pub common_hosts: BTreeSet<String>,
    /// Domains that stand in every second mail, lower case.
    pub common_domains: BTreeSet<String>,
    /// Subjects that say nothing, lower case.
    pub common_subjects: BTreeSet<String>,
    /// Automatic answers.
    pub answers: AnswerRules,
}

/// What a shared trait says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TraitRule {
    /// Between 0 and 1.
    pub weight: f64,
    /// Hours since the incident was opened.
    pub window: i64,
    /// `the same host`: begins a reason.
    pub says: String,
    /// Whether the value may be named in reasons.
    pub show: bool,
    /// Another weight when both reports are of this kind.
    #[serde(default, rename = "for")]
    pub by_kind: BTreeMap<Kind, f64>,
}

/// Automatic answers (RFC 3834 asks for a limit).
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerRules {
    /// To one address within an hour.
    pub per_sender_hour: u32,
    /// To one address within a day.
    pub per_sender_day: u32,
    /// To anybody within an hour.
    pub all_per_hour: u32,
    /// With this many form fields a mailing list's mail is a report.
    pub form_fields: usize,
}

impl LinkRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        // A test reads the same text: the fallback is never met in a tested build.
        serde_yaml::from_str(include_str!("../../../rules/linking.yaml")).unwrap_or_default()
    }

    /// Whether reports of these kinds can be one incident. `other` means “not understood” and goes with everything.
    pub fn compatible(&self, one: Kind, other: Kind) -> bool {
        one == other
            || one == Kind::Other
            || other == Kind::Other
            || self
                .compatible
                .iter()
                .any(|group| group.contains(&one) && group.contains(&other))
    }
}

impl TraitRule {
    /// The weight between two reports of these kinds.
    pub fn weight_for(&self, one: Kind, other: Kind) -> f64 {
        let special = |kind| self.by_kind.get(&kind).copied().unwrap_or(self.weight);
        // A report that was not understood neither raises nor lowers what the other's kind says.
        match (one, other) {
            (Kind::Other, kind) | (kind, Kind::Other) => special(kind),
            (one, other) => special(one).min(special(other)),
        }
    }
}

impl Checked for LinkRules {
    const FILE: &'static str = "linking.yaml";

    fn check(&self, complain: &mut dyn FnMut(&str, String)) {
        let share = 0.0..=1.0;
        for (name, number) in [("join", self.join), ("related", self.related), ("faded", self.faded)] {
            if !share.contains(&number) {
                complain(name, "write a number between 0 and 1".to_owned());
            }
        }
        if self.related > self.join {
            complain(
                "related",
                "this is more than join; what is joined must be related".to_owned(),
            );
        }
        for name in TRAITS {
            if !self.traits.contains_key(name) {
                complain(
                    "traits",
                    format!("the trait {name} is missing; add it, with weight 0 to ignore it"),
                );
            }
        }
        for (name, rule) in &self.traits {
            let path = format!("traits.{name}");
            if !TRAITS.contains(&name.as_str()) {
                complain(
                    &path,
                    format!("there is no such trait; use one of {}", TRAITS.join(", ")),
                );
            }
            let mut weights = std::iter::once(&rule.weight).chain(rule.by_kind.values());
            if !weights.all(|weight| share.contains(weight)) {
                complain(&path, "write weights between 0 and 1".to_owned());
            }
            if !(0..=87_600).contains(&rule.window) {
                complain(&path, "write a window between 0 and 87600 hours".to_owned());
            }
        }
        for (name, list) in [
            ("common_hosts", &self.common_hosts),
            ("common_domains", &self.common_domains),
            ("common_subjects", &self.common_subjects),
        ] {
            for entry in list.iter().filter(|entry| **entry != entry.to_lowercase()) {
                complain(name, format!("write “{entry}” in lower case: it is compared that way"));
            }
        }
        let answers = &self.answers;
        if answers.per_sender_hour > answers.per_sender_day {
            complain("answers.per_sender_hour", "this is more than per_sender_day".to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = include_str!("../../../rules/linking.yaml");

    fn complaints(text: &str) -> String {
        let rules: LinkRules = serde_yaml::from_str(text).unwrap();
        let mut found = Vec::new();
        rules.check(&mut |path, sentence| found.push(format!("{path}: {sentence}")));
        found.join("\n")
    }

    #[test]
    fn the_shipped_rules_have_no_mistake() {
        assert_eq!(complaints(SHIPPED), "");
        assert_eq!(LinkRules::shipped().traits.len(), TRAITS.len());
    }

    #[test]
    fn each_mistake_is_named_with_its_place() {
        for (from, to, part) in [
            ("join: 0.8", "join: 8", "join: write"),
            ("weight: 1.0", "weight: 10", "traits.device"),
            ("  device: ", "  devise: ", "the trait device is missing"),
            ("[www, ", "[WWW, ", "lower case"),
        ] {
            let found = complaints(&SHIPPED.replacen(from, to, 1));
            assert!(found.contains(part), "{part} not in {found}");
        }
    }

    #[test]
    fn a_kind_that_was_not_understood_goes_with_every_kind() {
        let rules = LinkRules::shipped();
        assert!(rules.compatible(Kind::Phishing, Kind::Other));
        assert!(rules.compatible(Kind::Phishing, Kind::Spam));
        assert!(!rules.compatible(Kind::Phishing, Kind::DeviceLoss));
    }
}
