use std::fmt::Write as _;

use super::*;
use crate::config::rules::forms::FormRules;
use crate::model::document::{Document, Format};
use crate::model::mail::Headers;
use crate::model::report::{Answer, Field};
use crate::pipeline::dissect::{Dissected, TextPart};
use crate::pipeline::extract::{Extracted, Material, extract};

const FORM: &str = include_str!("../../../../tests/fixtures/scans/form.tsv");
const ON_ITS_SIDE: &str = include_str!("../../../../tests/fixtures/scans/form-on-its-side.tsv");

/// A mail with a scan about which OCR printed `tsv`, and with words of its own.
fn mail(tsv: &str, words: &str) -> Extracted {
    let headers = Headers::default();
    let dissected = Dissected {
        texts: vec![TextPart {
            part: "1".to_owned(),
            text: words.to_owned(),
            ..TextPart::default()
        }],
        documents: vec![Document {
            part: "2".to_owned(),
            file: Some("scan.jpg".to_owned()),
            format: Format::Picture,
            bytes: Vec::new(),
            modified: None,
        }],
        ..Dissected::default()
    };
    let readings = [Ok(read(&[(1, tsv.to_owned())]))];
    let material = Material {
        headers: &headers,
        dissected: &dissected,
        readings: &readings,
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
    };
    extract(&material, &FormRules::shipped(), &crate::pipeline::fixtures::settings())
}

fn show(extracted: &Extracted, field: Field) -> Option<String> {
    extracted.report.value(field).map(ToString::to_string)
}

/// A table of lines, each with its words: text, left edge, confidence.
fn table(lines: &[&[(&str, u32, f64)]]) -> String {
    let mut tsv =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n".to_owned();
    for (line, words) in lines.iter().enumerate() {
        for (number, (text, left, confidence)) in words.iter().enumerate() {
            let top = 40_usize.saturating_mul(line);
            let width = 12_usize.saturating_mul(text.chars().count());
            writeln!(
                tsv,
                "5\t1\t1\t1\t{line}\t{number}\t{left}\t{top}\t{width}\t20\t{confidence}\t{text}"
            )
            .unwrap();
        }
    }
    tsv
}

#[test]
fn a_form_that_lay_askew_is_read_row_by_row() {
    for tsv in [FORM, ON_ITS_SIDE] {
        let extracted = mail(tsv, "");
        let wanted = [
            (Field::ReporterName, "Wiesinger, Katharina"),
            (Field::OrgUnit, "Institut für Geophysik"),
            (Field::ReporterPhone, "0201 183-4471"),
            (Field::DiscoveredAt, "2026-10-05T09:20:00+02:00"),
            (
                Field::Description,
                "Beim Versand der Einladung wurde die Liste aller Bewerber\nversehentlich an einen externen Verteiler \
                 geschickt.\nDie Liste enthielt Namen und Anschriften.",
            ),
            (Field::Measures, "Der Verteiler wurde um Löschung gebeten."),
        ];
        for (field, value) in wanted {
            assert_eq!(
                show(&extracted, field).as_deref(),
                Some(value),
                "{:#?}",
                read(&[(1, tsv.to_owned())]).entries
            );
        }
        // “[2” for 42, and two empty boxes.
        for field in extracted.report.fields.keys() {
            assert!(wanted.iter().any(|(wanted, _)| wanted == field), "invented {field}");
        }
        assert!(
            extracted
                .report
                .unread
                .iter()
                .any(|unread| unread.label == "Anzahl der Betroffenen")
        );
    }
}

#[test]
fn where_a_value_was_read_says_ocr_and_how_sure_it_was() {
    let extracted = mail(FORM, "");
    let Answer { provenance, .. } = &extracted.report.fields[&Field::ReporterName];
    assert_eq!(
        (provenance.form.as_str(), provenance.place.as_deref()),
        ("ocr", Some("page 1"))
    );
    assert!(
        (0.6..0.85).contains(&provenance.confidence),
        "{}",
        provenance.confidence
    );
}

#[test]
fn an_unsure_word_is_no_value_and_a_gap_in_a_sentence() {
    let tsv = table(&[
        &[("Name:", 100, 96.0), ("Erika", 400, 95.0), ("Mustor", 500, 41.0)],
        &[("Telefon:", 100, 58.0), ("0201", 400, 95.0), ("183", 470, 95.0)],
        &[("Abteilung:", 100, 96.0), ("Dezernat", 400, 95.0), ("Vier", 520, 95.0)],
        &[
            ("Datum", 100, 96.0),
            ("der", 180, 96.0),
            ("Entdeckung:", 230, 96.0),
            ("05.1O.2026", 400, 22.0),
        ],
        &[
            ("Beschreibung", 100, 96.0),
            ("des", 260, 96.0),
            ("Vorfalls:", 310, 96.0),
        ],
        &[
            ("Die", 100, 96.0),
            ("Lisle", 150, 30.0),
            ("ging", 220, 95.0),
            ("an", 280, 95.0),
            ("den", 310, 95.0),
            ("falschen", 360, 95.0),
            ("Verteiler.", 470, 95.0),
        ],
    ]);
    let extracted = mail(&tsv, "");
    assert_eq!(show(&extracted, Field::ReporterName), None);
    assert_eq!(show(&extracted, Field::DiscoveredAt), None);
    // A label that a rule knows was read well enough.
    assert_eq!(show(&extracted, Field::ReporterPhone).as_deref(), Some("0201 183"));
    assert_eq!(show(&extracted, Field::OrgUnit).as_deref(), Some("Dezernat Vier"));
    assert_eq!(
        show(&extracted, Field::Description).as_deref(),
        Some("Die [?] ging an den falschen Verteiler.")
    );
    let unread: Vec<&str> = extracted
        .report
        .unread
        .iter()
        .map(|unread| unread.label.as_str())
        .collect();
    assert_eq!(unread, ["Name", "Datum der Entdeckung"]);
    assert!(!extracted.words.contains("Mustor") && !extracted.words.contains('\u{fffd}'));
}

#[test]
fn printed_options_are_no_answers_whatever_their_boxes_look_like() {
    for (tick, other) in [
        ("O", "X"),
        ("☐", "☒"),
        ("[]", "[X]"),
        ("(x)", "()"),
        ("LJ", "&"),
        ("", ""),
    ] {
        let option = |word: &'static str, mark: &'static str, left: u32| {
            [(mark, left, 90.0), (word, left + 40, 96.0)]
                .into_iter()
                .filter(|(word, ..)| !word.is_empty())
                .collect::<Vec<_>>()
        };
        let row = |label: &'static str, one: &'static str, two: &'static str| {
            [
                vec![(label, 100, 96.0)],
                option(one, tick, 500),
                option(two, other, 700),
            ]
            .concat()
        };
        let rows = [
            vec![("Name:", 100, 96.0), ("Erika", 500, 96.0)],
            row("Verschlüsselt:", "ja", "nein"),
            row("Gerätetyp:", "Laptop", "Telefon"),
            row("Vorfallsart:", "Verlust", "Diebstahl"),
            vec![("Telefon:", 100, 96.0), ("0201", 500, 96.0), ("183", 570, 96.0)],
            vec![("Abteilung:", 100, 96.0), ("Dezernat", 500, 96.0), ("Vier", 620, 96.0)],
            vec![
                ("Beschreibung:", 100, 96.0),
                ("Der", 500, 96.0),
                ("Laptop", 560, 96.0),
                ("fehlt", 660, 96.0),
                ("seit", 740, 96.0),
                ("gestern.", 800, 96.0),
            ],
        ];
        let rows: Vec<&[(&str, u32, f64)]> = rows.iter().map(Vec::as_slice).collect();
        let extracted = mail(&table(&rows), "");
        for field in [
            Field::DeviceEncrypted,
            Field::DeviceKind,
            Field::Kind,
            Field::LostOrStolen,
        ] {
            assert_eq!(show(&extracted, field), None, "{field}: {tick} {other}");
        }
        assert_eq!(show(&extracted, Field::ReporterPhone).as_deref(), Some("0201 183"));
    }
}

#[test]
fn a_screenshot_is_no_form_and_its_hosts_are_no_observables() {
    let tsv = table(&[
        &[("Datum:", 100, 96.0), ("04.10.2026", 300, 96.0)],
        &[
            ("Ihr", 100, 96.0),
            ("Konto", 200, 96.0),
            ("läuft", 300, 96.0),
            ("ab:", 400, 96.0),
        ],
        &[("https://evi1.example.net/login", 100, 96.0)],
    ]);
    let extracted = mail(&tsv, "Diese Seite kam gestern per Mail, siehe Bild.");
    assert_eq!(show(&extracted, Field::DiscoveredAt), None);
    assert_eq!(extracted.iocs, []);
}

#[test]
fn a_picture_without_words_says_so() {
    for tsv in ["", "no table", &table(&[&[("ee", 100, 22.0), ("|", 200, 96.0)]])] {
        let reading = read(&[(1, tsv.to_owned())]);
        assert!(reading.entries.is_empty() && reading.text.is_empty());
        assert_eq!(reading.notes, ["OCR found no text in it; a human must look"]);
    }
}

#[test]
fn a_table_of_nonsense_costs_nothing() {
    let endless = "5\t1\t1\t1\t1\t1\t9e99\tNaN\t-1\t1\tinf\tx\n".repeat(50_000);
    assert!(read(&[(1, endless)]).entries.is_empty());
    let crowd = "5\t1\t4294967295\t1\t1\t1\t1\t1\t1\t1\t96\tword\n".repeat(200_000);
    assert!(read(&[(1, crowd)]).entries.len() <= MOST_LINES);
    let long = format!("5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t96\t{}\n", "x".repeat(1 << 20));
    assert!(read(&[(1, long)]).entries.is_empty());
}

#[test]
fn the_pages_of_one_file_do_not_run_into_one_another() {
    let first = table(&[&[("Name:", 100, 96.0), ("Erika", 400, 96.0), ("Muster", 470, 96.0)]]);
    let second = table(&[&[("Telefon:", 100, 96.0), ("0201", 400, 96.0), ("183", 460, 96.0)]]);
    let reading = read(&[(1, first + &second.replace("5\t1\t", "5\t2\t"))]);
    let lines: Vec<(&str, String)> = reading
        .entries
        .iter()
        .map(|entry| (entry.place.as_str(), format!("{:?}", entry.value)))
        .collect();
    assert_eq!(
        lines,
        [
            ("page 1, 96 %, 100 400", "Text(\"Name:\\tErika Muster\")".to_owned()),
            ("page 2, 96 %, 100 400", "Text(\"Telefon:\\t0201 183\")".to_owned()),
        ]
    );
}

#[test]
fn labels_stand_above_their_boxes_and_lose_their_strokes() {
    let tsv = table(&[
        &[
            ("Navn", 100, 96.0),
            ("pa", 160, 96.0),
            ("melder", 200, 96.0),
            ("Telefon", 700, 96.0),
            ("Enhet", 1000, 96.0),
        ],
        &[
            ("Ola", 112, 96.0),
            ("Brekke", 160, 96.0),
            ("Rektoratet", 1012, 96.0),
            ("Nord", 1140, 96.0),
        ],
        &[
            ("Nar", 100, 96.0),
            ("ble", 150, 96.0),
            ("avviket", 200, 96.0),
            ("oppdaget?", 300, 96.0),
            ("T", 680, 70.0),
            ("05.10.2026", 700, 96.0),
        ],
        &[("E-post:", 100, 96.0), ("I", 680, 71.0), ("ola@example.org", 700, 96.0)],
    ]);
    let extracted = mail(&tsv, "");
    assert_eq!(show(&extracted, Field::ReporterName).as_deref(), Some("Ola Brekke"));
    assert_eq!(show(&extracted, Field::OrgUnit).as_deref(), Some("Rektoratet Nord"));
    assert_eq!(
        show(&extracted, Field::ReporterPhone),
        None,
        "the box under it is empty"
    );
    assert_eq!(show(&extracted, Field::DiscoveredAt).as_deref(), Some("2026-10-05"));
    assert_eq!(
        show(&extracted, Field::ReporterEmail).as_deref(),
        Some("ola@example.org")
    );
}
