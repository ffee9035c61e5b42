//! GnuPG's own mode, keys that come along, what lists and gateways wrap.

use sequoia_openpgp::serialize::SerializeInto as _;

use super::people::*;
use super::{ALICE, ENTITY};
use crate::config::KeyRing;
use crate::model::protection::{Encryption, Signature};
use crate::pipeline::accept::headers_of;
use crate::pipeline::decrypt::decrypt;

#[test]
fn the_ocb_mode_of_gnupg_opens_and_proves_itself() {
    let house = house();
    let make = Make {
        by: Some(&house.alice),
        binary: true,
        ..Make::default()
    };
    let entity = format!("{ENTITY}{}", "Noch mehr. ".repeat(50));
    let whole = libre(&message(entity.as_bytes(), &make), &house.team);
    let opened = read(&pgp_mime(ALICE, &armored(&whole)), &house.ring).unwrap();
    assert!(texts(&opened)[0].starts_with("Der Laptop ist weg.\nNoch mehr."));
    assert_eq!(opened.protection.encryption, Encryption::PgpMime);
    assert_eq!(opened.protection.signature, Signature::Good);
    assert!(opened.protection.signer_is_sender);
    assert_eq!(opened.protection.opened_by.unwrap(), house.team.fingerprint().to_hex());
    let head = "From: a@b\nContent-Type: application/octet-stream; name=x.gpg\nContent-Transfer-Encoding: base64\n\n";
    let shown = |bytes: &[u8]| {
        let mail = format!(
            "{head}{}\n",
            base64::Engine::encode(&base64::prelude::BASE64_STANDARD, bytes)
        );
        let opened = decrypt(mail.as_bytes(), &headers_of(mail.as_bytes()), &house.ring, now());
        opened.is_ok_and(|opened| texts(&opened).concat().contains("Laptop"))
    };
    assert!(shown(&whole));
    for at in (0..whole.len()).step_by(3) {
        let mut bad = whole.clone();
        bad[at] ^= 1;
        assert!(!shown(&bad) || at < 20, "byte {at}");
        assert!(!shown(&whole[..at]), "cut at {at}");
    }
    // A chunk less, with the end of the whole.
    let (start, end) = whole.split_at(whole.len() - 16);
    let short = [&start[..start.len() - 80], end].concat();
    assert!(!shown(&short));
    let reason = read(&pgp_mime(ALICE, &armored(&short)), &house.ring).unwrap_err().1;
    assert!(!reason.is_empty());
    let stranger = person("Stranger <x@y.example>");
    let foreign = libre(&message(ENTITY.as_bytes(), &make), &stranger);
    let reason = read(&pgp_mime(ALICE, &armored(&foreign)), &house.ring).unwrap_err().1;
    assert!(reason.contains("none of which this daemon has"), "{reason}");
}

#[test]
fn keys_that_come_along_are_told_of_and_not_trusted() {
    let house = house();
    let mut ring = KeyRing {
        own: house.ring.own.clone(),
        ..KeyRing::default()
    };
    let public = house.alice.clone().strip_secret_key_material();
    let data = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, public.to_vec().unwrap());
    let signed = signed_entity("\nText", &house.alice);
    let field = |addr: &str| {
        format!("From: {ALICE}\nAutocrypt: addr={addr}; prefer-encrypt=mutual; keydata=\n {data}\n{signed}")
    };
    let told = |mail: &str, ring: &KeyRing| {
        let protection = read(mail, ring).unwrap().protection;
        let told = protection
            .notes
            .iter()
            .any(|note| note.contains("the mail offers the key"));
        (told, protection.signature)
    };
    assert_eq!(told(&field("alice@example.org"), &ring), (true, Signature::UnknownKey));
    assert_eq!(
        told(&field("mallory@evil.example"), &ring),
        (false, Signature::UnknownKey)
    );
    let key = String::from_utf8(public.armored().to_vec().unwrap()).unwrap();
    let attached = format!(
        "From: {ALICE}\nContent-Type: multipart/mixed; boundary=b\n\n--b\n{signed}\n--b\nContent-Type: application/pgp-keys; name=k.asc\n\n{key}\n--b--\n"
    );
    assert_eq!(told(&attached, &ring), (true, Signature::UnknownKey));
    ring.known.push(public);
    assert_eq!(told(&field("alice@example.org"), &ring), (false, Signature::Good));
    assert_eq!(told(&attached, &ring), (false, Signature::Partial));
}

#[test]
fn what_a_list_or_gateway_wraps_opens_with_a_signature_over_a_part() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        by: Some(&house.alice),
        ..Make::default()
    };
    let mail = pgp_mime(ALICE, &message(ENTITY.as_bytes(), &make));
    let inner = mail.split_once("Subject: ...\n").unwrap().1;
    let wrapped = format!(
        "From: {ALICE}\nContent-Type: multipart/mixed; boundary=l\n\n--l\n{inner}\n--l\nContent-Type: text/plain\n\n____\nsecurity mailing list\n--l--\n"
    );
    let opened = read(&wrapped, &house.ring).unwrap();
    assert_eq!(texts(&opened)[0], "Der Laptop ist weg.");
    assert_eq!(opened.protection.encryption, Encryption::PgpMime);
    assert_eq!(opened.protection.signature, Signature::Partial);
    assert!(!opened.protection.signer_is_sender);
}
