//! Combs: one printed box for each letter of an answer.

use crate::pipeline::extract::pdf::lattice::Table;
use crate::pipeline::extract::pdf::lines::Segment;
use crate::pipeline::extract::pdf::objects::Rect;

/// Points between the combs for day, month, year, hour and minute.
const GAP: f64 = 40.0;

/// Whether a table is one box for each letter.
pub(super) fn is_one(table: &Table) -> bool {
    table.cells.len() > 1 && table.cells.iter().all(|cell| cell.row == 0 && cell.rect.width() < 27.0)
}

/// The combs of a page; those close together on one line are one answer.
pub(super) fn of(tables: &[&Table]) -> Vec<Rect> {
    let combs = tables.iter().filter(|table| is_one(table));
    let mut combs: Vec<Rect> = combs.map(|table| table.rect()).collect();
    combs.sort_by(|a, b| b.top.total_cmp(&a.top).then(a.left.total_cmp(&b.left)));
    let mut out: Vec<Rect> = Vec::new();
    for comb in combs {
        match out.last_mut() {
            Some(last) if (last.top - comb.top).abs() < 2.0 && (0.0..GAP).contains(&(comb.left - last.right)) => {
                last.right = comb.right;
            }
            _ => out.push(comb),
        }
    }
    out
}

/// The dots and colons printed between the combs of a date are none of its letters.
pub(super) fn without_signs(mut segments: Vec<Segment>) -> Vec<Segment> {
    for segment in &mut segments {
        segment
            .words
            .retain(|word| word.text.chars().any(char::is_alphanumeric));
        for word in &mut segment.words {
            word.text.truncate(word.text.trim_end_matches(['.', ':', '/']).len());
        }
    }
    segments.retain(|segment| !segment.words.is_empty());
    segments
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::extract::pdf::lattice::Cell;

    fn comb(left: f64, cells: u32) -> Table {
        let cells = (0..cells).map(|column| {
            let left = left + 15.0 * f64::from(column);
            let rect = Rect {
                left,
                bottom: 100.0,
                right: left + 15.0,
                top: 117.0,
            };
            let column = usize::try_from(column).unwrap();
            Cell { rect, row: 0, column }
        });
        Table { cells: cells.collect() }
    }

    #[test]
    fn day_month_and_year_are_one_answer_and_a_comb_far_away_another() {
        let tables = [comb(200.0, 2), comb(238.0, 2), comb(276.0, 4), comb(420.0, 6)];
        let found = of(&tables.iter().collect::<Vec<_>>());
        assert_eq!(found.len(), 2);
        assert!((found[0].left - 200.0).abs() < 0.1 && (found[0].right - 336.0).abs() < 0.1);
        assert!(!is_one(&comb(200.0, 1)));
    }
}
