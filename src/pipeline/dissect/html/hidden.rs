//! What a page hides from its reader: whoever writes there talks to programs only.
//!
//! One pass with the elements that are open, as a mail program would show them: elements without a sight of their own
//! go with all that is in them, of letters that nobody can tell from their background or that are as good as no letters
//! only the words go. A mail program's hidden line for its list of mails is the usual honest case.

mod nest;
mod paint;
mod sheet;
mod style;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::markup::{attribute, has_switch, skip_element, split_bare, split_whole};
use nest::Nest;
use paint::Paint;
use sheet::Sheet;
use style::{Effect, declarations};

/// Quotes that are never closed: of a page with more none is believed, for each is looked for far ahead.
const MOST_OPEN: usize = 200;

/// Elements without content.
const VOID: [&str; 14] = [
    "br", "hr", "img", "input", "link", "meta", "col", "wbr", "area", "base", "embed", "param", "source", "track",
];
/// Elements whose content no mail program shows.
const UNSHOWN: [&str; 10] = [
    "template", "datalist", "iframe", "noframes", "noembed", "audio", "video", "canvas", "rp", "dialog",
];
/// Signs that a page may hide something, or that a tag of it is broken.
const SIGNS: [&str; 9] = [
    "=",
    "hidden",
    "<style",
    "<template",
    "<datalist",
    "<iframe",
    "<no",
    "<dialog",
    "<!--",
];
/// Other elements of which only a program sees what is in them.
const RARE: [&str; 4] = ["<audio", "<video", "<canvas", "<rp"];

/// The page without what it hides. An element that is never closed, or letters without a colour of their own, hide
/// nothing when nothing else would be left: they would swallow the report.
pub(super) fn without(html: &str) -> Cow<'_, str> {
    let lower = html.to_ascii_lowercase();
    if !SIGNS.iter().chain(&RARE).any(|sign| lower.contains(sign)) {
        return Cow::Borrowed(html);
    }
    drop(lower);
    let page = Page::read(html, false);
    if !page.says && (page.doubtful || page.nest.is_hidden()) {
        return Cow::Owned(Page::read(html, true).out);
    }
    Cow::Owned(page.out)
}

struct Page {
    sheet: Sheet,
    nest: Nest,
    /// Nothing is hidden: else nothing would be left.
    all: bool,
    out: String,
    /// How many quotes were never closed.
    open_quotes: usize,
    /// Elements without markup that are never closed.
    endless: Vec<String>,
    /// Whether any words are seen.
    says: bool,
    /// Whether words were left out for their look alone.
    doubtful: bool,
}

impl Page {
    fn read(html: &str, all: bool) -> Self {
        let mut page = Self {
            sheet: Sheet::of(html),
            nest: Nest::default(),
            all,
            out: String::with_capacity(html.len()),
            open_quotes: 0,
            endless: Vec::new(),
            says: false,
            doubtful: false,
        };
        let mut rest = html;
        while let Some((text, markup)) = rest.split_once('<') {
            page.text(text);
            rest = page.markup(markup);
        }
        page.text(rest);
        page
    }

    fn text(&mut self, text: &str) {
        let sight = self.nest.sight();
        if sight.shows() {
            self.says = self.says || text.contains(char::is_alphanumeric);
            self.out.push_str(text);
        } else if !sight.gone {
            // Blanks between words go on parting them.
            self.out.extend(text.chars().next().filter(char::is_ascii_whitespace));
            self.doubtful |= text.contains(char::is_alphanumeric);
        }
    }

    /// Reads what follows a `<`; returns what comes after the markup.
    fn markup<'a>(&mut self, markup: &'a str) -> &'a str {
        if let Some(comment) = markup.strip_prefix("!--") {
            // `<!-->` and `<!-- --!>` are comments as well, and a reader sees what stands behind them.
            if let Some(after) = comment.strip_prefix('>').or_else(|| comment.strip_prefix("->")) {
                return after;
            }
            let (inside, after) = comment.split_once("-->").unwrap_or((comment, ""));
            if let Some(end) = inside.find("--!>") {
                return comment.get(end.saturating_add(4)..).unwrap_or_default();
            }
            // What is in it may be anything; it goes through as it is.
            return self.pass(markup, after);
        }
        if markup.starts_with(['!', '?']) {
            let after = markup.split_once('>').map_or("", |(_, after)| after);
            return self.pass(markup, after);
        }
        if !markup.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
            self.text("<");
            return markup;
        }
        let whole = (self.open_quotes < MOST_OPEN).then(|| split_whole(markup)).flatten();
        let (tag, after) = whole.unwrap_or_else(|| split_bare(markup));
        // Whoever reads the page next must not look for the end of its quotes again.
        let broken = whole.is_none() && tag.contains(['"', '\'']);
        let tag: Cow<'_, str> = if broken {
            self.open_quotes = self.open_quotes.saturating_add(1);
            Cow::Owned(tag.replace(['"', '\''], ""))
        } else {
            Cow::Borrowed(tag)
        };
        let name = name(tag.trim_start_matches('/'));
        if tag.starts_with('/') {
            self.close(&name, &tag);
        } else if matches!(name.as_str(), "script" | "style" | "title") {
            // What is in them is no markup. One that is never closed is looked for once.
            if !self.endless.contains(&name) {
                if let Some(behind) = skip_element(&name, after) {
                    return self.pass(markup, behind);
                }
                self.endless.push(name);
            }
            self.push(&tag);
        } else {
            self.open(&name, &tag);
        }
        after
    }

    /// Takes markup over that nobody sees.
    fn pass<'a>(&mut self, markup: &'a str, after: &'a str) -> &'a str {
        if !self.nest.sight().gone {
            let end = markup.len().saturating_sub(after.len());
            self.out.push('<');
            self.out.push_str(markup.get(..end).unwrap_or_default());
        }
        after
    }

    fn push(&mut self, tag: &str) {
        self.out.push('<');
        self.out.push_str(tag);
        self.out.push('>');
    }

    fn open(&mut self, name: &str, tag: &str) {
        let effect = if self.all {
            Effect::default()
        } else {
            self.effect(name, tag)
        };
        if VOID.contains(&name) {
            let sight = self.nest.sight();
            let hidden = sight.gone || effect.hides(false) || effect.visible == Some(false);
            // The words in a box are hidden with the words around it.
            if !hidden && (sight.shows() || name != "input") {
                self.push(tag);
            }
            return;
        }
        self.nest.open(name, effect);
        if !self.nest.sight().gone {
            self.push(tag);
        }
    }

    fn close(&mut self, name: &str, tag: &str) {
        let gone = self.nest.sight().gone;
        let closed = self.nest.close(name);
        // The end of a hidden element goes with its beginning.
        if !closed.map_or(gone, |sight| sight.gone) {
            self.push(tag);
        }
    }

    /// What an element does to its words: by its name, its attributes, the page's rules, its own style.
    fn effect(&self, name: &str, tag: &str) -> Effect {
        if UNSHOWN.contains(&name) && !(name == "dialog" && has_switch(tag, "open")) {
            return Effect::hidden();
        }
        let mut effect = Effect::default();
        if tag.len() <= name.len() && self.sheet.is_empty() {
            return effect;
        }
        // Its own style may show it all the same.
        if has_switch(tag, "hidden") {
            effect = Effect::hidden();
        }
        let value = |what: &str| attribute(tag, what).map(|it| it.to_ascii_lowercase());
        effect.of_attributes(name, &value);
        let own = attribute(tag, "style")
            .map(|style| declarations(&style))
            .unwrap_or_default();
        let (mut said, mut painted) = (Vec::new(), false);
        if !self.sheet.is_empty() {
            let (id, class) = (value("id").unwrap_or_default(), value("class").unwrap_or_default());
            said = self.sheet.said(name, &id, &class);
            painted = self.sheet.may_paint(name, &id, &class);
        }
        for important in [false, true] {
            let all = said.iter().copied().chain(&own);
            all.filter(|one| one.important == important)
                .for_each(|one| effect.apply(one));
        }
        if effect.behind.is_none() && painted {
            effect.behind = Some(Paint::Unknown);
        }
        effect
    }
}

fn name(tag: &str) -> String {
    tag.chars()
        .take_while(char::is_ascii_alphanumeric)
        .take(16)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}
