//! A mail from its first byte: door, headers, MIME tree, judgement, answer.
#![no_main]

use vorfalld_fuzz::{unread, whole_way};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    whole_way(data.to_vec(), unread);
});
