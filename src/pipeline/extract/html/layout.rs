//! Labels that a page sets apart by their looks: cards, columns of boxes, a small grey line above each answer. No rule
//! is needed for the words of every label: where some of one look are known, all of that look ask.
//!
//! The look is the element around a text with its class and style. Rows of tables are not read here: the grid knows more.

use std::collections::HashMap;

use super::pieces::{self, Page, Piece};
use super::tidy;
use crate::model::document::{FormKind, Mark};
use crate::pipeline::extract::flow::{self, Item, Pair, Words, split};
use crate::pipeline::extract::values::marks;

/// So many labels of one look that rules know make the look one of labels.
const KNOWN: usize = 3;
/// Longer texts are no labels, characters.
const LONGEST: usize = 140;

/// What the looks of a page tell.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    pub(crate) items: Vec<Item>,
    /// The lines that belong to no label.
    pub(crate) rest: Vec<String>,
    /// The page without what was read.
    pub(crate) others: String,
    /// The labels as they stand on the page.
    pub(crate) labels: Vec<String>,
}

/// Reads a page by its looks; nothing where it has no labels of a look of their own.
pub(crate) fn read(html: &str, words: Words<'_>) -> Option<Layout> {
    let page = pieces::of(html);
    let looks = looks(&page, words);
    if looks.is_empty() {
        return None;
    }
    let asking: Vec<usize> = (0..page.pieces.len())
        .filter(|at| page.pieces.get(*at).is_some_and(|piece| asks(piece, &looks)))
        .collect();
    let below = stands_below(&page, &asking);
    let mut answers: HashMap<usize, Vec<usize>> = HashMap::new();
    for (nth, at) in asking.iter().enumerate() {
        if let Some(answer) = page.under(*at, |piece| asks(piece, &looks)) {
            answers.insert(*at, answer);
            continue;
        }
        let next = asking.get(nth.saturating_add(1)).copied();
        let before = nth.checked_sub(1).and_then(|nth| asking.get(nth)).copied();
        if let Some(answer) = answer(&page, (before, *at, next), below) {
            answers.insert(*at, answer);
        }
    }
    without_hints(&page, &mut answers);
    let filled = answers.values().filter(|answer| !answer.is_empty()).count();
    (filled >= KNOWN).then(|| gather(&page, &answers))
}

fn asks(piece: &Piece, looks: &[u32]) -> bool {
    piece.first && !piece.quoted && looks.contains(&piece.look) && could_ask(&piece.text)
}

fn could_ask(text: &str) -> bool {
    let text = text.trim();
    text.chars().count() <= LONGEST
        && text.starts_with(char::is_alphanumeric)
        && text.chars().filter(|c| c.is_alphabetic()).count() >= 2
        && !flow::ends_sentence(text)
        && !text.contains('@')
        && !marks::starts_with_mark(text)
}

fn label_of(text: &str) -> &str {
    text.trim().trim_end_matches([':', '*', '\u{a0}', ' '])
}

/// The looks that labels have.
fn looks(page: &Page<'_>, words: Words<'_>) -> Vec<u32> {
    let mut found: HashMap<u32, Tally> = HashMap::new();
    for (at, piece) in page
        .pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| piece.first && !piece.quoted)
    {
        let tally = found.entry(piece.look).or_default();
        tally.all = tally.all.saturating_add(1);
        if !could_ask(&piece.text) {
            continue;
        }
        let known = words.fit(label_of(&piece.text)).is_some_and(|fit| fit.is_likely());
        tally.asking = tally.asking.saturating_add(1);
        tally.known = tally.known.saturating_add(usize::from(known));
        let next = page.pieces.get(at.saturating_add(1));
        // In a row of labels the next one stands beside it, and the answers in the row below.
        // Lines of labels with their answers below a heading are no answer to it.
        let pair = |next: &Piece| {
            let told = split::colon(&next.text).filter(|(_, value)| !value.is_empty());
            told.is_some_and(|(label, _)| words.fit(label).is_some_and(|fit| fit.is_likely()))
        };
        let next = next.filter(|next| !pair(next));
        let answered =
            next.is_some_and(|next| (next.look != piece.look || page.are_in_row(piece, next)) && !next.quoted);
        tally.answered = tally.answered.saturating_add(usize::from(answered));
    }
    let mut likely: Vec<(u32, Tally)> = found.into_iter().filter(|(_, tally)| tally.is_one()).collect();
    likely.sort_by_key(|(look, tally)| (std::cmp::Reverse(tally.known), *look));
    let mut taken: Vec<u32> = Vec::new();
    for (look, tally) in likely {
        // Between labels of one look stand their answers, and above them the headings of their sections.
        let beside = page.pieces.windows(2).filter(|pair| match pair {
            [one, two] => {
                (two.look == look && two.first && taken.contains(&one.look))
                    || (one.look == look && one.first && taken.contains(&two.look) && two.first)
            }
            _ => false,
        });
        if beside.count().saturating_mul(2) < tally.all {
            taken.push(look);
        }
    }
    taken
}

#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    all: usize,
    asking: usize,
    known: usize,
    answered: usize,
}

impl Tally {
    fn is_one(&self) -> bool {
        let enough = self.known >= KNOWN && self.known.saturating_mul(2) >= self.all
            || self.known > KNOWN && self.known.saturating_mul(3) >= self.all;
        enough
            && self.asking.saturating_mul(10) >= self.all.saturating_mul(9)
            && self.answered.saturating_mul(10) >= self.all.saturating_mul(6)
    }
}

/// Whether most answers stand on a line below their label.
fn stands_below(page: &Page<'_>, asking: &[usize]) -> bool {
    let below = |at: &&usize| {
        let pair = page.pieces.get(**at).zip(page.pieces.get(at.saturating_add(1)));
        pair.is_some_and(|(label, next)| next.line != label.line)
    };
    asking.iter().filter(below).count().saturating_mul(2) > asking.len()
}

/// The pieces of one label's answer; nothing for a label in a row of a table.
fn answer(
    page: &Page<'_>,
    (before, at, next): (Option<usize>, usize, Option<usize>),
    below: bool,
) -> Option<Vec<usize>> {
    let label = page.pieces.get(at)?;
    let within = offered(page, (at, next), below)?;
    let Some(first) = within.first().and_then(|at| page.pieces.get(*at)) else {
        return Some(Vec::new());
    };
    if first.cell != label.cell && !page.is_alone(at) {
        return None;
    }
    let shared = page.shared(label.element, first.element);
    let holds = |other: Option<usize>| {
        let other = other.and_then(|at| page.pieces.get(at));
        other.is_some_and(|piece| page.is_inside(piece.element, shared))
    };
    let own_box = !holds(before) && !holds(next);
    // What lies beyond a new heading is no answer to the label above it.
    if !own_box && first.line != label.line && is_far(page, label, first) {
        return Some(Vec::new());
    }
    let begun = Begun {
        page,
        label,
        first,
        own_box: own_box.then_some(shared),
        is_last: next.is_none(),
    };
    Some(begun.whole(within))
}

/// The pieces between a label and the next one, without those that only explain it; nothing where no others are.
fn offered(page: &Page<'_>, (at, next): (usize, Option<usize>), below: bool) -> Option<Vec<usize>> {
    let label = page.pieces.get(at)?;
    let end = next.unwrap_or(page.pieces.len());
    let mut within: Vec<usize> = (at.saturating_add(1)..end)
        .filter(|at| page.pieces.get(*at).is_some_and(|piece| !piece.quoted && piece.says()))
        .collect();
    // “Unit (where it happened)”: the answer stands in the next cell, or on the line below.
    let explains = |at: &usize| page.pieces.get(*at).is_some_and(|piece| is_bracketed(piece, label));
    let hints = within.iter().take_while(|at| explains(at)).count();
    if hints > 0 && hints == within.len() {
        return None;
    }
    within.drain(..hints);
    if below {
        // A hint or the label in a second language stands beside it.
        let lower = within
            .iter()
            .position(|at| page.pieces.get(*at).is_some_and(|piece| piece.line != label.line));
        if let Some(lower) = lower {
            within.drain(..lower);
        }
    }
    Some(within)
}

/// An answer of which the first piece is known.
struct Begun<'p> {
    page: &'p Page<'p>,
    label: &'p Piece,
    first: &'p Piece,
    /// The element that holds this label with its answer and no other label.
    own_box: Option<usize>,
    /// No label follows.
    is_last: bool,
}

impl Begun<'_> {
    /// The pieces that belong to the answer, of those up to the next label.
    fn whole(&self, within: Vec<usize>) -> Vec<usize> {
        let mut taken: Vec<usize> = Vec::new();
        let mut line = self.first.line;
        for at in within {
            let Some(piece) = self.page.pieces.get(at) else { break };
            let belongs = piece.line == line || self.goes_on(piece);
            // What stands in a cell of its own ends with the cell.
            let beyond = self.first.cell != self.label.cell && piece.cell != self.first.cell && piece.line != line;
            if !belongs || beyond {
                break;
            }
            line = piece.line;
            taken.push(at);
        }
        taken
    }

    /// Whether a piece on a new line belongs to the answer.
    fn goes_on(&self, piece: &Piece) -> bool {
        if let Some(shared) = self.own_box {
            return self.page.is_inside(piece.element, shared);
        }
        let (label, first) = (self.label, self.first);
        let same_block = piece.block == first.block && !(self.is_last && piece.gap && piece.block == label.block);
        let alike = !self.is_last
            && piece.look == first.look
            && piece.block_look == first.block_look
            && piece.cell == first.cell
            && !flow::is_footer(&piece.text);
        same_block || (alike && first.block != label.block)
    }
}

/// Words in brackets right behind a label.
fn is_bracketed(piece: &Piece, label: &Piece) -> bool {
    let text = piece.text.trim();
    piece.line == label.line && piece.cell == label.cell && text.starts_with('(') && text.ends_with(')')
}

/// A line of a look of its own between nearly all labels and answers explains the label.
fn without_hints(page: &Page<'_>, answers: &mut HashMap<usize, Vec<usize>>) {
    let two = |answer: &[usize]| {
        let first = answer.first().and_then(|at| page.pieces.get(*at))?;
        let other = |piece: &&Piece| piece.line != first.line && piece.look != first.look;
        answer
            .iter()
            .filter_map(|at| page.pieces.get(*at))
            .find(other)
            .map(|second| (first.look, second.look))
    };
    let mut looks: HashMap<(u32, u32), usize> = HashMap::new();
    for looked in answers.values().filter_map(|answer| two(answer)) {
        let count = looks.entry(looked).or_default();
        *count = count.saturating_add(1);
    }
    let filled = answers.values().filter(|answer| !answer.is_empty()).count();
    let Some((hint, _)) = looks
        .iter()
        .find(|(_, count)| count.saturating_mul(10) >= filled.saturating_mul(7))
    else {
        return;
    };
    for answer in answers.values_mut() {
        let begins = answer
            .iter()
            .position(|at| page.pieces.get(*at).is_some_and(|piece| piece.look != hint.0));
        let begins = begins.unwrap_or(answer.len());
        answer.drain(..begins);
    }
}

/// A label of which the answer is empty stands above a heading: its next piece is none of its box.
fn is_far(page: &Page<'_>, label: &Piece, first: &Piece) -> bool {
    let tag = page.tag(first.element);
    let heading = matches!(
        tag,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "legend" | "caption" | "th"
    );
    heading && tag != page.tag(label.element)
}

fn gather(page: &Page<'_>, answers: &HashMap<usize, Vec<usize>>) -> Layout {
    let mut layout = Layout::default();
    let mut taken = vec![false; page.pieces.len()];
    for (at, answer) in answers {
        for at in std::iter::once(at).chain(answer) {
            if let Some(taken) = taken.get_mut(*at) {
                *taken = true;
            }
        }
    }
    let mut cut = 0;
    let mut number = 0_usize;
    for (at, piece) in page.pieces.iter().enumerate().filter(|(_, piece)| !piece.quoted) {
        let Some(answer) = answers.get(&at) else {
            if !taken.get(at).copied().unwrap_or_default() {
                // What stands right above a label is the heading of its part of the form.
                let heads = answers.contains_key(&at.saturating_add(1)) && piece.first;
                layout.other(piece, heads);
            }
            continue;
        };
        let ends = answer
            .iter()
            .filter_map(|at| page.pieces.get(*at))
            .map(|piece| piece.end);
        let end = ends.max().unwrap_or(piece.end);
        let begin = answer
            .first()
            .and_then(|at| page.pieces.get(*at))
            .map_or(end, |piece| piece.begin);
        let value = tidy(page.html.get(begin..end).unwrap_or_default());
        let value = value.trim_start_matches([':', '–', '—', '-']).trim_start();
        let label = label_of(&piece.text).to_owned();
        number = number.saturating_add(1);
        layout.items.push(Item::Pair(Pair {
            labels: vec![label.clone()],
            value: Mark::Text(value.to_owned()),
            place: format!("field {number}"),
            form: FormKind::HtmlTable,
        }));
        layout.labels.push(label);
        layout
            .others
            .push_str(page.html.get(cut..piece.begin).unwrap_or_default());
        cut = end.max(cut);
    }
    layout.others.push_str(page.html.get(cut..).unwrap_or_default());
    layout
}

impl Layout {
    fn other(&mut self, piece: &Piece, heads: bool) {
        let text = piece.text.trim();
        if piece.first && text.chars().count() <= 100 && piece.says() {
            self.items.push(Item::Heading(text.to_owned()));
        }
        if heads {
            return;
        }
        match self.rest.last_mut() {
            Some(line) if !piece.first => {
                line.push(' ');
                line.push_str(text);
            }
            _ => self.rest.push(text.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests;
