//! Where the bold beginning of a line ends: `**Telephone** 0711 5550`. A sign stands there until all lines are known.

use std::borrow::Cow;

use super::{bold_start, is_sign, trim_end};

/// Stands where the bold letters end.
pub(crate) const END: char = '\u{2063}';
/// A longer beginning is a sentence that is stressed, characters.
const LONGEST: usize = 100;

/// Whether the words before an answer may be its label, and something sets the two apart.
pub(crate) fn may_end(before: &str, after: &str) -> bool {
    let bare = trim_end(before);
    let told = bare.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '*' | '\"' | '“'));
    let open = before.trim_end_matches(is_sign).ends_with([' ', '\u{a0}']);
    let parted = open || after.starts_with([' ', '\u{a0}']);
    told && parted && bare.chars().count() <= LONGEST && !bare.contains(['\n', '\t'])
}

/// Puts the sign into the lines of a text whose words bear their looks.
pub(crate) fn mark(text: &str) -> Cow<'_, str> {
    if !text.contains(is_sign) {
        return Cow::Borrowed(text);
    }
    let lines = text.split('\n').map(|line| match bold_start(line) {
        Some((bold, rest))
            if rest.contains(char::is_alphanumeric) && may_end(bold, rest.trim_start_matches(is_sign)) =>
        {
            format!("{bold}{END}{rest}")
        }
        _ => line.to_owned(),
    });
    Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
}
