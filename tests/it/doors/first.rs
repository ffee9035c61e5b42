//! What becomes of mail that lay in the mailbox before the daemon first saw it.

use super::stage::{Stage, three_reports};
use crate::house::House;

fn daemon_on(stage: &Stage, way: &str) -> crate::house::Daemon {
    stage.configure(stage.dovecot.imap_port, "poll: 1s, timeout: 5s");
    let config = std::fs::read_to_string(stage.house.config()).unwrap();
    assert!(config.contains("first_start: full"));
    stage
        .house
        .write_config(&config.replace("first_start: full", &format!("first_start: {way}")));
    stage.house.start()
}

fn running_clocks(house: &House) -> usize {
    house.json(&["clocks"]).len()
}

#[test]
fn old_mail_is_adopted_silently_or_left_or_taken_for_new_as_first_start_says_and_a_restart_changes_nothing() {
    for (way, records, answers, left) in [("adopt", 3, 1, 0), ("skip", 1, 1, 2), ("full", 3, 3, 0)] {
        let stage = Stage::new("");
        let [old, older, new] = three_reports();
        for (name, mail) in [old, older] {
            stage.dovecot.put("vorfall", name, mail.as_bytes());
            // Old enough that every deadline has passed.
            let file = std::fs::File::options()
                .write(true)
                .open(stage.dovecot.maildir("vorfall").join("new").join(name))
                .unwrap();
            let written = file.metadata().unwrap().modified().unwrap();
            file.set_modified(written - std::time::Duration::from_hours(24 * 200))
                .unwrap();
        }
        let daemon = daemon_on(&stage, way);
        stage.wait_for_log("The mailbox is watched", 1);
        if way != "skip" {
            stage.wait_for_filed("Processed", 2);
        }
        assert!(daemon.stop().success());
        // The mark of the first look outlives the daemon: a mail that came since then is new.
        stage.dovecot.put("vorfall", new.0, new.1.as_bytes());
        let daemon = daemon_on(&stage, way);
        stage.wait_for_filed("Processed", records);
        stage
            .house
            .wait_for("the answers", || (stage.house.sent().len() >= answers).then_some(()));
        std::thread::sleep(std::time::Duration::from_millis(1500));
        assert!(daemon.stop().success());
        stage.has_incidents(records);
        let letters = stage.house.json(&["outbox"]);
        let to_reporters = letters.iter().filter(|mail| mail["purpose"] == "acknowledgement");
        assert_eq!(to_reporters.count(), answers, "{way}");
        let of_old: Vec<_> = letters
            .iter()
            .filter(|mail| mail["subject"].as_str().unwrap().contains("-0001]"))
            .collect();
        assert_eq!(of_old.is_empty(), way == "adopt", "{way}: {of_old:#?}");
        assert!(running_clocks(&stage.house) > 0, "{way}: the new one's clocks run");
        let inbox = ["new", "cur"].map(|part| {
            std::fs::read_dir(stage.dovecot.maildir("vorfall").join(part))
                .unwrap()
                .count()
        });
        assert_eq!(inbox.iter().sum::<usize>(), left, "{way}");
    }
}
