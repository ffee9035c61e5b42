//! Which key is chosen, and what is said about the others.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Duration;

use openpgp::cert::{CertBuilder, CipherSuite, UserIDRevocationBuilder};
use openpgp::packet::UserID;
use openpgp::parse::Parse as _;
use openpgp::types::{KeyFlags, ReasonForRevocation};

use super::*;
use crate::config::secret::SecretRef;
use crate::config::settings::{DigestFrequency, Member, OpenPgp};
use crate::model::language::Language;

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn now() -> Timestamp {
    time("2026-10-05T08:00:00Z")
}

fn builder(user_id: &str, since: &str) -> CertBuilder<'static> {
    CertBuilder::new()
        .set_cipher_suite(CipherSuite::Cv25519)
        .set_creation_time(SystemTime::from(time(since)))
        .set_validity_period(Duration::from_hours(400 * 24))
        .add_userid(user_id)
        .add_signing_subkey()
        .add_subkey(
            KeyFlags::empty().set_transport_encryption().set_storage_encryption(),
            None,
            None,
        )
}

fn cert(user_id: &str, since: &str) -> Cert {
    builder(user_id, since).generate().unwrap().0
}

fn ring(known: &[&Cert]) -> KeyRing {
    KeyRing {
        own: Vec::new(),
        known: known.iter().map(|cert| (*cert).clone()).collect(),
        ..KeyRing::default()
    }
}

fn anna() -> Address {
    Address::bare("anna@example.org")
}

#[test]
fn the_newest_valid_certificate_of_an_address_is_chosen() {
    let old = cert("Anna <anna@example.org>", "2026-01-01T00:00:00Z");
    let new = cert("Anna <Anna@Example.org>", "2026-05-01T00:00:00Z");
    let future = cert("Anna <anna@example.org>", "2027-05-01T00:00:00Z");
    let bob = cert("anna@example.org <bob@example.org>", "2026-06-01T00:00:00Z");
    let ring = ring(&[&old, &new, &future, &bob]);
    assert_eq!(ring.cert_for(&anna(), now()).unwrap().fingerprint(), new.fingerprint());
    assert!(ring.cert_for(&Address::bare("carl@example.org"), now()).is_none());
    assert!(ring.cert_for(&Address::bare(""), now()).is_none());
}

#[test]
fn nothing_is_encrypted_to_an_expired_key() {
    let anna_ = cert("anna@example.org", "2025-01-01T00:00:00Z");
    let ring = ring(&[&anna_]);
    assert!(ring.cert_for(&anna(), now()).is_none());
    assert!(ring.cert_for(&anna(), time("2025-06-01T00:00:00Z")).is_some());
    assert_eq!(ring.expiring(now()).len(), 1);
}

#[test]
fn nothing_is_encrypted_to_a_revoked_key_or_user_id_or_to_a_signing_key() {
    let since = "2026-01-01T00:00:00Z";
    let (whole, revocation) = builder("anna@example.org", since).generate().unwrap();
    let revoked = whole.clone().insert_packets(revocation).unwrap().0;

    let mut signer = whole
        .primary_key()
        .key()
        .clone()
        .parts_into_secret()
        .unwrap()
        .into_keypair()
        .unwrap();
    let id = UserID::from("anna@example.org");
    let revocation = UserIDRevocationBuilder::new()
        .set_signature_creation_time(SystemTime::from(time("2026-02-01T00:00:00Z")))
        .unwrap()
        .set_reason_for_revocation(ReasonForRevocation::UIDRetired, b"left")
        .unwrap()
        .build(&mut signer, &whole, &id, None)
        .unwrap();
    let moved = whole.clone().insert_packets(revocation).unwrap().0;

    let signing = CertBuilder::new()
        .set_creation_time(SystemTime::from(time(since)))
        .add_userid("anna@example.org")
        .add_signing_subkey()
        .generate()
        .unwrap()
        .0;
    for cert in [&revoked, &moved, &signing] {
        assert!(ring(&[cert]).cert_for(&anna(), now()).is_none());
    }
    assert!(!carries(&moved, &anna(), now()) && !carries(&revoked, &anna(), now()));
    assert!(carries(&signing, &anna(), now()));
    assert!(ring(&[&whole]).cert_for(&anna(), now()).is_some());
}

#[test]
fn a_user_id_that_somebody_else_added_does_not_count() {
    let since = "2026-01-01T00:00:00Z";
    let mallory = cert("mallory@example.net", since);
    // A user ID without a binding signature: anybody can glue one to a certificate.
    let forged = mallory.insert_packets(UserID::from("anna@example.org")).unwrap().0;
    assert!(ring(&[&forged]).cert_for(&anna(), now()).is_none());
    assert!(!carries(&forged, &anna(), now()));
}

#[test]
fn fingerprints_are_found_however_they_are_written() {
    let anna_ = cert("anna@example.org", "2026-01-01T00:00:00Z");
    let ring = ring(&[&anna_]);
    let subkey = anna_.keys().subkeys().next().unwrap().key().fingerprint();
    for text in [
        anna_.fingerprint().to_hex(),
        anna_.fingerprint().to_spaced_hex(),
        anna_.fingerprint().to_hex().to_lowercase(),
        subkey.to_hex(),
    ] {
        assert!(ring.by_fingerprint(&text).is_some(), "{text}");
    }
    for text in ["", "x", "0123456789ABCDEF0123456789ABCDEF01234567"] {
        assert!(ring.by_fingerprint(text).is_none(), "{text}");
    }
}

#[test]
fn the_public_block_holds_no_secret() {
    let anna_ = cert("anna@example.org", "2026-01-01T00:00:00Z");
    let ring = KeyRing {
        own: vec![anna_],
        known: Vec::new(),
        ..KeyRing::default()
    };
    let block = ring.own_public();
    assert!(block.starts_with(b"-----BEGIN PGP PUBLIC KEY BLOCK-----"));
    assert!(!Cert::from_bytes(&block).unwrap().is_tsk());
    assert!(KeyRing::default().own_public().is_empty());
}

fn write(path: &Path, mode: u32, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

fn secret(cert: &Cert, armored: bool) -> Vec<u8> {
    use openpgp::serialize::SerializeInto;
    if armored {
        cert.as_tsk().armored().to_vec().unwrap()
    } else {
        cert.as_tsk().to_vec().unwrap()
    }
}

fn load(openpgp: &OpenPgp, team: &[Member]) -> (KeyRing, Vec<String>) {
    let mut lines = Vec::new();
    let ring = KeyRing::load(openpgp, team, now(), &mut |severity, place, what| {
        lines.push(format!("{severity:?} {place}: {what}"));
    });
    (ring, lines)
}

#[test]
fn locked_keys_are_unlocked_and_a_wrong_passphrase_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (key, pass) = (folder.path().join("k.asc"), folder.path().join("pass"));
    let locked = builder("vorfall@example.org", "2026-01-01T00:00:00Z")
        .set_password(Some("right".into()))
        .generate()
        .unwrap()
        .0;
    write(&key, 0o600, &secret(&locked, true));
    let mut openpgp = OpenPgp {
        secret: vec![key],
        passphrase: Some(SecretRef::File(pass.clone())),
        ..OpenPgp::default()
    };
    write(&pass, 0o600, b"right\n");
    let (ring, lines) = load(&openpgp, &[]);
    assert_eq!(lines, Vec::<String>::new());
    assert_eq!(ring.own[0].keys().unencrypted_secret().count(), 3);
    assert!(ring.own_for(&Address::bare("vorfall@example.org"), now()).is_some());

    write(&pass, 0o600, b"wrong\n");
    let (_, lines) = load(&openpgp, &[]);
    assert!(
        lines[0].starts_with("Error openpgp.passphrase: the passphrase does not unlock"),
        "{lines:?}"
    );

    openpgp.passphrase = None;
    let (_, lines) = load(&openpgp, &[]);
    assert!(
        lines[0].starts_with("Error openpgp.secret[0]: the key is locked"),
        "{lines:?}"
    );
}

#[test]
fn folders_hold_binary_and_armored_certificates_several_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let certs: Vec<Cert> = ["a", "b", "c", "d"]
        .iter()
        .map(|name| cert(&format!("{name}@example.org"), "2026-01-01T00:00:00Z").strip_secret_key_material())
        .collect();
    let block = |range: std::ops::Range<usize>| armored(&certs[range]).unwrap();
    let mut two_blocks = block(0..1);
    two_blocks.extend(block(1..2));
    write(&folder.path().join("two.asc"), 0o644, &two_blocks);
    write(&folder.path().join("ring.pgp"), 0o644, &secret(&certs[2], false));
    write(&folder.path().join("both.asc"), 0o644, &block(2..4));
    write(&folder.path().join(".hidden"), 0o644, b"x");
    write(&folder.path().join("readme.txt"), 0o644, b"not a key");
    let openpgp = OpenPgp {
        certs: vec![folder.path().to_owned()],
        ..OpenPgp::default()
    };
    let (ring, lines) = load(&openpgp, &[]);
    assert_eq!(ring.known.len(), 4, "{lines:?}");
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(
        lines[0].starts_with("Warning openpgp.certs[0]") && lines[0].contains("readme.txt"),
        "{lines:?}"
    );
}

#[test]
fn what_is_wrong_with_key_files_is_said_at_their_reference() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let since = "2026-01-01T00:00:00Z";
    let own = cert("vorfall@example.org", since);
    write(&path("open.asc"), 0o644, &secret(&own, true));
    write(
        &path("public.asc"),
        0o600,
        &armored(std::slice::from_ref(&own)).unwrap(),
    );
    write(&path("text.asc"), 0o600, b"hello");
    write(
        &path("old.asc"),
        0o600,
        &secret(&cert("vorfall@example.org", "2024-01-01T00:00:00Z"), true),
    );
    write(&path("mixed.asc"), 0o600, &secret(&own, true));
    write(&path("other.asc"), 0o644, &armored(&[own]).unwrap());
    let openpgp = OpenPgp {
        secret: ["none.asc", "open.asc", "public.asc", "text.asc", "old.asc"]
            .map(path)
            .to_vec(),
        certs: vec![path("mixed.asc")],
        ..OpenPgp::default()
    };
    let member = Member {
        name: "Dpo".into(),
        address: Address::bare("dpo@example.org"),
        roles: Vec::new(),
        cert: Some(path("other.asc")),
        digest: DigestFrequency::Daily,
        language: Language::De,
    };
    let (ring, lines) = load(&openpgp, &[member]);
    let expected = [
        ("Error openpgp.secret[0]", "does not exist"),
        ("Error openpgp.secret[1]", "chmod 0600"),
        ("Error openpgp.secret[2]", "has no secret key"),
        ("Error openpgp.secret[3]", "holds no OpenPGP key"),
        ("Warning openpgp.secret", "expired"),
        ("Warning openpgp.secret", "no key of the team"),
        ("Warning openpgp.certs[0]", "holds a secret key"),
        ("Warning team[0].cert", "carries dpo@example.org"),
    ];
    assert_eq!(lines.len(), expected.len(), "{lines:#?}");
    for (line, (start, word)) in lines.iter().zip(expected) {
        assert!(
            line.starts_with(start) && line.contains(word),
            "{line} / {start} {word}"
        );
    }
    assert!(ring.known.iter().all(|cert| !cert.is_tsk()));
    assert_eq!((ring.own.len(), ring.known.len()), (1, 1));
}

/// Runs gpg (Debian package gnupg) on a home of its own and gives back what it printed.
fn gpg(home: &Path, arguments: &[&str]) -> Vec<u8> {
    let output = std::process::Command::new("gpg")
        .args([
            "--batch",
            "--quiet",
            "--pinentry-mode",
            "loopback",
            "--passphrase",
            "right",
            "--homedir",
        ])
        .arg(home)
        .args(arguments)
        .output()
        .expect("this test needs gpg: apt-get install gnupg");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn keys_exported_by_gnupg_are_unlocked_with_and_without_their_primary_secret() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("gpg");
    fs::create_dir(&home).unwrap();
    fs::set_permissions(&home, Permissions::from_mode(0o700)).unwrap();
    gpg(
        &home,
        &[
            "--quick-generate-key",
            "new@example.org",
            "future-default",
            "default",
            "never",
        ],
    );
    let (pass, key) = (folder.path().join("pass"), folder.path().join("k.asc"));
    write(&pass, 0o600, b"right\n");
    let openpgp = OpenPgp {
        secret: vec![key.clone()],
        passphrase: Some(SecretRef::File(pass)),
        ..OpenPgp::default()
    };
    // GnuPG stamps its keys with the time of this machine's clock.
    let later = time("2100-01-01T00:00:00Z");
    for (export, keys) in [("--export-secret-keys", 2), ("--export-secret-subkeys", 1)] {
        write(&key, 0o600, &gpg(&home, &["--armor", export]));
        let mut lines = Vec::new();
        let ring = KeyRing::load(&openpgp, &[], later, &mut |_, _, what| lines.push(what));
        assert_eq!(lines, Vec::<String>::new());
        let open: usize = ring
            .own
            .iter()
            .map(|cert| cert.keys().unencrypted_secret().count())
            .sum();
        assert_eq!((ring.own.len(), open), (1, keys));
        assert!(ring.own_for(&Address::bare("new@example.org"), later).is_some());
    }
    let _ = std::process::Command::new("gpgconf")
        .arg("--homedir")
        .arg(&home)
        .args(["--kill", "all"])
        .status();
}
