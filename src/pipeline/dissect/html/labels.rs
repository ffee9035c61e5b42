//! Lines that a page sets in bold above plain ones: the labels of a web form.

use std::borrow::Cow;

use crate::pipeline::dissect::choice;

/// So many bold lines with plain ones below them are a form and no headings of a letter.
const FORM_LIKE: usize = 3;
/// Longer lines are sentences, characters.
const LONGEST: usize = 120;

/// The text with a colon behind each bold label, where there are enough of them.
pub(super) fn mark(text: &str) -> Cow<'_, str> {
    if !text.contains(choice::is_sign) {
        return Cow::Borrowed(text);
    }
    let lines: Vec<&str> = text.split('\n').collect();
    let mut labels = Vec::new();
    let mut pending: Option<usize> = None;
    for (line, at) in lines.iter().zip(0_usize..) {
        if line.trim().is_empty() {
            continue;
        }
        if choice::is_bold(line) && line.chars().count() <= LONGEST {
            pending = Some(at);
        } else if let Some(label) = pending.take() {
            labels.push(label);
        }
    }
    if labels.len() < FORM_LIKE {
        return Cow::Borrowed(text);
    }
    let mut labels = labels.into_iter().peekable();
    let mut out = String::with_capacity(text.len().saturating_add(200));
    for (line, at) in lines.iter().zip(0_usize..) {
        out.extend((at > 0).then_some('\n'));
        out.push_str(line);
        if labels.next_if_eq(&at).is_some() && !choice::trim_end(line).ends_with([':', '.', '!', ',']) {
            out.push(':');
        }
    }
    Cow::Owned(out)
}
