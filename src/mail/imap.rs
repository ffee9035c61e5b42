//! One folder of an IMAP account, watched and emptied into two others.

mod folders;
mod names;
mod talk;
mod wire;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use async_imap::imap_proto::{AttributeValue, Capability, MailboxDatum, MessageSection, Response, SectionPath};
use jiff::Timestamp;

use self::talk::{Talk, Trouble};
use super::{Content, Filing, HEAD, head_of};
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
    max_size: u64,
    done: String,
    quarantine: String,
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
        let opened = wire::open(door).await?;
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
        let uid_validity = folders::select(&mut talk, &door.folder).await?;
        Ok(Self {
            talk,
            traits,
            uid_validity,
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

    /// Fetches mails without marking them as seen. A mail that vanished since is absent; of one that is too large only
    /// the header comes; one that the server refuses to hand over says so and does not hold up the others.
    ///
    /// All of them are in memory together: see [`batches`].
    pub async fn fetch(&mut self, mails: &[Waiting]) -> Result<Vec<Fetched>, Fault> {
        let (small, large): (Vec<Waiting>, Vec<Waiting>) = mails.iter().partition(|mail| mail.size <= self.max_size);
        // One byte more than allowed: a server whose RFC822.SIZE is wrong cannot fill the memory, and is caught.
        let most = self.max_size.saturating_add(1).min(u64::from(u32::MAX));
        let mut all = self.fetch_section(&small, &format!("BODY.PEEK[]<0.{most}>")).await?;
        all.extend(
            self.fetch_section(&large, &format!("BODY.PEEK[HEADER]<0.{HEAD}>"))
                .await?,
        );
        for fetched in &mut all {
            let told = mails.iter().find(|mail| mail.uid == fetched.uid);
            self.measure(fetched, told.map_or(0, |mail| mail.size));
        }
        all.sort_by_key(|fetched| fetched.uid);
        Ok(all)
    }

    /// Turns what came over the limit, or as header only, into what it is.
    fn measure(&self, fetched: &mut Fetched, told: u64) {
        if let Content::Whole(bytes) = &fetched.content {
            let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            if told.max(length) > self.max_size && (told > self.max_size || length > self.max_size) {
                fetched.content = Content::TooLarge {
                    head: head_of(bytes),
                    size: told.max(length),
                };
            }
        }
    }

    async fn fetch_section(&mut self, mails: &[Waiting], section: &str) -> Result<Vec<Fetched>, Fault> {
        let mut all = Vec::new();
        for window in mails.chunks(WINDOW) {
            let uids: Vec<u32> = window.iter().map(|mail| mail.uid).collect();
            match self.fetch_window(&uids, section).await {
                Ok(fetched) => all.extend(fetched),
                Err(lost @ Trouble::Lost(_)) => return Err(lost.fault("fetching mail", &self.talk.place)),
                // One mail that the server cannot read spoils the answer for all: ask for each alone.
                Err(Trouble::Refused { .. }) => {
                    for uid in uids {
                        all.extend(self.fetch_alone(uid, section).await?);
                    }
                }
            }
        }
        Ok(all)
    }

    async fn fetch_alone(&mut self, uid: u32, section: &str) -> Result<Vec<Fetched>, Fault> {
        match self.fetch_window(&[uid], section).await {
            Ok(fetched) => Ok(fetched),
            Err(Trouble::Refused { why, .. }) => Ok(vec![Fetched {
                uid,
                received: None,
                content: Content::Unreadable(format!("the IMAP server refuses to hand this mail over: {why}")),
            }]),
            Err(lost) => Err(lost.fault("fetching mail", &self.talk.place)),
        }
    }

    async fn fetch_window(&mut self, uids: &[u32], section: &str) -> Result<Vec<Fetched>, Trouble> {
        let wanted: BTreeSet<u32> = uids.iter().copied().collect();
        let mut found: BTreeMap<u32, Fetched> = BTreeMap::new();
        let command = format!("UID FETCH {} (UID INTERNALDATE {section})", names::set(uids));
        self.talk
            .command(&command, |response| {
                if let Response::Fetch(_, attributes) = response
                    && let Some(fetched) = fetched(attributes)
                    && wanted.contains(&fetched.uid)
                {
                    found.insert(fetched.uid, fetched);
                }
            })
            .await?;
        Ok(found.into_values().collect())
    }

    /// Moves mails out of the watched folder: seen, and in quarantine flagged as well. Vanished ones are no mistake.
    pub async fn file(&mut self, uids: &[u32], to: Filing) -> Result<(), Fault> {
        let (flags, folder) = match to {
            Filing::Done => ("\\Seen", self.done.clone()),
            Filing::Quarantine => ("\\Seen \\Flagged", self.quarantine.clone()),
        };
        let mut uids = uids.to_vec();
        uids.sort_unstable();
        uids.dedup();
        for window in uids.chunks(WINDOW) {
            let set = names::set(window);
            let doing = "filing mail";
            let store = format!("UID STORE {set} +FLAGS.SILENT ({flags})");
            self.talk
                .order(&store)
                .await
                .map_err(|trouble| trouble.fault("marking mail as seen", &self.talk.place))?;
            match self.move_window(&set, &folder).await {
                Err(Trouble::Refused { create_first: true, .. }) => {
                    // Somebody removed the folder while we were watching.
                    self.talk
                        .order(&format!("CREATE {folder}"))
                        .await
                        .map_err(|trouble| trouble.fault("making the target folder", &self.talk.place))?;
                    self.move_window(&set, &folder).await
                }
                outcome => outcome,
            }
            .map_err(|trouble| trouble.fault(doing, &self.talk.place))?;
        }
        Ok(())
    }

    async fn move_window(&mut self, set: &str, folder: &str) -> Result<(), Trouble> {
        if self.traits.r#move {
            return self.talk.order(&format!("UID MOVE {set} {folder}")).await;
        }
        self.talk.order(&format!("UID COPY {set} {folder}")).await?;
        self.talk
            .order(&format!("UID STORE {set} +FLAGS.SILENT (\\Deleted)"))
            .await?;
        // A plain EXPUNGE would remove what other people marked as deleted, too.
        if self.traits.uidplus {
            self.talk.order(&format!("UID EXPUNGE {set}")).await?;
        }
        Ok(())
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

/// A FETCH response with a body; None for one that only tells of changed flags.
fn fetched(attributes: &[AttributeValue<'_>]) -> Option<Fetched> {
    let content = attributes.iter().find_map(|attribute| match attribute {
        AttributeValue::BodySection {
            section: None | Some(SectionPath::Full(MessageSection::Header)),
            data,
            ..
        } => Some(match data {
            Some(bytes) => Content::Whole(bytes.to_vec()),
            None => Content::Unreadable("the IMAP server has lost the content of this mail".to_owned()),
        }),
        _ => None,
    })?;
    Some(Fetched {
        uid: uid_of(attributes)?,
        received: attributes.iter().find_map(|attribute| match attribute {
            AttributeValue::InternalDate(text) => Timestamp::strptime("%d-%b-%Y %H:%M:%S %z", text.trim()).ok(),
            _ => None,
        }),
        content,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn delivery_times_are_read_with_a_blank_for_a_leading_zero() {
        let attributes = [
            AttributeValue::Uid(7),
            AttributeValue::InternalDate(" 5-Mar-2026 09:20:00 +0100".into()),
            AttributeValue::BodySection {
                section: None,
                index: Some(0),
                data: Some(b"x".as_slice().into()),
            },
        ];
        let mail = fetched(&attributes).unwrap();
        assert_eq!(mail.received.unwrap().to_string(), "2026-03-05T08:20:00Z");
    }

    #[test]
    fn news_about_flags_are_no_mail() {
        assert!(fetched(&[AttributeValue::Uid(7), AttributeValue::Flags(Vec::new())]).is_none());
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
