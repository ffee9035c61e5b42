//! Looks at the daemon itself, tells the log, the metrics and the operators, and says when a restart would help.

mod metrics;
mod second;
mod status;
mod vitals;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use crate::casework::health::{self, Alarm, Ledger, News};
use crate::config::settings::Limits;
use crate::daemon::clock;
use crate::daemon::desk::{Desk, blocking};
use crate::model::fault::Fault;

pub use metrics::text as metrics;
pub use status::status;
pub use vitals::space;

/// Longest sleep between two looks.
const LONGEST: Duration = Duration::from_secs(15);
/// The ledger in the state folder: no word of it is about a report.
const LEDGER: &str = "alarms.json";
/// Longest time for telling everybody. Whoever looks after the tasks must not be late himself.
const HAND_OVER: Duration = Duration::from_mins(2);
/// The state must answer within so long.
const ANSWER: Duration = Duration::from_secs(10);

/// Looks after the daemon until told to stop.
///
/// # Errors
/// Never: whatever goes wrong here must not take the rest along.
pub async fn run(desk: Arc<Desk>, stop: CancellationToken) -> Result<(), Fault> {
    let settings = &desk.config.settings;
    let file = settings.state.join(LEDGER);
    let mut ledger = read(&file);
    let mut eye = vitals::Eye::default();
    let pause = pause(&settings.alarm.limits);
    loop {
        let now = clock::now();
        let store = answers(&desk, ANSWER).await;
        let vitals = eye.look(&desk, store, now).await;
        let found = health::alarms(&vitals, &settings.alarm.limits, now);
        let news = ledger.look(&found, |alarm| health::unsure(&vitals, alarm, now), now);
        news.iter().for_each(log);
        let told = tell(&desk, &mut ledger, now).await;
        desk.pulse.looked(&ledger, now);
        if told || !news.is_empty() {
            keep(&file, &ledger);
        }
        if let Some(path) = &settings.alarm.metrics {
            metrics::write(path, &desk, now);
        }
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Often enough to notice in time what is allowed for the shortest time.
fn pause(limits: &Limits) -> Duration {
    let shortest = limits.fetch.min(limits.outbox).min(limits.clocks).min(limits.stuck);
    shortest
        .checked_div(4)
        .unwrap_or(LONGEST)
        .clamp(Duration::from_secs(1), LONGEST)
}

/// Asks the state something small; the reason when it does not answer in time.
pub async fn answers(desk: &Arc<Desk>, limit: Duration) -> Result<(), String> {
    // A decision that hangs holds its turn: then nobody answers here.
    let asked = Arc::clone(desk);
    let question = blocking(move || asked.answers());
    match tokio::time::timeout(limit, question).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(fault)) => Err(fault.to_string()),
        Err(_) => Err(format!("no answer within {} s", limit.as_secs())),
    }
}

/// Why systemd should start the daemon anew, when it should: a task hangs, or nobody looks any more whether one does.
/// A server that is away is no reason: a daemon that restarts for that is away more often than the server.
pub fn why_restart(desk: &Desk, now: Timestamp) -> Option<String> {
    let seen = desk.pulse.seen();
    let hangs = seen.ledger.active().iter().find(|active| active.alarm.wants_restart());
    if let Some(active) = hangs {
        return Some(active.alarm.what.clone());
    }
    let looked = seen.looked.or(seen.started)?;
    (now.duration_since(looked).as_secs() > 300).then(|| "nobody looks after the tasks any more".to_owned())
}

async fn tell(desk: &Arc<Desk>, ledger: &mut Ledger, now: Timestamp) -> bool {
    let settings = &desk.config.settings;
    if settings.alarm.way.is_none() {
        ledger.tell_nobody();
        return false;
    }
    let Some(report) = ledger.report(&settings.organisation.name, settings.alarm.repeat, now) else {
        return false;
    };
    let handed = tokio::time::timeout(HAND_OVER, second::hand_over(desk, &report, now)).await;
    let late = |_| {
        Fault::retry(format!(
            "it took longer than {} s; look at `alarm`",
            HAND_OVER.as_secs()
        ))
    };
    match handed.map_err(late).flatten() {
        Ok(()) => {
            tracing::info!(subject = %report.subject, "The operators were told over the second way.");
            ledger.was_told(now);
        }
        Err(fault) => {
            tracing::error!(error = %fault, "The operators could not be told over the second way; trying again.");
            ledger.was_not_told(now);
        }
    }
    true
}

fn log(news: &News) {
    match news {
        News::Begins(Alarm { kind, about, what, .. }) => {
            tracing::error!(alarm = kind.name(), %about, "An alarm begins: {what}");
        }
        News::Worse(Alarm { kind, about, what, .. }) => {
            tracing::error!(alarm = kind.name(), %about, "An alarm has grown worse: {what}");
        }
        News::Over(Alarm { kind, about, .. }, since) => {
            tracing::info!(alarm = kind.name(), %about, %since, "An alarm is over.");
        }
    }
}

fn read(file: &Path) -> Ledger {
    let Ok(bytes) = std::fs::read(file) else {
        return Ledger::default();
    };
    serde_json::from_slice(&bytes).unwrap_or_else(|error| {
        tracing::warn!(%error, "The list of alarms cannot be read; beginning a new one.");
        Ledger::default()
    })
}

/// Written beside and renamed. On a full disk the list stays as it was: then an alarm may be told twice.
fn keep(file: &Path, ledger: &Ledger) {
    let Ok(bytes) = serde_json::to_vec(ledger) else {
        return;
    };
    if let Err(error) = replace(file, &bytes) {
        tracing::warn!(%error, "The list of alarms could not be written; look at the disk.");
    }
}

fn replace(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut draft = file.as_os_str().to_owned();
    draft.push(".tmp");
    let draft = PathBuf::from(draft);
    std::fs::write(&draft, bytes)?;
    std::fs::rename(&draft, file)
}
