//! Boxes that stand behind their words, `yes ☐   no ☒`, are put before them, as the reader of texts expects it; a tick
//! that was printed in place of a box becomes a box.

use crate::pipeline::extract::pdf::text::Word;
use crate::pipeline::extract::pdf::ticks;

/// Boxes of a line that are looked at.
const MOST: usize = 20;
/// Words of what can be chosen.
const WORDS: usize = 4;
/// Signs of symbol fonts that stand for a box that is ticked.
const SIGNS: [&str; 6] = ["✔", "✘", "✓", "✗", "■", "●"];

/// Puts the boxes of a line, its words sorted from left to right, before their words.
pub(super) fn settle(row: &mut [Word]) {
    tick_signs(row);
    let boxes: Vec<usize> = row
        .iter()
        .enumerate()
        .filter(|(_, word)| ticks::is_box(&word.text))
        .map(|(at, _)| at)
        .take(MOST)
        .collect();
    let Some(last) = boxes.last().copied() else { return };
    let size = row.first().map_or(0.0, |word| word.size);
    let after = row.get(last.saturating_add(1)).zip(row.get(last));
    if boxes.len() < 2 || after.is_some_and(|(next, last)| next.left - last.right < 4.0 * size) {
        return;
    }
    let mut phrases: Vec<(usize, usize)> = Vec::new();
    let mut before: Option<usize> = None;
    for at in boxes {
        let Some(start) = phrase(row, before, at, size) else {
            return;
        };
        phrases.push((start, at));
        before = Some(at);
    }
    for (start, at) in phrases {
        if let Some(part) = row.get_mut(start..=at) {
            turn(part);
        }
    }
}

/// `✔ yes  ❏ no`: a sign beside boxes of its kind is the ticked one among them.
fn tick_signs(row: &mut [Word]) {
    let Some(frame) = row.iter().find(|word| ticks::is_box(&word.text)).cloned() else {
        return;
    };
    let alike = |word: &Word| {
        let (wide, other) = (word.right - word.left, frame.right - frame.left);
        (word.size - frame.size).abs() < 0.3 && (0.6..1.6).contains(&(wide / other.max(0.1)))
    };
    for (at, word) in row.iter_mut().enumerate() {
        // At the beginning of a line these are bullets.
        let bullet = at == 0 && matches!(word.text.as_str(), "■" | "●");
        if SIGNS.contains(&word.text.as_str()) && !bullet && alike(word) {
            "☒".clone_into(&mut word.text);
        }
    }
}

/// Where the words begin that stand right before a box, nearer to it than to the box before them.
fn phrase(row: &[Word], before: Option<usize>, at: usize, size: f64) -> Option<usize> {
    let gap = |left: usize| Some(row.get(left.saturating_add(1))?.left - row.get(left)?.right);
    let last = at
        .checked_sub(1)
        .filter(|last| before.is_none_or(|before| *last > before))?;
    let near = gap(last)?;
    let start = if let Some(before) = before {
        let far = gap(before)?;
        (near <= 1.2 * far + 0.5).then_some(before.saturating_add(1))?
    } else {
        let mut start = last;
        while let Some(left) = start
            .checked_sub(1)
            .filter(|left| gap(*left).is_some_and(|gap| gap < 0.6 * size))
        {
            start = left;
        }
        start
    };
    let words = row.get(start..at)?;
    let asks = words.last().is_some_and(|word| word.text.ends_with(['?', ':']));
    let worded = words.iter().any(|word| word.text.chars().any(char::is_alphabetic));
    (near < 2.2 * size && worded && !asks && words.len() <= WORDS).then_some(start)
}

/// Moves the box at the end of a phrase to its beginning, a space before the words.
fn turn(part: &mut [Word]) {
    let ends = part
        .first()
        .zip(part.last())
        .map(|(first, last)| (first.left, last.clone()));
    let Some((left, sign)) = ends else { return };
    let end = part.iter().rev().nth(1).map_or(left, |word| word.right);
    let wide = sign.right - sign.left;
    let shift = 0.3f64.mul_add(sign.size, wide).min(sign.right - end);
    part.rotate_right(1);
    for (at, word) in part.iter_mut().enumerate() {
        if at == 0 {
            word.left = left;
            word.right = left + wide;
        } else {
            word.left += shift;
            word.right += shift;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::extract::pdf::text::Style;

    fn read(words: &[(f64, &str)]) -> String {
        let mut row: Vec<Word> = words
            .iter()
            .map(|(left, text)| Word {
                text: (*text).into(),
                left: *left,
                right: left + 5.0 * f64::from(u32::try_from(text.chars().count().max(2)).unwrap()),
                base: 300.0,
                size: 10.0,
                style: Style::default(),
            })
            .collect();
        settle(&mut row);
        assert!(row.is_sorted_by(|a, b| a.left <= b.left));
        let words: Vec<&str> = row.iter().map(|word| word.text.as_str()).collect();
        words.join(" ")
    }

    #[test]
    fn boxes_behind_their_words_come_before_them() {
        let row = [
            (40.0, "Backup?"),
            (200.0, "ja"),
            (222.0, "☐"),
            (280.0, "nei"),
            (302.0, "☒"),
        ];
        assert_eq!(read(&row), "Backup? ☐ ja ☒ nei");
        let long = [
            (200.0, "not"),
            (217.0, "yet"),
            (236.0, "☒"),
            (280.0, "never"),
            (308.0, "☐"),
        ];
        assert_eq!(read(&long), "☒ not yet ☐ never");
    }

    #[test]
    fn boxes_before_their_words_stay() {
        let row = [
            (40.0, "Sikret?"),
            (200.0, "☐"),
            (214.0, "ja"),
            (280.0, "☒"),
            (294.0, "nein"),
        ];
        assert_eq!(read(&row), "Sikret? ☐ ja ☒ nein");
        // The words of the second box are missing, or are a line to write on.
        let open = [(40.0, "Gesperrt?"), (90.0, "☐"), (104.0, "ja"), (180.0, "☒")];
        assert_eq!(read(&open), "Gesperrt? ☐ ja ☒");
        let columns = [(40.0, "Laptop"), (200.0, "☐"), (280.0, "☒")];
        assert_eq!(read(&columns), "Laptop ☐ ☒");
    }

    #[test]
    fn a_tick_in_place_of_a_box_is_a_box() {
        let row = [
            (40.0, "Lost?"),
            (200.0, "❏"),
            (214.0, "yes"),
            (280.0, "✔"),
            (294.0, "no"),
        ];
        assert_eq!(read(&row), "Lost? ❏ yes ☒ no");
        let bullet = [(40.0, "■"), (60.0, "Lost?"), (200.0, "☐"), (214.0, "yes")];
        assert_eq!(read(&bullet), "■ Lost? ☐ yes");
    }
}
