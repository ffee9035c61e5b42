//! What a form prints in small letters below a label explains the label: it is put into brackets behind it, where every
//! reader of labels leaves it out. Only where the answer stands elsewhere: below the hint, or in the next cell.

mod apart;

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::markup::attribute;

/// A label set in bold, line breaks, and an element of nothing but text.
static HINT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)</(?:b|strong|label|h[3-6])>[\s:*]{0,9}((?:<br\s*/?>\s{0,40}){0,3})",
        r"(<(?:small|span|em|i|font|p|div)\b[^<>]{0,300}>)\s{0,40}([^<>]{3,500})</(?:small|span|em|i|font|p|div)>"
    ))
    .ok()
});
/// Letters smaller than the text's, in grey, or slanted.
static SMALL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)font-size:\s*(?:(?:[5-9]|1[0-2])(?:\.\d+)?p[xt]|(?:x+-)?small|0?\.\d+r?em|[5-9]\d%)|font-style:\s*italic|",
        r"color:\s*(?:(?:dim|dark|slate|light)?gr[ae]y|#([6-9a-b])[0-9a-f]?[6-9a-b][0-9a-f]?[6-9a-b][0-9a-f]?\b)"
    ))
    .ok()
});
/// What such elements are called in a page's style.
const NAMES: [&str; 11] = [
    "hint", "help", "desc", "note", "muted", "info", "hinweis", "hilfe", "hjelp", "sub", "small",
];
/// Hints of one page.
const MOST: usize = 500;

/// A page with its hints in brackets.
pub(super) fn bracketed(html: Cow<'_, str>) -> Cow<'_, str> {
    apart::bracketed(behind_bold(html))
}

fn behind_bold(html: Cow<'_, str>) -> Cow<'_, str> {
    let Some(regex) = HINT.as_ref() else { return html };
    let mut out = String::new();
    let mut cut = 0;
    for found in regex.captures_iter(&html).take(MOST) {
        let (Some(whole), Some(breaks), Some(tag), Some(words)) =
            (found.get(0), found.get(1), found.get(2), found.get(3))
        else {
            continue;
        };
        if !is_small(tag.as_str(), words.as_str()) || !is_answered(html.get(whole.end()..).unwrap_or_default()) {
            continue;
        }
        out.push_str(html.get(cut..breaks.start()).unwrap_or_default());
        out.push_str(" (");
        out.extend(words.as_str().trim().chars().filter(|c| !matches!(c, '(' | ')' | ':')));
        out.push(')');
        cut = whole.end();
    }
    if cut == 0 {
        return html;
    }
    out.push_str(html.get(cut..).unwrap_or_default());
    Cow::Owned(out)
}

fn is_small(tag: &str, words: &str) -> bool {
    let tag = tag.trim_matches(['<', '>']);
    let name = tag.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    let class = attribute(tag, "class").unwrap_or_default().to_ascii_lowercase();
    // A slanted word may be an answer.
    name == "small"
        || (matches!(name.as_str(), "em" | "i") && words.split_whitespace().count() >= 4)
        || SMALL.as_ref().is_some_and(|small| small.is_match(tag))
        || NAMES.iter().any(|name| class.contains(name))
}

/// Whether an answer follows elsewhere: on a line below in the same block, or in the cell beside.
fn is_answered(rest: &str) -> bool {
    let mut rest = rest.trim_start();
    let mut broken = false;
    while let Some(tail) = rest.strip_prefix("<br") {
        rest = tail.split_once('>').map_or("", |(_, tail)| tail).trim_start();
        broken = true;
    }
    if broken {
        return !rest.starts_with('<')
            || starts_with_any(rest, &["<span", "<input", "<textarea", "<select", "<a ", "<i>", "<em"]);
    }
    let Some(next) = ["</td>", "</th>", "</dt>"]
        .iter()
        .find_map(|end| rest.strip_prefix(end))
    else {
        return false;
    };
    let next = next.trim_start();
    if !starts_with_any(next, &["<td", "<dd"]) {
        return false;
    }
    let inside = next.split_once('>').map_or("", |(_, inside)| inside).trim_start();
    // Cards side by side hold a label each.
    !starts_with_any(inside, &["<b>", "<b ", "<strong", "<label", "<h"])
}

fn starts_with_any(text: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| text.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> String {
        bracketed(Cow::Borrowed(html)).into_owned()
    }

    #[test]
    fn small_words_below_a_label_become_its_hint() {
        let cells = "<tr><td><b>Stichwort</b><br><span style=\"font-size:11px;color:#777\">kurze Bezeichnung (bspw. \
                     Diebstahl)</span></td><td>Laptop weg</td></tr>";
        let expected = "<tr><td><b>Stichwort</b> (kurze Bezeichnung bspw. Diebstahl)</td><td>Laptop weg</td></tr>";
        assert_eq!(read(cells), expected);
        let lines = "<p><strong>Hvor?</strong><br><small>Enhet / lokasjon</small><br>NAV Sagene</p>";
        assert_eq!(
            read(lines),
            "<p><strong>Hvor?</strong> (Enhet / lokasjon)<br>NAV Sagene</p>"
        );
        let class = "<label>Unit</label><div class=\"form-help\">Where it happened.</div><br>Library";
        assert_eq!(read(class), "<label>Unit</label> (Where it happened.)<br>Library");
        let boxed = "<label>What was done?</label><br><small>steps and times</small><br><textarea>Shut</textarea>";
        assert_eq!(
            read(boxed),
            "<label>What was done?</label> (steps and times)<br><textarea>Shut</textarea>"
        );
    }

    #[test]
    fn small_answers_stay_answers() {
        for html in [
            "<p><b>Name</b><br><span style=\"color:#666\">Erika Muster</span></p>",
            "<td><b>Name</b><br><small>Erika</small></td><td><b>Unit</b><br><small>IT</small></td>",
            "<td><b>Name</b></td><td><small>Erika</small></td>",
            "<p><b>Name</b> <span>Erika</span><br>Telefon: 1</p>",
            "<p><b>Name</b> <i>Erika Muster</i><br>Telefon: 1</p>",
            "<p>Hallo <b>Team</b>, <i>bitte</i> lesen</p>",
        ] {
            assert_eq!(read(html), html);
        }
    }
}
