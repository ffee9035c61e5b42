//! vorfalld: an incident team's mailbox, read, understood, answered and clocked.

pub mod model;

pub mod config;

pub mod casework;
pub mod mail;
pub mod pipeline;
pub mod store;

pub mod ctl;
pub mod daemon;
