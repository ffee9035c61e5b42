//! Mail servers that are away, refuse or hang, each told once.

use super::{
    ALARM, Systemd, alarms, config, mails_in, metrics, pause, report, status, told, wait_for_told, with_password,
};
use crate::house::House;
use crate::servers::smtp::{Fault, FaultySmtp};
use crate::servers::{Dovecot, Postfix};

#[test]
fn a_mail_server_that_is_away_is_told_once_and_its_return_once_and_the_watchdog_is_content() {
    let mut dovecot = Dovecot::start(&["vorfall"]);
    let house = House::bare();
    with_password(&house);
    let imap = format!(
        "{{host: localhost, port: {}, tls: none, user: vorfall, password: \"file:keys/password\", poll: 1s}}",
        dovecot.imap_port
    );
    house.write_config(&config(Some(&imap), None, &format!("{ALARM}}}")));
    let systemd = Systemd::new(&house);
    let daemon = systemd.start(&house, "");
    house.wait_for("the mailbox", || {
        house.log().contains("The mailbox is watched").then_some(())
    });
    pause(5);
    assert_eq!(told(&house), [""; 0], "a daemon that is well tells nothing");
    assert_eq!(alarms(&house), [""; 0]);
    assert!(status(&house)["mailboxes"][0]["lag_seconds"].as_i64().unwrap() < 5);

    dovecot.stop();
    let first = wait_for_told(&house, 1);
    assert!(first[0].contains("Subject: vorfalld: 1 alarm"), "{}", first[0]);
    assert!(
        first[0].contains("BEGINS: no mail could be fetched from the mailbox vorfall"),
        "{}",
        first[0]
    );
    assert!(first[0].contains("To: ops@example.org"));
    assert_eq!(alarms(&house), ["fetch"]);
    let mailbox = &status(&house)["mailboxes"][0];
    assert!(
        mailbox["last_error"].as_str().unwrap().contains("cannot be reached"),
        "{mailbox}"
    );
    assert!(metrics(&house).contains("vorfalld_alarms{alarm=\"fetch\"} 1"));
    assert!(
        std::fs::read_to_string(house.path("vorfalld.prom"))
            .unwrap()
            .contains("alarm=\"fetch\"} 1")
    );
    systemd.words();
    pause(4);
    assert!(
        systemd.words() >= 2,
        "a server that is away is no reason to restart the daemon"
    );
    // A restart of the daemon tells nothing anew.
    assert!(daemon.stop().success());
    let daemon = systemd.start(&house, "");
    pause(8);
    assert_eq!(told(&house).len(), 1, "{:?}", told(&house));

    dovecot.start_again();
    let both = wait_for_told(&house, 2);
    assert!(
        both[1].contains("all is well again") && both[1].contains("OVER: no mail"),
        "{}",
        both[1]
    );
    pause(3);
    assert_eq!(told(&house).len(), 2);
    assert_eq!(alarms(&house), [""; 0]);
    assert_eq!(house.log().matches("An alarm begins").count(), 1, "{}", house.log());
    assert_eq!(house.log().matches("An alarm is over").count(), 1);
    assert!(daemon.stop().success());
}

#[test]
fn a_stuck_outbox_is_told_over_the_second_way_and_the_answer_leaves_once_when_postfix_is_back() {
    let dovecot = Dovecot::start(&["anna", "dpo"]);
    let mut postfix = Postfix::start(&dovecot, &["example.org"]);
    postfix.stop();
    let house = House::bare();
    house.write_config(&config(None, Some(postfix.port), &format!("{ALARM}}}")));
    let daemon = house.start();
    house.deliver("1", report("outbox-1"));
    let first = wait_for_told(&house, 1);
    assert!(first[0].contains("have waited in the outbox"), "{}", first[0]);
    assert!(!first[0].contains("anna"), "an alarm names nobody: {}", first[0]);
    let outbox = &status(&house)["outbox"];
    assert!(outbox["oldest_waits_seconds"].as_i64().unwrap() >= 3, "{outbox}");
    assert!(
        outbox["last_error"].as_str().unwrap().contains("cannot be reached"),
        "{outbox}"
    );

    postfix.start_again();
    house.wait_for("the answer", || {
        (!mails_in(&dovecot.maildir("anna")).is_empty()).then_some(())
    });
    let both = wait_for_told(&house, 2);
    assert!(both[1].contains("all is well again"), "{}", both[1]);
    pause(3);
    assert_eq!(told(&house).len(), 2);
    assert_eq!(mails_in(&dovecot.maildir("anna")).len(), 1);
    assert!(daemon.stop().success());
}

#[test]
fn a_refused_login_is_one_alarm_and_no_mail_loses_its_turn() {
    let server = FaultySmtp::start(
        &["AUTH PLAIN"],
        &[Fault {
            on: "AUTH",
            replies: &["535 5.7.8 Error: authentication failed"],
        }],
    );
    let house = House::bare();
    with_password(&house);
    let yaml = config(None, Some(server.port), &format!("{ALARM}}}"));
    house.write_config(&yaml.replace(
        "tls: none,",
        "tls: none, user: vorfall, password: \"file:keys/password\",",
    ));
    let daemon = house.start();
    for name in ["a", "b", "c"] {
        house.deliver(name, report(name));
    }
    let told = wait_for_told(&house, 1);
    assert!(told[0].contains("refused the login"), "{}", told[0]);
    let outbox = house.json(&["outbox"]);
    assert!(!outbox.is_empty());
    assert!(
        outbox
            .iter()
            .all(|mail| mail["state"] == "waiting" && mail["attempts"] == 0),
        "{outbox:?}"
    );
    assert!(server.commands("MAIL").is_empty());
    assert!(daemon.stop().success());
}

#[test]
fn a_fetch_task_that_hangs_keeps_the_watchdog_silent() {
    let house = House::bare();
    let alarm = ALARM.replace("stuck: 60s", "stuck: 2s");
    house.write_config(&config(None, None, &format!("{alarm}}}")));
    let systemd = Systemd::new(&house);
    let _daemon = systemd.start(&house, "hang-fetch");
    let told = wait_for_told(&house, 1);
    assert!(
        told[0].contains("the task mailbox vorfall is more than 2 seconds late"),
        "{}",
        told[0]
    );
    house.wait_for("the log", || {
        house.log().contains("no word to the watchdog").then_some(())
    });
    systemd.words();
    pause(3);
    assert_eq!(systemd.words(), 0);
}
