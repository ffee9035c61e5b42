//! A mailbox full of mail: fetched in windows, handled meanwhile, in a memory that does not grow with it.

use super::proxy::{Habits, Proxy};
use super::stage::Stage;
use crate::house::letter;

/// Mails that wait; `VORFALLD_MANY=20000` for the full size.
fn how_many() -> usize {
    std::env::var("VORFALLD_MANY")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(2000)
}

/// Largest resident memory of a process so far, KiB.
fn peak(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or(0)
}

#[test]
fn a_full_mailbox_is_worked_through_in_constant_memory() {
    let count = how_many();
    let stage = Stage::new("");
    let proxy = Proxy::start(stage.dovecot.imap_port, Habits::default(), &[]);
    stage.configure(proxy.port, "poll: 5s");
    for number in 0..count {
        let mail = letter(
            &format!("R{number} <r{number}@site{number}.example.net>"),
            &format!("Auto {number}"),
            &format!("{number}@example.net"),
            &format!("Port scan number {number} against host h{number}.example.org"),
        );
        let mail = format!("Auto-Submitted: auto-generated\r\n{mail}");
        stage
            .dovecot
            .put("vorfall", &format!("{}.a", 100_000 + number), mail.as_bytes());
    }
    let begun = crate::house::now();
    let daemon = stage.house.start();
    let mut most = 0;
    while stage.filed("Processed") < count {
        most = most.max(peak(daemon.child.id()));
        let limit = std::time::Duration::from_millis(300_000 + 100 * count as u64);
        assert!(
            crate::house::now().duration_since(begun) < limit,
            "{}",
            stage.house.log()
        );
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    most = most.max(peak(daemon.child.id()));
    let took = crate::house::now().duration_since(begun);
    println!("{count} mails in {took:?}, at most {} MiB", most / 1024);
    assert!(daemon.stop().success());
    assert!((1..200 * 1024).contains(&most), "{most} KiB");
    let heard = proxy.heard();
    let first_move = heard.iter().position(|line| line.contains("UID MOVE")).unwrap();
    let last_fetch = heard.iter().rposition(|line| line.contains("BODY.PEEK[]")).unwrap();
    assert!(
        first_move < last_fetch,
        "mails are handled while later ones are fetched"
    );
    assert!(stage.house.log().contains("Working through the mails that wait"));
    assert_eq!(stage.mails(), count);
}
