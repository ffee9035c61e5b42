//! Backups of a daemon that is taking mail, and what comes back from them.

use super::{files, report, words};
use crate::house::House;

/// The incidents of a household by reference, with the mail that each came from.
fn incidents(house: &House) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    house
        .json(&["incidents", "--all"])
        .iter()
        .map(|incident| (text(&incident["id"]), text(&incident["reports"][0]["mail"])))
        .collect()
}

#[test]
fn a_backup_beside_a_busy_daemon_holds_a_prefix_and_comes_back_whole() {
    let house = House::new();
    let daemon = house.start();
    house.wait_for("the daemon", || house.path("state/control.sock").exists().then_some(()));
    let copies: Vec<_> = std::thread::scope(|scope| {
        let busy = scope.spawn(|| {
            for number in 1..=12 {
                let file = house.mail(&format!("{number}.eml"), report(number));
                let out = house.run(&["ingest", file.to_str().unwrap()]);
                assert!(out.status.success(), "{}", words(&out.stderr));
            }
        });
        let mut copies = Vec::new();
        // The last copy begins when all is in.
        let mut whole = false;
        while !whole || copies.len() < 3 {
            whole = busy.is_finished();
            let copy = house.path(&format!("copy-{}", copies.len()));
            let out = house.run(&["store", "backup", copy.to_str().unwrap()]);
            assert!(out.status.success(), "{}", words(&out.stderr));
            assert!(
                words(&out.stdout).contains("records are well"),
                "{}",
                words(&out.stdout)
            );
            copies.push(copy);
        }
        copies
    });
    let all = incidents(&house);
    assert_eq!(all.len(), 12);
    assert!(daemon.stop().success());
    let key = std::fs::read(house.path("keys/sealing.key")).unwrap();
    let key = key.trim_ascii();
    let mut sizes = Vec::new();
    for copy in copies.iter().step_by(copies.len().div_ceil(2)).chain(copies.last()) {
        let mut found = Vec::new();
        files(copy, &mut found);
        for file in found {
            let bytes = std::fs::read(&file).unwrap();
            assert!(
                !bytes.windows(key.len()).any(|window| window == key),
                "{}",
                file.display()
            );
        }
        let other = House::bare();
        other.write_config(&crate::house::maildir_config());
        std::fs::copy(house.path("keys/sealing.key"), other.path("keys/sealing.key")).unwrap();
        let out = other.run(&["store", "restore", copy.to_str().unwrap()]);
        assert!(out.status.success(), "{}", words(&out.stderr));
        assert!(other.run(&["store", "verify"]).status.success());
        let back = incidents(&other);
        assert_eq!(back, all[..back.len()], "no prefix");
        sizes.push(back.len());
        let again = other.run(&["store", "restore", copy.to_str().unwrap()]);
        assert_eq!(again.status.code(), Some(1));
        assert!(words(&again.stderr).contains("not empty"), "{}", words(&again.stderr));
    }
    assert_eq!(sizes.last(), Some(&12));
}

#[test]
fn a_copy_that_was_broken_off_does_not_come_back() {
    let house = super::inhabited(1);
    let copy = house.path("copy");
    assert!(house.run(&["store", "backup", copy.to_str().unwrap()]).status.success());
    std::fs::remove_file(copy.join("complete")).unwrap();
    let other = House::new();
    let out = other.run(&["store", "restore", copy.to_str().unwrap()]);
    assert_eq!(out.status.code(), Some(1));
    assert!(words(&out.stderr).contains("complete"), "{}", words(&out.stderr));
    assert!(!other.path("state/journal").exists());
}
