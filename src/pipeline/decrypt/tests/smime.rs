//! S/MIME mails: what opens, what is good, and what is not.

use jiff::SignedDuration;

use super::ca::{entity, office, p7m};
use super::people::texts;
use crate::config::KeyRing;
use crate::model::protection::{Encryption, Signature};
use crate::pipeline::accept::headers_of;
use crate::pipeline::decrypt::decrypt;

const PART: &str = "Content-Type: text/plain; charset=utf-8\n\nDer Laptop ist weg.";
const FROM: &str = "From: Alice <alice@example.org>\n";

#[test]
fn honest_signatures_are_good_in_every_form() {
    let office = office();
    for (name, body) in [
        ("detached", office.signed_entity(PART, "alice")),
        ("holding its content", office.opaque(PART, "alice")),
        ("named by key", entity(PART, &office.sign(PART, "alice", "-keyid"))),
        (
            "without attributes",
            entity(PART, &office.sign(PART, "alice", "-noattr")),
        ),
        (
            "streamed",
            p7m("signed-data", &office.sign(PART, "alice", "-nodetach -stream")),
        ),
        ("address in the subject", office.signed_entity(PART, "subject")),
        (
            "over an intermediate",
            entity(PART, &office.sign(PART, "distant", "-certfile middle.pem")),
        ),
    ] {
        let opened = office.read(&format!("{FROM}{body}")).unwrap();
        assert_eq!(
            opened.protection.signature,
            Signature::Good,
            "{name}: {:?}",
            opened.protection
        );
        assert!(opened.protection.signer_is_sender, "{name}");
        assert_eq!(opened.protection.encryption, Encryption::None);
        assert_eq!(texts(&opened), ["Der Laptop ist weg."], "{name}");
    }
    let opened = office.read(&format!("{FROM}{}", office.opaque(PART, "alice"))).unwrap();
    assert_eq!(opened.protection.signer.unwrap(), office.fingerprint("alice"));
}

#[test]
fn envelopes_open_and_say_what_they_prove() {
    let office = office();
    let unproven = "does not prove that nobody changed";
    for (cipher, noted) in [("aes-256-cbc", true), ("des3", true), ("aes-256-gcm", false)] {
        let opened = office.read(&format!("{FROM}{}", office.sealed(PART, cipher))).unwrap();
        assert_eq!(texts(&opened), ["Der Laptop ist weg."], "{cipher}");
        assert_eq!(opened.protection.encryption, Encryption::Smime);
        assert_eq!(opened.protection.signature, Signature::None);
        assert_eq!(opened.protection.opened_by.clone().unwrap(), office.fingerprint("team"));
        let notes = &opened.protection.notes;
        assert_eq!(
            notes.iter().any(|note| note.contains(unproven)),
            noted,
            "{cipher} {notes:?}"
        );
    }
    // No type parameter, the name of a file, armored: as gateways write it.
    let bytes = office.cms("-encrypt -aes-128-cbc team.pem", PART.as_bytes());
    let armored = openssl::base64::encode_block(&bytes);
    for body in [
        format!(
            "Content-Type: application/octet-stream; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n{armored}\n"
        ),
        format!("Content-Type: application/x-pkcs7-mime\nContent-Transfer-Encoding: base64\n\n{armored}\n"),
        format!("Content-Type: application/pkcs7-mime\n\n-----BEGIN PKCS7-----\n{armored}\n-----END PKCS7-----\n"),
        format!("Content-Type: application/pkcs7-mime\n\n{armored}\n"),
        format!(
            "Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\n{armored}\n--m--\n"
        ),
    ] {
        let opened = office.read(&format!("{FROM}{body}")).unwrap();
        assert_eq!(texts(&opened), ["Der Laptop ist weg."], "{body}");
    }
}

#[test]
fn signatures_inside_envelopes_count_and_those_around_do_not() {
    let office = office();
    for inner in [office.signed_entity(PART, "alice"), office.opaque(PART, "alice")] {
        let sealed = office.sealed(&inner, "aes-256-cbc");
        let opened = office.read(&format!("{FROM}{sealed}")).unwrap();
        assert_eq!(opened.protection.signature, Signature::Good, "{:?}", opened.protection);
        assert!(opened.protection.signer_is_sender);
        assert!(opened.protection.notes.is_empty(), "{:?}", opened.protection.notes);
        assert_eq!(texts(&opened), ["Der Laptop ist weg."]);
        // Signed, encrypted, signed (RFC 2634, 1.1): the inner signature is the one over the text.
        let thrice = office
            .read(&format!("{FROM}{}", office.opaque(sealed.trim_end(), "mallory")))
            .unwrap();
        assert_eq!(thrice.protection.signature, Signature::Good);
        assert_eq!(thrice.protection.signer.unwrap(), office.fingerprint("alice"));
    }
    let sealed = office.sealed(PART, "aes-256-gcm");
    let around = office
        .read(&format!("{FROM}{}", office.signed_entity(sealed.trim_end(), "alice")))
        .unwrap();
    assert_eq!(around.protection.signature, Signature::Partial);
    assert!(!around.protection.signer_is_sender);
}

#[test]
fn a_certificate_that_is_not_worth_it_is_not_good() {
    let office = office();
    for (by, more, signature) in [
        ("stranger", "", Signature::UnknownKey),
        ("stranger", "-certfile forged.pem", Signature::UnknownKey),
        ("team", "", Signature::UnknownKey),
        ("distant", "", Signature::UnknownKey),
        ("alice", "-nocerts", Signature::UnknownKey),
        ("server", "", Signature::Bad),
        ("child", "-certfile alice.pem", Signature::Bad),
        ("alice", "-md sha1", Signature::UnknownKey),
    ] {
        let mail = format!("{FROM}{}", entity(PART, &office.sign(PART, by, more)));
        let opened = office.read(&mail).unwrap();
        assert_eq!(
            opened.protection.signature, signature,
            "{by} {more} {:?}",
            opened.protection
        );
        assert!(!opened.protection.signer_is_sender && !opened.protection.notes.is_empty());
        assert_eq!(texts(&opened), ["Der Laptop ist weg."]);
    }
    let mail = format!("{FROM}{}", office.signed_entity(PART, "brief"));
    let at = |hours| office.now.checked_add(SignedDuration::from_hours(hours)).unwrap();
    let verdict = |hours| office.read_at(&mail, at(hours)).unwrap().protection.signature;
    assert_eq!(
        (verdict(0), verdict(24 * 5), verdict(-24)),
        (Signature::Good, Signature::Bad, Signature::Bad)
    );
    let nobody = decrypt(
        mail.as_bytes(),
        &headers_of(mail.as_bytes()),
        &KeyRing::default(),
        office.now,
    )
    .unwrap();
    assert_eq!(nobody.protection.signature, Signature::UnknownKey);
}

#[test]
fn the_shown_content_is_the_signed_one() {
    let office = office();
    let mail = format!("{FROM}{}", office.signed_entity(PART, "alice"));
    let changed = office.read(&mail.replace("weg", "da")).unwrap();
    assert_eq!(changed.protection.signature, Signature::Bad);
    // The signature holds, over a content that nobody sees.
    let other = PART.replace("weg", "da");
    let brought = format!("{FROM}{}", entity(&other, &office.sign(PART, "alice", "-nodetach")));
    assert_eq!(office.read(&brought).unwrap().protection.signature, Signature::Bad);
    // Attributes off, and what starts like attributes as content.
    let text = "1. Der Laptop ist weg.";
    let bare = format!("{FROM}{}", entity(text, &office.sign(text, "alice", "-noattr")));
    assert_eq!(office.read(&bare).unwrap().protection.signature, Signature::Bad);
    // Two certificates of one issuer and number: one for the mathematics, one for the show.
    for order in ["alice.pem", "root.pem"] {
        let twin = entity(PART, &office.sign(PART, "twin", &format!("-certfile {order}")));
        let verdict = office.read(&format!("{FROM}{twin}")).unwrap().protection;
        assert!(
            !matches!(verdict.signature, Signature::Good | Signature::Partial),
            "{verdict:?}"
        );
    }
}

#[test]
fn a_signature_by_nobody_is_bad() {
    let office = office();
    let der = |tag: u8, parts: &[&[u8]]| -> Vec<u8> {
        let body = parts.concat();
        let length = u8::try_from(body.len()).unwrap();
        assert!(length < 0x80);
        [&[tag, length], body.as_slice()].concat()
    };
    let oid = |last: u8| der(6, &[b"\x2a\x86\x48\x86\xf7\x0d\x01\x07", &[last]]);
    let object = |content: &[u8]| {
        let held = if content.is_empty() {
            Vec::new()
        } else {
            der(0xa0, &[&der(4, &[content])])
        };
        let inner = der(0x30, &[&oid(1), &held]);
        let signed = der(0x30, &[&[2, 1, 1], &der(0x31, &[]), &inner, &der(0x31, &[])]);
        der(0x30, &[&oid(2), &der(0xa0, &[&signed])])
    };
    let mail = format!(
        "{FROM}{}",
        p7m("signed-data", &object(b"Content-Type: text/plain\n\nweg"))
    );
    let opened = office.read(&mail).unwrap();
    assert_eq!(opened.protection.signature, Signature::Bad);
    assert_eq!(texts(&opened), ["weg"]);
    let detached = format!("{FROM}{}", entity(PART, &object(b"")));
    assert_eq!(office.read(&detached).unwrap().protection.signature, Signature::Bad);
    // Certificates alone are no signature and no secret.
    let alone = office
        .read(&format!("{FROM}{}", p7m("certs-only", &object(b""))))
        .unwrap();
    assert_eq!(alone.protection.signature, Signature::None);
}

#[test]
fn two_signers_must_both_be_good() {
    let office = office();
    let sign = |second: &str| {
        let more = format!("-signer {second}.pem -inkey {second}.key");
        format!("{FROM}{}", entity(PART, &office.sign(PART, "alice", &more)))
    };
    let both = office.read(&sign("mallory")).unwrap().protection;
    assert_eq!((both.signature, both.signer_is_sender), (Signature::Good, true));
    assert_eq!(
        office.read(&sign("stranger")).unwrap().protection.signature,
        Signature::UnknownKey
    );
    assert_eq!(
        office.read(&sign("server")).unwrap().protection.signature,
        Signature::Bad
    );
}

#[test]
fn what_stays_shut_says_why() {
    let office = office();
    let foreign = office.cms("-encrypt -aes-256-cbc alice.pem", PART.as_bytes());
    let (protection, reason) = office
        .read(&format!("{FROM}{}", p7m("enveloped-data", &foreign)))
        .unwrap_err();
    assert_eq!(protection.encryption, Encryption::Smime);
    assert!(
        reason.contains("none of which this daemon has") && reason.contains("Team") && reason.contains("renewed"),
        "{reason}"
    );
    // A stranger's key of the team's kind: only its name tells that it is not ours.
    let foreign = office.cms("-encrypt -aes-256-cbc other.pem", PART.as_bytes());
    let (_, reason) = office
        .read(&format!("{FROM}{}", p7m("enveloped-data", &foreign)))
        .unwrap_err();
    assert!(reason.contains("none of which this daemon has"), "{reason}");
    let by_password = office.cms("-encrypt -aes-256-cbc -pwri_password geheim", PART.as_bytes());
    let (_, reason) = office
        .read(&format!("{FROM}{}", p7m("enveloped-data", &by_password)))
        .unwrap_err();
    assert!(reason.contains("with a password"), "{reason}");
    let mail = format!("{FROM}{}", office.sealed(PART, "aes-256-gcm"));
    let keyless = decrypt(
        mail.as_bytes(),
        &headers_of(mail.as_bytes()),
        &KeyRing::default(),
        office.now,
    );
    assert!(keyless.unwrap_err().1.contains("set smime.secret"));
    let good = office.cms("-encrypt -aes-256-gcm team.pem", PART.as_bytes());
    for at in (0..good.len()).step_by(3) {
        let mut bad = good.clone();
        bad[at] ^= 0x10;
        if let Ok(opened) = office.read(&format!("{FROM}{}", p7m("enveloped-data", &bad))) {
            // What surrounds the ciphertext is not authenticated; the text is.
            let text = texts(&opened).concat();
            assert!(
                !text.contains("Laptop") || text == "Der Laptop ist weg.",
                "byte {at}: {text}"
            );
        }
        let _ = office.read(&format!("{FROM}{}", p7m("enveloped-data", &good[..at])));
    }
    let (_, reason) = office
        .read(&format!("{FROM}{}", p7m("enveloped-data", b"junk")))
        .unwrap_err();
    assert!(reason.contains("damaged"), "{reason}");
}

#[test]
fn a_file_protected_without_a_header_keeps_its_lines() {
    let office = office();
    let text = "Name: Max\nOrt: Labor\n";
    let opened = office.read(&format!("{FROM}{}", office.opaque(text, "alice"))).unwrap();
    assert_eq!(texts(&opened), ["Name: Max\nOrt: Labor"]);
    assert!(opened.protection.signer_is_sender);
    let named = office.opaque(text, "alice").replace("smime.p7m", "Meldung.txt.p7m");
    let opened = office.read(&format!("{FROM}{named}")).unwrap();
    assert_eq!(texts(&opened), ["Name: Max\nOrt: Labor"]);
}

#[test]
fn a_signer_without_a_certificate_is_looked_for_among_the_known_ones() {
    let office = office();
    for (by, signature) in [("alice", Signature::Good), ("stranger", Signature::UnknownKey)] {
        let mut ring = KeyRing::default();
        ring.smime.roots.clone_from(&office.ring.smime.roots);
        ring.smime.known = vec![office.certificate("alice"), office.certificate("stranger")];
        let mail = format!("{FROM}{}", entity(PART, &office.sign(PART, by, "-nocerts")));
        let opened = decrypt(mail.as_bytes(), &headers_of(mail.as_bytes()), &ring, office.now).unwrap();
        assert_eq!(opened.protection.signature, signature, "{by} {:?}", opened.protection);
    }
}

#[test]
fn a_signed_file_does_not_claim_what_is_enveloped_in_it() {
    use super::people::{Make, message};
    let (office, house) = (office(), super::people::house());
    let make = Make {
        by: Some(&house.mallory),
        ..Make::default()
    };
    let wrapped = message(office.sealed(PART, "aes-256-gcm").as_bytes(), &make);
    let wrapped = String::from_utf8(wrapped).unwrap();
    let mut ring = house.ring;
    ring.smime.own = vec![office.team()];
    let mail = format!(
        "From: mallory@evil.example\nContent-Type: application/octet-stream; name=\"Meldung.asc\"\n\n{wrapped}"
    );
    let opened = decrypt(mail.as_bytes(), &headers_of(mail.as_bytes()), &ring, office.now).unwrap();
    assert_eq!(texts(&opened), ["Der Laptop ist weg."]);
    assert_eq!(opened.protection.signature, Signature::Partial);
    assert!(!opened.protection.signer_is_sender);
}

#[test]
fn layers_without_end_are_refused() {
    let office = office();
    let mut body = PART.to_owned();
    for _ in 0..12 {
        body = office.opaque(&body, "alice");
    }
    let (_, reason) = office.read(&format!("{FROM}{body}")).unwrap_err();
    assert!(reason.contains("layers"), "{reason}");
}
