//! What went wrong, and what follows from it.

use std::fmt;

/// What the caller should do about a [`Fault`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Passing: try again later with back-off (exit 75).
    Retry,
    /// This mail cannot be read: make a visible stub and go on with the next.
    Quarantine,
    /// The request was wrong: tell the person who asked (exit 1).
    Refuse,
    /// The configuration or a key is wrong (exit 78).
    Configure,
    /// Going on would lose or damage something: stop the process.
    Stop,
}

/// A failure at a seam between rooms: one sentence for a person, what to do next, and the cause.
#[derive(Debug, thiserror::Error)]
pub struct Fault {
    /// What follows from it.
    pub remedy: Remedy,
    /// One sentence that says what happened and what a person does next.
    pub what: String,
    /// The cause, for the log.
    #[source]
    pub cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Fault {
    /// A fault without an inner cause.
    pub fn new(remedy: Remedy, what: impl Into<String>) -> Self {
        Self {
            remedy,
            what: what.into(),
            cause: None,
        }
    }

    /// The same fault with its cause attached.
    #[must_use]
    pub fn because(mut self, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// Passing trouble.
    pub fn retry(what: impl Into<String>) -> Self {
        Self::new(Remedy::Retry, what)
    }

    /// A request that cannot be carried out as asked.
    pub fn refuse(what: impl Into<String>) -> Self {
        Self::new(Remedy::Refuse, what)
    }

    /// A mistake in the configuration.
    pub fn configure(what: impl Into<String>) -> Self {
        Self::new(Remedy::Configure, what)
    }

    /// Damage: stop before the mailbox is touched.
    pub fn stop(what: impl Into<String>) -> Self {
        Self::new(Remedy::Stop, what)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        if let Some(cause) = &self.cause {
            write!(f, " ({cause})")?;
        }
        Ok(())
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self::retry("the operating system refused a file or socket operation").because(error)
    }
}
