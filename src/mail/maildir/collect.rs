//! What an operator hands over by path: mail files, folders of them, Maildirs, mboxes.

use std::fs::{self, File};
use std::io::{BufReader, ErrorKind, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{fault, mails_in, mbox, read_content, read_file};
use crate::mail::Content;
use crate::model::fault::Fault;

/// How deep folders are walked: deep enough for any archive, and the end of every loop.
const DEEPEST: u8 = 8;

/// Header fields that a stored mail starts with.
const HEADERS: [&str; 14] = [
    "ARC-Seal",
    "Authentication-Results",
    "Content-Type",
    "Date",
    "Delivered-To",
    "DKIM-Signature",
    "From",
    "Message-ID",
    "MIME-Version",
    "Received",
    "Return-Path",
    "Subject",
    "To",
    "X-Original-To",
];

/// One mail of what was handed over: a file, or a part of an mbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The file.
    pub path: PathBuf,
    /// Number of the mail in its mbox, from 1; none for the only mail of a file.
    number: Option<usize>,
    /// Where it lies in its mbox.
    range: Option<Range<u64>>,
}

impl Piece {
    /// What to call it: the path, with `#3` for the third mail of an mbox.
    pub fn name(&self) -> String {
        match self.number {
            Some(number) => format!("{}#{number}", self.path.display()),
            None => self.path.display().to_string(),
        }
    }

    /// Reads the mail and the time of its file.
    pub fn read(&self, max: u64) -> Result<(Content, Timestamp), Fault> {
        let Some(range) = &self.range else {
            return read_file(&self.path, max)?.ok_or_else(|| absent(&self.path));
        };
        let failed = |error| fault("reading", &self.path, error);
        let mut file = File::open(&self.path).map_err(failed)?;
        let written = file.metadata().and_then(|about| about.modified()).map_err(failed)?;
        file.seek(SeekFrom::Start(range.start)).map_err(failed)?;
        let length = range.end.saturating_sub(range.start);
        let content = match read_content(&mut file.take(length), length, max).map_err(failed)? {
            Content::Whole(bytes) => Content::Whole(mbox::unquote(&bytes)),
            other => other,
        };
        Ok((content, Timestamp::try_from(written).unwrap_or(Timestamp::UNIX_EPOCH)))
    }
}

fn absent(path: &Path) -> Fault {
    Fault::refuse(format!(
        "{} is not there or no plain file; check the path",
        path.display()
    ))
}

/// All mails under the paths, in the order given; inside a folder by name, inside a Maildir by delivery.
///
/// A file that is named is read whatever it is called. In a folder only what looks like mail is: `.eml`, `.mbox`, and
/// files that start as a mail or an mbox does. Links are followed only where they are named.
pub fn collect(paths: &[PathBuf]) -> Result<Vec<Piece>, Fault> {
    let mut pieces = Vec::new();
    for path in paths {
        let about = fs::metadata(path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => absent(path),
            _ => fault("reading", path, error),
        })?;
        if about.is_dir() {
            walk(path, DEEPEST, &mut pieces)?;
        } else if about.is_file() {
            let real = fs::canonicalize(path).map_err(|error| fault("reading", path, error))?;
            // The name stays the one that was given; only a link is replaced by what it leads to.
            let linked = fs::symlink_metadata(path).is_ok_and(|about| about.is_symlink());
            take(if linked { &real } else { path }, &mut pieces)?;
        } else {
            return Err(absent(path));
        }
    }
    Ok(pieces)
}

fn walk(folder: &Path, depth: u8, pieces: &mut Vec<Piece>) -> Result<(), Fault> {
    let is_maildir = |folder: &Path| folder.join("new").is_dir() && folder.join("cur").is_dir();
    let is_half = folder.file_name().is_some_and(|name| name == "new" || name == "cur")
        && folder.parent().is_some_and(is_maildir);
    if is_half || is_maildir(folder) {
        let mut mails = Vec::new();
        for part in if is_half { &[""][..] } else { &["new", "cur"] } {
            mails.extend(mails_in(&folder.join(part))?);
        }
        mails.sort_by(|a, b| super::by_delivery(&a.uid, &b.uid));
        pieces.extend(mails.into_iter().map(|mail| Piece {
            path: mail.path,
            number: None,
            range: None,
        }));
        return Ok(());
    }
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| fault("listing", folder, error))? {
        let entry = entry.map_err(|error| fault("listing", folder, error))?;
        if let Ok(kind) = entry.file_type()
            && !entry.file_name().as_encoded_bytes().starts_with(b".")
        {
            entries.push((entry.path(), kind));
        }
    }
    entries.sort_by(|(a, _), (b, _)| a.cmp(b));
    for (path, kind) in entries {
        if kind.is_dir() && depth > 0 {
            walk(&path, depth.saturating_sub(1), pieces)?;
        } else if kind.is_file() && looks_like_mail(&path)? {
            take(&path, pieces)?;
        }
    }
    Ok(())
}

fn looks_like_mail(path: &Path) -> Result<bool, Fault> {
    let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
    let is = |kinds: &[&str]| kinds.iter().any(|kind| end.eq_ignore_ascii_case(kind));
    if is(&["eml", "mbox", "mbx"]) {
        return Ok(true);
    }
    // What lies beside mails and may start with a word and a colon.
    if is(&["json", "yaml", "yml", "md", "tsv", "csv"]) {
        return Ok(false);
    }
    let line = first_line(path)?;
    let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
    let begins_mail = line.contains(&b':') && HEADERS.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes()));
    Ok(begins_mail || mbox::is_separator(&line))
}

fn starts_as_mbox(path: &Path) -> Result<bool, Fault> {
    Ok(mbox::is_separator(&first_line(path)?))
}

/// The first line, cut off after 1 KiB.
fn first_line(path: &Path) -> Result<Vec<u8>, Fault> {
    let failed = |error| fault("reading", path, error);
    let mut start = Vec::new();
    File::open(path)
        .map_err(failed)?
        .take(1024)
        .read_to_end(&mut start)
        .map_err(failed)?;
    let end = start.iter().position(|byte| *byte == b'\n').unwrap_or(start.len());
    start.truncate(end);
    Ok(start)
}

fn take(path: &Path, pieces: &mut Vec<Piece>) -> Result<(), Fault> {
    let mut ranges = Vec::new();
    if starts_as_mbox(path)? {
        let failed = |error| fault("reading", path, error);
        let file = File::open(path).map_err(failed)?;
        ranges = mbox::ranges(BufReader::new(file)).map_err(failed)?;
    }
    if ranges.is_empty() {
        pieces.push(Piece {
            path: path.to_owned(),
            number: None,
            range: None,
        });
    }
    // A single mail that an MTA's pipe wrote starts as an mbox does; it keeps the name of its file.
    let several = ranges.len() > 1;
    for (number, range) in (1..).zip(ranges) {
        pieces.push(Piece {
            path: path.to_owned(),
            number: several.then_some(number),
            range: Some(range),
        });
    }
    Ok(())
}
