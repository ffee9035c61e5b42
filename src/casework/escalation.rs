//! To come: escalation.
