//! Which reports belong together.

use std::sync::atomic::{AtomicU32, Ordering};

use jiff::{SignedDuration, Timestamp};

use super::*;
use crate::model::incident::State;
use crate::model::report::{Field, Value};
use crate::model::verdict::Ioc;
use crate::pipeline::fixtures;

/// Every mail has a Message-ID of its own.
static NEXT: AtomicU32 = AtomicU32::new(1);

/// A mail with everything that linking looks at.
struct Mail {
    headers: Headers,
    extracted: Extracted,
    judged: Judged,
    received: Timestamp,
}

impl Mail {
    fn new(from: &str, subject: &str, extracted: Extracted) -> Self {
        let mut headers = fixtures::headers(from, subject);
        headers.message_id = Some(format!("{}@mail.example", NEXT.fetch_add(1, Ordering::Relaxed)));
        let judged = fixtures::judged(&headers, &extracted);
        Self {
            headers,
            extracted,
            judged,
            received: fixtures::now(),
        }
    }

    fn later(mut self, hours: i64) -> Self {
        self.received += SignedDuration::from_hours(hours);
        self
    }

    fn answering(mut self, id: &str) -> Self {
        self.headers.in_reply_to = vec![id.to_owned()];
        self
    }

    fn candidate(&self) -> Candidate<'_> {
        Candidate {
            headers: &self.headers,
            extracted: &self.extracted,
            judged: Some(&self.judged),
            received: self.received,
        }
    }

    fn keys(&self) -> Vec<LinkKey> {
        keys(&self.candidate(), &LinkRules::shipped(), &fixtures::settings())
    }

    /// This mail as the first report of an incident, as the store finds it for another mail.
    fn known_to(&self, number: u32, other: &Self) -> Known {
        let mine = self.keys();
        Known {
            incident: fixtures::incident(number, &self.headers, &self.extracted),
            shared: other.keys().into_iter().filter(|key| mine.contains(key)).collect(),
            reporters: self
                .headers
                .from
                .iter()
                .map(crate::model::address::Address::key)
                .collect(),
        }
    }
}

fn linked(mail: &Mail, known: &[Known]) -> (Linkage, Vec<Related>) {
    link(&mail.candidate(), known, &LinkRules::shipped(), &fixtures::settings())
}

fn is_new(linkage: &Linkage) -> bool {
    *linkage == Linkage::New
}

fn is_duplicate(linkage: &Linkage) -> bool {
    matches!(linkage, Linkage::Duplicate { .. })
}

fn is_follow_up(linkage: &Linkage) -> bool {
    matches!(linkage, Linkage::FollowUp { .. })
}

fn laptop(id: &str) -> Extracted {
    fixtures::form(&[
        (Field::Kind, fixtures::text("Diebstahl Laptop")),
        (Field::DeviceKind, fixtures::text("Laptop")),
        (Field::DeviceId, fixtures::text(id)),
    ])
}

fn phish(url: &str) -> Extracted {
    let mut extracted = fixtures::words("Ich habe eine Phishing-Mail mit einem verdächtigen Link erhalten.");
    extracted.iocs.push(Ioc {
        kind: "url".to_owned(),
        value: url.to_owned(),
        own: false,
    });
    extracted
}

#[test]
fn references_are_found_however_they_are_written() {
    let id = Some(IncidentId { year: 2026, number: 1 });
    for text in [
        "Re: [VF-2026-0001] Ihre Meldung",
        "vf-2026-0001",
        "Zu VF-2026-0001: noch etwas",
        "(VF-2026-0001)",
    ] {
        assert_eq!(reference_in(text), id, "{text}");
    }
    for text in [
        "VF-26-0001",
        "XVF-2026-0001",
        "VF-2026-0001-7",
        "2026-0001",
        "VF-2026-1",
    ] {
        assert_eq!(reference_in(text), None, "{text}");
    }
    assert_eq!(reference_in(&IncidentId { year: 2026, number: 1 }.tag()), id);
}

#[test]
fn two_stolen_laptops_of_one_person_are_two_incidents() {
    let first = Mail::new("anna@example.org", "Laptop gestohlen gemeldet", laptop("INV-1001"));
    let second = Mail::new("anna@example.org", "Laptop gestohlen gemeldet", laptop("INV-1002"));
    let (linkage, related) = linked(&second, &[first.known_to(1, &second)]);
    assert!(is_new(&linkage));
    assert!(
        related[0].why.iter().any(|why| why.contains("another device")),
        "{related:?}"
    );
    // Not even as an answer to the first.
    let id = first.headers.message_id.clone().unwrap();
    let second = second.answering(&id);
    assert!(is_new(&linked(&second, &[first.known_to(1, &second)]).0));
}

#[test]
fn the_same_device_reported_by_a_colleague_is_a_duplicate() {
    let first = Mail::new("anna@example.org", "Laptop weg", laptop("INV-1001"));
    let second = Mail::new("bert@example.org", "Diebstahl im Institut", laptop("inv. 1001")).later(20);
    let (linkage, _) = linked(&second, &[first.known_to(1, &second)]);
    assert!(is_duplicate(&linkage), "{linkage:?}");
}

#[test]
fn a_wave_of_phishing_with_one_address_is_one_incident() {
    let first = Mail::new(
        "anna@example.org",
        "komische Mail bekommen",
        phish("https://evil.example/login?u=anna"),
    );
    let second = Mail::new(
        "bert@example.org",
        "Phishing?",
        phish("http://evil.example/login?u=bert"),
    )
    .later(3);
    assert!(is_duplicate(&linked(&second, &[first.known_to(1, &second)]).0));
    let late = Mail::new("bert@example.org", "Phishing?", phish("http://evil.example/login")).later(24 * 60);
    let (linkage, related) = linked(&late, &[first.known_to(1, &late)]);
    assert!(is_new(&linkage));
    assert_eq!(related.len(), 1);
}

#[test]
fn one_domain_of_a_big_provider_joins_nothing() {
    let first = Mail::new(
        "anna@example.org",
        "eine Meldung von heute",
        phish("https://docs.google.com/forms/a1"),
    );
    let second = Mail::new(
        "bert@example.org",
        "andere Meldung von heute",
        phish("https://docs.google.com/forms/b2"),
    );
    let known = first.known_to(1, &second);
    assert!(known.shared.is_empty(), "{:?}", known.shared);
}

#[test]
fn an_answer_in_the_conversation_is_a_follow_up() {
    let first = Mail::new(
        "anna@example.org",
        "Konto",
        fixtures::words("Mein Konto wurde gehackt."),
    );
    let ours = LinkKey::thread("<ack-1@example.org>");
    let answer = Mail::new(
        "anna@example.org",
        "Re: Konto",
        fixtures::words("Hier noch die Uhrzeit: 9 Uhr."),
    )
    .answering("ack-1@example.org")
    .later(300);
    let mut known = first.known_to(1, &answer);
    known.shared = vec![ours];
    let (linkage, _) = linked(&answer, std::slice::from_ref(&known));
    assert!(is_follow_up(&linkage), "{linkage:?}");
    // Closed or not: somebody answered.
    known.incident.state = State::Closed;
    assert!(is_follow_up(&linked(&answer, &[known]).0));
}

#[test]
fn a_stranger_who_knows_a_reference_joins_nothing() {
    let first = Mail::new(
        "anna@example.org",
        "Konto",
        fixtures::words("Mein Konto wurde gehackt."),
    );
    let subject = "[VF-2026-0001] Bitte um Sachstand";
    let stranger = Mail::new("eve@evil.example", subject, fixtures::words("Was ist der Stand?"));
    let (linkage, related) = linked(&stranger, &[first.known_to(1, &stranger)]);
    assert!(is_new(&linkage));
    assert!(related[0].why[0].contains("VF-2026-0001"));
    for friend in ["anna@example.org", "dpo@example.org"] {
        let mail = Mail::new(friend, subject, fixtures::words("Was ist der Stand?"));
        assert!(is_follow_up(&linked(&mail, &[first.known_to(1, &mail)]).0), "{friend}");
    }
}

#[test]
fn a_reference_in_the_text_of_another_kind_of_report_is_only_a_relation() {
    let first = Mail::new(
        "anna@example.org",
        "Konto",
        fixtures::words("Mein Konto wurde gehackt."),
    );
    let text = "Der Laptop wurde auch noch gestohlen, siehe VF-2026-0001.";
    let second = Mail::new("anna@example.org", "Laptop", fixtures::words(text));
    let (linkage, related) = linked(&second, &[first.known_to(1, &second)]);
    assert!(is_new(&linkage));
    assert_eq!(related.len(), 1);
    let text = "Nachtrag zu VF-2026-0001: es war gegen neun.";
    let second = Mail::new("anna@example.org", "Nachtrag", fixtures::words(text));
    assert!(is_follow_up(&linked(&second, &[first.known_to(1, &second)]).0));
}

#[test]
fn the_same_phishing_mail_forwarded_by_two_people_is_a_duplicate() {
    let forward = |from: &str, pc: &str| {
        let mut extracted = fixtures::words("Diese Phishing-Mail habe ich bekommen.");
        extracted.report = fixtures::report(&[(Field::AffectedSystems, fixtures::text(pc))]);
        Mail::new(from, "WG: Konto", extracted).answering("evil-1@evil.example")
    };
    let first = forward("anna@example.org", "pc-12");
    let second = forward("bert@example.org", "pc-14").later(1);
    assert!(is_duplicate(&linked(&second, &[first.known_to(1, &second)]).0));
}

#[test]
fn the_same_person_with_another_subject_is_new() {
    let first = Mail::new(
        "anna@example.org",
        "Konto gehackt, bitte sperren",
        fixtures::words("Mein Konto wurde gehackt."),
    );
    let second = Mail::new(
        "anna@example.org",
        "Spam im Postfach seit gestern",
        fixtures::words("Ich bekomme unerwünschte Werbung."),
    );
    let (linkage, related) = linked(&second, &[first.known_to(1, &second)]);
    assert!(is_new(&linkage));
    assert!(related.is_empty());
}

#[test]
fn the_same_person_with_the_same_subject_adds_to_the_first() {
    let text = fixtures::words("Der Mailserver ist seit heute ausgefallen.");
    let first = Mail::new("anna@example.org", "Ausfall im Institut für Physik", text);
    let text = fixtures::words("Der Ausfall betrifft auch den zweiten Server.");
    let second = Mail::new("anna@example.org", "Ausfall im Institut für Physik", text).later(2);
    assert!(is_follow_up(&linked(&second, &[first.known_to(1, &second)]).0));
}

#[test]
fn a_subject_that_everybody_writes_ties_nothing() {
    let first = Mail::new(
        "anna@example.org",
        "Meldung Sicherheitsvorfall",
        fixtures::words("Ein Virus."),
    );
    let second = Mail::new(
        "anna@example.org",
        "Meldung Sicherheitsvorfall",
        fixtures::words("Laptop gestohlen."),
    );
    let known = first.known_to(1, &second);
    assert!(
        known.shared.iter().all(|key| key.kind == "sender"),
        "{:?}",
        known.shared
    );
}

#[test]
fn the_same_host_joins_the_same_kind_and_only_relates_another() {
    let on = |host: &str, text: &str| {
        let systems = Value::List(vec![host.to_owned()]);
        fixtures::form(&[
            (Field::AffectedSystems, systems),
            (Field::Description, fixtures::text(text)),
        ])
    };
    let first = Mail::new(
        "anna@example.org",
        "Hilfe",
        on("srv7.example.org", "Der Server wurde gehackt."),
    );
    let same = Mail::new(
        "bert@example.org",
        "Server",
        on("SRV7.example.org.", "Ein Einbruch auf dem Server, gehackt."),
    );
    assert!(is_duplicate(&linked(&same, &[first.known_to(1, &same)]).0));
    let other = Mail::new(
        "bert@example.org",
        "Server",
        on("srv7.example.org", "Der Portscan kommt von diesem Server."),
    );
    let (linkage, related) = linked(&other, &[first.known_to(1, &other)]);
    assert!(is_new(&linkage));
    assert!(related[0].why[0].contains("same host srv7.example.org"), "{related:?}");
    let www = Mail::new(
        "anna@example.org",
        "Hilfe",
        on("www.example.org", "Der Server wurde gehackt."),
    );
    let again = Mail::new(
        "bert@example.org",
        "Server",
        on("www.example.org", "Ein Einbruch auf dem Server, gehackt."),
    );
    let (linkage, related) = linked(&again, &[www.known_to(1, &again)]);
    assert!(is_new(&linkage));
    assert!(related[0].score < 0.5);
}

#[test]
fn the_same_mail_by_another_route_is_recognised_and_a_stolen_message_id_is_not() {
    let text = "Im Labor wurde gestern Nacht eingebrochen, und der Server im Raum 12 ist seitdem nicht erreichbar, bitte melden.";
    let first = Mail::new("anna@example.org", "Einbruch", fixtures::words(text));
    let again = Mail::new("anna@example.org", "WG: Einbruch", fixtures::words(text)).later(1);
    let known = [first.known_to(1, &again)];
    assert!(is_follow_up(&linked(&again, &known).0));
    assert!(repeated(&again.candidate(), &known).is_some());
    // A stranger takes the Message-ID of a report to have his own, or the true one, swallowed.
    let mut thief = Mail::new("eve@evil.example", "Rechnung", fixtures::words("Anbei die Rechnung."));
    thief.headers.message_id.clone_from(&first.headers.message_id);
    let known = [first.known_to(1, &thief)];
    assert!(is_new(&linked(&thief, &known).0));
    assert!(repeated(&thief.candidate(), &known).is_none());
}

#[test]
fn a_program_that_uses_one_message_id_for_all_its_mails_loses_none() {
    let text = |what: &str| {
        fixtures::words(&format!(
            "{what}, und zwar seit heute Morgen gegen neun Uhr, bitte melden Sie sich bei mir zurück."
        ))
    };
    let first = Mail::new("anna@example.org", "Konto", text("Mein Konto wurde gehackt"));
    let mut second = Mail::new("anna@example.org", "Ausfall", text("Der Drucker ist ausgefallen"));
    second.headers.message_id.clone_from(&first.headers.message_id);
    let known = [first.known_to(1, &second)];
    assert!(is_new(&linked(&second, &known).0));
    assert!(repeated(&second.candidate(), &known).is_none());
}

#[test]
fn the_same_covering_letter_with_another_form_is_another_content() {
    let letter = "Sehr geehrte Damen und Herren, anbei erhalten Sie die ausgefüllte Meldung zu dem Vorfall. Mit freundlichen Grüßen";
    let with = |id: &str| {
        let mut extracted = laptop(id);
        letter.clone_into(&mut extracted.words);
        Mail::new("anna@example.org", "Meldung", extracted)
    };
    let content = |mail: &Mail| mail.keys().into_iter().find(|key| key.kind == "content").unwrap();
    assert_eq!(content(&with("INV-1001")), content(&with("INV-1001")));
    assert_ne!(content(&with("INV-1001")), content(&with("INV-1002")));
}

#[test]
fn a_victim_of_a_wave_keeps_an_incident_of_its_own() {
    let gave = |url: &str| {
        let mut extracted = phish(url);
        extracted.words = "Ich habe dort leider mein Passwort eingegeben.".to_owned();
        extracted
    };
    let first = Mail::new("anna@example.org", "Passwort", gave("https://evil.example/login"));
    let second = Mail::new("bert@example.org", "Hilfe", gave("https://evil.example/login")).later(1);
    let (linkage, related) = linked(&second, &[first.known_to(1, &second)]);
    assert!(is_new(&linkage));
    assert!(related[0].why.iter().any(|why| why.contains("another person")));
}

#[test]
fn a_closed_incident_gets_no_new_reports_but_is_named() {
    let first = Mail::new("anna@example.org", "Laptop", laptop("INV-1001"));
    let second = Mail::new("bert@example.org", "Diebstahl", laptop("INV-1001")).later(48);
    let mut known = first.known_to(1, &second);
    known.incident.state = State::Closed;
    let (linkage, related) = linked(&second, &[known]);
    assert!(is_new(&linkage));
    assert!(related[0].why.iter().any(|why| why.contains("closed")));
}

#[test]
fn a_mail_that_nobody_could_read_is_never_joined() {
    let first = Mail::new(
        "anna@example.org",
        "Konto",
        fixtures::words("Mein Konto wurde gehackt."),
    );
    let stub = Mail::new("anna@example.org", "…", Extracted::default())
        .answering(first.headers.message_id.as_deref().unwrap());
    let known = [first.known_to(1, &stub)];
    let candidate = Candidate {
        judged: None,
        ..stub.candidate()
    };
    let (linkage, related) = link(&candidate, &known, &LinkRules::shipped(), &fixtures::settings());
    assert!(is_new(&linkage));
    assert_eq!(related.len(), 1);
}

#[test]
fn a_thousand_traits_make_at_most_sixty_four_keys() {
    let mut extracted = fixtures::words("viele");
    for number in 0..1000 {
        for (kind, value) in [
            ("url", format!("https://h{number}.example/a/{number}")),
            ("ip", format!("198.51.100.{number}")),
            ("sha256", format!("{number:064}")),
            ("email", format!("m{number}@evil.example")),
        ] {
            let kind = kind.to_owned();
            extracted.iocs.push(Ioc {
                kind,
                value,
                own: false,
            });
        }
    }
    let mut mail = Mail::new("anna@example.org", "Viele Spuren in einer Mail", extracted);
    mail.headers.references = (0..5000).map(|number| format!("{number}@x.example")).collect();
    let keys = mail.keys();
    assert!(keys.len() <= 64);
    assert!(keys.iter().any(|key| key.kind == "sender"));
    assert!(keys.iter().all(|key| key.value.len() <= 1000));
}
