//! The verdict on each mail against what is known, one mail after the other, each committed before the next.

use jiff::Timestamp;

use super::{Desk, Handled, ReadMail, Submission, broken, guarded, with_threads};
use crate::casework::lifecycle::{self, Admission};
use crate::daemon::failpoint::{self, Failpoint, Stage};
use crate::daemon::inhand::Alone;
use crate::model::fault::{Fault, Remedy};
use crate::model::ids::IncidentId;
use crate::model::incident::Incident;
use crate::model::mail::Incoming;
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::{Linkage, Outcome, Related, Verdict};
use crate::pipeline::{self, Circumstances, Seen};

impl Desk {
    /// Decides mail after mail and commits each; durable only after `settle`.
    pub(super) fn decide_all(&self, read: &[ReadMail], now: Timestamp) -> Result<Vec<Handled>, Fault> {
        let store = self.store()?;
        let mut handled = Vec::with_capacity(read.len());
        {
            let _turn = self.turn()?;
            for mail in read {
                let id = mail.submission.mail.id;
                if let Some(record) = store.mail(id)? {
                    self.place(&mail.submission.mail, now)?;
                    handled.push(Handled::Again {
                        record: Box::new(record),
                    });
                    continue;
                }
                self.in_hand.alone(id, Alone::Certainly);
                let (mut verdict, mut step) = self.weigh_safely(mail, None, now)?;
                failpoint::reach(Failpoint::Decided);
                if let Err(fault) = store.commit(&step) {
                    if fault.remedy != Remedy::Refuse {
                        return Err(fault);
                    }
                    // A step that the journal refuses would be refused for ever: the stub's is small and plain.
                    (verdict, step) = self.weigh(&self.stub_of(mail, fault.to_string()), None, now)?;
                    let _shared = store.commit(&step)?;
                }
                failpoint::reach(Failpoint::Committed);
                self.note_refusals(&step, now);
                handled.push(Handled::Decided {
                    incident: incident_in(&step).filter(|_| verdict.outcome != Outcome::Ignored),
                    verdict: Box::new(verdict),
                });
            }
        }
        Ok(handled)
    }

    pub(super) fn note_place(&self, mail: &Incoming, now: Timestamp) -> Result<(), Fault> {
        let _turn = self.turn()?;
        self.place(mail, now)
    }

    /// The same bytes at one more place: worth remembering, so that they are not fetched again. To be called in turn.
    fn place(&self, mail: &Incoming, now: Timestamp) -> Result<(), Fault> {
        let store = self.store()?;
        if store.seen(&mail.place)?.is_some() {
            return Ok(());
        }
        let mut step = Transaction::new(now, "intake");
        step.writes.push(Write::Seen {
            place: mail.place.clone(),
            mail: mail.id,
        });
        let _shared = store.commit(&step)?;
        Ok(())
    }

    /// The same, whatever the mail does to it: one that breaks the decision becomes a stub and never holds up the mails
    /// behind it. Only a store that cannot be read or written is everybody's trouble.
    pub(super) fn weigh_safely(
        &self,
        read: &ReadMail,
        stub: Option<&Incident>,
        now: Timestamp,
    ) -> Result<(Verdict, Transaction), Fault> {
        let weighed = guarded("deciding on it", || {
            if read.open.stub.is_none() {
                failpoint::poison(Stage::Decide, &read.submission.mail.raw);
            }
            self.weigh(read, stub, now)
        });
        let reason = match weighed {
            Ok(Err(fault)) if !matches!(fault.remedy, Remedy::Retry | Remedy::Stop) => fault.to_string(),
            Ok(result) => return result,
            Err(reason) => reason,
        };
        self.weigh(&self.stub_of(read, reason), stub, now)
    }

    pub(super) fn stub_of(&self, read: &ReadMail, reason: String) -> ReadMail {
        let mail = &read.submission.mail;
        let open = broken(mail, reason);
        ReadMail {
            submission: Submission {
                mail: mail.clone(),
                mode: read.submission.mode,
            },
            understood: pipeline::understand(mail, &open, &[], &self.config),
            open,
        }
    }

    /// The verdict on a mail against what is known, and the step that follows from it. `stub` is the incident that
    /// stood for the mail so far.
    pub(super) fn weigh(
        &self,
        read: &ReadMail,
        stub: Option<&Incident>,
        now: Timestamp,
    ) -> Result<(Verdict, Transaction), Fault> {
        let mail = &read.submission.mail;
        let mut known = self.known(&read.understood)?;
        // A stub that is read anew must not take itself for an earlier report.
        known.retain(|known| stub.is_none_or(|stub| stub.id != known.incident.id));
        let remembered = self.remembered(&read.open)?;
        let mut verdict = pipeline::decide(
            &Seen {
                mail,
                open: &read.open,
                understood: &read.understood,
            },
            &Circumstances {
                known: &known,
                budget: self.budget(&read.open, now)?,
                mode: read.submission.mode,
                remembered: remembered.as_ref(),
                now,
            },
            &self.config,
        );
        let joined = match &verdict.link {
            Linkage::New => None,
            Linkage::Duplicate { incident, .. } | Linkage::FollowUp { incident, .. } => known
                .iter()
                .map(|known| &known.incident)
                .find(|known| known.id == *incident),
        };
        if let (Some(_), Some(other)) = (stub, joined) {
            stay_beside(&mut verdict, other.id);
        }
        let mut step = lifecycle::admit(&Admission {
            verdict: &verdict,
            existing: stub.or(joined),
            fresh: self.fresh(now)?,
            config: &self.config,
            now,
        })?;
        if verdict.outcome == Outcome::Ignored {
            self.delivery_reported(read, (&mut verdict, &mut step), now)?;
        }
        follow_record(&mut verdict, &step);
        self.with_keys(&mut step, (&read.open, &verdict), remembered.as_ref());
        Ok((verdict, with_threads(step)))
    }

    /// The reference that the next incident gets.
    fn fresh(&self, now: Timestamp) -> Result<IncidentId, Fault> {
        let year = now.to_zoned(self.config.settings.organisation.timezone.clone()).year();
        match &self.store {
            Some(store) => store.next_incident(year),
            None => Ok(IncidentId { year, number: 1 }),
        }
    }
}

/// A stub has a reference that its sender knows: read at last, it stays an incident, tied to the one that it belongs to.
fn stay_beside(verdict: &mut Verdict, other: IncidentId) {
    let why = std::mem::take(&mut verdict.why);
    verdict.related.insert(
        0,
        Related {
            incident: other,
            score: 1.0,
            why,
        },
    );
    verdict.why = vec![format!("read at last; it belongs to {other}")];
    verdict.outcome = Outcome::Incident;
    verdict.link = Linkage::New;
}

/// What goes on record is what was done: an answer may have been held back.
fn follow_record(verdict: &mut Verdict, step: &Transaction) {
    let record = step.writes.iter().find_map(|write| match write {
        Write::Mail(record) => Some(record),
        _ => None,
    });
    if let Some(record) = record {
        verdict.outcome = record.outcome;
        verdict.ack.clone_from(&record.ack);
    }
}

pub(super) fn incident_in(step: &Transaction) -> Option<Box<Incident>> {
    step.writes.iter().rev().find_map(|write| match write {
        Write::Incident(incident) => Some(incident.clone()),
        _ => None,
    })
}
