//! Files: encrypted attachments, and texts under a name with armored blocks in them.

use super::Opener;
use super::cover::{Cover, Depth, Found};
use super::leaf::as_pasted;
use super::sight::is_seen;
use crate::model::protection::Encryption;
use crate::pipeline::decrypt::armor::{self, Piece};
use crate::pipeline::decrypt::{offered, rebuild};
use crate::pipeline::dissect::entity::Entity;

/// How `GpgOL` names the attachment that holds a mail.
const GPGOL: &str = "GpgOL_MIME_structure";

/// How a file was named and shown whose pieces become parts of their own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'a> {
    pub(super) file: Option<&'a str>,
    /// Whether programs show it in the text.
    shown: bool,
    /// Whether its name and its type say that text is in it.
    pub(super) text: bool,
}

impl Named<'_> {
    /// A text part under the file's name, unless that says that something else is in it.
    pub(super) fn keep(&self, part: Vec<u8>) -> Vec<u8> {
        let entity = Entity::parse(&part);
        let fits = self.file.is_none_or(rebuild::is_text_name);
        if !fits || entity.media() != "text/plain" || entity.field("Content-Disposition").is_some() {
            return part;
        }
        rebuild::named(&part, self.file, self.shown)
    }
}

impl Opener<'_> {
    pub(super) fn attachment(&mut self, entity: &Entity<'_>, media: &str, file: Option<&str>, depth: Depth) -> Found {
        let ending = file
            .and_then(|name| name.rsplit_once('.'))
            .map(|(_, ending)| ending.to_lowercase());
        let ending = ending.as_deref().unwrap_or_default();
        let named = matches!(ending, "asc" | "gpg" | "pgp")
            || media.starts_with("application/pgp")
            || media.starts_with("application/x-pgp");
        if file.is_some_and(|name| name.starts_with(GPGOL)) {
            return self.gpgol(entity, depth);
        }
        let start = entity.peek();
        let armor = start.trim_ascii_start();
        let maybe = named || media == "application/octet-stream" || media.starts_with("text/");
        let is_message = maybe && armor::is_message(&start, named);
        let reads = media.starts_with("text/") || matches!(ending, "asc" | "txt");
        let armored = is_message && start.first().is_some_and(|byte| byte & 0x80 == 0 || *byte == 0xef);
        if (reads || armored)
            && let Some(found) = self.file_with_blocks(entity, media, (file, is_message), depth)
        {
            return found;
        }
        if armor.starts_with(b"-----BEGIN PGP PUBLIC KEY")
            && let Some(cert) = offered::attached(&entity.decoded())
        {
            self.offer(cert);
        }
        if armor.starts_with(b"-----BEGIN PGP SIGNATURE") {
            self.note("an attachment has a signature of its own, which was not checked");
        }
        if is_message {
            return self.file(&entity.decoded(), file, depth);
        }
        Found {
            cover: Cover {
                clear: is_seen(entity),
                ..Cover::default()
            },
            ..Found::default()
        }
    }

    /// A file whose text holds more than one armored message, or words beside it, or a signed text.
    fn file_with_blocks(
        &mut self,
        entity: &Entity<'_>,
        media: &str,
        (file, is_message): (Option<&str>, bool),
        depth: Depth,
    ) -> Option<Found> {
        let decoded = entity.decoded();
        let (text, is_utf8) = armor::readable(&decoded, entity.param("charset"));
        let pieces = armor::pieces(&text);
        let blank = |piece: &Piece<'_>| matches!(piece, Piece::Clear(text) if text.trim_ascii().is_empty());
        let said: Vec<&Piece<'_>> = pieces.iter().filter(|piece| !blank(piece)).collect();
        let alone = is_message && matches!(said.as_slice(), [Piece::Message(_) | Piece::SetIn(_)]);
        if alone || said.iter().all(|piece| matches!(piece, Piece::Clear(_))) {
            return None;
        }
        if let Some(cert) = armor::public_key(&text).and_then(offered::attached) {
            self.offer(cert);
        }
        let shown = entity
            .disposition()
            .is_some_and(|disposition| disposition.ctype().eq_ignore_ascii_case("inline"));
        let named = Named {
            file,
            shown,
            text: media.starts_with("text/") && file.is_none_or(rebuild::is_text_name),
        };
        let charset = if is_utf8 {
            Some("utf-8")
        } else {
            entity.param("charset")
        };
        Some(self.pieces(&as_pasted(pieces, entity), charset, Some(&named), depth))
    }

    /// One encrypted or signed file.
    pub(super) fn file(&mut self, message: &[u8], file: Option<&str>, depth: Depth) -> Found {
        let plain = match self.open(message, Encryption::PgpAttachment, depth) {
            Ok(plain) => plain,
            Err(reason) => {
                let name = file.unwrap_or("without a name");
                return self.shut(Encryption::PgpAttachment, format!("attachment {name}: {reason}"));
            }
        };
        let bytes = if rebuild::is_entity(&plain.bytes) {
            plain.bytes
        } else {
            rebuild::attachment(&plain.bytes, file)
        };
        let inner = self.entity(&bytes, depth.layer());
        let cover = match plain.seal {
            Some(seal) => self.around(seal, inner.cover, inner.opened),
            None => inner.cover,
        };
        Found {
            bytes: Some(inner.bytes.unwrap_or(bytes)),
            cover,
            payload: None,
            opened: plain.opened_by.is_some() || inner.opened,
        }
    }

    /// `GpgOL` hides the whole protected mail in an attachment when Outlook does not send it as such.
    fn gpgol(&mut self, entity: &Entity<'_>, depth: Depth) -> Found {
        let inner = self.entity(&entity.decoded(), depth.layer());
        Found { payload: None, ..inner }
    }
}
