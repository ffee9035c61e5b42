//! Small looks at texts and bytes on the way through the tree.

use std::collections::HashSet;
use std::net::IpAddr;

use crate::model::document::Format;
use crate::pipeline::dissect::PICTURE;
use crate::pipeline::dissect::entity::Entity;
use crate::pipeline::dissect::html;

/// Words of so many letters are everywhere.
const SHORT: usize = 3;
/// No more words are compared.
const MOST_WORDS: usize = 20_000;
/// So many other words make another text.
const OTHER_WORDS: usize = 8;
/// So many hops of an attached message are looked at.
const MOST_HOPS: usize = 6;

/// The public addresses that an attached message was handed on from. Only evidence is looked at: the report's own way
/// leads through its reporter's servers.
pub(super) fn hops(message: &Entity<'_>) -> Vec<String> {
    let mut hops: Vec<String> = Vec::new();
    for field in message.fields.iter().filter(|field| field.is("Received")).take(30) {
        let text = field.text();
        let from = text.split(" by ").next().unwrap_or_default();
        let addresses = from
            .split(['[', '('])
            .filter_map(|piece| piece.split([']', ')', ' ']).next())
            .filter_map(|piece| piece.trim_start_matches("IPv6:").parse::<IpAddr>().ok())
            .filter(|address| !is_internal(address));
        for address in addresses {
            let line = format!("Received-From: {address}\n");
            if hops.len() < MOST_HOPS && !hops.contains(&line) {
                hops.push(line);
            }
        }
    }
    hops
}

fn is_internal(address: &IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => v4.is_private() || v4.is_loopback() || v4.is_link_local() || v4.is_unspecified(),
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unspecified() || v6.is_unique_local() || v6.is_unicast_link_local(),
    }
}

/// Letters and digits: an “empty” plain part is often a few blank or ruled lines.
pub(super) fn meaning(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

/// Whether a page shows much that the plain text beside it does not say: what a reader sees and what is read are two
/// things then. A footer more, or a picture's name, is none.
pub(super) fn tells_more(page: &str, plain: &str) -> bool {
    let words = |text: &str| -> HashSet<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().nth(SHORT).is_some())
            .take(MOST_WORDS)
            .map(str::to_lowercase)
            .collect()
    };
    let plain = words(plain);
    let shown = words(page);
    let more = shown.iter().filter(|word| !plain.contains(*word)).count();
    more >= OTHER_WORDS && more.saturating_mul(2) > shown.len()
}

/// Whether a page has rows of label and answer, in a table or set like one.
pub(super) fn has_cells(html: &str) -> bool {
    let lower = html.to_ascii_lowercase();
    let table = lower.contains("<table") && (lower.contains("<td") || lower.contains("<th"));
    table || !html::turns::pairs(&html::visible(html)).is_empty()
}

/// Whether a page may set labels apart: enough elements that change how a line looks.
pub(super) fn has_labels(html: &str) -> bool {
    let signs = [
        "<b>", "<strong", "<dt", "<label", "<h4", "<h5", "<em>", "class=", "style=",
    ];
    let looked = html.get(..html.floor_char_boundary(200_000)).unwrap_or_default();
    let count = |sign: &&str| looked.matches(*sign).take(6).count();
    signs.iter().map(count).sum::<usize>() >= 6
}

/// The text without the armored messages in it; none when there is none. Programs that write for print turn the dashes
/// into others.
pub(super) fn without_messages(text: &str) -> Option<String> {
    if !text.lines().any(|line| is_armor(line, "BEGIN PGP MESSAGE")) {
        return None;
    }
    let mut inside = false;
    let mut clear = String::with_capacity(text.len());
    for line in text.lines() {
        let begins = is_armor(line, "BEGIN PGP MESSAGE");
        let ends = is_armor(line, "END PGP MESSAGE");
        // Without its last line a block ends where people begin to write again.
        inside = begins || (inside && line.split_whitespace().count() < 5);
        if !inside {
            clear.push_str(line);
            clear.push('\n');
        }
        inside &= !ends;
    }
    Some(clear)
}

/// Whether a line is one of those around an armor. What is quoted somebody else once wrote.
fn is_armor(line: &str, words: &str) -> bool {
    let is_dash = |c: char| {
        matches!(
            c,
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
        )
    };
    let line = line.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let bare = line.trim_start_matches(|c: char| is_dash(c) || c == ' ');
    bare.len() < line.len()
        && bare
            .get(..words.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(words))
}

/// The office file that a zip without a telling name is: by the names of its parts.
pub(super) fn office(bytes: &[u8]) -> Option<Format> {
    let says = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
    if says(b"word/document.xml") {
        return Some(Format::Docx);
    }
    says(b"xl/workbook.xml").then_some(Format::Sheet)
}

pub(super) fn cut_at(text: &mut String, limit: usize) {
    let mut end = limit.min(text.len());
    while !text.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    text.truncate(end);
}

pub(super) fn describe(number: &str, file: Option<&str>) -> String {
    match file {
        Some(file) => format!("part {number} ({file})"),
        None => format!("part {number}"),
    }
}

/// That a part is not read, in words for the operator.
pub(super) fn unread(named: &str, what: &str) -> String {
    if what == PICTURE {
        format!("{named} is {PICTURE} and is not read (OCR is off, or this one is too many): scan, needs a human")
    } else {
        format!("{named} is {what} and is not read yet; a human must look")
    }
}

/// A page without the copy of the protected headers for old mail programs (RFC 9788, 2.1.2): a `div` of its own class.
pub(super) fn without_legacy(page: String) -> String {
    let lower = page.to_ascii_lowercase();
    let start = lower.match_indices("<div").take(50).map(|(at, _)| at).find(|at| {
        let tag = lower.get(*at..).and_then(|rest| rest.split('>').next());
        tag.is_some_and(|tag| tag.contains("header-protection-legacy-display"))
    });
    let Some(start) = start else { return page };
    let mut depth = 0_usize;
    let inside = lower.get(start..).unwrap_or_default();
    for (at, tag) in inside
        .match_indices(['<'])
        .map(|(at, _)| (at, inside.get(at..).unwrap_or_default()))
    {
        if tag.starts_with("<div") {
            depth = depth.saturating_add(1);
        } else if tag.starts_with("</div") {
            depth = depth.saturating_sub(1);
        }
        if depth == 0 {
            let behind = tag.find('>').map_or(tag.len(), |end| end.saturating_add(1));
            let end = start.saturating_add(at).saturating_add(behind);
            return [page.get(..start), page.get(end..)].into_iter().flatten().collect();
        }
    }
    page
}
