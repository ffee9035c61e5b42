//! Lines of print that stand in columns without being ruled: rows and cells by where their words begin.

mod centred;

use crate::pipeline::extract::pdf::page::{Line, Segment, join};
use crate::pipeline::extract::pdf::ticks;

/// Points by which words of one column may begin apart.
const LEVEL: f64 = 9.0;
/// Rows farther apart than this do not belong together. Points.
const FAR: f64 = 60.0;
/// Lines that are looked at for the right margin.
const LOOKED_AT: usize = 200;
/// Signs before the points of a list, those of symbol fonts as well.
const BULLETS: &str = "•–-▪■●○*·➢►▸‣◦o§\u{f0b7}\u{f0a7}\u{f0d8}";

/// A piece of a page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Chunk {
    /// Lines as they stand.
    Lines(Vec<String>),
    /// Rows of cells.
    Rows(Vec<Vec<String>>),
}

/// Takes the lines of a page, from top to bottom, apart into lines and rows.
pub(crate) fn chunks(lines: &[Line]) -> Vec<Chunk> {
    let mut lines: Vec<Line> = lines.iter().map(with_choices_joined).map(with_bars_joined).collect();
    without_colons(&mut lines);
    level_labels(&mut lines);
    let mut chunks = Vec::new();
    let mut rest: &[Line] = &lines;
    let mut above: Option<f64> = None;
    let pitch = line_pitch(&lines);
    let mut loose: Vec<String> = Vec::new();
    let limit = lines.iter().map(right).fold(0.0, f64::max);
    let mut last: Option<&Line> = None;
    while let Some(first) = rest.first() {
        let length = run(rest);
        let (block, after) = rest.split_at(length.min(rest.len()));
        let tabbed = block.iter().filter(|line| line.segments.len() > 1).count();
        if length > 1 && tabbed > 1 || (tabbed == 1 && length > 1 && is_indented(block)) {
            if !loose.is_empty() {
                chunks.push(Chunk::Lines(std::mem::take(&mut loose)));
            }
            above = None;
            last = None;
            chunks.push(without_bullets(rows(block)));
            rest = after;
        } else {
            let fall = above.map_or(0.0, |above: f64| above - first.base());
            if fall > 1.45 * pitch && !loose.is_empty() {
                loose.push(String::new());
            }
            match loose.last_mut() {
                Some(text) if last.is_some_and(|last| runs_on(last, first, limit)) && !text.ends_with('|') => {
                    text.push(' ');
                    text.push_str(&first.spaced());
                }
                _ => loose.push(first.spaced()),
            }
            above = Some(first.base());
            last = Some(first);
            rest = rest.get(1..).unwrap_or_default();
        }
    }
    if !loose.is_empty() {
        chunks.push(Chunk::Lines(loose));
    }
    chunks
}

/// `☐ ja    ☐ nein` is one answer, however wide the gap.
pub(crate) fn with_choices_joined(line: &Line) -> Line {
    let mut segments: Vec<Segment> = Vec::new();
    for segment in &line.segments {
        let is_choice = segment.words.first().is_some_and(|word| ticks::is_box(&word.text));
        match segments.last_mut() {
            Some(last) if is_choice && last.words.iter().any(|word| ticks::is_box(&word.text)) => {
                last.words.extend(segment.words.iter().cloned());
            }
            _ => segments.push(segment.clone()),
        }
    }
    Line { segments }
}

/// `| 10:20 | alarm |`: a row of a table drawn with letters is read as one, wherever its words stand.
fn with_bars_joined(line: Line) -> Line {
    let mut words = line.segments.iter().flat_map(|segment| &segment.words);
    let first = words.next().is_some_and(|word| word.text.starts_with('|'));
    let last = words.next_back().is_some_and(|word| word.text.ends_with('|'));
    if !first || !last || line.segments.len() < 2 {
        return line;
    }
    let words = line.segments.into_iter().flat_map(|segment| segment.words).collect();
    Line {
        segments: vec![Segment { words }],
    }
}

/// Labels that end at one place, right before their answers, are moved so that they begin at one place.
fn level_labels(lines: &mut [Line]) {
    let ends = |line: &Line| match line.segments.as_slice() {
        [label, answer, ..] if answer.left() - label.right() < 40.0 => Some((label.left(), label.right())),
        _ => None,
    };
    let found: Vec<(f64, f64)> = lines.iter().filter_map(ends).take(LOOKED_AT).collect();
    let near = |at: f64| found.iter().filter(move |(_, end)| (end - at).abs() < 2.0);
    let Some(edge) = found.iter().map(|(_, end)| *end).max_by_key(|end| near(*end).count()) else {
        return;
    };
    let first = near(edge).map(|(start, _)| *start).fold(f64::MAX, f64::min);
    let apart = near(edge).filter(|(start, _)| start - first > LEVEL).count();
    let count = near(edge).count();
    if count < 4 || count.saturating_mul(10) < found.len().saturating_mul(7) || apart.saturating_mul(2) < count {
        return;
    }
    for line in lines {
        if let Some(label) = line.segments.first_mut()
            && (label.right() - edge).abs() < 2.0
            && let Some(word) = label.words.first_mut()
        {
            word.left = first;
        }
    }
}

/// Where the columns of a line begin.
fn starts(line: &Line) -> impl Iterator<Item = f64> {
    line.segments.iter().map(Segment::left)
}

/// How many lines from the first one on stand in common columns.
fn run(lines: &[Line]) -> usize {
    let Some(first) = lines.first().filter(|line| line.segments.len() > 1) else {
        return 1;
    };
    let mut anchors: Vec<f64> = starts(first).collect();
    let limit = lines.iter().take(LOOKED_AT).map(right).fold(0.0, f64::max);
    let mut length: usize = 1;
    let mut above = first;
    for line in lines.iter().skip(1) {
        let known = |at: f64| anchors.iter().any(|anchor| (anchor - at).abs() < LEVEL);
        let fall = above.base() - line.base();
        let second = anchors.get(1).copied().unwrap_or(f64::MAX);
        let fits = match line.segments.as_slice() {
            [only] if known(only.left()) => {
                let in_first = only.left() < second - LEVEL;
                // A sentence that runs on under the second column is no cell of the first.
                !(in_first && only.right() > second - 3.0) || wraps_back(first, above, line, limit)
            }
            [] | [_] => false,
            [_, others @ ..] => others.iter().any(|other| known(other.left())),
        };
        if !fits || fall > FAR {
            break;
        }
        anchors.extend(starts(line).filter(|at| !known(*at)).collect::<Vec<_>>());
        above = line;
        length = length.saturating_add(1);
    }
    length
}

/// Whether a line of print goes on in the next one: it is full, and the next begins in small letters.
fn runs_on(above: &Line, line: &Line, limit: f64) -> bool {
    let ([_], [only]) = (above.segments.as_slice(), line.segments.as_slice()) else {
        return false;
    };
    let Some(word) = only.words.first() else { return false };
    let full = 0.3f64.mul_add(word.size, right(above) + word.right - word.left) > limit - 2.0;
    let near = (0.9 * line.size()..1.6 * line.size()).contains(&(above.base() - line.base()));
    let text = only.text();
    let small = text.starts_with(char::is_lowercase) && !text.split('.').next().unwrap_or_default().contains(':');
    let alike = (above.size() - line.size()).abs() < 0.4;
    full && near && small && alike && only.words.len() > 1 && !text.starts_with("o ")
}

fn right(line: &Line) -> f64 {
    line.segments.last().map_or(0.0, Segment::right)
}

/// Whether an answer behind a tab goes on at the left margin: `Hergang:   Der Stream brach wegen` above `Anfragen
/// zusammen.` The labels tell themselves from it by their weight, or by their colon.
fn wraps_back(first: &Line, above: &Line, line: &Line, limit: f64) -> bool {
    let [only] = line.segments.as_slice() else { return false };
    let (Some(label), Some(word)) = (first.segments.first(), only.words.first()) else {
        return false;
    };
    let bold = |segment: &Segment| segment.words.iter().all(|word| word.style.bold);
    let text = only.text();
    let other = if bold(label) {
        !only.words.iter().any(|word| word.style.bold)
    } else {
        label.text().ends_with(':') && !text.contains(':')
    };
    let full = 0.3f64.mul_add(word.size, right(above) + word.right - word.left) > limit - 0.12 * limit;
    let near = above.base() - line.base() <= 1.6 * line.size();
    other && full && near && above.segments.last().is_some_and(|segment| segment.words.len() > 1)
}

/// `Name   :   Erika`: colons that stand by themselves between labels and answers are no part of the answers.
fn without_colons(lines: &mut [Line]) {
    let colon = |segment: &Segment| segment.words.first().is_some_and(|word| word.text.trim() == ":");
    let has = |line: &&Line| line.segments.iter().skip(1).any(colon);
    if lines.iter().filter(has).count() < 3 {
        return;
    }
    for line in lines {
        let Some(first) = line.segments.first().map(Segment::left) else {
            continue;
        };
        for segment in line
            .segments
            .iter_mut()
            .filter(|segment| segment.left() > first && colon(segment))
        {
            segment.words.remove(0);
        }
        line.segments.retain(|segment| !segment.words.is_empty());
    }
}

/// `•` before each row is no column of its own.
fn without_bullets(mut rows: Vec<Vec<String>>) -> Chunk {
    let bullet = |text: &str| {
        let mut chars = text.trim().chars();
        chars.next().is_none_or(|c| BULLETS.contains(c)) && chars.next().is_none()
    };
    let begins = |row: &Vec<String>| row.first().is_some_and(|cell| bullet(cell));
    let filled = |row: &Vec<String>| row.first().is_some_and(|cell| !cell.trim().is_empty());
    if !rows.iter().all(begins) || !rows.iter().any(filled) {
        return Chunk::Rows(rows);
    }
    for row in &mut rows {
        row.remove(0);
    }
    if rows.iter().any(|row| row.len() != 1) {
        return Chunk::Rows(rows);
    }
    Chunk::Lines(rows.into_iter().flatten().map(|text| text.replace('\n', " ")).collect())
}

/// A label with lines of its answer right of it.
fn is_indented(block: &[Line]) -> bool {
    let left = block.first().and_then(|line| starts(line).next()).unwrap_or(0.0);
    block
        .iter()
        .skip(1)
        .all(|line| starts(line).all(|at| at > left + LEVEL))
}

fn rows(block: &[Line]) -> Vec<Vec<String>> {
    let mut anchors: Vec<f64> = block.iter().flat_map(starts).collect();
    anchors.sort_by(f64::total_cmp);
    anchors.dedup_by(|b, a| (*b - *a).abs() < LEVEL);
    if let Some(rows) = centred::rows(block, &anchors) {
        return joined(&rows, anchors.len());
    }
    let left = anchors.first().copied().unwrap_or(0.0);
    let begins_row = |line: &Line| starts(line).next().is_some_and(|at| at < left + LEVEL);
    let pitch = usual_pitch(block, begins_row);
    let mut rows: Vec<Vec<Vec<Segment>>> = Vec::new();
    let mut above: Option<&Line> = None;
    let limit = block.iter().map(right).fold(0.0, f64::max);
    for line in block {
        let back = block.first().zip(above);
        if back.is_some_and(|(first, above)| wraps_back(first, above, line, limit))
            && let Some(cell) = rows
                .last_mut()
                .and_then(|row| row.iter_mut().rfind(|cell| !cell.is_empty()))
        {
            cell.extend(line.segments.iter().cloned());
            above = Some(line);
            continue;
        }
        let fall = above.map_or(f64::MAX, |above| above.base() - line.base());
        let size = line.size();
        let tight = fall <= 1.4 * size;
        let continues = if begins_row(line) {
            tight && fall * 1.25 <= pitch
        } else {
            fall <= 1.9 * size || above.is_some_and(|above| above.segments.len() == 1)
        };
        if !continues || rows.is_empty() {
            rows.push(vec![Vec::new(); anchors.len()]);
        }
        for segment in &line.segments {
            let column = anchors
                .iter()
                .rposition(|anchor| segment.left() > anchor - LEVEL)
                .unwrap_or(0);
            if let Some(cell) = rows.last_mut().and_then(|row| row.get_mut(column)) {
                cell.push(segment.clone());
            }
        }
        above = Some(line);
    }
    joined(&rows, anchors.len())
}

/// The words of each cell.
fn joined(rows: &[Vec<Vec<Segment>>], columns: usize) -> Vec<Vec<String>> {
    let limits: Vec<f64> = (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column)).flatten();
            cells.map(Segment::right).fold(f64::MIN, f64::max)
        })
        .collect();
    rows.iter()
        .map(|row| {
            row.iter()
                .zip(&limits)
                .map(|(cell, limit)| join(cell, *limit))
                .collect()
        })
        .collect()
}

/// The distance between lines, as most of them have it.
fn line_pitch(lines: &[Line]) -> f64 {
    let mut falls: Vec<f64> = lines
        .iter()
        .zip(lines.iter().skip(1))
        .map(|(a, b)| a.base() - b.base())
        .collect();
    falls.sort_by(f64::total_cmp);
    let middle = falls.len().checked_div(2).unwrap_or(0);
    let size = lines.iter().map(Line::size).fold(0.0, f64::max);
    falls.get(middle).copied().unwrap_or(0.0).max(1.1 * size)
}

/// The distance between rows, as most of them have it.
fn usual_pitch(block: &[Line], begins_row: impl Fn(&Line) -> bool) -> f64 {
    let tops: Vec<f64> = block.iter().filter(|line| begins_row(line)).map(Line::base).collect();
    let mut falls: Vec<f64> = tops.iter().zip(tops.iter().skip(1)).map(|(a, b)| a - b).collect();
    falls.sort_by(f64::total_cmp);
    let at = falls.len().saturating_mul(2).checked_div(3).unwrap_or(0);
    falls.get(at).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests;
