use super::*;
use crate::pipeline::extract::pdf::text::{Style, Word};

/// Words of ten points; `x` is the place of their first letter.
fn line(base: f64, words: &[(f64, &str)]) -> Line {
    let segments = words
        .iter()
        .map(|(x, text)| {
            let wide = 5.0 * f64::from(u32::try_from(text.chars().count()).unwrap());
            let word = Word {
                text: (*text).into(),
                left: *x,
                right: x + wide,
                base,
                size: 10.0,
                style: Style::default(),
            };
            Segment { words: vec![word] }
        })
        .collect();
    Line { segments }
}

#[test]
fn rows_between_bars_are_lines() {
    let lines = [
        line(
            680.0,
            &[(50.0, "|"), (60.0, "Zeit"), (200.0, "|"), (210.0, "Was"), (300.0, "|")],
        ),
        line(
            668.0,
            &[
                (50.0, "|"),
                (60.0, "9:40"),
                (200.0, "|"),
                (210.0, "Alarm"),
                (300.0, "|"),
            ],
        ),
        line(
            656.0,
            &[(50.0, "|"), (60.0, "9:55"), (200.0, "|"), (210.0, "Ende"), (300.0, "|")],
        ),
    ];
    let found = chunks(&lines);
    let [Chunk::Lines(rows)] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert!(
        rows.iter().all(|row| row.starts_with('|') && row.ends_with('|')),
        "{rows:?}"
    );
    assert_eq!(rows.len(), 3);
}

#[test]
fn colons_between_labels_and_answers_are_no_column() {
    let lines = [
        line(700.0, &[(50.0, "Raum"), (150.0, ":"), (170.0, "12")]),
        line(680.0, &[(50.0, "Etasje"), (150.0, ":"), (170.0, "Den tredje,")]),
        line(668.0, &[(170.0, "til venstre")]),
        line(648.0, &[(50.0, "Door"), (150.0, ":"), (170.0, "4: left")]),
    ];
    let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    let expected = vec![Chunk::Rows(vec![
        row(&["Raum", "12"]),
        row(&["Etasje", "Den tredje, til venstre"]),
        row(&["Door", "4: left"]),
    ])];
    assert_eq!(chunks(&lines), expected);
}

#[test]
fn answers_over_several_lines_stay_with_their_labels() {
    let lines = [
        line(700.0, &[(50.0, "Meldung")]),
        line(680.0, &[(50.0, "Name"), (200.0, "Erika Musterfrau-Lang")]),
        line(660.0, &[(50.0, "Zeitpunkt der"), (200.0, "5. Oktober")]),
        line(648.0, &[(50.0, "Feststellung")]),
        line(630.0, &[(50.0, "Telefon")]),
        line(610.0, &[(50.0, "Hergang"), (200.0, "Eins.")]),
        line(598.0, &[(200.0, "Zwei.")]),
        line(560.0, &[(50.0, "Vielen Dank für diese sehr lange Meldung")]),
    ];
    let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    let expected = vec![
        Chunk::Lines(row(&["Meldung"])),
        Chunk::Rows(vec![
            row(&["Name", "Erika Musterfrau-Lang"]),
            row(&["Zeitpunkt der Feststellung", "5. Oktober"]),
            row(&["Telefon", ""]),
            row(&["Hergang", "Eins.\nZwei."]),
        ]),
        Chunk::Lines(row(&["Vielen Dank für diese sehr lange Meldung"])),
    ];
    assert_eq!(chunks(&lines), expected);
}
