//! Answers that only their neighbours, their heading or a second half of their label explains.

use std::collections::BTreeMap;

use super::layout_tests::{document, lines, mail, table};
use crate::model::report::Field;

fn show(found: &BTreeMap<Field, String>, field: Field) -> &str {
    found.get(&field).map_or("", String::as_str)
}

/// A form of two columns with a beginning that makes it one.
fn form(rows: &[(&str, &str)]) -> BTreeMap<Field, String> {
    let head = [("Telefon", "0201 5566"), ("E-Mail", "ola@example.org")];
    let cells: Vec<[&str; 2]> = head.iter().chain(rows).map(|(label, value)| [*label, *value]).collect();
    let cells: Vec<&[&str]> = cells.iter().map(<[&str; 2]>::as_slice).collect();
    document(table(&cells))
}

#[test]
fn measures_that_are_planned_or_wished_for_were_not_taken() {
    for (label, taken, other) in [
        (
            "Welche Maßnahmen wurden ergriffen?",
            "Konto gesperrt",
            "Welche Maßnahmen werden empfohlen?",
        ),
        ("Actions taken", "Account blocked", "Preventive actions"),
        ("Gjennomførte tiltak", "Kontoen er sperret", "Forebyggende tiltak"),
    ] {
        let found = form(&[(label, taken), (other, "Schulung / training / kurs")]);
        assert_eq!(show(&found, Field::Measures), taken, "{other}");
    }
    for label in ["Gewünschte Maßnahmen", "Action requested", "Ønsket tiltak"] {
        let found = form(&[(label, "Please take the page down")]);
        assert_eq!(show(&found, Field::Measures), "", "{label}");
    }
}

#[test]
fn the_contact_of_an_organisation_is_who_reports() {
    for (body, organisation, contact, role) in [
        ("Kunde", "Buchverlag Steiner & Co. KG", "Ansprechpartner", "Rolle"),
        ("Customer", "Brook Lane Publishing Ltd", "Contact person", "Role"),
        ("Kunde", "Fjordnett AS", "Kontaktperson", "Stilling"),
    ] {
        let found = form(&[(body, organisation), (contact, "Kari Lindgren"), (role, "Disponent")]);
        assert_eq!(show(&found, Field::ReporterName), "Kari Lindgren", "{organisation}");
        assert_eq!(show(&found, Field::ReporterRole), "Disponent", "{organisation}");
    }
}

#[test]
fn a_day_and_hours_in_two_boxes_are_a_span() {
    for (day, hours) in [
        (
            ("Datum des Verlusts", "3.10.2026"),
            ("Uhrzeit (von/bis)", "zwischen 14 und 15:30 Uhr"),
        ),
        (("Date of loss", "3 October 2026"), ("Time (from/to)", "14:00 - 15:30")),
        (("Dato for hendelsen", "03.10.2026"), ("Klokkeslett", "kl. 14.00–15.30")),
    ] {
        let found = form(&[day, hours]);
        assert_eq!(
            show(&found, Field::OccurredFrom),
            "2026-10-03T14:00:00+02:00",
            "{hours:?}"
        );
        assert_eq!(
            show(&found, Field::OccurredTo),
            "2026-10-03T15:30:00+02:00",
            "{hours:?}"
        );
        assert_eq!(show(&found, Field::OccurredAt), "", "{hours:?}");
    }
}

#[test]
fn the_same_day_is_the_one_told_before() {
    for (at, found_at, value) in [
        (
            "Zeitpunkt des Vorfalls",
            "Wann entdeckt?",
            "am selben Tag, 16.45 Uhr, durch eine Kollegin",
        ),
        ("Date of incident", "Date discovered", "the same day, 4:45 pm"),
        ("Når skjedde hendelsen?", "Når ble det oppdaget?", "samme dag kl. 16.45"),
    ] {
        let found = form(&[(at, "03.10.2026"), (found_at, value)]);
        assert_eq!(
            show(&found, Field::DiscoveredAt),
            "2026-10-03T16:45:00+02:00",
            "{value}"
        );
    }
}

#[test]
fn of_two_days_under_one_question_the_one_of_the_finding_counts() {
    for (label, value) in [
        (
            "Wann wurde der Vorfall entdeckt?",
            "Freigabe bestand seit dem 14.09.2026. Entdeckt am 02.10.2026 um 9:15 Uhr.",
        ),
        (
            "When was the incident discovered?",
            "The folder was opened on 14 September 2026. We noticed it on 2 October 2026 at 9:15 am.",
        ),
        (
            "Når ble avviket oppdaget?",
            "Mappen ble delt 14.09.2026. Vi oppdaget det 02.10.2026 kl. 09.15.",
        ),
    ] {
        let found = form(&[(label, value)]);
        assert_eq!(
            show(&found, Field::DiscoveredAt),
            "2026-10-02T09:15:00+02:00",
            "{value}"
        );
    }
}

#[test]
fn goals_and_times_are_no_systems() {
    for (label, value) in [
        ("Welche Systeme sind betroffen?", "Vertraulichkeit und Verfügbarkeit"),
        ("Systems affected", "Confidentiality, Integrity"),
        ("Hvilke systemer er påvirket?", "Konfidensialitet"),
        ("When was the affected service restored?", "02.10.2026 14:20"),
    ] {
        assert_eq!(show(&form(&[(label, value)]), Field::AffectedSystems), "", "{value}");
    }
}

#[test]
fn the_number_below_a_heading_for_the_police_is_theirs() {
    for (heading, station, number) in [
        ("Polizei", "Dienststelle", "Vorgangsnummer"),
        ("Police", "Station", "Reference no."),
        ("Politi", "Distrikt", "Saksnummer"),
    ] {
        let found = form(&[(heading, ""), (station, "Mitte"), (number, "ST/0044/2026")]);
        assert_eq!(show(&found, Field::PoliceReport), "ST/0044/2026", "{heading}");
        assert_eq!(show(&found, Field::OrgUnit), "", "{heading}");
    }
}

#[test]
fn role_and_department_under_one_label_are_two() {
    for label in ["Funktion / Abteilung", "Role / department", "Stilling og avdeling"] {
        let found = form(&[(label, "Konservator, Samlinger")]);
        assert_eq!(show(&found, Field::ReporterRole), "Konservator", "{label}");
        assert_eq!(show(&found, Field::OrgUnit), "Samlinger", "{label}");
    }
}

#[test]
fn where_a_form_goes_opens_nobodys_block() {
    for address in [
        "An die Datenschutzbeauftragte",
        "To the Data Protection Officer",
        "Til personvernombudet",
    ] {
        let text = format!("{address}\nName: Erika Muster\nFunktion: Sachbearbeiterin\nTelefon: 0201 5566");
        let found = document(lines(&text));
        assert_eq!(show(&found, Field::ReporterRole), "Sachbearbeiterin", "{address}");
    }
}

#[test]
fn other_is_described_in_the_next_box() {
    for (label, option, next) in [
        (
            "Getroffene Maßnahmen",
            "Sonstiges (bitte beschreiben)",
            "Kurze Beschreibung",
        ),
        ("Actions taken", "Other, please specify:", "Brief description"),
        ("Iverksatte tiltak", "Annet (beskriv nedenfor)", "Kort beskrivelse"),
    ] {
        let found = form(&[
            ("Beschreibung", "The bag was left on the bus."),
            (label, option),
            (next, "Lock changed"),
        ]);
        assert_eq!(show(&found, Field::Measures), "Lock changed", "{label}");
        assert_eq!(
            show(&found, Field::Description),
            "The bag was left on the bus.",
            "{label}"
        );
    }
}

#[test]
fn a_ticked_kind_of_people_may_tell_their_number() {
    for (label, options) in [
        (
            "Betroffene Personengruppen",
            "[x] Mandanten – Anzahl: 31\n[ ] Beschäftigte – Anzahl: ___",
        ),
        (
            "Categories of individuals",
            "[ ] Staff - number: ____\n[x] Tenants - number: approx. 31",
        ),
        (
            "Kategorier av berørte personer",
            "[x] Elever, antall: 31\n[ ] Ansatte, antall:",
        ),
    ] {
        assert_eq!(
            show(&form(&[(label, options)]), Field::AffectedPersons),
            "31",
            "{label}"
        );
    }
}

#[test]
fn a_name_stands_below_the_heading_that_asks_for_it() {
    let found = mail(
        "Beschreibung: Der Schrank stand offen.\nZeitpunkt: 02.10.2026\nOrt: Lager\n\n7. ANSPRECHPARTNER FÜR RÜCKFRAGEN\nPetra Lindner (Büroleitung)\nTelefon: 0201 5566",
    );
    assert_eq!(show(&found, Field::ReporterName), "Petra Lindner");
}

#[test]
fn a_timeline_tells_what_its_rows_name() {
    for (heads, began, found, told) in [
        (
            ["Zeitpunkt", "Ereignis"],
            "Beginn des Vorfalls",
            "Vorfall entdeckt am",
            "Leitung informiert",
        ),
        (
            ["Date/Time", "Event"],
            "Incident start",
            "Incident discovered",
            "Team notified",
        ),
        (
            ["Tidspunkt", "Hendelse"],
            "Hendelsen startet",
            "Hendelsen oppdaget",
            "Leder varslet",
        ),
    ] {
        let rows: [[&str; 2]; 6] = [
            ["E-Mail", "ola@example.org"],
            ["Telefon", "0201 5566"],
            heads,
            ["01.10.2026 22:15", began],
            ["02.10.2026 09:15", found],
            ["02.10.2026 09:40", told],
        ];
        let rows: Vec<&[&str]> = rows.iter().map(<[&str; 2]>::as_slice).collect();
        let found = document(table(&rows));
        assert_eq!(
            show(&found, Field::DiscoveredAt),
            "2026-10-02T09:15:00+02:00",
            "{heads:?} {found:?}"
        );
        assert_eq!(show(&found, Field::OccurredAt), "", "{heads:?} {found:?}");
    }
}

#[test]
fn a_story_below_a_heading_over_the_whole_width_is_told() {
    for (heading, story) in [
        (
            "Teil C – Hergang (mit eigenen Worten)",
            "Beim Umsteigen blieb die Tasche mit dem Gerät auf dem Sitz liegen, und der Zug fuhr ab.",
        ),
        (
            "Section C – Circumstances",
            "While changing trains the bag with the device was left on the seat, and the train departed.",
        ),
        (
            "Del C – Hendelsesforløp",
            "Ved togbytte ble vesken med enheten liggende igjen på setet, og toget kjørte videre.",
        ),
    ] {
        let rows: [[&str; 2]; 5] = [
            ["E-Mail", "ola@example.org"],
            ["Telefon", "0201 5566"],
            ["Name", "Ola Absender"],
            [heading, ""],
            [story, ""],
        ];
        let mut rows: Vec<&[&str]> = rows.iter().map(<[&str; 2]>::as_slice).collect();
        assert_eq!(show(&document(table(&rows)), Field::Description), story);
        let wide = [story];
        rows.pop();
        rows.push(&wide);
        assert_eq!(show(&document(table(&rows)), Field::Description), story);
    }
}

#[test]
fn questions_of_the_form_are_no_kinds_of_data() {
    for list in [
        "what broke, what was on the screen, who was told",
        "was genau weg ist, welche Dateien offen waren, wer davon weiß",
        "hva som er borte, hvilke filer det gjelder",
    ] {
        assert_eq!(
            show(&form(&[("Data involved", list)]), Field::DataCategories),
            "",
            "{list}"
        );
    }
}

#[test]
fn the_story_under_other_information_is_whole() {
    let found = mail(
        "Name: Jo Lane\nPhone: 0201 5566\nLocation: Hall 2\n20. Other relevant information:\nThe side door had been wedged open since the\nmorning, and two screens were gone.\n\nRegards",
    );
    assert_eq!(
        show(&found, Field::Description).replace('\n', " "),
        "The side door had been wedged open since the morning, and two screens were gone."
    );
}

#[test]
fn other_kinds_of_data_join_the_ticked_ones() {
    for (label, more) in [
        ("Kategorien der betroffenen Daten", "Sonstige Kategorien"),
        ("Categories of personal data", "Other categories"),
        ("Kategorier av personopplysninger", "Andre kategorier"),
    ] {
        let found = form(&[(label, "[x] Name\n[ ] IBAN"), (more, "Tonaufnahmen")]);
        assert_eq!(show(&found, Field::DataCategories), "Name, Tonaufnahmen", "{label}");
    }
}

#[test]
fn the_plural_asks_for_a_span_as_well() {
    let found =
        mail("Name: Jo Lane\nPhone: 0201 5566\nHost: srv7.example.org\n14. dates: 2026-10-02 from 18:20 to 19:05");
    assert_eq!(show(&found, Field::OccurredFrom), "2026-10-02T18:20:00+02:00");
    assert_eq!(show(&found, Field::OccurredTo), "2026-10-02T19:05:00+02:00");
}

#[test]
fn a_label_that_asks_for_name_function_and_unit_gets_all_three_in_its_order() {
    for (label, answer) in [
        ("Name, Funktion, Abteilung", "Kari Lindgren, Laborantin, Analytik"),
        (
            "Reporter (name, department, position)",
            "Kari Lindgren, Analytik, Laborantin",
        ),
        (
            "Meldt av (navn, stilling, avdeling)",
            "Kari Lindgren, Laborantin, Analytik",
        ),
    ] {
        let found = form(&[(label, answer)]);
        assert_eq!(show(&found, Field::ReporterName), "Kari Lindgren", "{label}");
        assert_eq!(show(&found, Field::ReporterRole), "Laborantin", "{label}");
        assert_eq!(show(&found, Field::OrgUnit), "Analytik", "{label}");
    }
    let found = form(&[("Gemeldet durch (Name, Firma)", "Kari Lindgren, Putzdienst Klar & Söhne")]);
    assert_eq!(show(&found, Field::ReporterName), "Kari Lindgren");
    assert_eq!(show(&found, Field::OrgUnit), "Putzdienst Klar & Söhne");
}
