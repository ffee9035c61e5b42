//! The team's S/MIME keys, and the certificates that are trusted to issue others (RFC 8550).

mod chain;

use std::fmt::Write as _;
use std::path::Path;

use jiff::Timestamp;
use openssl::asn1::{Asn1Time, Asn1TimeRef};
use openssl::hash::MessageDigest;
use openssl::pkcs12::Pkcs12;
use openssl::pkey::{PKey, Private};
use openssl::x509::{X509, X509Ref};
use zeroize::Zeroizing;

use crate::config::audit::{self, Trust};
use crate::config::complaint::Severity;
use crate::config::keyring::expiry;
use crate::config::keyring::read::{Complain, day, files};
use crate::config::secret::SecretRef;
use crate::config::settings::Smime;

pub use chain::addresses;

/// Largest file, bytes: a bundle of all public certification authorities fits.
const MAX_BYTES: u64 = 16 << 20;

/// One of the team's certificates with its secret key.
#[derive(Clone, Debug)]
pub struct SmimeKey {
    /// The secret key.
    pub key: PKey<Private>,
    /// Its certificate. Expired ones stay for reading old mail.
    pub cert: X509,
}

/// What is needed to open and to check S/MIME.
#[derive(Clone, Debug, Default)]
pub struct SmimeKeys {
    /// The team's own.
    pub own: Vec<SmimeKey>,
    /// Trusted to issue others; intermediate ones are as good as roots, because the operator put them there.
    pub roots: Vec<X509>,
    /// Certificates that lead to a root and are not trusted by themselves: those that came with the team's keys.
    pub chain: Vec<X509>,
    /// Certificates of reporters and team. Each counts only as far as it leads to a root.
    pub known: Vec<X509>,
    /// Why a key of the team stays locked here although it would not where the daemon runs.
    pub shut: Option<String>,
}

impl SmimeKey {
    /// SHA-256 of the certificate, upper-case hex.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.cert)
    }

    /// The subject's common name or mail address, for people.
    pub fn name(&self) -> String {
        name(&self.cert)
    }

    /// When the certificate stops being valid.
    pub fn expires(&self) -> Option<Timestamp> {
        time(self.cert.not_after())
    }
}

/// SHA-256 of a certificate, upper-case hex; empty when it cannot be computed.
pub fn fingerprint(cert: &X509Ref) -> String {
    let digest = cert.digest(MessageDigest::sha256());
    let bytes = digest.as_deref().unwrap_or_default();
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02X}");
        hex
    })
}

/// Who a certificate says that it belongs to, for people.
pub fn name(cert: &X509Ref) -> String {
    let entries: Vec<_> = cert.subject_name().entries().collect();
    let named = |wanted: &str| {
        entries
            .iter()
            .filter(|entry| entry.object().nid().short_name().is_ok_and(|name| name == wanted))
            .find_map(|entry| entry.data().to_string().ok())
    };
    let text = named("CN").or_else(|| named("emailAddress")).or_else(|| named("O"));
    let text = text.unwrap_or_else(|| "without a name".to_owned());
    text.chars().filter(|c| !c.is_control()).take(120).collect()
}

/// A certificate's time.
pub(super) fn time(when: &Asn1TimeRef) -> Option<Timestamp> {
    let since = Asn1Time::from_unix(0).ok()?.diff(when).ok()?;
    let seconds = i64::from(since.days)
        .checked_mul(86_400)?
        .checked_add(i64::from(since.secs))?;
    Timestamp::from_second(seconds).ok()
}

impl SmimeKeys {
    /// Reads the team's keys and the trusted certificates. What cannot be read is complained about under the path of
    /// its reference in the configuration and left out.
    pub fn load(settings: &Smime, now: Timestamp, complain: &mut Complain<'_>) -> Self {
        let mut keys = Self::default();
        let mut pile = Pile::default();
        for (index, path) in settings.secret.iter().enumerate() {
            let place = format!("smime.secret[{index}]");
            for (file, severity) in files(path, Trust::Secret, &place, complain) {
                pile.read(&file, settings, (severity, &place), complain);
            }
        }
        keys.shut = pile.shut.take();
        keys.match_up(pile, complain);
        keys.look_at_own(now, complain);
        for (index, path) in settings.roots.iter().enumerate() {
            let place = format!("smime.roots[{index}]");
            for (file, severity) in files(path, Trust::Settings, &place, complain) {
                keys.roots.extend(read_public(&file, (severity, &place), complain));
            }
        }
        for (index, path) in settings.certs.iter().enumerate() {
            let place = format!("smime.certs[{index}]");
            for (file, severity) in files(path, Trust::Public, &place, complain) {
                let certs = read_public(&file, (severity, &place), complain);
                keys.learn(certs, (&place, now), complain);
            }
        }
        for root in &keys.roots {
            if time(root.not_after()).is_some_and(|end| end <= now) {
                let what = format!("the certificate of {} has expired; fetch the new one", name(root));
                complain(Severity::Warning, "smime.roots", what);
            }
        }
        keys
    }

    /// Keys and certificates may lie in different files; a key belongs to the certificates of its public part.
    fn match_up(&mut self, pile: Pile, complain: &mut Complain<'_>) {
        let mut used = vec![false; pile.certs.len()];
        for (place, key) in pile.keys {
            let mut found = false;
            for (cert, used) in pile.certs.iter().zip(&mut used) {
                if !*used && cert.public_key().is_ok_and(|public| public.public_eq(&key)) {
                    (*used, found) = (true, true);
                    self.own.push(SmimeKey {
                        key: key.clone(),
                        cert: cert.clone(),
                    });
                }
            }
            if !found {
                let what = "the secret key has no certificate beside it; put the certificate into the same file";
                complain(Severity::Error, &place, what.to_owned());
            }
        }
        let rest = pile.certs.into_iter().zip(used).filter(|(_, used)| !used);
        self.chain = rest.map(|(cert, _)| cert).collect();
    }

    fn look_at_own(&self, now: Timestamp, complain: &mut Complain<'_>) {
        for key in &self.own {
            let Some(end) = key.expires() else { continue };
            let name = format!("the S/MIME certificate of {} ({})", key.name(), key.fingerprint());
            if end <= now {
                let what = format!("{name} expired on {}; it is kept for reading old mail", day(end));
                complain(Severity::Warning, "smime.secret", what);
            } else if expiry::is_soon(end, now) {
                let what = format!("{name} expires on {}; order a new one and hand it out", day(end));
                complain(Severity::Warning, "smime.secret", what);
            }
        }
    }

    /// Takes in what answers may be encrypted to; what cannot be used is kept for the day when its root is there.
    fn learn(&mut self, certs: Vec<X509>, (place, now): (&str, Timestamp), complain: &mut Complain<'_>) {
        for cert in certs {
            if let Err(why) = self.may_encrypt(&cert, now) {
                let what = format!(
                    "nothing can be encrypted to the certificate of {} now ({why}); replace it, or add its issuer to \
                     smime.roots",
                    name(&cert)
                );
                complain(Severity::Warning, place, what);
            }
            self.known.push(cert);
        }
    }
}

fn read_public(file: &Path, (severity, place): (Severity, &str), complain: &mut Complain<'_>) -> Vec<X509> {
    let bytes = match audit::read(file, Trust::Settings, MAX_BYTES) {
        Ok(bytes) => bytes,
        Err(why) => {
            complain(Severity::Error, place, format!("{} {why}", file.display()));
            return Vec::new();
        }
    };
    let certs = certificates(&bytes);
    if certs.is_empty() {
        let what = format!(
            "{} holds no certificate in PEM or DER form; convert it with openssl x509",
            file.display()
        );
        complain(severity, place, what);
    }
    certs
}

fn certificates(bytes: &[u8]) -> Vec<X509> {
    match X509::stack_from_pem(bytes) {
        Ok(certs) if !certs.is_empty() => certs,
        _ => X509::from_der(bytes).into_iter().collect(),
    }
}

/// Keys and certificates as found in the files.
#[derive(Default)]
struct Pile {
    keys: Vec<(String, PKey<Private>)>,
    certs: Vec<X509>,
    passphrase: Option<Zeroizing<String>>,
    /// Whether the passphrase was fetched: once, when the first file asks for it.
    asked: bool,
    /// Why it can only be fetched where the daemon runs.
    shut: Option<String>,
}

impl Pile {
    fn read(
        &mut self,
        file: &Path,
        settings: &Smime,
        (severity, place): (Severity, &str),
        complain: &mut Complain<'_>,
    ) {
        let bytes = match audit::read(file, Trust::Secret, MAX_BYTES) {
            Ok(bytes) => bytes,
            Err(why) => return complain(Severity::Error, place, format!("{} {why}", file.display())),
        };
        if let Ok(store) = Pkcs12::from_der(&bytes) {
            return self.unpack(&store, (file, settings), place, complain);
        }
        let certs = certificates(&bytes);
        let holds = |mark: &[u8]| bytes.windows(mark.len()).any(|window| window == mark);
        if holds(b"PRIVATE KEY-----") {
            let locked = holds(b"ENCRYPTED");
            let passphrase = if locked {
                self.passphrase(settings, complain)
            } else {
                None
            };
            let words = passphrase.as_deref().map_or(&b""[..], |words| words.as_bytes());
            match PKey::private_key_from_pem_passphrase(&bytes, words) {
                Ok(key) => self.keys.push((place.to_owned(), key)),
                Err(_) if self.shut.is_some() => {}
                Err(_) => complain(
                    Severity::Error,
                    place,
                    format!(
                        "the key in {} cannot be unlocked; correct smime.passphrase",
                        file.display()
                    ),
                ),
            }
        } else if certs.is_empty() {
            let what = format!(
                "{} holds no S/MIME key that can be read; export it as PKCS#12",
                file.display()
            );
            complain(severity, place, what);
        }
        self.add(certs);
    }

    /// Programs lock PKCS#12 files with a passphrase, with an empty one, or with none.
    fn unpack(&mut self, store: &Pkcs12, (file, settings): (&Path, &Smime), place: &str, complain: &mut Complain<'_>) {
        let open = store.parse2("").or_else(|_| {
            let passphrase = self.passphrase(settings, complain);
            store.parse2(passphrase.as_deref().map_or("", String::as_str))
        });
        let Ok(open) = open else {
            if self.shut.is_some() {
                return;
            }
            let what = format!(
                "{} cannot be unlocked: correct smime.passphrase; if it is right, the file is locked in an outdated way, \
                 and `openssl pkcs12 -legacy` rewrites it",
                file.display()
            );
            return complain(Severity::Error, place, what);
        };
        match open.pkey {
            Some(key) => self.keys.push((place.to_owned(), key)),
            None => complain(
                Severity::Error,
                place,
                format!("{} holds no secret key; export it with its secret", file.display()),
            ),
        }
        self.add(open.cert);
        self.add(open.ca.into_iter().flatten());
    }

    fn add(&mut self, certs: impl IntoIterator<Item = X509>) {
        for cert in certs {
            if !self.certs.contains(&cert) {
                self.certs.push(cert);
            }
        }
    }

    fn passphrase(&mut self, settings: &Smime, complain: &mut Complain<'_>) -> Option<Zeroizing<String>> {
        if !self.asked {
            self.asked = true;
            match settings.passphrase.as_ref().map(SecretRef::resolve) {
                Some(Ok(secret)) => self.passphrase = Some(Zeroizing::new(secret.expose().to_owned())),
                Some(Err(fault)) if settings.passphrase.as_ref().is_some_and(SecretRef::is_out_of_reach) => {
                    let what = format!("the key stays locked here: {fault}");
                    complain(Severity::Warning, "smime.passphrase", what.clone());
                    self.shut = Some(what);
                }
                Some(Err(fault)) => complain(Severity::Error, "smime.passphrase", fault.to_string()),
                None => {}
            }
        }
        self.passphrase.clone()
    }
}

#[cfg(test)]
mod tests;
