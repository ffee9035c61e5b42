//! Files made to cost much, or to break their reader.

use std::fmt::Write as _;

use super::*;

#[test]
fn repeats_without_end_are_cut_off() {
    let cell = "<table:table-cell table:number-columns-repeated=\"1000000000\"><text:p>xyz</text:p></table:table-cell>";
    let row =
        format!("<table:table-row table:number-rows-repeated=\"18446744073709551615\">{cell}{cell}</table:table-row>");
    let table = format!(
        "{}{}",
        row.repeat(300),
        "<table:table-row table:number-rows-repeated=\"9\"/>".repeat(300)
    );
    let spaces = "<text:p><text:s text:c=\"4000000000\"/>x</text:p>".repeat(100);
    assert!(read(Format::Sheet, &ods(&table)).entries.len() <= 20_000);
    let reading = read(
        Format::Odt,
        &odt(&format!("<table:table>{table}</table:table>{spaces}")),
    );
    assert!(reading.entries.len() <= 5_000);
}

#[test]
fn one_long_word_in_many_cells_stays_small() {
    let mut cells = String::new();
    for row in 1..=4_000 {
        write!(
            cells,
            "<row r=\"{row}\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>"
        )
        .unwrap();
    }
    let long = format!("<si><t>{}</t></si>", "ä".repeat(1 << 20));
    let reading = read(Format::Sheet, &xlsx(&format!("<sheetData>{cells}</sheetData>"), &long));
    assert!(reading.text.len() <= 2 << 20, "{}", reading.text.len());
    assert!(
        reading.notes.iter().any(|note| note.contains("longer")),
        "{:?}",
        reading.notes
    );
}

#[test]
fn odd_references_and_areas_are_survived() {
    let bytes = xlsx(
        "<sheetData><row r=\"99999999999999999999\"><c r=\"ZZZZZ1\"><v>1</v></c><c r=\"A\"><v>1e999</v></c></row>\
         <row r=\"0\"><c r=\"A0\" s=\"-1\"><v>NaN</v></c></row><row r=\"2\"><c r=\"B2\" t=\"s\"><v>77</v></c></row></sheetData>\
         <mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B9:A1\"/><mergeCell ref=\":\"/></mergeCells>",
        "",
    );
    read(Format::Sheet, &bytes);
    for parts in [
        &[("xl/workbook.xml", "<workbook/>")][..],
        &[("xl/workbook.xml", "")],
        &[("content.xml", "<a><b/></a>")],
    ] {
        assert!(read_document(Format::Sheet, &package(parts)).is_err());
    }
}

#[test]
fn bombs_deep_trees_and_own_entities_are_harmless() {
    let deep = "<text:section>".repeat(5_000);
    let reason = read_document(Format::Odt, &odt(&deep)).unwrap_err();
    assert!(reason.contains("nested"), "{reason}");
    let bomb = "<text:p/>".repeat(4 << 20);
    let reason = read_document(Format::Odt, &odt(&bomb)).unwrap_err();
    assert!(reason.contains("inflates"), "{reason}");
    assert!(read_document(Format::Sheet, &ods(&bomb)).is_err());
    let cells = format!("<sheetData>{}", "<row><c><v>1</v></c></row>".repeat(1 << 20));
    let reading = read(Format::Sheet, &xlsx(&cells, ""));
    assert!(reading.entries.len() <= 20_000 && !reading.notes.is_empty());
    let entities = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>\
        <office:document><office:body><office:text><text:p>Name: &a;&b;Erika &amp; Co</text:p></office:text></office:body></office:document>";
    assert_eq!(read(Format::Odt, entities.as_bytes()).text, "Name: Erika & Co");
    for junk in [&b""[..], b"PK\x03\x04", b"<", b"{\\rt", &[0; 4096]] {
        for format in [Format::Odt, Format::Sheet, Format::Rtf] {
            assert!(read_document(format, junk).is_err(), "{format} {junk:?}");
        }
    }
    let groups = format!("{{\\rtf1{}", "{\\field{\\fftype1".repeat(100_000));
    read(Format::Rtf, groups.as_bytes());
}

#[test]
fn files_cut_off_or_changed_anywhere_break_nothing() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/forms");
    for (name, format) in [
        ("datenpanne.odt", Format::Odt),
        ("controls.odt", Format::Odt),
        ("avvik-sheet.xlsx", Format::Sheet),
        ("report.ods", Format::Sheet),
        ("vorfall.rtf", Format::Rtf),
        ("layout-word97-legacy.doc", Format::Docx),
        ("layout-word97-matrix-nested.doc", Format::Docx),
        ("layout-excel97-hidden.xls", Format::Sheet),
        ("layout-pairs.csv", Format::Sheet),
    ] {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        assert!(read_document(format, &bytes).is_ok(), "{name}");
        for at in (0..bytes.len()).step_by(97) {
            let _ = read_document(format, &bytes[..at]);
            let mut changed = bytes.clone();
            changed[at] ^= 0x21;
            let _ = read_document(format, &changed);
        }
    }
}

#[test]
fn the_largest_sheet_gives_its_words_and_no_more_boxes_than_a_form_has() {
    let mut rows = String::new();
    for row in 0..4_900 {
        let cell = |column: u32| format!("<c t=\"str\"><v>Name der Person {row} {column}</v></c>");
        let gap = if row % 7 == 0 { "<c/>" } else { "" };
        write!(rows, "<row>{}{gap}{}{}</row>", cell(1), cell(2), cell(3)).unwrap();
    }
    let bytes = xlsx(&format!("<sheetData>{rows}</sheetData>"), "");
    let reading = read(Format::Sheet, &bytes);
    assert!(texts(&reading).len() <= 5_000);
    assert!(reading.notes.iter().any(|note| note.contains("longer")));
    let readings = [Ok(reading)];
    let headers = headers("Tabelle");
    let dissected = Dissected {
        documents: vec![Document {
            part: "2".into(),
            file: Some("a.xlsx".into()),
            format: Format::Sheet,
            bytes,
            modified: None,
        }],
        ..Dissected::default()
    };
    let material = Material {
        headers: &headers,
        dissected: &dissected,
        readings: &readings,
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
    };
    let extracted = extract(&material, &FormRules::shipped(), &settings());
    assert!(extracted.report.unread.len() <= 200 && extracted.words.contains("4899"));
}
