//! A day and a time that stand apart in one clause.

use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::Clause;
use crate::pipeline::extract::values::when::told::Told;

/// A day and a time that stand apart in one clause belong together when there is no other.
pub(super) fn join_loose(told: &mut Vec<Told>, clause: &Clause, folded: &str) {
    // “Yesterday's outage (08:00–09:30)”, “between 03:12 and 03:58 UTC on 9 November 2026”.
    let span = match told.as_slice() {
        [day, first, second] if second.ends_span && !first.ends_span => Some((day, first, second)),
        [first, second, day] if second.ends_span && !day.ends_span => Some((day, first, second)),
        _ => None,
    };
    if let Some((day, first, second)) = span
        && day.moment.time.is_none()
        && day.moment.date.is_some()
        && first.moment.date.is_none()
        && second.moment.date.is_none()
    {
        let (mut first, mut second) = (first.clone(), second.clone());
        first.moment.date = day.moment.date;
        second.moment.date = day.moment.date;
        *told = vec![first, second];
        return;
    }
    let dates = told.iter().filter(|one| one.moment.date.is_some()).count();
    let times = told.iter().filter(|one| one.moment.date.is_none()).count();
    if (dates, times) != (1, 1) || told.iter().any(|one| one.ends_span) {
        return;
    }
    let [first, second] = told.as_slice() else { return };
    // “Ausgestiegen bin ich um 18:52 Uhr, gemerkt habe ich es erst heute früh”: each has its own verb.
    let between = first.at.end..second.at.start;
    let parted = folded
        .get(between.clone())
        .is_some_and(|text| text.contains([',', ';']));
    let mut verbs = clause.places.iter();
    if parted && verbs.any(|(cue, at)| *cue == Cue::Discovered && between.contains(&at.start)) {
        return;
    }
    if let Some(joined) = first.join(second) {
        *told = vec![joined];
    }
}
