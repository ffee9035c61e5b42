//! Styles that take words away from a reader's eyes, and looks that answer a question.

use std::collections::HashMap;

use crate::pipeline::dissect::choice::Look;
use crate::pipeline::extract::docx::looks::is_grey;
use crate::pipeline::extract::docx::tree::Node;
use crate::pipeline::extract::guidance::SMALL;

/// Styles by name, as far as they say something.
#[derive(Debug, Default)]
pub(crate) struct Styles {
    by_name: HashMap<String, Style>,
}

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a property that a style sets by itself"
)]
#[derive(Clone, Copy, Debug, Default)]
struct Style {
    hidden: bool,
    struck: bool,
    marked: bool,
    bold: bool,
    aside: bool,
}

impl Style {
    /// What a style's text properties change.
    fn with(mut self, properties: &Node) -> Self {
        let has = |key: &str| properties.attribute(key);
        let line = |kind: &str| {
            let values = ["style", "type"].map(|end| has(&format!("text-{kind}-{end}")));
            let mut values = values.into_iter().flatten().peekable();
            values.peek()?;
            Some(values.any(|value| value != "none"))
        };
        if let Some(struck) = line("line-through") {
            self.struck = struck;
        }
        if let Some(display) = has("display") {
            self.hidden = display == "none";
        }
        let background = has("background-color").map(|color| !matches!(color, "transparent" | "#ffffff" | "#FFFFFF"));
        if let Some(marked) = line("underline").or(background) {
            self.marked = marked || background == Some(true);
        }
        if let Some(weight) = has("font-weight") {
            self.bold = matches!(weight, "bold" | "600" | "700" | "800" | "900");
        }
        let grey = has("color").map(|colour| is_grey(colour.trim_start_matches('#')));
        let small = has("font-size").and_then(|size| size.strip_suffix("pt")?.parse::<f64>().ok());
        let signs = [
            has("font-style").map(|style| style == "italic" || style == "oblique"),
            grey,
            small.map(|points| points <= SMALL),
        ];
        if signs.iter().any(Option::is_some) {
            self.aside = signs.contains(&Some(true));
        }
        self
    }
}

impl Styles {
    /// The styles that stand beside a document's content.
    pub(crate) fn of(root: &Node) -> Self {
        let mut by_name: HashMap<String, Style> = HashMap::new();
        let folders = ["styles", "automatic-styles"];
        for style in folders
            .iter()
            .filter_map(|name| root.child(name))
            .flat_map(|f| &f.children)
        {
            let (Some(name), family) = (style.attribute("name"), style.attribute("family")) else {
                continue;
            };
            let inherited = style
                .attribute("parent-style-name")
                .and_then(|parent| by_name.get(parent));
            let mut own = inherited.copied().unwrap_or_default();
            if let Some(properties) = style.child("text-properties") {
                own = own.with(properties);
            }
            // A heading is bold as a whole: that chooses nothing.
            if family == Some("paragraph") {
                (own.bold, own.marked) = (false, false);
            }
            by_name.insert(name.to_owned(), own);
        }
        Self { by_name }
    }

    fn style(&self, node: &Node) -> Style {
        let name = node.attribute("style-name");
        name.and_then(|name| self.by_name.get(name))
            .copied()
            .unwrap_or_default()
    }

    /// Whether the words of an element are not to be read at all.
    pub(crate) fn hides(&self, node: &Node) -> bool {
        let style = self.style(node);
        node.attribute("display") == Some("none") || style.hidden || style.struck
    }

    /// Whether the letters of an element are italic, grey or small.
    pub(crate) fn is_aside(&self, node: &Node) -> bool {
        let style = self.style(node);
        style.aside && !style.bold
    }

    /// How the words of a piece of a line look; nothing when nobody sees them.
    pub(crate) fn look(&self, node: &Node) -> Option<Look> {
        let style = self.style(node);
        if node.attribute("display") == Some("none") || style.hidden {
            return None;
        }
        Some(match style {
            Style { struck: true, .. } => Look::Struck,
            Style { marked: true, .. } => Look::Marked,
            Style { bold: true, .. } => Look::Bold,
            _ => Look::Plain,
        })
    }
}
