//! The index: everything that is asked for by key. It is made from the journal and may be thrown away at any time.
//!
//! sled 0.34 may lose its last writes in a power cut (its flush uses `sync_file_range`) and may panic on a damaged
//! file. Neither matters here: one batch carries a transaction's changes together with a [`Summary`] of the whole
//! index; what does not fit its summary at start is thrown away and made anew.

mod apply;
mod edit;
pub(super) mod keys;
mod live;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::de::DeserializeOwned;

use crate::model::fault::Fault;
use crate::model::transaction::Transaction;
pub(super) use crate::store::index::apply::{HIGHEST, Shadow, concerned};
use crate::store::index::edit::Edit;
use crate::store::index::keys::Key;
pub(super) use crate::store::index::live::Live;
use crate::store::journal::{Journal, Payload};
use crate::store::seal::{MasterKey, Namer, SALT, Sealer, random};

/// Cache of sled, bytes.
const CACHE: u64 = 32 * 1024 * 1024;
/// Keys changed by one batch when many transactions are replayed.
const BATCH: usize = 2_000;
const SALT_KEY: &[u8] = b"\0salt";
const SUMMARY_KEY: &[u8] = b"\0summary";

/// What an index holds, written with every change.
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

/// The index of one state folder.
pub(super) struct Index {
    folder: PathBuf,
    tree: sled::Db,
    pub(super) sealer: Sealer,
    pub(super) namer: Namer,
    summary: Mutex<Summary>,
    broken: AtomicBool,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index")
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

impl Index {
    /// Opens the index and brings it up to the journal's tail; makes it anew when it is missing, damaged or ahead.
    pub(super) fn open(folder: &Path, key: &MasterKey, journal: &dyn Journal) -> Result<Self, Fault> {
        let usable = if doubted(folder).exists() {
            None
        } else {
            guard(folder, || Self::open_existing(folder, key)).ok().flatten()
        };
        if let Some(index) = &usable {
            let summary = *lock(&index.summary);
            if summary.durable > journal.tail() {
                return Err(Fault::stop(format!(
                    "the journal ends at record {}, but record {} was stored durably: the end of the journal is lost; \
                     restore it from a backup, or accept the loss with `vorfalld store rebuild`",
                    journal.tail(),
                    summary.durable
                )));
            }
        }
        let index = match usable.filter(|index| lock(&index.summary).applied <= journal.tail()) {
            Some(index) => index,
            None => Self::create(folder, key)?,
        };
        index.catch_up(journal)?;
        Ok(index)
    }

    /// The index in this folder; none when there is none that could be trusted.
    fn open_existing(folder: &Path, key: &MasterKey) -> Result<Option<Self>, Fault> {
        if !folder.is_dir() {
            return Ok(None);
        }
        let tree = open_sled(folder)?;
        let Some(salt) = tree.get(SALT_KEY).map_err(|error| trouble(folder, error))? else {
            return Ok(None);
        };
        let index = Self::with(folder, tree, key, &salt)?;
        let summary = index
            .raw(SUMMARY_KEY)?
            .and_then(|sealed| index.sealer.open(SUMMARY_KEY, sealed.to_vec()))
            .and_then(|plain| Summary::parse(&plain));
        let Some(summary) = summary else {
            return Ok(None);
        };
        if !index.fits(summary)? {
            tracing::warn!(folder = %folder.display(), "the index is damaged or incomplete and is made anew");
            return Ok(None);
        }
        *lock(&index.summary) = summary;
        Ok(Some(index))
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

    /// An empty index in place of what was there.
    fn create(folder: &Path, key: &MasterKey) -> Result<Self, Fault> {
        throw_away(folder)?;
        super::files::folder(folder)?;
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

    /// The last journal record applied.
    pub(super) fn applied(&self) -> u64 {
        lock(&self.summary).applied
    }

    /// Applies one transaction that was just appended.
    pub(super) fn apply(&self, sequence: u64, tx: &Transaction, durable: u64) -> Result<(), Fault> {
        self.guard(|| {
            let mut edit = Edit::new(self);
            edit.apply(sequence, tx)?;
            self.write(edit, sequence, durable)
        })
    }

    /// Applies what the journal has and the index has not.
    pub(super) fn catch_up(&self, journal: &dyn Journal) -> Result<(), Fault> {
        self.guard(|| {
            let mut edit = Edit::new(self);
            let mut last = self.applied();
            journal.read(last.saturating_add(1), &mut |sequence, payload| {
                if let Payload::Kept(bytes) = payload {
                    edit.apply(sequence, &parse_transaction(sequence, &bytes)?)?;
                }
                last = sequence;
                if edit.len() >= BATCH {
                    let full = std::mem::replace(&mut edit, Edit::new(self));
                    self.write(full, sequence, journal.durable())?;
                }
                Ok(())
            })?;
            self.write(edit, last, journal.durable())
        })
    }

    fn write(&self, edit: Edit<'_>, applied: u64, durable: u64) -> Result<(), Fault> {
        let mut summary = lock(&self.summary);
        let (mut batch, mut after) = edit.finish(*summary)?;
        after.applied = applied;
        after.durable = after.durable.max(durable);
        batch.insert(SUMMARY_KEY, self.sealer.seal(SUMMARY_KEY, after.bytes())?);
        self.tree.apply_batch(batch).map_err(|error| self.trouble(error))?;
        *summary = after;
        Ok(())
    }

    /// Notes what is durable and hands everything to the disk.
    pub(super) fn close(&self, durable: u64) -> Result<(), Fault> {
        self.guard(|| {
            self.write(Edit::new(self), self.applied(), durable)?;
            self.tree.flush().map_err(|error| self.trouble(error))?;
            Ok(())
        })
    }

    /// One value.
    pub(super) fn get<T: DeserializeOwned>(&self, key: &Key) -> Result<Option<T>, Fault> {
        self.raw(key.as_bytes())?
            .map(|sealed| self.opened(key.as_bytes(), &sealed))
            .transpose()
    }

    fn raw(&self, key: &[u8]) -> Result<Option<sled::IVec>, Fault> {
        self.guard(|| self.tree.get(key).map_err(|error| self.trouble(error)))
    }

    /// All keys that start with this one, in order, until `visit` says `false`.
    pub(super) fn keys(&self, range: &Range, visit: &mut dyn FnMut(&[u8]) -> Result<bool, Fault>) -> Result<(), Fault> {
        self.guard(|| {
            let (from, to) = range.bounds();
            let mut found = self.tree.range(from..to);
            loop {
                let entry = if range.newest_first {
                    found.next_back()
                } else {
                    found.next()
                };
                let Some(entry) = entry else {
                    return Ok(());
                };
                let (key, _) = entry.map_err(|error| self.trouble(error))?;
                if !visit(&key)? {
                    return Ok(());
                }
            }
        })
    }

    /// All values below this key, in order.
    pub(super) fn values<T: DeserializeOwned>(&self, below: &Key) -> Result<Vec<T>, Fault> {
        self.guard(|| {
            self.tree
                .scan_prefix(below.as_bytes())
                .map(|entry| {
                    let (key, sealed) = entry.map_err(|error| self.trouble(error))?;
                    self.opened(&key, &sealed)
                })
                .collect()
        })
    }

    fn opened<T: DeserializeOwned>(&self, key: &[u8], sealed: &[u8]) -> Result<T, Fault> {
        let plain = self.sealer.open(key, sealed.to_vec()).ok_or_else(|| self.damaged())?;
        self.parse(&plain)
    }

    fn parse<T: DeserializeOwned>(&self, plain: &[u8]) -> Result<T, Fault> {
        serde_json::from_slice(plain).map_err(|error| self.damaged().because(error))
    }

    /// Whether something failed, so that the index must be made anew.
    fn is_broken(&self) -> bool {
        self.broken.load(Ordering::Acquire)
    }

    fn damaged(&self) -> Fault {
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

/// Keys to go through.
#[derive(Clone, Debug)]
pub(super) struct Range {
    below: Key,
    from: Option<Key>,
    to: Option<Key>,
    newest_first: bool,
}

impl Range {
    /// Every key that starts with this one.
    pub(super) fn below(key: Key) -> Self {
        Self {
            below: key,
            from: None,
            to: None,
            newest_first: false,
        }
    }

    /// From this key on.
    pub(super) fn from(self, from: Key) -> Self {
        Self {
            from: Some(from),
            ..self
        }
    }

    /// Up to this key and everything below it.
    pub(super) fn to(self, to: Key) -> Self {
        Self { to: Some(to), ..self }
    }

    /// Backwards.
    pub(super) fn newest_first(self) -> Self {
        Self {
            newest_first: true,
            ..self
        }
    }

    fn bounds(&self) -> (Vec<u8>, Vec<u8>) {
        let from = self.from.as_ref().unwrap_or(&self.below);
        let to = self.to.as_ref().unwrap_or(&self.below);
        (from.as_bytes().to_vec(), behind(to.as_bytes()))
    }
}

/// The first key behind all that start with this one. Families are letters, so there always is one.
fn behind(prefix: &[u8]) -> Vec<u8> {
    let mut end = prefix.to_vec();
    while let Some(byte) = end.pop() {
        if let Some(next) = byte.checked_add(1) {
            end.push(next);
            break;
        }
    }
    end
}

/// The transaction in a journal record.
pub(super) fn parse_transaction(sequence: u64, bytes: &[u8]) -> Result<Transaction, Fault> {
    serde_json::from_slice(bytes).map_err(|error| {
        Fault::stop(format!(
            "journal record {sequence} is intact but not understood; use the version of vorfalld that wrote it, or a \
             newer one"
        ))
        .because(error)
    })
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
        sled::Error::Io(error) => super::files::trouble("use the index in", folder, error),
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

/// Leaves the mark. When that fails too, the summary tells at the next start.
pub(super) fn doubt(folder: &Path) {
    let _ = super::files::create(&doubted(folder));
}

/// Removes the index; it is sealed and made anew from the journal, so nothing is worth keeping.
pub(super) fn throw_away(folder: &Path) -> Result<(), Fault> {
    for removed in [std::fs::remove_dir_all(folder), std::fs::remove_file(doubted(folder))] {
        match removed {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(super::files::trouble("remove", folder, error));
            }
            _ => {}
        }
    }
    Ok(())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
