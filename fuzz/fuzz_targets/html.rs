//! HTML: as the reader sees it, and the tables of forms.
#![no_main]

use vorfalld_fuzz::{unread, whole_way};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let mut mail = b"From: ola@example.org\nSubject: Meldung\nContent-Type: text/html; charset=utf-8\n\n".to_vec();
    mail.extend_from_slice(data);
    whole_way(mail, unread);
});
