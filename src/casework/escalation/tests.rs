//! Tests of escalation.
