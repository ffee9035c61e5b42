//! One folder of an IMAP account, watched and emptied into two others.

mod fetch;
mod filing;
mod folders;
mod names;
mod sasl;
mod talk;
mod wire;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use async_imap::imap_proto::{AttributeValue, Capability, MailboxDatum, Response};
use jiff::Timestamp;

use self::talk::{Talk, Trouble};
use super::Content;
use crate::config::settings::Imap;
use crate::model::fault::Fault;

/// Mails named in one command at most: keeps lines short and lets progress show.
const WINDOW: usize = 50;
/// Mails asked for their size in one command at most.
const SIZES: usize = 1000;

/// What the server can do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each extension is there or not, independent of the others"
)]
pub struct Traits {
    /// IDLE (RFC 2177): says when mail comes. Without it the caller polls.
    pub idle: bool,
    /// MOVE (RFC 6851).
    pub r#move: bool,
    /// UIDPLUS (RFC 4315): removes single mails. Without it and without MOVE, filed mails stay in the watched folder,
    /// marked as deleted, until somebody expunges it.
    pub uidplus: bool,
    /// ID (RFC 2971).
    pub id: bool,
}

impl Traits {
    /// Whether filed mails leave the watched folder.
    pub fn files_cleanly(self) -> bool {
        self.r#move || self.uidplus
    }

    /// What the server lacks that a person should know of; none when nothing is amiss.
    pub fn in_words(self) -> Option<String> {
        if !self.files_cleanly() {
            return Some(
                "the server has neither MOVE nor UIDPLUS: filed mails stay in the watched folder, marked as deleted, \
                 until somebody expunges it"
                    .to_owned(),
            );
        }
        (!self.idle).then(|| "the server has no IDLE: new mail is seen at the next poll".to_owned())
    }
}

/// A mail in the watched folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its UID.
    pub uid: u32,
    /// Its size in bytes as the server tells it. Some servers are only roughly right.
    pub size: u64,
}

/// A mail that was fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// Its UID.
    pub uid: u32,
    /// INTERNALDATE: when it was delivered. None when the server tells no sensible one.
    pub received: Option<Timestamp>,
    /// What it is.
    pub content: Content,
}

/// Why [`Session::idle`] came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wake {
    /// Mail came.
    New,
    /// Nothing happened.
    Timeout,
}

/// Cuts the mails into runs that fit into memory together: at most 50 mails and `bytes` bytes, at least one mail.
pub fn batches(mails: &[Waiting], bytes: u64) -> Vec<&[Waiting]> {
    let mut runs = Vec::new();
    let mut rest = mails;
    while !rest.is_empty() {
        let mut sum: u64 = 0;
        let fitting = rest
            .iter()
            .take(WINDOW)
            .take_while(|mail| {
                sum = sum.saturating_add(mail.size);
                sum <= bytes
            })
            .count();
        let (run, after) = rest.split_at(fitting.max(1).min(rest.len()));
        runs.push(run);
        rest = after;
    }
    runs
}

/// A logged-in connection with the watched folder selected.
///
/// After a fault that says the line broke, every further call fails: connect anew.
pub struct Session {
    talk: Talk,
    traits: Traits,
    uid_validity: u32,
    folder: String,
    max_size: u64,
    done: folders::Target,
    quarantine: folders::Target,
    /// Why nothing can be moved, when that is so.
    read_only: Option<String>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session")
            .field("place", &self.talk.place)
            .field("traits", &self.traits)
            .finish_non_exhaustive()
    }
}

impl Session {
    /// Connects, logs in, makes the two target folders when they are missing, and selects the watched one.
    ///
    /// A wrong password, certificate or folder is [`Remedy::Configure`](crate::model::fault::Remedy::Configure), an
    /// unreachable server [`Remedy::Retry`](crate::model::fault::Remedy::Retry).
    pub async fn connect(door: &Imap, password: &str) -> Result<Self, Fault> {
        Self::begin(door, wire::open(door).await?, password).await
    }

    /// The same over a line that is there already, for fuzzing.
    #[cfg(feature = "fuzzing")]
    #[doc(hidden)]
    pub async fn over<S>(stream: S, door: &Imap, password: &str) -> Result<Self, Fault>
    where
        S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Send + Unpin + std::fmt::Debug + 'static,
    {
        let opened = wire::Opened {
            wire: wire::Wire::new(stream),
            login: wire::Login {
                way: wire::Way::Login,
                initial: false,
            },
        };
        Self::begin(door, opened, password).await
    }

    async fn begin(door: &Imap, opened: wire::Opened, password: &str) -> Result<Self, Fault> {
        let mut talk = Talk::login(door, opened, password).await?;
        let traits = traits(&mut talk).await?;
        if traits.id {
            // Some large providers turn clients away that do not introduce themselves.
            let words = format!(
                "ID (\"name\" \"vorfalld\" \"version\" \"{}\")",
                env!("CARGO_PKG_VERSION")
            );
            if let Err(lost @ Trouble::Lost(_)) = talk.order(&words).await {
                return Err(lost.fault("introducing ourselves", &talk.place));
            }
        }
        let done = folders::ensure(&mut talk, &door.done).await?;
        let quarantine = folders::ensure(&mut talk, &door.quarantine).await?;
        let selected = folders::select(&mut talk, &door.folder).await?;
        let uid_validity = selected.uid_validity;
        let read_only = selected.read_only.then(|| {
            format!(
                "{} lets us read the folder “{}” but not move mails out of it; grant the right to delete",
                talk.place, door.folder
            )
        });
        Ok(Self {
            talk,
            read_only,
            traits,
            uid_validity,
            folder: door.folder.clone(),
            max_size: door.max_size,
            done,
            quarantine,
        })
    }

    /// UIDVALIDITY of the watched folder: with it a UID names a mail for good.
    pub fn uid_validity(&self) -> u32 {
        self.uid_validity
    }

    /// What the server can do.
    pub fn traits(&self) -> Traits {
        self.traits
    }

    /// All mails in the folder that are not marked as deleted, oldest UID first.
    pub async fn waiting(&mut self) -> Result<Vec<Waiting>, Fault> {
        // A server tells of new mail at the end of a command: without this the search may not know the newest.
        self.noop().await?;
        self.talk.tally.news = false;
        let mut uids = BTreeSet::new();
        self.talk
            .command("UID SEARCH UNDELETED", |response| {
                if let Response::MailboxData(MailboxDatum::Search(found)) = response {
                    uids.extend(found.iter().copied());
                }
            })
            .await
            .map_err(|trouble| trouble.fault("looking for mail", &self.talk.place))?;
        if uids.is_empty() {
            folders::still_there(&mut self.talk, &self.folder).await?;
        }
        let uids: Vec<u32> = uids.into_iter().collect();
        let mut sizes = BTreeMap::new();
        for window in uids.chunks(SIZES) {
            let command = format!("UID FETCH {} (UID RFC822.SIZE)", names::set(window));
            self.talk
                .command(&command, |response| {
                    if let Response::Fetch(_, attributes) = response
                        && let Some(uid) = uid_of(attributes)
                        && let Some(size) = size_of(attributes)
                    {
                        sizes.insert(uid, u64::from(size));
                    }
                })
                .await
                .map_err(|trouble| trouble.fault("asking for sizes", &self.talk.place))?;
        }
        // A mail whose size is missing has vanished since.
        let waiting = uids.into_iter();
        Ok(waiting
            .filter_map(|uid| sizes.get(&uid).map(|&size| Waiting { uid, size }))
            .collect())
    }

    /// When mails were delivered (INTERNALDATE), by UID; absent where the server tells no sensible time.
    pub async fn delivered(&mut self, uids: &[u32]) -> Result<BTreeMap<u32, Timestamp>, Fault> {
        let mut times = BTreeMap::new();
        for window in uids.chunks(SIZES) {
            let command = format!("UID FETCH {} (UID INTERNALDATE)", names::set(window));
            self.talk
                .command(&command, |response| {
                    if let Response::Fetch(_, attributes) = response
                        && let Some(uid) = uid_of(attributes)
                        && let Some(time) = fetch::received(attributes)
                    {
                        times.insert(uid, time);
                    }
                })
                .await
                .map_err(|trouble| trouble.fault("asking for times of delivery", &self.talk.place))?;
        }
        Ok(times)
    }

    /// Waits until mail comes, at most so long (keep it under 29 minutes, RFC 2177). Mail that came since
    /// [`waiting`](Self::waiting) looked wakes at once. Without IDLE it returns at once: the caller polls.
    pub async fn idle(&mut self, at_most: Duration) -> Result<Wake, Fault> {
        if !self.talk.tally.news {
            if self.traits.idle {
                match self.talk.idle(at_most).await {
                    Ok(()) => {}
                    // Too many idle clients, say: from now on this session polls.
                    Err(Trouble::Refused { .. }) => self.traits.idle = false,
                    Err(lost) => return Err(lost.fault("waiting for mail", &self.talk.place)),
                }
            } else {
                self.noop().await?;
            }
        }
        Ok(if self.talk.tally.news { Wake::New } else { Wake::Timeout })
    }

    /// Asks whether the server is still there.
    pub async fn noop(&mut self) -> Result<(), Fault> {
        self.talk
            .order("NOOP")
            .await
            .map_err(|trouble| trouble.fault("asking for news", &self.talk.place))
    }

    /// Leaves politely; trouble on the way out does not matter.
    pub async fn logout(mut self) {
        let _ = self.talk.order("LOGOUT").await;
    }
}

async fn traits(talk: &mut Talk) -> Result<Traits, Fault> {
    let mut traits = Traits::default();
    talk.command("CAPABILITY", |response| {
        if let Response::Capabilities(offered) = response {
            for capability in offered {
                if let Capability::Atom(word) = capability {
                    match word.to_ascii_uppercase().as_str() {
                        "IDLE" => traits.idle = true,
                        "MOVE" => traits.r#move = true,
                        "UIDPLUS" => traits.uidplus = true,
                        "ID" => traits.id = true,
                        // IMAP4rev2 has all of these built in (RFC 9051, appendix E).
                        "IMAP4REV2" => {
                            traits.idle = true;
                            traits.r#move = true;
                            traits.uidplus = true;
                        }
                        _ => {}
                    }
                }
            }
        }
    })
    .await
    .map_err(|trouble| trouble.fault("asking what it can do", &talk.place))?;
    Ok(traits)
}

fn uid_of(attributes: &[AttributeValue<'_>]) -> Option<u32> {
    attributes.iter().find_map(|attribute| match attribute {
        AttributeValue::Uid(uid) => Some(*uid),
        _ => None,
    })
}

fn size_of(attributes: &[AttributeValue<'_>]) -> Option<u32> {
    attributes.iter().find_map(|attribute| match attribute {
        AttributeValue::Rfc822Size(size) => Some(*size),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::Filing;

    fn mails(sizes: &[u64]) -> Vec<Waiting> {
        (1..).zip(sizes).map(|(uid, &size)| Waiting { uid, size }).collect()
    }

    #[test]
    fn a_batch_fits_into_memory_and_is_never_empty() {
        let waiting = mails(&[10, 10, 90, 200, 5]);
        let lengths: Vec<usize> = batches(&waiting, 100).iter().map(|run| run.len()).collect();
        assert_eq!(lengths, [2, 1, 1, 1]);
        assert!(batches(&[], 100).is_empty());
        assert_eq!(batches(&mails(&[0; 120]), 100).len(), 3);
    }

    #[test]
    fn the_daemon_may_run_a_session_in_a_task() {
        fn sendable<T: Send>(_: T) {}
        fn check(session: &'static mut Session, door: &'static Imap) {
            sendable(Session::connect(door, ""));
            sendable(session.fetch(&[]));
        }
        let _ = check;
        let _ = |session: &'static mut Session| sendable(session.idle(Duration::ZERO));
        let _ = |session: &'static mut Session| sendable(session.waiting());
        let _ = |session: &'static mut Session| sendable(session.file(&[], Filing::Done));
    }
}
