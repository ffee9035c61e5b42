//! The index: everything that is asked for by key. It is made from the journal and may be thrown away at any time.
//!
//! Recent changes are kept in memory and go to the disk many at once, in quiet moments or when they have become too
//! many: values that change often (an alarm, a place in the outbox) are then written once. What a crash loses of them
//! is read from the journal again.

mod apply;
mod disk;
mod edit;
pub(super) mod keys;
mod live;
mod merge;
mod range;
mod spoken;

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use serde::de::DeserializeOwned;

use crate::model::fault::Fault;
use crate::model::transaction::Transaction;
pub(super) use crate::store::index::apply::{HIGHEST, Shadow, concerned};
use crate::store::index::disk::{Changes, Disk};
pub(super) use crate::store::index::disk::{doubt, throw_away};
use crate::store::index::edit::Edit;
use crate::store::index::keys::Key;
pub(super) use crate::store::index::live::Live;
use crate::store::index::merge::Merge;
pub(super) use crate::store::index::range::Range;
pub(super) use crate::store::index::spoken::{durable_of, spoken_of};
use crate::store::journal::{Journal, Payload};
use crate::store::seal::{MasterKey, Namer};

/// Changed keys kept in memory before they go to the disk: about fifty incidents' worth. While they are written there
/// are three copies of them.
const MANY: usize = 1_000;

/// The index of one state folder.
#[derive(Debug)]
pub(super) struct Index {
    disk: Disk,
    recent: RwLock<Recent>,
}

/// What has not gone to the disk yet.
#[derive(Default)]
struct Recent {
    changes: Changes,
    /// The last journal record applied.
    applied: u64,
}

/// Says how much there is and not what: the values are open here.
impl fmt::Debug for Recent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recent")
            .field("changes", &self.changes.len())
            .field("applied", &self.applied)
            .finish()
    }
}

/// What lies in an index's folder, before anything is asked of it.
#[derive(Debug, Default)]
pub(super) struct Kept(Option<Disk>);

impl Kept {
    /// Opens what can be trusted.
    pub(super) fn open(folder: &Path, key: &MasterKey) -> Self {
        Self(Disk::open(folder, key))
    }

    /// The last journal record that it knows to have been durable.
    pub(super) fn durable(&self) -> u64 {
        self.0.as_ref().map_or(0, |disk| disk.summary().durable)
    }
}

impl Index {
    /// Takes the index that was kept and brings it up to the journal's tail, some records taken for erased; makes it anew
    /// when it is missing, damaged or ahead.
    pub(super) fn open(
        (kept, folder): (Kept, &Path),
        key: &MasterKey,
        (journal, without): (&dyn Journal, &BTreeSet<u64>),
    ) -> Result<Self, Fault> {
        let index = match kept.0.filter(|disk| disk.summary().applied <= journal.tail()) {
            Some(disk) => Self::over(disk),
            None => Self::create(folder, key)?,
        };
        index.catch_up_without(journal, without)?;
        Ok(index)
    }

    /// An empty index in place of what was there.
    fn create(folder: &Path, key: &MasterKey) -> Result<Self, Fault> {
        Disk::create(folder, key).map(Self::over)
    }

    fn over(disk: Disk) -> Self {
        let recent = Recent {
            applied: disk.summary().applied,
            ..Recent::default()
        };
        Self {
            disk,
            recent: RwLock::new(recent),
        }
    }

    fn recent(&self) -> RwLockReadGuard<'_, Recent> {
        self.recent.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn recent_mut(&self) -> RwLockWriteGuard<'_, Recent> {
        self.recent.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// What hashes the names in keys.
    pub(super) fn namer(&self) -> &Namer {
        &self.disk.namer
    }

    /// The last journal record applied.
    pub(super) fn applied(&self) -> u64 {
        self.recent().applied
    }

    /// Applies one transaction that was just appended. Not to be called by two at the same time.
    pub(super) fn apply(&self, sequence: u64, tx: &Transaction) -> Result<(), Fault> {
        let mut edit = Edit::new(self);
        edit.apply(sequence, tx)?;
        self.take(edit, sequence);
        Ok(())
    }

    /// Applies what the journal has and the index has not.
    pub(super) fn catch_up(&self, journal: &dyn Journal) -> Result<(), Fault> {
        self.catch_up_without(journal, &BTreeSet::new())
    }

    /// The same, with these records taken for erased.
    fn catch_up_without(&self, journal: &dyn Journal, erased: &BTreeSet<u64>) -> Result<(), Fault> {
        journal.read(self.applied().saturating_add(1), &mut |sequence, payload| {
            match payload {
                _ if erased.contains(&sequence) => self.take(Edit::new(self), sequence),
                Payload::Kept(bytes) => self.apply(sequence, &parse_transaction(sequence, &bytes)?)?,
                Payload::Erased => self.take(Edit::new(self), sequence),
            }
            self.tidy(journal.durable())
        })
    }

    fn take(&self, edit: Edit<'_>, applied: u64) {
        let changes = edit.finish();
        let mut recent = self.recent_mut();
        recent.changes.extend(changes);
        recent.applied = applied;
    }

    /// Writes recent changes to the disk when they have become many.
    pub(super) fn tidy(&self, durable: u64) -> Result<(), Fault> {
        if self.recent().changes.len() < MANY {
            return Ok(());
        }
        self.write(durable)
    }

    /// Writes recent changes to the disk and notes what is durable of the journal. Not to be called while somebody applies.
    pub(super) fn write(&self, durable: u64) -> Result<(), Fault> {
        {
            let recent = self.recent();
            let before = self.disk.summary();
            if (recent.applied, durable) == (before.applied, before.durable) {
                return Ok(());
            }
            self.disk.write(&recent.changes, recent.applied, durable)?;
        }
        self.recent_mut().changes.clear();
        Ok(())
    }

    /// Writes everything and hands it to the disk.
    pub(super) fn close(&self, durable: u64) -> Result<(), Fault> {
        self.write(durable)?;
        self.disk.close()
    }

    /// Whether something failed, so that the index must be made anew.
    pub(super) fn is_broken(&self) -> bool {
        self.disk.is_broken()
    }

    /// One value.
    pub(super) fn get<T: DeserializeOwned>(&self, key: &Key) -> Result<Option<T>, Fault> {
        self.read(key.as_bytes())?.map(|plain| self.parse(&plain)).transpose()
    }

    fn read(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Fault> {
        if let Some(recent) = self.recent().changes.get(key) {
            return Ok(recent.clone());
        }
        self.disk.get(key)
    }

    /// All keys of a range, in order, until `visit` says `false`. Nobody can write meanwhile: `visit` only looks at the key.
    pub(super) fn keys(&self, range: &Range, visit: &mut dyn FnMut(&[u8]) -> bool) -> Result<(), Fault> {
        let (from, to) = range.bounds();
        let backwards = range.is_newest_first();
        let recent = self.recent();
        let stored = self.disk.keys(&from, &to, backwards);
        for key in Merge::new(stored, &recent.changes, (from.clone(), to.clone()), backwards) {
            if !visit(&key?) {
                break;
            }
        }
        Ok(())
    }

    /// All values below this key, in order.
    pub(super) fn values<T: DeserializeOwned>(&self, below: &Key) -> Result<Vec<T>, Fault> {
        let mut keys = Vec::new();
        self.keys(&Range::below(below.clone()), &mut |key| {
            keys.push(key.to_vec());
            true
        })?;
        let values = keys.iter().filter_map(|key| self.read(key).transpose());
        values.map(|plain| self.parse(&plain?)).collect()
    }

    fn parse<T: DeserializeOwned>(&self, plain: &[u8]) -> Result<T, Fault> {
        serde_json::from_slice(plain).map_err(|error| self.disk.damaged().because(error))
    }
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
