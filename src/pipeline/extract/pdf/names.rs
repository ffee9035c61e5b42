//! What a field's own name tells.

use std::collections::{HashMap, HashSet};

use crate::pipeline::extract::pdf::fields::Widget;

/// So many boxes of one name make the name an editor's own.
const SHARED: usize = 4;

/// Names that form editors give by themselves.
const MEANINGLESS: &[&str] = &[
    "undefined",
    "text",
    "textfield",
    "textfeld",
    "text field",
    "text box",
    "textbox",
    "text feld",
    "field",
    "feld",
    "fill",
    "group",
    "gruppe",
    "check box",
    "checkbox",
    "kontrollkästchen",
    "choice",
    "button",
    "untitled",
    "radio",
    "radio button",
    "optionsfeld",
    "dropdown",
    "combo box",
    "list box",
    "kombinationsfeld",
    "listenfeld",
    "tekstfelt",
    "tekst",
    "avkrysningsboks",
    "txt",
    "cb",
    "chk",
    "box",
    "topmostsubform",
    "form",
    "page",
    "row",
    "cell",
    "zeile",
    "undefined fill",
];

/// Tool tip, then the field's own name when it is made of words.
pub(crate) fn named(widget: &Widget) -> Vec<String> {
    let mut labels: Vec<String> = widget
        .tip
        .iter()
        .filter(|tip| !tip.trim().is_empty())
        .cloned()
        .collect();
    let words = words_of(last_part(&widget.name));
    let telling = !MEANINGLESS.contains(&words.to_lowercase().as_str());
    if telling && words.chars().filter(|c| c.is_alphabetic()).count() >= 3 {
        labels.push(words);
    }
    labels
}

/// What boxes of one question are all called, in their tool tips or else by their names: `Police informed? Yes` and
/// `Police informed? No`.
pub(crate) fn common(boxes: &[&Widget]) -> Option<String> {
    let tips = boxes.iter().map(|widget| widget.tip.clone().unwrap_or_default());
    let names = boxes.iter().map(|widget| words_of(last_part(&widget.name)));
    beginning(&tips.collect::<Vec<_>>()).or_else(|| beginning(&names.collect::<Vec<_>>()))
}

/// The words with which all texts begin, when no more than an option follows.
fn beginning(texts: &[String]) -> Option<String> {
    const OPTION: usize = 3;
    let first: Vec<&str> = texts.first()?.split_whitespace().collect();
    let shared = |text: &String| {
        let words = first.iter().zip(text.split_whitespace());
        words.take_while(|(a, b)| **a == *b).count()
    };
    let count = texts.iter().map(shared).min()?;
    let long = |text: &String| text.split_whitespace().count() > count.saturating_add(OPTION);
    let text = first.get(..count)?.join(" ");
    let telling = !MEANINGLESS.contains(&text.to_lowercase().as_str());
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    (telling && letters >= 4 && !texts.iter().any(long)).then_some(text)
}

fn last_part(name: &str) -> &str {
    let last = name.rsplit('.').next().unwrap_or_default();
    last.split('[').next().unwrap_or_default()
}

/// Names that many boxes share, but for their numbers: `Item1`, `Item2`, `Item3` say nothing of what is asked.
pub(crate) fn shared(widgets: &[Widget]) -> HashSet<String> {
    let mut counts: HashMap<String, HashSet<&str>> = HashMap::new();
    for widget in widgets {
        for name in named(widget) {
            counts.entry(name).or_default().insert(widget.name.as_str());
        }
    }
    let many = counts.into_iter().filter(|(_, fields)| fields.len() >= SHARED);
    many.map(|(name, _)| name).collect()
}

/// `discoveredAt_date2` → `discovered At date`.
fn words_of(name: &str) -> String {
    let mut out = String::new();
    let mut lower = false;
    for c in name.chars() {
        if c.is_uppercase() && lower {
            out.push(' ');
        }
        lower = c.is_lowercase();
        out.push(if c.is_alphabetic() || c == '/' { c } else { ' ' });
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_of_one_question_begin_with_its_words() {
        let read = |texts: &[&str]| beginning(&texts.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(
            read(&["Gerät gefunden? ja", "Gerät gefunden? nein"]).as_deref(),
            Some("Gerät gefunden?")
        );
        assert_eq!(
            read(&["Nøkkel levert", "Nøkkel levert"]).as_deref(),
            Some("Nøkkel levert")
        );
        assert_eq!(read(&["Check Box one", "Check Box two"]), None);
        assert_eq!(read(&["yes", "no"]), None);
        assert_eq!(read(&["Data on paper", "Data that was kept in the cloud"]), None);
    }
}
