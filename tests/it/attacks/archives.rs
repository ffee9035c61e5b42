//! Archives, Outlook's files, rich text.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

use super::{Attack, Readable, Stub, Told, attack, with, withstand};

const MEGABYTE: usize = 1 << 20;

fn zip(files: &[(&str, &[&[u8]])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for (name, pieces) in files {
        zip.start_file(*name, options).unwrap();
        for piece in *pieces {
            zip.write_all(piece).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}

fn flat() -> Vec<u8> {
    zip(&[("a.txt", &[vec![b' '; MEGABYTE].as_slice(); 200])])
}

/// Twenty archives, each of twenty megabytes.
fn twenty() -> Vec<u8> {
    let pdf = [b"%PDF-1.7 ".to_vec(), vec![b' '; 19 * MEGABYTE]].concat();
    let archive = zip(&[("a.pdf", &[&pdf])]);
    let mut mail =
        "From: Mallory <mallory@example.net>\nSubject: Meldung\nContent-Type: multipart/mixed; boundary=b\n".to_owned();
    for _ in 0..20 {
        mail.push_str("\n--b\nContent-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n");
        mail.push_str(&base64::Engine::encode(&base64::prelude::BASE64_STANDARD, &archive));
    }
    mail.push_str("\n--b--\n");
    mail.into_bytes()
}

/// Two archives in each archive, twenty deep: a million leaves.
fn nested() -> Vec<u8> {
    let mut inner = zip(&[("a.txt", &[b"x"])]);
    for _ in 0..20 {
        inner = zip(&[("a.zip", &[&inner]), ("b.zip", &[&inner])]);
        if inner.len() > 4 * MEGABYTE {
            break;
        }
    }
    inner
}

fn short(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap().to_le_bytes()
}

fn long(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap().to_le_bytes()
}

/// Five thousand names in the directory, one and the same compressed file behind all of them.
fn overlapping() -> Vec<u8> {
    let one = flat_file(10);
    let names: Vec<String> = (0..5_000).map(|number| format!("{number}.txt")).collect();
    let mut archive = one.0.clone();
    let at = archive.len();
    for name in &names {
        archive.extend(b"PK\x01\x02\x14\0\x14\0\0\0\x08\0\0\0\0\0");
        archive.extend(&one.1);
        archive.extend(short(name.len()));
        archive.extend([0; 12]);
        archive.extend(long(0));
        archive.extend(name.as_bytes());
    }
    let length = archive.len() - at;
    archive.extend(b"PK\x05\x06\0\0\0\0");
    archive.extend(short(names.len()));
    archive.extend(short(names.len()));
    archive.extend(long(length));
    archive.extend(long(at));
    archive.extend([0; 2]);
    archive
}

/// A local file of so many megabytes; and its checksum and sizes.
fn flat_file(megabytes: usize) -> (Vec<u8>, Vec<u8>) {
    let whole = zip(&[("0.txt", &vec![vec![0; MEGABYTE].as_slice(); megabytes])]);
    let directory = whole.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
    (
        whole[..directory].to_vec(),
        whole[directory + 16..directory + 28].to_vec(),
    )
}

fn crowded() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    // As many as the directory can count (APPNOTE 4.4.21).
    for number in 0..65_535 {
        zip.start_file(format!("{number}.txt"), options).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A compound file in which each sector says that the next one is itself.
fn looping_sectors() -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/__substg1.0_1000001F")
        .unwrap()
        .write_all(&vec![b'a'; 100_000])
        .unwrap();
    let mut bytes = file.into_inner().into_inner();
    let sector = 1_usize << u16::from_le_bytes([bytes[30], bytes[31]]);
    let table = u32::from_le_bytes(bytes[76..80].try_into().unwrap()) as usize;
    let start = (table + 1) * sector;
    for place in 3..sector / 4 {
        let at = start + place * 4;
        if bytes[at..at + 4] != [0xff; 4] {
            bytes[at..at + 4].copy_from_slice(&u32::try_from(place).unwrap().to_le_bytes());
        }
    }
    bytes
}

fn tnef(attributes: &[(u32, u32, &[u8])]) -> Vec<u8> {
    let mut bytes = 0x223e_9f78_u32.to_le_bytes().to_vec();
    bytes.extend([1, 0]);
    for (id, length, value) in attributes {
        bytes.push(2);
        bytes.extend(id.to_le_bytes());
        bytes.extend(length.to_le_bytes());
        bytes.extend(*value);
        bytes.extend([0, 0]);
    }
    bytes
}

/// Properties that claim four thousand million values.
fn greedy_properties() -> Vec<u8> {
    let mut properties = u32::MAX.to_le_bytes().to_vec();
    properties.extend(0x1000_101f_u32.to_le_bytes());
    properties.extend(u32::MAX.to_le_bytes());
    let length = u32::try_from(properties.len()).unwrap();
    tnef(&[(0x0006_9003, length, &properties), (0x0006_800f, u32::MAX, b"x")])
}

fn attacks() -> Vec<Attack> {
    let zip = "application/zip";
    let rtf = "application/rtf";
    let deep = [b"{\\rtf1 Name: x ".to_vec(), b"{\\b ".repeat(1_000_000)].concat();
    let hungry = b"{\\rtf1 a\\bin2147483647 b\\uc2000000000\\u8364 \\'zz".to_vec();
    let flood = [
        b"{\\rtf1 ".to_vec(),
        b"\\u8364?\\'e4\\par ".repeat(100_000),
        b"}".to_vec(),
    ]
    .concat();
    vec![
        attack("a flat zip bomb", with("a.zip", zip, &flat()), Told("a.txt")),
        attack(
            "a zip of zips of zips",
            with("a.zip", zip, &nested()),
            Told("container in a container"),
        ),
        attack("twenty zips of twenty megabytes", twenty(), Stub("could be read")),
        attack(
            "a zip of files that overlap",
            with("a.zip", zip, &overlapping()),
            Readable,
        ),
        attack("a zip of 65 535 files", with("a.zip", zip, &crowded()), Told("65535")),
        attack(
            "a zip of signatures",
            with("a.zip", zip, &b"PK\x05\x06PK\x01\x02PK\x03\x04".repeat(300_000)),
            Told("damaged"),
        ),
        attack(
            "a message file whose sectors run in circles",
            with("a.msg", "application/vnd.ms-outlook", &looping_sectors()),
            Told("a.msg"),
        ),
        attack(
            "a winmail.dat of endless lengths",
            with("winmail.dat", "application/ms-tnef", &greedy_properties()),
            Readable,
        ),
        attack(
            "a winmail.dat of half a million attachments",
            with(
                "winmail.dat",
                "application/ms-tnef",
                &tnef(&vec![(0x0006_9002, 4, b"\0\0\0\0".as_slice()); 500_000]),
            ),
            Readable,
        ),
        attack("rich text a million groups deep", with("a.rtf", rtf, &deep), Readable),
        attack("rich text that claims gigabytes", with("a.rtf", rtf, &hungry), Readable),
        attack("rich text of escapes", with("a.rtf", rtf, &flood), Readable),
    ]
}

#[test]
fn archives_do_not_hurt() {
    withstand(attacks());
}
