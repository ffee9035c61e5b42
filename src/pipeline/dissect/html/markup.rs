//! Tags, attributes and character references.

use mail_parser::decoders::html::add_html_token;

/// How far a quote in a tag is looked for, bytes.
const LOOKAHEAD: usize = 16_384;

/// Cuts at the `>` that ends the tag. A quote that is never closed does not swallow the page.
pub(crate) fn split_tag(rest: &str) -> (&str, &str) {
    split_whole(rest).unwrap_or_else(|| split_bare(rest))
}

/// Cuts at the `>` that ends the tag; none when a quote in it is not closed near by. As in a browser a quote begins a
/// value behind `=` only.
pub(super) fn split_whole(rest: &str) -> Option<(&str, &str)> {
    let bytes = rest.as_bytes();
    let near = bytes.get(..LOOKAHEAD).unwrap_or(bytes);
    let mut at = 0_usize;
    loop {
        let is_sign = |byte: &u8| matches!(byte, b'"' | b'\'' | b'>');
        let sign = near.get(at..)?.iter().position(is_sign)?.saturating_add(at);
        let quote = *near.get(sign)?;
        if quote == b'>' {
            return Some(cut(rest, sign));
        }
        let behind = sign.saturating_add(1);
        at = if near.get(..sign)?.trim_ascii_end().ends_with(b"=") {
            let end = near.get(behind..)?.iter().position(|byte| *byte == quote)?;
            behind.saturating_add(end).saturating_add(1)
        } else {
            behind
        };
    }
}

/// Cuts at the next `>`, whatever quotes there are.
pub(super) fn split_bare(rest: &str) -> (&str, &str) {
    match rest.find('>') {
        Some(at) => cut(rest, at),
        None => (rest, ""),
    }
}

fn cut(text: &str, at: usize) -> (&str, &str) {
    (
        text.get(..at).unwrap_or_default(),
        text.get(at.saturating_add(1)..).unwrap_or_default(),
    )
}

/// What stands behind the closing tag of an element that nobody sees. One that is never closed hides nothing: an
/// unclosed head is common, and an unclosed script would swallow the report.
pub(crate) fn skip_element<'a>(name: &str, after: &'a str) -> Option<&'a str> {
    let mut rest = after;
    while let Some(at) = rest.find("</") {
        let tail = rest.get(at.saturating_add(2)..).unwrap_or_default();
        if tail
            .get(..name.len())
            .is_some_and(|word| word.eq_ignore_ascii_case(name))
        {
            return Some(tail.find('>').map_or("", |end| cut(tail, end).1));
        }
        rest = tail;
    }
    None
}

/// Whether a tag has a switch such as `checked`, with or without a value.
pub(super) fn has_switch(tag: &str, name: &str) -> bool {
    tag.split_ascii_whitespace()
        .any(|word| word.trim_end_matches('/').eq_ignore_ascii_case(name))
        || attribute(tag, name).is_some()
}

/// The value of an attribute, entities decoded.
pub(crate) fn attribute(tag: &str, name: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let mut from = 0_usize;
    while let Some(found) = lower.get(from..).and_then(|rest| rest.find(name)) {
        let at = from.saturating_add(found);
        let end = at.saturating_add(name.len());
        let before = lower.get(..at).unwrap_or_default();
        let after = tag.get(end..).unwrap_or_default().trim_start();
        if before.ends_with(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'')
            && let Some(value) = after.strip_prefix('=')
        {
            let value = value.trim_start();
            let raw = match value.chars().next() {
                Some(quote @ ('"' | '\'')) => value.get(1..)?.split(quote).next()?,
                _ => value.split_ascii_whitespace().next().unwrap_or_default(),
            };
            let mut decoded = String::new();
            entities(raw, &mut decoded);
            return Some(decoded);
        }
        from = end;
    }
    None
}

/// Appends text with its character references decoded; no-break spaces become spaces.
pub(crate) fn entities(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        push(before, out);
        let end = tail.bytes().take(33).position(|byte| byte == b';');
        if let Some((entity, after)) = end.and_then(|end| tail.split_at_checked(end.saturating_add(1))) {
            let mut one = String::new();
            add_html_token(&mut one, entity.as_bytes(), false);
            push(&one, out);
            rest = after;
        } else {
            out.push('&');
            rest = tail.get(1..).unwrap_or_default();
        }
    }
    push(rest, out);
}

fn push(text: &str, out: &mut String) {
    out.extend(
        text.chars()
            .filter(|c| *c != '\0')
            .map(|c| if c == '\u{a0}' { ' ' } else { c }),
    );
}
