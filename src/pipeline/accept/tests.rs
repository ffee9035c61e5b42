//! Mails at the door.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::time;
use jiff::tz::TimeZone;

use super::*;
use crate::config::secret::SecretRef;
use crate::config::settings::*;
use crate::model::address::Address;
use crate::model::ids::{MailId, Place};
use crate::model::language::Language;
use crate::model::tlp::Tlp;

fn settings() -> Settings {
    Settings {
        file: PathBuf::new(),
        state: PathBuf::new(),
        key: SecretRef::Env("KEY".to_owned()),
        organisation: Organisation {
            name: "Example University".to_owned(),
            team: "Vorfall-Team".to_owned(),
            timezone: TimeZone::UTC,
            languages: vec![Language::default()],
            default_tlp: Tlp::Amber,
            domains: vec!["example.org".to_owned()],
        },
        mailboxes: vec![Mailbox {
            name: "drop".to_owned(),
            address: Address::bare("security@example.org"),
            first_start: FirstStart::Adopt,
            door: Door::Maildir(PathBuf::new()),
        }],
        smtp: Smtp {
            from: Address::bare("vorfall@example.org"),
            route: Route::Maildir(PathBuf::new()),
        },
        openpgp: OpenPgp::default(),
        smime: Smime::default(),
        rules: None,
        templates: None,
        team: Vec::new(),
        digest: DigestTimes {
            at: time(8, 0, 0, 0),
            days: Vec::new(),
        },
        ocr: None,
        alarm: crate::config::settings::Alarm::default(),
    }
}

fn incoming(raw: &[u8]) -> Incoming {
    Incoming {
        id: MailId::of(raw),
        place: Place {
            mailbox: "drop".to_owned(),
            uid: "1".to_owned(),
        },
        mailbox_address: Address::bare("security@example.org"),
        received: Timestamp::UNIX_EPOCH,
        raw: raw.to_vec(),
        partial: None,
    }
}

fn take(header: &str) -> Accepted {
    let lf = accept(&incoming(format!("{header}\n\nHallo\n").as_bytes()), &settings()).unwrap();
    let crlf = format!("{header}\n\nHallo\n").replace('\n', "\r\n");
    let crlf = accept(&incoming(crlf.as_bytes()), &settings()).unwrap();
    assert_eq!(
        (&lf.headers, &lf.guard, lf.list),
        (&crlf.headers, &crlf.guard, crlf.list)
    );
    lf
}

fn word(guard: &Guard) -> &'static str {
    match guard {
        Guard::Answerable => "answer",
        Guard::Silent(_) => "silent",
        Guard::Ignore(_) => "ignore",
    }
}

#[test]
fn headers_become_values() {
    let headers = take(
        "From: =?utf-8?q?J=C3=B6rg?= <joerg@uni.example>\nTo: team: security@example.org, b@example.org;\nCc: c@example.org\nSubject: =?utf-8?b?w5xiZXI=?= =?iso-8859-1?q?_f=FCr?=\nMessage-ID: <1@x>\nIn-Reply-To: <0@x>\nReferences: <a@x>\n <b@x>\nDate: Thu, 8 Oct 2026 09:20:00 +0200 (CEST)",
    )
    .headers;
    assert_eq!(headers.sender().unwrap().email, "joerg@uni.example");
    assert_eq!(headers.sender().unwrap().name.as_deref(), Some("Jörg"));
    assert_eq!(headers.to.len(), 3);
    assert_eq!(headers.subject, "Über für");
    assert_eq!(headers.message_id.as_deref(), Some("1@x"));
    assert_eq!(headers.in_reply_to, ["0@x"]);
    assert_eq!(headers.references, ["a@x", "b@x"]);
    assert_eq!(headers.date.unwrap().to_string(), "2026-10-08T09:20:00+02:00");
}

#[test]
fn a_display_name_is_no_address_and_every_from_is_kept() {
    let one = take("From: \"alice@example.org\" <mallory@evil.example>").headers;
    assert_eq!(one.sender().unwrap().email, "mallory@evil.example");
    for header in [
        "From: a@example.org\nFrom: b@example.org",
        "From: a@example.org, b@example.org",
        "From: a@example.org\nTo: x@y\nfrom : b@example.org",
    ] {
        let accepted = take(header);
        assert_eq!(accepted.headers.from.len(), 2, "{header}");
        assert_eq!(accepted.headers.sender(), None);
        assert_eq!(word(&accepted.guard), "silent");
    }
}

#[test]
fn references_are_bounded_and_the_newest_stay() {
    let many: Vec<String> = (0..200).map(|n| format!("<{n}@x>")).collect();
    let headers = take(&format!("From: a@b\nReferences: {}", many.join(" "))).headers;
    assert_eq!(headers.references.len(), 50);
    assert_eq!(headers.references.last().unwrap(), "199@x");
}

/// Headers, and what becomes of a mail that has them.
const GUARDS: [(&str, &str); 50] = [
    ("From: max@uni.example", "answer"),
    ("From: abuse@isp.example", "answer"),
    ("From: security@other.example\nAuto-Submitted: no", "answer"),
    ("From: cert@cert.example\nPrecedence: first-class", "answer"),
    ("From: postmaster@other.example\nSubject: phishing", "answer"),
    ("From: max@uni.example\nReturn-Path: <max@uni.example>", "answer"),
    ("From: x@scanner.example\nAuto-Submitted: auto-generated", "silent"),
    ("From: x@scanner.example\nPrecedence: bulk", "silent"),
    ("From: x@a.example\nX-Auto-Response-Suppress: DR, OOF", "silent"),
    ("From: x@a.example\nX-Auto-Response-Suppress: DR, RN", "answer"),
    ("From: x@a.example\nReturn-Path: <>", "silent"),
    ("From: no-reply@a.example", "silent"),
    ("From: Do.Not.Reply@a.example", "silent"),
    ("Subject: nobody", "silent"),
    ("From: security@example.org", "silent"),
    (
        "From: x@feed.example\nReturn-Path: <>\nContent-Type: multipart/report; report-type=feedback-report; boundary=b",
        "silent",
    ),
    (
        "From: x@a.example\nContent-Type: multipart/report; report-type=\"delivery-status\"; boundary=b",
        "ignore",
    ),
    (
        "From: x@a.example\nContent-Type: multipart/report;\n report-type=disposition-notification; boundary=b",
        "ignore",
    ),
    ("From: MAILER-DAEMON (Mail Delivery System)", "ignore"),
    ("From: Mailer-Daemon@a.example\nReturn-Path: <>", "ignore"),
    ("From: postmaster@a.example\nReturn-Path: <>", "ignore"),
    ("From: x@a.example\nAuto-Submitted: auto-replied (vacation)", "ignore"),
    ("From: x@a.example\nX-Autoreply: yes", "ignore"),
    ("From: x@a.example\nX-Autorespond: Urlaub", "ignore"),
    ("From: x@a.example\nPrecedence: auto_reply", "ignore"),
    (
        "From: x@a.example\nAuto-Submitted: auto-generated\nSubject: Automatische Antwort: Ihre Meldung",
        "ignore",
    ),
    ("From: x@a.example\nSubject: Abwesend waren die Daten", "answer"),
    ("From: x@a.example\nX-Apple-Action: VACATION", "ignore"),
    (
        "From: Mail System <m@a.example>\nReturn-Path: <MAILER-DAEMON@a.example>\nSubject: Delivery status notification",
        "ignore",
    ),
    ("From: vorfall@example.org\nX-Vorfalld-Instance: 1", "ignore"),
    (
        "From: Vorfall@Example.org\nMessage-ID: <vorfalld.abc@example.org>",
        "ignore",
    ),
    ("From: x@a.example\nX-Vorfalld-Instance: 1", "answer"),
    ("From: x@a.example\nX-Loop: security@example.org", "ignore"),
    // A second field is as good as the first, and the word ends where its parameters begin.
    (
        "From: x@a.example\nAuto-Submitted: no\nAuto-Submitted: auto-replied",
        "ignore",
    ),
    (
        "From: x@a.example\nAuto-Submitted: no\nAuto-Submitted: auto-generated",
        "silent",
    ),
    ("From: x@a.example\nAuto-Submitted: notify", "silent"),
    ("From: x@a.example\nAuto-Submitted: nobody", "silent"),
    ("From: x@a.example\nAuto-Submitted: No; reason=typed", "answer"),
    ("From: x@a.example\nAuto-Submitted: (typed) no", "answer"),
    (
        "From: x@a.example\nAuto-Submitted: auto-replied; owner-email=\"a@b\"",
        "ignore",
    ),
    ("From: x@a.example\nPrecedence: first-class\nPrecedence: bulk", "silent"),
    (
        "From: x@a.example\nPrecedence: first-class\nPrecedence: auto_reply",
        "ignore",
    ),
    (
        "From: x@a.example\nX-Auto-Response-Suppress: DR\nX-Auto-Response-Suppress: All",
        "silent",
    ),
    (
        "From: x@a.example\nReturn-Path: <x@a.example>\nReturn-Path: <>",
        "silent",
    ),
    ("From: x@a.example\nX-Autoreply: no\nX-Autoreply: yes", "ignore"),
    ("From: x@a.example\nReply-To: <>", "silent"),
    ("From: SECURITY@EXAMPLE.ORG.", "silent"),
    ("From: <\"security\"@example.org>", "silent"),
    ("From: VORFALL@EXAMPLE.ORG.\nX-Vorfalld-Instance: 1", "ignore"),
    ("From: x@a.example\nX-Loop: security@example.org.", "ignore"),
];

#[test]
fn each_guard_says_what_it_must() {
    for (header, expected) in GUARDS {
        let accepted = take(header);
        assert_eq!(word(&accepted.guard), expected, "{header}: {:?}", accepted.guard);
    }
}

#[test]
fn a_list_counts_unless_it_is_our_own_desk() {
    for (header, list) in [
        ("From: a@b.example\nList-Id: <announce.other.example>", true),
        ("From: a@b.example\nPrecedence: list", true),
        ("From: a@b.example\nList-Unsubscribe: <mailto:x@list.example>", true),
        (
            "From: a@b.example\nList-Id: Desk <security.example.org>\nPrecedence: list\nList-Help: <x>",
            false,
        ),
        ("From: a@b.example\nList-Post: <mailto:security@example.org>", false),
        (
            "From: a@b.example\nList-Post: <mailto:itsecurity@example.org.evil>",
            true,
        ),
        (
            "From: a@b.example\nList-Post: <https://x.example>, <mailto:Security@Example.org?subject=x>",
            false,
        ),
        // Others name the subscriber, and that is us.
        (
            "From: a@b.example\nList-Id: <a.other.example>\nPrecedence: list\nList-Unsubscribe: <https://other.example/?u=security@example.org>",
            true,
        ),
        (
            "From: a@b.example\nList-Id: <a.other.example>\nList-Unsubscribe: <mailto:security@example.org>",
            true,
        ),
        ("From: a@b.example\nList-Owner: <mailto:security@example.org>", true),
        (
            "From: a@b.example\nList-Id: For security@example.org <a.other.example>",
            true,
        ),
        (
            "From: a@b.example\nList-Post: <mailto:a@other.example?cc=security@example.org>",
            true,
        ),
        (
            "From: a@b.example\nList-Id: <a.other.example>\nList-Id: <security.example.org>",
            true,
        ),
        ("From: a@b.example\nPrecedence: first-class\nPrecedence: list", true),
        ("From: a@b.example", false),
    ] {
        let accepted = take(header);
        assert_eq!(accepted.list, list, "{header}");
        assert_eq!(
            word(&accepted.guard),
            if list { "silent" } else { "answer" },
            "{header}"
        );
    }
}

#[test]
fn a_field_behind_many_others_counts_as_well() {
    let many = "X-Many: x\n".repeat(600);
    let list = take(&format!("From: a@b.example\n{many}List-Id: <a.other.example>"));
    assert!(list.list);
    let loops = "X-Loop: x@y.example\n".repeat(30);
    let own = take(&format!("From: a@b.example\n{loops}X-Loop: security@example.org"));
    assert_eq!(word(&own.guard), "ignore");
    let two = take("From: a@b.example\nReply-To: a@b.example\nReply-To: c@b.example");
    assert_eq!(two.headers.reply_to.len(), 2);
}

#[test]
fn what_cannot_be_read_says_why() {
    for (raw, why) in [
        (b"".to_vec(), "empty"),
        (vec![0; 1000], "empty"),
        (b"hello\nworld\n".to_vec(), "no header"),
        (vec![b'a'; (50 << 20) + 1], "50.0 MiB"),
    ] {
        let reason = accept(&incoming(&raw), &settings()).unwrap_err();
        assert!(reason.contains(why), "{reason}");
    }
    assert_eq!(headers_of(b"\xff\xfe\0"), Headers::default());
}

#[test]
fn a_header_cut_off_anywhere_is_survived() {
    let mail = b"From: \"a\\\"b\" (c (d)) <=?x?q?y?=@z>, g: <h@i>;\r\nSubject: =?utf-8?B?w7x?=\r\n =?\r\nDate: Thu, 99 Foo\r\nReferences: <<a@b> c@d>\r\nContent-Type: a/b; c*0*=utf-8''%; d=\"\\\"\r\n\r\n";
    for end in 0..mail.len() {
        headers_of(&mail[..end]);
        let _ = accept(&incoming(&mail[..end]), &settings());
    }
    for piece in ["=?a?q?", "(", "<", "\"", ",", "a@b,", ":", ";", "\\"] {
        headers_of(format!("From: {}\nSubject: {}\n", piece.repeat(200_000), piece.repeat(200_000)).as_bytes());
    }
}

#[test]
fn the_topmost_trace_field_says_when_a_mail_came_and_not_one_that_its_sender_wrote() {
    let now: Timestamp = "2026-10-05T12:00:00Z".parse().unwrap();
    let by = |fields: &str| received_by_us(format!("{fields}From: a@example.net\r\n\r\nx").as_bytes(), now);
    let ours =
        "Received: from a by mx.example.org (Postfix) with ESMTP;\r\n\tMon, 5 Oct 2026 10:00:00 +0200 (CEST)\r\n";
    let theirs = "Received: from b by c; Thu, 1 Jan 2026 00:00:00 +0000\r\n";
    let expected = Some("2026-10-05T08:00:00Z".parse().unwrap());
    assert_eq!(by(ours), expected);
    assert_eq!(by(&format!("{ours}{theirs}")), expected);
    assert_eq!(by(&format!("Return-Path: <a@b>\r\n{ours}{theirs}")), expected);
    assert_eq!(by(""), None);
    assert_eq!(by("Received: from a by b\r\n"), None);
    assert_eq!(by("Received: by b; Mon, 5 Oct 2099 10:00:00 +0200\r\n"), None);
}
