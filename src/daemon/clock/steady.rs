//! A wall clock held against the time since boot: pure bookkeeping, no clock is asked here.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// What the clocks show at one moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// The wall clock.
    pub(super) wall: Timestamp,
    /// Time since boot, suspension included: never steps.
    pub(super) since_boot: Duration,
    /// How long a step must last until it is believed.
    pub(super) probation: Duration,
}

/// What a look brought to light, told once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    Usual,
    /// The wall clock stepped by so much and is not believed.
    Stepped(SignedDuration),
    /// It stayed there and is believed.
    Believed(SignedDuration),
    /// It came back.
    Back,
}

/// The last time that was believed, and the step that is not.
#[derive(Debug)]
pub(super) struct Steady {
    tolerance: SignedDuration,
    base: Option<(Timestamp, Duration)>,
    /// By how much the wall clock is off, and since when.
    step: Option<(SignedDuration, Duration)>,
    /// Since when there is nothing to hold the wall clock against.
    doubted: Option<Duration>,
    steps: u32,
}

impl Steady {
    pub(super) const fn new(tolerance: SignedDuration) -> Self {
        Self {
            tolerance,
            base: None,
            step: None,
            doubted: None,
            steps: 0,
        }
    }

    pub(super) fn steps(&self) -> u32 {
        self.steps
    }

    /// The wall clock has nothing that speaks for it.
    pub(super) fn doubt(&mut self, look: Look) {
        self.doubted = Some(look.since_boot);
    }

    pub(super) fn is_doubted(&self, look: Look) -> bool {
        self.doubted
            .is_some_and(|since| look.since_boot.saturating_sub(since) < look.probation)
    }

    /// The time to go by.
    pub(super) fn look(&mut self, look: Look) -> (Timestamp, Seen) {
        let Some((base, at)) = self.base else {
            self.believe(look);
            return (look.wall, Seen::Usual);
        };
        let passed = SignedDuration::try_from(look.since_boot.saturating_sub(at)).unwrap_or(SignedDuration::ZERO);
        let expected = base.saturating_add(passed).unwrap_or(look.wall);
        let off = look.wall.duration_since(expected);
        if off.abs() <= self.tolerance {
            let seen = if self.step.is_some() { Seen::Back } else { Seen::Usual };
            self.believe(look);
            return (look.wall, seen);
        }
        // What was in doubt from the start is not defended against the clock that comes after it.
        if self.is_doubted(look) {
            self.doubted = None;
            self.steps = self.steps.saturating_add(1);
            self.believe(look);
            return (look.wall, Seen::Believed(off));
        }
        match self.step {
            Some((known, since)) if off.saturating_sub(known).abs() <= self.tolerance => {
                if look.since_boot.saturating_sub(since) < look.probation {
                    return (expected, Seen::Usual);
                }
                self.steps = self.steps.saturating_add(1);
                self.believe(look);
                (look.wall, Seen::Believed(off))
            }
            _ => {
                self.step = Some((off, look.since_boot));
                (expected, Seen::Stepped(off))
            }
        }
    }

    /// From here on the wall clock is counted from what it shows now. Slow drift is followed look by look.
    fn believe(&mut self, look: Look) {
        self.base = Some((look.wall, look.since_boot));
        self.step = None;
    }
}

#[cfg(test)]
#[expect(
    clippy::arithmetic_side_effects,
    reason = "a test that overflows fails, as it should"
)]
mod tests {
    use super::*;

    const MINUTE: u64 = 60;

    struct Trial {
        steady: Steady,
        start: Timestamp,
        boot: u64,
        wrong: i64,
    }

    impl Trial {
        fn new() -> Self {
            let mut trial = Self {
                steady: Steady::new(SignedDuration::from_mins(5)),
                start: "2025-10-05T08:00:00Z".parse().unwrap(),
                boot: 1000,
                wrong: 0,
            };
            trial.after(0);
            trial
        }

        fn sight(&self) -> Look {
            let passed = i64::try_from(self.boot).unwrap() - 1000 + self.wrong;
            Look {
                wall: self.start + SignedDuration::from_secs(passed),
                since_boot: Duration::from_secs(self.boot),
                probation: Duration::from_mins(10),
            }
        }

        /// Seconds between what is shown and what is right, and what was said.
        fn after(&mut self, seconds: u64) -> (i64, Seen) {
            self.boot += seconds;
            let (now, seen) = self.steady.look(self.sight());
            let right = self.start + SignedDuration::from_secs(i64::try_from(self.boot).unwrap() - 1000);
            (now.duration_since(right).as_secs(), seen)
        }
    }

    #[test]
    fn a_clock_that_jumps_to_2036_and_back_is_never_shown() {
        let mut trial = Trial::new();
        trial.wrong = 10 * 365 * 86_400;
        let by = SignedDuration::from_secs(trial.wrong);
        assert_eq!(trial.after(30), (0, Seen::Stepped(by)));
        for _ in 0..18 {
            assert_eq!(trial.after(30), (0, Seen::Usual));
        }
        trial.wrong = 0;
        assert_eq!(trial.after(30), (0, Seen::Back));
        assert_eq!(trial.steady.steps(), 0);
    }

    #[test]
    fn a_step_that_stays_is_believed_after_ten_minutes() {
        for hours in [3, -3] {
            let mut trial = Trial::new();
            trial.wrong = hours * 3600;
            assert!(matches!(trial.after(30), (0, Seen::Stepped(_))));
            assert_eq!(trial.after(9 * MINUTE), (0, Seen::Usual));
            assert!(matches!(trial.after(MINUTE), (off, Seen::Believed(_)) if off == trial.wrong));
            assert_eq!(trial.after(MINUTE).0, trial.wrong);
            assert_eq!(trial.steady.steps(), 1);
        }
    }

    #[test]
    fn a_clock_that_jumps_about_is_believed_only_once_it_stays() {
        let mut trial = Trial::new();
        for wrong in [7200, 90_000, -7200, 7200] {
            trial.wrong = wrong;
            assert!(matches!(trial.after(5 * MINUTE), (0, Seen::Stepped(_))));
        }
        assert!(matches!(trial.after(10 * MINUTE), (7200, Seen::Believed(_))));
    }

    #[test]
    fn suspension_drift_and_small_corrections_are_no_steps() {
        let mut trial = Trial::new();
        assert_eq!(
            trial.after(9 * 3600),
            (0, Seen::Usual),
            "suspended: both clocks went on"
        );
        trial.wrong = 240;
        assert_eq!(trial.after(30), (240, Seen::Usual));
        for _ in 0..100 {
            trial.wrong += 20;
            assert_eq!(trial.after(30), (trial.wrong, Seen::Usual));
        }
    }

    #[test]
    fn a_clock_doubted_from_the_start_gives_way_at_once() {
        let mut trial = Trial::new();
        trial.steady.doubt(trial.sight());
        assert!(trial.steady.is_doubted(trial.sight()));
        trial.wrong = -40 * 86_400;
        assert!(matches!(trial.after(60), (_, Seen::Believed(_))));
        assert!(!trial.steady.is_doubted(trial.sight()));
        let mut trial = Trial::new();
        trial.steady.doubt(trial.sight());
        trial.after(10 * MINUTE);
        assert!(!trial.steady.is_doubted(trial.sight()), "doubt ends");
    }
}
