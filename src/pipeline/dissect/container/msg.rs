//! A message as Outlook stores it (MS-OXMSG): a file system in a file, one small file a property.

use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};

use cfb::CompoundFile;

use super::bytes::Bytes;
use super::letter::{Enclosure, Letter};
use super::mapi::{Properties, kind, tag};
use super::{MOST_BYTES, MOST_INNER, reading};
use crate::model::document::{Inner, ReadOutcome};

/// Messages inside one another.
const DEPTH: usize = 3;
/// Entries of one folder of the file.
const MOST_ENTRIES: usize = 2_000;

/// Reads a message. It comes out as a MIME message, attachments in it.
pub(crate) fn read(bytes: &[u8]) -> ReadOutcome {
    let file = CompoundFile::open(Cursor::new(bytes))
        .map_err(|error| format!("the Outlook message is damaged ({error}); ask the sender to send it again"))?;
    let mut store = Store {
        file,
        left: MOST_BYTES,
        notes: Vec::new(),
    };
    let letter = store.letter(Path::new("/"), DEPTH);
    if letter.header.is_empty() && letter.text.is_empty() && letter.html.is_empty() && letter.enclosures.is_empty() {
        return Err("the file is no Outlook message; look at it by hand".to_owned());
    }
    let inner = Inner {
        file: None,
        media_type: "message/rfc822".to_owned(),
        bytes: letter.message(),
    };
    Ok(reading(vec![inner], store.notes))
}

struct Store<'a> {
    file: CompoundFile<Cursor<&'a [u8]>>,
    left: usize,
    notes: Vec<String>,
}

impl Store<'_> {
    fn note(&mut self, sentence: &str) {
        if !self.notes.iter().any(|known| known == sentence) {
            self.notes.push(sentence.to_owned());
        }
    }

    fn stream(&mut self, path: &Path) -> Option<Vec<u8>> {
        let mut stream = self.file.open_stream(path).ok()?;
        let length = usize::try_from(stream.len()).ok()?;
        if length > self.left {
            self.note("it holds more than is read of it; a human must look");
            return None;
        }
        let mut bytes = Vec::new();
        let limit = u64::try_from(self.left).unwrap_or(u64::MAX);
        (&mut stream).take(limit).read_to_end(&mut bytes).ok()?;
        self.left = self.left.saturating_sub(bytes.len());
        Some(bytes)
    }

    /// Names in a folder, and whether each is a folder itself.
    fn names(&self, folder: &Path) -> Vec<(PathBuf, String, bool)> {
        let Ok(entries) = self.file.read_storage(folder) else {
            return Vec::new();
        };
        entries
            .take(MOST_ENTRIES)
            .map(|entry| {
                (
                    folder.join(entry.name()),
                    entry.name().to_lowercase(),
                    entry.is_storage(),
                )
            })
            .collect()
    }

    /// `header`: bytes before the first property of fixed length (MS-OXMSG, 2.4).
    fn properties(&mut self, folder: &Path, header: usize) -> Properties {
        let mut properties = Properties::default();
        for (path, name, is_folder) in self.names(folder) {
            if name == "__properties_version1.0" && !is_folder {
                let bytes = self.stream(&path).unwrap_or_default();
                fixed(bytes.get(header..).unwrap_or_default(), &mut properties);
            }
            let Some(code) = name.strip_prefix("__substg1.0_").filter(|_| !is_folder) else {
                continue;
            };
            // Values of a list have a number behind.
            let Some((id, kind)) = (code.len() == 8).then(|| code.split_at_checked(4)).flatten() else {
                continue;
            };
            let number = |digits| u16::from_str_radix(digits, 16).ok();
            if let (Some(id), Some(kind)) = (number(id), number(kind))
                && WANTED.contains(&id)
                && let Some(bytes) = self.stream(&path)
            {
                properties.put(id, kind, &bytes);
            }
        }
        properties
    }

    fn letter(&mut self, folder: &Path, depth: usize) -> Letter {
        let header = if depth == DEPTH { 32 } else { 24 };
        let mut letter = Letter::of(&self.properties(folder, header));
        for (path, name, is_folder) in self.names(folder) {
            if is_folder && name.starts_with("__attach_version1.0_") && letter.enclosures.len() < MOST_INNER {
                let one = self.enclosure(&path, depth);
                letter.enclosures.extend(one);
            }
        }
        letter
    }

    fn enclosure(&mut self, folder: &Path, depth: usize) -> Option<Enclosure> {
        let properties = self.properties(folder, 8);
        let text = |id| properties.text(id);
        let file = text(tag::ATTACH_NAME).or_else(|| text(tag::ATTACH_SHORT_NAME));
        let nested = folder.join(format!("__substg1.0_{:04X}{:04X}", tag::ATTACH_DATA, kind::OBJECT));
        if self.file.is_storage(&nested) {
            if depth == 0 {
                self.note("messages are nested too deeply in it; a human must look");
                return None;
            }
            let inner = self.letter(&nested, depth.saturating_sub(1));
            return Some(Enclosure {
                file: None,
                media: "message/rfc822".to_owned(),
                bytes: inner.message(),
            });
        }
        Some(Enclosure {
            file,
            media: text(tag::ATTACH_MEDIA).unwrap_or_default(),
            bytes: properties.bytes(tag::ATTACH_DATA)?.to_vec(),
        })
    }
}

/// Properties that are read; the others of a message may be large and say nothing.
const WANTED: &[u16] = &[
    tag::SUBJECT,
    tag::AUTHOR_NAME,
    tag::AUTHOR_ADDRESS,
    tag::TRANSPORT_HEADERS,
    tag::SENDER_NAME,
    tag::SENDER_ADDRESS,
    tag::DISPLAY_CC,
    tag::DISPLAY_TO,
    tag::BODY,
    tag::RTF,
    tag::HTML,
    tag::MESSAGE_ID,
    tag::ATTACH_DATA,
    tag::ATTACH_SHORT_NAME,
    tag::ATTACH_NAME,
    tag::ATTACH_MEDIA,
    tag::SENDER_SMTP,
    tag::AUTHOR_SMTP,
];

/// Values of fixed length: type, identifier, flags, eight bytes.
fn fixed(bytes: &[u8], properties: &mut Properties) {
    let mut at = Bytes(bytes);
    while let (Some(kind), Some(id), Some(_), Some(value)) = (at.short(), at.short(), at.long(), at.array::<8>()) {
        let number = u64::from_le_bytes(value);
        match kind {
            0x0003 => properties.put_number(id, number & 0xffff_ffff),
            0x0040 => properties.put_number(id, number),
            _ => {}
        }
    }
}
