//! `rules/linking`: which traits join reports.

use serde::Deserialize;

use crate::config::rules::Checked;

/// The rules as read.
#[derive(Clone, Debug, Deserialize)]
pub struct LinkRules {}

impl LinkRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {}
    }
}

impl Checked for LinkRules {
    const FILE: &'static str = "linking.yaml";

    fn check(&self, _complain: &mut dyn FnMut(&str, String)) {}
}
