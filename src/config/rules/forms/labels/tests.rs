//! Labels of real forms and paraphrases of them.

use crate::config::rules::forms::{FormRules, Part, Slot};
use crate::model::language::Language;
use crate::model::report::Field;

const LABELS: &[(&str, &str)] = &[
    // German.
    ("Name der meldenden Person", "reporter_name"),
    (
        "Wer meldet den Vorfall (Name, Kontaktdaten, Organisationseinheit)?",
        "reporter_name",
    ),
    ("Name und Funktion der meldenden Person", "reporter_name"),
    ("Ansprechperson für Rückfragen", "reporter_name"),
    ("2.1 Name des/der Meldenden *", "reporter_name"),
    ("Vor- und Nachname der meldenden Person", "reporter_name"),
    ("Ihr Vor- und Nachname", "reporter_name"),
    ("Name (Ansprechpartner*in)", "reporter_name"),
    ("Vorfall gemeldet durch", "reporter_name"),
    ("Wer hat den Vorfall entdeckt?", "reporter_name"),
    ("Telefonnummer der meldenden Person", "reporter_phone"),
    ("Telefon für Rückfragen", "reporter_phone"),
    ("Dienstliche Telefonnummer", "reporter_phone"),
    ("E-Mail(-Adresse) der meldenden Person", "reporter_email"),
    ("Ihre dienstliche E-Mail-Adresse", "reporter_email"),
    ("Name der betroffenen Stelle", "org_unit"),
    ("Fakultät / Institut / Dezernat", "org_unit"),
    ("Ihre Organisationseinheit", "org_unit"),
    ("Organisationseinheit (OE)", "org_unit"),
    ("Betroffene Abteilungen", "org_unit"),
    ("Institut bzw. Einrichtung", "org_unit"),
    ("Zeitpunkt der Feststellung", "discovered_at"),
    ("Datum/Uhrzeit der Entdeckung", "discovered_at"),
    ("Datum und Uhrzeit der Kenntnisnahme", "discovered_at"),
    ("Zeitpunkt der Kenntnisnahme des Databreach", "discovered_at"),
    ("Wann ist Ihnen der Vorfall bekannt geworden?", "discovered_at"),
    (
        "Wann wurde der Vorfall von Ihnen oder Ihren Mitarbeitenden erstmals bemerkt?",
        "discovered_at",
    ),
    ("Wann haben Sie von dem Vorfall erfahren?", "discovered_at"),
    ("Datum und Uhrzeit des Eintritts und/oder Erkennung", "discovered_at"),
    ("Tag und Uhrzeit, an dem der Vorfall aufgefallen ist", "discovered_at"),
    ("Der Verlust wurde bemerkt am", "discovered_at"),
    ("Seit wann ist der Vorfall bekannt?", "discovered_at"),
    ("Zeitpunkt bzw. Zeitraum des Vorfalls", "occurred_at"),
    ("Datum und Uhrzeit der Verletzung (von - bis)", "occurred_at"),
    (
        "Wann hat der Vorfall (voraussichtlich) begonnen oder stattgefunden?",
        "occurred_at",
    ),
    ("Wann ist das Ereignis eingetreten?", "occurred_at"),
    ("Wann hat sich der Vorfall ereignet?", "occurred_at"),
    ("Wann wurde das Gerät gestohlen bzw. verloren?", "occurred_at"),
    ("Datum des Diebstahls", "occurred_at"),
    ("Beginn des Vorfalls", "occurred_from"),
    ("Ende des Vorfalls", "occurred_to"),
    ("Ort des Abhandenkommens", "location"),
    ("Wo wurde das Gerät verloren?", "location"),
    ("Art des Vorfalls", "kind"),
    ("Welcher Art ist die Datenschutzverletzung?", "kind"),
    ("Art der Verletzung: Vertraulichkeit/Integrität/Verfügbarkeit", "kind"),
    ("Kategorie des Sicherheitsvorfalls", "kind"),
    ("Um welche Art von Vorfall handelt es sich?", "kind"),
    (
        "Welche IT-Systeme sind betroffen (Servername oder Rechnername und IPs)?",
        "affected_systems",
    ),
    ("Welcher Dienst / welches System ist betroffen?", "affected_systems"),
    ("Betroffene Systeme/Assets", "affected_systems"),
    ("Betroffene Benutzerkonten", "affected_systems"),
    ("Sind personenbezogene Daten betroffen?", "personal_data"),
    (
        "Waren auf dem Gerät personenbezogene Daten gespeichert?",
        "personal_data",
    ),
    (
        "Sind nach derzeitigem Stand personenbezogene Daten betroffen?",
        "personal_data",
    ),
    ("Enthält das Gerät personenbezogene Daten?", "personal_data"),
    ("Welcher Kategorie gehören die betroffenen Daten an?", "data_categories"),
    ("Welche Datenarten sind betroffen?", "data_categories"),
    ("Nennung der Datenkategorien", "data_categories"),
    ("Kategorien der von der Verletzung betroffenen Daten", "data_categories"),
    ("Welche personenbezogenen Daten waren gespeichert?", "data_categories"),
    ("Besondere Kategorien (Art. 9) ja/nein", "special_categories"),
    (
        "Sind besondere Kategorien personenbezogener Daten betroffen?",
        "special_categories",
    ),
    ("Anzahl betroffener Personen (ungefähr)", "affected_persons"),
    (
        "Wie viele Personen sind (schätzungsweise) betroffen?",
        "affected_persons",
    ),
    ("Die Daten wie vieler Personen sind betroffen?", "affected_persons"),
    ("Ungefähre Anzahl der betroffenen Studierenden", "affected_persons"),
    ("Was ist wie und warum vorgefallen?", "description"),
    ("Was haben Sie beobachtet?", "description"),
    ("Was ist vorgefallen? Welche Auffälligkeiten/Schäden?", "description"),
    ("Bitte schildern Sie kurz den Hergang", "description"),
    ("Beschreiben Sie den Vorfall möglichst genau", "description"),
    ("Kurze Schilderung des Vorfalls", "description"),
    ("Umstände des Verlusts", "description"),
    ("Bereits ergriffene Maßnahmen", "measures"),
    ("Welche Maßnahmen wurden bislang getroffen?", "measures"),
    ("Sofortmaßnahmen (bereits ergriffen)", "measures"),
    ("Was wurde bisher unternommen?", "measures"),
    ("Gegenmaßnahmen eingeleitet/geplant", "measures"),
    ("Wahrscheinliche Folgen der Verletzung", "consequences"),
    ("Geräteart (Laptop, Handy, ...)", "device_kind"),
    ("Welches Gerät ist abhandengekommen?", "device_kind"),
    ("Art des Datenträgers", "device_kind"),
    ("Inventarnummer (falls bekannt)", "device_id"),
    ("Inventar-/Serien-Nr.", "device_id"),
    ("War der Datenträger verschlüsselt?", "device_encrypted"),
    ("Verschlüsselung der Festplatte", "device_encrypted"),
    ("Ist das Gerät durch ein Passwort geschützt?", "device_password"),
    ("Ist eine Fernlöschung möglich?", "device_remote_wipe"),
    ("Verlust oder Diebstahl?", "lost_or_stolen"),
    ("Strafanzeige erstattet: Behörde, Aktenzeichen", "police_report"),
    ("Wurde die Polizei eingeschaltet?", "police_report"),
    ("Wer wurde bereits informiert?", "informed"),
    // English.
    ("Incident Initially Reported by", "reporter_name"),
    ("Name of person reporting incident", "reporter_name"),
    ("Reported by (Name, Title and Organization)", "reporter_name"),
    ("Who detected the incident?", "reporter_name"),
    ("Name of the person completing this form", "reporter_name"),
    ("Phone/Contact Info", "reporter_phone"),
    ("Best number to reach you", "reporter_phone"),
    ("Your e-mail address", "reporter_email"),
    ("Name of your organisation", "org_unit"),
    ("Department / unit", "org_unit"),
    ("College or department", "org_unit"),
    ("Date/Time Detected", "discovered_at"),
    ("On what date was the breach discovered?", "discovered_at"),
    ("What time was the breach discovered on that day?", "discovered_at"),
    ("When did you first become aware of the incident?", "discovered_at"),
    ("Date and Time the Incident was discovered", "discovered_at"),
    ("Time Incident Identified", "discovered_at"),
    ("Date and time of incident", "occurred_at"),
    ("On what date did the breach occur (if known)?", "occurred_at"),
    ("Date and time device was lost or stolen", "occurred_at"),
    ("Incident Start Date/Time", "occurred_from"),
    ("Location device was lost or stolen", "location"),
    ("Type of Incident Detected", "kind"),
    ("Nature of problem", "kind"),
    ("System(s) Impacted", "affected_systems"),
    ("Hostname(s) and IP address(es) of affected systems", "affected_systems"),
    ("Has any personal data been placed at risk?", "personal_data"),
    ("Did the device contain personal data?", "personal_data"),
    ("Which categories of personal data are affected?", "data_categories"),
    ("Sensitivity of Data/Information Involved", "data_categories"),
    ("Number of Data Subjects affected, if known", "affected_persons"),
    ("How many data subjects could be affected?", "affected_persons"),
    ("Approximate number of users affected", "affected_persons"),
    ("Details of incident (who, what, when, where, how, why)", "description"),
    ("Provide a brief description", "description"),
    ("Please describe in your own words what happened", "description"),
    ("Action taken to contain the incident", "measures"),
    ("What Steps Have Been Taken So Far?", "measures"),
    ("action taken at the time of discovery", "measures"),
    ("Likely consequences of the breach", "consequences"),
    ("Device manufacturer and type", "device_kind"),
    ("System Asset Number", "device_id"),
    ("Asset tag / serial no.", "device_id"),
    ("Method of encryption", "device_encrypted"),
    ("Was the hard drive encrypted?", "device_encrypted"),
    (
        "Confirmation that the device can be remotely wiped/disabled",
        "device_remote_wipe",
    ),
    ("Complaint number/police report", "police_report"),
    ("Who Else Has Been Notified?", "informed"),
    // Norwegian.
    ("Navn på melder", "reporter_name"),
    ("Hvem kan kontaktes for mer informasjon?", "reporter_name"),
    ("Fakultet/institutt/avdeling", "org_unit"),
    ("Når ble avviket oppdaget?", "discovered_at"),
    ("Når vart hendinga oppdaga?", "discovered_at"),
    ("Dato og tidspunkt da avviket ble oppdaget", "discovered_at"),
    ("Når skjedde hendelsen?", "occurred_at"),
    ("Hva slags hendelse er det?", "kind"),
    ("Hvilke tjenester omfattet dette?", "affected_systems"),
    (
        "Er det fare for at personopplysninger har kommet på avveie?",
        "personal_data",
    ),
    ("Hvilke typer personopplysninger er berørt?", "data_categories"),
    (
        "Er særlige kategorier av personopplysninger berørt?",
        "special_categories",
    ),
    (
        "Hvor mange personer er berørt av avviket? Gi et anslag",
        "affected_persons",
    ),
    ("Kor mange personar er råka?", "affected_persons"),
    ("Hva har skjedd, hvor skjedde det og hvordan oppsto det?", "description"),
    ("Kva har skjedd?", "description"),
    ("Hvilke tiltak er gjort og planlagt?", "measures"),
    ("Kva er gjort?", "measures"),
    ("Var utstyret kryptert?", "device_encrypted"),
    ("Hvem er varslet om hendelsen?", "informed"),
    // Understood, and no field.
    ("Initial Report Received by", "ignored"),
    ("Date and time of report filing", "ignored"),
    ("Date and Time Reported", "ignored"),
    ("Fax", "ignored"),
    ("Name des Datenschutzbeauftragten", "ignored"),
    ("Telefon des Datenschutzbeauftragten", "ignored"),
    ("Datum der Meldung", "ignored"),
    ("Anzahl der Datensätze", "ignored"),
    ("Number of personal records involved?", "ignored"),
    ("Wurden die Betroffenen benachrichtigt (Art. 34)?", "ignored"),
    ("Er berørte brukere varslet?", "ignored"),
    ("Has the incident been resolved?", "ignored"),
    ("Supervisor's name", "ignored"),
    ("Telefonnummer Vorgesetzte/r", "ignored"),
    ("Maßnahmen vor dem Vorfall", "ignored"),
    ("Number of sites affected", "ignored"),
    // No label at all.
    ("Laptop", "-"),
    (
        "Bitte senden Sie dieses Formular an das Vorfall-Team der Hochschule",
        "-",
    ),
    ("Erika Muster", "-"),
    ("Lorem ipsum", "-"),
];

#[test]
fn labels_of_real_forms_and_their_paraphrases_are_understood() {
    let rules = FormRules::shipped();
    let mut wrong = Vec::new();
    for (label, want) in LABELS {
        let fit = rules.labels.fit(label, Language::De);
        let name = match fit.map(|fit| fit.slot) {
            Some(Slot::Field(field)) => field.name().to_owned(),
            Some(Slot::Ignored) => "ignored".to_owned(),
            Some(Slot::Part(part)) => format!("{part:?}"),
            None => "-".to_owned(),
        };
        if name != *want {
            wrong.push(format!(
                "{label}: want {want}, have {name} ({:?})",
                fit.map(|fit| fit.confidence)
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), LABELS.len());
}

#[test]
fn a_slip_of_the_pen_does_not_matter() {
    let rules = FormRules::shipped();
    for (label, field) in [
        ("Inventarnumer", Field::DeviceId),
        ("Telefonummer", Field::ReporterPhone),
        ("Organistionseinheit", Field::OrgUnit),
    ] {
        let fit = rules.labels.fit(label, Language::De);
        assert_eq!(fit.map(|fit| fit.slot), Some(Slot::Field(field)), "{label}");
    }
    assert_eq!(
        rules.labels.fit("Uhrzeit", Language::De).map(|fit| fit.slot),
        Some(Slot::Part(Part::Time))
    );
}

#[test]
fn brackets_tell_which_time_is_meant() {
    let rules = FormRules::shipped();
    for (label, language, field) in [
        ("Datum, Uhrzeit (bemerkt)", Language::De, Field::DiscoveredAt),
        ("Datum/Uhrzeit (Ereignis)", Language::De, Field::OccurredAt),
        ("Zeitpunkt (Feststellung)", Language::De, Field::DiscoveredAt),
        ("Date and time (discovered)", Language::En, Field::DiscoveredAt),
        ("Date (incident)", Language::En, Field::OccurredAt),
        ("Dato og klokkeslett (oppdaget)", Language::Nb, Field::DiscoveredAt),
        ("Dato (hendelse)", Language::Nb, Field::OccurredAt),
    ] {
        let fit = rules.labels.fit(label, language);
        assert_eq!(fit.map(|fit| fit.slot), Some(Slot::Field(field)), "{label}");
    }
    for label in ["Datum (TT.MM.JJJJ)", "Date (dd/mm/yyyy)", "Datum (bitte eintragen)"] {
        let fit = rules.labels.fit(label, Language::De);
        assert!(
            fit.is_none_or(|fit| !matches!(fit.slot, Slot::Field(_))),
            "{label} {fit:?}"
        );
    }
}
