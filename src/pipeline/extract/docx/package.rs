//! The zip around a document, under a budget: a bomb is small outside and endless inside.

use std::io::{Cursor, Read};

use zip::ZipArchive;

const MOST_ENTRIES: usize = 2000;
/// Bytes of one entry once inflated.
const ENTRY: u64 = 30 << 20;
/// Bytes of all entries that are read, once inflated.
const TOTAL: u64 = 60 << 20;

pub(crate) struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
    /// What it is called in sentences.
    what: &'static str,
}

/// Opens a package; `what` it is called in sentences (“DOCX”).
pub(crate) fn open<'a>(bytes: &'a [u8], what: &'static str) -> Result<Package<'a>, String> {
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(format!(
            "the {what} is protected by a password or of an old format; ask the sender for it without one, or for a PDF"
        ));
    }
    let zip = ZipArchive::new(Cursor::new(bytes))
        .map_err(|error| format!("the {what} is damaged ({error}); ask the sender to send it again"))?;
    if zip.len() > MOST_ENTRIES {
        return Err(format!(
            "the {what} holds {} files, more than the {MOST_ENTRIES} that are opened; look at it by hand",
            zip.len()
        ));
    }
    Ok(Package { zip, left: TOTAL, what })
}

impl Package<'_> {
    /// The parts with text, in the order in which a person reads them.
    pub(crate) fn stories(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .zip
            .file_names()
            .filter_map(Result::ok)
            .map(std::borrow::Cow::into_owned)
            .filter(|name| name == "word/document.xml" || name.starts_with("word/footnotes.xml"))
            .collect();
        names.sort();
        names
    }

    /// The first page of the web among its parts.
    pub(crate) fn chunk(&self) -> Option<String> {
        let mut names = self.zip.file_names().filter_map(Result::ok);
        let ends = |name: &str| {
            let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
            ending.is_some_and(|ending| matches!(ending.as_str(), "htm" | "html" | "xhtml" | "mht" | "mhtml"))
        };
        names.find(|name| ends(name)).map(std::borrow::Cow::into_owned)
    }

    /// Whether it holds a part whose name begins like that.
    pub(crate) fn has(&self, start: &str) -> bool {
        self.zip
            .file_names()
            .filter_map(Result::ok)
            .any(|name| name.starts_with(start))
    }

    /// One part as text.
    pub(crate) fn read(&mut self, name: &str) -> Result<String, String> {
        let limit = ENTRY.min(self.left);
        let (bytes, whole) = self.bytes(name, limit)?;
        if !whole {
            return Err(format!(
                "the {} inflates to more than {} MiB at {name}; it may be a bomb, look at it by hand on a machine that may break",
                self.what,
                limit >> 20
            ));
        }
        decode(&bytes).ok_or_else(|| {
            format!(
                "the {} holds text that is not UTF-8; ask the sender to save it again",
                self.what
            )
        })
    }

    /// The first `most` bytes of a part as text; the second is whether that was all of it.
    pub(crate) fn read_start(&mut self, name: &str, most: u64) -> Result<(String, bool), String> {
        let (bytes, whole) = self.bytes(name, most)?;
        let text = decode(&bytes).unwrap_or_else(|| String::from_utf8_lossy(&bytes).into_owned());
        Ok((text, whole))
    }

    fn bytes(&mut self, name: &str, most: u64) -> Result<(Vec<u8>, bool), String> {
        let limit = most.min(self.left);
        let what = self.what;
        let damaged = |error: &dyn std::fmt::Display| {
            format!("the {what} is damaged at {name} ({error}); ask the sender to send it again")
        };
        let file = self.zip.by_name(name).map_err(|error| damaged(&error))?;
        let mut bytes = Vec::new();
        let read = file
            .take(limit.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|error| damaged(&error))?;
        let read = u64::try_from(read).unwrap_or(u64::MAX);
        let whole = read <= limit;
        if !whole {
            bytes.pop();
        }
        self.left = self.left.saturating_sub(read);
        Ok((bytes, whole))
    }
}

/// XML is UTF-8 or, with a byte order mark, UTF-16.
pub(crate) fn decode(bytes: &[u8]) -> Option<String> {
    let utf16 = |rest: &[u8], pair: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest
            .chunks_exact(2)
            .filter_map(|chunk| chunk.try_into().ok().map(pair))
            .collect();
        String::from_utf16_lossy(&units)
    };
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return Some(utf16(rest, u16::from_le_bytes));
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return Some(utf16(rest, u16::from_be_bytes));
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    String::from_utf8(bytes.to_vec()).ok()
}
