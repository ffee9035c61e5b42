//! Which label names the organisation that reports, and which does not.

use crate::model::report::Field;
use crate::pipeline::extract::tests::mail_of;

/// What a form needs besides, to be one.
const REST: &str = "Angaben zum Vorfall\nTelefon: 0201 5566\nOrt des Vorfalls: Bonn\n\
                    Beschreibung: Der Laptop ist aus dem Büro verschwunden.";

/// The department that a form with these lines gives, and the label that it stood under.
fn unit(lines: &str, rest: &str) -> Option<(String, String)> {
    let body = format!("{lines}\n{rest}");
    let read = mail_of("Meldung", (&body, None), "2026-11-16T08:00:00Z");
    let answer = read.report.fields.get(&Field::OrgUnit)?;
    let label = answer.provenance.label.clone().unwrap_or_default();
    Some((answer.value.to_string(), label))
}

fn expect(lines: &str, unit_and_label: Option<(&str, &str)>) {
    let want = unit_and_label.map(|(unit, label)| (unit.to_owned(), label.to_owned()));
    assert_eq!(unit(lines, REST), want, "{lines}");
}

#[test]
fn the_controller_stands_for_a_department_that_nobody_names() {
    for (label, name) in [
        ("Verantwortlicher", "Stadtwerke Lindau GmbH"),
        ("Rechtsträger", "Diakonie Lindau e.V."),
        ("Data controller", "Bramley Foods Ltd"),
        ("Reporting body", "Eastham Parish Council"),
        ("Behandlingsansvarlig", "Fjordane kommune"),
        ("Von", "Kanzlei Ost mbB"),
    ] {
        expect(&format!("{label}: {name}"), Some((name, label)));
    }
}

#[test]
fn a_bare_name_is_the_organisations_in_the_controllers_part_only() {
    for line in ["Name: Stadtwerke Lindau GmbH", "Bezeichnung: Stadtwerke Lindau GmbH"] {
        let label = line.split(':').next().unwrap();
        expect(
            &format!("Angaben zum Verantwortlichen\n{line}"),
            Some(("Stadtwerke Lindau GmbH", label)),
        );
        expect(&format!("Angaben zum Datenschutzbeauftragten\n{line}"), None);
        expect(&format!("Angaben zum Auftragsverarbeiter\n{line}"), None);
    }
}

#[test]
fn a_department_says_more_than_the_organisation_and_the_first_organisation_stays() {
    let controller = "Verantwortlicher: Stadtwerke Lindau GmbH";
    expect(
        &format!("{controller}\nAbteilung: Einkauf"),
        Some(("Einkauf", "Abteilung")),
    );
    expect(
        &format!("{controller}\nRechtsträger: Diakonie Lindau e.V."),
        Some(("Stadtwerke Lindau GmbH", "Verantwortlicher")),
    );
}

#[test]
fn persons_receivers_and_half_sentences_are_no_organisation() {
    for line in [
        "Verantwortlicher: Petra Lang",
        "Von: Max Klein",
        "Verantwortlicher: noch zu klären",
        "Verantwortlicher: info@stadtwerke-lindau.example",
        "Empfänger: Landratsamt Neuburg",
        "Recipient: Eastham Parish Council",
        "Mottaker: Fjordane kommune",
    ] {
        expect(line, None);
    }
}

#[test]
fn one_label_in_a_letter_makes_no_department() {
    let letter = "seit heute früh ist der Laptop weg, ich habe ihn überall gesucht.\nGruß\nOla";
    assert_eq!(unit("Verantwortlicher: Stadtwerke Lindau GmbH", letter), None);
}
