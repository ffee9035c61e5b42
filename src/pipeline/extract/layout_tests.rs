//! Layouts of forms as their designers draw them, one test a shape.

mod cells;
mod nearby;

use std::collections::BTreeMap;

use super::tests::{headers, settings};
use super::*;
use crate::model::document::{Document, Entry, FormKind, Format, Mark, Reading};
use crate::model::report::Field;
use crate::pipeline::dissect::TextPart;

fn given(extracted: &Extracted) -> BTreeMap<Field, String> {
    let fields = extracted.report.fields.iter();
    fields
        .filter(|(_, answer)| answer.provenance.form != "header")
        .map(|(field, answer)| (*field, answer.value.to_string()))
        .collect()
}

fn entry(place: String, text: &str) -> Entry {
    Entry {
        labels: Vec::new(),
        value: Mark::Text(text.into()),
        place,
    }
}

/// The cells of one table.
pub(super) fn table(rows: &[&[&str]]) -> Vec<Entry> {
    let cells = (1..).zip(rows).flat_map(|(row, cells)| {
        let cells = (1..).zip(*cells);
        cells.map(move |(cell, text)| entry(format!("table 1, row {row}, cell {cell}"), text))
    });
    cells.collect()
}

/// The paragraphs of a document.
pub(super) fn lines(text: &str) -> Vec<Entry> {
    let lines = (1..).zip(text.lines());
    lines
        .map(|(at, line)| match line.strip_prefix("# ") {
            Some(heading) => entry(format!("paragraph {at}, heading"), heading),
            None => entry(format!("paragraph {at}"), line),
        })
        .collect()
}

pub(super) fn document(entries: Vec<Entry>) -> BTreeMap<Field, String> {
    let texts = entries.iter().map(|entry| match &entry.value {
        Mark::Text(text) => text.as_str(),
        _ => "",
    });
    let text = texts.collect::<Vec<_>>().join("\n");
    let reading = Reading {
        form: FormKind::DocxTable,
        entries,
        text,
        notes: Vec::new(),
        inner: Vec::new(),
        saved: None,
    };
    read(&[Ok(reading)], "")
}

pub(super) fn mail(text: &str) -> BTreeMap<Field, String> {
    read(&[], text)
}

fn read(readings: &[crate::model::document::ReadOutcome], text: &str) -> BTreeMap<Field, String> {
    let headers = headers("Formular");
    let documents = readings.iter().map(|_| Document {
        part: "2".into(),
        file: Some("f.docx".into()),
        format: Format::Docx,
        bytes: Vec::new(),
        modified: None,
    });
    let dissected = Dissected {
        documents: documents.collect(),
        texts: vec![TextPart {
            part: "1".into(),
            text: text.into(),
            html: None,
            forwarded: false,
        }],
        ..Dissected::default()
    };
    let material = Material {
        headers: &headers,
        dissected: &dissected,
        readings,
        written: "2026-11-20T08:00:00Z".parse().unwrap(),
    };
    given(&extract(&material, &FormRules::shipped(), &settings()))
}

fn expect(have: &BTreeMap<Field, String>, wanted: &[(Field, &str)]) {
    for (field, want) in wanted {
        assert_eq!(have.get(field).map(String::as_str), Some(*want), "{field} {have:#?}");
    }
}

#[test]
fn a_remark_behind_the_ticks_answers_the_question() {
    let have = document(table(&[
        &["Prüffrage", "Ja", "Nein", "Bemerkung"],
        &[
            "Ist bekannt, wann der Vorfall bemerkt wurde?",
            "☒",
            "☐",
            "10.11.2026, 14:20 Uhr",
        ],
        &[
            "Ist bekannt, was geschehen ist?",
            "☒",
            "☐",
            "Die Messwerte der Anlage sind verschlüsselt worden.",
        ],
        &["Sind personenbezogene Daten betroffen?", "☐", "☒", ""],
        &["Sind Systeme betroffen?", "☒", "☐", "Leitrechner KA-SPS1"],
        &["Wurde die Polizei eingeschaltet?", "☐", "☒", ""],
    ]));
    expect(
        &have,
        &[
            (
                Field::Description,
                "Die Messwerte der Anlage sind verschlüsselt worden.",
            ),
            (Field::PersonalData, "no"),
            (Field::AffectedSystems, "Leitrechner KA-SPS1"),
            (Field::PoliceReport, "Nein"),
        ],
    );
    assert!(have[&Field::DiscoveredAt].starts_with("2026-11-10T14:20"));
}

#[test]
fn a_cell_may_hold_a_part_of_the_form_under_its_heading() {
    let have = document(table(&[
        &[
            "Meldende Stelle\nName: Corinne Aebischer\nDienst: Notfallpforte\nTel.: 062 555 14 90",
            "Zeitpunkt\nEntdeckung: 29.10.2026, 02.35 Uhr\nVorfall: 28.10.2026, 23.50 Uhr",
        ],
        &[
            "Gegenstand\nVorfall: Ein Armband wurde dem falschen Patienten mitgegeben.",
            "Daten\nPersonendaten: ☒ ja  ☐ nein\nAnzahl Personen: 1\nKategorien: Name, Geburtsdatum",
        ],
    ]));
    expect(
        &have,
        &[
            (Field::ReporterName, "Corinne Aebischer"),
            (Field::OrgUnit, "Notfallpforte"),
            (
                Field::Description,
                "Ein Armband wurde dem falschen Patienten mitgegeben.",
            ),
            (Field::AffectedPersons, "1"),
            (Field::PersonalData, "yes"),
        ],
    );
    assert!(have[&Field::DiscoveredAt].starts_with("2026-10-29T02:35"));
    assert!(have[&Field::OccurredAt].starts_with("2026-10-28T23:50"));
}

#[test]
fn options_stand_in_cells_beside_their_boxes() {
    let mut entries = lines("Sind personenbezogene Daten betroffen?");
    entries.extend(table(&[&["☐", "ja", "☒", "nein", "☐", "weiß nicht"]]));
    expect(&document(entries), &[(Field::PersonalData, "no")]);
}

#[test]
fn what_is_written_for_instance_is_nobodys_answer() {
    let have = document(table(&[
        &["What we ask", "For instance", "Your answer"],
        &["Your name", "Jo Bloggs", "Ronke Balogun"],
        &["Telephone", "01234 567890", "01555 600 345"],
        &["Date discovered", "1 Jan 2026, 10am", "17 September 2026, 6.15pm"],
    ]));
    expect(
        &have,
        &[
            (Field::ReporterName, "Ronke Balogun"),
            (Field::ReporterPhone, "01555 600 345"),
        ],
    );
    assert!(have[&Field::DiscoveredAt].starts_with("2026-09-17T18:15"));
    let register = document(table(&[
        &["Name", "Telefon", "Bemerkt am"],
        &["Beispiel", "0201 1", "01.01.2026"],
        &["Erika Muster", "0201 183-4477", "12.11.2026"],
    ]));
    expect(
        &register,
        &[
            (Field::ReporterName, "Erika Muster"),
            (Field::ReporterPhone, "0201 183-4477"),
            (Field::DiscoveredAt, "2026-11-12"),
        ],
    );
}

#[test]
fn rows_of_labels_and_answers_take_turns_though_few_are_known() {
    let have = document(table(&[
        &["Meldar"],
        &["Brita Mæland"],
        &["Telefon"],
        &["56 51 90 77"],
        &["Kva gjekk gale?"],
        &["Romlista vart send til alle elevane i staden for til kjøkenet."],
        &["Tal på elevar det gjeld"],
        &["88"],
        &["Husnummer i internatet"],
        &["4 B"],
    ]));
    expect(
        &have,
        &[
            (
                Field::Description,
                "Romlista vart send til alle elevane i staden for til kjøkenet.",
            ),
            (Field::AffectedPersons, "88"),
        ],
    );
}

#[test]
fn words_in_brackets_name_the_blanks_of_a_sentence() {
    let have = document(lines(
        "Ich, Roswitha Tannert (Name), beschäftigt in Amt 37 Feuerwehr (Dienststelle), erreichbar unter 0385 5000-372 (Telefon), \
         zeige an, dass ich am 02.11.2026 um 14:25 Uhr folgenden Vorfall bemerkt habe:\n\
         Auf der Leitstelle wurden Einsatzprotokolle fotografiert und in eine Gruppe gestellt.\n\
         Bisher habe ich Folgendes veranlasst: Der Leiter hat die Bilder gelöscht.",
    ));
    expect(
        &have,
        &[
            (Field::ReporterName, "Roswitha Tannert"),
            (Field::OrgUnit, "Amt 37 Feuerwehr"),
            (Field::ReporterPhone, "0385 5000-372"),
        ],
    );
    assert!(have[&Field::DiscoveredAt].starts_with("2026-11-02T14:25"));
}

#[test]
fn an_attached_letter_is_read_as_a_mail_would_be() {
    let have = document(lines(
        "Kanzlei Dr. Eberwein & Partner\nSehr geehrte Damen und Herren,\nam 12.11.2026 um 17:05 Uhr habe ich bemerkt, dass unser \
         Telefonserver seit dem Vormittag Gespräche nach Übersee aufbaut. Ich habe die Auslandswahl sofort sperren lassen.\n\
         Für Rückfragen bin ich unter 0911 5550-60 zu erreichen.\nMit freundlichen Grüßen\nHedwig Amrhein",
    ));
    assert!(have[&Field::DiscoveredAt].starts_with("2026-11-12T17:05"));
    expect(&have, &[(Field::ReporterPhone, "0911 5550-60")]);
}

#[test]
fn signs_and_numbers_part_lines_as_well_as_colons() {
    let arrows = mail(
        "Wer => Hannes Wiebke\nFunktion => Kassenwart\nWas => Auf dem Rechner wurden alle Dateien verschlüsselt.\n\
         Personenbezug => ja\nGemacht => Stecker gezogen",
    );
    expect(
        &arrows,
        &[
            (Field::Description, "Auf dem Rechner wurden alle Dateien verschlüsselt."),
            (Field::Measures, "Stecker gezogen"),
        ],
    );
    let roman = document(lines(
        "(i)  Name: Saskia Tremayne\n(ii)  Phone: 020 7946 0144\n(iii)  Narrative: Anybody can download the letters.\n\
         (iv)  Donors concerned: about 90\n(v)  Actions taken: Taken off the public network\n(x)  Notified: Director",
    ));
    expect(&roman, &[(Field::AffectedPersons, "90")]);
    let led = mail(
        "1.1 Navn ......... Turid Kjeldsberg\n1.2 Gruppe ....... Fiskerihelse\n1.3 Telefon ...... 77 62 90 14\n\
         2.2 Oppdaget ..... 16.11.2026 kl. 13:15\n2.5 Forklaring .. Svarfilene lå åpne hele helga.\n4.1 Gjort ........ Filene er flyttet.",
    );
    expect(
        &led,
        &[
            (Field::Description, "Svarfilene lå åpne hele helga."),
            (Field::Measures, "Filene er flyttet."),
        ],
    );
}

#[test]
fn a_moment_with_am_or_pm_is_no_half_of_the_day_before_it() {
    let have = mail(
        "Name: Deborah Kwan\nDate of incident: 11/09/2026 6:00 pm\nDate discovered: 11/18/2026 8:15 am\nWhat happened: A laptop is gone.",
    );
    assert!(have[&Field::DiscoveredAt].starts_with("2026-11-18T08:15"), "{have:#?}");
}

#[test]
fn one_question_may_ask_where_and_when() {
    let have = document(table(&[
        &["Hvem melder?", "Odd Arne Brekke"],
        &[
            "Hvor og når gikk det galt?",
            "Flytoget mellom Oslo S og Gardermoen, 10.11.2026 kl. 18:40",
        ],
        &["Når ble det oppdaget?", "10.11.2026 kl. 19:25"],
    ]));
    expect(&have, &[(Field::Location, "Flytoget mellom Oslo S og Gardermoen")]);
    assert!(have[&Field::OccurredAt].starts_with("2026-11-10T18:40"), "{have:#?}");
}

#[test]
fn what_a_form_prints_in_brackets_or_between_lines_is_no_answer() {
    let have = mail(
        "=== 2 INCIDENT ===\n2.1 What happened?\n    The school grades were mailed to all parents of another class.\n2.2 Actions taken\n    -\n\n\
         === 3 OFFICER ===\n3.1 Remarks\n    none\nOrt: [Straße, Gebäude]\nName: Frauke Dethlefsen\nTelephone: 04832 60 11 9",
    );
    assert!(!have.contains_key(&Field::Measures), "{have:#?}");
    assert!(!have.contains_key(&Field::Location), "{have:#?}");
}

#[test]
fn an_answer_of_two_paragraphs_beside_its_label_is_one_answer() {
    let told = [
        (
            "Beschreibung des Vorfalls",
            "Mein Diensttablet wurde aus der Mensa gestohlen. Auf dem Gerät lagen Notenlisten.\nDie Tasche stand offen.",
        ),
        (
            "Description of the incident",
            "A work tablet was stolen from the canteen. The device held lists of grades.\nThe bag was open.",
        ),
        (
            "Beskrivelse av hendelsen",
            "Nettbrettet mitt ble stjålet fra kantina. På enheten lå det karakterlister.\nVesken sto åpen.",
        ),
    ];
    for (label, text) in told {
        let have = document(table(&[
            &["Name", "Jorunn Aas"],
            &[label, text],
            &["Telefon", "55 01 02 03"],
        ]));
        expect(
            &have,
            &[(Field::Description, text), (Field::ReporterName, "Jorunn Aas")],
        );
    }
}

#[test]
fn boxes_with_captions_stand_above_rows_with_labels() {
    for (captions, labels) in [
        (
            ["Abteilung", "Meldende Person", "Funktion", "Telefon"],
            ["Was ist geschehen?", "Was wurde schon getan?"],
        ),
        (
            ["Department", "Reported by", "Job title", "Phone"],
            ["What happened?", "What has been done already?"],
        ),
        (
            ["Avdeling", "Meldt av", "Stilling", "Telefon"],
            ["Hva skjedde?", "Hva er gjort så langt?"],
        ),
    ] {
        let values = ["Hafen", "Jo Lane", "baker", "0711 5550 12"];
        let box_of = |at: usize| format!("{}\n{}", captions[at], values[at]);
        let boxes: Vec<String> = (0..4).map(box_of).collect();
        let read = document(table(&[
            &[&boxes[0], &boxes[1]],
            &[&boxes[2], &boxes[3]],
            &[labels[0], "The drawer was empty, the door stood open."],
            &[labels[1], "The door was locked."],
        ]));
        let told = |field| read.get(&field).map(String::as_str);
        assert_eq!(told(Field::ReporterName), Some("Jo Lane"), "{captions:?}");
        assert_eq!(told(Field::ReporterPhone), Some("0711 5550 12"), "{captions:?}");
        assert_eq!(told(Field::ReporterRole), Some("baker"), "{captions:?}");
        assert_eq!(told(Field::Measures), Some("The door was locked."), "{captions:?}");
    }
}
