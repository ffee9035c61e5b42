//! Questions and answers that say what they are: `Frage 3: …`, `Antwort: …`, numbered questions with answers below.

use std::sync::LazyLock;

use regex::Regex;

use super::{Item, Line, Open, Reach, Reader, reach, split};

static QUESTION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:frage|question|spørsmål|spm\.?)\s*(?:n[ro]\.?\s*)?\d{0,3}\s*[:.)]\s*(\S.*)$").ok()
});
static ANSWER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:(?:ihre|your|ditt|meine|my|mitt)\s+)?(?:antwort|answer|svar)\s*\d{0,3}\s*:\s*(.*)$").ok()
});
static LETTER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^([QFSA])\s*\d{0,3}\s*[:.)]\s+(\S.*)$").ok());
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^\(?(\d{1,2})[.)]\)?\s+(\S.*)$").ok());

/// How a text asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Habit {
    /// `Q:` and `A:` stand for question and answer.
    letters: bool,
    /// Its questions are numbered and answered on the lines below.
    pub(crate) numbers: bool,
    /// A tab stands between label and value.
    tabs: bool,
}

/// What a line says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role<'a> {
    Question(&'a str),
    Answer(&'a str),
    Numbered(&'a str),
    Other,
}

/// Looks at all lines before one of them is read.
pub(crate) fn habit(lines: &[Line], is_label: impl Fn(&str) -> bool) -> Habit {
    let letter = |line: &Line| {
        let captures = LETTER.as_ref()?.captures(line.text.trim())?;
        captures.get(1).and_then(|letter| letter.as_str().chars().next())
    };
    let letters: Vec<char> = lines.iter().take(2000).filter_map(letter).collect();
    let answers = letters.iter().filter(|letter| **letter == 'A').count();
    let filled: Vec<&str> = lines
        .iter()
        .map(|line| line.text.trim())
        .filter(|text| !text.is_empty())
        .take(4000)
        .collect();
    let (mut counted, mut answered, mut next) = (0_u32, 0_u32, 1_u32);
    for (at, text) in filled.iter().enumerate() {
        let Some((number, _)) = number(text) else { continue };
        if number != next {
            continue;
        }
        next = next.saturating_add(1);
        counted = counted.saturating_add(1);
        let below = filled.get(at.saturating_add(1)).copied().unwrap_or_default();
        let plain = !below.is_empty() && self::number(below).is_none() && !below.contains(['\t', ':']);
        answered = answered.saturating_add(u32::from(plain));
    }
    Habit {
        letters: answers >= 2 && letters.len() > answers,
        tabs: tabs(&filled, is_label),
        numbers: counted >= 3 && answered.saturating_mul(5) >= counted.saturating_mul(3),
    }
}

impl Reader<'_> {
    /// A line that says itself that it is a question or an answer.
    pub(super) fn spoken_for(&mut self, text: &str, line: &Line) -> bool {
        let question = match role(text, self.habit) {
            Role::Answer(answer) => return self.answer(answer, line),
            Role::Question(question) => question,
            Role::Numbered(words) if self.is_question(words) => words,
            Role::Numbered(_) | Role::Other => return self.row(text, line),
        };
        let told = split::pairs(question, |label| self.confidence(label));
        if told.is_some_and(|pairs| pairs.iter().any(|(_, value)| !value.is_empty())) {
            return false;
        }
        let slot = self.fit(question);
        self.push(question.trim_end_matches(['.', ':']).to_owned(), String::new(), line);
        self.open = Some(Open {
            reach: slot.map_or(Reach::Block, reach),
            slot,
        });
        true
    }

    /// `Label<tab>value` among others of its kind.
    fn row(&mut self, text: &str, line: &Line) -> bool {
        let Some((label, value)) = tabbed(text).filter(|_| self.habit.tabs) else {
            return false;
        };
        let slot = self.fit(label);
        self.push(label.trim_end_matches(':').to_owned(), value.to_owned(), line);
        self.open = Some(Open {
            reach: slot.map_or(Reach::One, reach),
            slot,
        });
        true
    }

    /// Inside a long answer a number may begin a step of it.
    fn is_question(&self, words: &str) -> bool {
        let in_long = self.open.as_ref().is_some_and(|open| open.reach == Reach::Long) && self.has_value();
        let confidence = self.confidence(words);
        words.ends_with('?') || confidence > 0.9 || (!in_long && words.chars().count() <= 160)
    }

    fn answer(&mut self, answer: &str, line: &Line) -> bool {
        let awaited = self.open.is_some() && !self.has_value();
        match self.flow.items.last_mut() {
            Some(Item::Pair(_)) if awaited => {}
            Some(Item::Heading(question)) => {
                let question = std::mem::take(question);
                self.flow.items.pop();
                let slot = self.fit(&question);
                self.push(question, String::new(), line);
                self.open = Some(Open {
                    reach: slot.map_or(Reach::Block, reach),
                    slot,
                });
            }
            _ => return false,
        }
        self.blank = false;
        self.append(answer);
        true
    }
}

/// Three rows of label and value, and most rows begin with a label that is known.
fn tabs(lines: &[&str], is_label: impl Fn(&str) -> bool) -> bool {
    let (mut rows, mut known) = (0_u32, 0_u32);
    for (label, _) in lines.iter().filter_map(|text| tabbed(text)) {
        rows = rows.saturating_add(1);
        known = known.saturating_add(u32::from(is_label(label)));
    }
    rows >= 3 && known.saturating_mul(2) >= rows
}

/// `Label<tab>value` and nothing else.
fn tabbed(text: &str) -> Option<(&str, &str)> {
    let (label, value) = text.split_once('\t')?;
    let (label, value) = (label.trim(), value.trim());
    let plain = !label.is_empty() && !value.is_empty() && !value.contains('\t') && label.chars().count() <= 120;
    (plain && label.starts_with(char::is_alphanumeric) && !label.contains(": ")).then_some((label, value))
}

/// What a line is.
fn role(text: &str, habit: Habit) -> Role<'_> {
    let rest = |regex: &LazyLock<Option<Regex>>, group: usize| {
        let captures = regex.as_ref()?.captures(text)?;
        Some(captures.get(group)?.as_str().trim())
    };
    if let Some(question) = rest(&QUESTION, 1) {
        return Role::Question(question);
    }
    if let Some(answer) = rest(&ANSWER, 1) {
        return Role::Answer(answer);
    }
    if habit.letters
        && let Some(words) = rest(&LETTER, 2)
    {
        return if text.starts_with('A') {
            Role::Answer(words)
        } else {
            Role::Question(words)
        };
    }
    match number(text).filter(|_| habit.numbers) {
        Some((_, words)) => Role::Numbered(words),
        None => Role::Other,
    }
}

/// `3. Was ist passiert?`, `4) Telefon`: not `05.10.2026`.
fn number(text: &str) -> Option<(u32, &str)> {
    let captures = NUMBER.as_ref()?.captures(text)?;
    let words = captures.get(2)?.as_str();
    let number = captures.get(1)?.as_str().parse().ok()?;
    words.starts_with(char::is_alphabetic).then_some((number, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Line> {
        text.lines()
            .map(|line| Line {
                text: line.to_owned(),
                place: String::new(),
            })
            .collect()
    }

    #[test]
    fn lines_say_what_they_are() {
        let habit = habit(
            &lines("1. Name\nErika\n\n2. Telefon\n123\n3. Was ist passiert?\nLaptop weg.\n"),
            |_| false,
        );
        assert!(habit.numbers && !habit.letters);
        assert_eq!(role("2. Telefon", habit), Role::Numbered("Telefon"));
        assert_eq!(role("05.10.2026 09:00", habit), Role::Other);
        assert_eq!(role("Frage 1: Wer?", habit), Role::Question("Wer?"));
        assert_eq!(role("Antwort: ich", habit), Role::Answer("ich"));
        let habit = super::habit(&lines("Q: Who?\nA: Me\nQ: When?\nA: Now"), |_| false);
        assert_eq!(role("A: Me", habit), Role::Answer("Me"));
        assert_eq!(role("A: Me", Habit::default()), Role::Other);
        let steps = super::habit(
            &lines("1. Link geklickt\n2. Passwort eingegeben\n3. Rechner aus"),
            |_| false,
        );
        assert!(!steps.numbers);
    }
}
