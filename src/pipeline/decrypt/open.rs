//! The way through a mail's tree: opens what is encrypted, checks what is signed, remembers what is covered.

use std::borrow::Cow;

use super::armor::{self, Piece};
use super::pgp::{self, MAX_PLAIN, Plain, Ring};
use super::rebuild;
use super::seal::{Seal, Worth};
use crate::model::protection::Encryption;
use crate::pipeline::dissect::entity::{Entity, Field, next_line};
use crate::pipeline::dissect::html;

/// Encryption and signatures around one another.
const NESTING: usize = 8;
/// Multiparts and messages around one another; deeper ones are left as they are.
const DEPTH: usize = 24;
/// Parts looked at; the rest counts as not covered by any signature.
const PARTS: usize = 1_000;
/// OpenPGP objects opened or checked in one mail.
const OBJECTS: usize = 32;

/// What is covered by signatures.
#[derive(Debug, Default)]
pub(super) struct Cover {
    /// One for each signed piece.
    pub(super) seals: Vec<Seal>,
    /// Whether a reader sees anything that no signature covers.
    pub(super) clear: bool,
}

impl Cover {
    fn clear() -> Self {
        Self {
            seals: Vec::new(),
            clear: true,
        }
    }

    fn sealed(seal: Seal) -> Self {
        Self {
            seals: vec![seal],
            clear: false,
        }
    }

    fn join(&mut self, other: Self) {
        self.seals.extend(other.seals);
        self.clear |= other.clear;
    }
}

/// What became of an entity.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The entity to read instead; none when it stays as it is.
    pub(super) bytes: Option<Vec<u8>>,
    /// What is covered.
    pub(super) cover: Cover,
    /// Header block of the innermost protected entity, when the entity is protected as a whole (RFC 9788).
    pub(super) payload: Option<Vec<u8>>,
    /// Whether anything in it was encrypted and is now open.
    pub(super) opened: bool,
}

/// An encrypted part that stays shut.
#[derive(Debug)]
pub(super) struct Shut {
    /// In which way it is encrypted.
    pub(super) encryption: Encryption,
    /// Why, for the team.
    pub(super) reason: String,
}

/// Where in the tree.
#[derive(Clone, Copy, Debug, Default)]
struct Depth {
    mime: usize,
    crypto: usize,
}

impl Depth {
    fn part(self) -> Self {
        Self {
            mime: self.mime.saturating_add(1),
            ..self
        }
    }

    fn layer(self) -> Self {
        Self {
            crypto: self.crypto.saturating_add(1),
            ..self.part()
        }
    }
}

/// Opens one mail.
#[derive(Debug)]
pub(super) struct Opener<'k> {
    ring: Ring<'k>,
    parts: usize,
    objects: usize,
    left: u64,
    /// The outermost way in which something was encrypted.
    pub(super) encryption: Encryption,
    pub(super) opened_by: Option<String>,
    pub(super) shut: Vec<Shut>,
    pub(super) notes: Vec<String>,
}

impl<'k> Opener<'k> {
    pub(super) fn new(ring: Ring<'k>) -> Self {
        Self {
            ring,
            parts: PARTS,
            objects: OBJECTS,
            left: MAX_PLAIN,
            encryption: Encryption::None,
            opened_by: None,
            shut: Vec::new(),
            notes: Vec::new(),
        }
    }

    pub(super) fn top(&mut self, raw: &[u8]) -> Found {
        self.entity(raw, Depth::default())
    }

    fn note(&mut self, sentence: impl Into<String>) {
        let sentence = sentence.into();
        if self.notes.len() < 20 && !self.notes.contains(&sentence) {
            self.notes.push(sentence);
        }
    }

    fn shut(&mut self, encryption: Encryption, reason: impl Into<String>) -> Found {
        self.shut.push(Shut {
            encryption,
            reason: reason.into(),
        });
        Found {
            cover: Cover::clear(),
            ..Found::default()
        }
    }

    /// Opens one message within the mail's limits.
    fn open(&mut self, message: &[u8], encryption: Encryption, depth: Depth) -> Result<Plain, String> {
        if depth.crypto >= NESTING || self.objects == 0 {
            return Err("the mail holds more encrypted layers than any program writes; a human must look".to_owned());
        }
        self.objects = self.objects.saturating_sub(1);
        let plain = pgp::open(message, &self.ring, self.left)?;
        self.left = self
            .left
            .saturating_sub(u64::try_from(plain.bytes.len()).unwrap_or(u64::MAX));
        if plain.opened_by.is_some() {
            if self.encryption == Encryption::None {
                self.encryption = encryption;
            }
            if self.opened_by.is_none() {
                self.opened_by.clone_from(&plain.opened_by);
            }
        }
        Ok(plain)
    }

    fn entity(&mut self, raw: &[u8], depth: Depth) -> Found {
        if depth.mime > DEPTH || self.parts == 0 {
            return Found {
                cover: Cover::clear(),
                ..Found::default()
            };
        }
        self.parts = self.parts.saturating_sub(1);
        let entity = Entity::parse(raw);
        let media = entity.media();
        match media.as_str() {
            "multipart/encrypted" => self.encrypted(&entity, depth),
            "multipart/signed" => self.signed(&entity, depth),
            "message/rfc822" | "message/global" => self.message(&entity, depth),
            media if media.starts_with("multipart/") => self.multipart(&entity, media, depth),
            media => self.leaf(&entity, media, depth),
        }
    }

    /// RFC 3156, 4: a part that names the version, and one that is the message.
    fn encrypted(&mut self, entity: &Entity<'_>, depth: Depth) -> Found {
        let protocol = entity.param("protocol").unwrap_or_default().to_lowercase();
        if protocol.contains("pkcs7") {
            return self.shut(Encryption::Smime, SMIME_SHUT);
        }
        let parts: Vec<Entity<'_>> = entity
            .parts()
            .into_iter()
            .flatten()
            .take(10)
            .map(Entity::parse)
            .collect();
        let Some(at) = parts.iter().position(is_pgp_payload) else {
            let reason = "the mail says that it is encrypted, but the encrypted part is missing or cut off; ask the \
                          sender to send it again";
            return self.shut(Encryption::PgpMime, reason);
        };
        if parts
            .iter()
            .enumerate()
            .any(|(index, part)| index != at && is_seen(part))
        {
            self.note("parts beside the encrypted one were not read; look at the raw mail");
        }
        let message = parts.get(at).map(Entity::decoded).unwrap_or_default();
        self.payload(&message, Encryption::PgpMime, depth)
    }

    /// Opens a message whose plaintext is a MIME entity.
    fn payload(&mut self, message: &[u8], encryption: Encryption, depth: Depth) -> Found {
        let plain = match self.open(message, encryption, depth) {
            Ok(plain) => plain,
            Err(reason) => return self.shut(encryption, reason),
        };
        let inner = self.entity(&plain.bytes, depth.layer());
        let header = Entity::parse(&plain.bytes).header().to_vec();
        let cover = match plain.seal {
            Some(seal) => Cover {
                seals: vec![seal],
                // Made over the inner ciphertext, not over what is shown.
                clear: inner.opened,
            },
            None => inner.cover,
        };
        Found {
            bytes: Some(inner.bytes.unwrap_or(plain.bytes)),
            cover,
            payload: inner.payload.or(Some(header)),
            opened: plain.opened_by.is_some() || inner.opened,
        }
    }

    /// RFC 1847, 2.1: the signature covers the first part as it stands, with network line endings.
    fn signed(&mut self, entity: &Entity<'_>, depth: Depth) -> Found {
        let mut parts = entity.parts().into_iter().flatten();
        let (Some(first), Some(second)) = (parts.next(), parts.next()) else {
            self.note("the mail says that it is signed, but parts of it are missing; ask the sender to send it again");
            return Found {
                cover: Cover {
                    seals: vec![Seal::broken("the signed mail lacks its signature")],
                    clear: true,
                },
                ..Found::default()
            };
        };
        let surplus: Vec<&[u8]> = parts.take(100).collect();
        let signature = Entity::parse(second);
        let seal = self.check(entity, first, &signature);
        let good = seal.worth == Worth::Good;
        let inner = self.entity(first, depth.layer());
        let mut cover = Cover::sealed(seal);
        cover.clear = inner.opened || surplus.iter().any(|part| is_seen(&Entity::parse(part)));
        if inner.opened {
            self.note("the outer signature was made over the encrypted text and says nothing of who wrote it");
        }
        let header = good.then(|| Entity::parse(first).header().to_vec());
        let bytes = inner.bytes.map(|bytes| {
            if surplus.is_empty() {
                return bytes;
            }
            let mut all = vec![bytes];
            all.extend(surplus.iter().map(|part| part.to_vec()));
            rebuild::multipart("mixed", &all)
        });
        Found {
            bytes,
            cover,
            payload: inner.payload.filter(|_| good || inner.opened).or(header),
            opened: inner.opened,
        }
    }

    fn check(&mut self, entity: &Entity<'_>, first: &[u8], signature: &Entity<'_>) -> Seal {
        let protocol = entity.param("protocol").unwrap_or_default().to_lowercase();
        if protocol.contains("pkcs7") || signature.media().contains("pkcs7") {
            return Seal::unchecked("S/MIME signatures are not checked yet");
        }
        if self.objects == 0 {
            return Seal::broken("the mail holds too many signatures");
        }
        self.objects = self.objects.saturating_sub(1);
        pgp::verify_detached(&signature.decoded(), &network_lines(first), &self.ring)
    }

    /// A forwarded mail proves nothing of the one around it.
    fn message(&mut self, entity: &Entity<'_>, depth: Depth) -> Found {
        let body = entity.decoded();
        let inner = self.entity(&body, depth.part());
        let mut cover = Cover::clear();
        for seal in inner.cover.seals {
            if seal.worth == Worth::Good {
                cover.seals.push(seal);
            } else {
                self.note("an attached message carries a signature that could not be confirmed");
            }
        }
        Found {
            bytes: inner.bytes.map(|bytes| rebuild::with_body(entity, &bytes)),
            cover,
            payload: None,
            opened: inner.opened,
        }
    }

    fn multipart(&mut self, entity: &Entity<'_>, media: &str, depth: Depth) -> Found {
        let Some(parts) = entity.parts() else {
            return self.leaf(entity, "text/plain", depth);
        };
        let raw: Vec<&[u8]> = parts.take(self.parts.saturating_add(1)).collect();
        // Exchange makes multipart/mixed out of multipart/encrypted and may put an empty text before it.
        let torn = media == "multipart/mixed"
            && raw.len() <= 5
            && raw
                .iter()
                .any(|part| Entity::parse(part).media() == "application/pgp-encrypted");
        let mut cover = Cover::default();
        let mut opened = false;
        let mut changed = false;
        let mut kept: Vec<(Cow<'_, [u8]>, Option<Vec<u8>>)> = Vec::with_capacity(raw.len());
        for part in raw {
            let child = Entity::parse(part);
            if torn && (child.media() == "application/pgp-encrypted" || !is_seen(&child)) {
                changed = true;
                continue;
            }
            let found = if torn && is_pgp_payload(&child) {
                self.payload(&child.decoded(), Encryption::PgpMime, depth.part())
            } else {
                self.entity(part, depth.part())
            };
            cover.join(found.cover);
            opened |= found.opened;
            changed |= found.bytes.is_some();
            kept.push((found.bytes.map_or(Cow::Borrowed(part), Cow::Owned), found.payload));
        }
        if torn && let [(only, payload)] = kept.as_mut_slice() {
            return Found {
                bytes: opened.then(|| std::mem::take(only).into_owned()),
                cover,
                payload: payload.take(),
                opened,
            };
        }
        let kind = match media {
            "multipart/alternative" => "alternative",
            "multipart/related" => "related",
            _ => "mixed",
        };
        let bytes = (changed && (opened || !torn)).then(|| {
            let all: Vec<Vec<u8>> = kept.into_iter().map(|(part, _)| part.into_owned()).collect();
            rebuild::multipart(kind, &all)
        });
        Found {
            bytes,
            cover,
            payload: None,
            opened,
        }
    }

    fn leaf(&mut self, entity: &Entity<'_>, media: &str, depth: Depth) -> Found {
        let file = entity.file_name();
        let attached = file.is_some()
            || entity
                .disposition()
                .as_ref()
                .is_some_and(mail_parser::ContentType::is_attachment);
        if let Some(reason) = smime(entity, media, file.as_deref()) {
            return self.shut(Encryption::Smime, reason);
        }
        match media {
            "application/pgp-signature" | "application/pgp-keys" if !is_seen(entity) => Found::default(),
            "text/html" if !attached => self.html(entity, depth),
            "text/plain" | "application/pgp" | "text/x-pgp" if !attached => self.inline(entity, depth),
            _ => self.attachment(entity, media, (file, depth)),
        }
    }

    fn attachment(&mut self, entity: &Entity<'_>, media: &str, rest: (Option<String>, Depth)) -> Found {
        let (file, depth) = rest;
        let ending = file
            .as_deref()
            .and_then(|name| name.rsplit_once('.'))
            .map(|(_, e)| e.to_lowercase());
        let named = matches!(ending.as_deref(), Some("asc" | "gpg" | "pgp")) || media.starts_with("application/pgp");
        if file.as_deref().is_some_and(|name| name.starts_with(GPGOL)) {
            return self.gpgol(entity, depth);
        }
        let maybe = named || media == "application/octet-stream" || media.starts_with("text/");
        if !maybe || !armor::is_message(&entity.peek(), named) {
            return Found {
                cover: Cover {
                    clear: is_seen(entity),
                    ..Cover::default()
                },
                ..Found::default()
            };
        }
        let plain = match self.open(&entity.decoded(), Encryption::PgpAttachment, depth) {
            Ok(plain) => plain,
            Err(reason) => {
                let name = file.as_deref().unwrap_or("without a name");
                return self.shut(Encryption::PgpAttachment, format!("attachment {name}: {reason}"));
            }
        };
        let opened = plain.opened_by.is_some();
        let mut bytes = rebuild::attachment(&plain.bytes, file.as_deref());
        let mut cover = plain.seal.map_or_else(Cover::clear, Cover::sealed);
        if rebuild::is_entity(&plain.bytes) {
            let signed = !cover.clear;
            let inner = self.entity(&plain.bytes, depth.layer());
            bytes = inner.bytes.unwrap_or(plain.bytes);
            if !signed {
                cover = inner.cover;
            }
        }
        Found {
            bytes: Some(bytes),
            cover,
            payload: None,
            opened,
        }
    }

    /// GpgOL hides the whole protected mail in an attachment when Outlook does not send it as such.
    fn gpgol(&mut self, entity: &Entity<'_>, depth: Depth) -> Found {
        let inner = self.entity(&entity.decoded(), depth.layer());
        Found { payload: None, ..inner }
    }

    /// An armored message shown in a page. Signed text in a page cannot be checked: the page is not what was signed.
    fn html(&mut self, entity: &Entity<'_>, depth: Depth) -> Found {
        let source = entity.decoded();
        let holds = String::from_utf8_lossy(&source).contains("-----BEGIN PGP ");
        if !holds {
            return Found {
                cover: Cover {
                    clear: is_seen(entity),
                    ..Cover::default()
                },
                ..Found::default()
            };
        }
        let page = crate::pipeline::dissect::text::decode(&source, entity.param("charset"));
        let text = html::to_text(&page);
        let pieces: Vec<Piece<'_>> = armor::pieces(text.as_bytes())
            .into_iter()
            .map(|piece| match piece {
                Piece::Signed(block) => Piece::Clear(block),
                piece => piece,
            })
            .collect();
        if !pieces.iter().any(|piece| matches!(piece, Piece::Message(_))) {
            return Found {
                cover: Cover::clear(),
                ..Found::default()
            };
        }
        self.pieces(&pieces, Some("utf-8"), depth)
    }

    fn inline(&mut self, entity: &Entity<'_>, depth: Depth) -> Found {
        let text = entity.decoded();
        let pieces = armor::pieces(&text);
        if !pieces.iter().any(|piece| !matches!(piece, Piece::Clear(_))) {
            return Found {
                cover: Cover {
                    clear: !text.trim_ascii().is_empty(),
                    ..Cover::default()
                },
                ..Found::default()
            };
        }
        self.pieces(&pieces, entity.param("charset"), depth)
    }

    /// Each piece becomes a part of its own: opened text and clear text are never one text.
    fn pieces(&mut self, pieces: &[Piece<'_>], charset: Option<&str>, depth: Depth) -> Found {
        let mut cover = Cover::default();
        let mut parts: Vec<Vec<u8>> = Vec::new();
        let (mut opened, mut changed) = (false, false);
        for piece in pieces {
            match piece {
                Piece::Clear(text) if text.trim_ascii().is_empty() => {}
                Piece::Clear(text) => {
                    cover.clear = true;
                    parts.push(rebuild::text(text, charset));
                }
                Piece::Signed(block) if self.objects > 0 => {
                    self.objects = self.objects.saturating_sub(1);
                    let (text, seal) = pgp::verify_text(block, &self.ring);
                    cover.seals.push(seal);
                    changed |= text.is_some();
                    parts.push(rebuild::text(text.as_deref().unwrap_or(block), charset));
                }
                Piece::Signed(block) => parts.push(rebuild::text(block, charset)),
                Piece::Message(block) => {
                    let found = self.block(block, charset, depth);
                    cover.join(found.cover);
                    opened |= found.opened;
                    changed |= found.bytes.is_some();
                    parts.push(found.bytes.unwrap_or_else(|| rebuild::text(block, charset)));
                }
            }
        }
        let bytes = match parts.as_mut_slice() {
            _ if !changed => None,
            [only] => Some(std::mem::take(only)),
            all => Some(rebuild::multipart("mixed", all)),
        };
        Found {
            bytes,
            cover,
            payload: None,
            opened,
        }
    }

    fn block(&mut self, block: &[u8], charset: Option<&str>, depth: Depth) -> Found {
        let plain = match self.open(block, Encryption::PgpInline, depth) {
            Ok(plain) => plain,
            Err(reason) => return self.shut(Encryption::PgpInline, reason),
        };
        let own = armor::charset(block);
        let is_utf8 = std::str::from_utf8(&plain.bytes).is_ok();
        let charset = own.as_deref().or(if is_utf8 { Some("utf-8") } else { charset });
        let text = if rebuild::is_entity(&plain.bytes) {
            plain.bytes
        } else {
            rebuild::text(&plain.bytes, charset)
        };
        let inner = self.entity(&text, depth.layer());
        let cover = match plain.seal {
            Some(seal) => Cover {
                seals: vec![seal],
                clear: inner.opened,
            },
            None => inner.cover,
        };
        Found {
            bytes: Some(inner.bytes.unwrap_or(text)),
            cover,
            payload: None,
            opened: plain.opened_by.is_some() || inner.opened,
        }
    }
}

/// How GpgOL names the attachment that holds a mail.
const GPGOL: &str = "GpgOL_MIME_structure";
const SMIME_SHUT: &str = "the mail is encrypted with S/MIME, which this daemon does not open yet; open it with the team's \
                          mail program, and ask the sender to use OpenPGP";
const SMIME_WRAPPED: &str = "the mail is wrapped in an S/MIME signature, which this daemon does not unwrap yet; open it \
                             with the team's mail program";

/// Why a leaf is S/MIME and stays shut. The type parameter is often missing; the content's own identifier is not
/// (RFC 5652, 3; RFC 8551, 3.2.2).
fn smime(entity: &Entity<'_>, media: &str, file: Option<&str>) -> Option<&'static str> {
    let typed = matches!(media, "application/pkcs7-mime" | "application/x-pkcs7-mime");
    let named = file.is_some_and(|name| name.to_lowercase().ends_with(".p7m"));
    if !typed && !(named && media == "application/octet-stream") {
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
fn is_pgp_payload(part: &Entity<'_>) -> bool {
    let media = part.media();
    let declared = media == "application/octet-stream" || media.starts_with("application/pgp");
    armor::is_message(&part.peek(), declared && media != "application/pgp-signature")
}

/// Whether a reader sees anything of a part.
fn is_seen(part: &Entity<'_>) -> bool {
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
fn network_lines(bytes: &[u8]) -> Cow<'_, [u8]> {
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
