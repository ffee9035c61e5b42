//! S/MIME parts: envelopes and signatures that hold their content (RFC 8551, 3.3 and 3.5.2).

use super::Opener;
use super::cover::{Depth, Found};
use super::sight::is_seen;
use crate::model::protection::Encryption;
use crate::pipeline::decrypt::seal::Worth;
use crate::pipeline::decrypt::smime::Sort;
use crate::pipeline::decrypt::{rebuild, smime};
use crate::pipeline::dissect::entity::Entity;

impl Opener<'_> {
    pub(super) fn pkcs7(&mut self, entity: &Entity<'_>, depth: Depth) -> Found {
        let bytes = entity.decoded();
        match smime::sort(&bytes) {
            Some(Sort::Certificates) => return Found::default(),
            Some(Sort::Lonely) => {
                self.note("the mail carries an S/MIME signature that belongs to nothing in it");
                return Found::default();
            }
            Some(Sort::Message) => {}
            None if !is_seen(entity) => return Found::default(),
            // Something under the name of certificates: an attachment like any other.
            None if said(entity).contains("certs-only") => return Found::uncovered(),
            None => {
                let reason = "a part of the mail is said to be S/MIME and is something else or damaged; ask the sender \
                              to send it again";
                return self.shut(Encryption::Smime, reason);
            }
        }
        let mut plain = match self.open(&bytes, Encryption::Smime, depth) {
            Ok(plain) => plain,
            Err(reason) => return self.shut(Encryption::Smime, reason),
        };
        let whole = plain.whole;
        // A file that was protected without a MIME header of its own.
        if !rebuild::has_header(&plain.bytes) {
            let name = entity.file_name().filter(|name| !is_usual(name));
            plain.bytes = match name {
                Some(name) => rebuild::attachment(&plain.bytes, Some(&name)),
                None => rebuild::text(&plain.bytes, None),
            };
        }
        let found = self.plain(plain, depth);
        let signed = found.cover.seals.iter().any(|seal| seal.worth == Worth::Good) && !found.cover.clear;
        if !whole && !signed {
            self.note(
                "S/MIME's usual encryption does not prove that nobody changed the text on the way, and no valid \
                 signature does so instead",
            );
        }
        found
    }
}

fn said(entity: &Entity<'_>) -> String {
    entity.param("smime-type").unwrap_or_default().to_lowercase()
}

/// The name that every program gives (RFC 8551, 3.2.1).
fn is_usual(name: &str) -> bool {
    name.to_lowercase().starts_with("smime.")
}
