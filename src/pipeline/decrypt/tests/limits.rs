//! Hostile input: bombs, crowds, depth, damage.

use std::io::Write as _;

use sequoia_openpgp::Cert;
use sequoia_openpgp::cert::CertBuilder;
use sequoia_openpgp::policy::StandardPolicy;
use sequoia_openpgp::serialize::stream::{Encryptor, LiteralWriter, Message, Recipient};
use sequoia_openpgp::types::{Features, SymmetricAlgorithm};

use super::people::*;
use super::{ALICE, ENTITY};
use crate::config::KeyRing;
use crate::model::protection::{Encryption, Signature};
use crate::pipeline::accept::headers_of;
use crate::pipeline::decrypt::decrypt;

#[test]
fn a_compression_bomb_is_refused() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        squeeze: true,
        ..Make::default()
    };
    let bomb = message(&vec![b'a'; 61 << 20], &make);
    assert!(bomb.len() < 1 << 20);
    let (_, reason) = read(&pgp_mime(ALICE, &bomb), &house.ring).unwrap_err();
    assert!(reason.contains("unpacks to more than 60 MiB"), "{reason}");
}

#[test]
fn layers_without_end_are_refused() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        ..Make::default()
    };
    let mut mail = pgp_mime(ALICE, &message(ENTITY.as_bytes(), &make));
    for _ in 0..9 {
        mail = pgp_mime(
            ALICE,
            &message(mail.replacen("From", "Content-Type", 0).as_bytes(), &make),
        );
    }
    let (_, reason) = read(&mail, &house.ring).unwrap_err();
    assert!(reason.contains("layers"), "{reason}");
    let blocks = String::from_utf8(message(b"x", &make)).unwrap().repeat(200);
    let started = read(&format!("From: {ALICE}\n\n{blocks}"), &house.ring);
    assert!(started.is_err() || !started.unwrap().protection.signer_is_sender);
}

#[test]
fn a_changed_ciphertext_shows_nothing() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        binary: true,
        ..Make::default()
    };
    let good = message(ENTITY.repeat(50).as_bytes(), &make);
    let head = "From: a@b\nContent-Type: application/octet-stream; name=x.gpg\nContent-Transfer-Encoding: base64\n\n";
    let mail = |bytes: &[u8]| {
        format!(
            "{head}{}\n",
            base64::Engine::encode(&base64::prelude::BASE64_STANDARD, bytes)
        )
    };
    assert!(read(&mail(&good), &house.ring).is_ok());
    let mut shown = 0;
    for at in 0..good.len() {
        let mut bad = good.clone();
        bad[at] ^= 0x10;
        let mail = mail(&bad);
        // A header byte may turn it into no message at all; then the ciphertext stays as it is.
        if let Ok(opened) = decrypt(mail.as_bytes(), &headers_of(mail.as_bytes()), &house.ring, now()) {
            assert!(!texts(&opened).concat().contains("Laptop"), "byte {at}");
            shown += 1;
        }
        if at % 7 == 0 {
            let short = format!(
                "{head}{}\n",
                base64::Engine::encode(&base64::prelude::BASE64_STANDARD, &good[..at])
            );
            if let Ok(opened) = decrypt(short.as_bytes(), &headers_of(short.as_bytes()), &house.ring, now()) {
                assert!(!texts(&opened).concat().contains("Laptop"), "cut at {at}");
            }
        }
    }
    assert!(shown < 20, "{shown}");
}

#[test]
fn a_million_recipients_or_signatures_cost_little() {
    let house = house();
    let make = Make {
        to: vec![&house.team; 2_500],
        binary: true,
        ..Make::default()
    };
    let crowd = message(b"x", &make);
    let head = "From: a@b\nContent-Type: application/octet-stream; name=x.gpg\nContent-Transfer-Encoding: base64\n\n";
    let mail = format!(
        "{head}{}\n",
        base64::Engine::encode(&base64::prelude::BASE64_STANDARD, crowd)
    );
    let (_, reason) = read(&mail, &house.ring).unwrap_err();
    assert!(reason.contains("far more packets"), "{reason}");
    let signature = detached(b"x", &house.alice);
    let body: Vec<&str> = signature.lines().collect();
    let one = base64::Engine::decode(&base64::prelude::BASE64_STANDARD, body[2..body.len() - 2].concat()).unwrap();
    let many = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, one.repeat(1_000));
    let mail = format!(
        "From: {ALICE}\nContent-Type: multipart/signed; boundary=s\n\n--s\n\nx\n--s\nContent-Type: application/pgp-signature\nContent-Transfer-Encoding: base64\n\n{many}\n--s--\n"
    );
    assert_eq!(read(&mail, &house.ring).unwrap().protection.signature, Signature::Bad);
}

#[test]
fn a_protected_mail_cut_off_anywhere_is_survived() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        by: Some(&house.alice),
        ..Make::default()
    };
    let sealed = pgp_mime(ALICE, &message(ENTITY.as_bytes(), &make));
    let signed = format!("From: {ALICE}\n{}", signed_entity(ENTITY.trim_end(), &house.alice));
    let clear = format!("From: {ALICE}\n\n{}", cleartext("Text\n", &house.alice));
    for mail in [sealed, signed, clear] {
        let whole = mail.len() - 8;
        for end in (0..whole).step_by(5) {
            let part = &mail.as_bytes()[..end];
            if let Ok(opened) = decrypt(part, &headers_of(part), &house.ring, now()) {
                let complete = mail.get(end..).unwrap().trim_start_matches('-').len() < 12;
                assert!(complete || opened.protection.encryption == Encryption::None, "{end}");
            }
        }
    }
}

#[test]
fn hostile_trees_end_in_bounded_time() {
    let ring = KeyRing::default();
    let deep: String = (0..10_000)
        .map(|level| {
            [
                "Content-Type: multipart/mixed; boundary=b",
                &level.to_string(),
                "\n\n--b",
                &level.to_string(),
                "\n",
            ]
            .concat()
        })
        .collect();
    let nested = "Content-Type: message/rfc822\n\n".repeat(100_000);
    let signed = "Content-Type: multipart/signed; boundary=b\n\n--b\n".repeat(20_000);
    let wide = [
        "Content-Type: multipart/mixed; boundary=b\n\n",
        &"--b\n\nx\n".repeat(500_000),
    ]
    .concat();
    let blocks = [
        "From: a@b\n\n",
        &"-----BEGIN PGP SIGNED MESSAGE-----\n\nx\n-----END PGP SIGNATURE-----\n".repeat(20_000),
    ]
    .concat();
    for mail in [deep, nested, signed, wide, blocks] {
        let _ = decrypt(mail.as_bytes(), &headers_of(mail.as_bytes()), &ring, now());
    }
}

/// As a program of ten years ago writes it: integrity protected, not authenticated.
fn sealed_the_old_way(to: &Cert, text: &[u8]) -> Vec<u8> {
    let policy = StandardPolicy::at(then());
    let keys = to.keys().with_policy(&policy, then()).for_transport_encryption();
    let mut out = Vec::new();
    let sealed = Encryptor::for_recipients(Message::new(&mut out), keys.map(Recipient::from))
        .symmetric_algo(SymmetricAlgorithm::AES256)
        .build()
        .unwrap();
    let mut literal = LiteralWriter::new(sealed).build().unwrap();
    literal.write_all(text).unwrap();
    literal.finalize().unwrap();
    out
}

fn old_team() -> Cert {
    CertBuilder::general_purpose(Some("Team <security@example.org>"))
        .set_creation_time(born())
        .set_features(Features::empty().set_seipdv1())
        .unwrap()
        .generate()
        .unwrap()
        .0
}

const ARMOR_END: &str = "\n-----END PGP MESSAGE-----\n";

fn old_team_alone() -> (Cert, KeyRing) {
    let team = old_team();
    let ring = KeyRing {
        own: vec![team.clone()],
        ..KeyRing::default()
    };
    (team, ring)
}

fn armored(message: &[u8], end: &str) -> String {
    let coded = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, message);
    format!("From: a@b\n\n-----BEGIN PGP MESSAGE-----\n\n{coded}{end}")
}

/// Where the sealed packet's body begins: behind the one recipient.
fn body_of(message: &[u8]) -> usize {
    let recipient = usize::from(message[1]).saturating_add(2);
    assert_eq!(
        (message[0], message[recipient]),
        (0xc1, 0xd2),
        "an old-fashioned message"
    );
    recipient.saturating_add(2)
}

/// sequoia 2.4.2 takes it for granted that a checksum follows where the key fits the first bytes.
#[test]
fn a_ciphertext_that_ends_before_its_checksum_costs_its_mail_only_wherever_it_ends() {
    let (team, ring) = old_team_alone();
    let good = sealed_the_old_way(&team, b"Laptop");
    let body = body_of(&good);
    let attached = |bytes: &[u8]| {
        format!(
            "From: a@b\nContent-Type: application/octet-stream; name=x.gpg\nContent-Transfer-Encoding: base64\n\n{}\n",
            base64::Engine::encode(&base64::prelude::BASE64_STANDARD, bytes)
        )
    };
    assert!(
        texts(&read(&attached(&good), &ring).unwrap())
            .concat()
            .contains("Laptop")
    );
    for end in body..good.len() {
        let cut = &good[..end];
        // The same, as if it had never been longer.
        let mut short = cut.to_vec();
        short[body - 1] = u8::try_from(end - body).unwrap();
        for mail in [
            attached(cut),
            attached(&short),
            armored(cut, ""),
            armored(cut, ARMOR_END),
            armored(cut, &format!(")%{ARMOR_END}")),
        ] {
            let (_, reason) = read(&mail, &ring).unwrap_err();
            assert!(reason.contains("ask the sender to send"), "{end}: {reason}");
        }
    }
}

#[test]
fn bytes_of_no_packet_and_a_second_encryption_hide_no_such_ciphertext() {
    let (team, ring) = old_team_alone();
    let good = sealed_the_old_way(&team, b"Laptop");
    let body = body_of(&good);
    let mut short = good[..body + 30].to_vec();
    short[body - 1] = 30;
    let marker = b"\xca\x03PGP".as_slice();
    let junk = [marker, b"\x00\x00\x00", &short].concat();
    let compressed = [&[0xc8, u8::try_from(short.len() + 1).unwrap(), 0], short.as_slice()].concat();
    let mut twice = Vec::new();
    let policy = StandardPolicy::at(then());
    let keys = team.keys().with_policy(&policy, then()).for_transport_encryption();
    let mut sink = Encryptor::for_recipients(Message::new(&mut twice), keys.map(Recipient::from))
        .build()
        .unwrap();
    sink.write_all(&short).unwrap();
    sink.finalize().unwrap();
    for message in [junk, compressed, twice] {
        let (_, reason) = read(&armored(&message, ARMOR_END), &ring).unwrap_err();
        assert!(reason.contains("ask the sender"), "{reason}");
    }
}

/// sequoia takes an armor off by itself wherever the first packet makes no sense, and then finds what nobody has walked.
#[test]
fn no_second_armor_hides_such_a_ciphertext() {
    let (team, ring) = old_team_alone();
    let good = sealed_the_old_way(&team, b"Laptop");
    let body = body_of(&good);
    let mut short = good[..body + 30].to_vec();
    short[body - 1] = 30;
    let attached = |bytes: &[u8]| {
        format!(
            "From: a@b\nContent-Type: application/octet-stream; name=x.gpg\nContent-Transfer-Encoding: base64\n\n{}\n",
            base64::Engine::encode(&base64::prelude::BASE64_STANDARD, bytes)
        )
    };
    let block = |bytes: &[u8]| {
        format!(
            "-----BEGIN PGP MESSAGE-----\n\n{}{ARMOR_END}",
            base64::Engine::encode(&base64::prelude::BASE64_STANDARD, bytes)
        )
    };
    let before = |start: &[u8], rest: &str| [start, rest.as_bytes()].concat();
    // Short by its own word, and cut off.
    for short in [short.as_slice(), &good[..body + 30]] {
        let inner = block(short);
        for mail in [
            armored(inner.as_bytes(), ARMOR_END),
            attached(&before(b"\xc4\x01\n", &inner)),
            attached(&before(b"\xd2\x05\x01\n", &inner)),
            attached(&before(b"\xc8\xe0\n", &inner)),
            attached(&before(b"\xef\xbb\xbf", &block(inner.as_bytes()))),
        ] {
            let (_, reason) = read(&mail, &ring).unwrap_err();
            assert!(reason.contains("ask the sender"), "{mail}: {reason}");
            assert!(!reason.contains("none of which"), "nobody looked: {reason}");
        }
    }
}

#[test]
fn a_message_whose_armor_is_damaged_anywhere_is_survived() {
    let (team, ring) = old_team_alone();
    let message = sealed_the_old_way(&team, b"Laptop");
    let coded = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, message);
    let mut good = "From: a@b\n\n-----BEGIN PGP MESSAGE-----\n\n".to_owned();
    for line in coded.as_bytes().chunks(64) {
        good += std::str::from_utf8(line).unwrap();
        good += "\n";
    }
    good += "-----END PGP MESSAGE-----\n";
    for at in 12..good.len() {
        let (before, after) = good.split_at(at);
        let gone = after.get(1..).unwrap();
        for bad in [
            format!("{before}{gone}"),
            format!("{before}A{after}"),
            format!("{before}){gone}"),
            format!("{before}={gone}"),
            format!("{before}\n\n{after}"),
        ] {
            if let Ok(opened) = decrypt(bad.as_bytes(), &headers_of(bad.as_bytes()), &ring, now()) {
                let shown = texts(&opened).concat();
                assert!(
                    !shown.contains("Laptop") || opened.protection.encryption != Encryption::None,
                    "{bad}"
                );
            }
        }
    }
}
