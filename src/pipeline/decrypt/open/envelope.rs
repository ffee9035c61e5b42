//! The envelope of PGP/MIME (RFC 3156), whole or torn.

use std::borrow::Cow;

use super::cover::{Depth, Found};
use super::sight::{self, is_pgp_payload, is_seen};
use super::{BESIDE, Opener};
use crate::model::protection::Encryption;
use crate::pipeline::decrypt::{armor, rebuild};
use crate::pipeline::dissect::entity::Entity;

impl Opener<'_> {
    /// RFC 3156, 4: a part that names the version, and one that is the message.
    pub(super) fn encrypted(&mut self, entity: &Entity<'_>, depth: Depth) -> Found {
        let parts: Vec<Entity<'_>> = entity
            .parts()
            .into_iter()
            .flatten()
            .take(BESIDE.saturating_add(1))
            .map(Entity::parse)
            .collect();
        let late = |part: &Entity<'_>| sight::late_start(&part.peek()).is_some();
        let at = parts.iter().position(is_pgp_payload);
        let Some(at) = at.or_else(|| parts.iter().position(late)) else {
            // No standard knows S/MIME in this envelope; some gateways write it.
            if let Some(part) = parts
                .iter()
                .find(|part| sight::is_pkcs7(part, part.file_name().as_deref()))
            {
                return self.pkcs7(part, depth);
            }
            let reason = "the mail says that it is encrypted, but the encrypted part is missing or cut off; ask the \
                          sender to send it again";
            return self.shut(Encryption::PgpMime, reason);
        };
        let seen = |(index, part): (usize, &Entity<'_>)| index != at && is_seen(part);
        let beside = parts.len() > BESIDE || parts.iter().enumerate().any(seen);
        if beside {
            self.note("parts beside the encrypted one were not read; look at the raw mail");
        }
        let message = parts.get(at).map(Entity::decoded).unwrap_or_default();
        let late = !parts.get(at).is_some_and(is_pgp_payload);
        let start = sight::late_start(&message).filter(|_| late).unwrap_or_default();
        if start > 0 {
            self.note("words before the encrypted message were not read; look at the raw mail");
        }
        let mut found = self.enveloped(message.get(start..).unwrap_or_default(), depth);
        found.cover.clear |= beside || start > 0;
        found
    }

    /// The message of the envelope, and what somebody has put behind it into the same part.
    fn enveloped(&mut self, message: &[u8], depth: Depth) -> Found {
        let (first, behind) = armor::apart(message);
        let mut found = self.payload(first, Encryption::PgpMime, depth);
        if behind.trim_ascii().is_empty() {
            return found;
        }
        self.note("behind the encrypted message, in the same part, stand words or another one");
        let text = rebuild::text(behind, Some("utf-8"));
        let rest = self.entity(&text, depth.part());
        let opened = found.bytes.take().unwrap_or_else(|| rebuild::text(first, None));
        let parts = [Cow::Owned(opened), Cow::Owned(rest.bytes.unwrap_or(text))];
        found.bytes = Some(rebuild::multipart("mixed", &parts));
        found.cover.join(rest.cover);
        found.opened |= rest.opened;
        found
    }

    /// Exchange makes `multipart/mixed` out of `multipart/encrypted` and may put an empty text before the two parts.
    pub(super) fn torn(&mut self, raw: &[&[u8]], depth: Depth) -> Found {
        let mut all = Found::default();
        let mut kept: Vec<Cow<'_, [u8]>> = Vec::new();
        for part in raw {
            let child = Entity::parse(part);
            if !is_seen(&child) {
                continue;
            }
            let found = if is_pgp_payload(&child) {
                self.enveloped(&child.decoded(), depth.part())
            } else {
                self.entity(part, depth.part())
            };
            all.cover.join(found.cover);
            all.opened |= found.opened;
            all.payload = all.payload.or(found.payload);
            kept.push(found.bytes.map_or(Cow::Borrowed(*part), Cow::Owned));
        }
        if all.opened {
            all.bytes = match kept.as_mut_slice() {
                [only] => Some(std::mem::take(only).into_owned()),
                several => {
                    all.payload = None;
                    Some(rebuild::multipart("mixed", several))
                }
            };
        }
        all
    }
}
