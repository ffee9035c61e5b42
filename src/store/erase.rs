//! To come: erase.
