//! Mails as tired people write them, with what each says: one object a line in `told.ndjson`.
//!
//! `must` has to be read, `may` can be; every other field would be invented. Several values are all right; `*` is any.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::config::rules::forms::FormRules;
use crate::model::report::Field;
use crate::pipeline::dissect::{Dissected, TextPart};
use crate::pipeline::extract::tests::{headers, settings};
use crate::pipeline::extract::{Extracted, Material, extract};

const TOLD: &str = include_str!("told.ndjson");
/// Times, named systems, telephones and devices; half of them are traps.
const CLOCKS: &str = include_str!("clocks.ndjson");
/// When somebody noticed, in the many verbs for it; times of other things are traps.
const NOTICED: &str = include_str!("noticed.ndjson");
static RULES: LazyLock<FormRules> = LazyLock::new(FormRules::shipped);

#[derive(Deserialize)]
struct Case {
    subject: String,
    text: String,
    must: BTreeMap<Field, Vec<String>>,
    may: BTreeMap<Field, Vec<String>>,
}

fn read(subject: &str, text: &str) -> Extracted {
    let headers = headers(subject);
    let dissected = Dissected {
        texts: vec![TextPart {
            part: "1".into(),
            text: text.into(),
            ..TextPart::default()
        }],
        ..Dissected::default()
    };
    let material = Material {
        headers: &headers,
        dissected: &dissected,
        readings: &[],
        // A Tuesday, ten o'clock in Berlin.
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
    };
    extract(&material, &RULES, &settings())
}

fn fits(values: &[String], value: &str) -> bool {
    values
        .iter()
        .any(|want| want == "*" || want.eq_ignore_ascii_case(value))
}

/// How many values are expected, which are missed and which are wrong or invented.
fn judge(lines: &str) -> (usize, Vec<String>, Vec<String>) {
    let (mut expected, mut missed, mut wrong) = (0, Vec::new(), Vec::new());
    for line in lines.lines() {
        let case: Case = serde_json::from_str(line).unwrap();
        let report = read(&case.subject, &case.text).report;
        expected = case.must.len().saturating_add(expected);
        for (field, values) in &case.must {
            match report.value(*field) {
                None => missed.push(format!("{field} missed: {}", case.text)),
                Some(value) if !fits(values, &value.to_string()) => {
                    wrong.push(format!("{field} = {value}: {}", case.text));
                }
                Some(_) => {}
            }
        }
        let quiet = [
            Field::Subject,
            Field::Description,
            Field::ReporterName,
            Field::ReporterEmail,
            // Looked at in `stories`.
            Field::Measures,
            Field::Informed,
            Field::Location,
            Field::DataCategories,
            Field::SpecialCategories,
            Field::PersonalData,
            Field::PoliceReport,
            Field::OrgUnit,
        ];
        for (field, answer) in &report.fields {
            let told = case.must.contains_key(field) || quiet.contains(field);
            let may = case
                .may
                .get(field)
                .is_some_and(|values| fits(values, &answer.value.to_string()));
            if !told && !may {
                wrong.push(format!("{field} = {} invented: {}", answer.value, case.text));
            }
        }
    }
    (expected, missed, wrong)
}

#[test]
fn times_systems_and_telephones_are_told_from_traps() {
    let (expected, missed, wrong) = judge(CLOCKS);
    assert!(expected > 90, "{expected}");
    assert!(missed.len() <= 3, "{}", missed.join("\n"));
    // What is found by weight in a single sentence is sometimes wrong, but it starts no clock.
    assert!(wrong.len() <= 5, "{}", wrong.join("\n"));
    let clock = |one: &String| one.starts_with("discovered_at");
    assert!(
        wrong.iter().filter(|one| clock(one)).count() <= 1,
        "{}",
        wrong.join("\n")
    );
}

#[test]
fn when_somebody_noticed_is_read_from_many_verbs_and_no_other_time_is_taken_for_it() {
    let (expected, missed, wrong) = judge(NOTICED);
    assert!(expected > 70, "{expected}");
    assert!(missed.len() <= 1, "{}", missed.join("\n"));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn tired_people_are_understood_and_nothing_is_invented() {
    let (expected, missed, wrong) = judge(TOLD);
    assert!(expected > 250, "{expected}");
    assert!(missed.len() <= 6, "{}", missed.join("\n"));
    // Those that remain: “zwei Notebooks und ein iPad” in the singular, an hour in words without its half of the day, a
    // name found by weight.
    assert!(wrong.len() <= 5, "{}", wrong.join("\n"));
    assert!(
        !wrong.iter().any(|one| one.starts_with("discovered_at")),
        "{}",
        wrong.join("\n")
    );
}

#[test]
fn a_time_that_may_be_of_two_days_is_no_time() {
    let when = |text| {
        let report = read("", text).report;
        report.value(Field::DiscoveredAt).map(ToString::to_string)
    };
    assert_eq!(
        when("Gestern kam mir der Laptop abhanden, gemerkt um 21:30.").as_deref(),
        Some("2026-10-05T21:30:00+02:00")
    );
    assert_eq!(when("Gestern kam mir der Laptop abhanden, gemerkt um 7:30."), None);
    assert_eq!(when("Am Dienstag haben wir es bemerkt."), None);
    assert_eq!(
        when("Bitte melden Sie sich bis Montag, wir haben nichts bemerkt."),
        None
    );
    assert_eq!(when("Am 5.10. nicht bemerkt."), None);
}

#[test]
fn a_deceivers_words_are_not_the_reporters() {
    let text = "Hallo, ist das echt?\n\nVon: Support <it@evil.example>\nGesendet: Montag, 5. Oktober 2026 12:00\nAn: Ola\nBetreff: Konto\n\n\
        Ihr Konto wurde am 4. Oktober 2026 angegriffen, 300 Kunden sind betroffen.\nTelefon: 0800 123456\n";
    let extracted = read("WG: Konto", text);
    for field in [
        Field::ReporterPhone,
        Field::OccurredAt,
        Field::AffectedPersons,
        Field::DiscoveredAt,
    ] {
        assert_eq!(extracted.report.value(field), None, "{field}");
    }
    assert!(
        extracted.iocs.iter().any(|ioc| ioc.value == "it@evil.example"),
        "{:?}",
        extracted.iocs
    );
}
