//! Letters with a few labelled lines in them.

use super::Extracted;
use super::tests::mail_of;
use crate::model::report::Field;

fn read(subject: &str, text: &str) -> Extracted {
    mail_of(subject, (text, None), "2026-10-06T08:00:00Z")
}

fn told(text: &str, field: Field) -> Option<String> {
    read("Vorfall", text).report.value(field).map(ToString::to_string)
}

#[test]
fn the_paragraphs_around_a_few_labels_are_read() {
    for (text, persons) in [
        (
            "Guten Tag,\n\nich muss einen Einbruch melden: Uns wurde gestern zwischen 13:00 und 15:10 Uhr das Tablet der \
             Station aus dem Dienstzimmer gestohlen. Darauf sind die Pflegepläne von 17 Bewohnern.\n\nGerät: Samsung Tab \
             Active3, Inventarnummer HL-TB-031\nSpeicher: verschlüsselt\nAnzeige: ist erstattet, Vorgangsnummer \
             2026/55120\n\nDas Konto der Station haben wir heute früh gesperrt. Die Heimleitung weiß Bescheid.\n\n\
             Viele Grüße\nBodo Lenz",
            "17",
        ),
        (
            "Good morning,\n\nI have to report a theft: our ward tablet was stolen from the staff room yesterday between \
             13:00 and 15:10. It holds the care plans of 17 residents and nothing else that I know of.\n\nDevice: Samsung \
             Tab Active3, asset tag HL-TB-031\nStorage: encrypted\nPolice: reported, crime reference 2026/55120\n\n\
             We blocked the account of the ward this morning. The manager has been told.\n\nKind regards\nAda Lowe",
            "17",
        ),
        (
            "Hei,\n\njeg må melde et tyveri: Nettbrettet til avdelingen ble stjålet fra vaktrommet i går mellom kl. 13.00 og \
             15.10. På det ligger pleieplanene for 17 beboere, og ikke noe annet som jeg vet om.\n\nUtstyr: Samsung Tab \
             Active3, inventarnummer HL-TB-031\nLagring: kryptert\nPoliti: anmeldt, saksnummer 2026/55120\n\nVi sperret \
             kontoen til avdelingen i morges. Lederen har fått beskjed.\n\nHilsen\nOda Lie",
            "17",
        ),
    ] {
        assert_eq!(told(text, Field::AffectedPersons).as_deref(), Some(persons), "{text}");
        assert_eq!(told(text, Field::LostOrStolen).as_deref(), Some("stolen"), "{text}");
        assert_eq!(
            told(text, Field::OccurredFrom).as_deref(),
            Some("2026-10-05T13:00:00+02:00"),
            "{text}"
        );
        assert_eq!(told(text, Field::DeviceId).as_deref(), Some("HL-TB-031"), "{text}");
        let extracted = read("Vorfall", text);
        assert!(extracted.report.unread.is_empty(), "{text}");
    }
}

#[test]
fn a_form_that_asks_what_happened_is_no_letter() {
    let text = "Please find my answers below. I hope that this is the right form for it, and I am happy to answer more \
                questions on the phone at any time.\n\nWhat happened: My tablet was stolen.\nDevice: Samsung Tab\nWhen \
                noticed: 5 October 2026, 09:10\n\nThe form mentions 40 patients as an example, we have nothing to do with it.";
    assert_eq!(told(text, Field::AffectedPersons), None);
    assert_eq!(told(text, Field::Description).as_deref(), Some("My tablet was stolen."));
}

#[test]
fn a_number_of_attempts_is_no_number_of_persons() {
    for text in [
        "Quelle: 192.0.2.4\nAnzahl: 12.400 Verbindungen bis 9 Uhr\nZiel: 198.51.100.2",
        "Source: 192.0.2.4\nNumber: 12,400 connection attempts\nTarget: 198.51.100.2",
        "Kilde: 192.0.2.4\nAntall: 12 400 forsøk\nMål: 198.51.100.2",
    ] {
        assert_eq!(told(text, Field::AffectedPersons), None, "{text}");
    }
}
