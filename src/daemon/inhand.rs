//! Which mails were being read when the process ended.
//!
//! Whatever ends the whole process over one mail (memory that runs out, a stack that overflows) would end it again after
//! each restart, and hold up every mail behind. So the mails in hand are noted in a small file. That a mail was in hand
//! when the process ended says little: an operator kills, the power fails, a neighbour takes all memory, and the mails in
//! hand are innocent. It makes them suspects: each is read alone, after the others, and first in a process of its own
//! (see [`trial`](super::trial)). Blamed is a mail that ends that process, too; for what cannot be tried there, above all
//! the decision, one over which the daemon has ended alone [`CERTAIN`] times; and one that passes its trial each time,
//! and yet was alone in hand at [`PERHAPS`] ends. A stub stands for it.
//!
//! The file names hashes only and is a help, no part of the truth: when it cannot be written or read, nothing but this
//! protection is lost.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::model::ids::MailId;

const FILE: &str = "inhand";
/// Decisions take milliseconds: that the process was killed so often in just that one is no chance.
const CERTAIN: u32 = 4;
/// Reading takes long, and who kills a daemon at random meets it often.
const PERHAPS: u32 = 12;
/// More are not remembered: nobody has so many in hand.
const MOST: usize = 10_000;

/// What stands against a mail when the process ends now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alone {
    /// It is alone in hand, and was read in another process without harm.
    Perhaps,
    /// It is alone at a step that is short, or that could not be tried.
    Certainly,
}

/// How often the process ended over a mail that was alone.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Ends {
    perhaps: u32,
    certain: u32,
}

impl Ends {
    fn of(&mut self, how: Alone) -> &mut u32 {
        match how {
            Alone::Perhaps => &mut self.perhaps,
            Alone::Certainly => &mut self.certain,
        }
    }

    fn without(self, other: Self) -> Self {
        Self {
            perhaps: self.perhaps.saturating_sub(other.perhaps),
            certain: self.certain.saturating_sub(other.certain),
        }
    }
}

/// The suspects, and what the process has in hand.
#[derive(Debug)]
pub(super) struct InHand {
    file: Option<PathBuf>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Mails that were in hand when a process ended.
    suspects: BTreeMap<String, Ends>,
    /// What is counted already for the case that this process ends.
    alone: BTreeMap<String, Ends>,
    /// Suspects that were found guilty, with the reason.
    blamed: BTreeMap<String, String>,
    /// Mails in hand.
    held: BTreeMap<String, usize>,
}

impl InHand {
    /// Reads what the last process left behind; without a folder nothing is kept.
    pub(super) fn open(state: Option<&Path>) -> Self {
        let file = state.map(|folder| folder.join(FILE));
        let left = file.as_ref().and_then(|file| std::fs::read(file).ok());
        let suspects = left
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        Self {
            file,
            state: Mutex::new(State {
                suspects,
                ..State::default()
            }),
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a mail was in hand when a process ended.
    pub(super) fn is_suspect(&self, mail: MailId) -> bool {
        self.state().suspects.contains_key(&name(mail))
    }

    /// Why a mail is not to be read any more.
    pub(super) fn verdict(&self, mail: MailId) -> Option<String> {
        let name = name(mail);
        let state = self.state();
        if let Some(why) = state.blamed.get(&name) {
            return Some(why.clone());
        }
        let ends = state.suspects.get(&name)?;
        let ends = ends.without(state.alone.get(&name).copied().unwrap_or_default());
        let times = if ends.certain >= CERTAIN {
            ends.certain
        } else if ends.perhaps >= PERHAPS {
            ends.perhaps
        } else {
            return None;
        };
        Some(format!(
            "handling it alone ended the whole daemon {times} times; a human must look at it with care, and vorfalld \
             retry tries again"
        ))
    }

    /// A suspect that was found guilty.
    pub(super) fn blame(&self, mail: MailId, why: String) {
        self.state().blamed.insert(name(mail), why);
    }

    /// A suspect is handled alone from here on; nothing is noted of other mails.
    pub(super) fn alone(&self, mail: MailId, how: Alone) {
        let name = name(mail);
        let mut state = self.state();
        if !state.suspects.contains_key(&name) {
            return;
        }
        let counted = state.alone.entry(name.clone()).or_default().of(how);
        if *counted > 0 {
            return;
        }
        *counted = 1;
        let ends = state.suspects.entry(name).or_default().of(how);
        *ends = ends.saturating_add(1);
        self.write(&state);
    }

    /// Takes mails in hand; they are noted when this returns.
    pub(super) fn take(&self, mails: &[MailId]) {
        if mails.is_empty() {
            return;
        }
        let mut state = self.state();
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
        let mut state = self.state();
        for mail in mails {
            let name = name(*mail);
            // A fault of the store says nothing about the mail.
            if let Some(counted) = state.alone.remove(&name)
                && let Some(ends) = state.suspects.get_mut(&name)
            {
                *ends = ends.without(counted);
            }
            if done {
                state.suspects.remove(&name);
                state.blamed.remove(&name);
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
        let mut left: BTreeMap<&str, Ends> = BTreeMap::new();
        let suspects = state.suspects.iter().map(|(name, ends)| (name.as_str(), *ends));
        let held = state.held.keys().map(|name| (name.as_str(), Ends::default()));
        for (name, ends) in suspects.chain(held).take(MOST) {
            left.entry(name).or_insert(ends);
        }
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
    fn mails_in_hand_when_the_process_ended_are_suspects_until_they_are_done() {
        let folder = tempfile::tempdir().unwrap();
        let open = || InHand::open(Some(folder.path()));
        open().take(&[mail(1), mail(2)]);
        let after = open();
        assert_eq!([1, 2, 3].map(|one| after.is_suspect(mail(one))), [true, true, false]);
        after.take(&[mail(1)]);
        after.lay_down(&[mail(1)], true);
        assert_eq!([1, 2, 3].map(|one| after.is_suspect(mail(one))), [false, true, false]);
        assert!(
            open().is_suspect(mail(2)),
            "a life that did not come to it changes nothing"
        );
    }

    #[test]
    fn however_often_the_process_is_killed_while_a_mail_is_read_the_mail_is_not_blamed() {
        let folder = tempfile::tempdir().unwrap();
        for _ in 0..20 {
            let life = InHand::open(Some(folder.path()));
            assert_eq!(life.verdict(mail(1)), None);
            life.take(&[mail(1)]);
        }
        // But not for ever when each time it was read here, alone, after a trial that it had passed.
        for _ in 0..PERHAPS {
            let life = InHand::open(Some(folder.path()));
            assert_eq!(life.verdict(mail(1)), None);
            life.alone(mail(1), Alone::Perhaps);
            life.take(&[mail(1)]);
        }
        assert!(InHand::open(Some(folder.path())).verdict(mail(1)).is_some());
    }

    #[test]
    fn a_mail_whose_decision_ends_the_process_again_and_again_is_not_decided_on_any_more() {
        let folder = tempfile::tempdir().unwrap();
        let open = || InHand::open(Some(folder.path()));
        let first = open();
        first.take(&[mail(1)]);
        first.alone(mail(1), Alone::Certainly);
        assert!(!first.is_suspect(mail(1)), "the first time it was in company");
        for _ in 0..CERTAIN {
            let life = open();
            assert_eq!(life.verdict(mail(1)), None);
            life.take(&[mail(1)]);
            life.alone(mail(1), Alone::Perhaps);
            life.alone(mail(1), Alone::Certainly);
            life.alone(mail(1), Alone::Certainly);
            assert_eq!(life.verdict(mail(1)), None);
        }
        assert!(open().verdict(mail(1)).unwrap().contains("4 times"));
    }

    #[test]
    fn a_fault_of_the_store_says_nothing_about_the_mail() {
        let folder = tempfile::tempdir().unwrap();
        InHand::open(Some(folder.path())).take(&[mail(1)]);
        for _ in 0..10 {
            let life = InHand::open(Some(folder.path()));
            life.take(&[mail(1)]);
            life.alone(mail(1), Alone::Certainly);
            life.lay_down(&[mail(1)], false);
            assert_eq!(life.verdict(mail(1)), None);
        }
        let life = InHand::open(Some(folder.path()));
        life.blame(mail(1), "it ended the other process".to_owned());
        assert!(life.verdict(mail(1)).is_some());
    }
}
