//! Which key an answer is encrypted to, and that its owner can read it.

use std::path::Path;
use std::process::Command;

use sequoia_openpgp::cert::{CertBuilder, CipherSuite};
use sequoia_openpgp::parse::Parse as _;
use sequoia_openpgp::serialize::SerializeInto as _;
use sequoia_openpgp::{Cert, Packet, PacketPile};
use serde_json::Value;

use crate::house::{House, letter};
use crate::library::shelf;
use crate::protection::{KEYS, NOW, house_with};

/// Takes a mail in, lets the answer leave, and gives the mail's line and the answer.
fn answered(house: &House, file: &Path) -> (Value, String) {
    let before = house.sent();
    let line = house.ingest(file, NOW);
    house.json(&["outbox", "--send", "--now", NOW]);
    let answer = house.sent().into_iter().find(|mail| !before.contains(mail));
    (line, answer.expect("no answer left"))
}

fn openssl(folder: &Path, line: &str) -> Vec<u8> {
    let out = Command::new("openssl")
        .args(line.split_whitespace())
        .current_dir(folder)
        .output()
        .expect("openssl does not start: install Debian's package openssl");
    assert!(out.status.success(), "{line}: {}", String::from_utf8_lossy(&out.stderr));
    out.stdout
}

/// What `openssl cms` makes of an answer with this person's key; the team's signature inside must hold.
fn opened(house: &House, answer: &str, person: &str) -> String {
    let folder = house.path("test-keys");
    std::fs::write(folder.join("answer.eml"), answer).unwrap();
    let key = format!("-recip {person} -inkey {person}");
    let inner = openssl(&folder, &format!("cms -decrypt -in answer.eml {key}"));
    std::fs::write(folder.join("inner.eml"), inner).unwrap();
    let text = openssl(&folder, "cms -verify -in inner.eml -CAfile ca.pem -no_check_time");
    String::from_utf8(text).unwrap()
}

#[test]
fn a_report_by_smime_is_answered_by_smime() {
    let house = house_with(KEYS);
    for name in ["smime-signed-1", "smime-sealed-2"] {
        let (line, answer) = answered(&house, &shelf("protection").join(format!("{name}.eml")));
        assert_eq!(line["ack"]["encrypted"], true, "{name} {}", line["ack"]);
        assert!(answer.contains("smime-type=enveloped-data"), "{name}: {answer}");
        assert!(
            !answer.contains("Laptop") && !answer.contains("Meldung\r\n"),
            "{answer}"
        );
        let text = opened(&house, &answer, "alice.smime.pem");
        assert!(
            text.contains("Subject:") && text.contains("vorfall@example.org"),
            "{text}"
        );
    }
    // The same person has an OpenPGP certificate, and writes by OpenPGP this time.
    let (line, answer) = answered(&house, &shelf("protection").join("bcc-1.eml"));
    assert_eq!(line["ack"]["encrypted"], true);
    assert!(answer.contains("multipart/encrypted"), "{answer}");
}

#[test]
fn a_configured_smime_certificate_is_used_as_far_as_a_root_vouches_for_it() {
    let [openpgp, smime] = KEYS;
    let openpgp = openpgp.replace("test-keys/bob.asc, ", "");
    let with = |smime: &str| {
        let house = house_with([&openpgp, smime]);
        let mail = letter(
            "bob@klinik.example",
            "Laptop",
            "one@klinik.example",
            "Ein Laptop wurde gestohlen.",
        );
        let file = house.mail("one.eml", mail);
        let (line, answer) = answered(&house, &file);
        (house, line, answer)
    };
    let (house, line, answer) = with(&format!("{smime}, certs: [test-keys/bob.smime.pem]"));
    assert_eq!(line["ack"]["encrypted"], true, "{}", line["ack"]);
    assert!(opened(&house, &answer, "bob.smime.pem").contains("Subject:"));
    // Without the root, of another person, or none at all: nothing is encrypted to it.
    for smime in [
        "secret: [test-keys/vorfall.smime.pem], certs: [test-keys/bob.smime.pem]",
        &format!("{smime}, certs: [test-keys/alice.smime.pem]"),
        smime,
    ] {
        let (_, line, answer) = with(smime);
        assert_eq!(line["ack"]["encrypted"], false, "{smime} {}", line["ack"]);
        assert!(!answer.contains("smime-type"), "{answer}");
    }
}

const GISELA: &str = "gisela@far.example";

fn key(address: &str) -> Cert {
    let born: jiff::Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    let born = std::time::SystemTime::from(born);
    CertBuilder::general_purpose(Some(format!("Somebody <{address}>")))
        .set_cipher_suite(CipherSuite::Cv25519)
        .set_creation_time(born)
        .set_validity_period(None)
        .generate()
        .unwrap()
        .0
}

fn mail(house: &House, number: u32, from: &str, offer: Option<(&str, &Cert)>) -> std::path::PathBuf {
    let body = format!("Ein Laptop wurde gestohlen.\nGerätenummer: INV-{number}\n");
    let mail = letter(
        from,
        &format!("Laptop {number}"),
        &format!("{number}@far.example"),
        &body,
    );
    let field = offer.map_or_else(String::new, |(address, cert)| {
        let public = cert.clone().strip_secret_key_material().to_vec().unwrap();
        let data = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, public);
        format!("Autocrypt: addr={address}; prefer-encrypt=mutual; keydata=\r\n {data}\r\n")
    });
    house.mail(&format!("{number}.eml"), [field, mail].concat())
}

/// Whether an answer is encrypted to a certificate.
fn is_for(answer: &str, cert: &Cert) -> bool {
    let Some(at) = answer.find("-----BEGIN PGP MESSAGE-----") else {
        return false;
    };
    let pile = PacketPile::from_bytes(&answer.as_bytes()[at..]).unwrap();
    let named = |packet: &Packet| match packet {
        Packet::PKESK(pkesk) => pkesk.recipient(),
        _ => None,
    };
    pile.children()
        .filter_map(named)
        .any(|handle| cert.keys().any(|key| handle.aliases(key.key().key_handle())))
}

fn remembering() -> House {
    let [openpgp, smime] = KEYS;
    house_with([&format!("{openpgp}, remember: true"), smime])
}

#[test]
fn the_first_key_that_an_address_offers_is_kept_and_no_other_takes_its_place() {
    let house = remembering();
    let (first, second) = (key(GISELA), key(GISELA));
    let (line, answer) = answered(&house, &mail(&house, 1, GISELA, Some((GISELA, &first))));
    assert_eq!(line["ack"]["encrypted"], true, "{}", line["ack"]);
    assert!(is_for(&answer, &first), "{answer}");
    assert_eq!(line["protection"]["signature"], "none");
    // Another key in her name: neither is used, and the reason says so.
    let (line, answer) = answered(&house, &mail(&house, 2, GISELA, Some((GISELA, &second))));
    assert_eq!(line["ack"]["encrypted"], false, "{}", line["ack"]);
    assert!(
        line["ack"]["why"].as_str().unwrap().contains("another key"),
        "{}",
        line["ack"]
    );
    assert!(!is_for(&answer, &first) && !is_for(&answer, &second));
    // In clear and without a key, as whoever cannot read OpenPGP writes.
    let (line, _) = answered(&house, &mail(&house, 3, GISELA, None));
    assert_eq!(line["ack"]["encrypted"], false);
    let (_, answer) = answered(&house, &mail(&house, 4, GISELA, Some((GISELA, &first))));
    assert!(is_for(&answer, &first), "the first key is gone");
}

#[test]
fn a_forged_autocrypt_field_never_stands_in_for_a_configured_certificate() {
    let house = remembering();
    let alice = "alice@uni.example";
    let forged = key(alice);
    let known = Cert::from_file(shelf("protection").join("keys/alice.asc")).unwrap();
    let (line, answer) = answered(&house, &mail(&house, 1, alice, Some((alice, &forged))));
    assert_eq!(line["protection"]["signature"], "none");
    assert!(is_for(&answer, &known) && !is_for(&answer, &forged), "{}", line["ack"]);
    // A field that names another owner, two fields, or one of a person who is not the sender: no key at all.
    let other = key("mallory@evil.example");
    for (number, offer) in [(2, ("mallory@evil.example", &other)), (3, (GISELA, &other))] {
        let (line, _) = answered(&house, &mail(&house, number, GISELA, Some(offer)));
        assert_eq!(line["ack"]["encrypted"], false, "{}", line["ack"]);
    }
}

#[test]
fn nothing_is_remembered_unless_the_organisation_wants_it() {
    let house = house_with(KEYS);
    let (line, _) = answered(&house, &mail(&house, 1, GISELA, Some((GISELA, &key(GISELA)))));
    assert_eq!(line["ack"]["encrypted"], false, "{}", line["ack"]);
}
