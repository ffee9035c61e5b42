//! Guidance behind the label's own words: `Position – as in your contract: Clerk`. Where a form explains several labels
//! so, the words behind the dash go; a form that sets its answers behind a dash keeps them.

use super::{LABEL, parts_of};
use crate::config::rules::forms::{FormRules, Slot};
use crate::model::document::{Entry, Mark};
use crate::model::language::Language;
use crate::pipeline::extract::flow::before_guidance;

/// So many labels make it the way in which the form explains.
const ALIKE: usize = 3;
/// Lines that are looked at.
const MOST: usize = 4_000;

/// Takes the words behind the dash out.
pub(super) fn without(entries: &mut [Entry], rules: &FormRules) {
    let (mut sure, mut found) = (0_usize, Vec::new());
    for (at, entry) in entries.iter().enumerate() {
        let Mark::Text(text) = &entry.value else { continue };
        let beside = is_beside(entries, at) || entry.place.ends_with(", bold") || entry.place.ends_with(", heading");
        for line in text
            .split('\n')
            .filter(|line| line.contains([' ']) && line.contains(['–', '—', '-']))
        {
            let Some((head, rest)) = shorter(line, rules) else {
                continue;
            };
            sure = sure.saturating_add(usize::from(!rest.is_empty() || beside));
            found.push((at, line.to_owned(), format!("{head}{rest}"), !rest.is_empty() || beside));
            if found.len() >= MOST {
                return;
            }
        }
    }
    if sure < ALIKE {
        return;
    }
    for (at, line, short, clear) in found {
        let Some(Mark::Text(text)) = entries.get_mut(at).map(|entry| &mut entry.value) else {
            continue;
        };
        // A question says where it ends.
        if clear || short.ends_with('?') || text.contains('\n') {
            *text = text.replacen(&line, &short, 1);
        }
    }
}

/// The label without what explains it, and what stands behind both.
fn shorter<'l>(line: &'l str, rules: &FormRules) -> Option<(&'l str, &'l str)> {
    let colon = line.match_indices(':').map(|(at, _)| at).find(|at| {
        let behind = line.get(at.saturating_add(1)..).unwrap_or_default();
        behind.is_empty() || behind.starts_with(char::is_whitespace)
    });
    let (label, rest) = line.split_at(colon.unwrap_or(line.len()));
    let head = before_guidance(label)?;
    let fit = rules
        .labels
        .fit(head.trim(), Language::En)
        .filter(|_| head.len() <= LABEL)?;
    (fit.slot != Slot::Ignored && fit.is_likely()).then_some((head, rest))
}

/// The first cell of a row with another beside it.
fn is_beside(entries: &[Entry], at: usize) -> bool {
    let parts = |at: usize| entries.get(at).and_then(|entry| parts_of(&entry.place));
    match (parts(at), parts(at.saturating_add(1))) {
        (Some((table, row, _)), Some((other, next, _))) => table == other && row == next,
        _ => false,
    }
}
