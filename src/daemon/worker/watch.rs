//! How long a process may work on something: by the time for which it had a processor, not by the wall. On a machine that
//! does ten other things, a form that is read in a second takes ten, and no reporter must hear that it is unreadable.

use std::time::Duration;

use tokio::time::Instant;

/// A process that never gets a processor, or waits for what never comes, is given up after so many times its time.
const WAITING: u32 = 6;
/// Shortest wait between two looks.
const LOOK: Duration = Duration::from_millis(50);

/// The time spent by a process since a moment.
#[derive(Debug)]
pub(super) struct Watch {
    process: Option<u32>,
    started: Instant,
    before: Option<Duration>,
}

impl Watch {
    /// Begins now; without a process the wall clock counts.
    pub(super) fn new(process: Option<u32>) -> Self {
        Self {
            process,
            started: Instant::now(),
            before: process.and_then(computed),
        }
    }

    /// Time spent so far.
    pub(super) fn spent(&self) -> Duration {
        let passed = self.started.elapsed();
        let after = self.process.and_then(computed);
        match (self.before, after) {
            (Some(before), Some(after)) => after
                .saturating_sub(before)
                .max(passed.checked_div(WAITING).unwrap_or(passed)),
            // It has ended, or the system does not tell.
            _ => passed,
        }
    }

    /// Waits for work of the process; none when it has spent `limit`.
    pub(super) async fn bound<T>(&self, limit: Duration, work: impl Future<Output = T>) -> Option<T> {
        let mut work = std::pin::pin!(work);
        loop {
            let left = limit.saturating_sub(self.spent());
            if left.is_zero() {
                return None;
            }
            if let Ok(done) = tokio::time::timeout(left.max(LOOK), &mut work).await {
                return Some(done);
            }
        }
    }
}

/// For how long a process with one thread has had a processor: the first number, in nanoseconds, of `schedstat`
/// (proc(5)).
fn computed(process: u32) -> Option<Duration> {
    let line = std::fs::read_to_string(format!("/proc/{process}/schedstat")).ok()?;
    let nanos = line.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanos))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn process(script: &str) -> tokio::process::Child {
        tokio::process::Command::new("/bin/sh")
            .args(["-c", script])
            .kill_on_drop(true)
            .spawn()
            .unwrap()
    }

    #[tokio::test]
    async fn a_process_that_waits_for_its_turn_gets_more_of_the_wall_clock_and_one_that_computes_none() {
        let limit = Duration::from_millis(400);
        let mut sleeps = process("sleep 1");
        let watch = Watch::new(sleeps.id());
        assert!(watch.bound(limit, sleeps.wait()).await.is_some(), "it had no processor");
        let mut computes = process("while :; do :; done");
        let watch = Watch::new(computes.id());
        assert!(watch.bound(limit, computes.wait()).await.is_none());
        assert!(watch.spent() >= limit);
        let mut waits = process("sleep 60");
        let watch = Watch::new(waits.id());
        assert!(watch.bound(limit, waits.wait()).await.is_none(), "not for ever");
        assert!(watch.started.elapsed() >= limit * WAITING);
    }
}
