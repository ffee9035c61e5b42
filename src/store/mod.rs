//! What is kept: the journal is the truth, the index finds things, evidence keeps the raw mails. All of it sealed.
//!
//! A step is one [`Transaction`]: appended to the journal, applied to the index, visible to reads at once and durable
//! after [`Store::sync`]. Several threads may commit and sync at the same time; those that wait together share one sync.
//! Deciding is the caller's: whoever reads, decides and commits must be alone in doing so, or use [`Store::commit_at`].

pub mod erase;
mod evidence;
mod files;
mod index;
pub mod journal;
pub mod outbox;
mod queries;
pub mod seal;
#[cfg(test)]
#[expect(
    clippy::arithmetic_side_effects,
    reason = "a test that overflows fails, as it should"
)]
mod tests;
pub mod upkeep;
pub mod verify;

use std::collections::BTreeSet;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

pub use queries::{Counts, Step, Whole};
pub use seal::MasterKey;
pub use upkeep::{backup, rebuild, restore};
pub use verify::{Verified, verify};

use crate::model::fault::{Fault, Remedy};
use crate::model::ids::MailId;
use crate::model::transaction::Transaction;
use crate::store::erase::{Erasure, Phase};
use crate::store::evidence::Evidence;
use crate::store::index::{Index, Kept, Live};
use crate::store::journal::{FileJournal, Journal, SEGMENT, Terms, durable};

/// A committed step, to be waited for with [`Store::sync`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[must_use = "a step is durable only after `sync`"]
pub struct Ticket(u64);

/// The state folder, owned by this process as long as the value lives.
#[derive(Debug)]
pub struct Store {
    dir: PathBuf,
    key: MasterKey,
    journal: Box<dyn Journal>,
    live: Live,
    evidence: Evidence,
    commits: Mutex<()>,
    watch: fn(Phase),
    /// Released when dropped, after everything above.
    _lock: Owned,
}

impl Store {
    /// Opens the state folder, makes it when missing, and brings the index up to the journal's tail.
    ///
    /// Fails with `Retry` when another process owns it, `Configure` with a wrong key, `Stop` when the journal is damaged.
    pub fn open(dir: &Path, key: MasterKey) -> Result<Self, Fault> {
        Self::open_with(dir, key, (SEGMENT, |_| ()))
    }

    /// The same, with somebody who is told of each step of an erasure, also of one that is finished here.
    pub fn open_watched(dir: &Path, key: MasterKey, watch: fn(Phase)) -> Result<Self, Fault> {
        Self::open_with(dir, key, (SEGMENT, watch))
    }

    fn open_with(dir: &Path, key: MasterKey, (segment_size, watch): (u64, fn(Phase))) -> Result<Self, Fault> {
        files::folder(dir)?;
        let lock = take_lock(dir)?;
        refuse_half_restored(dir)?;
        let mut kept = Kept::default();
        let terms = Terms {
            segment_size,
            promised: || {
                kept = Kept::open(&dir.join(INDEX), &key);
                durable::noted(&dir.join(MARK)).max(kept.durable())
            },
            mark: Some(dir.join(MARK)),
        };
        let journal: Box<dyn Journal> = Box::new(FileJournal::open_with(&dir.join(JOURNAL), &key, terms)?);
        // What an erasure that broke off has begun to overwrite is not shown, also where it cannot be finished yet.
        let broken_off = erase::left_behind(dir, &key)?;
        let without = broken_off.as_ref().map_or(&BTreeSet::new(), Erasure::records).clone();
        let live = Live::open((kept, &dir.join(INDEX)), &key, (journal.as_ref(), &without))?;
        let evidence = Evidence::open(&dir.join(EVIDENCE), key.clone())?;
        files::sync_folder(dir)?;
        files::sync_parent(dir)?;
        let store = Self {
            dir: dir.to_owned(),
            key,
            journal,
            live,
            evidence,
            commits: Mutex::new(()),
            watch,
            _lock: lock,
        };
        match store.finish_erasing() {
            // Mail must be taken in even where there is no room for an erasure; the next order finishes this one first.
            Err(fault) if fault.remedy == Remedy::Retry => {
                tracing::warn!(%fault, "an erasure that was broken off could not be finished yet");
            }
            finished => finished?,
        }
        Ok(store)
    }

    /// Takes one step: visible to reads when this returns, durable after [`sync`](Self::sync).
    ///
    /// A fault means that the step was not taken: `Retry` when the disk is full or the like, `Refuse` when the step is one
    /// that could not be read again, `Stop` when the disk has failed.
    pub fn commit(&self, tx: &Transaction) -> Result<Ticket, Fault> {
        let _alone = self.commits.lock().unwrap_or_else(PoisonError::into_inner);
        self.live.mend(self.journal.as_ref())?;
        self.append(self.live.current().applied(), tx)
    }

    /// The point that reads show now, for [`commit_at`](Self::commit_at).
    pub fn position(&self) -> Ticket {
        Ticket(self.live.current().applied())
    }

    /// Takes one step only if nothing was committed since `position`; fails with `Retry` otherwise.
    pub fn commit_at(&self, position: Ticket, tx: &Transaction) -> Result<Ticket, Fault> {
        let _alone = self.commits.lock().unwrap_or_else(PoisonError::into_inner);
        self.live.mend(self.journal.as_ref())?;
        self.append(position.0, tx)
    }

    fn append(&self, expected_tail: u64, tx: &Transaction) -> Result<Ticket, Fault> {
        let unwritable = |error: serde_json::Error| {
            Fault::refuse("this step cannot be written so that it can be read again; nothing was stored").because(error)
        };
        let bytes = serde_json::to_vec(tx).map_err(unwritable)?;
        // A value that does not survive its own text form (a year beyond 9999, a score that is no number) would make the
        // journal unreadable for good. What is read back is also what is applied, so that a rebuilt index is the same.
        let tx: Transaction = serde_json::from_slice(&bytes).map_err(unwritable)?;
        let sequence = self.journal.append(expected_tail, &bytes)?;
        self.live.apply(sequence, &tx, self.journal.as_ref());
        Ok(Ticket(sequence))
    }

    /// Returns when the step and all before it are durable. Shares syncs with everybody who waits.
    pub fn sync(&self, ticket: Ticket) -> Result<(), Fault> {
        self.journal.sync(ticket.0)
    }

    /// Returns when everything that reads have shown so far is durable. To be called before something outside is changed
    /// because of what was read, such as moving a mail because it is known already.
    pub fn settle(&self) -> Result<(), Fault> {
        self.journal.sync(self.live.current().applied())
    }

    /// Writes what the index keeps in memory to the disk. To be called in quiet moments, when nobody waits for a commit;
    /// otherwise every few hundred commits one takes longer. Nothing depends on it.
    pub fn rest(&self) -> Result<(), Fault> {
        let index = self.index()?;
        let _alone = self.commits.lock().unwrap_or_else(PoisonError::into_inner);
        index.write(self.journal.durable())
    }

    /// [`commit`](Self::commit) and [`sync`](Self::sync).
    pub fn commit_durably(&self, tx: &Transaction) -> Result<(), Fault> {
        let ticket = self.commit(tx)?;
        self.sync(ticket)
    }

    /// Whether mail could be taken now: writes a little to the disk, makes it durable, removes it, and asks the index.
    ///
    /// Fails with `Retry` while the disk is full or read-only; what is stored can be read all the same.
    pub fn probe(&self) -> Result<(), Fault> {
        let path = self.dir.join(PROBE);
        let written = files::write_whole(&path, &[&vec![0; PROBE_SIZE]]);
        for path in [path.with_extension("new"), path] {
            let _ = std::fs::remove_file(path);
        }
        written?;
        self.index().map(drop)
    }

    /// Seals raw mails; they are durable when this returns. One that is there already is left alone.
    pub fn put_evidence(&self, mails: &[(MailId, &[u8])]) -> Result<(), Fault> {
        self.evidence.put(mails)
    }

    /// A raw mail; none when it was never stored or has been erased. Fails with `Refuse` when its file is damaged.
    pub fn evidence(&self, id: MailId) -> Result<Option<Vec<u8>>, Fault> {
        self.evidence.get(id)
    }

    /// Makes everything durable and lets go of the folder. Without it nothing is lost, only the next start is slower.
    pub fn close(self) {
        let closed = self
            .journal
            .sync(self.journal.tail())
            .and_then(|()| self.live.current().close(self.journal.durable()));
        if let Err(fault) = closed {
            tracing::warn!(%fault, "the state was not closed cleanly; the next start mends it from the journal");
        }
    }

    /// The index, mended when an earlier step could not be applied or sled failed.
    fn index(&self) -> Result<Arc<Index>, Fault> {
        if self.live.ails() {
            let _alone = self.commits.lock().unwrap_or_else(PoisonError::into_inner);
            self.live.mend(self.journal.as_ref())?;
        }
        Ok(self.live.current())
    }
}

const JOURNAL: &str = "journal";
const INDEX: &str = "index";
const EVIDENCE: &str = "evidence";
/// How far the journal was durable, see [`journal::durable`].
const MARK: &str = "journal.durable";
const LOCK: &str = "lock";
const PROBE: &str = "probe";
/// Bytes that a probe writes: some mails' worth.
const PROBE_SIZE: usize = 256 * 1024;
/// What a restore has not put in its place yet.
const RESTORING: &str = "restoring";

/// Half a state must not be taken for a young one.
fn refuse_half_restored(dir: &Path) -> Result<(), Fault> {
    if !dir.join(RESTORING).exists() {
        return Ok(());
    }
    Err(Fault::stop(format!(
        "a restore into {} was broken off; empty the folder and run `vorfalld store restore` again",
        dir.display()
    )))
}

/// The folder's lock, given back when dropped.
///
/// Closing the file would not be enough: a program that is being started at this moment shares it until its `exec`.
#[derive(Debug)]
struct Owned(File);

impl Drop for Owned {
    fn drop(&mut self) {
        if let Err(error) = self.0.unlock() {
            tracing::debug!(%error, "the lock of the state folder is given back by closing it");
        }
    }
}

/// Only one process may own the folder: two would write two truths.
fn take_lock(dir: &Path) -> Result<Owned, Fault> {
    let path = dir.join(LOCK);
    let file = files::create(&path)?;
    match file.try_lock() {
        Ok(()) => Ok(Owned(file)),
        Err(TryLockError::WouldBlock) => Err(Fault::retry(format!(
            "another process owns {}; ask it over its socket, or stop it first",
            dir.display()
        ))),
        Err(TryLockError::Error(error)) => Err(files::trouble("lock", &path, error)),
    }
}
