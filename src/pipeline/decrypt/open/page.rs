//! What a page may show besides the words that are read of it. What is not known to show nothing counts as seen: a
//! program has many ways to draw a sentence, and each year new ones.

/// Elements that show nothing by themselves.
const EMPTY: &str = "html head body div p span br meta style title font b i u strong em center o:p";
/// Elements that show the words in them and nothing else.
const WORDS: &str = "a address big blockquote code dd dl dt h1 h2 h3 h4 h5 h6 hr kbd li ol pre s section small strike \
    sub sup table tbody td tfoot th thead tr tt ul";
/// Attributes that show nothing.
const ATTRIBUTES: &str =
    "alink align class clear color dir face fpstyle id lang link name size text type vlink xml:lang";
/// Attributes that shape words.
const SHAPING: &str = "bgcolor border cellpadding cellspacing cite colspan height href nowrap rel rowspan target valign \
    width wrap";
/// Beginnings of style properties that show nothing.
const STYLE: &str = "-ms- -webkit- color direction display font line-height letter-spacing margin mso- orphans padding \
    panose page size text-align text-autospace text-indent text-transform white-space widows word- \
    overflow-wrap";
/// Beginnings of style properties that shape words.
const SHAPING_STYLE: &str = "background-color border text-decoration vertical-align width tab-";

/// Whether a reader may see anything of a page.
pub(super) fn is_seen(page: &str) -> bool {
    let looks = Looks::of(page, Strictness::Empty);
    looks.words || looks.more
}

/// Whether a reader may see anything of a page that is not among the words read of it.
pub(super) fn shows_more(page: &str) -> bool {
    Looks::of(page, Strictness::Words).more
}

/// What a page may hold without showing more than asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Strictness {
    /// Nothing is to be seen.
    Empty,
    /// Words are to be seen, and nothing that a reading of them leaves out.
    Words,
}

#[derive(Clone, Copy, Debug, Default)]
struct Looks {
    /// Whether there are words.
    words: bool,
    /// Whether there may be anything else.
    more: bool,
    head: bool,
}

impl Looks {
    fn of(page: &str, strictness: Strictness) -> Self {
        let mut looks = Self::default();
        let mut rest = page.trim_start_matches('\u{feff}');
        while let Some((text, markup)) = rest.split_once('<') {
            looks.text(text);
            let Some(after) = looks.markup(markup, strictness) else {
                looks.more = true;
                return looks;
            };
            rest = after;
            if looks.more {
                return looks;
            }
        }
        looks.text(rest);
        looks
    }

    fn text(&mut self, text: &str) {
        let words = !is_blank(text);
        self.words |= words;
        // Nobody reads the words of a head; some programs show them.
        self.more |= words && self.head;
    }

    /// What follows the markup that begins `rest`; none when it has no end or may show anything.
    fn markup<'a>(&mut self, rest: &'a str, strictness: Strictness) -> Option<&'a str> {
        if let Some(comment) = rest.strip_prefix("!--") {
            let (inside, after) = comment.split_once("-->")?;
            // `<!-->` and `<!--->` are whole comments in a browser, and `--!>` ends one; `[if mso]` is shown by Outlook.
            let odd = inside.starts_with('>') || inside.starts_with("->") || inside.contains("--!>");
            return (!odd && !inside.contains('[')).then_some(after);
        }
        let (tag, after) = rest.split_at_checked(tag_end(rest)?)?;
        let after = after.get(1..)?;
        if tag.starts_with('!') {
            let doctype = tag.get(..8).is_some_and(|word| word.eq_ignore_ascii_case("!doctype"));
            return doctype.then_some(after);
        }
        let closes = tag.starts_with('/');
        let tag = tag.trim_start_matches('/').trim_end_matches('/');
        let (name, attributes) = tag.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((tag, ""));
        let name = name.to_ascii_lowercase();
        let known = has(EMPTY, &name) || (strictness == Strictness::Words && has(WORDS, &name));
        if !known || (self.head && name == "body") {
            return None;
        }
        match name.as_str() {
            "head" => self.head = !closes,
            "meta" if !is_quiet_meta(attributes) => return None,
            "meta" => return Some(after),
            "style" if !closes => {
                // A browser ends it at the first such letters, whatever stands around them.
                let end = after.to_ascii_lowercase().find("</style")?;
                let (rules, behind) = after.split_at_checked(end)?;
                return is_quiet_style(rules, true, strictness).then_some(behind);
            }
            _ => {}
        }
        all_attributes(attributes, |name, value| is_quiet(name, value, strictness)).then_some(after)
    }
}

fn has(list: &str, name: &str) -> bool {
    list.split(' ').any(|known| known == name)
}

/// Where the tag ends, quotes regarded; none when another opens before.
fn tag_end(rest: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'>') => return Some(at),
            (None, b'<') => return None,
            _ => {}
        }
    }
    None
}

/// Whether a text shows nothing.
fn is_blank(text: &str) -> bool {
    let text = ["&nbsp;", "&#160;", "&#xa0;", "&#xA0;"]
        .iter()
        .fold(text.to_owned(), |text, space| text.replace(space, " "));
    text.chars().all(char::is_whitespace)
}

/// Whether each attribute of a tag is allowed; false when they cannot be told apart.
fn all_attributes(tag: &str, allows: impl Fn(&str, &str) -> bool) -> bool {
    let mut rest = tag.trim_start();
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| c.is_ascii_whitespace() || c == '=')
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let (value, after) = match after.trim_start().strip_prefix('=') {
            None => ("", after),
            Some(value) => match cut_value(value.trim_start()) {
                Some(cut) => cut,
                None => return false,
            },
        };
        if !allows(&name.to_ascii_lowercase(), value) {
            return false;
        }
        rest = after.trim_start();
    }
    true
}

/// A value, quoted or not, and what stands behind it.
fn cut_value(value: &str) -> Option<(&str, &str)> {
    if let Some(quote @ ('"' | '\'')) = value.chars().next() {
        return value.get(1..)?.split_once(quote);
    }
    let end = value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len());
    value.split_at_checked(end)
}

fn is_quiet(name: &str, value: &str, strictness: Strictness) -> bool {
    if name == "style" {
        return is_quiet_style(value, false, strictness);
    }
    has(ATTRIBUTES, name) || name.starts_with("xmlns") || (strictness == Strictness::Words && has(SHAPING, name))
}

/// A page that turns to another after a second shows that one.
fn is_quiet_meta(attributes: &str) -> bool {
    let refreshes = attributes.to_ascii_lowercase().contains("refresh");
    !refreshes
        && all_attributes(attributes, |name, _| {
            matches!(name, "charset" | "content" | "http-equiv" | "name")
        })
}

/// Whether style rules show nothing. Of a sheet the selectors are passed over.
fn is_quiet_style(rules: &str, sheet: bool, strictness: Strictness) -> bool {
    let rules = rules.to_ascii_lowercase().replace("<!--", " ").replace("-->", " ");
    let Some(rules) = without_comments(&rules) else {
        return false;
    };
    // An escape or a reference may spell any property.
    if rules.contains(['\\', '&', '<']) || rules.contains("url") {
        return false;
    }
    rules.split_inclusive(['{', '}', ';']).all(|piece| {
        if sheet && piece.ends_with('{') {
            let plain = |c: char| c.is_alphanumeric() || c.is_ascii_whitespace() || ".,#:-_>@*{".contains(c);
            return piece.chars().all(plain);
        }
        let piece = piece.trim_end_matches(['{', '}', ';']).trim();
        let property = piece.split(':').next().unwrap_or_default().trim();
        let starts = |known: &str| known.split(' ').any(|start| property.starts_with(start));
        // Whether an element is shown that is not read as one of the words.
        let hides = property == "display" || property == "mso-hide";
        match strictness {
            Strictness::Empty => piece.is_empty() || starts(STYLE),
            Strictness::Words => piece.is_empty() || (!hides && starts(STYLE)) || starts(SHAPING_STYLE),
        }
    })
}

/// Style rules without their comments; none when one of them is more than words: `"/*"` begins no comment.
fn without_comments(rules: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = rules;
    while let Some((before, comment)) = rest.split_once("/*") {
        let (inside, after) = comment.split_once("*/")?;
        if !inside.chars().all(|c| c.is_alphanumeric() || c.is_ascii_whitespace()) {
            return None;
        }
        out.push_str(before);
        out.push(' ');
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_programs_send_empty_are_not_seen() {
        for page in [
            "",
            "\u{feff}<html></html>\r\n",
            "<!DOCTYPE html><html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\n\
             <style type=\"text/css\" style=\"display:none\"> P {margin-top:0;margin-bottom:0;} </style></head>\
             <body dir=\"ltr\"><div class='x' style=\"font-family:Calibri,sans-serif; font-size:12pt; color:rgb(0,0,0)\">\
             <br></div><p><o:p>&nbsp;</o:p></p><!-- converted --></body></html>",
            "<BODY><P CLASS=MsoNormal><SPAN LANG=DE></SPAN></P></BODY>",
        ] {
            assert!(!is_seen(page), "{page}");
        }
    }

    #[test]
    fn whatever_may_show_something_is_seen() {
        for page in [
            "Nein",
            "<p>Nein</p>",
            "<title>Nein</title>",
            "<noscript>Nein</noscript>",
            "<svg><text>Nein</text></svg>",
            "<object>Nein</object>",
            "<style>p:before{content:'Nein'}</style><p></p>",
            "<style>p:before{c\\6fntent:'Nein'}</style><p></p>",
            "<input type=submit value=Nein>",
            "<input type=image alt=Nein>",
            "<!-->Nein<!-- -->",
            "<!--->Nein-->",
            "<!--[if mso]>Nein<![endif]-->",
            "<![if mso]>Nein<![endif]>",
            "<select><option>Nein</select>",
            "<body background=cid:x>",
            "<div style=\"background-image:url(cid:x)\"></div>",
            "<div style=\"back&#103;round:url(cid:x)\"></div>",
            "<div style='border:1px solid'></div>",
            "<head><body>Nein</head>",
            "<p title=Nein></p>",
            "<p data-x=Nein></p>",
            "<hr>",
            "<meta http-equiv=refresh content='0;url=http://evil.example'>",
            "<video><iframe srcdoc=Nein>",
            "<p",
            "<style>p{}",
            "<style>p:before{content:'Nein'/*{color*/}</style><p></p>",
            "<style>p{font-family:\"/*\"}p:before{content:\"Nein\"}x{font-family:\"*/\"}</style><p></p>",
            "<style>p:before{content:'{'}</style><p></p>",
            "<a<b>",
            "<p style=\"a>Nein",
        ] {
            assert!(is_seen(page), "{page}");
        }
    }

    #[test]
    fn a_page_of_words_shows_no_more_than_its_words() {
        let page = "<html><head><style>p.MsoNormal{margin:0cm;font-size:11.0pt}</style></head><body lang=DE>\
                    <div class=x><pre style=\"border:none\">A<br>B</pre><a href=\"http://x.example\">C</a></div></body></html>";
        assert!(!shows_more(page));
        for page in [
            "<p>A</p><svg><text>Nein</text></svg>",
            "<p>A</p><p hidden style=\"display:block\">Nein</p>",
            "<head><body>Nein</head><p>A</p>",
            "<head>Nein</head><p>A</p>",
            "<p>A</p><img src=cid:x>",
        ] {
            assert!(shows_more(page), "{page}");
        }
    }
}
