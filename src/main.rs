//! vorfalld.
fn main() {}
