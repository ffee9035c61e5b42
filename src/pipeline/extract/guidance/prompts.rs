//! Words with which a form begins the places for its answers: `Department | Your answer: Accounts`.

use std::collections::HashMap;

use super::parts_of;
use crate::config::rules::forms::{FormRules, Slot};
use crate::model::document::{Entry, Mark};
use crate::model::language::Language;
use crate::pipeline::extract::values::blank::{begins_as_hint, is_announcement};

/// So many cells that begin with the same words and a colon have them printed.
const PROMPTS: usize = 3;

/// Takes the words out with which a form begins the cells for its answers: `Department | Your answer: Accounts`.
pub(super) fn without(entries: &mut [Entry], rules: &FormRules) {
    let mut found: HashMap<(bool, String), usize> = HashMap::new();
    let key = |entry: &Entry, prompt: &str| (parts_of(&entry.place).is_some(), prompt.to_owned());
    for entry in entries.iter() {
        // A paragraph that ends with the colon is a label with its answer below.
        let prompt = prompt_of(entry).filter(|(_, answer)| !answer.is_empty() || parts_of(&entry.place).is_some());
        if let Some((prompt, _)) = prompt {
            let count = found.entry(key(entry, prompt)).or_default();
            *count = count.saturating_add(1);
        }
    }
    let asks = |prompt: &str| {
        let fit = rules.labels.fit(prompt, Language::En);
        fit.is_some_and(|fit| fit.slot != Slot::Ignored) && !is_announcement(prompt)
    };
    // A paragraph may be a label with its answer as well.
    let printed = |prompt: &str| begins_as_hint(prompt, &rules.lexicon) && !is_announcement(prompt);
    found.retain(|(cell, prompt), count| *count >= PROMPTS && if *cell { !asks(prompt) } else { printed(prompt) });
    for entry in entries.iter_mut().filter(|_| !found.is_empty()) {
        let answer = prompt_of(entry).filter(|(prompt, _)| found.contains_key(&key(entry, prompt)));
        if let Some(answer) = answer.map(|(_, answer)| answer.to_owned()) {
            entry.value = Mark::Text(answer);
        }
    }
}

/// Whether a document may have such words, or labels with a dash behind them: a cheap look.
pub(super) fn are_likely(entries: &[Entry]) -> bool {
    let prompts = entries.iter().filter_map(prompt_of).take(PROMPTS).count();
    let dashed = |entry: &&Entry| matches!(&entry.value, Mark::Text(text) if [" – ", " — ", " - "].iter().any(|dash| text.contains(dash)));
    prompts >= PROMPTS || entries.iter().filter(dashed).take(PROMPTS).count() >= PROMPTS
}

/// The words before the colon of a paragraph, or of a cell that is not the first of its row, and those behind it.
fn prompt_of(entry: &Entry) -> Option<(&str, &str)> {
    let Mark::Text(text) = &entry.value else { return None };
    let first = parts_of(&entry.place).is_some_and(|(_, _, cell)| cell == "1");
    let (prompt, answer) = text.split_once(':').filter(|_| !first && entry.labels.is_empty())?;
    let spoken = prompt.chars().all(|c| c.is_alphabetic() || c == ' ');
    (spoken && (1..=5).contains(&prompt.split_whitespace().count())).then_some((prompt, answer.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(paragraphs: &[&str]) -> Vec<String> {
        let entry = |text: &&str| Entry {
            labels: Vec::new(),
            value: Mark::Text((*text).to_owned()),
            place: "paragraph 1".to_owned(),
        };
        let mut entries: Vec<Entry> = paragraphs.iter().map(entry).collect();
        without(&mut entries, &FormRules::shipped());
        let text = |entry: Entry| match entry.value {
            Mark::Text(text) => text,
            _ => String::new(),
        };
        entries.into_iter().map(text).collect()
    }

    #[test]
    fn a_paragraph_with_its_answer_below_is_no_prompt() {
        let label = "Provide a short account:";
        let form = [
            label,
            "The portal is down.",
            label,
            "Nobody can pay.",
            label,
            "We limited the rate.",
        ];
        assert_eq!(after(&form), form);
        let prompted = [
            "Please enter: Ada Krull",
            "Please enter:",
            "Please enter: 12",
            "Please enter: 13",
        ];
        assert_eq!(after(&prompted), ["Ada Krull", "", "12", "13"]);
    }
}
