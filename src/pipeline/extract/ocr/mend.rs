//! What a person would put right without thinking: a label that lost its dots or ring, and labels above their boxes.

use super::Read;
use super::unsure::unmarked;
use crate::pipeline::extract::flow::{Line, Words};

/// Labels that are looked at in this way, and letters of the longest.
const MOST: usize = 200;
const LONGEST: usize = 60;
/// A column begins where its label does, give or take so many pixels.
const NEAR: u32 = 25;
/// How surely a text is a label by itself, and how surely a mended one.
const LABEL: f64 = 0.9;
const BY_HEART: f64 = 0.95;
/// What the strokes above and through a letter are lost from: “Nar” for „Når“, “fur” for „für“.
const LOST: [(char, &[char]); 7] = [
    ('a', &['ä', 'å']),
    ('A', &['Ä', 'Å']),
    ('o', &['ö', 'ø']),
    ('O', &['Ö', 'Ø']),
    ('u', &['ü']),
    ('U', &['Ü']),
    ('B', &['ß']),
];

/// Puts the lines right.
pub(super) fn mend(lines: Vec<Read>, words: Words<'_>) -> Vec<Read> {
    let mut lines: Vec<Read> = lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| if at < MOST { with_strokes(line, words) } else { line })
        .collect();
    lines.reverse();
    let mut mended = Vec::new();
    while let Some(line) = lines.pop() {
        match lines.last().and_then(|below| columns(&line, below, words)) {
            Some(pairs) => {
                lines.pop();
                mended.extend(pairs);
            }
            None => mended.push(line),
        }
    }
    mended
}

fn is_label(text: &str, words: Words<'_>) -> bool {
    let text = unmarked(text);
    words
        .fit(text.trim_end_matches(':'))
        .is_some_and(|fit| fit.confidence > LABEL)
}

/// The label at the beginning of a line with one stroke more, when that makes it one that a rule knows by heart.
fn with_strokes(line: Read, words: Words<'_>) -> Read {
    let text = &line.line.text;
    let end = text.find(['\t', ':', '?']).unwrap_or(text.len());
    let (Some(label), Some(rest)) = (text.get(..end), text.get(end..)) else {
        return line;
    };
    if label.chars().count() > LONGEST || label.len() < 4 || is_label(label, words) {
        return line;
    }
    let variants = label.char_indices().flat_map(|(at, letter)| {
        let lost = LOST.iter().filter(move |(bare, _)| *bare == letter);
        lost.flat_map(|(_, whole)| whole.iter()).filter_map(move |whole| {
            let after = at.checked_add(letter.len_utf8())?;
            Some(format!("{}{whole}{}", label.get(..at)?, label.get(after..)?))
        })
    });
    let found = variants
        .take(LONGEST)
        .find(|variant| words.fit(variant).is_some_and(|fit| fit.confidence > BY_HEART));
    match found {
        Some(label) => Read {
            line: Line {
                text: format!("{label}{rest}"),
                ..line.line
            },
            ..line
        },
        None => line,
    }
}

/// Several labels in one row with their answers in the row below, each under its label.
fn columns(labels: &Read, below: &Read, words: Words<'_>) -> Option<Vec<Read>> {
    let heads: Vec<&str> = labels.line.text.split('\t').collect();
    let values: Vec<&str> = below.line.text.split('\t').collect();
    let fits = heads.len() >= 2
        && heads.len() == labels.columns.len()
        && values.len() == below.columns.len()
        && labels.line.place == below.line.place
        && heads.iter().all(|head| is_label(head, words))
        && !values.iter().any(|value| value.contains(':') || is_label(value, words));
    if !fits {
        return None;
    }
    let mut under = vec![String::new(); heads.len()];
    for (value, left) in values.iter().zip(&below.columns) {
        let column = labels
            .columns
            .iter()
            .rposition(|head| *head <= left.saturating_add(NEAR))?;
        let slot = under.get_mut(column)?;
        if !slot.is_empty() {
            slot.push(' ');
        }
        slot.push_str(value);
    }
    let certainty = labels.certainty.min(below.certainty);
    let pairs = heads.iter().zip(under).map(|(head, value)| Read {
        line: Line {
            text: format!("{}:\t{value}", head.trim_end_matches(':'))
                .trim_end()
                .to_owned(),
            place: labels.line.place.clone(),
            ..Line::default()
        },
        certainty,
        columns: Vec::new(),
    });
    Some(pairs.collect())
}
