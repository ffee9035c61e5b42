//! Whether a root that the operator trusts vouches for a certificate, and for which addresses and uses.

use std::time::SystemTime;

use jiff::Timestamp;
use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::stack::Stack;
use openssl::x509::store::{X509Store, X509StoreBuilder};
use openssl::x509::verify::{X509VerifyFlags, X509VerifyParam};
use openssl::x509::{X509, X509PurposeId, X509Ref, X509StoreContext, X509VerifyResult};

use super::{SmimeKeys, fingerprint, time};
use crate::model::address::Address;

/// Certificates between the signer and a root.
const LONGEST: i32 = 10;
/// 112 bits: no SHA-1 in the chain, RSA from 2048 bits.
const STRENGTH: i32 = 2;

impl SmimeKeys {
    /// A certificate that mail to this address can be encrypted to at `now`: it carries the address, leads to a root, is
    /// alive and made for encrypting mail. The newest of several. Revocation lists are not fetched.
    pub fn cert_for(&self, address: &Address, now: Timestamp) -> Option<&X509> {
        let wanted = address.key();
        let carries = |cert: &&X509| addresses(cert).contains(&wanted);
        self.known
            .iter()
            .filter(carries)
            .filter(|cert| self.may_encrypt(cert, now).is_ok())
            .max_by_key(|cert| time(cert.not_before()))
    }

    /// The configured certificate with this fingerprint.
    pub fn by_fingerprint(&self, wanted: &str) -> Option<&X509> {
        self.known.iter().find(|cert| fingerprint(cert) == wanted)
    }

    /// Whether mail can be encrypted to a certificate at `now`; otherwise why not.
    ///
    /// # Errors
    /// The reason, in OpenSSL's words.
    pub fn may_encrypt(&self, cert: &X509Ref, now: Timestamp) -> Result<(), String> {
        let purpose = X509PurposeId::SMIME_ENCRYPT;
        match self.check(cert, &[], purpose, SystemTime::from(now)) {
            Ok(X509VerifyResult::OK) => Ok(()),
            Ok(why) => Err(why.error_string().to_owned()),
            Err(_) => Err("it cannot be checked".to_owned()),
        }
    }

    /// Whether a root vouches for a certificate at `at`. `others` are certificates that came with it and are not trusted
    /// by themselves.
    ///
    /// # Errors
    /// When OpenSSL cannot even begin.
    pub fn check(
        &self,
        cert: &X509Ref,
        others: &[X509],
        purpose: X509PurposeId,
        at: SystemTime,
    ) -> Result<X509VerifyResult, ErrorStack> {
        let mut untrusted = Stack::new()?;
        for other in others.iter().chain(&self.chain) {
            untrusted.push(other.clone())?;
        }
        let store = self.store(purpose, at)?;
        let mut context = X509StoreContext::new()?;
        context.init(&store, cert, &untrusted, |context| {
            let good = context.verify_cert()?;
            let found = context.error();
            // Never good by a forgotten error code.
            Ok(if good == (found == X509VerifyResult::OK) {
                found
            } else {
                X509VerifyResult::APPLICATION_VERIFICATION
            })
        })
    }

    /// The trusted certificates, judged at that time.
    fn store(&self, purpose: X509PurposeId, at: SystemTime) -> Result<X509Store, ErrorStack> {
        let mut builder = X509StoreBuilder::new()?;
        for root in &self.roots {
            builder.add_cert(root.clone())?;
        }
        let seconds = at
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        let mut param = X509VerifyParam::new()?;
        param.set_time(i64::try_from(seconds).unwrap_or(i64::MAX));
        param.set_depth(LONGEST);
        param.set_auth_level(STRENGTH);
        param.set_purpose(purpose)?;
        // An intermediate that the operator put among the roots is trusted as it stands.
        param.set_flags(X509VerifyFlags::PARTIAL_CHAIN)?;
        builder.set_param(&param)?;
        Ok(builder.build())
    }
}

/// The mail addresses of a certificate (RFC 8550, 3): those of its alternative names; when it has none, that of its
/// subject.
pub fn addresses(cert: &X509Ref) -> Vec<String> {
    let names = cert.subject_alt_names();
    let carried: Vec<String> = names
        .iter()
        .flatten()
        .filter_map(|name| name.email())
        .map(|email| Address::bare(email).key())
        .collect();
    if !carried.is_empty() {
        return carried;
    }
    cert.subject_name()
        .entries_by_nid(Nid::PKCS9_EMAILADDRESS)
        .filter_map(|entry| entry.data().to_string().ok())
        .map(|email| Address::bare(email).key())
        .collect()
}
