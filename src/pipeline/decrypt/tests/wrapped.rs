//! What lies under a name or behind a message: signed files, files with words in them, parts of a false type.

use super::inside::opened_in;
use super::people::*;
use crate::model::document::Inner;
use crate::model::protection::{Encryption, Protection, Signature};
use crate::pipeline::decrypt::Opened;
use crate::pipeline::dissect::{Budget, dissect};

const FROM: &str = "From: mallory@evil.example\n";
const PART: &str = "Content-Type: text/plain\n\nKan dere godkjenne?";

fn to_team(text: &str, house: &House) -> String {
    let make = Make {
        to: vec![&house.team],
        ..Make::default()
    };
    String::from_utf8(message(text.as_bytes(), &make)).unwrap()
}

fn by_mallory(text: &str, house: &House) -> String {
    let make = Make {
        by: Some(&house.mallory),
        ..Make::default()
    };
    String::from_utf8(message(text.as_bytes(), &make)).unwrap()
}

fn file(header: &str, body: &str) -> String {
    format!("{FROM}{header}\n\n{body}")
}

fn open(mail: &str, house: &House) -> Opened {
    read(mail, &house.ring).unwrap()
}

#[test]
fn a_signed_file_does_not_claim_what_was_encrypted_in_it() {
    let house = house();
    let captured = to_team("Content-Type: text/plain\n\nJeg fant en minnepinne.\n", &house);
    let envelope = pgp_mime("x@y", captured.as_bytes());
    let envelope = envelope.split_once("Subject: ...\n").unwrap().1;
    let inline = format!(
        "Content-Type: text/plain\n\n{}",
        to_team("Jeg fant en minnepinne.", &house)
    );
    let bare = to_team("Jeg fant en minnepinne.", &house);
    for inside in [envelope, &inline, &bare] {
        for name in ["melding.asc", "melding.txt.asc"] {
            let header = format!("Content-Type: application/octet-stream; name=\"{name}\"");
            let opened = open(&file(&header, &by_mallory(inside, &house)), &house);
            assert!(texts(&opened).concat().contains("minnepinne"), "{inside}");
            assert_eq!(opened.protection.signature, Signature::Partial, "{inside}");
            assert!(!opened.protection.signer_is_sender);
        }
    }
    let header = "Content-Type: application/octet-stream; name=\"melding.asc\"";
    let honest = open(&file(header, &by_mallory(&format!("{PART}\n"), &house)), &house);
    assert_eq!(honest.protection.signature, Signature::Good);
    assert!(honest.protection.signer_is_sender);
}

#[test]
fn a_signature_around_a_container_does_not_claim_what_was_encrypted_in_it() {
    let house = house();
    let good = || Protection {
        signature: Signature::Good,
        signer_is_sender: true,
        ..Protection::default()
    };
    let inner = |bytes: Vec<u8>| Inner {
        file: Some("melding.txt.asc".to_owned()),
        media_type: "application/octet-stream".to_owned(),
        bytes,
    };
    let mut protection = good();
    opened_in(
        vec![inner(to_team("Funnet.", &house).into_bytes())],
        &mut protection,
        &house,
    );
    assert_eq!(protection.signature, Signature::Partial);
    assert!(
        !protection.signer_is_sender && protection.notes[0].contains("container"),
        "{protection:?}"
    );
    let mut protection = good();
    opened_in(vec![inner(b"Funnet.".to_vec())], &mut protection, &house);
    assert!(protection.signer_is_sender);
}

fn beside(part: &str, house: &House) -> Opened {
    let signed = signed_entity(PART, &house.mallory);
    let mail = format!("{FROM}Content-Type: multipart/mixed; boundary=o\n\n--o\n{signed}\n--o\n{part}\n--o--\n");
    open(&mail, house)
}

#[test]
fn what_only_says_that_it_is_machinery_is_seen_and_named() {
    let house = house();
    for kind in [
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-encrypted",
        "application/pkcs7-mime; smime-type=certs-only",
    ] {
        for (name, body) in [
            ("Rapport.pdf", "%PDF-1.7\nx"),
            ("rapport.p7c", "Alt er avlyst."),
            ("rapport.sig", "Nei."),
        ] {
            let opened = beside(&format!("Content-Type: {kind}; name=\"{name}\"\n\n{body}"), &house);
            assert_eq!(opened.protection.signature, Signature::Partial, "{kind} {name}");
            let found = dissect(&opened.content, &Budget::default());
            let listed = found.attachments.iter().any(|part| part.file.as_deref() == Some(name));
            assert!(listed, "{kind} {name}: {found:?}");
            assert_eq!(
                found.documents.len(),
                usize::from(name == "Rapport.pdf"),
                "{kind} {name}"
            );
        }
    }
    let own = detached(b"Noe", &house.alice);
    for honest in [
        "Content-Type: application/pgp-encrypted\n\nVersion: 1".to_owned(),
        "Content-Type: application/pgp-signature; name=signature.asc\n\n".to_owned(),
        format!("Content-Type: application/pgp-signature\n\n{own}"),
    ] {
        assert!(beside(&honest, &house).protection.signer_is_sender, "{honest}");
    }
}

#[test]
fn words_around_the_armor_of_a_signature_are_seen() {
    let house = house();
    let signed = signed_entity(PART, &house.mallory);
    let begin = "-----BEGIN PGP SIGNATURE-----\n";
    let end = "-----END PGP SIGNATURE-----";
    for (mail, good) in [
        (
            signed.replace(begin, &format!("{begin}Comment: Hilsen fra Mallory\n")),
            true,
        ),
        (signed.replace(begin, &format!("Nei, la være.\n\n{begin}")), false),
        (signed.replace(end, &format!("{end}\n\nNei, la være.")), false),
    ] {
        let protection = open(&format!("{FROM}{mail}"), &house).protection;
        assert_eq!(protection.signer_is_sender, good, "{mail}");
    }
}

#[test]
fn a_damaged_file_under_the_type_of_the_version_is_named() {
    let house = house();
    let mail = format!(
        "{FROM}Content-Type: multipart/mixed; boundary=o\n\n--o\n\nSe vedlegg.\n--o\nContent-Type: application/pgp-encrypted; name=\"Rapport.pdf.pgp\"\n\nodelagt\n--o--\n"
    );
    let found = dissect(&open(&mail, &house).content, &Budget::default());
    assert!(
        found.unreadable.iter().any(|why| why.contains("Rapport.pdf.pgp")),
        "{found:?}"
    );
    assert_eq!(found.attachments.len(), 1);
}

#[test]
fn what_follows_an_armored_message_is_read() {
    let house = house();
    let (first, second) = (to_team("Den første.", &house), to_team("Den andre.", &house));
    let header = "Content-Type: application/octet-stream; name=\"meldinger.asc\"";
    let paper = "Content-Type: application/octet-stream; name=\"Rapport.pdf.asc\"";
    let opened = open(
        &file(paper, &format!("{}\nEtterord.\n", to_team("%PDF-1.7\nx", &house))),
        &house,
    );
    let found = dissect(&opened.content, &Budget::default());
    assert_eq!(
        (found.documents.len(), texts(&opened)),
        (1, vec!["Etterord.".to_owned()])
    );
    for (behind, said) in [(second.as_str(), "Den andre."), ("\nEtterord.\n", "Etterord.")] {
        let both = format!("{first}{behind}");
        let opened = open(&file(header, &both), &house);
        assert_eq!(texts(&opened), ["Den første.", said]);
        assert_eq!(opened.protection.encryption, Encryption::PgpAttachment);
        let make = Make {
            to: vec![&house.team],
            by: Some(&house.mallory),
            ..Make::default()
        };
        let entity = message(format!("{PART}\n").as_bytes(), &make);
        let mail = pgp_mime("mallory@evil.example", &[entity.as_slice(), behind.as_bytes()].concat());
        let opened = open(&mail, &house);
        assert_eq!(texts(&opened), ["Kan dere godkjenne?", said]);
        assert_eq!(opened.protection.signature, Signature::Partial);
    }
}

#[test]
fn blocks_in_a_text_under_a_name_open() {
    let house = house();
    let block = to_team("Jeg fant en minnepinne på bussen.", &house);
    let greeted = format!("Hei,\n\n{block}");
    let page = format!("<pre>\n{block}</pre>");
    let opened = |header: &str, body: &str| open(&file(header, body), &house);
    for header in [
        "Content-Type: text/plain; name=\"melding.txt\"\nContent-Disposition: inline; filename=\"melding.txt\"",
        "Content-Type: text/plain; name=\"melding.txt\"",
        "Content-Type: text/plain\nContent-Disposition: attachment",
        "Content-Type: text/markdown",
        "Content-Type: application/octet-stream; name=\"melding.asc\"",
        "Content-Type: application/octet-stream; name=\"melding.txt\"",
        "Content-Type: application/pgp-keys; name=\"melding.asc\"",
    ] {
        let opened = opened(header, &greeted);
        assert_eq!(
            texts(&opened),
            ["Hei,", "Jeg fant en minnepinne på bussen."],
            "{header}"
        );
        assert!(opened.protection.opened_by.is_some());
    }
    let paged = opened("Content-Type: text/html; name=\"melding.html\"", &page);
    assert_eq!(texts(&paged), ["Jeg fant en minnepinne på bussen."]);
    let named = opened("Content-Type: text/plain; name=\"melding.txt\"", &greeted);
    let found = dissect(&named.content, &Budget::default());
    assert!(
        found
            .attachments
            .iter()
            .all(|part| part.file.as_deref() == Some("melding.txt")),
        "{found:?}"
    );
    let signed = cleartext("Funnet på bussen.\n", &house.mallory);
    for header in [
        "Content-Type: text/plain; name=\"melding.txt\"",
        "Content-Type: application/octet-stream; name=\"melding.asc\"",
    ] {
        let good = opened(header, &signed);
        assert!(good.protection.signer_is_sender, "{header}");
        assert_eq!(texts(&good), ["Funnet på bussen."], "{header}");
        let forged = opened(header, &signed.replace("bussen", "toget"));
        assert_eq!(forged.protection.signature, Signature::Bad, "{header}");
    }
}

#[test]
fn whose_key_a_message_is_for_is_told_rightly() {
    let house = house();
    let (bob, carol) = (person("Bob <bob@x.example>"), person("Carol <carol@x.example>"));
    let shown = |to: Vec<&sequoia_openpgp::Cert>, hidden| {
        let make = Make {
            to,
            hidden,
            binary: true,
            ..Make::default()
        };
        message(b"Noe", &make)
    };
    // Session keys of two messages before the data of the second: one recipient named, one hidden.
    let (named, hidden) = (shown(vec![&bob], false), shown(vec![&carol], true));
    let length = usize::from(named[1]).checked_add(2).unwrap();
    let both = armored(&[&named[..length], &hidden].concat());
    let (_, reason) = read(&pgp_mime("x@y", &both), &house.ring).unwrap_err();
    assert!(reason.contains("none of which this daemon has"), "{reason}");
    let mut many = vec![&bob; 70];
    many.push(&house.team);
    let (_, reason) = read(&pgp_mime("x@y", &armored(&shown(many, true))), &house.ring).unwrap_err();
    assert!(reason.contains("more keys than are tried"), "{reason}");
}
