//! `rules/disclosure`: which role may see what.

use serde::Deserialize;

/// The rules as read.
#[derive(Clone, Debug, Deserialize)]
pub struct DisclosureRules {}

impl DisclosureRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {}
    }
}
