//! Mails and forms as strangers write them: what must be read out of each, and what must not.
//!
//! `tests/corpus/extract/NAME.eml` lies beside `NAME.json`: language, kind, fields of the report (a text that begins
//! with `~` need only occur in the answer), fields that must not be there at all, and the observables where they are
//! what a mail is for. `tests/corpus/feeds` holds what programs send (ARF, X-ARF, IODEF, fields, tables) the same way.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::house::House;
use crate::library;

/// After the youngest mail.
const NOW: &str = "2026-11-19T12:00:00+01:00";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    language: Option<String>,
    kind: Option<String>,
    report: BTreeMap<String, Value>,
    absent: Vec<String>,
    observables: Option<Vec<String>>,
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

#[test]
fn forms_and_mails_of_strangers_are_read_as_they_are_meant() {
    let mails = library::mails(&["extract", "feeds"]);
    let mut ran = 0;
    let mut wrong = Vec::new();
    for ends in library::LINE_ENDS {
        let house = House::new();
        let read = library::read_all(&house, &mails, (ends, NOW));
        for path in &mails {
            let stem = format!("{} ({})", library::stem(path), ends.0);
            let Some(line) = read.get(&library::stem(path)) else {
                wrong.push(format!("{stem}: not read"));
                continue;
            };
            let expected: Expected = library::expected(path);
            wrong.extend(compare(&expected, line).iter().map(|what| format!("{stem}: {what}")));
            ran += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(ran >= 110, "only {ran} mails were read");
}
