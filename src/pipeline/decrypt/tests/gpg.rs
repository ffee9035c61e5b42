//! Messages made by the real `gpg`, so that not only our own library understands itself. Needs Debian's `gnupg`.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use sequoia_openpgp::Cert;
use sequoia_openpgp::cert::CertParser;
use sequoia_openpgp::parse::Parse as _;

use super::people::{read, texts};
use crate::config::KeyRing;
use crate::model::protection::{Encryption, Signature};

fn gpg(home: &Path, args: &[&str], input: &str) -> Vec<u8> {
    let mut child = Command::new("gpg")
        .arg("--homedir")
        .arg(home)
        .args([
            "--batch",
            "--quiet",
            "--no-tty",
            "--yes",
            "--pinentry-mode",
            "loopback",
            "--passphrase",
            "",
        ])
        .args(["--trust-model", "always", "--faked-system-time", "20260102T000000!"])
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("gpg does not start: install Debian's package gnupg");
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "gpg {args:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

/// The agent lives as long as its home; it is asked to go.
struct Home(tempfile::TempDir);

impl Drop for Home {
    fn drop(&mut self) {
        let _ = Command::new("gpgconf")
            .arg("--homedir")
            .arg(self.0.path())
            .args(["--kill", "gpg-agent"])
            .status();
    }
}

fn home() -> (Home, KeyRing) {
    let home = Home(tempfile::Builder::new().prefix("vf-gpg").tempdir().unwrap());
    let path = home.0.path();
    for user in ["Team <security@example.org>", "Alice <alice@example.org>"] {
        gpg(path, &["--quick-generate-key", user, "ed25519", "default", "1y"], "");
        let listing = gpg(path, &["--with-colons", "--list-keys", user], "");
        let listing = String::from_utf8(listing).unwrap();
        let fingerprint = listing.lines().find(|line| line.starts_with("fpr:")).unwrap();
        let fingerprint = fingerprint.split(':').nth(9).unwrap();
        gpg(path, &["--quick-add-key", fingerprint, "cv25519", "encr", "1y"], "");
    }
    let own = gpg(path, &["--export-secret-keys", "security@example.org"], "");
    let known = gpg(path, &["--export", "alice@example.org"], "");
    let parse = |bytes: &[u8]| -> Vec<Cert> { CertParser::from_bytes(bytes).unwrap().map(Result::unwrap).collect() };
    let ring = KeyRing {
        own: parse(&own),
        known: parse(&known),
        ..KeyRing::default()
    };
    (home, ring)
}

#[test]
fn what_gnupg_writes_is_read() {
    let (home, ring) = home();
    let path = home.0.path();
    let entity = "Content-Type: text/plain; charset=utf-8\r\n\r\nGerät gestohlen.\r\n";
    let to = ["--armor", "--encrypt", "-r", "security@example.org"];
    let signed_to = [&to[..], &["--sign", "-u", "alice@example.org"]].concat();
    let hidden_to = ["--armor", "--encrypt", "-R", "security@example.org"];
    for (args, signature) in [
        (&to[..], Signature::None),
        (&signed_to[..], Signature::Good),
        (&hidden_to[..], Signature::None),
    ] {
        let armored = gpg(path, args, entity);
        let opened = read(&super::people::pgp_mime("alice@example.org", &armored), &ring).unwrap();
        assert_eq!(texts(&opened), ["Gerät gestohlen."], "{args:?}");
        assert_eq!(opened.protection.signature, signature, "{args:?}");
        assert_eq!(opened.protection.encryption, Encryption::PgpMime);
    }

    let clear = gpg(path, &["--clearsign", "-u", "alice@example.org"], "- eins\nzwei  \n");
    let mail = format!("From: alice@example.org\n\n{}", String::from_utf8(clear).unwrap());
    let opened = read(&mail, &ring).unwrap();
    assert_eq!(opened.protection.signature, Signature::Good);
    assert!(opened.protection.signer_is_sender);

    let detached = gpg(
        path,
        &["--armor", "--detach-sign", "-u", "alice@example.org"],
        "\r\nText",
    );
    let mail = format!(
        "From: alice@example.org\nContent-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=s\n\n--s\n\nText\n--s\nContent-Type: application/pgp-signature\n\n{}\n--s--\n",
        String::from_utf8(detached).unwrap()
    );
    let opened = read(&mail, &ring).unwrap();
    assert_eq!(opened.protection.signature, Signature::Good);

    let password = gpg(path, &["--passphrase", "geheim", "--armor", "--symmetric"], entity);
    let (_, reason) = read(&super::people::pgp_mime("alice@example.org", &password), &ring).unwrap_err();
    assert!(reason.contains("password"), "{reason}");
    let odd = gpg(path, &[&to[..], &["--cipher-algo", "TWOFISH"]].concat(), entity);
    let (_, reason) = read(&super::people::pgp_mime("alice@example.org", &odd), &ring).unwrap_err();
    assert!(reason.contains("Twofish") && reason.contains("AES"), "{reason}");
    // Long forbidden by GnuPG itself, still written when asked: no integrity protection.
    let old = gpg(
        path,
        &[&to[..], &["--rfc2440", "--cipher-algo", "AES", "--disable-mdc"]].concat(),
        entity,
    );
    if let Err((_, reason)) = read(&super::people::pgp_mime("alice@example.org", &old), &ring) {
        assert!(reason.contains("integrity"), "{reason}");
    }
}

/// GnuPG 2.2 reads the OCB mode and does not write it: what our tests write is the real thing.
#[test]
fn our_test_messages_in_ocb_mode_are_what_gnupg_understands() {
    let (home, ring) = home();
    let inside = super::people::message(
        b"Hallo",
        &super::people::Make {
            binary: true,
            ..super::people::Make::default()
        },
    );
    let sealed = super::people::libre(&inside, &ring.own[0]);
    let armored = String::from_utf8(super::people::armored(&sealed)).unwrap();
    assert_eq!(gpg(home.0.path(), &["--decrypt"], &armored), b"Hallo");
    let opened = read(&super::people::pgp_mime("a@b", armored.as_bytes()), &ring).unwrap();
    assert_eq!(texts(&opened), ["Hallo"]);
}
