//! Changes on their way into the index: read through, written in one batch.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::model::fault::Fault;
use crate::store::index::keys::Key;
use crate::store::index::{Index, Summary};
use crate::store::seal::OVERHEAD;

/// What one or more transactions change. Nothing is visible before [`finish`](Self::finish).
pub(super) struct Edit<'a> {
    /// The index that is changed.
    pub(super) index: &'a Index,
    changes: BTreeMap<Vec<u8>, Option<Vec<u8>>>,
}

impl<'a> Edit<'a> {
    /// Starts with nothing changed.
    pub(super) fn new(index: &'a Index) -> Self {
        Self {
            index,
            changes: BTreeMap::new(),
        }
    }

    /// The value as it will be.
    pub(super) fn get<T: DeserializeOwned>(&self, key: &Key) -> Result<Option<T>, Fault> {
        match self.changes.get(key.as_bytes()) {
            Some(None) => Ok(None),
            Some(Some(plain)) => self.index.parse(plain).map(Some),
            None => self.index.get(key),
        }
    }

    /// Sets a value.
    pub(super) fn put<T: Serialize>(&mut self, key: Key, value: &T) -> Result<(), Fault> {
        let mut plain = Vec::with_capacity(OVERHEAD.saturating_add(64));
        serde_json::to_writer(&mut plain, value)
            .map_err(|error| Fault::refuse("a value cannot be written to the index").because(error))?;
        self.changes.insert(key.into_bytes(), Some(plain));
        Ok(())
    }

    /// Sets a key that says everything itself.
    pub(super) fn mark(&mut self, key: Key) {
        self.changes.insert(key.into_bytes(), Some(Vec::new()));
    }

    /// Takes a key away.
    pub(super) fn remove(&mut self, key: Key) {
        self.changes.insert(key.into_bytes(), None);
    }

    /// How many keys are changed so far.
    pub(super) fn len(&self) -> usize {
        self.changes.len()
    }

    /// The changes as one batch, with the summary that describes the index after it.
    pub(super) fn finish(self, mut summary: Summary) -> Result<(sled::Batch, Summary), Fault> {
        let mut batch = sled::Batch::default();
        for (key, change) in self.changes {
            if let Some(old) = self.index.raw(&key)? {
                summary.take_away(&old);
            }
            match change {
                Some(plain) => {
                    let sealed = self.index.sealer.seal(&key, plain)?;
                    summary.add(&sealed);
                    batch.insert(key, sealed);
                }
                None => batch.remove(key),
            }
        }
        Ok((batch, summary))
    }
}
