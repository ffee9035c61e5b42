//! `rules/clocks`: deadlines, working hours, holidays.

use serde::Deserialize;

use crate::config::rules::Checked;

/// The rules as read.
#[derive(Clone, Debug, Deserialize)]
pub struct ClockRules {}

impl ClockRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {}
    }
}

impl Checked for ClockRules {
    const FILE: &'static str = "clocks.yaml";

    fn check(&self, _complain: &mut dyn FnMut(&str, String)) {}
}
