//! DOCX, ODT, XLSX, ODS and IODEF.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

use super::{Attack, Expected, Readable, Told, attack, with, withstand};

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ODT: &str = "application/vnd.oasis.opendocument.text";
const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";

fn package(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(1));
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn docx(body: &str) -> Vec<u8> {
    with("a.docx", DOCX, &package(&[("word/document.xml", body.as_bytes())]))
}

fn odt(body: &str) -> Vec<u8> {
    with(
        "a.odt",
        ODT,
        &package(&[("mimetype", ODT.as_bytes()), ("content.xml", body.as_bytes())]),
    )
}

fn ods(body: &str) -> Vec<u8> {
    with(
        "a.ods",
        ODS,
        &package(&[("mimetype", ODS.as_bytes()), ("content.xml", body.as_bytes())]),
    )
}

fn xlsx(sheet: &str, strings: &str) -> Vec<u8> {
    let book = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    let links = "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    let bytes = package(&[
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
    ]);
    with("a.xlsx", XLSX, &bytes)
}

fn iodef(body: &str) -> Vec<u8> {
    with("a.xml", "application/iodef+xml", body.as_bytes())
}

/// Ten entities, each made of ten of the one before.
fn laughs() -> String {
    let mut text = "<!DOCTYPE x [<!ENTITY e0 \"haha\">".to_owned();
    for level in 1..12 {
        let inside = format!("&e{};", level - 1).repeat(10);
        text.push_str(&format!("<!ENTITY e{level} \"{inside}\">"));
    }
    text.push_str("]>");
    text
}

/// One long entity, named fifty thousand times.
fn quadratic() -> (String, String) {
    let head = format!("<!DOCTYPE x [<!ENTITY e \"{}\">]>", "a".repeat(50_000));
    (head, "&e;".repeat(50_000))
}

fn attacks() -> Vec<Attack> {
    let (head, flood) = quadratic();
    let laughs = laughs();
    let attributes: String = (0..100_000).map(|number| format!(" a{number}=\"\"")).collect();
    let cells: String = (1..50_000)
        .map(|row| format!("<row r=\"{row}\"><c r=\"XFD{row}\" t=\"s\"><v>0</v></c></row>"))
        .collect();
    let long = "x".repeat(30_000);
    let merged: String = "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(20_000);
    let bomb = format!("<w:document><w:body>{}", " ".repeat(36 << 20));
    let paragraphs = "<w:p><w:r><w:t>Name:</w:t></w:r></w:p>".repeat(100_000);
    let one: fn(&'static str, Vec<u8>, Expected) -> Attack = attack;
    vec![
        one(
            "a DOCX that laughs",
            docx(&format!(
                "{laughs}<w:document><w:body><w:p><w:r><w:t>&e11;</w:t></w:r></w:p></w:body></w:document>"
            )),
            Readable,
        ),
        one(
            "a DOCX of one long entity",
            docx(&format!(
                "{head}<w:document><w:body><w:p><w:r><w:t>{flood}</w:t></w:r></w:p></w:body></w:document>"
            )),
            Readable,
        ),
        one(
            "an ODT that laughs",
            odt(&format!(
                "{laughs}<office:document-content><office:body><office:text><text:p>&e11;</text:p></office:text></office:body></office:document-content>"
            )),
            Readable,
        ),
        one(
            "an XLSX that laughs",
            xlsx(
                "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>",
                &format!("{laughs}<sst><si><t>&e11;</t></si></sst>"),
            ),
            Readable,
        ),
        one(
            "an IODEF that laughs",
            iodef(&format!(
                "{laughs}<IODEF-Document><Incident><Description>&e11;</Description></Incident></IODEF-Document>"
            )),
            Readable,
        ),
        one("a DOCX that inflates", docx(&bomb), Told("inflates")),
        one(
            "a DOCX a million elements deep",
            docx(&format!("<w:document><w:body>{}", "<w:tbl>".repeat(1_000_000))),
            Told("nested"),
        ),
        one(
            "an ODT a million elements deep",
            odt(&"<text:section>".repeat(1_000_000)),
            Told("nested"),
        ),
        one(
            "an ODS a million elements deep",
            ods(&"<table:table>".repeat(1_000_000)),
            Readable,
        ),
        one(
            "an XLSX a million elements deep",
            xlsx(&"<row>".repeat(1_000_000), ""),
            Readable,
        ),
        one(
            "an IODEF a million elements deep",
            iodef(&format!("<IODEF-Document>{}", "<EventData>".repeat(1_000_000))),
            Readable,
        ),
        one(
            "a DOCX element of a hundred thousand attributes",
            docx(&format!(
                "<w:document{attributes}><w:body><w:p {attributes}/></w:body></w:document>"
            )),
            Readable,
        ),
        one(
            "an IODEF element of a hundred thousand attributes",
            iodef(&format!(
                "<IODEF-Document{attributes}><Incident{attributes}/></IODEF-Document>"
            )),
            Readable,
        ),
        one(
            "a DOCX of a hundred thousand paragraphs",
            docx(&format!("<w:document><w:body>{paragraphs}</w:body></w:document>")),
            Readable,
        ),
        one(
            "an XLSX whose cells are far out and share one long text",
            xlsx(
                &format!("<worksheet><sheetData>{cells}</sheetData><mergeCells>{merged}</mergeCells></worksheet>"),
                &format!("<sst count=\"4000000000\"><si><t>{long}</t></si></sst>"),
            ),
            Readable,
        ),
        one(
            "an XLSX of a million rows",
            xlsx(
                &format!(
                    "<worksheet><sheetData>{}</sheetData></worksheet>",
                    "<row><c t=\"s\"><v>0</v></c></row>".repeat(1_000_000)
                ),
                "<sst><si><t>Name:</t></si></sst>",
            ),
            Readable,
        ),
        one(
            "an ODS of a million rows",
            ods(&format!(
                "<office:document-content><office:body><office:spreadsheet><table:table>{}</table:table></office:spreadsheet></office:body></office:document-content>",
                "<table:table-row><table:table-cell/></table:table-row>".repeat(500_000)
            )),
            Readable,
        ),
        one(
            "an ODS of cells repeated a thousand million times",
            ods(
                "<office:document-content><office:body><office:spreadsheet><table:table><table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell table:number-columns-repeated=\"1000000000\"><text:p>Name:</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>",
            ),
            Readable,
        ),
        one(
            "an ODT of blanks",
            odt(
                "<office:document-content><office:body><office:text><text:p>a<text:s text:c=\"4000000000\"/>b</text:p></office:text></office:body></office:document-content>",
            ),
            Readable,
        ),
    ]
}

#[test]
fn office_documents_do_not_hurt() {
    withstand(attacks());
}
