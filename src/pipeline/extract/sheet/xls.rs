//! Excel 97 workbooks (MS-XLS): records of a number, a length and their bytes.

mod strings;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::{Cursor, Read as _};

use cfb::CompoundFile;

use super::serial::{self, Shows};
use super::{Area, Book, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, Row, Sheet};
use crate::pipeline::extract::bytes::{double, long, short};

/// Bytes of the workbook that are read.
const LONGEST: u64 = 30 << 20;
/// Records of one sheet that are read.
const MOST_RECORDS: usize = 400_000;
/// Merged areas of a sheet.
const MOST_MERGED: usize = 2_000;

/// Records by their number (MS-XLS 2.3.2).
mod record {
    pub(super) const FORMULA: u16 = 0x06;
    pub(super) const END: u16 = 0x0A;
    pub(super) const DATE_MODE: u16 = 0x22;
    pub(super) const LOCKED: u16 = 0x2F;
    pub(super) const COLUMNS: u16 = 0x7D;
    pub(super) const SHEET: u16 = 0x85;
    pub(super) const NUMBERS: u16 = 0xBD;
    pub(super) const STYLE: u16 = 0xE0;
    pub(super) const MERGED: u16 = 0xE5;
    pub(super) const STRINGS: u16 = 0xFC;
    pub(super) const SHARED: u16 = 0xFD;
    pub(super) const NUMBER: u16 = 0x203;
    pub(super) const LABEL: u16 = 0x204;
    pub(super) const BOOLEAN: u16 = 0x205;
    pub(super) const STRING: u16 = 0x207;
    pub(super) const ROW: u16 = 0x208;
    pub(super) const SHORT: u16 = 0x27E;
    pub(super) const FORMAT: u16 = 0x41E;
}

/// What files of this kind begin with.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0])
}

/// Reads the sheets that are shown.
pub(super) fn read(bytes: &[u8], book: &mut Book) -> Result<(), String> {
    let damaged = "the spreadsheet is damaged or protected by a password; ask the sender to send it again without one";
    let mut store = CompoundFile::open(Cursor::new(bytes)).map_err(|error| format!("{damaged} ({error})"))?;
    let locked = "the spreadsheet is protected by a password; ask the sender for it without one, or for a PDF";
    if store.exists("/EncryptedPackage") {
        return Err(locked.to_owned());
    }
    let stream = store
        .open_stream("/Workbook")
        .map_err(|_| "the spreadsheet is older than Excel 97; ask the sender for a PDF".to_owned())?;
    let mut source = Vec::new();
    stream
        .take(LONGEST)
        .read_to_end(&mut source)
        .map_err(|error| format!("{damaged} ({error})"))?;
    let common = Common::read(&source, book).ok_or(locked)?;
    for (number, (place, name)) in common.sheets.iter().enumerate() {
        if number >= MOST_SHEETS || book.allowance.is_spent() {
            book.allowance.cut = true;
            break;
        }
        let records = Records(source.get(*place..).unwrap_or_default());
        let mut reader = Reader {
            common: &common,
            book,
            rows: BTreeMap::new(),
            hidden_rows: HashSet::new(),
            hidden_columns: Vec::new(),
            merged: Vec::new(),
            formula: None,
        };
        for (kind, body) in records.take(MOST_RECORDS).take_while(|(kind, _)| *kind != record::END) {
            // A record that is cut short says nothing.
            let _ = reader.record(kind, body);
        }
        let sheet = reader.sheet(name.clone());
        book.sheets.push(sheet);
    }
    if book.sheets.is_empty() {
        return Err("the spreadsheet shows no sheet; ask the sender to save it again, or for a PDF".to_owned());
    }
    Ok(())
}

/// The records from a place on.
struct Records<'b>(&'b [u8]);

impl<'b> Iterator for Records<'b> {
    type Item = (u16, &'b [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let kind = short(self.0, 0)?;
        let length = usize::from(short(self.0, 2)?);
        let rest = self.0.get(4..)?;
        let (body, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some((kind, body))
    }
}

/// What all sheets share.
#[derive(Default)]
struct Common {
    /// Places and names of the sheets that are shown.
    sheets: Vec<(usize, String)>,
    strings: Vec<String>,
    formats: HashMap<u16, Shows>,
    styles: Vec<u16>,
    since_1904: bool,
}

impl Common {
    /// Nothing for a locked workbook.
    fn read(source: &[u8], book: &mut Book) -> Option<Self> {
        let mut common = Self::default();
        let mut records = Records(source);
        while let Some((kind, body)) = records.next() {
            match kind {
                record::LOCKED => return None,
                record::END => break,
                record::DATE_MODE => common.since_1904 = short(body, 0) == Some(1),
                record::STYLE => common.styles.push(short(body, 2).unwrap_or(0)),
                record::FORMAT => {
                    let code = body.get(2..).and_then(strings::long_string);
                    if let (Some(id), Some(code)) = (short(body, 0), code) {
                        common.formats.insert(id, Shows::code(&code));
                    }
                }
                // State 0 is shown, kind 0 a sheet of cells.
                record::SHEET
                    if body
                        .get(4..6)
                        .is_some_and(|kind| kind.iter().all(|byte| byte.trailing_zeros() >= 2)) =>
                {
                    let place = long(body, 0).and_then(|place| usize::try_from(place).ok());
                    let name = body.get(6..).and_then(strings::short_string).unwrap_or_default();
                    common.sheets.extend(place.map(|place| (place, name)));
                }
                record::STRINGS => {
                    let (strings, whole) = strings::shared(body, &mut records);
                    common.strings = strings;
                    book.allowance.cut |= !whole;
                }
                _ => {}
            }
        }
        Some(common)
    }

    fn number(&self, number: f64, style: u16) -> String {
        let id = self.styles.get(usize::from(style)).copied().unwrap_or(0);
        let shows = self.formats.get(&id).copied();
        let shows = shows.unwrap_or_else(|| Shows::built_in(u32::from(id)));
        serial::text(number, shows, self.since_1904).unwrap_or_else(|| number.to_string())
    }
}

struct Reader<'a> {
    common: &'a Common,
    book: &'a mut Book,
    rows: BTreeMap<usize, BTreeMap<usize, String>>,
    hidden_rows: HashSet<usize>,
    hidden_columns: Vec<(u16, u16)>,
    merged: Vec<Area>,
    /// The cell whose formula gives a text that follows.
    formula: Option<(u16, u16)>,
}

impl Reader<'_> {
    fn record(&mut self, kind: u16, body: &[u8]) -> Option<()> {
        match kind {
            record::SHARED => {
                let at = usize::try_from(long(body, 6)?).ok()?;
                let text = self.common.strings.get(at)?.clone();
                self.put(body, &text)
            }
            record::LABEL => self.put(body, &strings::long_string(body.get(6..)?)?),
            record::NUMBER => self.put(body, &self.common.number(double(body, 6)?, short(body, 4)?)),
            record::SHORT => self.put(body, &self.common.number(packed(long(body, 6)?), short(body, 4)?)),
            record::NUMBERS => {
                let (row, first) = (short(body, 0)?, short(body, 2)?);
                for (cell, column) in body.get(4..)?.chunks_exact(6).zip(first..) {
                    let text = self.common.number(packed(long(cell, 2)?), short(cell, 0)?);
                    self.put_at(row, column, &text);
                }
                Some(())
            }
            record::BOOLEAN if body.get(7) == Some(&0) => self.put(body, truth(*body.get(6)?)),
            record::FORMULA => self.formula(body),
            record::STRING => {
                let (row, column) = self.formula.take()?;
                self.put_at(row, column, &strings::long_string(body)?);
                Some(())
            }
            record::ROW if short(body, 12)? & 0x20 != 0 => {
                self.hidden_rows.insert(usize::from(short(body, 0)?));
                Some(())
            }
            record::COLUMNS if short(body, 8)? & 1 != 0 && self.hidden_columns.len() < MOST_COLUMNS => {
                self.hidden_columns.push((short(body, 0)?, short(body, 2)?));
                Some(())
            }
            record::MERGED => {
                let place = |bytes: &[u8], at: usize| short(bytes, at).map(usize::from);
                for area in body.get(2..)?.chunks_exact(8).take(MOST_MERGED) {
                    self.merged.push(Area {
                        from: (place(area, 0)?, place(area, 4)?),
                        to: (place(area, 2)?, place(area, 6)?),
                    });
                }
                self.merged.truncate(MOST_MERGED);
                Some(())
            }
            _ => None,
        }
    }

    /// The value that was last worked out (MS-XLS 2.5.133).
    fn formula(&mut self, body: &[u8]) -> Option<()> {
        // Today is no answer: NOW and TODAY are functions 74 and 221, called with a fixed number of arguments.
        let code = body.get(22..).unwrap_or_default();
        let volatile = code
            .windows(3)
            .any(|call| matches!(call, [0x21 | 0x41 | 0x61, 74 | 221, 0]));
        if volatile {
            return None;
        }
        let value = body.get(6..14)?;
        if short(value, 6)? != 0xFFFF {
            return self.put(body, &self.common.number(double(value, 0)?, short(body, 4)?));
        }
        match value.first()? {
            0 => {
                self.formula = Some((short(body, 0)?, short(body, 2)?));
                Some(())
            }
            1 => self.put(body, truth(*value.get(2)?)),
            _ => None,
        }
    }

    fn put(&mut self, body: &[u8], text: &str) -> Option<()> {
        self.put_at(short(body, 0)?, short(body, 2)?, text);
        Some(())
    }

    fn put_at(&mut self, row: u16, column: u16, text: &str) {
        let hidden = self
            .hidden_columns
            .iter()
            .any(|(from, to)| (*from..=*to).contains(&column));
        let (row, column) = (usize::from(row), usize::from(column));
        if hidden || column >= MOST_COLUMNS {
            return;
        }
        if row >= MOST_ROWS {
            self.book.allowance.cut = true;
            return;
        }
        if let Some(text) = self.book.allowance.take(text) {
            self.rows.entry(row).or_default().insert(column, text);
        }
    }

    fn sheet(self, name: String) -> Sheet {
        let hidden = self.hidden_rows;
        let rows = self.rows.into_iter().filter(|(number, _)| !hidden.contains(number));
        Sheet {
            name,
            rows: rows
                .map(|(number, cells)| Row {
                    number,
                    cells: cells.into_iter().collect(),
                })
                .collect(),
            merged: self.merged,
        }
    }
}

fn truth(value: u8) -> &'static str {
    if value == 0 { "false" } else { "true" }
}

/// A number in four bytes (MS-XLS 2.5.217): a whole one or the upper half of a double, perhaps a hundredfold.
fn packed(value: u32) -> f64 {
    let number = if value & 2 == 0 {
        f64::from_bits(u64::from(value & 0xFFFF_FFFC) << 32)
    } else {
        f64::from(value.cast_signed() >> 2)
    };
    if value & 1 == 0 { number } else { number / 100.0 }
}
