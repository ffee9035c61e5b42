//! Values that many tests of this room need.

use jiff::Timestamp;
use jiff::civil::time;
use jiff::tz::TimeZone;

use crate::config::rules::{clocks, disclosure, escalation, forms, kinds, linking};
use crate::config::secret::SecretRef;
use crate::config::settings::{
    DigestFrequency, DigestTimes, Door, FirstStart, Mailbox, Member, OpenPgp, Organisation, Route, Settings, Smime,
    Smtp,
};
use crate::config::{Config, KeyRing, RuleBook, TemplateBook};
use crate::model::address::Address;
use crate::model::ids::{IncidentId, MailId, Place};
use crate::model::incident::{Incident, State};
use crate::model::language::Language;
use crate::model::mail::{Headers, Incoming};
use crate::model::protection::Encryption;
use crate::model::report::{Answer, Field, Provenance, Report, Value};
use crate::model::time::Stamp;
use crate::model::tlp::Tlp;
use crate::pipeline::extract::Extracted;
use crate::pipeline::judge::{Judged, judge};

/// A small university.
pub(crate) fn settings() -> Settings {
    Settings {
        file: "vorfalld.yaml".into(),
        state: "state".into(),
        key: SecretRef::Env("KEY".to_owned()),
        organisation: Organisation {
            name: "Example University".to_owned(),
            team: "Vorfall-Team".to_owned(),
            timezone: TimeZone::get("Europe/Berlin").unwrap(),
            languages: vec![Language::De, Language::En],
            default_tlp: Tlp::Amber,
            domains: vec!["example.org".to_owned()],
        },
        mailboxes: vec![Mailbox {
            name: "vorfall".to_owned(),
            address: Address::bare("vorfall@example.org"),
            first_start: FirstStart::Adopt,
            door: Door::Maildir("mail".into()),
        }],
        smtp: Smtp {
            from: Address::bare("vorfall@example.org"),
            route: Route::Maildir("outbox".into()),
        },
        openpgp: OpenPgp::default(),
        smime: Smime::default(),
        rules: None,
        templates: None,
        team: vec![Member {
            name: "Dana Schutz".to_owned(),
            address: Address::bare("dpo@example.org"),
            roles: vec!["dpo".to_owned()],
            cert: None,
            digest: DigestFrequency::Daily,
            language: Language::De,
        }],
        digest: DigestTimes {
            at: time(8, 0, 0, 0),
            days: Vec::new(),
        },
        ocr: None,
        alarm: crate::config::settings::Alarm::default(),
    }
}

/// The shipped rules, no keys, no templates.
pub(crate) fn config() -> Config {
    Config {
        settings: settings(),
        rules: RuleBook {
            forms: forms::FormRules::shipped(),
            kinds: kinds::KindRules::shipped(),
            linking: linking::LinkRules::shipped(),
            clocks: clocks::ClockRules::shipped(),
            escalation: escalation::EscalationRules::shipped(),
            disclosure: disclosure::DisclosureRules::shipped(),
            retention: crate::config::rules::retention::RetentionRules::shipped(),
        },
        templates: TemplateBook {
            environment: minijinja::Environment::new(),
        },
        keyring: KeyRing::default(),
    }
}

/// A mail in the watched mailbox.
pub(crate) fn incoming(raw: &str) -> Incoming {
    Incoming {
        id: MailId::of(raw.as_bytes()),
        place: Place {
            mailbox: "vorfall".to_owned(),
            uid: "1".to_owned(),
        },
        mailbox_address: Address::bare("vorfall@example.org"),
        received: now(),
        raw: raw.as_bytes().to_vec(),
        partial: None,
    }
}

/// The judgement by the shipped rules.
pub(crate) fn judged(headers: &Headers, extracted: &Extracted) -> Judged {
    judge(headers, extracted, &kinds::KindRules::shipped(), &settings()).unwrap()
}

/// An open incident with this report.
pub(crate) fn incident(number: u32, headers: &Headers, extracted: &Extracted) -> Incident {
    Incident {
        id: IncidentId { year: 2026, number },
        state: State::New,
        opened: Stamp::new(now(), &TimeZone::UTC),
        closed: None,
        judgement: judged(headers, extracted).judgement,
        report: extracted.report.clone(),
        language: Language::De,
        encryption: Encryption::None,
        clocks: Vec::new(),
        related: Vec::new(),
        iocs: extracted.iocs.clone(),
        assigned: None,
        acknowledged_by: None,
        missing: Vec::new(),
        report_count: 1,
        unreadable: Vec::new(),
        merged_into: None,
        before_merge: None,
        notes: Vec::new(),
    }
}

/// A Monday morning.
pub(crate) fn now() -> Timestamp {
    "2026-10-05T09:20:00+02:00".parse().unwrap()
}

/// Headers of a mail by this sender.
pub(crate) fn headers(from: &str, subject: &str) -> Headers {
    Headers {
        from: vec![Address::bare(from)],
        subject: subject.to_owned(),
        ..Headers::default()
    }
}

/// A report with these fields.
pub(crate) fn report(fields: &[(Field, Value)]) -> Report {
    let fields = fields.iter().map(|(field, value)| {
        let provenance = Provenance::default();
        let value = value.clone();
        (*field, Answer { value, provenance })
    });
    Report {
        fields: fields.collect(),
        ..Report::default()
    }
}

/// A text.
pub(crate) fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// A mail without a form: only words.
pub(crate) fn words(words: &str) -> Extracted {
    Extracted {
        words: words.to_owned(),
        ..Extracted::default()
    }
}

/// A form with these fields.
pub(crate) fn form(fields: &[(Field, Value)]) -> Extracted {
    Extracted {
        report: report(fields),
        form_fields: fields.len(),
        ..Extracted::default()
    }
}
