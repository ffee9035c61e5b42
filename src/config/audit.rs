//! Owner and mode of a file are looked at before its content is trusted: whoever can write the configuration can make
//! the daemon run commands, and whoever can read a secret key can read every report.

use std::fs::{File, Metadata, OpenOptions};
use std::io::Read;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::OFlags;
use zeroize::Zeroizing;

/// What a file is trusted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Decides what the daemon does: nobody but its owner may write it.
    Settings,
    /// Is a secret: nobody but its owner may even read it.
    Secret,
    /// Is public and carries its own proof, as certificates do: nobody else may write it.
    Public,
}

/// Write permission of group and others.
const OTHERS_WRITE: u32 = 0o022;
/// Any permission of group and others.
const OTHERS_ANY: u32 = 0o077;
/// The sticky bit: in such a folder, nobody replaces other people's files.
const STICKY: u32 = 0o1000;

/// Whether a file or folder with this owner and mode may be trusted; if not, what to do about it.
pub fn judge(metadata: &Metadata, trust: Trust) -> Result<(), String> {
    let own = rustix::process::geteuid().as_raw();
    let (owner, mode) = (metadata.uid(), metadata.mode() & 0o7777);
    if owner != 0 && owner != own {
        return Err(format!(
            "belongs to user {owner}, who could change it under the daemon; give it to root or to user {own} (chown)"
        ));
    }
    if trust == Trust::Secret && mode & OTHERS_ANY != 0 {
        return Err(format!(
            "is a secret that others may reach (mode {mode:04o}); chmod 0600"
        ));
    }
    let shared = metadata.is_dir() && mode & STICKY != 0;
    if mode & OTHERS_WRITE != 0 && !shared {
        return Err(format!("may be changed by others (mode {mode:04o}); chmod go-w"));
    }
    Ok(())
}

/// Looks at a folder whose files are read.
pub fn folder(path: &Path, trust: Trust) -> Result<(), String> {
    let metadata = path.metadata().map_err(|error| unreachable_words(&error))?;
    if !metadata.is_dir() {
        return Err("is no folder; name a folder".to_owned());
    }
    // The names of the files in it are no secret.
    let trust = if trust == Trust::Secret { Trust::Settings } else { trust };
    judge(&metadata, trust)
}

/// Reads a file of at most `limit` bytes after looking at its owner and mode. The look is at the opened file, so that
/// nobody exchanges it in between. The error finishes a sentence that starts with the file's name.
pub fn read(path: &Path, trust: Trust, limit: u64) -> Result<Zeroizing<Vec<u8>>, String> {
    let file = open(path)?;
    let metadata = file.metadata().map_err(|error| unreachable_words(&error))?;
    if !metadata.is_file() {
        return Err("is no ordinary file; name a file".to_owned());
    }
    judge(&metadata, trust)?;
    take(file, limit)
}

/// Reads a file of at most `limit` bytes without looking at its owner: somebody else vouches for it.
pub(super) fn read_unjudged(path: &Path, limit: u64) -> Result<Zeroizing<Vec<u8>>, String> {
    take(open(path)?, limit)
}

/// Opens without waiting: a named pipe in the place of a file must not stop the daemon.
fn open(path: &Path) -> Result<File, String> {
    OpenOptions::new()
        .read(true)
        .custom_flags(OFlags::NONBLOCK.bits().cast_signed())
        .open(path)
        .map_err(|error| unreachable_words(&error))
}

fn take(file: File, limit: u64) -> Result<Zeroizing<Vec<u8>>, String> {
    // Room for a whole secret: a vector that grows leaves copies behind that nobody overwrites.
    let room = usize::try_from(limit.min(64 << 10)).unwrap_or_default();
    let mut bytes = Zeroizing::new(Vec::with_capacity(room.saturating_add(2)));
    file.take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| unreachable_words(&error))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
        return Err(format!("is larger than {limit} bytes; name the right file or split it"));
    }
    Ok(bytes)
}

fn unreachable_words(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "does not exist; create it or correct the path".to_owned(),
        std::io::ErrorKind::PermissionDenied => {
            "may not be read by the user that runs vorfalld; change its owner or mode".to_owned()
        }
        _ => format!("cannot be read ({error}); correct the path"),
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn file(mode: u32) -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, "text").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        (folder, path)
    }

    #[test]
    fn a_secret_that_others_may_read_is_refused() {
        for (mode, good) in [
            (0o600, true),
            (0o400, true),
            (0o640, false),
            (0o604, false),
            (0o601, false),
        ] {
            let (_folder, path) = file(mode);
            assert_eq!(read(&path, Trust::Secret, 10).is_ok(), good, "{mode:o}");
        }
    }

    #[test]
    fn settings_that_others_may_write_are_refused() {
        for (mode, good) in [(0o644, true), (0o600, true), (0o664, false), (0o646, false)] {
            let (_folder, path) = file(mode);
            assert_eq!(read(&path, Trust::Settings, 10).is_ok(), good, "{mode:o}");
            assert_eq!(read(&path, Trust::Public, 10).is_ok(), good, "{mode:o}");
        }
    }

    #[test]
    fn a_file_of_a_third_party_is_refused() {
        let (_folder, path) = file(0o600);
        // Only root can give files away; without root the case cannot be made.
        if std::os::unix::fs::chown(&path, Some(12345), None).is_ok() && rustix::process::geteuid().is_root() {
            let error = read(&path, Trust::Settings, 10).unwrap_err();
            assert!(error.contains("user 12345"), "{error}");
        }
    }

    #[test]
    fn a_pipe_a_folder_and_a_large_file_are_refused_without_waiting() {
        let (folder, path) = file(0o600);
        let pipe = folder.path().join("pipe");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            &pipe,
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::from_raw_mode(0o600),
            0,
        )
        .unwrap();
        assert!(
            read(&pipe, Trust::Settings, 10)
                .unwrap_err()
                .contains("no ordinary file")
        );
        assert!(read(folder.path(), Trust::Settings, 10).is_err());
        assert!(read(&path, Trust::Settings, 3).unwrap_err().contains("larger than 3"));
        assert_eq!(read(&path, Trust::Settings, 4).unwrap().as_slice(), b"text");
    }

    #[test]
    fn a_folder_that_everybody_may_write_is_refused_unless_sticky() {
        let (folder_, _path) = file(0o600);
        for (mode, good) in [(0o755, true), (0o777, false), (0o1777, true), (0o775, false)] {
            fs::set_permissions(folder_.path(), Permissions::from_mode(mode)).unwrap();
            assert_eq!(folder(folder_.path(), Trust::Secret).is_ok(), good, "{mode:o}");
        }
    }
}
