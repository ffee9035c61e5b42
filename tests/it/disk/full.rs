//! A disk that is full or read-only: mail stays in the mailbox, somebody is told, and it goes on by itself.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{report, waiting};
use crate::house::House;

/// A small disk under the state folder, unmounted when dropped.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// Only root can mount one.
    fn under(house: &House) -> Option<Self> {
        let at = house.path("state");
        std::fs::create_dir_all(&at).unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=12m,mode=700", "tmpfs"])
            .arg(&at)
            .output();
        match mounted {
            Ok(out) if out.status.success() => Some(Self(at)),
            other => {
                eprintln!("SKIPPED: a small disk cannot be mounted here ({other:?}); run this test as root");
                None
            }
        }
    }

    fn fill(&self) -> PathBuf {
        let filler = self.0.join("filler");
        let mut file = std::fs::File::create(&filler).unwrap();
        while file.write_all(&[0; 4096]).is_ok() {}
        filler
    }

    fn make(&self, how: &str) {
        let done = Command::new("mount").args(["-o", how]).arg(&self.0).status().unwrap();
        assert!(done.success(), "mount -o {how}");
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

fn status(house: &House) -> serde_json::Value {
    house.json(&["status"])[0].clone()
}

fn all_taken(house: &House) {
    house.wait_for("the mails to be taken", || (waiting(house) == 0).then_some(()));
}

fn is_running(pid: u32) -> bool {
    Path::new(&format!("/proc/{pid}")).exists()
}

#[test]
fn a_full_disk_leaves_mail_in_the_mailbox_until_there_is_room_again() {
    let house = House::new();
    let Some(disk) = SmallDisk::under(&house) else {
        return;
    };
    let mut daemon = house.start();
    house.deliver("1", report(1));
    all_taken(&house);
    assert_eq!(status(&house)["state"]["takes_mail"], true);
    let filler = disk.fill();
    for number in 2..=4 {
        house.deliver(&number.to_string(), report(number));
    }
    house.wait_for("the alarm", || {
        house.log().contains("The state cannot be written").then_some(())
    });
    let now = status(&house);
    assert_eq!(now["state"]["takes_mail"], false, "{now}");
    let why = now["state"]["trouble"]["why"].as_str().unwrap();
    assert!(why.contains("free some space"), "{why}");
    assert_eq!(now["open_incidents"], 1, "what is there can be read: {now}");
    assert_eq!(waiting(&house), 3);
    assert!(daemon.child.try_wait().unwrap().is_none(), "no restart loop");
    std::fs::remove_file(filler).unwrap();
    all_taken(&house);
    let now = status(&house);
    assert_eq!(now["state"]["takes_mail"], true);
    assert!(now["state"]["trouble"].is_null());
    assert!(house.log().contains("can be written again"), "{}", house.log());
    assert_eq!(house.json(&["incidents"]).len(), 4);
    assert!(daemon.stop().success());
    assert!(house.run(&["store", "verify"]).status.success());
}

#[test]
fn a_daemon_that_starts_on_a_full_or_read_only_disk_waits_for_it() {
    let house = House::new();
    let Some(disk) = SmallDisk::under(&house) else {
        return;
    };
    let file = house.mail("1.eml", report(1));
    house.ingest(&file, "2026-10-05T08:00:00Z");
    for how in ["full", "read-only"] {
        house.deliver(how, report(if how == "full" { 2 } else { 3 }));
        let filler = if how == "full" {
            std::fs::remove_dir_all(house.path("state/index")).unwrap();
            Some(disk.fill())
        } else {
            disk.make("remount,ro");
            None
        };
        let logged = house.log().len();
        let daemon = house.start();
        house.wait_for("its complaint", || {
            let log = house.log();
            let complaints = ["The state cannot be opened", "The state cannot be written"];
            complaints
                .iter()
                .any(|words| log.get(logged..).is_some_and(|log| log.contains(words)))
                .then_some(())
        });
        assert!(is_running(daemon.child.id()), "{}", house.log());
        assert_eq!(waiting(&house), 1, "{how}");
        match filler {
            Some(filler) => std::fs::remove_file(filler).unwrap(),
            None => disk.make("remount,rw"),
        }
        all_taken(&house);
        assert!(daemon.stop().success());
    }
    assert_eq!(house.json(&["incidents"]).len(), 3);
    assert!(house.run(&["store", "verify"]).status.success());
}
