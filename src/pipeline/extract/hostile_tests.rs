//! Documents and texts that are made to hurt.

use std::io::Write;

use super::tests::{headers, settings};
use super::*;
use crate::pipeline::dissect::TextPart;

/// A PDF of these objects, numbered from 1.
fn pdf(objects: &[&str]) -> Vec<u8> {
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut table = b"0000000000 65535 f \n".to_vec();
    for (number, object) in objects.iter().enumerate() {
        writeln!(table, "{:010} 00000 n ", out.len()).unwrap();
        let number = number.saturating_add(1);
        out.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let at = out.len();
    let size = objects.len().saturating_add(1);
    let table = String::from_utf8(table).unwrap();
    out.extend(format!("xref\n0 {size}\n{table}trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{at}\n%%EOF").bytes());
    out
}

fn docx(xml: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", zip::write::SimpleFileOptions::default())
        .unwrap();
    zip.write_all(xml.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn trees_that_lead_back_to_themselves_end() {
    let fields = pdf(&[
        "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>",
        "<</Type/Pages/Kids[3 0 R 2 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Annots[4 0 R]>>",
        "<</T(a)/FT/Tx/Kids[5 0 R]>>",
        "<</T(b)/Kids[4 0 R]/Parent 4 0 R>>",
    ]);
    let forms = pdf(&[
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>",
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 12>>stream\n/F Do /F Do \nendstream",
        "<</Length 5>>stream\n/F Do\nendstream",
    ]);
    for bytes in [fields, forms] {
        let reading = read_document(Format::Pdf, &bytes).unwrap();
        assert!(reading.entries.is_empty(), "{reading:?}");
        assert!(reading.notes.iter().any(|note| note.contains("no text")), "{reading:?}");
    }
}

#[test]
fn bombs_and_endless_nesting_are_refused_in_words() {
    let deep = format!("<w:document><w:body>{}", "<w:tbl>".repeat(5_000));
    let bomb = format!("<w:document><w:body>{}", "<w:p/>".repeat(6 << 20));
    for (xml, word) in [(deep, "nested"), (bomb, "inflates")] {
        let reason = read_document(Format::Docx, &docx(&xml)).unwrap_err();
        assert!(reason.contains(word), "{reason}");
    }
    for junk in [&b""[..], b"PK\x03\x04", b"%PDF-1.7\nxyz", &[0; 4096]] {
        assert!(read_document(Format::Docx, junk).is_err());
        assert!(read_document(Format::Pdf, junk).is_err());
    }
}

#[test]
fn entities_of_the_documents_own_are_not_expanded() {
    let xml = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>\
               <w:document><w:body><w:p><w:r><w:t>Name: &a;&b;Erika &amp; Co</w:t></w:r></w:p></w:body></w:document>";
    let reading = read_document(Format::Docx, &docx(xml)).unwrap();
    assert_eq!(reading.text, "Name: Erika & Co");
}

#[test]
fn words_that_no_reader_sees_are_no_answer() {
    let xml = "<w:document><w:body><w:p><w:r><w:t>Telefon: </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>0900 666</w:t></w:r></w:p>\
               <w:p><w:r><w:t>Kryptert: ja / </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>nei</w:t></w:r></w:p></w:body></w:document>";
    let reading = read_document(Format::Docx, &docx(xml)).unwrap();
    assert!(!reading.text.contains("0900"), "{}", reading.text);
    assert!(reading.text.contains("☒ ja  ☐ nei"), "{}", reading.text);
}

#[test]
fn a_text_made_of_colons_and_boxes_takes_no_long_time() {
    let noise = [
        "Name: ".repeat(3_000),
        "[x] ".repeat(5_000),
        "a.".repeat(10_000),
        "> > > ".repeat(3_000),
        "\n".repeat(20_000),
        "<table><tr><td>".repeat(2_000),
        "Wann? ".repeat(3_000),
        "1.1.1.1.".repeat(3_000),
        "äöü\u{308}(((".repeat(3_000),
    ];
    let rules = FormRules::shipped();
    for text in noise {
        let headers = headers(&text);
        let dissected = Dissected {
            texts: vec![TextPart {
                part: "1".into(),
                html: Some(text.clone()),
                text,
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
        let extracted = extract(&material, &rules, &settings());
        assert!(extracted.iocs.len() <= 200);
        assert!(extracted.report.unread.len() <= 200);
    }
}
