//! The outside doors against real servers: Dovecot, Postfix, GnuPG; and against servers that lie.

mod faults;
mod first;
mod folders;
mod hostile;
mod inbound;
#[expect(clippy::arithmetic_side_effects, reason = "it only counts")]
mod many;
mod outbound;
pub(crate) mod proxy;
mod renamed;
pub(crate) mod stage;
mod tokens;

use std::path::PathBuf;
use std::time::Duration;

use vorfalld::config::secret::SecretRef;
use vorfalld::config::settings::{Auth, Imap, Tls};

use crate::servers::Dovecot;

/// An account as the configuration has it.
pub(crate) fn door(host: &str, port: u16, tls: Tls, ca: Option<PathBuf>) -> Imap {
    Imap {
        host: host.to_owned(),
        port,
        tls,
        ca,
        user: "vorfall".to_owned(),
        auth: Auth::Password,
        password: SecretRef::Env("UNUSED".to_owned()),
        oauth: None,
        folder: "INBOX".to_owned(),
        done: "Erledigte Fälle".to_owned(),
        quarantine: "Quarantine".to_owned(),
        poll: Duration::from_mins(1),
        max_size: 100_000,
        timeout: Duration::from_mins(1),
    }
}

fn implicit(dovecot: &Dovecot) -> Imap {
    let ca = Some(dovecot.certificates.ca.clone());
    door("localhost", dovecot.imaps_port, Tls::Implicit, ca)
}
