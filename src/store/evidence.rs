//! Evidence: every raw mail byte for byte, sealed, one file each, named by a keyed hash.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::model::fault::Fault;
use crate::model::ids::MailId;
use crate::store::files;
use crate::store::seal::{MasterKey, Namer, OVERHEAD, SALT, hex, random};

const MAGIC: [u8; 8] = *b"VFEVID\0\x01";
const HEADER: usize = 40;

/// The sealed mails of one state folder.
#[derive(Debug)]
pub(super) struct Evidence {
    folder: PathBuf,
    key: MasterKey,
    namer: Namer,
}

impl Evidence {
    /// Opens the folder, makes it when missing, and removes what a crash left half written.
    pub(super) fn open(folder: &Path, key: MasterKey) -> Result<Self, Fault> {
        let evidence = Self::read_only(folder, key)?;
        let begun = evidence.begun();
        files::folder(&begun)?;
        // Folders that a killed process made may still lack their names on the disk.
        files::sync_folder(folder)?;
        for name in files::names(&begun)? {
            let path = begun.join(name);
            std::fs::remove_file(&path).map_err(|error| files::trouble("remove", &path, error))?;
        }
        Ok(evidence)
    }

    /// For reading only; changes nothing on the disk.
    pub(super) fn read_only(folder: &Path, key: MasterKey) -> Result<Self, Fault> {
        Ok(Self {
            folder: folder.to_owned(),
            namer: key.namer(b"", "evidence")?,
            key,
        })
    }

    fn begun(&self) -> PathBuf {
        self.folder.join("new")
    }

    /// Where a mail's file lies.
    pub(super) fn path(&self, id: MailId) -> PathBuf {
        let name = hex(&self.namer.name("mail", &[&id.0]));
        let shard: String = name.chars().take(2).collect();
        self.folder.join(shard).join(name)
    }

    /// Seals the mails and makes them durable; one that is there already is left alone.
    pub(super) fn put(&self, mails: &[(MailId, &[u8])]) -> Result<(), Fault> {
        let mut folders = BTreeSet::new();
        let mut begun = Vec::new();
        for (id, raw) in mails {
            let path = self.path(*id);
            let shard = path.parent().unwrap_or(&self.folder).to_owned();
            let length = HEADER.saturating_add(raw.len()).saturating_add(OVERHEAD);
            let there = std::fs::metadata(&path).is_ok_and(|file| usize::try_from(file.len()) == Ok(length));
            if !there {
                let new = self.begun().join(hex(&random::<16>()?));
                let file = self.write(&new, *id, raw)?;
                begun.push((new, path, file));
            }
            // Even a file that is there may have been named a moment ago by somebody whose folder sync is still to come.
            folders.insert(shard);
        }
        for (new, _, file) in &begun {
            file.sync_data().map_err(|error| files::unsynced(new, error))?;
        }
        for folder in &folders {
            files::folder(folder)?;
        }
        for (new, path, _) in &begun {
            files::rename(new, path)?;
        }
        folders.iter().try_for_each(|folder| files::sync_folder(folder))
    }

    fn write(&self, path: &Path, id: MailId, raw: &[u8]) -> Result<File, Fault> {
        let salt: [u8; SALT] = random()?;
        let mut value = Vec::with_capacity(raw.len().saturating_add(OVERHEAD));
        value.extend_from_slice(raw);
        let sealed = self.key.sealer(&salt, "evidence")?.seal(&id.0, value)?;
        let mut file = files::create(path)?;
        let mut head = Vec::with_capacity(HEADER);
        head.extend_from_slice(&MAGIC);
        head.extend_from_slice(&salt);
        if let Err(error) = file.write_all(&head).and_then(|()| file.write_all(&sealed)) {
            let _ = std::fs::remove_file(path);
            return Err(files::trouble("write", path, error));
        }
        Ok(file)
    }

    /// The mail as it came; none when it was never stored or has been removed.
    pub(super) fn get(&self, id: MailId) -> Result<Option<Vec<u8>>, Fault> {
        let path = self.path(id);
        let mut file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(files::trouble("read", &path, error)),
        };
        let size = file.metadata().map_or(0, |file| file.len());
        let mut head = [0; HEADER];
        let mut sealed = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
        match file.read_exact(&mut head) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Err(damaged(id, &path)),
            Err(error) => return Err(files::trouble("read", &path, error)),
        }
        file.read_to_end(&mut sealed)
            .map_err(|error| files::trouble("read", &path, error))?;
        let salt = head.strip_prefix(&MAGIC).ok_or_else(|| damaged(id, &path))?;
        self.key
            .sealer(salt, "evidence")?
            .open(&id.0, sealed)
            .map(Some)
            .ok_or_else(|| damaged(id, &path))
    }

    /// Overwrites a mail's salt, without which nobody can derive its key again: blocks of a removed file stay on the disk
    /// for a while. No file there is fine. Durable when this returns.
    pub(super) fn spoil(&self, id: MailId) -> Result<(), Fault> {
        let path = self.path(id);
        if let Ok(mut file) = File::options().write(true).open(&path) {
            let spoilt = file.write_all(&[0; HEADER]).and_then(|()| file.sync_data());
            spoilt.map_err(|error| files::trouble("overwrite", &path, error))?;
        }
        Ok(())
    }

    /// Removes a mail's file, which was [spoilt](Self::spoil) before; none there is fine. Durable when this returns.
    pub(super) fn unlink(&self, id: MailId) -> Result<(), Fault> {
        let path = self.path(id);
        match std::fs::remove_file(&path) {
            Ok(()) => path.parent().map_or(Ok(()), files::sync_folder),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(files::trouble("remove", &path, error)),
        }
    }

    /// Every file's path.
    pub(super) fn all(&self) -> Result<Vec<PathBuf>, Fault> {
        let mut paths = Vec::new();
        for shard in files::names(&self.folder)?.into_iter().filter(|name| name.len() == 2) {
            let shard = self.folder.join(shard);
            paths.extend(files::names(&shard)?.into_iter().map(|name| shard.join(name)));
        }
        Ok(paths)
    }
}

fn damaged(id: MailId, path: &Path) -> Fault {
    Fault::refuse(format!(
        "the stored copy of mail {id} in {} is damaged; bring the file back from a backup, or fetch the mail from the \
         mailbox's folder of handled mails",
        path.display()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence(folder: &Path) -> Evidence {
        Evidence::open(&folder.join("evidence"), MasterKey::new([1; 32])).unwrap()
    }

    #[test]
    fn a_mail_comes_back_byte_for_byte_and_storing_it_twice_is_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let evidence = evidence(folder.path());
        let raw = b"From: a@example.org\r\n\r\n\0\xff".as_slice();
        let id = MailId::of(raw);
        assert_eq!(evidence.get(id).unwrap(), None);
        evidence.put(&[(id, raw), (MailId::of(b""), b"")]).unwrap();
        let before = std::fs::read(evidence.path(id)).unwrap();
        evidence.put(&[(id, raw)]).unwrap();
        assert_eq!(std::fs::read(evidence.path(id)).unwrap(), before);
        assert_eq!(evidence.get(id).unwrap().unwrap(), raw);
        assert_eq!(evidence.get(MailId::of(b"")).unwrap().unwrap(), b"");
        assert_eq!(evidence.all().unwrap().len(), 2);
        assert_eq!(files::names(&evidence.begun()).unwrap(), Vec::<String>::new());
        evidence.spoil(id).unwrap();
        assert!(evidence.get(id).is_err(), "nobody can open it any more");
        evidence.unlink(id).unwrap();
        assert_eq!(evidence.get(id).unwrap(), None);
    }

    #[test]
    fn damage_is_found_and_a_short_copy_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let evidence = evidence(folder.path());
        let id = MailId::of(b"hello");
        evidence.put(&[(id, b"hello")]).unwrap();
        let whole = std::fs::read(evidence.path(id)).unwrap();
        for position in 0..whole.len() {
            let mut altered = whole.clone();
            altered[position] ^= 1;
            std::fs::write(evidence.path(id), altered).unwrap();
            assert!(evidence.get(id).is_err(), "byte {position}");
        }
        for length in 0..whole.len() {
            std::fs::write(evidence.path(id), &whole[..length]).unwrap();
            assert!(evidence.get(id).is_err(), "length {length}");
        }
        evidence.put(&[(id, b"hello")]).unwrap();
        assert_eq!(evidence.get(id).unwrap().unwrap(), b"hello");
    }

    #[test]
    fn one_mails_file_does_not_pass_for_another() {
        let folder = tempfile::tempdir().unwrap();
        let evidence = evidence(folder.path());
        let (one, other) = (MailId::of(b"one"), MailId::of(b"two"));
        evidence.put(&[(one, b"one"), (other, b"two")]).unwrap();
        std::fs::copy(evidence.path(one), evidence.path(other)).unwrap();
        assert!(evidence.get(other).is_err());
    }

    #[test]
    fn what_a_crash_left_half_written_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let begun = evidence(folder.path()).begun().join("leftover");
        std::fs::write(&begun, b"half").unwrap();
        evidence(folder.path());
        assert!(!begun.exists());
    }
}
