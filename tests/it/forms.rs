//! Forms and mails of institutions that nobody here has seen, written by people who did not know the rules: how much of
//! each is read, by format. `cargo test --test it forms -- --nocapture` prints the table.
//!
//! `tests/corpus/forms/NAME.eml` lies beside `NAME.json`: format, every field that a careful clerk would enter
//! (`{"any": […]}` where two readings are as good), `may` for fields that may be there or not, and the kind. Every other
//! field must be absent.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use crate::house::House;
use crate::library;

/// After the youngest mail: relative days are read against each mail's own date.
const NOW: &str = "2027-01-15T12:00:00+01:00";
/// So many mails there are, at least.
const MAILS: usize = 2_444;
/// So many structures there are, at least.
const SHAPES: usize = 856;
/// So many letters that probe a few fields there are, at least.
const PROBES: usize = 450;
/// Of a hundred fields, so many must be right.
const RIGHT: usize = 95;
/// Of a hundred fields, at most so many may be made of nothing.
const INVENTED: usize = 1;
/// Of a hundred kinds, so many must be right.
const KINDS: usize = 93;
/// So many mails may become something else than they should: two courses that are announced.
const OUTCOMES: usize = 2;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    format: String,
    #[serde(rename = "lang")]
    _language: String,
    #[serde(rename = "now")]
    _now: Option<String>,
    report: BTreeMap<String, Value>,
    #[serde(default)]
    may: Vec<String>,
    kind: Option<Value>,
    outcome: Option<Value>,
}

#[derive(Clone, Copy, Default)]
struct Score {
    mails: usize,
    expected: usize,
    right: usize,
    missed: usize,
    wrong: usize,
    invented: usize,
    kinds: usize,
    kinds_right: usize,
    outcomes_wrong: usize,
}

impl Score {
    fn line(&self, name: &str) -> String {
        format!(
            "{name:<14}{:>6}{:>10}{:>7}{:>8}{:>7}{:>10}   {}/{}\n",
            self.mails, self.expected, self.right, self.missed, self.wrong, self.invented, self.kinds_right, self.kinds
        )
    }

    fn add(&mut self, other: &Self) {
        self.mails += other.mails;
        self.expected += other.expected;
        self.right += other.right;
        self.missed += other.missed;
        self.wrong += other.wrong;
        self.invented += other.invented;
        self.kinds += other.kinds;
        self.kinds_right += other.kinds_right;
        self.outcomes_wrong += other.outcomes_wrong;
    }
}

fn words(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_lowercase);
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

/// Equal but for case, spaces and punctuation, or one holds the other and is not much longer.
fn same_text(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    one == other || (!short.is_empty() && long.contains(short) && short.len() * 10 >= long.len() * 7)
}

fn is_right(field: &str, want: &Value, have: &Value) -> bool {
    if let Some(any) = want.get("any").and_then(Value::as_array) {
        return any.iter().any(|want| is_right(field, want, have));
    }
    let set = |value: &Value| -> BTreeSet<String> {
        value.as_array().map_or_else(
            || BTreeSet::from([words(value)]),
            |items| items.iter().map(words).collect(),
        )
    };
    match (want, have) {
        (Value::Array(_), _) | (_, Value::Array(_)) => set(want) == set(have),
        (Value::Number(_), _) => want.as_f64() == have.as_f64(),
        (Value::String(one), Value::String(other)) if field.ends_with("_at") || field.starts_with("occurred_") => {
            match (one.parse::<Timestamp>(), other.parse::<Timestamp>()) {
                (Ok(one), Ok(other)) => one == other,
                _ => one == other,
            }
        }
        (Value::String(one), Value::String(other)) if field == "reporter_phone" => {
            let digits =
                |text: &str| -> String { text.replace("(0)", "").chars().filter(char::is_ascii_digit).collect() };
            digits(one) == digits(other) || same_text(&words(want), &words(have))
        }
        _ => same_text(&words(want), &words(have)),
    }
}

fn is_one_of(want: &Value, have: &Value) -> bool {
    want == have || want.as_array().is_some_and(|any| any.contains(have))
}

/// Scores one mail and says what went wrong.
fn compare(name: &str, expected: &Expected, read: &Value, failures: &mut String) -> Score {
    let mut score = Score {
        mails: 1,
        ..Score::default()
    };
    let report = &read["report"];
    let is_empty = |value: &Value| value.is_null() || value == "" || value.as_array().is_some_and(Vec::is_empty);
    for (field, want) in expected.report.iter().filter(|(field, _)| *field != "kind") {
        score.expected += 1;
        let have = &report[field];
        if is_empty(have) {
            score.missed += 1;
        } else if is_right(field, want, have) {
            score.right += 1;
            continue;
        } else {
            score.wrong += 1;
        }
        let _ = writeln!(
            failures,
            "{name} [{}] {field}: want {want}, have {have}",
            expected.format
        );
    }
    for (field, have) in report.as_object().into_iter().flatten() {
        let allowed = expected.report.contains_key(field) || expected.may.contains(field);
        if !allowed && !matches!(field.as_str(), "kind" | "subject") && !is_empty(have) {
            score.invented += 1;
            let _ = writeln!(failures, "{name} [{}] {field} is invented: {have}", expected.format);
        }
    }
    if let Some(want) = expected
        .kind
        .as_ref()
        .filter(|_| !expected.may.iter().any(|may| may == "kind"))
    {
        score.kinds = 1;
        if is_one_of(want, &read["kind"]) {
            score.kinds_right = 1;
        } else {
            let _ = writeln!(
                failures,
                "{name} [{}] kind: want {want}, have {}",
                expected.format, read["kind"]
            );
        }
    }
    if let Some(want) = &expected.outcome
        && !is_one_of(want, &read["outcome"])
    {
        score.outcomes_wrong = 1;
        let _ = writeln!(failures, "{name} outcome: want {want}, have {}", read["outcome"]);
    }
    score
}

/// Reads all mails of a folder and scores them: the table by format, the sum, what went wrong.
fn measure(folder: &str, ends: (&str, &str)) -> (String, Score, String) {
    let mails = library::mails(&[folder]);
    let read = library::read_all(&House::new(), &mails, (ends, NOW));
    let mut by_format: BTreeMap<String, Score> = BTreeMap::new();
    let mut all = Score::default();
    let mut failures = String::new();
    for path in &mails {
        let stem = library::stem(path);
        let expected: Expected = library::expected(path);
        let line = read.get(&stem).unwrap_or_else(|| panic!("{stem} was not read"));
        let score = compare(&stem, &expected, line, &mut failures);
        by_format.entry(expected.format.clone()).or_default().add(&score);
        all.add(&score);
    }
    let mut table = format!(
        "{:<14} mails  expected  right  missed  wrong  invented   kinds\n",
        ends.0
    );
    for (format, score) in &by_format {
        table.push_str(&score.line(format));
    }
    table.push_str(&all.line("all"));
    (table, all, failures)
}

#[test]
fn forms_that_the_rules_were_not_written_for_are_read() {
    for ends in library::LINE_ENDS {
        let (table, all, failures) = measure("forms", ends);
        println!("{table}\n{failures}");
        assert!(all.mails >= MAILS, "only {} mails were read", all.mails);
        assert!(all.right * 100 >= all.expected * RIGHT, "{table}\n{failures}");
        assert!(all.invented * 100 <= all.expected * INVENTED, "{table}\n{failures}");
        assert!(all.kinds_right * 100 >= all.kinds * KINDS, "{table}\n{failures}");
        assert!(all.outcomes_wrong <= OUTCOMES, "{table}\n{failures}");
    }
}

/// The same dozen of plain questions, set in as many ways as programs and designers set them.
#[test]
fn plain_questions_are_read_in_every_structure() {
    for ends in library::LINE_ENDS.into_iter().take(1) {
        let (table, all, failures) = measure("shapes", ends);
        println!("{table}\n{failures}");
        assert!(all.mails >= SHAPES, "only {} mails were read", all.mails);
        assert!(all.right * 100 >= all.expected * 99, "{table}\n{failures}");
        assert!(all.invented * 1000 <= all.expected, "{table}\n{failures}");
    }
}

/// Short letters, each in other words about one group of fields: times, people and data, things and places. They are
/// harder than what people send, which tells one thing in plain words and another not at all.
#[test]
fn letters_that_probe_one_group_of_fields_are_read() {
    for ends in library::LINE_ENDS.into_iter().take(1) {
        let (table, all, failures) = measure("probes", ends);
        println!("{table}\n{failures}");
        assert!(all.mails >= PROBES, "only {} mails were read", all.mails);
        assert!(all.right * 100 >= all.expected * 86, "{table}\n{failures}");
        assert!(all.invented * 100 <= all.expected * 2, "{table}\n{failures}");
    }
}
