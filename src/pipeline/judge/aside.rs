//! Sentences that tell what was done about it, or who knows: they name accounts, passwords and shutdowns of the answer,
//! and not of what happened.

use std::ops::Range;

use crate::model::document::FormKind;
use crate::model::report::{Answer, Field, Report};

/// No more measures are looked for, and none of more words.
const MOST: usize = 12;
const LONGEST: usize = 120;

/// A text without the measures that its reader found in it. When nothing would be left, the whole text.
pub(super) fn without_measures(text: &str, report: &Report) -> String {
    let Some(given) = report.fields.get(&Field::Measures) else {
        return text.to_owned();
    };
    // A form's box for measures is no part of the text.
    if given.provenance.form != FormKind::Text.name() || given.provenance.label.is_some() {
        return text.to_owned();
    }
    let measures = given.value.to_string();
    let spans: Vec<Range<usize>> = words(text).collect();
    let mut cut: Vec<Range<usize>> = Vec::new();
    for measure in measures.split(". ").take(MOST) {
        let told: Vec<&str> = measure.split_whitespace().map(bare).take(LONGEST).collect();
        if told.len() < 2 {
            continue;
        }
        let found = spans.windows(told.len()).find(|window| {
            let said = window.iter().map(|at| bare(text.get(at.clone()).unwrap_or_default()));
            said.eq(told.iter().copied())
        });
        if let Some([first, .., last]) = found {
            cut.push(first.start..last.end);
        }
    }
    cut.sort_by_key(|range| range.start);
    let mut rest = String::with_capacity(text.len());
    let mut from = 0;
    for range in cut {
        rest.push_str(text.get(from..range.start).unwrap_or_default());
        from = range.end.max(from);
    }
    rest.push_str(text.get(from..).unwrap_or_default());
    let left = words(&rest).count();
    if left < FEWEST { text.to_owned() } else { rest }
}

/// The text of a form without the answers that tell what was done about it, and who was told.
pub(super) fn without_answers(text: &str, report: &Report) -> String {
    let mut text = text.to_owned();
    for field in [Field::Measures, Field::Informed, Field::PoliceReport] {
        let labelled = |given: &Answer| given.provenance.label.is_some();
        if !report.fields.get(&field).is_some_and(labelled) {
            continue;
        }
        for line in report.items(field).iter().flat_map(|item| item.lines()).take(MOST) {
            let line = line.trim();
            if line.split_whitespace().count() >= 2 && text.contains(line) {
                text = text.replace(line, " ");
            }
        }
    }
    text
}

/// Fewer words tell of nothing.
const FEWEST: usize = 6;

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Where the words of a text stand, parted by spaces.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        while rest.next_if(|(_, c)| c.is_whitespace()).is_some() {}
        let (from, _) = *rest.peek()?;
        let mut end = from;
        while let Some((at, c)) = rest.next_if(|(_, c)| !c.is_whitespace()) {
            end = at.saturating_add(c.len_utf8());
        }
        Some(from..end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::report::{Provenance, Value};

    fn report(measures: &str, form: &str) -> Report {
        let mut report = Report::default();
        let provenance = Provenance {
            part: "0".to_owned(),
            file: None,
            place: None,
            label: None,
            form: form.to_owned(),
            confidence: 0.5,
            by: None,
        };
        let value = Value::Text(measures.to_owned());
        report.fields.insert(Field::Measures, Answer { value, provenance });
        report
    }

    #[test]
    fn what_was_done_about_it_is_no_part_of_what_happened() {
        let text = "Our home page is full of adverts for pills.\nI have taken the page down\nand changed all passwords. Who did it?";
        let told = report("I have taken the page down and changed all passwords", "text");
        assert_eq!(
            without_measures(text, &told),
            "Our home page is full of adverts for pills.\n Who did it?"
        );
        // The box of a form, a text that says nothing else, words that do not stand there.
        let form = report("I have taken the page down and changed all passwords", "pdf_text");
        assert_eq!(without_measures(text, &form), text);
        let all = report("Account locked at once.", "text");
        assert_eq!(
            without_measures("Account locked at once.", &all),
            "Account locked at once."
        );
        let other = report("The lock has been changed", "text");
        assert_eq!(without_measures(text, &other), text);
    }
}
