//! Questions and answers that say what they are: `Frage 3: …`, `Antwort: …`, numbered questions with answers below.

use std::collections::HashSet;
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
static NUMBER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(?:[QFS]?\(?(\d{1,2})[.)]\)?|\(?([a-z])[.)])\s+(\S.*)$").ok());

/// Where stars say that a line asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stars {
    #[default]
    Nowhere,
    /// Behind the questions that must be answered.
    Behind,
    /// Before all questions as well, also those that need no answer.
    Around,
}

/// How a text asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Habit {
    /// `Q:` and `A:` stand for question and answer.
    letters: bool,
    /// Its questions are numbered and answered on the lines below.
    pub(crate) numbers: bool,
    stars: Stars,
    /// The sign that stands between label and value: a tab, a dash.
    sign: Option<&'static str>,
}

/// What a line says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role<'a> {
    Question(&'a str),
    Answer(&'a str),
    Numbered(u32, &'a str),
    Other,
}

/// Looks at all lines before one of them is read.
pub(crate) fn habit(lines: &[Line], ordinals: &HashSet<String>, is_label: impl Fn(&str) -> bool) -> Habit {
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
    Habit {
        letters: answers >= 2 && letters.len() > answers,
        stars: stars(&filled),
        sign: SIGNS.iter().copied().find(|sign| parts(&filled, sign, &is_label)),
        numbers: answers_below_numbers(&filled, ordinals),
    }
}

fn stars(filled: &[&str]) -> Stars {
    let starred = || filled.iter().filter(|text| starred(text).is_some());
    if starred().filter(|text| text.starts_with("* ")).count() >= 3 {
        Stars::Around
    } else if starred().count() >= 3 {
        Stars::Behind
    } else {
        Stars::Nowhere
    }
}

/// Whether most questions that count up have their answers below them. Letters count anew below each number.
fn answers_below_numbers(filled: &[&str], ordinals: &HashSet<String>) -> bool {
    let numbered = |text| numbered(text).filter(|_| !ordinals.contains(text));
    let (mut counted, mut answered) = (0_u32, 0_u32);
    let (mut figure, mut letter) = (1_u32, 1_u32);
    for (at, text) in filled.iter().enumerate() {
        let Some((series, number, _)) = numbered(text) else {
            continue;
        };
        let next = if series == Series::Figures {
            &mut figure
        } else {
            &mut letter
        };
        if number != *next {
            continue;
        }
        *next = number.saturating_add(1);
        let below = filled.get(at.saturating_add(1)).copied().unwrap_or_default();
        if series == Series::Figures {
            letter = 1;
            if numbered(below).is_some_and(|(series, number, _)| series == Series::Letters && number == 1) {
                // “1. General” above “a. Your name” is the heading of a part.
                continue;
            }
        }
        counted = counted.saturating_add(1);
        answered = answered.saturating_add(u32::from(
            (is_plain(below) || ordinals.contains(below)) && !below.ends_with(':'),
        ));
    }
    counted >= 3 && answered.saturating_mul(5) >= counted.saturating_mul(3)
}

/// A line that is neither a numbered question nor a label with its answer.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && numbered(text).is_none() && !text.contains('\t') && !text.contains(": ")
}

/// Numbered lines that are questions to the last word, although a colon stands in them: `b. Your device: make, model,
/// serial number` with the answer right below.
pub(crate) fn whole(lines: &[Line], is_label: impl Fn(&str) -> bool) -> HashSet<String> {
    let asks = |pair: &[Line]| {
        let [line, below] = pair else { return None };
        let text = line.text.trim();
        let (_, _, words) = numbered(text)?;
        let (_, hint) = split::colon(words)?;
        let plain = is_plain(below.text.trim()) && !hint.contains(|c: char| c.is_ascii_digit() || c == '@');
        let pieces = || hint.split(',').map(str::trim).filter(|piece| !piece.is_empty());
        let named = pieces().filter(|piece| is_label(piece)).count() >= 2;
        let small = hint.starts_with(char::is_lowercase) && pieces().count() >= 3;
        (plain && (named || small)).then(|| text.to_owned())
    };
    lines.windows(2).take(2000).filter_map(asks).collect()
}

impl Reader<'_> {
    /// A line that says itself that it is a question or an answer.
    pub(super) fn spoken_for(&mut self, text: &str, line: &Line) -> bool {
        let ordinal = self.ordinals.contains(text);
        let question = match role(text, self.habit) {
            Role::Answer(answer) => return self.answer(answer, line),
            Role::Question(question) => question,
            Role::Numbered(number, words) if !ordinal && self.is_question(number, words) => {
                self.number = number;
                words
            }
            Role::Numbered(..) | Role::Other => return self.row(text, line),
        };
        let told = split::pairs(question, |label| self.confidence(label)).filter(|_| !self.whole.contains(text));
        if told.is_some_and(|pairs| pairs.iter().any(|(_, value)| !value.is_empty())) {
            return false;
        }
        let slot = self.fit(question);
        self.push(question.trim_end_matches(['.', ':']).to_owned(), String::new(), line);
        // Between starred questions stand some that need no answer, without a star.
        let unknown = match self.habit.stars {
            Stars::Nowhere => Reach::Block,
            Stars::Behind | Stars::Around => Reach::One,
        };
        let reach = self.reach_of(question, slot, unknown);
        self.open = Some(Open { reach, slot });
        true
    }

    /// `Label<tab>value` among others of its kind.
    fn row(&mut self, text: &str, line: &Line) -> bool {
        let Some((sign, (label, value))) = self.habit.sign.and_then(|sign| Some((sign, parted(text, sign)?))) else {
            return false;
        };
        let slot = self.fit(label);
        // A dash stands in sentences as well.
        let in_long = self.in_long();
        if !is_sure(sign) && slot.is_none() && (in_long || !label.starts_with(char::is_uppercase)) {
            return false;
        }
        self.push_open((label.trim_end_matches(':'), value), slot, line);
        true
    }

    /// Inside a long answer a number may begin a step of it.
    fn is_question(&self, number: u32, words: &str) -> bool {
        // “(i) Steps already taken” behind “(h) Description” is the next question, whatever it asks.
        if number > 1 && self.number.checked_add(1) == Some(number) && !words.ends_with('.') {
            return true;
        }
        let in_long = self.in_long();
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

/// Signs that part label and value where all rows have them.
const SIGNS: [&str; 14] = [
    "\t", " | ", " :: ", "=>", "->", "→", "⇒", "»", ">>", " - ", " – ", " — ", " = ", ";",
];

/// Signs that stand in no sentence.
fn is_sure(sign: &str) -> bool {
    sign == "\t" || sign.contains(['>', '→', '⇒', '»', '|'])
}

/// Three rows of label and value, and most rows begin with a label that is known.
fn parts(lines: &[&str], sign: &str, is_label: &impl Fn(&str) -> bool) -> bool {
    let (mut rows, mut known) = (0_u32, 0_u32);
    for (label, _) in lines.iter().filter_map(|text| parted(text, sign)) {
        rows = rows.saturating_add(1);
        known = known.saturating_add(u32::from(is_label(label)));
    }
    rows >= 3 && known.saturating_mul(2) >= rows
}

/// `Label<tab>value` and nothing else; a sign that sentences have too stands behind few words.
fn parted<'a>(text: &'a str, sign: &str) -> Option<(&'a str, &'a str)> {
    let (label, value) = split::unbulleted(text).split_once(sign)?;
    let (label, value) = (label.trim(), value.trim());
    let most = if sign == "\t" { 120 } else { 50 };
    let once = sign != "\t" && sign != ";" || !value.contains(sign);
    let plain = !label.is_empty() && !value.is_empty() && once && label.chars().count() <= most;
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
    if let Some(label) = starred(text).filter(|_| habit.stars != Stars::Nowhere) {
        return Role::Question(label);
    }
    if let Some(label) = text.strip_prefix("* ").filter(|_| habit.stars == Stars::Around) {
        return Role::Question(label.trim());
    }
    match numbered(text).filter(|_| habit.numbers) {
        Some((_, number, words)) => Role::Numbered(number, words),
        None => Role::Other,
    }
}

/// `What do you do at the club? *`: web forms mark the questions that must be answered.
fn starred(text: &str) -> Option<&str> {
    // `* Telefon *`: a star on either side.
    let text = text.strip_prefix("* ").map_or(text, str::trim_start);
    let label = text.strip_suffix('*')?.trim_end_matches(['*', '\u{a0}', ' ']);
    let plain = label.starts_with(char::is_alphanumeric) && !label.contains(['*', '\t']);
    // `Ort*`, `Welche Daten sind betroffen?*`: many set no space before it.
    let short = label.chars().count() <= 160 && !label.ends_with(['.', ',', ';', ':']);
    (plain && short).then_some(label)
}

/// What a row of questions counts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Series {
    Figures,
    Letters,
}

/// `3. Was ist passiert?`, `4) Telefon`, `b. Phone`: not `05.10.2026`, nor `z. B. gestern`.
fn numbered(text: &str) -> Option<(Series, u32, &str)> {
    let captures = NUMBER.as_ref()?.captures(text)?;
    let words = captures.get(3)?.as_str();
    let (series, number) = match captures.get(2).and_then(|letter| letter.as_str().chars().next()) {
        // `(c) Telephone` is the third.
        Some(letter) => {
            let number = u32::from(letter).saturating_sub(u32::from('a')).saturating_add(1);
            (Series::Letters, number)
        }
        None => (Series::Figures, captures.get(1)?.as_str().parse().ok()?),
    };
    let abbreviated = series == Series::Letters && words.chars().nth(1) == Some('.');
    (words.starts_with(char::is_alphabetic) && !abbreviated).then_some((series, number, words))
}

/// The figure that a line counts with.
pub(super) fn figure(text: &str) -> Option<u32> {
    numbered(text)
        .filter(|(series, ..)| *series == Series::Figures)
        .map(|(_, number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn habit(lines: &[Line], is_label: impl Fn(&str) -> bool) -> Habit {
        super::habit(lines, &HashSet::new(), is_label)
    }

    #[test]
    fn lines_say_what_they_are() {
        let habit = habit(
            &Line::all("1. Name\nErika\n\n2. Telefon\n123\n3. Was ist passiert?\nLaptop weg.\n"),
            |_| false,
        );
        assert!(habit.numbers && !habit.letters);
        assert_eq!(role("2. Telefon", habit), Role::Numbered(2, "Telefon"));
        assert_eq!(role("05.10.2026 09:00", habit), Role::Other);
        assert_eq!(role("Frage 1: Wer?", habit), Role::Question("Wer?"));
        assert_eq!(role("Antwort: ich", habit), Role::Answer("ich"));
        let habit = self::habit(&Line::all("Q: Who?\nA: Me\nQ: When?\nA: Now"), |_| false);
        assert_eq!(role("A: Me", habit), Role::Answer("Me"));
        assert_eq!(role("A: Me", Habit::default()), Role::Other);
        let stars = self::habit(
            &Line::all("* Namn *\nSiri\n* Når hende det? *\ni dag\n* Kven er varsla? *\nleiaren\n* Merknad\nnei"),
            |_| false,
        );
        assert_eq!(role("* Namn *", stars), Role::Question("Namn"));
        assert_eq!(role("* Merknad", stars), Role::Question("Merknad"));
        assert_eq!(role("* Merknad", Habit::default()), Role::Other);
        let glued = self::habit(&Line::all("Ort*\nBonn\nWer?*\nich\nWann?*\nheute"), |_| false);
        assert_eq!(
            role("Wie viele Personen?*", glued),
            Role::Question("Wie viele Personen?")
        );
        let steps = self::habit(
            &Line::all("1. Link geklickt\n2. Passwort eingegeben\n3. Rechner aus"),
            |_| false,
        );
        assert!(!steps.numbers);
    }

    #[test]
    fn letters_count_anew_below_each_number() {
        let form = "1. General\na. Your name\nErika\nb. Phone\n12\nc. Your device: make, model, colour\nThinkPad, black\n\
                    2. More\na. Owner\nme";
        let habit = habit(&Line::all(form), |_| false);
        assert!(habit.numbers);
        assert_eq!(role("b. Phone", habit), Role::Numbered(2, "Phone"));
        assert_eq!(role("z. B. am Montag", habit), Role::Other);
        let whole = whole(&Line::all(form), |_| false);
        assert_eq!(whole.len(), 1, "{whole:?}");
        // What stands behind the colon is the answer, and the line below goes on with it.
        let told = "1. Systems: mail, web\nand all printers\n2. Measures: cut off, 3 servers, mail\nsince noon";
        assert!(super::whole(&Line::all(told), |_| false).is_empty());
    }
}
