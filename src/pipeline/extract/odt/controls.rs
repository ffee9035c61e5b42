//! Form controls (ODF 1.3 part 3, 13): they are declared in one place and drawn in another.

use std::collections::HashMap;

use crate::pipeline::extract::docx::tree::Node;

/// Controls of one document.
const MOST: usize = 5000;
/// Options of one list.
const MOST_OPTIONS: usize = 500;

/// The controls by the name that the drawing refers to.
#[derive(Debug, Default)]
pub(crate) struct Controls<'n> {
    by_id: HashMap<&'n str, &'n Node>,
    /// The fixed texts that name a control as theirs.
    captions: HashMap<&'n str, &'n str>,
}

/// A control as a reader sees it.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    /// What stands in its place: the value, or a box with its words.
    pub(crate) text: String,
    /// Its titles, best first.
    pub(crate) labels: Vec<String>,
    /// Whether it is a box with words of its own.
    pub(crate) is_box: bool,
    /// Whether it is nothing but printed words.
    pub(crate) is_caption: bool,
}

impl<'n> Controls<'n> {
    /// The controls that a text or a sheet declares.
    pub(crate) fn of(body: &'n Node) -> Self {
        let mut controls = Self::default();
        for forms in body.children.iter().filter(|child| child.name == "forms") {
            controls.collect(forms);
        }
        controls
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// Depth is bounded by the tree's.
    fn collect(&mut self, parent: &'n Node) {
        for node in &parent.children {
            if self.by_id.len() >= MOST {
                return;
            }
            if node.name == "form" {
                self.collect(node);
            } else if let Some(id) = node.attribute("id") {
                self.by_id.insert(id, node);
                if let (Some(owner), Some(words)) = (node.attribute("for"), node.attribute("label")) {
                    self.captions.insert(owner, words);
                }
            }
        }
    }

    /// What a `draw:control` shows; nothing for buttons, pictures, passwords.
    pub(crate) fn shown(&self, drawing: &Node) -> Option<Shown> {
        let id = drawing.attribute("control")?;
        let node = self.by_id.get(id)?;
        let label = node.attribute("label").unwrap_or_default().trim();
        let mut shown = Shown {
            labels: self.labels(id, node),
            ..Shown::default()
        };
        // Only what the reporter left there counts: `form:value` and `form:state` are what the form's maker set.
        match node.name.as_str() {
            "text" | "textarea" | "formatted-text" | "number" | "date" | "time" | "combobox" => {
                shown.text = value(node);
            }
            "checkbox" | "radio" => {
                let ticked = node.attribute("current-state") == Some("checked")
                    || node.attribute("current-selected") == Some("true");
                shown.text = format!("{} {label}", if ticked { '☒' } else { '☐' });
                shown.is_box = true;
            }
            "listbox" => shown.text = chosen(node),
            "fixed-text" => {
                label.clone_into(&mut shown.text);
                shown.is_caption = true;
            }
            _ => return None,
        }
        Some(shown)
    }

    fn labels(&self, id: &str, node: &Node) -> Vec<String> {
        let caption = self.captions.get(id).copied();
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count() >= 3;
        // “Textfeld 1”, “Text Box 2”: names that no person gave.
        let name = node
            .attribute("name")
            .filter(|name| !name.trim_end().ends_with(|c: char| c.is_ascii_digit()));
        [caption, node.attribute("title"), name]
            .into_iter()
            .flatten()
            .map(|text| text.trim().replace(['_', '-'], " "))
            .filter(|text| letters(text))
            .collect()
    }
}

fn value(node: &Node) -> String {
    if let Some(value) = node.attribute("current-value") {
        return value.trim().to_owned();
    }
    // A text area may hold its paragraphs instead.
    let lines: Vec<String> = node
        .children
        .iter()
        .filter(|child| child.name == "p")
        .take(MOST_OPTIONS)
        .map(plain)
        .collect();
    lines.join("\n").trim().to_owned()
}

fn chosen(node: &Node) -> String {
    let options: Vec<&str> = node
        .children
        .iter()
        .filter(|child| child.name == "option" && child.attribute("current-selected") == Some("true"))
        .filter_map(|option| option.attribute("label").or_else(|| option.attribute("value")))
        .map(str::trim)
        .take(MOST_OPTIONS)
        .collect();
    options.join(", ")
}

/// The words in an element, without any layout. Depth is bounded by the tree's.
pub(crate) fn plain(node: &Node) -> String {
    let mut text = node.text.clone();
    for child in &node.children {
        text.push_str(&plain(child));
    }
    text
}
