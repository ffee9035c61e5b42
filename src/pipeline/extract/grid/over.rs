//! Questions with the answer on the next row, in a cell as wide as the table.

use std::collections::HashSet;

/// Questions that a table must have before its shape is believed.
const FEWEST: usize = 3;

/// The rows of the questions. Each stands alone in a row of several cells, and its answer is one merged cell below. The
/// headings of a form are merged cells as well, but below rows that are filled in.
pub(super) fn questions(rows: &[Vec<String>]) -> HashSet<usize> {
    let alone = |row: &[String]| match row.split_first() {
        Some((first, rest)) => !first.trim().is_empty() && rest.iter().all(|text| text.trim().is_empty()),
        None => false,
    };
    let mut found = HashSet::new();
    let mut headings = 0_usize;
    for (at, pair) in rows.windows(2).enumerate() {
        let [above, wide] = pair else { continue };
        if wide.len() != 1 || !alone(wide) {
            continue;
        }
        if above.len() > 1 && alone(above) {
            found.insert(at);
        } else {
            headings = headings.saturating_add(1);
        }
    }
    if found.len() >= FEWEST && headings.saturating_mul(3) <= found.len() {
        found
    } else {
        HashSet::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[&[&str]]) -> Vec<Vec<String>> {
        let row = |row: &&[&str]| row.iter().map(|&text| text.to_owned()).collect();
        rows.iter().map(row).collect()
    }

    #[test]
    fn wide_answers_below_questions_are_told_from_headings() {
        let asked = rows(&[
            &["Meldebogen", "", ""],
            &["Wer meldet?", "", ""],
            &["Ada Krull"],
            &["Tel.", "", ""],
            &["555 12"],
            &["Art", "verloren", "x"],
            &["Was war?", "", ""],
            &["Die Kiste ist weg."],
        ]);
        let mut found: Vec<usize> = questions(&asked).into_iter().collect();
        found.sort_unstable();
        assert_eq!(found, [1, 3, 6]);
        let headed = rows(&[
            &["Name", "Ada"],
            &["Vorfall"],
            &["Wann", ""],
            &["Gerät"],
            &["Art", "Laptop"],
            &["Folgen"],
            &["Welche", ""],
            &["Ende"],
        ]);
        assert!(questions(&headed).is_empty());
    }
}
