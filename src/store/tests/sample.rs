//! Values to store.

use jiff::Timestamp;

use crate::model::address::Address;
use crate::model::ids::{IncidentId, MailId};
use crate::model::incident::{Alarm, Clock, ClockState, Incident, MailRecord, Note, ReportRef, State};
use crate::model::kind::{Classification, Judgement, Kind, Priority};
use crate::model::language::Language;
use crate::model::mail::Headers;
use crate::model::outgoing::{Delivery, Outgoing, Purpose, Words, Wrapping};
use crate::model::protection::Encryption;
use crate::model::report::{Answer, Field, Provenance, Report, Value};
use crate::model::time::Stamp;
use crate::model::tlp::Tlp;
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::{Ack, AckDecision, LinkKey, Outcome};
use crate::store::{MasterKey, Store};

/// Words that must never lie on the disk in clear.
pub(in crate::store) const PERSONAL: [&str; 4] = ["anna.beispiel", "Annelie Beispiel", "Laptop im Zug", "srv7"];

pub(in crate::store) fn key() -> MasterKey {
    MasterKey::new([42; 32])
}

pub(in crate::store) fn open(dir: &std::path::Path) -> Store {
    Store::open(dir, key()).unwrap()
}

pub(in crate::store) fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(in crate::store) fn stamp(text: &str) -> Stamp {
    text.parse().unwrap()
}

pub(in crate::store) fn id(number: u32) -> IncidentId {
    IncidentId { year: 2026, number }
}

pub(in crate::store) fn link(kind: &str, value: &str) -> LinkKey {
    LinkKey {
        kind: kind.to_owned(),
        value: value.to_owned(),
    }
}

fn answer(value: &str) -> Answer {
    Answer {
        value: Value::Text(value.to_owned()),
        provenance: Provenance {
            part: "2".to_owned(),
            form: "pdf_acroform".to_owned(),
            confidence: 0.9,
            ..Provenance::default()
        },
    }
}

pub(in crate::store) fn clock(due: &str, alarm: Option<&str>) -> Clock {
    Clock {
        name: "gdpr_art33".to_owned(),
        due: stamp(due),
        anchor: "discovered_at".to_owned(),
        started: stamp("2026-10-05T09:20:00+02:00"),
        why: "the report names the time of discovery".to_owned(),
        state: ClockState::Running,
        next: alarm.map(|at| Alarm { stage: 0, at: time(at) }),
        fired: Vec::new(),
    }
}

/// About four kilobytes of JSON.
pub(in crate::store) fn incident(number: u32) -> Incident {
    let mut report = Report::default();
    for field in Field::ALL.iter().take(12) {
        report
            .fields
            .insert(*field, answer("Laptop im Zug liegen gelassen, Gerät war verschlüsselt"));
    }
    report.fields.insert(Field::ReporterName, answer("Annelie Beispiel"));
    let opened = stamp("2026-10-05T09:20:00+02:00");
    Incident {
        id: id(number),
        state: State::New,
        opened,
        closed: None,
        judgement: Judgement {
            kind: Kind::DeviceLoss,
            rsit: "information-content-security/data-loss".to_owned(),
            priority: Priority::High,
            priority_rule: "device".to_owned(),
            tlp: Tlp::Amber,
            tlp_given: true,
            classification: Classification::Personal,
            personal_data_possible: true,
            why: vec!["“Laptop” names a device".to_owned()],
        },
        report,
        language: Language::De,
        encryption: Encryption::None,
        clocks: vec![clock("2026-10-08T09:20:00+02:00", Some("2026-10-07T07:20:00Z"))],
        related: Vec::new(),
        iocs: Vec::new(),
        assigned: None,
        acknowledged_by: None,
        missing: vec![Field::AffectedPersons],
        report_count: 1,
        unreadable: Vec::new(),
        merged_into: None,
        before_merge: None,
        notes: vec![Note {
            at: opened,
            by: "vorfalld".to_owned(),
            text: "opened by anna.beispiel@example.org".to_owned(),
        }],
    }
}

pub(in crate::store) fn raw(number: u32) -> Vec<u8> {
    format!("From: Annelie Beispiel <anna.beispiel@example.org>\r\nSubject: Laptop im Zug {number}\r\n\r\n")
        .into_bytes()
}

pub(in crate::store) fn mail(number: u32) -> MailId {
    MailId::of(&raw(number))
}

pub(in crate::store) fn record(number: u32) -> MailRecord {
    MailRecord {
        mail: mail(number),
        mailbox: "vorfall".to_owned(),
        uid: format!("1/{number}"),
        received: stamp("2026-10-05T09:30:00+02:00"),
        headers: Headers {
            from: vec![Address {
                name: Some("Annelie Beispiel".to_owned()),
                email: "anna.beispiel@example.org".to_owned(),
            }],
            subject: "Laptop im Zug".to_owned(),
            ..Headers::default()
        },
        outcome: Outcome::Incident,
        incident: Some(id(number)),
        why: vec!["nothing known fits".to_owned()],
        ack: Ack {
            decision: AckDecision::Send,
            to: Some("anna.beispiel@example.org".to_owned()),
            language: Language::De,
            encrypted: false,
            cert: None,
            why: "a person wrote it".to_owned(),
        },
    }
}

pub(in crate::store) fn report(number: u32, mail: MailId) -> ReportRef {
    ReportRef {
        incident: id(number),
        mail,
        reporter_email: Some("anna.beispiel@example.org".to_owned()),
        outcome: Outcome::Incident,
        received: stamp("2026-10-05T09:30:00+02:00"),
    }
}

pub(in crate::store) fn outgoing(message_id: &str, to: &str) -> Outgoing {
    let queued = time("2026-10-05T07:31:00Z");
    Outgoing {
        message_id: message_id.to_owned(),
        purpose: Purpose::Acknowledgement,
        to: Address::bare(to),
        language: Language::De,
        tlp: Tlp::Amber,
        wrapping: Wrapping::Clear,
        cert: None,
        key: None,
        words: Words {
            subject: "[VF-2026-0001] Laptop im Zug".to_owned(),
            text: "Guten Tag Annelie Beispiel".to_owned(),
            html: None,
        },
        clear_instead: None,
        in_reply_to: None,
        references: Vec::new(),
        incident: None,
        queued,
        delivery: Delivery::Waiting {
            attempts: 0,
            next: queued,
            last_error: None,
        },
    }
}

/// What one reported incident writes.
pub(in crate::store) fn step(number: u32) -> Transaction {
    let mut tx = Transaction::new(time("2026-10-05T07:31:00Z"), "intake");
    tx.events.push(format!("incident {} was opened", id(number)));
    tx.writes = vec![
        Write::Incident(Box::new(incident(number))),
        Write::Report(report(number, mail(number))),
        Write::Mail(Box::new(record(number))),
        Write::Links {
            incident: id(number),
            keys: vec![
                link("host", "srv7.example.org"),
                link("message_id", &format!("{number}@example.org")),
            ],
        },
        Write::Outgoing(Box::new(Outgoing {
            incident: Some(id(number)),
            ..outgoing(&format!("ack{number}@example.org"), "anna.beispiel@example.org")
        })),
        Write::Cursor {
            name: "mailbox/vorfall".to_owned(),
            value: format!("1/{number}"),
        },
    ];
    tx
}

/// A store with some incidents in it, closed.
pub(in crate::store) fn filled(dir: &std::path::Path, incidents: u32) {
    let store = open(dir);
    for number in 1..=incidents {
        let raw = raw(number);
        store.put_evidence(&[(MailId::of(&raw), &raw)]).unwrap();
        store.commit_durably(&step(number)).unwrap();
    }
    store.close();
}

/// Everything that a store answers, as one text.
pub(in crate::store) fn answers(store: &Store) -> String {
    let past = Timestamp::MIN;
    let anna = Address::bare("Anna.Beispiel@Example.org");
    let cursor = store.cursor("mailbox/vorfall").unwrap();
    let mut lines = vec![
        format!("{:?}", store.incidents(false).unwrap()),
        format!("{:?}", store.incidents(true).unwrap()),
        format!("{:?}", store.mails(None).unwrap()),
        format!("{:?}", store.running_clocks().unwrap()),
        format!("{:?}", store.outgoing().unwrap()),
        format!("{:?}", store.outgoing_due(Timestamp::MAX, 5).unwrap()),
        format!("{:?}", store.due(Timestamp::MAX).unwrap()),
        format!("{cursor:?}"),
        format!("{:?}", store.known(&[link("host", "srv7.example.org")]).unwrap()),
        format!("{:?}", store.next_incident(2026).unwrap()),
        format!("{:?}", store.next_alarm().unwrap()),
        format!("{:?}", store.acks_since(Some(&anna), past).unwrap()),
        format!("{:?}", store.acks_since(None, past).unwrap()),
    ];
    for incident in store.incidents(false).unwrap() {
        lines.push(format!("{:?}", store.reports(incident.id).unwrap()));
        lines.push(format!("{:?}", store.history(incident.id).unwrap()));
    }
    lines.join("\n")
}

/// Fails with the first line that differs.
#[track_caller]
pub(in crate::store) fn assert_same(got: &str, wanted: &str) {
    for (number, (got, wanted)) in got.lines().zip(wanted.lines()).enumerate() {
        assert!(got == wanted, "answer {number} differs:\n{got:.300}\n{wanted:.300}");
    }
    assert_eq!(got.lines().count(), wanted.lines().count());
}
