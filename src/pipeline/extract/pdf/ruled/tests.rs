//! Lines to write on, with the labels under or over them.

use super::*;
use crate::pipeline::extract::pdf::text::{Style, Word};

fn segment(left: f64, base: f64, size: f64, text: &str) -> Segment {
    let wide = 0.5 * size * f64::from(u32::try_from(text.chars().count()).unwrap());
    let word = Word {
        text: text.into(),
        left,
        right: left + wide,
        base,
        size,
        style: Style::default(),
    };
    Segment { words: vec![word] }
}

fn rule(at: f64, from: f64, to: f64) -> Rule {
    Rule { at, from, to }
}

fn read(lines: &[&[(f64, f64, f64, &str)]], rules: &[Rule]) -> (Vec<(String, String)>, usize) {
    let mut lines: Vec<Line> = lines
        .iter()
        .map(|line| Line {
            segments: line
                .iter()
                .map(|(left, base, size, text)| segment(*left, *base, *size, text))
                .collect(),
        })
        .collect();
    let pairs = take(&mut lines, rules, |_| true);
    let pairs = pairs.into_iter().map(|pair| (pair.label, pair.answer)).collect();
    (pairs, lines.len())
}

#[test]
fn small_print_under_a_line_is_the_label_of_what_stands_on_it() {
    let rules = [
        rule(700.0, 50.0, 200.0),
        rule(700.0, 210.0, 400.0),
        rule(660.0, 50.0, 400.0),
        rule(640.0, 50.0, 400.0),
    ];
    let (pairs, left) = read(
        &[
            &[(50.0, 730.0, 12.0, "Loss report")],
            &[(52.0, 702.0, 10.0, "MacAllister"), (212.0, 702.0, 10.0, "Fenella")],
            &[(50.0, 693.0, 6.0, "Surname"), (210.0, 693.0, 6.0, "Given name")],
            &[(52.0, 662.0, 10.0, "I left it in the tray at")],
            &[(52.0, 642.0, 10.0, "security.")],
            &[(50.0, 633.0, 6.0, "What happened")],
        ],
        &rules,
    );
    let pair = |label: &str, answer: &str| (label.to_owned(), answer.to_owned());
    assert_eq!(
        pairs,
        [
            pair("Surname", "MacAllister"),
            pair("Given name", "Fenella"),
            pair("What happened", "I left it in the tray at\nsecurity."),
        ]
    );
    assert_eq!(left, 1);
}

#[test]
fn one_line_under_several_answers_has_a_label_under_each() {
    let rules = [
        rule(700.0, 50.0, 400.0),
        rule(660.0, 50.0, 400.0),
        rule(620.0, 50.0, 400.0),
    ];
    let (pairs, _) = read(
        &[
            &[(52.0, 703.0, 10.0, "Eirin Volden"), (212.0, 703.0, 10.0, "Lektor")],
            &[(52.0, 692.0, 7.0, "(navn)"), (212.0, 692.0, 7.0, "(stilling)")],
            &[(52.0, 663.0, 10.0, "Passordet lå synlig.")],
            &[(52.0, 652.0, 7.0, "(hva som hendte)")],
            &[(52.0, 612.0, 7.0, "(hva du gjorde)")],
        ],
        &rules,
    );
    let labels: Vec<&str> = pairs.iter().map(|(label, _)| label.as_str()).collect();
    assert_eq!(labels, ["(navn)", "(stilling)", "(hva som hendte)", "(hva du gjorde)"]);
    assert_eq!(pairs[1].1, "Lektor");
    assert_eq!(pairs[3].1, "");
}

#[test]
fn small_print_over_the_answer_is_its_label() {
    let rules = [
        rule(700.0, 50.0, 200.0),
        rule(700.0, 210.0, 400.0),
        rule(650.0, 50.0, 400.0),
    ];
    let (pairs, _) = read(
        &[
            &[(50.0, 714.0, 6.0, "Plot holder"), (210.0, 714.0, 6.0, "Plot")],
            &[(52.0, 703.0, 9.0, "Wilf"), (212.0, 703.0, 9.0, "17b")],
            &[(50.0, 664.0, 6.0, "What has been lost")],
            &[(52.0, 653.0, 9.0, "The shed was broken into.")],
        ],
        &rules,
    );
    assert_eq!(pairs.len(), 3);
    assert_eq!(pairs[2].1, "The shed was broken into.");
}

#[test]
fn lines_between_the_rows_of_a_table_are_not_written_on() {
    let rules = [
        rule(700.0, 50.0, 400.0),
        rule(680.0, 50.0, 400.0),
        rule(660.0, 50.0, 400.0),
    ];
    let (pairs, left) = read(
        &[
            &[(52.0, 705.0, 10.0, "Name"), (212.0, 705.0, 10.0, "Erika")],
            &[(52.0, 685.0, 10.0, "Telefon"), (212.0, 685.0, 10.0, "123")],
            &[(52.0, 665.0, 10.0, "Ort"), (212.0, 665.0, 10.0, "Bonn")],
        ],
        &rules,
    );
    assert!(pairs.is_empty());
    assert_eq!(left, 3);
}

#[test]
fn an_answer_that_floats_over_its_line_has_the_label_under_the_line() {
    let rules = [
        rule(700.0, 40.0, 400.0),
        rule(660.0, 40.0, 400.0),
        rule(620.0, 40.0, 400.0),
        rule(560.0, 40.0, 400.0),
    ];
    let (pairs, left) = read(
        &[
            &[(40.0, 740.0, 14.0, "Utlån av nøkler")],
            &[(42.0, 709.0, 9.0, "Synnøve Dale")],
            &[(40.0, 692.0, 7.0, "Låntaker")],
            &[(42.0, 669.0, 9.0, "Key ring 12")],
            &[(40.0, 652.0, 7.0, "Lent item")],
            // Nothing was written on the third line.
            &[(40.0, 612.0, 7.0, "Rückgabe am")],
            &[(42.0, 588.0, 9.0, "One key is bent.")],
            &[(42.0, 577.0, 9.0, "The ring is new.")],
            &[(40.0, 552.0, 7.0, "Remarks")],
        ],
        &rules,
    );
    let pair = |label: &str, answer: &str| (label.to_owned(), answer.to_owned());
    assert_eq!(
        pairs,
        [
            pair("Låntaker", "Synnøve Dale"),
            pair("Lent item", "Key ring 12"),
            pair("Rückgabe am", ""),
            pair("Remarks", "One key is bent.\nThe ring is new."),
        ]
    );
    assert_eq!(left, 1);
}
