//! The one place that asks what time it is. Everything below gets `now` as an argument.

use std::time::Duration;

use jiff::Timestamp;

/// The wall clock, for legal clocks and dates.
#[expect(
    clippy::disallowed_methods,
    reason = "the shell's own clock, handed down as an argument"
)]
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// A wait between two tries: doubling from one second to five minutes, with up to a quarter taken off at random, so
/// that many clients of a server that comes back do not knock in step.
pub fn back_off(failures: u32) -> Duration {
    let seconds = 1_u64.checked_shl(failures.min(9)).unwrap_or(300).min(300);
    let millis = seconds.saturating_mul(1000);
    let jitter = random_number().checked_rem(millis / 4).unwrap_or(0);
    Duration::from_millis(millis.saturating_sub(jitter))
}

fn random_number() -> u64 {
    let mut bytes = [0; 8];
    let rng = ring::rand::SystemRandom::new();
    match ring::rand::SecureRandom::fill(&rng, &mut bytes) {
        Ok(()) => u64::from_le_bytes(bytes),
        Err(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_and_stays_below_five_minutes() {
        assert!(back_off(0) <= Duration::from_secs(1));
        assert!(back_off(5) >= Duration::from_secs(24));
        for failures in 0..100 {
            assert!(back_off(failures) <= Duration::from_mins(5));
        }
    }
}
