//! Delivery reports on our own mails.

use super::{ALARM, alarms, config, report, with_password};
use crate::house::House;
use crate::servers::{Dovecot, Postfix};

fn bounce(id: &str, action: &str) -> String {
    format!(
        "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: vorfall@example.org\nSubject: Undelivered Mail Returned to Sender\n\
         Message-ID: <{action}.{id}.bounce@mx.example.net>\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nSorry.\n\
         --b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n\
         Final-Recipient: rfc822; somebody@example.net\nAction: {action}\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 mailbox full\n\n\
         --b\nContent-Type: text/rfc822-headers\n\nSubject: x\nMessage-ID: <{id}>\n\n--b--\n"
    )
    .replace('\n', "\r\n")
}

#[test]
fn a_delivery_report_is_shown_on_its_incident_and_a_forged_one_changes_nothing() {
    let house = House::new();
    let now = "2026-10-05T10:00:00+02:00";
    house.ingest(&house.mail("1.eml", report("bounce")), now);
    let sent = house.json(&["outbox", "--send"]);
    let answer = sent.iter().find(|mail| mail["purpose"] == "acknowledgement").unwrap();
    assert_eq!(answer["state"], "sent");
    let id = answer["message_id"].as_str().unwrap();

    let forged = house.ingest(
        &house.mail("f.eml", bounce("vorfalld.123456@example.org", "failed")),
        now,
    );
    assert_eq!(
        (&forged["outcome"], &forged["ack"]["decision"]),
        (&"ignored".into(), &"none".into())
    );
    assert!(
        forged["why"]
            .to_string()
            .contains("names no mail that was sent from here"),
        "{forged}"
    );

    let delayed = house.ingest(&house.mail("d.eml", bounce(id, "delayed")), now);
    assert!(
        delayed["why"].to_string().contains("is delayed on its way"),
        "{delayed}"
    );
    assert_eq!(house.json(&["outbox"])[0]["state"], "sent");

    let failed = house.ingest(&house.mail("b.eml", bounce(id, "failed")), now);
    assert_eq!(
        (&failed["outcome"], &failed["ack"]["decision"]),
        (&"ignored".into(), &"none".into())
    );
    let again = house.ingest(
        &house.mail("b2.eml", bounce(id, "failed").replace("Sorry", "Again")),
        now,
    );
    assert_eq!(again["outcome"], "ignored");
    let incidents = house.json(&["incidents", "--all"]);
    assert_eq!(incidents.len(), 1, "a bounce is never an incident");
    let shown = house.json(&["show", "2026-0001"]).remove(0);
    let notes = shown["notes"].to_string();
    assert_eq!(
        notes.matches("was not delivered: 5.2.2 smtp; 552 mailbox full").count(),
        1,
        "{notes}"
    );
    assert!(!notes.contains("anna@example.org"), "{notes}");
    assert!(
        shown["history"].to_string().contains("was not delivered"),
        "{}",
        shown["history"]
    );
    let mail = house
        .json(&["outbox"])
        .into_iter()
        .find(|mail| mail["message_id"] == id)
        .unwrap();
    assert_eq!(mail["state"], "failed", "{mail}");
    let folder = house.path("digest");
    assert!(
        house
            .run(&["digest", "--to", folder.to_str().unwrap()])
            .status
            .success()
    );
    let digest = std::fs::read_to_string(folder.join("digest-dpo-example-org.txt")).unwrap();
    assert!(digest.contains("mailbox full"), "{digest}");
}

#[test]
fn a_digest_that_postfix_could_not_deliver_comes_back_and_is_told() {
    let dovecot = Dovecot::start(&["vorfall", "anna"]);
    let postfix = Postfix::start(&dovecot, &["example.org"]);
    let house = House::bare();
    with_password(&house);
    let imap = format!(
        "{{host: localhost, port: {}, tls: none, user: vorfall, password: \"file:keys/password\", poll: 1s}}",
        dovecot.imap_port
    );
    let yaml = config(Some(&imap), Some(postfix.port), &format!("{ALARM}}}"));
    house.write_config(&yaml.replace("dpo@example.org", "gone@example.org"));
    let daemon = house.start();
    house.wait_for("the mailbox", || {
        house.log().contains("The mailbox is watched").then_some(())
    });
    house.json(&["digest"]);
    let failed = house.wait_for("the delivery report", || {
        let outbox = house.json(&["outbox"]);
        outbox
            .into_iter()
            .find(|mail| mail["to"] == "gone@example.org" && mail["state"] == "failed")
    });
    assert!(
        failed["why"].as_str().unwrap().contains("another server reports"),
        "{failed}"
    );
    assert!(failed["why"].as_str().unwrap().contains("5.0.0"), "{failed}");
    house.wait_for("the alarm", || {
        alarms(&house).contains(&"refusals".to_owned()).then_some(())
    });
    assert_eq!(house.json(&["incidents", "--all"]).len(), 0);
    assert!(daemon.stop().success());
}
