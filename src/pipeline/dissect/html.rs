//! HTML as a reader would see it in plain text. One pass over the input, no tree, nothing fetched.

mod hidden;
mod hints;
mod labels;
mod markup;
mod symbols;
pub(crate) mod turns;

use std::borrow::Cow;

use super::choice::{self, Look};
pub(crate) use markup::{attribute, entities, has_switch, skip_element, split_tag};

/// Elements that begin and end on a line of their own.
pub(crate) const BLOCKS: &[&str] = &[
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
    text_of(&visible(html))
}

/// The same of a piece of a page that is known to be [`visible`]: what is behind its letters stands around it.
pub(crate) fn text_of(html: &str) -> String {
    let html = turns::beside(html);
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

/// A page without the elements that its style hides from the reader, with the hints of labels in brackets and with
/// boxes for pictured ones.
pub(crate) fn visible(html: &str) -> Cow<'_, str> {
    hints::bracketed(symbols::plain(hidden::without(html)))
}

#[derive(Debug, Default)]
struct Page {
    out: String,
    /// Whether white space is owed before the next word.
    space: bool,
    /// Depth of quoted blocks.
    quotes: usize,
    /// The item of a list goes on below a line break.
    broken: bool,
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
            "br" => {
                self.line_break();
                self.broken = true;
            }
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
            // Items of several lines stand apart from one another.
            "p" | "li" if name == "p" || std::mem::take(&mut self.broken) => {
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
