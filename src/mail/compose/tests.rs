//! What a composed mail promises.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use mail_parser::{MessageParser, MimeHeaders};
use sequoia_openpgp::cert::CertBuilder;

use super::*;
use crate::config::secret::SecretRef;
use crate::config::settings::{DigestTimes, OpenPgp, Organisation, Route, Smime, Smtp};
use crate::model::address::Address;
use crate::model::language::Language;
use crate::model::outgoing::Delivery;
use crate::model::tlp::Tlp;

fn now() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

fn settings() -> Settings {
    Settings {
        file: PathBuf::new(),
        state: PathBuf::new(),
        key: SecretRef::Env("KEY".to_owned()),
        organisation: Organisation {
            name: "Example University".to_owned(),
            team: "Vorfall-Team".to_owned(),
            timezone: jiff::tz::TimeZone::get("Europe/Berlin").unwrap(),
            languages: vec![Language::De],
            default_tlp: Tlp::Amber,
            domains: Vec::new(),
        },
        mailboxes: Vec::new(),
        smtp: Smtp {
            from: Address {
                name: Some("Vorfall-Team, Störungen".to_owned()),
                email: "vorfall@example.org".to_owned(),
            },
            route: Route::Maildir(PathBuf::new()),
        },
        openpgp: OpenPgp {
            attach_key: true,
            ..OpenPgp::default()
        },
        smime: Smime::default(),
        rules: None,
        templates: None,
        team: Vec::new(),
        digest: DigestTimes {
            at: jiff::civil::time(8, 0, 0, 0),
            days: Vec::new(),
        },
        ocr: None,
        alarm: crate::config::settings::Alarm::default(),
    }
}

fn key(user: &str, hours: Option<u64>) -> Cert {
    CertBuilder::general_purpose(Some(user))
        .set_creation_time(SystemTime::from("2026-01-01T00:00:00Z".parse::<Timestamp>().unwrap()))
        .set_validity_period(hours.map(Duration::from_hours))
        .generate()
        .unwrap()
        .0
}

fn words(text: &str) -> Words {
    Words {
        subject: format!("[VF-2026-0001] {text}"),
        text: format!("Größe: {text}\n"),
        html: None,
    }
}

fn mail() -> Outgoing {
    Outgoing {
        message_id: "1.2@vorfalld.example.org".to_owned(),
        purpose: Purpose::Acknowledgement,
        to: Address {
            name: Some("Buy now http://evil.example".to_owned()),
            email: "anna@example.net".to_owned(),
        },
        language: Language::De,
        tlp: Tlp::Amber,
        wrapping: Wrapping::Clear,
        cert: None,
        key: None,
        words: words("Eingang bestätigt"),
        clear_instead: None,
        in_reply_to: Some("parent@example.net".to_owned()),
        references: vec!["root@example.net".to_owned(), "bad\r\nBcc: x@y".to_owned()],
        incident: Some("2026-0001".parse().unwrap()),
        queued: "2026-03-02T08:00:00Z".parse().unwrap(),
        delivery: Delivery::Waiting {
            attempts: 0,
            next: now(),
            last_error: None,
        },
    }
}

fn text_of(composed: &Composed) -> String {
    String::from_utf8(composed.bytes.clone()).unwrap()
}

#[test]
fn an_acknowledgement_starts_no_loop_and_no_bounce() {
    let composed = compose(&mail(), &KeyRing::default(), &settings(), now()).unwrap();
    assert_eq!(composed.envelope_from, None);
    assert_eq!(composed.envelope_to, "anna@example.net");
    let text = text_of(&composed);
    for line in [
        "Auto-Submitted: auto-replied",
        "X-Auto-Response-Suppress: All",
        "X-Loop: vorfall@example.org",
        "Message-ID: <1.2@vorfalld.example.org>",
        "In-Reply-To: <parent@example.net>",
        "Date: Mon, 2 Mar 2026 09:00:00 +0100",
    ] {
        assert!(text.contains(&format!("{line}\r\n")), "{line} is missing in\n{text}");
    }
    assert!(!text.contains("Bcc"), "{text}");
    assert!(
        !text.contains("evil"),
        "a stranger's display name is not delivered for him"
    );
    let parsed = MessageParser::default().parse(&composed.bytes).unwrap();
    assert_eq!(parsed.subject(), Some("[VF-2026-0001] Eingang bestätigt"));
    assert_eq!(parsed.body_text(0).unwrap().trim_end(), "Größe: Eingang bestätigt");
    let from = parsed.from().unwrap().first().unwrap();
    assert_eq!(from.name(), Some("Vorfall-Team, Störungen"));
}

#[test]
fn the_same_mail_is_the_same_bytes_at_every_try() {
    let mail = mail();
    let first = compose(&mail, &KeyRing::default(), &settings(), now()).unwrap();
    let later = compose(&mail, &KeyRing::default(), &settings(), now() + Duration::from_hours(5)).unwrap();
    assert_eq!(first, later);
}

#[test]
fn a_digest_can_bounce_and_shows_text_and_html() {
    let mut mail = mail();
    mail.purpose = Purpose::Digest;
    mail.to.name = Some("Dora Dahl".to_owned());
    mail.words.html = Some("<p>Größe</p>".to_owned());
    let composed = compose(&mail, &KeyRing::default(), &settings(), now()).unwrap();
    assert_eq!(composed.envelope_from.as_deref(), Some("vorfall@example.org"));
    assert!(text_of(&composed).contains("To: \"Dora Dahl\" <anna@example.net>\r\n"));
    assert!(text_of(&composed).contains("Auto-Submitted: auto-generated\r\n"));
    let parsed = MessageParser::default().parse(&composed.bytes).unwrap();
    assert!(parsed.content_type().unwrap().subtype() == Some("alternative"));
    assert_eq!(parsed.body_html(0).unwrap().trim_end(), "<p>Größe</p>");
}

#[test]
fn the_team_key_goes_along_without_its_secret() {
    let own = key("Team <vorfall@example.org>", None);
    let ring = KeyRing {
        own: vec![key("Other <other@example.org>", None), own.clone()],
        known: Vec::new(),
        ..KeyRing::default()
    };
    let composed = compose(&mail(), &ring, &settings(), now()).unwrap();
    let parsed = MessageParser::default().parse(&composed.bytes).unwrap();
    let attached = parsed.attachment(0).unwrap();
    assert_eq!(attached.content_type().unwrap().subtype(), Some("pgp-keys"));
    let cert = <Cert as sequoia_openpgp::parse::Parse<Cert>>::from_bytes(attached.contents()).unwrap();
    assert_eq!(cert.fingerprint(), own.fingerprint());
    assert!(!cert.is_tsk());
}

#[test]
fn encrypted_words_leave_no_trace_outside() {
    let reader = key("Anna <anna@example.net>", None);
    let ring = KeyRing {
        own: vec![key("Team <vorfall@example.org>", None)],
        known: vec![reader.clone()],
        ..KeyRing::default()
    };
    let mut mail = mail();
    mail.wrapping = Wrapping::Encrypted;
    mail.cert = Some(reader.fingerprint().to_hex().to_lowercase());
    mail.words.subject = "[VF-2026-0001] SECRETSUBJECT".to_owned();
    let composed = compose(&mail, &ring, &settings(), now()).unwrap();
    assert!(composed.encrypted);
    let text = text_of(&composed);
    assert!(!text.contains("SECRETSUBJECT"));
    let parsed = MessageParser::default().parse(&composed.bytes).unwrap();
    assert_eq!(parsed.subject(), Some("[VF-2026-0001] Encrypted message"));
    assert_eq!(parsed.content_type().unwrap().subtype(), Some("encrypted"));
    assert!(text.split("\r\n").all(|line| !line.contains('\n')), "CRLF throughout");
}

#[test]
fn what_cannot_be_encrypted_never_goes_in_clear() {
    let expired = key("Anna <anna@example.net>", Some(240));
    let ring = KeyRing {
        own: Vec::new(),
        known: vec![expired.clone()],
        ..KeyRing::default()
    };
    let mut mail = mail();
    mail.wrapping = Wrapping::Encrypted;
    for cert in [Some(expired.fingerprint().to_hex()), Some("AB".repeat(20)), None] {
        mail.cert = cert;
        mail.clear_instead = None;
        let fault = compose(&mail, &ring, &settings(), now()).unwrap_err();
        assert_eq!(fault.remedy, crate::model::fault::Remedy::Configure);
        mail.clear_instead = Some(words("Nachricht erhalten"));
        let composed = compose(&mail, &ring, &settings(), now()).unwrap();
        assert!(!composed.encrypted);
        assert!(composed.why_clear.is_some());
        let parsed = MessageParser::default().parse(&composed.bytes).unwrap();
        assert_eq!(parsed.subject(), Some("[VF-2026-0001] Nachricht erhalten"));
        assert!(!parsed.body_text(0).unwrap().contains("bestätigt"));
    }
}

#[test]
fn nothing_is_written_to_what_is_no_address() {
    let mut mail = mail();
    mail.to = Address::bare("a@b>\r\nRCPT TO:<c@d");
    assert!(compose(&mail, &KeyRing::default(), &settings(), now()).is_err());
}
