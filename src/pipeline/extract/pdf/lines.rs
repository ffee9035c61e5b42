//! Words that stand on one level make a line; wide gaps part it into segments.

use crate::pipeline::extract::guidance::SIGN;
use crate::pipeline::extract::pdf::behind;
use crate::pipeline::extract::pdf::lattice::{Rules, Table};
use crate::pipeline::extract::pdf::objects::Rect;
use crate::pipeline::extract::pdf::text::Word;
use crate::pipeline::extract::pdf::ticks;

/// Words of a line that stand close together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Segment {
    pub(crate) words: Vec<Word>,
}

impl Segment {
    pub(crate) fn left(&self) -> f64 {
        self.words.first().map_or(0.0, |word| word.left)
    }

    pub(crate) fn right(&self) -> f64 {
        self.words.last().map_or(0.0, |word| word.right)
    }

    pub(crate) fn base(&self) -> f64 {
        self.words.first().map_or(0.0, |word| word.base)
    }

    pub(crate) fn size(&self) -> f64 {
        self.words.first().map_or(0.0, |word| word.size)
    }

    /// Whether the middle of its letters stands between bottom and top of a box, or beyond by no more than `slack`.
    pub(crate) fn is_level(&self, rect: Rect, slack: f64) -> bool {
        let middle = 0.3f64.mul_add(self.size(), self.base());
        (rect.bottom - slack..=rect.top + slack).contains(&middle)
    }

    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        let mut end: Option<f64> = None;
        for word in &self.words {
            // A word drawn in pieces has no gap between them.
            if end.is_some_and(|end| word.left - end > 0.12 * word.size) {
                text.push(' ');
            }
            text.push_str(&word.text);
            end = Some(word.right);
        }
        // A soft hyphen inside a line breaks nothing.
        let last = text.ends_with('\u{ad}');
        text.retain(|c| c != '\u{ad}');
        if last {
            text.push('\u{ad}');
        }
        text
    }
}

/// One line of print.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Line {
    pub(crate) segments: Vec<Segment>,
}

impl Line {
    /// The line as text; wide gaps become tabs.
    pub(crate) fn spaced(&self) -> String {
        self.segments.iter().map(Segment::text).collect::<Vec<_>>().join("\t")
    }

    pub(crate) fn base(&self) -> f64 {
        self.segments.first().map_or(0.0, Segment::base)
    }

    /// The size of its largest letters.
    pub(crate) fn size(&self) -> f64 {
        self.segments.iter().map(Segment::size).fold(0.0, f64::max)
    }
}

/// The text of a cell that ends at `limit`: lines broken only because the cell ended are put together again.
pub(crate) fn join(segments: &[Segment], limit: f64) -> String {
    let mut text = String::new();
    let mut above: Option<&Segment> = None;
    let mut small = false;
    for segment in segments {
        let words = segment.text();
        match above {
            None => {}
            Some(above) if (above.base() - segment.base()).abs() < 0.5 * segment.size().max(above.size()) => {
                let gap = segment.left() - above.right();
                text.push(if gap > 3.0 * segment.size() { '\t' } else { ' ' });
            }
            // Small print over large is a label over its answer, however full its line is.
            Some(above) if (above.size() - segment.size()).abs() > 0.12 * segment.size().max(above.size()) => {
                text.push('\n');
                // And under large it may be guidance.
                small = above.size() > segment.size();
                text.extend(small.then_some(SIGN));
            }
            Some(above) => {
                let first = segment.words.first().map_or(0.0, |word| word.right - word.left);
                // Programs keep a few points of the cell free.
                let wrapped = 0.3f64.mul_add(segment.size(), above.right() + first) > limit - 4.0;
                // A word without a place to break it: a long address goes on in the next line.
                let broken = wrapped && above.words.len() == 1 && above.right() > limit - 1.2 * above.size();
                let address = above
                    .words
                    .last()
                    .is_some_and(|word| word.text.contains(['@', '/', '_']) || word.text.len() > 30);
                if !(broken && (address || is_torn(&text, &words))) {
                    break_line(&mut text, &words, wrapped);
                    text.extend((small && text.ends_with('\n')).then_some(SIGN));
                }
            }
        }
        text.push_str(&words);
        above = Some(segment);
    }
    text.retain(|c| c != '\u{ad}');
    text
}

/// `Arbeitsplatzservi` and `ce`: a word longer than its cell is torn at any letter.
fn is_torn(above: &str, below: &str) -> bool {
    let last = above.split_whitespace().next_back().unwrap_or_default();
    let next = below.split_whitespace().next().unwrap_or_default();
    let next = next.trim_end_matches([',', '.', ':', '?', ')', ';']);
    let small = [
        "und", "oder", "der", "die", "das", "des", "dem", "den", "von", "vom", "zu", "zur", "zum", "am", "an", "im",
        "in", "auf", "bei", "mit", "ist", "war", "wird", "gem", "and", "or", "of", "the", "to", "for", "by", "is",
        "was", "on", "at", "og", "eller", "av", "i", "til", "er", "som", "med", "for", "om", "vart", "ble",
    ];
    last.chars().count() >= 10
        && last.chars().all(char::is_alphabetic)
        && (1..=4).contains(&next.chars().count())
        && next.chars().all(char::is_lowercase)
        && !small.contains(&next)
}

/// An address in a narrow cell is torn at any letter: `marlies.hinterholz`, `er@lk-`, `example.org`.
fn is_address_torn(text: &str, next: &str, wrapped: bool) -> bool {
    let plain = |text: &str| !text.is_empty() && !text.contains([' ', '\n', ',', ';', ':', '/']);
    let small = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | '_');
    let whole = text.rsplit_once('.').is_some_and(|(_, top)| top.len() >= 2) && !text.ends_with(['-', '.']);
    if !plain(text) || !plain(next) {
        return false;
    }
    if text.contains('@') {
        return next.chars().all(small) && (wrapped || !whole);
    }
    let name = text.contains('.') || next.starts_with('@');
    text.len() >= 3 && text.chars().all(small) && next.matches('@').count() == 1 && name
}

fn break_line(text: &mut String, next: &str, wrapped: bool) {
    if is_address_torn(text, next, wrapped) {
        return;
    }
    let small = next.chars().next().is_some_and(char::is_lowercase);
    let hyphen = text.ends_with('-') || text.ends_with('\u{ad}');
    let before = text.chars().rev().nth(1);
    // “Sicherheits-” and “vorfall” are one word, “E-” and “Mail” are joined by their hyphen.
    // `geir-` and `arne@example.org` keep it.
    let address = next.split_whitespace().next().is_some_and(|word| word.contains('@'));
    if hyphen && address {
        return;
    }
    if text.ends_with('\u{ad}') || (hyphen && small && before.is_some_and(char::is_lowercase)) {
        text.pop();
    } else if !(hyphen && wrapped) {
        text.push(if wrapped { ' ' } else { '\n' });
    }
}

/// Letters that stand one to a box become a word.
pub(crate) fn combed(mut words: Vec<Word>, tables: &[Table]) -> Vec<Word> {
    let mut combs = Vec::new();
    for table in tables {
        let narrow = table.cells.iter().all(|cell| cell.row == 0 && cell.rect.width() < 27.0);
        if !narrow || table.cells.len() < 2 {
            continue;
        }
        let mut cells: Vec<_> = table.cells.iter().map(|cell| cell.rect).collect();
        cells.sort_by(|a, b| a.left.total_cmp(&b.left));
        let (mut text, mut found, mut blanks) = (String::new(), Vec::new(), 0_usize);
        for cell in &cells {
            let inside: Vec<(usize, &Word)> = words
                .iter()
                .enumerate()
                .filter(|(_, word)| cell.contains(word.middle()))
                .collect();
            match inside.as_slice() {
                [] => blanks = blanks.saturating_add(1),
                [(index, word)] if word.text.chars().count() == 1 => {
                    if blanks > 0 && !text.is_empty() {
                        text.push(' ');
                    }
                    blanks = 0;
                    text.push_str(&word.text);
                    found.push(*index);
                }
                _ => {
                    found.clear();
                    break;
                }
            }
        }
        if found.len() < 2 {
            continue;
        }
        let last = found
            .last()
            .and_then(|index| words.get(*index))
            .map_or(0.0, |word| word.right);
        let Some(first) = found.first().and_then(|index| words.get(*index)).cloned() else {
            continue;
        };
        let mut index: usize = 0;
        words.retain(|_| {
            let keep = !found.contains(&index);
            index = index.saturating_add(1);
            keep
        });
        combs.push(Word {
            text,
            right: last,
            ..first
        });
    }
    words.extend(dated(combs));
    words
}

/// Day, month and year in three combs are one date.
fn dated(mut combs: Vec<Word>) -> Vec<Word> {
    combs.sort_by(|a, b| b.base.total_cmp(&a.base).then(a.left.total_cmp(&b.left)));
    let mut out: Vec<Word> = Vec::new();
    // The comb before the last.
    let mut before: Option<(f64, usize)> = None;
    for comb in combs {
        let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == '.');
        match out.last_mut() {
            Some(last)
                if (last.base - comb.base).abs() < 1.0
                    && comb.left - last.right < 40.0
                    && digits(&last.text)
                    && digits(&comb.text)
                    && matches!((last.text.len(), comb.text.len()), (2, 2) | (5, 2 | 4)) =>
            {
                // Two combs behind a whole date are hour and minute.
                let clock = before.is_some_and(|(base, length)| (base - comb.base).abs() < 1.0 && length >= 8);
                last.text.push(if clock { ':' } else { '.' });
                last.text.push_str(&comb.text);
                last.right = comb.right;
            }
            _ => {
                before = out.last().map(|last| (last.base, last.text.len()));
                out.push(comb);
            }
        }
    }
    out
}

/// Lines from top to bottom.
pub(crate) fn lines(mut words: Vec<Word>, rules: &Rules) -> Vec<Line> {
    words.retain(|word| word.base.is_finite() && word.left.is_finite() && word.right.is_finite() && word.size > 0.5);
    words.sort_by(|a, b| b.base.total_cmp(&a.base).then(a.left.total_cmp(&b.left)));
    let mut rows: Vec<Vec<Word>> = Vec::new();
    for word in words {
        match rows.last_mut() {
            Some(row)
                if row
                    .first()
                    .is_some_and(|first| (first.base - word.base).abs() < 0.35 * first.size.max(word.size)) =>
            {
                row.push(word);
            }
            _ => rows.push(vec![word]),
        }
    }
    rows.into_iter().map(|row| segments(row, rules)).collect()
}

fn segments(mut row: Vec<Word>, rules: &Rules) -> Line {
    row.sort_by(|a, b| a.left.total_cmp(&b.left));
    // Bold letters are sometimes made by drawing a word twice.
    row.dedup_by(|b, a| a.text == b.text && (a.left - b.left).abs() < 0.15 * a.size);
    let mut row = without_overwritten_blanks(row);
    behind::settle(&mut row);
    let base = row.first().map_or(0.0, |word| word.base);
    let walls: Vec<f64> = rules
        .upright
        .iter()
        .filter(|rule| (rule.from - 1.0..=rule.to + 1.0).contains(&(base + 2.0)))
        .map(|rule| rule.at)
        .chain(
            rules
                .level
                .iter()
                .filter(|rule| (-6.0..=1.0).contains(&(rule.at - base)))
                .map(|rule| rule.from - 1.0),
        )
        .collect();
    let mut line = Line::default();
    for word in row {
        match line.segments.last_mut() {
            Some(segment)
                if word.left - segment.right() < 1.1 * word.size
                    && !ends_label(segment, &word)
                    && !walls
                        .iter()
                        .any(|wall| segment.right() - 1.0 <= *wall && *wall <= word.left + 1.5)
                    || is_heading(segment, &word) =>
            {
                add(segment, word);
            }
            _ => line.segments.push(Segment { words: vec![word] }),
        }
    }
    line
}

/// Bold words a space apart are one heading, wherever the frame of the table below them begins.
fn is_heading(segment: &Segment, word: &Word) -> bool {
    let near = word.left - segment.right() < 0.45 * word.size;
    let alike = |other: &Word| other.style.bold && (other.size - word.size).abs() < 0.3;
    near && word.style.bold && segment.words.iter().all(alike)
}

/// Bold words before others on their line are a label.
fn ends_label(segment: &Segment, word: &Word) -> bool {
    let plain = !word.style.bold && !ticks::is_box(&word.text) && word.text.chars().any(char::is_alphanumeric);
    let gap = segment
        .words
        .last()
        .is_some_and(|last| word.left - last.right > 0.12 * word.size);
    plain && gap && segment.words.iter().all(|word| word.style.bold)
}

/// Letters that are drawn one by one make one word.
fn add(segment: &mut Segment, word: Word) {
    match segment.words.last_mut() {
        Some(last)
            if word.left - last.right <= 0.12 * word.size
                && !ticks::is_box(&last.text)
                && !ticks::is_box(&word.text) =>
        {
            last.text.push_str(&word.text);
            last.right = last.right.max(word.right);
        }
        _ => segment.words.push(word),
    }
}

/// `Name: ______` with an answer typed over the blanks: the blanks are gone.
fn without_overwritten_blanks(row: Vec<Word>) -> Vec<Word> {
    let is_blank =
        |word: &Word| word.text.chars().count() >= 3 && word.text.chars().all(|c| matches!(c, '_' | '.' | '…'));
    let over = |blank: &Word| {
        let place = blank.left - 2.0..=blank.right + 2.0;
        row.iter()
            .any(|word| !is_blank(word) && place.contains(&f64::midpoint(word.left, word.right)))
    };
    if !row.iter().any(is_blank) {
        return row;
    }
    row.iter()
        .filter(|word| !is_blank(word) || !over(word))
        .cloned()
        .collect()
}
