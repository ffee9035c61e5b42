//! S/MIME keys as programs write them. Needs the `openssl` command line (Debian's `openssl`).

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;

use super::*;

fn openssl(folder: &Path, line: &str) {
    let output = Command::new("openssl")
        .args(line.split_whitespace())
        .current_dir(folder)
        .output()
        .expect("openssl does not start: install Debian's package openssl");
    assert!(
        output.status.success(),
        "openssl {line}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    openssl(
        path,
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out cert.pem -subj /CN=Team -days 10",
    );
    openssl(
        path,
        "pkcs12 -export -inkey key.pem -in cert.pem -out open.p12 -passout pass:",
    );
    openssl(
        path,
        "pkcs12 -export -inkey key.pem -in cert.pem -out locked.p12 -passout pass:geheim",
    );
    openssl(path, "x509 -in cert.pem -outform DER -out cert.der");
    openssl(path, "pkcs8 -topk8 -in key.pem -out locked.pem -passout pass:geheim");
    fs::write(path.join("pass"), "geheim\n").unwrap();
    fs::write(path.join("junk"), "junk").unwrap();
    for entry in path.read_dir().unwrap() {
        fs::set_permissions(entry.unwrap().path(), Permissions::from_mode(0o600)).unwrap();
    }
    folder
}

fn load(secret: &[PathBuf], roots: &[PathBuf], passphrase: Option<PathBuf>) -> (SmimeKeys, Vec<String>) {
    let settings = Smime {
        certs: Vec::new(),
        secret: secret.to_vec(),
        roots: roots.to_vec(),
        passphrase: passphrase.map(SecretRef::File),
    };
    let mut said = Vec::new();
    let now = time(&Asn1Time::days_from_now(0).unwrap()).unwrap();
    let keys = SmimeKeys::load(&settings, now, &mut |severity, place, what| {
        said.push(format!("{severity:?} {place}: {what}"));
    });
    (keys, said)
}

#[test]
fn keys_are_read_in_every_form_that_programs_write() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    for (files, passphrase) in [
        (vec!["open.p12"], None),
        (vec!["locked.p12"], Some(at("pass"))),
        (vec!["key.pem", "cert.pem"], None),
        (vec!["cert.der", "locked.pem"], Some(at("pass"))),
    ] {
        let paths: Vec<PathBuf> = files.iter().map(|name| at(name)).collect();
        let (keys, said) = load(&paths, &[at("cert.pem"), at("cert.der")], passphrase);
        assert_eq!(keys.own.len(), 1, "{files:?} {said:?}");
        assert_eq!(keys.own[0].name(), "Team");
        assert_eq!(keys.own[0].fingerprint().len(), 64);
        assert_eq!(keys.roots.len(), 2);
        assert!(
            said.iter().all(|said| said.contains("expires on")) && !said.is_empty(),
            "{said:?}"
        );
    }
}

#[test]
fn what_cannot_be_read_is_complained_about() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    for (secret, root, words) in [
        ("locked.p12", "cert.pem", "correct smime.passphrase"),
        ("locked.pem", "cert.pem", "correct smime.passphrase"),
        ("key.pem", "cert.pem", "has no certificate beside it"),
        ("junk", "cert.pem", "holds no S/MIME key"),
        ("open.p12", "junk", "holds no certificate in PEM or DER"),
        ("open.p12", "missing", "does not exist"),
    ] {
        let (_, said) = load(&[at(secret)], &[at(root)], None);
        assert!(
            said.iter()
                .any(|said| said.starts_with("Error") && said.contains(words)),
            "{secret} {root} {said:?}"
        );
    }
    fs::set_permissions(at("open.p12"), Permissions::from_mode(0o644)).unwrap();
    let (keys, said) = load(&[at("open.p12")], &[], None);
    assert!(keys.own.is_empty() && said[0].contains("others may reach"), "{said:?}");
}
