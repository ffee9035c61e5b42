//! A configuration, a verdict and an incident for tests of this room, put together in one place.

use jiff::Timestamp;
use jiff::civil::{Weekday, time};
use jiff::tz::TimeZone;
use minijinja::{Environment, UndefinedBehavior};

use crate::config::rules::clocks::ClockRules;
use crate::config::rules::disclosure::DisclosureRules;
use crate::config::rules::escalation::EscalationRules;
use crate::config::rules::forms::FormRules;
use crate::config::rules::kinds::KindRules;
use crate::config::rules::linking::LinkRules;
use crate::config::secret::SecretRef;
use crate::config::settings::{
    DigestFrequency, DigestTimes, Door, FirstStart, Mailbox, Member, OpenPgp, Organisation, Route, Smime, Smtp,
};
use crate::config::{Config, KeyRing, RuleBook, Settings, TemplateBook};
use crate::model::address::Address;
use crate::model::ids::{IncidentId, MailId, Place};
use crate::model::incident::Incident;
use crate::model::kind::{Classification, Judgement, Kind, Priority};
use crate::model::language::Language;
use crate::model::mail::Headers;
use crate::model::outgoing::Outgoing;
use crate::model::protection::Protection;
use crate::model::report::{Answer, Field, Provenance, Report, Value, YesNo};
use crate::model::time::{Stamp, When};
use crate::model::tlp::Tlp;
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::{Ack, AckDecision, LinkKey, Linkage, Outcome, Verdict};

use crate::casework::lifecycle::{Admission, admit};

/// Monday morning, a quarter of an hour after the mail came.
pub(crate) fn now() -> Timestamp {
    at("2026-10-05T11:45:00+02:00")
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn zone() -> TimeZone {
    TimeZone::get("Europe/Berlin").unwrap()
}

pub(crate) fn stamp(text: &str) -> Stamp {
    Stamp::new(at(text), &zone())
}

pub(crate) fn id(number: u32) -> IncidentId {
    IncidentId { year: 2026, number }
}

fn member(name: &str, address: &str, roles: &[&str], language: Language) -> Member {
    Member {
        name: name.into(),
        address: Address::bare(address),
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        cert: None,
        digest: DigestFrequency::Daily,
        language,
    }
}

fn settings() -> Settings {
    Settings {
        file: "vorfalld.yaml".into(),
        state: "state".into(),
        key: SecretRef::Env("KEY".into()),
        organisation: Organisation {
            name: "Example University".into(),
            team: "Vorfall-Team".into(),
            timezone: zone(),
            languages: vec![Language::De, Language::En, Language::Nb],
            default_tlp: Tlp::Amber,
            domains: vec!["example.org".into()],
        },
        mailboxes: vec![Mailbox {
            name: "vorfall".into(),
            address: Address::bare("vorfall@example.org"),
            first_start: FirstStart::Adopt,
            door: Door::Maildir("mail".into()),
        }],
        smtp: Smtp {
            from: Address::bare("vorfall@example.org"),
            route: Route::Maildir("outbox".into()),
        },
        openpgp: OpenPgp {
            attach_key: true,
            ..OpenPgp::default()
        },
        smime: Smime::default(),
        rules: None,
        templates: None,
        team: vec![
            member("Dana Schutz", "dpo@example.org", &["dpo"], Language::De),
            member("Sam Hill", "sec@example.org", &["security_officer"], Language::En),
            member("Kari Nordmann", "cio@example.org", &["cio"], Language::Nb),
        ],
        digest: DigestTimes {
            at: time(8, 0, 0, 0),
            days: vec![
                Weekday::Monday,
                Weekday::Tuesday,
                Weekday::Wednesday,
                Weekday::Thursday,
                Weekday::Friday,
            ],
        },
        ocr: None,
        alarm: crate::config::settings::Alarm::default(),
    }
}

/// The shipped templates, read from the folder, with undefined names as errors.
fn templates() -> TemplateBook {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    for language in Language::ALL {
        for entry in std::fs::read_dir(root.join(language.tag())).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{language}/{}", path.file_name().unwrap().to_str().unwrap());
            environment
                .add_template_owned(name, std::fs::read_to_string(&path).unwrap())
                .unwrap();
        }
    }
    TemplateBook { environment }
}

pub(crate) fn config() -> Config {
    Config {
        settings: settings(),
        rules: RuleBook {
            forms: FormRules::shipped(),
            kinds: KindRules::shipped(),
            linking: LinkRules::shipped(),
            clocks: ClockRules::shipped(),
            escalation: EscalationRules::shipped(),
            disclosure: DisclosureRules::shipped(),
            retention: crate::config::rules::retention::RetentionRules::shipped(),
        },
        templates: templates(),
        keyring: KeyRing::default(),
    }
}

pub(crate) fn judgement() -> Judgement {
    Judgement {
        kind: Kind::DeviceLoss,
        rsit: "information-content-security/data-loss".into(),
        priority: Priority::Normal,
        priority_rule: "preset".into(),
        tlp: Tlp::Amber,
        tlp_given: false,
        classification: Classification::Personal,
        personal_data_possible: true,
        why: vec!["a device was lost".into()],
    }
}

pub(crate) fn report(fields: &[(Field, Value)]) -> Report {
    let answer = |value: &Value| Answer {
        value: value.clone(),
        provenance: Provenance::default(),
    };
    Report {
        fields: fields.iter().map(|(field, value)| (*field, answer(value))).collect(),
        ..Report::default()
    }
}

/// A lost laptop, discovered at 09:20, mailed at 11:30 on Monday 5 October 2026.
pub(crate) fn verdict() -> Verdict {
    let text = |text: &str| Value::Text(text.to_owned());
    Verdict {
        mail: MailId::of(b"first"),
        place: Place {
            mailbox: "vorfall".into(),
            uid: "1/1".into(),
        },
        received: stamp("2026-10-05T11:30:00+02:00"),
        headers: Headers {
            from: vec![Address::bare("anna@dept.example.org")],
            subject: "Laptop weg".into(),
            message_id: Some("a1@dept.example.org".into()),
            ..Headers::default()
        },
        outcome: Outcome::Incident,
        why: vec!["new".into()],
        language: Language::De,
        protection: Protection::default(),
        report: report(&[
            (Field::ReporterName, text("Anna Beispiel")),
            (Field::OrgUnit, text("Physik")),
            (
                Field::DiscoveredAt,
                Value::When(When::At(stamp("2026-10-05T09:20:00+02:00"))),
            ),
            (
                Field::Description,
                text("Laptop mit Prüfungsakten verloren, siehe https://evil.example/x"),
            ),
            (Field::PersonalData, Value::Answer(YesNo::Yes)),
        ]),
        missing: vec![Field::AffectedPersons, Field::DeviceId],
        judgement: Some(judgement()),
        link: Linkage::New,
        related: Vec::new(),
        iocs: Vec::new(),
        keys: vec![LinkKey {
            kind: "message_id".into(),
            value: "a1@dept.example.org".into(),
        }],
        ack: Ack {
            decision: AckDecision::Send,
            to: Some("anna@dept.example.org".into()),
            language: Language::De,
            encrypted: false,
            cert: None,
            why: "a report from a person".into(),
        },
        unreadable: Vec::new(),
    }
}

pub(crate) fn incident(config: &Config) -> Incident {
    incident_of(&admitted(config, &verdict(), None))
}

pub(crate) fn admitted(config: &Config, verdict: &Verdict, existing: Option<&Incident>) -> Transaction {
    admit(&Admission {
        verdict,
        existing,
        fresh: id(1),
        config,
        now: now(),
    })
    .unwrap()
}

pub(crate) fn incident_of(step: &Transaction) -> Incident {
    let found = step.writes.iter().find_map(|write| match write {
        Write::Incident(incident) => Some(incident.as_ref().clone()),
        _ => None,
    });
    found.unwrap()
}

pub(crate) fn mails_of(step: &Transaction) -> Vec<Outgoing> {
    let mails = step.writes.iter().filter_map(|write| match write {
        Write::Outgoing(mail) => Some(mail.as_ref().clone()),
        _ => None,
    });
    mails.collect()
}
