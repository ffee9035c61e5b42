//! Mails that pass on what somebody else reports.

use super::tests::{expect, headers, mail_of, settings, show};
use super::*;
use crate::model::report::Field;
use crate::pipeline::dissect::TextPart;

/// What is read of a covering note with a message attached.
fn attached(cover: &str, header: &str, text: &str) -> Extracted {
    let part = |part: &str, text: &str, forwarded| TextPart {
        part: part.to_owned(),
        text: text.to_owned(),
        html: None,
        forwarded,
    };
    let dissected = Dissected {
        texts: vec![
            part("1", cover, false),
            part("2.HEADER", header, true),
            part("2.1", text, true),
        ],
        ..Dissected::default()
    };
    let material = Material {
        headers: &headers("Fwd: x"),
        dissected: &dissected,
        readings: &[],
        written: "2026-10-06T08:00:00Z".parse().unwrap(),
    };
    extract(&material, &FormRules::shipped(), &settings())
}

#[test]
fn a_question_above_a_report_hands_it_over() {
    let told = |subject: &str, cover: &str, head: &str, text: &str| {
        let text = format!("{cover}\n\n{head}\n\n{text}");
        mail_of(subject, (&text, None), "2026-10-06T08:00:00Z")
    };
    let de = "Von: Uwe Horn <uwe@example.org>\nGesendet: Montag, 5. Oktober 2026 09:00\nAn: Ola\nBetreff: x";
    let en = "-----Original Message-----\nFrom: Uwe Horn <uwe@example.org>\nSent: Monday, October 5, 2026 9:00 AM\nTo: Ola\nSubject: x";
    let nb = "Fra: Uwe Horn <uwe@example.org>\nSendt: mandag 5. oktober 2026 09:00\nTil: Ola\nEmne: x";
    let nn = "-----Opphavleg melding-----\nFrå: Uwe Horn <uwe@example.org>\nSendt: måndag 5. oktober 2026 09:00\nTil: Ola\nEmne: x";
    for (subject, cover, head, device, text) in [
        (
            "WG: x",
            "Moin, kümmert ihr euch darum?",
            de,
            "Tablet",
            "Gestern um 8 Uhr wurde mir im Bus mein Tablet gestohlen.",
        ),
        (
            "FW: x",
            "Is this one for you?",
            en,
            "tablet",
            "Yesterday at 8 am my tablet was stolen on the bus.",
        ),
        (
            "VS: x",
            "Hvem tar denne?",
            nb,
            "nettbrett",
            "I går kl. 8 ble nettbrettet mitt stjålet på bussen.",
        ),
        (
            "VS: x",
            "Kven tek denne?",
            nn,
            "nettbrett",
            "I går kl. 8 vart nettbrettet mitt stole på bussen.",
        ),
    ] {
        let found = told(subject, cover, head, text);
        expect(
            &found,
            &[
                (Field::OccurredAt, "2026-10-04T08:00:00+02:00"),
                (Field::LostOrStolen, "stolen"),
                (Field::DeviceKind, device),
                (Field::Description, text),
            ],
        );
        let replied = told("Re: x", cover, head, text);
        assert_eq!(show(&replied, Field::LostOrStolen), None, "{cover}");
    }
}

#[test]
fn a_doubt_above_a_mail_tells_of_nothing_in_it() {
    let head = "Von: Konto-Service <k@bad.example>\nGesendet: Montag, 5. Oktober 2026 09:00\nAn: Ola\nBetreff: x";
    for (cover, text) in [
        ("Ist das echt?", "Ich habe gestern um 8 Uhr mein Tablet verloren."),
        (
            "Könnt ihr da mal schauen?",
            "Wir haben gestern um 8 Uhr bemerkt, dass Ihr Konto gestohlen wurde.",
        ),
    ] {
        let found = mail_of(
            "WG: x",
            (&format!("{cover}\n\n{head}\n\n{text}"), None),
            "2026-10-06T08:00:00Z",
        );
        assert_eq!(show(&found, Field::Description).as_deref(), Some(cover));
        assert_eq!(show(&found, Field::OccurredAt), None, "{cover}");
        assert_eq!(show(&found, Field::DiscoveredAt), None, "{cover}");
    }
}

#[test]
fn an_attached_mail_has_its_own_today_and_its_own_person() {
    let header = "From: Uwe Horn <uwe@example.org>\nTo: Ola <ola@example.org>\nDate: Fri, 2 Oct 2026 17:00:00 +0200\n";
    let form = "Name der meldenden Person: Uwe Horn\nTelefon: 0555 17\nFestgestellt am: heute 14 Uhr\nBeschreibung: Der Ordner fehlt.";
    let found = attached("zur Kenntnis", header, form);
    expect(
        &found,
        &[
            (Field::ReporterName, "Uwe Horn"),
            (Field::ReporterEmail, "uwe@example.org"),
            (Field::ReporterPhone, "0555 17"),
            (Field::DiscoveredAt, "2026-10-02T14:00:00+02:00"),
            (Field::Description, "Der Ordner fehlt."),
        ],
    );
    let other = attached("zur Kenntnis", "From: Bo Falk <bo@example.org>\n", form);
    assert_eq!(show(&other, Field::ReporterEmail), None);
    let told = attached(
        "Til orientering.",
        header,
        "Hei,\n\nminnepenna mi er borte sidan i går.\n\nHelsing\nUwe Horn",
    );
    assert_eq!(
        show(&told, Field::Description).as_deref(),
        Some("minnepenna mi er borte sidan i går.")
    );
}

#[test]
fn pasted_headers_name_no_system_and_nobody() {
    let text = "Hi,\n\nI got a strange mail, see its head:\n\nMessage-ID: <a1@mx.bad.example>\nIn-Reply-To: <b2@mx.bad.example>\nReferences: <b2@mx.bad.example>\n <c3@mx.bad.example>\n\nJo";
    let found = mail_of("Strange mail", (text, None), "2026-10-06T08:00:00Z");
    assert_eq!(show(&found, Field::AffectedSystems), None);
    assert_eq!(show(&found, Field::Informed), None);
}
