//! The store as a whole: what survives crashes, damage and full disks, and what it answers.

mod answers;
mod crash;
mod damage;
mod erasing;
mod forgetting;
mod keeping;
mod power;
pub(in crate::store) mod sample;
