//! To come: lifecycle.
