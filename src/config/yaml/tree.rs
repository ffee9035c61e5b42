//! The text as a tree in which each value knows its place. Bounded in depth and in size by [`plant`], so that
//! whatever walks it may recurse.

mod plant;

use serde_yaml::{Mapping, Value};

use crate::config::complaint::Spot;
pub(super) use plant::plant;

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
