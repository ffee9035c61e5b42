//! `rules/kinds`: kinds, their taxonomy, priority and needs.

use serde::Deserialize;

use crate::config::rules::Checked;

/// The rules as read.
#[derive(Clone, Debug, Deserialize)]
pub struct KindRules {}

impl KindRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {}
    }
}

impl Checked for KindRules {
    const FILE: &'static str = "kinds.yaml";

    fn check(&self, _complain: &mut dyn FnMut(&str, String)) {}
}
