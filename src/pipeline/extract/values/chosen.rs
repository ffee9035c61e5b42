//! A printed `yes / no` of which one word bears a tick: `Yes   No X`, `x Ja  □ Nein`, `Ja ✓Nei`.

use super::marks;
use crate::config::rules::forms::{Lexicon, normal};

/// A longer text prints no such choice, bytes.
const LONGEST: usize = 200;
/// More words and boxes than such a choice has.
const MOST: usize = 16;
/// An answer of more words is a sentence.
const PHRASE: usize = 4;
/// How far apart a tab or the end of a line sets two words, in spaces.
const WIDE: usize = 8;

/// A word to choose, or the box of one.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Word(String),
    Box { ticked: bool, crossed: bool },
}

/// A piece and where it begins and ends.
type Placed = (usize, usize, Piece);

/// The words that are ticked, when a text is nothing but yes and no with their boxes; none of them where the tick could
/// belong to either.
pub(crate) fn read(text: &str, lexicon: &Lexicon) -> Option<Vec<String>> {
    let pieces = pieces(text.trim(), lexicon)?;
    let words = || {
        pieces.iter().filter_map(|(.., piece)| match piece {
            Piece::Word(word) => Some(word),
            Piece::Box { .. } => None,
        })
    };
    let says = |list: &[String]| words().filter(|word| list.contains(&normal::words(word))).count() == 1;
    if !says(&lexicon.yes) || !says(&lexicon.no) {
        return None;
    }
    let ticked = ticked(text.trim(), &pieces);
    let one = ticked.len() == 1;
    Some(if one { ticked } else { Vec::new() })
}

/// Whether a word is yes, no or unknown.
pub(crate) fn is_answer(text: &str, lexicon: &Lexicon) -> bool {
    let words = normal::words(text);
    let mut lists = [&lexicon.yes, &lexicon.no, &lexicon.unknown].into_iter();
    lists.any(|list| list.contains(&words))
}

/// The words and boxes of a text that holds nothing else.
fn pieces(text: &str, lexicon: &Lexicon) -> Option<Vec<Placed>> {
    if text.len() > LONGEST || text.contains('_') {
        return None;
    }
    let mut pieces = Vec::new();
    let mut from = 0;
    for (start, end, ticked) in marks::boxes(text) {
        words(text, (from, start), lexicon, &mut pieces)?;
        let sign = text.get(start..end).unwrap_or_default();
        let crossed = sign.contains(['✗', '✘', '☓', '☒', '🗷', '⊠']);
        pieces.push((start, end, Piece::Box { ticked, crossed }));
        from = end;
    }
    words(text, (from, text.len()), lexicon, &mut pieces)?;
    (pieces.len() <= MOST).then(|| joined(pieces))
}

/// Takes the answers that stand between two places of a text; nothing when there is anything else.
fn words(text: &str, (from, to): (usize, usize), lexicon: &Lexicon, pieces: &mut Vec<Placed>) -> Option<()> {
    let part = text.get(from..to)?;
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut begin: Option<usize> = None;
    let separates = |c: char| c.is_whitespace() || matches!(c, '/' | ',' | ';' | '|' | '·' | ':');
    for (at, c) in part.char_indices().chain([(part.len(), ' ')]) {
        let at = from.saturating_add(at);
        match (separates(c), begin) {
            (true, Some(start)) => {
                found.push((start, at));
                begin = None;
            }
            (false, None) => begin = Some(at),
            _ => {}
        }
    }
    if found.len() > MOST {
        return None;
    }
    let mut rest = found.as_slice();
    while let Some((start, end)) = rest.first().copied() {
        if matches!(text.get(start..end)?, "x" | "X" | "×") {
            let (ticked, crossed) = (true, false);
            pieces.push((start, end, Piece::Box { ticked, crossed }));
            rest = rest.get(1..)?;
            continue;
        }
        let longest = (1..=PHRASE.min(rest.len())).rev().find_map(|count| {
            let end = rest.get(count.checked_sub(1)?)?.1;
            let phrase = text.get(start..end)?;
            is_answer(phrase, lexicon).then(|| (count, end, phrase.to_owned()))
        });
        let (count, end, phrase) = longest?;
        pieces.push((start, end, Piece::Word(phrase)));
        rest = rest.get(count..)?;
    }
    Some(())
}

/// `☐X`: a tick typed beside an empty box is that box, ticked.
fn joined(pieces: Vec<Placed>) -> Vec<Placed> {
    let mut out: Vec<Placed> = Vec::new();
    for (start, end, piece) in pieces {
        if let (
            Some((
                _,
                before,
                Piece::Box {
                    ticked: one,
                    crossed: by,
                },
            )),
            Piece::Box { ticked, crossed },
        ) = (out.last_mut(), &piece)
            && start.saturating_sub(*before) <= 1
        {
            *before = end;
            *one |= *ticked;
            *by |= *crossed;
        } else {
            out.push((start, end, piece));
        }
    }
    out
}

/// The words that bear a tick.
fn ticked(text: &str, pieces: &[Placed]) -> Vec<String> {
    let is_box = |at: usize| matches!(pieces.get(at), Some((.., Piece::Box { .. })));
    let boxes: Vec<usize> = (0..pieces.len()).filter(|at| is_box(*at)).collect();
    let on = |by: Option<bool>| {
        let fits = |at: &&usize| match pieces.get(**at) {
            Some((.., Piece::Box { ticked, crossed })) => *ticked && by.is_none_or(|by| *crossed == by),
            _ => false,
        };
        boxes.iter().filter(fits).copied().collect::<Vec<_>>()
    };
    // `✓ Ja  ✗ Nein`: where there are both signs the cross says no.
    let on = match (on(Some(true)).is_empty(), on(Some(false))) {
        (false, plain) if !plain.is_empty() => plain,
        _ => on(None),
    };
    let turns = boxes.len().saturating_mul(2) == pieces.len();
    let first = usize::from(!is_box(0));
    let regular = turns && boxes.iter().all(|at| at.rem_euclid(2) == first);
    let word = |at: usize| match pieces.get(at) {
        Some((.., Piece::Word(word))) => Some(word.clone()),
        _ => None,
    };
    let gap = |left: usize, right: usize| {
        let (end, start) = (pieces.get(left)?.1, pieces.get(right)?.0);
        let between = text.get(end..start)?.chars();
        Some(
            between
                .map(|c| if matches!(c, '\t' | '\n') { WIDE } else { 1 })
                .sum::<usize>(),
        )
    };
    let owner = |at: usize| {
        let (left, right) = (at.checked_sub(1), at.saturating_add(1));
        match (left.and_then(word), word(right)) {
            (left, right) if regular => {
                if first == 0 {
                    right
                } else {
                    left
                }
            }
            (Some(before), Some(after)) => {
                let (near, far) = (gap(left?, at)?, gap(at, right)?);
                (near != far).then_some(if near < far { before } else { after })
            }
            (left, right) => left.or(right),
        }
    };
    on.into_iter().filter_map(owner).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    fn chosen(text: &str) -> Option<String> {
        read(text, &FormRules::shipped().lexicon).map(|words| words.join(","))
    }

    #[test]
    fn the_tick_belongs_to_the_nearer_word() {
        for (text, word) in [
            ("Ja    Nein X", "Nein"),
            ("Yes X   No", "Yes"),
            ("x Ja      Nei", "Ja"),
            ("Ja     x Nein", "Nein"),
            ("Yes\tNo ✓", "No"),
            ("Ja ✓Nei", "Nei"),
            ("Ja   ✓Nei", "Nei"),
            ("☐X Yes   ☐ No", "Yes"),
            ("☐ Ja\nX Nein", "Nein"),
            ("✓ Ja  ✗ Nei", "Ja"),
            ("✗ Yes  ✓ No", "No"),
            ("Ja ☐  Nein ☒  weiß nicht ☐", "Nein"),
            ("☐ Yes / ☐ No / ☒ don't know", "don't know"),
            ("Ja   Nein", ""),
            ("Ja X Nein", ""),
            ("☒ Ja ☒ Nein", ""),
        ] {
            assert_eq!(chosen(text).as_deref(), Some(word), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_such_choice() {
        for text in [
            "Ja",
            "Yes X",
            "Ja, am 3. Mai  Nein",
            "X Phishing  X Malware",
            "nei, ikke ennå",
            "_ Ja _ Nein",
        ] {
            assert_eq!(chosen(text), None, "{text}");
        }
    }
}
