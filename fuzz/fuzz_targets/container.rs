//! Archives, Outlook's messages, Exchange's envelope, rich text; and the walk through what they hold.
#![no_main]

use vorfalld::model::document::{Document, Format};
use vorfalld::pipeline::dissect::{Budget, Dissected, unpack};
use vorfalld::pipeline::extract::read_document;
use vorfalld_fuzz::choose;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((how, bytes)) = choose(data) else { return };
    let format = [Format::Tnef, Format::Msg, Format::Zip, Format::Rtf][usize::from(how % 4)];
    let mut dissected = Dissected::default();
    dissected.documents.push(Document {
        part: "1".to_owned(),
        file: None,
        format,
        bytes: bytes.to_vec(),
        modified: None,
    });
    let budget = Budget::default();
    let mut readings = Vec::new();
    while let Some(document) = dissected.documents.get(readings.len()) {
        match document.format {
            Format::Pdf | Format::Docx | Format::Odt | Format::Sheet | Format::Picture | Format::Scan => {
                readings.push(Err(String::new()))
            }
            format => match read_document(format, &document.bytes) {
                Ok(reading) if format.is_container() => unpack(&mut dissected, readings.len(), &reading, &budget),
                outcome => readings.push(outcome),
            },
        }
    }
});
