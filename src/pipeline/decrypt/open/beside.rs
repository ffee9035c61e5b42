//! What belongs to a part beside it: a signature in a file of its own, and the page that old PGP programs send along.

use std::borrow::Cow;

use super::Opener;
use super::cover::Cover;
use super::sight::network_lines;
use crate::pipeline::decrypt::seal::{Seal, Worth};
use crate::pipeline::decrypt::{pgp, smime};
use crate::pipeline::dissect::entity::Entity;

/// Parts among which a signature's file is looked for.
const PARTS: usize = 100;
/// How PGP Desktop names the page that says the same as the text (“PGP/Partitioned”).
const TWIN: &str = "pgpexch.htm";

/// Positions of signatures that lie beside the file which they are over: `Form.pdf.sig`, `Form.pdf.asc`,
/// `Form.pdf.p7s` beside `Form.pdf`.
pub(super) fn pairs(parts: &[&[u8]]) -> Vec<(usize, usize)> {
    let parsed: Vec<Entity<'_>> = parts.iter().take(PARTS).map(|part| Entity::parse(part)).collect();
    let names: Vec<Option<String>> = parsed.iter().map(Entity::file_name).collect();
    let mut found = Vec::new();
    for (index, (part, name)) in parsed.iter().zip(&names).enumerate() {
        let Some((stem, ending)) = name.as_deref().and_then(|name| name.rsplit_once('.')) else {
            continue;
        };
        if !is_signature(part, &ending.to_lowercase()) {
            continue;
        }
        let of = names.iter().position(|name| name.as_deref() == Some(stem));
        found.extend(of.map(|of| (index, of)));
    }
    found
}

fn is_signature(part: &Entity<'_>, ending: &str) -> bool {
    let start = part.peek();
    let armored = start.trim_ascii_start().starts_with(b"-----BEGIN PGP SIGNATURE");
    // A signature packet in the old or the new form (RFC 9580, 4.2).
    let binary = matches!(start.first(), Some(0x88..=0x8b | 0xc2));
    match ending {
        "sig" | "asc" | "sign" | "gpg" | "pgp" => armored || (binary && matches!(ending, "sig" | "sign")),
        "p7s" => true,
        _ => false,
    }
}

impl Opener<'_> {
    /// Checks a signature over the file beside it. It says something of that file and nothing of the mail: whoever found
    /// a signed file can send it along with words of his own.
    pub(super) fn beside(&mut self, file: &[u8], signature: &[u8]) -> Cover {
        let (file, signature) = (Entity::parse(file), Entity::parse(signature));
        let name = file.file_name().unwrap_or_default();
        if self.objects == 0 {
            self.note(format!(
                "the signature beside {name} was not checked: the mail holds too many"
            ));
            return Cover::clear();
        }
        self.objects = self.objects.saturating_sub(1);
        let seal = self.over_file(&file, &signature);
        let who = seal
            .signers
            .first()
            .map_or("an unnamed key", |signer| &signer.fingerprint);
        let what = match seal.worth {
            Worth::Good => {
                format!("{name} carries a valid signature of its own by {who}; it covers nothing else of the mail")
            }
            Worth::Unknown => format!("{name} carries a signature of its own by {who} that could not be confirmed"),
            Worth::Bad => {
                format!("{name} carries a signature of its own that does not fit it; ask the sender by another way")
            }
        };
        self.note(what);
        Cover {
            seals: vec![seal],
            clear: true,
        }
    }

    /// Text may have got other line endings on the way; it is the same text.
    fn over_file(&self, file: &Entity<'_>, signature: &Entity<'_>) -> Seal {
        let (bytes, signature) = (file.decoded(), signature.decoded());
        let by_smime =
            !signature.trim_ascii_start().starts_with(b"-----BEGIN PGP") && smime::sort(&signature).is_some();
        let check = |data: &[u8]| {
            if by_smime {
                smime::verify_detached(&signature, data, &self.ring)
            } else {
                pgp::verify_detached(&signature, data, &self.ring)
            }
        };
        let seal = check(&bytes);
        if seal.worth != Worth::Bad || !file.media().starts_with("text/") {
            return seal;
        }
        let bare: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != b'\r').collect();
        [network_lines(&bare), Cow::Borrowed(bare.as_slice())]
            .iter()
            .map(|data| check(data))
            .find(|seal| seal.worth != Worth::Bad)
            .unwrap_or(seal)
    }
}

/// Whether a part is a text of the mail's own with something in it.
pub(super) fn says_something(part: &[u8]) -> bool {
    let entity = Entity::parse(part);
    let shown = matches!(entity.media().as_str(), "text/plain" | "text/html" | "application/pgp");
    shown && entity.file_name().is_none() && !entity.body.trim_ascii().is_empty()
}

/// An opened part; the page of PGP Desktop is shown as the mail's text when there is no other. Beside one it stays an
/// attachment, so that nothing is read twice.
pub(super) fn twin(part: &[u8], opened: Vec<u8>, says: bool) -> Vec<u8> {
    let name = Entity::parse(part).file_name().unwrap_or_default().to_lowercase();
    if says || !name.starts_with(TWIN) {
        return opened;
    }
    let header = b"Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
    [header.as_slice(), Entity::parse(&opened).body].concat()
}
