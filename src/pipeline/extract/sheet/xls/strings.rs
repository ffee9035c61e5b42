//! Strings of an Excel 97 workbook: one byte or two a character, and long tables of them broken over records.

use super::{Records, long, short};

/// The record that goes on where the one before it ended.
const CONTINUE: u16 = 0x3C;
/// Strings that are kept, and their bytes together.
const MOST: usize = 100_000;
const MOST_TEXT: usize = 4 << 20;

/// A string with a length of one byte (MS-XLS 2.5.240).
pub(super) fn short_string(bytes: &[u8]) -> Option<String> {
    plain(usize::from(*bytes.first()?), *bytes.get(1)?, bytes.get(2..)?)
}

/// A string with a length of two bytes (MS-XLS 2.5.294).
pub(super) fn long_string(bytes: &[u8]) -> Option<String> {
    plain(usize::from(short(bytes, 0)?), *bytes.get(2)?, bytes.get(3..)?)
}

fn plain(count: usize, flags: u8, bytes: &[u8]) -> Option<String> {
    let wide = flags & 1 != 0;
    let length = if wide { count.saturating_mul(2) } else { count };
    let mut units = Vec::new();
    extend(&mut units, bytes.get(..length.min(bytes.len()))?, wide);
    Some(String::from_utf16_lossy(&units))
}

fn extend(units: &mut Vec<u16>, bytes: &[u8], wide: bool) {
    if wide {
        let pairs = bytes.chunks_exact(2).filter_map(|pair| pair.first_chunk::<2>());
        units.extend(pairs.map(|pair| u16::from_le_bytes(*pair)));
    } else {
        units.extend(bytes.iter().map(|byte| u16::from(*byte)));
    }
}

/// The shared strings (MS-XLS 2.4.265), and whether all of them are there.
pub(super) fn shared<'b>(body: &'b [u8], records: &mut Records<'b>) -> (Vec<String>, bool) {
    let count = long(body, 4).and_then(|count| usize::try_from(count).ok()).unwrap_or(0);
    let mut parts = Parts {
        now: body.get(8..).unwrap_or_default(),
        records,
    };
    let mut strings = Vec::new();
    let mut length = 0_usize;
    for _ in 0..count.min(MOST) {
        let Some(string) = parts.string() else { break };
        length = length.saturating_add(string.len());
        if length > MOST_TEXT {
            break;
        }
        strings.push(string);
    }
    let whole = strings.len() == count;
    (strings, whole)
}

/// A record and those that go on behind it.
struct Parts<'r, 'b> {
    now: &'b [u8],
    records: &'r mut Records<'b>,
}

impl Parts<'_, '_> {
    /// The next record, if it goes on.
    fn turn(&mut self) -> Option<()> {
        if short(self.records.0, 0) != Some(CONTINUE) {
            return None;
        }
        self.now = self.records.next()?.1;
        Some(())
    }

    fn string(&mut self) -> Option<String> {
        if self.now.is_empty() {
            self.turn()?;
        }
        let mut left = usize::from(short(self.now, 0)?);
        let flags = *self.now.get(2)?;
        let mut at = 3_usize;
        let mut behind = 0_usize;
        // Formatting runs and reading aids stand behind the characters.
        if flags & 8 != 0 {
            behind = usize::from(short(self.now, at)?).saturating_mul(4);
            at = at.saturating_add(2);
        }
        if flags & 4 != 0 {
            behind = behind.saturating_add(usize::try_from(long(self.now, at)?).ok()?);
            at = at.saturating_add(4);
        }
        self.now = self.now.get(at..)?;
        let mut wide = flags & 1 != 0;
        let mut units = Vec::new();
        while left > 0 {
            if self.now.is_empty() {
                self.turn()?;
                // Each part of a broken string says anew how wide its characters are.
                wide = *self.now.first()? & 1 != 0;
                self.now = self.now.get(1..)?;
            }
            let width = if wide { 2 } else { 1 };
            let room = self.now.len().checked_div(width)?;
            let taken = left.min(room);
            if taken == 0 {
                return None;
            }
            let (words, rest) = self.now.split_at_checked(taken.saturating_mul(width))?;
            extend(&mut units, words, wide);
            self.now = rest;
            left = left.saturating_sub(taken);
        }
        while behind > 0 {
            if self.now.is_empty() {
                self.turn()?;
            }
            let taken = behind.min(self.now.len());
            self.now = self.now.get(taken..)?;
            behind = behind.saturating_sub(taken);
            if taken == 0 {
                return None;
            }
        }
        Some(String::from_utf16_lossy(&units))
    }
}
