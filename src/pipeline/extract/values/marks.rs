//! Ticked and unticked boxes inside a text: `[x] ja  [ ] nein`, `☒ Ja ☐ Nein`, `ja ( ) nein (x)`.

use std::sync::LazyLock;

use regex::Regex;

static MARK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?P<on>\[\s?[xX✓✔✗*]\s?\]|\(\s?[xX✓✔]\s?\)|☒|☑|✓|✔|✗|✘|■|●|◉|🗹|🗷|⊠|⬛|☓)|(?P<off>\[\s{0,3}\]|\[_\]|\(\s{0,3}\)|☐|□|○|◯|⬜|❏|❑|❒)").ok()
});

/// One option with its box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// Whether the box is ticked.
    pub(crate) ticked: bool,
    /// The words that belong to it.
    pub(crate) words: String,
}

/// Where the boxes of a text begin and end, and whether they are ticked.
pub(crate) fn boxes(text: &str) -> Vec<(usize, usize, bool)> {
    let Some(regex) = MARK.as_ref() else {
        return Vec::new();
    };
    let found = regex.captures_iter(text).filter_map(|captures| {
        let whole = captures.get(0)?;
        Some((whole.start(), whole.end(), captures.name("on").is_some()))
    });
    found.take(200).collect()
}

/// The options of a text with boxes in reading order, and what stands before them; nothing when there are no boxes.
pub(crate) fn marks(text: &str) -> Option<(String, Vec<Mark>)> {
    let mut found = boxes(text);
    if found.is_empty() {
        found = typed(text);
    }
    let (first, ..) = *found.first()?;
    let (_, last, _) = *found.last()?;
    let before = text.get(..first).unwrap_or_default().trim();
    let after = text.get(last..).unwrap_or_default().trim();
    // `ja ☐ nein ☒`: the words come first when nothing follows the last box.
    let words_first = after.is_empty() && !before.is_empty();
    let mut marks = Vec::with_capacity(found.len());
    for (index, (start, end, ticked)) in found.iter().enumerate() {
        let words = if words_first {
            let from = index
                .checked_sub(1)
                .and_then(|previous| found.get(previous))
                .map_or(0, |previous| previous.1);
            text.get(from..*start)
        } else {
            let to = found.get(index.saturating_add(1)).map_or(text.len(), |next| next.0);
            text.get(*end..to)
        };
        marks.push(Mark {
            ticked: *ticked,
            words: tidy(words.unwrap_or_default()),
        });
    }
    let head = if words_first { String::new() } else { before.to_owned() };
    Some((head, marks))
}

/// `X Ja   _ Nein`, `__ yes  _x_ no`: boxes of a typewriter, one before each option and at least one of them empty.
fn typed(text: &str) -> Vec<(usize, usize, bool)> {
    let mut found = Vec::new();
    if text.len() > 1000 || !text.contains('_') {
        return found;
    }
    let (mut from, mut after_box) = (0_usize, false);
    for word in text.split([' ', '\t', '\n']) {
        let to = from.saturating_add(word.len());
        let bare = word.trim_matches('_');
        let short = word.len().saturating_sub(bare.len()) <= 6;
        let on = matches!(bare, "x" | "X");
        let is_box = short && (on || (bare.is_empty() && word.starts_with('_')));
        if is_box {
            // Two boxes side by side have no words between them: lines to write on.
            if after_box {
                return Vec::new();
            }
            found.push((from, to, on));
        } else if found.is_empty() && !word.is_empty() {
            return Vec::new();
        }
        after_box = is_box || (after_box && word.is_empty());
        from = to.saturating_add(1);
    }
    let empty = found.iter().filter(|(.., on)| !on).count();
    if found.len() < 2 || empty == 0 || after_box {
        found.clear();
    }
    found
}

fn tidy(words: &str) -> String {
    words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .trim_matches([' ', ',', ';', '/', '|', '·'])
        .to_owned()
}

/// Whether a text is nothing but a tick: a cell of a table of boxes.
pub(crate) fn is_tick(text: &str) -> bool {
    let text = text.trim();
    matches!(text, "x" | "X" | "✓" | "✔" | "✗" | "×")
        || marks(text).is_some_and(|(head, marks)| {
            head.is_empty() && marks.len() == 1 && marks.iter().all(|mark| mark.ticked && mark.words.is_empty())
        })
}

/// `Lost [ ]   Stolen [ X ]`: two or more short options with a box behind each, and no question before them.
pub(crate) fn is_row_of_boxes(text: &str) -> bool {
    text.len() <= 120
        && !text.contains([':', '?'])
        && text.ends_with([']', ')', '☐', '☒', '☑', '□', '■'])
        && marks(text).is_some_and(|(head, marks)| {
            head.is_empty()
                && marks.len() >= 2
                && marks
                    .iter()
                    .all(|mark| !mark.words.is_empty() && mark.words.split(' ').count() <= 3)
        })
}

/// Whether a text begins with a box.
pub(crate) fn starts_with_mark(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '•' | '*'));
    MARK.as_ref()
        .and_then(|regex| regex.find(text))
        .is_some_and(|found| found.start() == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticked(text: &str) -> Vec<String> {
        marks(text)
            .map(|(_, marks)| marks.into_iter().filter(|m| m.ticked).map(|m| m.words).collect())
            .unwrap_or_default()
    }

    #[test]
    fn boxes_before_and_after_their_words() {
        assert_eq!(ticked("[x] ja  [ ] nein"), ["ja"]);
        assert_eq!(ticked("☐ Ja ☒ Nein ☐ unbekannt"), ["Nein"]);
        assert_eq!(ticked("ja ( ) nein (x)"), ["nein"]);
        assert_eq!(
            ticked("☒ Phishing\n☐ Malware\n☒ Sonstiges: Anruf"),
            ["Phishing", "Sonstiges: Anruf"]
        );
        assert_eq!(ticked("[ ] ja [ ] nein"), Vec::<String>::new());
        assert_eq!(ticked("X Ja   _ Nein   _ unbekannt"), ["Ja"]);
        assert_eq!(ticked("__ Ja  _x_ Nei"), ["Nei"]);
        assert_eq!(ticked("_ Ja  _ Nein"), Vec::<String>::new());
        assert!(marks("_ Ja  _ Nein").is_some());
        assert!(marks("ja").is_none() && marks("_____ Uhr").is_none() && marks("__ __ ____").is_none());
        assert!(marks("Projekt X und Y_").is_none() && marks("X Rays").is_none());
        assert!(is_tick("X") && is_tick("☒") && !is_tick("☐") && !is_tick("x86"));
    }
}
