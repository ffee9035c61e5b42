//! The state on a bad disk, through the whole program: damage, copies, a full and a read-only disk, one that cannot sync.

mod copies;
mod full;
mod unsynced;

use std::path::{Path, PathBuf};

use crate::house::{Daemon, House, letter};

/// A mail about a lost device.
fn report(number: u32) -> String {
    letter(
        "Anna Beispiel <anna.beispiel@example.org>",
        &format!("Laptop {number} verloren"),
        &format!("bad-disk-{number}@example.org"),
        &format!(
            "Guten Tag,\n\nim Zug nach Halle habe ich das Notebook NB-{number:04} liegen lassen.\n\nAnna Beispiel"
        ),
    )
}

/// A household with some incidents in it.
fn inhabited(incidents: u32) -> House {
    let house = House::new();
    for number in 1..=incidents {
        let file = house.mail(&format!("{number}.eml"), report(number));
        house.ingest(&file, "2026-10-05T08:00:00Z");
    }
    house
}

/// Mails that nobody has taken out of the mailbox.
fn waiting(house: &House) -> usize {
    std::fs::read_dir(house.path("mail/new")).map_or(0, Iterator::count)
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn flip(path: &Path, at: impl Fn(usize) -> usize) {
    let mut bytes = std::fs::read(path).unwrap();
    let at = at(bytes.len());
    bytes[at] ^= 4;
    std::fs::write(path, bytes).unwrap();
}

fn journal(house: &House) -> PathBuf {
    let mut found = Vec::new();
    files(&house.path("state/journal"), &mut found);
    found.pop().unwrap()
}

/// Waits for the end of a daemon that cannot go on, and gives its exit code.
fn end(house: &House, daemon: &mut Daemon) -> Option<i32> {
    house
        .wait_for("the daemon's end", || daemon.child.try_wait().unwrap())
        .code()
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_damaged_journal_stops_the_daemon_before_it_touches_the_mailbox() {
    let house = inhabited(3);
    flip(&journal(&house), |length| length / 2);
    house.deliver("waits", report(9));
    let mut daemon = house.start();
    assert_eq!(end(&house, &mut daemon), Some(1));
    assert_eq!(waiting(&house), 1, "the mailbox was touched");
    let log = house.log();
    assert!(log.contains("journal record") && log.contains("backup"), "{log}");
    let verified = house.run(&["store", "verify"]);
    let said = words(&verified.stderr);
    assert_eq!(verified.status.code(), Some(1));
    assert!(
        said.contains("journal record") && said.contains("incident 2026-000"),
        "{said}"
    );
}

#[test]
fn a_torn_tail_is_cut_off_with_a_word_in_the_log_and_the_daemon_goes_on() {
    let house = inhabited(2);
    // Half a record that nobody was ever told of.
    let mut bytes = std::fs::read(journal(&house)).unwrap();
    let torn: Vec<u8> = b"VFJR".iter().copied().chain([0; 40]).collect();
    bytes.extend(torn);
    std::fs::write(journal(&house), bytes).unwrap();
    house.deliver("new", report(9));
    let daemon = house.start();
    house.wait_for("the mail to be taken", || (waiting(&house) == 0).then_some(()));
    assert!(daemon.stop().success());
    assert!(house.log().contains("unfinished journal record"), "{}", house.log());
    assert_eq!(house.json(&["incidents"]).len(), 3);
    assert!(house.run(&["store", "verify"]).status.success());
}

#[test]
fn a_damaged_index_heals_by_itself() {
    let house = inhabited(2);
    let before = house.json(&["incidents"]);
    let mut found = Vec::new();
    files(&house.path("state/index"), &mut found);
    for file in found {
        let mut bytes = std::fs::read(&file).unwrap();
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte ^= u8::try_from(place % 7).unwrap();
        }
        std::fs::write(&file, bytes).unwrap();
    }
    house.deliver("new", report(9));
    let daemon = house.start();
    house.wait_for("the mail to be taken", || (waiting(&house) == 0).then_some(()));
    assert!(house.log().contains("made anew"), "{}", house.log());
    assert!(daemon.stop().success());
    let after = house.json(&["incidents"]);
    assert_eq!(after.len(), 3);
    // Clocks have moved on in the daemon; what was reported has not.
    for (after, before) in after.iter().zip(&before) {
        assert_eq!((&after["id"], &after["report"]), (&before["id"], &before["report"]));
    }
}

#[test]
fn damaged_evidence_is_told_by_verify_and_holds_up_nobody() {
    let house = inhabited(2);
    let mut found = Vec::new();
    files(&house.path("state/evidence"), &mut found);
    flip(&found[0], |length| length - 3);
    let verified = house.run(&["store", "verify", "--json"]);
    let said = words(&verified.stderr);
    assert_eq!(verified.status.code(), Some(1));
    for name in ["evidence file", "incident 2026-000", "journal record", "backup"] {
        assert!(said.contains(name), "{said}");
    }
    let file = house.mail("3.eml", report(3));
    assert_eq!(house.ingest(&file, "2026-10-05T09:00:00Z")["outcome"], "incident");
}
