//! OpenPGP and S/MIME.

use std::io::Write;

use sequoia_openpgp::Cert;
use sequoia_openpgp::parse::Parse;
use sequoia_openpgp::policy::StandardPolicy;
use sequoia_openpgp::serialize::stream::{Compressor, Encryptor, LiteralWriter, Message, Recipient};
use sequoia_openpgp::types::{CompressionAlgorithm, CompressionLevel, Features};

use super::{Attack, Readable, Stub, Target, attack, deflate, saying, with, withstand_in};
use crate::house::House;

/// A message to the team's key, compressed so many times, of so many megabytes.
fn sealed(team: &Cert, layers: usize, megabytes: usize) -> Vec<u8> {
    sealed_text(team, layers, &[vec![b'a'; 1 << 20].as_slice()].repeat(megabytes))
}

fn sealed_text(team: &Cert, layers: usize, pieces: &[&[u8]]) -> Vec<u8> {
    let policy = StandardPolicy::new();
    let to = team
        .keys()
        .with_policy(&policy, None)
        .supported()
        .for_transport_encryption();
    let mut out = Vec::new();
    let mut message = Encryptor::for_recipients(Message::new(&mut out), to).build().unwrap();
    for _ in 0..layers {
        message = Compressor::new(message)
            .algo(CompressionAlgorithm::Zip)
            .level(CompressionLevel::fastest())
            .build()
            .unwrap();
    }
    let mut literal = LiteralWriter::new(message).build().unwrap();
    for piece in pieces {
        literal.write_all(piece).unwrap();
    }
    literal.finalize().unwrap();
    out
}

/// A message to the team's key that ends so many bytes into its ciphertext. With fewer than forty there is no checksum:
/// sequoia 2.4.2 breaks off with a panic where the key fits.
fn cut_short(team: &Cert, bytes: usize) -> Vec<u8> {
    let policy = StandardPolicy::new();
    let keys = team
        .keys()
        .with_policy(&policy, None)
        .supported()
        .for_transport_encryption();
    let to = keys.map(|key| Recipient::new(Features::empty().set_seipdv1(), None, key.key()));
    let mut out = Vec::new();
    let message = Encryptor::for_recipients(Message::new(&mut out), to).build().unwrap();
    let mut literal = LiteralWriter::new(message).build().unwrap();
    literal.write_all(b"Notebook gestohlen").unwrap();
    literal.finalize().unwrap();
    let sealed = 2 + usize::from(out[1]);
    assert_eq!(
        (out[0], out[sealed], out[sealed + 2]),
        (0xc1, 0xd2, 1),
        "one recipient, then what is sealed the old way"
    );
    out.truncate(sealed + 2 + 1 + bytes);
    out
}

/// Packets in a compressed one, without any key; then so many megabytes.
fn squeezed(packets: &[u8], megabytes: usize) -> Vec<u8> {
    let mut inside = packets.to_vec();
    inside.resize(1 << 20, 0);
    let first = deflate(&[inside, vec![0; megabytes << 20]].concat(), 1);
    let mut message = vec![0xc8, 0xff];
    message.extend(u32::try_from(first.len() + 1).unwrap().to_be_bytes());
    message.push(1);
    message.extend(first);
    message
}

/// `1.2.840.113549.1.9.16.1.9`, compressed content.
const COMPRESSED: &[u8] = b"\x30\x80\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x09\xa0\x80";
/// `1.2.840.113549.1.7.2`, signed content.
const SIGNED: &[u8] = b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80";

fn smime(kind: &str, der: &[u8]) -> Vec<u8> {
    with("smime.p7m", &format!("application/pkcs7-mime; smime-type={kind}"), der)
}

fn attacks(house: &House) -> Vec<Attack> {
    let team = Cert::from_file(house.path("keys/mailbox.asc")).unwrap();
    let gpg = |bytes: &[u8]| with("Meldung.gpg", "application/octet-stream", bytes);
    let armored = |bytes: &[u8]| {
        use base64::Engine as _;
        let coded = base64::prelude::BASE64_STANDARD.encode(bytes);
        saying(&format!(
            "-----BEGIN PGP MESSAGE-----\n\n{coded})%\n-----END PGP MESSAGE-----"
        ))
    };
    let bomb = sealed(&team, 1, 100);
    let nested = sealed(&team, 3, 100);
    let layers = sealed(&team, 60, 1);
    let endless = squeezed(b"\xcb\xff\xff\xff\xff\xffb\0\0\0\0\0", 300);
    let libre = squeezed(b"\xd4\xff\xff\xff\xff\xff\x01\x09\x02\x10", 300);
    let honest = sealed(&team, 1, 1);
    let recipients = honest.get(..96).unwrap().repeat(20_000);
    let blocks = "-----BEGIN PGP MESSAGE-----\n\n".repeat(100_000);
    let clear =
        "-----BEGIN PGP SIGNED MESSAGE-----\n\nx\n-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n"
            .repeat(if cfg!(debug_assertions) { 500 } else { 20_000 });
    let literal = [b"\xcb\xff\xff\xff\xff\xff".to_vec(), vec![b'b'; 1 << 20]].concat();
    let partial = [b"\xcb".to_vec(), b"\xe0b".repeat(2_000_000)].concat();
    let deep = [SIGNED.to_vec(), b"\x30\x80".repeat(2_000_000)].concat();
    let set = [SIGNED.to_vec(), b"\x31\x82\xff\xff".repeat(500_000)].concat();
    vec![
        attack(
            "an OpenPGP message that unpacks to a hundred megabytes",
            gpg(&bomb),
            Stub("60 MiB"),
        ),
        attack("the same, packed three times", gpg(&nested), Stub("60 MiB")),
        attack(
            "a literal of three hundred megabytes that nobody encrypted",
            gpg(&endless),
            Stub("60 MiB"),
        ),
        attack(
            "a sealed packet of an old form before three hundred megabytes",
            gpg(&libre),
            Stub(""),
        ),
        attack(
            "a ciphertext that ends before its checksum",
            gpg(&cut_short(&team, 30)),
            Stub("cut off"),
        ),
        attack(
            "the same as text with a damaged armor",
            armored(&cut_short(&team, 30)),
            Stub("damaged"),
        ),
        attack("sixty packings", gpg(&layers), Stub("")),
        attack("twenty thousand recipients", gpg(&recipients), Stub("")),
        attack("a hundred thousand armors", saying(&blocks), Stub("")),
        attack("many signed texts", saying(&clear), Readable),
        attack("a packet of four gigabytes", gpg(&literal), Readable),
        attack("two million partial lengths", gpg(&partial), Readable),
        attack(
            "a compressed CMS",
            smime("compressed-data", &[COMPRESSED.to_vec(), vec![0; 1 << 20]].concat()),
            Stub(""),
        ),
        attack("a CMS two million levels deep", smime("signed-data", &deep), Stub("")),
        attack("a CMS of half a million sets", smime("signed-data", &set), Stub("")),
        attack(
            "an envelope of noise",
            smime("enveloped-data", &b"\x30\x84\x7f\xff\xff\xff".repeat(500_000)),
            Stub(""),
        ),
    ]
}

#[test]
fn protected_mails_do_not_hurt() {
    let house = House::new();
    let attacks = attacks(&house);
    withstand_in(&house, attacks);
}

/// A few kilobytes each; inside, two documents of 25 MB.
#[test]
fn many_mails_that_unpack_to_much_are_not_in_memory_together() {
    let house = House::new();
    let team = Cert::from_file(house.path("keys/mailbox.asc")).unwrap();
    let head = b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nNotebook gestohlen.\n".as_slice();
    let part = b"--b\nContent-Type: application/pdf; name=a.pdf\n\n%PDF-1.7\n".as_slice();
    let megabyte = vec![b' '; 1 << 20];
    let blanks = [megabyte.as_slice()].repeat(25);
    let pieces = [
        &[head, part],
        blanks.as_slice(),
        &[b"\n", part],
        &blanks,
        &[b"\n--b--\n"],
    ]
    .concat();
    let message = sealed_text(&team, 1, &pieces);
    let mails: Vec<Vec<u8>> = (0..12)
        .map(|number| with(&format!("{number}.gpg"), "application/octet-stream", &message))
        .collect();
    let raws: Vec<&[u8]> = mails.iter().map(Vec::as_slice).collect();
    let mut target = Target::new(&house);
    let before = target.rest();
    let verdicts = target.take_all(&raws);
    let peak = Target::status(target.id(), "VmHWM").unwrap() - before;
    assert!(
        verdicts.iter().all(|verdict| verdict.to_string().contains("a.pdf")),
        "{verdicts:?}"
    );
    if std::env::var_os("ATTACK_NOTES").is_some() {
        eprintln!("twelve at once: daemon +{peak} kB");
    }
    assert!(peak < 640 << 10, "{peak} kB");
    assert!(target.daemon.stop().success());
}
