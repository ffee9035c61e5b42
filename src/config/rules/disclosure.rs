//! `rules/disclosure`: which role may see what.

use serde::Deserialize;

use crate::config::rules::Checked;

/// The rules as read.
#[derive(Clone, Debug, Deserialize)]
pub struct DisclosureRules {}

impl DisclosureRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {}
    }
}

impl Checked for DisclosureRules {
    const FILE: &'static str = "disclosure.yaml";

    fn check(&self, _complain: &mut dyn FnMut(&str, String)) {}
}
