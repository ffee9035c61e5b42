//! Reports that people enter, and reports that people take apart.

use std::io::Write as _;
use std::process::Stdio;

use crate::house::{House, letter, lines};

const NOW: &str = "2026-10-05T10:00:00+02:00";

const TYPED: &str = "reporter_name: Anna Beispiel
reporter_phone: 0341 123456
discovered_at: 2026-10-05T08:10:00+02:00
kind: device_loss
device_kind: laptop
device_id: NB-4711
affected_persons: 12
personal_data: yes
description: |
  Laptop left on the train to Halle.
  She called at nine.
informed: [IT helpdesk, head of unit]
";

#[test]
fn a_report_by_telephone_becomes_an_incident_with_its_clocks_and_its_caller_is_answered() {
    let house = House::new();
    let file = house.mail("call.yaml", TYPED);
    let words = ["report", "--on-behalf-of", "anna.beispiel@example.org", "--now", NOW];
    let line = house
        .json(&[words.as_slice(), &[file.to_str().unwrap()]].concat())
        .remove(0);
    assert_eq!(
        (&line["outcome"], &line["kind"]),
        (&"incident".into(), &"device_loss".into()),
        "{line}"
    );
    assert_eq!(line["report"]["reporter_name"], "Anna Beispiel");
    assert_eq!(line["report"]["affected_persons"], 12);
    assert_eq!(line["report"]["discovered_at"], "2026-10-05T08:10:00+02:00");
    assert_eq!(
        (&line["ack"]["decision"], &line["ack"]["to"]),
        (&"send".into(), &"anna.beispiel@example.org".into())
    );
    let clocks = line["clocks"].as_array().unwrap();
    let art33 = clocks.iter().find(|clock| clock["name"] == "gdpr_art33").unwrap();
    assert_eq!(art33["due"], "2026-10-08T08:10:00+02:00");
}

#[test]
fn a_report_of_nobody_comes_in_by_standard_input_and_nobody_is_answered() {
    let house = House::new();
    let mut child = house
        .command(&["report", "--json", "--now", NOW])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(TYPED.as_bytes()).unwrap();
    let out = child.wait_with_output().unwrap();
    let line = lines(&out.stdout).remove(0);
    assert_eq!(
        (&line["outcome"], &line["ack"]["decision"]),
        (&"incident".into(), &"none".into()),
        "{line}"
    );
}

#[test]
fn mistakes_in_a_typed_report_are_named_with_their_place_and_nothing_is_stored() {
    let house = House::new();
    let file = house.mail("call.yaml", TYPED.replace("device_kind", "devicekind"));
    let out = house.run(&["report", file.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    assert_eq!(out.status.code(), Some(1));
    assert!(said.contains("call.yaml:5:") && said.contains("device_kind"), "{said}");
    let out = house.run(&["report", "--on-behalf-of", "anna", file.to_str().unwrap()]);
    assert_eq!(out.status.code(), Some(1));
    assert!(!house.path("state/journal").exists());
}

#[test]
fn values_that_would_be_lost_are_refused_with_what_is_allowed() {
    let house = House::new();
    for (line, wrong, allowed) in [
        (4, TYPED.replace("device_loss", "laptop_gone"), "device_loss"),
        (3, TYPED.replace("2026-10-05T08:10:00+02:00", "2062-10-05"), "future"),
        (
            3,
            TYPED.replace("2026-10-05T08:10:00+02:00", "5th of October"),
            "2026-10-05",
        ),
        (
            7,
            TYPED.replace("affected_persons: 12", "affected_persons: a dozen"),
            "whole number",
        ),
        (
            8,
            TYPED.replace("personal_data: yes", "personal_data: perhaps"),
            "unknown",
        ),
        (13, format!("{TYPED}tlp: purple\n"), "AMBER"),
        (13, format!("{TYPED}lost_or_stolen: gone\n"), "stolen"),
    ] {
        let file = house.mail("call.yaml", wrong);
        let out = house.run(&["report", "--now", NOW, file.to_str().unwrap()]);
        let said = String::from_utf8_lossy(&out.stderr).into_owned();
        assert_eq!(out.status.code(), Some(1), "{said}");
        assert!(
            said.contains(&format!("call.yaml:{line}:")) && said.contains(allowed),
            "{said}"
        );
        assert!(!house.path("state/journal").exists(), "{said}");
    }
}

#[test]
fn a_report_that_was_taken_for_a_second_one_gets_an_incident_of_its_own() {
    let house = House::new();
    let one = letter(
        "Sam Example <sam@example.org>",
        "Suspicious mail: your account",
        "split-1@example.org",
        "I got a mail that asks me to log in at https://login.evil-example.net/owa/ with my password.",
    );
    let two = letter(
        "Kim Example <kim@example.org>",
        "Phishing?",
        "split-2@example.org",
        "Strange mail with a link to https://login.evil-example.net/owa/ asking for the password.",
    );
    house.ingest(&house.mail("1.eml", one), NOW);
    let second = house.ingest(&house.mail("2.eml", two), NOW);
    assert_eq!(
        (&second["outcome"], &second["incident"]),
        (&"duplicate".into(), &"2026-0001".into()),
        "{second}"
    );
    let sent = house.json(&["outbox"]).len();
    let mail = second["mail"].as_str().unwrap();
    let alone = house.run(&["split", "2026-0001", "sha256:0000000"]);
    assert_eq!(alone.status.code(), Some(1));
    let split = house
        .json(&["split", "2026-0001", mail.get(..16).unwrap(), "--now", NOW])
        .remove(0);
    assert_eq!(
        (&split["id"], &split["state"]),
        (&"2026-0002".into(), &"new".into()),
        "{split}"
    );
    assert_eq!(split["reports"][0]["mail"], mail);
    assert_eq!(split["related"][0]["incident"], "2026-0001");
    assert!(!split["clocks"].as_array().unwrap().is_empty());
    let left = house.json(&["show", "2026-0001"]).remove(0);
    assert_eq!(left["reports"].as_array().unwrap().len(), 1, "{left}");
    assert!(left["notes"].to_string().contains("split off as 2026-0002"), "{left}");
    assert_eq!(house.json(&["outbox"]).len(), sent, "nobody is written to again");
    let mails = house.json(&["mails"]);
    assert!(
        mails
            .iter()
            .any(|line| line["mail"] == mail && line["incident"] == "2026-0002")
    );
    let only = house.run(&["split", "2026-0002", mail]);
    assert!(
        String::from_utf8_lossy(&only.stderr).contains("only this report"),
        "{only:?}"
    );
    assert!(house.run(&["store", "rebuild"]).status.success());
    assert_eq!(
        house.json(&["show", "2026-0001"]).remove(0)["reports"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn check_looks_at_keys_as_of_another_day() {
    let house = House::new();
    let out = house.run(&["check", "--now", "2099-01-01T00:00:00Z"]);
    let said = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    assert!(said.contains("expired on"), "{said}");
    let out = house.run(&["check"]);
    assert!(!String::from_utf8_lossy(&out.stdout).contains("expired on"));
}
