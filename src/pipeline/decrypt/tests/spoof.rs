//! Published ways to make a mail look signed by somebody else. None may end in a good signature of the sender.

use super::people::*;
use crate::model::protection::{Protection, Signature};

const PART: &str = "Content-Type: text/plain\n\nBitte freigeben.";

fn verdict(mail: &str, house: &House) -> Protection {
    let protection = read(mail, &house.ring).unwrap().protection;
    assert!(
        !(protection.signature == Signature::Good && protection.signer_is_sender),
        "{mail}\n{protection:?}"
    );
    protection
}

#[test]
fn the_honest_mail_is_good() {
    let house = house();
    let mail = format!("From: alice@EXAMPLE.org\n{}", signed_entity(PART, &house.alice));
    let protection = read(&mail, &house.ring).unwrap().protection;
    assert_eq!(protection.signature, Signature::Good);
    assert!(protection.signer_is_sender);
}

#[test]
fn a_signed_part_beside_an_unsigned_one_is_partial() {
    let house = house();
    let signed = signed_entity(PART, &house.alice);
    for other in [
        "Content-Type: text/plain\n\nNein, doch nicht.",
        "Content-Type: text/html\n\n<b>Nein</b>",
        "Content-Type: image/png; name=x.png\n\nx",
        "Content-Type: text/html\n\n<img src=cid:x>",
    ] {
        for parts in [[other, &signed], [&signed, other]] {
            for kind in ["mixed", "alternative", "related"] {
                let mail = format!(
                    "From: alice@example.org\nContent-Type: multipart/{kind}; boundary=o\n\n--o\n{}\n--o\n{}\n--o--\n",
                    parts[0], parts[1]
                );
                assert_eq!(verdict(&mail, &house).signature, Signature::Partial);
            }
        }
    }
}

#[test]
fn a_third_part_inside_the_signed_multipart_is_partial() {
    let house = house();
    let signed = signed_entity(PART, &house.alice).replace("--s--", "--s\n\nNein, doch nicht.\n--s--");
    let mail = format!("From: alice@example.org\n{signed}");
    assert_eq!(verdict(&mail, &house).signature, Signature::Partial);
}

#[test]
fn a_signed_mail_hidden_as_attachment_is_partial() {
    let house = house();
    let signed = format!("From: alice@example.org\n{}", signed_entity(PART, &house.alice));
    for mail in [
        format!("From: alice@example.org\nContent-Type: message/rfc822\n\n{signed}"),
        format!(
            "From: alice@example.org\nContent-Type: multipart/mixed; boundary=o\n\n--o\n\n \n--o\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n{signed}\n--o--\n"
        ),
    ] {
        assert_eq!(verdict(&mail, &house).signature, Signature::Partial);
    }
}

#[test]
fn the_sender_must_be_the_signer() {
    let house = house();
    let signed = signed_entity(PART, &house.mallory);
    for from in [
        "From: alice@example.org",
        "From: alice@example.org\nFrom: mallory@evil.example",
        "From: mallory@evil.example, alice@example.org",
        "From: mallory@evil.example.org",
        "From: \"mallory@evil.example\" <alice@example.org>",
        "From: =?utf-8?q?mallory=40evil.example?= <alice@example.org>",
        "X: y",
    ] {
        let protection = verdict(&format!("{from}\n{signed}"), &house);
        assert_eq!(protection.signature, Signature::Good, "{from}");
    }
}

#[test]
fn a_user_id_that_only_looks_like_the_address_does_not_carry_it() {
    for user_id in [
        "alice@example.org <mallory@evil.example>",
        "\"alice@example.org\" <mallory@evil.example>",
        "<alice@example.org> <mallory@evil.example>",
        "alice@example.org mallory@evil.example",
        "Alice (alice@example.org) <mallory@evil.example>",
        "alice@example.org\0 <mallory@evil.example>",
        "Alice <alice@example.org> <mallory@evil.example>",
    ] {
        let mut house = house();
        let tricky = person(user_id);
        house.ring.known = vec![tricky.clone()];
        let mail = format!("From: alice@example.org\n{}", signed_entity(PART, &tricky));
        verdict(&mail, &house);
    }
}

#[test]
fn a_signed_block_in_quoted_or_surrounding_text_is_not_the_mail() {
    let house = house();
    let block = cleartext("Bitte freigeben.\n", &house.alice);
    let quoted = format!("> {}", block.replace('\n', "\n> "));
    let head = "From: alice@example.org\nContent-Type: text/plain\n\n";
    assert_eq!(verdict(&format!("{head}{quoted}"), &house).signature, Signature::None);
    for mail in [
        format!("{head}Ja.\n{block}"),
        format!("{head}{block}\nNein.\n"),
        format!(
            "From: alice@example.org\nContent-Type: multipart/mixed; boundary=o\n\n--o\n\n{block}\n--o\nContent-Type: text/html\n\n<p>Nein\n--o--\n"
        ),
    ] {
        assert_eq!(verdict(&mail, &house).signature, Signature::Partial);
    }
    let page = format!("From: alice@example.org\nContent-Type: text/html\n\n<pre>{block}</pre>Nein");
    assert_eq!(verdict(&page, &house).signature, Signature::None);
}

#[test]
fn headers_smuggled_into_the_signed_text_do_not_count() {
    let house = house();
    // `Hash` and `NotDashEscaped` lines are the only ones allowed before the empty line; other text there is unsigned.
    let block = cleartext("Bitte freigeben.\n", &house.alice).replacen(
        "-----\nHash",
        "-----\nComment: Nein, doch nicht.\nHash",
        1,
    );
    let opened = read(&format!("From: alice@example.org\n\n{block}"), &house.ring).unwrap();
    assert!(!texts(&opened).concat().contains("Nein") || opened.protection.signature != Signature::Good);
}

#[test]
fn a_changed_part_is_bad() {
    let house = house();
    let mail = format!("From: alice@example.org\n{}", signed_entity(PART, &house.alice));
    assert_eq!(
        verdict(&mail.replace("freigeben", "sperren"), &house).signature,
        Signature::Bad
    );
    let broken = mail.replace("-----BEGIN PGP SIGNATURE", "-----BEGIN SIGNATURE");
    assert_eq!(verdict(&broken, &house).signature, Signature::Bad);
    let missing = mail.split("--s\nContent-Type: application/pgp").next().unwrap();
    assert_eq!(verdict(&format!("{missing}--s--\n"), &house).signature, Signature::Bad);
}

#[test]
fn one_good_signature_does_not_lend_itself_to_another_part() {
    let house = house();
    let mail = format!(
        "From: alice@example.org\nContent-Type: multipart/mixed; boundary=o\n\n--o\n{}\n--o\n{}\n--o--\n",
        signed_entity(PART, &house.alice),
        signed_entity("\nNein.", &house.mallory)
            .replace("\"s\"", "\"t\"")
            .replace("--s", "--t"),
    );
    assert_eq!(verdict(&mail, &house).signature, Signature::Partial);
}

#[test]
fn a_signature_over_ciphertext_does_not_claim_the_plaintext() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        ..Make::default()
    };
    let secret = message(b"Content-Type: text/plain\n\nVon jemand anderem.\n", &make);
    let inner = pgp_mime("x@y", &secret);
    let entity = inner.split_once("Subject: ...\n").unwrap().1.trim_end();
    let mail = format!("From: mallory@evil.example\n{}", signed_entity(entity, &house.mallory));
    assert_eq!(verdict(&mail, &house).signature, Signature::Partial);
}
