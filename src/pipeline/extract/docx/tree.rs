//! XML as a small tree: local names, no entities but the predefined ones, bounded depth and size.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

const DEPTH: usize = 100;
const MOST_NODES: usize = 1_000_000;

/// An element, or a piece of text (with an empty name).
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
    pub(crate) text: String,
}

impl Node {
    /// The first child element of that name.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// An attribute by its local name.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The `val` of a child element.
    pub(crate) fn value_of(&self, name: &str) -> Option<&str> {
        self.child(name)?.attribute("val")
    }

    /// Whether a switch such as `<w:strike/>` is there and not turned off.
    pub(crate) fn is_on(&self, name: &str) -> bool {
        self.child(name)
            .is_some_and(|child| !matches!(child.attribute("val"), Some("0" | "false" | "off" | "none")))
    }
}

/// Parses a part whole.
pub(crate) fn parse(xml: &str) -> Result<Node, String> {
    let (root, whole) = parse_start(xml, MOST_NODES)?;
    if whole {
        Ok(root)
    } else {
        Err("the document has more parts than are read; look at it by hand".into())
    }
}

/// Parses the first `most` pieces of a part; the second is whether that was all of it.
pub(crate) fn parse_start(xml: &str, most: usize) -> Result<(Node, bool), String> {
    let mut reader = Reader::from_str(xml);
    let mut stack = vec![Node::default()];
    let mut nodes: usize = 0;
    loop {
        nodes = nodes.saturating_add(1);
        if nodes > most {
            break;
        }
        let event = reader
            .read_event()
            .map_err(|error| format!("the document is damaged ({error}); ask the sender to send it again"))?;
        match event {
            Event::Start(start) => {
                if stack.len() > DEPTH {
                    return Err("the document is nested deeper than is read; look at it by hand".into());
                }
                stack.push(element(&start));
            }
            Event::Empty(start) => put(&mut stack, element(&start)),
            Event::End(_) => {
                if stack.len() > 1
                    && let Some(node) = stack.pop()
                {
                    put(&mut stack, node);
                }
            }
            Event::Text(text) => text_into(&mut stack, &text.xml10_content()),
            Event::CData(text) => text_into(&mut stack, &text.xml10_content()),
            Event::GeneralRef(entity) => {
                if let Some(c) = resolve(&entity) {
                    text_into(&mut stack, &c.to_string());
                }
            }
            Event::Eof => break,
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => {}
        }
    }
    // A part that breaks off keeps what was read.
    while stack.len() > 1 {
        if let Some(node) = stack.pop() {
            put(&mut stack, node);
        }
    }
    let mut root = stack.pop().unwrap_or_default();
    let at = root.children.iter().position(|child| !child.name.is_empty());
    let root = at.map(|at| root.children.swap_remove(at)).unwrap_or_default();
    Ok((root, nodes <= most))
}

fn put(stack: &mut [Node], node: Node) {
    if let Some(parent) = stack.last_mut() {
        parent.children.push(node);
    }
}

fn text_into(stack: &mut [Node], text: &str) {
    let Some(parent) = stack.last_mut() else { return };
    match parent.children.last_mut() {
        Some(last) if last.name.is_empty() => last.text.push_str(text),
        _ => parent.children.push(Node {
            text: text.to_owned(),
            ..Node::default()
        }),
    }
}

fn element(start: &BytesStart<'_>) -> Node {
    let local = |name: &str| name.rsplit(':').next().unwrap_or_default().to_owned();
    let attributes = start
        .attributes()
        .with_checks(false)
        .filter_map(Result::ok)
        .take(50)
        .filter_map(|attribute| {
            let value = quick_xml::escape::unescape(attribute.value.as_ref()).ok()?.into_owned();
            Some((local(attribute.key.as_ref()), value))
        })
        .collect();
    Node {
        name: local(start.name().as_ref()),
        attributes,
        ..Node::default()
    }
}

/// Only the five entities of XML and character numbers: an entity of the document's own may expand without end.
fn resolve(entity: &BytesRef<'_>) -> Option<char> {
    if entity.is_char_ref() {
        return entity.resolve_char_ref().ok().flatten();
    }
    match entity.xml10_content().as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
