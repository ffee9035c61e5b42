//! The delivery contract, from outside: what a killed process, a deleted index and hostile mail do to it.

use std::path::Path;

use serde_json::Value;

use crate::house::{House, letter};

const NOW: &str = "2026-10-05T10:00:00+02:00";

fn phishing(from: &str, id: &str) -> String {
    letter(
        from,
        "Phishing-Mail der Bibliothek",
        id,
        "Guten Tag,\n\nich habe eine Phishing-Mail bekommen, der Link war https://konto-neu.example.net/login .\n\
         Ich habe nichts eingegeben.\n\nViele Grüße",
    )
}

#[test]
fn a_kill_between_commit_and_filing_makes_no_second_incident_and_no_second_answer() {
    let house = House::new();
    let mut daemon = house.start_with(&[("VORFALLD_FAILPOINT", "before-filing")]);
    house.deliver(
        "one",
        phishing("Jonas Beispiel <jonas@example.org>", "kill-1@example.org"),
    );
    let status = daemon.child.wait().unwrap();
    assert!(!status.success(), "the failpoint did not fire\n{}", house.log());
    assert!(
        house.path("mail/new/one").exists(),
        "the mail was filed before the kill"
    );

    let daemon = house.start();
    house.wait_for("the mail to be filed", || {
        (!house.path("mail/new/one").exists()).then_some(())
    });
    house.wait_for("the answer", || (!house.sent().is_empty()).then_some(()));
    assert!(daemon.stop().success());

    assert_eq!(house.json(&["incidents", "--all"]).len(), 1);
    assert_eq!(house.json(&["outbox"]).len(), 1);
    assert_eq!(house.sent().len(), 1);
    // The outgoing Maildir would hide a second sending of the same mail; the log does not.
    assert_eq!(
        house.log().matches("A mail was accepted by the next server").count(),
        1,
        "{}",
        house.log()
    );
}

#[test]
fn an_index_that_was_deleted_comes_back_the_same() {
    let house = House::new();
    for (name, from) in [("a", "a@example.org"), ("b", "b@example.org")] {
        house.ingest(&house.mail(name, phishing(from, name)), NOW);
    }
    house.run(&["ack", "2026-0001", "--now", "2026-10-05T10:05:00+02:00"]);
    let verbs: [&[&str]; 4] = [&["incidents", "--all"], &["mails"], &["outbox"], &["show", "2026-0001"]];
    let before: Vec<_> = verbs.iter().map(|verb| house.json(verb)).collect();
    std::fs::remove_dir_all(house.path("state/index")).unwrap();
    let after: Vec<_> = verbs.iter().map(|verb| house.json(verb)).collect();
    assert_eq!(before, after);
    assert!(!before[0].is_empty());
}

#[test]
fn nothing_personal_lies_in_clear_below_the_state_folder() {
    let house = House::new();
    let mail = letter(
        "Reporterina Geheimniskrämer <reporterina@sekretariat.example.org>",
        "Streng vertrauliches Betreffwort",
        "grep-1@example.org",
        "Mein Notebook mit der Inventarnummer INV-4711-XYZ wurde gestern im Zug gestohlen.",
    );
    let daemon = house.start();
    house.deliver("one", mail);
    house.wait_for("the answer", || (!house.sent().is_empty()).then_some(()));
    assert!(daemon.stop().success());
    let mut files = 0;
    search(&house.path("state"), &mut files, &|file, bytes| {
        for word in [
            "Reporterina",
            "reporterina",
            "Geheimnis",
            "Betreffwort",
            "INV-4711",
            "grep-1",
            "Notebook",
        ] {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "{word} lies in clear in {}", file.display());
        }
    });
    assert!(files > 3, "the test looked at {files} files");
}

fn search(folder: &Path, files: &mut usize, look: &dyn Fn(&Path, &[u8])) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            search(&path, files, look);
        } else if path.is_file() {
            *files = files.saturating_add(1);
            look(&path, &std::fs::read(&path).unwrap());
        }
    }
}

#[test]
fn bad_mails_become_stubs_and_never_hold_up_the_mails_behind_them() {
    let house = House::new();
    let daemon = house.start();
    let truncated = "From: t@example.org\r\nTo: vorfall@example.org\r\nSubject: Meldung\r\nMessage-ID: <t1@example.org>\r\n\
        MIME-Version: 1.0\r\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\r\n\r\n\
        --b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--b\r\n\
        Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nwV4DR2b2udXyHrYSAQdA\r\n";
    let pdf = "From: p@example.org\r\nTo: vorfall@example.org\r\nSubject: Formular\r\nMessage-ID: <p1@example.org>\r\n\
        MIME-Version: 1.0\r\nContent-Type: application/pdf; name=f.pdf\r\nContent-Disposition: attachment; filename=f.pdf\r\n\r\n\
        %PDF-1.7\r\n1 0 obj <</Type /Catalog /Pages 1 0 R>> endobj\r\ntrailer <</Root 1 0 R>>\r\n";
    let mut large = letter("g@example.org", "Sehr gross", "g1@example.org", "").into_bytes();
    large.resize(60 << 20, b'A');
    house.deliver("1.truncated", truncated);
    house.deliver("2.pdf", pdf);
    house.deliver("3.nul", vec![0_u8; 5000]);
    house.deliver("4.large", large);
    house.deliver(
        "5.good",
        phishing("Jonas Beispiel <jonas@example.org>", "good-1@example.org"),
    );
    house.wait_for("all mails to be filed", || {
        (std::fs::read_dir(house.path("mail/new")).unwrap().count() == 0).then_some(())
    });
    let mails = house.json(&["mails"]);
    assert_eq!(mails.len(), 5);
    let outcome = |sender: &str| -> Value {
        let mail = mails
            .iter()
            .find(|mail| mail["from"].as_str().unwrap().contains(sender))
            .unwrap();
        mail["outcome"].clone()
    };
    assert_eq!(outcome("t@example.org"), "quarantined");
    assert_eq!(outcome("p@example.org"), "quarantined");
    assert_eq!(outcome("g@example.org"), "quarantined");
    assert_eq!(outcome("jonas@example.org"), "incident");
    let stubs = house.json(&["incidents"]);
    assert_eq!(stubs.len(), 5, "each of them is visible");
    for stub in stubs.iter().filter(|incident| incident["state"] == "quarantined") {
        assert!(!stub["unreadable"].as_array().unwrap().is_empty(), "a stub says why");
        assert!(
            !stub["clocks"].as_array().unwrap().is_empty(),
            "a stub has its clocks running"
        );
    }
    assert!(daemon.stop().success());
}

#[test]
fn a_second_process_gets_its_answer_while_the_daemon_runs() {
    let house = House::new();
    let daemon = house.start();
    house.wait_for("the socket", || house.path("state/control.sock").exists().then_some(()));
    house.deliver(
        "one",
        phishing("Jonas Beispiel <jonas@example.org>", "sock-1@example.org"),
    );
    house.wait_for("the incident", || (house.json(&["incidents"]).len() == 1).then_some(()));
    let many: Vec<_> = (0..8)
        .map(|_| house.command(&["incidents", "--json"]).output().unwrap())
        .collect();
    assert!(many.iter().all(|out| out.status.success()));
    let id = house.json(&["incidents"])[0]["id"].as_str().unwrap().to_owned();
    let shown = house.json(&["ack", &id]);
    assert_eq!(shown[0]["state"], "acknowledged");
    let second = house.mail("two", phishing("Eva <eva@example.org>", "sock-2@example.org"));
    let handed = &house.json(&["ingest", second.to_str().unwrap()])[0];
    assert_eq!(handed["outcome"], "duplicate", "{handed}");
    assert_eq!(handed["incident"], shown[0]["id"]);
    assert!(daemon.stop().success());
    assert!(house.run(&["store", "verify"]).status.success());
}

#[test]
fn a_second_daemon_is_refused_and_harms_nothing() {
    let house = House::new();
    let daemon = house.start();
    house.wait_for("the socket", || house.path("state/control.sock").exists().then_some(()));
    let second = house.run(&["run"]);
    assert_eq!(
        second.status.code(),
        Some(75),
        "{}",
        String::from_utf8_lossy(&second.stderr)
    );
    assert!(house.run(&["incidents"]).status.success());
    assert!(daemon.stop().success());
}

#[test]
fn a_mail_whose_key_comes_later_is_read_by_retry() {
    use std::os::unix::fs::PermissionsExt;

    use vorfalld::config::init::{armored_secret, generate_key};

    let house = House::new();
    let key = generate_key("Old key <vorfall@example.org>", NOW.parse().unwrap()).unwrap();
    let entity = "Content-Type: text/plain; charset=utf-8\r\n\r\nMein Laptop wurde im Zug gestohlen.\r\n";
    let armored = vorfalld::mail::compose::seal_for(entity.as_bytes(), &key, None, NOW.parse().unwrap()).unwrap();
    let mail = format!(
        "From: Jonas Beispiel <jonas@example.org>\r\nTo: vorfall@example.org\r\nSubject: Verschluesselt\r\n\
         Message-ID: <retry-1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/encrypted; \
         protocol=\"application/pgp-encrypted\"; boundary=o\r\n\r\n--o\r\nContent-Type: application/pgp-encrypted\r\n\r\n\
         Version: 1\r\n\r\n--o\r\nContent-Type: application/octet-stream\r\n\r\n{armored}\r\n--o--\r\n"
    );
    let line = house.ingest(&house.mail("sealed.eml", mail), NOW);
    assert_eq!(line["outcome"], "quarantined", "{line}");
    assert_eq!(house.json(&["quarantine"]).len(), 1);
    let still = &house.json(&["retry", "--all", "--now", NOW])[0];
    assert_eq!(still["outcome"], "quarantined");

    let file = house.path("keys/old.asc");
    std::fs::write(&file, armored_secret(&key).unwrap()).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    let yaml = crate::house::maildir_config().replace("[keys/mailbox.asc]", "[keys/mailbox.asc, keys/old.asc]");
    house.write_config(&yaml);
    let read = &house.json(&["retry", "2026-0001", "--now", NOW])[0];
    assert_eq!(read["kind"], "device_loss", "{read}");
    assert_eq!(read["incident"], "2026-0001", "the stub's reference stays");
    let incidents = house.json(&["incidents", "--all"]);
    assert_eq!(incidents.len(), 1);
    assert_eq!(incidents[0]["state"], "new");
    assert!(house.json(&["quarantine"]).is_empty());
}
