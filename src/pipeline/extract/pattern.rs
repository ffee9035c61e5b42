//! Regular expressions that are part of the program: each is built when the first text is compared with it, and kept.

use std::sync::LazyLock;

use regex::Regex;

/// An expression of the program; none when its source is none, and then nothing matches.
pub(crate) type Pattern = LazyLock<Option<Regex>>;

/// The expression of this source, to begin a [`Pattern`] with.
pub(crate) fn regex(source: &str) -> Option<Regex> {
    Regex::new(source).ok()
}

/// Whether an expression stands anywhere in a text.
pub(crate) fn is_match(pattern: &Pattern, text: &str) -> bool {
    pattern.as_ref().is_some_and(|regex| regex.is_match(text))
}
