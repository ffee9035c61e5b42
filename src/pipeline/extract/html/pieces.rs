//! A page as pieces of text, each with the element that it stands in.

mod around;

use std::collections::HashMap;

use crate::pipeline::dissect::html as dissected;
pub(super) use around::Page;

/// Bounds against hostile markup.
const MOST_BYTES: usize = 1 << 20;
const MOST_PIECES: usize = 5000;
const MOST_ELEMENTS: usize = 20_000;
const DEEPEST: usize = 150;
/// Bytes of a piece's text that are kept: labels and headings are short.
const KEPT: usize = 600;

/// Elements that begin and end on lines of their own, beside those of the dissecting stage.
const CELLS: [&str; 6] = ["td", "th", "caption", "main", "aside", "nav"];
/// Elements without content.
const VOID: [&str; 9] = ["br", "hr", "img", "input", "link", "meta", "col", "wbr", "area"];
/// Elements that change nothing for the text in them.
const TRANSPARENT: [&str; 6] = ["a", "wbr", "o:p", "img", "abbr", "nobr"];
/// What nobody reads.
const UNSEEN: [&str; 7] = ["script", "style", "head", "title", "template", "noscript", "svg"];

/// A piece of text without markup inside it.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    /// Where it stands in the page, bytes.
    pub(super) begin: usize,
    pub(super) end: usize,
    /// Its words, cut short.
    pub(super) text: String,
    /// The element around it, and the look of that.
    pub(super) element: usize,
    pub(super) look: u32,
    /// The nearest element with lines of its own, and its look.
    pub(super) block: usize,
    pub(super) block_look: u32,
    /// The nearest cell of a table, 0 outside.
    pub(super) cell: usize,
    /// The nearest row of a table.
    row: usize,
    pub(super) line: usize,
    /// The first piece of its line.
    pub(super) first: bool,
    /// An empty line stands above it.
    pub(super) gap: bool,
    pub(super) quoted: bool,
}

impl Piece {
    /// Whether it says anything: a star or a colon alone does not, a ticked box does.
    pub(super) fn says(&self) -> bool {
        self.text.contains(char::is_alphanumeric) || self.text.contains(['☐', '☒', '☑', '✓', '✔', '✗', '['])
    }
}

#[derive(Clone, Debug)]
struct Element {
    parent: usize,
    depth: usize,
    tag: String,
    look: u32,
    block: bool,
    /// Which of the cells of its row it is.
    nth: usize,
}

/// Takes a page apart.
pub(super) fn of(html: &str) -> Page<'_> {
    let html = html.get(..html.floor_char_boundary(MOST_BYTES)).unwrap_or_default();
    let html = dissected::visible(html);
    let mut reader = Reader::default();
    reader.elements.push(Element {
        parent: 0,
        depth: 0,
        tag: String::new(),
        look: 0,
        block: true,
        nth: 0,
    });
    reader.stack.push(0);
    reader.read(&html);
    Page {
        html,
        pieces: reader.pieces,
        elements: reader.elements,
        cells: reader.cells,
    }
}

#[derive(Debug, Default)]
struct Reader {
    pieces: Vec<Piece>,
    elements: Vec<Element>,
    stack: Vec<usize>,
    looks: HashMap<String, u32>,
    line: usize,
    /// Whether the line has a piece already.
    begun: bool,
    /// Lines ended since the last piece.
    breaks: usize,
    /// Whether text may be added to the last piece.
    open: bool,
    quotes: usize,
    /// Cells of each row so far.
    cells: HashMap<usize, usize>,
    endless: Vec<String>,
    /// Inside an option that is not chosen.
    unchosen: bool,
}

impl Reader {
    fn read(&mut self, html: &str) {
        let mut at = 0;
        while self.pieces.len() < MOST_PIECES && self.elements.len() < MOST_ELEMENTS {
            let rest = html.get(at..).unwrap_or_default();
            let Some(next) = rest.find('<') else {
                self.text(rest, at);
                break;
            };
            self.text(rest.get(..next).unwrap_or_default(), at);
            at = at.saturating_add(next);
            let tail = html.get(at.saturating_add(1)..).unwrap_or_default();
            let after = if let Some(comment) = tail.strip_prefix("!--") {
                comment.split_once("-->").map_or("", |(_, after)| after)
            } else if tail.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
                let (tag, after) = dissected::split_tag(tail);
                self.tag(tag, after, at)
            } else {
                tail
            };
            at = html.len().saturating_sub(after.len());
        }
    }

    fn tag<'a>(&mut self, tag: &str, after: &'a str, at: usize) -> &'a str {
        let closing = tag.starts_with('/');
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == ':')
            .take(16)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        if !closing && UNSEEN.contains(&name.as_str()) && !tag.ends_with('/') && !self.endless.contains(&name) {
            if let Some(behind) = dissected::skip_element(&name, after) {
                return behind;
            }
            self.endless.push(name);
            return after;
        }
        match name.as_str() {
            "br" | "hr" => self.break_line(),
            "input" => self.input(tag, at, tag.len().saturating_add(2)),
            "option" => self.unchosen = !closing && !dissected::has_switch(tag, "selected"),
            _ if TRANSPARENT.contains(&name.as_str()) || VOID.contains(&name.as_str()) || name.is_empty() => {}
            _ if closing => {
                self.unchosen &= !matches!(name.as_str(), "select" | "datalist");
                self.close(&name);
            }
            _ => {
                // An option may be left open; what is no option ends it.
                self.unchosen &= name == "optgroup";
                self.start(&name, tag);
            }
        }
        after
    }

    fn break_line(&mut self) {
        self.line = self.line.saturating_add(1);
        self.breaks = self.breaks.saturating_add(1);
        self.begun = false;
        self.open = false;
    }

    fn end_line(&mut self) {
        self.open = false;
        if self.begun {
            self.break_line();
        }
    }

    fn top(&self) -> usize {
        self.stack.last().copied().unwrap_or_default()
    }

    fn start(&mut self, name: &str, tag: &str) {
        self.close_implied(name);
        let style: String = dissected::attribute(tag, "style")
            .unwrap_or_default()
            .to_ascii_lowercase();
        let style: String = style.split_whitespace().collect();
        let displayed = ["display:block", "display:flex", "display:grid", "display:table"];
        let block = dissected::BLOCKS.contains(&name)
            || CELLS.contains(&name)
            || displayed.iter().any(|display| style.contains(display));
        if block {
            self.end_line();
        }
        self.open = false;
        if name == "blockquote" {
            self.quotes = self.quotes.saturating_add(1);
        }
        let class = dissected::attribute(tag, "class").unwrap_or_default();
        let class = class.split_whitespace().next().unwrap_or_default();
        let look = format!("{name} {class} {style}");
        let next = u32::try_from(self.looks.len()).unwrap_or(u32::MAX).saturating_add(1);
        let look = *self.looks.entry(look).or_insert(next);
        if self.stack.len() < DEEPEST {
            let parent = self.top();
            let depth = self
                .elements
                .get(parent)
                .map_or(0, |parent| parent.depth)
                .saturating_add(1);
            let nth = match name {
                "td" | "th" => self
                    .cells
                    .entry(parent)
                    .and_modify(|count| *count = count.saturating_add(1))
                    .or_default(),
                _ => &mut 0,
            };
            let nth = *nth;
            self.stack.push(self.elements.len());
            self.elements.push(Element {
                nth,
                parent,
                depth,
                tag: name.to_owned(),
                look,
                block,
            });
        }
    }

    /// A paragraph ends where a block begins, a cell where the next one does, whether or not anybody closes it.
    fn close_implied(&mut self, name: &str) {
        let (ends, within): (&[&str], &[&str]) = match name {
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            "tr" => (&["tr"], &["table"]),
            "li" => (&["li"], &["ul", "ol"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            _ if dissected::BLOCKS.contains(&name) => (&["p"], &["td", "th", "div", "table"]),
            _ => return,
        };
        for at in (0..self.stack.len()).rev() {
            let tag = self.stack.get(at).and_then(|element| self.elements.get(*element));
            let tag = tag.map_or("", |element| element.tag.as_str());
            if ends.contains(&tag) {
                self.end_line();
                self.stack.truncate(at);
                return;
            }
            if within.contains(&tag) {
                return;
            }
        }
    }

    fn close(&mut self, name: &str) {
        let found = self.stack.iter().rposition(|element| {
            let element = self.elements.get(*element);
            element.is_some_and(|element| element.tag == name)
        });
        let Some(at) = found.filter(|at| *at > 0) else { return };
        let gone = self.stack.get(at..).unwrap_or_default();
        let block = gone
            .iter()
            .any(|element| self.elements.get(*element).is_some_and(|element| element.block));
        if block {
            self.end_line();
        }
        self.open = false;
        if name == "blockquote" {
            self.quotes = self.quotes.saturating_sub(1);
        }
        self.stack.truncate(at);
    }

    fn input(&mut self, tag: &str, at: usize, length: usize) {
        let kind = dissected::attribute(tag, "type")
            .unwrap_or_default()
            .to_ascii_lowercase();
        let text = match kind.as_str() {
            "checkbox" | "radio" => "[ ]".to_owned(),
            "hidden" | "submit" | "button" | "image" | "reset" | "password" => return,
            _ => dissected::attribute(tag, "value").unwrap_or_default(),
        };
        if !text.trim().is_empty() {
            self.push(&text, (at, at.saturating_add(length)));
        }
    }

    fn text(&mut self, text: &str, at: usize) {
        if self.unchosen || text.trim().is_empty() {
            return;
        }
        let shown = text.get(..text.floor_char_boundary(KEPT)).unwrap_or_default();
        let mut words = String::new();
        dissected::entities(shown, &mut words);
        if words.trim().is_empty() {
            return;
        }
        self.push(&words, (at, at.saturating_add(text.len())));
    }

    fn push(&mut self, words: &str, (begin, end): (usize, usize)) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if self.open
            && let Some(last) = self.pieces.last_mut()
        {
            last.end = end;
            if last.text.len() < KEPT {
                last.text.push(' ');
                last.text.push_str(&words);
            }
            return;
        }
        // `<b>3.</b> Question`: the number is no piece of its own.
        let (mut begin, mut first) = (begin, !self.begun);
        if let Some(last) = self.pieces.last()
            && last.line == self.line
            && last.first
            && is_number(&last.text)
        {
            (begin, first) = (last.begin, true);
            self.pieces.pop();
        }
        let element = self.top();
        let nearest = |wanted: &dyn Fn(&Element) -> bool| {
            let mut around = self.stack.iter().rev();
            around
                .find(|at| self.elements.get(**at).is_some_and(wanted))
                .copied()
                .unwrap_or_default()
        };
        let block = nearest(&|element| element.block);
        let cell = nearest(&|element| matches!(element.tag.as_str(), "td" | "th"));
        let row = nearest(&|element| element.tag == "tr");
        let look = |element: usize| self.elements.get(element).map_or(0, |element| element.look);
        let piece = Piece {
            begin,
            end,
            text: words,
            element,
            look: look(element),
            block,
            block_look: look(block),
            cell,
            row,
            line: self.line,
            first,
            gap: self.breaks >= 2,
            quoted: self.quotes > 0,
        };
        self.pieces.push(piece);
        self.begun = true;
        self.breaks = 0;
        self.open = true;
    }
}

/// `3.`, `4)`, `•`: what numbers a question.
fn is_number(text: &str) -> bool {
    let counted = text.trim_end_matches(['.', ')', ':']);
    let number = counted.len() < text.len() && counted.chars().all(|c| c.is_ascii_digit());
    text.chars().count() <= 4 && (number || matches!(text, "•" | "▪" | "–" | "→" | "›"))
}
