//! `rules/escalation.yaml`: who is told at which stage of a clock.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::config::rules::Checked;
use crate::config::rules::clocks::{Calendar, ClockRules, Length};

/// The rules as read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EscalationRules {
    /// The stages of each clock, in the order in which they are numbered.
    pub clocks: BTreeMap<String, Vec<Stage>>,
}

/// One stage: so long before or after a clock runs out, these roles are told. Exactly one of `left` and `after`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// A reminder while this much is left, counted on the clock.
    #[serde(default)]
    pub left: Option<Length>,
    /// An escalation this long after the deadline; `0h` at once.
    #[serde(default)]
    pub after: Option<Length>,
    /// How `after` is counted.
    #[serde(default)]
    pub calendar: Calendar,
    /// The roles that are told; all members when nobody has any of them.
    pub tell: Vec<String>,
}

impl Stage {
    /// Whether it comes before the deadline.
    pub fn is_reminder(&self) -> bool {
        self.left.is_some()
    }
}

impl EscalationRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        // A test reads the shipped file; it cannot be wrong here.
        serde_yaml::from_str(include_str!("../../../rules/escalation.yaml")).unwrap_or_default()
    }

    /// The stages of a clock; none for a clock that nobody wants to hear of.
    pub fn stages(&self, clock: &str) -> &[Stage] {
        self.clocks.get(clock).map_or(&[], Vec::as_slice)
    }

    /// Names stages of clocks that do not exist, and clocks that run out without anybody being told.
    pub fn check_against(&self, clocks: &ClockRules, complain: &mut dyn FnMut(&str, String)) {
        for name in self.clocks.keys().filter(|name| !clocks.clocks.contains_key(*name)) {
            complain(
                &format!("clocks.{name}"),
                format!("clocks.yaml has no clock “{name}”; use one of its names"),
            );
        }
        for (name, _) in clocks.clocks.iter().filter(|(_, rule)| rule.enabled) {
            if !self.stages(name).iter().any(|stage| stage.after.is_some()) {
                complain(
                    "clocks",
                    format!("nobody is told when “{name}” runs out; give it a stage with after: 0h"),
                );
            }
        }
    }
}

impl Checked for EscalationRules {
    const FILE: &'static str = "escalation.yaml";

    fn check(&self, complain: &mut dyn FnMut(&str, String)) {
        for (name, stages) in &self.clocks {
            for (number, stage) in stages.iter().enumerate() {
                let at = |part: &str| format!("clocks.{name}.{number}.{part}");
                match (stage.left, stage.after) {
                    (Some(_), None) if stage.calendar == Calendar::Working => {
                        complain(
                            &at("calendar"),
                            "what is left is counted on the clock; leave calendar out".into(),
                        );
                    }
                    (Some(Length::Months(_)), None) => {
                        complain(&at("left"), "count what is left in min, h or d".into());
                    }
                    (None, Some(Length::Months(_))) if stage.calendar == Calendar::Working => {
                        complain(&at("after"), "count working time in min, h or d".into());
                    }
                    (Some(_), None) | (None, Some(_)) => {}
                    _ => complain(&at("left"), "write either left or after".into()),
                }
                if stage.tell.iter().all(|role| role.trim().is_empty()) {
                    complain(&at("tell"), "name at least one role, such as security_officer".into());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_reads_and_has_no_mistake() {
        let rules: EscalationRules = serde_yaml::from_str(include_str!("../../../rules/escalation.yaml")).unwrap();
        let mut found = Vec::new();
        rules.check(&mut |path, why| found.push(format!("{path}: {why}")));
        rules.check_against(&ClockRules::shipped(), &mut |path, why| {
            found.push(format!("{path}: {why}"));
        });
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn mistakes_are_named_with_their_place() {
        let yaml = "clocks: {nobody: [{left: 1h, after: 1h, tell: [dpo]}, {after: 0h, tell: []}]}";
        let rules: EscalationRules = serde_yaml::from_str(yaml).unwrap();
        let mut found = Vec::new();
        rules.check(&mut |path, _| found.push(path.to_owned()));
        rules.check_against(&ClockRules::shipped(), &mut |path, _| found.push(path.to_owned()));
        for path in [
            "clocks.nobody.0.left",
            "clocks.nobody.1.tell",
            "clocks.nobody",
            "clocks",
        ] {
            assert!(found.iter().any(|at| at == path), "{path} in {found:?}");
        }
    }
}
