//! The one place that asks what time it is. Everything below gets `now` as an argument.
//!
//! The wall clock may be wrong: a virtual machine that wakes up, an administrator, an NTP server gone mad. A clock that
//! jumps to 2036 for a minute would fire every deadline, give up every waiting mail and silence the digest for years,
//! and none of it could be taken back. So a step of more than [`TOLERANCE`] that the time since boot does not explain is
//! not believed at once: for [`PROBATION`] the daemon goes on counting from the time that it knew. A clock that is back
//! by then has done no harm; one that stays is believed, and said so in the log. The price is that after a true
//! correction by hours deadlines fire up to ten minutes late. Suspending is no step: the time since boot counts it.

mod steady;

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::daemon::failpoint;
use steady::{Look, Seen, Steady};

/// A smaller step is followed at once: it cannot burn anything.
const TOLERANCE: SignedDuration = SignedDuration::from_mins(5);
/// How long a larger one must last until it is believed.
const PROBATION: Duration = Duration::from_mins(10);
/// A daemon that was away for longer than this asks whether it was, or whether the clock is wrong.
const LONG_AWAY: SignedDuration = SignedDuration::from_hours(30 * 24);

static STEADY: Mutex<Steady> = Mutex::new(Steady::new(TOLERANCE));

/// The wall clock, for legal clocks and dates; in doubt what it ought to show.
pub fn now() -> Timestamp {
    let look = look();
    let mut steady = STEADY.lock().unwrap_or_else(PoisonError::into_inner);
    let (now, seen) = steady.look(look);
    drop(steady);
    match seen {
        Seen::Usual => {}
        Seen::Stepped(by) => tracing::error!(
            seconds = by.as_secs(),
            "The wall clock jumped; it is not believed until it has stayed so for some minutes. Look at the machine's NTP."
        ),
        Seen::Believed(by) => tracing::warn!(
            seconds = by.as_secs(),
            "The wall clock jumped and stayed there; it is believed from now on."
        ),
        Seen::Back => tracing::warn!("The wall clock is back where it was; nothing was done by the wrong one."),
    }
    now
}

/// Tells the clock when this daemon last ran. When the wall clock says that it was long ago, or that it will be, it may
/// be wrong: [`is_doubted`] says so for the time of the probation.
pub fn last_ran(at: Timestamp) {
    let look = look();
    let mut steady = STEADY.lock().unwrap_or_else(PoisonError::into_inner);
    let away = look.wall.duration_since(at);
    if away > LONG_AWAY || away < -TOLERANCE {
        steady.doubt(look);
        drop(steady);
        tracing::error!(
            days = away.as_hours() / 24,
            "The wall clock is far from when this daemon last ran; no deadline fires for some minutes. Look at the machine's NTP."
        );
    }
}

/// Whether the time is so much in doubt that nothing may fire by it.
pub fn is_doubted() -> bool {
    let look = look();
    STEADY.lock().unwrap_or_else(PoisonError::into_inner).is_doubted(look)
}

/// How often a step of the wall clock was believed; what was planned by the earlier time is to be looked at again.
pub fn steps() -> u32 {
    STEADY.lock().unwrap_or_else(PoisonError::into_inner).steps()
}

#[expect(
    clippy::disallowed_methods,
    reason = "the shell's own clock, handed down as an argument"
)]
fn look() -> Look {
    let error = SignedDuration::from_secs(failpoint::clock_error());
    let wall = Timestamp::now();
    let since_boot = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    let seconds = u64::try_from(since_boot.tv_sec).unwrap_or(0);
    let nanos = u32::try_from(since_boot.tv_nsec).unwrap_or(0);
    Look {
        wall: wall.saturating_add(error).unwrap_or(wall),
        since_boot: Duration::new(seconds, nanos),
        probation: failpoint::probation(PROBATION),
    }
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
