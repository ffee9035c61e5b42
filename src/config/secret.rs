//! Secrets come by reference only: never from the configuration itself.

mod command;
mod sealing;

use std::fmt;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::config::audit::{self, Trust};
use crate::model::fault::Fault;

pub use sealing::SealingKey;

/// Longest secret, bytes.
const MAX_BYTES: u64 = 16 << 10;

/// Said when a secret itself stands where a reference is wanted. The secret is not repeated.
const BY_REFERENCE: &str =
    "a secret never stands in the configuration; write credential:NAME, file:PATH, env:NAME or command:COMMAND";

/// Where a secret lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecretRef {
    /// `credential:NAME`: a file of that name in systemd's `$CREDENTIALS_DIRECTORY`.
    Credential(String),
    /// `file:PATH`: a file that only its owner may read.
    File(PathBuf),
    /// `env:NAME`: an environment variable.
    Env(String),
    /// `command:…`: the first line that a command prints.
    Command(String),
}

impl SecretRef {
    /// Reads a reference; a relative path is relative to `base`. The error never repeats the text: it may be the
    /// secret itself.
    pub fn parse(text: &str, base: &Path) -> Result<Self, String> {
        let (kind, rest) = text.trim().split_once(':').ok_or(BY_REFERENCE)?;
        let rest = rest.trim();
        match kind {
            "credential" if is_plain_name(rest) => Ok(Self::Credential(rest.to_owned())),
            "credential" => Err("credential: takes a plain file name, without / and not . or ..".to_owned()),
            "file" if rest.is_empty() => Err("file: takes a path".to_owned()),
            "file" => Ok(Self::File(base.join(rest))),
            "env" if is_variable(rest) => Ok(Self::Env(rest.to_owned())),
            "env" => Err("env: takes the name of an environment variable: letters, digits and _".to_owned()),
            "command" if rest.is_empty() => Err("command: takes a command line for sh".to_owned()),
            "command" => Ok(Self::Command(rest.to_owned())),
            _ => Err(BY_REFERENCE.to_owned()),
        }
    }

    /// Fetches the secret. The end of its last line does not belong to it; an empty secret is refused.
    pub fn resolve(&self) -> Result<Secret, Fault> {
        let bytes = match self {
            Self::Credential(name) => {
                let path = credential_path(name)?;
                audit::read_unjudged(&path, MAX_BYTES).map_err(|why| fault(&path.display().to_string(), &why))?
            }
            Self::File(path) => {
                audit::read(path, Trust::Secret, MAX_BYTES).map_err(|why| fault(&path.display().to_string(), &why))?
            }
            Self::Env(name) => {
                use std::os::unix::ffi::OsStringExt;
                let value = std::env::var_os(name).ok_or_else(|| {
                    fault(
                        &format!("the environment variable {name}"),
                        "is not set; set it for the daemon",
                    )
                })?;
                Zeroizing::new(value.into_vec())
            }
            Self::Command(line) => command::first_line(line)?,
        };
        Secret::new(&bytes).map_err(|why| fault(&self.to_string(), why))
    }

    /// Whether it can only be fetched where the daemon runs: under systemd, or with its environment.
    pub fn is_out_of_reach(&self) -> bool {
        match self {
            Self::Credential(name) => credential_path(name).is_err(),
            Self::Env(name) => std::env::var_os(name).is_none(),
            Self::File(_) | Self::Command(_) => false,
        }
    }

    /// What can be said of the secret without fetching it: whether its file is there and well kept. `Ok(Some(_))` is
    /// a hint about a secret that only exists where the daemon runs.
    pub(super) fn look(&self) -> Result<Option<String>, String> {
        match self {
            Self::Credential(name) => match credential_path(name) {
                Err(_) => Ok(Some(format!(
                    "credential:{name} exists only where systemd hands it over and was not looked at; the unit looks at it before \
                     each start (systemctl start vorfalld, then journalctl -u vorfalld)"
                ))),
                Ok(path) if path.is_file() => Ok(None),
                Ok(path) => Err(format!(
                    "{} does not exist; add LoadCredential={name}:PATH or LoadCredentialEncrypted={name}:PATH to the unit",
                    path.display()
                )),
            },
            Self::File(path) => match audit::read(path, Trust::Secret, MAX_BYTES) {
                Ok(_) => Ok(None),
                Err(why) => Err(format!("{} {why}", path.display())),
            },
            Self::Env(name) if std::env::var_os(name).is_none() => Ok(Some(format!(
                "the environment variable {name} is not set here; the daemon needs it"
            ))),
            Self::Env(_) | Self::Command(_) => Ok(None),
        }
    }
}

/// Names the reference, never the secret. A command line may hold one, so it is not shown either.
impl fmt::Display for SecretRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Credential(name) => write!(f, "credential:{name}"),
            Self::File(path) => write!(f, "file:{}", path.display()),
            Self::Env(name) => write!(f, "env:{name}"),
            Self::Command(_) => f.write_str("command:…"),
        }
    }
}

fn fault(subject: &str, why: &str) -> Fault {
    Fault::configure(format!("{subject} {why}"))
}

fn credential_path(name: &str) -> Result<PathBuf, Fault> {
    match std::env::var_os("CREDENTIALS_DIRECTORY") {
        Some(folder) if is_plain_name(name) => Ok(PathBuf::from(folder).join(name)),
        _ => Err(Fault::configure(format!(
            "credential:{name} is handed over by systemd, and nothing was handed over here ($CREDENTIALS_DIRECTORY is not \
             set); start vorfalld as a unit with LoadCredential={name}:PATH (systemctl start vorfalld): verbs then ask it and \
             need no credentials of their own"
        ))),
    }
}

fn is_plain_name(name: &str) -> bool {
    !name.is_empty() && name != "." && name != ".." && !name.contains(['/', '\0']) && name.len() <= 255
}

fn is_variable(name: &str) -> bool {
    !name.starts_with(|c: char| c.is_ascii_digit())
        && !name.is_empty()
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// A secret. Overwritten when dropped, never printed.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    fn new(bytes: &[u8]) -> Result<Self, &'static str> {
        let text = std::str::from_utf8(bytes).map_err(|_| "is no UTF-8 text; write the secret as text")?;
        let text = text.strip_suffix('\n').unwrap_or(text);
        let text = text.strip_suffix('\r').unwrap_or(text);
        if text.is_empty() {
            return Err("is empty; put the secret there");
        }
        if text.contains(['\n', '\r', '\0']) {
            return Err("has more than one line; put nothing but the secret there");
        }
        Ok(Self(Zeroizing::new(text.to_owned())))
    }

    /// The secret itself, for the one place that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests;
