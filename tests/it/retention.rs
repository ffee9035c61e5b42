//! Forgetting, through the whole program: what goes is gone from the disk, beside a running daemon.

use std::path::Path;

use crate::house::{House, letter};

const NOW: &str = "2026-10-05T10:00:00+02:00";

fn report(number: u32) -> String {
    letter(
        &format!("Sam Example <sam{number}@example.org>"),
        &format!("Laptop {number} stolen"),
        &format!("keep-{number}@example.org"),
        &format!("My laptop INV-08{number} was stolen on the train to town {number}."),
    )
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Sealed files of the state, by their bytes: what one of them held must be in none of them later.
fn sealed(folder: &Path, found: &mut Vec<(std::path::PathBuf, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sealed(&path, found);
        } else if path.is_file() {
            found.push((path.clone(), std::fs::read(path).unwrap()));
        }
    }
}

#[test]
fn what_is_over_its_time_is_shown_first_and_then_gone_from_the_disk_beside_the_daemon() {
    let house = House::new();
    for number in 1..=3 {
        let line = house.ingest(&house.mail(&format!("{number}.eml"), report(number)), NOW);
        assert_eq!(line["incident"], format!("2026-000{number}"));
    }
    house.json(&["outbox", "--send"]);
    let now = ["--now", "2026-10-06T10:00:00+02:00"];
    for number in ["2026-0001", "2026-0002"] {
        house.json(&[&["close", number, "--reason", "no risk"], now.as_slice()].concat());
    }
    house.json(&["hold", "2026-0002", "asked for by the court"]);
    let mut before = Vec::new();
    sealed(&house.path("state/evidence"), &mut before);
    assert_eq!(before.len(), 3);
    let daemon = house.start();
    house.wait_for("the daemon", || house.path("state/control.sock").exists().then_some(()));
    let later = ["--now", "2036-01-01T00:00:00Z"];
    let due = house.json(&[&["store", "retention", "--dry-run"], later.as_slice()].concat());
    let fates: Vec<_> = due.iter().map(|line| (&line["incident"], &line["fate"])).collect();
    assert_eq!(fates[0].0, "2026-0001", "{due:?}");
    assert!(
        due.iter()
            .any(|line| line["incident"] == "2026-0002" && line["fate"] == "held"),
        "{due:?}"
    );
    assert_eq!(house.json(&["incidents", "--all"]).len(), 3, "only looked at");
    house.json(&[&["store", "retention"], later.as_slice()].concat());
    assert_eq!(house.json(&["incidents", "--all"]).len(), 2);
    let out = house.run(&["show", "2026-0001"]);
    assert_eq!(out.status.code(), Some(1));
    assert!(words(&out.stderr).contains("was erased"), "{}", words(&out.stderr));
    let out = house.run(&["store", "erase", "2026-0002"]);
    assert!(
        words(&out.stderr).contains("vorfalld release 2026-0002"),
        "{}",
        words(&out.stderr)
    );
    house.json(&["release", "2026-0002"]);
    house.json(&["store", "erase", "2026-0002", "--reason", "Art. 17 GDPR"]);
    assert_eq!(house.json(&["incidents", "--all"]).len(), 1);
    // The same mail is a new report, and its number is a new one.
    let again = house
        .json(&["ingest", "--now", NOW, house.path("letters/1.eml").to_str().unwrap()])
        .remove(0);
    assert_eq!(
        (&again["outcome"], &again["incident"]),
        (&"incident".into(), &"2026-0004".into())
    );
    assert!(daemon.stop().success());
    let mut after = Vec::new();
    sealed(&house.path("state"), &mut after);
    let gone = before.iter().filter(|(path, _)| !path.exists()).count();
    assert_eq!(gone, 1, "one is gone, one has come again");
    for (path, bytes) in &before {
        let trace = &bytes[bytes.len() - 64..];
        let holders = after
            .iter()
            .filter(|(_, bytes)| bytes.windows(64).any(|window| window == trace));
        assert!(holders.count() <= usize::from(path.exists()), "{}", path.display());
    }
    assert!(house.run(&["store", "verify"]).status.success());
    let rebuilt = house.run(&["store", "rebuild"]);
    assert!(rebuilt.status.success(), "{}", words(&rebuilt.stderr));
    let there = house.json(&["incidents", "--all"]);
    let ids: Vec<_> = there.iter().map(|incident| incident["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["2026-0003", "2026-0004"], "the journal brings nothing back");
}

#[test]
fn rules_that_would_erase_at_once_are_mistakes() {
    let house = House::new();
    let file = house.path("rules/retention.yaml");
    let rules = std::fs::read_to_string(&file)
        .unwrap()
        .replace("keep: 36mo", "keep: 0d");
    std::fs::write(&file, rules).unwrap();
    let yaml = format!("{}\nrules: rules/\n", crate::house::maildir_config());
    house.write_config(&yaml);
    let out = house.run(&["check"]);
    assert_eq!(out.status.code(), Some(78));
    assert!(words(&out.stderr).contains("retention.yaml:"), "{}", words(&out.stderr));
}
