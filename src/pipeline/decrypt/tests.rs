//! Protected mails: what opens, what stays shut and why.

mod ca;
mod classes;
mod gpg;
mod inside;
mod later;
mod limits;
mod people;
mod set_in;
mod smime;
mod spoof;
mod uncovered;
mod wrapped;

use std::time::Duration;

use people::*;
use sequoia_openpgp::packet::signature::SignatureBuilder;
use sequoia_openpgp::serialize::SerializeInto as _;
use sequoia_openpgp::types::{ReasonForRevocation, SignatureType};

use super::*;
use crate::pipeline::accept::headers_of;

const ENTITY: &str = "Content-Type: text/plain; charset=utf-8\n\nDer Laptop ist weg.\n";
const ALICE: &str = "Alice <alice@example.org>";

#[test]
fn a_clear_mail_passes_unchanged() {
    let mail = "From: a@b\n\nHallo\n";
    let opened = read(mail, &KeyRing::default()).unwrap();
    assert_eq!(opened.content, mail.as_bytes());
    assert_eq!(opened.protection, Protection::default());
}

#[test]
fn pgp_mime_opens_and_a_signature_inside_covers_all() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        by: Some(&house.alice),
        squeeze: true,
        ..Make::default()
    };
    let mail = pgp_mime(ALICE, &message(ENTITY.as_bytes(), &make));
    let opened = read(&mail, &house.ring).unwrap();
    assert_eq!(texts(&opened), ["Der Laptop ist weg."]);
    let protection = &opened.protection;
    assert_eq!(protection.encryption, Encryption::PgpMime);
    assert_eq!(protection.signature, Signature::Good);
    assert!(protection.signer_is_sender);
    assert_eq!(
        protection.signer.as_deref(),
        Some(house.alice.fingerprint().to_hex().as_str())
    );
    assert_eq!(
        protection.opened_by.as_deref(),
        Some(house.team.fingerprint().to_hex().as_str())
    );
}

#[test]
fn a_signed_entity_inside_the_encryption_counts() {
    let house = house();
    let inner = signed_entity(ENTITY.trim_end_matches('\n'), &house.alice);
    let make = Make {
        to: vec![&house.team],
        ..Make::default()
    };
    let opened = read(&pgp_mime(ALICE, &message(inner.as_bytes(), &make)), &house.ring).unwrap();
    assert_eq!(opened.protection.signature, Signature::Good);
    assert!(opened.protection.signer_is_sender);
    assert_eq!(texts(&opened), ["Der Laptop ist weg."]);
}

#[test]
fn exchange_tears_the_envelope_and_it_is_mended() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        by: Some(&house.alice),
        ..Make::default()
    };
    let mail = pgp_mime(ALICE, &message(ENTITY.as_bytes(), &make))
        .replace(
            "multipart/encrypted; protocol=\"application/pgp-encrypted\";",
            "multipart/mixed;",
        )
        .replacen("--e\n", "--e\nContent-Type: text/plain\n\n\n--e\n", 1);
    let opened = read(&mail, &house.ring).unwrap();
    assert_eq!(texts(&opened), ["Der Laptop ist weg."]);
    assert_eq!(opened.protection.encryption, Encryption::PgpMime);
    assert_eq!(opened.protection.signature, Signature::Good);
}

#[test]
fn hidden_recipients_and_expired_own_keys_open() {
    let mut house = house();
    let old = person_until("Old <security@example.org>", Some(Duration::from_secs(100_000)));
    house.ring.own.push(old.clone());
    let make = Make {
        to: vec![&old],
        hidden: true,
        ..Make::default()
    };
    let opened = read(&pgp_mime(ALICE, &message(ENTITY.as_bytes(), &make)), &house.ring).unwrap();
    assert_eq!(opened.protection.opened_by.unwrap(), old.fingerprint().to_hex());
    assert_eq!(opened.protection.signature, Signature::None);
}

#[test]
fn inline_blocks_open_into_parts_of_their_own() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        by: Some(&house.alice),
        ..Make::default()
    };
    let block = String::from_utf8(message(b"Der Laptop ist w\xe4g.", &make)).unwrap();
    let head = format!("From: {ALICE}\nContent-Type: text/plain; charset=iso-8859-1\n\n");
    let alone = read(&format!("{head}{block}"), &house.ring).unwrap();
    assert_eq!(texts(&alone), ["Der Laptop ist wäg."]);
    assert_eq!(alone.protection.encryption, Encryption::PgpInline);
    assert_eq!(alone.protection.signature, Signature::Good);
    let framed = read(&format!("{head}vorher\n{block}\nnachher\n"), &house.ring).unwrap();
    assert_eq!(texts(&framed), ["vorher", "Der Laptop ist wäg.", "nachher"]);
    assert_eq!(framed.protection.signature, Signature::Partial);
    let named = block.replacen("-----\n", "-----\nCharset: cp850\n", 1);
    assert_eq!(
        texts(&read(&format!("{head}{named}"), &house.ring).unwrap()),
        ["Der Laptop ist wõg."]
    );
    let quoted = block.replace('=', "=3D");
    let head = format!("From: {ALICE}\nContent-Transfer-Encoding: quoted-printable\n\n");
    assert!(read(&format!("{head}{quoted}"), &house.ring).is_ok());
}

#[test]
fn a_cleartext_signature_shows_what_was_signed() {
    let house = house();
    let block = cleartext("- Punkt\n-- \nFrom hier\n", &house.alice);
    let mail = format!("From: {ALICE}\n\n{block}");
    let opened = read(&mail, &house.ring).unwrap();
    assert_eq!(texts(&opened), ["- Punkt\n--\nFrom hier"]);
    assert_eq!(opened.protection.signature, Signature::Good);
    assert!(opened.protection.signer_is_sender);
    let forged = read(&mail.replace("hier", "dort"), &house.ring).unwrap();
    assert_eq!(forged.protection.signature, Signature::Bad);
    let cut = read(mail.split("-----BEGIN PGP SIGNATURE").next().unwrap(), &house.ring).unwrap();
    assert_eq!(cut.protection.signature, Signature::Bad);
}

#[test]
fn encrypted_attachments_of_a_clear_mail_open_in_their_place() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        ..Make::default()
    };
    let pdf = String::from_utf8(message(b"%PDF-1.7\n--b\nx", &make)).unwrap();
    let mail = format!(
        "From: {ALICE}\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSiehe Anhang.\n--b\nContent-Type: application/octet-stream; name=\"Meldung =?utf-8?q?=C3=BC?=.pdf.asc\"\n\n{pdf}\n--b--\n"
    );
    let opened = read(&mail, &house.ring).unwrap();
    assert_eq!(opened.protection.encryption, Encryption::PgpAttachment);
    let found = dissect(&opened.content, &Budget::default());
    assert_eq!(found.documents.len(), 1);
    assert_eq!(found.documents[0].file.as_deref(), Some("Meldung ü.pdf"));
    assert_eq!(found.documents[0].part, "2");
    assert!(found.documents[0].bytes.starts_with(b"%PDF-1.7\n--b\n"));
    assert_eq!(found.texts[0].text.trim(), "Siehe Anhang.");
}

#[test]
fn what_stays_shut_says_why_and_what_to_do() {
    let house = house();
    let stranger = person("Stranger <x@y.example>");
    let to = |cert| Make {
        to: vec![cert],
        ..Make::default()
    };
    let foreign = message(ENTITY.as_bytes(), &to(&stranger));
    let hidden = message(
        ENTITY.as_bytes(),
        &Make {
            hidden: true,
            ..to(&stranger)
        },
    );
    let whole = String::from_utf8(message(ENTITY.as_bytes(), &to(&house.team))).unwrap();
    let short = whole.get(..whole.len() / 2).unwrap().to_owned();
    let empty = "-----BEGIN PGP MESSAGE-----\n\n-----END PGP MESSAGE-----\n".to_owned();
    for (armored, why) in [
        (foreign, "none of which this daemon has"),
        (hidden, "hidden keys"),
        (short.into_bytes(), "cut off"),
        (empty.into_bytes(), "damaged"),
    ] {
        let (protection, reason) = read(&pgp_mime(ALICE, &armored), &house.ring).unwrap_err();
        assert_eq!(protection.encryption, Encryption::PgpMime);
        assert!(reason.contains(why), "{reason}");
    }
    let (_, reason) = read(&pgp_mime(ALICE, whole.as_bytes()), &KeyRing::default()).unwrap_err();
    assert!(reason.contains("no secret key at all"), "{reason}");
    let missing = format!("From: {ALICE}\nContent-Type: multipart/encrypted; boundary=e\n\n--e\n\nhi\n--e--\n");
    assert!(read(&missing, &house.ring).unwrap_err().1.contains("missing"));
}

#[test]
fn a_clear_text_that_says_enough_is_read_beside_a_shut_part() {
    let house = house();
    let stranger = person("Stranger <x@y.example>");
    let make = Make {
        to: vec![&stranger],
        ..Make::default()
    };
    let block = String::from_utf8(message(b"x", &make)).unwrap();
    let mail = |text: &str| {
        format!(
            "From: {ALICE}\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n{text}\n--b\nContent-Type: application/octet-stream; name=\"a.pdf.asc\"\n\n{block}\n--b--\n"
        )
    };
    assert!(read(&mail("Siehe Anhang. Gruß"), &house.ring).is_err());
    let opened = read(
        &mail(&"Der Laptop wurde gestern im Zug gestohlen. ".repeat(8)),
        &house.ring,
    )
    .unwrap();
    assert_eq!(opened.protection.encryption, Encryption::PgpAttachment);
    let found = dissect(&opened.content, &Budget::default());
    assert!(
        found.unreadable[0].contains("part 2 (a.pdf.asc) is encrypted"),
        "{:?}",
        found.unreadable
    );
}

#[test]
fn protected_headers_win_and_the_outer_sender_stays_unless_the_inner_one_signed() {
    let house = house();
    let entity = format!(
        "Subject: =?utf-8?q?Ger=C3=A4t?= weg\nFrom: {ALICE}\nReply-To: alice@home.example\nContent-Type: text/plain; protected-headers=\"v1\"\n\nText\n"
    );
    let make = Make {
        to: vec![&house.team],
        by: Some(&house.alice),
        ..Make::default()
    };
    let armored = message(entity.as_bytes(), &make);
    let opened = read(&pgp_mime(ALICE, &armored), &house.ring).unwrap();
    let inner = opened.protected.unwrap();
    assert_eq!(inner.subject, "Gerät weg");
    assert_eq!(inner.reply_to[0].email, "alice@home.example");
    assert!(opened.protection.signer_is_sender);
    let other = read(&pgp_mime("mallory@evil.example", &armored), &house.ring).unwrap();
    assert_eq!(other.protected.unwrap().sender().unwrap().email, "alice@example.org");
    assert!(other.protection.signer_is_sender);
    let unsigned = message(
        entity.as_bytes(),
        &Make {
            to: vec![&house.team],
            ..Make::default()
        },
    );
    let forged = message(
        entity.as_bytes(),
        &Make {
            to: vec![&house.team],
            by: Some(&house.mallory),
            ..Make::default()
        },
    );
    for armored in [&unsigned, &forged] {
        let other = read(&pgp_mime("mallory@evil.example", armored), &house.ring).unwrap();
        assert_eq!(other.protected.unwrap().sender().unwrap().email, "mallory@evil.example");
        assert!(!other.protection.signer_is_sender);
    }
    let hp = entity.replace("protected-headers=\"v1\"", "hp=\"cipher\"");
    let opened = read(&pgp_mime(ALICE, &message(hp.as_bytes(), &make)), &house.ring).unwrap();
    assert_eq!(opened.protected.unwrap().subject, "Gerät weg");
}

#[test]
fn expired_revoked_unknown_and_future_signatures_are_not_good() {
    let house = house();
    let mail = |by: &sequoia_openpgp::Cert| format!("From: {ALICE}\n{}", signed_entity("\nText", by));
    let verdict = |ring: &KeyRing, by| read(&mail(by), ring).unwrap().protection;
    let unknown = verdict(&KeyRing::default(), &house.alice);
    assert_eq!(unknown.signature, Signature::UnknownKey);
    assert!(unknown.signer.is_some());
    assert_eq!(verdict(&house.ring, &house.alice).signature, Signature::Good);
    // Valid when it signed, not any more.
    let expired = person_until(ALICE, Some(Duration::from_hours(25)));
    let ring = KeyRing {
        own: Vec::new(),
        known: vec![expired.clone()],
        ..KeyRing::default()
    };
    assert_eq!(verdict(&ring, &expired).signature, Signature::Bad);
    let mut pair = house
        .alice
        .primary_key()
        .key()
        .clone()
        .parts_into_secret()
        .unwrap()
        .into_keypair()
        .unwrap();
    let revocation = SignatureBuilder::new(SignatureType::KeyRevocation)
        .set_signature_creation_time(then())
        .unwrap()
        .set_reason_for_revocation(ReasonForRevocation::KeyCompromised, b"")
        .unwrap()
        .sign_direct_key(&mut pair, house.alice.primary_key().key())
        .unwrap();
    let (revoked, _) = house.alice.clone().insert_packets(Some(revocation)).unwrap();
    assert!(!revoked.armored().to_vec().unwrap().is_empty());
    let ring = KeyRing {
        own: Vec::new(),
        known: vec![revoked],
        ..KeyRing::default()
    };
    assert_eq!(verdict(&ring, &house.alice).signature, Signature::Bad);
    let early = mail(&house.alice);
    let day_before = Timestamp::from_second(now().as_second() - 2 * 86_400 + 60).unwrap();
    let opened = decrypt(early.as_bytes(), &headers_of(early.as_bytes()), &house.ring, day_before).unwrap();
    assert_eq!(opened.protection.signature, Signature::Bad);
}

#[test]
fn an_armored_block_in_a_page_opens() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        ..Make::default()
    };
    let block = String::from_utf8(message(b"Der Laptop ist weg.", &make)).unwrap();
    let page = block.replace('\n', "<br>\n");
    let opened = read(
        &format!("From: {ALICE}\nContent-Type: text/html\n\n<html><body><p>{page}</p></body></html>\n"),
        &house.ring,
    )
    .unwrap();
    assert_eq!(texts(&opened), ["Der Laptop ist weg."]);
    assert_eq!(opened.protection.encryption, Encryption::PgpInline);
}

#[test]
fn a_mail_hidden_in_an_attachment_by_outlook_opens() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        ..Make::default()
    };
    let inner = pgp_mime("x@y", &message(ENTITY.as_bytes(), &make));
    let inner = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, inner);
    let mail = format!(
        "From: {ALICE}\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n\n--b\nContent-Type: application/octet-stream; name=\"GpgOL_MIME_structure.mime\"\nContent-Transfer-Encoding: base64\n\n{inner}\n--b--\n"
    );
    assert_eq!(texts(&read(&mail, &house.ring).unwrap()), ["Der Laptop ist weg."]);
}
