//! To come: clocks.
