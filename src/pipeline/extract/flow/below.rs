//! Lines whose answer stands below them, known by their layout: label, answer, label, answer; a question above boxes.
//! And the lines at the foot of a form, which answer nothing.

use std::collections::HashSet;

use super::Line;
use crate::config::rules::forms::normal;
use crate::pipeline::extract::values::marks;

/// Lines that are looked at.
const LOOKED_AT: usize = 2000;
/// Labels with one answer below each that make it the layout of the text.
const ROWS: usize = 3;

/// What the layout tells.
#[derive(Clone, Debug, Default)]
pub(super) struct Below {
    /// Lines that ask.
    asking: HashSet<String>,
    /// Label and answer take turns.
    pub(super) turns: bool,
}

/// Looks at all lines before one of them is read.
pub(super) fn below(lines: &[Line], is_label: impl Fn(&str) -> bool) -> Below {
    let filled: Vec<&Line> = lines
        .iter()
        .filter(|line| !line.text.trim().is_empty())
        .take(LOOKED_AT)
        .collect();
    let text = |at: usize| filled.get(at).map_or("", |line| line.text.trim());
    let mut found = Below::default();
    for at in 0..filled.len() {
        let below = text(at.saturating_add(1));
        let list = marks::starts_with_mark(below) && marks::starts_with_mark(text(at.saturating_add(2)));
        if (list || marks::is_row_of_boxes(below)) && could_ask(text(at)) {
            found.asking.insert(text(at).to_owned());
        }
    }
    // In a mail the lines of a story take turns with nothing; paragraphs and printed lines have a place.
    if filled.iter().any(|line| line.place.is_empty()) {
        return found;
    }
    let mut asked: Vec<usize> = Vec::new();
    let (mut turns, mut good, mut bad) = (0_usize, 0_usize, 0_usize);
    for at in (0..filled.len()).filter(|at| could_ask(text(*at)) && is_label(text(*at))) {
        match asked.last().map(|last| at.saturating_sub(*last)) {
            // “Lager” is a label of some forms, and here an answer.
            Some(1) => {
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
    found.turns = enough && bad.saturating_mul(4) <= good;
    if !found.turns {
        return found;
    }
    for (nth, at) in asked.iter().enumerate() {
        found.asking.insert(text(*at).to_owned());
        let between = at.saturating_add(2);
        let next = asked.get(nth.saturating_add(1)).copied();
        // One unknown label with its answer stands between two that are known, or behind the last.
        let fits = match next {
            Some(next) => next == at.saturating_add(4),
            None => text(between).ends_with('?') && between.saturating_add(1) < filled.len(),
        };
        if fits && could_ask(text(between)) && shorter(text(between), text(between.saturating_add(1))) {
            found.asking.insert(text(between).to_owned());
        }
    }
    found
}

/// The second line of an answer is a line of a paragraph; a label is no longer than forms print.
fn shorter(label: &str, answer: &str) -> bool {
    !answer.is_empty() && label.chars().count() <= 60 && !is_footer(answer)
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
}

/// How lines begin that say where a filled form goes and whom to ask, folded.
const FOOT: [&str; 36] = [
    "rueckfragen",
    "zurueck an",
    "abgabe",
    "rueckgabe",
    "fragen an",
    "fragen zum",
    "bei fragen",
    "bei rueckfragen",
    "ausgefuellt an",
    "ausgefuelltes formular",
    "formular an",
    "einzureichen",
    "bitte zurueck",
    "bitte senden",
    "questions",
    "for questions",
    "return to",
    "return this",
    "return completed",
    "please return",
    "send to",
    "send completed",
    "submit to",
    "completed forms",
    "need help",
    "you can edit",
    "you are receiving",
    "create your own",
    "powered by",
    "spoersmaal om",
    "spoersmaal til",
    "sendes til",
    "leveres til",
    "returneres",
    "skjemaet sendes",
    "trenger du hjelp",
];
/// What machines say of themselves: “This content …”.
const THIS: [&str; 9] = [
    "diese", "dieser", "dieses", "this", "these", "dette", "denne", "dei", "desse",
];
/// What makes that a machine's line.
const MACHINES: [&str; 8] = [
    "formular",
    "automat",
    "skjema",
    "microsoft",
    "google",
    "submission",
    "content owner",
    "web form",
];

/// Whether a line belongs to the foot of a form.
pub(crate) fn is_footer(text: &str) -> bool {
    let text = text.trim();
    if text.len() > 400 || text.split_whitespace().count() < 4 {
        return false;
    }
    let words = normal::words(text);
    let begins = |start: &str| {
        words
            .strip_prefix(start)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let addressed = text.contains('@')
        || text.ends_with(['.', ')', '“', '”', '"'])
        || text.chars().filter(char::is_ascii_digit).count() >= 4
        || words.starts_with("you ")
        || words.starts_with("create ");
    (addressed && FOOT.iter().any(|start| begins(start)))
        || (THIS.iter().any(|start| begins(start)) && MACHINES.iter().any(|machine| words.contains(machine)))
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
    fn the_line_above_boxes_is_their_question() {
        let form = read(&["Nature of concern", "☐ Lost", "☒ Weakness", "Explain", "All of it"]);
        assert!(form.asks("Nature of concern") && !form.asks("Explain"));
    }

    #[test]
    fn the_foot_of_a_form_answers_nothing() {
        for text in [
            "Rückfragen an den Datenschutzbeauftragten Dr. Uwe H., Tel. 05571 99-1200",
            "Return to the IT Manager, Len W. (ext. 300, l@example.org).",
            "Abgabe im Sekretariat oder per Mail. Beispiel: „Stick verloren“",
            "Dette innhaldet er laga av eigaren av skjemaet. Microsoft er ikkje ansvarleg.",
            "You can edit this submission and view all your submissions easily.",
            "Questions: duty manager 01 555 0100",
            "Spørsmål om skjemaet: IKT-vakt Roar Tveit, tlf. 75 00 11 22",
        ] {
            assert!(is_footer(text), "{text}");
        }
        for text in [
            "Rückfragen kamen keine",
            "This mail went to the wrong person.",
            "Diese Liste lag offen im Flur.",
            "Questions were asked by two customers",
        ] {
            assert!(!is_footer(text), "{text}");
        }
    }
}
