//! The stages that need nothing but the mail, for many mails at once; each stage bounded in time.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::SemaphorePermit;
use tokio::task::JoinSet;

use super::scans::{Half, Step};
use super::{Desk, Keep, ReadMail, Submission, blocking, broken, guarded};
use crate::config::Config;
use crate::daemon::failpoint::{self, Failpoint, Stage};
use crate::model::document::Reading;
use crate::model::fault::Fault;
use crate::pipeline::dissect::Dissected;
use crate::pipeline::{self, Open};

/// How long one stage may take over one mail. The largest mails take seconds on a busy machine; what takes longer was
/// made to.
const PATIENCE: Duration = Duration::from_mins(3);

impl Desk {
    /// Starts the stages that need nothing but the mail, for all mails at once; each comes back with its place.
    pub(super) fn start_reading(
        self: &Arc<Self>,
        batch: Vec<Submission>,
        now: Timestamp,
        keep: Keep,
    ) -> JoinSet<(usize, Result<Step, Fault>)> {
        let mut tasks = JoinSet::new();
        for (place, submission) in batch.into_iter().enumerate() {
            let desk = Arc::clone(self);
            tasks.spawn(async move {
                let Ok(_turn) = desk.readers.acquire().await else {
                    return (place, Err(Fault::retry("the daemon is stopping; try again")));
                };
                (place, Arc::clone(&desk).read_first(submission, now, keep).await)
            });
        }
        tasks
    }

    pub(super) async fn read_one(
        self: Arc<Self>,
        submission: Submission,
        now: Timestamp,
        keep: Keep,
    ) -> Result<ReadMail, Fault> {
        let mut step = Arc::clone(&self).read_first(submission, now, keep).await?;
        loop {
            match step {
                Step::Read(mail) => return Ok(*mail),
                Step::Half(half) => step = Arc::clone(&self).read_rest(*half).await?,
            }
        }
    }

    async fn read_first(self: Arc<Self>, submission: Submission, now: Timestamp, keep: Keep) -> Result<Step, Fault> {
        let desk = Arc::clone(&self);
        let submission = blocking(move || {
            if keep == Keep::Evidence {
                // Each mail of a batch in its own thread: the file system makes one sync of many that wait together.
                desk.store()?
                    .put_evidence(&[(submission.mail.id, &submission.mail.raw)])?;
                failpoint::reach(Failpoint::Evidence);
            }
            Ok(submission)
        })
        .await?;
        // Whoever asks for it by hand, as `retry` does, has been warned.
        if keep == Keep::Evidence
            && let Some(reason) = self.in_hand.verdict(submission.mail.id)
        {
            return self.stub(submission, Open::blind(reason)).await;
        }
        let _mind = self.mind().await?;
        let (submission, opened) = self.open(submission, now).await?;
        failpoint::reach(Failpoint::Opened);
        let mut open = match opened {
            Ok(open) => open,
            Err(reason) => self.broken(&submission, reason).await?,
        };
        let mut readings = Vec::with_capacity(open.documents().len());
        let mut left = self.workers.limit();
        while let Some(document) = open.documents().get(readings.len()) {
            match self.workers.read(document, &mut left).await {
                Ok(reading) if document.format.is_container() => {
                    let at = readings.len();
                    let desk = Arc::clone(&self);
                    let work = move || unpacked(open, (at, reading), &desk.config, now);
                    open = match self.in_time("unpacking it", work).await? {
                        Ok(open) => open,
                        Err(reason) => {
                            let open = self.broken(&submission, reason).await?;
                            return self.stub(submission, open).await;
                        }
                    };
                }
                outcome => {
                    let outcome = pipeline::kept(outcome, &readings);
                    readings.push(outcome);
                }
            }
        }
        let mut half = Half::new(submission, open, readings);
        self.look_for_scans(&mut half, &mut left).await;
        if half.waits() {
            return Ok(Step::Half(Box::new(half)));
        }
        Arc::clone(&self).understand(half).await
    }

    pub(super) async fn read_rest(self: Arc<Self>, half: Half) -> Result<Step, Fault> {
        let half = Arc::clone(&self).read_scans(half).await?;
        let _mind = self.mind().await?;
        Arc::clone(&self).understand(half).await
    }

    async fn mind(&self) -> Result<SemaphorePermit<'_>, Fault> {
        let stopping = |_| Fault::retry("the daemon is stopping; try again");
        self.minds.acquire().await.map_err(stopping)
    }

    async fn open(
        self: &Arc<Self>,
        submission: Submission,
        now: Timestamp,
    ) -> Result<(Submission, Result<Open, String>), Fault> {
        let desk = Arc::clone(self);
        let shared = Arc::new(submission);
        let reading = Arc::clone(&shared);
        let opened = self
            .in_time("opening it", move || {
                failpoint::poison(Stage::Open, &reading.mail.raw);
                pipeline::open(&reading.mail, &desk.config, now)
            })
            .await?;
        Ok((Arc::unwrap_or_clone(shared), opened))
    }

    async fn understand(self: Arc<Self>, half: Half) -> Result<Step, Fault> {
        let Half {
            submission,
            open,
            readings,
            ..
        } = half;
        let desk = Arc::clone(&self);
        let shared = Arc::new(submission);
        let reading = Arc::clone(&shared);
        let understood = self
            .in_time("understanding it", move || {
                let mail = &reading.mail;
                failpoint::poison(Stage::Understand, &mail.raw);
                let understood = pipeline::understand(mail, &open, &readings, &desk.config);
                (open, understood)
            })
            .await?;
        failpoint::reach(Failpoint::Understood);
        let submission = Arc::unwrap_or_clone(shared);
        match understood {
            Ok((mut open, understood)) => {
                // Its parts have had their say; it may wait long for its turn.
                open.dissected = Dissected::default();
                Ok(Step::Read(Box::new(ReadMail {
                    submission,
                    open,
                    understood,
                })))
            }
            Err(reason) => {
                let open = self.broken(&submission, reason).await?;
                self.stub(submission, open).await
            }
        }
    }

    /// The stub of a mail that broke a stage, its headers read once more with the same care.
    async fn broken(self: &Arc<Self>, submission: &Submission, reason: String) -> Result<Open, Fault> {
        let mail = submission.mail.clone();
        let why = reason.clone();
        let read = self.in_time("reading its headers", move || broken(&mail, why)).await?;
        Ok(read.unwrap_or_else(|_| Open::blind(reason)))
    }

    async fn stub(self: &Arc<Self>, submission: Submission, open: Open) -> Result<Step, Fault> {
        let desk = Arc::clone(self);
        blocking(move || {
            let understood = pipeline::understand(&submission.mail, &open, &[], &desk.config);
            Ok(Step::Read(Box::new(ReadMail {
                submission,
                open,
                understood,
            })))
        })
        .await
    }

    /// Runs a stage that may break or hang: the inner error is the reason, in words. A thread cannot be ended from
    /// outside; one that hangs is left behind and counted, and too many of them end the daemon (see [`Desk::late`]).
    async fn in_time<T: Send + 'static>(
        &self,
        doing: &'static str,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<Result<T, String>, Fault> {
        let limit = failpoint::patience(PATIENCE);
        let mut task = tokio::task::spawn_blocking(move || guarded(doing, work));
        match tokio::time::timeout(limit, &mut task).await {
            Ok(Ok(outcome)) => Ok(outcome),
            Ok(Err(error)) => Err(Fault::stop("a task of the daemon died").because(error)),
            Err(_) => {
                let late = Arc::clone(&self.late);
                late.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(async move {
                    let _ = task.await;
                    late.fetch_sub(1, Ordering::Relaxed);
                });
                Ok(Err(format!(
                    "{doing} took longer than {} s; a human must look at it, and vorfalld retry tries again",
                    limit.as_secs()
                )))
            }
        }
    }

    /// Threads that are still busy with a mail for which nobody waits any more.
    pub fn late(&self) -> usize {
        self.late.load(Ordering::Relaxed)
    }
}

/// What a worker found in a container takes the container's place.
fn unpacked(mut open: Open, (at, reading): (usize, Reading), config: &Config, now: Timestamp) -> Open {
    let done = guarded("unpacking it", || {
        pipeline::unpack(&mut open, at, reading, (config, now));
    });
    if let Err(reason) = done {
        open.dissected.unreadable.push(reason);
    }
    open
}
