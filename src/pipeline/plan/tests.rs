//! The verdict and the answer.
