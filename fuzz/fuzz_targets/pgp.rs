//! OpenPGP: armor, messages as they come, and what strangers put inside a message that our key opens.
#![no_main]

use std::io::Write;
use std::sync::OnceLock;

use sequoia_openpgp::Cert;
use sequoia_openpgp::parse::Parse;
use sequoia_openpgp::policy::StandardPolicy;
use sequoia_openpgp::serialize::stream::{Encryptor, Message};
use vorfalld_fuzz::{HEAD, base64, choose, keys, object, signed, unread, whole_way};

const ATTACHED: &str = "application/octet-stream; name=Meldung.gpg";

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((how, data)) = choose(data) else { return };
    let mail = match how % 5 {
        // In the text, as written.
        0 => [HEAD.as_bytes(), b"\n", data].concat(),
        // Binary, attached.
        1 => object(ATTACHED, data),
        // PGP/MIME.
        2 => [
            HEAD,
            "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n\n--b\n\
             Content-Type: application/pgp-encrypted\n\nVersion: 1\n\n--b\nContent-Type: application/octet-stream\n\
             Content-Transfer-Encoding: base64\n\n",
            &base64(data),
            "\n--b--\n",
        ]
        .concat()
        .into_bytes(),
        // A signature over a text.
        3 => signed("application/pgp-signature", data),
        // Packets of any kind inside a well-formed encryption.
        _ => match sealed(data) {
            Some(message) => object(ATTACHED, &message),
            None => return,
        },
    };
    whole_way(mail, unread);
});

fn sealed(packets: &[u8]) -> Option<Vec<u8>> {
    static CERT: OnceLock<Option<Cert>> = OnceLock::new();
    let cert = CERT
        .get_or_init(|| Cert::from_file(keys().join("mailbox.asc")).ok())
        .as_ref()?;
    let policy = StandardPolicy::new();
    let recipients = cert
        .keys()
        .with_policy(&policy, None)
        .supported()
        .for_transport_encryption();
    let mut message = Vec::new();
    let mut sink = Encryptor::for_recipients(Message::new(&mut message), recipients)
        .build()
        .ok()?;
    sink.write_all(packets).ok()?;
    sink.finalize().ok()?;
    Some(message)
}
