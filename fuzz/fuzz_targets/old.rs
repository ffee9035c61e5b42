//! Word 97 and Excel 97: their streams in a sound file, and the files as they come; lists of values; saved pages.
#![no_main]

use std::io::{Cursor, Write};

use vorfalld::model::document::Format;
use vorfalld::pipeline::extract::read_document;
use vorfalld_fuzz::choose;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((how, bytes)) = choose(data) else { return };
    let cut = bytes.iter().position(|byte| *byte == 0xfe).unwrap_or(bytes.len());
    let (first, second) = bytes.split_at(cut);
    let _ = match how % 5 {
        0 => read_document(Format::Docx, bytes),
        1 => read_document(Format::Sheet, bytes),
        2 => read_document(
            Format::Docx,
            &compound(&[("/WordDocument", &header(first)), ("/1Table", second)]),
        ),
        3 => read_document(Format::Sheet, &compound(&[("/Workbook", bytes)])),
        _ => read_document(Format::Sheet, &[b"<html>".as_slice(), bytes].concat()),
    };
});

fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (name, bytes) in streams {
        file.create_stream(name).unwrap().write_all(bytes).unwrap();
    }
    file.into_inner().into_inner()
}

/// The beginning of a Word 97 stream with its mark, the table named.
fn header(bytes: &[u8]) -> Vec<u8> {
    let mut word = bytes.to_vec();
    word.resize(word.len().max(0x200), 0);
    word[..2].copy_from_slice(&0xa5ec_u16.to_le_bytes());
    word[0x0a..0x0c].copy_from_slice(&0x0200_u16.to_le_bytes());
    word
}
