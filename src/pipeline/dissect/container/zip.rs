//! An archive of files (APPNOTE.TXT), under a budget: a bomb is small outside and endless inside.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{Cursor, Read as _};

use ::zip::ZipArchive;
use ::zip::result::ZipError;

use super::{MOST_BYTES, MOST_INNER, reading};
use crate::model::document::{Inner, ReadOutcome, Reading};

/// Entries of one archive.
const MOST_ENTRIES: usize = 5_000;
/// Names listed in a sentence.
const NAMED: usize = 5;
/// Endings of files that may carry a report. Programs and pictures are named and stay in the archive.
const CARRIERS: &[&str] = &[
    "pdf", "docx", "docm", "dotx", "doc", "dot", "odt", "ott", "rtf", "txt", "text", "md", "csv", "json", "xml",
    "yaml", "yml", "eml", "msg", "zip", "xls", "xlsx", "xlsm", "ods", "dat", "asc", "gpg", "pgp", "p7m", "tif", "tiff",
];

/// Reads an archive: the files in it that may carry a report.
pub(crate) fn read(bytes: &[u8]) -> ReadOutcome {
    let damaged = |error: ZipError| {
        format!("the archive is damaged or of an unknown kind ({error}); ask the sender for the files themselves")
    };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MOST_ENTRIES {
        return Err(format!(
            "the archive holds {} files, more than the {MOST_ENTRIES} that are looked at; look at it by hand",
            archive.len()
        ));
    }
    let mut sack = Sack {
        left: MOST_BYTES,
        ..Sack::default()
    };
    for index in 0..archive.len() {
        let name = archive.name_for_index(index).and_then(Result::ok).map(Cow::into_owned);
        if let Some(name) = name {
            sack.take(&mut archive, index, &name);
        }
    }
    Ok(sack.reading())
}

/// What was found so far.
#[derive(Default)]
struct Sack {
    inner: Vec<Inner>,
    /// Bytes that may still come out.
    left: usize,
    others: Vec<String>,
    locked: Vec<String>,
    over: Vec<String>,
}

impl Sack {
    fn take(&mut self, archive: &mut ZipArchive<Cursor<&[u8]>>, index: usize, name: &str) {
        // Folders, and what macOS adds.
        if name.ends_with(['/', '\\']) || name.starts_with("__MACOSX/") || name.ends_with(".DS_Store") {
            return;
        }
        let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
        let file: String = file.chars().filter(|c| !c.is_control()).take(255).collect();
        let ending = file.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        if !CARRIERS.contains(&ending.unwrap_or_default().as_str()) {
            return self.others.push(file);
        }
        let entry = match archive.by_index(index) {
            Ok(entry) => entry,
            Err(ZipError::UnsupportedArchive(why)) if why.to_lowercase().contains("password") => {
                return self.locked.push(file);
            }
            Err(_) => return self.over.push(file),
        };
        let mut bytes = Vec::new();
        let limit = u64::try_from(self.left).unwrap_or(u64::MAX).saturating_add(1);
        let whole = entry.take(limit).read_to_end(&mut bytes).is_ok();
        if !whole || bytes.len() > self.left || self.inner.len() >= MOST_INNER {
            return self.over.push(file);
        }
        self.left = self.left.saturating_sub(bytes.len());
        self.inner.push(Inner {
            file: Some(file),
            media_type: "application/octet-stream".to_owned(),
            bytes,
        });
    }

    fn reading(self) -> Reading {
        let mut notes = Vec::new();
        for (files, what) in [
            (
                &self.locked,
                "is locked with a password; ask the sender for it by another way",
            ),
            (
                &self.over,
                "is damaged or goes beyond what is unpacked; a human must look",
            ),
            (&self.others, "was left in the archive unread; open it with care"),
        ] {
            if !files.is_empty() {
                notes.push(format!("{} {what}", list(files)));
            }
        }
        reading(self.inner, notes)
    }
}

fn list(files: &[String]) -> String {
    let mut text = files
        .iter()
        .take(NAMED)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    let more = files.len().saturating_sub(NAMED);
    if more > 0 {
        let _ = write!(text, " (and {more} more)");
    }
    text
}
