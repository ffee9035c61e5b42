//! Yes and no in cells, lists over several cells, times beside their days.

use super::{document, expect, lines, table};
use crate::model::report::Field;

#[test]
fn yes_and_no_stand_in_cells_of_their_own() {
    let have = document(table(&[
        &["Name der meldenden Person", "Gesine Altrock"],
        &["Telefon", "0381 555 71 20"],
        &["Beschreibung", "Ein Tablet wurde aus dem Lehrerzimmer entwendet."],
        &["Wurde die Polizei informiert?", "☐ Ja", "☒ Nein"],
        &["War das Gerät verschlüsselt?", "☒ Ja", "☐ Nein", "☐ unbekannt"],
    ]));
    expect(&have, &[(Field::PoliceReport, "Nein"), (Field::DeviceEncrypted, "yes")]);
    let have = document(table(&[
        &["Name", "Harriet Lovell"],
        &["Description", "A tablet was taken out of the staff room."],
        &["Were the police informed?", "Yes", "X", "No", ""],
        &["Was the device encrypted?", "Yes", "", "No", "X"],
    ]));
    expect(&have, &[(Field::PoliceReport, "Yes"), (Field::DeviceEncrypted, "no")]);
    let have = document(table(&[
        &["Navn", "Torunn Li"],
        &["Beskrivelse", "Et nettbrett ble tatt fra personalrommet."],
        &["Er politiet varslet?", "x", "Ja", "", "Nei"],
        &["Var enheten kryptert?", "", "Ja", "x", "Nei"],
    ]));
    expect(&have, &[(Field::PoliceReport, "Ja"), (Field::DeviceEncrypted, "no")]);
}

#[test]
fn options_below_one_another_bear_their_ticks_in_a_column_between() {
    let have = document(table(&[
        &["Meldt av", "Torunn Li", "Telefon", "77 55 12 90"],
        &["Hva skjedde?", "Et nettbrett ble tatt fra personalrommet.", "", ""],
        &["Tapt eller stjålet?", "", "Tapt", ""],
        &["", "x", "Stjålet", ""],
        &["Er enheten kryptert?", "x", "Ja", ""],
        &["", "", "Nei", ""],
        &["", "", "Vet ikke", ""],
        &["Ligger det personopplysninger på enheten?", "", "Ja", ""],
        &["", "x", "Nei", ""],
    ]));
    expect(
        &have,
        &[
            (Field::LostOrStolen, "stolen"),
            (Field::DeviceEncrypted, "yes"),
            (Field::PersonalData, "no"),
        ],
    );
}

#[test]
fn a_tick_between_two_words_that_could_be_of_either_is_none() {
    let have = document(table(&[
        &["Name", "Harriet Lovell"],
        &["Description", "A tablet was taken out of the staff room."],
        &["Was the device encrypted?", "Yes", "X", "No"],
    ]));
    assert_eq!(have.get(&Field::DeviceEncrypted), None, "{have:#?}");
}

#[test]
fn boxes_may_stand_behind_the_question_in_its_cell() {
    let have = document(table(&[
        &["Name", "Gesine Altrock"],
        &["Telefon", "0381 555 71 20"],
        &["Wurde die Polizei informiert?   ☐ Ja  ☒ Nein", ""],
        &["War das Gerät verschlüsselt?\n☒ Ja  ☐ Nein", ""],
    ]));
    expect(&have, &[(Field::PoliceReport, "Nein"), (Field::DeviceEncrypted, "yes")]);
}

#[test]
fn a_list_goes_on_below_and_beside_itself() {
    let have = document(table(&[
        &["Navn", "Torunn Li"],
        &["Telefon", "77 55 12 90"],
        &["Berørte systemer", "Nettbrett NB-88"],
        &["", "Filserver fs09"],
        &["", "Skriver i arkivet"],
        &["Type opplysninger", "Fødselsdatoer"],
        &["", "Helseopplysninger"],
        &["Tiltak", "Passordene er byttet."],
    ]));
    expect(
        &have,
        &[
            (
                Field::AffectedSystems,
                "Nettbrett NB-88, Filserver fs09, Skriver i arkivet",
            ),
            (Field::DataCategories, "Fødselsdatoer, Helseopplysninger"),
            (Field::Measures, "Passordene er byttet."),
        ],
    );
    let have = document(table(&[
        &["Name", "Harriet Lovell", ""],
        &["Telephone", "01632 960 377", ""],
        &["Affected systems", "Tablet TB-88", "Mail server mx2"],
        &["Description", "A tablet was taken out of the staff room.", ""],
        &["Measures", "The tablet was blocked.", ""],
        &["Number of people affected", "31", ""],
        &["Type of data", "Names", "Dates of birth"],
    ]));
    expect(&have, &[(Field::AffectedSystems, "Tablet TB-88, Mail server mx2")]);
}

#[test]
fn a_time_stands_beside_its_day() {
    let have = document(table(&[
        &["Name", "Gesine Altrock", ""],
        &["Wann wurde der Vorfall bemerkt?", "17.11.2026", "07:35 Uhr"],
        &["Wann geschah der Vorfall?", "16.11.2026", "22:10"],
        &["Beschreibung", "Ein Tablet wurde aus dem Lehrerzimmer entwendet.", ""],
    ]));
    assert!(have[&Field::DiscoveredAt].starts_with("2026-11-17T07:35"), "{have:#?}");
    assert!(have[&Field::OccurredAt].starts_with("2026-11-16T22:10"), "{have:#?}");
}

#[test]
fn the_time_of_the_event_is_not_when_it_was_noticed() {
    let have = document(table(&[
        &["Name: Harriet Lovell", "Telephone: 01632 960 377"],
        &[
            "When was the incident discovered? 17 November 2026, 07:35",
            "When did the incident occur? 16 November 2026, 22:10",
        ],
        &["Affected systems: Tablet TB-88", "Number of people affected: 31"],
    ]));
    assert!(have[&Field::OccurredAt].starts_with("2026-11-16T22:10"), "{have:#?}");
    let noticed = have.get(&Field::DiscoveredAt);
    assert!(noticed.is_none_or(|when| when.starts_with("2026-11-17")), "{have:#?}");
}

#[test]
fn captions_stand_under_their_answers_in_a_single_column() {
    let have = document(table(&[
        &["Gesine Altrock"],
        &["Name der meldenden Person"],
        &["0381 555 71 20"],
        &["Telefon"],
        &["g.altrock@schule.example"],
        &["E-Mail"],
        &["17.11.2026, 07:35 Uhr"],
        &["Wann wurde der Vorfall bemerkt?"],
    ]));
    expect(
        &have,
        &[
            (Field::ReporterName, "Gesine Altrock"),
            (Field::ReporterPhone, "0381 555 71 20"),
        ],
    );
    assert!(have[&Field::DiscoveredAt].starts_with("2026-11-17T07:35"), "{have:#?}");
}

#[test]
fn help_stands_between_a_label_and_its_answer_in_a_single_column() {
    let have = document(table(&[
        &["Name"],
        &["Given name first"],
        &["Harriet Lovell"],
        &["Telephone"],
        &["in case we have questions"],
        &["01632 960 377"],
        &["Email"],
        &["your address at work"],
        &["h.lovell@school.example"],
        &["Number of people affected"],
        &["a guess will do"],
        &["31"],
    ]));
    expect(
        &have,
        &[
            (Field::ReporterName, "Harriet Lovell"),
            (Field::ReporterPhone, "01632 960 377"),
            (Field::AffectedPersons, "31"),
        ],
    );
}

#[test]
fn questions_with_their_answers_stand_side_by_side() {
    let have = document(table(&[
        &["Name: Gesine Altrock", "Telefon: 0381 555 71 20"],
        &[
            "Wann wurde es bemerkt? 3.11.2026, 9:15 Uhr",
            "Wo ist es passiert? Turnhalle",
        ],
        &[
            "Wurde die Polizei informiert? ☒ Ja ☐ Nein",
            "War das Gerät verschlüsselt? ☐ Ja ☒ Nein",
        ],
        &["Wie viele Personen sind betroffen? (Schätzung)", "12"],
    ]));
    expect(
        &have,
        &[
            (Field::Location, "Turnhalle"),
            (Field::PoliceReport, "Ja"),
            (Field::DeviceEncrypted, "no"),
            (Field::AffectedPersons, "12"),
        ],
    );
    assert!(have[&Field::DiscoveredAt].starts_with("2026-11-03T09:15"), "{have:#?}");
}

#[test]
fn labels_in_one_cell_have_their_answers_in_the_next() {
    let have = document(table(&[
        &[
            "Name\nDepartment\nPhone",
            "Harriet Lovell\nGrounds and Gardens\n020 7946 0411",
        ],
        &[
            "Email\nLocation of the incident",
            "h.lovell@school.example\nPotting shed",
        ],
        &["What happened?", "A tablet was taken\nout of the shed."],
    ]));
    expect(
        &have,
        &[
            (Field::ReporterName, "Harriet Lovell"),
            (Field::OrgUnit, "Grounds and Gardens"),
            (Field::ReporterPhone, "020 7946 0411"),
            (Field::ReporterEmail, "h.lovell@school.example"),
            (Field::Location, "Potting shed"),
        ],
    );
}

#[test]
fn boxes_in_the_row_below_answer_the_question() {
    let have = document(table(&[
        &["Navn", "Torunn Li"],
        &["Beskrivelse", "Et nettbrett ble tatt fra personalrommet."],
        &["Er politiet varslet?"],
        &["☐ Ja", "☒ Nei"],
        &["Var enheten kryptert?"],
        &["☒ Ja", "☐ Nei"],
    ]));
    expect(&have, &[(Field::PoliceReport, "Nei"), (Field::DeviceEncrypted, "yes")]);
}

#[test]
fn captions_may_stand_below_the_answers() {
    let wanted = [
        (Field::ReporterName, "Harriet Lovell"),
        (Field::ReporterPhone, "020 7946 0411"),
        (Field::ReporterEmail, "h.lovell@school.example"),
        (Field::Location, "Potting shed"),
        (
            Field::Description,
            "A tablet was taken out of the shed.\nNobody saw it.",
        ),
    ];
    let have = document(lines(
        "Report of a loss\nHarriet Lovell\n(Name)\n020 7946 0411\n(Telephone)\nh.lovell@school.example\n(Email)\nPotting shed\n(Location of the incident)\nA tablet was taken out of the shed.\nNobody saw it.\n(Description)",
    ));
    expect(&have, &wanted);
    let have = document(lines(
        "Report of a loss\nName\nHarriet Lovell\nTelephone\n020 7946 0411\nEmail\nh.lovell@school.example\nLocation of the incident\nPotting shed\nDescription\nA tablet was taken out of the shed.\nNobody saw it.",
    ));
    expect(&have, &wanted);
}

#[test]
fn words_with_their_boxes_are_no_label_of_the_next_cell() {
    let have = document(table(&[
        &["Name:", "Gesine Altrock", "Telefon:", "0381 555 71 20"],
        &["Verlust ☐   Diebstahl ☒", "", "Ort des Verlusts:", "Turnhalle"],
        &["Gerät:", "Tablet", "Inventarnummer:", "T-77120"],
    ]));
    expect(
        &have,
        &[(Field::LostOrStolen, "stolen"), (Field::Location, "Turnhalle")],
    );
}

#[test]
fn numbered_labels_bear_their_help_below_them() {
    let have = document(table(&[
        &["Report prepared by", "Harriet Lovell"],
        &[
            "1 What took place\nwho, when, in short",
            "A ledger lay open in the hall.",
        ],
        &[
            "2 Type of personal data\nName; Address; Date of birth; or other",
            "Name, address, donations of one member",
        ],
        &["3 What the finder did\nafter he had found it", "Not applicable"],
        &[
            "4 Actions taken to contain it\nHas all been got back? When?",
            "Ledger locked away.",
        ],
        &["5 Rules in place\n(storage, sharing)", "House rules"],
    ]));
    expect(
        &have,
        &[
            (Field::DataCategories, "Name, address, donations of one member"),
            (Field::Measures, "Ledger locked away."),
        ],
    );
}

#[test]
fn an_empty_row_ends_the_answers_below_their_labels() {
    let have = document(table(&[
        &["Ihr Name", "", "Ihr Bereich"],
        &["Gesine Altrock", "", "Archiv"],
        &["", "", ""],
        &["Telefon", "", "E-Mail"],
        &["0381 555 71 20", "", "g.altrock@example.org"],
        &["", "", ""],
        &["Um was für eine Sache geht es? (x)", "", ""],
        &["x", "Falsche Empfänger", ""],
        &["", "Gerät verloren", ""],
        &["", "", ""],
        &["Wie viele Personen?", "", "Welche Daten?"],
        &["146", "", "E-Mail-Adressen, Namen"],
    ]));
    expect(
        &have,
        &[
            (Field::ReporterPhone, "0381 555 71 20"),
            (Field::AffectedPersons, "146"),
            (Field::DataCategories, "E-Mail-Adressen, Namen"),
        ],
    );
}

#[test]
fn one_number_for_each_group_of_people_makes_a_sum() {
    let groups: &[&[&str]] = &[
        &["Name", "Harriet Lovell"],
        &["What happened?", "A ledger lay open in the hall."],
        &["Student(s)", "0"],
        &["Customer(s)", ""],
        &["Patient(s)", "31"],
        &["Employee(s)", "4"],
    ];
    expect(&document(table(groups)), &[(Field::AffectedPersons, "35")]);
    let mut whole = groups.to_vec();
    whole.insert(2, &["Number of people affected", "35"]);
    expect(&document(table(&whole)), &[(Field::AffectedPersons, "35")]);
}

#[test]
fn a_name_is_no_number_and_data_are_no_machine() {
    let have = document(table(&[
        &["Name", "Harriet Lovell"],
        &["What happened?", "A disk is missing from the hall."],
        &["Asset number", "External hard disk, HL-0417"],
    ]));
    expect(
        &have,
        &[(Field::DeviceId, "HL-0417"), (Field::DeviceKind, "External hard disk")],
    );
    let have = document(table(&[
        &["Name", "Gesine Altrock"],
        &["Was ist passiert?", "Jemand hat die Ablage geleert."],
        &["Inventarnummer", "keine"],
        &["Art des Geräts", "Rohdaten der Messung"],
    ]));
    assert_eq!(
        (have.get(&Field::DeviceId), have.get(&Field::DeviceKind)),
        (None, None),
        "{have:#?}"
    );
}

#[test]
fn what_is_typed_stands_below_its_label_and_not_beside_it() {
    let have = document(table(&[
        &["Found (date)", "Corner / Hall"],
        &["30/10/2026", "Sports Centre"],
        &["Mobile or extension", "Desk / Counter"],
        &["07700 900 733", "East"],
        &["What did you see?", ""],
        &["The kiosk shows an error and lets nobody in any more.", ""],
    ]));
    expect(
        &have,
        &[
            (Field::DiscoveredAt, "2026-10-30"),
            (Field::ReporterPhone, "07700 900 733"),
        ],
    );
    assert_ne!(have.get(&Field::Location).map(String::as_str), Some("Corner / Hall"));
}
