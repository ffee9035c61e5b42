//! ODT, text in the Open Document Format (1.3), in a worker process, zipped or as one flat XML file. No rule is known here.

pub(crate) mod controls;
mod inline;
mod story;
pub(crate) mod styles;
pub(crate) mod table;

use crate::model::document::{Entry, FormKind, ReadOutcome, Reading};
use crate::pipeline::extract::docx::{self, package, tree};

/// Reads a document.
pub(crate) fn read(bytes: &[u8]) -> ReadOutcome {
    let xml = content(bytes, "ODT")?;
    let root = tree::parse(&xml)?;
    let Some(text) = root.child("body").and_then(|body| body.child("text")) else {
        return Err("the ODT holds no text document; ask the sender to save it again, or for a PDF".to_owned());
    };
    let controls = controls::Controls::of(text);
    let styles = styles::Styles::of(&root);
    let mut entries = Vec::new();
    story::read(text, &styles, &controls, &mut entries);
    let form = form(&entries, &controls);
    Ok(Reading {
        form,
        ..docx::reading(entries)
    })
}

fn form(entries: &[Entry], controls: &controls::Controls<'_>) -> FormKind {
    if entries.iter().any(|entry| entry.place.starts_with("table")) {
        FormKind::OdtTable
    } else if controls.is_empty() {
        FormKind::OdtText
    } else {
        FormKind::OdtControl
    }
}

/// The XML with a document's content, `what` it is called in sentences.
pub(crate) fn content(bytes: &[u8], what: &'static str) -> Result<String, String> {
    let start = bytes.get(..1024).unwrap_or(bytes);
    if !start.starts_with(b"PK") && start.trim_ascii_start().starts_with(b"<") {
        return package::decode(bytes)
            .ok_or_else(|| format!("the {what} holds text that is not UTF-8; ask the sender to save it again"));
    }
    let mut package = package::open(bytes, what)?;
    // ODF 1.3 part 2, 3.4.1: each encrypted file is named with its key derivation.
    let locked = package
        .read_start("META-INF/manifest.xml", 1 << 20)
        .is_ok_and(|(manifest, _)| manifest.contains("encryption-data"));
    if locked {
        return Err(format!(
            "the {what} is protected by a password; ask the sender for it without one, or for a PDF"
        ));
    }
    package.read("content.xml")
}
