//! What may stand in a header, and how: a value never starts a header of its own.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::model::address::Address;
use crate::model::fault::Fault;

/// Bytes of text in one encoded word: with the header's name in front the line stays under 76 (RFC 2047, 2).
const WORD: usize = 39;
/// Longest line before it is folded.
const LINE: usize = 76;
/// Longest subject or name, characters. Longer ones say nothing more.
const LONGEST: usize = 500;

/// Text without control characters and without the marks that turn the direction of writing, with which a name can be
/// made to look like another.
fn clean(text: &str) -> String {
    let plain: String = text
        .chars()
        .take(LONGEST)
        .map(|c| match c {
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => ' ',
            c if c.is_control() || c == '\u{2028}' || c == '\u{2029}' => ' ',
            c => c,
        })
        .collect();
    plain
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A free-text header value (RFC 5322 unstructured), encoded and folded.
pub(super) fn unstructured(text: &str) -> String {
    let text = clean(text);
    let short_words = text.split(' ').all(|word| word.len() < LINE.saturating_sub(16));
    if text.is_ascii() && short_words && !text.contains("=?") {
        fold(&text)
    } else {
        encoded_words(&text)
    }
}

/// Breaks between words; the first line keeps room for the header's name.
fn fold(text: &str) -> String {
    let mut out = String::new();
    let mut length: usize = 16;
    for (index, word) in text.split(' ').enumerate() {
        let longer = length.saturating_add(word.len()).saturating_add(1);
        if index > 0 && longer > LINE {
            out.push_str("\r\n ");
            length = word.len().saturating_add(1);
        } else {
            if index > 0 {
                out.push(' ');
            }
            length = longer;
        }
        out.push_str(word);
    }
    out
}

fn encoded_words(text: &str) -> String {
    let mut words: Vec<String> = vec![String::new()];
    for c in text.chars() {
        if words
            .last()
            .is_some_and(|word| word.len().saturating_add(c.len_utf8()) > WORD)
        {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(c);
        }
    }
    words
        .iter()
        .map(|word| format!("=?utf-8?B?{}?=", STANDARD.encode(word)))
        .collect::<Vec<_>>()
        .join("\r\n ")
}

/// A display name: a quoted string, or encoded words.
fn phrase(name: &str) -> String {
    let name = clean(name);
    if !name.is_ascii() || name.len() > 60 || name.contains("=?") {
        return encoded_words(&name);
    }
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The address, if it is one that can be written into a header and an envelope as it stands.
pub(super) fn mailbox(email: &str) -> Result<&str, Fault> {
    let email = email.trim();
    let bad = |c: char| c.is_control() || c.is_whitespace() || "<>()[],;:\\\"".contains(c);
    let complete = email
        .rsplit_once('@')
        .is_some_and(|(local, domain)| !local.is_empty() && !local.contains('@') && !domain.is_empty());
    if !complete || email.len() > 320 || email.contains(bad) {
        return Err(Fault::refuse(format!(
            "“{}” is no address that mail can be sent to; answer this person by hand",
            clean(email)
        )));
    }
    Ok(email)
}

/// An address as it stands in From or To, with or without its display name.
pub(super) fn address(address: &Address, named: bool) -> Result<String, Fault> {
    let email = mailbox(&address.email)?;
    Ok(match &address.name {
        Some(name) if named && !clean(name).is_empty() => format!("{} <{email}>", phrase(name)),
        _ => email.to_owned(),
    })
}

/// A Message-ID without its brackets; none for what a stranger's mail carries in its place.
pub(super) fn message_id(id: &str) -> Option<String> {
    let id = id.trim().trim_start_matches('<').trim_end_matches('>');
    let fits = !id.is_empty() && id.len() <= 400 && id.bytes().all(|b| b.is_ascii_graphic() && !b"<>".contains(&b));
    fits.then(|| id.to_owned())
}

/// Quoted-printable (RFC 2045, 6.7). Lines that start with `From ` or a dot are encoded too: mail servers alter them.
pub(super) fn quoted_printable(text: &str) -> String {
    let mut out = String::new();
    for line in text.replace("\r\n", "\n").replace('\r', "\n").split('\n') {
        quote_line(line, &mut out);
        out.push_str("\r\n");
    }
    // The last line of a text that ends in a newline is empty.
    if text.ends_with(['\n', '\r']) {
        out.truncate(out.len().saturating_sub(2));
    }
    out
}

fn quote_line(line: &str, out: &mut String) {
    let bytes = line.as_bytes();
    let mut length: usize = 0;
    for (index, &byte) in bytes.iter().enumerate() {
        let first = index == 0 && (byte == b'.' || line.starts_with("From "));
        let last = index.saturating_add(1) == bytes.len();
        let plain = match byte {
            b' ' | b'\t' => !last,
            b'=' => false,
            33..=126 => !first,
            _ => false,
        };
        let width = if plain { 1 } else { 3 };
        if length.saturating_add(width) >= LINE {
            out.push_str("=\r\n");
            length = 0;
        }
        length = length.saturating_add(width);
        if plain {
            out.push(char::from(byte));
        } else {
            out.push('=');
            for nibble in [byte >> 4, byte & 15] {
                out.push(
                    char::from_digit(u32::from(nibble), 16)
                        .unwrap_or('0')
                        .to_ascii_uppercase(),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_starts_a_header_of_its_own() {
        for text in ["a\r\nBcc: x@y", "a\nBcc: x@y", "a\0\u{2028}b", "ä\r\nBcc: x@y"] {
            let value = unstructured(text);
            assert!(
                value.split("\r\n").skip(1).all(|line| line.starts_with(' ')),
                "{value:?}"
            );
            assert!(!value.replace("\r\n ", "").contains(['\r', '\n', '\0']), "{value:?}");
        }
        let evil = Address {
            name: Some("a\"\r\nBcc: x@y, \"b\\".to_owned()),
            email: "a@b".to_owned(),
        };
        assert_eq!(address(&evil, true).unwrap(), "\"a\\\" Bcc: x@y, \\\"b\\\\\" <a@b>");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for email in [
            "",
            "a",
            "@b",
            "a@",
            "a@b>\r\nRCPT TO:<c@d",
            "a b@c",
            "a@b,c@d",
            "<a@b>",
            "a@b@c",
            "a@b\0",
        ] {
            assert!(mailbox(email).is_err(), "{email:?}");
        }
        assert_eq!(mailbox(" a.b+c@d.example ").unwrap(), "a.b+c@d.example");
    }

    #[test]
    fn a_strangers_message_id_is_repeated_only_when_it_is_one() {
        assert_eq!(message_id("<a@b>").unwrap(), "a@b");
        for id in ["", "a b", "a\r\nBcc: c", "a><b", "ä@b"] {
            assert!(message_id(id).is_none(), "{id:?}");
        }
    }

    #[test]
    fn text_beyond_ascii_becomes_short_encoded_words() {
        let value = unstructured(&"Störung ".repeat(20));
        assert!(value.is_ascii());
        assert!(value.split("\r\n").all(|line| line.len() <= 66), "{value}");
        assert_eq!(unstructured("[VF-2026-0001] plain"), "[VF-2026-0001] plain");
        assert!(
            unstructured("a =?utf-8?Q?b?=").starts_with("=?utf-8?B?"),
            "no encoded word from outside"
        );
    }

    #[test]
    fn long_lines_are_folded_and_words_without_an_end_encoded() {
        let value = unstructured(&"word ".repeat(60));
        assert!(value.split("\r\n").all(|line| line.len() <= LINE));
        assert!(unstructured(&"x".repeat(400)).starts_with("=?utf-8?B?"));
    }

    #[test]
    fn quoted_printable_keeps_every_character() {
        let text = format!("Größe = 1 \nFrom here\n.\n{}\n", "ä".repeat(60));
        let encoded = quoted_printable(&text);
        assert!(encoded.is_ascii());
        assert!(encoded.split("\r\n").all(|line| line.len() <= 76), "{encoded}");
        assert!(encoded.starts_with("Gr=C3=B6=C3=9Fe =3D 1=20\r\n=46rom here\r\n=2E\r\n"));
        assert!(encoded.ends_with("=A4\r\n"));
        assert_eq!(quoted_printable("a"), "a\r\n");
    }
}
