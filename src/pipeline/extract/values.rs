//! Readers: what stands in a box becomes a value of the field's shape, or nothing.

pub(crate) mod answers;
pub(crate) mod blank;
pub(crate) mod chosen;
pub(crate) mod contacts;
pub(crate) mod counts;
pub(crate) mod institutions;
pub(crate) mod lists;
pub(crate) mod machines;
pub(crate) mod marks;
pub(crate) mod numbers;
pub(crate) mod when;
