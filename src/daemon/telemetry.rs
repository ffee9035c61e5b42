//! Logs: one sentence with fields a line, to the journal's eyes (standard error). Addresses are masked where they are
//! logged; secrets never are.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

const DAEMON: &str = "info,sled=warn,async_imap=off,lettre=warn,rustls=warn";
const VERB: &str = "error";

/// Starts logging; the daemon tells what it does, a verb only what goes wrong. `VORFALLD_LOG` (such as `debug` or `vorfalld=debug`) overrides the level.
pub fn start(daemon: bool) {
    let filter =
        EnvFilter::try_from_env("VORFALLD_LOG").unwrap_or_else(|_| EnvFilter::new(if daemon { DAEMON } else { VERB }));
    // At its finest level this crate logs passwords and mail; no setting may turn that on.
    let filter = match "async_imap=off".parse() {
        Ok(silence) => filter.add_directive(silence),
        Err(_) => filter,
    };
    let terminal = std::io::stderr().is_terminal();
    // The journal stamps each line itself.
    let journal = std::env::var_os("JOURNAL_STREAM").is_some();
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(terminal)
        .with_target(false);
    let started = if journal {
        builder.without_time().try_init()
    } else {
        builder.try_init()
    };
    // A second start (tests) keeps the first logger.
    drop(started);
}
