//! Erasing for real: journal payloads, raw mails, and every place in the index.
//!
//! The journal's chain runs over digests, so it stays verifiable. What an erased record also said of other things (other
//! incidents, cursors, places already seen) is written anew first, together with a tombstone: which incident, when, why.
//! The order lies in the state folder, sealed, until it has been carried out: a crash in the middle is finished at the
//! next start.

mod broken_off;
mod carry;

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::model::fault::Fault;
use crate::model::ids::{IncidentId, MailId};
use crate::store::seal::{MasterKey, SALT, random};
use crate::store::{INDEX, Store, Ticket, files, index};

pub(super) use broken_off::left_behind;

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
    /// The last journal record when it was given: what is said of its incidents behind that was not known then.
    #[serde(default)]
    decided: u64,
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
            decided: 0,
        }
    }

    /// The journal records that are found for it and have to go, whatever happens: what they said of other things is
    /// durable elsewhere. None as long as it can still be taken back.
    pub(super) fn records(&self) -> &BTreeSet<u64> {
        &self.records
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

/// What was carried over.
struct Carried {
    /// To be waited for.
    step: Ticket,
    records: BTreeSet<u64>,
    mails: BTreeSet<MailId>,
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
    /// Nobody may decide anything about these incidents meanwhile.
    ///
    /// A fault before anything was carried over takes the order back: nothing is erased, and it has to be given again.
    /// After a later one, and after a crash, the next start or the next order carries it to its end: what can still be
    /// seen only if nobody spoke of it since; what the index was to forget is never seen again.
    pub fn erase(&self, order: &Erasure) -> Result<u64, Fault> {
        self.finish_erasing()?;
        // A power cut must not leave an order without what it was decided on.
        self.settle()?;
        let carried = self.leave_order(order).and_then(|()| {
            (self.watch)(Phase::Ordered);
            self.carry_over(order)
        });
        match carried {
            Ok(carried) => self.carry_through(order, carried),
            Err(fault) => {
                // Whoever ordered it hears that it failed. It must not happen later, to what was put on hold meanwhile.
                if let Err(stuck) = self.drop_order() {
                    tracing::warn!(fault = %stuck, "an order to erase that failed cannot be taken back");
                }
                Err(fault)
            }
        }
    }

    /// Puts the order where the next start finds it.
    pub(super) fn leave_order(&self, order: &Erasure) -> Result<(), Fault> {
        let order = Erasure {
            decided: self.position().0,
            ..order.clone()
        };
        let plain = serde_json::to_vec(&order).map_err(|error| Fault::refuse("no such order").because(error))?;
        let salt: [u8; SALT] = random()?;
        let sealed = self.key.sealer(&salt, ERASING)?.seal(ERASING.as_bytes(), plain)?;
        files::write_whole(&self.dir.join(ERASING), &[&salt, &sealed])
    }

    fn carry_through(&self, order: &Erasure, carried: Carried) -> Result<u64, Fault> {
        self.sync(carried.step)?;
        (self.watch)(Phase::Carried);
        // The new index will not know any more what was to go: the order has to.
        let order = Erasure {
            records: carried.records,
            evidence: carried.mails,
            ..order.clone()
        };
        self.leave_order(&order)?;
        // Without a record that goes the index says nothing wrong.
        if !order.records.is_empty() || !order.incidents.is_empty() {
            self.forget(&order.records)?;
        }
        self.journal.erase(&order.records.iter().copied().collect::<Vec<_>>())?;
        self.live.overwritten();
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

    /// Makes the index anew without these records.
    fn forget(&self, records: &BTreeSet<u64>) -> Result<(), Fault> {
        let _alone = self.commits.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // From here on the index knows more than the journal: it is made anew even when we do not get to the end.
        self.live.leave_out(records);
        index::doubt(&self.dir.join(INDEX));
        let renewed = files::sync_folder(&self.dir).and_then(|()| {
            (self.watch)(Phase::Doubted);
            let emptied = || (self.watch)(Phase::Emptied);
            self.live.renew(self.journal.as_ref(), &emptied)
        });
        match renewed {
            Ok(()) => (self.watch)(Phase::Renewed),
            Err(_) => self.live.distrust(),
        }
        renewed
    }

    /// Writes what outlives the records. Nothing is written after a fault.
    fn carry_over(&self, order: &Erasure) -> Result<Carried, Fault> {
        let mut tries: u32 = 0;
        loop {
            let position = self.position();
            let records = self.sequences(order)?;
            let carry = self.carry(&records, order)?;
            match self.commit_at(position, &carry.tx) {
                Ok(step) => {
                    return Ok(Carried {
                        step,
                        records,
                        mails: carry.mails,
                    });
                }
                Err(_) if tries < TRIES && self.position() != position => tries = tries.saturating_add(1),
                Err(fault) => return Err(fault),
            }
        }
    }

    /// When and why an incident was erased, if it was.
    pub fn erased(&self, id: IncidentId) -> Result<Option<String>, Fault> {
        let then = self.cursor(&format!("{TOMBSTONE}{id}"))?;
        Ok(then.filter(|then| !then.is_empty()))
    }

    /// Since when the raw mails of an incident are gone, if they are.
    pub fn raw_erased(&self, id: IncidentId) -> Result<Option<Timestamp>, Fault> {
        let since = self.cursor(&format!("{RAW_ERASED}{id}"))?;
        Ok(since.and_then(|since| since.parse().ok()))
    }
}
