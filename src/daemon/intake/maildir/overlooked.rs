//! Mails that another program moved from `new/` to `cur/` before they were taken in: an IMAP server does so when it opens
//! the folder, a mail program when somebody reads. Whatever was delivered since the first look and is on no record is
//! taken in late rather than never.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use tokio::time::Instant;

use super::{Backlog, was_there_before};
use crate::config::settings::Mailbox;
use crate::daemon::desk::{Desk, blocking};
use crate::mail::maildir::{self, Found};
use crate::model::fault::Fault;
use crate::model::ids::Place;

/// How often `cur/` is looked at, if anything was moved there: it holds every mail that was ever filed.
const PAUSE: Duration = Duration::from_secs(10);

/// What is known of `cur/`.
#[derive(Debug, Default)]
pub(super) struct Overlooked {
    next: Option<Instant>,
    stirred: Option<SystemTime>,
    /// Names of mails that need no second look.
    known: HashSet<String>,
}

impl Overlooked {
    /// The mails in `cur/` that are on no record, when it is time to look.
    pub(super) async fn look(
        &mut self,
        desk: &Arc<Desk>,
        mailbox: &Mailbox,
        folder: &Path,
        backlog: &Backlog,
    ) -> Result<Vec<Found>, Fault> {
        if self.next.is_some_and(|next| Instant::now() < next) {
            return Ok(Vec::new());
        }
        self.next = Instant::now().checked_add(PAUSE);
        let stirred = maildir::stirred(folder);
        if stirred.is_some() && stirred == self.stirred {
            return Ok(Vec::new());
        }
        let (desk, folder, backlog) = (Arc::clone(desk), folder.to_owned(), backlog.clone());
        let name = mailbox.name.clone();
        let mut known = std::mem::take(&mut self.known);
        let (known, found) = blocking(move || {
            let store = desk.store()?;
            let all = maildir::filed(&folder)?;
            let mut found = Vec::new();
            let mut still = HashSet::with_capacity(all.len());
            for mail in all {
                let place = Place {
                    mailbox: name.clone(),
                    uid: mail.uid.clone(),
                };
                if known.remove(&mail.uid) || is_old(&mail, &backlog) || store.seen(&place)?.is_some() {
                    still.insert(mail.uid);
                } else {
                    found.push(mail);
                }
            }
            Ok((still, found))
        })
        .await?;
        self.known = known;
        // Those that were found come again until they are on record.
        self.stirred = stirred.filter(|_| found.is_empty());
        if !found.is_empty() {
            tracing::info!(
                mailbox = %mailbox.name, mails = found.len(),
                "Mails were moved to cur/ by another program before they were taken in; they are taken in now."
            );
        }
        Ok(found)
    }
}

/// Names begin with the second of delivery; only where they do not, the file is asked.
fn is_old(mail: &Found, backlog: &Backlog) -> bool {
    let delivered = mail
        .uid
        .split('.')
        .next()
        .and_then(|seconds| seconds.parse::<i64>().ok());
    let first = backlog.mark.parse::<Timestamp>().ok();
    match (delivered, first) {
        (Some(delivered), Some(first)) if delivered > 100_000_000 => delivered < first.as_second(),
        _ => was_there_before(mail, backlog),
    }
}
