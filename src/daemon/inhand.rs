//! Which mails were being read when the process ended.
//!
//! Whatever ends the whole process over one mail (memory that runs out, a stack that overflows) would end it again after
//! each restart, and hold up every mail behind. So the mails in hand are noted in a small file; one that was in hand when
//! the process ended is from then on read alone, after the others, and one over which it ended again and again is not
//! read any more: a stub stands for it. The file names hashes only and is a help, no part of the truth: when it cannot be
//! written or read, nothing but this protection is lost.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::model::ids::MailId;

const FILE: &str = "inhand";
/// A first end in the company of others and two alone may be chance (a power cut, an operator with `kill`).
const ENDS: u32 = 4;
/// More are not remembered: nobody has so many in hand.
const MOST: usize = 10_000;

/// How often the process ended over mails, and which it has in hand.
#[derive(Debug)]
pub(super) struct InHand {
    file: Option<PathBuf>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Mails over which the process ended, with how often.
    suspects: BTreeMap<String, u32>,
    /// Mails in hand.
    held: BTreeMap<String, usize>,
}

impl InHand {
    /// Reads what the last process left behind; without a folder nothing is kept.
    pub(super) fn open(state: Option<&Path>) -> Self {
        let file = state.map(|folder| folder.join(FILE));
        let left = file.as_ref().and_then(|file| std::fs::read(file).ok());
        let mut suspects: BTreeMap<String, u32> = left
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        // In company nobody knows which of them it was.
        let crowd = suspects.values().filter(|ends| **ends % 2 == 1).count() > 1;
        suspects.retain(|_, ends| *ends > 0);
        for ends in suspects.values_mut() {
            // Odd: it was in hand; the half is how often the process had ended over it before.
            let before = *ends / 2;
            *ends = match (*ends % 2 == 1, crowd) {
                (false, _) => before,
                (true, true) => before.max(1),
                (true, false) => before.saturating_add(1),
            };
        }
        Self {
            file,
            state: Mutex::new(State {
                suspects,
                held: BTreeMap::new(),
            }),
        }
    }

    /// How often the process ended over a mail.
    pub(super) fn ends(&self, mail: MailId) -> u32 {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.suspects.get(&name(mail)).copied().unwrap_or(0)
    }

    /// Why a mail is not to be read any more.
    pub(super) fn verdict(&self, mail: MailId) -> Option<String> {
        let ends = self.ends(mail);
        (ends >= ENDS).then(|| {
            format!(
                "reading it ended the whole daemon {ends} times; a human must look at it with care, and vorfalld retry \
                 tries again"
            )
        })
    }

    /// Takes mails in hand; they are noted when this returns.
    pub(super) fn take(&self, mails: &[MailId]) {
        if mails.is_empty() {
            return;
        }
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        for mail in mails {
            let held = state.held.entry(name(*mail)).or_default();
            *held = held.saturating_add(1);
        }
        self.write(&state);
    }

    /// Lays mails down; those that were `done` are suspected no longer.
    pub(super) fn lay_down(&self, mails: &[MailId], done: bool) {
        if mails.is_empty() {
            return;
        }
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        for mail in mails {
            let name = name(*mail);
            if done {
                state.suspects.remove(&name);
            }
            let left = state.held.get(&name).map_or(0, |held| held.saturating_sub(1));
            if left == 0 {
                state.held.remove(&name);
            } else {
                state.held.insert(name, left);
            }
        }
        self.write(&state);
    }

    /// Not synced: it has to outlive the process, not the machine.
    fn write(&self, state: &State) {
        let Some(file) = &self.file else { return };
        let mut left: BTreeMap<&str, u32> = BTreeMap::new();
        for (name, ends) in &state.suspects {
            left.insert(name, ends.saturating_mul(2));
        }
        for name in state.held.keys() {
            let ends = left.entry(name).or_default();
            *ends = ends.saturating_add(1);
        }
        let left: BTreeMap<&str, u32> = left.into_iter().take(MOST).collect();
        let fresh = file.with_extension("new");
        let written = serde_json::to_vec(&left)
            .map_err(std::io::Error::other)
            .and_then(|bytes| std::fs::write(&fresh, bytes))
            .and_then(|()| std::fs::rename(&fresh, file));
        if let Err(error) = written {
            tracing::debug!(%error, "The mails in hand could not be noted.");
        }
    }
}

/// Not the mail's own identity, which the reporter could recognise on the disk.
fn name(mail: MailId) -> String {
    let mut bytes = b"in hand ".to_vec();
    bytes.extend(mail.0);
    MailId::of(&bytes).hex().chars().take(32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(number: u8) -> MailId {
        MailId::of(&[number])
    }

    #[test]
    fn a_mail_that_ends_the_process_again_and_again_is_not_read_any_more() {
        let folder = tempfile::tempdir().unwrap();
        let open = || InHand::open(Some(folder.path()));
        open().take(&[mail(1), mail(2), mail(3)]);
        let after = open();
        assert_eq!([1, 2, 3].map(|number| after.ends(mail(number))), [1, 1, 1]);
        after.take(&[mail(1)]);
        after.lay_down(&[mail(1)], true);
        assert_eq!(after.ends(mail(1)), 0, "it was not that one");
        for ends in 2..=4 {
            open().take(&[mail(2)]);
            let after = open();
            assert_eq!((after.ends(mail(2)), after.ends(mail(3))), (ends, 1));
            assert_eq!(after.verdict(mail(2)).is_some(), ends == 4);
        }
    }

    #[test]
    fn ends_in_company_count_once() {
        let folder = tempfile::tempdir().unwrap();
        for _ in 0..10 {
            InHand::open(Some(folder.path())).take(&[mail(1), mail(2)]);
        }
        let after = InHand::open(Some(folder.path()));
        assert_eq!(after.ends(mail(1)), 1);
        after.take(&[mail(1)]);
        after.lay_down(&[mail(1)], false);
        assert_eq!(
            after.ends(mail(1)),
            1,
            "a fault of the store says nothing about the mail"
        );
    }
}
