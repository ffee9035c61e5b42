//! `rules/escalation`: who is told at which stage of a clock.

use serde::Deserialize;

use crate::config::rules::Checked;

/// The rules as read.
#[derive(Clone, Debug, Deserialize)]
pub struct EscalationRules {}

impl EscalationRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {}
    }
}

impl Checked for EscalationRules {
    const FILE: &'static str = "escalation.yaml";

    fn check(&self, _complain: &mut dyn FnMut(&str, String)) {}
}
