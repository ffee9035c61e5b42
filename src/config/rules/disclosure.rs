//! `rules/disclosure.yaml`: what an answer may say by label, and what a member of the team may see by label and role.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::config::rules::Checked;
use crate::model::tlp::Tlp;

/// The rules as read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisclosureRules {
    /// What an automatic acknowledgement says.
    pub acknowledgement: Table<Detail>,
    /// What a mail to a member of the team says of an incident.
    pub team: Table<View>,
    /// Need to know, by role; a member with several roles sees what any of them sees.
    pub roles: BTreeMap<String, RoleRule>,
    /// Need to know of a role that is not named above.
    pub other_roles: RoleRule,
}

/// A value for each label and each way of sending.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table<T> {
    /// `TLP:CLEAR`.
    #[serde(rename = "CLEAR")]
    pub clear: Ways<T>,
    /// `TLP:GREEN`.
    #[serde(rename = "GREEN")]
    pub green: Ways<T>,
    /// `TLP:AMBER`.
    #[serde(rename = "AMBER")]
    pub amber: Ways<T>,
    /// `TLP:AMBER+STRICT`.
    #[serde(rename = "AMBER+STRICT")]
    pub amber_strict: Ways<T>,
    /// `TLP:RED`.
    #[serde(rename = "RED")]
    pub red: Ways<T>,
}

/// A value for each way of sending.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ways<T> {
    /// In clear.
    pub plain: T,
    /// Encrypted to the reader's certificate.
    pub encrypted: T,
}

impl<T: Copy + PartialOrd> Table<T> {
    /// The value for a label and a way.
    pub fn get(&self, label: Tlp, encrypted: bool) -> T {
        let ways = match label {
            Tlp::Clear => &self.clear,
            Tlp::Green => &self.green,
            Tlp::Amber => &self.amber,
            Tlp::AmberStrict => &self.amber_strict,
            Tlp::Red => &self.red,
        };
        if encrypted { ways.encrypted } else { ways.plain }
    }

    /// Names every cell that says more than `most` allows.
    fn check(&self, name: &str, most: &Self, complain: &mut dyn FnMut(&str, String)) {
        for label in [Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red] {
            for (way, encrypted) in [("plain", false), ("encrypted", true)] {
                if self.get(label, encrypted) > most.get(label, encrypted) {
                    complain(
                        &format!("{name}.{}.{way}", label.label()),
                        format!("{label} does not allow that much; rules may only say less than the shipped file"),
                    );
                }
            }
        }
    }
}

/// How much an acknowledgement says, from least to most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Detail {
    /// Reference and time of receipt; asks for an encrypted channel.
    #[default]
    Receipt,
    /// Reference, time of receipt, contact, next steps; nothing about content.
    Reference,
    /// The same, and what is missing by name only.
    Names,
    /// The same, and what was understood.
    Full,
}

/// How much a row about an incident says, from least to most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// Reference and deadline.
    #[default]
    Reference,
    /// Kind, urgency, who has it.
    Line,
    /// And where it is, how many persons, what is missing.
    Full,
}

/// What a role needs to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleRule {
    /// The most that a row says.
    pub view: View,
    /// Beyond the reference only where personal data are or may be involved.
    #[serde(default)]
    pub personal_data_only: bool,
}

impl DisclosureRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        // A test reads the shipped file; and should it fail, the preset of every cell is the strictest.
        serde_yaml::from_str(include_str!("../../../rules/disclosure.yaml")).unwrap_or_default()
    }
}

impl Checked for DisclosureRules {
    const FILE: &'static str = "disclosure.yaml";

    fn check(&self, complain: &mut dyn FnMut(&str, String)) {
        let most = Self::shipped();
        self.acknowledgement
            .check("acknowledgement", &most.acknowledgement, complain);
        self.team.check("team", &most.team, complain);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_reads_and_has_no_mistake() {
        let rules: DisclosureRules = serde_yaml::from_str(include_str!("../../../rules/disclosure.yaml")).unwrap();
        let mut found = Vec::new();
        rules.check(&mut |path, why| found.push(format!("{path}: {why}")));
        assert_eq!(found, Vec::<String>::new());
        assert_eq!(rules.acknowledgement.get(Tlp::Red, false), Detail::Receipt);
        assert_eq!(rules.acknowledgement.get(Tlp::Amber, true), Detail::Full);
    }

    #[test]
    fn rules_may_only_say_less_than_the_label_allows() {
        let mut rules = DisclosureRules::shipped();
        rules.acknowledgement.red.plain = Detail::Full;
        rules.acknowledgement.clear.plain = Detail::Receipt;
        let mut found = Vec::new();
        rules.check(&mut |path, _| found.push(path.to_owned()));
        assert_eq!(found, ["acknowledgement.RED.plain"]);
    }
}
