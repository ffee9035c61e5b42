//! `vorfalld init`: a folder in which everything is there and works at once.

use std::fs::{DirBuilder, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::{SignedDuration, Timestamp};
use sequoia_openpgp as openpgp;

use openpgp::Cert;
use openpgp::cert::{CertBuilder, CipherSuite};
use openpgp::serialize::SerializeInto;

use crate::config::secret::SealingKey;
use crate::config::shipped;
use crate::model::fault::Fault;

/// The commented configuration.
const CONFIGURATION: &str = include_str!("init/vorfalld.yaml");
/// Whose key is made; the same address stands in the configuration.
const USER_ID: &str = "Vorfall-Team <vorfall@example.org>";
/// How long the key's signatures lie back: clocks differ, and a key of the future is refused.
const BACKDATE: SignedDuration = SignedDuration::from_secs(60);

/// Folders, and whether only their owner may look inside.
const FOLDERS: [(&str, bool); 14] = [
    ("rules", false),
    ("rules/forms", false),
    ("rules/kinds", false),
    ("templates", false),
    ("templates/de", false),
    ("templates/en", false),
    ("templates/nb", false),
    ("keys", true),
    ("keys/known", false),
    ("keys/team", false),
    ("mail", true),
    ("mail/new", true),
    ("mail/cur", true),
    ("mail/tmp", true),
];

/// What `init` did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Laid {
    /// Files that were written.
    pub written: Vec<PathBuf>,
    /// Files that were there before and were left as they were.
    pub kept: Vec<PathBuf>,
}

/// Writes configuration, rules, templates, a sealing key, a mailbox key and an empty Maildir into `folder`. Never
/// changes a file that is there. `random` fills a slice with random bytes fit for keys.
pub fn init(folder: &Path, now: Timestamp, random: &mut dyn FnMut(&mut [u8])) -> Result<Laid, Fault> {
    make_folder(folder, false)?;
    for (name, private) in FOLDERS {
        make_folder(&folder.join(name), private)?;
    }
    let mut laid = Laid::default();
    for (name, text) in shipped::RULES {
        laid.put(&folder.join("rules").join(name), 0o644, text.as_bytes())?;
    }
    for (name, text) in shipped::TEMPLATES {
        laid.put(&folder.join("templates").join(name), 0o644, text.as_bytes())?;
    }
    let key = folder.join("keys/sealing.key");
    laid.put_new(&key, 0o600, || {
        let mut text = SealingKey::generate(random).encode();
        text.push('\n');
        Ok(text.as_bytes().to_vec())
    })?;
    let key = folder.join("keys/mailbox.asc");
    laid.put_new(&key, 0o600, || armored_secret(&generate_key(USER_ID, now)?))?;
    // Last: who finds a configuration finds everything that it names.
    laid.put(&folder.join("vorfalld.yaml"), 0o644, CONFIGURATION.as_bytes())?;
    Ok(laid)
}

/// A fresh key without a passphrase that signs and decrypts (Ed25519, X25519), valid from `now` for three years.
/// `user_id` is `Name <address>`.
pub fn generate_key(user_id: &str, now: Timestamp) -> Result<Cert, Fault> {
    let since = now.checked_sub(BACKDATE).unwrap_or(now);
    CertBuilder::general_purpose(Some(user_id))
        .set_cipher_suite(CipherSuite::Cv25519)
        .set_creation_time(SystemTime::from(since))
        .generate()
        .map(|(cert, _revocation)| cert)
        .map_err(|error| Fault::refuse("no OpenPGP key could be made; make one with gpg").because(error))
}

/// A key with its secret in armor, for a file that only its owner may read.
pub fn armored_secret(cert: &Cert) -> Result<Vec<u8>, Fault> {
    let armored = cert.as_tsk().armored().to_vec();
    armored.map_err(|error| Fault::refuse("the OpenPGP key could not be written out; try again").because(error))
}

fn make_folder(path: &Path, private: bool) -> Result<(), Fault> {
    if path.is_dir() {
        return Ok(());
    }
    let mode = if private { 0o700 } else { 0o755 };
    let outcome = DirBuilder::new().recursive(true).mode(mode).create(path);
    outcome.map_err(|error| refused(path, "make the folder", error))
}

fn refused(path: &Path, what: &str, error: std::io::Error) -> Fault {
    Fault::refuse(format!(
        "cannot {what} {}; choose another folder or change its owner",
        path.display()
    ))
    .because(error)
}

impl Laid {
    fn put(&mut self, path: &Path, mode: u32, bytes: &[u8]) -> Result<(), Fault> {
        self.put_new(path, mode, || Ok(bytes.to_vec()))
    }

    /// Writes a file that must not exist: whoever has a key there keeps it. The mode is set before the content, and a
    /// symbolic link in the file's place is not followed (`O_EXCL`).
    fn put_new(
        &mut self,
        path: &Path,
        mode: u32,
        content: impl FnOnce() -> Result<Vec<u8>, Fault>,
    ) -> Result<(), Fault> {
        let file = OpenOptions::new().write(true).create_new(true).mode(mode).open(path);
        let mut file = match file {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                self.kept.push(path.to_owned());
                return Ok(());
            }
            Err(error) => return Err(refused(path, "write", error)),
        };
        // An empty key file would be kept for ever by the next run.
        let written = content().and_then(|bytes| {
            let bytes = zeroize::Zeroizing::new(bytes);
            let written = file.write_all(&bytes).and_then(|()| file.sync_all());
            written.map_err(|error| refused(path, "write", error))
        });
        if written.is_err() {
            let _ = std::fs::remove_file(path);
        }
        written?;
        self.written.push(path.to_owned());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::config::Config;
    use crate::model::address::Address;

    fn now() -> Timestamp {
        "2026-10-05T08:00:00Z".parse().unwrap()
    }

    #[test]
    fn what_init_writes_passes_check_without_a_word() {
        let folder = tempfile::tempdir().unwrap();
        let laid = init(folder.path(), now(), &mut |bytes| bytes.fill(7)).unwrap();
        assert_eq!(laid.kept, Vec::<PathBuf>::new());
        let (config, warnings) = Config::load(&folder.path().join("vorfalld.yaml"), now()).unwrap();
        assert_eq!(warnings, []);
        let address = Address::bare("vorfall@example.org");
        assert!(config.keyring.own_for(&address, now()).is_some());
        assert_eq!(config.settings.organisation.domains, ["example.org"]);
        for key in ["keys/sealing.key", "keys/mailbox.asc"] {
            let mode = folder.path().join(key).metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_second_init_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let first = init(folder.path(), now(), &mut |bytes| bytes.fill(7)).unwrap();
        let key = std::fs::read(folder.path().join("keys/sealing.key")).unwrap();
        let second = init(folder.path(), now(), &mut |bytes| bytes.fill(8)).unwrap();
        assert_eq!(second.written, Vec::<PathBuf>::new());
        assert_eq!(second.kept, first.written);
        assert_eq!(std::fs::read(folder.path().join("keys/sealing.key")).unwrap(), key);
    }

    #[test]
    fn the_commented_blocks_are_right_when_they_are_uncommented() {
        let folder = tempfile::tempdir().unwrap();
        init(folder.path(), now(), &mut |bytes| bytes.fill(7)).unwrap();
        let (before, rest) = CONFIGURATION.split_once("smtp:\n").unwrap();
        let (_, rest) = rest.split_once("\n\n# smtp:").unwrap();
        let text = format!("{before}# smtp:{rest}");
        let mut inside = false;
        let lines: Vec<String> = text
            .lines()
            .map(|line| {
                inside =
                    line.starts_with("# smtp:") || line.starts_with("  # - name") || (inside && line.contains('#'));
                if inside {
                    line.replacen("# ", "", 1)
                } else {
                    line.to_owned()
                }
            })
            .collect();
        let file = folder.path().join("full.yaml");
        std::fs::write(&file, lines.join("\n")).unwrap();
        let (config, _) = Config::load(&file, now()).unwrap();
        assert_eq!(config.settings.mailboxes.len(), 2);
        assert!(matches!(
            config.settings.smtp.route,
            crate::config::settings::Route::Server { .. }
        ));
    }
}
