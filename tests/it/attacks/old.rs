//! Word and Excel of 1997, and lists of values.

use std::io::{Cursor, Write};

use super::{Attack, Readable, attack, with, withstand};

fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (name, bytes) in streams {
        file.create_stream(name).unwrap().write_all(bytes).unwrap();
    }
    file.into_inner().into_inner()
}

fn put(bytes: &mut [u8], at: usize, number: u32) {
    bytes[at..at + 4].copy_from_slice(&number.to_le_bytes());
}

/// Twenty thousand pieces, each of them the whole text of a megabyte (MS-DOC 2.8.35). `text`: whether it is the main
/// text or a footnote that nobody reads.
fn pieces(text: bool) -> Vec<u8> {
    let megabyte = 1_u32 << 20;
    let mut word = vec![b'a'; 1 << 20];
    word[..0x200].fill(0);
    word[..2].copy_from_slice(&0xa5ec_u16.to_le_bytes());
    word[0x0a..0x0c].copy_from_slice(&0x0200_u16.to_le_bytes());
    put(&mut word, if text { 0x4c } else { 0x50 }, 0x7fff_ffff);
    let count = 20_000_u32;
    let mut table = vec![2];
    table.extend((4 * (count + 1) + 8 * count).to_le_bytes());
    for place in 0..=count {
        table.extend((if place % 2 == 0 { 0 } else { megabyte }).to_le_bytes());
    }
    for _ in 0..count {
        table.extend([0, 0]);
        table.extend(0x4000_0000_u32.to_le_bytes());
        table.extend([0, 0]);
    }
    put(&mut word, 0x1a6, u32::try_from(table.len()).unwrap());
    compound(&[("/WordDocument", &word), ("/1Table", &table)])
}

fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), body].concat()
}

/// A workbook of so many sheets, all of them the same bytes.
fn workbook(sheets: usize, common: &[u8], sheet: &[u8]) -> Vec<u8> {
    let start = record(0x0809, &[0, 6, 5, 0]);
    let entry = 4 + 4 + 2 + 2 + 1;
    let at = start.len() + sheets * entry + common.len() + 4;
    let mut stream = start;
    for _ in 0..sheets {
        let mut body = u32::try_from(at).unwrap().to_le_bytes().to_vec();
        body.extend([0, 0, 1, 0, b'a']);
        stream.extend(record(0x85, &body));
    }
    stream.extend(common);
    stream.extend(record(0x0a, &[]));
    stream.extend(sheet);
    compound(&[("/Workbook", &stream)])
}

/// A cell with words of its own (MS-XLS 2.4.148).
fn label(row: u32, words: &str) -> Vec<u8> {
    let mut body = u16::try_from(row % 65_536).unwrap().to_le_bytes().to_vec();
    body.extend([0, 0, 0, 0]);
    body.extend(u16::try_from(words.len()).unwrap().to_le_bytes());
    body.push(0);
    body.extend(words.as_bytes());
    record(0x0204, &body)
}

fn attacks() -> Vec<Attack> {
    let word = |bytes: &[u8]| with("a.doc", "application/msword", bytes);
    let excel = |bytes: &[u8]| with("a.xls", "application/vnd.ms-excel", bytes);
    let rows: Vec<u8> = (0..300_000).flat_map(|row| label(row, "Name")).collect();
    let mut strings = 4_000_000_000_u32.to_le_bytes().repeat(2);
    strings.extend([0xff, 0xff, 0x0c, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    let continued = [record(0xfc, &strings), record(0x3c, &[]).repeat(500_000)].concat();
    let merged = record(0xe5, &[0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0, 0xff, 0].repeat(800)).repeat(200);
    let wide = format!("{}\n", "Name;".repeat(1_000_000));
    let shared = [
        record(0xfc, &[1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, b'N', b'a', b'm', b'e']),
        Vec::new(),
    ]
    .concat();
    let cells: Vec<u8> = (0..300_000_u32)
        .flat_map(|row| {
            let number = u16::try_from(row % 65_536).unwrap().to_le_bytes();
            record(0xfd, &[number[0], number[1], 0xff, 0, 0, 0, 0, 0, 0, 0])
        })
        .collect();
    vec![
        attack(
            "a Word 97 text of pieces that are all of it",
            word(&pieces(true)),
            Readable,
        ),
        attack("Word 97 footnotes that are all of it", word(&pieces(false)), Readable),
        attack(
            "an Excel 97 sheet of three hundred thousand cells",
            excel(&workbook(1, &[], &rows)),
            Readable,
        ),
        attack(
            "five thousand Excel 97 sheets in the same place",
            excel(&workbook(5_000, &shared, &cells)),
            Readable,
        ),
        attack(
            "Excel 97 strings that go on and on",
            excel(&workbook(1, &continued, &rows[..600])),
            Readable,
        ),
        attack(
            "Excel 97 areas that cover everything",
            excel(&workbook(1, &[], &[merged, rows[..6_000].to_vec()].concat())),
            Readable,
        ),
        attack(
            "a list of a million rows",
            with("a.csv", "text/csv", "Name;Erika\n".repeat(1_000_000).as_bytes()),
            Readable,
        ),
        attack(
            "a list of a million columns",
            with("a.csv", "text/csv", wide.as_bytes()),
            Readable,
        ),
        attack(
            "a list of one quoted field",
            with(
                "a.csv",
                "text/csv",
                format!("\"{}", "\"\"".repeat(2_000_000)).as_bytes(),
            ),
            Readable,
        ),
    ]
}

#[test]
fn old_files_and_lists_do_not_hurt() {
    withstand(attacks());
}
