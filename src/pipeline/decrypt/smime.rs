//! One S/MIME object at a time (RFC 8551, RFC 5652): open an envelope, check a signature. Nothing here knows of mail.
//!
//! OpenSSL does the mathematics. Which certificate signed is decided here and handed to OpenSSL as the only one to
//! use: two certificates of the same issuer and number in one mail must not make one check the signature and the other
//! be shown as its author.

mod chain;
mod der;

use std::borrow::Cow;
use std::time::SystemTime;

use mail_parser::decoders::base64::base64_decode;
use openssl::cms::{CMSOptions, CmsContentInfo};
use openssl::stack::Stack;
use openssl::x509::{X509, X509Name};

use super::pgp::Plain;
use super::ring::Ring;
use super::seal::{Seal, Signer, Worth};
use crate::config::keyring::{SmimeKey, smime_fingerprint};
use der::{CertName, Kind, SignedData, SignerInfo};

/// Signatures on one content.
const SIGNERS: usize = 8;
/// `1.3.14.3.2.26` and `1.2.840.113549.2.5`: two different contents with the same digest can be made.
const BROKEN_DIGESTS: [(&[u8], &str); 2] = [
    (b"\x2b\x0e\x03\x02\x1a", "SHA-1"),
    (b"\x2a\x86\x48\x86\xf7\x0d\x02\x05", "MD5"),
];

/// What an S/MIME object is, as far as the way through a mail depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Nothing but certificates: no content, no signature (RFC 8551, 3.8).
    Certificates,
    /// A signature without the content that it belongs to.
    Lonely,
    /// Something to open or unwrap.
    Message,
}

/// The encoded object, whatever is around it: some gateways send it as text.
fn bare(bytes: &[u8]) -> Cow<'_, [u8]> {
    let text = bytes.trim_ascii_start();
    if text.starts_with(b"-----BEGIN ") {
        let body: Vec<&[u8]> = text
            .split(|byte| *byte == b'\n')
            .skip(1)
            .take_while(|line| !line.starts_with(b"-----END"))
            .collect();
        return Cow::Owned(base64_decode(&body.concat()).unwrap_or_default());
    }
    if text.starts_with(b"MI") {
        return base64_decode(text).map_or(Cow::Borrowed(bytes), Cow::Owned);
    }
    Cow::Borrowed(bytes)
}

/// What the object is; none when it is none.
pub(super) fn sort(bytes: &[u8]) -> Option<Sort> {
    let bytes = bare(bytes);
    if der::kind(&bytes)? == Kind::Signed
        && let Some(der) = normal(&bytes)
        && let Some(data) = der::signed_data(&der)
        && data.content.is_none_or(<[u8]>::is_empty)
    {
        return Some(if data.signers.is_empty() {
            Sort::Certificates
        } else {
            Sort::Lonely
        });
    }
    Some(Sort::Message)
}

/// The distinguished encoding.
fn normal(bytes: &[u8]) -> Option<Vec<u8>> {
    CmsContentInfo::from_der(bytes).ok()?.to_der().ok()
}

/// Opens an envelope or unwraps a signed content. `Err` is a sentence for the team.
pub(super) fn open(message: &[u8], ring: &Ring<'_>, limit: u64) -> Result<Plain, String> {
    let bytes = bare(message);
    let cut_off = "the S/MIME data are cut off or damaged; ask the sender to send them again";
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
        return Err("the S/MIME message is larger than what is read; ask the sender for smaller parts".to_owned());
    }
    match der::kind(&bytes) {
        Some(Kind::Signed) => {
            let der = normal(&bytes).ok_or(cut_off)?;
            let data = der::signed_data(&der).ok_or(cut_off)?;
            let content = data
                .content
                .ok_or("the S/MIME signature has no content; ask the sender to send it again")?;
            Ok(Plain {
                bytes: content.to_vec(),
                opened_by: None,
                seal: Some(verify(&data, &der, content, ring)),
                whole: true,
            })
        }
        Some(kind @ (Kind::Enveloped | Kind::AuthEnveloped)) => decrypt(&bytes, kind, ring),
        Some(Kind::Other) => Err(
            "the S/MIME part is neither encrypted nor signed, in a form that no mail program writes; ask the sender to send \
             the mail without it"
                .to_owned(),
        ),
        Some(Kind::Compressed) => Err(
            "the message is packed in S/MIME's own way, which this daemon does not read; ask \
                                       the sender to switch compression off"
                .to_owned(),
        ),
        _ => Err(cut_off.to_owned()),
    }
}

/// Tries the team's keys that the envelope names. OpenSSL takes a wrong padding for a wrong key and goes on with a
/// random one, so that nobody learns by our answers which it was (RFC 3218).
fn decrypt(bytes: &[u8], kind: Kind, ring: &Ring<'_>) -> Result<Plain, String> {
    let own = &ring.smime().own;
    let cms = CmsContentInfo::from_der(bytes)
        .map_err(|_| "the S/MIME data are cut off or damaged; ask the sender to send them again")?;
    for key in own {
        if let Ok(bytes) = cms.decrypt(&key.key, &key.cert) {
            return Ok(Plain {
                bytes,
                opened_by: Some(key.fingerprint()),
                seal: None,
                whole: kind == Kind::AuthEnveloped,
            });
        }
    }
    let der = cms.to_der().unwrap_or_default();
    let recipients = der::recipients(&der).unwrap_or_default();
    let is_ours = |name: &CertName<'_>| own.iter().any(|key| is_named(&key.cert, *name));
    let named = recipients.named.iter().any(is_ours);
    let in_time = |key: &&SmimeKey| key.expires().is_none_or(|end| SystemTime::from(end) > ring.now);
    let ours: Vec<String> = own
        .iter()
        .filter(in_time)
        .take(3)
        .map(|key| format!("{} ({})", key.name(), key.fingerprint()))
        .collect();
    Err(if own.is_empty() {
        "the mail is encrypted with S/MIME, and this daemon has no S/MIME key: set smime.secret in the configuration, \
         then run vorfalld retry"
            .to_owned()
    } else if named {
        "the S/MIME message is encrypted to a certificate of the team, but its key did not open it: the message was \
         changed or damaged on the way, or encrypted in a way that is not known here; ask the sender to send it again"
            .to_owned()
    } else if recipients.named.is_empty() && recipients.password {
        "the S/MIME message is encrypted with a password and to no certificate; ask the sender to encrypt to the team's \
         certificate"
            .to_owned()
    } else {
        let ask = if ours.is_empty() {
            "; every certificate of the team has expired: order a new one".to_owned()
        } else {
            format!(", or ask the sender to use {}", ours.join(" or "))
        };
        format!(
            "the S/MIME message is encrypted to certificates, none of which this daemon has; add the key to \
             smime.secret and run vorfalld retry{ask}; a renewed certificate does not open mail to the one before it, even \
             with the same key: keep the old one beside the key"
        )
    })
}

/// Checks a detached signature over exactly these bytes.
pub(super) fn verify_detached(signature: &[u8], data: &[u8], ring: &Ring<'_>) -> Seal {
    let signature = bare(signature);
    let Some(der) = normal(&signature) else {
        return Seal::broken("the S/MIME signature is damaged and cannot be read");
    };
    match der::signed_data(&der) {
        // Another content than the shown one, in a place where some programs look for it.
        Some(signed) if signed.content.is_some() => {
            Seal::broken("the S/MIME signature brings a content of its own beside the one that is shown")
        }
        Some(signed) => verify(&signed, &der, data, ring),
        None => Seal::broken("the S/MIME signature is damaged and cannot be read"),
    }
}

fn verify(signed: &SignedData<'_>, der: &[u8], content: &[u8], ring: &Ring<'_>) -> Seal {
    if signed.signers.is_empty() {
        return Seal::broken("the mail looks signed with S/MIME, but nobody has signed it");
    }
    if !signed.is_data || signed.signers.len() > SIGNERS {
        return Seal::broken("the S/MIME signature is of a kind that no mail program writes");
    }
    // A signature over attributes, with the attributes shown as content (RFC 5652, 5.4: they are a set).
    let bare = signed.signers.iter().any(|signer| !signer.attributes);
    if bare && content.first() == Some(&0x31) {
        return Seal::broken("the S/MIME signature is over something else than a mail");
    }
    let certs: Vec<X509> = signed.certs.iter().filter_map(|der| X509::from_der(der).ok()).collect();
    let signers = match whose(signed, &certs, ring) {
        Ok(signers) => signers,
        Err(seal) => return seal,
    };
    let bad = |note: String| {
        let signers = signers.iter().map(|cert| Signer::nameless(smime_fingerprint(cert)));
        Seal::new(Worth::Bad, signers.collect(), Some(note))
    };
    let broken = |signer: &SignerInfo<'_>| BROKEN_DIGESTS.iter().find(|(id, _)| *id == signer.digest);
    let outdated = signed.signers.iter().find_map(broken).map(|(_, name)| {
        format!(
            "the S/MIME signature uses {name}, which is no longer safe; ask the sender to use a current mail program"
        )
    });
    if holds(der, content, &signers).is_none() {
        return bad(
            "the S/MIME signature does not fit the content: it was changed on the way or taken from another mail; ask \
             the sender by another way"
                .to_owned(),
        );
    }
    if let Some(note) = outdated {
        // It fits, and somebody could have made two contents that it fits.
        let signers = signers.iter().map(|cert| Signer::nameless(smime_fingerprint(cert)));
        return Seal::new(Worth::Unknown, signers.collect(), Some(note));
    }
    let seals = signers.iter().map(|signer| chain::rate(signer, &certs, ring));
    // Every signature must lead to a root: OpenSSL asks the same.
    Seal::all(seals.collect()).unwrap_or_else(|| Seal::broken("the S/MIME signature cannot be read"))
}

/// The one certificate of each signer: carried along, or known by the operator.
fn whose<'c>(signed: &SignedData<'_>, certs: &'c [X509], ring: &Ring<'c>) -> Result<Vec<&'c X509>, Seal> {
    let mut signers: Vec<&X509> = Vec::new();
    for signer in &signed.signers {
        let carried = matching(certs, signer);
        let found = if carried.is_empty() {
            at_hand(ring, signer)
        } else {
            carried
        };
        match found.as_slice() {
            [only] => signers.push(only),
            [] => {
                return Err(Seal::unchecked(
                    "the S/MIME signature does not carry its signer's certificate and cannot be checked; ask the \
                     sender to send it along",
                ));
            }
            _ => {
                return Err(Seal::broken(
                    "the S/MIME signature carries several certificates for one signer",
                ));
            }
        }
    }
    Ok(signers)
}

/// Certificates of this signer that the operator has put somewhere. Each counts only as far as it leads to a root.
fn at_hand<'c>(ring: &Ring<'c>, signer: &SignerInfo<'_>) -> Vec<&'c X509> {
    let keys = ring.smime();
    let own = keys.own.iter().map(|key| &key.cert);
    let certs = keys.roots.iter().chain(&keys.known).chain(own).chain(&keys.chain);
    let mut matching: Vec<&X509> = Vec::new();
    for cert in certs.filter(|cert| is_named(cert, signer.name)) {
        if !matching.contains(&cert) {
            matching.push(cert);
        }
    }
    matching
}

fn matching<'c>(certs: &'c [X509], signer: &SignerInfo<'_>) -> Vec<&'c X509> {
    let mut matching: Vec<&X509> = certs.iter().filter(|cert| is_named(cert, signer.name)).collect();
    matching.dedup();
    matching
}

fn is_named(cert: &X509, name: CertName<'_>) -> bool {
    match name {
        CertName::KeyId(id) => cert.subject_key_id().is_some_and(|own| own.as_slice() == id),
        CertName::Issued(issuer, serial) => {
            let same_issuer = X509Name::from_der(issuer)
                .ok()
                .and_then(|name| name.try_cmp(cert.issuer_name()).ok())
                .is_some_and(std::cmp::Ordering::is_eq);
            let number = cert.serial_number().to_bn().map(|number| number.to_vec());
            same_issuer && number.is_ok_and(|number| number == serial)
        }
    }
}

/// Whether all signatures hold over the content, each by its one certificate.
fn holds(der: &[u8], content: &[u8], signers: &[&X509]) -> Option<()> {
    let mut cms = CmsContentInfo::from_der(der).ok()?;
    let mut certs = Stack::new().ok()?;
    for signer in signers {
        certs.push((*signer).clone()).ok()?;
    }
    let flags = CMSOptions::BINARY | CMSOptions::NOINTERN | CMSOptions::NO_SIGNER_CERT_VERIFY;
    cms.verify(Some(&certs), None, Some(content), None, flags).ok()
}
