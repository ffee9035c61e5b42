//! Boxes to tick, with their words and questions around them in many ways.

use super::*;
use crate::pipeline::extract::pdf::lines::Line;
use crate::pipeline::extract::pdf::text::{Style, Word};

fn page(print: &[(f64, f64, &str)]) -> Page {
    let line = |(left, base, text): &(f64, f64, &str)| {
        let mut at = *left;
        let words = text.split(' ').map(|text| {
            let wide = 5.0 * f64::from(u32::try_from(text.chars().count()).unwrap());
            let word = Word {
                text: text.into(),
                left: at,
                right: at + wide,
                base: *base,
                size: 10.0,
                style: Style::default(),
            };
            at += wide + 3.0;
            word
        });
        Line {
            segments: vec![Segment { words: words.collect() }],
        }
    };
    Page {
        lines: print.iter().map(line).collect(),
        ..Page::default()
    }
}

fn tick(left: f64, bottom: f64, ticked: bool) -> Widget {
    let rect = Rect {
        left,
        bottom,
        right: left + 14.0,
        top: bottom + 14.0,
    };
    Widget {
        name: format!("cb{left}_{bottom}"),
        input: Input::Tick(ticked, "On".into()),
        ..fields::printed(rect)
    }
}

fn text(bottom: f64, value: &str) -> Widget {
    let rect = Rect {
        left: 40.0,
        bottom,
        right: 400.0,
        top: bottom + 16.0,
    };
    let mut widget = fields::printed(rect);
    widget.fill(value.into());
    widget
}

/// What was chosen, by the first label of each question.
fn chosen(widgets: &[Widget], print: &[(f64, f64, &str)]) -> Vec<(String, String)> {
    let found = entries(widgets, &[page(print)]).into_iter();
    let found = found.filter_map(|entry| match entry.value {
        Mark::Chosen(chosen) => Some((entry.labels.first().cloned().unwrap_or_default(), chosen.join("|"))),
        _ => None,
    });
    found.collect()
}

fn pair(label: &str, chosen: &str) -> (String, String) {
    (label.to_owned(), chosen.to_owned())
}

#[test]
fn words_may_stand_before_their_boxes() {
    let print = [
        (40.0, 503.0, "Schlüssel zurück?"),
        (200.0, 503.0, "Ja"),
        (280.0, 503.0, "Nein"),
        (40.0, 473.0, "Badge returned?"),
        (200.0, 473.0, "yes"),
        (280.0, 473.0, "no"),
    ];
    let boxes = [
        tick(222.0, 500.0, true),
        tick(306.0, 500.0, false),
        tick(222.0, 470.0, false),
        tick(306.0, 470.0, true),
    ];
    let expected = [pair("Schlüssel zurück?", "Ja"), pair("Badge returned?", "no")];
    assert_eq!(chosen(&boxes, &print), expected);
}

#[test]
fn a_question_over_each_pair_of_boxes_parts_them() {
    let print = [
        (40.0, 521.0, "Backup finnes?"),
        (240.0, 521.0, "Varslet?"),
        (60.0, 503.0, "Ja"),
        (120.0, 503.0, "Nei"),
        (260.0, 503.0, "Ja"),
        (320.0, 503.0, "Nei"),
        (40.0, 485.0, "Slettet?"),
        (60.0, 467.0, "Ja"),
        (120.0, 467.0, "Nei"),
    ];
    let boxes = [
        tick(40.0, 500.0, true),
        tick(100.0, 500.0, false),
        tick(240.0, 500.0, false),
        tick(300.0, 500.0, true),
        tick(40.0, 464.0, false),
        tick(100.0, 464.0, true),
    ];
    let expected = [
        pair("Backup finnes?", "Ja"),
        pair("Varslet?", "Nei"),
        pair("Slettet?", "Nei"),
    ];
    assert_eq!(chosen(&boxes, &print), expected);
}

#[test]
fn on_a_page_with_labels_below_boxes_have_theirs_below_too() {
    let print = [
        (40.0, 590.0, "Name"),
        (40.0, 544.0, "Room"),
        (40.0, 498.0, "Telephone"),
        (60.0, 465.0, "yes"),
        (120.0, 465.0, "no"),
        (40.0, 452.0, "Key returned?"),
    ];
    let boxes = [
        text(600.0, "Ida"),
        text(554.0, "12"),
        text(508.0, "4711"),
        tick(40.0, 462.0, false),
        tick(100.0, 462.0, true),
    ];
    assert_eq!(chosen(&boxes, &print), [pair("Key returned?", "no")]);
}

#[test]
fn tool_tips_ask_where_nothing_is_printed() {
    let print = [
        (60.0, 503.0, "ja"),
        (120.0, 503.0, "nein"),
        (60.0, 473.0, "ja"),
        (120.0, 473.0, "nein"),
    ];
    let tipped = |left, bottom, ticked, tip: &str| Widget {
        tip: Some(tip.to_owned()),
        ..tick(left, bottom, ticked)
    };
    let boxes = [
        tipped(40.0, 500.0, true, "Akte gefunden? ja"),
        tipped(100.0, 500.0, false, "Akte gefunden? nein"),
        tipped(40.0, 470.0, false, "Amt verständigt? ja"),
        tipped(100.0, 470.0, true, "Amt verständigt? nein"),
    ];
    let expected = [pair("Akte gefunden?", "ja"), pair("Amt verständigt?", "nein")];
    assert_eq!(chosen(&boxes, &print), expected);
}

#[test]
fn a_list_of_boxes_stays_one_question() {
    let print = [
        (40.0, 503.0, "Data"),
        (220.0, 503.0, "names"),
        (320.0, 503.0, "grades"),
        (220.0, 483.0, "salaries"),
        (320.0, 483.0, "letters"),
    ];
    let boxes = [
        tick(200.0, 500.0, true),
        tick(300.0, 500.0, false),
        tick(200.0, 480.0, false),
        tick(300.0, 480.0, true),
    ];
    assert_eq!(chosen(&boxes, &print), [pair("Data", "names|letters")]);
}

#[test]
fn printed_boxes_take_the_print_that_stands_nearer_below() {
    let bottoms = [600.0, 560.0, 520.0, 480.0];
    let frames = bottoms.map(|bottom| text(bottom, "").rect);
    let under = [
        (40.0, 591.0, "Låntaker"),
        (40.0, 551.0, "Gegenstand"),
        (40.0, 511.0, "Lent on"),
        (40.0, 471.0, "Rom"),
    ];
    let labels = |print: &[(f64, f64, &str)]| -> Vec<String> {
        let found = labels_of_boxes(&page(print), &frames).into_iter();
        found
            .map(|labels| labels.into_iter().next().unwrap_or_default())
            .collect()
    };
    assert_eq!(labels(&under), ["Låntaker", "Gegenstand", "Lent on", "Rom"]);
    let over = under.map(|(left, base, text)| (left, base + 28.0, text));
    assert_eq!(labels(&over), ["Låntaker", "Gegenstand", "Lent on", "Rom"]);
}
