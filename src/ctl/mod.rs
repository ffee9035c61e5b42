//! The operator's verbs: what is typed becomes a request, the answer becomes lines.

pub mod args;
pub mod ask;
mod check;
pub mod configuration;
pub mod demo;
pub mod incoming;
pub mod render;
mod report;
pub mod verbs;
