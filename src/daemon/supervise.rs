//! Starts the long-lived tasks, watches over them, and ends them in order. The death of any one ends the process:
//! systemd starts it afresh, and half a daemon that looks alive is worse than none.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use sd_notify::NotifyState;
use tokio::net::UnixListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::daemon::desk::{Desk, blocking, is_the_disks};
use crate::daemon::{clock, control, courier, health, intake, timekeeper};
use crate::model::fault::{Fault, Remedy};
use crate::model::outgoing::{Delivery, Purpose};
use crate::pipeline;

/// How long the tasks may take to finish what they have begun.
const FAREWELL: Duration = Duration::from_secs(20);
/// Longest time between two looks at the disk.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);
/// So long after the start there is time for what is not urgent.
const WARM: Duration = Duration::from_secs(5);
/// What systemd shows while all is well.
const WATCHING: &str = "watching the mailboxes";

/// More threads that hang over a mail are not left behind.
const MOST_LATE: usize = 4;
/// The state must answer within so long, or within the pause between two words to the watchdog.
const ANSWER: Duration = Duration::from_secs(10);

/// Runs the daemon over an open state until a signal ends it.
///
/// # Errors
/// When a task died; the caller exits with 1 and systemd restarts.
pub async fn run(desk: Arc<Desk>) -> Result<(), Fault> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let listener = control::listen(&desk.config.settings.state)?;
    timekeeper::look_back(&desk).await?;
    // What was due while nobody was looking fires before new mail comes in.
    if let Err(fault) = timekeeper::pass(&desk, clock::now()).await {
        tracing::error!(error = %fault, "The clocks could not be looked at; trying again.");
    }
    desk.pulse.starts(clock::now(), &refused_before(&desk).await);
    let stop = CancellationToken::new();
    let mut tasks = start_tasks(&desk, listener, &stop);
    let warming = tokio::spawn(warm(Arc::clone(&desk), stop.clone()));
    tell(&[NotifyState::Ready, NotifyState::Status(WATCHING)]);
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "vorfalld is up.");

    let ended = tokio::select! {
        _ = terminate.recv() => None,
        _ = interrupt.recv() => None,
        ended = tasks.join_next() => ended,
    };
    tell(&[NotifyState::Stopping]);
    let result = match ended {
        None => {
            tracing::info!("Asked to stop; finishing what has begun.");
            Ok(())
        }
        Some(Ok((name, Ok(())))) => Err(Fault::stop(format!("the {name} task ended by itself"))),
        Some(Ok((name, Err(fault)))) => Err(Fault::stop(format!("the {name} task cannot go on")).because(fault)),
        Some(Err(error)) => Err(Fault::stop("a task of the daemon died").because(error)),
    };
    stop.cancel();
    let all_ended = tokio::time::timeout(FAREWELL, async {
        while tasks.join_next().await.is_some() {}
        // It holds the state, too, and only the last one can close it.
        let _ = warming.await;
    })
    .await;
    if all_ended.is_err() {
        tracing::warn!("Some tasks did not finish in time and were cut off; nothing that was promised is lost.");
        tasks.shutdown().await;
    }
    result
}

/// A task's name, and how it ended.
type Ended = (String, Result<(), Fault>);

/// Starts every task that must not end before it is asked to.
fn start_tasks(desk: &Arc<Desk>, listener: UnixListener, stop: &CancellationToken) -> JoinSet<Ended> {
    let mut tasks = JoinSet::new();
    let mut start = |name: String, work: Pin<Box<dyn Future<Output = Result<(), Fault>> + Send>>| {
        tasks.spawn(async move { (name, work.await) });
    };
    let mailboxes = desk.config.settings.mailboxes.clone();
    let (desk, stop) = (|| Arc::clone(desk), || stop.clone());
    start(
        "control socket".to_owned(),
        Box::pin(control::run(desk(), listener, stop())),
    );
    start("courier".to_owned(), Box::pin(courier::run(desk(), stop())));
    start("timekeeper".to_owned(), Box::pin(timekeeper::run(desk(), stop())));
    start("health".to_owned(), Box::pin(health::run(desk(), stop())));
    start("watchdog".to_owned(), Box::pin(watchdog(desk(), stop())));
    for mailbox in mailboxes {
        let name = format!("mailbox {}", mailbox.name);
        start(name, Box::pin(intake::run(desk(), mailbox, stop())));
    }
    tasks
}

/// Builds what the first mail would otherwise wait for, once the start is over: mails that wait already come first, and
/// build it on their way.
async fn warm(desk: Arc<Desk>, stop: CancellationToken) {
    tokio::select! {
        () = stop.cancelled() => return,
        () = tokio::time::sleep(WARM) => {}
    }
    let _ = tokio::task::spawn_blocking(move || pipeline::warm(&desk.config, clock::now())).await;
}

/// Mails that were refused for good before this start: an alarm about them must not end by a restart.
async fn refused_before(desk: &Arc<Desk>) -> Vec<(Purpose, Timestamp)> {
    let asked = Arc::clone(desk);
    let yesterday = clock::now()
        .saturating_sub(SignedDuration::from_hours(24))
        .unwrap_or(Timestamp::MIN);
    let mails = blocking(move || asked.store()?.failed_since(yesterday))
        .await
        .unwrap_or_default();
    let refused = mails.iter().filter_map(|mail| match mail.delivery {
        Delivery::Failed { at, .. } => Some((mail.purpose, at)),
        Delivery::Waiting { .. } | Delivery::Sent { .. } => None,
    });
    refused.collect()
}

/// Tells systemd that the daemon is well, as long as the state answers and every task comes round. When not, systemd
/// restarts us. A server that is away is no reason for that, nor is a full or read-only disk: the daemon waits, says so,
/// and goes on by itself.
async fn watchdog(desk: Arc<Desk>, stop: CancellationToken) -> Result<(), Fault> {
    let pause = sd_notify::watchdog_enabled().and_then(|limit| limit.checked_div(3));
    let pause = pause.unwrap_or(LONGEST_PAUSE).min(LONGEST_PAUSE);
    loop {
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = tokio::time::sleep(pause) => {}
        }
        if desk.late() >= MOST_LATE {
            return Err(Fault::stop(
                "several mails keep their readers busy without end; they stand in the quarantine, and a restart ends them",
            ));
        }
        let why = match probe(&desk, pause.max(ANSWER)).await {
            Ok(Ok(())) => health::why_restart(&desk, clock::now()),
            Ok(Err(fault)) if is_the_disks(&fault) => {
                let status = format!("takes no mail: {fault}");
                tell(&[NotifyState::Watchdog, NotifyState::Status(&status)]);
                continue;
            }
            Ok(Err(fault)) if fault.remedy == Remedy::Stop => return Err(fault),
            Ok(Err(fault)) => Some(fault.to_string()),
            Err(_) => Some(format!(
                "the state gives no answer within {} s",
                pause.max(ANSWER).as_secs()
            )),
        };
        match why {
            None => tell(&[NotifyState::Watchdog, NotifyState::Status(WATCHING)]),
            Some(why) => tracing::error!(%why, "A restart would help; no word to the watchdog."),
        }
    }
}

async fn probe(desk: &Arc<Desk>, limit: Duration) -> Result<Result<(), Fault>, tokio::time::error::Elapsed> {
    let asked = Arc::clone(desk);
    tokio::time::timeout(limit, blocking(move || asked.answers().and_then(|()| asked.probe()))).await
}

/// Waits a while at the start because the state cannot be opened on a full or read-only disk. Ending instead would have
/// systemd give up after some tries, and nobody would take mail when there is room again.
pub async fn wait_for_the_disk(fault: &Fault, failures: u32) {
    let pause = clock::back_off(failures).min(LONGEST_PAUSE);
    tracing::error!(error = %fault, "The state cannot be opened; mail stays in the mailbox. Trying again.");
    let status = format!("waits for its disk: {fault}");
    let more = u32::try_from(LONGEST_PAUSE.as_micros())
        .unwrap_or(u32::MAX)
        .saturating_mul(2);
    tell(&[NotifyState::Status(&status), NotifyState::ExtendTimeoutUsec(more)]);
    tokio::time::sleep(pause).await;
}

fn tell(words: &[NotifyState<'_>]) {
    // Without systemd there is nobody to tell.
    let _ = sd_notify::notify(words);
}
