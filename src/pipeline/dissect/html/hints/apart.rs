//! Hints below plain labels, inside bold ones, and in cells of their own: no tag says that a label ends before them. Where
//! a page has several, and answers stand behind them, they are put into brackets behind their labels as well.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::{MOST, is_answered, is_small};

/// An element of nothing but text that may be a hint.
static ELEMENT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)(<(?:(?:small|em|i)\b[^<>]{0,300}|(?:span|div|p|font)\s+(?:class|style)=[^<>]{1,300})>)\s{0,40}",
        r"([^<>]{3,300})</(?:small|em|i|span|div|p|font)>"
    ))
    .ok()
});
/// Hints that make them the habit of a page.
const HABIT: usize = 3;
/// What ends the element of a label.
const CLOSERS: [&str; 6] = ["</b>", "</strong>", "</span>", "</label>", "</font>", "</i>"];
/// What ends the block of a label.
const BLOCKS: [&str; 5] = ["</td>", "</th>", "</dt>", "</div>", "</p>"];
/// Tags between the block of a label and that of its answer.
const TAGS: usize = 8;
/// An answer is looked at so far, bytes.
const LOOKED_AT: usize = 2000;

/// A hint: the end of its label, its own end, and its words.
struct Hint<'a> {
    label: usize,
    from: usize,
    to: usize,
    words: &'a str,
    /// It stands in a cell of its own.
    cell: bool,
}

/// A page with such hints in brackets behind their labels.
pub(super) fn bracketed(html: Cow<'_, str>) -> Cow<'_, str> {
    let found = hints(&html);
    let good: Vec<bool> = (0..found.len()).map(|at| is_hint(&html, &found, at)).collect();
    let many = good.iter().filter(|good| **good).count();
    if many < HABIT || many.saturating_mul(3) < found.len().saturating_mul(2) {
        return html;
    }
    let mut out = String::with_capacity(html.len());
    let mut cut = 0;
    for hint in found {
        if hint.label < cut {
            continue;
        }
        let label = html.get(cut..hint.label).unwrap_or_default();
        let bare = label.trim_end_matches([':', ';']);
        out.push_str(bare);
        // “Room (required)” needs no second bracket.
        if !bare.ends_with(')') {
            out.push_str(" (");
            out.extend(hint.words.trim().chars().filter(|c| !matches!(c, '(' | ')' | ':')));
            out.push(')');
        }
        out.push_str(label.get(bare.len()..).unwrap_or_default());
        if hint.cell {
            out.push_str(html.get(hint.label..hint.from).unwrap_or_default());
        }
        cut = hint.to;
    }
    out.push_str(html.get(cut..).unwrap_or_default());
    Cow::Owned(out)
}

fn hints(html: &str) -> Vec<Hint<'_>> {
    let Some(regex) = ELEMENT.as_ref() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for captures in regex.captures_iter(html).take(MOST) {
        let (Some(whole), Some(tag), Some(words)) = (captures.get(0), captures.get(1), captures.get(2)) else {
            continue;
        };
        let (tag, words) = (tag.as_str(), words.as_str());
        let slanted = ["<i>", "<i ", "<em"].iter().any(|name| tag.starts_with(name));
        let told = words.contains(['@', '☐', '☒']) || words.chars().filter(char::is_ascii_digit).count() >= 4;
        if told || !(slanted || is_small(tag, words)) {
            continue;
        }
        let before = html.get(..whole.start()).unwrap_or_default();
        let (label, cell) = match label_end(before) {
            Some(end) => (end, false),
            None => match cell_before(before) {
                Some(end) => (end, true),
                None => continue,
            },
        };
        found.push(Hint {
            label,
            from: whole.start(),
            to: whole.end(),
            words,
            cell,
        });
    }
    found
}

/// Where the label ends that stands right before, without line breaks and the star of a field that must be filled in.
fn label_end(before: &str) -> Option<usize> {
    let mut rest = before.trim_end();
    for _ in 0..4 {
        let tail = rest.get(rest.rfind('<')?..)?;
        if !tail.ends_with('>') {
            break;
        }
        let starred = rest
            .strip_suffix("*</span>")
            .and_then(|rest| Some((rest, rest.rfind('<')?)));
        rest = if tail.starts_with("<br") {
            rest.strip_suffix(tail)?.trim_end()
        } else if let Some((inner, open)) =
            starred.filter(|(inner, open)| inner.get(*open..).is_some_and(|t| t.ends_with('>')))
        {
            inner.get(..open)?.trim_end()
        } else {
            break;
        };
    }
    let labelled = rest.ends_with("</b>") || rest.ends_with("</strong>") || rest.ends_with("</label>");
    (labelled || rest.ends_with(|c: char| c != '>' && !c.is_whitespace())).then_some(rest.len())
}

/// The end of the words in the cell before, where the hint opens a cell.
fn cell_before(before: &str) -> Option<usize> {
    let rest = before.trim_end();
    let open = rest.rfind('<')?;
    let is_cell = rest.get(open..)?.starts_with("<td") && rest.ends_with('>');
    let label = rest.get(..open)?.trim_end().strip_suffix("</td>")?.trim_end();
    let says = label.ends_with(|c: char| c != '>') || CLOSERS.iter().any(|end| label.ends_with(end));
    (is_cell && says).then_some(label.len())
}

/// Whether an answer stands behind a hint: on the next line, in the next cell, in the next block without a hint.
fn is_hint(html: &str, found: &[Hint<'_>], at: usize) -> bool {
    let Some(hint) = found.get(at) else { return false };
    let mut rest = html.get(hint.to..).unwrap_or_default().trim_start();
    if hint.cell {
        return rest
            .strip_prefix("</td>")
            .is_some_and(|rest| rest.trim_start().starts_with("<td"));
    }
    let mut closed = false;
    while let Some(tail) = CLOSERS.iter().find_map(|end| rest.strip_prefix(end)) {
        rest = tail.trim_start();
        closed = true;
    }
    let ended = BLOCKS.iter().any(|end| rest.starts_with(end));
    // Behind the end of a block the next hint tells: cards hold a label each, with its answer in small print.
    if !ended && is_answered(rest) || (closed && rest.starts_with(char::is_alphanumeric)) {
        return true;
    }
    let opens = closed && ["<div", "<p", "<dd"].iter().any(|block| rest.starts_with(block));
    if !opens && !ended {
        return false;
    }
    for _ in 0..TAGS {
        let Some((_, tail)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) else {
            break;
        };
        rest = tail.trim_start();
    }
    let begin = html.len().saturating_sub(rest.len());
    let block = rest.get(..rest.floor_char_boundary(LOOKED_AT)).unwrap_or_default();
    let ends = BLOCKS.iter().chain(&["</dd>"]).filter_map(|end| block.find(end)).min();
    let end = begin.saturating_add(ends.unwrap_or(block.len()));
    let next = found.get(at.saturating_add(1)).map_or(html.len(), |next| next.from);
    !rest.starts_with('<') && !rest.is_empty() && next > end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> String {
        bracketed(Cow::Borrowed(html)).into_owned()
    }

    #[test]
    fn hints_without_a_tag_before_them_are_known_where_there_are_several() {
        let row = |label: &str, hint: &str, answer: &str| {
            format!("<tr><td>{label}<br><small>{hint}</small></td></tr><tr><td>{answer}</td></tr>")
        };
        let page =
            row("Name", "wie im Ausweis", "Lea") + &row("Ort", "Raum", "Aula") + &row("Was?", "kurz", "Alles weg");
        assert!(
            read(&page).starts_with("<tr><td>Name (wie im Ausweis)</td></tr><tr><td>Lea</td>"),
            "{}",
            read(&page)
        );
        let bold = |label: &str| {
            format!(
                "<p><strong>{label} <span style=\"color:red\">*</span><br><small>if known</small></strong><br>Ann</p>"
            )
        };
        let page = bold("Reporter") + &bold("Room") + &bold("Phone");
        assert!(
            read(&page).starts_with("<p><strong>Reporter (if known)</strong><br>Ann</p>"),
            "{}",
            read(&page)
        );
        let beside =
            |label: &str| format!("<div><label>{label}:<br><small>if known</small></label><div>Ann</div></div>");
        let page = beside("Reporter") + &beside("Room (required)") + &beside("Phone");
        assert!(
            read(&page).starts_with("<div><label>Reporter (if known):</label><div>Ann</div></div>"),
            "{}",
            read(&page)
        );
        assert!(
            read(&page).contains("<label>Room (required):</label>"),
            "{}",
            read(&page)
        );
        let cells = |label: &str| format!("<tr><td>{label}</td><td><i>if known</i></td><td>Ann</td></tr>");
        let page = cells("Reporter") + &cells("Room") + &cells("Phone");
        assert!(
            read(&page).starts_with("<tr><td>Reporter (if known)</td><td></td><td>Ann</td></tr>"),
            "{}",
            read(&page)
        );
    }

    #[test]
    fn small_answers_below_plain_labels_stay() {
        let card = |label: &str, answer: &str| format!("<td>{label}<br><small>{answer}</small></td>");
        for page in [
            card("Name", "Lea") + &card("Ort", "Aula") + &card("Was?", "Alles weg") + &card("Wer?", "Rektor"),
            "<p>Hallo <i>Team</i>, bitte <i>alle</i> lesen, <i>danke</i></p>".to_owned(),
        ] {
            assert_eq!(read(&page), page);
        }
    }
}
