//! To come: evidence.
