//! Erasing an incident for real: its journal payloads, its mails, its place in the index.
//!
//! The journal's chain runs over digests, so it stays verifiable. What an erased record also said of other things (other
//! incidents, cursors, places already seen) is written anew first.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;

use crate::model::fault::Fault;
use crate::model::ids::{IncidentId, MailId, Place};
use crate::model::transaction::{Transaction, Write};
use crate::store::index::keys::{Family, Key, last_number};
use crate::store::index::{HIGHEST, Range, doubt, parse_transaction};
use crate::store::journal::Payload;
use crate::store::seal::MasterKey;
use crate::store::{INDEX, Store, files, rebuild};

/// An order to erase.
#[derive(Clone, Debug)]
pub struct Erasure {
    /// Which incident.
    pub incident: IncidentId,
    /// When it was ordered.
    pub at: Timestamp,
    /// Who ordered it.
    pub actor: String,
}

/// Erases every journal payload that speaks of the incident, and its mails; gives the number of records. Nobody else
/// may own the folder. After a crash, the same order carries it to its end.
pub fn erase_payloads(dir: &Path, key: &MasterKey, order: &Erasure) -> Result<u64, Fault> {
    let store = Store::open(dir, key.clone())?;
    let sequences = store.sequences(order.incident)?;
    let carry = store.carry_over(&sequences, order)?;
    store.commit_durably(&carry.tx)?;
    // From here on the index knows more than the journal: it is made anew even when we do not get to the end.
    doubt(&dir.join(INDEX));
    files::sync_folder(dir)?;
    for mail in &carry.mails {
        store.evidence.remove(*mail)?;
    }
    store.journal.erase(&sequences)?;
    store.close();
    rebuild(dir, key)?;
    Ok(u64::try_from(sequences.len()).unwrap_or(u64::MAX))
}

/// What outlives the erased records, and the mails that go with them.
struct Carry {
    tx: Transaction,
    mails: BTreeSet<MailId>,
    incidents: BTreeSet<IncidentId>,
}

impl Store {
    fn sequences(&self, id: IncidentId) -> Result<Vec<u64>, Fault> {
        let mut sequences = Vec::new();
        let below = Range::below(Key::of(Family::History).incident(id));
        self.index()?.keys(&below, &mut |key| {
            sequences.extend(last_number(key));
            true
        })?;
        Ok(sequences)
    }

    fn carry_over(&self, sequences: &[u64], order: &Erasure) -> Result<Carry, Fault> {
        let id = order.incident;
        let mut carry = Carry {
            tx: Transaction::new(order.at, order.actor.clone()),
            mails: BTreeSet::new(),
            incidents: BTreeSet::new(),
        };
        carry.tx.events.push(format!("incident {id} was erased"));
        for sequence in sequences {
            if let Some(Payload::Kept(bytes)) = self.journal.get(*sequence)? {
                for write in parse_transaction(*sequence, &bytes)?.writes {
                    self.carry_write(write, id, &mut carry)?;
                }
            }
        }
        // The number stays taken: a reference in somebody's mail must never come to mean another incident.
        let taken = self.next_incident(id.year)?.number.saturating_sub(1);
        carry.tx.writes.push(Write::Cursor {
            name: format!("{HIGHEST}{}", id.year),
            value: taken.to_string(),
        });
        Ok(carry)
    }

    /// What a write leaves behind: the present value of everything that is not the incident's.
    fn carry_write(&self, write: Write, id: IncidentId, carry: &mut Carry) -> Result<(), Fault> {
        let kept = match write {
            Write::Incident(old) if old.id != id && carry.incidents.insert(old.id) => {
                self.incident(old.id)?.map(|now| Write::Incident(Box::new(now)))
            }
            Write::Incident(_) => None,
            Write::Report(report) if report.incident == id => {
                self.drop_mail(report.mail, id, carry)?;
                None
            }
            Write::Mail(old) => {
                let place = Place {
                    mailbox: old.mailbox.clone(),
                    uid: old.uid.clone(),
                };
                self.drop_mail(old.mail, id, carry)?;
                match self.mail(old.mail)?.filter(|now| now.incident != Some(id)) {
                    Some(now) => Some(Write::Mail(Box::new(now))),
                    // Without the mark the mail would be read again, were it still in the mailbox.
                    None => self.seen(&place)?.map(|mail| Write::Seen { place, mail }),
                }
            }
            Write::Seen { place, .. } => self.seen(&place)?.map(|mail| Write::Seen { place, mail }),
            Write::Links { incident, .. } if incident == id => None,
            Write::Outgoing(mail) if mail.incident == Some(id) => None,
            Write::Outgoing(old) => self
                .outgoing_by_id(&old.message_id)?
                .map(|now| Write::Outgoing(Box::new(now))),
            Write::Cursor { name, .. } => self.cursor(&name)?.map(|value| Write::Cursor { name, value }),
            other @ (Write::Report(_) | Write::Links { .. }) => Some(other),
        };
        carry.tx.writes.extend(kept);
        Ok(())
    }

    /// A mail goes unless it belongs to another incident by now.
    fn drop_mail(&self, mail: MailId, id: IncidentId, carry: &mut Carry) -> Result<(), Fault> {
        let home = self.mail(mail)?.and_then(|record| record.incident);
        if home.is_none_or(|home| home == id) {
            carry.mails.insert(mail);
        }
        Ok(())
    }
}
