//! `rules/forms`: labels, values and words of each language.

use serde::Deserialize;

use crate::config::rules::Checked;

/// The rules as read.
#[derive(Clone, Debug, Deserialize)]
pub struct FormRules {}

impl FormRules {
    /// The rules as shipped.
    pub fn shipped() -> Self {
        Self {}
    }
}

impl FormRules {
    /// Joins the files of all languages.
    pub fn assemble(_files: Vec<FormFile>) -> Self {
        Self {}
    }
}

/// One language's file.
#[derive(Clone, Debug, Deserialize)]
pub struct FormFile {}

impl Checked for FormFile {
    const FILE: &'static str = "forms/*.yaml";

    fn check(&self, _complain: &mut dyn FnMut(&str, String)) {}
}
