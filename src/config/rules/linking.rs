//! `rules/linking`: which traits join reports.

use serde::Deserialize;

/// The rules as read.
#[derive(Clone, Debug, Deserialize)]
pub struct LinkRules {}

impl LinkRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {}
    }
}
