//! An incident's life: opened, clocked, escalated, acted on, shown to those who may see it. Pure functions.

pub mod clocks;
pub mod commands;
pub mod digest;
pub mod disclosure;
pub mod escalation;
pub mod lifecycle;
