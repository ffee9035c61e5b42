//! A mail on its way through the desk, and what became of it.

use crate::model::incident::{Incident, MailRecord};
use crate::model::mail::Incoming;
use crate::model::verdict::{Outcome, Verdict};
use crate::pipeline::plan::Mode;

/// A mail on its way through the desk.
#[derive(Clone, Debug)]
pub struct Submission {
    /// The mail.
    pub mail: Incoming,
    /// In which light it is read.
    pub mode: Mode,
}

/// What became of a mail.
#[derive(Debug)]
pub enum Handled {
    /// It was decided on now.
    Decided {
        /// What was found.
        verdict: Box<Verdict>,
        /// The incident as it stands after it.
        incident: Option<Box<Incident>>,
    },
    /// The very same bytes were handled before.
    Again {
        /// What became of them then.
        record: Box<MailRecord>,
    },
}

impl Handled {
    /// Whether the mail belongs into the quarantine folder.
    pub fn is_quarantined(&self) -> bool {
        match self {
            Self::Decided { verdict, .. } => verdict.outcome == Outcome::Quarantined,
            Self::Again { record } => record.outcome == Outcome::Quarantined,
        }
    }
}
