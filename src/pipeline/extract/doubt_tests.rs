//! Names and answers that belong to somebody else, and forms as institutions print them.

use super::tests::mail_of;
use super::*;
use crate::model::report::Field;

fn read(text: &str) -> Extracted {
    mail_of("Meldung", (text, None), "2026-11-16T08:00:00Z")
}

fn show(text: &str, field: Field) -> Option<String> {
    read(text).report.value(field).map(ToString::to_string)
}

/// The name that the header gives, when nothing else is believed.
fn name(text: &str) -> String {
    show(text, Field::ReporterName).unwrap_or_default()
}

#[test]
fn the_sender_of_a_suspicious_mail_is_not_the_reporter() {
    for label in ["Absender", "Von", "From", "Avsender", "Fra"] {
        let text = format!(
            "ich habe eine komische Mail bekommen.\n{label}: Max Klein <max.klein@evil.example>\nIch habe nichts angeklickt.\nGruß\nOla"
        );
        assert_eq!(name(&text), "Ola Absender", "{label}");
        assert_eq!(show(&text, Field::ReporterEmail).as_deref(), Some("ola@example.org"));
    }
    let form = "Von: Ines Gromann <ines@example.net>\nTelefon: 0201 5566\nBeschreibung: Der Laptop ist aus dem Büro verschwunden.";
    assert_eq!(name(form), "Ines Gromann");
}

#[test]
fn a_name_in_the_story_did_not_fill_in_the_form() {
    let text = "Phone: 0201 5566\nDepartment: Accounts\nDate of incident: 15 November 2026\nDescription: A mail that was sent by \
                Jim Kent (jim.kent@evil.example) asked me for my password.";
    assert_eq!(name(text), "Ola Absender");
    let mailer = "It was submitted by\nJane Doe (jane@example.net) on Thursday\n\nPhone: 0201 5566\nDepartment: Accounts\n\
                  Description: The notebook is gone since this morning.";
    assert_eq!(name(mailer), "Jane Doe");
}

#[test]
fn the_customer_of_a_lost_invoice_is_not_the_reporter() {
    let text = "die Rechnung ging an den Falschen.\nKunde: Gertrud Lang\nRechnung: 4711";
    assert_eq!(name(text), "Ola Absender");
    let ticket = "Kunde: Gertrud Lang\nTelefon: 0201 5566\nAbteilung: Einkauf\nBeschreibung: Der Laptop ist aus dem Büro verschwunden.";
    assert_eq!(name(ticket), "Gertrud Lang");
}

#[test]
fn a_family_name_before_a_comma_is_no_name_and_unit() {
    let text =
        "Name/Abteilung: Muster, Erika\nTelefon: 0201 5566\nBeschreibung: Der Laptop ist aus dem Büro verschwunden.";
    assert_eq!(name(text), "Muster, Erika");
    assert_eq!(show(text, Field::OrgUnit), None);
    let three = text.replace("Muster, Erika", "Muster, Erika, Einkauf");
    assert_eq!(name(&three), "Muster, Erika");
    assert_eq!(show(&three, Field::OrgUnit).as_deref(), Some("Einkauf"));
    let first = text.replace("Muster, Erika", "Ola, Einkauf");
    assert_eq!(show(&first, Field::OrgUnit).as_deref(), Some("Einkauf"));
}

#[test]
fn brackets_in_a_story_are_no_form() {
    let text =
        "Hallo,\ndie Tabelle enthielt alle Mitglieder (Name), deren Handys (Telefon) und Wohnorte (Ort).\nGruß Ola";
    assert_eq!(name(text), "Ola Absender");
    assert_eq!(show(text, Field::Location), None);
}

#[test]
fn what_a_deceiver_wrote_is_no_answer() {
    let text = "In der Mail stand: \"Wir haben Ihr Konto gesperrt.\" Ich habe nicht geklickt.";
    assert_eq!(show(text, Field::PersonalData), None);
    assert_eq!(show(text, Field::DataCategories), None);
}

#[test]
fn hints_in_brackets_stand_between_label_and_answer() {
    let text = "Meldung\n=======\n\nWann bekannt geworden:\n(Angaben zum Zeitpunkt)\n03.11.2026, 12 Uhr\n\nWer meldet den Vorfall:\n\
                (Angaben zur meldenden Person)\nMonika Zsch\n\nWas ist passiert:\n(bitte kurz schildern, wie es dazu kam)\n\
                Zwei Protokolle wurden beim Versand vertauscht.\n\nErgriffene Maßnahmen:\n(Was wurde veranlasst?)\nFamilien angerufen\n\n\nÜbermittlungs-ID: 20261103-7781";
    assert_eq!(
        show(text, Field::DiscoveredAt).as_deref(),
        Some("2026-11-03T12:00:00+01:00")
    );
    assert_eq!(show(text, Field::Measures).as_deref(), Some("Familien angerufen"));
    assert_eq!(
        show(text, Field::Description).as_deref(),
        Some("Zwei Protokolle wurden beim Versand vertauscht.")
    );
}

#[test]
fn labels_go_on_behind_their_first_colon() {
    let text = "Name: Ola Absender\nTelefon: 0201 5566\nOrt des Vorfalls: Bonn\nRisikoeinschätzung: Welche Folgen der Verletzung des Schutzes \
                personenbezogener Daten halten Sie für wahrscheinlich? *: Rufschaden\nErgriffene Maßnahmen: Konto gesperrt\nFalls ja: Wie \
                und wann wurden die Betroffenen benachrichtigt: per Brief";
    assert_eq!(show(text, Field::Consequences).as_deref(), Some("Rufschaden"));
    assert_eq!(show(text, Field::Measures).as_deref(), Some("Konto gesperrt"));
    assert_eq!(show(text, Field::DataCategories), None);
}

#[test]
fn kinds_and_numbers_are_asked_for_in_one() {
    let text = "Name: Ola Absender\nTelefon: 0201 5566\nOrt des Vorfalls: Bonn\nKategorien und ungefähre Zahl der betroffenen Personen: Kunden, \
                ca. 85\nKategorien und ungefähre Zahl der personenbezogenen Datensätze: Namen, Rechnungen, ca. 200\nBesondere Kategorien: keine";
    assert_eq!(show(text, Field::AffectedPersons).as_deref(), Some("85"));
    assert_eq!(show(text, Field::DataCategories).as_deref(), Some("Namen, Rechnungen"));
    assert_eq!(show(text, Field::SpecialCategories).as_deref(), Some("no"));
}

#[test]
fn a_bare_date_with_a_time_is_the_incidents_and_the_letters_is_not() {
    let text = "Name: Ola Absender\nEnhet: Laptop\nSted: lesesalen\nTid: 13.11.2026 kl. 17.00";
    assert_eq!(
        show(text, Field::OccurredAt).as_deref(),
        Some("2026-11-13T17:00:00+01:00")
    );
    let letter = "An: Landesbeauftragte für Datenschutz\nDatum: 14.11.2026\nName: Ola Absender\nGerät: Laptop\nTelefon: 0201 5566";
    assert_eq!(show(letter, Field::OccurredAt), None);
}
