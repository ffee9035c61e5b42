//! What ends some day: keys, certificates, tokens.

use std::time::Duration;

use super::{ALARM, alarms, config, metrics, status, told, with_password};
use crate::house::House;
use crate::servers::Dovecot;

/// A key of the team that ends in a few days.
fn expiring_key(house: &House, days: u64) {
    use sequoia_openpgp::cert::CertBuilder;
    use sequoia_openpgp::serialize::SerializeInto;
    use std::os::unix::fs::PermissionsExt;
    let (key, _) = CertBuilder::general_purpose(Some("Team <vorfall@example.org>"))
        .set_validity_period(Duration::from_hours(days.saturating_mul(24)))
        .generate()
        .unwrap();
    let file = house.path("keys/mailbox.asc");
    std::fs::write(&file, key.as_tsk().armored().to_vec().unwrap()).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
}

#[test]
fn an_expiring_key_and_a_servers_expiring_certificate_are_told_in_time() {
    let dovecot = Dovecot::start(&["vorfall"]);
    let house = House::bare();
    with_password(&house);
    expiring_key(&house, 5);
    // The certificate of the test server is good for two days.
    let imap = format!(
        "{{host: localhost, port: {}, tls: implicit, ca: {}, user: vorfall, password: \"file:keys/password\", poll: 1s}}",
        dovecot.imaps_port,
        dovecot.certificates.ca.display()
    );
    house.write_config(&config(Some(&imap), None, &format!("{ALARM}}}")));
    let check = house.run(&["check", "--connect"]);
    let words = String::from_utf8_lossy(&check.stdout);
    assert!(
        check.status.success(),
        "{words}{}",
        String::from_utf8_lossy(&check.stderr)
    );
    assert!(
        words.contains("note: the team's key") && words.contains("expires on"),
        "{words}"
    );
    assert!(words.contains("mailbox vorfall: connected"), "{words}");
    assert!(
        words.contains("the TLS certificate of the IMAP server localhost"),
        "{words}"
    );

    let daemon = house.start();
    house.wait_for("both alarms", || {
        let mut found = alarms(&house);
        found.sort();
        (found == ["key", "server_certificate"]).then_some(())
    });
    let status = status(&house);
    assert!(
        [4, 5].contains(&status["keys"][0]["days_left"].as_i64().unwrap()),
        "{}",
        status["keys"]
    );
    assert_eq!(status["server_certificates"][0]["days_left"], 1);
    let told = house.wait_for("the mails", || {
        let told = told(&house).join("\n");
        (told.contains("team's own key") && told.contains("the TLS certificate of")).then_some(told)
    });
    assert!(
        told.contains("expires in 4 days") || told.contains("expires in 5 days"),
        "{told}"
    );
    assert!(daemon.stop().success());
}

#[test]
fn an_account_without_a_password_is_told_at_once_and_its_keys_and_accounts_are_in_the_metrics() {
    let house = House::bare();
    let imap = "{host: 127.0.0.1, port: 9, tls: none, user: vorfall, password: \"command:false\", poll: 1s}";
    house.write_config(&config(Some(imap), None, &format!("{ALARM}}}")));
    let daemon = house.start();
    house.wait_for("the alarm", || {
        alarms(&house)
            .iter()
            .any(|alarm| alarm.starts_with("token"))
            .then_some(())
    });
    let status = status(&house);
    assert_eq!(status["accounts"][0]["account"], "vorfall", "{status}");
    assert!(status["accounts"][0]["locked_since"].is_string(), "{status}");
    let numbers = metrics(&house);
    for number in [
        "vorfalld_alarms{alarm=\"token\"} 1",
        "vorfalld_account_locked{account=\"vorfall\"} 1",
        "vorfalld_key_end_timestamp_seconds{fingerprint=",
    ] {
        assert!(numbers.contains(number), "{number} in {numbers}");
    }
    assert!(daemon.stop().success());
}
