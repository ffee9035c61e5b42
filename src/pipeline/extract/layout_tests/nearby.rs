//! Answers that their neighbours explain: stories below labels, sites beside departments, days beside stories.

use super::{document, expect, lines, table};
use crate::model::report::Field;

#[test]
fn an_answer_as_wide_as_the_table_stands_below_its_label() {
    let have = document(table(&[
        &["Raised by", "Petra Lund", "Extension", "4410"],
        &["Service area", "Parks", "Site", "Quay Road depot"],
        &["Full details", "", "", ""],
        &["A window said the till was locked and gave a number to ring, which a driver rang."],
        &["Action taken by staff", "", "", ""],
        &["Till unplugged, bank told"],
    ]));
    expect(
        &have,
        &[
            (Field::OrgUnit, "Parks"),
            (Field::Location, "Quay Road depot"),
            (
                Field::Description,
                "A window said the till was locked and gave a number to ring, which a driver rang.",
            ),
            (Field::Measures, "Till unplugged, bank told"),
        ],
    );
}

#[test]
fn a_date_behind_the_story_is_the_day_of_it() {
    let have = document(table(&[
        &["Staff member", "Petra Lund"],
        &["What went wrong", "The letter for one tenant went to another."],
        &["Date", "3 Nov 2026"],
        &["Found out", "5 Nov 2026"],
        &["Told", "Iain Gow"],
    ]));
    expect(
        &have,
        &[(Field::OccurredAt, "2026-11-03"), (Field::DiscoveredAt, "2026-11-05")],
    );
}

#[test]
fn a_yes_below_a_question_answers_it() {
    let have = document(lines(
        "Name: Ada Krull\n\
         Gerät: Tablet\n\
         Verloren oder gestohlen?: gestohlen\n\
         Mit eigenen Worten\n\
         Das Tablet lag im Auto, die Scheibe war eingeschlagen.\n\
         Sind Patientendaten dabei?\n\
         Ja – Notizen zu 4 Patienten",
    ));
    expect(&have, &[(Field::PersonalData, "yes"), (Field::AffectedPersons, "4")]);
    assert!(!have[&Field::Description].contains("Patient"), "{have:#?}");
}

#[test]
fn the_department_is_nearer_than_the_organisation() {
    let have = document(table(&[
        &["Verantwortliche Stelle", "Hochschule Brake"],
        &["Name der meldenden Person", "Ada Krull"],
        &["Dienststelle", "Dezernat 4"],
        &["Beschreibung", "Ein Brief lag im falschen Fach."],
    ]));
    expect(&have, &[(Field::OrgUnit, "Dezernat 4")]);
    let have = document(table(&[
        &["PART A: THE SUPPLIER"],
        &["Agreement no.", "FA-11"],
        &["Supplier", "Lund Cleaning Ltd"],
        &["Contact", "Petra Lund"],
        &["Contact no.", "01632 960 777"],
        &["Narrative", "Our mailbox was used by a stranger."],
    ]));
    expect(&have, &[(Field::OrgUnit, "Lund Cleaning Ltd")]);
}

#[test]
fn a_family_name_asked_for_first_is_turned_round() {
    let have = document(table(&[
        &["Familienname, Vorname", "Krull, Ada Marie"],
        &["Telefon", "0381 555 71 20"],
        &["Beschreibung", "Ein Brief lag im falschen Fach."],
    ]));
    expect(&have, &[(Field::ReporterName, "Ada Marie Krull")]);
}

#[test]
fn remarks_below_a_heading_tell_the_story_that_nothing_else_tells() {
    let have = document(lines(
        "Navn: Torunn Li\n\
         Telefon: 77 55 12 90\n\
         Serienummer: PF-3381\n\
         Del 4 – Merknader\n\
         Jeg må ha lagt igjen maskinen på toget.",
    ));
    expect(
        &have,
        &[(Field::Description, "Jeg må ha lagt igjen maskinen på toget.")],
    );
}

#[test]
fn the_fate_of_a_thing_is_told_by_its_kind_or_its_story() {
    let have = document(table(&[
        &["Namn", "Torunn Li"],
        &["Type hending", "Tap av utstyr"],
        &["Kva hende?", "Maskina vart liggjande att på ferja."],
    ]));
    expect(&have, &[(Field::LostOrStolen, "lost")]);
    let have = document(table(&[
        &["Name", "Petra Lund"],
        &["Device", "Laptop"],
        &[
            "What happened?",
            "The office was broken into at night and the laptop was stolen.",
        ],
    ]));
    expect(&have, &[(Field::LostOrStolen, "stolen")]);
}

#[test]
fn one_label_may_ask_for_two_things() {
    let have = document(lines(
        "Reported by (Name, Title and Organization): Petra Lund, Night Supervisor, Lund Freight Ltd\n\
         Location of incident and organisation filing report: Gate office, Lund Freight Ltd\n\
         Details of incident: A driver sat at the terminal and looked up rotas.",
    ));
    expect(
        &have,
        &[
            (Field::ReporterName, "Petra Lund"),
            (Field::ReporterRole, "Night Supervisor"),
            (Field::OrgUnit, "Lund Freight Ltd"),
            (Field::Location, "Gate office"),
        ],
    );
    let have = document(table(&[
        &["Namn", "Torunn Li"],
        &[
            "Når vart det oppdaga og av kven?",
            "4. november 2026 kl. 20.15, ein forelder",
        ],
        &["Kva hende?", "Lista låg open for alle."],
    ]));
    expect(&have, &[(Field::DiscoveredAt, "2026-11-04T20:15:00+01:00")]);
    let have = document(table(&[
        &["Name", "Petra Lund"],
        &["Description", "The list was open to everybody."],
        &[
            "Type and amount of personal data",
            "name; address; telephone number. 31 residents.",
        ],
    ]));
    expect(
        &have,
        &[
            (Field::DataCategories, "name, address, telephone number"),
            (Field::AffectedPersons, "31"),
        ],
    );
}

#[test]
fn a_hint_with_a_colon_is_part_of_its_label() {
    let have = document(table(&[
        &["Meldende Person", "Ada Krull"],
        &["Datum/Uhrzeit der Entdeckung [TT.MM.JJJJ, hh:mm]", "05.10.2026, 07:20"],
        &["Kurzbeschreibung", "Die Dateien lassen sich nicht öffnen."],
        &["Getroffene Maßnahmen", "Server vom Netz getrennt"],
        &["Datum/Uhrzeit", "05.10.2026, 07:45"],
        &["Wer wurde informiert?", "Werkleitung"],
        &["Sonstiges", "Wir brauchen die Kasse bis zum Markt zurück!"],
    ]));
    expect(
        &have,
        &[
            (Field::DiscoveredAt, "2026-10-05T07:20:00+02:00"),
            (Field::Informed, "Werkleitung"),
        ],
    );
    assert_eq!(have.get(&Field::OccurredAt), None);
}

#[test]
fn a_form_without_a_box_for_the_time_leaves_it_to_the_story() {
    let have = document(table(&[
        &["Report prepared by:", "Petra Lund, Deputy Clerk"],
        &[
            "Summary of the event",
            "On 19 October 2026 at 10.15am the list was put on our website. We noticed it on 20 October at 9am.",
        ],
        &["Actions taken", "The page was taken down."],
    ]));
    assert!(have.contains_key(&Field::OccurredAt), "{have:#?}");
}

#[test]
fn arrows_point_at_answers_and_members_have_offices() {
    let have = document(table(&[
        &["Mitglied/Amt", "Ada Krull, Kassenwartin"],
        &["Telefon", "→ 0381 555 71 20"],
        &["Was ist passiert?", "» Der Ordner lag offen da."],
        &["Maßnahmen", "»Alles gesperrt« laut Vorstand"],
    ]));
    expect(
        &have,
        &[
            (Field::ReporterName, "Ada Krull"),
            (Field::ReporterRole, "Kassenwartin"),
            (Field::ReporterPhone, "0381 555 71 20"),
            (Field::Description, "Der Ordner lag offen da."),
            (Field::Measures, "»Alles gesperrt« laut Vorstand"),
        ],
    );
}

#[test]
fn a_description_of_the_case_is_no_list_of_data() {
    let have = document(table(&[
        &["Namn", "Torunn Li"],
        &[
            "1. Skildring av avviket, kva personar og opplysningar som er råka",
            "Lista over elevane låg open for alle i ei delt mappe i to dagar, og fleire såg henne.",
        ],
        &["Kva er gjort", "Mappa er stengd."],
    ]));
    expect(
        &have,
        &[(
            Field::Description,
            "Lista over elevane låg open for alle i ei delt mappe i to dagar, og fleire såg henne.",
        )],
    );
}

#[test]
fn the_number_of_people_may_stand_behind_their_data() {
    let have = document(table(&[
        &["Name", "Petra Lund"],
        &["What went wrong", "The minutes were sent to the wrong list."],
        &["Data categories", "names, incomes of 8 applicants"],
    ]));
    expect(&have, &[(Field::AffectedPersons, "8")]);
    let have = document(table(&[
        &["Name", "Ada Krull"],
        &["Beschreibung", "Die Liste ging an den falschen Verteiler."],
        &["Datenarten", "Namen, Protokolle von 3 Sitzungen"],
    ]));
    assert_eq!(have.get(&Field::AffectedPersons), None);
}

#[test]
fn a_sentence_beside_a_label_heads_no_column() {
    let have = document(table(&[
        &["Beschreibung", "Gerät im Bus vergessen."],
        &["Lieblingsfarbe", "blau"],
    ]));
    expect(&have, &[(Field::Description, "Gerät im Bus vergessen.")]);
    assert!(have.get(&Field::DeviceKind).is_none_or(|kind| kind != "blau"));
}
