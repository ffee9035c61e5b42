//! To come: index.
