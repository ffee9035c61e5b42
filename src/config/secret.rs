//! Secrets come by reference only: never from the configuration itself.

use std::path::PathBuf;

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
