//! Too much of something: a full disk, unreadable mails, refusals, reporters left without an answer.

use super::{ALARM, alarms, config, report, told, wait_for_told};
use crate::house::House;
use crate::servers::smtp::{Fault, FaultySmtp};

#[test]
fn a_full_disk_many_unreadable_mails_and_refusals_each_ring_their_alarm() {
    let server = FaultySmtp::start(
        &["8BITMIME"],
        &[Fault {
            on: "RCPT TO:<dpo@",
            replies: &["550 5.1.1 no such person"],
        }],
    );
    let house = House::bare();
    let alarm = format!("{ALARM}, disk_free: 1024GiB, quarantine: 3}}");
    house.write_config(&config(None, Some(server.port), &alarm));
    let daemon = house.start();
    let disk = wait_for_told(&house, 1);
    assert!(disk[0].contains("MiB are free"), "{}", disk[0]);
    for name in ["x", "y", "z"] {
        house.deliver(name, format!("From: a@b.example\r\nSubject: {name}\r\nMessage-ID: <{name}@b.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=q\r\n\r\n--q\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--q\r\nContent-Type: application/octet-stream\r\n\r\nno {name}\r\n--q--\r\n"));
    }
    house.json(&["digest"]);
    house.wait_for("the alarms", || {
        let found = alarms(&house);
        let all = ["disk", "quarantine", "refusals"];
        all.iter()
            .all(|name| found.iter().any(|alarm| alarm == name))
            .then_some(())
    });
    let outbox = house.json(&["outbox"]);
    let failed = outbox.iter().find(|mail| mail["state"] == "failed").unwrap();
    assert_eq!(
        (&failed["purpose"], &failed["to"]),
        (&"digest".into(), &"dpo@example.org".into())
    );
    house.wait_for("a mail about refusals", || {
        told(&house)
            .iter()
            .any(|mail| mail.contains("1 to the team within a day"))
            .then_some(())
    });
    assert!(daemon.stop().success());
}

#[test]
fn reporters_left_without_an_answer_ring_an_alarm() {
    let house = House::bare();
    let rules = house.path("rules/linking.yaml");
    let text = std::fs::read_to_string(&rules).unwrap();
    std::fs::write(&rules, text.replace("all_per_hour: 200", "all_per_hour: 1")).unwrap();
    house.write_config(&config(None, None, &format!("rules: rules/\n{ALARM}}}")));
    let daemon = house.start();
    house.deliver("1", report("first"));
    house.wait_for("the answer", || (!house.sent().is_empty()).then_some(()));
    house.deliver("2", report("second").replace("anna@", "carl@"));
    let told = wait_for_told(&house, 1);
    assert!(told[0].contains("1 reporters got no answer"), "{}", told[0]);
    assert_eq!(alarms(&house), ["budget"]);
    assert!(daemon.stop().success());
}

#[test]
fn a_command_is_a_second_way_too() {
    let house = House::bare();
    let file = house.path("told.txt");
    let alarm = format!(
        "alarm: {{command: \"cat >> {}\", fetch: 3s, disk_free: 1024GiB}}",
        file.display()
    );
    house.write_config(&config(None, None, &alarm));
    let daemon = house.start();
    let text = house.wait_for("the command", || {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        text.contains("This mail says nothing").then_some(text)
    });
    assert!(text.starts_with("Subject: vorfalld: 1 alarm\n\n"), "{text}");
    assert!(daemon.stop().success());
}
