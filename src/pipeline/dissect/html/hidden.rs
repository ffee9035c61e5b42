//! Elements that a page hides from its reader: whoever writes into them talks to programs only.

use std::borrow::Cow;

use super::markup::{attribute, split_tag};

/// Hidden elements of one page; a mail program writes a handful.
const MOST: usize = 200;

/// Elements without content.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "col", "wbr"];

/// The page without its hidden elements. One that is never closed hides nothing: it would swallow the report.
pub(super) fn without(html: &str) -> Cow<'_, str> {
    let lower = html.to_ascii_lowercase();
    let may_hide = ["display", "mso-hide", "visibility", "hidden"];
    if !may_hide.iter().any(|word| lower.contains(word)) {
        return Cow::Borrowed(html);
    }
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    let mut tries = 0_usize;
    while let Some(at) = rest.find('<') {
        let (text, markup) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(text);
        let (tag, after) = split_tag(markup.get(1..).unwrap_or_default());
        let hides = tries < MOST && tag.starts_with(|c: char| c.is_ascii_alphabetic()) && is_hidden(tag);
        let name = name(tag);
        let void = VOID.contains(&name.as_str()) || tag.ends_with('/');
        if hides {
            tries = tries.saturating_add(1);
            if void {
                rest = after;
                continue;
            }
            if let Some(behind) = behind(&name, after) {
                rest = behind;
                continue;
            }
        }
        // A comment may hold anything; it goes through as it is.
        let end = if markup.starts_with("<!--") {
            markup.find("-->").map_or(markup.len(), |end| end.saturating_add(3))
        } else {
            markup.len().saturating_sub(after.len())
        };
        let (tag, after) = markup.split_at_checked(end.max(1)).unwrap_or((markup, ""));
        out.push_str(tag);
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn name(tag: &str) -> String {
    tag.chars()
        .take_while(char::is_ascii_alphanumeric)
        .take(16)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

fn is_hidden(tag: &str) -> bool {
    let style = attribute(tag, "style").unwrap_or_default().to_ascii_lowercase();
    let style: String = style.split_whitespace().collect();
    let hidden = [
        "display:none",
        "mso-hide:all",
        "visibility:hidden",
        "visibility:collapse",
    ];
    let bare = tag
        .split_ascii_whitespace()
        .skip(1)
        .any(|word| word.eq_ignore_ascii_case("hidden"));
    bare || hidden.iter().any(|rule| style.contains(rule))
}

/// What stands behind the end of an element whose content begins `after`; elements of its kind inside it are counted.
fn behind<'a>(name: &str, after: &'a str) -> Option<&'a str> {
    let mut depth = 1_usize;
    let mut rest = after;
    while let Some(at) = rest.find('<') {
        let (tag, tail) = split_tag(rest.get(at.saturating_add(1)..).unwrap_or_default());
        rest = tail;
        let closes = tag.starts_with('/');
        if self::name(tag.trim_start_matches('/')) != name || tag.ends_with('/') {
            continue;
        }
        depth = if closes {
            depth.saturating_sub(1)
        } else {
            depth.saturating_add(1)
        };
        if depth == 0 {
            return Some(rest);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_reader_sees_is_not_there() {
        for (html, seen) in [
            ("a<div style='display: none'>b<div>c</div>d</div>e", "ae"),
            ("a<p STYLE=\"mso-hide:all\">b</p><span hidden>c</span>d", "ad"),
            ("a<input style=\"display:none\" value=x>b", "ab"),
            (
                "<div style=\"display:none\">never closed",
                "<div style=\"display:none\">never closed",
            ),
            ("display <b>me</b>", "display <b>me</b>"),
            (
                "<!-- <p style=\"display:none\"> -->a",
                "<!-- <p style=\"display:none\"> -->a",
            ),
        ] {
            assert_eq!(without(html), seen, "{html}");
        }
        for piece in ["<p style=display:none>", "<p hidden", "<", "</p>display", "<!--hidden"] {
            without(&piece.repeat(20_000));
        }
    }
}
