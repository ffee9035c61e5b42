//! Lines whose answer stands below them, known by their layout: label, answer, label, answer; a question above boxes.

use std::collections::HashSet;

use super::foot::is_footer;
use super::looks::Look;
use super::{Line, split};
use crate::pipeline::extract::values::marks;

/// Lines that are looked at.
const LOOKED_AT: usize = 2000;
/// Labels with one answer below each that make it the layout of the text.
const ROWS: usize = 3;
/// So many make up a mail.
const MANY: usize = 6;

/// What the layout tells.
#[derive(Clone, Debug, Default)]
pub(super) struct Below {
    /// Lines that ask.
    asking: HashSet<String>,
    /// Questions with a yes or a no below them, set like headings or not.
    answered: HashSet<String>,
    /// Label and answer take turns.
    pub(super) turns: bool,
}

/// Looks at all lines before one of them is read.
pub(super) fn below(lines: &[Line], is_label: impl Fn(&str) -> bool) -> Below {
    let filled: Vec<&Line> = lines
        .iter()
        .filter(|line| !line.text.trim().is_empty() && line.look != Look::Heading)
        .take(LOOKED_AT)
        .collect();
    let mut found = Below {
        asking: above_boxes(&filled),
        answered: HashSet::new(),
        turns: false,
    };
    found.answered = above_answers(lines, &is_label);
    found.asking.extend(found.answered.iter().cloned());
    let indented = indented(lines, &is_label);
    if !indented.is_empty() {
        found.asking.extend(indented);
        found.turns = true;
        return found;
    }
    // In a mail the lines of a story take turns with nothing; paragraphs and printed lines have a place. A mail must be
    // made up of labels and answers, and only labels that are known count.
    if filled.iter().any(|line| line.place.is_empty()) {
        if let Some(asked) = in_turns(&filled, &is_label).filter(|asked| is_all(asked, filled.len())) {
            found
                .asking
                .extend(asked.iter().map(|at| text(&filled, *at).to_owned()));
            found.turns = true;
        }
        return found;
    }
    if let Some(asked) = in_turns(&filled, &is_label) {
        found.asking.extend(asking(&asked, &filled));
        found.turns = true;
    }
    found
}

fn text<'a>(filled: &[&'a Line], at: usize) -> &'a str {
    filled.get(at).map_or("", |line| line.text.trim())
}

/// Lines right above boxes.
fn above_boxes(filled: &[&Line]) -> HashSet<String> {
    let asks = |at: &usize| {
        let below = text(filled, at.saturating_add(1));
        let list = marks::starts_with_mark(below) && marks::starts_with_mark(text(filled, at.saturating_add(2)));
        (list || marks::is_row_of_boxes(below)) && could_ask(text(filled, *at))
    };
    let all = 0..filled.len();
    all.filter(asks).map(|at| text(filled, at).to_owned()).collect()
}

/// Questions right above a yes or a no. In a mail they count where labels make up a form.
fn above_answers(lines: &[Line], is_label: &impl Fn(&str) -> bool) -> HashSet<String> {
    let filled = lines.iter().filter(|line| !line.text.trim().is_empty());
    let filled: Vec<&Line> = filled.take(LOOKED_AT).collect();
    let label = |line: &&&Line| {
        let head = split::colon(line.text.trim()).map_or(line.text.trim(), |(head, _)| head);
        is_label(head)
    };
    let mail = filled.iter().any(|line| line.place.is_empty());
    if mail && filled.iter().filter(label).take(ROWS).count() < ROWS {
        return HashSet::new();
    }
    let asks = |pair: &[&Line]| {
        let [line, below] = pair else { return None };
        let question = line.text.trim();
        let short = (2..=14).contains(&question.split_whitespace().count());
        (short && question.ends_with('?') && could_ask(question) && begins_yes_or_no(&below.text))
            .then(|| question.to_owned())
    };
    filled.windows(2).filter_map(asks).collect()
}

/// `Ja`, `No.`, `Nei – berre namn`: the answer stands alone or before a sign.
fn begins_yes_or_no(text: &str) -> bool {
    let text = text.trim();
    let first: String = text.chars().take_while(|c| c.is_alphabetic()).take(8).collect();
    let answers = [
        "ja",
        "nein",
        "yes",
        "no",
        "nei",
        "jo",
        "unklar",
        "unknown",
        "ukjent",
        "uklart",
        "unbekannt",
    ];
    let rest = text.get(first.len()..).unwrap_or_default().trim_start();
    answers.contains(&first.to_lowercase().as_str())
        && (rest.is_empty() || rest.starts_with([',', '.', ';', ':', '-', '–', '—', '(']))
        && rest.chars().count() <= 100
}

/// The places of the labels that rules know, where each has its answer on the next line or lines.
fn in_turns(filled: &[&Line], is_label: &impl Fn(&str) -> bool) -> Option<Vec<usize>> {
    let mut asked: Vec<usize> = Vec::new();
    let (mut turns, mut good, mut bad) = (0_usize, 0_usize, 0_usize);
    for at in (0..filled.len()).filter(|at| could_ask(text(filled, *at)) && is_label(text(filled, *at))) {
        match asked.last().map(|last| at.saturating_sub(*last)) {
            // “Lager” is a label of some forms, and here an answer.
            Some(1) if !is_next_label(at, filled, is_label) => {
                bad = bad.saturating_add(1);
                continue;
            }
            Some(gap @ 2..=4) => {
                good = good.saturating_add(1);
                turns = turns.saturating_add(usize::from(gap == 2));
            }
            _ => {}
        }
        asked.push(at);
    }
    // Some answers take two lines.
    let enough = turns >= ROWS || (turns >= 2 && good >= ROWS && bad == 0);
    (enough && bad.saturating_mul(4) <= good).then_some(asked)
}

/// Whether labels and answers make up a text of so many lines.
fn is_all(asked: &[usize], lines: usize) -> bool {
    asked.len() >= MANY && asked.len().saturating_mul(3) >= lines
}

/// The labels that rules know, and the ones that take turns with answers between them.
fn asking(asked: &[usize], filled: &[&Line]) -> HashSet<String> {
    let mut found = HashSet::new();
    let fits = |at: usize| could_ask(text(filled, at)) && shorter(text(filled, at), text(filled, at.saturating_add(1)));
    for (nth, at) in asked.iter().enumerate() {
        found.insert(text(filled, *at).to_owned());
        let between = at.saturating_add(2);
        // One unknown label with its answer stands between two that are known, or behind the last.
        let one = match asked.get(nth.saturating_add(1)) {
            Some(next) => {
                let two = *next == at.saturating_add(6);
                let second = at.saturating_add(4);
                if two && fits(second) {
                    found.insert(text(filled, second).to_owned());
                }
                two || *next == second
            }
            None => text(filled, between).ends_with('?') && between.saturating_add(1) < filled.len(),
        };
        if one && fits(between) {
            found.insert(text(filled, between).to_owned());
        }
    }
    found
}

/// Labels at the margin whose answers stand indented below them; nothing where that is not the layout of the text.
fn indented(lines: &[Line], is_label: &impl Fn(&str) -> bool) -> Vec<String> {
    let filled: Vec<&str> = lines
        .iter()
        .map(|line| line.text.as_str())
        .filter(|text| !text.trim().is_empty())
        .take(LOOKED_AT)
        .collect();
    let is_in = |text: &str| text.starts_with("  ") || text.starts_with('\t');
    let (mut labels, mut known, mut bare) = (Vec::new(), 0_usize, 0_usize);
    for pair in filled.windows(2) {
        let [line, below] = pair else { continue };
        let text = line.trim();
        let told = split::pairs(text, |_| 0.0).is_some() && !asks_twice(text);
        if is_in(line) || !could_ask(text.trim_end_matches(':')) || told {
            continue;
        }
        let asks = is_label(text);
        if is_in(below) || asks {
            labels.push(text.to_owned());
            known = known.saturating_add(usize::from(asks));
            bare = bare.saturating_add(usize::from(!is_in(below)));
        }
    }
    let regular = known >= ROWS && labels.len() >= ROWS.saturating_add(1) && bare.saturating_mul(3) <= labels.len();
    if regular { labels } else { Vec::new() }
}

/// Whether a label right below another asks itself, the box of the first being empty: from it on the labels take
/// turns with answers again.
fn is_next_label(at: usize, filled: &[&Line], is_label: &impl Fn(&str) -> bool) -> bool {
    let asks = |step: &usize| {
        let line = text(filled, at.saturating_add(*step));
        could_ask(line) && is_label(line)
    };
    // “Notebook” is a label of some forms too: the places of all that follow tell.
    let even = [2, 4, 6].iter().filter(|step| asks(step)).count();
    even > [1, 3, 5].iter().filter(|step| asks(step)).count()
}

/// The second line of an answer is a line of a paragraph; a label is no longer than forms print.
fn shorter(label: &str, answer: &str) -> bool {
    !answer.is_empty() && label.chars().count() <= 60 && !is_footer(answer)
}

/// `Reported to the police? Case number`: a question and the words for its answer.
fn asks_twice(text: &str) -> bool {
    let words = text.split_once("? ").map(|(_, words)| words.trim());
    words.is_some_and(|words| {
        let plain = words.starts_with(char::is_uppercase) && !words.contains(|c: char| c.is_ascii_digit() || c == ',');
        plain && words.split_whitespace().count() <= 3 && !begins_yes_or_no(words)
    })
}

fn could_ask(text: &str) -> bool {
    text.chars().count() <= 120
        && text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && text.chars().filter(|c| c.is_alphabetic()).count() >= 2
        && !text.ends_with(['.', ',', '!', ';'])
        && !text.contains(['@', '\t'])
        && !marks::starts_with_mark(text)
        && text.chars().filter(char::is_ascii_digit).count() <= 3
}

impl Below {
    /// Whether a line asks for what stands below it.
    pub(super) fn asks(&self, text: &str) -> bool {
        self.asking.contains(text)
    }

    /// Whether a line asks twice for what stands indented below it.
    pub(super) fn asks_twice(&self, text: &str) -> bool {
        self.turns && asks_twice(text) && self.asks(text)
    }

    /// Whether a line asks for the yes or no below it.
    pub(super) fn answered(&self, text: &str) -> bool {
        self.answered.contains(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(texts: &[&str]) -> Below {
        let lines: Vec<Line> = texts
            .iter()
            .enumerate()
            .map(|(at, text)| Line {
                text: (*text).to_owned(),
                place: format!("paragraph {at}"),
                ..Line::default()
            })
            .collect();
        below(&lines, |label| {
            ["Ihr Name", "Telefon", "Was ist geschehen?", "Maßnahmen", "Lager"].contains(&label)
        })
    }

    #[test]
    fn labels_and_answers_take_turns() {
        let form = read(&[
            "Ihr Name",
            "Jonas Weidlich",
            "Fach / Zweig",
            "Sport",
            "Telefon",
            "0201 1",
            "Was ist geschehen?",
            "Stick weg, vermutlich im Bus.",
            "Maßnahmen",
            "gesucht",
            "Wer weiß es?",
            "Schulleitung",
        ]);
        assert!(form.turns && form.asks("Fach / Zweig") && form.asks("Wer weiß es?") && form.asks("Telefon"));
        assert!(!form.asks("Sport") && !form.asks("gesucht"));
        let blank = read(&["Ihr Name", "Telefon", "Was ist geschehen?", "Maßnahmen"]);
        assert!(!blank.turns && !blank.asks("Telefon"));
    }

    #[test]
    fn a_mail_made_up_of_labels_and_answers_is_a_form() {
        let read = |text: &str| {
            let known = |label: &str| ["Melder", "Raum", "Hva skjedde?", "Phone", "Device", "Since"].contains(&label);
            below(&Line::all(text), known)
        };
        let rows =
            "Melder\nLea\n\nRaum\n4\nHva skjedde?\nAlt er borte.\nOgså kopien.\nPhone\n12\nDevice\nNB 4\nSince\nnoon";
        let form = read(rows);
        assert!(form.turns && form.asks("Since") && !form.asks("NB 4"));
        let letter = format!("{rows}\n{}", "Und sonst ist alles wie immer.\n".repeat(20));
        assert!(!read(&letter).turns);
        assert!(!read("Melder\nLea\nRaum\n4\nPhone\n12").turns);
    }

    #[test]
    fn answers_stand_indented_below_their_labels() {
        let line = |text: &str| Line {
            text: text.to_owned(),
            ..Line::default()
        };
        let known = |label: &str| ["Ihr Name", "Telefon", "Was ist geschehen?", "Maßnahmen"].contains(&label);
        let form = [
            "Zettel",
            "Ihr Name",
            "    Jonas",
            "Post",
            "    Hausmeister",
            "Telefon",
            "    12",
            "Anzeige erstattet? Aktenzeichen",
            "    ja, 77",
            "Maßnahmen",
            "    keine",
        ];
        let form = below(&form.map(line), known);
        assert!(
            form.turns
                && form.asks("Post")
                && form.asks_twice("Anzeige erstattet? Aktenzeichen")
                && !form.asks("Zettel")
        );
        let letter = [
            "Ihr Name",
            "steht auf der Liste",
            "  - Telefon",
            "  - Maßnahmen",
            "Gruß",
        ];
        assert!(!below(&letter.map(line), known).turns);
    }

    #[test]
    fn the_line_above_boxes_is_their_question() {
        let form = read(&["Nature of concern", "☐ Lost", "☒ Weakness", "Explain", "All of it"]);
        assert!(form.asks("Nature of concern") && !form.asks("Explain"));
    }
}
