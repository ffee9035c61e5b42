//! Where secrets come from, and what is refused.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use super::*;

const BASE: &str = "/etc/vorfalld";

fn parse(text: &str) -> Result<SecretRef, String> {
    SecretRef::parse(text, Path::new(BASE))
}

#[test]
fn a_secret_written_into_the_configuration_is_refused_and_not_repeated() {
    for text in ["hunter2", "pass:hunter2", "hunter2:", "FILE:hunter2"] {
        let error = parse(text).unwrap_err();
        assert!(
            error.contains("credential:NAME") && !error.contains("hunter2"),
            "{error}"
        );
    }
}

#[test]
fn references_are_read_and_paths_belong_to_the_configuration() {
    assert_eq!(parse("credential:imap").unwrap(), SecretRef::Credential("imap".into()));
    assert_eq!(
        parse("file:k").unwrap(),
        SecretRef::File(PathBuf::from("/etc/vorfalld/k"))
    );
    assert_eq!(parse("file:/k").unwrap(), SecretRef::File(PathBuf::from("/k")));
    assert_eq!(parse("env:PW_1").unwrap(), SecretRef::Env("PW_1".into()));
    assert_eq!(
        parse("command:pass show a:b").unwrap(),
        SecretRef::Command("pass show a:b".into())
    );
    for bad in [
        "credential:../shadow",
        "credential:..",
        "credential:",
        "file:",
        "env:A=B",
        "env:",
        "env:1",
        "command:",
    ] {
        assert!(parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn a_file_must_be_private_and_loses_its_line_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("secret");
    fs::write(&path, "s3cret \r\n").unwrap();
    fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
    let reference = SecretRef::File(path.clone());
    assert!(reference.resolve().unwrap_err().to_string().contains("chmod 0600"));
    assert!(reference.look().is_err());
    fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
    assert_eq!(reference.resolve().unwrap().expose(), "s3cret ");
    fs::write(&path, "\n").unwrap();
    assert!(reference.resolve().unwrap_err().to_string().contains("is empty"));
    fs::write(&path, "a\nb\n").unwrap();
    assert!(
        reference
            .resolve()
            .unwrap_err()
            .to_string()
            .contains("more than one line")
    );
}

#[test]
fn the_first_line_of_a_command_is_taken() {
    let ask = |line: &str| SecretRef::Command(line.into()).resolve();
    assert_eq!(ask("printf 'one\\ntwo\\n'").unwrap().expose(), "one");
    assert_eq!(ask("printf one").unwrap().expose(), "one");
    assert!(ask("echo one; exit 3").unwrap_err().to_string().contains("failed"));
    assert!(ask("true").unwrap_err().to_string().contains("is empty"));
    assert!(ask("yes | tr -d '\\n'").is_err());
    // Something left running holds the pipe open; the line is there all the same.
    assert_eq!(ask("sleep 2 & echo one").unwrap().expose(), "one");
}

#[test]
fn a_command_that_hangs_is_ended() {
    let error = command::first_line_within("sleep 60", 5).unwrap_err();
    assert!(error.to_string().contains("ten seconds"), "{error}");
}

#[test]
fn a_credential_needs_systemd() {
    if std::env::var_os("CREDENTIALS_DIRECTORY").is_none() {
        let reference = SecretRef::Credential("imap".into());
        assert!(
            reference
                .resolve()
                .unwrap_err()
                .to_string()
                .contains("$CREDENTIALS_DIRECTORY")
        );
        assert!(reference.look().unwrap().is_some());
    }
}

#[test]
fn nothing_secret_is_printed() {
    let secret = Secret::new(b"hunter2").unwrap();
    assert_eq!(format!("{secret:?}"), "…");
    let key = SealingKey::generate(&mut |bytes| bytes.fill(7));
    assert_eq!(format!("{key:?}"), "…");
    assert_eq!(SecretRef::Command("echo hunter2".into()).to_string(), "command:…");
}

#[test]
fn a_sealing_key_is_read_from_base64_and_hex() {
    let key = SealingKey::generate(&mut |bytes| bytes.fill(0xa7));
    let read = |text: &str| SealingKey::read(&Secret::new(text.as_bytes()).unwrap());
    assert_eq!(read(&key.encode()).unwrap().expose(), key.expose());
    assert_eq!(read(&"A7".repeat(32)).unwrap().expose(), key.expose());
    for bad in ["short", &"a7".repeat(31), &"0".repeat(64), "!!"] {
        assert!(read(bad).is_err(), "{bad}");
    }
}
