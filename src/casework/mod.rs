//! An incident's life: opened, clocked, escalated, acted on, shown to those who may see it. Pure functions: values and
//! `now` in, a [`Transaction`](crate::model::transaction::Transaction) out.

pub mod clocks;
pub mod commands;
pub mod delivery;
pub mod digest;
pub mod disclosure;
pub mod escalation;
pub mod health;
pub mod lifecycle;
pub mod retention;
pub mod trial;
pub mod typed;

mod letter;
mod wording;

#[cfg(test)]
mod fixture;
