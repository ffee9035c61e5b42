//! The elements that are open, and how words in them look.

use std::collections::HashMap;

use super::super::BLOCKS;
use super::paint::{Paint, WHITE};
use super::style::{Effect, Size, USUAL, is_legible};

/// Elements inside one another; deeper ones look like what is around them.
const DEEPEST: usize = 400;
/// How far up an element that ends by itself is looked for.
const NEAR: usize = 30;
/// Elements of letters that are opened again where something else closed them.
const MOST_AGAIN: usize = 20;

/// Elements of letters: a page may close them in any order.
const LETTERS: [&str; 13] = [
    "a", "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u",
];
/// Elements in which those begin anew.
const BOUNDS: [&str; 8] = ["td", "th", "caption", "table", "tr", "tbody", "html", "body"];
/// What is open all the page, whatever closes it.
const WHOLE: [&str; 3] = ["html", "body", "head"];
/// Elements that end no paragraph.
const IN_TABLES: [&str; 5] = ["tr", "tbody", "thead", "body", "table"];

/// How words look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sight {
    /// Nothing is seen, whatever is in it says.
    pub(super) gone: bool,
    visible: bool,
    size: f32,
    colour: Option<Paint>,
    behind: Paint,
}

impl Default for Sight {
    fn default() -> Self {
        Self {
            gone: false,
            visible: true,
            size: USUAL,
            colour: None,
            behind: WHITE,
        }
    }
}

impl Sight {
    pub(super) fn shows(&self) -> bool {
        !self.gone
            && self.visible
            && is_legible(self.size)
            && self.colour.is_none_or(|colour| colour.shows_on(self.behind))
    }

    fn inside(self, name: &str, effect: &Effect) -> Self {
        let is_cell = matches!(name, "td" | "th" | "tr" | "table" | "tbody" | "body" | "html");
        // A link has a colour of its own.
        let colour = if name == "a" { None } else { self.colour };
        Self {
            gone: self.gone || effect.hides(is_cell),
            visible: effect.visible.unwrap_or(self.visible),
            size: match effect.size {
                Some(Size::Pixels(size)) => size,
                Some(Size::Times(times)) => self.size * times,
                None => self.size,
            },
            colour: effect.colour.or(colour),
            behind: effect.behind.unwrap_or(self.behind),
        }
    }
}

#[derive(Debug)]
struct Element {
    name: String,
    /// A paragraph, a table, a cell: no letters.
    is_box: bool,
    effect: Effect,
    sight: Sight,
}

#[derive(Debug, Default)]
pub(super) struct Nest {
    open: Vec<Element>,
    /// How many of each name are open.
    names: HashMap<String, usize>,
    /// How many of each name are too deep to be remembered.
    deeper: HashMap<String, usize>,
}

impl Nest {
    pub(super) fn sight(&self) -> Sight {
        self.open.last().map(|element| element.sight).unwrap_or_default()
    }

    /// Whether an element that hides everything is still open.
    pub(super) fn is_hidden(&self) -> bool {
        self.sight().gone
    }

    pub(super) fn open(&mut self, name: &str, effect: Effect) {
        if WHOLE.contains(&name) && self.count(name) > 0 {
            return;
        }
        self.close_implied(name);
        if self.open.len() >= DEEPEST {
            let deeper = self.deeper.entry(name.to_owned()).or_default();
            *deeper = deeper.saturating_add(1);
            return;
        }
        self.push(name.to_owned(), effect);
    }

    fn push(&mut self, name: String, effect: Effect) {
        let sight = self.sight().inside(&name, &effect);
        let count = self.names.entry(name.clone()).or_default();
        *count = count.saturating_add(1);
        self.open.push(Element {
            is_box: BLOCKS.contains(&name.as_str()) || BOUNDS.contains(&name.as_str()),
            name,
            effect,
            sight,
        });
    }

    fn pop(&mut self) -> Option<Element> {
        let element = self.open.pop()?;
        if let Some(count) = self.names.get_mut(&element.name) {
            *count = count.saturating_sub(1);
        }
        Some(element)
    }

    fn count(&self, name: &str) -> usize {
        self.names.get(name).copied().unwrap_or_default()
    }

    /// Elements whose end may be left out end where the next one begins.
    fn close_implied(&mut self, name: &str) {
        let (ends, stops): (&[&str], &[&str]) = match name {
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            "tr" => (&["tr"], &["table"]),
            "tbody" | "thead" | "tfoot" => (&["tbody", "thead", "tfoot"], &["table"]),
            "li" => (&["li"], &["ul", "ol"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "option" => (&["option"], &["select", "datalist"]),
            _ if BLOCKS.contains(&name) && !IN_TABLES.contains(&name) => (&["p"], &["td", "th", "table"]),
            _ => return,
        };
        if ends.iter().all(|end| self.count(end) == 0) {
            return;
        }
        let near = self.open.iter().rev().take(NEAR);
        let mut found = None;
        for (element, above) in near.zip(1_usize..) {
            if ends.contains(&element.name.as_str()) {
                found = Some(above);
                break;
            }
            if stops.contains(&element.name.as_str()) {
                break;
            }
        }
        if let Some(above) = found {
            let keep = self.open.len().saturating_sub(above);
            self.cut(keep);
        }
    }

    /// Closes the innermost element of this name; says how words looked in it. None when none is open.
    pub(super) fn close(&mut self, name: &str) -> Option<Sight> {
        if let Some(deeper) = self.deeper.get_mut(name).filter(|deeper| **deeper > 0) {
            *deeper = deeper.saturating_sub(1);
            return Some(self.sight());
        }
        if WHOLE.contains(&name) || self.count(name) == 0 {
            return None;
        }
        // In a cell nothing ends that begins outside of it.
        let stops: &[&str] = match name {
            "table" => &[],
            "td" | "th" | "tr" | "tbody" | "thead" | "tfoot" | "caption" => &["table"],
            _ => &["td", "th", "caption", "table"],
        };
        let is_edge = |element: &Element| element.is_box && stops.contains(&element.name.as_str());
        let at = self
            .open
            .iter()
            .rposition(|element| element.name == name || is_edge(element))?;
        let element = self.open.get(at).filter(|element| element.name == name)?;
        let (sight, is_box) = (element.sight, element.is_box);
        let mut above = self.open.iter().skip(at.saturating_add(1));
        if !is_box && above.any(|element| element.is_box) {
            // `<b><p></b>` closes the letters and not the paragraph; `<span><p></span>` closes nothing.
            if !LETTERS.contains(&name) {
                return None;
            }
            self.take_out(at);
            return Some(sight);
        }
        self.cut(at);
        Some(sight)
    }

    /// Closes everything from here on. Letters that something else closed go on behind it.
    fn cut(&mut self, at: usize) {
        let mut again = Vec::new();
        while self.open.len() > at {
            let Some(element) = self.pop() else { break };
            let first = self.open.len() == at;
            if BOUNDS.contains(&element.name.as_str()) {
                again.clear();
            } else if !first && LETTERS.contains(&element.name.as_str()) && !element.effect.is_plain() {
                again.push((element.name, element.effect));
            }
        }
        for (name, effect) in again.into_iter().rev().take(MOST_AGAIN) {
            self.push(name, effect);
        }
    }

    /// Takes one element out from under others.
    fn take_out(&mut self, at: usize) {
        let element = self.open.remove(at);
        if let Some(count) = self.names.get_mut(&element.name) {
            *count = count.saturating_sub(1);
        }
        let mut around = at
            .checked_sub(1)
            .and_then(|before| self.open.get(before))
            .map(|element| element.sight)
            .unwrap_or_default();
        for element in self.open.iter_mut().skip(at) {
            element.sight = around.inside(&element.name, &element.effect);
            around = element.sight;
        }
    }
}
