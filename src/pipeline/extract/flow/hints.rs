//! What a form prints between a label and its answer: a hint in brackets, a rule of dashes. They are taken out before
//! anything is read, so that no hint becomes the answer and no rule parts the two.

use std::collections::HashSet;

use super::shape::is_rule;
use super::{Line, split};
use crate::config::rules::forms::normal;
use crate::pipeline::extract::values::marks;

/// Lines that are looked at.
const LOOKED_AT: usize = 2000;
/// A hint may be wrapped into so many lines.
const LINES: usize = 5;
/// So many hints, or labels with a rule below them, make them a habit of the text.
const HABIT: usize = 2;

/// The lines that only explain, by their places in the text.
pub(super) fn hints(lines: &[Line], is_label: impl Fn(&str) -> bool) -> HashSet<usize> {
    let text = |at: usize| lines.get(at).map_or("", |line| line.text.trim());
    let mut found: Vec<(usize, usize, bool)> = Vec::new();
    let mut at = 1;
    while at < lines.len().min(LOOKED_AT) {
        let end = bracket_end(lines, at);
        let (above, Some(end)) = (text(at.saturating_sub(1)), end) else {
            at = at.saturating_add(1);
            continue;
        };
        let bare = above.trim_end_matches(['*', ':', ' ', '\u{a0}']);
        let known = is_label(bare);
        let asks = known || above.ends_with([':', '?', '*']);
        let question = above.ends_with(['?', '*']) && !above.contains("? ");
        let short = above.split_whitespace().count() <= 30
            && (question || split::colon(above).is_none_or(|(_, value)| is_open(value)));
        let below = text(end.saturating_add(1));
        if !above.is_empty() && !below.is_empty() && asks && short {
            found.push((at, end, known));
        }
        at = end.saturating_add(1);
    }
    let habit = found.len() >= HABIT;
    found
        .into_iter()
        .filter(|(_, _, known)| habit || *known)
        .flat_map(|(from, to, _)| from..=to)
        .chain(help(lines))
        .chain(ticking(lines))
        .collect()
}

/// Words with which a form asks for something, and those with which it shows examples.
const REQUESTS: [&str; 8] = [
    "bitte ",
    "geben sie ",
    "nennen sie ",
    "please ",
    "vennligst ",
    "ver venleg",
    "ver vennleg",
    "oppgi ",
];
const EXAMPLES: [&str; 7] = ["z.b.", "z. b.", "e.g.", "such as ", "f.eks.", "for eksempel", "t.d."];
/// So many words make a sentence of help.
const SENTENCE: usize = 6;

/// The lines that help to fill in the box below a label with a star: `Name such as …, etc.`, `Falls …, geben Sie bitte
/// … an.` Nobody speaks of himself there.
fn help(lines: &[Line]) -> HashSet<usize> {
    let text = |at: usize| lines.get(at).map_or("", |line| line.text.trim());
    let starred = |text: &str| text.ends_with('*') && text.starts_with(char::is_alphanumeric);
    let all = 1..lines.len().min(LOOKED_AT);
    if all.clone().filter(|at| starred(text(*at))).count() <= HABIT {
        return HashSet::new();
    }
    all.filter(|at| {
        let (above, below) = (text(at.saturating_sub(1)), text(at.saturating_add(1)));
        let asked = starred(above) || (above.ends_with('?') && starred(text(*at)));
        asked && !below.is_empty() && !starred(below) && !below.ends_with('?') && is_help(text(*at))
    })
    .collect()
}

fn is_help(text: &str) -> bool {
    let small = format!(" {} ", text.to_lowercase());
    let has = |words: &[&str]| words.iter().any(|word| small.contains(word));
    let own = has(&[
        " ich ", " wir ", " i ", " we ", " jeg ", " eg ", " vi ", " uns ", " my ", " our ",
    ]);
    let listed = has(&EXAMPLES) && (text.ends_with('*') || has(&[" etc. ", " usw. ", " osv. ", " etc.) "]));
    let asked = has(&REQUESTS) && text.ends_with(['.', '*', '!']);
    !own && (listed || asked) && text.split_whitespace().count() >= SENTENCE && text.len() <= 1000
}

/// How a request to tick boxes begins, folded.
const TICK: [&str; 15] = [
    "check all",
    "check any",
    "tick all",
    "tick any",
    "mark all",
    "select all",
    "please tick",
    "please check",
    "zutreffendes",
    "bitte zutreffendes",
    "bitte ankreuzen",
    "alles zutreffende",
    "kryss av",
    "sett kryss",
    "set kryss",
];

/// `Check all that apply to this incident.` between a heading and its boxes.
fn ticking(lines: &[Line]) -> HashSet<usize> {
    let text = |at: usize| lines.get(at).map_or("", |line| line.text.trim());
    let boxes = |at: usize| {
        let mut below = (at.saturating_add(1)..=at.saturating_add(2))
            .map(text)
            .filter(|text| !text.is_empty());
        below.next().is_some_and(marks::starts_with_mark)
    };
    (1..lines.len().min(LOOKED_AT))
        .filter(|at| {
            let line = text(*at);
            let folded = normal::words(line);
            line.ends_with(['.', ')', '!'])
                && folded.split(' ').count() <= 14
                && TICK.iter().any(|begin| folded.starts_with(begin))
                && boxes(*at)
        })
        .collect()
}

/// Nothing stands behind the colon but the star of a field that must be filled in.
fn is_open(value: &str) -> bool {
    value.trim_matches(['*', ' ']).is_empty()
}

/// The last line of words that stand in brackets from the first letter to the last. `(0711) 5 (privat)` is no such
/// line, nor is a row of boxes.
fn bracket_end(lines: &[Line], from: usize) -> Option<usize> {
    let first = lines.get(from)?.text.trim();
    if !first.starts_with('(') || marks::starts_with_mark(first) {
        return None;
    }
    let (mut depth, mut words) = (0_i32, 0_usize);
    for (at, line) in lines.iter().enumerate().skip(from).take(LINES) {
        let text = line.text.trim();
        words = words.saturating_add(text.split_whitespace().count());
        for (place, letter) in text.char_indices() {
            depth = match letter {
                '(' => depth.saturating_add(1),
                ')' => depth.saturating_sub(1),
                _ => depth,
            };
            if depth <= 0 {
                let last = place.saturating_add(1) == text.len()
                    || text.get(place..).is_some_and(|rest| matches!(rest, ")." | "):"));
                return (last && words >= 2).then_some(at);
            }
        }
        if text.is_empty() {
            return None;
        }
    }
    None
}

/// Lines with a rule of dashes below them.
#[derive(Clone, Debug, Default)]
pub(super) struct Underlined {
    /// Headings of parts.
    pub(super) headings: HashSet<String>,
    /// Rules below labels, by their places: the answer stands below the rule.
    pub(super) rules: HashSet<usize>,
}

/// Looks at the lines that are underlined. Above rows of labels they are headings; where most of them are labels
/// themselves and no labels stand below them, the answers do.
pub(super) fn underlined(lines: &[Line], is_label: impl Fn(&str) -> bool) -> Underlined {
    let text = |at: usize| lines.get(at).map_or("", |line| line.text.trim());
    let (mut known, mut answered) = (0_usize, 0_usize);
    let mut found: Vec<(usize, &str)> = Vec::new();
    for at in 1..lines.len().min(LOOKED_AT) {
        let above = text(at.saturating_sub(1));
        let boxed = at >= 2 && is_rule(text(at.saturating_sub(2)));
        let plain = above.chars().any(char::is_alphabetic) && !boxed && above.chars().count() <= 140;
        // Rules between the fields stand below answers as well.
        let plain = plain && !above.ends_with(['.', '!', ';', ',']);
        if !is_rule(text(at)) || !plain || split::colon(above).is_some_and(|(_, value)| !is_open(value)) {
            continue;
        }
        let bare = |text: &str| text.trim_end_matches(['*', ':', ' ']).to_owned();
        let below = (at.saturating_add(1)..lines.len())
            .map(text)
            .find(|text| !text.is_empty())
            .unwrap_or_default();
        let asks = split::colon(below).is_some() || below.ends_with(['*', '?']) || is_label(&bare(below));
        known = known.saturating_add(usize::from(is_label(&bare(above))));
        answered = answered.saturating_add(usize::from(!asks && !below.is_empty()));
        found.push((at, above));
    }
    let labels = known >= 3
        && known.saturating_mul(2) >= found.len()
        && answered.saturating_mul(3) >= found.len().saturating_mul(2);
    if labels {
        return Underlined {
            rules: found.into_iter().map(|(at, _)| at).collect(),
            ..Underlined::default()
        };
    }
    // A line of dashes below one line may be the edge of a quotation.
    let headings = if found.len() >= HABIT || found.iter().any(|(at, _)| *at <= 2) {
        found.into_iter().map(|(_, above)| above.to_owned()).collect()
    } else {
        HashSet::new()
    };
    Underlined {
        headings,
        ..Underlined::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(label: &str) -> bool {
        ["Name", "Telefon", "Beginn", "Measures", "Tiltak"].contains(&label)
    }

    #[test]
    fn words_in_brackets_below_a_label_explain_it() {
        let form = Line::all(
            "Beginn *\n(am besten mit Datum\nund Uhrzeit (z. B. 9:30))\n13.11.2026\nMeasures:\n(what was done)\nnone\n\nTiltak\n\
             ( ) ja\n(x) nei\nTelefon\n(0711) 555 (privat)",
        );
        let mut found: Vec<usize> = hints(&form, known).into_iter().collect();
        found.sort_unstable();
        assert_eq!(found, [1, 2, 5]);
    }

    #[test]
    fn help_below_a_star_is_no_answer() {
        let form = Line::all(
            "Ort*\nUlm\nWelche Unterlagen fehlen?*\nBenennung der Unterlagen wie z.B. Verträge, Listen, Pläne etc.\nPläne\n\
             Wie viele?*\nWenn niemand es weiß, bitte die höchste Zahl angeben.\n12\nWas noch?*\nWir baten z.B. Herrn Roth \
             darum, alles zu schließen usw.\nEs half.",
        );
        let mut found: Vec<usize> = help(&form).into_iter().collect();
        found.sort_unstable();
        assert_eq!(found, [3, 6]);
        assert!(help(&Line::all("Ort*\nPlease send all of it to the office at once.\nx")).is_empty());
    }

    #[test]
    fn a_remark_in_a_letter_is_no_hint() {
        let letter = Line::all("Ich habe alles an die IT geschickt:\n(siehe unten im Anhang)\nGruss Erika");
        assert!(hints(&letter, known).is_empty());
        // The box is empty: nothing stands below the label but its answer.
        assert!(hints(&Line::all("Name\n(noch nicht bekannt)\n\nTelefon\n1"), known).is_empty());
    }

    #[test]
    fn underlined_lines_are_headings_above_rows_and_labels_above_answers() {
        let rows = underlined(
            &Line::all(
                "Meldung\n=======\n\nWas ist passiert?\n-----------\nName *\nErika\n\nKontakt\n-------\nTelefon: 1",
            ),
            known,
        );
        assert!(rows.headings.contains("Kontakt") && rows.headings.contains("Was ist passiert?"));
        assert!(rows.rules.is_empty());
        let labels = underlined(
            &Line::all("Name\n------\nErika\n\nTelefon\n-------\n12\n\nTiltak\n------\nPassord er byttet"),
            known,
        );
        assert_eq!(labels.rules.len(), 3);
        assert!(labels.headings.is_empty());
    }
}
