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

/// What a text says of a field; nothing where it says nothing.
fn told(text: &str, field: Field) -> String {
    read("Vorfall", text)
        .report
        .value(field)
        .map(ToString::to_string)
        .unwrap_or_default()
}

#[test]
fn times_are_read_by_the_clock_that_told_them() {
    for (text, field, want) in [
        (
            "Over the weekend, starting Sunday at 3:17, our mail server sent junk.",
            Field::OccurredFrom,
            "2026-10-04T03:17:00+02:00",
        ),
        (
            "Um 9:20 Uhr ist mir ein Fehler passiert: Ich habe den Anhang geöffnet. Mein Rechner steht in Raum B 3.04.",
            Field::OccurredAt,
            "2026-10-06T09:20:00+02:00",
        ),
        (
            "Unser Server wurde am Freitag gegen 16 Uhr versehentlich gelöscht. Etwa 2.400 Konten sind gelöscht worden.",
            Field::OccurredAt,
            "2026-10-02T16:00:00+02:00",
        ),
        (
            "Auf dem Gateway gab es Anmeldeversuche, der erste am 4.10.2026 um 02:10 Uhr, der letzte um 05:25 Uhr.",
            Field::OccurredTo,
            "2026-10-04T05:25:00+02:00",
        ),
        (
            "Vår gateway fikk mange påloggingsforsøk, det første 4. oktober kl. 02.10, det siste kl. 05.25.",
            Field::OccurredFrom,
            "2026-10-04T02:10:00+02:00",
        ),
        (
            "On Sunday my script removed the share. I noticed it the next morning at 7:50.",
            Field::DiscoveredAt,
            "2026-10-05T07:50:00+02:00",
        ),
        (
            "Our webshop has been down since 6 this morning.",
            Field::OccurredFrom,
            "2026-10-06T06:00:00+02:00",
        ),
        (
            "Laut Zeitstempel wurden die Dateien zwischen 1:05 und 2:40 Uhr geändert, ich bin um 6:55 Uhr in die Werkstatt \
             gekommen und habe es gesehen.",
            Field::DiscoveredAt,
            "2026-10-06T06:55:00+02:00",
        ),
        (
            "Serveren vår ble angrepet i natt. Loggene viser at inntrengeren kom inn kl. 02:22.",
            Field::OccurredAt,
            "2026-10-06T02:22:00+02:00",
        ),
    ] {
        assert_eq!(told(text, field), want, "{text}");
    }
    // Whoever has known since then noticed it then, and it began earlier.
    let known = "The folder was lost on Sunday at 17:10. I have known since 17:30 that evening.";
    assert_eq!(told(known, Field::OccurredFrom), "");
    assert_eq!(told(known, Field::DiscoveredAt), "2026-10-04T17:30:00+02:00");
}

#[test]
fn signatures_of_desks_and_houses_are_taken_apart() {
    for (signature, field, want) in [
        (
            "Anja Reuter\nHausmeisterei\nFernruf (0 41 55) 72-310",
            Field::ReporterPhone,
            "(0 41 55) 72-310",
        ),
        (
            "Anja Reuter\nInstitut für Optik\nOffice 2.114, phone 661 2040",
            Field::ReporterPhone,
            "661 2040",
        ),
        (
            "Anja Reuter\nAkademische Rätin\nInstitut für Optik",
            Field::OrgUnit,
            "Institut für Optik",
        ),
        (
            "Anja Reuter\nSekretariat\nLehrstuhl für Optik",
            Field::OrgUnit,
            "Lehrstuhl für Optik",
        ),
        (
            "Anja Reuter\n(für das Kassen-Team, -4411)",
            Field::OrgUnit,
            "Kassen-Team",
        ),
        (
            "Anja Reuter\nDezernat 7 – Liegenschaften",
            Field::OrgUnit,
            "Dezernat 7 – Liegenschaften",
        ),
        (
            "Anja Reuter\nLeiterin Lagerwesen\nReferat 12",
            Field::OrgUnit,
            "Referat 12",
        ),
        ("Anja Reuter\n(Physik, 3. Semester)", Field::OrgUnit, ""),
        ("Reuter, Sternwarte, 555-2040", Field::OrgUnit, "Sternwarte"),
    ] {
        let text = format!("Unser Server ist ausgefallen.\n\nMit freundlichen Grüßen\n{signature}");
        assert_eq!(told(&text, field), want, "{signature}");
    }
    let ours = "Es gibt eine Lücke. Unser Vertreter Kurt Holm ruft Sie unter Tel. 0421 555 0188 an.";
    assert_eq!(told(ours, Field::ReporterPhone), "");
}

#[test]
fn whoever_was_called_and_did_not_answer_was_not_told() {
    for (text, want) in [
        ("My bag was stolen. I called the hotline but it is closed today.", ""),
        ("Der Server brennt. Wahrscheinlich weiß es schon jemand.", ""),
        (
            "Das Tablet ist weg. Frau Kern hat die Mail gelesen und weiß Bescheid.",
            "Frau Kern",
        ),
        (
            "PC-en er stjålet. Seksjonssjef Ida Lie kjenner saken.",
            "Seksjonssjef Ida Lie",
        ),
        ("The files are gone. The duty manager has been paged.", "duty manager"),
    ] {
        assert_eq!(told(text, Field::Informed), want, "{text}");
    }
}
