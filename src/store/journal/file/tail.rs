//! The journal's bookkeeping: what the next append needs, and how far the disk has followed.

use std::fs::File;
use std::ops::RangeBounds;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::model::fault::Fault;
use crate::store::journal::walk::Segment;

/// What the next append needs.
#[derive(Debug)]
pub(super) struct Tail {
    /// The segment being written.
    pub(super) file: Arc<File>,
    /// Its length, bytes.
    pub(super) length: u64,
    /// The last record.
    pub(super) sequence: u64,
    /// The chain up to it.
    pub(super) chain: [u8; 32],
    /// All segments, that one last.
    pub(super) segments: Vec<Segment>,
}

/// How far the disk has followed.
#[derive(Debug, Default)]
pub(super) struct Flush {
    /// The last record that is on the disk.
    pub(super) durable: u64,
    /// Somebody waits for the disk.
    pub(super) running: bool,
    /// A sync failed: nothing is taken any more.
    pub(super) broken: bool,
    /// Syncs so far.
    pub(super) syncs: u64,
}

impl Tail {
    /// The place of the segment that holds this record, if any does.
    pub(super) fn place_of(&self, sequence: u64) -> usize {
        let behind = self.segments.partition_point(|segment| segment.first <= sequence);
        behind.saturating_sub(1)
    }

    /// Finds out where the records of these segments start; of the last one it is always known.
    pub(super) fn learn(&mut self, places: impl RangeBounds<usize>) -> Result<(), Fault> {
        let next: Vec<_> = self
            .segments
            .iter()
            .skip(1)
            .map(|next| (next.first, next.before))
            .collect();
        for ((place, segment), next) in self.segments.iter_mut().enumerate().zip(next) {
            if places.contains(&place) && segment.starts.is_none() {
                segment.learn(next)?;
            }
        }
        Ok(())
    }
}

/// A panic of another thread leaves the journal's bookkeeping whole: it is changed only after the file was.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
