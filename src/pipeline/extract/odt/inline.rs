//! The words of one paragraph.

use super::controls::{Controls, Shown};
use super::styles::Styles;
use crate::pipeline::dissect::choice::{self, Look};
use crate::pipeline::dissect::pictured;
use crate::pipeline::extract::docx::tree::Node;
use crate::pipeline::extract::guidance;

/// Spaces that one `text:s` may stand for.
const MOST_SPACES: usize = 100;

/// What a paragraph says, and what hangs on it.
#[derive(Debug, Default)]
pub(crate) struct Paragraph<'n> {
    pub(crate) text: String,
    /// Controls of the line that have a name of their own, and whether the words before announce them.
    pub(crate) controls: Vec<Shown>,
    /// Controls that float beside it.
    pub(crate) floating: Vec<&'n Node>,
    /// Frames and shapes, which may hold text.
    pub(crate) boxes: Vec<&'n Node>,
}

/// Reads a paragraph or heading.
pub(crate) fn paragraph<'n>(node: &'n Node, styles: &Styles, controls: &Controls<'_>) -> Paragraph<'n> {
    let mut reader = Reader {
        styles,
        controls,
        out: Paragraph::default(),
        collapse: true,
        look: Look::Plain,
        aside: styles.is_aside(node),
        spoken: (false, false),
    };
    if !styles.hides(node) {
        reader.inline(node);
    }
    let (out, aside) = (reader.out, reader.spoken == (true, false));
    let mut text = choice::resolve(&choice::lead::mark(&out.text)).into_owned();
    if aside {
        text = guidance::mark(&text);
    }
    Paragraph { text, ..out }
}

struct Reader<'a, 'n, 'c> {
    styles: &'a Styles,
    controls: &'a Controls<'c>,
    out: Paragraph<'n>,
    /// White space is one space, and none at the start (ODF 1.3 part 3, 6.1.2).
    collapse: bool,
    /// How the words of the open span look.
    look: Look,
    /// The words of the open span are italic, grey or small.
    aside: bool,
    /// Whether some words are so, and some are not.
    spoken: (bool, bool),
}

impl<'n> Reader<'_, 'n, '_> {
    /// Depth is bounded by the tree's.
    fn inline(&mut self, parent: &'n Node) {
        for node in &parent.children {
            match node.name.as_str() {
                "" => self.words(&node.text),
                "s" => {
                    let count = node.attribute("c").and_then(|count| count.parse().ok()).unwrap_or(1);
                    self.raw(&" ".repeat(count.min(MOST_SPACES)));
                }
                "tab" => self.raw("\t"),
                "line-break" => self.raw("\n"),
                // A prompt, a remark, a note's number; a date that changes whenever the file is opened.
                "placeholder" | "annotation" | "annotation-end" | "note" | "ruby-text" | "hidden-text"
                | "hidden-paragraph" | "tracked-changes" | "script" | "desc" | "title" => {}
                "date" | "time" if node.attribute("fixed") != Some("true") => {}
                "drop-down" => {
                    let chosen = node
                        .children
                        .iter()
                        .any(|label| label.attribute("current-selected") == Some("true"));
                    if chosen {
                        self.inline(node);
                    }
                }
                "content-control" => self.content_control(node),
                "fieldmark" => self.field_mark(node),
                "control" => self.control(node),
                "frame" | "text-box" | "custom-shape" | "rect" | "ellipse" | "g" => self.out.boxes.push(node),
                _ => {
                    if let Some(look) = self.styles.look(node) {
                        let outer = (self.look, self.aside);
                        self.aside |= self.styles.is_aside(node);
                        if look != Look::Plain {
                            self.look = look;
                        }
                        self.inline(node);
                        (self.look, self.aside) = outer;
                    }
                }
            }
        }
    }

    fn words(&mut self, text: &str) {
        if text.contains(char::is_alphanumeric) {
            self.spoken.0 |= self.aside;
            self.spoken.1 |= !self.aside;
        }
        let mut words = String::new();
        for c in text.chars() {
            if matches!(c, ' ' | '\t' | '\n' | '\r') {
                if !self.collapse {
                    words.push(' ');
                }
                self.collapse = true;
            } else {
                words.push(pictured::private(c));
                self.collapse = false;
            }
        }
        choice::wrap(self.look, &words, &mut self.out.text);
    }

    fn raw(&mut self, text: &str) {
        self.out.text.push_str(text);
        self.collapse = text.ends_with(['\t', '\n']);
    }

    fn tick(&mut self, ticked: bool) {
        self.raw(if ticked { "☒" } else { "☐" });
    }

    /// Content controls as office programs write them since 2022.
    fn content_control(&mut self, node: &'n Node) {
        let is = |key: &str| node.attribute(key) == Some("true");
        if is("checkbox") {
            self.tick(is("checked"));
        } else if !is("showing-place-holder") {
            let from = self.out.text.len();
            self.inline(node);
            let value = choice::resolve(self.out.text.get(from..).unwrap_or_default());
            let value = value.trim().to_owned();
            let labels: Vec<String> = ["alias", "tag"]
                .iter()
                .filter_map(|key| node.attribute(key))
                .filter(|label| label.chars().filter(|c| c.is_alphabetic()).count() >= 3)
                .map(str::to_owned)
                .collect();
            if !labels.is_empty() && !self.is_announced(from) {
                self.out.controls.push(Shown {
                    text: value,
                    labels,
                    ..Shown::default()
                });
            }
        }
    }

    /// Boxes and lists of Word 97 forms that were saved as ODT.
    fn field_mark(&mut self, node: &Node) {
        let parameter = |key: &str| {
            node.children
                .iter()
                .find(|child| child.attribute("name").is_some_and(|name| name.ends_with(key)))
                .and_then(|child| child.attribute("value"))
        };
        match node.attribute("type").unwrap_or_default().rsplit('.').next() {
            Some("FORMCHECKBOX") => self.tick(parameter("Checked") == Some("true")),
            Some("FORMDROPDOWN") => {
                let chosen: Option<usize> = parameter("Selected").and_then(|number| number.parse().ok());
                let entry = chosen.and_then(|at| {
                    node.children
                        .iter()
                        .filter(|child| child.attribute("name").is_some_and(|name| name.ends_with("ListEntry")))
                        .nth(at)
                        .and_then(|child| child.attribute("value"))
                });
                self.raw(entry.unwrap_or_default());
            }
            _ => {}
        }
    }

    fn control(&mut self, node: &'n Node) {
        if node.attribute("anchor-type") != Some("as-char") {
            self.out.floating.push(node);
            return;
        }
        if let Some(shown) = self.controls.shown(node) {
            self.put(shown);
        }
    }

    fn put(&mut self, shown: Shown) {
        let from = self.out.text.len();
        let before = self.out.text.trim_end_matches(|c: char| c == ' ' || choice::is_sign(c));
        if shown.is_box || shown.is_caption {
            if !before.is_empty() && self.out.text.ends_with(|c: char| !c.is_whitespace()) {
                self.raw(" ");
            }
        } else if !before.is_empty() && !before.ends_with([':', '?', '\t', '\n']) {
            // `Name [Erika]`: the box is where the label ends.
            self.raw("\t");
        }
        self.raw(&shown.text);
        if shown.is_box {
            self.raw(" ");
        }
        if !shown.is_box && !shown.is_caption && !self.is_announced(from) {
            self.out.controls.push(shown);
        }
    }

    fn is_announced(&self, from: usize) -> bool {
        self.out
            .text
            .get(..from)
            .is_some_and(|before| choice::trim_end(before).ends_with([':', '?']))
    }
}
