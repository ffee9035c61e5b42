//! Whatever a mail does to a stage costs that mail only: it becomes a stub with its reason, the mail behind is handled.

use vorfalld::daemon::failpoint::Stage;

use crate::house::{House, letter};

fn report(name: &str) -> String {
    letter(
        &format!("{name}@example.net"),
        &format!("Meldung {name} vom Montag"),
        &format!("{name}@example.net"),
        &format!(
            "Das Notebook mit der Inventarnummer INV-{} ist weg.",
            1000 + name.len() * 977
        ),
    )
}

fn poisoned(name: &str) -> String {
    report(name).replacen("MIME-Version", "X-Poison: yes\r\nMIME-Version", 1)
}

/// Delivers a poisoned mail and a good one behind it, starts the daemon until it stays, and gives the stub's reason.
fn suffer(how: &str, stage: Stage) -> (String, usize) {
    let house = House::new();
    house.deliver("1", poisoned("poison"));
    house.deliver("2", report("behind"));
    let what = format!("{how}-in-{}", stage.name());
    // On a busy machine the first mail of a debug build waits seconds for what is built only once.
    let patience = if how == "hang" { "8" } else { "60" };
    let mut starts = 0;
    let daemon = loop {
        starts += 1;
        assert!(starts < 9, "{what}: it dies for ever\n{}", house.log());
        let mut daemon = house.start_with(&[("VORFALLD_POISON", &what), ("VORFALLD_PATIENCE", patience)]);
        let stays = house.wait_for("the mails to be taken, or an end", || {
            if daemon.child.try_wait().unwrap().is_some() {
                return Some(false);
            }
            let left = std::fs::read_dir(house.path("mail/new")).unwrap().count();
            (left == 0).then_some(true)
        });
        if stays {
            break daemon;
        }
    };
    let mails = house.json(&["mails"]);
    assert_eq!(mails.len(), 2, "{what}");
    let outcome = |name: &str| {
        mails
            .iter()
            .find(|mail| mail["subject"].as_str().unwrap().contains(name))
            .cloned()
    };
    assert_eq!(outcome("behind").unwrap()["outcome"], "incident", "{what}");
    let stubs = house.json(&["quarantine"]);
    assert_eq!(stubs.len(), 1, "{what}");
    assert!(
        !stubs[0]["clocks"].as_array().unwrap().is_empty(),
        "{what}: the stub's clocks run"
    );
    let why = stubs[0]["unreadable"][0].as_str().unwrap().to_owned();
    assert!(daemon.stop().success(), "{what}");
    // The cause is mended: the environment of this verb has no poison in it.
    let again = &house.json(&["retry", "--all"])[0];
    assert_eq!(again["outcome"], "incident", "{what}: {again}");
    assert!(house.json(&["quarantine"]).is_empty());
    assert_eq!(house.json(&["incidents", "--all"]).len(), 2);
    (why, starts)
}

#[test]
fn a_stage_that_panics_costs_one_mail() {
    for stage in Stage::ALL {
        let (why, starts) = suffer("panic", stage);
        assert!(
            why.contains("broke a parser") && why.contains("vorfalld retry"),
            "{why}"
        );
        assert_eq!(starts, 1);
    }
}

#[test]
fn a_stage_that_hangs_costs_one_mail() {
    for stage in [Stage::Open, Stage::Understand] {
        let (why, starts) = suffer("hang", stage);
        assert!(why.contains("took longer than 8 s"), "{why}");
        assert_eq!(starts, 1);
    }
}

#[test]
fn a_stage_that_ends_the_process_costs_one_mail_and_few_restarts() {
    let (why, starts) = suffer("abort", Stage::Understand);
    assert!(why.contains("reading it again, alone, ended the process"), "{why}");
    assert_eq!(starts, 2, "the second time it ends another process");
    // No other process decides, and one that was killed says nothing: then the daemon counts its own ends.
    for (how, stage) in [("abort", Stage::Decide), ("kill", Stage::Open)] {
        let (why, starts) = suffer(how, stage);
        assert!(why.contains("ended the whole daemon 4 times"), "{why}");
        assert_eq!(starts, 6);
    }
}

#[test]
fn however_often_the_daemon_is_killed_over_a_mail_the_mail_is_not_blamed() {
    let house = House::new();
    house.deliver("1", poisoned("slow"));
    house.deliver("2", report("beside"));
    for life in 0..6 {
        let mut daemon = house.start_up(&[("VORFALLD_POISON", "hang-in-open")]);
        house.wait_for("the mail to be in hand", || {
            house.path("state/inhand").exists().then_some(())
        });
        std::thread::sleep(std::time::Duration::from_millis(200 + 100 * life));
        daemon.child.kill().unwrap();
        daemon.child.wait().unwrap();
    }
    let daemon = house.start_up(&[]);
    house.wait_for("the mails", || (house.json(&["mails"]).len() == 2).then_some(()));
    assert!(daemon.stop().success());
    assert!(house.json(&["quarantine"]).is_empty());
    assert!(house.json(&["mails"]).iter().all(|mail| mail["outcome"] == "incident"));
}

/// Found by fuzzing: sequoia 2.4.2 panics on such a ciphertext.
#[test]
fn a_ciphertext_cut_short_is_a_stub_that_stays_one_and_the_mails_behind_it_are_handled() {
    let house = crate::protection::house_with(crate::protection::KEYS);
    for (name, text) in [
        ("1", include_str!("../corpus/protection/cut-short-1.eml")),
        ("2", include_str!("../corpus/protection/cut-short-2.eml")),
    ] {
        house.deliver(name, text);
    }
    house.deliver("3", report("behind"));
    let daemon = house.start_up(&[]);
    house.wait_for("the mails", || (house.json(&["mails"]).len() == 3).then_some(()));
    let stubs = house.json(&["quarantine"]);
    assert_eq!(stubs.len(), 2, "{stubs:?}");
    for stub in &stubs {
        let why = stub["unreadable"].to_string();
        assert!(
            why.contains("ask the sender") && !why.contains("broke a parser"),
            "{why}"
        );
        assert!(!stub["clocks"].as_array().unwrap().is_empty());
    }
    let again = house.json(&["retry", "--all"]);
    assert!(again.iter().all(|mail| mail["outcome"] == "quarantined"), "{again:?}");
    house.deliver("4", report("later"));
    house.wait_for("the next", || (house.json(&["mails"]).len() == 4).then_some(()));
    assert!(!house.log().contains("panicked"), "{}", house.log());
    assert!(daemon.stop().success());
    assert_eq!(house.log().matches(crate::house::LIFE).count(), 1, "it never ended");
}

#[test]
fn an_undecryptable_report_starts_its_clocks_and_its_sender_hears_how_to_send_again() {
    let house = House::new();
    let daemon = house.start_up(&[]);
    house.deliver(
        "1",
        "From: Anna <anna@example.net>\r\nTo: vorfall@example.org\r\nSubject: Kundendaten verloren\r\nMessage-ID: <u1@example.net>\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\r\n\r\n\
         --b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--b\r\n\
         Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nwV4DR2b2udXyHrYSAQdA\r\n",
    );
    house.wait_for("the answer", || (!house.sent().is_empty()).then_some(()));
    assert!(daemon.stop().success());
    let stub = &house.json(&["quarantine"])[0];
    let clocks: Vec<_> = stub["clocks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|clock| clock["name"].clone())
        .collect();
    assert!(clocks.contains(&"gdpr_art33".into()), "{clocks:?}");
    let answer = &house.sent()[0];
    assert!(answer.contains("[VF-"), "it carries the reference");
    assert!(!answer.contains("Kundendaten"), "it quotes nothing\n{answer}");
    assert!(
        answer.contains("BEGIN PGP PUBLIC KEY") || answer.contains("application/pgp-keys"),
        "it brings the key\n{answer}"
    );
}
