//! Files and folders that only their owner may read, and that survive a power cut.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::Path;

use crate::model::fault::Fault;

/// A folder with mode 0700, its parents too where they are missing. Durable when this returns, every one of them: the
/// deepest folder is no use when a power cut takes one above it.
pub(super) fn folder(path: &Path) -> Result<(), Fault> {
    let missing: Vec<&Path> = path.ancestors().take_while(|path| !path.is_dir()).collect();
    for new in missing.into_iter().rev().filter(|new| !new.as_os_str().is_empty()) {
        match DirBuilder::new().mode(0o700).create(new) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(trouble("create the folder", new, error));
            }
            _ => {}
        }
        sync_parent(new)?;
    }
    Ok(())
}

/// Makes a folder's own name durable. Whoever made it may have died before that.
pub(super) fn sync_parent(path: &Path) -> Result<(), Fault> {
    match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => sync_folder(Path::new(".")),
        Some(parent) => sync_folder(parent),
        None => Ok(()),
    }
}

/// Makes names that were added to or taken from a folder durable.
pub(super) fn sync_folder(path: &Path) -> Result<(), Fault> {
    let folder = File::open(path).map_err(|error| trouble("open the folder", path, error))?;
    folder.sync_all().map_err(|error| unsynced(path, error))
}

/// A failed sync. The kernel may forget what it could not write and report success the next time: never to be tried
/// again as if nothing had been.
pub(super) fn unsynced(path: &Path, error: io::Error) -> Fault {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::ReadOnlyFilesystem => {
            trouble("sync", path, error)
        }
        io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported => Fault::configure(format!(
            "the file system of {} cannot make data durable (fsync), and a power cut would take incidents that were \
             reported as stored; put `state:` on a local file system such as ext4, XFS or Btrfs",
            path.display()
        ))
        .because(error),
        _ => Fault::stop(format!(
            "the disk under {} failed while data were being made durable; look at the kernel's log and at the disk, \
             then restart: everything that was reported as stored is still there",
            path.display()
        ))
        .because(error),
    }
}

/// A new file with mode 0600. An older one of the same name is emptied.
pub(super) fn create(path: &Path) -> Result<File, Fault> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)
        .map_err(|error| trouble("create", path, error))
}

/// Writes a file under another name first, so that under its own name it is complete or not there. Durable when this
/// returns.
pub(super) fn write_whole(path: &Path, pieces: &[&[u8]]) -> Result<(), Fault> {
    let new = path.with_extension("new");
    let mut file = create(&new)?;
    for piece in pieces {
        file.write_all(piece).map_err(|error| trouble("write", &new, error))?;
    }
    file.sync_data().map_err(|error| unsynced(&new, error))?;
    rename(&new, path)?;
    path.parent().map_or(Ok(()), sync_folder)
}

/// Renames; durable only after [`sync_folder`].
pub(super) fn rename(from: &Path, to: &Path) -> Result<(), Fault> {
    std::fs::rename(from, to).map_err(|error| trouble("rename", from, error))
}

/// Removes a file if it is there; durable only after [`sync_folder`].
pub(super) fn remove(path: &Path) -> Result<(), Fault> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(trouble("remove", path, error)),
        _ => Ok(()),
    }
}

/// Names directly inside a folder, sorted; none when the folder is missing.
pub(super) fn names(path: &Path) -> Result<Vec<String>, Fault> {
    let entries = match std::fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(trouble("read the folder", path, error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| trouble("read the folder", path, error))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// A failed file operation as a sentence that says what to look at.
pub(super) fn trouble(doing: &str, path: &Path, error: io::Error) -> Fault {
    let hint = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "free some space there",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "make it readable and writable for the user that the daemon runs as"
        }
        _ => "look at the file system and its disk",
    };
    Fault::retry(format!("cannot {doing} {}: {hint}", path.display())).because(error)
}
