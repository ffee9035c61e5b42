//! The watched folder is renamed, or another one takes its place, before anybody looks.

use super::stage::{Stage, three_reports};
use crate::servers::raw::Raw;

fn watching(keys: &str) -> Stage {
    let stage = Stage::new("");
    let [(_, first), ..] = three_reports();
    stage.dovecot.make_folder("vorfall", "Meldungen");
    stage
        .dovecot
        .put_into("vorfall", "Meldungen", "1000.a", first.as_bytes());
    stage.configure(
        stage.dovecot.imap_port,
        &format!("folder: Meldungen, timeout: 5s, {keys}"),
    );
    stage
}

#[test]
fn a_folder_made_anew_with_mails_in_it_between_two_looks_is_read_and_nothing_is_reported_twice() {
    let stage = watching("poll: 3s");
    let dovecot = &stage.dovecot;
    let [(_, first), (_, second), _] = three_reports();
    let daemon = stage.house.start();
    stage.wait_for_filed("Processed", 1);
    // UIDVALIDITY is the second of its making. Its mails get the numbers that the old one's had.
    std::thread::sleep(std::time::Duration::from_millis(1100));
    std::fs::remove_dir_all(dovecot.maildir("vorfall").join(".Meldungen")).unwrap();
    dovecot.make_folder("vorfall", "Meldungen");
    dovecot.put_into("vorfall", "Meldungen", "1000.b", second.as_bytes());
    dovecot.put_into("vorfall", "Meldungen", "1001.a", first.as_bytes());
    stage.wait_for_filed("Processed", 3);
    assert!(daemon.stop().success());
    stage.has_incidents(2);
    assert_eq!(stage.house.sent().len(), 2);
}

#[test]
fn a_renamed_folder_is_told_of_and_read_on_when_it_or_another_has_its_name_again() {
    let stage = watching("poll: 2s");
    let [(_, first), (_, second), (_, third)] = three_reports();
    let daemon = stage.house.start();
    stage.wait_for_filed("Processed", 1);
    let mut client = Raw::login(stage.dovecot.imap_port, "vorfall");
    client.ask("RENAME Meldungen Alt");
    stage.wait_for_log("has no folder “Meldungen” to watch", 1);
    client.append("Alt", second.as_bytes());
    client.ask("RENAME Alt Meldungen");
    stage.wait_for_filed("Processed", 2);
    // Another folder under its name, with one mail that is known and one that is not, and no look in between.
    client.ask("CREATE Neu");
    client.append("Neu", third.as_bytes());
    client.append("Neu", first.as_bytes());
    client.ask("RENAME Meldungen Alt");
    client.ask("RENAME Neu Meldungen");
    stage.wait_for_filed("Processed", 4);
    assert!(daemon.stop().success());
    stage.has_incidents(3);
    assert_eq!(stage.house.sent().len(), 3);
}
