//! One mail's way from bytes to a verdict, one file a stage, put together here and nowhere else.
//!
//! Everything is a plain function. What the stages need from outside (documents read by a worker process, incidents
//! that share a trait) is asked for in values between the three steps [`open`], [`understand`] and [`decide`].

pub mod accept;
pub mod decrypt;
pub mod dissect;
pub mod extract;
pub mod judge;
pub mod link;
pub mod plan;

#[cfg(test)]
pub(crate) mod fixtures;
