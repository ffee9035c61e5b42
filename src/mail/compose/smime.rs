//! S/MIME for mail that leaves (RFC 8551): signed by the team where it has a certificate for that, encrypted to one.

use std::time::SystemTime;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use openssl::asn1::Asn1Time;
use openssl::cms::{CMSOptions, CmsContentInfo};
use openssl::error::ErrorStack;
use openssl::stack::Stack;
use openssl::symm::Cipher;
use openssl::x509::{X509, X509Ref};

use super::mime::Entity;
use crate::config::keyring::{SmimeKey, SmimeKeys, smime_addresses, smime_fingerprint};
use crate::model::address::Address;
use crate::model::fault::Fault;
use crate::model::outgoing::Outgoing;

/// Everything needed to seal one mail.
pub(super) struct Seal<'k> {
    cert: X509,
    signer: Option<&'k SmimeKey>,
    chain: &'k [X509],
}

impl<'k> Seal<'k> {
    /// The certificate that the mail names, among the known ones or carried by the mail itself; where it names none, the
    /// known one for its address. None when this mail is nothing for S/MIME.
    ///
    /// # Errors
    /// When the named certificate cannot be used any more.
    pub(super) fn find(
        mail: &Outgoing,
        keys: &'k SmimeKeys,
        from: &Address,
        now: Timestamp,
    ) -> Result<Option<Self>, Fault> {
        let cert = match &mail.cert {
            Some(fingerprint) => match keys.by_fingerprint(fingerprint) {
                Some(known) => {
                    keys.may_encrypt(known, now).map_err(|why| {
                        Fault::configure(format!(
                            "nothing can be encrypted to the S/MIME certificate of {} ({why}); ask for a current one and \
                             put it into smime.certs",
                            mail.to.masked()
                        ))
                    })?;
                    Some(known.clone())
                }
                None => brought(mail, fingerprint, now),
            },
            None => keys.cert_for(&mail.to, now).cloned(),
        };
        let wanted = from.key();
        let mut own = keys.own.iter();
        let signer = own.find(|key| is_alive(&key.cert, now) && smime_addresses(&key.cert).contains(&wanted));
        Ok(cert.map(|cert| Self {
            cert,
            signer,
            chain: &keys.chain,
        }))
    }

    /// Signs and encrypts; the whole as one part.
    pub(super) fn close(&self, payload: &[u8]) -> Result<Entity, Fault> {
        self.write(payload).map_err(|error| {
            Fault::configure(format!(
                "nothing can be encrypted to the S/MIME certificate {}; ask its owner for a current one",
                smime_fingerprint(&self.cert)
            ))
            .because(error)
        })
    }

    fn write(&self, payload: &[u8]) -> Result<Entity, ErrorStack> {
        let inner = match self.signer {
            Some(key) => {
                let mut chain = Stack::new()?;
                for cert in self.chain {
                    chain.push(cert.clone())?;
                }
                let signed = CmsContentInfo::sign(
                    Some(&key.cert),
                    Some(&key.key),
                    Some(&chain),
                    Some(payload),
                    CMSOptions::BINARY,
                )?;
                Entity::pkcs7("signed-data", &signed.to_der()?).render().into_bytes()
            }
            None => payload.to_vec(),
        };
        let mut recipients = Stack::new()?;
        recipients.push(self.cert.clone())?;
        let sealed = CmsContentInfo::encrypt(&recipients, &inner, Cipher::aes_256_cbc(), CMSOptions::BINARY)?;
        Ok(Entity::pkcs7("enveloped-data", &sealed.to_der()?))
    }
}

/// The certificate with which the correspondent signed. That a root vouches for it was found out when his mail was read.
fn brought(mail: &Outgoing, fingerprint: &str, now: Timestamp) -> Option<X509> {
    let der = BASE64_STANDARD.decode(mail.key.as_ref()?).ok()?;
    let cert = X509::from_der(&der).ok()?;
    let fits = smime_fingerprint(&cert) == fingerprint && smime_addresses(&cert).contains(&mail.to.key());
    (fits && is_alive(&cert, now)).then_some(cert)
}

fn is_alive(cert: &X509Ref, now: Timestamp) -> bool {
    let seconds = SystemTime::from(now).duration_since(SystemTime::UNIX_EPOCH);
    let seconds = seconds.map_or(0, |since| since.as_secs());
    let Ok(now) = i64::try_from(seconds)
        .map_err(|_| ())
        .and_then(|at| Asn1Time::from_unix(at).map_err(|_| ()))
    else {
        return false;
    };
    cert.not_before() <= now && cert.not_after() > now
}
