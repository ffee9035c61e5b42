//! Who a certificate belongs to, and whether a root that the operator trusts says so.

use std::time::SystemTime;

use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::stack::Stack;
use openssl::x509::store::{X509Store, X509StoreBuilder};
use openssl::x509::verify::{X509VerifyFlags, X509VerifyParam};
use openssl::x509::{X509, X509PurposeId, X509Ref, X509StoreContext, X509VerifyResult};

use crate::config::keyring::{smime_fingerprint, smime_name};
use crate::model::address::Address;
use crate::pipeline::decrypt::ring::Ring;
use crate::pipeline::decrypt::seal::{Seal, Signer, Worth};

/// Certificates between the signer and a root.
const LONGEST: i32 = 10;
/// 112 bits: no SHA-1 in the chain, RSA from 2048 bits.
const STRENGTH: i32 = 2;
/// Nobody trusted has issued it: no issuer found, or a self-signed end (`X509_V_ERR_…`).
const UNTRUSTED: [i32; 6] = [2, 18, 19, 20, 21, 27];

/// Rates a signature that holds by what its certificate is worth now.
pub(super) fn rate(signer: &X509Ref, others: &[X509], ring: &Ring<'_>) -> Seal {
    let fingerprint = smime_fingerprint(signer);
    let bad = |why: &str| {
        Seal::new(
            Worth::Bad,
            vec![Signer::nameless(fingerprint.clone())],
            Some(format!(
                "the signer's S/MIME certificate is not valid ({why}); ask the sender by another way"
            )),
        )
    };
    match check(signer, others, ring) {
        Err(_) => bad("it cannot be checked"),
        Ok(X509VerifyResult::OK) => Seal::new(
            Worth::Good,
            vec![Signer {
                addresses: addresses(signer),
                fingerprint,
            }],
            None,
        ),
        Ok(why) if UNTRUSTED.contains(&why.as_raw()) => {
            let note = format!(
                "signed with the S/MIME certificate of “{}”, which nobody in smime.roots vouches for; add its issuer's \
                 certificate if you trust it",
                smime_name(signer)
            );
            Seal::new(Worth::Unknown, vec![Signer::nameless(fingerprint)], Some(note))
        }
        Ok(why) => bad(why.error_string()),
    }
}

fn check(signer: &X509Ref, others: &[X509], ring: &Ring<'_>) -> Result<X509VerifyResult, ErrorStack> {
    let mut untrusted = Stack::new()?;
    for cert in others.iter().chain(&ring.smime().chain) {
        untrusted.push(cert.clone())?;
    }
    let store = store(ring)?;
    let mut context = X509StoreContext::new()?;
    context.init(&store, signer, &untrusted, |context| {
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

/// The trusted certificates, judged at the ring's time.
fn store(ring: &Ring<'_>) -> Result<X509Store, ErrorStack> {
    let mut builder = X509StoreBuilder::new()?;
    for root in &ring.smime().roots {
        builder.add_cert(root.clone())?;
    }
    let seconds = ring
        .now
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let mut param = X509VerifyParam::new()?;
    param.set_time(i64::try_from(seconds).unwrap_or(i64::MAX));
    param.set_depth(LONGEST);
    param.set_auth_level(STRENGTH);
    param.set_purpose(X509PurposeId::SMIME_SIGN)?;
    // An intermediate that the operator put among the roots is trusted as it stands.
    param.set_flags(X509VerifyFlags::PARTIAL_CHAIN)?;
    builder.set_param(&param)?;
    Ok(builder.build())
}

/// The mail addresses of a certificate (RFC 8550, 3): those of its alternative names; when it has none, that of its
/// subject.
fn addresses(cert: &X509Ref) -> Vec<String> {
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
