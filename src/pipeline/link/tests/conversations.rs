//! Replies, references, the same mail again.

use super::*;

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
