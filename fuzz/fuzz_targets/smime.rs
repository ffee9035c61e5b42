//! S/MIME: CMS objects as they come, detached signatures, and what is inside an envelope that our key opens.
#![no_main]

use std::sync::OnceLock;

use openssl::cms::{CMSOptions, CmsContentInfo};
use openssl::stack::Stack;
use openssl::symm::Cipher;
use openssl::x509::X509;
use vorfalld_fuzz::{choose, keys, object, signed, unread, whole_way};

const ENVELOPED: &str = "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m";
const SIGNED: &str = "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m";

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((how, data)) = choose(data) else { return };
    let mail = match how % 4 {
        0 => object(ENVELOPED, data),
        1 => object(SIGNED, data),
        2 => signed("application/pkcs7-signature", data),
        _ => match sealed(data) {
            Some(message) => object(ENVELOPED, &message),
            None => return,
        },
    };
    whole_way(mail, unread);
});

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
