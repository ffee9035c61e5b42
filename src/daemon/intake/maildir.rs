//! A Maildir as a mailbox: reads `new/`, files under `cur/`.

mod overlooked;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use super::{AT_A_TIME, Backlog, backlog, filing, log, unpack};
use crate::config::settings::{FirstStart, Mailbox};
use crate::daemon::clock;
use crate::daemon::desk::{Desk, Submission, blocking};
use crate::daemon::failpoint::{self, Failpoint};
use crate::mail::maildir::{self, Found};
use crate::model::fault::{Fault, Remedy};
use crate::model::ids::{MailId, Place};
use crate::model::mail::Incoming;
use crate::pipeline::plan::Mode;
use overlooked::Overlooked;

/// How often the folder is looked at. Reading an empty folder costs microseconds.
const PAUSE: Duration = Duration::from_secs(1);
/// Bytes of mail read in one go.
const BYTES_AT_A_TIME: u64 = 64 << 20;
/// Larger mails are not read, bytes.
const LARGEST: u64 = 50 << 20;

pub(super) async fn watch(
    desk: &Arc<Desk>,
    mailbox: &Mailbox,
    folder: &Path,
    stop: &CancellationToken,
) -> Result<(), Fault> {
    maildir::create(folder)?;
    let backlog = backlog(desk, mailbox, clock::now().to_string()).await?;
    let mut overlooked = Overlooked::default();
    loop {
        let unread = folder.to_owned();
        let waiting = blocking(move || maildir::waiting(&unread)).await?;
        let moved = overlooked.look(desk, mailbox, folder, &backlog).await?;
        let waiting: Vec<Found> = waiting
            .into_iter()
            .chain(moved)
            .filter(|found| !is_skipped(found, &backlog))
            .collect();
        desk.pulse.fetched(&mailbox.name, clock::now());
        crate::daemon::hangpoint("hang-fetch").await;
        let mut trouble = None;
        for window in windows(&waiting) {
            if stop.is_cancelled() {
                return Ok(());
            }
            match take(desk, mailbox, window, &backlog).await {
                Err(fault) if fault.remedy != Remedy::Stop => trouble = Some(fault),
                other => other?,
            }
        }
        if let Some(fault) = trouble {
            return Err(fault);
        }
        if waiting.is_empty() {
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
    }
}

fn was_there_before(found: &Found, backlog: &Backlog) -> bool {
    let delivered = found.path.metadata().and_then(|data| data.modified()).ok();
    let delivered = delivered.and_then(|time| Timestamp::try_from(time).ok());
    let first = backlog.mark.parse::<Timestamp>().ok();
    matches!((delivered, first), (Some(delivered), Some(first)) if delivered < first)
}

fn is_skipped(found: &Found, backlog: &Backlog) -> bool {
    backlog.first_start == FirstStart::Skip && was_there_before(found, backlog)
}

async fn take(desk: &Arc<Desk>, mailbox: &Mailbox, window: &[Found], backlog: &Backlog) -> Result<(), Fault> {
    let now = clock::now();
    let mut found = Vec::new();
    let mut batch = Vec::new();
    // One file that cannot be read or moved holds up no other; the fault is reported when the others are done.
    let mut trouble = None;
    for file in window {
        let reading = file.clone();
        let (content, received) = match blocking(move || maildir::read(&reading, LARGEST)).await {
            Ok(Some(read)) => read,
            // Another program has taken the file away since: then there is nothing to do.
            Ok(None) => continue,
            Err(fault) => {
                trouble = Some(fault);
                continue;
            }
        };
        let place = Place {
            mailbox: mailbox.name.clone(),
            uid: file.uid.clone(),
        };
        let (raw, partial) = unpack(content, &place);
        let adopt = backlog.first_start == FirstStart::Adopt && was_there_before(file, backlog);
        found.push(file.clone());
        batch.push(Submission {
            mail: Incoming {
                id: MailId::of(&raw),
                place,
                mailbox_address: mailbox.address.clone(),
                received: received.min(now),
                raw,
                partial,
            },
            mode: if adopt { Mode::Adopt } else { Mode::Live },
        });
    }
    failpoint::reach(Failpoint::Fetched);
    desk.pulse.turned(&mailbox.name, now, Duration::ZERO);
    let handled = desk.take(batch, now).await?;
    log(mailbox, &handled);
    failpoint::reach(Failpoint::BeforeFiling);
    blocking(move || {
        for (file, handled) in found.iter().zip(&handled) {
            if let Err(fault) = maildir::file(file, filing(handled)) {
                trouble = Some(fault);
            }
        }
        failpoint::reach(Failpoint::Filed);
        trouble.map_or(Ok(()), Err)
    })
    .await
}

/// Splits what waits so that neither a window's count nor its bytes grow large.
fn windows(waiting: &[Found]) -> Vec<&[Found]> {
    let mut bytes: u64 = 0;
    let mut count: usize = 0;
    let size = |file: &Found| file.path.metadata().map_or(0, |data| data.len());
    waiting
        .chunk_by(|_, next| {
            let more = size(next);
            let fits = count < AT_A_TIME && bytes.saturating_add(more) <= BYTES_AT_A_TIME;
            (count, bytes) = if fits {
                (count.saturating_add(1), bytes.saturating_add(more))
            } else {
                (0, more)
            };
            fits
        })
        .collect()
}
