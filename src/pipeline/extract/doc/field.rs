//! The state of a form field's box or list (MS-DOC 2.9.78).

use super::{long, short};

/// Options of one list.
const MOST_OPTIONS: usize = 200;

/// What the field whose description begins at a place of the data stream shows by itself; a text field shows the words
/// that follow it.
pub(super) fn shown(data: &[u8], place: usize) -> Option<String> {
    let header = usize::from(short(data, place.saturating_add(4))?);
    let description = data.get(place.checked_add(header)?..)?;
    if long(description, 0)? != 0xFFFF_FFFF {
        return None;
    }
    let bits = short(description, 4)?;
    let (kind, result) = (bits & 3, (bits >> 2) & 31);
    let mut at = 10;
    let name = words(description, &mut at)?;
    drop(name);
    if kind == 0 {
        return None;
    }
    let made_with = short(description, at)?;
    // 25 stands for “as it was made”.
    let result = if result == 25 { made_with } else { result };
    if kind == 1 {
        return Some(if result == 1 { "☒" } else { "☐" }.to_owned());
    }
    at = at.saturating_add(2);
    for _ in 0..5 {
        words(description, &mut at)?;
    }
    // A table of strings of two bytes a character (MS-DOC 2.2.4).
    if short(description, at)? != 0xFFFF {
        return None;
    }
    // Programs differ in how wide they write the number of options.
    [8, 6].iter().find_map(|header| {
        let mut at = at.saturating_add(*header);
        let mut options = (0..=usize::from(result).min(MOST_OPTIONS)).map(|_| counted(description, &mut at, 0));
        let option = options.try_fold(String::new(), |_, option| option)?;
        (!option.contains(char::is_control)).then_some(option)
    })
}

/// A string with its length before it and a zero behind it.
fn words(bytes: &[u8], at: &mut usize) -> Option<String> {
    counted(bytes, at, 2)
}

fn counted(bytes: &[u8], at: &mut usize, behind: usize) -> Option<String> {
    let length = usize::from(short(bytes, *at)?).saturating_mul(2);
    let from = at.checked_add(2)?;
    let units = bytes.get(from..from.checked_add(length)?)?;
    *at = from.saturating_add(length).saturating_add(behind);
    let units = units.chunks_exact(2).filter_map(|unit| unit.first_chunk::<2>());
    let units: Vec<u16> = units.map(|unit| u16::from_le_bytes(*unit)).collect();
    Some(String::from_utf16_lossy(&units))
}
