//! What `status` and `check` say.

use serde_json::Value;

use super::{config, metrics, report, status, with_password};
use crate::house::House;
use crate::servers::Dovecot;

#[test]
fn check_says_what_a_server_lacks_and_that_there_is_no_second_way() {
    let without = "imap_capability = IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ AUTH=PLAIN\n";
    let dovecot = Dovecot::start_with(&["vorfall"], without);
    let house = House::bare();
    with_password(&house);
    let imap = format!(
        "{{host: localhost, port: {}, tls: none, user: vorfall, password: \"file:keys/password\"}}",
        dovecot.imap_port
    );
    house.write_config(&config(Some(&imap), None, ""));
    let check = house.run(&["check", "--connect"]);
    let words = String::from_utf8_lossy(&check.stdout);
    assert!(
        check.status.success(),
        "{words}{}",
        String::from_utf8_lossy(&check.stderr)
    );
    assert!(words.contains("neither MOVE nor UIDPLUS"), "{words}");
    assert!(words.contains("no second way out is set"), "{words}");
    let daemon = house.start();
    house.wait_for("what the server lacks", || {
        let status = status(&house);
        let lacks = status["mailboxes"][0]["server_lacks"].as_str()?.to_owned();
        lacks.contains("UIDPLUS").then_some(())
    });
    assert!(daemon.stop().success());
}

#[test]
fn status_is_complete_with_a_daemon_and_honest_without_one() {
    let house = House::new();
    house.ingest(&house.mail("1.eml", report("status")), "2026-10-05T10:00:00+02:00");
    let quiet = status(&house);
    assert_eq!(
        (&quiet["running"], &quiet["mailboxes"][0]["last_fetch"]),
        (&false.into(), &Value::Null)
    );
    let daemon = house.start();
    house.wait_for("the first look", || {
        status(&house)["mailboxes"][0]["last_fetch"].as_str().map(|_| ())
    });
    let status = status(&house);
    for path in [
        "/version",
        "/running",
        "/now",
        "/started",
        "/alarms",
        "/mailboxes/0/name",
        "/mailboxes/0/door",
        "/mailboxes/0/lag_seconds",
        "/outbox/waiting",
        "/outbox/failed",
        "/outbox/sent",
        "/open_incidents",
        "/running_clocks",
        "/overdue_clocks",
        "/next_deadline",
        "/keys/0/fingerprint",
        "/keys/0/expires",
        "/workers/places",
        "/workers/died",
        "/disk/free",
        "/quarantine",
    ] {
        let value = status.pointer(path);
        assert!(
            value.is_some_and(|value| !value.is_null()),
            "{path} is missing in {status}"
        );
    }
    assert_eq!(status["running"], true);
    assert!(metrics(&house).contains("vorfalld_up 1\n"));
    let people = house.run(&["status"]);
    assert!(String::from_utf8_lossy(&people.stdout).contains("last_fetch"));
    assert!(daemon.stop().success());
}
