//! Whom a connection trusts: the system's roots and the operator's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use openssl::asn1::Asn1Time;
use openssl::x509::X509;

use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{self, ClientConfig, RootCertStore};

use crate::model::fault::Fault;

/// The bytes of the operator's own roots, checked to hold at least one certificate.
pub(super) fn own_roots(file: &Path) -> Result<Vec<u8>, Fault> {
    let pem = fs::read(file).map_err(|error| {
        Fault::configure(format!(
            "the trusted roots in {} cannot be read; mend `ca`",
            file.display()
        ))
        .because(error)
    })?;
    if certificates(&pem).is_empty() {
        return Err(Fault::configure(format!(
            "{} holds no PEM certificate; `ca` wants a file with BEGIN CERTIFICATE in it",
            file.display()
        )));
    }
    Ok(pem)
}

fn certificates(pem: &[u8]) -> Vec<CertificateDer<'static>> {
    CertificateDer::pem_slice_iter(pem).filter_map(Result::ok).collect()
}

/// A client that trusts the system's roots and those of `ca`; TLS 1.2 and newer, names checked.
pub(super) fn client(ca: Option<&Path>) -> Result<Arc<ClientConfig>, Fault> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if let Some(file) = ca {
        roots.add_parsable_certificates(certificates(&own_roots(file)?));
    }
    if roots.is_empty() {
        return Err(Fault::configure(
            "this machine has no trusted roots; install ca-certificates or name a file in `ca`",
        ));
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Fault::stop("the TLS library offers no protocol version; reinstall vorfalld").because(error))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

/// When the certificates end that servers have shown so far, by server. An observation of the whole process, like its
/// log: nothing is decided on it but whether somebody should be told.
static ENDS: Mutex<BTreeMap<String, Timestamp>> = Mutex::new(BTreeMap::new());

/// Servers that have shown a certificate since the start, and when it ends.
pub fn certificate_ends() -> Vec<(String, Timestamp)> {
    let ends = ENDS.lock().unwrap_or_else(PoisonError::into_inner);
    ends.iter().map(|(server, when)| (server.clone(), *when)).collect()
}

/// Remembers the end of the certificate that a server has shown.
pub(super) fn note_end(server: String, shown: Option<&CertificateDer<'_>>) {
    let Some(when) = shown.and_then(|shown| end(shown)) else {
        return;
    };
    ENDS.lock().unwrap_or_else(PoisonError::into_inner).insert(server, when);
}

fn end(der: &[u8]) -> Option<Timestamp> {
    let certificate = X509::from_der(der).ok()?;
    let epoch = Asn1Time::from_unix(0).ok()?;
    let span = epoch.diff(certificate.not_after()).ok()?;
    let seconds = i64::from(span.days)
        .checked_mul(86_400)?
        .checked_add(i64::from(span.secs))?;
    Timestamp::from_second(seconds).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fault::Remedy;

    #[test]
    fn a_root_file_without_a_certificate_is_a_mistake_in_the_configuration() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ca.pem");
        fs::write(&file, "no certificate").unwrap();
        for path in [file, folder.path().join("absent.pem")] {
            let fault = client(Some(&path)).unwrap_err();
            assert_eq!(fault.remedy, Remedy::Configure);
            assert!(fault.what.contains("ca"), "{fault}");
        }
    }
}
