//! PDF. A stack overflow ends the worker and costs one document; what counts here is everything else.
#![no_main]

use vorfalld::model::document::Format;
use vorfalld::pipeline::extract::read_document;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = read_document(Format::Pdf, data);
});
