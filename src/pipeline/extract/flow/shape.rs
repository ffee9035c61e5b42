//! What an answer to a label may look like, and which lines are headings.

use super::{Item, Line, Reach, Words};
use crate::config::rules::forms::{Slot, normal};
use crate::model::document::Mark;
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::values::{blank, contacts, marks};

/// Web forms print the visitor's address beside the program that he used: no system is affected by that.
pub(super) fn senders_own_address(items: &mut [Item]) {
    let label = |item: &Item| match item {
        Item::Pair(pair) => pair
            .labels
            .first()
            .map(|label| normal::words(label))
            .unwrap_or_default(),
        Item::Heading(_) => String::new(),
    };
    let program = |label: &str| {
        let programs = ["user agent", "useragent", "browser", "referer", "referrer"];
        programs.iter().any(|word| label.starts_with(word)) || FILED.contains(&label)
    };
    let labels: Vec<String> = items.iter().map(label).collect();
    for (at, item) in items.iter_mut().enumerate() {
        let is_address = labels.get(at).is_some_and(|label| {
            matches!(
                label.as_str(),
                "ip" | "ip adresse" | "ip address" | "remote ip" | "host"
            )
        });
        let near = labels.get(at.saturating_sub(2)..at.saturating_add(3).min(labels.len()));
        if is_address
            && near.is_some_and(|near| near.iter().any(|label| program(label)))
            && let Item::Pair(pair) = item
        {
            pair.value = Mark::default();
        }
    }
}

/// What a web form's program says of the sheet beside the visitor's address, folded.
const FILED: [&str; 14] = [
    "submission id",
    "form id",
    "entry id",
    "response id",
    "submitted",
    "submitted on",
    "submitted at",
    "date submitted",
    "formular id",
    "eintrags id",
    "abgesendet am",
    "gesendet am",
    "skjema id",
    "innsendt",
];

pub(super) fn reach(slot: Slot) -> Reach {
    match slot {
        Slot::Field(Field::Description | Field::Measures | Field::Consequences) => Reach::Long,
        Slot::Field(field) if field.shape() == Shape::List => Reach::Block,
        Slot::Field(Field::Kind | Field::Location | Field::ReporterName | Field::PoliceReport) | Slot::Part(_) => {
            Reach::Block
        }
        Slot::Field(_) | Slot::Ignored => Reach::One,
    }
}

/// Whether a line below an empty label of a document looks like an answer to it and not like the next label.
pub(crate) fn could_be(field: Field, text: &str) -> bool {
    let digits = text.chars().any(|c| c.is_ascii_digit());
    match field {
        Field::ReporterEmail => contacts::email(text).is_some(),
        Field::ReporterPhone => contacts::phone(text).is_some(),
        Field::Description | Field::Measures | Field::Consequences => {
            let sentence = text.ends_with(['.', '!']) && text.split_whitespace().count() >= 3;
            (text.chars().count() >= 25 || sentence) && !text.ends_with([':', '?'])
        }
        _ => match field.shape() {
            Shape::When | Shape::Number => digits,
            Shape::Answer => text.split_whitespace().count() <= 6,
            Shape::List | Shape::Text => false,
        },
    }
}

/// Numbered or section-like short lines.
pub(crate) fn is_heading(text: &str, words: Words<'_>) -> bool {
    if text.chars().count() > 70 || text.ends_with(['.', '!', ',', ';']) {
        return false;
    }
    let mut chars = text.chars();
    let numbered = chars.next().is_some_and(|c| c.is_ascii_digit())
        && text
            .trim_start_matches(|c: char| c.is_ascii_digit() || c == '.')
            .starts_with([' ', ')', '\t'])
        && text
            .split_whitespace()
            .nth(1)
            .is_some_and(|word| word.starts_with(char::is_uppercase))
        && !text.contains('@');
    let few = text.split_whitespace().count() <= 5;
    numbered
        || (few
            && text.starts_with(char::is_uppercase)
            && (words.rules.labels.is_other_person(text) || words.rules.labels.is_reporter(text)))
}

/// A line below a list that is none of its items: a thanks, a remark of the office, a line with a telephone.
pub(super) fn is_aside(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    words >= 4 && (text.contains('!') || digits >= 6 || (words > 6 && !text.contains([',', ';', '•'])))
}

/// Whether a line ends as sentences do; `Inventar-Nr.` and `Mobile tel.` end in an abbreviation.
pub(crate) fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end();
    let last = text.rsplit([' ', '-', '/']).next().unwrap_or_default();
    let short = text.split_whitespace().count() <= 5 && last.chars().count() <= 5;
    let small = last.to_lowercase();
    let cut = ["nr.", "no.", "tlf.", "tel.", "adr.", "bez.", "abt.", "dept.", "str."]
        .iter()
        .any(|cut| small.ends_with(cut));
    let short = short || (cut && text.split_whitespace().count() <= 5);
    text.ends_with([',', '!', ';']) || (text.ends_with('.') && !short)
}

/// A line of nothing but dashes or the like parts what stands above it from what stands below. Underscores are a blank.
pub(super) fn is_rule(text: &str) -> bool {
    let drawn = |c: char| matches!(c, '-' | '=' | '*' | '#' | '~' | '–' | '—' | '─' | '═');
    text.chars().count() >= 5 && text.chars().all(drawn)
}

/// `---` below an empty line: what a web form prints above the visitor's address.
pub(super) fn is_short_rule(text: &str) -> bool {
    matches!(
        text,
        "---" | "----" | "***" | "===" | "====" | "- - -" | "* * *" | "–––" | "———" | "___"
    )
}

/// `=== 3 THE INCIDENT ===`, `==Saken==`: a heading between drawn lines.
pub(super) fn ruled(text: &str) -> Option<&str> {
    let sign = text
        .chars()
        .next()
        .filter(|c| matches!(c, '=' | '-' | '*' | '#' | '~' | '─' | '═'))?;
    let inner = text.trim_matches(sign);
    let drawn = text.len().saturating_sub(inner.len());
    let least = if sign == '=' { 4 } else { 6 };
    let both = text.ends_with(sign) && drawn >= least.max(4);
    let inner = inner.trim();
    (both && inner.chars().any(char::is_alphabetic) && inner.chars().count() <= 80).then_some(inner)
}

/// `Beispiel`, `Example of measures`: what stands behind it shows how to fill in the form.
pub(crate) fn is_example(label: &str) -> bool {
    let words = normal::words(label);
    let first = words.split(' ').next().unwrap_or_default();
    matches!(
        first,
        "beispiel"
            | "beispiele"
            | "example"
            | "examples"
            | "eksempel"
            | "musterantwort"
            | "ausfuellbeispiel"
            | "musterzeile"
            | "musterangabe"
            | "doeme"
    )
}

/// The numbers before a label: `4.2`, `B.3`, `C4`, `(7)`. Two figures at most, so that no time of day is one. `(c)` is the
/// third, and `(i)` the ninth or the first.
pub(super) fn numbering(text: &str) -> Vec<(&str, u32)> {
    let Some((first, rest)) = text.split_once([' ', '\t']) else {
        return Vec::new();
    };
    if !rest.trim_start().starts_with(char::is_alphabetic) || first.len() > 9 {
        return Vec::new();
    }
    let bare = first.trim_start_matches('(').trim_end_matches([')', '.', ':']);
    let head = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = bare.get(head.len()..).unwrap_or_default();
    if (1..=2).contains(&number.len()) {
        return number.parse().ok().map(|number| (head, number)).into_iter().collect();
    }
    if bare.len() == first.len() || !bare.chars().all(|c| c.is_ascii_lowercase()) {
        return Vec::new();
    }
    let letter = bare.chars().next().filter(|_| bare.len() == 1);
    let letter = letter.map(|letter| u32::from(letter).saturating_sub(u32::from('a')).saturating_add(1));
    let roman = ROMAN.iter().position(|roman| *roman == bare);
    let roman = roman.and_then(|at| u32::try_from(at.saturating_add(1)).ok());
    let letter = letter.map(|number| ("letter", number));
    letter
        .into_iter()
        .chain(roman.map(|number| ("roman", number)))
        .collect()
}

const ROMAN: [&str; 20] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
    "xviii", "xix", "xx",
];

impl super::Reader<'_> {
    /// Whether the line bears the number that follows the last label's, or opens the next part of its numbering.
    pub(super) fn is_next_number(&self, text: &str) -> bool {
        let Some(Item::Pair(pair)) = self.flow.items.last() else {
            return false;
        };
        if self.ordinals.contains(text.trim()) {
            return false;
        }
        let last = pair.labels.first().map(|label| numbering(label)).unwrap_or_default();
        let next = numbering(text.trim());
        last.iter().any(|(head, number)| {
            next.iter()
                .any(|(next_head, next)| head == next_head && number.checked_add(1) == Some(*next))
        })
    }

    /// Whether the line stands as the text's other labels do.
    pub(super) fn is_kin(&self, pairs: &[(String, String)], text: &str) -> bool {
        let (Some((label, _)), Some(Item::Pair(pair))) = (pairs.first(), self.flow.items.last()) else {
            return false;
        };
        let Mark::Text(have) = &pair.value else { return false };
        let head = self.blank && self.kin.is_head(text.trim());
        head || (!self.blank && self.kin.is_row(text, (label, self.asks(label)), have))
    }

    /// Whether a document answers below its labels: most labels that stand alone have other words below them. In a
    /// blank form the next label or nothing stands there.
    pub(super) fn answers_below(&self, lines: &[Line]) -> bool {
        let is_label = |text: &str| {
            let confidence = self.confidence(text);
            text.chars().count() <= 120 && (confidence > 0.9 || (self.asks(text) && confidence >= 0.8))
        };
        let (mut labels, mut answered) = (0u32, 0u32);
        for pair in lines.windows(2).take(2000) {
            let [label, below] = pair else { continue };
            if label.text.trim().is_empty() || label.text.contains([':', '\t']) || !is_label(&label.text) {
                continue;
            }
            labels = labels.saturating_add(1);
            let below = below.text.trim();
            if !blank::is_placeholder(below, &self.words.rules.lexicon) && !below.contains(':') && !is_label(below) {
                answered = answered.saturating_add(1);
            }
        }
        labels >= 3 && answered.saturating_mul(10) >= labels.saturating_mul(7)
    }

    /// A sentence below a list of boxes is none of their options.
    pub(super) fn ends_boxes(&self, text: &str) -> bool {
        let Some(value) = self.value() else { return false };
        let boxes = value.lines().next_back().is_some_and(marks::starts_with_mark);
        boxes && text.starts_with(char::is_uppercase) && text.split_whitespace().count() >= 4
    }
}
