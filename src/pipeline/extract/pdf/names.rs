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
    let last = widget.name.rsplit('.').next().unwrap_or_default();
    let last = last.split('[').next().unwrap_or_default();
    let words = words_of(last);
    let telling = !MEANINGLESS.contains(&words.to_lowercase().as_str());
    if telling && words.chars().filter(|c| c.is_alphabetic()).count() >= 3 {
        labels.push(words);
    }
    labels
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
