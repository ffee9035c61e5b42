//! YAML files become typed values; every mistake is found in one run, each with its line and column.
//!
//! The text is read once into a tree that knows where everything stands. The tree is then fitted to the type wanted:
//! what does not fit is named, taken out, and the rest is tried again, so that one run names all mistakes.

mod fit;
mod tree;
mod words;

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use crate::config::complaint::{Complaint, Complaints, Severity, Spot};
use tree::{Body, Node, Step};

pub(crate) use words::closest;

/// Largest YAML file, bytes.
pub const MAX_BYTES: u64 = 1 << 20;

/// A YAML file that was read: knows where each of its values stands.
#[derive(Debug)]
pub struct Document {
    file: PathBuf,
    root: Node,
}

/// Reads `text` as the file `file`. Complaints go to `complaints`; nothing comes back when not even the outermost
/// shape fits. What comes back is complete only when no complaint was added: parts that did not fit are left out.
pub fn read<T: DeserializeOwned>(file: &Path, text: &str, complaints: &mut Complaints) -> Option<(T, Document)> {
    if u64::try_from(text.len()).unwrap_or(u64::MAX) > MAX_BYTES {
        complaints.error(file, Spot::START, "is larger than 1 MiB; split it up or shorten it");
        return None;
    }
    let root = tree::plant(file, text, complaints)?;
    let mut document = Document {
        file: file.to_owned(),
        root,
    };
    let value = fit::fit(&mut document, complaints)?;
    Some((value, document))
}

impl Document {
    /// The file.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Where the value at a path such as `mailboxes[0].imap.port` stands. A key may itself contain dots. What is not
    /// there is reported at the closest thing around it.
    pub fn spot(&self, path: &str) -> Spot {
        let mut node = &self.root;
        let mut rest = path;
        let mut spot = node.spot();
        while let Some((next, remaining)) = node.descend(rest) {
            node = next;
            rest = remaining;
            spot = node.spot();
        }
        spot
    }

    /// A complaint about the value at `path`.
    pub fn complaint(&self, severity: Severity, path: &str, what: impl Into<String>) -> Complaint {
        Complaint::new(severity, &self.file, self.spot(path), what)
    }

    /// Whether something stood at `path` that did not fit and was complained about. Then it is not missing.
    pub fn was_removed(&self, path: &str) -> bool {
        let mut node = &self.root;
        let mut rest = path;
        loop {
            if let Body::Map { removed, .. } = &node.body
                && removed.iter().any(|key| tree::after_key(rest, key).is_some())
            {
                return true;
            }
            let Some((next, remaining)) = node.descend(rest) else {
                return false;
            };
            node = next;
            rest = remaining;
        }
    }

    fn spot_of(&self, steps: &[Step]) -> Spot {
        self.root.closest(steps).spot()
    }
}

#[cfg(test)]
mod tests;
