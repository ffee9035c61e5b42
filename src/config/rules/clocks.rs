//! `rules/clocks`: deadlines, working hours, holidays.

use serde::Deserialize;

/// The rules as read.
#[derive(Clone, Debug, Deserialize)]
pub struct ClockRules {}

impl ClockRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {}
    }
}
