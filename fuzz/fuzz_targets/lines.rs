//! What other programs write line by line: tesseract's tables, mailbox files, returned mails, trace fields; and the
//! guess at a kind by likeness.
#![no_main]

use std::sync::OnceLock;

use vorfalld::config::rules::kinds::KindRules;
use vorfalld::mail::maildir::split_mbox;
use vorfalld::model::document::{Document, Format};
use vorfalld::pipeline::extract::ocr;
use vorfalld::pipeline::{self, accept};
use vorfalld_fuzz::{choose, config, finish, incoming, now};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((how, bytes)) = choose(data) else { return };
    match how % 4 {
        0 => scan(bytes),
        1 => {
            let whole: usize = split_mbox(bytes).map(|mail| mail.len()).sum();
            assert!(whole <= bytes.len(), "a mailbox file grew");
        }
        2 => {
            let mail = incoming(bytes.to_vec());
            let _ = accept::received_by_us(bytes, now());
            if let Ok(accepted) = accept::accept(&mail, &config().settings) {
                let _ = accept::delivery_report(bytes, &accepted);
            }
        }
        _ => {
            static RULES: OnceLock<KindRules> = OnceLock::new();
            let rules = RULES.get_or_init(KindRules::shipped);
            let _ = rules.likeness.guesses(&String::from_utf8_lossy(bytes));
        }
    }
});

/// A page as tesseract tells of it: words with their places.
fn scan(bytes: &[u8]) {
    let pages: Vec<(usize, String)> = bytes
        .split(|byte| *byte == 0xff)
        .take(5)
        .enumerate()
        .map(|(number, page)| (number + 1, String::from_utf8_lossy(page).into_owned()))
        .collect();
    let reading = ocr::read(&pages);
    let mail = incoming(b"From: ola@example.org\nSubject: Meldung\n\nanbei\n".to_vec());
    let mut open = pipeline::open(&mail, config(), now());
    open.dissected.documents = vec![Document {
        part: "2".to_owned(),
        file: Some("Scan.pdf".to_owned()),
        format: Format::Scan,
        bytes: Vec::new(),
        modified: None,
    }];
    finish(&mail, &open, &|_| Ok(reading.clone()));
}
