//! Reads keys and certificates from files and folders, and says what is wrong with them.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;
use sequoia_openpgp as openpgp;

use openpgp::cert::CertParser;
use openpgp::crypto::Password;
use openpgp::parse::Parse;
use openpgp::policy::StandardPolicy;
use openpgp::{Cert, Fingerprint};

use crate::config::audit::{self, Trust};
use crate::config::complaint::Severity;
use crate::config::keyring::{KeyRing, carries, expiry, unlock, why_unusable};
use crate::config::secret::SecretRef;
use crate::config::settings::{Member, OpenPgp};

/// Largest key file, bytes: a whole GnuPG key ring of an institution fits.
const MAX_BYTES: u64 = 16 << 20;
/// Most files looked at in one folder.
const MOST_FILES: usize = 10_000;

/// Where complaints go: severity, path in the configuration (`openpgp.secret[0]`), sentence.
pub type Complain<'a> = dyn FnMut(Severity, &str, String) + 'a;

impl KeyRing {
    /// Reads and unlocks the team's keys, reads the certificates of reporters and team members. What cannot be read is
    /// complained about under the path of its reference in the configuration and left out.
    pub fn load(openpgp: &OpenPgp, team: &[Member], now: Timestamp, complain: &mut Complain<'_>) -> Self {
        let mut ring = Self::default();
        let mut locked = Vec::new();
        for (index, path) in openpgp.secret.iter().enumerate() {
            let place = format!("openpgp.secret[{index}]");
            for (file, cert) in certs(path, Trust::Secret, &place, complain) {
                if !cert.is_tsk() {
                    let what = format!(
                        "{}: {} has no secret key; export it with its secret",
                        file.display(),
                        name(&cert)
                    );
                    complain(Severity::Error, &place, what);
                } else if unlock::is_locked(&cert) {
                    locked.push((place.clone(), cert));
                } else {
                    ring.own.push(cert);
                }
            }
        }
        ring.unlock(openpgp, locked, complain);
        ring.look_at_own(openpgp, now, complain);
        let mut known = Shelf::default();
        for (index, path) in openpgp.certs.iter().enumerate() {
            let place = format!("openpgp.certs[{index}]");
            for (file, cert) in certs(path, Trust::Public, &place, complain) {
                known.learn(&file, cert, &place, complain);
            }
        }
        for (index, member) in team.iter().enumerate() {
            if let Some(path) = &member.cert {
                known.learn_member(path, member, (&format!("team[{index}].cert"), now), complain);
            }
        }
        ring.known = known.certs;
        ring
    }

    /// The passphrase is fetched only when a key needs it.
    fn unlock(&mut self, openpgp: &OpenPgp, locked: Vec<(String, Cert)>, complain: &mut Complain<'_>) {
        let Some((first, _)) = locked.first() else {
            return;
        };
        let passphrase = match openpgp.passphrase.as_ref().map(SecretRef::resolve) {
            Some(Ok(secret)) => Some(Password::from(secret.expose())),
            Some(Err(fault)) if openpgp.passphrase.as_ref().is_some_and(SecretRef::is_out_of_reach) => {
                let what = format!("the key stays locked here: {fault}");
                complain(Severity::Warning, "openpgp.passphrase", what.clone());
                self.shut = Some(what);
                None
            }
            Some(Err(fault)) => {
                complain(Severity::Error, "openpgp.passphrase", fault.to_string());
                None
            }
            None => {
                let what = "the key is locked; say where its passphrase lies with openpgp.passphrase";
                complain(Severity::Error, first, what.to_owned());
                None
            }
        };
        for (place, cert) in locked {
            let unlocked = unlock::unlock(cert, passphrase.as_ref());
            if unlocked.shut > 0 && passphrase.is_some() {
                let what = format!("the passphrase does not unlock {}; correct it", name(&unlocked.cert));
                complain(Severity::Error, "openpgp.passphrase", what);
            } else if unlocked.open == 0 && unlocked.shut == 0 {
                let what = format!(
                    "{} holds no usable secret key; export the secret subkeys",
                    name(&unlocked.cert)
                );
                complain(Severity::Error, &place, what);
            }
            self.own.push(unlocked.cert);
        }
    }

    fn look_at_own(&mut self, openpgp: &OpenPgp, now: Timestamp, complain: &mut Complain<'_>) {
        let mut own = Shelf::default();
        for cert in std::mem::take(&mut self.own) {
            own.put(cert);
        }
        self.own = own.certs;
        let mut usable = false;
        for cert in &self.own {
            if let Some(why) = trouble(cert, now) {
                let mut keys = cert.keys();
                let what = match keys.find(|key| !key.key().pk_algo().is_supported()) {
                    Some(key) => format!(
                        "{} {why}: mail to its part in {} cannot be read here; hand out another key",
                        name(cert),
                        key.key().pk_algo()
                    ),
                    None => format!("{} {why}; it is kept for reading old mail", name(cert)),
                };
                complain(Severity::Warning, "openpgp.secret", what);
                continue;
            }
            usable = true;
            if let Some(when) = expiry::of(cert, now).filter(|when| expiry::is_soon(*when, now)) {
                let what = format!("{} expires on {}; extend it and hand it out", name(cert), day(when));
                complain(Severity::Warning, "openpgp.secret", what);
            }
        }
        if !usable && !openpgp.secret.is_empty() && !self.own.is_empty() {
            let what = "no key of the team can be encrypted to now; make or extend one".to_owned();
            complain(Severity::Warning, "openpgp.secret", what);
        }
    }
}

/// Certificates, each once.
#[derive(Default)]
struct Shelf {
    certs: Vec<Cert>,
    places: HashMap<Fingerprint, usize>,
}

impl Shelf {
    /// Joins copies of the same certificate: one may carry a revocation or an unlocked secret that the other lacks.
    fn put(&mut self, cert: Cert) {
        let next = self.certs.len();
        let place = *self.places.entry(cert.fingerprint()).or_insert(next);
        match self.certs.get_mut(place) {
            Some(known) => {
                if let Ok(both) = known.clone().merge_public_and_secret(cert) {
                    *known = both;
                }
            }
            None => self.certs.push(cert),
        }
    }

    fn learn(&mut self, file: &Path, cert: Cert, place: &str, complain: &mut Complain<'_>) {
        if cert.is_tsk() {
            let what = format!(
                "{}: {} holds a secret key among the public ones; replace it by its public part",
                file.display(),
                name(&cert)
            );
            complain(Severity::Warning, place, what);
        }
        self.put(cert.strip_secret_key_material());
    }

    fn learn_member(
        &mut self,
        path: &Path,
        member: &Member,
        (place, now): (&str, Timestamp),
        complain: &mut Complain<'_>,
    ) {
        let found = certs(path, Trust::Public, place, complain);
        let matching = found.iter().any(|(_, cert)| carries(cert, &member.address, now));
        if !found.is_empty() && !matching {
            let what = format!(
                "no certificate in {} carries {} in a valid user ID, so nothing is encrypted to it; name the right one",
                path.display(),
                member.address.email
            );
            complain(Severity::Warning, place, what);
        }
        for (file, cert) in found {
            if matching && let Some(why) = trouble(&cert, now) {
                let what = format!("{} {why}; ask {} for a new one", name(&cert), member.name);
                complain(Severity::Warning, place, what);
            } else if let Some(when) = expiry::of(&cert, now).filter(|when| expiry::is_soon(*when, now)) {
                let what = format!(
                    "{} expires on {}; ask {} to extend it",
                    name(&cert),
                    day(when),
                    member.name
                );
                complain(Severity::Warning, place, what);
            }
            self.learn(&file, cert, place, complain);
        }
    }
}

fn trouble(cert: &Cert, now: Timestamp) -> Option<String> {
    let policy = StandardPolicy::at(SystemTime::from(now));
    match cert.with_policy(&policy, SystemTime::from(now)) {
        Ok(valid) => why_unusable(&valid).map(str::to_owned),
        Err(error) => Some(format!("is not valid by today's rules ({error})")),
    }
}

fn name(cert: &Cert) -> String {
    format!("the key {} ({})", cert.fingerprint().to_hex(), expiry::user_id(cert))
}

pub(super) fn day(when: Timestamp) -> String {
    when.strftime("%Y-%m-%d").to_string()
}

/// All certificates of a file, or of the files of a folder.
fn certs(path: &Path, trust: Trust, place: &str, complain: &mut Complain<'_>) -> Vec<(PathBuf, Cert)> {
    files(path, trust, place, complain)
        .iter()
        .flat_map(|(file, severity)| read(file, trust, (*severity, place), complain))
        .collect()
}

/// The file, or the files of the folder, each with what it means when it cannot be read: a folder may hold other
/// things; a named file may not.
pub(super) fn files(path: &Path, trust: Trust, place: &str, complain: &mut Complain<'_>) -> Vec<(PathBuf, Severity)> {
    if path.as_os_str().is_empty() {
        return Vec::new();
    }
    if !path.is_dir() {
        return vec![(path.to_owned(), Severity::Error)];
    }
    if let Err(why) = audit::folder(path, trust) {
        complain(Severity::Error, place, format!("{} {why}", path.display()));
        return Vec::new();
    }
    let Ok(entries) = path.read_dir() else {
        complain(
            Severity::Error,
            place,
            format!("{} cannot be listed; change its mode", path.display()),
        );
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|file| {
            file.is_file()
                && !file
                    .file_name()
                    .is_some_and(|name| name.to_string_lossy().starts_with('.'))
        })
        .take(MOST_FILES)
        .collect();
    files.sort();
    files.into_iter().map(|file| (file, Severity::Warning)).collect()
}

fn read(
    file: &Path,
    trust: Trust,
    (severity, place): (Severity, &str),
    complain: &mut Complain<'_>,
) -> Vec<(PathBuf, Cert)> {
    let bytes = match audit::read(file, trust, MAX_BYTES) {
        Ok(bytes) => bytes,
        Err(why) => {
            complain(Severity::Error, place, format!("{} {why}", file.display()));
            return Vec::new();
        }
    };
    let mut found = Vec::new();
    let mut damaged = None;
    match CertParser::from_bytes(&bytes) {
        Ok(parser) => {
            for cert in parser {
                match cert {
                    Ok(cert) => found.push((file.to_owned(), cert)),
                    Err(error) => damaged = Some(error.to_string()),
                }
            }
        }
        Err(error) => damaged = Some(error.to_string()),
    }
    if found.is_empty() {
        let why = damaged.map(|error| format!(" ({error})")).unwrap_or_default();
        let what = format!(
            "{} holds no OpenPGP key that can be read{why}; export it again",
            file.display()
        );
        complain(severity, place, what);
    } else if let Some(error) = damaged {
        let what = format!("{} is damaged in part ({error}); export it again", file.display());
        complain(Severity::Warning, place, what);
    }
    found
}
