//! Forms whose boxes are content controls, and sheets that count their questions.

use super::*;

fn extracted(format: Format, bytes: Vec<u8>) -> Extracted {
    let documents = vec![Document {
        part: "2".into(),
        file: Some("form".into()),
        format,
        bytes,
        modified: None,
    }];
    let readings: Vec<_> = documents
        .iter()
        .map(|one| read_document(one.format, &one.bytes))
        .collect();
    let headers = headers("Report");
    let dissected = Dissected {
        documents,
        ..Dissected::default()
    };
    let material = Material {
        headers: &headers,
        dissected: &dissected,
        readings: &readings,
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
    };
    extract(&material, &FormRules::shipped(), &settings())
}

fn told(extracted: &Extracted, field: Field) -> String {
    let answer = extracted.report.fields.get(&field);
    answer.map(|answer| answer.value.to_string()).unwrap_or_default()
}

/// A Word table of a label and a content control a row.
fn docx(rows: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut body = String::new();
    for (label, title, value) in rows {
        let label = label.replace('\n', "</w:t></w:r></w:p><w:p><w:r><w:t>");
        write!(
            body,
            "<w:tr><w:tc><w:p><w:r><w:t>{label}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:sdt><w:sdtPr><w:alias w:val=\"{title}\"/><w:text/></w:sdtPr>\
             <w:sdtContent><w:r><w:t>{value}</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>"
        )
        .unwrap();
    }
    let xml = format!("<w:document><w:body><w:tbl>{body}</w:tbl></w:body></w:document>");
    package(&[("word/document.xml", &xml)])
}

#[test]
fn a_table_goes_on_behind_each_control_whatever_its_title_is() {
    let rows = [
        ("Meldende Person", "Erika Muster"),
        (
            "Was ist geschehen?\n(bitte so genau wie möglich)",
            "Der Ordner lag offen im Flur.",
        ),
        (
            "Ergriffene Maßnahmen\n[was und wann]",
            "Der Ordner ist wieder im Schrank.",
        ),
        ("Zahl der betroffenen Personen", "14"),
    ];
    for titles in [["Text"; 4], ["Feld 1", "Feld 2", "Feld 3", "Feld 4"], ["Name"; 4]] {
        let titled: Vec<_> = rows
            .iter()
            .zip(titles)
            .map(|((label, value), title)| (*label, title, *value))
            .collect();
        let read = extracted(Format::Docx, docx(&titled));
        assert_eq!(told(&read, Field::ReporterName), "Erika Muster", "{titles:?}");
        assert_eq!(
            told(&read, Field::Description),
            "Der Ordner lag offen im Flur.",
            "{titles:?}"
        );
        assert_eq!(
            told(&read, Field::Measures),
            "Der Ordner ist wieder im Schrank.",
            "{titles:?}"
        );
        assert_eq!(told(&read, Field::AffectedPersons), "14", "{titles:?}");
    }
}

#[test]
fn a_title_that_only_one_control_bears_still_asks() {
    let read = extracted(
        Format::Docx,
        docx(&[("A", "Navn på innmelder", "Kari Vik"), ("B", "Telefon", "55 58 00 00")]),
    );
    assert_eq!(told(&read, Field::ReporterName), "Kari Vik");
    assert_eq!(told(&read, Field::ReporterPhone), "55 58 00 00");
}

#[test]
fn a_sheet_that_counts_its_questions_is_a_form_and_one_that_counts_people_a_list() {
    let sheet = |heads: Option<[&str; 3]>, rows: &[[&str; 2]]| {
        let row = |cells: [&str; 3]| {
            let cell = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
            format!("<table:table-row>{}</table:table-row>", cells.map(cell).concat())
        };
        let rows = rows.iter().zip(1..);
        let rows = rows.map(|([left, right], number)| row([number.to_string().as_str(), left, right]));
        ods(&heads.map(row).into_iter().chain(rows).collect::<Vec<_>>().concat())
    };
    let form = [
        ["Name of reporter", "Jo Lane"],
        ["Telephone", "0711 5550 12"],
        ["E-mail", "jo@example.org"],
        ["Date and time discovered", "2026-10-05 09:20"],
        [
            "Description of the incident",
            "The print room was left open and the exam papers lay on the desk.",
        ],
        ["Number of people affected", "14"],
        ["Measures taken", "The room was locked at once."],
        ["Has the police been informed?", "no"],
        ["Remarks", "none"],
    ];
    for heads in [
        None,
        Some(["No.", "Question", "Answer"]),
        Some(["Nr.", "Frage", "Antwort"]),
        Some(["#", "Felt", "Svar"]),
    ] {
        let read = extracted(Format::Sheet, sheet(heads, &form));
        assert_eq!(told(&read, Field::ReporterName), "Jo Lane", "{heads:?}");
        assert_eq!(told(&read, Field::AffectedPersons), "14", "{heads:?}");
        assert_eq!(
            told(&read, Field::Measures),
            "The room was locked at once.",
            "{heads:?}"
        );
    }
    let names = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ida"];
    let people: Vec<[&str; 2]> = names.iter().map(|name| [*name, "name@example.org"]).collect();
    for heads in [None, Some(["No.", "Name", "E-mail"])] {
        let read = read_document(Format::Sheet, &sheet(heads, &people)).unwrap();
        assert!(read.entries.is_empty(), "{heads:?}");
    }
}

#[test]
fn what_goes_on_since_a_day_begins_there() {
    for (label, value) in [
        ("Zeitpunkt des Vorfalls", "seit 28.09.2026"),
        ("Date of incident", "since 28 September 2026"),
        ("Tidspunkt for hendelsen", "siden 28.09.2026"),
    ] {
        let read = extracted(Format::Docx, docx(&[("Name", "a", "Jo Lane"), (label, "b", value)]));
        assert_eq!(told(&read, Field::OccurredFrom), "2026-09-28", "{value}");
        assert_eq!(told(&read, Field::OccurredAt), "", "{value}");
    }
}
