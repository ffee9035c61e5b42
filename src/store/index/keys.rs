//! The index's keys: a letter for the family, then numbers that sort as they should and keyed hashes of names.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::model::address::Address;
use crate::model::ids::{IncidentId, MailId, Place};
use crate::model::verdict::LinkKey;
use crate::store::seal::Namer;

/// What a key leads to. One sled tree holds them all, so that one batch changes them together: sled recovers different
/// trees to different points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(in crate::store) enum Family {
    /// Acknowledgements queued, by time.
    AckTime = b'A',
    /// Acknowledgements queued, by recipient and time.
    AckTo = b'a',
    /// Cursors, by hashed name.
    Cursor = b'c',
    /// What is needed to undo an incident's other keys.
    Shadow = b'd',
    /// Incidents that are done, by the time of the last word on them.
    Done = b'e',
    /// Mails of no incident, by the time of delivery.
    Loose = b'f',
    /// Letters of no incident that were sent or given up, by the time they were queued.
    Letter = b'g',
    /// Journal records that concern an incident, by incident and sequence.
    History = b'h',
    /// Incident snapshots, by reference.
    Incident = b'i',
    /// Incidents that became part of another, by that one.
    Part = b'j',
    /// Incidents with a running clock.
    Ticking = b'k',
    /// Links, by hashed trait and incident.
    Link = b'l',
    /// Mail records, by hashed mail.
    Mail = b'm',
    /// The highest number of a year.
    Number = b'n',
    /// Open incidents.
    Open = b'o',
    /// Places, by hashed mailbox and name.
    Place = b'p',
    /// Mails to send that wait, by the time of the next try.
    Queue = b'q',
    /// Reports, by incident and hashed mail.
    Report = b'r',
    /// Alarms, by time and incident.
    Alarm = b's',
    /// Mails, by the time of delivery.
    Received = b't',
    /// Mails to send, by hashed Message-ID.
    Outgoing = b'u',
    /// Mails that were given up, by the time of that.
    Failed = b'v',
    /// Mails to send, by the time they were queued.
    Queued = b'w',
    /// Journal records that speak of a mail, a letter of no incident or a remembered key, by its hash and sequence.
    Trace = b'x',
}

/// When something was first written: journal record, and place in it. Things of the same second stay in that order.
pub(in crate::store) type Order = (u64, u32);

/// A value with its place in the order of writing.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::store) struct Placed<T> {
    /// When it was first written.
    pub(in crate::store) order: Order,
    /// The value as it is now.
    pub(in crate::store) value: T,
}

/// A key under construction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::store) struct Key(Vec<u8>);

impl Key {
    /// The family alone: the prefix of all its keys.
    pub(in crate::store) fn of(family: Family) -> Self {
        let mut bytes = Vec::with_capacity(48);
        bytes.push(family as u8);
        Self(bytes)
    }

    /// Followed by an instant; earlier ones sort first.
    pub(in crate::store) fn time(self, time: Timestamp) -> Self {
        // Flipping the sign bit makes negative numbers sort before positive ones.
        self.bytes(&(time.as_nanosecond().cast_unsigned() ^ (1 << 127)).to_be_bytes())
    }

    /// Followed by an incident; earlier ones sort first.
    pub(in crate::store) fn incident(self, id: IncidentId) -> Self {
        self.bytes(&(id.year.cast_unsigned() ^ (1 << 15)).to_be_bytes())
            .bytes(&id.number.to_be_bytes())
    }

    /// Followed by a number.
    pub(in crate::store) fn number(self, number: u64) -> Self {
        self.bytes(&number.to_be_bytes())
    }

    /// Followed by the place in the order of writing.
    pub(in crate::store) fn order(self, order: Order) -> Self {
        self.number(order.0).bytes(&order.1.to_be_bytes())
    }

    /// Followed by a hashed name.
    pub(in crate::store) fn name(self, name: Name) -> Self {
        self.bytes(&name.0)
    }

    fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }

    /// The bytes so far.
    pub(in crate::store) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes themselves.
    pub(in crate::store) fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

/// The incident at the end of a key.
pub(in crate::store) fn last_incident(key: &[u8]) -> Option<IncidentId> {
    let (rest, number) = key.split_last_chunk::<4>()?;
    let (_, year) = rest.split_last_chunk::<2>()?;
    Some(IncidentId {
        year: (u16::from_be_bytes(*year) ^ (1 << 15)).cast_signed(),
        number: u32::from_be_bytes(*number),
    })
}

/// The instant right behind the family.
pub(in crate::store) fn first_time(key: &[u8]) -> Option<Timestamp> {
    let bytes = key.get(1..17)?.try_into().ok()?;
    let nanoseconds = (u128::from_be_bytes(bytes) ^ (1 << 127)).cast_signed();
    Timestamp::from_nanosecond(nanoseconds).ok()
}

/// The number at the end of a key.
pub(in crate::store) fn last_number(key: &[u8]) -> Option<u64> {
    key.last_chunk().map(|bytes| u64::from_be_bytes(*bytes))
}

/// The hashed name at the end of a key.
pub(in crate::store) fn last_name(key: &[u8]) -> Option<Name> {
    key.last_chunk().copied().map(Name)
}

/// A keyed hash in place of a name; 128 bits, as nobody without the key can look for collisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) struct Name([u8; 16]);

impl Name {
    fn new(namer: &Namer, kind: &str, parts: &[&[u8]]) -> Self {
        Self(namer.name(kind, parts).first_chunk().copied().unwrap_or_default())
    }

    /// Of a mail.
    pub(in crate::store) fn mail(namer: &Namer, mail: MailId) -> Self {
        Self::new(namer, "mail", &[&mail.0])
    }

    /// Of a place in a mailbox.
    pub(in crate::store) fn place(namer: &Namer, place: &Place) -> Self {
        Self::new(namer, "place", &[place.mailbox.as_bytes(), place.uid.as_bytes()])
    }

    /// Of a trait.
    pub(in crate::store) fn link(namer: &Namer, key: &LinkKey) -> Self {
        Self::new(namer, "link", &[key.kind.as_bytes(), key.value.as_bytes()])
    }

    /// Of a mail to send.
    pub(in crate::store) fn message(namer: &Namer, message_id: &str) -> Self {
        Self::new(namer, "message", &[message_id.as_bytes()])
    }

    /// Of a mailbox address, in the form used for comparing.
    pub(in crate::store) fn address(namer: &Namer, address: &Address) -> Self {
        Self::new(namer, "address", &[address.key().as_bytes()])
    }

    /// Of a cursor.
    pub(in crate::store) fn cursor(namer: &Namer, name: &str) -> Self {
        Self::new(namer, "cursor", &[name.as_bytes()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_sort_like_times_and_incidents_and_give_them_back() {
        let times = [
            "-009999-01-02T01:59:59Z",
            "1969-12-31T23:59:59Z",
            "1970-01-01T00:00:00Z",
            "2026-10-08T09:20:00.5Z",
        ];
        let keys: Vec<_> = times
            .iter()
            .map(|time| Key::of(Family::Alarm).time(time.parse().unwrap()))
            .collect();
        assert!(keys.windows(2).all(|pair| pair[0].as_bytes() < pair[1].as_bytes()));
        for (time, key) in times.iter().zip(&keys) {
            assert_eq!(first_time(key.as_bytes()), Some(time.parse().unwrap()));
        }
        let incidents: Vec<IncidentId> = ["2025-9999", "2026-0001", "2026-0002", "2026-10000"]
            .iter()
            .map(|id| id.parse().unwrap())
            .collect();
        let keys: Vec<_> = incidents.iter().map(|id| Key::of(Family::Open).incident(*id)).collect();
        assert!(keys.windows(2).all(|pair| pair[0].as_bytes() < pair[1].as_bytes()));
        for (id, key) in incidents.iter().zip(&keys) {
            assert_eq!(last_incident(key.as_bytes()), Some(*id));
        }
    }
}
