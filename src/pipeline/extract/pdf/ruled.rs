//! Lines to write on: the answer stands on the line, its label in small print right under it or right over the answer.

use crate::pipeline::extract::pdf::lattice::Rule;
use crate::pipeline::extract::pdf::lines::{Line, Segment, join};
use crate::pipeline::extract::pdf::ticks;

/// Lines of a page that are looked at.
const MOST: usize = 300;
/// Points over a line in which its answer begins.
const FAR: f64 = 160.0;
/// Points by which an answer may float over its line.
const FLOATING: f64 = 24.0;
/// So many labelled lines make it the layout of the page.
const ENOUGH: usize = 3;
/// Print is smaller than other print when it has this part of its size or less.
const SMALLER: f64 = 0.92;

/// An answer with its label, and where the answer stands.
pub(super) struct Pair {
    pub(super) label: String,
    pub(super) answer: String,
    /// The line that it is written on.
    pub(super) at: f64,
    pub(super) left: f64,
}

/// What stands around a line.
struct Near<'a, 'b> {
    print: &'b [&'a Segment],
    on: &'b [&'a Segment],
    rules: &'b [Rule],
}

/// A line with the print on it and the labels that belong to it.
struct Written<'a> {
    rule: Rule,
    on: Vec<&'a Segment>,
    labels: Vec<&'a Segment>,
}

/// Takes the answers that stand on drawn lines out of the print, when most lines of the page have a label of one kind.
pub(super) fn take(lines: &mut Vec<Line>, rules: &[Rule], is_free: impl Fn(&Rule) -> bool) -> Vec<Pair> {
    let mut rules: Vec<Rule> = rules
        .iter()
        .filter(|rule| rule.to - rule.from > 24.0 && is_free(rule))
        .take(MOST)
        .copied()
        .collect();
    rules.sort_by(|a, b| b.at.total_cmp(&a.at).then(a.from.total_cmp(&b.from)));
    let segments: Vec<&Segment> = lines.iter().flat_map(|line| &line.segments).collect();
    if rules.len() < ENOUGH || segments.len() > 3000 {
        return Vec::new();
    }
    let under = written(&rules, &segments, true);
    let is_under = is_layout(&under);
    let found = if is_under {
        under
    } else {
        let over = written(&rules, &segments, false);
        if !is_layout(&over) {
            return Vec::new();
        }
        over
    };
    let (pairs, used) = pairs(&found, is_under);
    for line in lines.iter_mut() {
        line.segments
            .retain(|segment| !used.iter().any(|used| *used == identity(segment)));
    }
    lines.retain(|line| !line.segments.is_empty());
    pairs
}

/// Where a segment stands: no two stand in one place.
fn identity(segment: &Segment) -> (u64, u64) {
    (segment.left().to_bits(), segment.base().to_bits())
}

fn written<'a>(rules: &[Rule], segments: &[&'a Segment], is_under: bool) -> Vec<Written<'a>> {
    let labels = if is_under { labels_under } else { labels_over };
    let mut found = Vec::new();
    for rule in rules {
        let near: Vec<&Segment> = segments
            .iter()
            .copied()
            .filter(|segment| (segment.base() - rule.at).abs() < FAR && stands_at(segment, rule))
            .collect();
        let on: Vec<&Segment> = near
            .iter()
            .copied()
            .filter(|segment| (-1.5..0.75 * segment.size()).contains(&(segment.base() - rule.at)))
            .collect();
        let on = with_lines_above(on, &near);
        let labelled = |on: Vec<&'a Segment>| {
            let print = near.as_slice();
            let labels = labels(rule, &Near { print, on: &on, rules });
            Written {
                rule: *rule,
                on,
                labels,
            }
        };
        let tight = labelled(on);
        // Filled boxes that a program made part of the page: the answer floats over the line.
        let floating = || labelled(with_lines_above(floating(rule, &near, rules), &near));
        let loose = is_under && tight.on.is_empty();
        found.push(if loose {
            Some(floating()).filter(|line| !line.labels.is_empty()).unwrap_or(tight)
        } else {
            tight
        });
    }
    found
}

/// The lowest print over a line on which nothing stands, unless it belongs to the line above.
fn floating<'a>(rule: &Rule, near: &[&'a Segment], rules: &[Rule]) -> Vec<&'a Segment> {
    let rise = |segment: &Segment| segment.base() - rule.at;
    let crossing = |segment: &Segment, other: &Rule| other.from < segment.right() && other.to > segment.left();
    let parted = |segment: &Segment| {
        rules.iter().any(|other| {
            // The label of the line above hangs right under that line.
            let top = 0.72f64.mul_add(segment.size(), segment.base()) + 6.0;
            (rule.at + 1.0..top).contains(&other.at) && crossing(segment, other)
        })
    };
    let over = near
        .iter()
        .copied()
        .filter(|segment| (0.0..FLOATING).contains(&rise(segment)) && !parted(segment));
    let over: Vec<&Segment> = over.collect();
    let lowest = over.iter().map(|segment| rise(segment)).fold(f64::MAX, f64::min);
    over.into_iter()
        .filter(|segment| rise(segment) - lowest < 2.0)
        .collect()
}

/// Print of the same look at the distance of a line is the beginning of the answer.
fn with_lines_above<'a>(on: Vec<&'a Segment>, near: &[&'a Segment]) -> Vec<&'a Segment> {
    let [only] = on.as_slice() else { return on };
    let mut block = vec![*only];
    let mut first = *only;
    for _ in 0..20 {
        let above = near.iter().find(|segment| {
            let rise = segment.base() - first.base();
            (0.8 * first.size()..1.6 * first.size()).contains(&rise)
                && (segment.left() - first.left()).abs() < 3.0
                && is_alike(segment, first)
        });
        let Some(above) = above else { break };
        block.insert(0, above);
        first = above;
    }
    block
}

fn stands_at(segment: &Segment, rule: &Rule) -> bool {
    segment.left() > rule.from - 8.0 && segment.left() < rule.to - 3.0
}

fn is_label(segment: &Segment) -> bool {
    let text = segment.text();
    text.chars().count() <= 80
        && text.chars().filter(|c| c.is_alphabetic()).count() >= 2
        && !segment.words.iter().any(|word| ticks::is_box(&word.text))
}

/// Small print whose letters all but touch the line from below.
fn labels_under<'a>(rule: &Rule, near: &Near<'a, '_>) -> Vec<&'a Segment> {
    let on = near.on;
    let large = on.iter().map(|segment| segment.size()).fold(0.0, f64::max);
    let gap = |segment: &Segment| rule.at - 0.72f64.mul_add(segment.size(), segment.base());
    let labels = near.print.iter().copied().filter(|segment| {
        let bracketed = segment.text().starts_with('(') && segment.text().ends_with(')');
        let small = segment.size() <= SMALLER * large || (on.is_empty() && segment.size() < 9.0) || bracketed;
        (-1.5..6.0).contains(&gap(segment)) && small && is_label(segment)
    });
    labels.collect()
}

/// Small print right over what stands on the line, or over the empty line.
fn labels_over<'a>(rule: &Rule, near: &Near<'a, '_>) -> Vec<&'a Segment> {
    let on = near.on;
    // A line between the two parts them: rows with a line under each are no labels of one another.
    let parted = |segment: &Segment| {
        let between = |other: &&Rule| rule.at + 1.0 < other.at && other.at <= segment.base() + 1.5;
        let mut others = near.rules.iter().filter(between);
        others.any(|other| other.from < segment.right() && other.to > segment.left())
    };
    let large = on.iter().map(|segment| segment.size()).fold(0.0, f64::max);
    let top = on.iter().map(|segment| segment.base()).fold(rule.at, f64::max);
    let over: Vec<&Segment> = near
        .print
        .iter()
        .copied()
        .filter(|segment| !parted(segment))
        .filter(|segment| {
            let rise = segment.base() - top;
            let level = if on.is_empty() { 8.0 } else { 0.75 * large };
            (level..level + 16.0).contains(&rise) && is_label(segment)
        })
        .filter(|segment| (on.is_empty() && segment.size() < 9.0) || segment.size() <= SMALLER * large)
        .collect();
    let lowest = over.iter().map(|segment| segment.base()).fold(f64::MAX, f64::min);
    over.into_iter()
        .filter(|segment| segment.base() - lowest < 2.0)
        .collect()
}

/// Whether most of the lines that are written on have their labels so.
fn is_layout(found: &[Written<'_>]) -> bool {
    let labelled = found.iter().filter(|line| !line.labels.is_empty()).count();
    let filled = found
        .iter()
        .filter(|line| !line.labels.is_empty() && !line.on.is_empty())
        .count();
    let bare = found
        .iter()
        .filter(|line| line.labels.is_empty() && !line.on.is_empty())
        .count();
    labelled >= ENOUGH && filled >= 2 && labelled > bare.saturating_mul(2)
}

/// Labels with what stands over (or under) each of them, and the segments that this takes.
fn pairs(found: &[Written<'_>], is_under: bool) -> (Vec<Pair>, Vec<(u64, u64)>) {
    let mut taken: Vec<(&Segment, Vec<&Segment>, Rule)> = Vec::new();
    // The first lines of an answer whose label stands under the last.
    let mut above: Vec<&Segment> = Vec::new();
    for line in found {
        if line.labels.is_empty() {
            let column = |first: &Segment| line.on.iter().all(|on| (on.left() - first.left()).abs() < 3.0);
            if !line.on.first().is_some_and(|first| column(first)) {
                above.clear();
            } else if is_under {
                above.extend(&line.on);
            } else if let Some((_, answer, rule)) = taken.last_mut()
                && goes_on(answer, &line.on, rule.at - line.rule.at)
            {
                answer.extend(&line.on);
                *rule = line.rule;
            }
            continue;
        }
        let mut labels = line.labels.clone();
        labels.sort_by(|a, b| a.left().total_cmp(&b.left()));
        let alone = labels.len() == 1;
        for (at, label) in labels.iter().enumerate() {
            let from = if at == 0 { f64::MIN } else { label.left() - 12.0 };
            let next = labels.get(at.saturating_add(1));
            let to = next.map_or(f64::MAX, |next| next.left() - 12.0);
            let own = line.on.iter().copied();
            let mut answer: Vec<&Segment> = own.filter(|segment| (from..to).contains(&segment.left())).collect();
            let far = above.first().map_or(0.0, |first| first.base() - line.rule.at);
            if alone && goes_on(&above, &answer, far / 2.0) {
                answer = above.iter().copied().chain(answer).collect();
            }
            taken.push((label, answer, line.rule));
        }
        above.clear();
    }
    let mut used = Vec::new();
    let mut pairs = Vec::new();
    for (label, answer, rule) in taken {
        used.push(identity(label));
        used.extend(answer.iter().map(|segment| identity(segment)));
        let answer: Vec<Segment> = answer.into_iter().cloned().collect();
        pairs.push(Pair {
            label: label.text(),
            answer: join(&answer, rule.to - 3.0),
            at: rule.at,
            left: label.left(),
        });
    }
    (pairs, used)
}

/// Whether print on one line goes on with what stands on the next: below it, beginning alike, looking alike.
fn goes_on(above: &[&Segment], below: &[&Segment], fall: f64) -> bool {
    above.last().zip(below.first()).is_some_and(|(above, below)| {
        is_alike(above, below) && (above.left() - below.left()).abs() < 8.0 && fall < 30.0
    })
}

/// Whether print looks the same: a heading with a line under it is no answer.
fn is_alike(a: &Segment, b: &Segment) -> bool {
    let style = |segment: &Segment| segment.words.first().map(|word| word.style);
    (a.size() - b.size()).abs() < 0.4 && style(a) == style(b)
}

#[cfg(test)]
mod tests;
