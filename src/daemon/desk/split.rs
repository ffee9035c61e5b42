//! A report that was taken for one of a known incident gets an incident of its own.

use std::sync::Arc;

use jiff::Timestamp;

use super::decide::incident_in;
use super::{Desk, Keep, Submission, blocking};
use crate::casework::commands;
use crate::model::fault::Fault;
use crate::model::ids::{IncidentId, MailId};
use crate::model::incident::Incident;
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::Outcome;
use crate::pipeline::plan::Mode;

/// Digits of a mail's identity that are enough to name one.
const ENOUGH: usize = 6;

impl Desk {
    /// Takes a report out of an incident and opens one of its own for it, as if it had come alone; its clocks count from
    /// when it came. Nobody is written to again. `report` is the mail's identity, or its beginning.
    ///
    /// # Errors
    /// When there is no such report, it is the only one, or its raw mail is gone.
    pub async fn split(
        self: &Arc<Self>,
        (id, report): (IncidentId, &str),
        (by, now): (&str, Timestamp),
    ) -> Result<IncidentId, Fault> {
        let (desk, wanted) = (Arc::clone(self), report.to_owned());
        let submission = blocking(move || desk.report_of(id, &wanted)).await?;
        let mail = submission.mail.id;
        let read = Arc::clone(self).read_one(submission, now, Keep::Nothing).await?;
        let (desk, by) = (Arc::clone(self), by.to_owned());
        let fresh = blocking(move || {
            let store = desk.store()?;
            let _turn = desk.turn()?;
            let old = desk.divisible(id, mail)?;
            let (verdict, mut step) = desk.weigh(&read, Some(&old), now)?;
            let new = incident_in(&step).filter(|new| new.id != id && verdict.outcome != Outcome::Ignored);
            let new = new.ok_or_else(|| Fault::refuse(format!("the mail {mail} alone is no report")))?;
            step.actor.clone_from(&by);
            let left = commands::without_report(&old, (mail, new.id), (&by, now), &desk.config);
            step.events
                .push(format!("incident {id}: mail {mail} was split off as {}", new.id));
            step.writes.push(Write::Incident(Box::new(left)));
            let _shared = store.commit(&silent(step))?;
            Ok(new.id)
        })
        .await?;
        self.settle().await?;
        Ok(fresh)
    }

    /// The incident, when something would be left of it.
    fn divisible(&self, id: IncidentId, mail: MailId) -> Result<Incident, Fault> {
        let store = self.store()?;
        let incident = store.incident(id)?;
        let incident = incident.ok_or_else(|| Fault::refuse(format!("there is no incident {id}")))?;
        let reports = store.reports(id)?;
        if !incident.state.is_open() {
            return Err(Fault::refuse(format!(
                "incident {id} is closed or merged; reopen it first"
            )));
        }
        if !reports.iter().any(|report| report.mail == mail) {
            return Err(Fault::refuse(format!(
                "incident {id} has no report {mail}; vorfalld show {id} lists them"
            )));
        }
        if reports.len() < 2 {
            return Err(Fault::refuse(format!(
                "incident {id} has only this report; nothing would be left of it"
            )));
        }
        Ok(incident)
    }

    fn report_of(&self, id: IncidentId, wanted: &str) -> Result<Submission, Fault> {
        let store = self.store()?;
        let hex = wanted.strip_prefix("sha256:").unwrap_or(wanted).to_lowercase();
        let reports = store.reports(id)?;
        for part in store.parts_of(id)? {
            let theirs = store.reports(part)?;
            if hex.len() >= ENOUGH && theirs.iter().any(|report| report.mail.hex().starts_with(&hex)) {
                return Err(Fault::refuse(format!(
                    "“{wanted}” is a report of {part}, which became part of {id}; take that out with vorfalld unmerge {part}"
                )));
            }
        }
        let mut fitting = reports.iter().filter(|report| report.mail.hex().starts_with(&hex));
        let (Some(report), None, true) = (fitting.next(), fitting.next(), hex.len() >= ENOUGH) else {
            return Err(Fault::refuse(format!(
                "“{wanted}” names no one report of incident {id}; vorfalld show {id} lists their `mail`, of which the \
                 first {ENOUGH} digits or more are enough"
            )));
        };
        self.divisible(id, report.mail)?;
        let (Some(record), Some(raw)) = (store.mail(report.mail)?, store.evidence(report.mail)?) else {
            return Err(Fault::refuse(format!(
                "the raw mail {} is not here any more; open a new incident with vorfalld report",
                report.mail
            )));
        };
        // Its sender has had an answer.
        Ok(self.kept(record, raw, Mode::Adopt))
    }
}

/// Nothing leaves because of a correction of ours.
fn silent(mut step: Transaction) -> Transaction {
    step.writes.retain(|write| !matches!(write, Write::Outgoing(_)));
    step
}
