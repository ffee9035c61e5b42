//! Where mails become cases: the pipeline, the store and the casework meet here, and only here.
//!
//! The order of the delivery contract is the order of [`Desk::take`]: raw bytes durable, decision, one commit, durable;
//! only then does the caller touch the mailbox.

mod again;
mod bounce;
mod decide;
mod health;
mod keys;
mod known;
mod read;
mod scans;
mod split;
mod way;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use tokio::sync::{Notify, Semaphore};

use crate::config::Config;
use crate::daemon::inhand::{Alone, InHand};
use crate::daemon::intake::DoorState;
use crate::daemon::ocr::Ocr;
use crate::daemon::pulse::Pulse;
use crate::daemon::token::Tokens;
use crate::daemon::trial::{self, Finding};
use crate::daemon::worker::Workers;
use crate::model::fault::Fault;
use crate::model::ids::MailId;
use crate::model::mail::Incoming;
use crate::model::outgoing::Delivery;
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::LinkKey;
use crate::pipeline::{Open, Understood};
use crate::store::Store;

pub use health::{Trouble, is_the_disks};
use scans::Step;
pub use way::{Handled, Submission};

/// Mails read at the same time.
const READERS: usize = 48;

/// The configuration, the state and everything that needs both.
#[derive(Debug)]
pub struct Desk {
    /// What the operator decided.
    pub config: Config,
    /// What is known; none for `explain` where no state exists yet.
    pub store: Option<Store>,
    /// The processes that read documents.
    pub workers: Workers,
    /// The processes that read scans; none where that is left to people.
    pub ocr: Option<Ocr>,
    /// Rung when a mail was queued.
    pub outbox_bell: Notify,
    /// Rung when a clock was started.
    pub alarm_bell: Notify,
    /// Held while mail is being sent.
    pub courier: tokio::sync::Mutex<()>,
    /// How each mailbox is doing.
    pub doors: Mutex<BTreeMap<String, DoorState>>,
    /// Access tokens for mail servers.
    pub tokens: Tokens,
    /// What the tasks leave behind as they go round.
    pub pulse: Pulse,
    /// Why the state cannot be written; none while it can.
    trouble: Mutex<Option<Trouble>>,
    /// Mails that are read at the same time: enough to share the waits for the disk, few enough for the memory.
    readers: Semaphore,
    /// Mails that are taken apart and understood at the same time. A few kilobytes may unpack to 60 MB, and the text of
    /// one mail may take as much again: a batch of such mails must not be in memory together.
    minds: Semaphore,
    /// Decisions are made one after the other, each knowing all before it.
    deciding: Mutex<()>,
    /// Which mails are being read, for the case that one of them ends the process.
    in_hand: InHand,
    /// Threads that are still busy with a mail for which nobody waits any more.
    late: Arc<AtomicUsize>,
}

/// Whether the raw bytes are put on disk before anything is done with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keep {
    Evidence,
    Nothing,
}

/// A batch by how it is to be taken, each mail with its place.
#[derive(Default)]
struct Sorted {
    known: BTreeMap<usize, Handled>,
    usual: Vec<(usize, Submission)>,
    suspects: Vec<(usize, Submission)>,
}

/// A mail that the pure stages have read; nothing known has been compared yet.
struct ReadMail {
    submission: Submission,
    open: Open,
    understood: Understood,
}

impl Desk {
    /// A desk over an open state.
    pub fn new(config: Config, store: Option<Store>, workers: Workers) -> Self {
        let ocr = config.settings.ocr.clone();
        let in_hand = InHand::open(store.as_ref().map(|_| config.settings.state.as_path()));
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self {
            ocr: ocr.map(|ocr| Ocr::new(workers.program().to_owned(), ocr, cores / 2)),
            config,
            store,
            workers,
            outbox_bell: Notify::new(),
            alarm_bell: Notify::new(),
            courier: tokio::sync::Mutex::new(()),
            doors: Mutex::new(BTreeMap::new()),
            tokens: Tokens::default(),
            pulse: Pulse::default(),
            trouble: Mutex::new(None),
            readers: Semaphore::new(READERS),
            minds: Semaphore::new(cores.saturating_mul(2).max(4)),
            deciding: Mutex::new(()),
            in_hand,
            late: Arc::new(AtomicUsize::new(0)),
        }
    }

    /// The state.
    ///
    /// # Errors
    /// When there is none.
    pub fn store(&self) -> Result<&Store, Fault> {
        self.store
            .as_ref()
            .ok_or_else(|| Fault::refuse("there is no state yet; run vorfalld ingest or vorfalld run first"))
    }

    /// Takes mails in. When this returns, each of them is durable with everything that follows from it. Mails are
    /// decided on in order, but for those with scans: they come last, so that nobody waits for OCR but them. Mails that
    /// were in hand when a process ended are read after the others, each alone and after a trial.
    ///
    /// # Errors
    /// When the state cannot be written: then nothing may be moved in the mailbox, and the same mails come again.
    pub async fn take(self: &Arc<Self>, batch: Vec<Submission>, now: Timestamp) -> Result<Vec<Handled>, Fault> {
        let handled = self.take_all(batch, now).await;
        self.noted(handled)
    }

    async fn take_all(self: &Arc<Self>, batch: Vec<Submission>, now: Timestamp) -> Result<Vec<Handled>, Fault> {
        let looking = Arc::clone(self);
        let sorted = blocking(move || looking.sort(batch, now)).await?;
        let mut handled = sorted.known;
        let places: Vec<usize> = sorted.usual.iter().map(|(place, _)| *place).collect();
        let usual = sorted.usual.into_iter().map(|(_, mail)| mail).collect();
        handled.extend(places.into_iter().zip(self.take_in_hand(usual, now).await?));
        let mut trial = None;
        for (place, mail) in sorted.suspects {
            let id = mail.mail.id;
            if self.in_hand.verdict(id).is_none() {
                match trial::hold(self, &mut trial, (&mail.mail, now)).await {
                    Finding::Harmless => self.in_hand.alone(id, Alone::Perhaps),
                    Finding::Guilty(why) => self.in_hand.blame(id, why),
                    // Then it can only be counted how often it ends the daemon.
                    Finding::Unknown => self.in_hand.alone(id, Alone::Certainly),
                }
            }
            let alone = self.take_in_hand(vec![mail], now).await?;
            handled.extend(alone.into_iter().map(|one| (place, one)));
        }
        Ok(handled.into_values().collect())
    }

    /// Notes which mails are being read, so that one that ends the process is known afterwards.
    async fn take_in_hand(self: &Arc<Self>, batch: Vec<Submission>, now: Timestamp) -> Result<Vec<Handled>, Fault> {
        let mails: Vec<MailId> = batch.iter().map(|submission| submission.mail.id).collect();
        self.in_hand.take(&mails);
        let result = self.take_together(batch, now).await;
        self.in_hand.lay_down(&mails, result.is_ok());
        result
    }

    /// Tells mails that were handled before and mails that were in hand when a process ended from the others.
    fn sort(&self, batch: Vec<Submission>, now: Timestamp) -> Result<Sorted, Fault> {
        let mut sorted = Sorted::default();
        for (place, submission) in batch.into_iter().enumerate() {
            let mail = &submission.mail;
            if let Some(record) = self.store()?.mail(mail.id)? {
                self.note_place(mail, now)?;
                let record = Box::new(record);
                sorted.known.insert(place, Handled::Again { record });
            } else if self.in_hand.is_suspect(mail.id) {
                sorted.suspects.push((place, submission));
            } else {
                sorted.usual.push((place, submission));
            }
        }
        Ok(sorted)
    }

    async fn take_together(self: &Arc<Self>, batch: Vec<Submission>, now: Timestamp) -> Result<Vec<Handled>, Fault> {
        let count = batch.len();
        let mut reading = self.start_reading(batch, now, Keep::Evidence);
        let mut early: BTreeMap<usize, ReadMail> = BTreeMap::new();
        let mut waiting: BTreeSet<usize> = BTreeSet::new();
        let mut handled: BTreeMap<usize, Handled> = BTreeMap::new();
        let mut next = 0_usize;
        while let Some(done) = reading.join_next().await {
            let (place, step) = done.map_err(|error| Fault::stop("a reading task died").because(error))?;
            match step? {
                Step::Half(half) => {
                    waiting.insert(place);
                    let desk = Arc::clone(self);
                    reading.spawn(async move { (place, desk.read_rest(*half).await) });
                }
                Step::Read(mail) => {
                    early.insert(place, *mail);
                }
            }
            // Those whose turn it is are decided on while the others are still being read.
            let mut places = Vec::new();
            let mut turn = Vec::new();
            let mut go = |place: usize, mail: ReadMail| {
                places.push(place);
                turn.push(mail);
            };
            loop {
                if let Some(mail) = early.remove(&next) {
                    go(next, mail);
                } else if !waiting.contains(&next) {
                    break;
                }
                next = next.saturating_add(1);
            }
            if place < next
                && let Some(mail) = early.remove(&place)
            {
                go(place, mail);
            }
            if !turn.is_empty() {
                let desk = Arc::clone(self);
                let decided = blocking(move || desk.decide_all(&turn, now)).await?;
                handled.extend(places.into_iter().zip(decided));
                let late = waiting.iter().filter(|place| !handled.contains_key(place)).count();
                if late > 0 && handled.len().saturating_add(late) == count {
                    // Their answers go out, however long the scans still take.
                    self.settle().await?;
                }
            }
        }
        self.settle().await?;
        let handled: Vec<Handled> = handled.into_values().collect();
        self.pulse.handled(&handled, now);
        Ok(handled)
    }

    /// Waits until everything decided so far is durable, and tells those who act on it.
    async fn settle(self: &Arc<Self>) -> Result<(), Fault> {
        let desk = Arc::clone(self);
        // One wait for all of them, and for what was read here of other batches: nothing is filed on a word that a
        // power cut could take back.
        blocking(move || desk.store()?.settle()).await?;
        self.outbox_bell.notify_one();
        self.alarm_bell.notify_one();
        Ok(())
    }

    /// Commits one step between the others and waits until it is durable.
    ///
    /// # Errors
    /// When the state cannot be written.
    pub fn commit(&self, make: impl FnOnce(&Store) -> Result<Option<Transaction>, Fault>) -> Result<bool, Fault> {
        let store = self.store()?;
        let ticket = {
            let _turn = self.turn()?;
            // A step that breaks while it is made must not take the daemon with it: the turn would be lost.
            let outcome = guarded("making a step", || make(store)).map_err(Fault::refuse)?;
            match outcome? {
                Some(step) => store.commit(&with_threads(step))?,
                None => return Ok(false),
            }
        };
        store.sync(ticket)?;
        self.outbox_bell.notify_one();
        self.alarm_bell.notify_one();
        Ok(true)
    }

    /// Whether decisions are still being made: waits for its turn and asks the state something small.
    ///
    /// # Errors
    /// When the state does not answer.
    pub fn answers(&self) -> Result<(), Fault> {
        let _turn = self.turn()?;
        self.store()?.cursor("digest").map(|_| ())
    }

    fn turn(&self) -> Result<std::sync::MutexGuard<'_, ()>, Fault> {
        self.deciding
            .lock()
            .map_err(|_| Fault::stop("a decision broke off half-way; restart the daemon, it will take up where it was"))
    }
}

/// A reply to one of our mails is found by that mail's Message-ID.
fn with_threads(mut step: Transaction) -> Transaction {
    let threads: Vec<Write> = step
        .writes
        .iter()
        .filter_map(|write| match write {
            Write::Outgoing(mail) if matches!(mail.delivery, Delivery::Waiting { attempts: 0, .. }) => {
                Some(Write::Links {
                    incident: mail.incident?,
                    keys: vec![LinkKey::thread(&mail.message_id)],
                })
            }
            _ => None,
        })
        .collect();
    step.writes.extend(threads);
    step
}

/// The stub of a mail that broke a parser. Whatever broke it may be in its headers: then it is a stub without any.
fn broken(mail: &Incoming, reason: String) -> Open {
    guarded("reading its headers", || Open::broken(mail, reason.clone())).unwrap_or_else(|_| Open::blind(reason))
}

/// Runs a stage so that a panic in a parser costs this mail only. The panic's words may quote the mail: they are not
/// passed on.
fn guarded<T>(doing: &str, work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work))
        .map_err(|_| format!("{doing} broke a parser; a human must look at it, and vorfalld retry tries again"))
}

/// Runs work that blocks where it does not hold up the others.
///
/// # Errors
/// The work's own, or that it died.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, Fault> + Send + 'static) -> Result<T, Fault> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| Fault::stop("a task of the daemon died").because(error))?
}
