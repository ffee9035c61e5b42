//! What lists and lines look like outside: one JSON object a line, in the words and order of the outside interface.

mod clocks;

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use serde::Serialize;

use crate::model::ids::{IncidentId, MailId};
use crate::model::incident::{Incident, MailRecord, Note, ReportRef, State};
use crate::model::kind::{Classification, Kind, Priority};
use crate::model::language::Language;
use crate::model::outgoing::{Delivery, Outgoing, Purpose, Wrapping};
use crate::model::protection::Protection;
use crate::model::report::{Conflict, Field, Provenance, Unread};
use crate::model::time::Stamp;
use crate::model::tlp::Tlp;
use crate::model::verdict::{Ack, AckDecision, Ioc, Outcome, Related, Verdict};

use super::desk::Handled;
use clocks::{ClockBrief, ClockWhole};

pub use clocks::clock_line;

#[derive(Debug, Serialize)]
struct MailLine<'a> {
    path: &'a str,
    mail: MailId,
    outcome: Outcome,
    #[serde(skip_serializing_if = "Option::is_none")]
    incident: Option<IncidentId>,
    why: &'a [String],
    language: Language,
    protection: &'a Protection,
    report: BTreeMap<Field, serde_json::Value>,
    provenance: BTreeMap<Field, Provenance>,
    missing: &'a [Field],
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rsit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    priority: Option<Priority>,
    #[serde(skip_serializing_if = "Option::is_none")]
    priority_rule: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tlp: Option<Tlp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    classification: Option<Classification>,
    /// Which words and rules made the kind, the priority, the label and the personal data.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    judged: &'a [String],
    clocks: Vec<ClockBrief<'a>>,
    related: &'a [Related],
    iocs: &'a [Ioc],
    ack: &'a Ack,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    conflicts: &'a [Conflict],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    unread_labels: &'a [Unread],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    unreadable: &'a [String],
}

/// One line of `ingest --json` and `explain --json`.
pub fn mail_line(path: &str, handled: &Handled) -> String {
    match handled {
        Handled::Decided { verdict, incident } => line(&decided(path, verdict, incident.as_deref())),
        Handled::Again { record } => line(&serde_json::json!({
            "path": path,
            "mail": record.mail,
            "outcome": Outcome::AlreadySeen,
            "incident": record.incident,
            "why": [format!("these very bytes were handled before, as “{}”", name(&record.outcome))],
            "ack": Ack {
                why: "whether it was answered was decided the first time".to_owned(),
                decision: AckDecision::None,
                cert: None,
                encrypted: false,
                ..record.ack.clone()
            },
        })),
    }
}

fn decided<'a>(path: &'a str, verdict: &'a Verdict, incident: Option<&'a Incident>) -> MailLine<'a> {
    let judgement = verdict.judgement.as_ref();
    MailLine {
        path,
        mail: verdict.mail,
        outcome: verdict.outcome,
        incident: incident.map(|incident| incident.id),
        why: &verdict.why,
        language: verdict.language,
        protection: &verdict.protection,
        report: verdict.report.values(),
        provenance: verdict.report.provenance(),
        missing: &verdict.missing,
        kind: judgement.map(|judgement| judgement.kind),
        rsit: judgement.map(|judgement| judgement.rsit.as_str()),
        priority: judgement.map(|judgement| judgement.priority),
        priority_rule: judgement.map(|judgement| judgement.priority_rule.as_str()),
        tlp: judgement.map(|judgement| judgement.tlp),
        classification: judgement.map(|judgement| judgement.classification),
        judged: judgement.map_or(&[], |judgement| &judgement.why),
        clocks: incident
            .map(|incident| clocks::briefs(&incident.clocks))
            .unwrap_or_default(),
        related: &verdict.related,
        iocs: &verdict.iocs,
        ack: &verdict.ack,
        conflicts: &verdict.report.conflicts,
        unread_labels: &verdict.report.unread,
        unreadable: &verdict.unreadable,
    }
}

#[derive(Debug, Serialize)]
struct ReportLine<'a> {
    mail: MailId,
    reporter_email: Option<&'a str>,
    outcome: Outcome,
    received: Stamp,
    /// Where it is filed, when that became part of this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    incident: Option<IncidentId>,
}

#[derive(Debug, Serialize)]
struct IncidentLine<'a> {
    id: IncidentId,
    state: State,
    opened: Stamp,
    closed: Option<Stamp>,
    kind: Kind,
    rsit: &'a str,
    priority: Priority,
    priority_rule: &'a str,
    tlp: Tlp,
    classification: Classification,
    language: Language,
    report: BTreeMap<Field, serde_json::Value>,
    provenance: BTreeMap<Field, Provenance>,
    reports: Vec<ReportLine<'a>>,
    clocks: Vec<ClockWhole<'a>>,
    related: &'a [Related],
    iocs: &'a [Ioc],
    assigned: Option<&'a str>,
    acknowledged_by: Option<&'a str>,
    missing: &'a [Field],
    /// Other answers that were given and do not count.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    conflicts: &'a [Conflict],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    unreadable: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    merged_into: Option<IncidentId>,
    notes: &'a [Note],
    #[serde(skip_serializing_if = "Option::is_none")]
    history: Option<Vec<HistoryLine>>,
}

/// One step of an incident's audit trail.
#[derive(Debug, Serialize)]
pub struct HistoryLine {
    /// When.
    pub at: Stamp,
    /// Who.
    pub by: String,
    /// What, one sentence each.
    pub events: Vec<String>,
}

/// One line of `incidents --json`; with its history for `show`.
pub fn incident_line(
    (incident, reports): (&Incident, &[ReportRef]),
    history: Option<Vec<HistoryLine>>,
    zone: &TimeZone,
) -> String {
    line(&IncidentLine {
        id: incident.id,
        state: incident.state,
        opened: incident.opened,
        closed: incident.closed,
        kind: incident.judgement.kind,
        rsit: &incident.judgement.rsit,
        priority: incident.judgement.priority,
        priority_rule: &incident.judgement.priority_rule,
        tlp: incident.judgement.tlp,
        classification: incident.judgement.classification,
        language: incident.language,
        report: incident.report.values(),
        provenance: incident.report.provenance(),
        reports: reports
            .iter()
            .map(|report| ReportLine {
                mail: report.mail,
                reporter_email: report.reporter_email.as_deref(),
                outcome: report.outcome,
                received: report.received,
                incident: Some(report.incident).filter(|there| *there != incident.id),
            })
            .collect(),
        clocks: clocks::wholes(&incident.clocks, zone),
        related: &incident.related,
        iocs: &incident.iocs,
        assigned: incident.assigned.as_deref(),
        acknowledged_by: incident.acknowledged_by.as_deref(),
        missing: &incident.missing,
        conflicts: &incident.report.conflicts,
        unreadable: &incident.unreadable,
        merged_into: incident.merged_into,
        notes: &incident.notes,
        history,
    })
}

/// One line of `mails --json`.
pub fn record_line(record: &MailRecord) -> String {
    line(&serde_json::json!({
        "mail": record.mail,
        "received": record.received,
        "from": record.headers.from.iter().map(|from| from.email.as_str()).collect::<Vec<_>>().join(", "),
        "subject": record.headers.subject,
        "mailbox": record.mailbox,
        "outcome": record.outcome,
        "incident": record.incident,
        "why": record.why,
        "ack": record.ack,
    }))
}

#[derive(Debug, Serialize)]
struct OutgoingLine<'a> {
    message_id: &'a str,
    purpose: Purpose,
    to: &'a str,
    subject: &'a str,
    incident: Option<IncidentId>,
    queued: Stamp,
    wrapping: Wrapping,
    #[serde(flatten)]
    delivery: DeliveryLine<'a>,
}

/// [`Delivery`] with its times as everywhere outside: whole seconds, with the team's offset.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case", tag = "state")]
enum DeliveryLine<'a> {
    Waiting {
        attempts: u32,
        next: Stamp,
        #[serde(skip_serializing_if = "Option::is_none")]
        last_error: Option<&'a str>,
    },
    Sent {
        at: Stamp,
        encrypted: bool,
    },
    Failed {
        at: Stamp,
        why: &'a str,
    },
}

impl<'a> DeliveryLine<'a> {
    fn of(delivery: &'a Delivery, zone: &TimeZone) -> Self {
        match delivery {
            Delivery::Waiting {
                attempts,
                next,
                last_error,
            } => Self::Waiting {
                attempts: *attempts,
                next: Stamp::new(*next, zone),
                last_error: last_error.as_deref(),
            },
            Delivery::Sent { at, encrypted } => Self::Sent {
                at: Stamp::new(*at, zone),
                encrypted: *encrypted,
            },
            Delivery::Failed { at, why } => Self::Failed {
                at: Stamp::new(*at, zone),
                why,
            },
        }
    }
}

/// One line of `outbox --json`.
pub fn outgoing_line(mail: &Outgoing, zone: &TimeZone) -> String {
    line(&OutgoingLine {
        message_id: &mail.message_id,
        purpose: mail.purpose,
        to: &mail.to.email,
        subject: &mail.words.subject,
        incident: mail.incident,
        queued: Stamp::new(mail.queued, zone),
        wrapping: mail.wrapping,
        delivery: DeliveryLine::of(&mail.delivery, zone),
    })
}

fn name(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

fn line(value: &impl Serialize) -> String {
    // These values have string keys and finite numbers only; nothing in them can fail to serialise.
    serde_json::to_string(value).unwrap_or_else(|_| "{}".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

    use crate::model::address::Address;
    use crate::model::outgoing::Words;

    #[test]
    fn the_times_of_the_outbox_are_whole_seconds_with_an_offset() {
        let then: Timestamp = "2026-10-06T08:00:00.123456789Z".parse().unwrap();
        let mail = |delivery| Outgoing {
            message_id: "a@example.org".to_owned(),
            purpose: Purpose::Digest,
            to: Address::bare("dpo@example.org"),
            language: Language::De,
            tlp: Tlp::Amber,
            wrapping: Wrapping::Clear,
            cert: None,
            key: None,
            words: Words {
                subject: "Lage".to_owned(),
                text: String::new(),
                html: None,
            },
            clear_instead: None,
            in_reply_to: None,
            references: Vec::new(),
            incident: None,
            queued: then,
            delivery,
        };
        let deliveries = [
            Delivery::Waiting {
                attempts: 1,
                next: then,
                last_error: None,
            },
            Delivery::Sent {
                at: then,
                encrypted: true,
            },
            Delivery::Failed {
                at: then,
                why: "550 no".to_owned(),
            },
        ];
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        for (delivery, time) in deliveries.into_iter().zip(["next", "at", "at"]) {
            let line: serde_json::Value = serde_json::from_str(&outgoing_line(&mail(delivery), &zone)).unwrap();
            assert_eq!(line["queued"], "2026-10-06T10:00:00+02:00");
            assert_eq!(line[time], "2026-10-06T10:00:00+02:00", "{line}");
            assert!(line["state"].is_string() && line.get("last_error").is_none());
        }
    }
}
