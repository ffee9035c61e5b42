//! Words that a page sets in bold above or before plain ones: the labels of a web form.

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
    match beside(text) {
        Some(text) => Cow::Owned(above(&text).into_owned()),
        None => above(text),
    }
}

/// `**Label** answer`, line by line.
fn beside(text: &str) -> Option<String> {
    if text.lines().filter(|line| parted(line).is_some()).count() < FORM_LIKE {
        return None;
    }
    let lines = text.split('\n').map(|line| match parted(line) {
        Some((label, answer)) if !ends(label) => Cow::Owned(format!("{}:{answer}", label.trim_end())),
        _ => Cow::Borrowed(line),
    });
    Some(lines.collect::<Vec<_>>().join("\n"))
}

fn parted(line: &str) -> Option<(&str, &str)> {
    let (label, answer) = choice::bold_start(line)?;
    let asks = label.chars().count() <= LONGEST && label.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let plain = answer.starts_with(char::is_whitespace) && answer.contains(char::is_alphanumeric);
    (asks && plain && !answer.contains(choice::is_sign)).then_some((label, answer))
}

/// Whether a label ends in a mark of its own.
fn ends(label: &str) -> bool {
    choice::trim_end(label).ends_with([':', '.', '!', ',', '?', '='])
}

/// A bold line above plain ones.
fn above(text: &str) -> Cow<'_, str> {
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
