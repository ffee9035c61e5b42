//! Texts of which each line is harmless, and whose length is not: twice as much takes twice as long, not four times.

use std::time::Duration;

use super::tests::{headers, mail, settings};
use super::*;
use crate::pipeline::dissect::TextPart;
use crate::pipeline::dissect::html::to_text;

/// What took minutes in a tested build when each line looked at all lines before it; the machine may have other work.
const MOST: Duration = Duration::from_mins(1);

#[expect(clippy::disallowed_methods, reason = "a test measures what a reader waits for")]
fn read(name: &str, text: String, html: Option<String>) {
    let began = std::time::Instant::now();
    let headers = headers("Meldung");
    let dissected = Dissected {
        texts: vec![TextPart {
            part: "1".into(),
            text,
            html,
            forwarded: false,
        }],
        ..Dissected::default()
    };
    let material = Material {
        headers: &headers,
        dissected: &dissected,
        readings: &[],
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
    };
    let extracted = extract(&material, &FormRules::shipped(), &settings());
    assert!(extracted.report.unread.len() <= 200, "{name}");
    let took = began.elapsed();
    println!("{name}: {took:?}");
    assert!(took < MOST, "{name}: {took:?}");
}

fn of(piece: &str, bytes: usize) -> String {
    piece.repeat(bytes.checked_div(piece.len()).unwrap())
}

#[test]
fn an_answer_of_many_lines_is_not_read_again_at_each_of_them() {
    for label in ["Beschreibung", "Maßnahmen", "Betroffene Systeme"] {
        let text = format!("Name: Erika\n{label}:\n{}", of("eine Zeile mit Text\n", 100_000));
        read(label, text, None);
    }
}

#[test]
fn a_box_of_many_lines_is_not_read_again_at_each_of_them() {
    let cell = of("aaa bbb<br>", 50_000);
    let html =
        format!("<table><tr><td>Name</td><td>Erika</td></tr><tr><td>Beschreibung</td><td>{cell}</td></tr></table>");
    read("cell", to_text(&html), Some(html));
}

#[test]
fn a_text_of_numbers_is_cut_into_sentences_once() {
    read("am 5.", of("am 5. ", 30_000), None);
    read("1.", of("1. ", 30_000), None);
}

#[test]
fn a_conversation_of_thousands_of_mails_is_not_copied_at_each_of_them() {
    let text = format!("{}> alt\n", of("On x Anna wrote:\n", 150_000));
    read("attributions", text, None);
    read("answers", of("> Name:\nErika\n", 60_000), None);
}

#[test]
fn a_text_of_more_sentences_than_are_read_says_so() {
    let read = |sentences: usize| mail("Bericht", &"Heute regnet es im ganzen Land. ".repeat(sentences), None);
    assert_eq!(read(300).unreadable, [""; 0]);
    let cut = read(301);
    assert!(
        cut.unreadable[0].starts_with("part 1: its first 300 sentences were read"),
        "{:?}",
        cut.unreadable
    );
}
