//! Mails and forms as strangers write them: what must be read out of each, and what must not.
//!
//! `tests/corpus/extract/NAME.eml` lies beside `NAME.json`: language, kind, fields of the report (a text that begins
//! with `~` need only occur in the answer), fields that must not be there at all, and the observables where they are
//! what a mail is for. `tests/corpus/feeds` holds what programs send (ARF, X-ARF, IODEF, fields, tables) the same way.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use crate::house::House;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    language: Option<String>,
    kind: Option<String>,
    report: BTreeMap<String, Value>,
    absent: Vec<String>,
    observables: Option<Vec<String>>,
}

fn mails() -> Vec<PathBuf> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut found: Vec<PathBuf> = ["extract", "feeds"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(corpus.join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "eml"))
        .collect();
    found.sort();
    found
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_answer(want: &Value, have: &Value) -> bool {
    match (want.as_str(), have.as_str()) {
        (Some(want), Some(have)) => match want.strip_prefix('~') {
            Some(part) => squeezed(have).contains(part),
            None => squeezed(have) == squeezed(want),
        },
        _ => want == have,
    }
}

fn compare(expected: &Expected, read: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let report = &read["report"];
    for (field, want) in &expected.report {
        let have = &report[field];
        if !is_answer(want, have) {
            wrong.push(format!("{field}: want {want}, have {have}"));
        }
    }
    for field in &expected.absent {
        if !report[field].is_null() {
            wrong.push(format!("{field} is invented: {}", report[field]));
        }
    }
    if let Some(kind) = &expected.kind
        && read["kind"] != kind.as_str()
    {
        wrong.push(format!("kind: want {kind}, have {}", read["kind"]));
    }
    if let Some(language) = &expected.language
        && read["language"] != language.as_str()
    {
        wrong.push(format!("language: want {language}, have {}", read["language"]));
    }
    if let Some(observables) = &expected.observables {
        let mut have: Vec<&str> = read["iocs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["value"].as_str().unwrap())
            .collect();
        have.sort_unstable();
        if have != *observables {
            wrong.push(format!("observables: want {observables:?}, have {have:?}"));
        }
    }
    wrong
}

/// Reads all mails in one process, so that the test stays quick.
fn read_all(ending: &str) -> BTreeMap<String, Value> {
    let house = House::new();
    let folder = house.path("corpus");
    std::fs::create_dir(&folder).unwrap();
    for path in mails() {
        let raw = std::fs::read(&path).unwrap();
        let lines: Vec<&[u8]> = raw
            .split(|byte| *byte == b'\n')
            .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
            .collect();
        std::fs::write(folder.join(path.file_name().unwrap()), lines.join(ending.as_bytes())).unwrap();
    }
    let out = house
        .command(&["ingest", "--json", "--now", "2026-11-19T12:00:00+01:00"])
        .arg("--state")
        .arg(house.path("state-of-corpus"))
        .arg(&folder)
        .output()
        .unwrap();
    let lines = String::from_utf8(out.stdout).unwrap();
    let read: BTreeMap<String, Value> = lines
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|line| {
            let path = PathBuf::from(line["path"].as_str().unwrap());
            (path.file_stem().unwrap().to_string_lossy().into_owned(), line)
        })
        .collect();
    assert!(!read.is_empty(), "{}", String::from_utf8_lossy(&out.stderr));
    read
}

#[test]
fn forms_and_mails_of_strangers_are_read_as_they_are_meant() {
    let mut ran = 0;
    let mut wrong = Vec::new();
    for (name, ending) in [("LF", "\n"), ("CRLF", "\r\n")] {
        let read = read_all(ending);
        for path in mails() {
            let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
            let json = std::fs::read_to_string(path.with_extension("json")).unwrap();
            let expected: Expected = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{stem}: {error}"));
            let Some(line) = read.get(&stem) else {
                wrong.push(format!("{stem} ({name}): not read"));
                continue;
            };
            wrong.extend(
                compare(&expected, line)
                    .iter()
                    .map(|what| format!("{stem} ({name}): {what}")),
            );
            ran += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(ran >= 110, "only {ran} mails were read");
}
