//! Words in a picture become rows as a person reads them. The paper lay askew, on its side or upside down; a label and
//! its value often stand in two blocks of one row.

use std::collections::BTreeMap;

use super::tsv::Found;
use super::unsure::{UNSURE, is_bracket, is_noise, is_suspect, without_frame};

/// Words below this are not believed.
const SURE: f64 = 0.6;
/// The same of a single sign.
const SURE_ALONE: f64 = 0.8;
/// Gaps wider than so many letter heights part two columns.
const GAP: f64 = 1.5;
/// Lines whose middles are closer than so many letter heights stand in one row.
const LEVEL: f64 = 0.55;

/// A word in a row.
#[derive(Clone, Debug)]
pub(super) struct Word {
    text: String,
    left: f64,
    right: f64,
    certainty: f64,
}

impl Word {
    pub(super) fn is_unsure(&self) -> bool {
        self.text.starts_with(UNSURE)
    }
}

/// A row of print, from left to right.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) words: Vec<Word>,
    middle: f64,
    height: f64,
}

impl Row {
    /// The row as text; wide gaps become tabs, unsure words carry their mark.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for (gap, word) in self.gaps() {
            text.push_str(gap);
            text.push_str(&word.text);
        }
        text
    }

    /// Where the columns begin, in whole pixels from the left of the page, with spaces between.
    pub(super) fn columns(&self) -> String {
        let starts = self.gaps().filter(|(gap, _)| *gap != " ");
        let lefts: Vec<String> = starts.map(|(_, word)| format!("{:.0}", word.left.max(0.0))).collect();
        lefts.join(" ")
    }

    /// Each word with what stands before it: nothing, a space, or a tab.
    fn gaps(&self) -> impl Iterator<Item = (&'static str, &Word)> {
        let before = std::iter::once(None).chain(self.words.iter().map(Some));
        self.words.iter().zip(before).map(|(word, before)| match before {
            None => ("", word),
            Some(before) if word.left - before.right > GAP * self.height => ("\t", word),
            Some(_) => (" ", word),
        })
    }

    /// Without what is unsure.
    pub(super) fn sure_text(&self) -> String {
        let sure = self.words.iter().filter(|word| !word.is_unsure());
        sure.map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// How sure its words are on the whole, in percent.
    pub(super) fn percent(&self) -> u32 {
        let (mut sum, mut count) = (0.0, 0_u32);
        for word in &self.words {
            sum += word.certainty;
            count = count.saturating_add(1);
        }
        let mean = 100.0 * sum / f64::from(count.max(1));
        (0..=100).rev().find(|percent| f64::from(*percent) <= mean).unwrap_or(0)
    }
}

/// The rows of a page from top to bottom.
pub(super) fn rows(mut words: Vec<Found>) -> Vec<Row> {
    words.retain(|word| !is_noise(&word.text));
    upright(&mut words);
    // The side of a frame is read as a bracket. An empty box is as wide as it is high, and stays as a doubt.
    words.retain(|word| !(is_bracket(&word.text) && word.extent.0 * 2.5 < word.extent.1));
    straighten(&mut words);
    let mut lines: BTreeMap<(u32, u32, u32), Vec<Found>> = BTreeMap::new();
    for word in words {
        lines.entry(word.line).or_default().push(word);
    }
    let mut lines: Vec<Row> = lines.into_values().filter_map(row).collect();
    lines.sort_by(|a, b| a.middle.total_cmp(&b.middle));
    let mut rows: Vec<Row> = Vec::new();
    for line in lines {
        match rows.last_mut() {
            Some(row) if (line.middle - row.middle).abs() < LEVEL * line.height.min(row.height) => {
                row.words.extend(line.words);
            }
            _ => rows.push(line),
        }
    }
    for row in &mut rows {
        row.words.sort_by(|a, b| a.left.total_cmp(&b.left));
    }
    rows
}

fn row(words: Vec<Found>) -> Option<Row> {
    let middle = median(words.iter().map(|word| word.middle.1))?;
    let height = median(words.iter().map(|word| word.extent.1))?;
    let words = words.into_iter().map(|word| {
        let half = word.extent.0 / 2.0;
        let text = without_frame(&word.text);
        // The side of a frame is read as a letter, but not surely.
        let alone = text.chars().count() == 1;
        let doubted = word.certainty < if alone { SURE_ALONE } else { SURE } || is_suspect(text);
        Word {
            left: word.middle.0 - half,
            right: word.middle.0 + half,
            certainty: word.certainty,
            text: if doubted {
                format!("{UNSURE}{text}")
            } else {
                text.to_owned()
            },
        }
    });
    Some(Row {
        words: words.collect(),
        middle,
        height,
    })
}

fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

/// Neighbours in a line, in the order of reading.
fn neighbours(words: &[Found]) -> impl Iterator<Item = (&Found, &Found)> {
    words
        .iter()
        .zip(words.iter().skip(1))
        .filter(|(one, next)| one.line == next.line)
}

/// Tesseract reads a page that lies on its side, but its boxes stay where they are in the picture: the way from word
/// to word shows how the page is turned.
fn upright(words: &mut [Found]) {
    let (mut across, mut down) = (0.0, 0.0);
    for (one, next) in neighbours(words) {
        across += next.middle.0 - one.middle.0;
        down += next.middle.1 - one.middle.1;
    }
    for word in words {
        let ((x, y), (width, height)) = (word.middle, word.extent);
        (word.middle, word.extent) = if f64::abs(down) > f64::abs(across) {
            let turned = if down > 0.0 { (y, -x) } else { (-y, x) };
            (turned, (height, width))
        } else if across < 0.0 {
            ((-x, -y), (width, height))
        } else {
            ((x, y), (width, height))
        };
    }
}

/// Takes out the slope that the lines have in common: over the width of a page, one degree is a row.
fn straighten(words: &mut [Found]) {
    let (mut rise, mut run) = (0.0, 0.0);
    for (one, next) in neighbours(words) {
        let step = next.middle.0 - one.middle.0;
        rise += step * (next.middle.1 - one.middle.1);
        run += step * step;
    }
    if run <= 0.0 {
        return;
    }
    // More is no slope but a mistake.
    let slope = (rise / run).clamp(-0.2, 0.2);
    for word in words {
        word.middle.1 = slope.mul_add(-word.middle.0, word.middle.1);
    }
}
