//! A web page sent as a file: the saved confirmation of a form, read in a worker process. Most pages that are sent so
//! are evidence, often the phishing page itself: only one that holds filled rows of a form is read at all.

use std::sync::LazyLock;

use regex::Regex;

use super::tables;
use crate::model::document::{Entry, FormKind, Mark, Reading};
use crate::pipeline::dissect::html::{self as page, attribute, has_switch};

/// Filled rows of label and answer that make a page a form.
const ROWS: usize = 4;
/// Bytes of a page that are read.
const MOST: usize = 2 << 20;
/// Tags of a page that are looked at.
const MOST_TAGS: usize = 20_000;
/// A label set in bold, with words on the line below it.
static HEADED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)<(?:b|strong|label|dt)\b[^<>]*>[^<>]{2,140}</(?:b|strong|label|dt)>\s{0,9}:?\s{0,9}",
        r"(?:<br\s{0,3}/?>|<dd\b[^<>]*>)\s{0,40}[^<>\s]"
    ))
    .ok()
});

/// Reads a page; nothing of one that is no form.
pub(crate) fn read(bytes: &[u8]) -> Reading {
    let bytes = bytes.get(..bytes.len().min(MOST)).unwrap_or_default();
    // What is no UTF-8 is Latin-1 as far as letters go.
    let html =
        std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|byte| char::from(*byte)).collect(), str::to_owned);
    let tables = tables(&html);
    let filled = |row: &&Vec<String>| {
        let mut cells = row.iter().filter(|cell| !cell.trim().is_empty());
        cells.next().is_some_and(|label| label.chars().count() <= 120) && cells.next().is_some()
    };
    let rows = tables.iter().flat_map(|table| &table.rows).filter(filled).count();
    let text = page::to_text(&html);
    let told = text.lines().filter(|line| is_pair(line)).count();
    let told = told.max(boxes(&html)).max(headed(&html));
    let mut reading = Reading {
        form: FormKind::HtmlTable,
        entries: Vec::new(),
        text: String::new(),
        notes: Vec::new(),
        inner: Vec::new(),
        saved: None,
    };
    // Legends over boxes take turns as labels and answers do, and the page may have more boxes beside them.
    let turns = tables.iter().all(|table| table.place == "answers");
    if rows >= ROWS && !(turns && told >= rows.saturating_add(ROWS)) {
        for table in &tables {
            for (row, cells) in table.rows.iter().enumerate() {
                for (column, cell) in cells.iter().enumerate() {
                    let (row, column) = (row.saturating_add(1), column.saturating_add(1));
                    let place = format!("{}, row {row}, cell {column}", table.place);
                    reading.entries.push(entry(place, cell));
                }
            }
        }
        reading.text = text;
    } else if told >= ROWS {
        for (at, line) in text.lines().enumerate() {
            reading
                .entries
                .push(entry(format!("paragraph {}", at.saturating_add(1)), line));
        }
        reading.text = text;
    }
    reading
}

/// Boxes that somebody filled in: a page that asks for a password shows them empty, or holds an address alone.
fn boxes(html: &str) -> usize {
    let mut filled = 0_usize;
    for tail in html.split('<').take(MOST_TAGS) {
        let (tag, after) = tail.split_once('>').unwrap_or((tail, ""));
        let name = tag
            .get(..tag.floor_char_boundary(9))
            .unwrap_or(tag)
            .to_ascii_lowercase();
        let has_value = || attribute(tag, "value").is_some_and(|value| !value.trim().is_empty());
        let full = if name.starts_with("input") {
            let kind = attribute(tag, "type").unwrap_or_default().to_ascii_lowercase();
            match kind.as_str() {
                "hidden" | "submit" | "button" | "image" | "reset" | "password" => false,
                "checkbox" | "radio" => has_switch(tag, "checked"),
                _ => has_value(),
            }
        } else {
            name.starts_with("textarea") && !after.trim().is_empty()
        };
        filled = filled.saturating_add(usize::from(full));
    }
    filled
}

/// `<b>Label</b><br>answer` and the like.
fn headed(html: &str) -> usize {
    let rows = HEADED
        .as_ref()
        .map_or(0, |regex| regex.find_iter(html).take(MOST_TAGS).count());
    if rows > ROWS { rows } else { 0 }
}

fn entry(place: String, text: &str) -> Entry {
    Entry {
        labels: Vec::new(),
        value: Mark::Text(text.to_owned()),
        place,
    }
}

/// `Label: answer`.
fn is_pair(line: &str) -> bool {
    line.split_once([':', '\t']).is_some_and(|(label, answer)| {
        let tab = line.get(label.len()..).is_some_and(|rest| rest.starts_with('\t'));
        let label = label.trim();
        label.starts_with(char::is_alphabetic)
            && label.split_whitespace().count() <= 10
            && (tab || answer.starts_with([' ', '\t']))
            && !answer.trim().is_empty()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::dissect::is_page;

    #[test]
    fn a_saved_form_is_read_and_a_phishing_page_is_not() {
        let saved = "<!DOCTYPE html><html><body><h3>Thank you</h3><table><tr><td>Submitted by</td><td>Keira</td></tr>\
            <tr><td>Extension</td><td>2218</td></tr><tr><td>Became aware</td><td>20 Nov</td></tr>\
            <tr><td>Summary</td><td>Ransom note</td></tr></table></body></html>";
        assert!(is_page(saved.as_bytes()));
        let reading = read(saved.as_bytes());
        assert_eq!(reading.entries.len(), 8);
        assert_eq!(reading.entries[1].place, "table 1, row 1, cell 2");
        let page = "<html><body><table><tr><td>User name</td><td><input></td></tr><tr><td>Password</td><td><input></td>\
            </tr></table><p>Sign in: your mailbox is full</p></body></html>";
        let reading = read(page.as_bytes());
        assert!(reading.entries.is_empty() && reading.text.is_empty());
        assert!(!is_page(b"a;b\n1;2"));
    }

    #[test]
    fn filled_boxes_and_bold_labels_make_a_form() {
        let boxes = "<html><form><p><label>Melder</label><br><input value=\"Lea\"></p><p><label>Ort</label>\
            <input type=text value='Aula'></p><p>Hva?<textarea>Alt er borte</textarea></p>\
            <p>Gemeldet?<input type=radio checked> ja <input type=radio> nein</p></form></html>";
        assert!(read(boxes.as_bytes()).text.contains("[x] ja"));
        let bold = ["Reporter", "Room", "Phone", "Device", "Since"]
            .map(|label| format!("<p><b>{label}</b><br>something</p>"))
            .concat();
        assert!(!read(format!("<html>{bold}</html>").as_bytes()).entries.is_empty());
        let page = "<html><form><b>Sign in</b><br>to go on<input value=\"a@b.example\"><input type=hidden value=1>\
            <input type=hidden value=2><input type=submit value=Go><input type=password value=x></form></html>";
        assert!(read(page.as_bytes()).entries.is_empty());
    }
}
