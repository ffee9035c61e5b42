//! To come: disclosure.
