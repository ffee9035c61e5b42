//! Who a certificate belongs to, and whether a root that the operator trusts says so.

use openssl::x509::{X509, X509PurposeId, X509Ref, X509VerifyResult};

use crate::config::keyring::{smime_addresses, smime_fingerprint, smime_name};
use crate::pipeline::decrypt::ring::Ring;
use crate::pipeline::decrypt::seal::{Seal, Signer, Worth};

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
    let found = ring.smime().check(signer, others, X509PurposeId::SMIME_SIGN, ring.now);
    let encrypts = ring
        .smime()
        .check(signer, others, X509PurposeId::SMIME_ENCRYPT, ring.now)
        .is_ok_and(|found| found == X509VerifyResult::OK);
    match found {
        Err(_) => bad("it cannot be checked"),
        Ok(X509VerifyResult::OK) => Seal::new(
            Worth::Good,
            vec![Signer {
                addresses: smime_addresses(signer),
                fingerprint,
                cert: encrypts.then(|| signer.to_der().ok()).flatten(),
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
