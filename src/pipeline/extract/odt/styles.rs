//! Styles that take words away from a reader's eyes.

use std::collections::HashSet;

use crate::pipeline::extract::docx::tree::Node;

/// Names of styles under which nothing is said: struck out is “not this one”, hidden is seen by nobody.
#[derive(Debug, Default)]
pub(crate) struct Styles {
    unseen: HashSet<String>,
}

impl Styles {
    /// The styles that stand beside a document's content.
    pub(crate) fn of(root: &Node) -> Self {
        let mut unseen = HashSet::new();
        let folders = ["styles", "automatic-styles"];
        for style in folders
            .iter()
            .filter_map(|name| root.child(name))
            .flat_map(|f| &f.children)
        {
            let Some(name) = style.attribute("name") else { continue };
            let properties = style.child("text-properties");
            let has = |key: &str| properties.and_then(|properties| properties.attribute(key));
            let struck = ["text-line-through-style", "text-line-through-type"]
                .iter()
                .any(|key| has(key).is_some_and(|value| value != "none"));
            let hidden = has("display") == Some("none");
            let inherited = style
                .attribute("parent-style-name")
                .is_some_and(|parent| unseen.contains(parent));
            let kept = has("text-line-through-style") == Some("none") || has("display") == Some("true");
            if struck || hidden || (inherited && !kept) {
                unseen.insert(name.to_owned());
            }
        }
        Self { unseen }
    }

    /// Whether the words of an element are not to be read.
    pub(crate) fn hides(&self, node: &Node) -> bool {
        node.attribute("display") == Some("none")
            || node
                .attribute("style-name")
                .is_some_and(|name| self.unseen.contains(name))
    }
}
