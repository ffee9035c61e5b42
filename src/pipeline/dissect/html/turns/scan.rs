//! The pieces of text on a page with the look that each has: by the elements around it, their classes and styles.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::super::markup::{attribute, entities, skip_element, split_tag};
use super::super::{BLOCKS, UNSEEN};

/// Pieces of one page; a form has a few hundred.
const MOST_RUNS: usize = 3000;
/// Elements around a piece.
const MOST_DEPTH: usize = 60;
/// Bytes of a page that are looked at.
const MOST_BYTES: usize = 1 << 20;

/// A piece of text of one look.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) text: String,
    /// Where it stands in the page.
    pub(super) from: usize,
    pub(super) to: usize,
    /// What it looks like.
    pub(super) look: u64,
    /// What it looks like, and as which child of its parent its box stands.
    pub(super) place: u64,
    pub(super) line: u32,
    /// Nothing stands before it on its line.
    pub(super) begins: bool,
    /// The row and the cell of the innermost table.
    pub(super) row: u32,
    pub(super) cell: u32,
    /// The elements around it.
    pub(super) chain: Vec<u32>,
}

struct Element<'a> {
    id: u32,
    name: String,
    tag: &'a str,
    /// Its number among the elements of its parent, and how many it has itself.
    nth: u32,
    inner: u32,
    look: Option<u64>,
}

#[derive(Default)]
struct Scan<'a> {
    open: Vec<Element<'a>>,
    runs: Vec<Run>,
    ids: u32,
    line: u32,
    row: u32,
    cell: u32,
    quoted: usize,
    endless: Vec<String>,
}

/// The pieces of a page in reading order. What is quoted from another mail is left out.
pub(super) fn runs(html: &str) -> Vec<Run> {
    let html = html.get(..html.floor_char_boundary(MOST_BYTES)).unwrap_or_default();
    let mut scan = Scan::default();
    let mut rest = html;
    let at = |rest: &str| html.len().saturating_sub(rest.len());
    while let Some((text, markup)) = rest.split_once('<') {
        scan.text(text, at(rest));
        if scan.runs.len() >= MOST_RUNS {
            return Vec::new();
        }
        if let Some(comment) = markup.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        if !markup.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
            rest = markup;
            continue;
        }
        let (tag, after) = split_tag(markup);
        rest = scan.tag(tag, after);
    }
    scan.text(rest, at(rest));
    scan.runs
}

/// The name of an element.
pub(super) fn name(tag: &str) -> String {
    tag.chars()
        .take_while(char::is_ascii_alphanumeric)
        .take(16)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// Whether an element stands on lines of its own.
pub(super) fn breaks(name: &str) -> bool {
    BLOCKS.contains(&name)
        || matches!(
            name,
            "br" | "td" | "th" | "tfoot" | "caption" | "main" | "nav" | "aside"
        )
}

impl<'a> Scan<'a> {
    fn text(&mut self, raw: &'a str, from: usize) {
        if self.quoted > 0 || !raw.contains(|c: char| !c.is_ascii_whitespace()) {
            return;
        }
        let mut decoded = String::new();
        entities(raw, &mut decoded);
        if !decoded.contains(char::is_alphanumeric) {
            return;
        }
        let text = decoded.split_whitespace().collect::<Vec<_>>().join(" ");
        let (look, place) = self.looks();
        let to = from.saturating_add(raw.trim_end().len());
        let from = from.saturating_add(raw.len().saturating_sub(raw.trim_start().len()));
        let begins = self.runs.last().is_none_or(|run| run.line != self.line);
        if let Some(last) = self.runs.last_mut()
            && last.line == self.line
            && last.look == look
        {
            last.text.push(' ');
            last.text.push_str(&text);
            last.to = to;
            return;
        }
        self.runs.push(Run {
            text,
            from,
            to,
            look,
            place,
            line: self.line,
            begins,
            row: self.row,
            cell: self.cell,
            chain: self.open.iter().map(|element| element.id).collect(),
        });
    }

    /// The look of a piece: the elements up to the second box around it.
    fn looks(&mut self) -> (u64, u64) {
        let mut look = DefaultHasher::new();
        let mut place = DefaultHasher::new();
        let mut boxes = 0_u8;
        for element in self.open.iter_mut().rev() {
            let styled = *element.look.get_or_insert_with(|| {
                let mut hasher = DefaultHasher::new();
                element.name.hash(&mut hasher);
                attribute(element.tag, "class").hash(&mut hasher);
                attribute(element.tag, "style").hash(&mut hasher);
                hasher.finish()
            });
            styled.hash(&mut look);
            styled.hash(&mut place);
            if breaks(&element.name) {
                if boxes == 0 {
                    element.nth.hash(&mut place);
                }
                boxes = boxes.saturating_add(1);
                if boxes == 2 {
                    break;
                }
            }
        }
        (look.finish(), place.finish())
    }

    fn tag(&mut self, tag: &'a str, after: &'a str) -> &'a str {
        let closing = tag.starts_with('/');
        let name = name(tag.trim_start_matches('/'));
        if !closing && !tag.ends_with('/') && UNSEEN.contains(&name.as_str()) && !self.endless.contains(&name) {
            if let Some(behind) = skip_element(&name, after) {
                return behind;
            }
            self.endless.push(name);
            return after;
        }
        if breaks(&name) {
            self.line = self.line.saturating_add(1);
        }
        if closing {
            self.close(&name);
            return after;
        }
        match name.as_str() {
            "tr" => {
                self.row = self.row.saturating_add(1);
                self.shut(&["td", "th", "tr", "p"]);
            }
            "td" | "th" => {
                self.cell = self.cell.saturating_add(1);
                self.shut(&["td", "th", "p"]);
            }
            "dt" | "dd" => self.shut(&["dt", "dd", "p"]),
            "li" => self.shut(&["li", "p"]),
            "br" | "hr" | "img" | "input" | "link" | "meta" | "col" | "wbr" => return after,
            _ if breaks(&name) => self.shut(&["p"]),
            _ => {}
        }
        self.push(name, tag);
        after
    }

    fn push(&mut self, name: String, tag: &'a str) {
        if tag.ends_with('/') || self.open.len() >= MOST_DEPTH {
            return;
        }
        self.ids = self.ids.saturating_add(1);
        if name == "blockquote" {
            self.quoted = self.quoted.saturating_add(1);
        }
        let nth = self.open.last_mut().map_or(0, |parent| {
            parent.inner = parent.inner.saturating_add(1);
            parent.inner
        });
        self.open.push(Element {
            id: self.ids,
            name,
            tag,
            nth,
            inner: 0,
            look: None,
        });
    }

    /// Ends elements that the next one ends without saying so.
    fn shut(&mut self, names: &[&str]) {
        while self.open.last().is_some_and(|last| names.contains(&last.name.as_str())) {
            self.open.pop();
        }
    }

    fn close(&mut self, name: &str) {
        let Some(at) = self.open.iter().rposition(|element| element.name == name) else {
            return;
        };
        for element in self.open.drain(at..) {
            if element.name == "blockquote" {
                self.quoted = self.quoted.saturating_sub(1);
            }
        }
    }
}
