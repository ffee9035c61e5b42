//! HTML as a reader would see it in plain text. One pass over the input, no tree, nothing fetched.

mod hidden;
mod labels;

use std::borrow::Cow;

use mail_parser::decoders::html::add_html_token;

use super::choice::{self, Look};

/// Elements that begin and end on a line of their own.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "tr",
    "table",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "pre",
    "section",
    "article",
    "header",
    "footer",
    "form",
    "fieldset",
    "legend",
    "blockquote",
    "center",
    "address",
    "body",
    "tbody",
    "thead",
];

/// Styled pieces of text inside one another; deeper ones keep the look around them.
const MOST_SPANS: usize = 500;

/// Elements whose content nobody sees.
const UNSEEN: &[&str] = &[
    "script", "style", "head", "title", "template", "noscript", "svg", "object",
];

/// Turns HTML into text. Cells of a row are parted by tabs, quoted blocks start with `> `, a link's target follows its
/// text when it is another, ticked boxes read `[x]`, empty ones `[ ]`; of printed alternatives the one that is not
/// struck out or the only one underlined is ticked.
pub(crate) fn to_text(html: &str) -> String {
    let html = visible(html);
    let mut page = Page::default();
    let mut rest = &*html;
    while let Some((text, markup)) = rest.split_once('<') {
        page.text(text);
        rest = page.markup(markup);
    }
    page.text(rest);
    let out = labels::mark(page.out.trim_end());
    choice::resolve(&out).trim_end().to_owned()
}

/// A page without the elements that its style hides from the reader.
pub(crate) fn visible(html: &str) -> Cow<'_, str> {
    hidden::without(html)
}

#[derive(Debug, Default)]
struct Page {
    out: String,
    /// Whether white space is owed before the next word.
    space: bool,
    /// Depth of quoted blocks.
    quotes: usize,
    /// Depth of preformatted blocks.
    pre: usize,
    /// Target of the open link, and where its text began.
    link: Option<(String, usize)>,
    /// Unseen elements that are never closed: looked for once, not at each of a million openings.
    endless: Vec<String>,
    /// How many struck, marked, bold elements are open.
    looks: [usize; 3],
    /// What each open span does to them.
    spans: Vec<&'static str>,
    /// Inside a list of options, and whether the open one is chosen.
    options: Option<bool>,
}

impl Page {
    fn text(&mut self, text: &str) {
        if self.pre > 0 {
            for (number, line) in text.split('\n').enumerate() {
                if number > 0 {
                    self.line_break();
                }
                self.word(line.trim_end_matches('\r'));
            }
            return;
        }
        if text.starts_with(|c: char| c.is_ascii_whitespace()) {
            self.space = true;
        }
        let mut words = text.split_ascii_whitespace().peekable();
        while let Some(word) = words.next() {
            self.word(word);
            if words.peek().is_some() || text.ends_with(|c: char| c.is_ascii_whitespace()) {
                self.space = true;
            }
        }
    }

    fn word(&mut self, word: &str) {
        // What may be chosen is no answer until it is.
        if word.is_empty() || self.options == Some(false) {
            return;
        }
        if self.at_line_start() {
            for _ in 0..self.quotes {
                self.out.push('>');
            }
            if self.quotes > 0 {
                self.out.push(' ');
            }
        } else if self.space && !self.out.ends_with('\t') {
            self.out.push(' ');
        }
        self.space = false;
        let look = match self.looks.map(|open| open > 0) {
            [true, ..] => Look::Struck,
            [_, true, _] => Look::Marked,
            [.., true] => Look::Bold,
            _ => {
                entities(word, &mut self.out);
                return;
            }
        };
        let mut words = String::new();
        entities(word, &mut words);
        choice::wrap(look, &words, &mut self.out);
    }

    /// A piece of text with a style of its own: a look, if it is one that answers.
    fn open_span(&mut self, tag: &str) {
        if self.spans.len() >= MOST_SPANS {
            return;
        }
        let style = attribute(tag, "style").unwrap_or_default().to_ascii_lowercase();
        let style: String = style.split_whitespace().collect();
        let name = if style.contains("line-through") {
            "s"
        } else if style.contains("text-decoration:underline") || style.contains("mso-highlight") {
            "u"
        } else if style.contains("font-weight:bold") || style.contains("font-weight:700") {
            "b"
        } else {
            ""
        };
        self.restyle(name, true);
        self.spans.push(name);
    }

    /// An element that changes how its words look opens or closes.
    fn restyle(&mut self, name: &str, opens: bool) {
        let [struck, marked, bold] = &mut self.looks;
        let open = match name {
            "s" | "del" | "strike" => struck,
            "u" | "mark" => marked,
            "b" | "strong" => bold,
            _ => return,
        };
        *open = if opens {
            open.saturating_add(1)
        } else {
            open.saturating_sub(1)
        };
    }

    fn at_line_start(&self) -> bool {
        self.out.is_empty() || self.out.ends_with('\n')
    }

    fn line_break(&mut self) {
        while self.out.ends_with([' ', '\t']) {
            self.out.pop();
        }
        // A page of nothing but breaks stays small.
        if !self.out.ends_with("\n\n\n") && !self.out.is_empty() {
            self.out.push('\n');
        }
        self.space = false;
    }

    fn block(&mut self) {
        if !self.at_line_start() {
            self.line_break();
        }
    }

    /// Reads what follows a `<`; returns what comes after the markup.
    fn markup<'a>(&mut self, rest: &'a str) -> &'a str {
        if let Some(comment) = rest.strip_prefix("!--") {
            return comment.split_once("-->").map_or("", |(_, after)| after);
        }
        if rest.starts_with(['!', '?']) {
            return rest.split_once('>').map_or("", |(_, after)| after);
        }
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
            self.word("<");
            return rest;
        }
        let (tag, after) = split_tag(rest);
        let closing = tag.starts_with('/');
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .take(16)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        if !closing && !tag.ends_with('/') && UNSEEN.contains(&name.as_str()) && !self.endless.contains(&name) {
            if let Some(behind) = skip_element(&name, after) {
                return behind;
            }
            self.endless.push(name);
            return after;
        }
        if closing {
            self.close(&name);
        } else {
            self.open(&name, tag);
        }
        after
    }

    fn open(&mut self, name: &str, tag: &str) {
        match name {
            "br" => self.line_break(),
            "td" | "th" if self.at_line_start() => {}
            "td" | "th" => {
                self.out.push('\t');
                self.space = false;
            }
            "input" => self.input(tag),
            "select" => {
                self.answer_follows();
                self.options = Some(false);
            }
            "option" if self.options.is_some() => {
                let chosen = has_switch(tag, "selected");
                self.options = Some(chosen);
                self.space = true;
            }
            "textarea" => self.answer_follows(),
            "span" | "font" => self.open_span(tag),
            "a" => {
                let target = attribute(tag, "href").filter(|href| href.starts_with("http"));
                self.link = target.map(|href| (href, self.out.len()));
            }
            "blockquote" => {
                self.block();
                self.quotes = self.quotes.saturating_add(1).min(9);
            }
            "pre" => {
                self.block();
                self.pre = self.pre.saturating_add(1);
            }
            "p" => {
                self.block();
                self.line_break();
            }
            _ if BLOCKS.contains(&name) => self.block(),
            _ => self.restyle(name, true),
        }
    }

    /// `Name [Erika]`: where a box begins, the label before it ends.
    fn answer_follows(&mut self) {
        let before = choice::trim_end(&self.out);
        if !self.at_line_start() && !before.ends_with([':', '?']) && !self.out.ends_with('\t') {
            self.out.push('\t');
            self.space = false;
        } else {
            self.space = true;
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "dt" => {
                let seen = choice::trim_end(&self.out);
                let line = seen.rsplit('\n').next().unwrap_or_default();
                if line.chars().any(char::is_alphanumeric) && !line.ends_with(':') {
                    self.out.push(':');
                }
                self.block();
            }
            "select" => self.options = None,
            "span" | "font" => {
                if let Some(name) = self.spans.pop() {
                    self.restyle(name, false);
                }
            }
            "option" if self.options.is_some() => self.options = Some(false),
            "a" => {
                if let Some((target, start)) = self.link.take() {
                    let shown = self.out.get(start..).unwrap_or_default();
                    if !shown.contains(target.trim_end_matches('/')) && target.len() <= 2_048 {
                        self.space = true;
                        self.word(&format!("<{target}>"));
                    }
                }
            }
            "blockquote" => {
                self.block();
                self.quotes = self.quotes.saturating_sub(1);
            }
            "pre" => {
                self.pre = self.pre.saturating_sub(1);
                self.block();
            }
            _ if BLOCKS.contains(&name) => self.block(),
            _ => self.restyle(name, false),
        }
    }

    fn input(&mut self, tag: &str) {
        let kind = attribute(tag, "type").unwrap_or_default().to_ascii_lowercase();
        self.space = true;
        match kind.as_str() {
            "checkbox" | "radio" => {
                self.word(if has_switch(tag, "checked") { "[x]" } else { "[ ]" });
                self.space = true;
            }
            "hidden" | "submit" | "button" | "image" | "reset" | "password" => {}
            _ => {
                if let Some(value) = attribute(tag, "value") {
                    self.answer_follows();
                    for word in value.split_ascii_whitespace() {
                        self.word(word);
                        self.space = true;
                    }
                }
            }
        }
    }
}

/// Cuts at the `>` that ends the tag. A quote that is never closed does not swallow the page.
fn split_tag(rest: &str) -> (&str, &str) {
    let mut quote: Option<u8> = None;
    for (at, byte) in rest.bytes().enumerate().take(16_384) {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'>') => return cut(rest, at),
            _ => {}
        }
    }
    match rest.find('>') {
        Some(at) => cut(rest, at),
        None => (rest, ""),
    }
}

fn cut(text: &str, at: usize) -> (&str, &str) {
    (
        text.get(..at).unwrap_or_default(),
        text.get(at.saturating_add(1)..).unwrap_or_default(),
    )
}

/// What stands behind the closing tag of an element that nobody sees. One that is never closed hides nothing: an
/// unclosed head is common, and an unclosed script would swallow the report.
pub(crate) fn skip_element<'a>(name: &str, after: &'a str) -> Option<&'a str> {
    let mut rest = after;
    while let Some(at) = rest.find("</") {
        let tail = rest.get(at.saturating_add(2)..).unwrap_or_default();
        if tail
            .get(..name.len())
            .is_some_and(|word| word.eq_ignore_ascii_case(name))
        {
            return Some(tail.find('>').map_or("", |end| cut(tail, end).1));
        }
        rest = tail;
    }
    None
}

/// Whether a tag has a switch such as `checked`, with or without a value.
fn has_switch(tag: &str, name: &str) -> bool {
    tag.split_ascii_whitespace()
        .any(|word| word.trim_end_matches('/').eq_ignore_ascii_case(name))
        || attribute(tag, name).is_some()
}

/// The value of an attribute, entities decoded.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let mut from = 0_usize;
    while let Some(found) = lower.get(from..).and_then(|rest| rest.find(name)) {
        let at = from.saturating_add(found);
        let end = at.saturating_add(name.len());
        let before = lower.get(..at).unwrap_or_default();
        let after = tag.get(end..).unwrap_or_default().trim_start();
        if before.ends_with(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'')
            && let Some(value) = after.strip_prefix('=')
        {
            let value = value.trim_start();
            let raw = match value.chars().next() {
                Some(quote @ ('"' | '\'')) => value.get(1..)?.split(quote).next()?,
                _ => value.split_ascii_whitespace().next().unwrap_or_default(),
            };
            let mut decoded = String::new();
            entities(raw, &mut decoded);
            return Some(decoded);
        }
        from = end;
    }
    None
}

/// Appends text with its character references decoded; no-break spaces become spaces.
fn entities(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        push(before, out);
        let end = tail.bytes().take(33).position(|byte| byte == b';');
        if let Some((entity, after)) = end.and_then(|end| tail.split_at_checked(end.saturating_add(1))) {
            let mut one = String::new();
            add_html_token(&mut one, entity.as_bytes(), false);
            push(&one, out);
            rest = after;
        } else {
            out.push('&');
            rest = tail.get(1..).unwrap_or_default();
        }
    }
    push(rest, out);
}

fn push(text: &str, out: &mut String) {
    out.extend(
        text.chars()
            .filter(|c| *c != '\0')
            .map(|c| if c == '\u{a0}' { ' ' } else { c }),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_reads_as_a_person_sees_it() {
        let html = "<html><head><title>no</title><style>p{}</style></head><body><p>Gr&uuml;&szlig;e&nbsp;an\n alle</p>\
            <table><tr><td><b>Name:</b></td><td>Max</td></tr><tr><th>Ort</th><td>Aula</td></tr></table>\
            <blockquote>alt<br>zwei</blockquote><a href=\"http://evil.example/x\">Bank</a> 1 < 2<!-- <p>unseen</p> --></body>";
        assert_eq!(
            to_text(html),
            "Grüße an alle\nName:\tMax\nOrt\tAula\n> alt\n> zwei\nBank <http://evil.example/x> 1 < 2"
        );
    }

    #[test]
    fn boxes_and_fields_of_a_form_keep_their_state() {
        let html = "<input type=checkbox checked> ja <input type='checkbox'> nein <input name=n value=\"M&amp;M\">";
        assert_eq!(to_text(html), "[x] ja [ ] nein\tM&M");
    }

    #[test]
    fn hostile_markup_ends() {
        assert_eq!(to_text("<script>alert(1)"), "alert(1)");
        assert_eq!(to_text("a<b c=\"> d"), "a d");
        for piece in ["<", "<a href=", "<!--", "&", "&#", "<script>", "</", "<p", "\"<a '"] {
            to_text(&piece.repeat(50_000));
        }
    }
}
