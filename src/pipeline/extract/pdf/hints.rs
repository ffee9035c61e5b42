//! Small print between a label and its answer that only explains the label: `(first name and surname)`.

use crate::pipeline::extract::pdf::lines::{Line, Segment};
use crate::pipeline::extract::pdf::styled::{Look, is_quieter, look_of};

/// Lines of one explanation.
const LONGEST: usize = 3;

/// An explanation with the looks of what stands around it.
struct Hint {
    at: usize,
    length: usize,
    label: Look,
    own: Look,
    answer: Look,
    bracketed: bool,
}

/// The lines of a page without those that explain the label above them.
pub(super) fn without(lines: &[Line]) -> Vec<Line> {
    let looks: Vec<Option<Look>> = lines.iter().map(look_of).collect();
    let mut found: Vec<Hint> = (1..lines.len()).filter_map(|at| hint(lines, &looks, at)).collect();
    let Some((label, answer)) = found.first().map(|hint| (hint.label, hint.answer)) else {
        return lines.to_vec();
    };
    found.retain(|hint| (hint.label, hint.answer) == (label, answer));
    if !found.iter().all(|hint| hint.bracketed) && !is_rare(&looks, &found, (label, answer)) {
        return lines.to_vec();
    }
    let within = |at: usize| {
        found
            .iter()
            .any(|hint| (hint.at..hint.at.saturating_add(hint.length)).contains(&at))
    };
    let kept = lines.iter().enumerate().filter(|(at, _)| !within(*at));
    kept.map(|(_, line)| line.clone()).collect()
}

/// Small labels under headings look the same, but headings stand over no answer of their own, and small labels stand
/// under answers as well.
fn is_rare(looks: &[Option<Look>], found: &[Hint], (label, answer): (Look, Look)) -> bool {
    let small: Vec<Look> = found
        .iter()
        .filter(|hint| !hint.bracketed)
        .map(|hint| hint.own)
        .collect();
    let next = || looks.iter().zip(looks.iter().skip(1));
    let direct = next().filter(|pair| *pair == (&Some(label), &Some(answer))).count();
    let alike = |look: &&Option<Look>| look.is_some_and(|look| small.contains(&look));
    let all = looks.iter().filter(alike).count();
    let under = next()
        .filter(|(above, look)| **above == Some(answer) && alike(look))
        .count();
    let own: usize = found
        .iter()
        .filter(|hint| !hint.bracketed)
        .map(|hint| hint.length)
        .sum();
    direct >= 2 && (all.saturating_mul(3) <= own.saturating_mul(4) || under.saturating_mul(3) <= own)
}

fn hint(lines: &[Line], looks: &[Option<Look>], at: usize) -> Option<Hint> {
    let above = at.checked_sub(1)?;
    let look = |at: usize| looks.get(at).copied().flatten();
    let (label, own) = (look(above)?, look(at)?);
    let (title, first) = (lines.get(above)?, lines.get(at)?);
    let left = |line: &Line| line.segments.first().map(Segment::left);
    let level = (left(title)? - left(first)?).abs() < 6.0;
    let near = |above: &Line, line: &Line, most: f64| above.base() - line.base() < most * above.size().max(line.size());
    if label == own || !level || title.segments.len() != 1 || !near(title, first, 1.8) {
        return None;
    }
    let alike = lines.iter().enumerate().skip(at).take(LONGEST);
    let alike: Vec<&Line> = alike
        .take_while(|(at, _)| look(*at) == Some(own))
        .map(|(_, line)| line)
        .collect();
    let opens = first.spaced().starts_with('(');
    let closes = alike.iter().position(|line| line.spaced().trim_end().ends_with(')'));
    let bracket = closes.filter(|_| opens).map(|last| last.saturating_add(1));
    let length = bracket.unwrap_or(alike.len());
    let below = at.saturating_add(length);
    let answer = look(below)?;
    let last = lines.get(below.checked_sub(1)?)?;
    let small = own.0 < label.0 && own.0 < answer.0;
    let fits = near(last, lines.get(below)?, 2.2) && answer != label && is_quieter(label, answer);
    (fits && (small || bracket.is_some())).then_some(Hint {
        at,
        length,
        label,
        own,
        answer,
        bracketed: bracket.is_some(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::extract::pdf::text::{Style, Word};

    fn line(base: f64, size: f64, bold: bool, text: &str) -> Line {
        let word = Word {
            text: text.into(),
            left: 40.0,
            right: 140.0,
            base,
            size,
            style: Style { bold, light: 0 },
        };
        Line {
            segments: vec![Segment { words: vec![word] }],
        }
    }

    fn left(lines: &[(f64, bool, &str)]) -> Vec<String> {
        let bases = std::iter::successors(Some(700.0), |base| Some(base - 12.0));
        let lines: Vec<Line> = bases
            .zip(lines)
            .map(|(base, (size, bold, text))| line(base, *size, *bold, text))
            .collect();
        without(&lines).iter().map(Line::spaced).collect()
    }

    #[test]
    fn small_print_under_some_labels_explains_them() {
        let page = [
            (10.0, true, "Ansprechpartnerin"),
            (10.0, false, "Ida Holm"),
            (10.0, true, "Raum"),
            (7.0, false, "Bitte auch das Stockwerk"),
            (10.0, false, "3.14"),
            (10.0, true, "Telefon"),
            (10.0, false, "4711"),
        ];
        let rest = ["Ansprechpartnerin", "Ida Holm", "Raum", "3.14", "Telefon", "4711"];
        assert_eq!(left(&page), rest);
    }

    #[test]
    fn a_bracket_over_two_lines_explains_a_label() {
        let page = [
            (10.0, true, "Hva skjedde?"),
            (10.0, false, "(fortell kort, men"),
            (10.0, false, "ta med tidspunktet)"),
            (10.0, false, "Nøkkelen er borte."),
            (10.0, true, "Where?"),
            (10.0, false, "(unknown)"),
            (10.0, true, "Who?"),
            (10.0, false, "Me"),
        ];
        let rest = [
            "Hva skjedde?",
            "Nøkkelen er borte.",
            "Where?",
            "(unknown)",
            "Who?",
            "Me",
        ];
        assert_eq!(left(&page), rest);
    }

    #[test]
    fn small_labels_under_headings_stay() {
        let page = [
            (12.0, true, "Reporter"),
            (7.0, false, "Name"),
            (10.0, false, "Ida Holm"),
            (7.0, false, "Room"),
            (10.0, false, "3.14"),
            (12.0, true, "Incident"),
            (7.0, false, "Place"),
            (10.0, false, "Stairs"),
        ];
        assert_eq!(left(&page).len(), page.len());
    }
}
