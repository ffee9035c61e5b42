//! The whole way on real servers: gpg writes, Postfix carries, Dovecot keeps, the daemon answers.

use std::path::Path;
use std::process::{Command, Stdio};

use jiff::{SignedDuration, Zoned};
use serde_json::Value;

use crate::house::House;
use crate::servers::{Dovecot, PASSWORD, Postfix, now};

const FORM: &[u8] = include_bytes!("../fixtures/forms/datenpanne-form.pdf");
const ZONE: &str = "Europe/Berlin";

/// GnuPG with a home of its own.
struct Gpg {
    home: tempfile::TempDir,
}

impl Gpg {
    fn new() -> Self {
        let home = tempfile::Builder::new().prefix("gpg-").tempdir().unwrap();
        Self { home }
    }

    fn run(&self, words: &[&str], input: &[u8]) -> Vec<u8> {
        use std::io::Write;
        let mut child = Command::new("gpg")
            .env("GNUPGHOME", self.home.path())
            .args([
                "--batch",
                "--yes",
                "--pinentry-mode",
                "loopback",
                "--passphrase",
                "",
                "--trust-model",
                "always",
            ])
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("install gnupg (make deps)");
        child.stdin.take().unwrap().write_all(input).unwrap();
        let out = child.wait_with_output().unwrap();
        assert!(
            out.status.success(),
            "gpg {words:?}: {}",
            String::from_utf8_lossy(&out.stderr)
        );
        out.stdout
    }
}

impl Drop for Gpg {
    fn drop(&mut self) {
        // Ends the agent of this home and no other.
        let _ = Command::new("gpgconf")
            .env("GNUPGHOME", self.home.path())
            .args(["--kill", "all"])
            .output();
    }
}

/// Yesterday, so that the test means the same in any year.
fn yesterday() -> Zoned {
    let zone = jiff::tz::TimeZone::get(ZONE).unwrap();
    now()
        .checked_sub(SignedDuration::from_hours(24))
        .unwrap()
        .to_zoned(zone)
}

/// The filled form with another day of discovery; it stands there uncompressed, and the new one is as long.
fn form(day: &Zoned) -> Vec<u8> {
    let old = br"05\05610\0562026";
    let new = day.strftime(r"%d\056%m\056%Y").to_string();
    assert_eq!(new.len(), old.len());
    let mut form = FORM.to_vec();
    let places = FORM.windows(old.len()).enumerate().filter(|(_, window)| window == old);
    let places: Vec<usize> = places.map(|(at, _)| at).collect();
    assert!(!places.is_empty(), "the form's date is not where it was");
    for at in places {
        form[at..][..old.len()].copy_from_slice(new.as_bytes());
    }
    form
}

fn report(gpg: &Gpg, day: &Zoned) -> Vec<u8> {
    use base64::Engine;
    let pdf = base64::engine::general_purpose::STANDARD.encode(form(day));
    let lines: Vec<&str> = pdf
        .as_bytes()
        .chunks(76)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    let entity = format!(
        "Content-Type: multipart/mixed; boundary=\"inner\"\r\n\r\n--inner\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
         Anbei meine Meldung.\r\n--inner\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; \
         filename=\"Meldung.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--inner--\r\n",
        lines.join("\r\n")
    );
    let armored = gpg.run(
        &[
            "--armor",
            "--sign",
            "--encrypt",
            "-u",
            "anna@example.org",
            "-r",
            "vorfall@example.org",
        ],
        entity.as_bytes(),
    );
    format!(
        "From: Erika Muster <anna@example.org>\r\nTo: vorfall@example.org\r\nSubject: ...\r\n\
         Message-ID: <first-light@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/encrypted; \
         protocol=\"application/pgp-encrypted\"; boundary=\"outer\"\r\n\r\n--outer\r\nContent-Type: \
         application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--outer\r\nContent-Type: application/octet-stream\r\n\r\n{}\r\n\
         --outer--\r\n",
        String::from_utf8(armored).unwrap()
    )
    .into_bytes()
}

fn configure(house: &House, dovecot: &Dovecot, postfix: &Postfix) {
    use std::os::unix::fs::PermissionsExt;
    let secret = house.path("keys/password");
    std::fs::write(&secret, PASSWORD).unwrap();
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o600)).unwrap();
    let ca = dovecot.certificates.ca.display();
    // With a poll of ten minutes only IDLE can bring the mail in time.
    house.write_config(&format!(
        r#"
state: state
key: file:keys/sealing.key
organisation: {{name: Example University, team: Vorfall-Team, timezone: {ZONE}, languages: [de, en], default_tlp: AMBER}}
mailboxes:
  - name: vorfall
    address: vorfall@example.org
    imap: {{host: localhost, port: {imaps}, tls: implicit, ca: {ca}, user: vorfall, password: "file:keys/password",
           folder: INBOX, done: Processed, quarantine: Quarantine, poll: 10m, max_size: 50MiB}}
    first_start: full
smtp: {{host: localhost, port: {smtp}, tls: starttls, ca: {ca}, user: vorfall, password: "file:keys/password", from: "Vorfall-Team <vorfall@example.org>"}}
openpgp: {{secret: [keys/mailbox.asc], certs: [keys/known/], attach_key: true}}
team:
  - {{name: Dora Datenschutz, address: dpo@example.org, roles: [dpo], digest: daily, language: de}}
digest: {{at: "08:00", days: [mon, tue, wed, thu, fri]}}
"#,
        imaps = dovecot.imaps_port,
        smtp = postfix.port,
    ));
}

fn inbox(dovecot: &Dovecot, user: &str) -> Vec<Vec<u8>> {
    ["new", "cur"]
        .iter()
        .flat_map(|part| {
            std::fs::read_dir(dovecot.maildir(user).join(part))
                .into_iter()
                .flatten()
        })
        .map(|entry| std::fs::read(entry.unwrap().path()).unwrap())
        .collect()
}

fn one<'a>(rows: &'a [Value], key: &str, value: &str) -> &'a Value {
    rows.iter()
        .find(|row| row[key] == value)
        .unwrap_or_else(|| panic!("no {key} {value} in {rows:?}"))
}

#[test]
fn a_kill_between_commit_and_move_makes_no_second_incident_and_no_second_answer() {
    let dovecot = Dovecot::start(&["vorfall", "anna", "dpo"]);
    let postfix = Postfix::start(&dovecot, &["example.org"]);
    let house = House::bare();
    configure(&house, &dovecot, &postfix);
    let mut daemon = house.start_with(&[("VORFALLD_FAILPOINT", "before-filing")]);
    let mail = crate::house::letter(
        "Anna <anna@example.org>",
        "Phishing",
        "killed@example.org",
        "Ich habe eine Phishing-Mail bekommen: https://konto-neu.example.net/login",
    );
    assert!(
        postfix
            .deliver("anna@example.org", "vorfall@example.org", mail.as_bytes())
            .starts_with("250")
    );
    assert!(
        !daemon.child.wait().unwrap().success(),
        "the failpoint did not fire\n{}",
        house.log()
    );
    assert!(
        dovecot.folder_of("vorfall", "Processed").is_empty(),
        "the mail was moved before the kill"
    );

    let daemon = house.start();
    house.wait_for("the mail to move", || {
        (dovecot.folder_of("vorfall", "Processed").len() == 1).then_some(())
    });
    house.wait_for("the answer", || (!inbox(&dovecot, "anna").is_empty()).then_some(()));
    let outbox = house.json(&["outbox"]);
    assert!(daemon.stop().success());
    assert_eq!(house.json(&["incidents", "--all"]).len(), 1);
    assert_eq!(outbox.len(), 1, "{outbox:?}");
    assert_eq!(inbox(&dovecot, "anna").len(), 1);
    assert_eq!(
        house.log().matches("A mail was accepted by the next server").count(),
        1,
        "{}",
        house.log()
    );
}

#[test]
fn a_report_from_gpg_becomes_an_acknowledged_and_clocked_incident() {
    let dovecot = Dovecot::start(&["vorfall", "anna", "dpo"]);
    let postfix = Postfix::start(&dovecot, &["example.org"]);
    let house = House::bare();
    let gpg = Gpg::new();
    gpg.run(
        &[
            "--quick-generate-key",
            "Erika Muster <anna@example.org>",
            "future-default",
            "default",
            "never",
        ],
        b"",
    );
    gpg.run(&["--import", house.path("keys/mailbox.asc").to_str().unwrap()], b"");
    let cert = gpg.run(&["--armor", "--export", "anna@example.org"], b"");
    std::fs::write(house.path("keys/known/anna.asc"), cert).unwrap();
    configure(&house, &dovecot, &postfix);
    let check = house.run(&["check"]);
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));

    let daemon = house.start();
    house.wait_for("the mailbox", || {
        house.log().contains("The mailbox is watched").then_some(())
    });
    let day = yesterday();
    let reply = postfix.deliver("anna@example.org", "vorfall@example.org", &report(&gpg, &day));
    assert!(reply.starts_with("250"), "{reply}");
    let answers = house.wait_for("the acknowledgement", || {
        let mails = inbox(&dovecot, "anna");
        (!mails.is_empty()).then_some(mails)
    });

    the_incident_is_right(&house, &day);
    the_answer_is_sealed(&gpg, &answers);
    house.wait_for("the mail to move", || {
        (dovecot.folder_of("vorfall", "Processed").len() == 1).then_some(())
    });
    assert!(inbox(&dovecot, "vorfall").is_empty(), "the mail was copied, not moved");
    a_missed_deadline_escalates(&house, &day, &dovecot);
    assert!(daemon.stop().success());
    assert!(house.run(&["store", "verify"]).status.success());
}

fn discovered(day: &Zoned) -> Zoned {
    day.with()
        .hour(9)
        .minute(20)
        .second(0)
        .subsec_nanosecond(0)
        .build()
        .unwrap()
}

fn due(day: &Zoned) -> Zoned {
    let due = discovered(day)
        .timestamp()
        .checked_add(SignedDuration::from_hours(72))
        .unwrap();
    due.to_zoned(day.time_zone().clone())
}

fn the_incident_is_right(house: &House, day: &Zoned) {
    let incidents = house.json(&["incidents"]);
    assert_eq!(incidents.len(), 1);
    let incident = &incidents[0];
    let report = &incident["report"];
    assert_eq!(
        report["discovered_at"],
        discovered(day).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    );
    assert_eq!(report["personal_data"], "yes");
    assert!(report["reporter_name"].as_str().unwrap().contains("Muster"));
    let from = &incident["provenance"]["discovered_at"];
    assert_eq!(
        (&from["form"], &from["file"]),
        (&Value::from("pdf_acroform"), &Value::from("Meldung.pdf"))
    );
    assert_eq!(incident["reports"].as_array().unwrap().len(), 1);
    let clocks = house.json(&["clocks"]);
    let art33 = one(&clocks, "name", "gdpr_art33");
    assert_eq!(art33["due"], due(day).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string());
    assert_eq!(art33["anchor"], "discovered_at");
}

fn the_answer_is_sealed(gpg: &Gpg, answers: &[Vec<u8>]) {
    assert_eq!(answers.len(), 1);
    let outside = String::from_utf8_lossy(&answers[0]).into_owned();
    assert!(outside.contains("Auto-Submitted: auto-replied"), "{outside}");
    assert!(outside.contains("In-Reply-To: <first-light@example.org>"), "{outside}");
    assert!(
        outside.contains("Return-Path: <>") || outside.contains("Return-Path: <MAILER-DAEMON"),
        "{outside}"
    );
    let (_, armored) = outside
        .split_once("-----BEGIN PGP MESSAGE-----")
        .expect("an encrypted answer");
    let (armored, _) = armored.split_once("-----END PGP MESSAGE-----").unwrap();
    let armored = format!("-----BEGIN PGP MESSAGE-----{armored}-----END PGP MESSAGE-----\n");
    let inside = gpg.run(&["--decrypt"], armored.as_bytes());
    let inside = String::from_utf8_lossy(&inside);
    assert!(inside.contains("2026-0001") || inside.contains("-0001"), "{inside}");
}

fn a_missed_deadline_escalates(house: &House, day: &Zoned, dovecot: &Dovecot) {
    let later = due(day)
        .timestamp()
        .checked_add(SignedDuration::from_mins(5))
        .unwrap()
        .to_string();
    let clocks = house.json(&["clocks", "--now", &later]);
    assert_eq!(one(&clocks, "name", "gdpr_art33")["overdue"], true);
    house.json(&["clocks", "--fire", "--now", &later]);
    let outbox = house.json(&["outbox"]);
    assert_eq!(one(&outbox, "purpose", "escalation")["to"], "dpo@example.org");
    house.json(&["outbox", "--send", "--now", &later]);
    house.wait_for("the escalation in the officer's mailbox", || {
        (!inbox(dovecot, "dpo").is_empty()).then_some(())
    });
    let folder = house.path("digest");
    let out = house.run(&["digest", "--now", &later, "--to", folder.to_str().unwrap()]);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let digest = read(&folder.join("digest-dpo-example-org.txt"));
    assert!(digest.contains("-0001"), "{digest}");
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
