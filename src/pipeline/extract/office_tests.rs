//! ODT, spreadsheets and rich text: what a reader sees in them, and those made to hurt.

mod controls;
mod hostile;

use std::fmt::Write as _;
use std::io::Write as _;

use super::tests::{headers, settings};
use super::*;
use crate::model::document::{FormKind, Mark, Reading};
use crate::model::report::Field;

fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, xml) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(xml.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn odt(text: &str) -> Vec<u8> {
    let xml = format!(
        "<office:document-content><office:automatic-styles><style:style style:name=\"H\"><style:text-properties text:display=\"none\"/></style:style></office:automatic-styles>\
         <office:body><office:text>{text}</office:text></office:body></office:document-content>"
    );
    package(&[("content.xml", &xml)])
}

fn ods(table: &str) -> Vec<u8> {
    let start = "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"a, b\">";
    package(&[(
        "content.xml",
        &format!("{start}{table}</table:table></office:spreadsheet></office:body></office:document-content>"),
    )])
}

fn xlsx(sheet: &str, strings: &str) -> Vec<u8> {
    package(&[
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/sharedStrings.xml", &format!("<sst>{strings}</sst>")),
        ("xl/worksheets/sheet1.xml", &format!("<worksheet>{sheet}</worksheet>")),
    ])
}

fn read(format: Format, bytes: &[u8]) -> Reading {
    read_document(format, bytes).unwrap()
}

fn texts(reading: &Reading) -> Vec<&str> {
    reading
        .entries
        .iter()
        .filter_map(|entry| match &entry.value {
            Mark::Text(text) if !text.is_empty() => Some(text.as_str()),
            _ => None,
        })
        .collect()
}

#[test]
fn a_text_shows_what_its_reader_sees() {
    let bytes = odt("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>\
         <text:p>  Name:<text:s text:c=\"3\"/>Erika\n   Muster<text:span text:style-name=\"H\"> secret</text:span></text:p>\
         <text:p>Datum: <text:date text:date-value=\"2026-01-01\">01.01.26</text:date></text:p>\
         <text:p>Telefon:<text:tab/><text:placeholder>&lt;Telefon&gt;</text:placeholder></text:p>\
         <text:p>Ort<office:annotation><text:p>remark</text:p></office:annotation>: Essen</text:p>\
         <text:p><field:fieldmark field:type=\"vnd.oasis.opendocument.field.FORMCHECKBOX\"><field:param field:name=\"Checkbox_Checked\" field:value=\"true\"/></field:fieldmark> ja \u{f0a8} nein</text:p>\
         <text:p>Art: <loext:content-control loext:showing-place-holder=\"true\">Bitte wählen</loext:content-control></text:p>\
         <text:section text:display=\"none\"><text:p>unseen</text:p></text:section>\
         <text:list><text:list-item><text:p>Punkt</text:p></text:list-item></text:list>\
         <text:p>Feld <draw:frame><draw:text-box><text:p>im Kasten</text:p></draw:text-box></draw:frame></text:p>");
    let reading = read(Format::Odt, &bytes);
    assert_eq!(reading.form, FormKind::OdtText);
    assert_eq!(
        texts(&reading),
        [
            "Name:   Erika Muster",
            "Datum: ",
            "Telefon:\t",
            "Ort: Essen",
            "☒ ja ☐ nein",
            "Art: ",
            "Punkt",
            "Feld ",
            "im Kasten",
        ]
    );
}

#[test]
fn controls_drawn_on_the_page_stand_in_their_lines() {
    let control = |id: &str, x: &str, y: &str| {
        format!("<draw:control text:anchor-type=\"paragraph\" svg:x=\"{x}\" svg:y=\"{y}\" draw:control=\"{id}\"/>")
    };
    let drawn = [
        control("v2", "5cm", "2.1cm"),
        control("l1", "1cm", "1cm"),
        control("v1", "50mm", "0.95cm"),
        control("l2", "1cm", "2cm"),
        control("b", "5cm", "3cm"),
    ];
    let bytes = odt(&format!(
        "<office:forms><form:form><form:fixed-text form:id=\"l1\" form:label=\"Name\"/><form:fixed-text form:id=\"l2\" form:label=\"Telefon\"/>\
         <form:text form:id=\"v1\" form:value=\"Vorgabe\" form:current-value=\"Erika Muster\"/><form:text form:id=\"v2\" form:value=\"Vorgabe\"/>\
         <form:checkbox form:id=\"b\" form:label=\"dringend\" form:current-state=\"checked\"/></form:form></office:forms><text:p>{}</text:p>",
        drawn.concat()
    ));
    let reading = read(Format::Odt, &bytes);
    assert_eq!(reading.form, FormKind::OdtControl);
    assert_eq!(texts(&reading), ["Name\tErika Muster", "Telefon\t", "☒ dringend"]);
}

#[test]
fn cells_under_merged_ones_keep_their_columns() {
    let bytes = odt(
        "<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>A</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table-header-rows>\
         <table:table-row><table:covered-table-cell/><table:table-cell><text:p>C</text:p></table:table-cell></table:table-row></table:table>",
    );
    let reading = read(Format::Odt, &bytes);
    let places: Vec<(&str, &Mark)> = reading.entries.iter().map(|e| (e.place.as_str(), &e.value)).collect();
    let text = |text: &str| Mark::Text(text.to_owned());
    assert_eq!(
        places,
        [
            ("table 1, row 1, cell 1", &text("A")),
            ("table 1, row 1, cell 2", &text("B")),
            ("table 1, row 2, cell 1", &text("")),
            ("table 1, row 2, cell 2", &text("C")),
        ]
    );
}

#[test]
fn a_flat_file_and_a_locked_one() {
    let flat = b"<?xml version=\"1.0\"?><office:document><office:body><office:text><text:p>Name: Erika</text:p></office:text></office:body></office:document>";
    assert_eq!(read(Format::Odt, flat).text, "Name: Erika");
    let manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    let locked = package(&[("META-INF/manifest.xml", manifest), ("content.xml", "\u{1}\u{2}")]);
    for format in [Format::Odt, Format::Sheet] {
        let reason = read_document(format, &locked).unwrap_err();
        assert!(reason.contains("password"), "{reason}");
    }
    let old = [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &[0; 600]].concat();
    assert!(read_document(Format::Sheet, &old).unwrap_err().contains("password"));
}

#[test]
fn a_sheet_shows_what_its_reader_sees() {
    let bytes = xlsx(
        "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>\
         <row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>Phone</t></is></c><c r=\"C2\"><v>666</v></c><c r=\"D2\"><v>4.92011832E+11</v></c></row>\
         <row r=\"3\" hidden=\"1\"><c r=\"B3\"><v>1</v></c></row>\
         <row r=\"4\"><c r=\"B4\" t=\"s\"><v>0</v></c><c r=\"D4\"><f>TODAY()</f><v>46300</v></c></row>\
         <row r=\"5\"><c r=\"B5\" t=\"e\"><v>#REF!</v></c><c r=\"D5\" t=\"b\"><v>1</v></c></row></sheetData>",
        "<si><r><t>Encrypted </t></r><r><rPr><strike/></rPr><t>yes</t></r><rPh><t>x</t></rPh></si>",
    );
    let reading = read(Format::Sheet, &bytes);
    assert_eq!(texts(&reading), ["Phone", "492011832000", "Encrypted", "true"]);
    assert_eq!(reading.entries[0].place, "table 1 (A), row 2, cell 1");
    assert_eq!(reading.entries[1].place, "table 1 (A), row 2, cell 2");
    assert_eq!(reading.text, "Phone\t492011832000\nEncrypted\ntrue");
}

#[test]
fn a_list_of_things_is_no_form_and_keeps_its_observables() {
    let mut rows = String::from("<table:table-row>");
    let cell = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    rows.push_str(&[cell("Name"), cell("E-Mail"), cell("Telefon")].concat());
    rows.push_str("</table:table-row>");
    for number in 0..40 {
        let mail = format!("a{number}@example.org");
        let row = [cell("Erika"), cell(&mail), cell("192.0.2.1")].concat();
        write!(rows, "<table:table-row>{row}</table:table-row>").unwrap();
    }
    let reading = read(Format::Sheet, &ods(&rows));
    assert!(reading.entries.is_empty(), "{:?}", reading.entries.first());
    assert!(reading.text.contains("a39@example.org\t192.0.2.1"));
}

#[test]
fn a_table_of_rich_text_keeps_its_cells() {
    let rtf = br"{\rtf1 Meldung\par\trowd\cellx1\cellx2\pard\intbl {\b Name}\cell Erika\par Muster\cell\row\pard\intbl Telefon\cell\cell\row\pard Ende {\deleted weg}\par}";
    let reading = read(Format::Rtf, rtf);
    let cells: Vec<(&str, &str)> = reading
        .entries
        .iter()
        .map(|entry| match &entry.value {
            Mark::Text(text) => (entry.place.as_str(), text.as_str()),
            _ => unreachable!(),
        })
        .collect();
    assert_eq!(
        cells,
        [
            ("paragraph 1", "Meldung"),
            ("table 1, row 1, cell 1", "Name"),
            ("table 1, row 1, cell 2", "Erika\nMuster"),
            ("table 1, row 2, cell 1", "Telefon"),
            ("table 1, row 2, cell 2", ""),
            ("paragraph 2", "Ende"),
            ("paragraph 3", ""),
        ]
    );
}

#[test]
fn a_form_beats_the_mail_and_the_later_form_the_earlier_one_and_the_report_says_so() {
    let form = |name: &str, phone: &str| {
        let xml = format!(
            "<office:document><office:body><office:text><text:p>Name: {name}</text:p><text:p>Telefon: {phone}</text:p></office:text></office:body></office:document>"
        );
        Document {
            part: if name == "Alt" { "2" } else { "3" }.into(),
            file: Some(format!("{name}.fodt")),
            format: Format::Odt,
            bytes: xml.into_bytes(),
            modified: None,
        }
    };
    let documents = vec![form("Alt", "0201 111111"), form("Neu", "0201 222222")];
    let readings: Vec<_> = documents
        .iter()
        .map(|one| read_document(one.format, &one.bytes))
        .collect();
    let headers = headers("Meldung");
    let dissected = Dissected {
        texts: vec![crate::pipeline::dissect::TextPart {
            part: "1".into(),
            text: "Telefon: 0201 333333".into(),
            ..Default::default()
        }],
        documents,
        ..Dissected::default()
    };
    let material = Material {
        headers: &headers,
        dissected: &dissected,
        readings: &readings,
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
    };
    let report = extract(&material, &FormRules::shipped(), &settings()).report;
    let phone = &report.fields[&Field::ReporterPhone];
    assert_eq!(phone.value.to_string(), "0201 222222");
    assert_eq!(phone.provenance.part, "3");
    assert_eq!(phone.provenance.file.as_deref(), Some("Neu.fodt"));
    assert_eq!(phone.provenance.label.as_deref(), Some("Telefon"));
    assert_eq!(phone.provenance.place.as_deref(), Some("paragraph 2"));
    let why: Vec<(String, &str)> = report
        .conflicts
        .iter()
        .filter(|conflict| conflict.field == Field::ReporterPhone)
        .map(|conflict| (conflict.answer.value.to_string(), conflict.why.as_str()))
        .collect();
    assert_eq!(
        why,
        [
            (
                "0201 111111".to_owned(),
                "the form in part 3 (Neu.fodt) is newer than the form in part 2 (Alt.fodt): by the file name, which says so"
            ),
            (
                "0201 333333".to_owned(),
                "the form in part 3 (Neu.fodt) counts more than the mail's text"
            ),
        ]
    );
}
