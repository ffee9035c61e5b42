//! What was really given in a box: a text, ticked options, or nothing.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Lexicon, normal};
use crate::model::document::Mark;
use crate::pipeline::extract::values::blank::behind_prompt;
use crate::pipeline::extract::values::{blank, chosen, lists, marks};

/// What stands in a box once placeholders and unticked options are gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    Nothing,
    Text(String),
    /// The words of the ticked options.
    Ticked(Vec<String>),
}

impl Given {
    /// As one text.
    pub(crate) fn joined(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text) => text.clone(),
            Self::Ticked(options) => options.join(", "),
        }
    }

    /// One by one.
    pub(crate) fn items(&self, lexicon: &Lexicon) -> Option<Vec<String>> {
        match self {
            Self::Nothing => None,
            Self::Text(text) => Some(lists::read(text, lexicon)),
            Self::Ticked(options) => Some(options.clone()),
        }
    }
}

/// Reads a box.
pub(crate) fn read(mark: &Mark, labels: &[String], lexicon: &Lexicon) -> Given {
    match mark {
        Mark::Tick(false) => Given::Nothing,
        Mark::Tick(true) => match labels.first() {
            Some(words) => Given::Ticked(vec![words.clone()]),
            None => Given::Nothing,
        },
        Mark::Chosen(options) => ticked(options.iter().map(String::as_str), lexicon),
        Mark::Text(text) => from_text(text, lexicon),
    }
}

fn from_text(text: &str, lexicon: &Lexicon) -> Given {
    if is_printed(text) {
        return Given::Nothing;
    }
    if let Some(options) = quoted_list(text) {
        return ticked(options.iter().map(String::as_str), lexicon);
    }
    let text = behind_prompt(behind_arrow(behind_hint(text)), lexicon);
    let text = behind_choice(text, lexicon);
    if let Some(words) = chosen::read(text, lexicon) {
        return ticked(words.iter().map(String::as_str), lexicon);
    }
    if let Some((head, found)) = marks::marks(text) {
        // “212 (☒ estimated)”, “19.11.2026 ☐ unknown”: the boxes say how sure the answer is.
        if let Some(answer) = before_boxes(&head, &found) {
            return Given::Text(answer.to_owned());
        }
        if found.iter().any(|mark| mark.ticked) {
            return ticked(
                found.iter().filter(|mark| mark.ticked).map(|mark| mark.words.as_str()),
                lexicon,
            );
        }
        // Nothing is ticked; words before the boxes may have been written all the same.
        return match blank::filled(&head, lexicon) {
            Some(head) if head.split_whitespace().count() > 2 => Given::Text(head.to_owned()),
            _ => Given::Nothing,
        };
    }
    match blank::filled(below_hint(text, lexicon), lexicon) {
        Some(text) => Given::Text(unlined(text)),
        None => Given::Nothing,
    }
}

/// `(Which systems, if any?)`, `(repeat for each site)`: a hint in brackets and nothing else.
fn is_printed(text: &str) -> bool {
    let text = text.trim();
    let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    inner.is_some_and(|inner| {
        let inner = inner.to_lowercase();
        let asks = inner.trim_end().ends_with(['?', '.']) || PRINTED.iter().any(|start| inner.starts_with(start));
        asks && inner.split_whitespace().count() >= 3 && !inner.contains(['(', ')'])
    })
}

/// How hints begin that say in how many copies or under which condition a box is filled in.
const PRINTED: [&str; 22] = [
    "duplicate ",
    "repeat ",
    "copy ",
    "tick ",
    "check ",
    "attach ",
    "continue ",
    "one per ",
    "please ",
    "bitte ",
    "mehrfach",
    "je ",
    "pro ",
    "für jede",
    "ggf. ",
    "gjenta ",
    "kryss ",
    "éi ",
    "én ",
    "vennligst ",
    "fyll ",
    "for kvar",
];

/// `["Name","Bank details"]`: the options as a web form's program writes them down.
fn quoted_list(text: &str) -> Option<Vec<String>> {
    let text = text.trim();
    let listed = text.starts_with('[') && text.ends_with(']') && text.len() <= LONGEST_LIST;
    let inner = text.get(1..text.len().checked_sub(1)?)?.trim();
    if text == "[]" {
        return Some(Vec::new());
    }
    let quotes = |sign: char| inner.starts_with(sign) && inner.ends_with(sign) && inner.len() > 1;
    if listed && quotes('\'') && !inner.contains('"') {
        // `['Name', 'Bank details']`.
        let parts = inner.trim_matches('\'').split("',");
        return Some(
            parts
                .map(|part| part.trim().trim_start_matches('\'').to_owned())
                .collect(),
        );
    }
    (listed && quotes('"'))
        .then(|| serde_json::from_str(text).ok())
        .flatten()
}

/// Longer texts in brackets are no list of options, bytes.
const LONGEST_LIST: usize = 20_000;

/// `→ Ada Krull`, `» 0381 55`: the form points at the place for the answer.
fn behind_arrow(text: &str) -> &str {
    const ARROWS: [&str; 11] = ["→", "►", "▶", "▸", "➔", "➜", "➤", "⇒", "»", "->", "=>"];
    let trimmed = text.trim_start();
    let points = |arrow: &&&str| {
        let rest = trimmed.strip_prefix(**arrow);
        rest.is_some_and(|rest| rest.starts_with(char::is_whitespace) && !rest.contains(**arrow))
    };
    let arrow = ARROWS.iter().find(points);
    arrow.map_or(text, |arrow| trimmed.trim_start_matches(*arrow).trim_start())
}

/// `yes / no / unclear  → unclear`: the printed words, and behind the arrow the one that was chosen.
fn behind_choice<'t>(text: &'t str, lexicon: &Lexicon) -> &'t str {
    let Some(arrow) = ["→", "->", "=>", "⇒", "➔", "➜"]
        .iter()
        .find(|arrow| text.contains(**arrow))
    else {
        return text;
    };
    let Some((printed, answer)) = text.split_once(arrow) else {
        return text;
    };
    let words = || {
        printed
            .split(['/', '|', ','])
            .map(str::trim)
            .filter(|word| !word.is_empty())
    };
    let choice = text.len() <= 200 && words().count() >= 2 && words().all(|word| chosen::is_answer(word, lexicon));
    if choice && chosen::is_answer(answer, lexicon) {
        answer.trim()
    } else {
        text
    }
}

/// `(Day when you noticed.)  10 November`: two cells of a web form, of which the first explains the label.
fn behind_hint(text: &str) -> &str {
    let Some(rest) = text.trim_start().strip_prefix('(') else {
        return text;
    };
    let Some((hint, answer)) = rest.split_once(")  ") else {
        return text;
    };
    let explains = hint.split_whitespace().count() >= 3 && !hint.contains(['(', ')', '\n']);
    if explains && !answer.trim().is_empty() {
        answer.trim()
    } else {
        text
    }
}

/// `Tell us as much as you can.⏎The door stood open.`: the first line is printed and asks, the ones below it answer.
fn below_hint<'t>(text: &'t str, lexicon: &Lexicon) -> &'t str {
    let Some((first, rest)) = text.trim().split_once('\n') else {
        return text;
    };
    let (first, rest) = (first.trim(), rest.trim());
    let asks =
        blank::begins_as_hint(first, lexicon) && !first.contains([':', ';']) && first.split_whitespace().count() >= 3;
    // “Please block the account. …” is asked by the writer.
    let asks = asks
        && SHOWS
            .iter()
            .any(|word| format!(" {} ", normal::words(first)).contains(word));
    let shows = is_example(first) && !first.ends_with([',', ';', ':']) && !rest.starts_with(char::is_lowercase);
    // “Who was involved? Who has been told?” above a statement is what the form wants to know.
    let questions = first.ends_with('?')
        && first.split_whitespace().count() >= 3
        && !first.contains(['.', '!', ':'])
        && !rest.contains('?');
    let enclosed = [('[', ']'), ('(', ')')].iter().any(|(open, close)| {
        let inner = first.strip_prefix(*open).and_then(|inner| inner.strip_suffix(*close));
        inner.is_some_and(|inner| inner.split_whitespace().count() >= 3 && !inner.contains([*open, *close]))
    });
    if (asks || shows || questions || enclosed) && !rest.is_empty() {
        rest
    } else {
        text
    }
}

/// “z. B. Server, Postfach” above an answer.
fn is_example(line: &str) -> bool {
    let words = normal::words(line);
    ["z b ", "zb ", "e g ", "eg ", "f eks ", "t d "]
        .iter()
        .any(|begin| words.starts_with(begin))
}

/// Words with which a form asks for an answer, folded, each between spaces.
const SHOWS: [&str; 40] = [
    " describe ",
    " tell us ",
    " list all ",
    " list any ",
    " list the ",
    " list each ",
    " provide ",
    " give ",
    " state ",
    " explain ",
    " specify ",
    " indicate ",
    " include ",
    " enter ",
    " outline ",
    " detail ",
    " beschreiben sie ",
    " geben sie ",
    " nennen sie ",
    " schildern sie ",
    " erlaeutern sie ",
    " tragen sie ",
    " fuehren sie ",
    " listen sie ",
    " beschreiben ",
    " angeben ",
    " schildern ",
    " erlaeutern ",
    " stichpunkt ",
    " stichwort ",
    " beskriv ",
    " oppgi ",
    " forklar ",
    " fortell ",
    " skriv ",
    " angi ",
    " gje ",
    " list opp ",
    " nevn ",
    " nemn ",
];

/// A figure or a day before boxes of which none is its answer.
fn before_boxes<'t>(head: &'t str, boxes: &[marks::Mark]) -> Option<&'t str> {
    let bare = head.trim().trim_end_matches(['(', '[']).trim();
    let opened = bare.len() < head.trim().len();
    let few = bare.split_whitespace().count() <= 4 && bare.starts_with(|c: char| c.is_ascii_digit());
    let none = boxes.iter().all(|mark| !mark.ticked);
    let long = bare.chars().filter(char::is_ascii_digit).count() >= 4;
    (few && ((opened && boxes.len() <= 2) || (none && long))).then_some(bare)
}

/// `15.10.2026___ kl. __18.00`: the line to write on goes on between two answers.
fn unlined(text: &str) -> String {
    if !text.contains("__") || text.contains("://") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut pieces = text.split("__").map(|piece| piece.trim_matches('_'));
    if let Some(first) = pieces.next() {
        out.push_str(first);
    }
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        if !out.ends_with(char::is_whitespace) && !piece.starts_with(char::is_whitespace) {
            out.push(' ');
        }
        out.push_str(piece);
    }
    out
}

fn ticked<'a>(options: impl Iterator<Item = &'a str>, lexicon: &Lexicon) -> Given {
    let words: Vec<String> = options
        .map(|option| {
            option
                .trim()
                .trim_end_matches(['_', ' '])
                .trim_end_matches(':')
                .trim()
                .to_owned()
        })
        .filter(|option| !option.is_empty() && !is_only_blank(option, lexicon))
        .take(100)
        .collect();
    if words.is_empty() {
        Given::Nothing
    } else {
        Given::Ticked(words)
    }
}

/// Options such as “n/a” stay out; “Ja” and “Verlust / Diebstahl” are answers when they are ticked.
fn is_only_blank(option: &str, lexicon: &Lexicon) -> bool {
    !option.chars().any(char::is_alphanumeric) || (option.len() < 4 && blank::is_placeholder(option, lexicon))
}

// Ranges of letters: `\p{L}` many times over takes longer to build than a mail to read.
static INNER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:^|[\s,;|/])(\p{Lu}[A-Za-zÀ-\x{1FFF}\x{3040}-\x{D7FF}.-]{1,30}(?: [A-Za-zÀ-\x{1FFF}\x{3040}-\x{D7FF}./-]{1,20}){0,3}):\s*").ok()
});

/// Splits a text at labels known by heart. The first piece has no label.
pub(crate) fn inner_labels(text: &str, known: impl Fn(&str) -> bool) -> Vec<(String, String)> {
    let mut pieces = vec![(String::new(), String::new())];
    let mut from = 0;
    if let Some(regex) = INNER.as_ref() {
        for captures in regex.captures_iter(text).take(20) {
            let (Some(whole), Some(label)) = (captures.get(0), captures.get(1)) else {
                continue;
            };
            // The last words before the colon may be the label and the ones before them still the value.
            let Some(start) = suffix_known(label.as_str(), &known) else {
                continue;
            };
            let at = label.start().saturating_add(start);
            if let Some((_, value)) = pieces.last_mut() {
                text.get(from..at).unwrap_or_default().trim().clone_into(value);
            }
            let name = label.as_str().get(start..).unwrap_or_default();
            pieces.push((name.to_owned(), String::new()));
            from = whole.end();
        }
    }
    if let Some((_, value)) = pieces.last_mut() {
        text.get(from..).unwrap_or_default().trim().clone_into(value);
    }
    pieces
        .into_iter()
        .map(|(label, value)| (label, value.trim_end_matches([',', ';', '|', ' ']).to_owned()))
        .collect()
}

/// Where the longest known label at the end of `words` begins.
fn suffix_known(words: &str, known: &impl Fn(&str) -> bool) -> Option<usize> {
    std::iter::once(0)
        .chain(words.match_indices(' ').map(|(at, _)| at.saturating_add(1)))
        .find(|start| {
            words
                .get(*start..)
                .is_some_and(|tail| tail.starts_with(char::is_uppercase) && known(tail))
        })
}

#[cfg(test)]
mod tests;
