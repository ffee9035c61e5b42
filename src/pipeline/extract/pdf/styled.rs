//! Labels that are told from answers by how they look: small print over large, bold over plain, grey over black.

use std::collections::HashMap;

use crate::pipeline::extract::pdf::columns;
use crate::pipeline::extract::pdf::hints;
use crate::pipeline::extract::pdf::lines::{Line, Segment, join};

/// A look: size in half points, bold, lightness.
pub(super) type Look = (u32, bool, u8);

/// A label with its answer.
pub(crate) type Pair = (String, String);

fn look(segment: &Segment) -> Option<Look> {
    let word = segment.words.first()?;
    let mut size = 0_u32;
    while size < 200 && f64::from(size) * 0.5 + 0.25 < word.size {
        size = size.saturating_add(1);
    }
    let same = segment
        .words
        .iter()
        .all(|other| (other.size - word.size).abs() < 0.4 && other.style == word.style);
    same.then_some((size, word.style.bold, word.style.light))
}

/// The look of a line whose words all look alike.
pub(super) fn look_of(line: &Line) -> Option<Look> {
    let first = line.segments.first().and_then(look)?;
    line.segments
        .iter()
        .all(|segment| look(segment) == Some(first))
        .then_some(first)
}

/// The text of a cell as label and answer, when its first line is smaller, bolder or greyer than all the others.
pub(crate) fn in_cell(segments: &[Segment], limit: f64) -> Option<Pair> {
    let first = look(segments.first()?)?;
    let count = segments
        .iter()
        .take_while(|segment| look(segment) == Some(first))
        .count();
    let (label, answer) = segments.split_at_checked(count)?;
    let second = look(answer.first()?)?;
    let rest_alike = answer.iter().all(|segment| look(segment) != Some(first));
    let level = label.last()?.base() - answer.first()?.base() > 0.5 * answer.first()?.size();
    let label = join(label, limit);
    let short = label.chars().count() <= 120 && label.chars().any(char::is_alphabetic);
    (rest_alike && level && short && is_quieter(first, second)).then(|| (label, join(answer, limit)))
}

/// Whether the first look is one of a label of the second: smaller, or set off by weight or colour at the same size.
pub(super) fn is_quieter(label: Look, answer: Look) -> bool {
    label.0 < answer.0 || (label.0 <= answer.0.saturating_add(1) && (label.1, label.2) != (answer.1, answer.2))
}

/// Lines from top to bottom as pairs, when the page sets its labels off from the answers below them; else nothing.
/// Lines that are neither stay as they are. The second is how the answers look.
pub(crate) fn pairs(lines: &[Line]) -> Option<(Vec<Result<Pair, Line>>, Look)> {
    let joined: Vec<Line> = lines.iter().map(columns::with_choices_joined).collect();
    if let Some((above, left, right)) = newspaper(&joined) {
        let ((left, _), (right, look)) = (stacked(&left)?, stacked(&right)?);
        let pieces = above.into_iter().map(Err).chain(left).chain(right);
        return Some((pieces.collect(), look));
    }
    stacked(&unfolded(lines))
}

/// Two columns that are read one after the other: nothing crosses the gap between them, and each of them is a stack of
/// labels and answers in a rhythm of its own. The lines above them come first.
fn newspaper(lines: &[Line]) -> Option<(Vec<Line>, Vec<Line>, Vec<Line>)> {
    let begin = lines.iter().position(|line| line.segments.len() == 2)?;
    let (above, columns) = lines.split_at_checked(begin)?;
    let gutter = columns.first()?.segments.get(1)?.left() - 4.0;
    let side = |line: &Line, right: bool| {
        let segments = line
            .segments
            .iter()
            .filter(|segment| (segment.left() > gutter) == right);
        let segments: Vec<Segment> = segments.cloned().collect();
        (!segments.is_empty()).then_some(Line { segments })
    };
    let crosses = |line: &Line| {
        line.segments
            .iter()
            .any(|segment| segment.left() <= gutter && segment.right() > gutter)
    };
    let left: Vec<Line> = columns.iter().filter_map(|line| side(line, false)).collect();
    let right: Vec<Line> = columns.iter().filter_map(|line| side(line, true)).collect();
    let level = columns.iter().filter(|line| line.segments.len() > 1).count();
    let fewer = left.len().min(right.len());
    let apart = fewer >= 6 && level.saturating_mul(3) <= fewer.saturating_mul(2);
    let single = left.iter().chain(&right).all(|line| line.segments.len() == 1);
    if !apart || !single || columns.iter().any(crosses) {
        return None;
    }
    let is_stack = |lines: &[Line]| {
        let looks: Vec<Option<Look>> = lines.iter().map(look_of).collect();
        looks_of_pairs(lines, &looks).is_some()
    };
    (is_stack(&left) && is_stack(&right)).then(|| (above.to_vec(), left, right))
}

/// Rows of labels over rows of answers, column by column: `Name | Telephone` over `Erika | 123`.
fn unfolded(lines: &[Line]) -> Vec<Line> {
    let looks: Vec<Option<Look>> = lines.iter().map(look_of).collect();
    let mut out: Vec<Line> = Vec::new();
    let mut groups: usize = 0;
    let mut at: usize = 0;
    while let Some(line) = lines.get(at) {
        let length = answers_under(lines, &looks, at);
        let next = at.saturating_add(1);
        if line.segments.len() < 2 || length == 0 {
            out.push(line.clone());
            at = next;
            continue;
        }
        groups = groups.saturating_add(1);
        let answers = lines.get(next..next.saturating_add(length)).unwrap_or_default();
        for label in &line.segments {
            let own = answers.iter().flat_map(|line| &line.segments);
            let own = own.filter(|segment| (segment.left() - label.left()).abs() < 6.0);
            for segment in std::iter::once(label).chain(own) {
                let segments = vec![segment.clone()];
                out.push(Line { segments });
            }
        }
        at = next.saturating_add(length);
    }
    if groups >= 2 { out } else { lines.to_vec() }
}

/// How many lines below one of labels hold answers that begin where the labels do.
fn answers_under(lines: &[Line], looks: &[Option<Look>], at: usize) -> usize {
    let (Some(labels), Some(Some(label))) = (lines.get(at), looks.get(at)) else {
        return 0;
    };
    let below = lines.iter().zip(looks).skip(at.saturating_add(1));
    let mut above = labels.base();
    let mut count: usize = 0;
    let mut answer = None;
    for (line, look) in below.take(12) {
        let Some(look) = look.filter(|look| look != label && answer.is_none_or(|have| have == *look)) else {
            break;
        };
        let near = above - line.base() < 2.2 * line.size();
        let under = |segment: &Segment| {
            labels
                .segments
                .iter()
                .any(|label| (segment.left() - label.left()).abs() < 6.0)
        };
        if !near || !line.segments.iter().all(under) || !is_quieter(*label, look) {
            break;
        }
        answer = Some(look);
        above = line.base();
        count = count.saturating_add(1);
    }
    count
}

fn stacked(lines: &[Line]) -> Option<(Vec<Result<Pair, Line>>, Look)> {
    let lines = &hints::without(lines);
    let looks: Vec<Option<Look>> = lines.iter().map(look_of).collect();
    let (label, answer) = looks_of_pairs(lines, &looks)?;
    let mut out: Vec<Result<Pair, Line>> = Vec::new();
    let mut rest = lines.iter().zip(&looks).peekable();
    while let Some((line, look)) = rest.next() {
        if *look != Some(label) || line.segments.len() != 1 {
            out.push(Err(line.clone()));
            continue;
        }
        let mut text = line.spaced();
        let mut last = line;
        // A long question goes on in the next line.
        while let Some((next, look)) = rest.peek() {
            let goes_on = **look == Some(label) && is_torn(&text, last, next);
            if !goes_on {
                break;
            }
            text.push(' ');
            text.push_str(&next.spaced());
            last = next;
            rest.next();
        }
        let mut answers: Vec<Segment> = Vec::new();
        while let Some((next, look)) = rest.peek() {
            let fits =
                **look == Some(answer) || next.segments.iter().any(|segment| self::look(segment) == Some(answer));
            // A line that begins farther left than the answer is the foot of the form.
            let outside = answers
                .first()
                .zip(next.segments.first())
                .is_some_and(|(answer, next)| next.left() < answer.left() - 5.0);
            // “Number ______ Received ______”: lines that the office writes on.
            let office = !answers.is_empty() && next.spaced().contains("____");
            if !fits || outside || office {
                break;
            }
            answers.extend(next.segments.iter().cloned());
            rest.next();
        }
        if answers.is_empty() {
            out.push(Ok((text, String::new())));
        } else {
            let limit = answers.iter().map(Segment::right).fold(0.0, f64::max);
            out.push(Ok((text, join(&answers, limit))));
        }
    }
    Some((out, answer))
}

/// Whether a label's second line stands right below the first: in small letters, or in a bracket that is still open.
fn is_torn(text: &str, line: &Line, next: &Line) -> bool {
    let near = (0.5 * line.size()..=1.5 * line.size()).contains(&(line.base() - next.base()));
    let open = text.matches('(').count() > text.matches(')').count();
    let small = next.spaced().starts_with(char::is_lowercase);
    near && !text.ends_with(['?', ':']) && (small || open)
}

/// The two looks that follow one another most often, label over answer.
fn looks_of_pairs(lines: &[Line], looks: &[Option<Look>]) -> Option<(Look, Look)> {
    let mut counts: HashMap<(Look, Look), usize> = HashMap::new();
    for ((above, below), line) in looks.iter().zip(looks.iter().skip(1)).zip(lines) {
        let short = line.segments.len() == 1 && line.spaced().chars().count() <= 90;
        if let (Some(above), Some(below)) = (above, below)
            && above != below
            && short
            && !line.spaced().contains(": ")
        {
            let count = counts.entry((*above, *below)).or_default();
            *count = count.saturating_add(1);
        }
    }
    let ((label, answer), count) = counts.into_iter().max_by_key(|(looks, count)| (*count, *looks))?;
    let labels = looks.iter().filter(|look| **look == Some(label)).count();
    // Headings over lines that hold their own labels are no labels.
    let answers = || {
        lines
            .iter()
            .zip(looks)
            .filter(|(_, look)| **look == Some(answer))
            .map(|(line, _)| line)
    };
    let labelled = answers().filter(|line| {
        line.segments.len() > 1
            || line
                .segments
                .iter()
                .any(|segment| segment.text().contains(": ") || segment.text().ends_with([':', '?']))
    });
    if labelled.count().saturating_mul(4) > answers().count() {
        return None;
    }
    (count >= 3 && count.saturating_mul(10) >= labels.saturating_mul(6) && is_quieter(label, answer))
        .then_some((label, answer))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::extract::pdf::text::{Style, Word};

    fn line(base: f64, bold: bool, text: &str) -> Line {
        let style = Style { bold, light: 0 };
        let word = Word {
            text: text.into(),
            left: 50.0,
            right: 150.0,
            base,
            size: 10.0,
            style,
        };
        Line {
            segments: vec![Segment { words: vec![word] }],
        }
    }

    #[test]
    fn bold_lines_over_plain_ones_are_labels() {
        let lines = [
            line(700.0, true, "Name"),
            line(688.0, false, "Erika"),
            line(670.0, true, "Telefon"),
            line(652.0, true, "Ort"),
            line(640.0, false, "Essen"),
            line(620.0, true, "Hergang"),
            line(608.0, false, "Eins"),
        ];
        let found: Vec<Pair> = pairs(&lines).unwrap().0.into_iter().filter_map(Result::ok).collect();
        let pair = |label: &str, value: &str| (label.to_owned(), value.to_owned());
        assert_eq!(
            found,
            [
                pair("Name", "Erika"),
                pair("Telefon", ""),
                pair("Ort", "Essen"),
                pair("Hergang", "Eins")
            ]
        );
        assert!(pairs(&lines[..2]).is_none());
    }
}
