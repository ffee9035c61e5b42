//! XML as a tree in one list, read without recursion. A document type declaration is refused: entities that expand
//! into one another (“billion laughs”) and files that are fetched both begin there.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use crate::pipeline::extract::structured::{DEPTH, MOST};

/// Attributes of one element that are kept.
const ATTRIBUTES: usize = 20;
/// Longest text of one element and of an attribute, bytes.
const LONGEST: usize = 16 << 10;

/// One element.
#[derive(Debug)]
struct Node {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<usize>,
    parent: Option<usize>,
}

/// The elements in the order of the document.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

/// Reads a document.
///
/// # Errors
/// When it is no XML, has a document type, or goes beyond the limits.
pub(super) fn parse(text: &str) -> Result<Tree, String> {
    let mut reader = Reader::from_str(text);
    let mut tree = Tree::default();
    let mut open: Vec<usize> = Vec::new();
    loop {
        let at = reader.buffer_position();
        let event = reader
            .read_event()
            .map_err(|error| format!("it is no valid XML (byte {at}: {error})"))?;
        match event {
            Event::Start(start) => {
                let new = tree.push(&start, open.last().copied())?;
                open.push(new);
                if open.len() > DEPTH {
                    return Err(format!("it is nested deeper than the {DEPTH} levels that are read"));
                }
            }
            Event::Empty(start) => {
                tree.push(&start, open.last().copied())?;
            }
            Event::End(_) => {
                open.pop();
            }
            Event::Text(words) => tree.append(open.last(), &words.xml10_content()),
            Event::CData(words) => tree.append(open.last(), &words.xml10_content()),
            Event::GeneralRef(reference) => {
                let letter = reference.resolve_char_ref().ok().flatten().map(String::from);
                let named = resolve_predefined_entity(&reference).map(str::to_owned);
                let Some(words) = letter.or(named) else {
                    return Err("it uses an entity that XML itself does not know".to_owned());
                };
                tree.append(open.last(), &words);
            }
            Event::DocType(_) => {
                return Err("it declares a document type, which IODEF does not need and attacks do".to_owned());
            }
            Event::Eof if open.is_empty() => return Ok(tree),
            Event::Eof => return Err("it ends in the middle".to_owned()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

impl Tree {
    fn push(&mut self, start: &BytesStart<'_>, parent: Option<usize>) -> Result<usize, String> {
        let new = self.nodes.len();
        if new >= MOST {
            return Err(format!("it has more than the {MOST} elements that are read"));
        }
        let mut all = start.attributes();
        let attributes = all.with_checks(false).take(ATTRIBUTES).filter_map(|attribute| {
            let attribute = attribute.ok()?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
            let value = value.get(..value.floor_char_boundary(LONGEST))?;
            Some((attribute.key.local_name().as_ref().to_owned(), value.to_owned()))
        });
        self.nodes.push(Node {
            name: start.local_name().as_ref().chars().take(100).collect(),
            attributes: attributes.collect(),
            text: String::new(),
            children: Vec::new(),
            parent,
        });
        if let Some(outer) = parent.and_then(|parent| self.nodes.get_mut(parent)) {
            outer.children.push(new);
        }
        Ok(new)
    }

    fn append(&mut self, open: Option<&usize>, words: &str) {
        if let Some(node) = open.and_then(|open| self.nodes.get_mut(*open))
            && node.text.len().saturating_add(words.len()) <= LONGEST
        {
            node.text.push_str(words);
        }
    }

    /// All elements in the order of the document.
    pub(super) fn nodes(&self) -> impl Iterator<Item = At<'_>> {
        (0..self.nodes.len()).filter_map(|at| self.at(at))
    }

    /// All elements of that name.
    pub(super) fn all<'t>(&'t self, name: &'t str) -> impl Iterator<Item = At<'t>> {
        self.nodes().filter(move |node| node.name() == name)
    }

    fn at(&self, at: usize) -> Option<At<'_>> {
        let node = self.nodes.get(at)?;
        Some(At { tree: self, node })
    }
}

/// An element in its tree.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<'t> {
    tree: &'t Tree,
    node: &'t Node,
}

impl<'t> At<'t> {
    /// The name without its prefix.
    pub(super) fn name(self) -> &'t str {
        &self.node.name
    }

    /// An attribute, by its name without prefix.
    pub(super) fn attribute(self, name: &str) -> Option<&'t str> {
        let found = self.node.attributes.iter().find(|(have, _)| have == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The element's own text, blanks and line breaks as one blank.
    pub(super) fn text(self) -> String {
        self.node.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The element around it.
    pub(super) fn parent(self) -> Option<At<'t>> {
        self.tree.at(self.node.parent?)
    }

    /// The elements directly inside it that have this name.
    pub(super) fn children(self, name: &str) -> impl Iterator<Item = At<'t>> {
        let all = self.node.children.iter().filter_map(move |at| self.tree.at(*at));
        all.filter(move |node| node.name() == name)
    }

    /// The first of these.
    pub(super) fn child(self, name: &str) -> Option<At<'t>> {
        self.children(name).next()
    }

    /// All elements inside it, in the order of the document, without those of these names and what is inside them.
    pub(super) fn below(self, without: &[&str]) -> Vec<At<'t>> {
        let mut found = Vec::new();
        let mut open: Vec<usize> = self.node.children.iter().rev().copied().collect();
        while let Some(node) = open.pop().and_then(|at| self.tree.at(at)) {
            if !without.contains(&node.name()) {
                found.push(node);
                open.extend(node.node.children.iter().rev());
            }
        }
        found
    }

    /// All elements inside it that have this name.
    pub(super) fn all(self, name: &str) -> impl Iterator<Item = At<'t>> {
        let all = self.below(&[]).into_iter();
        all.filter(move |node| node.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_neither_expanded_nor_fetched() {
        let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>";
        assert!(parse(laughs).unwrap_err().contains("document type"));
        assert!(parse("<x>&b;</x>").unwrap_err().contains("entity"));
        let tree = parse("<x a='1 &amp; 2'>a &lt; b &#228; <![CDATA[<c>]]></x>").unwrap();
        let node = tree.all("x").next().unwrap();
        assert_eq!(
            (node.text().as_str(), node.attribute("a")),
            ("a < b ä <c>", Some("1 & 2"))
        );
    }

    #[test]
    fn depth_and_number_of_elements_are_bounded() {
        assert!(parse(&"<a>".repeat(100_000)).unwrap_err().contains("nested"));
        assert!(
            parse(&format!("<a>{}</a>", "<b/>".repeat(100_000)))
                .unwrap_err()
                .contains("elements")
        );
        for broken in ["<a><b></a>", "<a", "<a>", "</a>", "<a>&#0;</a>", "<a>&</a>"] {
            assert!(parse(broken).is_err(), "{broken}");
        }
    }
}
