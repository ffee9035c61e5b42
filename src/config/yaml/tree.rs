//! The text as a tree in which each value knows its place. Bounded in depth and in size, aliases included.

use std::collections::BTreeMap;
use std::path::Path;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};
use serde_yaml::{Mapping, Value};

use crate::config::complaint::{Complaints, Spot};

/// Deepest nesting. Everything that walks the tree may recurse, because of this.
const MAX_DEPTH: usize = 64;
/// Most values, counted after aliases are replaced: a few lines of nested aliases can stand for billions of values.
const MAX_NODES: usize = 200_000;

/// One step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// Where its key stands, for a mapping's entry.
    pub(super) key: Option<Spot>,
    pub(super) at: Spot,
    pub(super) tag: Option<String>,
    pub(super) body: Body,
}

#[derive(Clone, Debug)]
pub(super) enum Body {
    Scalar { value: Value, text: String },
    Map { entries: Vec<Entry>, removed: Vec<String> },
    List(Vec<Node>),
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: Value,
    pub(super) name: String,
    pub(super) node: Node,
}

/// What follows the key `key` at the start of `path`; nothing when the path starts otherwise.
pub(super) fn after_key<'p>(path: &'p str, key: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(key)?;
    if rest.is_empty() || rest.starts_with('[') {
        Some(rest)
    } else {
        rest.strip_prefix('.')
    }
}

impl Node {
    /// Where to point at: the value itself when it stands on one line, else its key. A block's first line tells less.
    pub(super) fn spot(&self) -> Spot {
        match (&self.body, self.key) {
            (Body::Scalar { text, .. }, Some(key)) if text.is_empty() => key,
            (Body::Scalar { .. }, _) | (_, None) => self.at,
            (_, Some(key)) => key,
        }
    }

    /// The child that the start of `path` names, and the rest of the path.
    pub(super) fn descend<'p>(&self, path: &'p str) -> Option<(&Self, &'p str)> {
        match &self.body {
            Body::Scalar { .. } => None,
            Body::Map { entries, .. } => entries
                .iter()
                .filter_map(|entry| Some((entry, after_key(path, &entry.name)?)))
                .min_by_key(|(_, rest)| rest.len())
                .map(|(entry, rest)| (&entry.node, rest)),
            Body::List(items) => {
                let path = path.strip_prefix('[').unwrap_or(path);
                let digits = path
                    .len()
                    .saturating_sub(path.trim_start_matches(|c: char| c.is_ascii_digit()).len());
                let (number, rest) = path.split_at_checked(digits)?;
                let rest = rest.strip_prefix(']').unwrap_or(rest);
                Some((
                    items.get(number.parse::<usize>().ok()?)?,
                    rest.strip_prefix('.').unwrap_or(rest),
                ))
            }
        }
    }

    fn child(&self, step: &Step) -> Option<&Self> {
        match (&self.body, step) {
            (Body::Map { entries, .. }, Step::Key(name)) => entries
                .iter()
                .find(|entry| entry.name == *name)
                .map(|entry| &entry.node),
            (Body::List(items), Step::Index(index)) => items.get(*index),
            _ => None,
        }
    }

    /// The value that the steps lead to, or the last one on the way that exists.
    pub(super) fn closest(&self, steps: &[Step]) -> &Self {
        let mut node = self;
        for step in steps {
            match node.child(step) {
                Some(next) => node = next,
                None => break,
            }
        }
        node
    }

    /// Takes out what the steps lead to; `false` when there is nothing.
    pub(super) fn remove(&mut self, steps: &[Step]) -> bool {
        let Some((step, rest)) = steps.split_first() else {
            return false;
        };
        if rest.is_empty() {
            return self.remove_child(step);
        }
        let child = match (&mut self.body, step) {
            (Body::Map { entries, .. }, Step::Key(name)) => entries
                .iter_mut()
                .find(|entry| entry.name == *name)
                .map(|entry| &mut entry.node),
            (Body::List(items), Step::Index(index)) => items.get_mut(*index),
            _ => None,
        };
        child.is_some_and(|child| child.remove(rest))
    }

    /// Notes that a key which is not there must not be called missing.
    pub(super) fn excuse(&mut self, steps: &[Step], key: &str) {
        match (steps.split_first(), &mut self.body) {
            (None, Body::Map { removed, .. }) => removed.push(key.to_owned()),
            (Some((Step::Key(name), rest)), Body::Map { entries, .. }) => {
                if let Some(entry) = entries.iter_mut().find(|entry| entry.name == *name) {
                    entry.node.excuse(rest, key);
                }
            }
            (Some((Step::Index(index), rest)), Body::List(items)) => {
                if let Some(item) = items.get_mut(*index) {
                    item.excuse(rest, key);
                }
            }
            _ => {}
        }
    }

    fn remove_child(&mut self, step: &Step) -> bool {
        match (&mut self.body, step) {
            (Body::Map { entries, removed }, Step::Key(name)) => {
                let before = entries.len();
                entries.retain(|entry| entry.name != *name);
                removed.push(name.clone());
                entries.len() < before
            }
            (Body::List(items), Step::Index(index)) if *index < items.len() => {
                items.remove(*index);
                true
            }
            _ => false,
        }
    }

    /// The same without places, for serde.
    pub(super) fn value(&self) -> Value {
        let value = match &self.body {
            Body::Scalar { value, .. } => value.clone(),
            Body::List(items) => Value::Sequence(items.iter().map(Self::value).collect()),
            Body::Map { entries, .. } => {
                let mut mapping = Mapping::with_capacity(entries.len());
                for entry in entries {
                    mapping.insert(entry.key.clone(), entry.node.value());
                }
                Value::Mapping(mapping)
            }
        };
        match &self.tag {
            Some(tag) => Value::Tagged(Box::new(serde_yaml::value::TaggedValue {
                tag: serde_yaml::value::Tag::new(tag.as_str()),
                value,
            })),
            None => value,
        }
    }
}

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
pub(super) fn plant(file: &Path, text: &str, complaints: &mut Complaints) -> Option<Node> {
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
                let (entries, key) = (Vec::new(), None);
                self.enter(at, anchor, tag.as_deref(), OpenBody::Map { entries, key })
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
            OpenBody::Map { entries, key } => match key.take() {
                Some((key, name, spot)) => {
                    let node = Node {
                        key: Some(spot),
                        ..node
                    };
                    if let Some(first) = entries.iter().find(|entry| entry.name == name) {
                        let line = first.node.key.map_or(0, |spot| spot.line);
                        let what = format!("`{name}` stands here a second time, first in line {line}; remove one");
                        self.complaints.error(self.file, spot, what);
                    } else {
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
