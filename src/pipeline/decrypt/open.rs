//! The way through a mail's tree: opens what is encrypted, checks what is signed, remembers what is covered.

mod beside;
mod cover;
mod envelope;
mod file;
mod leaf;
mod page;
mod pkcs7;
mod sight;

use std::borrow::Cow;

use sequoia_openpgp::Cert;

use super::pgp::{self, MAX_PLAIN, Plain};
use super::ring::Ring;
use super::seal::{Seal, Worth};
use super::{offered, protected, rebuild, smime};
use crate::model::protection::Encryption;
use crate::pipeline::dissect::entity::Entity;

use cover::Depth;
pub(super) use cover::{Cover, Found, Shut};
use sight::{is_bare_signature, is_mail_file, is_seen, network_lines};

/// Encryption and signatures around one another.
const NESTING: usize = 8;
/// Multiparts and messages around one another; deeper ones are left as they are.
const DEPTH: usize = 24;
/// Parts looked at; the rest counts as not covered by any signature.
const PARTS: usize = 1_000;
/// Parts looked at beside an encrypted one.
const BESIDE: usize = 10;
/// OpenPGP and S/MIME objects opened or checked in one mail.
const OBJECTS: usize = 32;

/// Opens one mail.
#[derive(Debug)]
pub(super) struct Opener<'k> {
    pub(super) ring: Ring<'k>,
    parts: usize,
    objects: usize,
    left: u64,
    /// The outermost way in which something was encrypted.
    pub(super) encryption: Encryption,
    pub(super) opened_by: Option<String>,
    pub(super) shut: Vec<Shut>,
    pub(super) notes: Vec<String>,
    /// OpenPGP keys that came along.
    pub(super) offers: Vec<Cert>,
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
            offers: Vec::new(),
        }
    }

    /// Lets fewer objects be opened.
    pub(super) fn allow(&mut self, objects: usize) {
        self.objects = self.objects.min(objects);
    }

    /// How many objects may still be opened.
    pub(super) fn left(&self) -> usize {
        self.objects
    }

    pub(super) fn top(&mut self, raw: &[u8]) -> Found {
        self.entity(raw, Depth::default())
    }

    pub(super) fn note(&mut self, sentence: impl Into<String>) {
        let sentence = sentence.into();
        if self.notes.len() < 20 && !self.notes.contains(&sentence) {
            self.notes.push(sentence);
        }
    }

    /// Takes note of a key that came along.
    pub(super) fn offer(&mut self, cert: Cert) {
        if self.offers.len() < offered::MOST {
            if let Some(sentence) = offered::sentence(&cert, &self.ring) {
                self.note(sentence);
            }
            self.offers.push(cert);
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
        let plain = if encryption == Encryption::Smime {
            smime::open(message, &self.ring, self.left)?
        } else {
            pgp::open(message, &self.ring, self.left)?
        };
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
            "application/octet-stream" if is_mail_file(&entity) => self.message(&entity, depth),
            media => self.leaf(&entity, media, depth),
        }
    }

    /// Opens a message whose plaintext is a MIME entity.
    fn payload(&mut self, message: &[u8], encryption: Encryption, depth: Depth) -> Found {
        let mut plain = match self.open(message, encryption, depth) {
            Ok(plain) => plain,
            Err(reason) => return self.shut(encryption, reason),
        };
        // Some programs put the bare text into the envelope: its first `Label: value` lines are no header.
        if !rebuild::has_header(&plain.bytes) && !protected::is_header(&Entity::parse(&plain.bytes)) {
            plain.bytes = rebuild::text(&plain.bytes, None);
        }
        self.plain(plain, depth)
    }

    /// Goes on inside an opened entity.
    fn plain(&mut self, plain: Plain, depth: Depth) -> Found {
        let inner = self.entity(&plain.bytes, depth.layer());
        let header = protected::header(&Entity::parse(&plain.bytes));
        let cover = match plain.seal {
            Some(seal) => self.around(seal, inner.cover, inner.opened),
            None => inner.cover,
        };
        Found {
            bytes: Some(inner.bytes.unwrap_or(plain.bytes)),
            cover,
            payload: inner.payload.or(Some(header)),
            opened: plain.opened_by.is_some() || inner.opened,
        }
    }

    /// What is covered when a signature stands around something: all of it, unless the signature was made over a
    /// ciphertext, which says nothing of who wrote what is in it. Then only a signature inside counts (RFC 2634, 1.1).
    fn around(&mut self, outer: Seal, inner: Cover, opened: bool) -> Cover {
        if !opened {
            return Cover::sealed(outer);
        }
        self.note("the outer signature was made over the encrypted text and says nothing of who wrote it");
        if inner.seals.is_empty() || outer.worth == Worth::Bad {
            return Cover {
                seals: vec![outer],
                clear: true,
            };
        }
        inner
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
        let surplus: Vec<&[u8]> = parts.take(self.parts.saturating_add(1)).collect();
        // Behind the bound nobody looks; what is there may be read by the stages that follow.
        let beyond = surplus.len() > self.parts;
        if beyond {
            self.note("the mail has more parts than are looked at; look at the raw mail");
        }
        self.parts = self.parts.saturating_sub(surplus.len());
        let signature = Entity::parse(second);
        let seal = self.check(entity, first, &signature);
        let good = seal.worth == Worth::Good;
        let inner = self.entity(first, depth.layer());
        let mut cover = self.around(seal, inner.cover, inner.opened);
        cover.clear |= beyond || !is_bare_signature(&signature);
        cover.clear |= surplus.iter().any(|part| is_seen(&Entity::parse(part)));
        let header = good.then(|| protected::header(&Entity::parse(first)));
        let bytes = inner.bytes.map(|bytes| {
            if surplus.is_empty() {
                return bytes;
            }
            let mut all = vec![Cow::Owned(bytes)];
            all.extend(surplus.iter().map(|part| Cow::Borrowed(*part)));
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
        if self.objects == 0 {
            return Seal::broken("the mail holds too many signatures");
        }
        self.objects = self.objects.saturating_sub(1);
        let (signature, by_smime) = (signature.decoded(), signature.media().contains("pkcs7"));
        if by_smime || protocol.contains("pkcs7") {
            return smime::verify_detached(&signature, &network_lines(first), &self.ring);
        }
        let data = network_lines(first);
        let seal = pgp::verify_detached(&signature, &data, &self.ring);
        if seal.worth != Worth::Bad {
            return seal;
        }
        // Programs disagree on whether the last line breaks are signed, and gateways add or take some away. Empty lines
        // at the end say nothing.
        let bare = data.trim_ascii_end();
        [bare.to_vec(), [bare, b"\r\n"].concat(), [bare, b"\r\n\r\n"].concat()]
            .iter()
            .filter(|other| other.as_slice() != &*data)
            .map(|other| pgp::verify_detached(&signature, other, &self.ring))
            .find(|seal| seal.worth != Worth::Bad)
            .unwrap_or(seal)
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
        // A file may have been given the version's type by its ending.
        let is_version = |part: &&[u8]| {
            let part = Entity::parse(part);
            part.media() == "application/pgp-encrypted" && !is_seen(&part)
        };
        if media == "multipart/mixed" && raw.len() <= 5 && raw.iter().any(is_version) {
            return self.torn(&raw, depth);
        }
        let mut cover = Cover::default();
        let (mut opened, mut changed, mut says) = (false, false, false);
        let mut kept: Vec<Cow<'_, [u8]>> = Vec::with_capacity(raw.len());
        let pairs = beside::pairs(&raw);
        for (index, part) in raw.iter().enumerate() {
            if let Some((_, of)) = pairs.iter().find(|(signature, _)| *signature == index) {
                let file = raw.get(*of).copied().unwrap_or_default();
                cover.join(self.beside(file, part));
                kept.push(Cow::Borrowed(*part));
                continue;
            }
            let found = self.entity(part, depth.part());
            cover.join(found.cover);
            opened |= found.opened;
            changed |= found.bytes.is_some();
            says |= beside::says_something(part);
            let bytes = found.bytes.map(|bytes| beside::twin(part, bytes, says));
            kept.push(bytes.map_or(Cow::Borrowed(*part), Cow::Owned));
        }
        let kind = match media {
            "multipart/alternative" => "alternative",
            "multipart/related" => "related",
            _ => "mixed",
        };
        Found {
            bytes: changed.then(|| rebuild::multipart(kind, &kept)),
            cover,
            payload: None,
            opened,
        }
    }
}
