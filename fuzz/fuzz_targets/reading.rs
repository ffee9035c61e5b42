//! What a worker may answer: labels, values and words of any document, and what is made of them.
//!
//! A line is `label|label=value`; the value starts with `[` for a tick and `(` for options chosen, separated by `|`.
//! The first byte is the form, a line that starts with `.` is running text.
#![no_main]

use vorfalld::model::document::{Document, Entry, FormKind, Format, Mark, Reading};
use vorfalld::pipeline;
use vorfalld_fuzz::{choose, config, finish, incoming, now};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((form, bytes)) = choose(data) else { return };
    let mut reading = Reading {
        form: FormKind::ALL[usize::from(form) % FormKind::ALL.len()],
        entries: Vec::new(),
        text: String::new(),
        notes: Vec::new(),
        inner: Vec::new(),
        saved: None,
    };
    for line in String::from_utf8_lossy(bytes).split('\n') {
        let line = line.replace('\r', "\n");
        if let Some(text) = line.strip_prefix('.') {
            reading.text.push_str(text);
            reading.text.push('\n');
            continue;
        }
        let (labels, value) = line.split_once('=').unwrap_or((&line, ""));
        let value = match value.chars().next() {
            Some('[') => Mark::Tick(value.contains('x')),
            Some('(') => Mark::Chosen(value[1..].split('|').map(str::to_owned).collect()),
            _ => Mark::Text(value.to_owned()),
        };
        reading.entries.push(Entry {
            labels: labels.split('|').map(str::to_owned).collect(),
            value,
            place: String::new(),
        });
    }
    let mail = incoming(b"From: ola@example.org\nSubject: Meldung\n\nanbei\n".to_vec());
    let mut open = pipeline::open(&mail, config(), now());
    open.dissected.documents = vec![Document {
        part: "2".to_owned(),
        file: Some("Meldung.pdf".to_owned()),
        format: Format::Pdf,
        bytes: Vec::new(),
        modified: None,
    }];
    finish(&mail, &open, &|_| Ok(reading.clone()));
});
