//! Reads a text into a tree.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};
use serde_yaml::Value;

use crate::config::complaint::{Complaints, Spot};
use crate::config::yaml::tree::{Body, Entry, Node};

/// Deepest nesting.
const MAX_DEPTH: usize = 64;
/// Most values, counted after aliases are replaced: a few lines of nested aliases can stand for billions of values.
const MAX_NODES: usize = 200_000;

/// A list or mapping that is not closed yet.
struct Open {
    at: Spot,
    anchor: usize,
    tag: Option<String>,
    /// Values inside so far, aliases counted with what they stand for.
    weight: usize,
    body: OpenBody,
}

enum OpenBody {
    Map {
        entries: Vec<Entry>,
        /// Lines of the keys so far.
        lines: HashMap<String, usize>,
        /// A key whose value has not come yet.
        key: Option<(Value, String, Spot)>,
    },
    List(Vec<Node>),
}

struct Gardener<'a> {
    file: &'a Path,
    complaints: &'a mut Complaints,
    open: Vec<Open>,
    anchors: BTreeMap<usize, (Node, usize)>,
    root: Option<Node>,
    documents: usize,
}

/// Reads the text into a tree. A text that is no YAML, or one beyond the limits, gives a complaint and nothing else.
pub(in crate::config::yaml) fn plant(file: &Path, text: &str, complaints: &mut Complaints) -> Option<Node> {
    let mut gardener = Gardener {
        file,
        complaints,
        open: Vec::new(),
        anchors: BTreeMap::new(),
        root: None,
        documents: 0,
    };
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        match event {
            Ok((event, span)) => gardener.event(event, span)?,
            Err(error) => {
                let spot = spot(error.marker().line(), error.marker().col());
                let what = format!(
                    "this is no YAML: {}; check indentation, colons and quotes",
                    error.info()
                );
                gardener.complaints.error(file, spot, what);
                return None;
            }
        }
    }
    let root = gardener.root.take();
    if root.is_none() {
        complaints.error(file, Spot::START, "is empty; vorfalld init writes a commented example");
    }
    root
}

fn spot(line: usize, column: usize) -> Spot {
    Spot {
        line: line.max(1),
        column: column.saturating_add(1),
    }
}

impl Gardener<'_> {
    /// Complains and gives up.
    fn stop(&mut self, spot: Spot, what: impl Into<String>) -> Option<()> {
        self.complaints.error(self.file, spot, what);
        None
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Option<()> {
        let at = spot(span.start.line(), span.start.col());
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Some(()),
            Event::DocumentStart(_) => {
                self.documents = self.documents.saturating_add(1);
                if self.documents > 1 {
                    return self.stop(at, "a second document starts here; one file holds one, remove the ---");
                }
                Some(())
            }
            Event::Scalar(text, style, anchor, tag) => {
                let (value, tag) = scalar(&text, style, tag.as_deref());
                let text = text.into_owned();
                let node = Node {
                    key: None,
                    at,
                    tag,
                    body: Body::Scalar { value, text },
                };
                self.keep(anchor, &node, 1);
                self.place(node, 1)
            }
            Event::SequenceStart(anchor, tag) => self.enter(at, anchor, tag.as_deref(), OpenBody::List(Vec::new())),
            Event::MappingStart(anchor, tag) => {
                let body = OpenBody::Map {
                    entries: Vec::new(),
                    lines: HashMap::new(),
                    key: None,
                };
                self.enter(at, anchor, tag.as_deref(), body)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(at),
            Event::Alias(anchor) => {
                let Some((node, weight)) = self.anchors.get(&anchor).cloned() else {
                    return self.stop(at, "this alias stands inside what it names; write the values out");
                };
                self.place(Node { key: None, at, ..node }, weight)
            }
        }
    }

    fn enter(&mut self, at: Spot, anchor: usize, tag: Option<&Tag>, body: OpenBody) -> Option<()> {
        if self.open.len() >= MAX_DEPTH {
            return self.stop(at, "is nested more than 64 levels deep; no setting needs that");
        }
        self.open.push(Open {
            at,
            anchor,
            tag: own_tag(tag),
            weight: 1,
            body,
        });
        Some(())
    }

    fn close(&mut self, at: Spot) -> Option<()> {
        let Some(open) = self.open.pop() else {
            return self.stop(at, "closes something that was never opened");
        };
        let body = match open.body {
            OpenBody::List(items) => Body::List(items),
            OpenBody::Map { entries, .. } => Body::Map {
                entries,
                removed: Vec::new(),
            },
        };
        let node = Node {
            key: None,
            at: open.at,
            tag: open.tag,
            body,
        };
        self.keep(open.anchor, &node, open.weight);
        self.place(node, open.weight)
    }

    fn keep(&mut self, anchor: usize, node: &Node, weight: usize) {
        if anchor > 0 {
            self.anchors.insert(anchor, (node.clone(), weight));
        }
    }

    /// Puts a finished value where it belongs.
    fn place(&mut self, node: Node, weight: usize) -> Option<()> {
        let at = node.at;
        let total: usize = self
            .open
            .iter()
            .fold(weight, |sum, open| sum.saturating_add(open.weight));
        if total > MAX_NODES {
            return self.stop(
                at,
                "stands for more than 200 000 values; write fewer aliases or split the file",
            );
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Some(());
        };
        open.weight = open.weight.saturating_add(weight);
        match &mut open.body {
            OpenBody::List(items) => items.push(node),
            OpenBody::Map { entries, lines, key } => match key.take() {
                Some((key, name, spot)) => {
                    if let Some(line) = lines.get(&name) {
                        let what = format!("`{name}` stands here a second time, first in line {line}; remove one");
                        self.complaints.error(self.file, spot, what);
                    } else {
                        lines.insert(name.clone(), spot.line);
                        let node = Node {
                            key: Some(spot),
                            ..node
                        };
                        entries.push(Entry { key, name, node });
                    }
                }
                None => match node.body {
                    Body::Scalar { value, text } => *key = Some((value, text, at)),
                    _ => return self.stop(at, "a key must be plain text; write `key: value`"),
                },
            },
        }
        Some(())
    }
}

fn own_tag(tag: Option<&Tag>) -> Option<String> {
    tag.filter(|tag| !tag.is_yaml_core_schema() && !tag.suffix.is_empty())
        .map(|tag| tag.suffix.clone())
}

/// The value of a scalar, and its tag unless that is one of YAML's own.
fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> (Value, Option<String>) {
    let own = own_tag(tag);
    if style != ScalarStyle::Plain || tag.is_some() {
        return (Value::String(text.to_owned()), own);
    }
    // Numbers, booleans and null as serde_yaml understands them, so that a rule file means the same to every reader.
    let first = text.chars().next().unwrap_or('~');
    let value = if text.len() <= 64 && (first.is_ascii_digit() || "+-.~nNtTfF".contains(first)) {
        match serde_yaml::from_str::<Value>(text) {
            Ok(value @ (Value::Null | Value::Bool(_) | Value::Number(_))) => value,
            _ => Value::String(text.to_owned()),
        }
    } else {
        Value::String(text.to_owned())
    };
    (value, None)
}
