//! DOCX, ODT, XLSX and ODS: the packages as they come, and any XML inside a sound package.
#![no_main]

use std::io::{Cursor, Write};

use vorfalld::model::document::Format;
use vorfalld::pipeline::extract::read_document;
use vorfalld_fuzz::choose;
use zip::write::SimpleFileOptions;

const ODT: &[u8] = b"application/vnd.oasis.opendocument.text";
const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((how, bytes)) = choose(data) else { return };
    // Several files of a package stand one behind the other.
    let mut files = bytes.split(|byte| *byte == 0xff);
    let mut file = || files.next().unwrap_or_default();
    let (format, bytes) = match how % 9 {
        0 => (Format::Docx, bytes.to_vec()),
        1 => (Format::Odt, bytes.to_vec()),
        2 => (Format::Sheet, bytes.to_vec()),
        3 | 4 => (
            Format::Docx,
            package(&[
                ("word/document.xml", file()),
                ("word/header1.xml", file()),
                ("word/glossary/document.xml", file()),
            ]),
        ),
        5 => (
            Format::Odt,
            package(&[("mimetype", ODT), ("content.xml", file()), ("styles.xml", file())]),
        ),
        6 => (Format::Sheet, package(&[("mimetype", ODS), ("content.xml", file())])),
        _ => (
            Format::Sheet,
            package(&[
                ("xl/worksheets/sheet1.xml", file()),
                ("xl/sharedStrings.xml", file()),
                ("xl/styles.xml", file()),
                ("xl/workbook.xml", file()),
                ("xl/_rels/workbook.xml.rels", file()),
            ]),
        ),
    };
    let _ = read_document(format, &bytes);
});

fn package(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in files {
        zip.start_file(*name, stored).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
