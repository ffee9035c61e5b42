//! Mails a second, beside the sum of the parts.

fn main() {}
