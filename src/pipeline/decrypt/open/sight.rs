//! What a part is, and whether a reader sees anything of it.

use std::borrow::Cow;

use crate::pipeline::decrypt::armor;
use crate::pipeline::dissect::entity::{Entity, Field, next_line};
use crate::pipeline::dissect::html;

/// Whether a part is an S/MIME object to be opened or unwrapped, by its type or by its name (RFC 8551, 3.2.1).
pub(super) fn is_pkcs7(entity: &Entity<'_>, file: Option<&str>) -> bool {
    match entity.media().as_str() {
        "application/pkcs7-mime" | "application/x-pkcs7-mime" => true,
        "application/octet-stream" => file.is_some_and(|name| name.to_lowercase().ends_with(".p7m")),
        _ => false,
    }
}

/// Whether a part of no stated kind is a mail kept as a file: what Windows hands over as an attachment or in an archive.
pub(super) fn is_mail_file(part: &Entity<'_>) -> bool {
    part.file_name()
        .is_some_and(|name| name.to_lowercase().ends_with(".eml"))
}

/// Whether a part is the message of a PGP/MIME pair.
pub(super) fn is_pgp_payload(part: &Entity<'_>) -> bool {
    let media = part.media();
    let declared = media == "application/octet-stream" || media.starts_with("application/pgp");
    armor::is_message(&part.peek(), declared && media != "application/pgp-signature")
}

/// Whether a reader sees anything of a part.
pub(super) fn is_seen(part: &Entity<'_>) -> bool {
    let media = part.media();
    match media.as_str() {
        "application/pgp-signature"
        | "application/pgp-encrypted"
        | "application/pkcs7-signature"
        | "application/x-pkcs7-signature" => false,
        "text/html" if part.body.len() < 16_384 => {
            let page = String::from_utf8_lossy(&part.decoded()).into_owned();
            page.to_lowercase().contains("<img") || !html::to_text(&page).trim().is_empty()
        }
        _ => part.body.iter().any(|byte| !byte.is_ascii_whitespace()) || part.fields.iter().any(is_name),
    }
}

fn is_name(field: &Field<'_>) -> bool {
    field.is("Content-Disposition") && field.token().contains("filename")
}

/// The bytes with line endings as they were on the network when they were signed. A Maildir keeps `\n`.
pub(super) fn network_lines(bytes: &[u8]) -> Cow<'_, [u8]> {
    let lines = || {
        let mut rest = bytes;
        std::iter::from_fn(move || {
            let (line, after) = next_line(rest);
            rest = after;
            (!line.is_empty()).then_some(line)
        })
    };
    let is_bare = |line: &[u8]| line.ends_with(b"\n") && !line.ends_with(b"\r\n");
    if !lines().any(is_bare) {
        return Cow::Borrowed(bytes);
    }
    let mut out = Vec::with_capacity(bytes.len().saturating_add(bytes.len() >> 5));
    for line in lines() {
        if is_bare(line) {
            out.extend_from_slice(line.strip_suffix(b"\n").unwrap_or(line));
            out.extend_from_slice(b"\r\n");
        } else {
            out.extend_from_slice(line);
        }
    }
    Cow::Owned(out)
}
