//! What a part is, and whether a reader sees anything of it.

use std::borrow::Cow;

use crate::pipeline::decrypt::armor;
use crate::pipeline::dissect::entity::{Entity, Field, next_line};
use crate::pipeline::dissect::html;

pub(super) const SMIME_SHUT: &str = "the mail is encrypted with S/MIME, which this daemon does not open yet; open it with the team's \
                          mail program, and ask the sender to use OpenPGP";
const SMIME_WRAPPED: &str = "the mail is wrapped in an S/MIME signature, which this daemon does not unwrap yet; open it \
                             with the team's mail program";

/// Why a leaf is S/MIME and stays shut. The type parameter is often missing; the content's own identifier is not
/// (RFC 5652, 3; RFC 8551, 3.2.2).
pub(super) fn smime(entity: &Entity<'_>, media: &str, file: Option<&str>) -> Option<&'static str> {
    let typed = matches!(media, "application/pkcs7-mime" | "application/x-pkcs7-mime");
    let named = file.is_some_and(|name| name.to_lowercase().ends_with(".p7m"));
    let maybe = typed || (named && media == "application/octet-stream");
    if !maybe {
        return None;
    }
    let kind = entity.param("smime-type").unwrap_or_default().to_lowercase();
    if kind.contains("certs-only") {
        return None;
    }
    let start = entity.peek();
    // 1.2.840.113549.1.7.2, signedData.
    let signed_data = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";
    let head = start.get(..40).unwrap_or(&start);
    let signed = kind == "signed-data" || (kind.is_empty() && head.windows(9).any(|window| window == signed_data));
    Some(if signed { SMIME_WRAPPED } else { SMIME_SHUT })
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
