//! A mailbox full of mail: fetched in windows, handled meanwhile, in a memory that does not grow with it.

use std::time::Duration;

use super::proxy::{Habits, Proxy};
use super::stage::Stage;
use crate::house::letter;

/// Largest resident memory of a process so far, KiB.
fn peak(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or(0)
}

/// What waits: so many mails with so many kilobytes of attachment each.
#[derive(Clone, Copy)]
struct Pile {
    mails: usize,
    kilobytes: usize,
}

/// What it cost.
struct Cost {
    took: Duration,
    /// MiB, when a third was done and at the end.
    third: u64,
    end: u64,
}

fn mail(number: usize, kilobytes: usize) -> String {
    let mail = letter(
        &format!("R{number} <r{number}@site{number}.example.net>"),
        &format!("Auto {number}"),
        &format!("{number}@example.net"),
        &format!("Port scan number {number} against host h{number}.example.org"),
    );
    let plain = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
    let (head, text) = mail.split_once(plain).unwrap();
    format!(
        "Auto-Submitted: auto-generated\r\n{head}Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n{plain}{text}\r\n\
         --m\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n{}--m--\r\n",
        format!("{number:016}{}\r\n", "QUJD".repeat(12)).repeat(kilobytes * 1024 / 66)
    )
}

fn work_through(pile: Pile) -> Cost {
    let count = pile.mails;
    let stage = Stage::new("");
    let proxy = Proxy::start(stage.dovecot.imap_port, Habits::default(), &[]);
    stage.configure(proxy.port, "poll: 5s");
    for number in 0..count {
        let name = format!("{}.a", 100_000 + number);
        stage
            .dovecot
            .put("vorfall", &name, mail(number, pile.kilobytes).as_bytes());
    }
    let begun = crate::house::now();
    let daemon = stage.house.start();
    let mut third = 0;
    let mut done = 0;
    while done < count {
        done = stage.dovecot.count("vorfall", "Processed");
        if done <= count / 3 {
            third = peak(daemon.child.id());
        }
        let limit = Duration::from_millis(300_000 + 100 * count as u64);
        let took = crate::house::now().duration_since(begun);
        assert!(took < limit, "{}", stage.house.log());
        std::thread::sleep(Duration::from_millis(100));
    }
    let cost = Cost {
        took: crate::house::now().duration_since(begun),
        third: third / 1024,
        end: peak(daemon.child.id()) / 1024,
    };
    println!(
        "{count} mails of {} KiB waited: {} s, at most {} MiB, {} MiB until a third was done",
        pile.kilobytes,
        cost.took.as_secs(),
        cost.end,
        cost.third
    );
    assert!(daemon.stop().success());
    let heard = proxy.heard();
    let first_move = heard.iter().position(|line| line.contains("UID MOVE")).unwrap();
    let last_fetch = heard.iter().rposition(|line| line.contains("BODY.PEEK[]")).unwrap();
    assert!(
        first_move < last_fetch,
        "mails are handled while later ones are fetched"
    );
    assert_eq!(stage.mails(), count);
    cost
}

#[test]
fn three_times_as_many_waiting_mails_take_no_more_memory() {
    let kilobytes = 160;
    let small = work_through(Pile { mails: 150, kilobytes });
    let large = work_through(Pile { mails: 450, kilobytes });
    // Those 300 more are 47 MiB as they come, and as much again when they are taken apart.
    assert!(
        small.end > 0 && large.end <= small.end + 60,
        "{} {}",
        small.end,
        large.end
    );
}

#[test]
#[ignore = "takes minutes: make soak"]
fn twenty_thousand_waiting_mails_are_worked_through_in_constant_memory() {
    let cost = work_through(Pile {
        mails: 20_000,
        kilobytes: 8,
    });
    // The index's cache, which has a bound of its own, may still fill.
    assert!(
        cost.third > 0 && cost.end <= cost.third + 24,
        "{} {}",
        cost.third,
        cost.end
    );
    assert!(cost.end < 256, "{} MiB", cost.end);
}
