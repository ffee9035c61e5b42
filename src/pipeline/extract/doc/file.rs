//! The streams of a Word 97 file and the pieces that its text is made of (MS-DOC 2.4.1, 2.5.1).

use std::io::{Cursor, Read as _};

use cfb::CompoundFile;

use super::{long, short};
use crate::pipeline::dissect::text;

/// Bytes of one stream that are read.
const LONGEST_STREAM: u64 = 30 << 20;
/// Pieces of the text; quick saving made one for each change.
const MOST_PIECES: usize = 20_000;
/// Characters that are read.
const MOST_TEXT: usize = 1 << 20;

/// An opened file.
#[derive(Debug, Default)]
pub(super) struct File {
    /// The stream with text and formatting pages.
    pub(super) word: Vec<u8>,
    /// The stream with the tables that find them.
    pub(super) table: Vec<u8>,
    /// The stream with the states of form fields.
    pub(super) data: Vec<u8>,
    /// The characters of the text and of its text boxes, with the place in the file that their formatting is found by.
    pub(super) signs: Vec<(char, usize)>,
}

/// Opens a file.
pub(super) fn open(bytes: &[u8]) -> Result<File, String> {
    let damaged =
        "the Word document is damaged or protected by a password; ask the sender for it without one, or for a PDF";
    let mut store = CompoundFile::open(Cursor::new(bytes)).map_err(|error| format!("{damaged} ({error})"))?;
    if store.exists("/EncryptedPackage") {
        return Err(
            "the document is protected by a password; ask the sender for it without one, or for a PDF".to_owned(),
        );
    }
    let mut stream = |name: &str| {
        let mut bytes = Vec::new();
        let stream = store.open_stream(name).ok()?;
        stream.take(LONGEST_STREAM).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    };
    let word = stream("/WordDocument").ok_or("the file is no Word 97 document; look at it by hand")?;
    let flags = short(&word, 0x0A).ok_or(damaged)?;
    if short(&word, 0) != Some(0xA5EC) || flags & 0x0100 != 0 {
        return Err(
            "the Word document is protected by a password or older than Word 97; ask the sender for a PDF".to_owned(),
        );
    }
    let name = if flags & 0x0200 == 0 { "/0Table" } else { "/1Table" };
    let table = stream(name).ok_or(damaged)?;
    let data = stream("/Data").unwrap_or_default();
    let mut file = File {
        word,
        table,
        data,
        signs: Vec::new(),
    };
    file.signs = signs(&file).ok_or(damaged)?;
    Ok(file)
}

/// The main text, then what stands in text boxes; notes and page headers between them are left out.
fn signs(file: &File) -> Option<Vec<(char, usize)>> {
    let count = |at: usize| long(&file.word, at);
    let main = count(0x4C)?;
    let between = [0x50, 0x54, 0x58, 0x5C, 0x60].iter().filter_map(|at| count(*at));
    let boxes_from = between.fold(main, usize::saturating_add);
    let boxes_to = boxes_from.saturating_add(count(0x64)?);
    let clx = file.table.get(count(0x1A2)?..)?;
    let clx = clx.get(..count(0x1A6)?.min(clx.len()))?;
    let pieces = pieces(clx)?;
    let bounds = pieces.len().checked_sub(4)?.checked_div(12)?.min(MOST_PIECES);
    let mut signs = Vec::new();
    // Pieces may overlap, and those of notes give nothing: all that is looked at counts.
    let mut looked = 0_usize;
    for piece in 0..bounds {
        let from = long(pieces, piece.saturating_mul(4))?;
        let to = long(pieces, piece.saturating_add(1).saturating_mul(4))?;
        let entry = bounds
            .saturating_add(1)
            .saturating_mul(4)
            .saturating_add(piece.saturating_mul(8));
        let place = long(pieces, entry.saturating_add(2))?;
        let found = piece_signs(&file.word, place, (from, to));
        looked = looked.saturating_add(found.len());
        for (sign, cp, at) in found {
            if cp < main || (boxes_from..boxes_to).contains(&cp) {
                signs.push((sign, at));
            }
            if signs.len() >= MOST_TEXT {
                return Some(signs);
            }
        }
        if looked >= MOST_TEXT.saturating_mul(4) {
            break;
        }
    }
    Some(signs)
}

/// The piece table behind the property changes that quick saving left (MS-DOC 2.9.38).
fn pieces(mut clx: &[u8]) -> Option<&[u8]> {
    loop {
        match clx.first()? {
            1 => {
                let length = usize::from(short(clx, 1)?).saturating_add(3);
                clx = clx.get(length..)?;
            }
            2 => {
                let length = long(clx, 1)?;
                let body = clx.get(5..)?;
                return body.get(..length.min(body.len()));
            }
            _ => return None,
        }
    }
}

/// The characters of one piece with their number and place: one byte each, or two (MS-DOC 2.9.73).
fn piece_signs(word: &[u8], place: usize, (from, to): (usize, usize)) -> Vec<(char, usize, usize)> {
    let narrow = place & 0x4000_0000 != 0;
    let start = if narrow {
        (place & 0x3FFF_FFFF) >> 1
    } else {
        place & 0x3FFF_FFFF
    };
    let count = to.saturating_sub(from).min(MOST_TEXT);
    let width = if narrow { 1 } else { 2 };
    let rest = word.get(start..).unwrap_or_default();
    let bytes = rest
        .get(..count.saturating_mul(width).min(rest.len()))
        .unwrap_or_default();
    let numbers = |index: usize| {
        let at = start.saturating_add(index.saturating_mul(width));
        (from.saturating_add(index), at)
    };
    if narrow {
        let decode = |byte: u8| match byte {
            0..=0x7F => char::from(byte),
            _ => text::decode(&[byte], Some("windows-1252"))
                .chars()
                .next()
                .unwrap_or(' '),
        };
        let signs = bytes.iter().zip(0_usize..);
        signs
            .map(|(byte, index)| {
                let (cp, at) = numbers(index);
                (decode(*byte), cp, at)
            })
            .collect()
    } else {
        let units = bytes.chunks_exact(2).zip(0_usize..);
        units
            .map(|(unit, index)| {
                let unit = unit.first_chunk::<2>().map_or(0, |unit| u16::from_le_bytes(*unit));
                let (cp, at) = numbers(index);
                (char::from_u32(u32::from(unit)).unwrap_or('\u{fffd}'), cp, at)
            })
            .collect()
    }
}
