//! The words of a measure, with what goes on behind them.

use std::ops::Range;

use super::agent::is_participle;
use super::has_verb;
use crate::config::rules::forms::Tell;
use crate::pipeline::extract::prose::tokens::Tokens;

/// Between two measures of one sentence so many segments may stand.
const BETWEEN: usize = 2;

/// Joins that say nothing at the beginning of a measure.
const JOINS: [&str; 9] = ["und", "and", "og", "sowie", "aber", "but", "men", "so", "however"];

/// Words with which the rest of a measure goes on behind a comma.
const GOES_ON: [&str; 16] = [
    "whether", "ob", "damit", "um", "dass", "sodass", "so", "to", "that", "slik", "for", "sie", "until", "bis",
    "inntil", "at",
];

/// Segments that stand together become one text each.
pub(super) fn join(tokens: &Tokens<'_>, segments: &[Range<usize>], hits: &[usize]) -> Vec<String> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for hit in hits.iter().copied() {
        match runs.last_mut() {
            Some((_, last)) if hit.saturating_sub(*last) <= BETWEEN.saturating_add(1) => *last = hit,
            _ => runs.push((hit, hit)),
        }
    }
    let text = |(first, last): (usize, usize)| {
        let mut start = segments.get(first)?.start;
        let mut end = segments.get(last)?.end;
        while JOINS.contains(&tokens.word(start)) && start < end {
            start = start.saturating_add(1);
        }
        for next in segments.get(last.saturating_add(1)..)? {
            if !goes_on(tokens, next) {
                break;
            }
            end = next.end;
        }
        let text = tokens.text(start..end);
        (text.split(' ').count() >= 2).then_some(text)
    };
    runs.into_iter().filter_map(text).collect()
}

/// “…, auch im Papierkorb”, “… und alle Rechner”: what else it was done to.
fn is_more(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
    const MORE: [&str; 9] = [
        "auch",
        "sogar",
        "inkl",
        "inklusive",
        "also",
        "even",
        "including",
        "ogsaa",
        "inkludert",
    ];
    const LED: [&str; 14] = [
        "all",
        "the",
        "both",
        "our",
        "alle",
        "die",
        "den",
        "das",
        "unsere",
        "beide",
        "begge",
        "vaare",
        "saemtliche",
        "every",
    ];
    let (first, second) = (tokens.word(segment.start), tokens.word(segment.start.saturating_add(1)));
    let joined = matches!(first, "und" | "and" | "og") && LED.contains(&second);
    let last = tokens.word(segment.end.saturating_sub(1));
    let past = is_participle(last)
        || ["ed", "et", "te", "de"]
            .iter()
            .any(|end| last.len() > 4 && last.ends_with(end));
    let plain = !has_verb(tokens, segment)
        && !tokens.tells(segment.clone(), Tell::Told)
        && !tokens.tells(segment.clone(), Tell::Office)
        && !tokens.tells(segment.clone(), Tell::Culprit);
    // “… and geo-blocking at 13:10”.
    let doing =
        matches!(first, "and") && segment.clone().any(|at| tokens.word(at).ends_with("ing")) && segment.len() <= 6;
    segment.len() <= 6 && plain && (!past || doing) && (doing || (joined || MORE.contains(&first)))
}

/// “… gebeten, die Mail zu löschen”, “… so that nobody gets in”.
fn goes_on(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
    let last = tokens.word(segment.end.saturating_sub(1));
    let inside = last.ends_with("en") && last.len() > 7 && last.get(2..).is_some_and(|rest| rest.contains("zu"));
    let infinitive = tokens.word(segment.end.saturating_sub(2)) == "zu" || inside;
    // “Turned on lockout after five tries an hour ago”.
    let last = tokens.word(segment.start);
    let phrase = matches!(last, "after" | "etter" | "nachdem") && segment.len() <= 8 && !has_verb(tokens, segment);
    GOES_ON.contains(&tokens.word(segment.start)) || infinitive || phrase || is_more(tokens, segment)
}
