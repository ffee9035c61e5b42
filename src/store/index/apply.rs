//! What each written value changes in the index. Applying the same transaction twice changes nothing.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::model::fault::Fault;
use crate::model::ids::{IncidentId, MailId, Place};
use crate::model::incident::{ClockState, Incident, MailRecord, ReportRef};
use crate::model::outgoing::{Delivery, Outgoing, Purpose};
use crate::model::protection::Offer;
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::LinkKey;
use crate::store::index::edit::Edit;
use crate::store::index::keys::{Family, Key, Name, Order, Placed};
use crate::store::outbox;

/// The name of a cursor behind which an erased incident's number stays taken: `highest_incident/YEAR`.
pub(in crate::store) const HIGHEST: &str = "highest_incident/";

/// What an incident's snapshot set besides itself, so that the next one can undo it without reading the old snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::store) struct Shadow {
    alarm: Option<Timestamp>,
    open: bool,
    ticking: bool,
    /// The last word on an incident that is done.
    done: Option<Timestamp>,
    /// Where it went when merged.
    pub(in crate::store) merged_into: Option<IncidentId>,
}

impl Shadow {
    fn of(incident: &Incident) -> Self {
        let running = || {
            incident
                .clocks
                .iter()
                .filter(|clock| clock.state == ClockState::Running)
        };
        Self {
            alarm: running()
                .filter_map(|clock| clock.next.as_ref())
                .map(|alarm| alarm.at)
                .min(),
            open: incident.state.is_open(),
            ticking: running().next().is_some(),
            done: (!incident.state.is_open()).then(|| incident.last_word()),
            merged_into: incident.merged_into,
        }
    }

    fn marks(&self, id: IncidentId) -> Vec<Key> {
        let mut keys = Vec::new();
        keys.extend(self.alarm.map(|at| Key::of(Family::Alarm).time(at).incident(id)));
        keys.extend(self.open.then(|| Key::of(Family::Open).incident(id)));
        keys.extend(self.done.map(|at| Key::of(Family::Done).time(at).incident(id)));
        keys.extend(
            self.merged_into
                .map(|home| Key::of(Family::Part).incident(home).incident(id)),
        );
        keys.extend(self.ticking.then(|| Key::of(Family::Ticking).incident(id)));
        keys
    }
}

/// The incidents that a transaction concerns.
pub(in crate::store) fn concerned(tx: &Transaction) -> BTreeSet<IncidentId> {
    tx.writes
        .iter()
        .filter_map(|write| match write {
            Write::Incident(incident) => Some(incident.id),
            Write::Report(report) => Some(report.incident),
            Write::Mail(mail) => mail.incident,
            Write::Links { incident, .. } => Some(*incident),
            Write::Outgoing(outgoing) => outgoing.incident,
            Write::Seen { .. } | Write::Cursor { .. } => None,
        })
        .collect()
}

impl Edit<'_> {
    /// Applies the transaction with this sequence number.
    pub(super) fn apply(&mut self, sequence: u64, tx: &Transaction) -> Result<(), Fault> {
        for id in concerned(tx) {
            self.mark(Key::of(Family::History).incident(id).number(sequence));
        }
        for (place, write) in (0..).zip(&tx.writes) {
            let order = (sequence, place);
            match write {
                Write::Incident(incident) => self.incident(incident)?,
                Write::Report(report) => self.report(order, report)?,
                Write::Mail(mail) => self.mail(order, mail)?,
                Write::Seen { place, mail } => self.seen(place, *mail)?,
                Write::Links { incident, keys } => self.links(*incident, keys),
                Write::Outgoing(outgoing) => self.outgoing(order, outgoing)?,
                Write::Cursor { name, value } => self.cursor(sequence, name, value)?,
            }
        }
        Ok(())
    }

    fn incident(&mut self, incident: &Incident) -> Result<(), Fault> {
        let id = incident.id;
        let shadow_key = Key::of(Family::Shadow).incident(id);
        let old: Shadow = self.get(&shadow_key)?.unwrap_or_default();
        let new = Shadow::of(incident);
        if old != new {
            for key in old.marks(id) {
                self.remove(key);
            }
            for key in new.marks(id) {
                self.mark(key);
            }
            self.put(shadow_key, &new)?;
        }
        self.highest(id)?;
        self.put(Key::of(Family::Incident).incident(id), incident)
    }

    /// Numbers are never given twice, not even when values arrive out of order.
    fn highest(&mut self, id: IncidentId) -> Result<(), Fault> {
        let key = Key::of(Family::Number).incident(IncidentId { number: 0, ..id });
        let highest: u32 = self.get(&key)?.unwrap_or_default();
        if id.number > highest {
            self.put(key, &id.number)?;
        }
        Ok(())
    }

    fn report(&mut self, order: Order, report: &ReportRef) -> Result<(), Fault> {
        let mail = Name::mail(self.index.namer(), report.mail);
        let key = Key::of(Family::Report).incident(report.incident).name(mail);
        let old: Option<Placed<ReportRef>> = self.get(&key)?;
        let order = old.map_or(order, |old| old.order);
        self.put(key, &Placed { order, value: report })
    }

    fn mail(&mut self, order: Order, mail: &MailRecord) -> Result<(), Fault> {
        let (sequence, _) = order;
        let name = Name::mail(self.index.namer(), mail.mail);
        let key = Key::of(Family::Mail).name(name);
        let old: Option<Placed<MailRecord>> = self.get(&key)?;
        let order = old.as_ref().map_or(order, |old| old.order);
        let received = |mail: &MailRecord| {
            Key::of(Family::Received)
                .time(mail.received.instant())
                .order(order)
                .name(name)
        };
        let loose = |mail: &MailRecord| Key::of(Family::Loose).time(mail.received.instant()).name(name);
        if let Some(old) = old {
            self.remove(received(&old.value));
            self.remove(loose(&old.value));
            // A report that was split off belongs to another incident from now on.
            if let Some(before) = old.value.incident.filter(|before| Some(*before) != mail.incident) {
                self.remove(Key::of(Family::Report).incident(before).name(name));
            }
        }
        self.mark(received(mail));
        self.mark(Key::of(Family::Trace).name(name).number(sequence));
        if mail.incident.is_none() {
            self.mark(loose(mail));
        }
        let place = Place {
            mailbox: mail.mailbox.clone(),
            uid: mail.uid.clone(),
        };
        self.seen(&place, mail.mail)?;
        self.put(key, &Placed { order, value: mail })
    }

    fn seen(&mut self, place: &Place, mail: MailId) -> Result<(), Fault> {
        let name = Name::place(self.index.namer(), place);
        self.put(Key::of(Family::Place).name(name), &mail)
    }

    fn links(&mut self, incident: IncidentId, keys: &[LinkKey]) {
        for key in keys {
            let name = Name::link(self.index.namer(), key);
            self.mark(Key::of(Family::Link).name(name).incident(incident));
        }
    }

    fn outgoing(&mut self, order: Order, outgoing: &Outgoing) -> Result<(), Fault> {
        let (sequence, _) = order;
        let name = Name::message(self.index.namer(), &outgoing.message_id);
        let key = Key::of(Family::Outgoing).name(name);
        let old: Option<Placed<Outgoing>> = self.get(&key)?;
        let order = old.as_ref().map_or(order, |old| old.order);
        if let Some(old) = old {
            for mark in self.outgoing_marks(order, &old.value) {
                self.remove(mark);
            }
        }
        for mark in self.outgoing_marks(order, outgoing) {
            self.mark(mark);
        }
        if outgoing.incident.is_none() {
            self.mark(Key::of(Family::Trace).name(name).number(sequence));
        }
        let value = outbox::remains(outgoing);
        self.put(key, &Placed { order, value })
    }

    fn outgoing_marks(&self, order: Order, outgoing: &Outgoing) -> Vec<Key> {
        let queued = outgoing.queued;
        let name = Name::message(self.index.namer(), &outgoing.message_id);
        let mut keys = vec![Key::of(Family::Queued).time(queued).order(order).name(name)];
        match outgoing.delivery {
            Delivery::Waiting { next, .. } => keys.push(Key::of(Family::Queue).time(next).order(order).name(name)),
            Delivery::Failed { at, .. } => keys.push(Key::of(Family::Failed).time(at).order(order).name(name)),
            Delivery::Sent { .. } => {}
        }
        if outgoing.incident.is_none() && !matches!(outgoing.delivery, Delivery::Waiting { .. }) {
            keys.push(Key::of(Family::Letter).time(queued).order(order).name(name));
        }
        if outgoing.purpose == Purpose::Acknowledgement {
            let to = Name::address(self.index.namer(), &outgoing.to);
            keys.push(Key::of(Family::AckTime).time(queued).name(name));
            keys.push(Key::of(Family::AckTo).name(to).time(queued).name(name));
        }
        keys
    }

    fn cursor(&mut self, sequence: u64, name: &str, value: &str) -> Result<(), Fault> {
        if let Some(year) = name.strip_prefix(HIGHEST).and_then(|year| year.parse().ok()) {
            let number = value.parse().unwrap_or_default();
            self.highest(IncidentId { year, number })?;
        }
        let hashed = Name::cursor(self.index.namer(), name);
        if name.starts_with(&Offer::cursor("")) {
            self.mark(Key::of(Family::Trace).name(hashed).number(sequence));
        }
        self.put(Key::of(Family::Cursor).name(hashed), &value)
    }
}
