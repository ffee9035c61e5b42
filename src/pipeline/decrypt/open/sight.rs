//! What a part is, and whether a reader sees anything of it.

use std::borrow::Cow;

use super::page;
use crate::pipeline::decrypt::smime::Sort;
use crate::pipeline::decrypt::{armor, pgp, smime};
use crate::pipeline::dissect::entity::{Entity, next_line};
use crate::pipeline::dissect::{machinery, text};

/// Bytes in which an armor begins, if it does.
const LATE: usize = 2_048;

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

/// Where an armored message begins behind lines that a gateway has put before it, bytes.
pub(super) fn late_start(part: &[u8]) -> Option<usize> {
    const BEGIN: &[u8] = b"\n-----BEGIN PGP MESSAGE-----";
    let looked = part.get(..LATE).unwrap_or(part);
    let before = looked.windows(BEGIN.len()).position(|window| window == BEGIN)?;
    looked.is_ascii().then(|| before.saturating_add(1))
}

/// Whether a reader sees anything of a part.
pub(super) fn is_seen(part: &Entity<'_>) -> bool {
    let media = part.media();
    match media.as_str() {
        _ if is_machinery(part, &media) => false,
        "text/html" if part.body.len() < 16_384 => {
            let page = part.decoded();
            // As the programs show it that know the character set, and as the others do.
            is_named(part)
                || page::is_seen(&String::from_utf8_lossy(&page))
                || page::is_seen(&text::decode(&page, part.param("charset")))
        }
        _ => part.body.iter().any(|byte| !byte.is_ascii_whitespace()) || is_named(part),
    }
}

fn is_signature_type(media: &str) -> bool {
    matches!(
        media,
        "application/pgp-signature" | "application/pkcs7-signature" | "application/x-pkcs7-signature"
    )
}

/// Whether a part is what its type promises, a signature or the version of PGP/MIME, which no program shows. The type
/// alone is the sender's word.
fn is_machinery(part: &Entity<'_>, media: &str) -> bool {
    if media == "application/pgp-encrypted" {
        return machinery::is_version(&part.decoded());
    }
    if !is_signature_type(media) {
        return false;
    }
    let bytes = part.decoded();
    bytes.trim_ascii().is_empty()
        || armor::is_lone_signature(&bytes)
        || pgp::is_signature(&bytes)
        || matches!(smime::sort(&bytes), Some(Sort::Certificates | Sort::Lonely))
}

/// Programs show the name of an empty part, and some its description.
fn is_named(part: &Entity<'_>) -> bool {
    part.file_name().is_some() || part.field("Content-Description").is_some()
}

/// Whether a part of `multipart/signed` is the signature and nothing that a program would show or read: the type is the
/// sender's word, and a signature is found among other words, too.
pub(super) fn is_bare_signature(part: &Entity<'_>) -> bool {
    let media = part.media();
    if is_signature_type(&media) {
        return is_machinery(part, &media);
    }
    let bytes = part.decoded();
    let is_text = media.starts_with("text/") || media.starts_with("message/") || media.starts_with("multipart/");
    // A signature packet in the old or the new form (RFC 9580, 4.2).
    let binary = matches!(bytes.first(), Some(0x88..=0x8b | 0xc2)) || smime::sort(&bytes).is_some();
    armor::is_signature(&bytes) || (binary && !is_text)
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
