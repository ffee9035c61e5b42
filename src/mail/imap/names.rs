//! How IMAP writes folder names and sets of mails.

use base64::Engine;
use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD};

/// A folder name in modified UTF-7 (RFC 3501, 5.1.3): `Erledigte Fälle` is `Erledigte F&AOQ-lle`.
///
/// Whatever is not printable ASCII is encoded, so no name can break out of its command.
pub(super) fn encode(name: &str) -> String {
    let engine = GeneralPurpose::new(&alphabet::IMAP_MUTF7, NO_PAD);
    let mut out = String::new();
    let mut shifted: Vec<u8> = Vec::new();
    let flush = |shifted: &mut Vec<u8>, out: &mut String| {
        if !shifted.is_empty() {
            out.push('&');
            out.push_str(&engine.encode(&*shifted));
            out.push('-');
            shifted.clear();
        }
    };
    for c in name.chars() {
        if matches!(c, ' '..='~') {
            flush(&mut shifted, &mut out);
            out.push(c);
            if c == '&' {
                out.push('-');
            }
        } else {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                shifted.extend(unit.to_be_bytes());
            }
        }
    }
    flush(&mut shifted, &mut out);
    out
}

/// A quoted string (RFC 9051, 9) of an already encoded, printable name.
pub(super) fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
    out
}

/// A sequence set of ascending numbers: `1:3,7`.
pub(super) fn set(uids: &[u32]) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for &uid in uids {
        match ranges.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(uid) => *last = uid,
            _ => ranges.push((uid, uid)),
        }
    }
    let text = |(first, last): &(u32, u32)| {
        if first == last {
            first.to_string()
        } else {
            format!("{first}:{last}")
        }
    };
    ranges.iter().map(text).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_in_modified_utf_7() {
        assert_eq!(encode("Processed"), "Processed");
        assert_eq!(encode("Erledigte Fälle"), "Erledigte F&AOQ-lle");
        assert_eq!(encode("R&D"), "R&-D");
        assert_eq!(encode("~peter/mail/台北/日本語"), "~peter/mail/&U,BTFw-/&ZeVnLIqe-");
        assert_eq!(encode("😀"), "&2D3eAA-");
    }

    #[test]
    fn a_name_cannot_break_out_of_its_command() {
        let name = quote(&encode("a\r\nA1 DELETE \"INBOX\\\0"));
        assert!(!name.contains(['\r', '\n', '\0']));
        assert_eq!(name, "\"a&AA0ACg-A1 DELETE \\\"INBOX\\\\&AAA-\"");
    }

    #[test]
    fn neighbours_become_a_range() {
        assert_eq!(set(&[1, 2, 3, 7, 9, 10]), "1:3,7,9:10");
        assert_eq!(set(&[u32::MAX]), u32::MAX.to_string());
        assert_eq!(set(&[]), "");
    }
}
