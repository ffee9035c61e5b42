//! Tests of clocks.
