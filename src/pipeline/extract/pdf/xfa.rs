//! XFA forms: a template says what each field is called, a data packet says what was typed.

use std::collections::HashMap;

use lopdf::{Document, Object};

use crate::model::document::{Entry, Mark};
use crate::pipeline::extract::docx::tree::{self, Node};
use crate::pipeline::extract::pdf::objects::{get, get_dictionary, resolve};

const MOST: usize = 2000;
/// Bytes of one packet once inflated.
const PACKET: usize = 4 << 20;

/// The filled data elements; nothing without a data packet.
pub(crate) fn read(document: &Document) -> Option<Vec<Entry>> {
    let catalog = document.catalog().ok()?;
    let form = get_dictionary(document, catalog, b"AcroForm")?;
    let (template, datasets) = match get(document, form, b"XFA")? {
        Object::Array(packets) => (
            packet(document, packets, b"template"),
            packet(document, packets, b"datasets")?,
        ),
        Object::Stream(whole) => {
            let mut template = None;
            let mut datasets = None;
            for node in parse(&whole.get_plain_content_with_limit(PACKET).ok()?)?.children {
                match node.name.as_str() {
                    "template" => template = Some(node),
                    "datasets" => datasets = Some(node),
                    _ => {}
                }
            }
            (template, datasets?)
        }
        _ => return None,
    };
    let mut data = Data::default();
    data.collect(datasets.child("data").unwrap_or(&datasets), "");
    let mut reader = Reader {
        data,
        entries: Vec::new(),
        said: String::new(),
    };
    if let Some(template) = &template {
        reader.template(template, "");
    }
    reader.rest();
    let entries = reader.entries;
    let filled = entries
        .iter()
        .any(|entry| !entry.labels.is_empty() && entry.value != Mark::default());
    filled.then_some(entries)
}

/// Packets stand in pairs of a name and a stream.
fn packet(document: &Document, packets: &[Object], name: &[u8]) -> Option<Node> {
    let at = packets
        .iter()
        .position(|item| matches!(item, Object::String(text, _) if text == name))?;
    let Object::Stream(stream) = resolve(document, packets.get(at.saturating_add(1))?)? else {
        return None;
    };
    parse(&stream.get_plain_content_with_limit(PACKET).ok()?)
}

fn parse(bytes: &[u8]) -> Option<Node> {
    tree::parse(&String::from_utf8_lossy(bytes)).ok()
}

/// All text inside an element.
fn text_of(node: &Node) -> String {
    if node.name.is_empty() {
        return node.text.clone();
    }
    let parts: Vec<String> = node.children.iter().map(text_of).collect();
    parts.concat().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What was typed, by the path of element names.
#[derive(Default)]
struct Data {
    values: Vec<(String, String, bool)>,
    places: HashMap<String, Vec<usize>>,
}

impl Data {
    fn collect(&mut self, node: &Node, above: &str) {
        for child in node.children.iter().filter(|child| !child.name.is_empty()) {
            if self.values.len() >= MOST {
                return;
            }
            let path = format!("{above}/{}", child.name);
            if child.children.iter().all(|inner| inner.name.is_empty()) {
                let text: String = child.children.iter().map(|inner| inner.text.as_str()).collect();
                let index = self.values.len();
                self.places.entry(path.clone()).or_default().push(index);
                self.values.push((path, text.trim().to_owned(), false));
            } else {
                self.collect(child, &path);
            }
        }
    }

    /// Takes the values of a field: those of its path, else the only ones whose path ends in its name.
    fn take(&mut self, path: &str) -> Vec<String> {
        let name = path.rsplit('/').next().unwrap_or_default();
        let ending = format!("/{name}");
        let found = self.places.get(path).cloned().or_else(|| {
            let mut same = self.places.iter().filter(|(path, _)| path.ends_with(&ending));
            let only = same.next()?.1.clone();
            same.next().is_none().then_some(only)
        });
        let mut values = Vec::new();
        for index in found.unwrap_or_default() {
            if let Some((_, text, taken)) = self.values.get_mut(index)
                && !*taken
            {
                *taken = true;
                values.push(text.clone());
            }
        }
        values
    }
}

struct Reader {
    data: Data,
    entries: Vec<Entry>,
    /// The static text before a field: its label when it has no caption.
    said: String,
}

impl Reader {
    fn template(&mut self, node: &Node, above: &str) {
        for child in &node.children {
            if self.entries.len() >= MOST {
                return;
            }
            let hidden = matches!(child.attribute("presence"), Some("hidden" | "invisible" | "inactive"));
            let path = match child.attribute("name") {
                Some(name) if !name.is_empty() => format!("{above}/{name}"),
                _ => above.to_owned(),
            };
            match child.name.as_str() {
                "draw" if !hidden => self.heading(&child.child("value").map(text_of).unwrap_or_default()),
                "subform" | "subformSet" | "area" | "pageSet" | "pageArea" if !hidden => self.template(child, &path),
                "exclGroup" if !hidden => self.group(child, &path),
                "field" if !hidden => self.field(child, &path),
                "subform" | "exclGroup" | "field" => self.forget(child, &path),
                _ => {}
            }
        }
    }

    /// What is hidden was typed by nobody.
    fn forget(&mut self, node: &Node, path: &str) {
        if node.name == "subform" {
            for child in &node.children {
                if let Some(name) = child.attribute("name") {
                    self.forget(child, &format!("{path}/{name}"));
                }
            }
        } else {
            self.data.take(path);
        }
    }

    fn heading(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        text.clone_into(&mut self.said);
        self.push(Vec::new(), Mark::Text(text.to_owned()), "");
    }

    fn push(&mut self, labels: Vec<String>, value: Mark, name: &str) {
        self.entries.push(Entry {
            labels,
            value,
            place: format!("field {name}").trim_end().to_owned(),
        });
    }

    /// The words for a field, best first.
    fn labels(&self, field: &Node, name: &str) -> Vec<String> {
        let assist = field.child("assist");
        let mut labels: Vec<String> = [
            caption(field),
            assist
                .and_then(|assist| assist.child("toolTip"))
                .map(text_of)
                .unwrap_or_default(),
            assist
                .and_then(|assist| assist.child("speak"))
                .map(text_of)
                .unwrap_or_default(),
        ]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
        if labels.is_empty() && !self.said.is_empty() {
            labels.push(self.said.clone());
        }
        labels.push(name.replace(['_', '-', '.'], " "));
        labels
    }

    fn field(&mut self, field: &Node, path: &str) {
        let name = path.rsplit('/').next().unwrap_or_default();
        let labels = self.labels(field, name);
        let items = Items::of(field);
        let is_box = field.child("ui").is_some_and(|ui| ui.child("checkButton").is_some());
        for value in self.data.take(path) {
            let mark = if is_box {
                Mark::Tick(items.saved.first().is_none_or(|on| *on == value) && !matches!(value.as_str(), "" | "0"))
            } else {
                // Several chosen items stand one to a line.
                Mark::Text(
                    value
                        .lines()
                        .map(|line| items.shown(line))
                        .collect::<Vec<_>>()
                        .join("\n"),
                )
            };
            self.push(labels.clone(), mark, name);
        }
        self.said.clear();
    }

    /// Radio buttons: the data name the chosen one by its value.
    fn group(&mut self, group: &Node, path: &str) {
        let name = path.rsplit('/').next().unwrap_or_default();
        let labels = self.labels(group, name);
        let buttons: Vec<&Node> = group.children.iter().filter(|child| child.name == "field").collect();
        for value in self.data.take(path) {
            let chosen = buttons
                .iter()
                .find(|button| Items::of(button).saved.first() == Some(&value));
            let words = chosen.map_or_else(|| value.clone(), |button| caption(button));
            let chosen = if value.is_empty() { Vec::new() } else { vec![words] };
            self.push(labels.clone(), Mark::Chosen(chosen), name);
        }
        for button in buttons {
            if let Some(name) = button.attribute("name") {
                self.data.take(&format!("{path}/{name}"));
            }
        }
        self.said.clear();
    }

    /// Data that no visible field of the template claims: without a template all of them.
    fn rest(&mut self) {
        let values = std::mem::take(&mut self.data.values);
        if !self.entries.is_empty() {
            return;
        }
        for (path, text, _) in values.into_iter().filter(|(.., taken)| !taken) {
            let name = path.rsplit('/').next().unwrap_or_default();
            self.push(vec![name.replace(['_', '-', '.'], " ")], Mark::Text(text), name);
        }
    }
}

fn caption(field: &Node) -> String {
    field
        .child("caption")
        .and_then(|caption| caption.child("value"))
        .map(text_of)
        .unwrap_or_default()
}

/// The items of a list: what is shown, and what is kept.
#[derive(Default)]
struct Items {
    shown: Vec<String>,
    saved: Vec<String>,
}

impl Items {
    fn of(field: &Node) -> Self {
        let lists: Vec<&Node> = field.children.iter().filter(|child| child.name == "items").collect();
        let read = |node: &&Node| -> Vec<String> {
            node.children
                .iter()
                .filter(|child| !child.name.is_empty())
                .take(500)
                .map(text_of)
                .collect()
        };
        let saved = lists.iter().find(|list| list.attribute("save") == Some("1"));
        let shown = lists.iter().find(|list| list.attribute("save") != Some("1"));
        Self {
            shown: shown.or(saved).map(read).unwrap_or_default(),
            saved: saved.or(shown).map(read).unwrap_or_default(),
        }
    }

    fn shown(&self, value: &str) -> String {
        let at = self.saved.iter().position(|item| item == value);
        at.and_then(|at| self.shown.get(at))
            .cloned()
            .unwrap_or_else(|| value.to_owned())
    }
}
