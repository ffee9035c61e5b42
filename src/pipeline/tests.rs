//! The three steps together.
