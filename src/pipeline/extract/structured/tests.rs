//! Reports as whole readings.
