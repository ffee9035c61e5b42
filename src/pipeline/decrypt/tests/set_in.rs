//! What programs and people do to an encrypted block or file on its way: other types, other lines, other company.

use super::people::*;
use super::{ALICE, ENTITY};
use crate::model::protection::{Encryption, Signature};

const WORDS: &str = "Der Laptop ist weg.\n";

fn block(house: &House, by_alice: bool) -> String {
    let make = Make {
        to: vec![&house.team],
        by: by_alice.then_some(&house.alice),
        ..Make::default()
    };
    String::from_utf8(message(WORDS.as_bytes(), &make)).unwrap()
}

#[test]
fn a_files_type_by_its_ending_does_not_hide_it() {
    let house = house();
    let block = block(&house, false);
    for media in [
        "application/pgp-encrypted",
        "application/pgp-keys",
        "application/pgp-signature",
        "application/x-pgp-encrypted",
    ] {
        let mail = format!(
            "From: {ALICE}\nContent-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/plain\n\nsiehe Anhang\n--m\n\
             Content-Type: {media}; name=Meldung.txt.pgp\nContent-Disposition: attachment; filename=Meldung.txt.pgp\n\n\
             {block}\n--m--\n"
        );
        let opened = read(&mail, &house.ring).unwrap();
        assert_eq!(opened.protection.encryption, Encryption::PgpAttachment, "{media}");
        let content = String::from_utf8_lossy(&opened.content).into_owned();
        assert!(
            content.contains(WORDS.trim()) && content.contains("siehe Anhang"),
            "{media}: {content}"
        );
    }
}

#[test]
fn blocks_that_are_not_at_the_line_start_open() {
    let house = house();
    let block = block(&house, true);
    for mark in [" ", "\t", "\u{a0}\u{a0}"] {
        let set_in: Vec<String> = block.lines().map(|line| [mark, line, "\n"].concat()).collect();
        let set_in = set_in.concat();
        let mail = format!("From: {ALICE}\nContent-Type: text/plain; charset=utf-8\n\n{set_in}");
        let opened = read(&mail, &house.ring).unwrap();
        assert_eq!(texts(&opened), [WORDS.trim()], "{mark:?}");
        assert_eq!(opened.protection.encryption, Encryption::PgpInline);
        assert_eq!(opened.protection.signature, Signature::Good, "{mark:?}");
    }
    let marked = format!("From: {ALICE}\nContent-Type: text/plain; charset=utf-8\n\n\u{feff}{block}");
    assert_eq!(texts(&read(&marked, &house.ring).unwrap()), [WORDS.trim()]);
}

#[test]
fn a_quoted_block_is_read_as_a_quotation() {
    let house = house();
    let quote = |block: &str| {
        let lines: Vec<String> = block.lines().map(|line| ["> ", line, "\n"].concat()).collect();
        lines.concat()
    };
    let mail = |quoted: &str| format!("From: {ALICE}\n\nDanke, erledigt.\n\nAlice schrieb:\n{quoted}");
    let opened = read(&mail(&quote(&block(&house, true))), &house.ring).unwrap();
    assert!(
        texts(&opened).concat().contains("> Der Laptop ist weg."),
        "{:?}",
        texts(&opened)
    );
    assert_eq!(opened.protection.signature, Signature::Partial);
    // One that nobody can open keeps nobody from reading what is new.
    let stranger = person("Stranger <x@y.example>");
    let make = Make {
        to: vec![&stranger],
        ..Make::default()
    };
    let foreign = String::from_utf8(message(WORDS.as_bytes(), &make)).unwrap();
    let opened = read(&mail(&quote(&foreign)), &house.ring).unwrap();
    assert!(texts(&opened).concat().contains("erledigt"));
    assert!(
        opened
            .protection
            .notes
            .iter()
            .any(|note| note.starts_with("a quoted block: encrypted to"))
    );
}

#[test]
fn what_was_answered_in_clear_is_read_beside_a_file_that_stays_shut() {
    let house = house();
    let stranger = person("Stranger <x@y.example>");
    let make = Make {
        to: vec![&stranger],
        ..Make::default()
    };
    let foreign = String::from_utf8(message(ENTITY.as_bytes(), &make)).unwrap();
    let mail = |text: &str| {
        format!(
            "From: {ALICE}\nContent-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/plain\n\n{text}\n--m\n\
             Content-Type: application/octet-stream; name=Liste.pdf.gpg\n\n{foreign}\n--m--\n"
        )
    };
    let form = "Name: Alice\nFestgestellt am: 20.11.2026 14:30\nInventarnummer: INV-7\nPersonen: 37\n";
    let opened = read(&mail(form), &house.ring).unwrap();
    assert!(
        opened
            .protection
            .notes
            .iter()
            .any(|note| note.contains("attachment Liste.pdf.gpg"))
    );
    let signature = "siehe Anhang\n\nAlice Beispiel\nTel.: 0551 1\nFax: 0551 2\nE-Mail: alice@example.org\n";
    assert!(read(&mail(signature), &house.ring).is_err());
}

#[test]
fn a_signature_over_an_encrypted_block_names_nobody_who_wrote_it() {
    let house = house();
    for (by_alice, wanted) in [(false, Signature::Partial), (true, Signature::Good)] {
        let mail = format!("From: {ALICE}\n\n{}", cleartext(&block(&house, by_alice), &house.alice));
        let opened = read(&mail, &house.ring).unwrap();
        assert_eq!(opened.protection.encryption, Encryption::PgpInline);
        assert_eq!(opened.protection.signature, wanted, "{:?}", opened.protection);
        assert_eq!(texts(&opened), [WORDS.trim()]);
    }
    let stranger = person("Stranger <x@y.example>");
    let make = Make {
        to: vec![&stranger],
        ..Make::default()
    };
    let foreign = String::from_utf8(message(WORDS.as_bytes(), &make)).unwrap();
    let mail = format!("From: {ALICE}\n\n{}", cleartext(&foreign, &house.alice));
    let (protection, _) = read(&mail, &house.ring).unwrap_err();
    assert!(!protection.signer_is_sender && protection.signature != Signature::Good);
}

#[test]
fn words_that_a_gateway_puts_before_the_armor_cost_no_mail() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        by: Some(&house.alice),
        ..Make::default()
    };
    let mail = pgp_mime(ALICE, &message(ENTITY.as_bytes(), &make));
    let late = mail.replace(
        "-----BEGIN PGP MESSAGE-----",
        "[EXTERN] Vorsicht\n\n-----BEGIN PGP MESSAGE-----",
    );
    let opened = read(&late, &house.ring).unwrap();
    assert_eq!(texts(&opened), ["Der Laptop ist weg."]);
    assert_eq!(opened.protection.signature, Signature::Partial);
}
