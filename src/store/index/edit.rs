//! One transaction's changes on their way into the index: read through, taken over all at once.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::model::fault::Fault;
use crate::store::index::Index;
use crate::store::index::disk::Changes;
use crate::store::index::keys::Key;

/// What a transaction changes. Nothing is visible before it is finished and taken over.
pub(super) struct Edit<'a> {
    /// The index that is changed.
    pub(super) index: &'a Index,
    changes: Changes,
}

impl<'a> Edit<'a> {
    /// Starts with nothing changed.
    pub(super) fn new(index: &'a Index) -> Self {
        Self {
            index,
            changes: Changes::new(),
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
        let plain = serde_json::to_vec(value)
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

    /// The changes.
    pub(super) fn finish(self) -> Changes {
        self.changes
    }
}
