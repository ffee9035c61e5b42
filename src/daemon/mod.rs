//! The async shell: it fetches, commits, sends and sleeps. The only room that spawns, and the only one with a clock.

pub mod answer;
pub mod clock;
pub mod control;
pub mod courier;
pub mod desk;
pub mod failpoint;
mod inhand;
pub mod intake;
pub mod memory;
pub mod ocr;
pub mod protocol;
mod sandbox;
pub mod supervise;
pub mod telemetry;
pub mod timekeeper;
pub mod views;
pub mod worker;
