//! Encrypted files in containers.

use std::io::{Cursor, Write as _};

use super::people::*;
use super::{ALICE, ENTITY};
use crate::model::document::{FormKind, Inner, Reading};
use crate::model::protection::{Encryption, Protection, Signature};
use crate::pipeline::decrypt::inside::open_inside;
use crate::pipeline::dissect::container::{entity, msg};
use crate::pipeline::dissect::{Budget, dissect};

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A `.msg` with these attachments: name, media type, bytes.
fn outlook(attachments: &[(&str, &str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    let mut put = |path: &str, bytes: &[u8]| {
        let folder = path.rsplit_once('/').unwrap().0;
        if !folder.is_empty() && !file.exists(folder) {
            file.create_storage_all(folder).unwrap();
        }
        file.create_stream(path).unwrap().write_all(bytes).unwrap();
    };
    put("/__substg1.0_0037001F", &utf16("WG: Verlust"));
    put("/__substg1.0_5D01001F", &utf16("alice@example.org"));
    for (index, (name, media, bytes)) in attachments.iter().enumerate() {
        let folder = format!("/__attach_version1.0_#{index:08}");
        put(&format!("{folder}/__substg1.0_37010102"), bytes);
        put(&format!("{folder}/__substg1.0_3707001F"), &utf16(name));
        put(&format!("{folder}/__substg1.0_370E001F"), &utf16(media));
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

/// All texts in a container after opening it, and how the mail around it counts.
fn opened(mut reading: Reading, house: &House, left: &mut usize) -> (String, Protection, Vec<String>) {
    let mut protection = Protection::default();
    open_inside(&mut reading, &mut protection, (&house.ring, now()), left);
    let texts = reading.inner.iter().flat_map(|inner| {
        let found = dissect(&entity(inner), &Budget::default());
        found.texts.into_iter().map(|text| text.text)
    });
    (texts.collect::<Vec<_>>().join("|"), protection, reading.notes)
}

/// Opens files of a container that lies in a mail of this protection.
pub(super) fn opened_in(inner: Vec<Inner>, protection: &mut Protection, house: &House) {
    let mut reading = Reading {
        form: FormKind::Text,
        entries: Vec::new(),
        text: String::new(),
        notes: Vec::new(),
        inner,
        saved: None,
    };
    open_inside(&mut reading, protection, (&house.ring, now()), &mut 32);
}

#[test]
fn a_protected_mail_kept_by_outlook_opens() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        by: Some(&house.alice),
        ..Make::default()
    };
    let armored = message(ENTITY.as_bytes(), &make);
    let text = message("Der Laptop ist weg.".as_bytes(), &make);
    let version: (&str, &str, &[u8]) = ("PGPMIME", "application/pgp-encrypted", b"Version: 1\n");
    for attachments in [
        vec![version, ("encrypted.asc", "application/octet-stream", &armored)],
        vec![("encrypted.asc", "", &armored)],
        vec![("Meldung.txt.asc", "", &text)],
    ] {
        let reading = msg::read(&outlook(&attachments)).unwrap();
        let (texts, protection, notes) = opened(reading, &house, &mut 32);
        assert!(texts.contains("Der Laptop ist weg."), "{texts} {notes:?}");
        assert_eq!(protection.encryption, Encryption::PgpAttachment);
        assert_eq!(protection.signature, Signature::Partial);
        assert_eq!(
            protection.signer.as_deref(),
            Some(house.alice.fingerprint().to_hex().as_str())
        );
        assert!(!protection.signer_is_sender);
    }
    // Outlook keeps a signed mail whole, as an attachment that is a MIME entity itself.
    let signed = signed_entity(ENTITY.trim_end_matches('\n'), &house.alice).replace('\n', "\r\n");
    let kept = outlook(&[("smime.p7m", "multipart/signed", signed.as_bytes())]);
    let (texts, protection, _) = opened(msg::read(&kept).unwrap(), &house, &mut 32);
    assert!(texts.contains("Der Laptop ist weg."), "{texts}");
    assert_eq!(protection.signature, Signature::Partial);
}

#[test]
fn a_signature_in_a_container_never_makes_the_mail_good_and_a_wrong_one_only_a_note() {
    let house = house();
    let mallory = signed_entity("\nText", &house.mallory).replace("Text", "Test");
    let inner = Inner {
        file: Some("a.eml".to_owned()),
        media_type: "application/octet-stream".to_owned(),
        bytes: format!("From: {ALICE}\n{mallory}").into_bytes(),
    };
    let reading = Reading {
        form: FormKind::Text,
        entries: Vec::new(),
        text: String::new(),
        notes: Vec::new(),
        inner: vec![inner],
        saved: None,
    };
    let (_, protection, _) = opened(reading, &house, &mut 32);
    assert_eq!(protection.signature, Signature::None);
    assert!(protection.notes[0].contains("could not be confirmed"), "{protection:?}");
}

#[test]
fn a_thousand_encrypted_files_cost_no_more_than_some() {
    let house = house();
    let make = Make {
        to: vec![&house.team],
        ..Make::default()
    };
    let bytes = message(b"Text", &make);
    let inner = Inner {
        file: Some("Meldung.txt.pgp".to_owned()),
        media_type: "application/octet-stream".to_owned(),
        bytes,
    };
    let reading = Reading {
        form: FormKind::Text,
        entries: Vec::new(),
        text: String::new(),
        notes: Vec::new(),
        inner: vec![inner; 50],
        saved: None,
    };
    let mut left = 5;
    let (_, _, notes) = opened(reading, &house, &mut left);
    assert_eq!((left, notes.len()), (0, 45), "{notes:?}");
}
