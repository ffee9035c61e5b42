//! Whether bytes are what a type of machinery promises: a signature, the version of RFC 3156. The type is the sender's
//! word, and a file that no program shows would be lost behind it.

/// Characters of a coded line that can be no word.
const CODED: usize = 40;

/// Whether a part that is said to be a detached signature begins as one, or is empty.
pub(crate) fn signs(start: &[u8]) -> bool {
    let text = start.trim_ascii_start();
    text.is_empty() || text.starts_with(b"-----BEGIN PGP SIGNATURE") || is_packet(start) || is_cms(start)
}

/// Whether a part begins as an S/MIME object does: bare, coded or armored.
pub(crate) fn is_cms(start: &[u8]) -> bool {
    let text = start.trim_ascii_start();
    let coded = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'\r');
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let bare = matches!(start, [0x30, 0x80..=0x84, ..]);
    let base64 = text.starts_with(b"MI") && line.len() >= CODED && line.iter().all(coded);
    bare || base64 || text.starts_with(b"-----BEGIN PKCS7") || text.starts_with(b"-----BEGIN CMS")
}

/// Whether a part says which version of PGP/MIME it is and nothing else.
pub(crate) fn is_version(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii();
    let names = |(name, value): (&[u8], &[u8])| {
        let figure = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b' ');
        name.eq_ignore_ascii_case(b"version:") && value.len() <= 8 && value.iter().all(figure)
    };
    text.is_empty() || text.split_at_checked(8).is_some_and(names)
}

/// A signature packet in the old or the new form (RFC 9580, 4.2): behind its length stands a version, which no text has.
fn is_packet(start: &[u8]) -> bool {
    let version = |byte: &u8| matches!(byte, 3..=6);
    matches!(start.first(), Some(0x88..=0x8b | 0xc2)) && start.iter().skip(1).take(6).any(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machinery_is_told_from_what_people_write() {
        for signature in [
            b"".as_slice(),
            b" \r\n",
            b"-----BEGIN PGP SIGNATURE-----\n\nx",
            b"\x88\x75\x04\x00\x16\x08",
            b"\xc2\x75\x04\x00\x16\x08",
            b"\x30\x82\x05\xbb\x06\x09",
            b"MIIFuwYJKoZIhvcNAQcCoIIFrDCCBagCAQExDTALBglghkgBZQMEAgEwCwYJ\r\nMII",
        ] {
            assert!(signs(signature), "{signature:?}");
        }
        for other in [b"%PDF-1.7".as_slice(), "§ 5 Meldung".as_bytes(), b"MITTEILUNG", b"0123"] {
            assert!(!signs(other), "{other:?}");
        }
        for version in ["Version: 1", "\u{feff}version: 1.0\r\n\r\n", ""] {
            assert!(is_version(version.as_bytes()), "{version}");
        }
        for other in ["Version: 1\nNein.", "Version: Nein", "Nein"] {
            assert!(!is_version(other.as_bytes()), "{other}");
        }
    }
}
