//! Whether the state takes mail: a full or read-only disk passes, and must be seen while it lasts.

use jiff::Timestamp;

use crate::daemon::clock;
use crate::daemon::desk::Desk;
use crate::model::fault::{Fault, Remedy};

/// Since when the state cannot be written, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Since when.
    pub since: Timestamp,
    /// In words for the operator.
    pub why: String,
}

/// Whether a fault is the disk's: full, read-only, over its quota, out of order. It passes when somebody mends it.
pub fn is_the_disks(fault: &Fault) -> bool {
    let cause = fault.cause.as_deref();
    fault.remedy == Remedy::Retry && cause.is_some_and(|cause| cause.downcast_ref::<std::io::Error>().is_some())
}

impl Desk {
    /// Notes what came of writing to the state, for `status` and the log: once when it fails, once when it works again.
    pub(super) fn noted<T>(&self, outcome: Result<T, Fault>) -> Result<T, Fault> {
        let Ok(mut trouble) = self.trouble.lock() else {
            return outcome;
        };
        match &outcome {
            Ok(_) => {
                if trouble.take().is_some() {
                    tracing::warn!("The state can be written again; mail is taken in.");
                }
            }
            Err(fault) if is_the_disks(fault) => {
                if trouble.is_none() {
                    tracing::error!(
                        error = %fault,
                        "The state cannot be written: mail stays in the mailbox until this is mended."
                    );
                }
                let since = trouble.take().map_or_else(clock::now, |trouble| trouble.since);
                let why = fault.to_string();
                *trouble = Some(Trouble { since, why });
            }
            Err(_) => {}
        }
        drop(trouble);
        outcome
    }

    /// Tries whether the state takes mail.
    ///
    /// # Errors
    /// When it does not.
    pub fn probe(&self) -> Result<(), Fault> {
        self.noted(self.store().and_then(crate::store::Store::probe))
    }

    /// What was noted last.
    pub fn trouble(&self) -> Option<Trouble> {
        self.trouble.lock().ok()?.clone()
    }
}
