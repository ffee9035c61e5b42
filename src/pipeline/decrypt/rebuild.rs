//! MIME entities written anew where a part was opened.
//!
//! Opened and clear parts never share a text part (EFAIL). The boundary is a digest of all it encloses: whoever wrote
//! the plaintext cannot have known it, so that no part can break out of its place.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::model::ids::MailId;
use crate::pipeline::dissect::entity::{Entity, Field};

/// A multipart of these parts. `kind` is `mixed`, `alternative` or `related`.
pub(super) fn multipart(kind: &str, parts: &[Cow<'_, [u8]>]) -> Vec<u8> {
    let digests: String = parts.iter().map(|part| MailId::of(part).hex()).collect();
    let boundary = MailId::of(digests.as_bytes()).hex();
    let size: usize = parts.iter().map(|part| part.len().saturating_add(80)).sum();
    let mut out = Vec::with_capacity(size.saturating_add(200));
    out.extend_from_slice(format!("Content-Type: multipart/{kind}; boundary=\"{boundary}\"\r\n\r\n").as_bytes());
    for part in parts {
        out.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
        out.extend_from_slice(part);
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    out
}

/// A text part.
pub(super) fn text(bytes: &[u8], charset: Option<&str>) -> Vec<u8> {
    let charset: String = charset
        .unwrap_or("utf-8")
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || "-_:.".contains(*c))
        .take(40)
        .collect();
    with_header(&format!("Content-Type: text/plain; charset=\"{charset}\"\r\n"), bytes)
}

/// An opened attachment under its name without the ending that said it was encrypted.
pub(super) fn attachment(bytes: &[u8], name: Option<&str>) -> Vec<u8> {
    let name = name.map(stripped).filter(|name| !name.is_empty());
    let has_ending = name.is_some_and(|name| name.contains('.'));
    let is_text = !has_ending && !bytes.contains(&0) && std::str::from_utf8(bytes).is_ok();
    let media = if is_text {
        "text/plain; charset=\"utf-8\""
    } else {
        "application/octet-stream"
    };
    let header = format!("Content-Type: {media}\r\n{}", disposition("attachment", name));
    with_header(&header, bytes)
}

/// A part under the name of the file that it was taken from.
pub(super) fn named(part: &[u8], name: Option<&str>, shown: bool) -> Vec<u8> {
    let name = name.map(stripped).filter(|name| !name.is_empty());
    let header = disposition(if shown { "inline" } else { "attachment" }, name);
    [header.as_bytes(), part].concat()
}

fn disposition(kind: &str, name: Option<&str>) -> String {
    let mut header = format!("Content-Disposition: {kind}");
    if let Some(name) = name {
        header.push_str("; filename*=UTF-8''");
        for byte in name.bytes().take(255) {
            if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
                header.push(char::from(byte));
            } else {
                let _ = write!(header, "%{byte:02X}");
            }
        }
    }
    header.push_str("\r\n");
    header
}

/// Whether a file's name says that text is in it, or nothing.
pub(super) fn is_text_name(name: &str) -> bool {
    let ending = stripped(name).rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    ending.is_none_or(|ending| matches!(ending.as_str(), "txt" | "text" | "md"))
}

fn stripped(name: &str) -> &str {
    let ending = name
        .rsplit_once('.')
        .map(|(start, ending)| (start, ending.to_lowercase()));
    match ending {
        Some((start, ending)) if matches!(ending.as_str(), "pgp" | "gpg" | "asc" | "p7m") => start,
        _ => name,
    }
}

fn with_header(header: &str, bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len().saturating_add(300));
    out.extend_from_slice(header.as_bytes());
    out.extend_from_slice(b"Content-Transfer-Encoding: 8bit\r\n\r\n");
    out.extend_from_slice(bytes);
    out
}

/// The same entity with another body, which is no longer encoded.
pub(super) fn with_body(entity: &Entity<'_>, body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len().saturating_add(1_000));
    for field in &entity.fields {
        if !field.is("Content-Transfer-Encoding") {
            out.extend_from_slice(field.name);
            out.push(b':');
            out.extend_from_slice(field.value.trim_ascii_end());
            out.extend_from_slice(b"\r\n");
        }
    }
    out.extend_from_slice(b"\r\n");
    out.extend_from_slice(body);
    out
}

/// Whether bytes that ought to be a MIME entity are one: an empty header, or one that tells of its content.
pub(super) fn has_header(bytes: &[u8]) -> bool {
    let start = bytes.get(..16 << 10).unwrap_or(bytes);
    let tells =
        |field: &Field<'_>| field.is("MIME-Version") || field.name.to_ascii_lowercase().starts_with(b"content-");
    start.starts_with(b"\n") || start.starts_with(b"\r\n") || Entity::parse(start).fields.iter().any(tells)
}

/// Whether decrypted bytes are a MIME entity rather than a bare file.
pub(super) fn is_entity(bytes: &[u8]) -> bool {
    let start = bytes.get(..64).unwrap_or(bytes).to_ascii_lowercase();
    [
        "content-type:",
        "mime-version:",
        "content-transfer-encoding:",
        "content-disposition:",
    ]
    .iter()
    .any(|field| start.starts_with(field.as_bytes()))
}
