//! Erasing for real: journal payloads, raw mails, and every place in the index.
//!
//! The journal's chain runs over digests, so it stays verifiable. What an erased record also said of other things (other
//! incidents, cursors, places already seen) is written anew first, together with a tombstone: which incident, when, why.
//! The order lies in the state folder, sealed, until it has been carried out: a crash in the middle is finished at the
//! next start.

mod carry;

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::model::fault::Fault;
use crate::model::ids::{IncidentId, MailId};
use crate::store::seal::{MasterKey, SALT, random};
use crate::store::{INDEX, Store, files, index};

/// The name of the cursor that is an incident's tombstone: `erased/2026-0001`.
const TOMBSTONE: &str = "erased/";
/// The name of the cursor that says since when an incident's raw mails are gone: `raw_erased/2026-0001`.
pub(super) const RAW_ERASED: &str = "raw_erased/";
/// The order being carried out.
const ERASING: &str = "erasing";
/// How often the step is made anew because somebody else committed meanwhile.
const TRIES: u32 = 20;

/// An order to erase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    /// Incidents, with everything that belongs to them.
    pub incidents: BTreeSet<IncidentId>,
    /// Incidents of which only the raw mails go.
    pub raw: BTreeSet<IncidentId>,
    /// Mails that belong to no incident.
    pub mails: BTreeSet<MailId>,
    /// Message-IDs of letters of ours about no incident, such as digests.
    pub letters: BTreeSet<String>,
    /// When it was ordered.
    pub at: Timestamp,
    /// Who ordered it.
    pub actor: String,
    /// Why, without a word about anybody: it stays.
    pub why: String,
    /// Journal records that go. Found when the order is carried out; the index forgets them before they are overwritten.
    #[serde(default)]
    records: BTreeSet<u64>,
    /// Raw mails that go, of whichever of the above. Found then, too.
    #[serde(default)]
    evidence: BTreeSet<MailId>,
}

impl Erasure {
    /// An order without anything in it yet.
    pub fn new(at: Timestamp, actor: impl Into<String>, why: impl Into<String>) -> Self {
        Self {
            incidents: BTreeSet::new(),
            raw: BTreeSet::new(),
            mails: BTreeSet::new(),
            letters: BTreeSet::new(),
            at,
            actor: actor.into(),
            why: why.into(),
            records: BTreeSet::new(),
            evidence: BTreeSet::new(),
        }
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.incidents.is_empty() && self.raw.is_empty() && self.mails.is_empty() && self.letters.is_empty()
    }
}

/// A step of an erasure that has just been taken, in order. Whoever watches them may end the process there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The order lies in the state folder.
    Ordered,
    /// What outlives the records is durable.
    Carried,
    /// The index is marked as one to be made anew.
    Doubted,
    /// The old index is gone from the disk and the new one is empty.
    Emptied,
    /// The new index is complete and the one that answers: from here on nobody sees anything of it any more.
    Renewed,
    /// The journal's payloads are overwritten.
    Overwritten,
    /// A raw mail has lost its salt, and with it its key.
    Spoilt,
    /// Its file is gone.
    Unlinked,
}

/// The same as [`Store::erase`] for a folder that nobody owns.
pub fn erase_payloads(dir: &Path, key: &MasterKey, order: &Erasure) -> Result<u64, Fault> {
    let store = Store::open(dir, key.clone())?;
    let erased = store.erase(order);
    store.close();
    erased
}

impl Store {
    /// Carries an order out and gives the number of journal records erased. When this returns, nothing of it can be found
    /// in the state folder any more, not even sealed. Reads go on meanwhile; commits wait while the index is made anew.
    ///
    /// Whoever reads meanwhile finds an incident with its history and its raw mails, or nothing of it: never a part.
    /// Nobody may decide anything about these incidents meanwhile. After a fault or a crash, the next start or the next
    /// order carries it to its end.
    pub fn erase(&self, order: &Erasure) -> Result<u64, Fault> {
        self.finish_erasing()?;
        self.leave_order(order)?;
        (self.watch)(Phase::Ordered);
        self.carry_through(order)
    }

    /// Puts the order where the next start finds it.
    pub(super) fn leave_order(&self, order: &Erasure) -> Result<(), Fault> {
        let plain = serde_json::to_vec(order).map_err(|error| Fault::refuse("no such order").because(error))?;
        let salt: [u8; SALT] = random()?;
        let sealed = self.key.sealer(&salt, ERASING)?.seal(ERASING.as_bytes(), plain)?;
        files::write_whole(&self.dir.join(ERASING), &[&salt, &sealed])
    }

    /// Carries an order that was broken off to its end.
    pub(super) fn finish_erasing(&self) -> Result<(), Fault> {
        let path = self.dir.join(ERASING);
        let bytes = match std::fs::read(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            read => read.map_err(|error| files::trouble("read", &path, error))?,
        };
        let Some(order) = self.unseal(&bytes)? else {
            // Nothing is lost by it: what is over its time is still there, and is ordered again.
            tracing::warn!("an order to erase cannot be read and is dropped; give it again");
            return self.drop_order();
        };
        tracing::info!("finishing an erasure that was broken off");
        self.carry_through(&order).map(drop)
    }

    fn unseal(&self, bytes: &[u8]) -> Result<Option<Erasure>, Fault> {
        let Some((salt, sealed)) = bytes.split_at_checked(SALT) else {
            return Ok(None);
        };
        let key = self.key.sealer(salt, ERASING)?;
        let plain = key.open(ERASING.as_bytes(), sealed.to_vec());
        Ok(plain.and_then(|plain| serde_json::from_slice(&plain).ok()))
    }

    fn carry_through(&self, order: &Erasure) -> Result<u64, Fault> {
        let (records, evidence) = self.carry_over(order)?;
        (self.watch)(Phase::Carried);
        // The new index will not know any more what was to go: the order has to.
        let order = Erasure {
            records,
            evidence,
            ..order.clone()
        };
        self.leave_order(&order)?;
        // From here on the index knows more than the journal: it is made anew even when we do not get to the end.
        index::doubt(&self.dir.join(INDEX));
        files::sync_folder(&self.dir)?;
        (self.watch)(Phase::Doubted);
        if !order.records.is_empty() || !order.incidents.is_empty() {
            let _alone = self.commits.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            let emptied = || (self.watch)(Phase::Emptied);
            self.live.renew((self.journal.as_ref(), &order.records), &emptied)?;
            (self.watch)(Phase::Renewed);
        }
        self.journal.erase(&order.records.iter().copied().collect::<Vec<_>>())?;
        (self.watch)(Phase::Overwritten);
        for mail in &order.evidence {
            self.evidence.spoil(*mail)?;
            (self.watch)(Phase::Spoilt);
            self.evidence.unlink(*mail)?;
            (self.watch)(Phase::Unlinked);
        }
        self.drop_order()?;
        Ok(u64::try_from(order.records.len()).unwrap_or(u64::MAX))
    }

    /// Writes what outlives the records, durably; gives the records and the mails that go.
    fn carry_over(&self, order: &Erasure) -> Result<(BTreeSet<u64>, BTreeSet<MailId>), Fault> {
        let mut tries: u32 = 0;
        loop {
            let position = self.position();
            let sequences = self.sequences(order)?;
            let carry = self.carry(&sequences, order)?;
            match self.commit_at(position, &carry.tx) {
                Ok(ticket) => {
                    self.sync(ticket)?;
                    return Ok((sequences, carry.mails));
                }
                Err(_) if tries < TRIES && self.position() != position => tries = tries.saturating_add(1),
                Err(fault) => return Err(fault),
            }
        }
    }

    fn drop_order(&self) -> Result<(), Fault> {
        let path = self.dir.join(ERASING);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(files::trouble("remove", &path, error)),
            _ => files::sync_folder(&self.dir),
        }
    }

    /// When and why an incident was erased, if it was.
    pub fn erased(&self, id: IncidentId) -> Result<Option<String>, Fault> {
        self.cursor(&format!("{TOMBSTONE}{id}"))
    }

    /// Since when the raw mails of an incident are gone, if they are.
    pub fn raw_erased(&self, id: IncidentId) -> Result<Option<Timestamp>, Fault> {
        let since = self.cursor(&format!("{RAW_ERASED}{id}"))?;
        Ok(since.and_then(|since| since.parse().ok()))
    }
}
