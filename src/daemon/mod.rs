//! The async shell: it fetches, commits, sends and sleeps. The only room that spawns, and the only one with a clock.

pub mod answer;
pub mod clock;
pub mod control;
pub mod courier;
pub mod desk;
pub mod failpoint;
pub mod health;
mod inhand;
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
pub mod trial;
pub mod views;
pub mod worker;

/// A step at which a test may make a task hang for ever, named like a failpoint: `hang-fetch`.
pub(crate) async fn hangpoint(step: &str) {
    if cfg!(debug_assertions) && std::env::var("VORFALLD_FAILPOINT").is_ok_and(|wanted| wanted == step) {
        std::future::pending::<()>().await;
    }
}
