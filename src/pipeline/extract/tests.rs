//! Mails read as a whole.

use std::path::PathBuf;

use super::*;
use crate::config::secret::SecretRef;
use crate::config::settings::{DigestTimes, OpenPgp, Organisation, Route, Smime, Smtp};
use crate::model::address::Address;
use crate::model::report::Field;
use crate::model::tlp::Tlp;
use crate::pipeline::dissect::TextPart;

pub(crate) fn settings() -> Settings {
    Settings {
        file: PathBuf::new(),
        state: PathBuf::new(),
        key: SecretRef::Env("X".into()),
        organisation: Organisation {
            name: "Example University".into(),
            team: "Vorfall-Team".into(),
            timezone: jiff::tz::TimeZone::get("Europe/Berlin").unwrap(),
            languages: vec![Language::De, Language::En, Language::Nb],
            default_tlp: Tlp::Amber,
            domains: vec!["example.org".into()],
        },
        mailboxes: Vec::new(),
        smtp: Smtp {
            from: Address::bare("vorfall@example.org"),
            route: Route::Maildir(PathBuf::new()),
        },
        openpgp: OpenPgp::default(),
        smime: Smime::default(),
        rules: None,
        templates: None,
        team: Vec::new(),
        digest: DigestTimes {
            at: jiff::civil::time(8, 0, 0, 0),
            days: Vec::new(),
        },
        ocr: None,
        alarm: crate::config::settings::Alarm::default(),
    }
}

pub(crate) fn headers(subject: &str) -> Headers {
    Headers {
        from: vec![Address {
            name: Some("Ola Absender".into()),
            email: "ola@example.org".into(),
        }],
        subject: subject.into(),
        ..Headers::default()
    }
}

pub(crate) fn mail(subject: &str, text: &str, html: Option<&str>) -> Extracted {
    mail_of(subject, (text, html), "2026-10-06T08:00:00Z")
}

/// What is read of a mail that was written then.
pub(crate) fn mail_of(subject: &str, (text, html): (&str, Option<&str>), written: &str) -> Extracted {
    let headers = headers(subject);
    let dissected = Dissected {
        texts: vec![TextPart {
            part: "1".into(),
            text: text.into(),
            html: html.map(str::to_owned),
            forwarded: false,
        }],
        ..Dissected::default()
    };
    let material = Material {
        headers: &headers,
        dissected: &dissected,
        readings: &[],
        written: written.parse().unwrap(),
    };
    extract(&material, &FormRules::shipped(), &settings())
}

#[test]
fn a_far_sender_reads_his_own_clock() {
    let noticed = |from: &str, date: &str, text: &str| {
        let discovered = if text.starts_with("Telefon") {
            "Festgestellt am"
        } else {
            "Date and time discovered"
        };
        let date: crate::model::time::Stamp = date.parse().unwrap();
        let headers = Headers {
            date: Some(date),
            from: vec![Address::bare(from)],
            ..headers("Notebook missing")
        };
        let dissected = Dissected {
            texts: vec![TextPart {
                part: "1".into(),
                text: format!("Name: Jo Lane\n{text}\n{discovered}: 2026-10-05 09:20\n"),
                html: None,
                forwarded: false,
            }],
            ..Dissected::default()
        };
        let material = Material {
            headers: &headers,
            dissected: &dissected,
            readings: &[],
            written: date.instant(),
        };
        show(
            &extract(&material, &FormRules::shipped(), &settings()),
            Field::DiscoveredAt,
        )
        .unwrap_or_default()
    };
    for (date, text, offset) in [
        ("2026-10-06T10:00:00-05:00", "Phone: 0711 5550", "-05:00"),
        ("2026-10-06T10:00:00+05:30", "Phone: 0711 5550", "+05:30"),
        (
            "2026-10-06T10:00:00-07:00",
            "Telefon: 0711 5550\nBeschreibung: Der Ordner lag offen im Flur.",
            "+02:00",
        ),
        (
            "2026-10-06T10:00:00+01:00",
            "Telefon: 0711 5550\nBeschreibung: Der Ordner lag offen im Flur.",
            "+02:00",
        ),
        ("2026-10-06T10:00:00+00:00", "Phone: 0711 5550", "+02:00"),
        ("2026-10-06T10:00:00+00:00", "Phone: +44 20 5550 1200", "+01:00"),
        ("2026-11-06T10:00:00+00:00", "Phone: +44 20 5550 1200", "+01:00"),
        ("2026-11-06T10:00:00+00:00", "Phone: 0711 5550", "+02:00"),
        ("2026-10-06T10:00:00+00:00", "Amount paid: £250", "+01:00"),
        ("2026-10-06T10:00:00+01:00", "Phone: 0711 5550", "+01:00"),
        ("2026-10-06T10:00:00+01:00", "Phone: +44 20 5550 1200", "+01:00"),
    ] {
        assert_eq!(
            noticed("ola@example.org", date, text),
            format!("2026-10-05T09:20:00{offset}"),
            "{date} {text}"
        );
    }
    for (from, date, offset) in [
        ("jo.lane@example.net", "2026-11-06T10:00:00+00:00", "+01:00"),
        ("forms@example.net", "2026-11-06T10:00:00+00:00", "+02:00"),
        ("jo.lane@cs.example.org", "2026-11-06T10:00:00+00:00", "+02:00"),
        ("jo.lane@example.net", "2026-10-06T10:00:00+00:00", "+02:00"),
    ] {
        assert_eq!(
            noticed(from, date, "Phone: 0711 5550"),
            format!("2026-10-05T09:20:00{offset}"),
            "{from} {date}"
        );
    }
}

pub(crate) fn show(extracted: &Extracted, field: Field) -> Option<String> {
    extracted.report.value(field).map(ToString::to_string)
}

pub(crate) fn expect(extracted: &Extracted, wanted: &[(Field, &str)]) {
    for (field, want) in wanted {
        assert_eq!(
            show(extracted, *field).as_deref(),
            Some(*want),
            "{field}\n{:#?}\nunread {:?}",
            extracted.report.values(),
            extracted.report.unread
        );
    }
    let given: Vec<Field> = extracted
        .report
        .fields
        .iter()
        .filter(|(field, answer)| {
            !wanted.iter().any(|(wanted, _)| wanted == *field) && answer.provenance.form != "header"
        })
        .map(|(field, _)| *field)
        .collect();
    assert!(given.is_empty(), "invented {given:?}\n{:#?}", extracted.report.values());
}

#[test]
fn a_german_form_in_the_text_is_read_line_by_line() {
    let text = "Guten Tag,\n\nanbei die Meldung.\n\n1. Name der meldenden Person: Erika Muster\n2. Organisationseinheit: Dezernat 4\n\
        3. Telefon ......: 0201 / 183-4477\nWann wurde der Vorfall bemerkt?\n05.10.2026, 09:20 Uhr\nArt des Vorfalls: Fehlversand\n\
        Beschreibung des Vorfalls: Eine Liste ging an den falschen Verteiler.\nSie enthielt Namen.\n\nGetroffene Maßnahmen: Rückruf veranlasst\n\
        Personenbezogene Daten betroffen: [x] ja [ ] nein [ ] unbekannt\nAnzahl betroffener Personen (ca.): ca. 1.250\n\
        Betroffene Systeme: mail1.example.org, Listenserver\nFax: 123\nDatum der Meldung: 06.10.2026\n\nMit freundlichen Grüßen\nErika Muster\n";
    let extracted = mail("Meldung", text, None);
    expect(
        &extracted,
        &[
            (Field::ReporterName, "Erika Muster"),
            (Field::OrgUnit, "Dezernat 4"),
            (Field::ReporterPhone, "0201 / 183-4477"),
            (Field::DiscoveredAt, "2026-10-05T09:20:00+02:00"),
            (Field::Kind, "Fehlversand"),
            (
                Field::Description,
                "Eine Liste ging an den falschen Verteiler.\nSie enthielt Namen.",
            ),
            (Field::Measures, "Rückruf veranlasst"),
            (Field::PersonalData, "yes"),
            (Field::AffectedPersons, "1250"),
            (Field::AffectedSystems, "mail1.example.org, Listenserver"),
        ],
    );
    assert_eq!(
        show(&extracted, Field::ReporterEmail).as_deref(),
        Some("ola@example.org")
    );
    assert_eq!(extracted.language, Language::De);
}

#[test]
fn numbers_are_no_systems_and_servers_no_kind_of_device() {
    let text = "Name: Ann Lee\nDate and time breach came to light: 17/11/2026 13:45\nAccounts affected: 3\nKinds of data concerned: \
                17/11/2026\nWhat happened: Somebody took the list of members home.\n";
    let extracted = mail("Breach", text, None);
    assert_eq!(show(&extracted, Field::AffectedSystems), None);
    assert_eq!(show(&extracted, Field::DataCategories), None);
    assert_eq!(show(&extracted, Field::OccurredAt), None);
    assert!(show(&extracted, Field::DiscoveredAt).is_some());
    let text = "Name: Ann Lee\nDevice: db3.lab.example.org\nWhat happened: It answers no more since noon today.\n";
    let extracted = mail("Breach", text, None);
    assert_eq!(show(&extracted, Field::DeviceKind), None);
    assert_eq!(
        show(&extracted, Field::AffectedSystems).as_deref(),
        Some("db3.lab.example.org")
    );
}

#[test]
fn an_english_form_in_the_text() {
    let text = "Hello team,\n\nReported by: Sam Doe, Analyst, Department of Physics\nPhone: ext. 5566\nDate/Time Detected: 10/5/2026 9:20 am\n\
        Date of incident: October 4th, 2026\nType of incident:\n[ ] Malware\n[x] Phishing\n[ ] Other: ____\nWhat happened?\nA colleague entered her password on a fake page.\n\
        It looked real.\n\nWas personal data involved? unknown\nNumber of people affected: 12\nSystems affected: n/a\nDPO: Jim Officer\n\nKind regards\nSam\n";
    let extracted = mail("Incident", text, None);
    expect(
        &extracted,
        &[
            (Field::ReporterName, "Sam Doe"),
            (Field::ReporterRole, "Analyst"),
            (Field::OrgUnit, "Department of Physics"),
            (Field::ReporterPhone, "ext. 5566"),
            (Field::DiscoveredAt, "2026-10-05T09:20:00+02:00"),
            (Field::OccurredAt, "2026-10-04"),
            (Field::Kind, "Phishing"),
            (
                Field::Description,
                "A colleague entered her password on a fake page.\nIt looked real.",
            ),
            (Field::PersonalData, "unknown"),
            (Field::AffectedPersons, "12"),
        ],
    );
    assert_eq!(extracted.language, Language::En);
}

#[test]
fn a_norwegian_form_in_the_text() {
    let text = "Hei\n\nNavn på melder: Kari Eksempel\nEnhet/avdeling: Institutt for fysikk\nTlf.: 22 33 44 55\nNår ble avviket oppdaget? 05.10.2026 kl. 09.20\n\
        Når skjedde hendelsen: 4. oktober 2026\nHva har skjedd?\nEn minnepinne ble gjenglemt på toget.\nTapt utstyr: minnepinne\nKryptert: nei\n\
        Er personopplysninger berørt? vet ikke\nHvor mange personer er berørt? omtrent 40\nStrakstiltak: Meldt til NSB\nNavn på personvernombud: Per Ombud\n\nVennlig hilsen\nKari";
    let extracted = mail("Avvik", text, None);
    expect(
        &extracted,
        &[
            (Field::ReporterName, "Kari Eksempel"),
            (Field::OrgUnit, "Institutt for fysikk"),
            (Field::ReporterPhone, "22 33 44 55"),
            (Field::DiscoveredAt, "2026-10-05T09:20:00+02:00"),
            (Field::OccurredAt, "2026-10-04"),
            (Field::Description, "En minnepinne ble gjenglemt på toget."),
            (Field::LostOrStolen, "lost"),
            (Field::DeviceKind, "minnepinne"),
            (Field::DeviceEncrypted, "no"),
            (Field::PersonalData, "unknown"),
            (Field::AffectedPersons, "40"),
            (Field::Measures, "Meldt til NSB"),
        ],
    );
    assert_eq!(extracted.language, Language::Nb);
}

#[test]
fn a_blank_form_gives_nothing() {
    let text = "Name: ____\nTelefon:\nE-Mail-Adresse:\nZeitpunkt der Feststellung: TT.MM.JJJJ\nPersonenbezogene Daten: ja / nein\n\
        Verschlüsselt: [ ] ja [ ] nein\nBeschreibung des Vorfalls: (bitte ausfüllen)\nArt des Vorfalls:\n[ ] Verlust\n[ ] Diebstahl\nInventarnummer .........\n";
    let extracted = mail("Formular", text, None);
    expect(&extracted, &[]);
    assert_eq!(extracted.form_fields, 0);
}

#[test]
fn free_text_gives_only_what_it_says() {
    let text = "Hallo Vorfall-Team,\n\nmir wurde gestern gegen 18 Uhr im Zug der Dienst-Laptop (Inventarnummer NB-2024-0815) gestohlen.\n\
        Die Festplatte ist mit BitLocker verschlüsselt. Betroffen sind Daten von ca. 60 Studierenden.\n\nViele Grüße\nErika Muster\nInstitut für Physik\nTel.: +49 201 183-4477\n";
    let extracted = mail("Laptop gestohlen", text, None);
    expect(
        &extracted,
        &[
            (Field::OccurredAt, "2026-10-05T18:00:00+02:00"),
            (Field::DeviceKind, "Dienst-Laptop"),
            (Field::LostOrStolen, "stolen"),
            (Field::Location, "im Zug"),
            (Field::DeviceId, "NB-2024-0815"),
            (Field::DeviceEncrypted, "yes"),
            (Field::AffectedPersons, "60"),
            (Field::ReporterPhone, "+49 201 183-4477"),
            (Field::OrgUnit, "Institut für Physik"),
            (
                Field::Description,
                "mir wurde gestern gegen 18 Uhr im Zug der Dienst-Laptop (Inventarnummer NB-2024-0815) gestohlen.\n\
                 Die Festplatte ist mit BitLocker verschlüsselt. Betroffen sind Daten von ca. 60 Studierenden.",
            ),
        ],
    );
    assert_eq!(extracted.form_fields, 0);
}

#[test]
fn an_html_table_is_a_form() {
    let html = "<table><tr><th>Meldende Person</th><td>Erika Muster</td></tr><tr><td>E-Mail</td><td>erika@example.org</td></tr>\
        <tr><td>Bekannt geworden am</td><td>5.10.2026 09:20</td></tr><tr><td>Geräteart</td><td></td></tr></table>";
    let extracted = mail("Webformular", "", Some(html));
    expect(
        &extracted,
        &[
            (Field::ReporterName, "Erika Muster"),
            (Field::ReporterEmail, "erika@example.org"),
            (Field::DiscoveredAt, "2026-10-05T09:20:00+02:00"),
        ],
    );
    assert_eq!(
        extracted.report.fields[&Field::ReporterName].provenance.form,
        "html_table"
    );
}

#[test]
fn other_peoples_names_are_not_the_reporters() {
    let text = "Verantwortlicher\nName: Universität Beispiel\nTelefon: 1111\n\nDatenschutzbeauftragter\nName: Dr. Dora Schutz\nE-Mail: dsb@example.org\n\n\
        Angaben zur meldenden Person\nVorname: Erika\nNachname: Muster\nTelefon: 2222\n\nAngaben zum Vorfall\nZeitpunkt der Feststellung\nDatum: 05.10.2026\nUhrzeit: 09:20\n";
    let extracted = mail("Meldung", text, None);
    expect(
        &extracted,
        &[
            (Field::ReporterName, "Erika Muster"),
            (Field::ReporterPhone, "2222"),
            (Field::OrgUnit, "Universität Beispiel"),
            (Field::DiscoveredAt, "2026-10-05T09:20:00+02:00"),
        ],
    );
}

#[test]
fn a_label_says_which_clock_its_time_is_of() {
    let found = mail(
        "Report",
        "Name: Sam Sample\nDetected (UTC): 2026-10-05 03:05\nWhat happened: the mail server was down\n",
        None,
    );
    expect(
        &found,
        &[
            (Field::ReporterName, "Sam Sample"),
            (Field::DiscoveredAt, "2026-10-05T03:05:00+00:00"),
            (Field::Description, "the mail server was down"),
        ],
    );
}

#[test]
fn a_question_for_name_and_unit_gives_both_whatever_parts_the_rows() {
    let found = mail(
        "Avvik",
        "Hvem er du, og hvor jobber du? | Kari Holm, Samlingsavdelingen\nTelefon | 98 81 04 43\nBeskrivelse | En harddisk ble stående igjen på kaia.\n",
        None,
    );
    expect(
        &found,
        &[
            (Field::ReporterName, "Kari Holm"),
            (Field::OrgUnit, "Samlingsavdelingen"),
            (Field::ReporterPhone, "98 81 04 43"),
            (Field::Description, "En harddisk ble stående igjen på kaia."),
            (Field::Location, "på kaia"),
            (Field::LostOrStolen, "lost"),
        ],
    );
}
