//! The stages that need nothing but the mail, for many mails at once.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::SemaphorePermit;
use tokio::task::JoinSet;

use super::scans::{Half, Step};
use super::{Desk, Keep, ReadMail, Submission, blocking, broken, guarded};
use crate::config::Config;
use crate::model::document::Reading;
use crate::model::fault::Fault;
use crate::pipeline::dissect::Dissected;
use crate::pipeline::{self, Open};

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
            }
            Ok(submission)
        })
        .await?;
        let _mind = self.mind().await?;
        let desk = Arc::clone(&self);
        let (submission, open) = blocking(move || {
            let open = guarded("opening it", || pipeline::open(&submission.mail, &desk.config, now))
                .unwrap_or_else(|reason| broken(&submission.mail, reason));
            Ok((submission, open))
        })
        .await?;
        let mut open = open;
        let mut readings = Vec::with_capacity(open.documents().len());
        let mut left = self.workers.limit();
        while let Some(document) = open.documents().get(readings.len()) {
            match self.workers.read(document, &mut left).await {
                Ok(reading) if document.format.is_container() => {
                    let at = readings.len();
                    let desk = Arc::clone(&self);
                    open = blocking(move || Ok(unpacked(open, (at, reading), &desk.config, now))).await?;
                }
                outcome => readings.push(outcome),
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

    async fn understand(self: Arc<Self>, half: Half) -> Result<Step, Fault> {
        blocking(move || {
            let Half {
                submission,
                open,
                readings,
                ..
            } = half;
            let mail = &submission.mail;
            let first = guarded("understanding it", || {
                pipeline::understand(mail, &open, &readings, &self.config)
            });
            let (mut open, understood) = match first {
                Ok(understood) => (open, understood),
                Err(reason) => {
                    let stub = broken(mail, reason);
                    let understood = pipeline::understand(mail, &stub, &[], &self.config);
                    (stub, understood)
                }
            };
            // Its parts have had their say; it may wait long for its turn.
            open.dissected = Dissected::default();
            Ok(Step::Read(Box::new(ReadMail {
                submission,
                open,
                understood,
            })))
        })
        .await
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
