//! An archive of files (APPNOTE.TXT), under a budget: a bomb is small outside and endless inside.

use std::io::{Cursor, Read as _};

use ::zip::ZipArchive;

use super::{MOST_BYTES, MOST_INNER, reading};
use crate::model::document::{Inner, ReadOutcome};

/// Entries of one archive.
const MOST_ENTRIES: usize = 5_000;
/// Names listed in a sentence.
const NAMED: usize = 5;
/// Endings of files that may carry a report. Programs and pictures are named and stay in the archive.
const CARRIERS: &[&str] = &[
    "pdf", "docx", "docm", "dotx", "doc", "dot", "odt", "ott", "rtf", "txt", "text", "md", "csv", "json", "yaml", "yml",
    "eml", "msg", "zip", "xls", "xlsx", "xlsm", "ods", "dat", "asc", "gpg", "pgp", "p7m", "tif", "tiff",
];

/// Reads an archive: the files in it that may carry a report.
pub(crate) fn read(bytes: &[u8]) -> ReadOutcome {
    let damaged = |error: ::zip::result::ZipError| {
        format!("the archive is damaged or of an unknown kind ({error}); ask the sender for the files themselves")
    };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MOST_ENTRIES {
        return Err(format!(
            "the archive holds {} files, more than the {MOST_ENTRIES} that are looked at; look at it by hand",
            archive.len()
        ));
    }
    let mut inner = Vec::new();
    let mut left = MOST_BYTES;
    let (mut others, mut locked, mut over) = (Vec::new(), Vec::new(), Vec::new());
    for index in 0..archive.len() {
        let Some(name) = archive.name_for_index(index).and_then(Result::ok).map(std::borrow::Cow::into_owned) else {
            continue;
        };
        // Folders, and what macOS adds.
        if name.ends_with(['/', '\\']) || name.starts_with("__MACOSX/") || name.ends_with(".DS_Store") {
            continue;
        }
        let file: String = name.rsplit(['/', '\\']).next().unwrap_or_default().chars().take(255).collect();
        let ending = file.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
        if !CARRIERS.contains(&ending.as_str()) {
            others.push(file);
            continue;
        }
        let entry = match archive.by_index(index) {
            Ok(entry) => entry,
            Err(::zip::result::ZipError::UnsupportedArchive(why)) if why.to_lowercase().contains("password") => {
                locked.push(file);
                continue;
            }
            Err(_) => {
                over.push(file);
                continue;
            }
        };
        let mut bytes = Vec::new();
        let limit = u64::try_from(left).unwrap_or(u64::MAX).saturating_add(1);
        let whole = entry.take(limit).read_to_end(&mut bytes).is_ok();
        if !whole || bytes.len() > left || inner.len() >= MOST_INNER {
            over.push(file);
            continue;
        }
        left = left.saturating_sub(bytes.len());
        inner.push(Inner {
            file: Some(file),
            media_type: "application/octet-stream".to_owned(),
            bytes,
        });
    }
    let mut notes = Vec::new();
    let mut note = |files: &[String], what: &str| {
        if !files.is_empty() {
            notes.push(format!("{} {what}", list(files)));
        }
    };
    note(&locked, "is locked with a password; ask the sender for it by another way");
    note(&over, "is damaged or goes beyond what is unpacked; a human must look");
    note(&others, "was left in the archive unread; open it with care");
    Ok(reading(inner, notes))
}

fn list(files: &[String]) -> String {
    let mut text = files.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    let more = files.len().saturating_sub(NAMED);
    if more > 0 {
        text.push_str(&format!(" (and {more} more)"));
    }
    text
}
