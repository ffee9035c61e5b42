//! Silence is a fault: each alarm by the real daemon, with thresholds of seconds, told once at its beginning and once
//! at its end over a second way.

use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::Value;

use crate::house::{Daemon, House, letter, maildir_config};
use crate::servers::smtp::{Fault, FaultySmtp};
use crate::servers::{Dovecot, PASSWORD, Postfix};

/// Thresholds of seconds, and a Maildir as the second way.
const ALARM: &str = "alarm: {to: [ops@example.org], maildir: alarms, fetch: 3s, outbox: 3s, clocks: 5s, stuck: 60s";

/// A configuration with an IMAP mailbox or a Maildir, mail leaving over SMTP or into a Maildir.
fn config(imap: Option<&str>, smtp: Option<u16>, alarm: &str) -> String {
    let mut yaml = maildir_config();
    if let Some(imap) = imap {
        yaml = yaml.replace("maildir: mail,", &format!("imap: {imap},"));
    }
    if let Some(port) = smtp {
        let server = format!("smtp: {{host: 127.0.0.1, port: {port}, tls: none,");
        yaml = yaml.replace("smtp: {maildir: outbox,", &server);
    }
    format!("{yaml}{alarm}\nmetrics: {{file: vorfalld.prom}}\n")
}

fn with_password(house: &House) {
    use std::os::unix::fs::PermissionsExt;
    let secret = house.path("keys/password");
    std::fs::write(&secret, PASSWORD).unwrap();
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o600)).unwrap();
}

fn mails_in(folder: &Path) -> Vec<String> {
    let mut files: Vec<_> = std::fs::read_dir(folder.join("new"))
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort_by_key(|file| std::fs::metadata(file).unwrap().modified().unwrap());
    files
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect()
}

/// What the operators were told so far.
fn told(house: &House) -> Vec<String> {
    let mails = mails_in(&house.path("alarms"));
    // Quoted-printable breaks long lines softly.
    mails.iter().map(|mail| mail.replace("=\r\n", "")).collect()
}

fn wait_for_told(house: &House, count: usize) -> Vec<String> {
    house.wait_for(&format!("{count} alarm mails"), || {
        let told = told(house);
        (told.len() >= count).then_some(told)
    })
}

fn status(house: &House) -> Value {
    house.wait_for("an answer to status", || {
        let out = house.run(&["status", "--json"]);
        out.status.success().then(|| crate::house::lines(&out.stdout).remove(0))
    })
}

fn alarms(house: &House) -> Vec<String> {
    let status = status(house);
    let list = status["alarms"].as_array().unwrap();
    list.iter()
        .map(|alarm| alarm["alarm"].as_str().unwrap().to_owned())
        .collect()
}

fn metrics(house: &House) -> String {
    let out = house.run(&["status", "--metrics"]);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

/// What systemd would hear.
struct Systemd {
    words: Arc<AtomicUsize>,
    path: std::path::PathBuf,
}

impl Systemd {
    fn new(house: &House) -> Self {
        let path = house.path("notify");
        let socket = UnixDatagram::bind(&path).unwrap();
        let words = Arc::new(AtomicUsize::new(0));
        let counting = Arc::clone(&words);
        // Always listening, as systemd is: a socket that nobody reads from blocks its writer.
        std::thread::spawn(move || {
            let mut buffer = [0; 1024];
            while let Ok(count) = socket.recv(&mut buffer) {
                let word = String::from_utf8_lossy(&buffer[..count]).contains("WATCHDOG=1");
                counting.fetch_add(usize::from(word), Ordering::Relaxed);
            }
        });
        Self { words, path }
    }

    fn start(&self, house: &House, failpoint: &str) -> Daemon {
        let path = self.path.to_str().unwrap();
        house.start_with(&[
            ("NOTIFY_SOCKET", path),
            ("WATCHDOG_USEC", "3000000"),
            ("VORFALLD_FAILPOINT", failpoint),
        ])
    }

    /// Words to the watchdog since the last call.
    fn words(&self) -> usize {
        self.words.swap(0, Ordering::Relaxed)
    }
}

fn pause(seconds: u64) {
    std::thread::sleep(Duration::from_secs(seconds));
}

fn report(name: &str) -> String {
    letter(
        "Anna <anna@example.org>",
        "Phishing",
        &format!("{name}@example.org"),
        "Ich habe eine Phishing-Mail bekommen und mein Passwort eingegeben.",
    )
}

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
