//! `vorfalld ingest -` behind a mail server's pipe: 0 only when the mail is durable, 75 otherwise, and never twice.

use std::io::Write;
use std::process::{Output, Stdio};

use crate::house::{House, letter};
use crate::kill::{PIPE, dies};

fn pipe_to(house: &House, mail: &str, out: Stdio) -> Output {
    let mut child = house
        .command(&["ingest", "-"])
        .stdin(Stdio::piped())
        .stdout(out)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Whoever fails early does not read.
    let _ = child.stdin.take().unwrap().write_all(mail.as_bytes());
    child.wait_with_output().unwrap()
}

fn pipe(house: &House, mail: &str) -> Output {
    pipe_to(house, mail, Stdio::piped())
}

fn report(number: usize) -> String {
    letter(
        &format!("anna{number}@example.net"),
        &format!("Meldung {number} aus Haus {}", number * 3),
        &format!("pipe-{number}@example.net"),
        &format!(
            "Das Notebook mit der Inventarnummer INV-{} ist weg.",
            3000 + number * 17
        ),
    )
}

#[test]
fn a_daemon_killed_in_between_gives_75_and_the_next_try_makes_no_second_incident() {
    let house = House::new();
    for (number, step) in PIPE.into_iter().enumerate() {
        let daemon = house.start_up(&[("VORFALLD_FAILPOINT", step.name())]);
        let out = pipe(&house, &report(number));
        assert_eq!(
            out.status.code(),
            Some(75),
            "{}: {}",
            step.name(),
            String::from_utf8_lossy(&out.stderr)
        );
        dies(daemon, &house, step.name());
        let daemon = house.start_up(&[]);
        assert_eq!(pipe(&house, &report(number)).status.code(), Some(0));
        assert!(daemon.stop().success());
        assert_eq!(house.json(&["mails"]).len(), number + 1);
        assert_eq!(house.json(&["incidents", "--all"]).len(), number + 1);
        assert_eq!(house.json(&["outbox"]).len(), number + 1);
    }
}

#[test]
fn without_a_daemon_the_mail_is_durable_at_0() {
    let house = House::new();
    assert_eq!(pipe(&house, &report(1)).status.code(), Some(0));
    assert_eq!(house.json(&["mails"]).len(), 1);
    // Nobody reads what it says: that is no reason to hand the mail over again.
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    assert_eq!(pipe_to(&house, &report(2), full.into()).status.code(), Some(0));
    assert_eq!(house.json(&["mails"]).len(), 2);
}

#[test]
fn what_cannot_be_made_durable_gives_75_so_that_no_mail_server_bounces_it() {
    let house = House::new();
    std::fs::write(house.path("state"), "a file where the folder should be").unwrap();
    let out = pipe(&house, &report(1));
    assert_eq!(out.status.code(), Some(75), "{}", String::from_utf8_lossy(&out.stderr));
    let house = House::new();
    house.write_config("state: [no");
    let out = pipe(&house, &report(1));
    assert_eq!(out.status.code(), Some(75), "{}", String::from_utf8_lossy(&out.stderr));
    assert!(!out.stderr.is_empty(), "it says why");
}
