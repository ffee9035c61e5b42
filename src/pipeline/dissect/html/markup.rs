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
pub(crate) fn has_switch(tag: &str, name: &str) -> bool {
    Attributes::of(tag).any(|(one, _)| one.eq_ignore_ascii_case(name))
}

/// The value of an attribute, entities decoded; of several of this name the first one's, as in a browser.
pub(crate) fn attribute(tag: &str, name: &str) -> Option<String> {
    let mut all = Attributes::of(tag);
    let raw = all.find_map(|(one, value)| value.filter(|_| one.eq_ignore_ascii_case(name)))?;
    let mut decoded = String::new();
    entities(raw, &mut decoded);
    Some(decoded)
}

/// The attributes of a tag one by one: what stands in the value of one is none.
struct Attributes<'a>(&'a str);

impl<'a> Attributes<'a> {
    fn of(tag: &'a str) -> Self {
        let end = tag.find(|c: char| c.is_ascii_whitespace() || c == '/');
        Self(end.and_then(|end| tag.get(end..)).unwrap_or_default())
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a str, Option<&'a str>);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.0.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        let first = rest.chars().next()?;
        let is_end = |c: char| c.is_ascii_whitespace() || matches!(c, '/' | '=');
        let end = rest.get(first.len_utf8()..)?.find(is_end);
        let end = end.map_or(rest.len(), |end| end.saturating_add(first.len_utf8()));
        let (name, after) = rest.split_at_checked(end)?;
        let Some(value) = after.trim_ascii_start().strip_prefix('=') else {
            self.0 = after;
            return Some((name, None));
        };
        let value = value.trim_ascii_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, after) = if let Some(quote) = quote {
            let inside = value.get(1..).unwrap_or_default();
            inside.split_once(quote).unwrap_or((inside, ""))
        } else {
            let end = value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len());
            value.split_at_checked(end)?
        };
        self.0 = after;
        Some((name, Some(value)))
    }
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
