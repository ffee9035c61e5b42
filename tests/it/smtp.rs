//! What SMTP servers do when they fail, and what becomes of the mails then.

use std::time::Duration;

use vorfalld::config::secret::SecretRef;
use vorfalld::config::settings::{Auth, Route, Smtp, Tls};
use vorfalld::mail::compose::Composed;
use vorfalld::mail::smtp::{Refusal, Sender};
use vorfalld::model::address::Address;

use crate::house::{House, letter, maildir_config};
use crate::servers::smtp::{Fault, FaultySmtp, HALF_CLOSED, HANG_UP, SILENCE};

fn sender(server: &FaultySmtp, tls: Tls, user: Option<&str>) -> Sender {
    let smtp = Smtp {
        from: Address::bare("vorfall@example.org"),
        route: Route::Server {
            host: "127.0.0.1".to_owned(),
            port: server.port,
            tls,
            ca: None,
            login: user.map(|user| (user.to_owned(), SecretRef::Env("UNUSED".to_owned()))),
            auth: Auth::Password,
            oauth: None,
        },
    };
    Sender::new(&smtp, user.map(|_| "secret"))
        .unwrap()
        .with_patience(Duration::from_secs(2))
}

fn mail(to: &str) -> Composed {
    Composed {
        bytes:
            b"Subject: =?utf-8?q?Gr=C3=B6=C3=9Fe?=\r\nMessage-ID: <vorfalld.1@example.org>\r\n\r\nGr=C3=B6=C3=9Fe\r\n"
                .to_vec(),
        envelope_from: Some("vorfall@example.org".to_owned()),
        envelope_to: to.to_owned(),
        encrypted: false,
        why_clear: None,
        message_id: "vorfalld.1@example.org".to_owned(),
        queued: "2026-10-05T09:00:00Z".parse().unwrap(),
    }
}

async fn refusal(faults: &[Fault]) -> (Refusal, FaultySmtp) {
    let server = FaultySmtp::start(&["SIZE 1000", "8BITMIME"], faults);
    let sender = sender(&server, Tls::None, None);
    let refusal = sender.send(&mail("anna@example.net")).await.unwrap_err();
    (refusal, server)
}

#[tokio::test]
async fn a_passing_refusal_at_any_command_keeps_the_mail_and_the_next_try_succeeds() {
    for (on, reply, door) in [
        ("GREETING", "421 4.3.2 come back later", true),
        ("GREETING", HANG_UP, true),
        ("EHLO", "451 4.3.0 not now", true),
        ("MAIL", "451 4.3.0 not now", false),
        ("RCPT", "450 4.7.1 greylisted", false),
        ("DATA", "451 4.3.0 not now", false),
        ("END", "452 4.3.1 no space", false),
        ("END", "421 4.3.2 going down", false),
        ("MAIL", HANG_UP, false),
        ("DATA", HANG_UP, false),
        ("END", HANG_UP, false),
        ("GREETING", HALF_CLOSED, true),
        ("MAIL", HALF_CLOSED, false),
        ("DATA", HALF_CLOSED, false),
        ("END", HALF_CLOSED, false),
    ] {
        let replies: &'static [&'static str] = Box::leak(Box::new([reply, "ok"]));
        let server = FaultySmtp::start(&["8BITMIME"], &[Fault { on, replies }]);
        let sender = sender(&server, Tls::None, None);
        let refusal = sender.send(&mail("anna@example.net")).await.unwrap_err();
        assert!(!refusal.permanent, "{on} {reply}: {refusal}");
        assert_eq!(refusal.door, door, "{on} {reply}: {refusal}");
        assert_eq!(
            refusal.line_broke,
            !door && [HANG_UP, HALF_CLOSED].contains(&reply),
            "{on} {reply}: {refusal}"
        );
        sender.send(&mail("anna@example.net")).await.unwrap();
        assert_eq!(server.accepted(), 1);
    }
}

#[tokio::test]
async fn only_a_5xx_about_the_recipient_or_the_mail_is_final() {
    for (on, reply, permanent, door) in [
        ("RCPT", "550 5.1.1 no such person", true, false),
        ("DATA", "554 5.7.1 no", true, false),
        ("END", "554 5.7.1 spam", true, false),
        // SIZE: too large at the beginning, or at the end.
        ("MAIL", "552 5.3.4 too large", true, false),
        ("END", "552 5.3.4 too large", true, false),
        // How we are set up can be mended, and no mail is lost until then.
        ("MAIL", "553 5.7.1 sender address rejected", false, true),
        ("MAIL", "530 5.7.0 authentication required", false, true),
        ("RCPT", "530 5.7.0 must issue a STARTTLS command first", false, true),
        ("EHLO", "550 5.7.1 you are blocked", false, true),
        ("GREETING", "554 5.7.1 you are blocked", false, true),
    ] {
        let replies: &'static [&'static str] = Box::leak(Box::new([reply]));
        let (refusal, _server) = refusal(&[Fault { on, replies }]).await;
        assert_eq!(
            (refusal.permanent, refusal.door),
            (permanent, door),
            "{on} {reply}: {refusal}"
        );
        assert!(
            refusal.why.contains(reply.get(4..).unwrap()) || on == "EHLO",
            "{refusal}"
        );
    }
}

#[tokio::test]
async fn a_server_that_falls_silent_is_left_in_time_and_the_mail_stays() {
    for on in ["MAIL", "RCPT", "DATA", "END"] {
        let (refusal, _server) = refusal(&[Fault {
            on,
            replies: &[SILENCE],
        }])
        .await;
        assert!(
            !refusal.permanent && !refusal.door && refusal.line_broke,
            "{on}: {refusal}"
        );
        assert!(refusal.why.contains("within 2 s"), "{refusal}");
    }
}

#[tokio::test]
async fn a_line_that_the_server_closed_between_two_mails_costs_neither() {
    let faults = [Fault {
        on: "END",
        replies: &["250 2.0.0 queued(then hangs up)", "ok"],
    }];
    let server = FaultySmtp::start(&["8BITMIME"], &faults);
    let sender = sender(&server, Tls::None, None);
    for _ in 0..2 {
        sender.send(&mail("anna@example.net")).await.unwrap();
    }
    assert_eq!((server.accepted(), server.commands("EHLO").len()), (2, 2));
}

#[tokio::test]
async fn without_8bitmime_nothing_but_ascii_leaves() {
    let server = FaultySmtp::start(&[], &[]);
    sender(&server, Tls::None, None)
        .send(&mail("anna@example.net"))
        .await
        .unwrap();
    assert!(server.mails()[0].is_ascii());
    assert!(!server.commands("MAIL FROM")[0].contains("BODY="));
}

#[tokio::test]
async fn an_address_beyond_ascii_needs_a_server_that_carries_it() {
    let server = FaultySmtp::start(&["8BITMIME"], &[]);
    let plain = sender(&server, Tls::None, None);
    let refusal = plain.send(&mail("jørgen@example.net")).await.unwrap_err();
    assert!(refusal.permanent && refusal.why.contains("SMTPUTF8"), "{refusal}");
    // The line is as good as before.
    plain.send(&mail("anna@example.net")).await.unwrap();
    assert_eq!(server.commands("EHLO").len(), 1);
    let server = FaultySmtp::start(&["8BITMIME", "SMTPUTF8"], &[]);
    let able = sender(&server, Tls::None, None);
    able.send(&mail("jørgen@example.net")).await.unwrap();
    assert!(server.commands("MAIL FROM")[0].contains("SMTPUTF8"));
    assert_eq!(server.commands("RCPT")[0], "RCPT TO:<jørgen@example.net>");
}

#[tokio::test]
async fn when_starttls_is_stripped_nothing_leaves_in_clear() {
    let server = FaultySmtp::start(&["8BITMIME", "AUTH PLAIN"], &[]);
    let sender = sender(&server, Tls::StartTls, Some("vorfall"));
    let refusal = sender.send(&mail("anna@example.net")).await.unwrap_err();
    assert!(refusal.door && !refusal.permanent, "{refusal}");
    assert!(refusal.why.contains("STARTTLS"), "{refusal}");
    assert_eq!(server.commands("").len(), 1, "{:?}", server.commands(""));
    assert!(server.commands("EHLO").len() == 1 && server.mails().is_empty());
}

#[tokio::test]
async fn a_refused_login_is_no_word_about_the_mail() {
    for (reply, word) in [
        ("535 5.7.8 bad credentials", "smtp.password"),
        ("454 4.7.0 temporary failure", "cannot check"),
    ] {
        let replies: &'static [&'static str] = Box::leak(Box::new([reply]));
        let server = FaultySmtp::start(&["AUTH PLAIN LOGIN"], &[Fault { on: "AUTH", replies }]);
        let sender = sender(&server, Tls::None, Some("vorfall"));
        let refusal = sender.send(&mail("anna@example.net")).await.unwrap_err();
        assert!(
            refusal.door && !refusal.permanent && refusal.why.contains(word),
            "{refusal}"
        );
        assert!(server.commands("MAIL").is_empty());
    }
}

/// A house whose mail leaves through a faulty server.
fn house(server: &FaultySmtp, more: &str) -> House {
    let house = House::bare();
    let smtp = format!(
        "smtp: {{host: 127.0.0.1, port: {}, tls: none, from: \"Vorfall-Team <vorfall@example.org>\"}}\n{more}",
        server.port
    );
    house.write_config(&maildir_config().replace(
        "smtp: {maildir: outbox, from: \"Vorfall-Team <vorfall@example.org>\"}",
        &smtp,
    ));
    house
}

const NOW: &str = "2026-10-05T10:00:00+02:00";

fn report(house: &House, who: &str) {
    let body = "Ich habe eine Phishing-Mail bekommen und mein Passwort eingegeben.";
    let mail = letter(
        &format!("{who} <{who}@example.net>"),
        &format!("Phishing {who}"),
        &format!("{who}@example.net"),
        body,
    );
    house.ingest(&house.mail(&format!("{who}.eml"), mail), NOW);
}

fn states(lines: &[serde_json::Value]) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let answers = lines.iter().filter(|line| line["purpose"] == "acknowledgement");
    answers.map(|line| (text(&line["to"]), text(&line["state"]))).collect()
}

#[test]
fn one_bad_recipient_never_blocks_the_queue_and_reaches_outbox_and_digest() {
    let server = FaultySmtp::start(
        &["8BITMIME"],
        &[Fault {
            on: "RCPT TO:<bad@",
            replies: &["550 5.1.1 <bad@example.net>: no such person"],
        }],
    );
    let house = house(&server, "");
    for who in ["anna", "bad", "carl"] {
        report(&house, who);
    }
    let lines = house.json(&["outbox", "--send", "--now", NOW]);
    let mut found = states(&lines);
    found.sort();
    let expected = [("anna", "sent"), ("bad", "failed"), ("carl", "sent")];
    assert_eq!(
        found,
        expected.map(|(who, state)| (format!("{who}@example.net"), state.to_owned()))
    );
    let bad = lines.iter().find(|line| line["state"] == "failed").unwrap();
    assert!(bad["why"].as_str().unwrap().contains("no such person"), "{bad}");
    assert_eq!(server.commands("EHLO").len(), 1, "one line carries all of them");
    let folder = house.path("digest");
    assert!(
        house
            .run(&["digest", "--to", folder.to_str().unwrap(), "--now", NOW])
            .status
            .success()
    );
    let digest = std::fs::read_to_string(folder.join("digest-dpo-example-org.txt")).unwrap();
    assert!(digest.contains("no such person"), "{digest}");
}

#[test]
fn a_greylisted_mail_goes_at_the_next_try_with_the_same_message_id() {
    let server = FaultySmtp::start(
        &["8BITMIME"],
        &[Fault {
            on: "END",
            replies: &["451 4.7.1 greylisted", "ok"],
        }],
    );
    let house = house(&server, "");
    report(&house, "anna");
    let first = house.json(&["outbox", "--send", "--now", NOW]);
    assert_eq!(states(&first)[0].1, "waiting");
    let answer = first.iter().find(|line| line["purpose"] == "acknowledgement").unwrap();
    assert_eq!(answer["attempts"], 1, "{answer}");
    assert!(answer["last_error"].as_str().unwrap().contains("greylisted"));
    // Not before its time.
    house.json(&["outbox", "--send", "--now", NOW]);
    assert_eq!(server.mails().len(), 1);
    let later = jiff::Timestamp::from_second(answer_time(answer) + 5)
        .unwrap()
        .to_string();
    let second = house.json(&["outbox", "--send", "--now", &later]);
    assert_eq!(states(&second)[0].1, "sent");
    let ids: Vec<String> = server
        .mails()
        .iter()
        .map(|mail| {
            mail.lines()
                .find(|line| line.starts_with("Message-ID:"))
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
}

fn answer_time(line: &serde_json::Value) -> i64 {
    let next = line["next"].as_str().unwrap();
    next.parse::<jiff::Timestamp>().unwrap().as_second()
}

#[test]
fn a_closed_door_costs_no_mail_its_turn_until_five_days_have_passed() {
    let server = FaultySmtp::start(
        &["AUTH PLAIN"],
        &[Fault {
            on: "MAIL",
            replies: &["553 5.7.1 not your address", "553 5.7.1 not your address", "ok"],
        }],
    );
    let house = house(&server, "");
    report(&house, "anna");
    report(&house, "carl");
    for _ in 0..2 {
        let lines = house.json(&["outbox", "--send", "--now", NOW]);
        for line in lines.iter().filter(|line| line["purpose"] == "acknowledgement") {
            assert_eq!(
                (&line["state"], &line["attempts"]),
                (&"waiting".into(), &0.into()),
                "{line}"
            );
            assert!(line["last_error"].as_str().unwrap().contains("smtp.from"), "{line}");
        }
    }
    // One knock a pass, not one a mail.
    assert_eq!(server.commands("MAIL").len(), 2);
    let lines = house.json(&["outbox", "--send", "--now", NOW]);
    assert!(states(&lines).iter().all(|(_, state)| state == "sent"), "{lines:?}");

    let server = FaultySmtp::start(
        &[],
        &[Fault {
            on: "GREETING",
            replies: &["554 5.7.1 blocked"],
        }],
    );
    let house = self::house(&server, "");
    report(&house, "anna");
    let later = |days: i64| {
        let at: jiff::Timestamp = NOW.parse().unwrap();
        (at + jiff::SignedDuration::from_hours(24 * days)).to_string()
    };
    let lines = house.json(&["outbox", "--send", "--now", &later(4)]);
    assert_eq!(states(&lines)[0].1, "waiting");
    let lines = house.json(&["outbox", "--send", "--now", &later(6)]);
    assert_eq!(states(&lines)[0].1, "failed");
    let answer = lines.iter().find(|line| line["purpose"] == "acknowledgement").unwrap();
    assert!(answer["why"].as_str().unwrap().contains("five days"), "{answer}");
}
