//! Tests of the whole program: the shape of the house, the command line, real servers, killed processes.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "an overflow in a test fails the test, which is all it can do"
)]

#[cfg(test)]
mod arrows;
