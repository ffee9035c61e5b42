//! Containers as programs write them, unpacked into the mail that they came with.

use std::io::{Cursor, Write as _};

use super::*;
use crate::model::document::{Format, ReadOutcome};
use crate::pipeline::dissect::dissect;
use crate::pipeline::extract::read_document;

/// Dissects a mail with one attachment and unpacks until nothing is left to unpack.
fn unpacked(file: &str, bytes: &[u8]) -> (Dissected, Vec<ReadOutcome>) {
    let body = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, bytes);
    let mail = format!(
        "From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nsiehe Anhang\n--b\nContent-Type: application/octet-stream; name=\"{file}\"\nContent-Transfer-Encoding: base64\n\n{body}\n--b--\n"
    );
    let budget = Budget::default();
    let mut dissected = dissect(mail.as_bytes(), &budget);
    let mut readings = Vec::new();
    while let Some(document) = dissected.documents.get(readings.len()) {
        if !document.format.is_container() {
            readings.push(Err("not read here".to_owned()));
            continue;
        }
        match read_document(document.format, &document.bytes) {
            // As it comes out of the worker.
            Ok(reading) => {
                let answer = serde_json::to_string(&reading).unwrap();
                unpack(
                    &mut dissected,
                    readings.len(),
                    &serde_json::from_str(&answer).unwrap(),
                    &budget,
                );
            }
            Err(why) => readings.push(Err(why)),
        }
    }
    assert_eq!(readings.len(), dissected.documents.len());
    (dissected, readings)
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ::zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = ::zip::write::SimpleFileOptions::default();
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn seen(dissected: &Dissected) -> Vec<(&str, &str, bool)> {
    dissected
        .texts
        .iter()
        .map(|text| (text.part.as_str(), text.text.trim(), text.forwarded))
        .collect()
}

#[test]
fn files_of_an_archive_are_read_like_attachments() {
    let mail = b"From: x@y\nSubject: alt\n\nInnen";
    let inner = zipped(&[("tief.txt", "Tief unten: äöü".as_bytes())]);
    let archive = zipped(&[
        ("Ordner/Meldung ü.pdf", b"%PDF-1.7 x"),
        ("Text.txt", b"Der Laptop ist weg."),
        ("Mail.eml", mail),
        ("mehr.zip", &inner),
        ("virus.exe", b"MZ"),
        ("__MACOSX/._Text.txt", b"x"),
    ]);
    let (found, readings) = unpacked("Anlagen.zip", &archive);
    assert_eq!(readings.len(), 1);
    assert_eq!(found.documents[0].format, Format::Pdf);
    assert_eq!(found.documents[0].file.as_deref(), Some("Meldung ü.pdf"));
    assert_eq!(found.documents[0].part, "2:1");
    assert_eq!(
        seen(&found),
        [
            ("1", "siehe Anhang", false),
            ("2:2", "Der Laptop ist weg.", false),
            ("2:3.HEADER", "From: x@y\nSubject: alt", true),
            ("2:3.1", "Innen", true),
            ("2:4:1", "Tief unten: äöü", false),
        ]
    );
    assert_eq!(found.unreadable.len(), 1, "{:?}", found.unreadable);
    assert!(found.unreadable[0].contains("Anlagen.zip") && found.unreadable[0].contains("virus.exe"));
    assert!(
        found
            .attachments
            .iter()
            .any(|a| a.file.as_deref() == Some("Anlagen.zip"))
    );
}

#[test]
fn archives_without_end_and_bombs_are_refused() {
    let mut archive = zipped(&[("tief.txt", b"unten")]);
    for _ in 0..5 {
        archive = zipped(&[("mehr.zip", &archive)]);
    }
    let (found, readings) = unpacked("a.zip", &archive);
    assert!(readings.is_empty() && found.texts.len() == 1);
    assert!(
        found.unreadable[0].contains("container in a container"),
        "{:?}",
        found.unreadable
    );
    let bomb = zipped(&[("a.txt", &vec![b'a'; 30 << 20]), ("b.txt", b"noch da")]);
    assert!(bomb.len() < 1 << 20);
    let (found, _) = unpacked("bombe.zip", &bomb);
    assert!(
        found.unreadable[0].contains("goes beyond what is unpacked"),
        "{:?}",
        found.unreadable
    );
    assert!(seen(&found).iter().any(|(_, text, _)| *text == "noch da"));
    let (found, readings) = unpacked("kaputt.zip", b"PK\x03\x04junk");
    assert!(found.documents.len() == 1 && readings[0].as_ref().unwrap_err().contains("damaged"));
    let (found, _) = unpacked("leer.zip", &zipped(&[]));
    assert!(found.unreadable[0].contains("is empty"), "{:?}", found.unreadable);
}

#[test]
fn a_locked_archive_says_so() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.txt"), "geheim").unwrap();
    let status = std::process::Command::new("zip")
        .args(["-q", "-P", "x", "a.zip", "a.txt"])
        .current_dir(folder.path())
        .status()
        .expect("zip does not start: install Debian's package zip");
    assert!(status.success());
    let (found, _) = unpacked("a.zip", &std::fs::read(folder.path().join("a.zip")).unwrap());
    assert!(
        found.unreadable[0].contains("locked with a password"),
        "{:?}",
        found.unreadable
    );
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A `.msg` with an attachment and an embedded message.
fn outlook() -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    let mut put = |path: &str, bytes: &[u8]| {
        let folder = path.rsplit_once('/').unwrap().0;
        if !folder.is_empty() && !file.exists(folder) {
            file.create_storage_all(folder).unwrap();
        }
        file.create_stream(path).unwrap().write_all(bytes).unwrap();
    };
    let sent: u64 = (1_790_000_000 + 11_644_473_600) * 10_000_000;
    let mut fixed = vec![0; 32];
    fixed.extend([0x40, 0, 0x39, 0, 6, 0, 0, 0]);
    fixed.extend(sent.to_le_bytes());
    put("/__properties_version1.0", &fixed);
    put("/__substg1.0_0037001F", &utf16("WG: Rechnung\r\nBcc: x"));
    put("/__substg1.0_0C1A001F", &utf16("Max \"M\" Muster"));
    put("/__substg1.0_0C1F001F", &utf16("/O=EXCHANGE/CN=MAX"));
    put("/__substg1.0_5D01001F", &utf16("max@example.org"));
    put("/__substg1.0_1000001F", &utf16("Bitte prüfen.\r\nName: Max"));
    put("/__attach_version1.0_#00000000/__substg1.0_37010102", b"%PDF-1.7 x");
    put(
        "/__attach_version1.0_#00000000/__substg1.0_3707001F",
        &utf16("Meldung.pdf"),
    );
    let inner = "/__attach_version1.0_#00000001/__substg1.0_3701000D";
    put(&format!("{inner}/__substg1.0_0037001E"), b"Gewinn");
    put(&format!("{inner}/__substg1.0_10130102"), b"<p>Klick <b>hier</b></p>");
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn a_message_of_outlook_reads_like_a_forwarded_mail() {
    let (found, _) = unpacked("Rechnung.msg", &outlook());
    let texts = seen(&found);
    assert_eq!(texts[0], ("1", "siehe Anhang", false));
    let (_, header, forwarded) = texts[1];
    assert!(forwarded && header.contains("Subject: WG: RechnungBcc: x"), "{header}");
    assert!(
        header.contains("max@example.org") && header.contains("2026"),
        "{header}"
    );
    assert_eq!(texts[2].1, "Bitte prüfen.\nName: Max");
    assert!(
        texts.iter().any(|(_, text, _)| text.contains("Klick hier")),
        "{texts:?}"
    );
    assert_eq!(found.documents[0].file.as_deref(), Some("Meldung.pdf"));
    assert!(found.unreadable.is_empty(), "{:?}", found.unreadable);
}

fn attribute(id: u32, value: &[u8]) -> Vec<u8> {
    let length = u32::try_from(value.len()).unwrap();
    [&[1], &id.to_le_bytes()[..], &length.to_le_bytes(), value, &[0, 0]].concat()
}

fn property(kind: u16, id: u16, value: &[u8]) -> Vec<u8> {
    let mut out = [kind.to_le_bytes(), id.to_le_bytes()].concat();
    out.extend(1_u32.to_le_bytes());
    out.extend(u32::try_from(value.len()).unwrap().to_le_bytes());
    out.extend(value);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}

fn envelope(text: &[u8]) -> Vec<u8> {
    let mut message = 3_u32.to_le_bytes().to_vec();
    // A named property, to be stepped over, and one of fixed length.
    message.extend([0x1f, 0, 0x05, 0x80]);
    message.extend([0; 16]);
    message.extend(1_u32.to_le_bytes());
    message.extend(4_u32.to_le_bytes());
    message.extend(utf16("ab"));
    message.extend(property(0x1f, 0, &utf16("x")).split_off(4));
    message.extend([0x40, 0, 0x39, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    message.extend(property(0x0102, 0x1009, text));
    let mut out = vec![0x78, 0x9f, 0x3e, 0x22, 1, 0];
    out.extend(attribute(0x0006_9007, &[0xe4, 4, 0, 0, 0, 0, 0, 0]));
    out.extend(attribute(0x0006_9003, &message));
    out.extend(attribute(0x0006_9002, &[0; 14]));
    out.extend(attribute(0x0001_8010, b"MELDUN~1.PDF\0"));
    out.extend(attribute(0x0006_800f, b"%PDF-1.7 x"));
    let name = property(0x1f, 0x3707, &utf16("Meldung.pdf"));
    out.extend(attribute(0x0006_9005, &[&1_u32.to_le_bytes()[..], &name].concat()));
    out
}

#[test]
fn the_envelope_of_exchange_opens_as_the_mail_itself() {
    let rich = br"{\rtf1\ansi\ansicpg1252 Ger\'e4t weg\par Name: Max}";
    let length = u32::try_from(rich.len()).unwrap();
    let stored = [
        &(length + 12).to_le_bytes()[..],
        &length.to_le_bytes(),
        b"MELA",
        &[0; 4],
        rich,
    ]
    .concat();
    let whole = envelope(&stored);
    let (found, _) = unpacked("winmail.dat", &whole);
    assert_eq!(
        seen(&found),
        [("1", "siehe Anhang", false), ("2:1.1", "Gerät weg\nName: Max", false)]
    );
    assert_eq!(found.documents[0].file.as_deref(), Some("Meldung.pdf"));
    assert_eq!(found.documents[0].bytes, b"%PDF-1.7 x");
    assert!(found.unreadable.is_empty(), "{:?}", found.unreadable);
    for end in 4..whole.len() {
        let _ = tnef::read(&whole[..end]);
    }
}

#[test]
fn damaged_containers_end_in_bounded_time() {
    let originals = [
        outlook(),
        envelope(b"x"),
        zipped(&[("a.txt", b"hallo"), ("b.eml", b"x")]),
    ];
    for (original, format) in originals.iter().zip([Format::Msg, Format::Tnef, Format::Zip]) {
        let read = |bytes: &[u8]| {
            let _ = std::panic::catch_unwind(|| read_document(format, bytes));
        };
        for at in (0..original.len()).step_by(11) {
            for mask in [0xff, 0x01, 0x80] {
                let mut bad = original.clone();
                bad[at] ^= mask;
                read(&bad);
            }
            if at % 5 == 0 {
                read(&original[..at]);
            }
        }
    }
    assert!(read_document(Format::Msg, &[0xd0, 0xcf, 0x11, 0xe0]).is_err());
    assert!(read_document(Format::Tnef, b"junk").is_err());
}
