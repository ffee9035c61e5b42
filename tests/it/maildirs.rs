//! A Maildir that other programs work on at the same time.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::house::{House, letter};

#[test]
fn mails_that_another_program_moves_while_they_come_in_are_all_taken_in_once() {
    const MAILS: usize = 150;
    let house = Arc::new(House::new());
    house.deliver(
        "first",
        letter(
            "first@example.net",
            "Erste Meldung von heute",
            "first@example.net",
            "Gerät weg.",
        ),
    );
    let daemon = house.start_up(&[]);
    house.wait_for("the first look", || {
        (std::fs::read_dir(house.path("mail/new")).unwrap().count() == 0).then_some(())
    });
    let done = Arc::new(AtomicBool::new(false));
    let deliverer = {
        let house = Arc::clone(&house);
        std::thread::spawn(move || {
            let second = crate::servers::now().as_second();
            for number in 0..MAILS {
                let mail = letter(
                    &format!("anna{number}@example.net"),
                    &format!("Meldung {number} aus Raum {}", number * 7),
                    &format!("race-{number}@example.net"),
                    &format!(
                        "Das Notebook mit der Inventarnummer INV-{} ist weg.",
                        9000 + number * 31
                    ),
                );
                house.deliver(&format!("{second}.M{number}P1.host"), mail);
                std::thread::sleep(Duration::from_millis(15));
            }
        })
    };
    // An IMAP server or a mail program: moves whatever it sees, read or not.
    let mover = {
        let (house, done) = (Arc::clone(&house), Arc::clone(&done));
        std::thread::spawn(move || {
            let mut moved = 0;
            while !done.load(Ordering::Relaxed) {
                for entry in std::fs::read_dir(house.path("mail/new")).unwrap() {
                    let Ok(entry) = entry else { continue };
                    let name = entry.file_name().into_string().unwrap();
                    let flags = if moved % 2 == 0 { ":2," } else { ":2,RS" };
                    if std::fs::rename(entry.path(), house.path("mail/cur").join(name + flags)).is_ok() {
                        moved += 1;
                    }
                    std::thread::sleep(Duration::from_millis(40));
                }
                std::thread::sleep(Duration::from_millis(20));
            }
            moved
        })
    };
    deliverer.join().unwrap();
    house.wait_for("the mails", || (house.json(&["mails"]).len() > MAILS).then_some(()));
    done.store(true, Ordering::Relaxed);
    let count = mover.join().unwrap();
    assert!(count > 5, "the other program moved {count} only");
    std::thread::sleep(Duration::from_secs(1));
    assert!(daemon.stop().success());
    let mails = house.json(&["mails"]);
    assert_eq!(mails.len(), MAILS + 1);
    assert!(mails.iter().all(|mail| mail["outcome"] == "incident"));
    assert_eq!(house.json(&["incidents", "--all"]).len(), MAILS + 1);
    assert!(!house.log().contains("ERROR"), "{}", house.log());
}
