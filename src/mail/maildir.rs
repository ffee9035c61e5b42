//! Maildirs: the embedded mailbox that needs no server, and the files that operators hand over.

mod collect;
mod mbox;

use std::cmp::Ordering;
use std::ffi::OsStr;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;
use rustix::fs::OFlags;

pub use self::collect::{Piece, collect};
pub use self::mbox::split_mbox;
use super::{Content, Filing, HEAD, head_of};
use crate::model::fault::Fault;

/// A mail in a Maildir.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The file.
    pub path: PathBuf,
    /// The unique part of its name: what comes before `:2,`.
    pub uid: String,
}

fn fault(doing: &str, path: &Path, error: io::Error) -> Fault {
    let what = format!(
        "{doing} {} failed; check that the folder is there, has room and belongs to the user vorfalld runs as",
        path.display()
    );
    Fault::retry(what).because(error)
}

/// The mails in `new/`, in the order of delivery.
///
/// Only plain files count: a symbolic link could lead to any file that the daemon may read.
pub fn waiting(dir: &Path) -> Result<Vec<Found>, Fault> {
    mails_in(&dir.join("new"))
}

/// The mails in `cur/`, in the order of delivery: those that were filed here, and those that another program (an IMAP
/// server, somebody's mail program) moved there before they were seen.
pub fn filed(dir: &Path) -> Result<Vec<Found>, Fault> {
    mails_in(&dir.join("cur"))
}

/// When a mail was moved into or out of `cur/` for the last time; none when that cannot be told.
pub fn stirred(dir: &Path) -> Option<SystemTime> {
    fs::metadata(dir.join("cur")).and_then(|about| about.modified()).ok()
}

/// The plain files of a folder in the order of delivery; names with a leading dot are nobody's mail.
fn mails_in(folder: &Path) -> Result<Vec<Found>, Fault> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| fault("listing", folder, error))? {
        let entry = entry.map_err(|error| fault("listing", folder, error))?;
        let name = entry.file_name();
        let hidden = name.as_encoded_bytes().starts_with(b".");
        // Of a file that vanished between the two calls there is nothing to tell.
        if !hidden && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            found.push(Found {
                path: entry.path(),
                uid: unique(&name).into_owned(),
            });
        }
    }
    found.sort_by(|a, b| by_delivery(&a.uid, &b.uid));
    Ok(found)
}

fn unique(name: &OsStr) -> std::borrow::Cow<'_, str> {
    let name = name.to_string_lossy();
    match name.split_once(":2,") {
        Some((unique, _)) => unique.to_owned().into(),
        None => name,
    }
}

/// Names start with the delivery time in seconds; nothing else in them has an order.
fn by_delivery(a: &str, b: &str) -> Ordering {
    let seconds = |name: &str| name.split('.').next().and_then(|part| part.parse::<u64>().ok());
    match (seconds(a), seconds(b)) {
        (Some(first), Some(second)) => first.cmp(&second).then_with(|| a.cmp(b)),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => a.cmp(b),
    }
}

/// Reads a mail and the time it was delivered (the file's). None when it vanished since.
pub fn read(found: &Found, max: u64) -> Result<Option<(Content, Timestamp)>, Fault> {
    read_file(&found.path, max)
}

fn read_file(path: &Path, max: u64) -> Result<Option<(Content, Timestamp)>, Fault> {
    let failed = |error| fault("reading", path, error);
    // Between listing and opening, somebody may have put a link or a pipe there.
    let flags = i32::try_from((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits()).unwrap_or_default();
    let mut file = match OpenOptions::new().read(true).custom_flags(flags).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error)),
    };
    let about = file.metadata().map_err(failed)?;
    if !about.is_file() {
        return Ok(None);
    }
    let delivered = about.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
    let content = read_content(&mut file, about.len(), max).map_err(failed)?;
    Ok(Some((content, delivered.unwrap_or(Timestamp::UNIX_EPOCH))))
}

/// Reads at most `max` bytes of what is said to be `size` bytes long; of more only the header.
fn read_content(source: &mut impl Read, size: u64, max: u64) -> io::Result<Content> {
    let limit = if size > max {
        HEAD.try_into().unwrap_or(u64::MAX)
    } else {
        max.saturating_add(1)
    };
    let mut bytes = Vec::new();
    source.take(limit).read_to_end(&mut bytes)?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    Ok(if size.max(length) > max {
        Content::TooLarge {
            head: head_of(&bytes),
            size: size.max(length),
        }
    } else {
        Content::Whole(bytes)
    })
}

/// Moves a mail from `new/` to `cur/`, seen, and in quarantine flagged as well. A vanished one is no mistake. One that
/// another program has moved to `cur/` stays as that left it.
pub fn file(found: &Found, to: Filing) -> Result<(), Fault> {
    let flags = match to {
        Filing::Done => "S",
        Filing::Quarantine => "FS",
    };
    let Some(maildir) = found.path.parent().and_then(Path::parent) else {
        return Ok(());
    };
    let cur = maildir.join("cur");
    if found.path.parent() == Some(&cur) {
        return Ok(());
    }
    make_folder(&cur)?;
    match fs::rename(&found.path, free_place(&cur, found, flags)) {
        Ok(()) => sync_folder(&cur),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(fault("moving", &found.path, error)),
    }
}

/// A name in `cur/` that no other mail has: somebody may drop a file of the same name again.
fn free_place(cur: &Path, found: &Found, flags: &str) -> PathBuf {
    // The name as it stands, not its readable form: it need not be UTF-8.
    let name = found.path.file_name().unwrap_or_default();
    let plain = match name.to_str().and_then(|name| name.split_once(":2,")) {
        Some((plain, _)) => OsStr::new(plain),
        None => name,
    };
    let place = |number: u32| {
        let mut target = plain.to_owned();
        if number > 1 {
            target.push(format!("_{number}"));
        }
        target.push(":2,");
        target.push(flags);
        cur.join(target)
    };
    (1..10_000)
        .map(place)
        .find(|path| fs::symlink_metadata(path).is_err())
        .unwrap_or_else(|| place(1))
}

/// Makes a Maildir with its three folders, readable for nobody else. One that is there stays as it is.
pub fn create(dir: &Path) -> Result<(), Fault> {
    for part in ["tmp", "new", "cur"] {
        make_folder(&dir.join(part))?;
    }
    Ok(())
}

fn make_folder(path: &Path) -> Result<(), Fault> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .map_err(|error| fault("making the folder", path, error))
}

fn sync_folder(path: &Path) -> Result<(), Fault> {
    File::open(path)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| fault("writing", path, error))
}

/// Delivers a mail: on disk before it is visible, visible before this returns.
///
/// `unique` names the mail, the same at every try; a mail of that name that is there already, read or not, is not
/// delivered again. What does not belong into a file name is replaced.
pub fn deliver(dir: &Path, bytes: &[u8], unique: &str) -> Result<PathBuf, Fault> {
    create(dir)?;
    let name = safe_name(unique);
    let target = dir.join("new").join(&name);
    if let Some(path) = delivered_before(dir, &name)? {
        return Ok(path);
    }
    let draft = dir.join("tmp").join(&name);
    // A draft left over from a crash is started anew. Nothing is followed: it is removed, not written through.
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(fault("removing", &draft, error)),
        _ => {}
    }
    let write = || -> io::Result<()> {
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&draft)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&draft, &target)
    };
    write().map_err(|error| fault("writing", &draft, error))?;
    sync_folder(&dir.join("new"))?;
    Ok(target)
}

fn delivered_before(dir: &Path, name: &str) -> Result<Option<PathBuf>, Fault> {
    let unread = dir.join("new").join(name);
    if fs::symlink_metadata(&unread).is_ok() {
        return Ok(Some(unread));
    }
    let read = mails_in(&dir.join("cur"))?.into_iter().find(|mail| mail.uid == name);
    Ok(read.map(|mail| mail.path))
}

fn safe_name(unique: &str) -> String {
    let name: String = unique
        .chars()
        .take(200)
        .map(|c| {
            if c.is_ascii_alphanumeric() || "._-@+".contains(c) {
                c
            } else {
                '_'
            }
        })
        .collect();
    match name.strip_prefix('.') {
        Some(rest) => format!("_{rest}"),
        None if name.is_empty() => "_".to_owned(),
        None => name,
    }
}

#[cfg(test)]
mod tests;
