//! Killed at every step of an erasure: the next start finishes it, and nothing half erased is ever shown.

use std::collections::BTreeSet;
use std::path::Path;

use vorfalld::daemon::failpoint::Failpoint;

use super::{dies, report};
use crate::house::House;

pub(super) const ERASURE: [Failpoint; 8] = [
    Failpoint::EraseOrdered,
    Failpoint::EraseCarried,
    Failpoint::EraseDoubted,
    Failpoint::EraseEmptied,
    Failpoint::EraseRenewed,
    Failpoint::EraseOverwritten,
    Failpoint::EraseSpoilt,
    Failpoint::EraseUnlinked,
];

/// The end of each sealed file below a folder: it is like no other's.
fn ends(folder: &Path, found: &mut BTreeSet<Vec<u8>>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            ends(&path, found);
        } else if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            found.insert(bytes[bytes.len().saturating_sub(64)..].to_vec());
        }
    }
}

fn sealed(house: &House) -> BTreeSet<Vec<u8>> {
    let mut found = BTreeSet::new();
    ends(&house.path("state/evidence"), &mut found);
    found
}

/// The incidents that are listed.
fn listed(house: &House) -> Vec<String> {
    let incidents = house.json(&["incidents", "--all"]);
    let ids = incidents
        .iter()
        .map(|incident| incident["id"].as_str().unwrap().to_owned());
    ids.collect()
}

fn killed(house: &House, words: &[&str], step: Failpoint) {
    use std::os::unix::process::ExitStatusExt;
    let mut command = house.command(words);
    let out = command.env("VORFALLD_FAILPOINT", step.name()).output().unwrap();
    let said = String::from_utf8_lossy(&out.stderr);
    assert_eq!(out.status.signal(), Some(9), "{}: {words:?}: {said}", step.name());
}

#[test]
fn killed_at_every_step_of_an_erasure_it_is_finished_at_the_next_start_and_never_shown_by_half() {
    let house = House::new();
    let count = ERASURE.len() + 3;
    for number in 0..count {
        // Those that cannot be read have an incident and a raw mail, too.
        house.mail(
            &format!("{number:02}.eml"),
            report(number, &format!("Anna <anna{number}@example.net>")),
        );
    }
    let letters = house.path("letters");
    assert_eq!(house.json(&["ingest", letters.to_str().unwrap()]).len(), count);
    let before = sealed(&house);
    assert_eq!(before.len(), count);
    let mut there = listed(&house);
    assert_eq!(there.len(), count);
    for step in ERASURE {
        let goes = there.remove(0);
        killed(&house, &["store", "erase", &goes, "--reason", "Art. 17 GDPR"], step);
        assert!(house.path("state/erasing").exists(), "{}", step.name());
        // Once more, in the middle of finishing it.
        if [
            Failpoint::EraseDoubted,
            Failpoint::EraseEmptied,
            Failpoint::EraseRenewed,
            Failpoint::EraseOverwritten,
            Failpoint::EraseSpoilt,
        ]
        .contains(&step)
        {
            killed(&house, &["incidents"], step);
        }
        assert_eq!(listed(&house), there, "{}", step.name());
        assert!(!house.path("state/erasing").exists(), "{}", step.name());
    }
    // The daemon itself, while it is asked to.
    let goes = there.remove(0);
    let daemon = house.start_up(&[("VORFALLD_FAILPOINT", Failpoint::EraseOverwritten.name())]);
    assert!(
        !house
            .run(&["store", "erase", &goes, "--reason", "Art. 17 GDPR"])
            .status
            .success()
    );
    dies(daemon, &house, "overwritten");
    let daemon = house.start_up(&[]);
    assert_eq!(listed(&house), there);
    let shown = house.run(&["show", &goes]);
    assert!(String::from_utf8_lossy(&shown.stderr).contains("was erased"));
    assert!(daemon.stop().success());
    assert!(house.run(&["store", "verify"]).status.success());
    let after = sealed(&house);
    assert_eq!(after.len(), there.len());
    assert!(after.is_subset(&before));
    // Nor does the journal bring anything back.
    assert!(house.run(&["store", "rebuild"]).status.success());
    assert_eq!(listed(&house), there);
    for id in &there {
        assert!(house.run(&["show", id]).status.success());
    }
}
