//! To come: outbox.
