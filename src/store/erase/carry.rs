//! What outlives erased records: everything they said of other things, and a tombstone.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::model::address::Address;
use crate::model::fault::Fault;
use crate::model::ids::{IncidentId, MailId, Place};
use crate::model::incident::MailRecord;
use crate::model::outgoing::Outgoing;
use crate::model::protection::Offer;
use crate::model::transaction::{Transaction, Write};
use crate::store::Store;
use crate::store::erase::{Erasure, RAW_ERASED, TOMBSTONE};
use crate::store::index::keys::{Family, Key, Name, last_number};
use crate::store::index::{HIGHEST, Range, parse_transaction};
use crate::store::journal::Payload;

/// Answers to an address that are looked at before its key is forgotten.
const ANSWERS: usize = 500;

/// The step that goes before, and the mails that go.
pub(super) struct Carry {
    pub(super) tx: Transaction,
    pub(super) mails: BTreeSet<MailId>,
    incidents: BTreeSet<IncidentId>,
}

impl Erasure {
    fn takes_mail(&self, mail: &MailRecord) -> bool {
        match mail.incident {
            Some(id) => self.incidents.contains(&id),
            None => self.mails.contains(&mail.mail),
        }
    }

    fn takes_letter(&self, letter: &Outgoing) -> bool {
        match letter.incident {
            Some(id) => self.incidents.contains(&id),
            None => self.letters.contains(&letter.message_id),
        }
    }
}

impl Store {
    /// The journal records that speak of what is to be erased.
    pub(super) fn sequences(&self, order: &Erasure) -> Result<BTreeSet<u64>, Fault> {
        let index = self.index()?;
        // Those that were found before a crash are in no index any more.
        let mut sequences = order.records.clone();
        let mut mails = order.mails.clone();
        let mut keys = BTreeSet::new();
        let mut collect = |key: Key| {
            index.keys(&Range::below(key), &mut |key| {
                sequences.extend(last_number(key));
                true
            })
        };
        for id in &order.incidents {
            collect(Key::of(Family::History).incident(*id))?;
            // One that was set aside at first, or was split off another incident, has left a record before that.
            let reports = self.reports(*id)?;
            mails.extend(reports.iter().map(|report| report.mail));
            keys.extend(reports.into_iter().filter_map(|report| report.reporter_email));
        }
        for key in keys {
            let address = Address::bare(key);
            // The record that carried the key over when an earlier incident of his went.
            if !self.is_known(&address, order)? {
                let name = Name::cursor(index.namer(), &Offer::cursor(&address.key()));
                collect(Key::of(Family::Trace).name(name))?;
            }
        }
        for mail in &mails {
            collect(Key::of(Family::Trace).name(Name::mail(index.namer(), *mail)))?;
        }
        for letter in &order.letters {
            collect(Key::of(Family::Trace).name(Name::message(index.namer(), letter)))?;
        }
        Ok(sequences)
    }

    pub(super) fn carry(&self, sequences: &BTreeSet<u64>, order: &Erasure) -> Result<Carry, Fault> {
        let mut carry = Carry {
            tx: Transaction::new(order.at, order.actor.clone()),
            mails: order.mails.clone(),
            incidents: BTreeSet::new(),
        };
        // A mail may have come again after an erasure that was broken off, and be of another incident now.
        for mail in &order.evidence {
            self.drop_mail(*mail, order, &mut carry)?;
        }
        self.tombstones(order, &mut carry)?;
        for sequence in sequences {
            if let Some(Payload::Kept(bytes)) = self.journal.get(*sequence)? {
                for write in parse_transaction(*sequence, &bytes)?.writes {
                    self.carry_write(write, order, &mut carry)?;
                }
            }
        }
        Ok(carry)
    }

    fn tombstones(&self, order: &Erasure, carry: &mut Carry) -> Result<(), Fault> {
        let tx = &mut carry.tx;
        let years: BTreeSet<i16> = order.incidents.iter().map(|id| id.year).collect();
        for id in &order.incidents {
            tx.events.push(format!("incident {id} was erased: {}", order.why));
            tx.writes.push(Write::Cursor {
                name: format!("{TOMBSTONE}{id}"),
                value: format!("{} {}", order.at, order.why),
            });
        }
        // The number stays taken: a reference in somebody's mail must never come to mean another incident.
        for year in years {
            let taken = self.next_incident(year)?.number.saturating_sub(1);
            tx.writes.push(Write::Cursor {
                name: format!("{HIGHEST}{year}"),
                value: taken.to_string(),
            });
        }
        for id in order.raw.difference(&order.incidents) {
            tx.events
                .push(format!("the raw mails of {id} were erased: {}", order.why));
            tx.writes.push(Write::Cursor {
                name: format!("{RAW_ERASED}{id}"),
                value: order.at.to_string(),
            });
            for report in self.reports(*id)? {
                let home = self.mail(report.mail)?.and_then(|record| record.incident);
                if home == Some(*id) {
                    carry.mails.insert(report.mail);
                }
            }
        }
        if !order.mails.is_empty() || !order.letters.is_empty() {
            tx.events.push(format!(
                "{} mails and {} letters of no incident were erased: {}",
                order.mails.len(),
                order.letters.len(),
                order.why
            ));
        }
        Ok(())
    }

    /// What a write leaves behind: the present value of everything that is not to be erased.
    fn carry_write(&self, write: Write, order: &Erasure, carry: &mut Carry) -> Result<(), Fault> {
        let goes = |id: &IncidentId| order.incidents.contains(id);
        let kept = match write {
            Write::Incident(old) if !goes(&old.id) && carry.incidents.insert(old.id) => {
                self.incident(old.id)?.map(|now| Write::Incident(Box::new(now)))
            }
            Write::Incident(_) => None,
            Write::Report(report) if goes(&report.incident) => {
                self.drop_mail(report.mail, order, carry)?;
                None
            }
            Write::Mail(old) => {
                let place = Place {
                    mailbox: old.mailbox.clone(),
                    uid: old.uid.clone(),
                };
                self.drop_mail(old.mail, order, carry)?;
                match self.mail(old.mail)?.filter(|now| !order.takes_mail(now)) {
                    Some(now) => Some(Write::Mail(Box::new(now))),
                    // Without the mark the mail would be read again, were it still in the mailbox.
                    None => self.seen(&place)?.map(|mail| Write::Seen { place, mail }),
                }
            }
            Write::Seen { place, .. } => self.seen(&place)?.map(|mail| Write::Seen { place, mail }),
            Write::Links { incident, .. } if goes(&incident) => None,
            Write::Outgoing(old) => self
                .outgoing_by_id(&old.message_id)?
                .filter(|now| !order.takes_letter(now) && !order.takes_letter(&old))
                .map(|now| Write::Outgoing(Box::new(now))),
            Write::Cursor { name, .. } => match self.cursor(&name)? {
                Some(value) if self.is_wanted(&name, order)? => Some(Write::Cursor { name, value }),
                _ => None,
            },
            other @ (Write::Report(_) | Write::Links { .. }) => Some(other),
        };
        carry.tx.writes.extend(kept);
        Ok(())
    }

    /// A mail goes unless it belongs to something else by now.
    fn drop_mail(&self, mail: MailId, order: &Erasure, carry: &mut Carry) -> Result<(), Fault> {
        if self.mail(mail)?.is_none_or(|record| order.takes_mail(&record)) {
            carry.mails.insert(mail);
        }
        Ok(())
    }

    /// A key that an address brought along is forgotten with the last that is known of it; holds and marks of an erased
    /// incident go with it.
    fn is_wanted(&self, name: &str, order: &Erasure) -> Result<bool, Fault> {
        if let Some(address) = name.strip_prefix(&Offer::cursor("")) {
            return self.is_known(&Address::bare(address), order);
        }
        let of_an_erased = order.incidents.iter().any(|id| {
            let suffix = format!("/{id}");
            name.ends_with(&suffix) && !name.starts_with(TOMBSTONE)
        });
        Ok(!of_an_erased)
    }

    fn is_known(&self, address: &Address, order: &Erasure) -> Result<bool, Fault> {
        let answers = self.answers_to(address, Timestamp::MIN, ANSWERS)?;
        Ok(answers.iter().any(|answer| !order.takes_letter(answer)))
    }
}
