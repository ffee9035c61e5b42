//! Where OpenPGP data are: in a text's lines, or in an attachment's first bytes.

mod around;
mod set_in;

use std::borrow::Cow;
use std::io::Read as _;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;
use sequoia_openpgp::armor::{Reader, ReaderMode};

use crate::pipeline::dissect::entity::next_line;

pub(super) use around::{comments, is_lone_signature, is_signature};
pub(super) use set_in::{freed, quoted, readable};

/// Blocks looked at in one text; the rest stays text.
const BLOCKS: usize = 16;
/// What some editors write before a text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Ordinary text.
    Clear(&'a [u8]),
    /// An armored message with both its lines, or without the last one when it is cut off.
    Message(&'a [u8]),
    /// A cleartext-signed text with its signature.
    Signed(&'a [u8]),
    /// An armored message whose lines stand behind spaces or marks of quoting.
    SetIn(&'a [u8]),
}

/// Cuts a text into pieces. A signed text counts only at the very line start: behind marks it is what somebody else once
/// wrote, or no longer what was signed.
pub(super) fn pieces(text: &[u8]) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut clear = text;
    let mut rest = text;
    let mut blocks = 0_usize;
    while !rest.is_empty() && blocks < BLOCKS {
        let (line, after) = next_line(rest);
        let end = closing_line(line);
        if end.is_none() && !set_in::begins(line) {
            rest = after;
            continue;
        }
        blocks = blocks.saturating_add(1);
        let before = cut(clear, rest);
        if !before.is_empty() {
            found.push(Piece::Clear(before));
        }
        let behind = end.map_or_else(|| set_in::behind(after), |end| behind(after, end));
        let block = cut(rest, behind);
        found.push(match end {
            None => Piece::SetIn(block),
            Some(SIGNED_END) => Piece::Signed(block),
            Some(_) => Piece::Message(block),
        });
        rest = behind;
        clear = behind;
    }
    if !clear.is_empty() {
        found.push(Piece::Clear(clear));
    }
    found
}

const SIGNED_END: &[u8] = b"-----END PGP SIGNATURE-----";
const MESSAGE_END: &[u8] = b"-----END PGP MESSAGE-----";

/// Whether words stand in a signed text's block that its signature is not over: between its lines, or around the
/// signature.
pub(super) fn says_more(block: &[u8]) -> bool {
    header_says_more(block) || around::signature(block)
}

/// Whether words stand where a signed text has its armor headers: nobody signed them, and many programs show them. Only
/// `Hash` may stand there (RFC 9580, 7); two others are written by old programs.
fn header_says_more(block: &[u8]) -> bool {
    let (_, mut rest) = next_line(block);
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        let line = line.trim_ascii();
        if line.is_empty() {
            return false;
        }
        let hash = line.strip_prefix(b"Hash:").is_some_and(names_digests);
        let charset = line.strip_prefix(b"Charset:").is_some_and(names_a_charset);
        if !hash && !charset && line != b"NotDashEscaped: You need GnuPG to verify this message" {
            return true;
        }
        rest = after;
    }
    false
}

/// Digests by the names that they have in armor headers (RFC 9580, 9.5, and what old programs wrote).
const DIGESTS: [&str; 13] = [
    "MD5",
    "SHA1",
    "RIPEMD160",
    "MD2",
    "TIGER192",
    "HAVAL-5-160",
    "SHA224",
    "SHA256",
    "SHA384",
    "SHA512",
    "SHA3-256",
    "SHA3-384",
    "SHA3-512",
];

/// Whether a header's value is nothing but names of digests. Words can be joined in many ways, also by bytes that look
/// like a space and are none.
fn names_digests(value: &[u8]) -> bool {
    let known = |one: &[u8]| DIGESTS.iter().any(|name| name.as_bytes().eq_ignore_ascii_case(one));
    value.split(|byte| *byte == b',').all(|one| known(one.trim_ascii()))
}

fn names_a_charset(value: &[u8]) -> bool {
    let name = value.trim_ascii();
    // The table leaves out the one that needs no decoding.
    [b"utf-8".as_slice(), b"utf8"]
        .iter()
        .any(|utf| utf.eq_ignore_ascii_case(name))
        || charset_decoder(name).is_some()
}

/// The line that ends the block which this line begins.
fn closing_line(line: &[u8]) -> Option<&'static [u8]> {
    if !line.starts_with(b"-----BEGIN PGP ") {
        return None;
    }
    match line.trim_ascii_end() {
        b"-----BEGIN PGP MESSAGE-----" => Some(MESSAGE_END),
        b"-----BEGIN PGP SIGNED MESSAGE-----" => Some(SIGNED_END),
        _ => None,
    }
}

fn behind<'a>(mut rest: &'a [u8], end: &[u8]) -> &'a [u8] {
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        if let Some(more) = line.strip_prefix(end) {
            // Words on the very line that ends the block stand outside of it.
            return if more.trim_ascii().is_empty() {
                after
            } else {
                rest.get(end.len()..).unwrap_or_default()
            };
        }
        rest = after;
    }
    rest
}

/// What of `whole` stands before its own tail `tail`.
fn cut<'a>(whole: &'a [u8], tail: &[u8]) -> &'a [u8] {
    whole.get(..whole.len().saturating_sub(tail.len())).unwrap_or_default()
}

/// Whether a text holds an armored message or a signed text.
pub(super) fn holds_message(text: &[u8]) -> bool {
    pieces(text).iter().any(|piece| !matches!(piece, Piece::Clear(_)))
}

/// An armored message that begins a file, and what stands behind its last line.
pub(super) fn apart(message: &[u8]) -> (&[u8], &[u8]) {
    let text = message
        .strip_prefix(BYTE_ORDER_MARK)
        .unwrap_or(message)
        .trim_ascii_start();
    let (first, after) = next_line(text);
    if closing_line(first) != Some(MESSAGE_END) {
        return (message, b"");
    }
    let rest = behind(after, MESSAGE_END);
    (cut(text, rest), rest)
}

/// The first public key in a text, at the line start.
pub(super) fn public_key(text: &[u8]) -> Option<&[u8]> {
    let mut rest = text;
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        if line.trim_ascii_end() == b"-----BEGIN PGP PUBLIC KEY BLOCK-----" {
            return Some(cut(rest, behind(after, b"-----END PGP PUBLIC KEY BLOCK-----")));
        }
        rest = after;
    }
    None
}

/// The armor's own `Charset` header (RFC 4880, 6.2): the text under the armor may have another character set than the
/// part.
pub(super) fn charset(block: &[u8]) -> Option<String> {
    let mut rest = next_line(block).1;
    for _ in 0..10 {
        let (line, after) = next_line(rest);
        let line = line.trim_ascii();
        if line.is_empty() {
            return None;
        }
        if let Some((name, value)) = line.split_at_checked(8)
            && name.eq_ignore_ascii_case(b"charset:")
        {
            return Some(String::from_utf8_lossy(value.trim_ascii()).into_owned());
        }
        rest = after;
    }
    None
}

/// The bytes under a well-formed armor; none when anything about it is odd, which sequoia's own, patient reader then
/// looks at. It takes longer than the decryption; the checksum it verifies need not be (RFC 9580, 6.1).
fn strip(message: &[u8]) -> Option<Vec<u8>> {
    let (first, mut rest) = next_line(message.trim_ascii_start());
    if first.trim_ascii_end() != b"-----BEGIN PGP MESSAGE-----" {
        return None;
    }
    for _ in 0..20 {
        let (line, after) = next_line(rest);
        rest = after;
        if line.trim_ascii().is_empty() {
            break;
        }
        if !line.windows(2).any(|pair| pair == b": ") {
            return None;
        }
    }
    let body = rest;
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        // The checksum or the last line; one of them ends the data.
        if line.starts_with(b"=") || line.starts_with(b"-") {
            let ends =
                line.starts_with(b"-----END PGP MESSAGE-----") || after.starts_with(b"-----END PGP MESSAGE-----");
            let data = cut(body, rest);
            return if ends { base64_decode(data) } else { None };
        }
        rest = after;
    }
    None
}

/// The packets of a message, armored or not, and what is wrong with the armor behind the last byte that could be read.
/// Nothing of a lazy reader is left that could fail in the middle of a packet; what is armored once more is no packet,
/// and is not read.
pub(super) fn packets(message: &[u8]) -> (Cow<'_, [u8]>, Option<std::io::Error>) {
    let is_binary = message.first().is_some_and(|byte| byte & 0x80 != 0) && !message.starts_with(BYTE_ORDER_MARK);
    if is_binary {
        return (Cow::Borrowed(message), None);
    }
    if let Some(bare) = strip(message) {
        return (Cow::Owned(bare), None);
    }
    let mut bytes = Vec::new();
    let read = Reader::from_bytes(message, ReaderMode::Tolerant(None)).read_to_end(&mut bytes);
    if bytes.is_empty() {
        return (Cow::Borrowed(message), None);
    }
    (Cow::Owned(bytes), read.err())
}

/// Whether an armored block stands in a part as it is although the part says that it is quoted-printable: some programs
/// encode the text and paste the armor. Decoding would eat its padding and its checksum, where `=` means itself.
pub(super) fn is_bare(block: &[u8]) -> bool {
    block.split(|byte| *byte == b'\n').any(|line| {
        let line = line.trim_ascii_end();
        line.ends_with(b"==") || (line.len() == 5 && line.starts_with(b"="))
    })
}

/// Whether an attachment's first bytes are an encrypted or signed OpenPGP message. `named` tells that its name or type
/// says so, too; otherwise only what cannot be anything else counts.
pub(super) fn is_message(start: &[u8], named: bool) -> bool {
    let armor = start.strip_prefix(BYTE_ORDER_MARK).unwrap_or(start).trim_ascii_start();
    if armor.starts_with(b"-----BEGIN PGP MESSAGE") {
        return true;
    }
    let Some((&first, rest)) = start.split_first() else {
        return false;
    };
    // Bit 7 marks a packet; bit 6 tells the new header format from the old one (RFC 9580, 4.2).
    let (tag, header) = match first {
        0xc0..=0xff => {
            let length = match rest.first() {
                Some(192..=223) => 2,
                Some(255) => 5,
                _ => 1,
            };
            (first & 0x3f, length)
        }
        0x80..=0xbf => {
            let length = match first & 3 {
                0 => 1,
                1 => 2,
                2 => 4,
                _ => 0,
            };
            (first >> 2 & 0x0f, length)
        }
        _ => return false,
    };
    let version = rest.get(header);
    match tag {
        1 => matches!(version, Some(3 | 6)),
        3 => named && matches!(version, Some(4..=6)),
        18 => named && matches!(version, Some(1 | 2)),
        4 | 8 | 9 | 20 => named,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_blocks_at_the_line_start_are_blocks() {
        let text = b"vor\n-----BEGIN PGP MESSAGE-----\r\nCharset: iso-8859-1\n\nx\n-----END PGP MESSAGE----- \nnach\n> -----BEGIN PGP SIGNED MESSAGE-----\n";
        let found = pieces(text);
        assert_eq!(found.len(), 3);
        assert_eq!(found[0], Piece::Clear(b"vor\n"));
        assert!(matches!(found[1], Piece::Message(block) if charset(block).as_deref() == Some("iso-8859-1")));
        assert!(matches!(found[2], Piece::Clear(rest) if rest.starts_with(b"nach")));
    }

    #[test]
    fn a_block_without_an_end_reaches_to_the_end() {
        let found = pieces(b"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nx\n");
        assert!(matches!(found.as_slice(), [Piece::Signed(_)]));
    }

    #[test]
    fn ordinary_files_are_no_messages() {
        for start in [
            b"%PDF-1.7".as_slice(),
            b"PK\x03\x04",
            b"\x89PNG",
            b"\xff\xd8\xff\xe0",
            b"",
            b"\x85",
        ] {
            assert!(!is_message(start, false), "{start:?}");
        }
        assert!(is_message(b"\x84\x5e\x03abcdefgh", false));
        assert!(is_message(b"\xc1\x5e\x03abcdefgh", false));
    }
}
