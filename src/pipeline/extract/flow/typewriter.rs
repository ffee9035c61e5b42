//! Boxes of a typewriter, one on each line: `__ Malware`, `_X_ Data loss`.

use super::Line;

/// Underscores of one box.
const WIDEST: usize = 6;
/// Lines that are looked at.
const LOOKED_AT: usize = 5000;

/// The lines with `[x]` and `[ ]` in place of such boxes, where two or more stand below one another and one is empty.
pub(super) fn boxed(lines: &[Line]) -> Option<Vec<Line>> {
    let boxes: Vec<Option<(bool, &str)>> = lines
        .iter()
        .take(LOOKED_AT)
        .map(|line| opening(line.text.trim()))
        .collect();
    let mut whole: Option<Vec<Line>> = None;
    let mut at = 0_usize;
    for run in boxes.chunk_by(|one, next| one.is_some() == next.is_some()) {
        let found: Vec<(bool, &str)> = run.iter().flatten().copied().collect();
        if found.len() >= 2 && found.iter().any(|(ticked, _)| !ticked) {
            let all = whole.get_or_insert_with(|| lines.to_vec());
            for (line, (ticked, words)) in all.iter_mut().skip(at).zip(found) {
                line.text = format!("{} {words}", if ticked { "[x]" } else { "[ ]" });
            }
        }
        at = at.saturating_add(run.len());
    }
    whole
}

/// Whether the box that opens a line is ticked, and the words behind it.
fn opening(text: &str) -> Option<(bool, &str)> {
    let (sign, words) = text.split_once(' ')?;
    let inner = sign.trim_matches('_');
    let lines = sign.len().saturating_sub(inner.len());
    let ticked = matches!(inner, "x" | "X");
    let is_box = (1..=WIDEST).contains(&lines) && (ticked || (inner.is_empty() && lines >= 2));
    let words = words.trim();
    (is_box && words.starts_with(char::is_alphabetic) && !words.contains("__")).then_some((ticked, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let lines = Line::all(text);
        let read = boxed(&lines).unwrap_or(lines);
        read.into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn boxes_below_one_another_are_told_from_lines_to_write_on() {
        assert_eq!(
            read("Impact\n__ Delay\n_X_ Cost\n___ Sonstiges:\nName"),
            ["Impact", "[ ] Delay", "[x] Cost", "[ ] Sonstiges:", "Name"]
        );
        for kept in [
            "__ Uhr\nName",
            "_X_ Cost\n_x_ Delay",
            "__ Tage __ Stunden\n__ Jahre __",
            "_Name_ a\n_Ort_ b",
        ] {
            assert_eq!(read(kept).join("\n"), kept);
        }
    }
}
