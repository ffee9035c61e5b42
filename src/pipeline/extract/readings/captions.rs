//! Captions below the lines that the answers were written on: `Erika Muster` above `(Name)`.

use std::collections::HashSet;

use crate::config::rules::forms::Slot;
use crate::pipeline::extract::flow::looks::Look;
use crate::pipeline::extract::flow::{Line, Words, could_be};
use crate::pipeline::extract::values::marks;

/// Lines that are looked at.
const LOOKED_AT: usize = 2000;
/// Captions that rules know make the layout; so many answers must fit nothing but the caption below them.
const KNOWN: usize = 4;
const SURE: usize = 2;
/// A longer line is no caption, characters.
const LONGEST: usize = 80;

/// The places of the captions, each with the lines of its answer; none where labels stand above their answers.
pub(super) fn of(lines: &[Line], words: Words<'_>) -> Vec<(usize, Vec<usize>)> {
    let is_filled = |at: &usize| lines.get(*at).is_some_and(|line| !line.text.trim().is_empty());
    // The title of the form.
    let titles = lines.iter().take_while(|line| line.look != Look::Plain).count();
    let filled: Vec<usize> = (titles..lines.len().min(LOOKED_AT)).filter(is_filled).collect();
    let text = |nth: usize| {
        let line = filled.get(nth).and_then(|at| lines.get(*at));
        line.map_or("", |line| line.text.trim())
    };
    let slot = |nth: usize| {
        let caption = bare(text(nth));
        let short = caption.chars().count() <= LONGEST && !caption.contains(['\t', ':', '@']);
        let fit = words.fit(caption).filter(|fit| short && fit.is_likely());
        fit.filter(|_| !marks::starts_with_mark(caption)).map(|fit| fit.slot)
    };
    let slots: Vec<Option<Slot>> = (0..filled.len()).map(slot).collect();
    let known = apart(
        (0..filled.len())
            .filter(|nth| slots.get(*nth).is_some_and(Option::is_some))
            .collect(),
    );
    // A label with a colon points at what stands below it.
    let points = |nth: &usize| {
        let label = text(*nth)
            .strip_suffix(':')
            .filter(|label| !label.contains([':', '\t']));
        label.is_some_and(|label| words.fit(label).is_some_and(|fit| fit.is_likely()))
    };
    if (0..filled.len()).filter(points).count() >= KNOWN {
        return Vec::new();
    }
    let (Some(first), Some(last)) = (known.first(), known.last()) else {
        return Vec::new();
    };
    if known.len() < KNOWN || *first == 0 {
        return Vec::new();
    }
    let (mut sure, mut found, mut from) = (0_usize, Vec::new(), first.saturating_sub(1));
    for nth in captions(&known, *last) {
        if let Some(Some(Slot::Field(field))) = slots.get(nth) {
            let fits = |nth: Option<usize>| nth.is_some_and(|nth| could_be(*field, text(nth)));
            match (fits(nth.checked_sub(1)), fits(nth.checked_add(1))) {
                (true, false) => sure = sure.saturating_add(1),
                // The answer stands below its label.
                (false, true) => return Vec::new(),
                _ => {}
            }
        }
        let answer = (from..nth).filter_map(|nth| filled.get(nth).copied()).collect();
        found.extend(filled.get(nth).map(|at| (*at, answer)));
        from = nth.saturating_add(1);
    }
    if sure >= SURE { found } else { Vec::new() }
}

/// Lines that rules know, without those of another parity right beside one of most: such a line is an answer with the
/// words of a label, or a caption that nobody wrote above. Nothing where there are many of them.
fn apart(known: Vec<usize>) -> Vec<usize> {
    let even = known.iter().filter(|nth| nth.is_multiple_of(2)).count();
    let most = even.saturating_mul(2) >= known.len();
    let all: HashSet<usize> = known.iter().copied().collect();
    let beside = |nth: &usize| {
        let (before, after) = (nth.checked_sub(1), nth.checked_add(1));
        [before, after].into_iter().flatten().any(|nth| all.contains(&nth))
    };
    let kept: Vec<usize> = known
        .into_iter()
        .filter(|nth| nth.is_multiple_of(2) == most || !beside(nth))
        .collect();
    let dropped = all.len().saturating_sub(kept.len());
    if dropped.saturating_mul(4) > kept.len() {
        Vec::new()
    } else {
        kept
    }
}

/// The captions that rules know, and those between two of them where captions and answers take turns.
fn captions(known: &[usize], last: usize) -> Vec<usize> {
    let mut all = Vec::new();
    for pair in known.windows(2) {
        let [one, next] = pair else { continue };
        let gap = one.abs_diff(*next);
        let turns = gap >= 4 && gap.is_multiple_of(2);
        all.extend((*one..*next).step_by(if turns { 2 } else { gap.max(1) }));
    }
    all.push(last);
    all
}

/// A caption without its brackets.
pub(super) fn bare(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'))
        .unwrap_or(text)
        .trim()
}
