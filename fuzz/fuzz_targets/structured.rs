//! Machines' reports: ARF, X-ARF, IODEF, and fields in JSON or YAML; then what is made of them.
#![no_main]

use vorfalld::model::document::{Document, Format};
use vorfalld::pipeline;
use vorfalld::pipeline::extract::read_document;
use vorfalld_fuzz::{choose, config, finish, incoming, now};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((how, bytes)) = choose(data) else { return };
    let format = [Format::Arf, Format::Xarf, Format::Iodef, Format::Fields][usize::from(how % 4)];
    let reading = read_document(format, bytes);
    let mail = incoming(b"From: bot@example.org\nSubject: report\n\n".to_vec());
    let mut open = pipeline::open(&mail, config(), now());
    open.dissected.documents = vec![Document {
        part: "2".to_owned(),
        file: None,
        format,
        bytes: Vec::new(),
        modified: None,
    }];
    finish(&mail, &open, &|_| reading.clone());
});
