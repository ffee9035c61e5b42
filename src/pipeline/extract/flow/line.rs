//! A line of a document.

use super::looks::Look;

/// A line with its place.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) place: String,
    pub(crate) look: Look,
}

impl Line {
    /// The lines of a text; nobody asks for their places.
    pub(crate) fn all(text: &str) -> Vec<Self> {
        let line = |text: &str| Self {
            text: text.to_owned(),
            ..Self::default()
        };
        text.lines().map(line).collect()
    }
}
