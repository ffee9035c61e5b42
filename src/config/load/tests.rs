//! Mistakes that operators make, one file each under `tests/config/`, and what they are told.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::config::Config;
use crate::config::init::{armored_secret, generate_key, init};
use crate::config::settings::{DigestFrequency, Door, FirstStart, Route, Tls};
use crate::model::language::Language;

fn now() -> Timestamp {
    "2026-10-05T08:00:00Z".parse().unwrap()
}

/// A folder as `init` lays it, with a few keys that are wrong in one way each.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    init(folder.path(), now(), &mut |bytes| bytes.fill(7)).unwrap();
    let keys = folder.path().join("keys");
    let key = armored_secret(&generate_key("Bob <bob@example.org>", now()).unwrap()).unwrap();
    write(&keys.join("open.asc"), 0o644, &key);
    let old = generate_key("Carl <carl@example.org>", "2020-01-01T00:00:00Z".parse().unwrap()).unwrap();
    write(
        &keys.join("team/carl.asc"),
        0o644,
        &crate::config::keyring::armored(&[old]).unwrap(),
    );
    let bob = generate_key("Bob <bob@example.org>", now()).unwrap();
    write(
        &keys.join("team/bob.asc"),
        0o644,
        &crate::config::keyring::armored(&[bob]).unwrap(),
    );
    write(&keys.join("short.key"), 0o600, b"c2hvcnQ=\n");
    write(&keys.join("text.pem"), 0o644, b"no certificate\n");
    folder
}

fn write(path: &Path, mode: u32, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// Complaints with the folder's name taken out.
fn complaints(folder: &Path, text: &str) -> Vec<String> {
    let file = folder.join("test.yaml");
    write(&file, 0o644, text.as_bytes());
    let list = match Config::load(&file, now()) {
        Ok((_, warnings)) => warnings,
        Err(complaints) => complaints,
    };
    let root = format!("{}/", folder.display());
    list.iter()
        .map(|line| without_fingerprints(&line.to_string().replace(&root, "").replace("test.yaml:", "")))
        .collect()
}

/// Keys are made anew for each run.
fn without_fingerprints(line: &str) -> String {
    let word = |word: &str| {
        if word.len() == 40 && word.chars().all(|c| c.is_ascii_hexdigit()) {
            "FINGERPRINT".to_owned()
        } else {
            word.to_owned()
        }
    };
    line.split(' ').map(word).collect::<Vec<String>>().join(" ")
}

#[test]
fn every_broken_fixture_gets_the_complaints_written_in_it() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/config");
    let mut files: Vec<PathBuf> = fs::read_dir(fixtures)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let folder = folder();
    let mut wrong = Vec::new();
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        let expected: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("#! ")).collect();
        // Complaints about other files, rules for one, have tests of their own.
        let own = |line: &String| line.starts_with(|c: char| c.is_ascii_digit());
        let found: Vec<String> = complaints(folder.path(), &text).into_iter().filter(own).collect();
        if found != expected {
            wrong.push(format!("{}:\n#! {}", file.display(), found.join("\n#! ")));
        }
    }
    assert!(files.len() > 25, "only {} fixtures were found", files.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// What the interface promises, read to the letter.
const FULL: &str = r#"
state: ./state
key: file:keys/sealing.key
organisation: {name: Example University, team: Vorfall-Team, timezone: Europe/Berlin, languages: [de, en, nb], default_tlp: AMBER+STRICT, domains: [Example.EDU]}
mailboxes:
  - name: vorfall
    address: vorfall@example.org
    imap: {host: imap.example.org, port: 993, tls: implicit, user: 4711, password: "command:exit 1",
           folder: INBOX, done: Processed, quarantine: Quarantine, poll: 5m, max_size: 20MiB}
    first_start: adopt
  - name: drop
    address: security@example.org
    maildir: ./mail
    first_start: full
smtp: {host: smtp.example.org, port: 587, tls: starttls, user: vorfall, password: "command:exit 1", from: "Vorfall-Team <vorfall@example.org>"}
openpgp: {secret: [keys/mailbox.asc], certs: [keys/known/], attach_key: false}
rules: rules/
templates: templates/
team:
  - {name: Bob, address: bob@example.org, roles: [dpo, Security Officer], cert: keys/team/bob.asc, digest: weekly, language: nb}
digest: {at: "18:30", days: [Mon, fri]}
"#;

#[test]
fn a_full_configuration_becomes_what_it_says() {
    let folder = folder();
    let file = folder.path().join("test.yaml");
    write(&file, 0o644, FULL.as_bytes());
    let (config, warnings) = Config::load(&file, now()).unwrap();
    assert_eq!(warnings, []);
    let settings = &config.settings;
    assert_eq!(settings.state, folder.path().join("state"));
    assert_eq!(settings.organisation.domains, ["example.edu", "example.org"]);
    let Door::Imap(imap) = &settings.mailboxes[0].door else {
        panic!("no IMAP");
    };
    assert_eq!((imap.user.as_str(), imap.port, imap.tls), ("4711", 993, Tls::Implicit));
    assert_eq!((imap.poll.as_secs(), imap.max_size), (300, 20 << 20));
    assert_eq!(settings.mailboxes[1].first_start, FirstStart::Full);
    assert!(matches!(
        &settings.smtp.route,
        Route::Server {
            port: 587,
            login: Some(_),
            ..
        }
    ));
    let bob = &settings.team[0];
    assert_eq!(bob.roles, ["dpo", "security_officer"]);
    assert_eq!((bob.digest, bob.language), (DigestFrequency::Weekly, Language::Nb));
    assert_eq!(settings.digest.at, jiff::civil::time(18, 30, 0, 0));
    assert!(config.keyring.cert_for(&bob.address, now()).is_some());
    assert!(settings.is_own(&settings.smtp.from) && !settings.openpgp.attach_key);
}

#[test]
fn a_role_that_is_nearly_one_of_the_usual_is_asked_about() {
    let folder = folder();
    let file = folder.path().join("test.yaml");
    let text = "state: state\nkey: file:keys/sealing.key\norganisation: {name: U, team: T, timezone: UTC}\nmailboxes:\n  - {name: m, address: m@localhost, imap: {host: ::1, tls: none, user: u, password: \"command:exit 1\"}}\nsmtp: {host: localhost, tls: none, from: m@localhost}\nteam:\n  - {name: A, address: a@example.org, roles: [dpoo, registrar]}\n";
    write(&file, 0o644, text.as_bytes());
    let (_, warnings) = Config::load(&file, now()).unwrap();
    let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert!(
        matches!(warnings.as_slice(), [only] if only.contains(":8:") && only.contains("did you mean dpo?")),
        "{warnings:?}"
    );
}

#[test]
fn little_is_needed_and_the_rest_has_sensible_values() {
    let folder = folder();
    let file = folder.path().join("test.yaml");
    let text = "state: state\nkey: file:keys/sealing.key\norganisation: {name: U, team: T, timezone: UTC}\nmailboxes:\n  - {name: m, address: m@localhost, imap: {host: ::1, tls: none, user: u, password: \"command:exit 1\"}}\nsmtp: {host: localhost, tls: none, from: m@localhost}\nteam:\n";
    write(&file, 0o644, text.as_bytes());
    let (config, warnings) = Config::load(&file, now()).unwrap();
    let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(warnings.len(), 1);
    assert!(warnings[0].contains(":7:1: warning: nobody is told"), "{warnings:?}");
    let Door::Imap(imap) = &config.settings.mailboxes[0].door else {
        panic!("no IMAP");
    };
    assert_eq!(
        (imap.port, imap.folder.as_str(), imap.done.as_str()),
        (143, "INBOX", "Processed")
    );
    assert_eq!((imap.poll.as_secs(), imap.max_size), (60, 50 << 20));
    assert!(matches!(
        &config.settings.smtp.route,
        Route::Server {
            port: 25,
            login: None,
            ..
        }
    ));
    assert_eq!(config.settings.organisation.languages, [Language::En]);
    assert_eq!(config.settings.digest.days.len(), 5);
    assert_eq!(config.settings.mailboxes[0].first_start, FirstStart::Adopt);
}

#[test]
fn a_configuration_that_others_may_write_is_not_read() {
    let folder = folder();
    let file = folder.path().join("vorfalld.yaml");
    fs::set_permissions(&file, Permissions::from_mode(0o666)).unwrap();
    let found = Config::load(&file, now()).unwrap_err();
    assert_eq!(found.len(), 1);
    assert!(
        found[0]
            .to_string()
            .ends_with("vorfalld.yaml:1:1: may be changed by others (mode 0666); chmod go-w")
    );
    let found = Config::load(&folder.path().join("none.yaml"), now()).unwrap_err();
    assert!(found[0].what.contains("does not exist"));
}

#[test]
fn complaints_of_rules_and_templates_come_with_those_of_the_file() {
    let folder = folder();
    fs::write(folder.path().join("rules/kinds.yaml"), "surely_unknown: 1\n").unwrap();
    fs::write(folder.path().join("templates/de/broken.txt"), "{{ a\n").unwrap();
    let found = complaints(folder.path(), &FULL.replace("Europe/Berlin", "Europe/Berlni"));
    let starts = |start: &str| found.iter().any(|line| line.starts_with(start));
    assert!(starts("rules/kinds.yaml:1:1: unknown key"), "{found:#?}");
    assert!(starts("templates/de/broken.txt:"), "{found:#?}");
    assert!(starts("4:72: "), "{found:#?}");
}

#[test]
fn a_file_from_windows_means_the_same() {
    let folder = folder();
    let text = format!("\u{feff}{}", FULL.replace('\n', "\r\n"));
    assert_eq!(complaints(folder.path(), &text), Vec::<String>::new());
    let broken = text.replace("maildir: ./mail", "maildir: ./mail # über\r\n    port: 1");
    assert_eq!(
        complaints(folder.path(), &broken),
        ["14:5: unknown key `port`; known here: name, address, imap, maildir, first_start"]
    );
}

#[test]
fn a_language_that_ocr_lacks_is_named_with_its_package() {
    let folder = folder();
    let program = folder.path().join("tesseract");
    let ocr = "ocr: {tesseract: tesseract, languages: [deu, chi_sim]}\n";
    let list = "#!/bin/sh\nprintf 'List of available languages (2):\\ndeu\\nosd\\n'\n";
    write(&program, 0o755, list.as_bytes());
    assert_eq!(
        complaints(folder.path(), &format!("{FULL}{ocr}")),
        ["22:46: “chi_sim” is not installed; apt-get install tesseract-ocr-chi-sim"]
    );
    let fine = format!("{FULL}{}", ocr.replace(", chi_sim", ""));
    assert_eq!(complaints(folder.path(), &fine), Vec::<String>::new());
    // Whoever may change the program may read every scan.
    write(&program, 0o775, list.as_bytes());
    assert!(complaints(folder.path(), &fine)[0].contains("may be changed by others"));
    write(&program, 0o755, b"#!/bin/sh\nexit 1\n");
    assert!(complaints(folder.path(), &fine)[0].contains("does not list its languages"));
}
