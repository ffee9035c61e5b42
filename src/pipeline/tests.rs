//! The three steps together.

use super::*;
use crate::model::address::Address;
use crate::model::document::{Format, Reading};
use crate::model::kind::{Kind, Priority};
use crate::model::verdict::{AckDecision, Outcome};
use crate::pipeline::dissect::TextPart;

fn opened(headers: Headers) -> Open {
    let accepted = Accepted {
        headers,
        guard: Guard::Answerable,
        list: false,
    };
    Open::unread(accepted, Protection::default())
}

fn document() -> Document {
    Document {
        part: "2".to_owned(),
        file: Some("Meldung.pdf".to_owned()),
        format: Format::Pdf,
        bytes: Vec::new(),
        modified: None,
    }
}

fn verdict(open: &Open, readings: &[ReadOutcome]) -> Verdict {
    let config = fixtures::config();
    let mail = fixtures::incoming("raw");
    let understood = understand(&mail, open, readings, &config);
    let seen = Seen {
        mail: &mail,
        open,
        understood: &understood,
    };
    let circumstances = Circumstances {
        known: &[],
        budget: AckBudget::default(),
        mode: Mode::Live,
        remembered: None,
        now: fixtures::now(),
    };
    decide(&seen, &circumstances, &config)
}

#[test]
fn an_unreadable_mail_becomes_a_visible_stub_with_clocks() {
    let headers = fixtures::headers("anna@example.com", "…");
    let mut open = opened(headers);
    open.stub = Some("no key of the team opens it".to_owned());
    let verdict = verdict(&open, &[]);
    assert_eq!(verdict.outcome, Outcome::Quarantined);
    let judgement = verdict.judgement.unwrap();
    assert_eq!((judgement.kind, judgement.priority), (Kind::Other, Priority::High));
    assert!(judgement.personal_data_possible);
    assert_eq!(verdict.ack.decision, AckDecision::Send);
}

#[test]
fn a_mail_refused_at_the_door_is_kept_and_not_answered() {
    let mail = fixtures::incoming("raw");
    let accepted = refused(&mail);
    let open = Open::stub(accepted, Protection::default(), "larger than 50 MiB".to_owned());
    let verdict = verdict(&open, &[]);
    assert_eq!(verdict.outcome, Outcome::Quarantined);
    assert_eq!(verdict.ack.decision, AckDecision::None);
}

#[test]
fn a_broken_form_alone_is_a_stub_and_beside_text_a_note() {
    let mut open = opened(fixtures::headers("anna@example.com", "Meldung"));
    open.dissected.documents.push(document());
    let broken: Vec<ReadOutcome> = vec![Err("the reader died".to_owned())];
    let alone = verdict(&open, &broken);
    assert_eq!(alone.outcome, Outcome::Quarantined);
    assert!(alone.why[0].contains("Meldung.pdf") && alone.why[0].contains("the reader died"));
    open.dissected.texts.push(TextPart {
        text: "Mein Laptop wurde gestohlen.".to_owned(),
        ..TextPart::default()
    });
    let beside = verdict(&open, &broken);
    assert_eq!(beside.outcome, Outcome::Incident);
    assert_eq!(beside.unreadable.len(), 1, "{:?}", beside.unreadable);
    // A reading that never came is no reading.
    assert_eq!(verdict(&open, &[]).unreadable.len(), 1);
}

#[test]
fn a_form_that_was_read_is_no_stub_even_without_a_letter() {
    let mut open = opened(fixtures::headers("anna@example.com", "Meldung"));
    open.dissected.documents.push(document());
    let reading = Reading {
        form: crate::model::document::FormKind::PdfAcroform,
        entries: Vec::new(),
        text: String::new(),
        notes: Vec::new(),
        inner: Vec::new(),
        saved: None,
    };
    assert_eq!(verdict(&open, &[Ok(reading)]).outcome, Outcome::Incident);
}

#[test]
fn inner_headers_win_but_the_sender_needs_a_signature() {
    let outer = fixtures::headers("anna@example.com", "...");
    let mut inner = fixtures::headers("boss@example.com", "Vorfall im Labor");
    inner.reply_to = vec![Address::bare("other@example.com")];
    let unsigned = protected(&outer, inner.clone(), &Protection::default());
    assert_eq!(unsigned.subject, "Vorfall im Labor");
    assert_eq!(unsigned.from[0].email, "anna@example.com");
    assert!(unsigned.reply_to.is_empty());
    let good = Protection {
        signature: Signature::Good,
        ..Protection::default()
    };
    assert_eq!(protected(&outer, inner, &good).from[0].email, "boss@example.com");
}

#[test]
fn the_strictest_label_counts_wherever_it_stands() {
    let mut open = opened(fixtures::headers("anna@example.com", "TLP:AMBER+STRICT"));
    // The inner subject replaces the outer one, not its label.
    open.accepted.headers.subject = "Vorfall".to_owned();
    open.dissected.texts.push(TextPart {
        text: "Hallo\n> TLP:GREEN".to_owned(),
        ..TextPart::default()
    });
    let judgement = verdict(&open, &[]).judgement.unwrap();
    assert_eq!(judgement.tlp, Tlp::AmberStrict);
}

#[test]
fn what_the_door_ignores_is_not_even_opened() {
    let mut open = opened(fixtures::headers("mailer-daemon@example.com", "Undelivered"));
    open.accepted.guard = Guard::Ignore("a bounce".to_owned());
    assert_eq!(verdict(&open, &[]).outcome, Outcome::Ignored);
}

#[test]
fn yesterday_is_the_day_before_the_mail_was_written_however_late_it_is_fetched() {
    let received: Timestamp = "2026-10-20T08:00:00Z".parse().unwrap();
    let mut headers = fixtures::headers("anna@example.com", "…");
    headers.date = Some("2026-10-06T10:00:00+02:00".parse().unwrap());
    assert_eq!(written(&headers, received), "2026-10-06T08:00:00Z".parse().unwrap());
    // A clock that is ahead, or a lie, moves nothing into the future.
    headers.date = Some("2027-01-01T00:00:00+01:00".parse().unwrap());
    assert_eq!(written(&headers, received), received);
    // A clock that was never set.
    for never in [
        "1970-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "2001-01-01T00:00:00Z",
        "2020-10-06T00:00:00Z",
    ] {
        headers.date = Some(never.parse().unwrap());
        assert_eq!(written(&headers, received), received, "{never}");
    }
    headers.date = Some("2024-10-06T00:00:00Z".parse().unwrap());
    assert_eq!(written(&headers, received), "2024-10-06T00:00:00Z".parse().unwrap());
}
