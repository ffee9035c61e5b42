//! The command line as scripts rely on it.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::house::{House, PROGRAM, letter};

const NOW: &str = "2026-10-05T10:00:00+02:00";

fn report() -> String {
    letter(
        "Sam Example <sam@example.org>",
        "Laptop stolen",
        "verbs-1@example.org",
        "Name: Sam Example\nDepartment: Institute of History\nDate and time the incident was discovered: 2026-10-05 09:20\n\
         What happened: My laptop was stolen on the train.\nAsset tag: INV-0815\nEncrypted: no\nPersonal data involved: yes",
    )
}

#[test]
fn init_makes_a_configuration_that_check_accepts() {
    let root = tempfile::tempdir().unwrap();
    let init = Command::new(PROGRAM)
        .args(["init", "--dir"])
        .arg(root.path())
        .output()
        .unwrap();
    assert!(init.status.success(), "{}", String::from_utf8_lossy(&init.stderr));
    let check = Command::new(PROGRAM)
        .args(["check", "--config"])
        .arg(root.path().join("vorfalld.yaml"))
        .output()
        .unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
}

#[test]
fn a_reader_who_has_seen_enough_breaks_nothing() {
    let root = tempfile::tempdir().unwrap();
    let mut init = Command::new(PROGRAM)
        .args(["init", "--dir"])
        .arg(root.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(init.stdout.take());
    let out = init.wait_with_output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    assert_eq!(String::from_utf8_lossy(&out.stderr), "");
}

#[test]
fn check_names_every_mistake_with_its_place_and_exits_78() {
    let house = House::new();
    let yaml = crate::house::maildir_config()
        .replace("Europe/Berlin", "Europe/Bärlin")
        .replace("digest:", "diggest:");
    house.write_config(&yaml);
    let out = house.run(&["check"]);
    assert_eq!(out.status.code(), Some(78));
    let words = String::from_utf8_lossy(&out.stderr);
    let places = words.lines().filter(|line| line.contains("vorfalld.yaml:")).count();
    assert!(places >= 2, "{words}");
    assert!(words.contains("vorfalld.yaml:4:"), "{words}");
}

#[test]
fn a_report_becomes_one_line_of_the_promised_shape() {
    let house = House::new();
    let line = house.ingest(&house.mail("one.eml", report()), NOW);
    assert_eq!(line["outcome"], "incident");
    assert_eq!(line["incident"], "2026-0001");
    assert_eq!(line["language"], "en");
    assert_eq!(line["kind"], "device_loss");
    assert_eq!(line["rsit"], "information-content-security/data-loss");
    assert_eq!(line["tlp"], "AMBER");
    assert_eq!(line["report"]["discovered_at"], "2026-10-05T09:20:00+02:00");
    assert_eq!(line["report"]["device_encrypted"], "no");
    assert_eq!(line["provenance"]["device_id"]["label"], "Asset tag");
    let art33 = line["clocks"]
        .as_array()
        .unwrap()
        .iter()
        .find(|clock| clock["name"] == "gdpr_art33")
        .unwrap();
    assert_eq!(art33["due"], "2026-10-08T09:20:00+02:00");
    assert_eq!(art33["anchor"], "discovered_at");
    assert_eq!(line["ack"]["decision"], "send");
    assert_eq!(line["ack"]["to"], "sam@example.org");
}

#[test]
fn the_same_bytes_are_already_seen() {
    let house = House::new();
    let mail = house.mail("one.eml", report());
    house.ingest(&mail, NOW);
    let again = house.ingest(&mail, NOW);
    assert_eq!(again["outcome"], "already_seen");
    assert_eq!(again["incident"], "2026-0001");
    assert_eq!(again["ack"]["decision"], "none");
    assert_eq!(house.json(&["incidents"]).len(), 1);
}

#[test]
fn explain_stores_and_sends_nothing() {
    let house = House::new();
    let mail = house.mail("one.eml", report());
    let line = &house.json(&["explain", mail.to_str().unwrap(), "--now", NOW])[0];
    assert_eq!(line["outcome"], "incident");
    assert!(!house.path("state/journal").exists());
    let words = house.run(&["explain", mail.to_str().unwrap()]);
    assert!(
        String::from_utf8_lossy(&words.stdout).contains("Asset tag"),
        "a person sees which label filled which field"
    );
}

#[test]
fn ingest_reads_folders_mboxes_and_standard_input() {
    let house = House::new();
    house.mail(
        "a.eml",
        letter("a@example.org", "Spam", "i1@example.org", "Das ist Werbung, also Spam."),
    );
    house.mail(
        "b.eml",
        letter(
            "b@example.org",
            "Ausfall",
            "i2@example.org",
            "Der Server srv9.example.org ist ausgefallen.",
        ),
    );
    let folder = house.path("letters");
    assert_eq!(house.json(&["ingest", folder.to_str().unwrap(), "--now", NOW]).len(), 2);
    let mbox = house.path("archive.mbox");
    let one = letter("c@example.org", "Scan", "i3@example.org", "Portscan von 192.0.2.7.").replace("\r\n", "\n");
    let two = letter("d@example.org", "Frage", "i4@example.org", "Wer ist zuständig?").replace("\r\n", "\n");
    std::fs::write(
        &mbox,
        format!(
            "From c@example.org Mon Oct  5 09:30:00 2026\n{one}\nFrom d@example.org Mon Oct  5 09:31:00 2026\n{two}\n"
        ),
    )
    .unwrap();
    assert_eq!(house.json(&["ingest", mbox.to_str().unwrap(), "--now", NOW]).len(), 2);
    let mut child = house
        .command(&["ingest", "-", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(report().as_bytes()).unwrap();
    let out = child.wait_with_output().unwrap();
    assert!(out.status.success());
    assert_eq!(crate::house::lines(&out.stdout)[0]["outcome"], "incident");
}

/// Everything that the state says, for a comparison.
fn everything(house: &House) -> Vec<Vec<serde_json::Value>> {
    let verbs: [&[&str]; 4] = [&["incidents", "--all"], &["mails"], &["outbox"], &["show", "2026-0001"]];
    verbs.iter().map(|verb| house.json(verb)).collect()
}

#[test]
fn a_look_into_the_future_changes_nothing() {
    let house = House::new();
    house.ingest(&house.mail("one.eml", report()), NOW);
    let before = everything(&house);
    let folder = house.path("digest");
    for day in ["2026-10-08T09:30:00+02:00", "2099-10-08T09:30:00+02:00"] {
        let clocks = house.json(&["clocks", "--now", day]);
        let art33 = clocks.iter().find(|clock| clock["name"] == "gdpr_art33").unwrap();
        assert_eq!(art33["overdue"], true);
        assert!(
            house
                .run(&["digest", "--now", day, "--to", folder.to_str().unwrap()])
                .status
                .success()
        );
        let text = std::fs::read_to_string(folder.join("digest-dpo-example-org.txt")).unwrap();
        assert!(text.contains("2026-0001"), "{text}");
        assert_eq!(everything(&house), before, "{day}");
    }
}

#[test]
fn a_mail_taken_in_as_of_a_day_to_come_has_its_clocks_from_then_and_fires_nobody_elses() {
    let house = House::new();
    let now = crate::servers::now().to_string();
    house.ingest(
        &house.mail(
            "one.eml",
            report().replace("the incident was discovered: 2026-10-05 09:20", ""),
        ),
        &now,
    );
    let before = house.json(&["show", house.json(&["incidents"])[0]["id"].as_str().unwrap()]);
    let other = letter(
        "Eva <eva@example.net>",
        "Phishing",
        "verbs-2@example.net",
        "I got a phishing mail with a link to https://login.example.net/x and did not click.",
    );
    let line = house.ingest(&house.mail("two.eml", other), "2099-03-02T10:00:00+01:00");
    assert_eq!(line["incident"], "2099-0001");
    let due = line["clocks"][0]["due"].as_str().unwrap();
    assert!(due.starts_with("2099-03"), "{line}");
    assert_eq!(house.json(&["show", before[0]["id"].as_str().unwrap()]), before);
    let purposes: Vec<_> = house
        .json(&["outbox"])
        .iter()
        .map(|mail| mail["purpose"].clone())
        .collect();
    assert_eq!(purposes, ["acknowledgement", "acknowledgement"]);
}

#[test]
fn a_clock_that_runs_out_escalates_and_the_digest_names_it() {
    let house = House::new();
    house.ingest(&house.mail("one.eml", report()), NOW);
    house.json(&["clocks", "--fire", "--now", "2026-10-08T09:30:00+02:00"]);
    let outbox = house.json(&["outbox"]);
    assert!(
        outbox
            .iter()
            .any(|mail| mail["purpose"] == "escalation" && mail["to"] == "dpo@example.org"),
        "{outbox:?}"
    );
    let count = outbox.len();
    house.json(&["clocks", "--fire", "--now", "2026-10-08T09:31:00+02:00"]);
    assert_eq!(house.json(&["outbox"]).len(), count, "no stage fires twice");
    let folder = house.path("digest");
    let out = house.run(&[
        "digest",
        "--now",
        "2026-10-08T10:00:00+02:00",
        "--to",
        folder.to_str().unwrap(),
    ]);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let text = std::fs::read_to_string(folder.join("digest-dpo-example-org.txt")).unwrap();
    let html = std::fs::read_to_string(folder.join("digest-dpo-example-org.html")).unwrap();
    assert!(text.contains("2026-0001") && html.contains("2026-0001"), "{text}");
}

#[test]
fn nobody_answers_an_automatic_reply() {
    let house = House::new();
    let reply = report().replace("MIME-Version", "Auto-Submitted: auto-replied\r\nMIME-Version");
    let line = house.ingest(&house.mail("ooo.eml", reply), NOW);
    assert_eq!(line["outcome"], "ignored");
    assert_eq!(line["ack"]["decision"], "none");
    assert!(house.json(&["outbox"]).is_empty());
    assert_eq!(house.json(&["mails"]).len(), 1, "an ignored mail is still on record");
}

/// A mail as Outlook saves it: a file system in a file, a stream a property (MS-OXMSG).
fn saved_by_outlook() -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(std::io::Cursor::new(Vec::new())).unwrap();
    for (property, text) in [
        ("0037001F", "Laptop gestohlen"),
        ("0C1A001F", "Erika Muster"),
        ("5D01001F", "erika.muster@example.org"),
        (
            "1000001F",
            "Name: Erika Muster\r\nInventarnummer: INV-0815\r\nWas ist passiert? Mein Laptop wurde im Zug gestohlen.",
        ),
    ] {
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut stream = file.create_stream(format!("/__substg1.0_{property}")).unwrap();
        stream.write_all(&bytes).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn a_mail_that_outlook_saved_is_taken_in_and_explained() {
    let house = House::new();
    let file = house.mail("saved.msg", saved_by_outlook());
    let explained = &house.json(&["explain", file.to_str().unwrap()])[0];
    let taken = house.ingest(&file, NOW);
    for line in [explained, &taken] {
        assert_eq!(line["outcome"], "incident", "{line}");
        assert_eq!(line["kind"], "device_loss");
        assert_eq!(line["report"]["device_id"], "INV-0815");
        assert_eq!(line["report"]["reporter_email"], "erika.muster@example.org");
    }
    assert_eq!(house.ingest(&file, NOW)["outcome"], "already_seen");
    let damaged = house.mail("damaged.msg", &saved_by_outlook()[..600]);
    assert_eq!(house.ingest(&damaged, NOW)["outcome"], "quarantined");
}

#[test]
fn usage_and_configuration_mistakes_have_their_own_exit_codes() {
    let house = House::new();
    assert_eq!(house.run(&["incidents", "--nonsense"]).status.code(), Some(2));
    assert_eq!(house.run(&["show", "2026-9999"]).status.code(), Some(1));
    let nowhere = Command::new(PROGRAM)
        .args(["incidents", "--config", "/nonexistent.yaml"])
        .output()
        .unwrap();
    assert_eq!(nowhere.status.code(), Some(78));
}

#[test]
fn the_unit_is_one_that_systemd_accepts() {
    let Ok(version) = Command::new("systemd-analyze").arg("--version").output() else {
        panic!("install systemd (make deps): systemd-analyze is needed for this test");
    };
    assert!(version.status.success());
    let root = tempfile::tempdir().unwrap();
    let unit = include_str!("../../systemd/vorfalld.service").replace("/usr/bin/vorfalld", PROGRAM);
    let file = root.path().join("vorfalld.service");
    std::fs::write(&file, unit).unwrap();
    let out = Command::new("systemd-analyze")
        .args(["verify", "--man=no"])
        .arg(&file)
        .output()
        .unwrap();
    let words = String::from_utf8_lossy(&out.stderr);
    let ours: Vec<_> = words.lines().filter(|line| line.contains("vorfalld")).collect();
    assert!(out.status.success() && ours.is_empty(), "{words}");
}
