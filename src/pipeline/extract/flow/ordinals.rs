//! Numbers that count nothing: “15. oktober” and “1. Etage” below a numbered question answer it, although they begin as
//! the next one would.

use std::collections::{HashMap, HashSet};

use super::Line;
use super::asked::figure;
use crate::config::rules::forms::normal;

/// Lines that are looked at.
const LOOKED_AT: usize = 4000;
/// Days of a month.
const DAYS: u32 = 31;

/// The lines that begin with a day of a month, or with a number that is out of the count of the questions around them.
pub(super) fn ordinals(lines: &[Line], months: &HashMap<String, i8>) -> HashSet<String> {
    let filled: Vec<&str> = lines
        .iter()
        .map(|line| line.text.trim())
        .filter(|text| !text.is_empty())
        .take(LOOKED_AT)
        .collect();
    let is_day = |text: &str, number: u32| number <= DAYS && names_month(text, months);
    let mut found = HashSet::new();
    // Numbered lines that may be questions, with their places.
    let mut counted: Vec<(usize, u32)> = Vec::new();
    for (at, text) in filled.iter().enumerate() {
        match figure(text) {
            Some(number) if is_day(text, number) => {
                found.insert((*text).to_owned());
            }
            Some(number) => counted.push((at, number)),
            None => {}
        }
    }
    // “3. Ort” above “1. Etage” above “4. Hergang”: the count goes on behind it. The answer stands right below.
    let mut last: Option<(usize, u32)> = None;
    for (nth, (at, number)) in counted.iter().enumerate() {
        let next = counted.get(nth.saturating_add(1)).map(|(_, next)| *next);
        let text = filled.get(*at).copied().unwrap_or_default();
        let answers = last.is_some_and(|(question, count)| {
            let follows = count.checked_add(1);
            question.saturating_add(1) == *at && next.is_some() && next == follows
        });
        if answers && !text.ends_with(['?', ':']) {
            found.insert(text.to_owned());
            last = None;
        } else {
            last = Some((*at, *number));
        }
    }
    found
}

/// `3. mai`, `15. Oktober 2026`.
fn names_month(text: &str, months: &HashMap<String, i8>) -> bool {
    let behind = text.split_once('.').map_or("", |(_, rest)| rest.trim_start());
    let word = behind.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    !word.is_empty() && word.len() <= 24 && months.contains_key(&normal::words(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let months = HashMap::from([("mai".to_owned(), 5), ("maerz".to_owned(), 3)]);
        let mut found: Vec<String> = ordinals(&Line::all(text), &months).into_iter().collect();
        found.sort();
        found
    }

    #[test]
    fn days_and_floors_below_questions_are_their_answers() {
        assert_eq!(
            found("1. Wann\n2. März 2026\n2. Wo\n4. Stock links\n3. Was\nWeg."),
            ["2. März 2026", "4. Stock links"]
        );
        assert_eq!(
            found("1. Når\n2. mai\n2. Hvor\n3. trinn\n3. Hva"),
            ["2. mai", "3. trinn"]
        );
    }

    #[test]
    fn questions_that_count_and_steps_that_count_stay() {
        assert!(found("1. Name\n2. Ort\n3. Was").is_empty());
        assert!(found("1. Name\nLea\n2. Ort\nBonn\n3. Was\n1. Strom aus\n2. Kabel ab").is_empty());
        assert!(found("1. Name\n2. Ort\n3. Was\n1. Name\n2. Ort\n3. Was").is_empty());
    }

    #[test]
    fn many_numbers_are_looked_at_once() {
        let text = "1. a\n".repeat(200_000);
        assert!(found(&text).is_empty());
    }
}
