//! A disk that cannot make anything durable: refused at the start, believed never.

use std::process::{Child, Command, Stdio};

use super::{end, report, waiting};
use crate::house::{Daemon, House};

fn strace() -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e"]);
    strace
}

fn said(house: &House) -> String {
    house.log()
}

/// The daemon with each sync failing from the start.
fn start_without_sync(house: &House, error: &str) -> Daemon {
    let log = std::fs::File::create(house.path("daemon.log")).unwrap();
    let child = strace()
        .arg(format!("inject=fsync,fdatasync:error={error}"))
        .arg(crate::house::PROGRAM)
        .args(["run", "--config"])
        .arg(house.config())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .expect("strace cannot be run: install the Debian package strace");
    Daemon { child }
}

#[test]
fn a_file_system_that_cannot_sync_is_refused_at_the_start() {
    for (error, code, word) in [("EINVAL", 78, "ext4"), ("ENOSYS", 78, "fsync"), ("EIO", 1, "disk")] {
        for is_new in [true, false] {
            let house = if is_new { House::new() } else { super::inhabited(1) };
            house.deliver("waits", report(2));
            let mut daemon = start_without_sync(&house, error);
            assert_eq!(end(&house, &mut daemon), Some(code), "{error}: {}", said(&house));
            assert!(said(&house).contains(word), "{error}: {}", said(&house));
            assert_eq!(waiting(&house), 1, "the mailbox was touched");
        }
    }
}

/// Has every further sync of a running daemon fail.
fn break_the_disk(house: &House, daemon: &Daemon) -> Child {
    let pid = daemon.child.id();
    let strace = strace()
        .arg("inject=fsync,fdatasync:error=EIO")
        .args(["-p", &pid.to_string()])
        .spawn()
        .expect("strace cannot be run: install the Debian package strace");
    house.wait_for("strace to take hold of every thread", || {
        let threads = std::fs::read_dir(format!("/proc/{pid}/task")).unwrap();
        let is_held = |thread: std::io::Result<std::fs::DirEntry>| {
            let status = std::fs::read_to_string(thread.unwrap().path().join("status")).unwrap_or_default();
            !status.contains("TracerPid:\t0\n")
        };
        threads.into_iter().all(is_held).then_some(())
    });
    strace
}

#[test]
fn after_a_failed_sync_nothing_is_reported_and_the_daemon_stops() {
    let house = super::inhabited(1);
    let mut daemon = house.start();
    house.deliver("first", report(2));
    house.wait_for("the first mail to be taken", || (waiting(&house) == 0).then_some(()));
    let mut strace = break_the_disk(&house, &daemon);
    house.deliver("second", report(3));
    assert_eq!(end(&house, &mut daemon), Some(1), "{}", house.log());
    let _ = strace.wait();
    assert!(house.log().contains("the disk"), "{}", house.log());
    assert_eq!(waiting(&house), 1, "a mail was filed that is not on the disk");
    // With a good disk it is taken, once.
    let daemon = house.start();
    house.wait_for("the second mail to be taken", || (waiting(&house) == 0).then_some(()));
    assert!(daemon.stop().success());
    assert_eq!(house.json(&["incidents"]).len(), 3);
    assert!(house.run(&["store", "verify"]).status.success());
}
