//! The async shell: it fetches, commits, sends and sleeps. The only room that spawns, and the only one with a clock.

pub mod answer;
pub mod clock;
pub mod control;
pub mod courier;
pub mod desk;
pub mod health;
pub mod intake;
pub mod memory;
pub mod ocr;
pub mod protocol;
pub mod pulse;
pub mod retention;
mod sandbox;
pub mod supervise;
pub mod telemetry;
pub mod timekeeper;
pub mod token;
pub mod views;
pub mod worker;

/// A step of the delivery contract at which a test may end the process. Set by the environment variable
/// `VORFALLD_FAILPOINT` in builds with debug assertions; nothing in any other.
pub(crate) fn failpoint(step: &str) {
    if cfg!(debug_assertions) && std::env::var("VORFALLD_FAILPOINT").is_ok_and(|wanted| wanted == step) {
        // SIGKILL to itself: no destructor, no flush, as when the power fails.
        let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
    }
}

/// A step at which a test may make a task hang for ever, named like a failpoint: `hang-fetch`.
pub(crate) async fn hangpoint(step: &str) {
    if cfg!(debug_assertions) && std::env::var("VORFALLD_FAILPOINT").is_ok_and(|wanted| wanted == step) {
        std::future::pending::<()>().await;
    }
}
