//! What an unsure word does to the value in which it stands.

use crate::config::rules::forms::Slot;
use crate::model::document::Mark;
use crate::model::report::{Field, Shape, Unread};
use crate::pipeline::extract::flow::{Item, Pair, Words};

/// Stands before a word that was not read for sure.
pub(super) const UNSURE: char = '\u{fffd}';
/// What a person sees in a long text in the place of such a word.
const GAP: &str = "[?]";

/// The items of a scan once unsure values are taken out, and the labels beside which they stood.
pub(super) struct Weighed {
    pub(super) items: Vec<Item>,
    pub(super) unread: Vec<Unread>,
}

/// What a value may be taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Care {
    /// Sentences: a gap does not change the rest.
    Sentences,
    /// Names, dates, numbers: one wrong word makes it another.
    Exact,
    /// Printed options with boxes, of which nobody knows which are ticked.
    Choice,
    /// Yes or no: never more than printed options.
    Never,
}

/// Empties the values that cannot be believed.
/// `crowded` are the lines of several columns or with doubts: what stands beside a label there may be an option.
pub(super) fn weigh(items: Vec<Item>, words: Words<'_>, (part, crowded): (&str, &[String])) -> Weighed {
    let mut unread: Vec<Unread> = Vec::new();
    let items = items.into_iter().map(|item| match item {
        Item::Heading(text) => Item::Heading(unmarked(&text)),
        Item::Pair(pair) => Item::Pair(weigh_pair(pair, words, crowded, |label| {
            if !unread.iter().any(|known| known.label == label) {
                unread.push(Unread {
                    label: label.chars().take(200).collect(),
                    part: part.to_owned(),
                });
            }
        })),
    });
    let items = items.collect();
    Weighed { items, unread }
}

fn weigh_pair(pair: Pair, words: Words<'_>, crowded: &[String], mut doubt: impl FnMut(&str)) -> Pair {
    let labels: Vec<String> = pair.labels.iter().map(|label| unmarked(label)).collect();
    let value = match &pair.value {
        Mark::Text(text) if !text.trim().is_empty() => {
            let slot = labels.iter().find_map(|label| words.fit(label)).map(|fit| fit.slot);
            let care = care(slot);
            let beside = |line: &String| labels.iter().any(|label| line.contains(label.as_str()));
            let kept = keep(text, care).filter(|_| care != Care::Choice || !crowded.iter().any(beside));
            if let (None, Some(label)) = (&kept, labels.first()) {
                doubt(label);
            }
            kept.unwrap_or_default()
        }
        _ => String::new(),
    };
    Pair {
        labels,
        value: Mark::Text(value),
        ..pair
    }
}

fn care(slot: Option<Slot>) -> Care {
    match slot {
        Some(Slot::Field(Field::Description | Field::Measures | Field::Consequences)) => Care::Sentences,
        Some(Slot::Field(Field::Kind | Field::DeviceKind | Field::LostOrStolen | Field::DataCategories)) => {
            Care::Choice
        }
        Some(Slot::Field(field)) if field.shape() == Shape::Answer => Care::Never,
        _ => Care::Exact,
    }
}

fn keep(text: &str, care: Care) -> Option<String> {
    let text = without_side(text);
    let marked = text.contains(UNSURE);
    match care {
        Care::Never => None,
        Care::Exact => (!marked).then(|| text.to_owned()),
        Care::Choice => (!marked && !may_be_options(text)).then(|| text.to_owned()),
        Care::Sentences => {
            let all = text.split_whitespace().count();
            let doubted = text.matches(UNSURE).count();
            (doubted.saturating_mul(3) <= all).then(|| with_gaps(text))
        }
    }
}

/// Without the doubted letter before the value as which the side of its box was read.
fn without_side(text: &str) -> &str {
    let side = |rest: &str| {
        let mut signs = rest.chars();
        signs.next().is_some_and(char::is_alphabetic) && signs.next() == Some(' ')
    };
    match text.strip_prefix(UNSURE) {
        Some(rest) if side(rest) => rest.split_once(' ').map_or(text, |(_, value)| value),
        _ => text,
    }
}

/// A letter alone before the words, several columns, several lines: print beside boxes.
fn may_be_options(text: &str) -> bool {
    let box_like = |word: &str| word.chars().count() <= 2 && !word.chars().any(char::is_lowercase);
    text.contains(['\n', '\t']) || text.contains("  ") || text.split_whitespace().any(box_like)
}

fn with_gaps(text: &str) -> String {
    let word = |word: &str| {
        if word.starts_with(UNSURE) {
            GAP.to_owned()
        } else {
            word.to_owned()
        }
    };
    let line = |line: &str| line.split(' ').map(word).collect::<Vec<_>>().join(" ");
    text.replace('\t', " ")
        .split('\n')
        .map(line)
        .collect::<Vec<_>>()
        .join("\n")
}

/// Without marks.
pub(super) fn unmarked(text: &str) -> String {
    text.replace(UNSURE, "")
}

/// Frames and rules that are read as signs.
pub(super) fn is_noise(text: &str) -> bool {
    text.chars()
        .all(|c| "|_-—–=~.,'`\"‘’“”„<>«»\\/^°·•".contains(c) || c == UNSURE)
}

/// One bracket or rule.
pub(super) fn is_bracket(text: &str) -> bool {
    matches!(text, "[" | "]" | "{" | "}" | "|" | "||")
}

/// `[Institut` without the frame that was read into it. Where a letter may have become the bracket (“[nstitut”, “[2”),
/// it stays.
pub(super) fn without_frame(text: &str) -> &str {
    let bare = text
        .trim_start_matches(['[', '{', '|'])
        .trim_end_matches([']', '}', '|']);
    let whole = bare.chars().count() >= 4
        && bare.chars().all(|c| c.is_alphabetic() || "-.,:".contains(c))
        && bare.starts_with(char::is_uppercase);
    if whole { bare } else { text }
}

/// Letters that the frame around them was read into (“[2” for 42), and whatever may be a box.
pub(super) fn is_suspect(text: &str) -> bool {
    text.contains(['[', ']', '{', '}', '|', '©', '®', UNSURE])
        || text
            .chars()
            .any(|c| matches!(c, '\u{2500}'..='\u{27bf}' | '\u{1f5f0}'..='\u{1f5ff}'))
        || (text.chars().count() <= 3 && text.contains(['(', ')']))
}
