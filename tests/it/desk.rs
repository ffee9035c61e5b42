//! What people of the team do to incidents, and what they see of them.

use serde_json::Value;

use crate::house::{House, letter, maildir_config};

const NOW: &str = "2026-10-05T10:00:00+02:00";
const LATER: &str = "2026-10-05T12:00:00+02:00";

fn laptop(house: &House, who: &str, tag: &str) -> String {
    let text = format!(
        "Name: {who}\nDate and time the incident was discovered: 2026-10-05 09:20\nWhat happened: My laptop was stolen on \
         the train.\nAsset tag: {tag}\nEncrypted: no\nPersonal data involved: yes"
    );
    let mail = letter(
        &format!("{who}@example.org"),
        "Laptop stolen",
        &format!("{who}-1@example.org"),
        &text,
    );
    let line = house.ingest(&house.mail(&format!("{who}.eml"), mail), NOW);
    line["incident"].as_str().unwrap().to_owned()
}

fn phish(house: &House, who: &str) -> String {
    let text = format!("I received a phishing mail with the link http://{who}.evil.example/login and did not click.");
    let mail = letter(
        &format!("{who}@example.org"),
        "Phishing",
        &format!("{who}-1@example.org"),
        &text,
    );
    let line = house.ingest(&house.mail(&format!("{who}.eml"), mail), NOW);
    line["incident"].as_str().unwrap().to_owned()
}

fn refused(house: &House, words: &[&str]) -> String {
    let out = house.run(words);
    assert_eq!(out.status.code(), Some(1), "{words:?}");
    String::from_utf8_lossy(&out.stderr).into_owned()
}

fn clock<'a>(incident: &'a Value, name: &str) -> &'a Value {
    let clocks = incident["clocks"].as_array().unwrap();
    clocks.iter().find(|clock| clock["name"] == name).unwrap()
}

#[test]
fn another_kind_is_judged_anew_and_what_was_set_by_hand_stays() {
    let house = House::new();
    let id = phish(&house, "p1");
    let shown = house
        .json(&["set", &id, "kind", "ransomware", "--now", LATER])
        .remove(0);
    assert_eq!(
        (&shown["kind"], &shown["priority"]),
        (&"ransomware".into(), &"critical".into()),
        "{shown}"
    );
    assert_eq!(clock(&shown, "gdpr_art33")["state"], "running");
    assert!(
        shown["notes"].to_string().contains("priority critical instead of"),
        "{shown}"
    );
    house.json(&["tlp", &id, "RED"]);
    house.json(&["set", &id, "personal_data", "no", "--now", LATER]);
    let shown = house.json(&["set", &id, "kind", "data_leak", "--now", LATER]).remove(0);
    assert_eq!((&shown["kind"], &shown["tlp"]), (&"data_leak".into(), &"RED".into()));
    assert_eq!(
        clock(&shown, "gdpr_art33")["state"],
        "stopped",
        "a person has said that there are no personal data"
    );
    let why = refused(&house, &["set", &id, "kind", "fishing"]);
    assert!(why.contains("phishing"), "{why}");
}

#[test]
fn a_time_that_cannot_be_is_refused() {
    let house = House::new();
    let id = laptop(&house, "sam", "INV-1");
    for (field, time) in [
        ("discovered_at", "2062-10-05T09:20:00+02:00"),
        ("discovered_at", "1926-10-05"),
        ("occurred_at", "2026-10-06"),
        ("occurred_from", "2062-10-05 09:20"),
        ("occurred_to", "1926-10-05"),
    ] {
        let why = refused(&house, &["set", &id, field, time, "--now", LATER]);
        assert!(why.contains("year"), "{field} {time}: {why}");
    }
    let shown = house
        .json(&["set", &id, "discovered_at", "05.10.2026 08:00", "--now", LATER])
        .remove(0);
    assert_eq!(shown["report"]["discovered_at"], "2026-10-05T08:00:00+02:00");
}

#[test]
fn a_merge_shows_all_reports_and_can_be_undone() {
    let house = House::new();
    let (one, two) = (phish(&house, "p1"), laptop(&house, "sam", "INV-2"));
    let before = house.json(&["show", &two]).remove(0);
    house.json(&["merge", &two, &one, "--now", LATER]);
    let home = house.json(&["show", &one]).remove(0);
    let reports = home["reports"].as_array().unwrap();
    assert_eq!(reports.len(), 2, "{home}");
    let theirs = reports
        .iter()
        .find(|report| report["incident"] == two.as_str())
        .unwrap();
    assert_eq!(theirs["reporter_email"], "sam@example.org");
    assert_eq!(house.json(&["incidents"])[0]["reports"].as_array().unwrap().len(), 2);
    let mail = theirs["mail"].as_str().unwrap();
    assert!(refused(&house, &["split", &one, mail]).contains(&format!("vorfalld unmerge {two}")));
    assert!(refused(&house, &["ack", &two]).contains("unmerge"));
    let back = house.json(&["unmerge", &two, "--now", LATER]).remove(0);
    for part in ["state", "clocks", "report", "reports", "kind", "tlp"] {
        assert_eq!(back[part], before[part], "{part}");
    }
    assert!(back["merged_into"].is_null());
    let home = house.json(&["show", &one]).remove(0);
    assert_eq!(home["reports"].as_array().unwrap().len(), 1);
    assert!(refused(&house, &["unmerge", &two]).contains("no other"));
    assert!(house.run(&["store", "rebuild"]).status.success());
    assert_eq!(house.json(&["show", &two])[0]["clocks"], before["clocks"]);
}

#[test]
fn only_the_team_is_assigned_to() {
    let house = House::new();
    let id = phish(&house, "p1");
    let why = refused(&house, &["assign", &id, "dora"]);
    assert!(
        why.contains("Dora Datenschutz <dpo@example.org>") && why.contains("--outside"),
        "{why}"
    );
    for (who, expected) in [
        ("DPO@example.org", "dpo@example.org"),
        ("sven sicherheit", "Sven Sicherheit"),
    ] {
        assert_eq!(house.json(&["assign", &id, who])[0]["assigned"], expected);
    }
    assert_eq!(
        house.json(&["assign", &id, "Night shift", "--outside"])[0]["assigned"],
        "Night shift"
    );
}

#[test]
fn erasing_while_a_legal_clock_runs_wants_a_reason_that_stays() {
    let house = House::new();
    let id = laptop(&house, "sam", "INV-3");
    let why = refused(&house, &["store", "erase", &id]);
    assert!(why.contains("gdpr_art33") && why.contains("--reason"), "{why}");
    assert_eq!(house.json(&["incidents"]).len(), 1);
    house.json(&["store", "erase", &id, "--reason", "a drill, nobody concerned"]);
    assert!(refused(&house, &["show", &id]).contains("a drill, nobody concerned"));
}

#[test]
fn reading_a_stub_again_keeps_what_was_decided_about_its_answer() {
    let house = House::new();
    let mail = letter("sam@example.org", "Sealed", "stub-1@example.org", "x").replace(
        "Content-Type: text/plain; charset=utf-8",
        "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b",
    );
    let body = "--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--b\r\nContent-Type: \
                application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nwV4DR2b2udXyHrYSAQdA\r\n";
    let (head, _) = mail.split_once("\r\n\r\n").unwrap();
    let line = house.ingest(&house.mail("stub.eml", format!("{head}\r\n\r\n{body}")), NOW);
    assert_eq!(line["outcome"], "quarantined", "{line}");
    let before = house.json(&["mails"]);
    assert_eq!(before[0]["ack"]["decision"], "send", "{before:?}");
    house.json(&["retry", "--all", "--now", LATER]);
    assert_eq!(house.json(&["mails"])[0]["ack"], before[0]["ack"]);
}

/// Every text in a value that is a time.
fn times(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.values().for_each(|value| times(value, found)),
        Value::Array(items) => items.iter().for_each(|value| times(value, found)),
        Value::String(text) if text.len() > 19 && text.as_bytes()[10] == b'T' && text.starts_with("20") => {
            found.push(text.clone());
        }
        _ => {}
    }
}

#[test]
fn times_are_shown_in_the_organisations_zone_and_in_whole_seconds() {
    let house = House::new();
    let id = laptop(&house, "sam", "INV-4");
    house.json(&["clocks", "--fire", "--now", "2026-10-07T12:00:00.123456789Z"]);
    house.json(&["store", "retention", "--dry-run"]);
    let mut found = Vec::new();
    for verb in [
        &["show", id.as_str()][..],
        &["status"],
        &["clocks"],
        &["incidents"],
        &["quarantine"],
        &["outbox"],
    ] {
        house.json(verb).iter().for_each(|line| times(line, &mut found));
    }
    assert!(found.len() > 10, "{found:?}");
    for time in &found {
        assert!(time.len() == 25 && !time.ends_with('Z'), "{time}");
    }
    assert!(
        found.iter().any(|time| time == "2026-10-07T14:00:00+02:00"),
        "the stages that fired: {found:?}"
    );
}

#[test]
fn a_configuration_with_credentials_can_be_checked_from_a_shell() {
    let house = House::new();
    let yaml = maildir_config().replace("key: file:keys/sealing.key", "key: credential:sealing-key");
    house.write_config(&yaml);
    let shell = |folder: Option<&str>| {
        let mut check = house.command(&["check"]);
        check.env_remove("CREDENTIALS_DIRECTORY");
        if let Some(folder) = folder {
            check.env("CREDENTIALS_DIRECTORY", house.path(folder));
        }
        let out = check.output().unwrap();
        let words = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
        (out.status.code(), words)
    };
    let (code, words) = shell(None);
    assert_eq!(code, Some(0), "{words}");
    assert!(
        words.contains("vorfalld.yaml:3:") && words.contains("journalctl"),
        "{words}"
    );
    let (code, words) = shell(Some("keys"));
    assert_eq!(code, Some(78), "{words}");
    assert!(words.contains("LoadCredential=sealing-key"), "{words}");
    std::fs::create_dir(house.path("credentials")).unwrap();
    std::fs::copy(house.path("keys/sealing.key"), house.path("credentials/sealing-key")).unwrap();
    assert_eq!(shell(Some("credentials")).0, Some(0));
    // A mistake beside it is found all the same, and a command that fails is one.
    house.write_config(&yaml.replace("Europe/Berlin", "Europe/Bärlin"));
    assert_eq!(shell(None).0, Some(78));
    house.write_config(&maildir_config().replace("key: file:keys/sealing.key", "key: \"command:false\""));
    let (code, words) = shell(None);
    assert_eq!(code, Some(78), "{words}");
    assert!(
        words.contains("vorfalld.yaml:3:") && words.contains("command failed"),
        "{words}"
    );
}
