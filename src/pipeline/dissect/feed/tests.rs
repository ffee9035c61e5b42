//! What is known as a report of a program, and what as its evidence.

use super::*;
use crate::pipeline::dissect::{Budget, dissect};

fn mail(kind: &str, parts: &[(&str, &str)]) -> Dissected {
    let mut raw = format!("From: a@example.net\nMIME-Version: 1.0\nContent-Type: {kind}; boundary=b\n\n");
    for (head, body) in parts {
        raw.extend(["--b\nContent-Type: ", head, "\n\n", body, "\n"]);
    }
    raw.push_str("--b--\n");
    dissect(raw.as_bytes(), &Budget::default())
}

fn formats(found: &Dissected) -> Vec<(String, Format)> {
    let all = found.documents.iter();
    all.map(|document| (document.part.clone(), document.format)).collect()
}

fn alone(head: &str, body: &str) -> Option<Format> {
    let found = mail("multipart/mixed", &[("text/plain", "Siehe Anhang."), (head, body)]);
    formats(&found).first().map(|(_, format)| *format)
}

const ARF: &str = "Feedback-Type: abuse\nUser-Agent: X/1\nVersion: 1\n";

#[test]
fn machine_reports_are_known_by_type_and_by_their_first_words() {
    let v4 = r#"{"xarf_version": "4.0.0", "category": "messaging"}"#;
    for (head, body, want) in [
        ("message/feedback-report", ARF, Some(Format::Arf)),
        ("application/octet-stream; name=report.txt", ARF, Some(Format::Arf)),
        ("application/json; name=x.json", v4, Some(Format::Xarf)),
        ("text/plain; name=report.txt", v4, Some(Format::Xarf)),
        (
            "text/plain; name=report.txt",
            "---\nReported-From: a@example.net\nCategory: abuse\nReport-Type: login-attack\n",
            Some(Format::Xarf),
        ),
        (
            "application/xml; name=r.xml",
            "<?xml version=\"1.0\"?>\n<iodef:IODEF-Document/>",
            Some(Format::Iodef),
        ),
        ("application/iodef+xml", "?", Some(Format::Iodef)),
        (
            "application/json; name=report.json",
            r#"{"discovered_at": "2026-10-05", "kind": "phishing"}"#,
            Some(Format::Fields),
        ),
        (
            "text/yaml; name=report.yaml",
            "kind: spam\norg_unit: Physik\n",
            Some(Format::Fields),
        ),
        (
            "application/json; name=package.json",
            r#"{"name": "x", "version": "1"}"#,
            None,
        ),
        ("application/xml; name=pom.xml", "<project/>", None),
        (
            "text/yaml; name=deploy.yaml",
            "kind: Deployment\nmetadata:\n  name: x\n",
            None,
        ),
        ("text/plain", "Description: der Rechner\nKind: regards\nErika", None),
    ] {
        assert_eq!(alone(head, body), want, "{head}\n{body}");
    }
}

#[test]
fn utf16_reports_are_known_too() {
    let text = r#"{"xarf_version": "4.0.0"}"#;
    let bytes: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let looks = Looks {
        media: "application/json",
        file: Some("r.json"),
        attached: true,
        embedded: false,
        start: &bytes,
        length: bytes.len(),
    };
    assert_eq!(format(&looks), Some(Format::Xarf));
}

#[test]
fn a_body_that_is_such_a_document_is_one() {
    let raw = "From: a@example.net\n\nreporter_name: Erika\ndiscovered_at: 2026-10-05\nkind: data_loss\n";
    let found = dissect(raw.as_bytes(), &Budget::default());
    assert_eq!(formats(&found), [("1".to_owned(), Format::Fields)]);
    // Behind a greeting a block of them is one as well; a line or two are a person's own words.
    let raw = "From: a@example.net\n\nHallo,\nreporter_name: Erika\nkind: x\norg_unit: y\n";
    assert_eq!(formats(&dissect(raw.as_bytes(), &Budget::default())).len(), 1);
    let raw = "From: a@example.net\n\nHallo,\nkind: regards\nsubject: y\n";
    assert!(dissect(raw.as_bytes(), &Budget::default()).documents.is_empty());
}

#[test]
fn the_reported_message_brings_no_documents_and_no_feed_of_its_own() {
    let spam = "From: spam@example.com\nContent-Type: multipart/mixed; boundary=i\n\n--i\nContent-Type: \
                message/feedback-report\n\nFeedback-Type: fraud\n--i\nContent-Type: application/pdf; \
                name=f.pdf\n\n%PDF-1.7\n--i--\n";
    let found = mail(
        "multipart/report; report-type=feedback-report",
        &[
            ("text/plain", "A report."),
            ("message/feedback-report", ARF),
            ("message/rfc822", spam),
        ],
    );
    assert_eq!(formats(&found), [("2".to_owned(), Format::Arf)]);
    let evidence: Vec<_> = found
        .texts
        .iter()
        .map(|text| {
            (
                text.part.as_str(),
                is_evidence(&text.part, text.forwarded, &found.documents),
            )
        })
        .collect();
    assert_eq!(evidence, [("1", false), ("3.HEADER", true)]);
}

#[test]
fn a_wrapped_feed_is_a_feed_and_a_forwarded_one_is_a_persons_mail() {
    let feed = format!(
        "Content-Type: multipart/report; report-type=feedback-report; boundary=i\n\n--i\nContent-Type: \
         text/plain\n\nx\n--i\nContent-Type: message/feedback-report\n\n{ARF}\n--i--\n"
    );
    let (head, body) = feed.split_once("\n\n").unwrap();
    let head = head.trim_start_matches("Content-Type: ");
    assert!(is_feedback(&mail(
        "multipart/mixed",
        &[(head, body), ("text/plain", "-- list footer")]
    )));
    let forward = [("text/plain", "Zur Kenntnis."), ("message/rfc822", feed.as_str())];
    let found = mail("multipart/mixed", &forward);
    assert_eq!(formats(&found), [("2.2".to_owned(), Format::Arf)]);
    assert!(!is_feedback(&found));
}

#[test]
fn a_bare_header_is_shown_as_the_header_of_a_message() {
    let header = "From: spam@example.com\nReceived: from mx.example.org\nContent-Type: multipart/mixed; \
                  boundary=x\nSubject: Win\n";
    for media in ["text/rfc822-headers", "text/rfc822-header", "message/rfc822-headers"] {
        let found = mail(
            "multipart/report; report-type=feedback-report",
            &[
                ("text/plain", "A report."),
                ("message/feedback-report", ARF),
                (media, header),
            ],
        );
        assert_eq!(found.texts.len(), 2, "{found:?}");
        assert_eq!(found.texts[1].text, "From: spam@example.com\nSubject: Win\n");
        assert!(found.texts[1].forwarded);
        assert_eq!(found.unreadable, Vec::<String>::new());
    }
}

#[test]
fn a_persons_forms_beside_an_attached_feed_stay_forms() {
    let found = mail(
        "multipart/mixed",
        &[
            ("text/plain", "Zur Kenntnis."),
            ("application/json; name=x.json", r#"{"xarf_version": "4"}"#),
            ("application/pdf; name=f.pdf", "%PDF-1.7"),
            ("text/plain", "Bitte heute noch ansehen."),
        ],
    );
    assert_eq!(
        formats(&found),
        [("2".to_owned(), Format::Xarf), ("3".to_owned(), Format::Pdf)]
    );
    assert!(
        found
            .texts
            .iter()
            .all(|text| !is_evidence(&text.part, text.forwarded, &found.documents))
    );
}
