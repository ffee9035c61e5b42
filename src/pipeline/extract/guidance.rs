//! Guidance that a form sets in letters of its own – italic, grey, small – wherever it puts it: below the label, between
//! label and answer, under the answer, in a row above. The readers of documents put a sign before such lines. Letters
//! alone do not tell guidance from an answer; where it stands among the labels does, and labels are only known here.

mod prompts;
mod tails;

use std::borrow::Cow;
use std::collections::HashSet;

use crate::config::rules::forms::{FormRules, Slot};
use crate::model::document::{Entry, Mark, ReadOutcome, Reading};
use crate::model::language::Language;

/// Stands before a line of such letters until all lines are known.
pub(crate) const SIGN: char = '\u{2061}';
/// So many lines where only guidance can stand make it the way in which the form is set.
const ALIKE: usize = 3;
/// A document of more lines keeps all of them.
const MOST: usize = 4_000;
/// Longest label that is looked up, bytes.
const LABEL: usize = 240;
/// Points: smaller print than this is no answer where larger print stands beside it.
pub(crate) const SMALL: f64 = 8.0;

/// Puts the sign before each line of a text.
pub(crate) fn mark(text: &str) -> String {
    let lines = text.split('\n').map(|line| match line.trim() {
        "" => line.to_owned(),
        _ => format!("{SIGN}{line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The documents without their guidance.
pub(super) fn settle<'a>(readings: Cow<'a, [ReadOutcome]>, rules: &FormRules) -> Cow<'a, [ReadOutcome]> {
    let touched = |reading: &Reading| is_signed(&reading.entries) || prompts::are_likely(&reading.entries);
    if !readings.iter().flatten().any(touched) {
        return readings;
    }
    let mut readings = readings.into_owned();
    for reading in readings.iter_mut().flatten() {
        prompts::without(&mut reading.entries, rules);
        tails::without(&mut reading.entries, rules);
        if is_signed(&reading.entries) {
            take_out(&mut reading.entries, rules);
        }
    }
    Cow::Owned(readings)
}

fn is_signed(entries: &[Entry]) -> bool {
    entries
        .iter()
        .any(|entry| matches!(&entry.value, Mark::Text(text) if text.contains(SIGN)))
}

/// A line of a document among the others.
struct Line {
    entry: usize,
    aside: bool,
    known: bool,
    /// A label with its answer behind it.
    answered: bool,
}

/// Where a line of such letters stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Guidance,
    Answer,
    Unclear,
}

fn take_out(entries: &mut Vec<Entry>, rules: &FormRules) {
    let lines = lines(entries, rules);
    let known = |aside: bool| {
        let labels = lines.iter().filter(|line| line.known || line.answered);
        labels.filter(|line| line.aside == aside).count()
    };
    let (mut guidance, mut answers) = (0_usize, 0_usize);
    for (at, _) in lines.iter().enumerate().filter(|(_, line)| line.aside && !line.known) {
        match place(entries, &lines, at) {
            Place::Guidance => guidance = guidance.saturating_add(1),
            Place::Answer => answers = answers.saturating_add(1),
            Place::Unclear => {}
        }
    }
    let labels_are_plain = known(false) >= ALIKE && known(true).saturating_mul(3) <= known(false);
    let all = lines.len() < MOST;
    if all && labels_are_plain && guidance >= ALIKE && answers.saturating_mul(2) <= guidance {
        let kept = |at: usize| {
            let line = lines.get(at);
            line.is_some_and(|line| line.known) && place(entries, &lines, at) != Place::Guidance
        };
        let kept = (0..lines.len()).map(kept).collect::<Vec<_>>();
        without(entries, &lines, &kept);
    }
    for entry in entries {
        if let Mark::Text(text) = &mut entry.value
            && text.contains(SIGN)
        {
            *text = text.replace(SIGN, "");
        }
    }
}

/// What a line in such letters is, by the lines before and after it.
fn place(entries: &[Entry], lines: &[Line], at: usize) -> Place {
    let line = |at: Option<usize>| at.and_then(|at| lines.get(at));
    let (above, below) = (line(at.checked_sub(1)), line(at.checked_add(1)));
    let (Some(own), Some(above)) = (line(Some(at)), above) else {
        return Place::Unclear;
    };
    let row = |entry: usize| entries.get(entry).and_then(|entry| row_of(&entry.place));
    let beside = |one: usize, other: usize| row(one).is_some() && row(one) == row(other);
    let answer_below = below.is_some_and(|below| !below.aside && !below.known);
    let one_of = |yes: bool| if yes { Place::Guidance } else { Place::Answer };
    if above.aside {
        return Place::Unclear;
    }
    if above.known {
        let same_cell = above.entry == own.entry;
        if same_cell && beside(own.entry, own.entry.saturating_add(1)) {
            // Label and guidance in one cell, the answer's cell beside it; or a row of cells with a label in each.
            let labelled = below.is_some_and(|below| (below.known || below.answered) && beside(own.entry, below.entry));
            return one_of(!labelled);
        }
        if !same_cell && beside(above.entry, own.entry) {
            let next = own.entry == above.entry.saturating_add(1);
            let over = below.is_some_and(|below| below.entry == own.entry) && answer_below;
            return if next { one_of(over) } else { Place::Unclear };
        }
        return one_of(answer_below);
    }
    let under_answer = above.entry == own.entry || beside(above.entry, own.entry);
    let over_label = below.is_some_and(|below| below.known && !below.aside);
    if under_answer || over_label {
        Place::Guidance
    } else {
        Place::Unclear
    }
}

fn row_of(place: &str) -> Option<&str> {
    place.rsplit_once(", cell ").map(|(row, _)| row)
}

fn lines(entries: &[Entry], rules: &FormRules) -> Vec<Line> {
    let mut lines = Vec::new();
    for (number, entry) in entries.iter().enumerate() {
        let Mark::Text(text) = &entry.value else { continue };
        // A control says again what its line says.
        if entry.place.starts_with("control") {
            continue;
        }
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            if lines.len() >= MOST {
                return lines;
            }
            let words = line.trim_start_matches(SIGN).trim();
            let fits = |label: &str| {
                let fit = || rules.labels.fit(label, Language::En);
                label.len() <= LABEL && fit().is_some_and(|fit| fit.slot != Slot::Ignored)
            };
            let told = words
                .split_once([':', '?'])
                .filter(|(_, answer)| !answer.trim().is_empty());
            let answered = told.is_some_and(|(label, _)| fits(label));
            let known = !answered && fits(words);
            lines.push(Line {
                entry: number,
                aside: line.starts_with(SIGN),
                known,
                answered,
            });
        }
    }
    lines
}

/// Takes the lines out; a row or a paragraph of which nothing is left goes as well, a cell stays as an empty one.
fn without(entries: &mut Vec<Entry>, lines: &[Line], kept: &[bool]) {
    let labels: HashSet<(usize, usize)> = numbered(lines)
        .zip(kept)
        .filter(|(_, kept)| **kept)
        .map(|(at, _)| at)
        .collect();
    let mut gone = HashSet::new();
    for (number, entry) in entries.iter_mut().enumerate() {
        let Mark::Text(text) = &mut entry.value else { continue };
        if !text.contains(SIGN) {
            continue;
        }
        let spoken = text.lines().filter(|line| !line.trim().is_empty()).zip(0_usize..);
        let kept = spoken.filter(|(line, at)| !line.starts_with(SIGN) || labels.contains(&(number, *at)));
        *text = kept.map(|(line, _)| line).collect::<Vec<_>>().join("\n");
        if text.is_empty() {
            gone.insert(number);
        }
    }
    let alone = |at: usize| {
        let row = |at: usize| entries.get(at).and_then(|entry| row_of(&entry.place));
        let own = row(at);
        let beside = [at.checked_sub(1), at.checked_add(1)];
        own.is_none() || beside.into_iter().flatten().all(|other| row(other) != own)
    };
    let gone: HashSet<usize> = gone.into_iter().filter(|at| alone(*at)).collect();
    let mut at = 0_usize;
    // An empty row is an empty answer: the rows below move up.
    let (mut table, mut rows) = (String::new(), 0_usize);
    entries.retain_mut(|entry| {
        let kept = !gone.contains(&at);
        at = at.saturating_add(1);
        if let Some((own, row, cell)) = parts_of(&entry.place) {
            if own != table {
                (table, rows) = (own.to_owned(), 0);
            }
            if !kept {
                rows = rows.saturating_add(1);
            } else if rows > 0 {
                entry.place = format!("{own}, row {}, cell {cell}", row.saturating_sub(rows));
            }
        }
        kept
    });
}

/// `table 1, row 2, cell 3`.
fn parts_of(place: &str) -> Option<(&str, usize, &str)> {
    let (table, rest) = place.rsplit_once(", row ")?;
    let (row, cell) = rest.split_once(", cell ")?;
    Some((table, row.parse().ok()?, cell))
}

/// Each line's entry and its number in it.
fn numbered(lines: &[Line]) -> impl Iterator<Item = (usize, usize)> {
    let mut before = (usize::MAX, 0_usize);
    lines.iter().map(move |line| {
        before = if before.0 == line.entry {
            (line.entry, before.1.saturating_add(1))
        } else {
            (line.entry, 0)
        };
        before
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::document::{FormKind, Reading};

    fn entry(place: &str, text: &str) -> Entry {
        Entry {
            labels: Vec::new(),
            value: Mark::Text(text.replace('*', &SIGN.to_string())),
            place: place.to_owned(),
        }
    }

    /// `|` parts the cells of a row, `/` the lines of a cell, `*` stands before guidance.
    fn table(rows: &[&str]) -> Vec<Entry> {
        let rows = rows.iter().zip(1..);
        rows.flat_map(|(row, number)| {
            let cells = row.split('|').zip(1..);
            cells
                .map(move |(cell, at)| {
                    entry(
                        &format!("table 1, row {number}, cell {at}"),
                        &cell.trim().replace(" / ", "\n"),
                    )
                })
                .collect::<Vec<_>>()
        })
        .collect()
    }

    fn left(rows: &[&str]) -> Vec<String> {
        let reading = Reading {
            form: FormKind::DocxTable,
            entries: table(rows),
            text: String::new(),
            notes: Vec::new(),
            saved: None,
            inner: Vec::new(),
        };
        let outcome: Vec<ReadOutcome> = vec![Ok(reading)];
        let settled = settle(Cow::Borrowed(&outcome), &FormRules::shipped());
        let entries = settled.iter().flatten().flat_map(|reading| &reading.entries);
        let words = |entry: &Entry| match &entry.value {
            Mark::Text(text) => format!(
                "{}: {}",
                entry.place.trim_start_matches("table 1, "),
                text.replace('\n', " / ")
            ),
            other => format!("{other:?}"),
        };
        entries.map(words).collect()
    }

    #[test]
    fn guidance_goes_wherever_the_form_puts_it() {
        let above = left(&[
            "Name",
            "*in capitals",
            "Ada Rowe",
            "Telephone",
            "*with prefix",
            "44 71",
            "Department",
            "*in full",
            "Kiln yard",
            "E-mail",
            "ada@kiln.example",
        ]);
        assert_eq!(
            above[..3],
            [
                "row 1, cell 1: Name",
                "row 2, cell 1: Ada Rowe",
                "row 3, cell 1: Telephone"
            ]
        );
        let below = left(&[
            "Name: Ada Rowe / *in capitals",
            "Telephone: 44 71 / *with prefix",
            "Department: Kiln yard / *in full",
        ]);
        assert_eq!(below[0], "row 1, cell 1: Name: Ada Rowe");
        let beside = left(&[
            "Name / *in capitals | Ada Rowe",
            "Telephone / *with prefix | ",
            "Department / *in full | Kiln yard",
        ]);
        assert_eq!(beside[2], "row 2, cell 1: Telephone");
    }

    #[test]
    fn answers_in_letters_of_their_own_stay() {
        let rows = [
            "Name | *Ada Rowe",
            "Telephone | *44 71",
            "Department | *Kiln yard",
            "E-mail | *ada@kiln.example",
        ];
        assert_eq!(left(&rows)[1], "row 1, cell 2: Ada Rowe");
        let cells = [
            "Name / *Ada Rowe | Telephone / *44 71",
            "Department / *Kiln yard | E-mail / *ada@kiln.example",
        ];
        assert_eq!(left(&cells)[1], "row 1, cell 2: Telephone / 44 71");
    }

    #[test]
    fn a_document_without_end_keeps_every_line() {
        let head = ["Name", "*in capitals", "Ada Rowe", "Telephone", "*with prefix", "44 71"];
        let head = head.iter().chain(&["Department", "*in full", "Kiln yard"]).copied();
        let rows: Vec<&str> = head.chain(std::iter::repeat_n("*Kiln yard", MOST)).collect();
        let left = left(&rows);
        assert_eq!(left.len(), rows.len());
        assert!(left[MOST].ends_with("Kiln yard") && !left[MOST].contains(SIGN));
    }

    #[test]
    fn words_printed_before_each_answer_go() {
        let rows = [
            "Name | Ihre Antwort: Ada Rowe",
            "Telephone | Ihre Antwort: 44 71",
            "Department | Ihre Antwort: Kiln yard",
        ];
        assert_eq!(left(&rows)[1], "row 1, cell 2: Ada Rowe");
        let rows = [
            "Name | Ihre Antwort: Ada Rowe",
            "Telephone | 44 71",
            "Department | Kiln yard",
        ];
        assert_eq!(left(&rows)[1], "row 1, cell 2: Ihre Antwort: Ada Rowe");
    }

    #[test]
    fn words_behind_the_dash_of_a_label_go() {
        let rows = [
            "Name – in capitals please: | Ada Rowe",
            "Telephone – with prefix: | 44 71",
            "Department – of your work: | Kiln yard",
        ];
        assert_eq!(left(&rows)[0], "row 1, cell 1: Name:");
        let rows = [
            "Name – Ada Rowe",
            "Telephone – 44 71",
            "Department – Kiln yard, second floor",
        ];
        assert_eq!(left(&rows)[2], "row 3, cell 1: Department – Kiln yard, second floor");
    }
}
