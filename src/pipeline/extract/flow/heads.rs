//! Paragraphs that open with a question and hold its answer.

use std::collections::HashSet;

use super::kin::ROWS;
use super::shape::is_rule;

/// So many questions above their answers make that the text's layout.
const REGULAR: usize = 6;

/// First lines of paragraphs of label and answer: the ones that no rule knows, where most are known, or where nearly all
/// paragraphs are a question above its answer.
pub(super) fn heads<'a>(
    lines: impl Iterator<Item = &'a str>,
    is_label: impl Fn(&str) -> bool,
) -> Option<HashSet<String>> {
    let (mut known, mut unknown) = (HashSet::new(), HashSet::new());
    let (mut heads, mut others) = (0_usize, 0_usize);
    let mut head: Option<&str> = None;
    let mut blank = true;
    for text in lines.map(str::trim) {
        // A line of dashes below a heading parts it from the question below.
        if text.is_empty() || is_rule(text) {
            (blank, head) = (true, None);
            continue;
        }
        if let Some(head) = head.take() {
            heads = heads.saturating_add(1);
            let set = if is_label(head) { &mut known } else { &mut unknown };
            set.insert(head.to_owned());
            set.insert(without_notes(head).to_owned());
        } else if !blank {
            // The second line of an answer, or a letter.
            others = others.saturating_add(1);
        }
        head = Some(text).filter(|_| blank && could_head(text));
        blank = false;
    }
    let regular = heads >= REGULAR && others.saturating_mul(3) <= heads;
    let enough = known.len() >= ROWS && (known.len() >= unknown.len() || regular);
    if regular {
        // A rule may know a label only by half: where all paragraphs are question and answer, it asks all the same.
        unknown.extend(known);
    }
    enough.then_some(unknown)
}

/// Whether a line may ask for what stands below it; a long one must say that it does.
fn could_head(text: &str) -> bool {
    let question = without_notes(text);
    let bare = question.trim_end_matches([':', '?', ' ', '*']);
    let asks = question.ends_with(['?', ':']) || text.ends_with(':') || begins_asking(bare);
    let length = bare.chars().count();
    (length <= 90 || (asks && length <= 220))
        && bare.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && !bare.ends_with(['.', ',', '!', ';'])
        && !bare.contains([':', '@', '\t', '?'])
}

/// A question without what a form says beside it: `Date of discovery (required) (MM/DD/YYYY)`, `Were others involved?
/// Please explain.`.
pub(crate) fn without_notes(text: &str) -> &str {
    let mut text = text;
    while let Some((before, note)) = text
        .trim_end_matches([' ', '*', ':'])
        .strip_suffix(')')
        .and_then(bracketed)
    {
        // Behind a question the note may be as long as a paragraph.
        let asked = before.trim_end_matches([' ', '*']).ends_with('?');
        let most = if asked { LONGEST_NOTE } else { 40 };
        if note.chars().count() > most || !before.contains(char::is_alphabetic) {
            break;
        }
        text = if asked {
            before.trim_end_matches([' ', '*'])
        } else {
            before.trim_end()
        };
    }
    without_request(text)
}

/// The longest note behind a question, characters.
const LONGEST_NOTE: usize = 400;

/// The few words before a long note in brackets that ends the line.
pub(super) fn before_note(text: &str) -> Option<&str> {
    let (before, note) = text.trim_end().strip_suffix(')').and_then(bracketed)?;
    let before = before.trim_end();
    let few = (1..=5).contains(&before.split_whitespace().count()) && before.starts_with(char::is_uppercase);
    (few && note.split_whitespace().count() >= 5 && !before.contains([':', '.', ',', '('])).then_some(before)
}

/// What stands before and in the bracket that the end of a text closes; brackets inside it belong to it.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let mut depth = 1_usize;
    for (at, sign) in text.char_indices().rev().take(LONGEST_NOTE.saturating_add(1)) {
        match sign {
            ')' => depth = depth.saturating_add(1),
            '(' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return Some((text.get(..at)?, text.get(at.saturating_add(1)..)?));
        }
    }
    None
}

/// A question without the request behind it: `Were others involved? Please explain.`
pub(crate) fn without_request(text: &str) -> &str {
    let asked = text.split_once("? ").filter(|(_, request)| {
        let first = request.trim_start().split([' ', ',']).next().unwrap_or_default();
        REQUESTS.contains(&first.to_lowercase().as_str()) && request.split_whitespace().count() <= 8
    });
    let end = asked.map_or(text.len(), |(question, _)| question.len().saturating_add(1));
    text.get(..end).unwrap_or(text)
}

/// How a request begins that stands behind a question.
const REQUESTS: [&str; 16] = [
    "please",
    "describe",
    "explain",
    "specify",
    "if",
    "bitte",
    "wenn",
    "falls",
    "beschreiben",
    "nennen",
    "vennligst",
    "beskriv",
    "hvis",
    "dersom",
    "viss",
    "forklar",
];

/// `Describe how …`, `Number of individuals whose …`, `Wann wurde …`.
pub(crate) fn begins_asking(text: &str) -> bool {
    let first = text
        .trim_start_matches(|c: char| !c.is_alphabetic())
        .split([' ', '/', ','])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    ASKING.contains(&first.as_str())
}

/// How long questions begin that have no question mark.
const ASKING: [&str; 61] = [
    "please",
    "describe",
    "list",
    "indicate",
    "provide",
    "specify",
    "state",
    "give",
    "explain",
    "enter",
    "date",
    "dates",
    "time",
    "number",
    "name",
    "nature",
    "type",
    "types",
    "categories",
    "location",
    "total",
    "approximate",
    "estimated",
    "what",
    "when",
    "where",
    "who",
    "which",
    "how",
    "has",
    "have",
    "was",
    "were",
    "did",
    "is",
    "are",
    "bitte",
    "wann",
    "wo",
    "wer",
    "welche",
    "welcher",
    "welches",
    "wie",
    "wurde",
    "wurden",
    "beschreiben",
    "geben",
    "datum",
    "zeitpunkt",
    "anzahl",
    "zahl",
    "art",
    "vennligst",
    "beskriv",
    "oppgi",
    "når",
    "hva",
    "hvilke",
    "hvor",
    "antall",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> HashSet<String> {
        heads(text.lines(), |label| ["Name", "Telefon", "Ort"].contains(&label)).unwrap_or_default()
    }

    #[test]
    fn a_paragraph_opens_with_its_question() {
        let below = read("Name\nErika\n\nTelefon\n12\n\nOrt\nBonn\n\nKostenstelle\n44\n\nDas war es.\nGruss");
        assert!(below.contains("Kostenstelle"));
        let long = "Describe how personal information (as applicable) came to be stolen or lost or used or disclosed without authority";
        let asked = read(&format!(
            "Name\nErika\n\nTelefon\n12\n\nOrt\nBonn\n\nA\n1\n\nB\n2\n\nC\n3\n\nD\n4\n\n{long}\nBy hand.\n"
        ));
        assert!(asked.contains(long) && asked.contains("D"));
        assert!(!below.contains("Das war es.") && !below.contains("Name"));
    }

    #[test]
    fn what_a_form_says_beside_a_question_is_none_of_it() {
        assert_eq!(
            without_notes("Date of discovery (required) (MM/DD/YYYY)"),
            "Date of discovery"
        );
        assert_eq!(
            without_notes("Were others involved? Please explain."),
            "Were others involved?"
        );
        assert_eq!(without_notes("Wer war dabei? Falls ja, wer?"), "Wer war dabei?");
        assert_eq!(
            without_notes(
                "What was on it? * (all that you remember (also old files), as exactly as you can in a few words)"
            ),
            "What was on it?"
        );
        assert_eq!(
            without_notes("Er det sikkert? Jeg tror det."),
            "Er det sikkert? Jeg tror det."
        );
        let ruled = read("Name\nErika\n\nTelefon\n12\n\nOrt\nBonn\n\nTeil B\n------\nWer?\nich\n\nKlasse\n7");
        assert!(ruled.contains("Wer?") && !ruled.contains("Teil B"));
    }
}
