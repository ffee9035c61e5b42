//! When the writer's own name is the reporter's, under a label that no rule makes one of.

use crate::model::report::Field;
use crate::pipeline::extract::Extracted;
use crate::pipeline::extract::tests::mail_of;

/// A form with these lines in a mail of Ola Absender.
fn read(lines: &str) -> Extracted {
    let body = format!(
        "{lines}\nTelefon: 0201 5566\nOrt des Vorfalls: Bonn\nBeschreibung: Der Laptop ist aus dem Büro verschwunden."
    );
    mail_of("Meldung", (&body, None), "2026-11-16T08:00:00Z")
}

/// The reporter's name with the label that it stood under; the name in the mail's header stands under none.
fn name(lines: &str) -> (String, Option<String>) {
    let read = read(lines);
    let answer = read.report.fields.get(&Field::ReporterName).unwrap();
    (answer.value.to_string(), answer.provenance.label.clone())
}

fn phone(lines: &str) -> Option<String> {
    read(lines).report.value(Field::ReporterPhone).map(ToString::to_string)
}

#[test]
fn the_writers_own_name_is_the_reporters_whatever_the_label() {
    for label in ["Vertreten durch", "Represented by", "Representert ved", "Fra"] {
        let (name, under) = name(&format!("{label}: Ola Absender"));
        assert_eq!((name.as_str(), under.as_deref()), ("Ola Absender", Some(label)));
    }
}

#[test]
fn brackets_of_the_label_tell_the_halves_of_its_answer() {
    for (label, value) in [
        ("Reported by (Name / Role)", "Ola Absender / Shift Lead"),
        ("2.1 Noticed/Reported By (Name/Role)", "Ola Absender, Shift Lead"),
        ("Fra", "Ola Absender, vaktleder"),
    ] {
        let read = read(&format!("{label}: {value}"));
        let told = |field: Field| read.report.value(field).map(ToString::to_string).unwrap_or_default();
        assert_eq!(told(Field::ReporterName), "Ola Absender", "{label}");
        assert!(
            ["Shift Lead", "vaktleder"].contains(&told(Field::ReporterRole).as_str()),
            "{label}"
        );
    }
    let read = read("Meldende Person / Abteilung: Ola Absender / Kasse");
    assert_eq!(
        read.report.value(Field::OrgUnit).map(ToString::to_string).as_deref(),
        Some("Kasse")
    );
}

#[test]
fn particulars_behind_the_writers_name_are_the_writers() {
    let part = "Angaben zum Verantwortlichen";
    let own = phone(&format!("{part}\nVertreten durch: Ola Absender"));
    assert_eq!(own.as_deref(), Some("0201 5566"));
    assert_eq!(phone(&format!("{part}\nVertreten durch: Max Klein")), None);
}

#[test]
fn a_name_that_the_form_asks_for_comes_first() {
    let (name, under) = name("Name: Erika Muster\nVertreten durch: Ola Absender");
    assert_eq!((name.as_str(), under.as_deref()), ("Erika Muster", Some("Name")));
}

#[test]
fn signatures_releases_and_names_of_others_name_no_reporter() {
    for line in [
        "Unterschrift: Ola Absender",
        "Signatur: Ola Absender",
        "Signed: Ola Absender",
        "Approved by: Ola Absender",
        "Freigabe: Ola Absender",
        "Received by: Ola Absender",
        "Represented by: Jo Lane",
        "Vertreten durch: Ola",
        "Vertreten durch: Ola Absender und zwei Kollegen aus dem Einkauf",
    ] {
        assert_eq!(name(line), ("Ola Absender".to_owned(), None), "{line}");
    }
}
