//! Mails that were handled and that the server will not move.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use crate::mail::Filing;

/// Time between two tries: quotas and rights are mended by people.
const AGAIN: SignedDuration = SignedDuration::from_mins(10);

/// Mails that were handled and stay where they are, by UID.
#[derive(Debug, Default)]
pub(super) struct Stuck {
    mails: BTreeMap<u32, Filing>,
    tried: Option<Timestamp>,
}

impl Stuck {
    /// Whether a mail is one of them.
    pub(super) fn holds(&self, uid: u32) -> bool {
        self.mails.contains_key(&uid)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.mails.len()
    }

    /// One more window of mails that could not be moved.
    pub(super) fn add(&mut self, uids: &[u32], to: Filing, now: Timestamp) {
        self.mails.extend(uids.iter().map(|uid| (*uid, to)));
        self.tried.get_or_insert(now);
    }

    /// These have been moved.
    pub(super) fn freed(&mut self, uids: &[u32]) {
        for uid in uids {
            self.mails.remove(uid);
        }
    }

    /// Forgets what is no longer in the folder; `waiting` ascends.
    pub(super) fn keep(&mut self, waiting: &[u32]) {
        self.mails.retain(|uid, _| waiting.binary_search(uid).is_ok());
    }

    /// Those to try again now, nothing when it is too early.
    pub(super) fn due(&mut self, now: Timestamp) -> Vec<(u32, Filing)> {
        let rested = self.tried.is_none_or(|tried| now.duration_since(tried) >= AGAIN);
        if self.mails.is_empty() || !rested {
            return Vec::new();
        }
        self.tried = Some(now);
        self.mails.iter().map(|(uid, to)| (*uid, *to)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stuck_mail_is_tried_again_after_a_while_and_forgotten_when_it_is_gone() {
        let now: Timestamp = "2026-10-05T09:00:00Z".parse().unwrap();
        let later = now.checked_add(AGAIN).unwrap();
        let mut stuck = Stuck::default();
        assert!(stuck.due(now).is_empty());
        stuck.add(&[3, 4], Filing::Done, now);
        assert!(stuck.due(now).is_empty() && stuck.holds(3));
        assert_eq!(stuck.due(later).len(), 2);
        assert!(stuck.due(later).is_empty());
        stuck.keep(&[1, 4]);
        assert!(!stuck.holds(3) && stuck.holds(4));
        stuck.freed(&[4]);
        assert_eq!(stuck.len(), 0);
    }
}
