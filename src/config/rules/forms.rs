//! `rules/forms`: labels, values and words of each language.

use serde::Deserialize;

/// The rules as read.
#[derive(Clone, Debug, Deserialize)]
pub struct FormRules {}

impl FormRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {}
    }
}
