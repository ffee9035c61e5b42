//! Columns that hold no answers, and rows that stand upside down: a table is put right before it is read.

use std::borrow::Cow;
use std::collections::HashMap;

use super::inner::is_sample;
use super::under::{asks, labels_below};
use super::{Grid, cell};
use crate::config::rules::forms::{Slot, normal};
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::flow::{self, Words};
use crate::pipeline::extract::grid::layout::EXPLANATIONS;

/// Rows of a table that are looked at for its shape.
const LOOKED_AT: usize = 300;

/// A table put right.
pub(super) struct Ordered<'a> {
    pub(super) grid: Cow<'a, Grid>,
    /// Where its columns stand in the document.
    pub(super) columns: Vec<usize>,
    /// The headings of groups of rows that stood in a column of their own, by the first row of each.
    pub(super) groups: HashMap<usize, String>,
}

/// The table to read.
pub(super) fn read<'a>(grid: &'a Grid, words: Words<'_>) -> Ordered<'a> {
    let width = grid.rows.iter().take(LOOKED_AT).map(Vec::len).max().unwrap_or(0);
    let mut kept: Vec<usize> = (0..width.min(200)).collect();
    let mut groups = HashMap::new();
    if width >= 3 {
        kept.retain(|column| !is_colons(grid, *column));
        if width == 3 && kept.len() == 3 {
            groups = grouped(grid, words);
        }
        if !groups.is_empty() || is_numbering(grid) {
            kept.retain(|column| *column > 0);
        }
        let help = help(grid, &kept, words).or_else(|| help_between(grid, &kept, words));
        if let Some(help) = help.or_else(|| printed_between(grid, &kept)) {
            kept.retain(|column| *column != help);
        }
    }
    let mut grid = Cow::Borrowed(grid);
    if kept.len() < width {
        let rows = grid.rows.iter();
        let rows = rows.map(|row| kept.iter().filter_map(|column| row.get(*column)).cloned().collect());
        let rows = rows.collect();
        grid = Cow::Owned(Grid {
            rows,
            place: grid.place.clone(),
        });
    }
    if grid.rows.iter().take(LOOKED_AT).any(|row| is_sample(row)) {
        grid.to_mut().rows.retain(|row| !is_sample(row));
    }
    if let Some(at) = heads(&grid)
        && let Some(row) = grid.to_mut().rows.get_mut(at)
    {
        // The head of a column of help texts stays: it says what the column is.
        row.iter_mut().take(2).for_each(String::clear);
    }
    if let Some(swaps) = labels_below(&grid.rows, words) {
        for label in swaps {
            if let Some(value) = label.checked_sub(1) {
                grid.to_mut().rows.swap(value, label);
            }
        }
    }
    Ordered {
        grid,
        columns: kept,
        groups,
    }
}

/// `Name | : | Erika`: a column that holds nothing but the colons behind the labels.
fn is_colons(grid: &Grid, column: usize) -> bool {
    let rows = grid.rows.iter().take(LOOKED_AT);
    let mut filled = rows.filter_map(|row| cell(row, column)).peekable();
    let inner = column > 0 && grid.rows.iter().any(|row| row.len() > column.saturating_add(1));
    inner && filled.peek().is_some() && filled.all(|text| matches!(text, ":" | "：" | "->" | "→"))
}

/// `Reporter |  Name | Erika` above ` | Telephone | 1`: the first of three columns holds the headings of groups of rows.
fn grouped(grid: &Grid, words: Words<'_>) -> HashMap<usize, String> {
    let mut groups = HashMap::new();
    let (mut rows, mut asked, mut answers) = (0_usize, 0_usize, 0_usize);
    let mut above = "";
    for (at, row) in grid.rows.iter().enumerate().take(LOOKED_AT) {
        let (Some(group), Some(label)) = (row.first().map(|text| text.trim()), cell(row, 1)) else {
            continue;
        };
        rows = rows.saturating_add(1);
        asked = asked.saturating_add(usize::from(asks(label, words)));
        answers = answers.saturating_add(usize::from(cell(row, 2).is_some_and(|text| asks(text, words))));
        if !group.is_empty() && group != above {
            groups.insert(at, group.to_owned());
            above = group;
        }
    }
    let few = groups.len().saturating_mul(2) <= rows && groups.contains_key(&0);
    let labels = asked >= 3 && asked.saturating_mul(2) >= rows && answers.saturating_mul(4) <= asked;
    if few && labels { groups } else { HashMap::new() }
}

/// Heads over questions, folded.
const QUESTIONS: [&str; 16] = [
    "",
    "frage",
    "angabe",
    "angaben",
    "feld",
    "merkmal",
    "punkt",
    "thema",
    "question",
    "field",
    "item",
    "topic",
    "spoersmaal",
    "felt",
    "tema",
    "informasjon",
];
/// Heads over answers, folded.
const ANSWERS: [&str; 22] = [
    "antwort",
    "ihre antwort",
    "eintrag",
    "ihr eintrag",
    "ihre angabe",
    "ihre angaben",
    "eingabe",
    "wert",
    "angaben",
    "answer",
    "your answer",
    "entry",
    "your entry",
    "value",
    "response",
    "details",
    "input",
    "svar",
    "ditt svar",
    "verdi",
    "utfylling",
    "detaljer",
];

/// `Question | Answer` over a table of two columns says what stands below and asks nothing itself.
fn heads(grid: &Grid) -> Option<usize> {
    grid.rows.iter().take(4).position(|row| match row.as_slice() {
        [question, answer, help @ ..] if help.iter().skip(1).all(|text| text.trim().is_empty()) => {
            // “Item / Punkt”: in two languages.
            let is = |heads: &[&str], text: &str| {
                let mut halves = text.split(" / ");
                halves.all(|half| heads.contains(&normal::words(half).as_str()))
            };
            let explains = help.iter().all(|help| {
                let help = normal::words(help);
                help.is_empty() || EXPLANATIONS.iter().any(|word| help.starts_with(word))
            });
            explains && is(&QUESTIONS, question) && is(&ANSWERS, answer)
        }
        _ => false,
    })
}

/// `#`, 1, 2, 3 …, or A, B, C …: the first column counts.
fn is_numbering(grid: &Grid) -> bool {
    let (mut numbers, mut others) = (0_usize, 0_usize);
    let mut letters = 'a'..='z';
    for row in grid.rows.iter().filter(|row| row.len() >= 3).take(LOOKED_AT) {
        let Some(first) = cell(row, 0) else { continue };
        let short = first.chars().count() <= 5 && first.chars().filter(|c| c.is_alphabetic()).count() <= 1;
        let letter = first
            .chars()
            .find(char::is_ascii_alphabetic)
            .map(|c| c.to_ascii_lowercase());
        let mut counts = || letter.is_some_and(|letter| letters.any(|next| next == letter));
        let number = short && (first.chars().any(|c| c.is_ascii_digit()) || counts());
        numbers = numbers.saturating_add(usize::from(number));
        others = others.saturating_add(usize::from(!number));
    }
    // One head stands above the numbers.
    numbers >= 3 && others <= 1
}

/// `Question | Guidance | Answer`: the column whose head says that it explains, when the first holds labels.
fn help(grid: &Grid, kept: &[usize], words: Words<'_>) -> Option<usize> {
    let first = *kept.first()?;
    let last = *kept.last()?;
    if kept.len() < 3 {
        return None;
    }
    let explains = |head: &str| {
        let head = normal::words(head);
        head.split(' ').count() <= 4 && EXPLANATIONS.iter().any(|word| head.starts_with(word))
    };
    let help = grid.rows.iter().take(4).find_map(|row| {
        let mut inner = kept.iter().skip(1).filter(|column| **column != last);
        inner.find(|column| cell(row, **column).is_some_and(explains)).copied()
    })?;
    let rows = grid.rows.iter().take(LOOKED_AT);
    let asked = rows.filter(|row| cell(row, first).is_some_and(|label| words.fit(label).is_some()));
    (asked.count() >= 3).then_some(help)
}

/// `Telephone | for queries | 0711 5550`: the second of three columns explains, when addresses, numbers and days stand
/// in the third where they are asked for, and never in the second.
fn help_between(grid: &Grid, kept: &[usize], words: Words<'_>) -> Option<usize> {
    let [label, help, answer] = *kept else { return None };
    let (mut rows, mut sure) = (0_usize, 0_usize);
    for row in grid.rows.iter().take(LOOKED_AT) {
        let (Some(label), Some(help)) = (cell(row, label), cell(row, help)) else {
            continue;
        };
        rows = rows.saturating_add(1);
        let Some(Slot::Field(field)) = words.fit(label.trim_end_matches(':')).map(|fit| fit.slot) else {
            continue;
        };
        let typed = matches!(field, Field::ReporterEmail | Field::ReporterPhone)
            || matches!(field.shape(), Shape::When | Shape::Number);
        if !typed {
            continue;
        }
        if flow::could_be(field, help) || help.chars().any(|c| c.is_ascii_digit()) {
            return None;
        }
        sure = sure.saturating_add(usize::from(
            cell(row, answer).is_some_and(|text| flow::could_be(field, text)),
        ));
    }
    (sure >= 3 && rows >= 4).then_some(help)
}

/// `Actions taken | Has it been retrieved? When? | The letter was brought back.`: the second of three columns asks more
/// of what the first one names, or shows examples, and what stands in the third hardly ever does.
fn printed_between(grid: &Grid, kept: &[usize]) -> Option<usize> {
    let [label, help, answer] = *kept else { return None };
    let (mut rows, mut answered, mut helped, mut printed, mut asks_back) =
        (0_usize, 0_usize, 0_usize, 0_usize, 0_usize);
    for row in grid
        .rows
        .iter()
        .take(LOOKED_AT)
        .filter(|row| cell(row, label).is_some())
    {
        let print = |column: usize| usize::from(cell(row, column).is_some_and(is_print));
        let filled = |column: usize| usize::from(cell(row, column).is_some());
        rows = rows.saturating_add(1);
        answered = answered.saturating_add(filled(answer));
        helped = helped.saturating_add(filled(help));
        printed = printed.saturating_add(print(help));
        asks_back = asks_back.saturating_add(print(answer));
    }
    let full = rows >= 4 && answered.saturating_mul(5) >= rows.saturating_mul(4);
    let print = printed >= 3 && printed.saturating_mul(2) >= helped && asks_back.saturating_mul(5) <= answered;
    (full && print).then_some(help)
}

/// Questions, examples and words in brackets.
fn is_print(text: &str) -> bool {
    let text = text.trim();
    let small = text.to_lowercase();
    let shows = [
        "e.g.",
        "eg.",
        "z. b.",
        "z.b.",
        "f.eks.",
        "t.d.",
        "for example",
        "etc.",
        "usw.",
        "osv.",
    ];
    text.ends_with('?')
        || text.contains("? ")
        || (text.starts_with(['(', '[']) && text.ends_with([')', ']']))
        || shows.iter().any(|word| small.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language;
    use crate::pipeline::extract::flow::Known;

    fn put_right(rows: &[&[&str]]) -> Vec<Vec<String>> {
        let grid = Grid {
            rows: rows
                .iter()
                .map(|row| row.iter().map(ToString::to_string).collect())
                .collect(),
            place: String::new(),
        };
        let (rules, known) = (FormRules::shipped(), Known::default());
        let words = Words::plain(&rules, &known, Language::En);
        read(&grid, words).grid.rows.clone()
    }

    #[test]
    fn numbers_and_guidance_are_no_answers() {
        let rows = put_right(&[
            &["#", "Question", "Guidance", "Answer"],
            &["1", "Name", "Your own name", "Lorraine Beckett"],
            &["2", "Telephone", "", "01632 960 115"],
            &["3", "Department", "e.g. Housing", "Electoral Services"],
        ]);
        assert_eq!(rows[1], ["Name", "Lorraine Beckett"]);
        assert_eq!(rows[3], ["Department", "Electoral Services"]);
    }

    #[test]
    fn letters_in_their_order_count_and_ticks_do_not() {
        let rows = put_right(&[
            &["A", "Name", "Lorraine Beckett"],
            &["b)", "Telephone", "01632 960 115"],
            &["C", "Department", "Electoral Services"],
        ]);
        assert_eq!(rows[1], ["Telephone", "01632 960 115"]);
        let ticks: &[&[&str]] = &[
            &["X", "Loss", "of a device"],
            &["X", "Theft", "of a device"],
            &["X", "Fire", "in a room"],
        ];
        assert_eq!(put_right(ticks), ticks);
    }

    #[test]
    fn help_between_the_question_and_its_answer_is_none() {
        let rows: &[&[&str]] = &[
            &["Name", "Given name first", "Lorraine Beckett"],
            &["Telephone", "in case we have questions", "01632 960 115"],
            &["Email", "your address at work", "l.beckett@example.org"],
            &["Number of people affected", "a guess will do", "31"],
            &["Description", "in your own words", "A folder is missing."],
        ];
        assert_eq!(put_right(rows)[1], ["Telephone", "01632 960 115"]);
        let remarks: &[&[&str]] = &[
            &["Name", "Lorraine Beckett", "Housing"],
            &["Telephone", "01632 960 115", "until noon"],
            &["Email", "l.beckett@example.org", "read daily"],
            &["Number of people affected", "31", "at least 30"],
        ];
        assert_eq!(put_right(remarks), remarks);
    }

    #[test]
    fn questions_between_labels_and_answers_are_printed() {
        let rows: &[&[&str]] = &[
            &[
                "1",
                "Summary",
                "What, who and where?",
                "The minutes went to the whole list.",
            ],
            &["2", "Data", "names, files etc.", "Minutes of the board"],
            &["3", "Recipient", "", "Three of them rang us."],
            &["4", "Response", "Was it retrieved? When?", "Recalled the same day."],
            &["5", "Training", "(date of the last one)", "March"],
        ];
        assert_eq!(put_right(rows)[3], ["Response", "Recalled the same day."]);
    }

    #[test]
    fn a_column_of_colons_holds_no_answers() {
        let rows = put_right(&[
            &["Report on a missing device"],
            &["Name", ":", "Lorraine Beckett"],
            &["Telephone", ":", "01632 960 115"],
            &["Remarks", "", ""],
        ]);
        assert_eq!(rows[1], ["Name", "Lorraine Beckett"]);
        assert_eq!((rows[0].len(), rows[3].len()), (1, 2));
    }

    #[test]
    fn labels_printed_under_their_answers_come_first() {
        let rows = put_right(&[
            &["Marisol Vega", "Office Manager"],
            &["Printed name", "Title"],
            &["", ""],
            &["11/03/2026", "Building C"],
            &["Date discovered", "Location"],
        ]);
        assert_eq!(rows[0], ["Printed name", "Title"]);
        assert_eq!(rows[4], ["11/03/2026", "Building C"]);
    }

    #[test]
    fn a_table_of_labels_beside_answers_stays_as_it_is() {
        let rows: &[&[&str]] = &[&["Name", "Erika"], &["Telephone", "123"], &["", ""]];
        assert_eq!(put_right(rows), rows);
    }
}
