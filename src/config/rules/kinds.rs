//! `rules/kinds`: kinds, their taxonomy, priority and needs.

use serde::Deserialize;

/// The rules as read.
#[derive(Clone, Debug, Deserialize)]
pub struct KindRules {}

impl KindRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {}
    }
}
