//! Armored messages that do not stand at the line's start: indented, quoted, dash-escaped, folded into one line, or in a
//! character set of wide units.

use std::borrow::Cow;

use super::{BYTE_ORDER_MARK, MESSAGE_END, closing_line};
use crate::pipeline::dissect::entity::next_line;
use crate::pipeline::dissect::text;

/// Marks looked at before a line's first word.
const MARKS: usize = 40;
/// So many characters of an armor on one line are data and no header.
const DATA: usize = 48;
const BEGIN: &[u8] = b"-----BEGIN PGP MESSAGE-----";

/// The line without what stands before its first word, and whether that quotes it.
pub(super) fn unmarked(mut line: &[u8]) -> (&[u8], bool) {
    let mut quoted = false;
    for _ in 0..MARKS {
        let rest = match line {
            [b' ' | b'\t' | 0xa0, rest @ ..] | [0xc2, 0xa0, rest @ ..] => rest,
            [b'>' | b'|', rest @ ..] => {
                quoted = true;
                rest
            }
            // RFC 9580, 7.2, and RFC 934 before it.
            [b'-', b' ', rest @ ..] if rest.starts_with(b"-") => rest,
            _ => line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line),
        };
        if rest.len() == line.len() {
            break;
        }
        line = rest;
    }
    (line, quoted)
}

/// Whether an armored message begins in a line behind such marks.
pub(super) fn begins(line: &[u8]) -> bool {
    closing_line(unmarked(line).0) == Some(MESSAGE_END)
}

/// What follows a block whose lines stand behind such marks. The end is looked for as far as the lines are marked
/// alike; without one the block ends there.
pub(super) fn behind(mut rest: &[u8]) -> &[u8] {
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        let bare = unmarked(line).0;
        if bare.starts_with(MESSAGE_END) {
            return after;
        }
        if closing_line(bare).is_some() {
            return rest;
        }
        rest = after;
    }
    rest
}

/// The block as its author set it, and whether somebody quotes it.
pub(in crate::pipeline::decrypt) fn freed(block: &[u8]) -> (Vec<u8>, bool) {
    let mut bare = Vec::with_capacity(block.len());
    let (mut rest, mut quoted) = (block, None);
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        let (line, marked) = unmarked(line);
        quoted = quoted.or(Some(marked));
        bare.extend_from_slice(line);
        rest = after;
    }
    (bare, quoted == Some(true))
}

/// The text as quoted by the one who quoted its block.
pub(in crate::pipeline::decrypt) fn quoted(text: &[u8]) -> Vec<u8> {
    let mut all = Vec::with_capacity(text.len().saturating_add(text.len() >> 4));
    let mut rest = text;
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        all.extend_from_slice(b"> ");
        all.extend_from_slice(line);
        rest = after;
    }
    all
}

/// A text whose blocks can be found: of single bytes, and with an armor on one line set on several again. Tells whether
/// it was decoded into UTF-8.
pub(in crate::pipeline::decrypt) fn readable<'t>(text: &'t [u8], charset: Option<&str>) -> (Cow<'t, [u8]>, bool) {
    let wide = charset.is_some_and(|name| {
        let name = name.trim().to_ascii_lowercase();
        name.starts_with("utf-16") || name.starts_with("utf-32") || name.starts_with("ucs-")
    });
    let marked = text.starts_with(b"\xff\xfe") || text.starts_with(b"\xfe\xff");
    if wide || marked {
        let decoded = text::decode(text, charset.or(Some("utf-16")));
        let decoded = decoded.trim_start_matches('\u{feff}').as_bytes().to_vec();
        return (Cow::Owned(decoded), true);
    }
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let is_folded = |line: &[u8]| {
        let bare = unmarked(line).0;
        bare.starts_with(BEGIN) && bare.trim_ascii_end().ends_with(MESSAGE_END)
    };
    if !text.split(|byte| *byte == b'\n').any(is_folded) {
        return (Cow::Borrowed(text), false);
    }
    let mut all = Vec::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        if is_folded(line) {
            unfold(line, &mut all);
        } else {
            all.extend_from_slice(line);
        }
        rest = after;
    }
    (Cow::Owned(all), false)
}

/// Sets an armor that a page has run together into one line on lines again. Its headers say nothing that is needed.
fn unfold(line: &[u8], all: &mut Vec<u8>) {
    let bare = unmarked(line).0.trim_ascii_end();
    let inner = bare
        .strip_prefix(BEGIN)
        .and_then(|rest| rest.strip_suffix(MESSAGE_END))
        .unwrap_or_default();
    let is_data = |word: &&[u8]| {
        let coded = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
        word.len() >= DATA && word.iter().all(coded)
    };
    let words: Vec<&[u8]> = inner.split(u8::is_ascii_whitespace).filter(|w| !w.is_empty()).collect();
    let first = words.iter().position(is_data).unwrap_or(words.len());
    all.extend_from_slice(BEGIN);
    all.extend_from_slice(b"\n\n");
    for word in words.iter().skip(first) {
        all.extend_from_slice(word);
        all.push(b'\n');
    }
    all.extend_from_slice(MESSAGE_END);
    all.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::super::{Piece, pieces};
    use super::*;

    #[test]
    fn blocks_behind_marks_are_found_and_freed() {
        for (mark, quoted) in [
            (" ", false),
            ("\t", false),
            ("\u{a0}\u{a0}", false),
            ("> ", true),
            (">> ", true),
            ("| ", true),
        ] {
            let lines = ["-----BEGIN PGP MESSAGE-----", "", "abcd", "-----END PGP MESSAGE-----"];
            let block: String = lines.map(|line| [mark, line, "\n"].concat()).concat();
            let text = format!("Vor\n{block}Nach\n");
            let found = pieces(text.as_bytes());
            assert_eq!(
                found,
                [
                    Piece::Clear(b"Vor\n"),
                    Piece::SetIn(block.as_bytes()),
                    Piece::Clear(b"Nach\n")
                ],
                "{mark:?}"
            );
            assert_eq!(
                freed(block.as_bytes()),
                ((lines.join("\n") + "\n").into_bytes(), quoted)
            );
        }
    }

    #[test]
    fn dash_escaped_blocks_are_found() {
        let text = b"- -----BEGIN PGP MESSAGE-----\n\nabcd\n- -----END PGP MESSAGE-----\n";
        assert_eq!(pieces(text), [Piece::SetIn(text)]);
        assert_eq!(
            freed(text).0,
            b"-----BEGIN PGP MESSAGE-----\n\nabcd\n-----END PGP MESSAGE-----\n"
        );
    }

    #[test]
    fn an_armor_on_one_line_is_set_on_lines() {
        let data = "A".repeat(64);
        let text =
            format!("Hei\n-----BEGIN PGP MESSAGE----- Version: X v1 {data} {data} =abcd -----END PGP MESSAGE-----\n");
        let wanted = format!("Hei\n-----BEGIN PGP MESSAGE-----\n\n{data}\n{data}\n=abcd\n-----END PGP MESSAGE-----\n");
        assert_eq!(readable(text.as_bytes(), None).0, wanted.as_bytes());
    }

    #[test]
    fn wide_and_marked_texts_are_decoded() {
        let wide: Vec<u8> = "\u{feff}-----BEGIN".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(readable(&wide, Some("UTF-16")).0.as_ref(), b"-----BEGIN");
        assert_eq!(readable(b"\xef\xbb\xbf-----BEGIN", None).0.as_ref(), b"-----BEGIN");
    }
}
