//! XFA forms: the data packet is XML whose element names are the field names.

use lopdf::{Document, Object};

use crate::model::document::{Entry, Mark};
use crate::pipeline::extract::docx::tree::{self, Node};
use crate::pipeline::extract::pdf::objects::{get, get_dictionary, resolve};

const MOST: usize = 2000;

/// The filled data elements; nothing without a data packet.
pub(crate) fn read(document: &Document) -> Option<Vec<Entry>> {
    let catalog = document.catalog().ok()?;
    let form = get_dictionary(document, catalog, b"AcroForm")?;
    let Object::Array(packets) = get(document, form, b"XFA")? else {
        return None;
    };
    let at = packets
        .iter()
        .position(|name| matches!(name, Object::String(name, _) if name == b"datasets"))?;
    let Object::Stream(stream) = resolve(document, packets.get(at.saturating_add(1))?)? else {
        return None;
    };
    let bytes = stream.get_plain_content_with_limit(4 << 20).ok()?;
    let xml = String::from_utf8(bytes).ok()?;
    let root = tree::parse(&xml).ok()?;
    let mut entries = Vec::new();
    collect(root.child("data").unwrap_or(&root), &mut entries);
    (!entries.is_empty()).then_some(entries)
}

fn collect(node: &Node, entries: &mut Vec<Entry>) {
    for child in node.children.iter().filter(|child| !child.name.is_empty()) {
        if entries.len() >= MOST {
            return;
        }
        if child.children.iter().all(|inner| inner.name.is_empty()) {
            let text: String = child.children.iter().map(|inner| inner.text.as_str()).collect();
            entries.push(Entry {
                labels: vec![child.name.replace(['_', '-', '.'], " ")],
                value: Mark::Text(text.trim().to_owned()),
                place: format!("field {}", child.name),
            });
        } else {
            collect(child, entries);
        }
    }
}
