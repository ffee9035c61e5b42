//! The outbox's rules: when a mail is tried again, and when it is given up. Pure data, no clock.

use jiff::{SignedDuration, Timestamp};

use crate::model::outgoing::{Delivery, Outgoing};

/// Pauses after the first, second, … try; the last one repeats.
const PAUSES: [SignedDuration; 6] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(15),
    SignedDuration::from_hours(1),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(4),
];

/// How long a mail is tried: RFC 5321, 4.5.4.1 asks for four to five days at least.
const PATIENCE: SignedDuration = SignedDuration::from_hours(5 * 24);

/// A server's answer is kept up to this many characters: it comes from outside.
const LONGEST_ERROR: usize = 500;

/// A failed try.
#[derive(Clone, Copy, Debug)]
pub struct Failure<'a> {
    /// When it failed.
    pub now: Timestamp,
    /// What went wrong, for a person.
    pub error: &'a str,
    /// Whether trying again is pointless (a 5xx answer).
    pub permanent: bool,
}

/// The mail after a failed try: waiting for the next one, or given up.
pub fn after_failure(mail: &Outgoing, failure: Failure<'_>) -> Outgoing {
    let Failure { now, error, permanent } = failure;
    let error = readable(error);
    let tried = match mail.delivery {
        Delivery::Waiting { attempts, .. } => attempts,
        Delivery::Sent { .. } | Delivery::Failed { .. } => 0,
    };
    let last_try = mail.queued.saturating_add(PATIENCE).unwrap_or(Timestamp::MAX);
    let delivery = if permanent {
        Delivery::Failed { at: now, why: error }
    } else if now >= last_try {
        Delivery::Failed {
            at: now,
            why: format!("given up after five days: {error}"),
        }
    } else {
        let pause = usize::try_from(tried)
            .ok()
            .and_then(|tried| PAUSES.get(tried))
            .or(PAUSES.last())
            .copied()
            .unwrap_or(PATIENCE);
        let next = now.saturating_add(pause).unwrap_or(last_try);
        Delivery::Waiting {
            attempts: tried.saturating_add(1),
            next: next.min(last_try),
            last_error: Some(error),
        }
    };
    Outgoing {
        delivery,
        ..mail.clone()
    }
}

/// The mail after the next server has accepted it, without its words.
pub fn after_success(mail: &Outgoing, now: Timestamp, encrypted: bool) -> Outgoing {
    remains(&Outgoing {
        delivery: Delivery::Sent { at: now, encrypted },
        ..mail.clone()
    })
}

/// What is kept of a mail: of one that has left only what links a delivery report or a reply to it. Its subject is what
/// every server on the way could read.
pub fn remains(mail: &Outgoing) -> Outgoing {
    let mut mail = mail.clone();
    if matches!(mail.delivery, Delivery::Sent { .. }) {
        mail.words.text = String::new();
        mail.words.html = None;
        mail.clear_instead = None;
        mail.key = None;
        mail.references = Vec::new();
    }
    mail
}

/// One line without control characters: terminal sequences in a server's answer reach the operator's screen.
fn readable(error: &str) -> String {
    error
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST_ERROR)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tests::sample;

    fn fail(mail: &Outgoing, now: Timestamp, permanent: bool) -> Outgoing {
        after_failure(
            mail,
            Failure {
                now,
                error: "421 try\x1b[2J later",
                permanent,
            },
        )
    }

    #[test]
    fn pauses_grow_and_five_days_are_the_end() {
        let mut mail = sample::outgoing("m1@example.org", "anna@example.org");
        let mut now = mail.queued;
        let mut pauses = Vec::new();
        while let Delivery::Waiting { .. } = mail.delivery {
            mail = fail(&mail, now, false);
            if let Delivery::Waiting { next, .. } = mail.delivery {
                pauses.push(next.duration_since(now).as_mins());
                now = next;
            }
        }
        assert_eq!(pauses[..7], [1, 5, 15, 60, 120, 240, 240]);
        assert_eq!(now.duration_since(mail.queued), PATIENCE);
        let Delivery::Failed { why, .. } = mail.delivery else {
            panic!("it must be given up");
        };
        assert_eq!(why, "given up after five days: 421 try [2J later");
    }

    #[test]
    fn a_permanent_refusal_is_final_at_once_and_success_is_success() {
        let mail = sample::outgoing("m1@example.org", "anna@example.org");
        assert!(matches!(
            fail(&mail, mail.queued, true).delivery,
            Delivery::Failed { .. }
        ));
        let sent = after_success(&mail, mail.queued, true);
        assert!(matches!(sent.delivery, Delivery::Sent { encrypted: true, .. }));
        assert_eq!(sent.message_id, mail.message_id);
    }
}
