//! “Here you go, answers below” above the team's own questions: what stands quoted is the reporter's form, filled in.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{FormRules, Slot};
use crate::model::language::Language;
use crate::pipeline::extract::flow::split;

/// Who only points at the answers says so little, words.
const POINTING: usize = 45;
/// So many questions with their answers are a form.
const ROWS: usize = 3;
/// Lines of a quotation that are looked at.
const LOOKED_AT: usize = 400;

/// `answers below`, `habe ich unten eingetragen`, `svarene står nedenfor`.
static POINTS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)\b(?:answers?|repl(?:y|ies)|responses?|filled|completed|entered|details|form)\b.{0,50}",
        r"\b(?:below|inline|in-line|underneath|behind|between the lines|in the text|in (?:red|blue|bold|capitals)|",
        r"in your (?:mail|e-?mail|message))\b",
        r"|\b(?:see|find)\b.{0,20}\b(?:below|inline|underneath)\b",
        r"|\b(?:antwort(?:en)?|angaben|ausgefüllte?s?|eingetragen|ergänzt|beantwortet|formular)\b.{0,50}",
        r"\b(?:unten|untenstehend|darunter|dahinter|dazwischen|im text|inline|in (?:rot|blau|fett|ihrer mail)|",
        r"hinter den (?:doppelpunkten|fragen))\b",
        r"|\bunten\b.{0,40}\b(?:ausgefüllt|eingetragen|ergänzt|antworten|beantwortet)\b|\b(?:siehe|s\.) unten\b",
        r"|\b(?:svar\w*|utfylt|fylt|fylte|besvart\w*|skjema\w*)\b.{0,50}",
        r"\b(?:under|nedenfor|nedanfor|nedunder|i teksten|bak kolon\w*|i (?:rødt|raudt|blått))\b",
        r"|\bse (?:under|nedenfor|nedanfor)\b"
    ))
    .ok()
});

/// The quoted words when the writer's own only point at them; `block` is what stands below the quotation's headers.
pub(super) fn read(own: &[&str], block: &str, rules: &FormRules) -> Option<String> {
    let words = own.iter().map(|line| line.split_whitespace().count()).sum::<usize>();
    let text = own.join(" ");
    if words > POINTING || text.len() > 1000 || !POINTS.as_ref()?.is_match(&text) {
        return None;
    }
    let known = |line: &&str| {
        let told = split::colon(line.trim()).filter(|(_, value)| !value.is_empty());
        let fit = told.and_then(|(label, _)| rules.labels.fit(label, Language::default()));
        fit.is_some_and(|fit| fit.slot != Slot::Ignored && fit.confidence >= 0.75)
    };
    let rows = block.lines().take(LOOKED_AT).filter(known).count();
    (rows >= ROWS).then(|| block.to_owned())
}
