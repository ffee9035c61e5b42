//! Numbered questions over the whole width of a table, each with its answer in the row below.

use std::collections::HashMap;

use crate::pipeline::extract::flow::split;
use crate::pipeline::extract::values::marks;

/// So many questions that count up make the layout.
const QUESTIONS: usize = 3;
/// Rows that are looked at.
const LOOKED_AT: usize = 300;
/// A longer text is no question, characters.
const LONGEST: usize = 160;

/// The row of the answer below each question that bears the next number; empty where hardly one has an answer of its own.
pub(super) fn questions(rows: &[Vec<String>]) -> HashMap<usize, usize> {
    let mut found = HashMap::new();
    let (mut next, mut counted) = (1_u32, 0_usize);
    for (at, pair) in rows.windows(2).take(LOOKED_AT).enumerate() {
        let [row, below] = pair else { continue };
        let Some(number) = only(row).and_then(number) else {
            continue;
        };
        if number != next {
            continue;
        }
        next = number.saturating_add(1);
        counted = counted.saturating_add(1);
        if only(below).is_some_and(is_answer) {
            found.insert(at, at.saturating_add(1));
        }
    }
    let most = found.len().saturating_mul(5) >= counted.saturating_mul(3);
    if found.len() >= QUESTIONS && most {
        found
    } else {
        HashMap::new()
    }
}

/// The first cell of a row that has no other.
fn only(row: &[String]) -> Option<&str> {
    let (first, rest) = row.split_first()?;
    let alone = !first.trim().is_empty() && rest.iter().all(|text| text.trim().is_empty());
    alone.then(|| first.trim())
}

/// The number before a question of one line.
fn number(text: &str) -> Option<u32> {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits).filter(|_| (1..=2).contains(&digits))?;
    let words = rest.strip_prefix(['.', ')'])?;
    let asks = words.starts_with([' ', '\t'])
        && words.trim_start().starts_with(char::is_alphabetic)
        && !text.contains('\n')
        && text.chars().count() <= LONGEST
        && !text.ends_with(['.', '!', ';', ','])
        && split::colon(text).is_none_or(|(_, value)| value.is_empty());
    number.parse().ok().filter(|_| asks)
}

/// Words that are no question themselves and hold no boxes.
fn is_answer(text: &str) -> bool {
    number(text).is_none() && !text.ends_with([':', '?']) && marks::marks(text).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(texts: &[&str]) -> Vec<Vec<String>> {
        texts.iter().map(|text| vec![(*text).to_owned()]).collect()
    }

    #[test]
    fn numbered_rows_have_their_answers_below_them() {
        let mut table = rows(&[
            "1. Nature",
            "A stick was taken.",
            "2. Kinds of data",
            "names",
            "3. How many?",
            "18",
        ]);
        table.insert(0, vec!["From".into(), "A clinic".into()]);
        let found = questions(&table);
        assert_eq!(found.get(&1), Some(&2));
        assert_eq!((found.get(&5), found.len()), (Some(&6), 3));
    }

    #[test]
    fn steps_headings_and_blank_questions_are_none() {
        for texts in [
            &["1. Reporter", "2. Incident", "3. Data", "4. Measures"][..],
            &["1. We closed it.", "x", "2. We rang them.", "y", "3. We wrote.", "z"],
            &["1. Name: Jo", "x", "2. Phone: 1", "y", "3. Role: clerk", "z"],
            &["1. Nature", "A stick was taken.", "2. Kinds of data", "names"],
        ] {
            assert!(questions(&rows(texts)).is_empty(), "{texts:?}");
        }
    }
}
