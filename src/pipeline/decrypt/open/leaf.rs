//! Leaves: texts with armored blocks, pages with them, encrypted attachments.

use super::Opener;
use std::borrow::Cow;

use super::cover::{Cover, Depth, Found};
use super::file::Named;
use super::page;
use super::sight::{is_pkcs7, is_seen};
use crate::model::protection::Encryption;
use crate::pipeline::decrypt::armor::{self, Piece};
use crate::pipeline::decrypt::{offered, pgp, rebuild};
use crate::pipeline::dissect::entity::{Entity, Transfer};
use crate::pipeline::dissect::{html, text};

impl Opener<'_> {
    pub(super) fn leaf(&mut self, entity: &Entity<'_>, media: &str, depth: Depth) -> Found {
        let file = entity.file_name();
        let attached = file.is_some()
            || entity
                .disposition()
                .as_ref()
                .is_some_and(mail_parser::ContentType::is_attachment);
        if is_pkcs7(entity, file.as_deref()) {
            return self.pkcs7(entity, depth);
        }
        match media {
            // The system's table of endings calls every `.asc` a key and every `.pgp` the first part of PGP/MIME.
            media if media.starts_with("application/pgp-") && armor::is_message(&entity.peek(), true) => {
                self.attachment(entity, media, file.as_deref(), depth)
            }
            "application/pgp-keys" if !armor::holds_message(&entity.decoded()) => {
                if let Some(cert) = offered::attached(&entity.decoded()) {
                    self.offer(cert);
                }
                Found {
                    cover: Cover {
                        clear: is_seen(entity),
                        ..Cover::default()
                    },
                    ..Found::default()
                }
            }
            "application/pgp-signature" if !is_seen(entity) => Found::default(),
            "text/html" if !attached || holds_block(entity) => self.html(entity, depth),
            "text/plain" | "application/pgp" | "text/x-pgp" if !attached => self.inline(entity, depth),
            _ => self.attachment(entity, media, file.as_deref(), depth),
        }
    }

    /// An armored message shown in a page. Signed text in a page cannot be checked: the page is not what was signed.
    fn html(&mut self, entity: &Entity<'_>, depth: Depth) -> Found {
        let source = entity.decoded();
        let holds = text::decode(&source, entity.param("charset")).contains("-----BEGIN PGP ");
        if !holds {
            return Found {
                cover: Cover {
                    clear: is_seen(entity),
                    ..Cover::default()
                },
                ..Found::default()
            };
        }
        let page = text::decode(&source, entity.param("charset"));
        let text = html::to_text(&page);
        let (text, _) = armor::readable(text.as_bytes(), None);
        let mut signed = false;
        let pieces: Vec<Piece<'_>> = armor::pieces(&text)
            .into_iter()
            .map(|piece| match piece {
                Piece::Signed(block) => {
                    signed = true;
                    Piece::Clear(block)
                }
                piece => piece,
            })
            .collect();
        if signed {
            self.note("a signed text stands in a page, which is not what was signed; its signature was not checked");
        }
        if !pieces
            .iter()
            .any(|piece| matches!(piece, Piece::Message(_) | Piece::SetIn(_)))
        {
            return Found {
                cover: Cover::clear(),
                ..Found::default()
            };
        }
        let mut found = self.pieces(&pieces, Some("utf-8"), None, depth);
        found.cover.clear |= page::shows_more(&page);
        found
    }

    fn inline(&mut self, entity: &Entity<'_>, depth: Depth) -> Found {
        let decoded = entity.decoded();
        let (text, is_utf8) = armor::readable(&decoded, entity.param("charset"));
        let pieces = armor::pieces(&text);
        if let Some(cert) = armor::public_key(&text).and_then(offered::attached) {
            self.offer(cert);
        }
        if !pieces.iter().any(|piece| !matches!(piece, Piece::Clear(_))) {
            return Found {
                cover: Cover {
                    clear: !text.trim_ascii().is_empty(),
                    ..Cover::default()
                },
                ..Found::default()
            };
        }
        let pieces = as_pasted(pieces, entity);
        let charset = if is_utf8 {
            Some("utf-8")
        } else {
            entity.param("charset")
        };
        self.pieces(&pieces, charset, None, depth)
    }

    /// Each piece becomes a part of its own: opened text and clear text are never one text.
    pub(super) fn pieces(
        &mut self,
        pieces: &[Piece<'_>],
        charset: Option<&str>,
        named: Option<&Named<'_>>,
        depth: Depth,
    ) -> Found {
        let mut cover = Cover::default();
        let mut parts: Vec<Cow<'_, [u8]>> = Vec::new();
        let (mut opened, mut changed) = (false, false);
        for piece in pieces {
            let (text, found) = match piece {
                Piece::Clear(text) if text.trim_ascii().is_empty() => continue,
                Piece::Clear(text) => (text, Found::uncovered()),
                Piece::Signed(block) if self.objects > 0 => (block, self.signed_text(block, charset, depth)),
                Piece::Signed(block) => {
                    // What was not checked may say anything.
                    self.note("signed texts of the mail were not checked: it holds too many");
                    (block, Found::uncovered())
                }
                Piece::SetIn(block) => (block, self.set_in(block, charset, depth)),
                Piece::Message(block) => {
                    let mut found = match named {
                        Some(named) if !named.text => self.file(block, named.file, depth),
                        _ => self.block(block, charset, depth),
                    };
                    found.cover.clear |= armor::comments(block);
                    (block, found)
                }
            };
            cover.join(found.cover);
            opened |= found.opened;
            changed |= found.bytes.is_some();
            let part = found.bytes.unwrap_or_else(|| rebuild::text(text, charset));
            parts.push(Cow::Owned(match named {
                Some(named) => named.keep(part),
                None => part,
            }));
        }
        let bytes = match parts.as_mut_slice() {
            _ if !changed => None,
            [only] => Some(std::mem::take(only).into_owned()),
            all => Some(rebuild::multipart("mixed", all)),
        };
        Found {
            bytes,
            cover,
            payload: None,
            opened,
        }
    }

    /// A signed text. What is encrypted in it was written by somebody whom the signature does not name.
    fn signed_text(&mut self, block: &[u8], charset: Option<&str>, depth: Depth) -> Found {
        self.objects = self.objects.saturating_sub(1);
        let (text, seal) = pgp::verify_text(block, &self.ring);
        let more = armor::says_more(block);
        let holds = |text: &Vec<u8>| {
            let pieces = armor::pieces(text);
            pieces
                .iter()
                .any(|piece| matches!(piece, Piece::Message(_) | Piece::SetIn(_)))
        };
        let text = match text {
            Some(text) if holds(&text) => text,
            text => {
                let mut cover = Cover::sealed(seal);
                cover.clear |= more;
                return Found {
                    bytes: text.map(|text| rebuild::text(&text, charset)),
                    cover,
                    ..Found::default()
                };
            }
        };
        let inner = self.entity(&rebuild::text(&text, charset), depth.layer());
        let mut cover = self.around(seal, inner.cover, inner.opened);
        // What stays shut is not what the signer is seen to say.
        cover.clear |= more || !inner.opened;
        Found {
            bytes: Some(inner.bytes.unwrap_or_else(|| rebuild::text(&text, charset))),
            cover,
            payload: None,
            opened: inner.opened,
        }
    }

    /// A block behind spaces or marks. What a reply quotes stays quoted, and need not be opened.
    fn set_in(&mut self, block: &[u8], charset: Option<&str>, depth: Depth) -> Found {
        let (bare, quoted) = armor::freed(block);
        let shut = self.shut.len();
        let mut found = self.block(&bare, charset, depth);
        if !quoted {
            found.cover.clear |= armor::comments(&bare);
            return found;
        }
        found.cover.clear = true;
        for shut in self.shut.split_off(shut.min(self.shut.len())) {
            self.note(format!("a quoted block: {}", shut.reason));
        }
        let quoted = found.bytes.as_deref().map(Entity::parse).and_then(|entity| {
            let plain = entity.media() == "text/plain";
            plain.then(|| rebuild::with_body(&entity, &armor::quoted(&entity.decoded())))
        });
        found.bytes = quoted.or(found.bytes);
        found
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

/// Whether an attached page shows an armored block. One that begins with it is no page.
fn holds_block(entity: &Entity<'_>) -> bool {
    if armor::is_message(&entity.peek(), false) {
        return false;
    }
    let page = text::decode(&entity.decoded(), entity.param("charset"));
    page.contains("-----BEGIN PGP MESSAGE-----") || page.contains("-----BEGIN PGP SIGNED MESSAGE-----")
}

/// The pieces of a decoded text, armored blocks taken from the undecoded one where decoding broke them.
pub(super) fn as_pasted<'t>(pieces: Vec<Piece<'t>>, entity: &Entity<'t>) -> Vec<Piece<'t>> {
    let raw = if entity.transfer() == Transfer::Quoted {
        armor::pieces(entity.body)
    } else {
        Vec::new()
    };
    let blocks = |pieces: &[Piece<'t>]| {
        let blocks = pieces.iter().filter(|piece| !matches!(piece, Piece::Clear(_)));
        blocks.copied().collect::<Vec<_>>()
    };
    let mut raw = blocks(&raw).into_iter();
    if raw.len() != blocks(&pieces).len() {
        return pieces;
    }
    let pasted = |piece: Piece<'t>, raw: Option<Piece<'t>>| match (piece, raw) {
        (Piece::Message(_), Some(Piece::Message(block))) if armor::is_bare(block) => Piece::Message(block),
        (Piece::Signed(_), Some(Piece::Signed(block))) if armor::is_bare(block) => Piece::Signed(block),
        _ => piece,
    };
    pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Clear(_) => piece,
            _ => pasted(piece, raw.next()),
        })
        .collect()
}
