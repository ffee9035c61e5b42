//! Forms made with real tools, filled and blank, read as a mail's attachment.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::tests::{headers, settings};
use super::*;
use crate::model::document::FormKind;
use crate::model::report::Field;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/forms")
}

fn forms(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| format(path).is_some())
        .collect();
    found.sort();
    found
}

fn format(path: &Path) -> Option<Format> {
    match path.extension()?.to_str()? {
        "pdf" => Some(Format::Pdf),
        "docx" | "doc" => Some(Format::Docx),
        "odt" => Some(Format::Odt),
        "xlsx" | "xls" | "ods" | "csv" => Some(Format::Sheet),
        "rtf" => Some(Format::Rtf),
        _ => None,
    }
}

fn read(path: &Path) -> (Extracted, Option<FormKind>, String) {
    let format = format(path).unwrap();
    let bytes = std::fs::read(path).unwrap();
    let outcome = read_document(format, &bytes);
    let form = outcome.as_ref().ok().map(|reading| reading.form);
    let shown = format!("{outcome:#?}");
    let headers = headers("Formular");
    let dissected = Dissected {
        documents: vec![Document {
            part: "2".into(),
            file: path.file_name().map(|name| name.to_string_lossy().into_owned()),
            format,
            bytes,
            modified: None,
        }],
        ..Dissected::default()
    };
    let readings = [outcome];
    let material = Material {
        headers: &headers,
        dissected: &dissected,
        readings: &readings,
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
    };
    (extract(&material, &FormRules::shipped(), &settings()), form, shown)
}

fn given(extracted: &Extracted) -> BTreeMap<Field, serde_json::Value> {
    extracted
        .report
        .fields
        .iter()
        .filter(|(_, answer)| answer.provenance.form != "header")
        .map(|(field, answer)| (*field, answer.value.plain()))
        .collect()
}

#[derive(serde::Deserialize)]
struct Expected {
    form: FormKind,
    fields: BTreeMap<Field, serde_json::Value>,
}

#[test]
fn every_filled_form_gives_exactly_what_stands_in_it() {
    let mut ran = 0;
    let mut wrong = Vec::new();
    for path in forms(&folder()) {
        let json = std::fs::read_to_string(path.with_extension("json")).unwrap();
        let expected: Expected = serde_json::from_str(&json).unwrap();
        let (extracted, form, shown) = read(&path);
        let given = given(&extracted);
        if given != expected.fields || form != Some(expected.form) {
            if std::env::var_os("SHOW_READING").is_some() {
                eprintln!("{shown}");
            }
            for field in Field::ALL {
                let (want, have) = (expected.fields.get(field), given.get(field));
                if want != have {
                    wrong.push(format!("{}: {field}: want {want:?}, have {have:?}", path.display()));
                }
            }
            wrong.push(format!(
                "{}: {form:?}; unread {:?}",
                path.display(),
                extracted.report.unread
            ));
        }
        ran += 1;
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(ran >= 40, "only {ran} forms were found");
}

#[test]
fn every_blank_form_gives_nothing() {
    let mut ran = 0;
    for path in forms(&folder().join("blank")) {
        let (extracted, _, shown) = read(&path);
        assert_eq!(given(&extracted), BTreeMap::new(), "{}\n{shown}", path.display());
        assert_eq!(extracted.form_fields, 0, "{}", path.display());
        ran += 1;
    }
    assert!(ran >= 11, "only {ran} forms were found");
}
