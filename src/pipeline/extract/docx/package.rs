//! The zip around a DOCX, under a budget: a bomb is small outside and endless inside.

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
}

/// Opens a package.
pub(crate) fn open(bytes: &[u8]) -> Result<Package<'_>, String> {
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(
            "the DOCX is protected by a password or an old DOC; ask the sender for it without one, or for a PDF".into(),
        );
    }
    let zip = ZipArchive::new(Cursor::new(bytes))
        .map_err(|error| format!("the DOCX is damaged ({error}); ask the sender to send it again"))?;
    if zip.len() > MOST_ENTRIES {
        return Err(format!(
            "the DOCX holds {} files, more than the {MOST_ENTRIES} that are opened; look at it by hand",
            zip.len()
        ));
    }
    Ok(Package { zip, left: TOTAL })
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

    /// One part as text.
    pub(crate) fn read(&mut self, name: &str) -> Result<String, String> {
        let limit = ENTRY.min(self.left);
        let file = self
            .zip
            .by_name(name)
            .map_err(|error| format!("the DOCX is damaged at {name} ({error}); ask the sender to send it again"))?;
        let mut bytes = Vec::new();
        let read = file
            .take(limit.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|error| format!("the DOCX is damaged at {name} ({error}); ask the sender to send it again"))?;
        let read = u64::try_from(read).unwrap_or(u64::MAX);
        if read > limit {
            return Err(format!(
                "the DOCX inflates to more than {} MiB at {name}; it may be a bomb, look at it by hand on a machine that may break",
                limit >> 20
            ));
        }
        self.left = self.left.saturating_sub(read);
        decode(&bytes)
    }
}

/// XML is UTF-8 or, with a byte order mark, UTF-16.
fn decode(bytes: &[u8]) -> Result<String, String> {
    let utf16 = |rest: &[u8], pair: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest
            .chunks_exact(2)
            .filter_map(|chunk| chunk.try_into().ok().map(pair))
            .collect();
        String::from_utf16_lossy(&units)
    };
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return Ok(utf16(rest, u16::from_le_bytes));
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return Ok(utf16(rest, u16::from_be_bytes));
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    String::from_utf8(bytes.to_vec())
        .map_err(|_| "the DOCX holds text that is not UTF-8; ask the sender to save it again".to_owned())
}
