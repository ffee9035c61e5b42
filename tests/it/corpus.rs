//! Mails and forms as strangers write them: what must be read out of each, and what must not.
//!
//! `tests/corpus/extract/NAME.eml` lies beside `NAME.json`: language, kind, fields of the report (a text that begins
//! with `~` need only occur in the answer), fields that must not be there at all, and the observables where they are
//! what a mail is for. `tests/corpus/feeds` holds what programs send (ARF, X-ARF, IODEF, fields, tables) the same way,
//! `tests/corpus/walk` what lies in something: containers, forwarded mails, odd encodings, each format of form, with the
//! place of the values, the outcome and the answers that lost.

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
    /// Those of the observables that are the organisation's own.
    own: Option<Vec<String>>,
    outcome: Option<String>,
    /// What must occur in the reasons.
    #[serde(default)]
    why: Vec<String>,
    /// What must occur in the reasons why another answer lost.
    #[serde(default)]
    conflicts: Vec<String>,
    /// Part, file, place, label and form of a field.
    #[serde(default)]
    provenance: BTreeMap<String, BTreeMap<String, Value>>,
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

/// Where the values were read, what became of the mail, and what it says of answers that lost.
fn compare_places(expected: &Expected, read: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for (field, places) in &expected.provenance {
        let have = &read["provenance"][field];
        for (name, want) in places {
            if !is_answer(want, &have[name]) {
                wrong.push(format!("{field}: {name}: want {want}, have {have}"));
            }
        }
        let sure = have["confidence"].as_f64().unwrap_or(0.0);
        if have["part"].as_str().is_none_or(str::is_empty) || !(0.01..=1.0).contains(&sure) {
            wrong.push(format!("{field}: no part or confidence: {have}"));
        }
    }
    if let Some(outcome) = &expected.outcome
        && read["outcome"] != outcome.as_str()
    {
        wrong.push(format!(
            "outcome: want {outcome}, have {} {}",
            read["outcome"], read["why"]
        ));
    }
    for (name, sentences) in [("why", &expected.why), ("conflicts", &expected.conflicts)] {
        for want in sentences {
            if !read[name].to_string().contains(want.trim_start_matches('~')) {
                wrong.push(format!("{name}: want {want}, have {}", read[name]));
            }
        }
    }
    if let Some(own) = &expected.own {
        let iocs = read["iocs"].as_array().unwrap().iter();
        let have: Vec<&str> = iocs
            .filter(|one| one["own"] == true)
            .map(|one| one["value"].as_str().unwrap())
            .collect();
        if have != *own {
            wrong.push(format!("own observables: want {own:?}, have {have:?}"));
        }
    }
    wrong
}

#[test]
fn forms_and_mails_of_strangers_are_read_as_they_are_meant() {
    hold(&["extract", "feeds"], NOW, 150);
}

#[test]
fn whatever_the_words_lie_in_they_are_found_and_their_place_is_told() {
    hold(&["walk"], "2027-01-15T12:00:00+01:00", 132);
}

/// Reads these folders, both line endings, and compares; at least so many mails.
fn hold(shelves: &[&str], now: &str, least: usize) {
    let mails = library::mails(shelves);
    let mut ran = 0_usize;
    let mut wrong = Vec::new();
    for ends in library::LINE_ENDS {
        let house = House::new();
        let read = library::read_all(&house, &mails, (ends, now));
        for path in &mails {
            let stem = format!("{} ({})", library::stem(path), ends.0);
            let Some(line) = read.get(&library::stem(path)) else {
                wrong.push(format!("{stem}: not read"));
                continue;
            };
            let expected: Expected = library::expected(path);
            let found = compare(&expected, line)
                .into_iter()
                .chain(compare_places(&expected, line));
            wrong.extend(found.map(|what| format!("{stem}: {what}")));
            ran = ran.saturating_add(1);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(ran >= least, "only {ran} mails were read");
}
