//! What follows when another server reports on a mail of ours.
//!
//! Answers to reporters leave with an empty envelope sender (RFC 3834, 3.3), so for them the refusal at our own server
//! is mostly the only word. Reminders, escalations and digests have a real one: their delivery reports come back to the
//! watched mailbox, and an escalation that reached nobody must not look sent.

use jiff::Timestamp;

use crate::casework::lifecycle;
use crate::config::Config;
use crate::model::incident::Incident;
use crate::model::outgoing::{Delivery, DeliveryReport, Fate, Outgoing, Purpose};
use crate::model::transaction::{Transaction, Write};

/// Adds to the step what a delivery report changes, and returns one sentence about it. Only a mail that counted as sent
/// is changed: what was refused stays refused, and what still waits is our own server's business.
pub fn reported(
    report: &DeliveryReport,
    (mail, incident): (&Outgoing, Option<&Incident>),
    (config, now): (&Config, Timestamp),
    step: &mut Transaction,
) -> String {
    let what = match mail.purpose {
        Purpose::Acknowledgement => "the answer",
        Purpose::Reminder => "the reminder",
        Purpose::Escalation => "the escalation",
        Purpose::Digest => "the digest",
        Purpose::Alarm => "the alarm",
    };
    let how = match report.fate {
        Fate::Failed => "was not delivered",
        Fate::Delayed => "is delayed on its way",
        Fate::Passed => "was handed on",
    };
    let said = if report.said.is_empty() {
        String::new()
    } else {
        format!(": {}", report.said)
    };
    let sentence = format!("{what} to {} {how}{said}", mail.to.masked());
    step.events.push(sentence.clone());
    let sent = matches!(mail.delivery, Delivery::Sent { .. });
    if sent && report.fate == Fate::Failed {
        step.writes.push(Write::Outgoing(Box::new(Outgoing {
            delivery: Delivery::Failed {
                at: now,
                why: format!("another server reports that it was not delivered{said}"),
            },
            ..mail.clone()
        })));
    }
    if let Some(incident) = incident.filter(|_| sent && report.fate != Fate::Passed) {
        let known = incident.notes.iter().any(|note| note.text == sentence);
        if !known {
            let mut incident = incident.clone();
            lifecycle::note(&mut incident, now, config, sentence.clone());
            step.writes.push(Write::Incident(Box::new(incident)));
        }
    }
    sentence
}
