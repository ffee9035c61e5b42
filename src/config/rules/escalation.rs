//! `rules/escalation`: who is told at which stage of a clock.

use serde::Deserialize;

/// The rules as read.
#[derive(Clone, Debug, Deserialize)]
pub struct EscalationRules {}

impl EscalationRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {}
    }
}
