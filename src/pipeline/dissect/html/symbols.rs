//! What a page writes in letters that are no letters or puts side by side without a sign: boxes set in Wingdings, labels
//! in an element of their own before the element of their answer, hints in rows of their own.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::markup::entities;
use crate::pipeline::dissect::pictured::{Font, shown};

/// A piece of text set in a font of pictures; Word sets a second span inside the first.
static PICTURED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)(<(?:span|font)\b[^<>]*\b(wingdings(?:\s?2)?|webdings)\b[^<>]*>\s{0,9}",
        r"(?:<span\b[^<>]*>\s{0,9})?)([^<>]{1,16})<"
    ))
    .ok()
});
/// A picture with words for who cannot see it.
static IMAGE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"(?i)<img\b[^<>]*\balt\s?=\s?["']([^"'<>]{1,20})["'][^<>]*>"#).ok());
/// What such words call a box that is ticked and one that is not.
const TICKED: [&str; 9] = [
    "[x]",
    "☒",
    "☑",
    "checked",
    "ticked",
    "angekreuzt",
    "ausgewählt",
    "avkrysset",
    "avkryssa",
];
const EMPTY: [&str; 9] = [
    "[ ]",
    "[]",
    "☐",
    "unchecked",
    "not checked",
    "nicht angekreuzt",
    "nicht ausgewählt",
    "ikke avkrysset",
    "ikkje avkryssa",
];
/// `<div><span>Label</span> <span>`.
static BESIDE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)<(div|li)\b[^<>]*>\s{0,40}(<span\b[^<>]*>)([^<>]{2,140})</span>(\s{1,40})<span\b[^<>]*>").ok()
});
/// A row of a table that holds nothing but small words in brackets.
static HINT_ROW: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)<tr\b[^<>]*>\s{0,20}<td\b[^<>]*>\s{0,20}<(?:i|em|small|span)\b[^<>]*>\s{0,9}",
        r"\([^<>]{3,300}\)\s{0,9}</(?:i|em|small|span)>\s{0,20}</td>\s{0,20}</tr>"
    ))
    .ok()
});
/// So many rows of one look make a form.
const ROWS: usize = 5;
/// Rows of one page.
const MOST: usize = 500;
/// How far the end of a row is looked for, bytes.
const LOOKAHEAD: usize = 8000;

/// A page with its pictured boxes as boxes, and a tab between labels and answers that have elements of their own.
pub(super) fn plain(html: Cow<'_, str>) -> Cow<'_, str> {
    parted(without_hints(images(boxes(html))))
}

/// Pictures of boxes as boxes.
fn images(html: Cow<'_, str>) -> Cow<'_, str> {
    let Some(regex) = IMAGE.as_ref() else { return html };
    let replaced = regex.replace_all(&html, |found: &Captures<'_>| {
        let group = |nth: usize| found.get(nth).map_or("", |group| group.as_str());
        let words = group(1).trim().to_lowercase();
        if TICKED.contains(&words.as_str()) {
            "☒ ".to_owned()
        } else if EMPTY.contains(&words.as_str()) {
            "☐ ".to_owned()
        } else {
            group(0).to_owned()
        }
    });
    match replaced {
        Cow::Borrowed(_) => html,
        Cow::Owned(replaced) => Cow::Owned(replaced),
    }
}

/// A page without the rows that explain the label above them; one alone may be an answer.
fn without_hints(html: Cow<'_, str>) -> Cow<'_, str> {
    let Some(regex) = HINT_ROW
        .as_ref()
        .filter(|regex| regex.find_iter(&html).nth(1).is_some())
    else {
        return html;
    };
    Cow::Owned(regex.replace_all(&html, "").into_owned())
}

fn boxes(html: Cow<'_, str>) -> Cow<'_, str> {
    let Some(regex) = PICTURED.as_ref() else { return html };
    let replaced = regex.replace_all(&html, |found: &Captures<'_>| {
        let group = |nth: usize| found.get(nth).map_or("", |group| group.as_str());
        let mut letters = String::new();
        entities(group(3), &mut letters);
        let font = Font::named(group(2));
        let mut trimmed = letters.trim().chars();
        let sign = trimmed.next().filter(|_| trimmed.next().is_none());
        match sign.zip(font).and_then(|(sign, font)| shown(sign, font)) {
            Some(picture) => format!("{}{picture}<", group(1)),
            None => found.get(0).map_or("", |whole| whole.as_str()).to_owned(),
        }
    });
    match replaced {
        Cow::Borrowed(_) => html,
        Cow::Owned(replaced) => Cow::Owned(replaced),
    }
}

fn parted(html: Cow<'_, str>) -> Cow<'_, str> {
    let Some(regex) = BESIDE.as_ref() else { return html };
    let mut tags: Vec<&str> = Vec::new();
    let mut gaps: Vec<std::ops::Range<usize>> = Vec::new();
    for found in regex.captures_iter(&html).take(MOST) {
        let (Some(whole), Some(block), Some(tag), Some(label), Some(gap)) =
            (found.get(0), found.get(1), found.get(2), found.get(3), found.get(4))
        else {
            continue;
        };
        let words = label.as_str().trim();
        let asks = words.starts_with(char::is_uppercase) && !words.ends_with([':', '.', ',', '!', ';']);
        let rest = html.get(whole.end()..).unwrap_or_default();
        let rest = rest.get(..rest.floor_char_boundary(LOOKAHEAD)).unwrap_or_default();
        if asks && ends_row(rest, block.as_str()) {
            tags.push(tag.as_str());
            gaps.push(gap.range());
        }
    }
    let first = tags.first().copied().unwrap_or_default();
    if gaps.len() < ROWS || tags.iter().any(|tag| *tag != first) {
        return html;
    }
    let mut out = String::with_capacity(html.len().saturating_add(gaps.len().saturating_mul(4)));
    let mut cut = 0;
    for gap in gaps {
        out.push_str(html.get(cut..gap.start).unwrap_or_default());
        out.push_str("&#9;");
        cut = gap.end;
    }
    out.push_str(html.get(cut..).unwrap_or_default());
    Cow::Owned(out)
}

/// Whether the row ends with the span that is open.
fn ends_row(rest: &str, block: &str) -> bool {
    let mut rest = rest;
    while let Some(at) = rest.find("</") {
        let before = rest.get(..at).unwrap_or_default();
        if before.contains("<span") || before.contains("<div") || before.contains("<p") {
            return false;
        }
        let end = rest.get(at.saturating_add(2)..).unwrap_or_default();
        if let Some(behind) = end.strip_prefix("span>") {
            let close = behind.trim_start().strip_prefix("</").unwrap_or_default();
            return close
                .get(..block.len())
                .is_some_and(|name| name.eq_ignore_ascii_case(block));
        }
        rest = end;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> String {
        plain(Cow::Borrowed(html)).into_owned()
    }

    #[test]
    fn boxes_set_in_wingdings_are_boxes() {
        assert_eq!(
            read("<span style='font-family:Wingdings;mso-x:1'>þ</span> ja <font face=\"Wingdings\">&uml;</font> nein"),
            "<span style='font-family:Wingdings;mso-x:1'>☒</span> ja <font face=\"Wingdings\">☐</font> nein"
        );
        assert_eq!(
            read("<span lang=EN style='font-family:Wingdings'><span style='x'>x</span></span> yes"),
            "<span lang=EN style='font-family:Wingdings'><span style='x'>☒</span></span> yes"
        );
        assert_eq!(
            read(
                "<span style='font-family:\"Wingdings 2\"'>R</span> nei <span style=\"font-family:Webdings\">c</span>"
            ),
            "<span style='font-family:\"Wingdings 2\"'>☒</span> nei <span style=\"font-family:Webdings\">☐</span>"
        );
        for same in [
            "<span style='font-family:Wingdings'>og</span>",
            "<span>x</span> Wingdings <b>o</b>",
        ] {
            assert_eq!(read(same), same);
        }
    }

    #[test]
    fn pictures_of_boxes_are_boxes() {
        assert_eq!(
            read("<img src=a.png alt=\"checked\"> yes <img alt='Nicht angekreuzt' src=b.png> nein <img alt=\"Logo\">"),
            "☒  yes ☐  nein <img alt=\"Logo\">"
        );
    }

    #[test]
    fn rows_of_small_words_in_brackets_explain_the_label() {
        let row = |cell: &str| format!("<tr><td>{cell}</td></tr>");
        let hint = row("<i>(first name and surname)</i>");
        let page = format!(
            "{}{hint}{}{}{hint}{}",
            row("Reporter"),
            row("Ann"),
            row("Head"),
            row("Tom")
        );
        assert_eq!(
            read(&page),
            [row("Reporter"), row("Ann"), row("Head"), row("Tom")].concat()
        );
        let one = format!("{}{}", row("Hvem?"), row("<em>(vet ikke)</em>"));
        assert_eq!(read(&one), one);
    }

    #[test]
    fn spans_of_label_and_answer_are_parted() {
        let row = |label: &str, answer: &str| format!("<div><span>{label}</span> <span>{answer}</span></div>");
        let rows = [
            ("Melder", "Lea"),
            ("Raum", "4"),
            ("Hva skjedde?", "Alt<br>er borte"),
            ("Phone", "12"),
            ("Ort", "Aula"),
        ];
        let page: String = rows.iter().map(|(label, answer)| row(label, answer)).collect();
        assert_eq!(read(&page).matches("&#9;").count(), 5);
        let letter = "<div><span>Guten Tag,</span> <span>Frau Kurz</span></div>".repeat(6);
        assert_eq!(read(&letter), letter);
        let mixed = format!("{page}<div><span class=x>Mehr</span> <span>dazu</span></div>");
        assert_eq!(read(&mixed), mixed);
        let running = "<div><span>Ein</span> <span>Satz</span> mit Worten</div>".repeat(6);
        assert_eq!(read(&running), running);
    }
}
