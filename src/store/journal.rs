//! The journal: the truth, one record for each transaction, in the order in which they were decided.

mod check;
pub(super) mod durable;
mod file;
mod record;
mod scan;
mod segment;
#[cfg(test)]
#[expect(
    clippy::arithmetic_side_effects,
    reason = "a test that overflows fails, as it should"
)]
mod tests;
mod walk;

use std::fmt;

pub(super) use check::{Problem, check};
pub(super) use durable::Terms;
pub use file::FileJournal;
pub(super) use file::SEGMENT;

use crate::model::fault::Fault;

/// What stands in one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payload {
    /// What was appended.
    Kept(Vec<u8>),
    /// It was erased on purpose; its digest is still part of the chain.
    Erased,
}

/// A place for records that stay in order and are never changed, only erased.
///
/// The file journal is the one home that exists. The contract has room for a shared one (several nodes, each with its
/// own index fed from the journal): `append` names the tail that the decision was made on, so that two nodes never
/// decide on stale state.
pub trait Journal: Send + Sync + fmt::Debug {
    /// The last sequence number, 0 when there is none yet. It may not be durable.
    fn tail(&self) -> u64;

    /// The last sequence number that survives a power cut.
    fn durable(&self) -> u64;

    /// Adds a record behind `expected_tail` and gives its sequence number. Not durable before [`sync`](Self::sync).
    ///
    /// Fails with `Retry` when the tail has moved on (read what came, decide anew) and when nothing can be written
    /// just now; the journal is then as it was before.
    fn append(&self, expected_tail: u64, payload: &[u8]) -> Result<u64, Fault>;

    /// Returns when everything up to this sequence number is durable. Callers that wait together share one sync.
    fn sync(&self, up_to: u64) -> Result<(), Fault>;

    /// Hands over every record from `from` on, in order.
    fn read(&self, from: u64, visit: &mut Visit<'_>) -> Result<(), Fault>;

    /// One record; none when there is no such number.
    fn get(&self, sequence: u64) -> Result<Option<Payload>, Fault>;

    /// Replaces the payloads of these records by nothing. The chain stays verifiable.
    fn erase(&self, sequences: &[u64]) -> Result<(), Fault>;
}

/// What [`Journal::read`] calls with each sequence number and its payload.
pub type Visit<'a> = dyn FnMut(u64, Payload) -> Result<(), Fault> + 'a;
