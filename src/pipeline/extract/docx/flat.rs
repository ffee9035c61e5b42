//! Word's documents as one XML file: that of Word 2003, and the newer one whose parts stand in one file.

use super::{MOST_ENTRIES, package, reading, story, tree};
use crate::model::document::ReadOutcome;
use crate::pipeline::extract::docx::tree::Node;

/// The names of both formats, and what opens their files.
const NAMES: [&str; 3] = [
    "schemas.microsoft.com/office/word/2003/wordml",
    "schemas.microsoft.com/office/2006/xmlPackage",
    "progid=\"Word.Document\"",
];

/// Whether a file begins as such a document does.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(bytes.get(..bytes.len().min(2_048)).unwrap_or_default());
    start.trim_start_matches('\u{feff}').trim_start().starts_with('<') && NAMES.iter().any(|name| start.contains(name))
}

/// Reads it as its zipped sibling is read.
pub(super) fn read(bytes: &[u8]) -> ReadOutcome {
    let xml = package::decode(bytes)
        .ok_or_else(|| "the document holds text that is not UTF-8; ask the sender to save it again".to_owned())?;
    let root = tree::parse(&xml)?;
    let Some(body) = body(&root) else {
        return Err("the file holds no text document; ask the sender to save it again, or for a PDF".to_owned());
    };
    let mut entries = Vec::new();
    story::read(body, &mut entries, MOST_ENTRIES);
    Ok(reading(entries))
}

fn body(root: &Node) -> Option<&Node> {
    if root.name != "package" {
        return root.child("body");
    }
    let parts = root.children.iter().filter(|part| part.name == "part");
    let mut documents = parts.filter_map(|part| part.child("xmlData")?.child("document"));
    documents.find_map(|document| document.child("body"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::document::Mark;

    #[test]
    fn both_formats_are_read_as_documents() {
        let cells = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ort</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Aula</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        let old = format!(
            "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument><w:body><wx:sect><wx:sub-section><w:p><w:r><w:t>Bericht</w:t></w:r></w:p></wx:sub-section>{cells}</wx:sect></w:body></w:wordDocument>"
        );
        let new = format!(
            "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part pkg:name=\"/_rels/.rels\"><pkg:xmlData><Relationships/></pkg:xmlData></pkg:part><pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData><w:document><w:body><w:p><w:r><w:t>Bericht</w:t></w:r></w:p>{cells}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>"
        );
        for file in [old, new] {
            assert!(is_one(file.as_bytes()));
            let reading = read(file.as_bytes()).unwrap();
            let have: Vec<(&str, &Mark)> = reading.entries.iter().map(|e| (e.place.as_str(), &e.value)).collect();
            let text = |text: &str| Mark::Text(text.to_owned());
            assert_eq!(
                have,
                [
                    ("paragraph 1", &text("Bericht")),
                    ("table 1, row 1, cell 1", &text("Ort")),
                    ("table 1, row 1, cell 2", &text("Aula"))
                ]
            );
        }
        assert!(!is_one(b"<html></html>") && !is_one(b"PK\x03\x04"));
    }
}
