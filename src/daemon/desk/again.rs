//! Mails read outside the usual way: looked at for `explain`, and stubs read again by `retry`.

use std::sync::Arc;

use jiff::Timestamp;

use super::decide::incident_in;
use super::{Desk, Handled, Keep, Submission, blocking, known};
use crate::model::fault::Fault;
use crate::model::ids::IncidentId;
use crate::model::incident::State;
use crate::model::mail::Incoming;
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::AckDecision;
use crate::pipeline::plan::Mode;
use crate::store::Store;

impl Desk {
    /// What would happen to a mail. Nothing is stored, nothing is sent.
    ///
    /// # Errors
    /// When the state cannot be read.
    pub async fn explain(self: &Arc<Self>, mail: Incoming, now: Timestamp) -> Result<Handled, Fault> {
        let submission = Submission { mail, mode: Mode::Live };
        let read = Arc::clone(self).read_one(submission, now, Keep::Nothing).await?;
        let desk = Arc::clone(self);
        blocking(move || {
            let (mut verdict, step) = desk.weigh_safely(&read, None, now)?;
            let mut incident = incident_in(&step);
            if let Some(store) = &desk.store
                && let Some(record) = store.mail(verdict.mail)?
            {
                incident = record
                    .incident
                    .map(|id| store.incident(id))
                    .transpose()?
                    .flatten()
                    .map(Box::new);
                known::seen_before(&mut verdict, &record);
            }
            Ok(Handled::Decided {
                verdict: Box::new(verdict),
                incident,
            })
        })
        .await
    }

    /// Reads a mail as far as it can be read without a state, and forgets it.
    ///
    /// # Errors
    /// When the daemon is stopping, or a task died.
    pub async fn try_reading(self: &Arc<Self>, submission: Submission, now: Timestamp) -> Result<(), Fault> {
        let read = Arc::clone(self).read_one(submission, now, Keep::Nothing).await?;
        drop(read);
        Ok(())
    }

    /// Reads the mails of a stub again, after the cause was mended, and says what became of each.
    ///
    /// # Errors
    /// When it is no stub, or its mail was never here in full.
    pub async fn retry(self: &Arc<Self>, id: IncidentId, now: Timestamp) -> Result<Vec<Handled>, Fault> {
        let mut handled = Vec::new();
        let desk = Arc::clone(self);
        for submission in blocking(move || desk.quarantined(id)).await? {
            let read = Arc::clone(self).read_one(submission, now, Keep::Nothing).await?;
            let desk = Arc::clone(self);
            let again = blocking(move || {
                let store = desk.store()?;
                let _turn = desk.turn()?;
                let stub = store.incident(id)?.filter(|stub| stub.state == State::Quarantined);
                let stub = stub.ok_or_else(|| Fault::refuse(format!("incident {id} was read meanwhile")))?;
                let (verdict, mut step) = desk.weigh_safely(&read, Some(&stub), now)?;
                keep_answer(&mut step, store)?;
                let _shared = store.commit(&step)?;
                Ok(Handled::Decided {
                    verdict: Box::new(verdict),
                    incident: incident_in(&step),
                })
            });
            handled.push(again.await?);
        }
        self.settle().await?;
        Ok(handled)
    }
}

/// What was decided about the answer when the mail came stays on record, unless it is answered now.
fn keep_answer(step: &mut Transaction, store: &Store) -> Result<(), Fault> {
    for write in &mut step.writes {
        if let Write::Mail(record) = write
            && record.ack.decision == AckDecision::None
            && let Some(before) = store.mail(record.mail)?
        {
            record.ack = before.ack;
        }
    }
    Ok(())
}
