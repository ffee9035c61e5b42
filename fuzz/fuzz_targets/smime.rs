//! S/MIME: CMS objects as they come, detached signatures, and what is inside an envelope that our key opens.
#![no_main]

use std::sync::OnceLock;

use openssl::cms::{CMSOptions, CmsContentInfo};
use openssl::stack::Stack;
use openssl::symm::Cipher;
use openssl::x509::X509;
use vorfalld_fuzz::{base64, choose, keys, unread, whole_way};

const HEAD: &str = "From: Alice <alice@example.org>\nMIME-Version: 1.0\n";

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((how, data)) = choose(data) else { return };
    let mail = match how % 4 {
        0 => object("enveloped-data", data),
        1 => object("signed-data", data),
        2 => [
            HEAD,
            "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=b\n\n--b\n\nText\n--b\n\
             Content-Type: application/pkcs7-signature\nContent-Transfer-Encoding: base64\n\n",
            &base64(data),
            "\n--b--\n",
        ]
        .concat()
        .into_bytes(),
        _ => match sealed(data) {
            Some(message) => object("enveloped-data", &message),
            None => return,
        },
    };
    whole_way(mail, unread);
});

fn object(kind: &str, der: &[u8]) -> Vec<u8> {
    format!(
        "{HEAD}Content-Type: application/pkcs7-mime; smime-type={kind}; name=smime.p7m\n\
         Content-Transfer-Encoding: base64\n\n{}\n",
        base64(der)
    )
    .into_bytes()
}

fn sealed(entity: &[u8]) -> Option<Vec<u8>> {
    static CERT: OnceLock<Option<X509>> = OnceLock::new();
    let cert = CERT.get_or_init(|| X509::from_pem(&std::fs::read(keys().join("mailbox.pem")).ok()?).ok());
    let mut certs = Stack::new().ok()?;
    certs.push(cert.clone()?).ok()?;
    CmsContentInfo::encrypt(&certs, entity, Cipher::aes_128_cbc(), CMSOptions::BINARY)
        .ok()?
        .to_der()
        .ok()
}
