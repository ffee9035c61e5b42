//! One round over the mails that wait: fetched in windows, each taken in while the one before it is filed and the next is
//! on its way.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use super::stuck::Stuck;
use super::{Refusals, is_old, known, lay_there, place};
use crate::config::settings::{FirstStart, Mailbox};
use crate::daemon::clock;
use crate::daemon::desk::{Desk, Handled, Submission};
use crate::daemon::failpoint::{self, Failpoint};
use crate::daemon::intake::{Backlog, filing, log, note, unpack};
use crate::mail::imap::{Fetched, Session, Waiting, batches};
use crate::mail::{Content, Filing};
use crate::model::fault::{Fault, Remedy};
use crate::model::ids::MailId;
use crate::model::mail::Incoming;
use crate::pipeline::plan::Mode;

/// Bytes of mail fetched in one go; two such windows are in memory together.
const BYTES_AT_A_TIME: u64 = 32 << 20;
/// A mail that the server refuses to hand over becomes a stub when it has refused so often: one refusal may pass.
const REFUSALS: u32 = 3;
/// After so many mails a line in the log shows how far a long round has come.
const PROGRESS: usize = 1000;
/// Mails moved with one command.
const AT_A_TIME: usize = 50;

/// What one line to the server needs to know.
pub(super) struct Round<'a> {
    pub(super) desk: &'a Arc<Desk>,
    pub(super) mailbox: &'a Mailbox,
    pub(super) backlog: Backlog,
    pub(super) refusals: &'a mut Refusals,
    pub(super) stuck: Stuck,
    pub(super) validity: u32,
    pub(super) stop: &'a CancellationToken,
}

impl Round<'_> {
    /// Works through everything that waits.
    pub(super) async fn work(&mut self, session: &mut Session, waiting: Vec<Waiting>) -> Result<(), Fault> {
        let uids: Vec<u32> = waiting.iter().map(|mail| mail.uid).collect();
        self.stuck.keep(&uids);
        self.retry(session).await?;
        let todo = self.unknown(session, waiting).await?;
        let total = todo.len();
        let mut left = total;
        self.progress(left);
        let windows = batches(&todo, BYTES_AT_A_TIME);
        let mut windows = windows.into_iter();
        let mut ahead = windows.next();
        let mut fetched = match ahead {
            Some(window) => session.fetch(window).await?,
            None => return Ok(()),
        };
        let mut decided: Option<(Vec<u32>, Vec<Handled>)> = None;
        while let Some(window) = ahead {
            let now = clock::now();
            let (uids, batch) = self.submissions(fetched, now);
            ahead = if self.stop.is_cancelled() { None } else { windows.next() };
            self.desk
                .pulse
                .turned(&self.mailbox.name, now, std::time::Duration::ZERO);
            let taking = take(self.desk, batch, now);
            let meanwhile = async {
                if let Some((uids, handled)) = decided.take() {
                    self.file_all(session, &uids, &handled).await?;
                }
                match ahead {
                    Some(window) => session.fetch(window).await,
                    None => Ok(Vec::new()),
                }
            };
            let (handled, next) = tokio::join!(taking, meanwhile);
            let handled = handled?;
            log(self.mailbox, &handled);
            // The line broke while these were decided on: they are known by place when it is there again.
            fetched = next?;
            decided = Some((uids, handled));
            let before = left;
            left = left.saturating_sub(window.len());
            self.progress(left);
            if before.checked_div(PROGRESS) != left.checked_div(PROGRESS) {
                tracing::info!(mailbox = %self.mailbox.name, left, total, "Working through the mails that wait.");
            }
        }
        match decided {
            Some((uids, handled)) => self.file_all(session, &uids, &handled).await,
            None => Ok(()),
        }
    }

    /// Those of the waiting mails that have to be read. What was decided on before and not moved yet is moved now.
    async fn unknown(&mut self, session: &mut Session, waiting: Vec<Waiting>) -> Result<Vec<Waiting>, Fault> {
        let skip = self.backlog.first_start == FirstStart::Skip;
        let mut todo: Vec<Waiting> = waiting
            .into_iter()
            .filter(|mail| !self.stuck.holds(mail.uid))
            .filter(|mail| !(skip && lay_there(mail.uid, self.validity, &self.backlog) == Some(true)))
            .collect();
        let known = known((self.desk, self.mailbox), session, &todo).await?;
        todo.retain(|mail| !known.contains_key(&mail.uid));
        for (to, wanted) in [(Filing::Done, false), (Filing::Quarantine, true)] {
            let these: Vec<u32> = known
                .iter()
                .filter(|(_, q)| **q == wanted)
                .map(|(uid, _)| *uid)
                .collect();
            self.file(session, &these, to).await?;
        }
        Ok(todo)
    }

    fn progress(&self, left: usize) {
        note(self.desk, self.mailbox, |state| {
            state.waiting = left;
            state.stuck = self.stuck.len();
        });
    }

    /// What the desk gets, and the UIDs to it.
    fn submissions(&mut self, fetched: Vec<Fetched>, now: Timestamp) -> (Vec<u32>, Vec<Submission>) {
        let mut uids = Vec::new();
        let mut batch = Vec::new();
        for mail in fetched {
            let old = is_old(&mail, self.validity, &self.backlog);
            if old && self.backlog.first_start == FirstStart::Skip {
                continue;
            }
            if matches!(mail.content, Content::Unreadable(_)) && !self.worn_out(mail.uid) {
                continue;
            }
            let adopt = old && self.backlog.first_start == FirstStart::Adopt;
            uids.push(mail.uid);
            batch.push(Submission {
                mail: incoming(self.mailbox, self.validity, mail, now),
                mode: if adopt { Mode::Adopt } else { Mode::Live },
            });
        }
        (uids, batch)
    }

    /// Counts one more refusal to hand a mail over; whether it is time to show it to a person.
    fn worn_out(&mut self, uid: u32) -> bool {
        let key = place(self.mailbox, self.validity, uid).uid;
        let count = self.refusals.entry(key).or_default();
        *count = count.saturating_add(1);
        tracing::warn!(
            mailbox = %self.mailbox.name, uid, refusals = *count,
            "The server does not hand over a mail; after three refusals a stub stands for it."
        );
        *count >= REFUSALS
    }

    async fn file_all(&mut self, session: &mut Session, uids: &[u32], handled: &[Handled]) -> Result<(), Fault> {
        if uids.is_empty() {
            return Ok(());
        }
        failpoint::reach(Failpoint::BeforeFiling);
        for to in [Filing::Done, Filing::Quarantine] {
            let these: Vec<u32> = uids
                .iter()
                .zip(handled)
                .filter(|(_, handled)| filing(handled) == to)
                .map(|(uid, _)| *uid)
                .collect();
            self.file(session, &these, to).await?;
        }
        failpoint::reach(Failpoint::Filed);
        Ok(())
    }

    /// Moves mails; those that the server refuses to move are told of once and left for later.
    async fn file(&mut self, session: &mut Session, uids: &[u32], to: Filing) -> Result<(), Fault> {
        for window in uids.chunks(AT_A_TIME) {
            session.flag(window, to).await?;
            failpoint::reach(Failpoint::Flagged);
            match session.shift(window, to).await {
                Err(fault) if fault.remedy == Remedy::Refuse => {
                    if self.stuck.len() == 0 {
                        tracing::error!(
                            mailbox = %self.mailbox.name, mails = window.len(), error = %fault,
                            "Mails were handled and cannot be moved; look at the folder's rights and quota. They are \
                             not read again, and moved as soon as that is possible."
                        );
                    }
                    self.stuck.add(window, to, clock::now());
                    let why = fault.to_string();
                    note(self.desk, self.mailbox, |state| state.trouble = Some(why));
                }
                other => other?,
            }
        }
        Ok(())
    }

    /// Once in a while, the stuck ones again.
    async fn retry(&mut self, session: &mut Session) -> Result<(), Fault> {
        let mut due: BTreeMap<bool, Vec<u32>> = BTreeMap::new();
        for (uid, to) in self.stuck.due(clock::now()) {
            due.entry(to == Filing::Quarantine).or_default().push(uid);
        }
        for (quarantine, uids) in due {
            let to = if quarantine { Filing::Quarantine } else { Filing::Done };
            for window in uids.chunks(AT_A_TIME) {
                match session.file(window, to).await {
                    Err(fault) if fault.remedy == Remedy::Refuse => return Ok(()),
                    other => other?,
                }
                self.stuck.freed(window);
            }
            if self.stuck.len() == 0 {
                tracing::info!(mailbox = %self.mailbox.name, "The mails that were stuck have been moved.");
            }
        }
        Ok(())
    }
}

async fn take(desk: &Arc<Desk>, batch: Vec<Submission>, now: Timestamp) -> Result<Vec<Handled>, Fault> {
    if batch.is_empty() {
        return Ok(Vec::new());
    }
    failpoint::reach(Failpoint::Fetched);
    desk.take(batch, now).await
}

fn incoming(mailbox: &Mailbox, validity: u32, mail: Fetched, now: Timestamp) -> Incoming {
    let place = place(mailbox, validity, mail.uid);
    let (raw, partial) = unpack(mail.content, &place);
    Incoming {
        id: MailId::of(&raw),
        place,
        mailbox_address: mailbox.address.clone(),
        received: mail.received.unwrap_or(now).min(now),
        raw,
        partial,
    }
}
