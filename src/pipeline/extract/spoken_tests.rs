//! Languages of short mails and of what is passed on, numbered answers, unknown forms, corrections.

use super::tests::mail;
use super::*;
use crate::model::report::{Field, Value};

fn language(subject: &str, text: &str) -> Language {
    mail(subject, text, None).language
}

#[test]
fn a_few_words_without_a_function_word_have_a_language() {
    assert_eq!(language("Tablet stolen", "Tablet stolen"), Language::En);
    assert_eq!(language("Backup missing", ""), Language::En);
    assert_eq!(language("Handy gestohlen", "Handy gestohlen"), Language::De);
    assert_eq!(language("nettbrett mistet", "nettbrett mistet"), Language::Nb);
    // Nothing says anything: the first language of the house.
    assert_eq!(language("4711", "0815"), Language::De);
}

#[test]
fn a_cover_does_not_outvote_the_mail_below_it() {
    let below = "-----Original Message-----\nFrom: Jo Reed <jo@example.org>\nSent: Sunday, October 4, 2026 9:00 AM\nTo: Ola\n\
                 Subject: Tablet\n\nHi Ola,\n\nmy tablet was taken from the train and I have not seen it since.\n\nJo";
    for (subject, cover) in [("Fwd: Tablet", "FYI"), ("WG: Tablet", "z.K."), ("VS: Tablet", "")] {
        assert_eq!(
            language(subject, &format!("{cover}\n\n{below}")),
            Language::En,
            "{subject}"
        );
    }
    let own = "Guten Tag,\n\nbitte kümmert euch darum, das ist gestern bei uns eingegangen.";
    assert_eq!(language("WG: Tablet", &format!("{own}\n\n{below}")), Language::De);
}

#[test]
fn answers_that_begin_with_a_number_are_answers() {
    let form = "1. Name der meldenden Person\nUwe Horn\n2. Zeitpunkt der Entdeckung\n3. März 2026, 9:30 Uhr\n3. Ort\n\
                2. Stock links\n4. Beschreibung\nDer Beamer ist weg.\n5. Anzahl betroffener Personen\n14\n";
    let report = mail("Bogen", form, None).report;
    assert_eq!(report.text(Field::Location), Some("2. Stock links"));
    let when = report.value(Field::DiscoveredAt).map(ToString::to_string);
    assert_eq!(when.as_deref(), Some("2026-03-03T09:30:00+01:00"));
    let skjema = "1. Navn på melder\n\nUwe Horn\n\n2. Når ble avviket oppdaget\n\n3. juni\n\n3. Sted\n\n4. etasje\n\n\
                  4. Beskrivelse av hendelsen\n\n5. juni: Prosjektoren ble stjålet.\n\n5. Antall berørte\n\n14\n";
    let report = mail("Skjema", skjema, None).report;
    assert_eq!(report.text(Field::Location), Some("4. etasje"));
    assert_eq!(
        report.text(Field::Description),
        Some("5. juni: Prosjektoren ble stjålet.")
    );
    assert_eq!(report.value(Field::AffectedPersons), Some(&Value::Number(14)));
}

#[test]
fn labels_of_an_unknown_form_are_named() {
    let unread = |text: &str| -> Vec<String> {
        let report = mail("Sheet", text, None).report;
        report.unread.into_iter().map(|unread| unread.label).collect()
    };
    assert_eq!(
        unread("Frobnicator: 12\nReported by: Jo Reed\nQuux rating: teal\nZorb: 9\n"),
        ["Frobnicator", "Quux rating", "Zorb"]
    );
    let letter = "Hello team,\n\nI wanted to say: nothing works since this morning, and I do not know why.\nMy idea: somebody \
                  pulled a plug.\n\nWe will see tomorrow when the others are back.\nUntil then we write on paper.\n\nJo";
    assert!(unread(letter).is_empty(), "{:?}", unread(letter));
}

#[test]
fn a_correction_names_the_right_number_and_is_no_measure() {
    for text in [
        "Hello,\n\nI have to correct myself: it was not 12 but 130 people.\n\nJo",
        "Hallo,\n\nKorrektur: es waren nicht 12, sondern 130 Personen.\n\nUwe",
        "Hei,\n\nRettelse: det var ikke 12 personer, men 130.\n\nSiri",
    ] {
        let report = mail("Re: x", text, None).report;
        assert_eq!(
            report.value(Field::AffectedPersons),
            Some(&Value::Number(130)),
            "{text}"
        );
        assert_eq!(report.value(Field::Measures), None, "{text}");
    }
}

#[test]
fn a_table_in_the_words_of_a_mail_is_read_row_by_row() {
    // Dissection makes a document of it; the words around it describe, too.
    let raw = b"From: a@b.example\nSubject: Scan\n\nHello,\n\nwe saw these probes last night:\n\n\
                time;source ip;port\n2026-10-04 21:11:00Z;192.0.2.7;22\n2026-10-04 21:15:00Z;192.0.2.8;23\n\nJo\n";
    let dissected = crate::pipeline::dissect::dissect(raw, &crate::pipeline::dissect::Budget::default());
    let readings: Vec<ReadOutcome> = dissected
        .documents
        .iter()
        .map(|document| read_document(document.format, &document.bytes))
        .collect();
    let material = Material {
        headers: &tests::headers("Scan"),
        dissected: &dissected,
        readings: &readings,
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
    };
    let found = extract(&material, &FormRules::shipped(), &tests::settings());
    let from = found.report.value(Field::OccurredFrom).map(ToString::to_string);
    assert!(from.is_some_and(|from| from.starts_with("2026-10-04T21:11:00")));
    assert!(
        found
            .report
            .text(Field::Description)
            .unwrap()
            .starts_with("we saw these probes")
    );
    let ips: Vec<&str> = found.iocs.iter().map(|ioc| ioc.value.as_str()).collect();
    assert!(ips.contains(&"192.0.2.7") && ips.contains(&"192.0.2.8"), "{ips:?}");
    assert!(found.report.value(Field::AffectedSystems).is_none());
}
