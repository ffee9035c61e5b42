//! Keys and OpenPGP objects for tests, at a fixed time.

use std::io::Write as _;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use sequoia_openpgp::cert::{CertBuilder, CipherSuite};
use sequoia_openpgp::policy::StandardPolicy;
use sequoia_openpgp::serialize::stream::{Armorer, Compressor, Encryptor, LiteralWriter, Message, Recipient, Signer};
use sequoia_openpgp::types::CompressionAlgorithm;
use sequoia_openpgp::{Cert, armor};

use crate::config::KeyRing;
use crate::model::mail::Headers;
use crate::pipeline::accept::headers_of;
use crate::pipeline::decrypt::{Opened, decrypt};

/// When the keys were made: 2026-01-01.
pub(super) fn born() -> SystemTime {
    SystemTime::from(Timestamp::from_second(1_767_225_600).unwrap())
}

/// When mails are signed: a day later.
pub(super) fn then() -> SystemTime {
    SystemTime::from(Timestamp::from_second(1_767_312_000).unwrap())
}

/// When mails are read: a day later still.
pub(super) fn now() -> Timestamp {
    Timestamp::from_second(1_767_398_400).unwrap()
}

pub(super) fn person(user_id: &str) -> Cert {
    person_until(user_id, None)
}

pub(super) fn person_until(user_id: &str, life: Option<Duration>) -> Cert {
    CertBuilder::general_purpose(Some(user_id))
        .set_cipher_suite(CipherSuite::Cv25519)
        .set_creation_time(born())
        .set_validity_period(life)
        .generate()
        .unwrap()
        .0
}

pub(super) struct House {
    pub(super) team: Cert,
    pub(super) alice: Cert,
    pub(super) mallory: Cert,
    pub(super) ring: KeyRing,
}

pub(super) fn house() -> House {
    let team = person("Team <security@example.org>");
    let alice = person("Alice <alice@example.org>");
    let mallory = person("Mallory <mallory@evil.example>");
    let public = |cert: &Cert| cert.clone().strip_secret_key_material();
    House {
        ring: KeyRing {
            own: vec![team.clone()],
            known: vec![public(&alice), public(&mallory)],
            ..KeyRing::default()
        },
        team,
        alice,
        mallory,
    }
}

/// How an object is made.
#[derive(Default)]
pub(super) struct Make<'a> {
    pub(super) to: Vec<&'a Cert>,
    pub(super) hidden: bool,
    pub(super) by: Option<&'a Cert>,
    pub(super) squeeze: bool,
    pub(super) binary: bool,
}

fn signing(cert: &Cert) -> sequoia_openpgp::crypto::KeyPair {
    let policy = StandardPolicy::at(then());
    cert.keys()
        .secret()
        .with_policy(&policy, then())
        .for_signing()
        .next()
        .unwrap()
        .key()
        .clone()
        .into_keypair()
        .unwrap()
}

pub(super) fn message(text: &[u8], make: &Make<'_>) -> Vec<u8> {
    let policy = StandardPolicy::at(then());
    let mut out = Vec::new();
    let mut stack = Message::new(&mut out);
    if !make.binary {
        stack = Armorer::new(stack).kind(armor::Kind::Message).build().unwrap();
    }
    if !make.to.is_empty() {
        let mut recipients: Vec<Recipient<'_>> = Vec::new();
        for cert in &make.to {
            for key in cert.keys().with_policy(&policy, then()).for_transport_encryption() {
                let recipient = Recipient::from(key);
                recipients.push(if make.hidden {
                    recipient.set_key_handle(None).unwrap()
                } else {
                    recipient
                });
            }
        }
        stack = Encryptor::for_recipients(stack, recipients).build().unwrap();
    }
    if make.squeeze {
        stack = Compressor::new(stack).algo(CompressionAlgorithm::Zlib).build().unwrap();
    }
    if let Some(cert) = make.by {
        stack = Signer::new(stack, signing(cert))
            .unwrap()
            .creation_time(then())
            .build()
            .unwrap();
    }
    let mut stack = LiteralWriter::new(stack).build().unwrap();
    stack.write_all(text).unwrap();
    stack.finalize().unwrap();
    out
}

pub(super) fn detached(text: &[u8], by: &Cert) -> String {
    let mut out = Vec::new();
    let stack = Armorer::new(Message::new(&mut out))
        .kind(armor::Kind::Signature)
        .build()
        .unwrap();
    let mut stack = Signer::new(stack, signing(by))
        .unwrap()
        .creation_time(then())
        .detached()
        .build()
        .unwrap();
    stack.write_all(text).unwrap();
    stack.finalize().unwrap();
    String::from_utf8(out).unwrap()
}

pub(super) fn cleartext(text: &str, by: &Cert) -> String {
    let mut out = Vec::new();
    let mut stack = Signer::new(Message::new(&mut out), signing(by))
        .unwrap()
        .creation_time(then())
        .cleartext()
        .build()
        .unwrap();
    stack.write_all(text.as_bytes()).unwrap();
    stack.finalize().unwrap();
    String::from_utf8(out).unwrap()
}

/// A PGP/MIME encrypted mail.
pub(super) fn pgp_mime(from: &str, armored: &[u8]) -> String {
    let armored = String::from_utf8(armored.to_vec()).unwrap();
    format!(
        "From: {from}\nSubject: ...\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\";\n boundary=\"e\"\n\n--e\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n--e\nContent-Type: application/octet-stream\n\n{armored}\n--e--\n"
    )
}

/// A `multipart/signed` entity without the mail's header. `part` has `\n` line endings and is signed with `\r\n`.
pub(super) fn signed_entity(part: &str, by: &Cert) -> String {
    let signature = detached(part.replace('\n', "\r\n").as_bytes(), by);
    format!(
        "Content-Type: multipart/signed; micalg=pgp-sha512; protocol=\"application/pgp-signature\"; boundary=\"s\"\n\n--s\n{part}\n--s\nContent-Type: application/pgp-signature\n\n{signature}\n--s--\n"
    )
}

/// Reads a mail with both line endings and expects the same verdict.
pub(super) fn read(mail: &str, ring: &KeyRing) -> Result<Opened, (crate::model::protection::Protection, String)> {
    let run = |mail: &str| {
        let headers: Headers = headers_of(mail.as_bytes());
        decrypt(mail.as_bytes(), &headers, ring, now())
    };
    let lf = run(mail);
    let crlf = run(&mail.replace('\n', "\r\n"));
    match (&lf, &crlf) {
        (Ok(lf), Ok(crlf)) => assert_eq!(lf.protection, crlf.protection),
        (Err(lf), Err(crlf)) => assert_eq!(lf, crlf),
        _ => panic!("line endings make a difference: {lf:?} {crlf:?}"),
    }
    lf
}

/// All texts of what was opened.
pub(super) fn texts(opened: &Opened) -> Vec<String> {
    crate::pipeline::dissect::dissect(&opened.content, &crate::pipeline::dissect::Budget::default())
        .texts
        .into_iter()
        .map(|text| text.text.trim().to_owned())
        .collect()
}

/// A message in the OCB mode of `LibrePGP`, of chunks of 64 bytes; the packets inside are `inside`.
pub(super) fn libre(inside: &[u8], to: &Cert) -> Vec<u8> {
    use openssl::symm::{Cipher, encrypt_aead};
    use sequoia_openpgp::packet::{PKESK, pkesk::PKESK3};
    use sequoia_openpgp::serialize::SerializeInto as _;
    use sequoia_openpgp::types::SymmetricAlgorithm;

    let session = sequoia_openpgp::crypto::SessionKey::new(32).unwrap();
    let policy = StandardPolicy::at(then());
    let mut keys = to.keys().with_policy(&policy, then()).for_transport_encryption();
    let recipient = keys.next().unwrap();
    let named = PKESK3::for_recipient(SymmetricAlgorithm::AES256, &session, recipient.key()).unwrap();
    let mut out = sequoia_openpgp::Packet::from(PKESK::from(named)).to_vec().unwrap();
    let head = [1, 9, 2, 0];
    let nonce = *b"fifteen bytes!!";
    let mut body = [&head[..], &nonce].concat();
    let seal = |index: u64, text: &[u8], length: &[u8]| {
        let mut nonce = nonce;
        nonce[14] ^= u8::try_from(index).unwrap();
        let known = [&[0xd4], &head[..], &index.to_be_bytes(), length].concat();
        let mut tag = [0; 16];
        let mut text = encrypt_aead(Cipher::aes_256_ocb(), &session, Some(&nonce), &known, text, &mut tag).unwrap();
        text.extend(tag);
        text
    };
    let chunks = inside.chunks(64);
    let end = u64::try_from(chunks.len()).unwrap();
    for (index, chunk) in (0..end).zip(chunks) {
        body.extend(seal(index, chunk, &[]));
    }
    body.extend(seal(end, &[], &u64::try_from(inside.len()).unwrap().to_be_bytes()));
    out.push(0xd4);
    out.push(255);
    out.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
    out.extend(body);
    out
}

/// Packets in armor.
pub(super) fn armored(packets: &[u8]) -> Vec<u8> {
    let mut writer = armor::Writer::new(Vec::new(), armor::Kind::Message).unwrap();
    writer.write_all(packets).unwrap();
    writer.finalize().unwrap()
}
