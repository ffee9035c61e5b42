//! Text: forms of `label: value`, prose, dates, counts, observables, kinds, quotes, signatures, uuencoded files.
#![no_main]

use vorfalld_fuzz::{choose, unread, whole_way};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((how, text)) = choose(data) else { return };
    let charset = [
        "utf-8",
        "iso-8859-1",
        "windows-1252",
        "utf-16",
        "iso-2022-jp",
        "utf-7",
        "gb18030",
        "koi8-r",
    ];
    let format = if how & 8 != 0 { "; format=flowed; delsp=yes" } else { "" };
    let subject = if how & 16 != 0 {
        "Fwd: Meldung"
    } else {
        "Re: [TLP:RED] incident"
    };
    let mut mail = format!(
        "From: Ola <ola@example.org>\nSubject: {subject}\nContent-Type: text/plain; charset={}{format}\n\n",
        charset[usize::from(how & 7)]
    )
    .into_bytes();
    mail.extend_from_slice(text);
    whole_way(mail, unread);
});
