//! The table that tesseract prints: one word a line, with the line of print that it belongs to, its box in pixels and a
//! confidence from 0 to 100.

use std::collections::BTreeMap;

/// Words of one picture.
const MOST_WORDS: usize = 20_000;
/// Longest word, letters: longer ones are rules and patterns.
const LONGEST: usize = 100;

/// A word as it stands in the picture.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) text: String,
    /// The page, of files that have several.
    pub(super) page: usize,
    /// Block, paragraph and line.
    pub(super) line: (u32, u32, u32),
    /// Middle of its box, pixels from the left and the top.
    pub(super) middle: (f64, f64),
    /// Width and height of its box.
    pub(super) extent: (f64, f64),
    /// From 0 to 1.
    pub(super) certainty: f64,
}

/// The words of a picture, page by page. Lines of another shape are left out.
pub(super) fn pages(tsv: &str) -> BTreeMap<usize, Vec<Found>> {
    let mut pages: BTreeMap<usize, Vec<Found>> = BTreeMap::new();
    for word in tsv.lines().filter_map(word).take(MOST_WORDS) {
        pages.entry(word.page).or_default().push(word);
    }
    pages
}

fn word(line: &str) -> Option<Found> {
    let mut cells = line.splitn(12, '\t');
    if cells.next()? != "5" {
        return None;
    }
    let page = cells.next()?.parse().ok()?;
    let mut count = || cells.next()?.parse::<u32>().ok();
    let line = (count()?, count()?, count()?);
    let _word = count()?;
    let mut pixels = || cells.next()?.parse::<f64>().ok().filter(|n| (0.0..1e6).contains(n));
    let (left, top, width, height) = (pixels()?, pixels()?, pixels()?, pixels()?);
    let certainty = cells.next()?.parse::<f64>().ok().filter(|n| n.is_finite())? / 100.0;
    let text: String = cells.next()?.trim().chars().filter(|c| !c.is_control()).collect();
    let usable = !text.is_empty() && text.chars().count() <= LONGEST && width > 0.0 && height > 0.0;
    usable.then_some(Found {
        text,
        page,
        line,
        middle: (left + width / 2.0, top + height / 2.0),
        extent: (width, height),
        certainty: certainty.clamp(0.0, 1.0),
    })
}
