//! The index in use: heals itself while the daemon runs.
//!
//! After any failed write sled refuses everything until it is opened anew. A full disk must not end the daemon, so a
//! broken index is thrown away and made from the journal, at once or as soon as somebody asks again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use crate::model::fault::Fault;
use crate::model::transaction::Transaction;
use crate::store::index::{Index, Kept, throw_away};
use crate::store::journal::Journal;
use crate::store::seal::MasterKey;

/// An index that may be exchanged for a new one.
#[derive(Debug)]
pub(in crate::store) struct Live {
    folder: PathBuf,
    key: MasterKey,
    current: RwLock<Arc<Index>>,
    /// The journal has a record that could not be applied.
    behind: AtomicBool,
    /// It holds what the journal does not say any more.
    stale: AtomicBool,
    /// Records that are taken for erased: those of an erasure whose turn in the journal has not come yet.
    without: Mutex<BTreeSet<u64>>,
}

impl Live {
    /// See [`Index::open`]. Records that an erasure which broke off has yet to overwrite are not shown any more: one that
    /// has them is made anew.
    pub(in crate::store) fn open(
        (kept, folder): (Kept, &Path),
        key: &MasterKey,
        (journal, without): (&dyn Journal, &BTreeSet<u64>),
    ) -> Result<Self, Fault> {
        let kept = if without.is_empty() {
            kept
        } else {
            drop(kept);
            throw_away(folder)?;
            Kept::default()
        };
        let index = Index::open((kept, folder), key, (journal, without))?;
        Ok(Self {
            folder: folder.to_owned(),
            key: key.clone(),
            current: RwLock::new(Arc::new(index)),
            behind: AtomicBool::new(false),
            stale: AtomicBool::new(false),
            without: Mutex::new(without.clone()),
        })
    }

    /// The index as it is.
    pub(in crate::store) fn current(&self) -> Arc<Index> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether [`mend`](Self::mend) has something to do.
    pub(in crate::store) fn ails(&self) -> bool {
        self.behind.load(Ordering::Acquire) || self.is_spoilt(&self.current())
    }

    fn is_spoilt(&self, index: &Index) -> bool {
        self.stale.load(Ordering::Acquire) || index.is_broken()
    }

    /// Brings the index up to the journal, if need be a new one. Nobody may append meanwhile.
    pub(in crate::store) fn mend(&self, journal: &dyn Journal) -> Result<(), Fault> {
        if !self.ails() {
            return Ok(());
        }
        let index = self.current();
        if self.is_spoilt(&index) || index.catch_up(journal).is_err() {
            tracing::warn!(folder = %self.folder.display(), "the index failed and is made anew from the journal");
            self.renew(journal, &|| ())?;
        }
        self.behind.store(false, Ordering::Release);
        Ok(())
    }

    /// Whatever index is made from here on, it is made without these records.
    pub(in crate::store) fn leave_out(&self, records: &BTreeSet<u64>) {
        self.without().extend(records);
    }

    /// The journal does not say any more what was left out.
    pub(in crate::store) fn overwritten(&self) {
        self.without().clear();
    }

    fn without(&self) -> MutexGuard<'_, BTreeSet<u64>> {
        self.without.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// It may show what it must not: the next question makes it anew.
    pub(in crate::store) fn distrust(&self) {
        self.stale.store(true, Ordering::Release);
    }

    /// Makes the index anew out of all records but those that are left out: nothing that the others do not say stays on
    /// the disk, not even sealed. The old one answers meanwhile, and then the new one. Nobody may append meanwhile.
    /// `emptied` is called when the old one is gone from the disk.
    ///
    /// After a fault half a new one lies in the folder, and the old one lies nowhere: see [`distrust`](Self::distrust).
    pub(in crate::store) fn renew(&self, journal: &dyn Journal, emptied: &dyn Fn()) -> Result<(), Fault> {
        let without = self.without().clone();
        let new = Index::create(&self.folder, &self.key)?;
        emptied();
        new.catch_up_without(journal, &without)?;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(new);
        self.stale.store(false, Ordering::Release);
        Ok(())
    }

    /// Applies one transaction that was just appended. What fails is mended at once if it can be, else when somebody
    /// asks next: the transaction is taken either way.
    pub(in crate::store) fn apply(&self, sequence: u64, tx: &Transaction, journal: &dyn Journal) {
        let index = self.current();
        let applied = if index.applied() < sequence.saturating_sub(1) {
            Err(Fault::retry("the index is behind the journal"))
        } else {
            index.apply(sequence, tx).and_then(|()| index.tidy(journal.durable()))
        };
        if applied.is_err() {
            self.behind.store(true, Ordering::Release);
            if let Err(fault) = self.mend(journal) {
                tracing::warn!(%fault, "the index cannot be made anew now; it is tried again with the next question");
            }
        }
    }
}
