//! A page with its pictures in one file (MHTML, RFC 2557), as browsers and office programs save it. Some write it under
//! the ending of a document.

use crate::pipeline::dissect::entity::Entity;
use crate::pipeline::dissect::text;

/// Multiparts inside one another.
const DEPTH: usize = 4;
/// Parts of one multipart.
const MOST_PARTS: usize = 200;
/// Bytes whose header is looked at.
const HEADER: usize = 2_048;

/// Whether a file is such a page.
pub(crate) fn is_one(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(HEADER)).unwrap_or_default();
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    // A line of a header, and nothing that a page or a document begins with.
    if !start.first().is_some_and(u8::is_ascii_alphabetic) {
        return false;
    }
    let start = String::from_utf8_lossy(start).to_ascii_lowercase();
    start.contains("mime-version:") && start.contains("content-type: multipart/related")
}

/// The page itself, without its pictures and styles.
pub(crate) fn page(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    html(&Entity::parse(bytes), DEPTH)
}

fn html(entity: &Entity<'_>, depth: usize) -> Option<String> {
    if let Some(parts) = entity.parts() {
        let left = depth.checked_sub(1)?;
        return parts.take(MOST_PARTS).find_map(|part| html(&Entity::parse(part), left));
    }
    let is_page = matches!(entity.media().as_str(), "text/html" | "application/xhtml+xml");
    is_page.then(|| text::decode(&entity.decoded(), entity.param("charset")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_an_archive_is_found() {
        let file = b"From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n\
            --x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n\
            --x\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
            <html><body>B=FCro</body></html>\r\n--x--\r\n";
        assert!(is_one(file));
        assert_eq!(
            page(file).as_deref().map(str::trim),
            Some("<html><body>Büro</body></html>")
        );
        for other in [
            &b"<html></html>"[..],
            b"MIME-Version: 1.0\nContent-Type: text/plain\n\nx",
            b"",
            b"PK\x03\x04",
        ] {
            assert!(!is_one(other));
        }
    }

    #[test]
    fn parts_within_parts_come_to_an_end() {
        let mut file = "MIME-Version: 1.0\n".to_owned();
        for _ in 0..2_000 {
            file.push_str("Content-Type: multipart/related; boundary=x\n\n--x\n");
        }
        assert!(is_one(file.as_bytes()));
        assert_eq!(page(file.as_bytes()), None);
    }
}
