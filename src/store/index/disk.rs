//! The index on disk: the one place that names sled.
//!
//! sled 0.34 may lose its last writes in a power cut (its flush uses `sync_file_range`), may panic on a damaged file, and
//! refuses everything after one failed write. None of it matters for an index: one batch carries changes together with a
//! [`Summary`] of the whole; what does not fit its summary at start is thrown away and made anew from the journal.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::model::fault::Fault;
use crate::store::files;
use crate::store::seal::{MasterKey, Namer, SALT, Sealer, random};

/// Cache of sled, bytes as they lie on the disk; in memory it is about twice as much. It is full after some hundred
/// incidents: what it holds must not grow with a mailbox that has been full for weeks.
const CACHE: u64 = 8 * 1024 * 1024;
const SALT_KEY: &[u8] = b"\0salt";
const SUMMARY_KEY: &[u8] = b"\0summary";

/// New values by key; none where the key goes away.
pub(super) type Changes = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

/// What an index holds, written with every batch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Summary {
    /// The last journal record applied.
    pub(super) applied: u64,
    /// A journal record that was known durable then. A journal that ends before it has lost something.
    pub(super) durable: u64,
    entries: u64,
    sum: u64,
}

impl Summary {
    fn add(&mut self, sealed: &[u8]) {
        self.entries = self.entries.wrapping_add(1);
        self.sum = self.sum.wrapping_add(fingerprint(sealed));
    }

    fn take_away(&mut self, sealed: &[u8]) {
        self.entries = self.entries.wrapping_sub(1);
        self.sum = self.sum.wrapping_sub(fingerprint(sealed));
    }

    fn bytes(self) -> Vec<u8> {
        [self.applied, self.durable, self.entries, self.sum]
            .iter()
            .flat_map(|number| number.to_be_bytes())
            .collect()
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let (numbers, []) = bytes.as_chunks::<8>() else {
            return None;
        };
        let [applied, durable, entries, sum] = <[_; 4]>::try_from(numbers).ok()?.map(u64::from_be_bytes);
        Some(Self {
            applied,
            durable,
            entries,
            sum,
        })
    }
}

/// Part of the tag of a sealed value, which depends on the key, the value and the place.
fn fingerprint(sealed: &[u8]) -> u64 {
    let end = sealed.len().saturating_sub(12);
    sealed
        .get(..end)
        .and_then(<[u8]>::last_chunk)
        .map_or(0, |bytes| u64::from_be_bytes(*bytes))
}

/// The sealed keys and values of one index.
pub(super) struct Disk {
    folder: PathBuf,
    tree: sled::Db,
    sealer: Sealer,
    pub(super) namer: Namer,
    summary: Mutex<Summary>,
    broken: AtomicBool,
}

impl std::fmt::Debug for Disk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Disk")
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

impl Disk {
    /// What lies in this folder; none when there is nothing that could be trusted.
    pub(super) fn open(folder: &Path, key: &MasterKey) -> Option<Self> {
        if !folder.is_dir() {
            return None;
        }
        let opened = if doubted(folder).exists() {
            Ok(None)
        } else {
            guard(folder, || Self::open_existing(folder, key))
        };
        match opened {
            Ok(Some(disk)) => Some(disk),
            Ok(None) => {
                tracing::warn!(folder = %folder.display(), "the index is damaged or incomplete and is made anew");
                None
            }
            Err(fault) => {
                tracing::warn!(folder = %folder.display(), %fault, "the index cannot be opened and is made anew");
                None
            }
        }
    }

    fn open_existing(folder: &Path, key: &MasterKey) -> Result<Option<Self>, Fault> {
        let tree = open_sled(folder)?;
        let Some(salt) = tree.get(SALT_KEY).map_err(|error| trouble(folder, error))? else {
            return Ok(None);
        };
        let disk = Self::with(folder, tree, key, &salt)?;
        let summary = disk.get(SUMMARY_KEY)?.and_then(|plain| Summary::parse(&plain));
        let Some(summary) = summary else {
            return Ok(None);
        };
        let was_closed = take_mark(folder)? == Some(summary);
        if !was_closed && !disk.fits(summary)? {
            return Ok(None);
        }
        *lock(&disk.summary) = summary;
        Ok(Some(disk))
    }

    /// Whether every value opens at its place and all of them together are those that the summary speaks of.
    fn fits(&self, summary: Summary) -> Result<bool, Fault> {
        let mut found = Summary {
            entries: 0,
            sum: 0,
            ..summary
        };
        for entry in self.tree.iter() {
            let (key, sealed) = entry.map_err(|error| self.trouble(error))?;
            if key == *SALT_KEY || key == *SUMMARY_KEY {
                continue;
            }
            found.add(&sealed);
            if self.sealer.open(&key, sealed.to_vec()).is_none() {
                return Ok(false);
            }
        }
        Ok(found == summary)
    }

    /// An empty one in place of what was there.
    pub(super) fn create(folder: &Path, key: &MasterKey) -> Result<Self, Fault> {
        throw_away(folder)?;
        files::folder(folder)?;
        guard(folder, || {
            let tree = open_sled(folder)?;
            let salt: [u8; SALT] = random()?;
            tree.insert(SALT_KEY, salt.as_slice())
                .map_err(|error| trouble(folder, error))?;
            Self::with(folder, tree, key, &salt)
        })
    }

    fn with(folder: &Path, tree: sled::Db, key: &MasterKey, salt: &[u8]) -> Result<Self, Fault> {
        Ok(Self {
            folder: folder.to_owned(),
            tree,
            sealer: key.sealer(salt, "index")?,
            namer: key.namer(salt, "index")?,
            summary: Mutex::new(Summary::default()),
            broken: AtomicBool::new(false),
        })
    }

    /// How far it has come.
    pub(super) fn summary(&self) -> Summary {
        *lock(&self.summary)
    }

    /// One value, opened.
    pub(super) fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Fault> {
        self.raw(key)?
            .map(|sealed| self.sealer.open(key, sealed.to_vec()).ok_or_else(|| self.damaged()))
            .transpose()
    }

    fn raw(&self, key: &[u8]) -> Result<Option<sled::IVec>, Fault> {
        self.guard(|| self.tree.get(key).map_err(|error| self.trouble(error)))
    }

    /// The keys between these two, the first included, from the end when `backwards`.
    pub(super) fn keys(
        &self,
        from: &[u8],
        to: &[u8],
        backwards: bool,
    ) -> impl Iterator<Item = Result<Vec<u8>, Fault>> + '_ {
        let mut found = self.tree.range(from..to);
        std::iter::from_fn(move || {
            let next = self.guard(|| {
                let entry = if backwards { found.next_back() } else { found.next() };
                entry.transpose().map_err(|error| self.trouble(error))
            });
            next.map(|entry| entry.map(|(key, _)| key.to_vec())).transpose()
        })
    }

    /// Writes changes in one batch and notes up to which journal record they go, and what is durable of the journal.
    pub(super) fn write(&self, changes: &Changes, applied: u64, durable: u64) -> Result<(), Fault> {
        self.guard(|| {
            let mut summary = lock(&self.summary);
            let mut after = *summary;
            let mut batch = sled::Batch::default();
            for (key, change) in changes {
                if let Some(old) = self.raw(key)? {
                    after.take_away(&old);
                }
                match change {
                    Some(plain) => {
                        let sealed = self.sealer.seal(key, plain.clone())?;
                        after.add(&sealed);
                        batch.insert(key.as_slice(), sealed);
                    }
                    None => batch.remove(key.as_slice()),
                }
            }
            after.applied = applied;
            after.durable = after.durable.max(durable);
            batch.insert(SUMMARY_KEY, self.sealer.seal(SUMMARY_KEY, after.bytes())?);
            self.tree.apply_batch(batch).map_err(|error| self.trouble(error))?;
            *summary = after;
            Ok(())
        })
    }

    /// Hands everything to the disk, durably, and leaves a mark by which the next start need not look at every value. A
    /// value that is damaged later is found when it is read.
    pub(super) fn close(&self) -> Result<(), Fault> {
        self.guard(|| self.tree.flush().map_err(|error| self.trouble(error)).map(drop))?;
        // sled's own flush does not survive a power cut.
        for name in files::names(&self.folder)? {
            files::sync_folder(&self.folder.join(name))?;
        }
        files::sync_folder(&self.folder)?;
        files::write_whole(&closed(&self.folder), &[&self.summary().bytes()])
    }

    /// Whether something failed, so that the index must be made anew.
    pub(super) fn is_broken(&self) -> bool {
        self.broken.load(Ordering::Acquire)
    }

    /// To be called with a value that makes no sense.
    pub(super) fn damaged(&self) -> Fault {
        self.broken.store(true, Ordering::Release);
        doubt(&self.folder);
        damage(&self.folder)
    }

    fn trouble(&self, error: sled::Error) -> Fault {
        self.broken.store(true, Ordering::Release);
        trouble(&self.folder, error)
    }

    fn guard<T>(&self, work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
        catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(self.damaged()))
    }
}

fn open_sled(folder: &Path) -> Result<sled::Db, Fault> {
    sled::Config::new()
        .path(folder)
        .cache_capacity(CACHE)
        .flush_every_ms(None)
        .mode(sled::Mode::HighThroughput)
        .open()
        .map_err(|error| trouble(folder, error))
}

/// Runs something that uses sled; a panic in it becomes a fault, and the index is made anew at the next start.
fn guard<T>(folder: &Path, work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        doubt(folder);
        Err(damage(folder))
    })
}

fn trouble(folder: &Path, error: sled::Error) -> Fault {
    match error {
        sled::Error::Io(error) => files::trouble("use the index in", folder, error),
        other => {
            doubt(folder);
            damage(folder).because(other)
        }
    }
}

fn damage(folder: &Path) -> Fault {
    Fault::retry(format!(
        "the index in {} is damaged and will be made anew from the journal: nothing is lost, try again",
        folder.display()
    ))
}

/// The mark by which the next start knows that the index must be made anew.
fn doubted(folder: &Path) -> PathBuf {
    folder.with_extension("doubted")
}

/// The mark of an index that was closed in good order, with its summary.
fn closed(folder: &Path) -> PathBuf {
    folder.with_extension("closed")
}

/// Takes the mark away before anything can change that it speaks of, durably.
fn take_mark(folder: &Path) -> Result<Option<Summary>, Fault> {
    let path = closed(folder);
    let Ok(bytes) = std::fs::read(&path) else {
        return Ok(None);
    };
    std::fs::remove_file(&path).map_err(|error| files::trouble("remove", &path, error))?;
    files::sync_parent(folder)?;
    Ok(Summary::parse(&bytes))
}

/// Leaves the mark, durably. When that fails too, the summary tells at the next start.
pub(in crate::store) fn doubt(folder: &Path) {
    let _ = files::create(&doubted(folder)).and_then(|_| files::sync_parent(folder));
}

/// Removes the index; it is sealed and made anew from the journal, so nothing is worth keeping.
pub(in crate::store) fn throw_away(folder: &Path) -> Result<(), Fault> {
    // The marks go last: a crash must not leave an index of which nobody knows any more that it is wrong.
    for removed in [
        std::fs::remove_dir_all(folder),
        std::fs::remove_file(doubted(folder)),
        std::fs::remove_file(closed(folder)),
    ] {
        match removed {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(files::trouble("remove", folder, error));
            }
            _ => {}
        }
    }
    Ok(())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
