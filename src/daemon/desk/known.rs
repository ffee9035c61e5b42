//! What the desk looks up for a decision: incidents that share a trait, what is left of the answers' budget, what is on
//! record already.

use jiff::{SignedDuration, Timestamp};

use super::{Desk, Submission};
use crate::model::fault::Fault;
use crate::model::ids::{IncidentId, Place};
use crate::model::incident::{Incident, MailRecord, State};
use crate::model::mail::Incoming;
use crate::model::verdict::{AckDecision, Outcome, Verdict};
use crate::pipeline::link::Known;
use crate::pipeline::plan::{AckBudget, Mode};
use crate::pipeline::{Open, Understood};
use crate::store::Store;

/// Reporters of an incident that a new mail is compared with.
const REPORTERS: usize = 50;

impl Desk {
    /// The mails of a stub, as they were sealed.
    pub(super) fn quarantined(&self, id: IncidentId) -> Result<Vec<Submission>, Fault> {
        let store = self.store()?;
        let incident = store
            .incident(id)?
            .ok_or_else(|| Fault::refuse(format!("there is no incident {id}")))?;
        if incident.state != State::Quarantined {
            return Err(Fault::refuse(format!(
                "incident {id} is no stub; vorfalld quarantine lists them"
            )));
        }
        let mut mails = Vec::new();
        for report in store.reports(id)? {
            let (Some(record), Some(raw)) = (store.mail(report.mail)?, store.evidence(report.mail)?) else {
                continue;
            };
            // Of a mail that was too large only the head was ever here: reading that again would say too little.
            let has_body = [b"\n\n".as_slice(), b"\n\r\n"].iter().any(|gap| {
                raw.windows(gap.len())
                    .enumerate()
                    .any(|(at, w)| w == *gap && at.saturating_add(w.len()) < raw.len())
            });
            if !has_body {
                continue;
            }
            // Nobody is written to about old mail only because it can be read now.
            let mode = if record.ack.is_of_a_backlog() {
                Mode::Adopt
            } else {
                Mode::Live
            };
            mails.push(self.kept(record, raw, mode));
        }
        if mails.is_empty() {
            return Err(Fault::refuse(format!(
                "the mail of incident {id} was never here in full; open it in the quarantine folder"
            )));
        }
        Ok(mails)
    }

    /// A mail that was handled before, as it came.
    pub(super) fn kept(&self, record: MailRecord, raw: Vec<u8>, mode: Mode) -> Submission {
        let mail = Incoming {
            id: record.mail,
            place: Place {
                mailbox: record.mailbox,
                uid: record.uid,
            },
            mailbox_address: self.config.settings.smtp.from.clone(),
            received: record.received.instant(),
            raw,
            partial: None,
        };
        Submission { mail, mode }
    }

    pub(super) fn known(&self, understood: &Understood) -> Result<Vec<Known>, Fault> {
        let Some(store) = &self.store else {
            return Ok(Vec::new());
        };
        let mut known: Vec<Known> = Vec::new();
        let mut found = store.known(&understood.keys)?;
        // The incident that the mail names is looked at even when it shares nothing with it.
        if let Some(named) = understood.reference
            && !found.iter().any(|(id, _)| *id == named)
        {
            found.push((named, Vec::new()));
        }
        for (id, shared) in found {
            let Some(incident) = living(store, id)? else {
                continue;
            };
            let home = incident.id;
            if !known.iter().any(|have| have.incident.id == home) {
                known.push(Known {
                    incident,
                    shared: Vec::new(),
                    reporters: reporters(store, home)?,
                    former: Vec::new(),
                });
            }
            let Some(have) = known.iter_mut().find(|have| have.incident.id == home) else {
                continue;
            };
            have.shared.extend(shared);
            // Reports stay filed under the incident that they came to; whoever wrote them belongs to the living one.
            if id != home && !have.former.contains(&id) {
                have.former.push(id);
                have.reporters.extend(reporters(store, id)?);
            }
        }
        Ok(known)
    }

    pub(super) fn budget(&self, open: &Open, now: Timestamp) -> Result<AckBudget, Fault> {
        let (Some(store), Some(sender)) = (&self.store, open.accepted.headers.sender()) else {
            return Ok(AckBudget::default());
        };
        let ago = |hours| {
            now.checked_sub(SignedDuration::from_hours(hours))
                .unwrap_or(Timestamp::MIN)
        };
        Ok(AckBudget {
            sender_hour: store.acks_since(Some(sender), ago(1))?,
            sender_day: store.acks_since(Some(sender), ago(24))?,
            sender_week: store.acks_since(Some(sender), ago(7 * 24))?,
            all_hour: store.acks_since(None, ago(1))?,
        })
    }
}

/// The addresses of those who reported an incident, lower case.
fn reporters(store: &Store, id: IncidentId) -> Result<Vec<String>, Fault> {
    let reporters = store.reporters(id, REPORTERS)?;
    let mut reporters: Vec<String> = reporters.iter().map(|address| address.to_lowercase()).collect();
    reporters.sort_unstable();
    reporters.dedup();
    Ok(reporters)
}

/// The incident, or the one that it was merged into.
fn living(store: &Store, id: IncidentId) -> Result<Option<Incident>, Fault> {
    let mut next = id;
    // A chain of merges is short; a circle would be a mistake of ours and must not hang the intake.
    for _ in 0..10 {
        match store.incident(next)? {
            Some(incident) => match incident.merged_into {
                Some(into) => next = into,
                None => return Ok(Some(incident)),
            },
            None => return Ok(None),
        }
    }
    Ok(None)
}

/// What is on record already would not be handled again; how it is read is still worth showing.
pub(super) fn seen_before(verdict: &mut Verdict, record: &MailRecord) {
    let then = record
        .incident
        .map(|id| format!(" for incident {id}"))
        .unwrap_or_default();
    verdict.outcome = Outcome::AlreadySeen;
    verdict.why = vec![format!(
        "these very bytes were handled before{then}; nothing would happen"
    )];
    verdict.ack.decision = AckDecision::None;
    "whether it was answered was decided the first time".clone_into(&mut verdict.ack.why);
}
