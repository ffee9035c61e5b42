//! Formatting by place: pages of 512 bytes with runs and what changes in each (MS-DOC 2.9.33, 2.9.177, 2.6).

use super::{long, short};

const PAGE: usize = 512;
const MOST_PAGES: usize = 20_000;
const MOST_RUNS: usize = 200_000;

/// Runs in the order of their place.
#[derive(Debug, Default)]
pub(super) struct Runs<'f>(Vec<(usize, &'f [u8])>);

impl<'f> Runs<'f> {
    /// The changes that hold at a place.
    pub(super) fn at(&self, place: usize) -> &'f [u8] {
        let next = self.0.partition_point(|(from, _)| *from <= place);
        next.checked_sub(1)
            .and_then(|at| self.0.get(at))
            .map_or(&[], |(_, changes)| changes)
    }

    /// Those of characters.
    pub(super) fn of_characters(word: &'f [u8], table: &[u8]) -> Self {
        Self::read(word, table, 0xFA, |page, at| {
            let offset = usize::from(*page.get(at)?).saturating_mul(2);
            let length = usize::from(*page.get(offset).filter(|_| offset > 0)?);
            page.get(offset.saturating_add(1)..)?.get(..length)
        })
    }

    /// Those of paragraphs.
    pub(super) fn of_paragraphs(word: &'f [u8], table: &[u8]) -> Self {
        Self::read(word, table, 0x102, |page, at| {
            let offset = usize::from(*page.get(at)?).saturating_mul(2);
            let words = usize::from(*page.get(offset).filter(|_| offset > 0)?);
            // Zero: the length stands in the next byte; the number of a style stands before the changes.
            let (from, length) = if words == 0 {
                let words = usize::from(*page.get(offset.saturating_add(1))?);
                (offset.saturating_add(2), words.saturating_mul(2))
            } else {
                (offset.saturating_add(1), words.saturating_mul(2).saturating_sub(1))
            };
            let rest = page.get(from..)?;
            rest.get(2..length.min(rest.len()))
        })
    }

    fn read(
        word: &'f [u8],
        table: &[u8],
        header: usize,
        changes: impl Fn(&'f [u8], usize) -> Option<&'f [u8]>,
    ) -> Self {
        let mut runs = Vec::new();
        let list = long(word, header)
            .and_then(|from| table.get(from..))
            .unwrap_or_default();
        let length = long(word, header.saturating_add(4)).unwrap_or(0).min(list.len());
        let count = length.saturating_sub(4).checked_div(8).unwrap_or(0).min(MOST_PAGES);
        // One entry of a paragraph's page is 13 bytes, one of a character's page one.
        let width = if header == 0x102 { 13 } else { 1 };
        for number in 0..count {
            let entry = count.saturating_add(1).saturating_add(number).saturating_mul(4);
            let Some(page) = long(list, entry) else { break };
            let from = (page & 0x003F_FFFF).saturating_mul(PAGE);
            let Some(page) = word.get(from..).and_then(|rest| rest.get(..PAGE)) else {
                continue;
            };
            let inside = usize::from(page.last().copied().unwrap_or(0));
            let bounds = inside.saturating_add(1).saturating_mul(4);
            for run in 0..inside {
                let Some(place) = long(page, run.saturating_mul(4)) else {
                    break;
                };
                let at = bounds.saturating_add(run.saturating_mul(width));
                runs.push((place, changes(page, at).unwrap_or_default()));
                if runs.len() >= MOST_RUNS {
                    break;
                }
            }
        }
        runs.sort_by_key(|(place, _)| *place);
        Self(runs)
    }
}

/// The last operand of one change, if it is made.
pub(super) fn change(changes: &[u8], wanted: u16) -> Option<u32> {
    let mut rest = changes;
    let mut found = None;
    while let Some(code) = short(rest, 0) {
        rest = rest.get(2..)?;
        // The size of the operand is part of the code (MS-DOC 2.2.5.1).
        let length = match code >> 13 {
            0 | 1 => 1,
            2 | 4 | 5 => 2,
            3 => 4,
            7 => 3,
            _ if code == 0xD608 => usize::from(short(rest, 0)?).saturating_add(1),
            _ => usize::from(*rest.first()?).saturating_add(1),
        };
        let operand = rest.get(..length)?;
        if code == wanted {
            let bytes = operand.iter().take(4).rev();
            found = Some(bytes.fold(0_u32, |number, byte| number << 8 | u32::from(*byte)));
        }
        rest = rest.get(length..)?;
    }
    found
}
