//! A process of its own for mails that were in hand when the daemon ended.
//!
//! Whether one of them did it cannot be told from the daemon's own end: whoever kills the daemon kills it over some
//! innocent mail. So this program is started once more, opens and understands the suspect there, keeps nothing, and says
//! that it is through. A mail that ends this process by a fault of memory or stack, twice, each time alone in it, has
//! given itself away, and the daemon never reads it. A process that was killed from outside proves nothing.

use std::os::fd::AsFd;
use std::os::unix::process::ExitStatusExt;
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use rustix::process::{Resource, Signal};
use serde::{Deserialize, Serialize};
use tokio::fs::File;
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use super::desk::{Desk, Submission};
use super::failpoint;
use super::protocol::{self, LARGEST};
use super::worker;
use crate::model::address::Address;
use crate::model::ids::{MailId, Place};
use crate::model::mail::Incoming;
use crate::pipeline::plan::Mode;

/// Memory that the process may write to, bytes: less than the service has, so that it ends before the daemon does.
const MEMORY: u64 = 1 << 30;
/// Every stage is bounded by itself; this is for what hangs between them.
const PATIENCE: Duration = Duration::from_mins(15);
/// What the process says when it is through with a mail.
const THROUGH: &[u8] = b"through";

/// What a trial brought to light.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    /// The mail can be read.
    Harmless,
    /// It must not be read; the reason for a person.
    Guilty(String),
    /// The trial could not be held.
    Unknown,
}

/// A running process, kept for the next suspect.
#[derive(Debug)]
pub(super) struct Trial {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
}

/// Everything about a mail but its bytes.
#[derive(Debug, Serialize, Deserialize)]
struct About {
    place: Place,
    mailbox_address: Address,
    received: Timestamp,
    partial: Option<String>,
    now: Timestamp,
}

/// How one try ended.
enum Tried {
    Through,
    Ended(Option<ExitStatus>),
    Late,
}

/// Tries a suspect; `trial` is a process that may be there from the one before.
pub(super) async fn hold(desk: &Desk, trial: &mut Option<Trial>, (mail, now): (&Incoming, Timestamp)) -> Finding {
    let mut how = String::new();
    for _ in 0..2 {
        let Some(mut one) = trial.take().or_else(|| Trial::start(desk)) else {
            return Finding::Unknown;
        };
        match one.attempt(mail, now).await {
            Tried::Through => {
                *trial = Some(one);
                return Finding::Harmless;
            }
            Tried::Ended(Some(status)) if is_its_own(status) => how = format!("ended the process ({status})"),
            Tried::Ended(_) => return Finding::Unknown,
            Tried::Late => how = format!("took longer than {} min in a process", PATIENCE.as_secs() / 60),
        }
    }
    Finding::Guilty(format!(
        "the daemon ended while it had this mail in hand, and reading it again, alone, {how} that was to try it; a human \
         must look at it with care, and vorfalld retry tries again"
    ))
}

/// Memory and stack end a process so. SIGKILL and SIGTERM come from outside, an orderly end from the configuration.
fn is_its_own(status: ExitStatus) -> bool {
    let signals = [
        Signal::ABORT,
        Signal::SEGV,
        Signal::BUS,
        Signal::ILL,
        Signal::FPE,
        Signal::SYS,
    ];
    signals.iter().any(|signal| status.signal() == Some(signal.as_raw()))
}

impl Trial {
    fn start(desk: &Desk) -> Option<Self> {
        let settings = &desk.config.settings;
        let mut child = Command::new(desk.workers.program())
            .arg("trial")
            .arg("--config")
            .arg(&settings.file)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // The daemon has said what there is to say about its configuration.
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .inspect_err(|error| tracing::warn!(%error, "No process could be started to try a mail in."))
            .ok()?;
        let (input, output) = (child.stdin.take()?, child.stdout.take()?);
        Some(Self { child, input, output })
    }

    async fn attempt(&mut self, mail: &Incoming, now: Timestamp) -> Tried {
        match tokio::time::timeout(failpoint::patience(PATIENCE).saturating_mul(3), self.ask(mail, now)).await {
            Ok(Ok(true)) => Tried::Through,
            Ok(_) => {
                let ended = tokio::time::timeout(Duration::from_secs(5), self.child.wait()).await;
                Tried::Ended(ended.ok().and_then(Result::ok))
            }
            // Dropping the child kills its process.
            Err(_) => Tried::Late,
        }
    }

    async fn ask(&mut self, mail: &Incoming, now: Timestamp) -> std::io::Result<bool> {
        let about = About {
            place: mail.place.clone(),
            mailbox_address: mail.mailbox_address.clone(),
            received: mail.received,
            partial: mail.partial.clone(),
            now,
        };
        let about = serde_json::to_vec(&about).map_err(std::io::Error::other)?;
        protocol::send(&mut self.input, &about).await?;
        protocol::send(&mut self.input, &mail.raw).await?;
        Ok(protocol::receive(&mut self.output, LARGEST).await?.as_deref() == Some(THROUGH))
    }
}

/// Limits for the process that this program is now.
pub fn confine() {
    worker::limit(Resource::Data, MEMORY);
    worker::limit(Resource::Core, 0);
    worker::die_with_parent();
}

/// The process's own main: reads suspects from standard input, without a state, until it ends.
///
/// # Errors
/// When a pipe breaks; there is nobody left to tell.
pub async fn serve(desk: &Arc<Desk>) -> std::io::Result<()> {
    let mut input = File::from_std(std::io::stdin().as_fd().try_clone_to_owned()?.into());
    let mut output = File::from_std(std::io::stdout().as_fd().try_clone_to_owned()?.into());
    while let Some(about) = protocol::receive(&mut input, LARGEST).await? {
        let about: About = serde_json::from_slice(&about).map_err(std::io::Error::other)?;
        let Some(raw) = protocol::receive(&mut input, LARGEST).await? else {
            return Ok(());
        };
        let mail = Incoming {
            id: MailId::of(&raw),
            place: about.place,
            mailbox_address: about.mailbox_address,
            received: about.received,
            raw,
            partial: about.partial,
        };
        // Whatever comes of it in an orderly way is the daemon's business.
        let _ = desk.try_reading(Submission { mail, mode: Mode::Live }, about.now).await;
        protocol::send(&mut output, THROUGH).await?;
    }
    Ok(())
}
