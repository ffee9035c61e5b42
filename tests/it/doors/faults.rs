//! The daemon over lines that break, stall, drip and lie, in front of a real Dovecot: each mail becomes one incident and
//! is answered once.

use std::time::Duration;

use super::proxy::{Habits, Proxy, Trick};
use super::stage::{Stage, three_reports};

/// Three reports wait; whatever happens to the line, they become three incidents with one answer each.
fn survives(habits: Habits, tricks: &[Trick]) -> (Stage, Proxy) {
    let stage = Stage::new("");
    let proxy = Proxy::start(stage.dovecot.imap_port, habits, tricks);
    stage.configure(proxy.port, "poll: 2s, timeout: 3s");
    for (name, mail) in three_reports() {
        stage.dovecot.put("vorfall", name, mail.as_bytes());
    }
    let daemon = stage.house.start();
    stage.wait_for_filed("Processed", 3);
    stage
        .house
        .wait_for("the answers", || (stage.house.sent().len() >= 3).then_some(()));
    assert!(daemon.stop().success());
    assert_eq!(proxy.left(), 0, "a trick was not played: {:#?}", proxy.heard());
    stage.has_incidents(3);
    assert_eq!(stage.house.sent().len(), 3, "each reporter is answered once");
    (stage, proxy)
}

/// The same, and one new connection is all it takes.
fn comes_back(tricks: &[Trick]) {
    let (stage, proxy) = survives(Habits::default(), tricks);
    let most = (tricks.len() as u64).saturating_add(1);
    assert!(
        proxy.connections() <= most,
        "{} connections\n{}",
        proxy.connections(),
        stage.house.log()
    );
}

#[test]
fn a_line_cut_at_the_login_comes_back() {
    comes_back(&[Trick::CutAt("AUTHENTICATE")]);
}

#[test]
fn a_line_cut_in_the_middle_of_a_mail_comes_back() {
    comes_back(&[Trick::CutInside("BODY.PEEK[]", 900)]);
}

#[test]
fn a_line_cut_before_the_mails_are_moved_makes_nothing_twice() {
    comes_back(&[Trick::CutAt("UID MOVE")]);
}

#[test]
fn a_line_cut_after_the_mails_were_moved_makes_nothing_twice() {
    comes_back(&[Trick::CutBehind("UID MOVE")]);
}

#[test]
fn a_line_cut_between_search_and_sizes_comes_back() {
    comes_back(&[Trick::CutBehind("UID SEARCH"), Trick::CutAt("RFC822.SIZE")]);
}

#[test]
fn a_server_that_falls_silent_inside_a_mail_is_given_up_by_itself() {
    comes_back(&[Trick::HoldInside("BODY.PEEK[]", 700)]);
}

#[test]
fn a_black_hole_is_found_out_at_every_command() {
    comes_back(&[Trick::HoldAt("UID SEARCH"), Trick::HoldAt("UID MOVE")]);
}

#[test]
fn a_line_that_dies_silently_while_waiting_is_found_out_by_the_next_look() {
    let stage = Stage::new("");
    let proxy = Proxy::start(stage.dovecot.imap_port, Habits::default(), &[Trick::HoldAt("IDLE")]);
    stage.configure(proxy.port, "poll: 2s, timeout: 3s");
    let daemon = stage.house.start();
    stage.house.wait_for("the hold", || (proxy.left() == 0).then_some(()));
    for (name, mail) in three_reports() {
        stage.dovecot.put("vorfall", name, mail.as_bytes());
    }
    stage.wait_for_filed("Processed", 3);
    assert!(daemon.stop().success());
    stage.has_incidents(3);
    assert!(
        stage.house.log().contains("nothing arrived for 3 s"),
        "{}",
        stage.house.log()
    );
}

#[test]
fn bytes_that_come_one_by_one_are_the_same_mails() {
    let habits = Habits {
        drip: true,
        ..Habits::default()
    };
    survives(habits, &[]);
}

#[test]
fn a_slow_server_is_no_dead_one() {
    let habits = Habits {
        delay: Duration::from_millis(20),
        ..Habits::default()
    };
    let (_, proxy) = survives(habits, &[]);
    assert_eq!(proxy.connections(), 1);
}

#[test]
fn a_line_of_garbage_costs_the_connection_and_no_mail() {
    comes_back(&[
        Trick::Say("UID SEARCH", "* \u{7f}gar(bage\r\n"),
        Trick::Say("BODY.PEEK[]", "HTTP/1.1 502 Bad Gateway\r\n"),
    ]);
}

#[test]
fn what_makes_the_parser_panic_costs_the_connection_and_no_mail() {
    comes_back(&[
        Trick::Say("UID SEARCH", "* METADATA \"\" (/private/x\u{e9}\" NIL)\r\n"),
        Trick::Say(
            "BODY.PEEK[]",
            "* 1 FETCH (INTERNALDATE \"\u{fffd}-Mar-2026 09:20:00 +0100\")\r\n",
        ),
    ]);
}

#[test]
fn a_server_without_idle_move_and_uidplus_serves_too() {
    let habits = Habits {
        strip: &["IDLE", "MOVE", "UIDPLUS", "LITERAL+", "SASL-IR", "ENABLE", "ID"],
        ..Habits::default()
    };
    let (_, proxy) = survives(habits, &[]);
    let heard = proxy.heard();
    assert!(
        heard.iter().all(|line| !["IDLE", "MOVE", "EXPUNGE", "ID ("]
            .iter()
            .any(|word| line.contains(word))),
        "{heard:#?}"
    );
}

#[test]
fn a_refusal_that_passes_leaves_no_trace() {
    comes_back(&[
        Trick::Answer("SELECT", "{tag} NO [INUSE] somebody else is in there\r\n"),
        Trick::Answer("UID SEARCH", "{tag} BAD not now\r\n"),
        Trick::Answer("BODY.PEEK[]", "{tag} NO [UNAVAILABLE] the disk is away\r\n"),
    ]);
}

#[test]
fn a_goodbye_in_the_middle_comes_back() {
    comes_back(&[
        Trick::Bye("BODY.PEEK[]", "* BYE restarting\r\n"),
        Trick::Bye("UID STORE", "* BYE restarting\r\n"),
    ]);
}

#[test]
fn expunges_told_in_between_shift_nothing() {
    let (_, proxy) = survives(
        Habits::default(),
        &[
            Trick::Say("UID SEARCH", "* 3 EXPUNGE\r\n* 7 EXISTS\r\n"),
            Trick::Say("BODY.PEEK[]", "* 1 EXPUNGE\r\n* 2 FETCH (FLAGS (\\Seen))\r\n"),
            Trick::Say("UID MOVE", "* 1 EXPUNGE\r\n* 1 RECENT\r\n"),
        ],
    );
    assert_eq!(proxy.connections(), 1);
}

#[test]
fn a_dead_mailbox_never_stops_another() {
    let stage = Stage::new("");
    // Accepts and says nothing, ever.
    let dead = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let away = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    stage.configure_with(
        stage.dovecot.imap_port,
        "poll: 2s, timeout: 3s",
        &format!(
            "  - {{name: dead, address: dead@example.org, first_start: full, imap: {{host: 127.0.0.1, port: {}, tls: none, \
             user: x, password: \"file:keys/password\"}}}}\n  - {{name: away, address: away@example.org, first_start: \
             full, imap: {{host: 127.0.0.1, port: {}, tls: none, user: x, password: \"file:keys/password\"}}}}\n",
            dead.local_addr().unwrap().port(),
            away.port(),
        ),
    );
    for (name, mail) in three_reports() {
        stage.dovecot.put("vorfall", name, mail.as_bytes());
    }
    let daemon = stage.house.start();
    stage.wait_for_filed("Processed", 3);
    let status = stage.house.wait_for("the trouble to show", || {
        let status = stage.house.json(&["status"]).remove(0);
        status["mailboxes"][2]["trouble"].is_string().then_some(status)
    });
    let trouble = status["mailboxes"][2]["trouble"].as_str().unwrap();
    assert!(trouble.contains("cannot be reached"), "{status}");
    assert!(status["mailboxes"][0]["trouble"].is_null(), "{status}");
    assert!(status["mailboxes"][0]["last_fetch"].is_string(), "{status}");
    assert!(daemon.stop().success(), "{}", stage.house.log());
    stage.has_incidents(3);
}
