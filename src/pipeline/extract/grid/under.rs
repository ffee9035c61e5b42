//! Labels printed under the lines that the answers are written on, as American forms and old typewriter forms have them.

use super::{Reader, cell};
use crate::config::rules::forms::Slot;
use crate::model::document::Mark;
use crate::pipeline::extract::flow::Words;
use crate::pipeline::extract::values::marks;

/// Rows that are looked at for their shape.
const LOOKED_AT: usize = 300;
/// Pairs of rows that make the layout.
const PAIRS: usize = 3;

/// Whether a rule knows a text as a label.
pub(super) fn asks(text: &str, words: Words<'_>) -> bool {
    let text = text.trim().trim_end_matches(':');
    let fit = words.fit(text);
    text.chars().count() <= 80 && fit.is_some_and(|fit| fit.is_likely() || matches!(fit.slot, Slot::Ignored))
}

fn filled(row: &[String]) -> usize {
    row.iter().filter(|text| !text.trim().is_empty()).count()
}

/// The rows of labels, when every one has a row of answers right above it, from below the titles to the end.
pub(crate) fn labels_below(rows: &[Vec<String>], words: Words<'_>) -> Option<Vec<usize>> {
    let all: Vec<usize> = rows
        .iter()
        .enumerate()
        .take(LOOKED_AT)
        .filter(|(_, row)| filled(row) > 0)
        .map(|(at, _)| at)
        .collect();
    let single = |at: Option<&usize>| at.and_then(|at| rows.get(*at)).is_some_and(|row| filled(row) == 1);
    for begin in 0..4 {
        for end in 0..3 {
            let titles = all.iter().take(begin).all(|at| single(Some(at)));
            let feet = all.iter().rev().take(end).all(|at| single(Some(at)));
            let inner = all.get(begin..all.len().saturating_sub(end)).unwrap_or_default();
            let first = inner.first().and_then(|at| rows.get(*at)).map_or(0, |row| filled(row));
            let several = inner.iter().filter(|at| !single(Some(at))).count().saturating_mul(2) > inner.len();
            if titles
                && feet
                && first >= 2
                && several
                && let Some(found) = pairs(rows, inner, PAIRS, words)
            {
                return Some(found);
            }
        }
    }
    // Headings between rows of several answers are no pairs.
    let wide: Vec<usize> = all
        .iter()
        .copied()
        .filter(|at| rows.get(*at).is_some_and(|row| filled(row) >= 2))
        .collect();
    pairs(rows, &wide, 2, words)
}

fn pairs(rows: &[Vec<String>], at: &[usize], least: usize, words: Words<'_>) -> Option<Vec<usize>> {
    if at.len().div_euclid(2) < least || at.len().rem_euclid(2) != 0 {
        return None;
    }
    let (mut labels, mut known, mut values, mut doubtful) = (0_usize, 0_usize, 0_usize, 0_usize);
    let (mut found, mut first) = (Vec::new(), 0_usize);
    for pair in at.chunks_exact(2) {
        let [above, below] = pair else { return None };
        let (value, label) = (rows.get(*above)?, rows.get(*below)?);
        let covers = (0..value.len()).all(|column| cell(value, column).is_none() || cell(label, column).is_some());
        let short = label
            .iter()
            .all(|text| text.chars().count() <= 90 && !marks::starts_with_mark(text));
        let asked = label.iter().filter(|text| asks(text, words)).count();
        if above.checked_add(1) != Some(*below) || !covers || !short || asked == 0 {
            return None;
        }
        labels = labels.saturating_add(filled(label));
        known = known.saturating_add(asked);
        values = values.saturating_add(filled(value));
        doubtful = doubtful.saturating_add(value.iter().filter(|text| asks(text, words)).count());
        // `Label | answer` in every row: what stands above is no row of answers.
        let begins = value.iter().find(|text| !text.trim().is_empty());
        first = first.saturating_add(usize::from(begins.is_some_and(|text| asks(text, words))));
        found.push(*below);
    }
    let sure = known.saturating_mul(10) >= labels.saturating_mul(6);
    (sure && doubtful.saturating_mul(3) <= values && first.saturating_mul(3) <= found.len()).then_some(found)
}

impl Reader<'_> {
    /// Cells of two lines or more of which the last is the label: `Erika Muster` over `Name`.
    pub(super) fn stacks_under(&mut self) -> bool {
        let grid = self.grid;
        let (mut all, mut under, mut over) = (0_usize, 0_usize, 0_usize);
        for text in grid
            .rows
            .iter()
            .flatten()
            .filter(|text| !text.trim().is_empty())
            .take(500)
        {
            let Some((first, last)) = ends(text) else {
                // A label alone has nothing written above it.
                all = all.saturating_add(usize::from(!self.is_label(text)));
                continue;
            };
            let (first, last) = (self.is_label(first), self.is_label(last));
            all = all.saturating_add(1);
            under = under.saturating_add(usize::from(last && !first));
            over = over.saturating_add(usize::from(first));
        }
        under >= 3 && under.saturating_mul(10) >= all.saturating_mul(7) && over.saturating_mul(5) <= under
    }

    /// Takes the cells of a row with their labels below the answers.
    pub(super) fn under_row(&mut self, row: usize) -> usize {
        self.flush();
        for (column, text) in self
            .cells(row)
            .iter()
            .enumerate()
            .filter(|(_, text)| !text.trim().is_empty())
        {
            match text.trim().rsplit_once('\n') {
                Some((answer, label)) => {
                    self.push(
                        label.trim().to_owned(),
                        Mark::Text(answer.trim().to_owned()),
                        row,
                        column,
                    );
                }
                None => self.push(text.trim().to_owned(), Mark::default(), row, column),
            }
        }
        1
    }
}

/// The first and the last line of a text of several.
fn ends(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let (first, _) = text.split_once('\n')?;
    let (_, last) = text.rsplit_once('\n')?;
    Some((first.trim(), last.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language;
    use crate::pipeline::extract::flow::Known;

    fn below(rows: &[&[&str]]) -> Option<Vec<usize>> {
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(ToString::to_string).collect())
            .collect();
        let (rules, known) = (FormRules::shipped(), Known::default());
        let words = Words::plain(&rules, &known, Language::De);
        labels_below(&rows, words)
    }

    #[test]
    fn labels_under_their_answers_are_found_below_titles() {
        let found = below(&[
            &["Pflegekolleg St. Gertraud"],
            &["Anzeige über das Abhandenkommen"],
            &["Ulrike Demmelhuber", "0732 6009-114"],
            &["Name der anzeigenden Person", "Telefon"],
            &["Lehrgang Pflege", "Lehrende"],
            &["Organisationseinheit", "Funktion"],
            &["Beim Umsteigen aus der Tasche gefallen."],
            &["Umstände"],
            &["18.11.2026, 16:30 Uhr", "Regionalzug"],
            &["Verlust bemerkt am", "Ort des Verlusts"],
        ]);
        assert_eq!(found, Some(vec![3, 5, 7, 9]));
    }

    #[test]
    fn labels_over_their_answers_stay_over_them() {
        let rows: &[&[&str]] = &[
            &["Name", "Telefon"],
            &["Erika", "1"],
            &["Abteilung", "Funktion"],
            &["Lager", "Leitung"],
            &["Ort", "E-Mail"],
            &["Bonn", "e@example.org"],
            &["Titel"],
        ];
        assert_eq!(below(rows), None);
        assert_eq!(
            below(&[&["Name"], &["Erika"], &["Telefon"], &["1"], &["Ort"], &["Bonn"]]),
            None
        );
    }
}
