//! Which reports belong together.
