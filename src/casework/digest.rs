//! To come: digest.
