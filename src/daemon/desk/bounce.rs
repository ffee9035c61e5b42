//! A bounce of a mail of ours is no report: it is a word about that mail.

use jiff::Timestamp;

use super::{Desk, ReadMail};
use crate::casework::delivery;
use crate::model::fault::Fault;
use crate::model::outgoing::Delivery;
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::Verdict;
use crate::pipeline::accept;

impl Desk {
    /// Adds to the step what a delivery report changes. One that names a mail that was never sent, as a forged one does,
    /// changes nothing and says so.
    pub(super) fn delivery_reported(
        &self,
        read: &ReadMail,
        (verdict, step): (&mut Verdict, &mut Transaction),
        now: Timestamp,
    ) -> Result<(), Fault> {
        let Some(report) = accept::delivery_report(&read.submission.mail.raw, &read.open.accepted) else {
            return Ok(());
        };
        let Some(store) = &self.store else {
            return Ok(());
        };
        let (sentence, about) = match store.outgoing_by_id(&report.message_id)? {
            None => (
                "it names no mail that was sent from here; nothing was done".to_owned(),
                None,
            ),
            Some(mail) => {
                let incident = match mail.incident {
                    Some(id) => store.incident(id)?,
                    None => None,
                };
                let about = mail.incident;
                let told = delivery::reported(&report, (&mail, incident.as_ref()), (&self.config, now), step);
                (told, about)
            }
        };
        verdict.why.push(sentence.clone());
        for write in &mut step.writes {
            if let Write::Mail(record) = write {
                record.why.push(sentence.clone());
                record.incident = record.incident.or(about);
            }
        }
        Ok(())
    }

    /// Counts mails that a step gives up.
    pub(super) fn note_refusals(&self, step: &Transaction, now: Timestamp) {
        for write in &step.writes {
            if let Write::Outgoing(mail) = write
                && matches!(mail.delivery, Delivery::Failed { .. })
            {
                self.pulse.refused(mail.purpose, now);
            }
        }
    }
}
