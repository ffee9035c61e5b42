//! What answers say and what they keep to themselves.

use super::*;
use crate::casework::fixture::{config, incident, now, verdict};
use crate::model::outgoing::{Delivery, Wrapping};
use crate::model::report::Report;

fn answer(change: impl Fn(&mut Verdict)) -> Outgoing {
    let config = config();
    let incident = incident(&config);
    let mut verdict = verdict();
    change(&mut verdict);
    acknowledgement(&verdict, &incident, &config, now()).unwrap().unwrap()
}

fn label(verdict: &mut Verdict, tlp: Tlp) {
    verdict.judgement.as_mut().unwrap().tlp = tlp;
}

/// An answer where incident and mail carry the label.
fn labelled(tlp: Tlp, language: Language, (encrypted, came_encrypted): (bool, bool)) -> Outgoing {
    let config = config();
    let mut incident = incident(&config);
    incident.judgement.tlp = tlp;
    let mut verdict = verdict();
    label(&mut verdict, tlp);
    verdict.ack.language = language;
    verdict.ack.encrypted = encrypted;
    verdict.ack.cert = encrypted.then(|| "AB".repeat(20));
    if came_encrypted {
        verdict.protection.encryption = Encryption::PgpMime;
    }
    acknowledgement(&verdict, &incident, &config, now()).unwrap().unwrap()
}

#[test]
fn what_somebody_else_encrypted_is_not_told_to_whoever_sends_it_in() {
    for (signed, told) in [(false, false), (true, true)] {
        let mail = answer(|verdict| {
            verdict.protection.encryption = Encryption::PgpMime;
            verdict.protection.signer_is_sender = signed;
            verdict.ack.encrypted = true;
            verdict.ack.cert = Some("AB".repeat(20));
        });
        let named = mail.words.text.contains("Name der meldenden Person") || mail.words.text.contains("Reporter");
        assert_eq!(named, told, "{}", mail.words.text);
    }
}

const AMBER_DE: &str = "\
TLP:AMBER

Guten Tag,

vielen Dank für Ihre Meldung. Sie ist am 05.10.2026, 11:30 Uhr (UTC+02:00)
bei uns eingegangen und wird unter dem Zeichen [VF-2026-0001] bearbeitet.

Folgende Angaben fehlen uns noch. Bitte reichen Sie sie nach, sobald Sie sie
kennen; warten Sie nicht, bis alles vollständig ist:

- Anzahl der betroffenen Personen
- Inventar- oder Seriennummer des Geräts

Wie es weitergeht: Jemand aus unserem Team prüft Ihre Meldung und wendet
sich mit Rückfragen an Sie. Wenn Sie noch etwas ergänzen möchten, antworten
Sie bitte auf diese Nachricht und lassen Sie das Zeichen [VF-2026-0001] im
Betreff stehen.

Diese Nachricht wurde automatisch erstellt. Sie erreichen uns unter
vorfall@example.org.

Mit freundlichen Grüßen
Vorfall-Team
Example University
";

#[test]
fn an_amber_answer_in_clear_names_what_is_missing_and_nothing_else() {
    let mail = answer(|_| {});
    assert_eq!(
        mail.words.subject,
        "[TLP:AMBER] [VF-2026-0001] Ihre Meldung ist eingegangen"
    );
    assert_eq!(mail.words.text, AMBER_DE);
    assert_eq!((mail.wrapping, mail.clear_instead), (Wrapping::Clear, None));
    assert_eq!(mail.in_reply_to.as_deref(), Some("a1@dept.example.org"));
    assert!(matches!(mail.delivery, Delivery::Waiting { attempts: 0, .. }));
}

const RED_EN: &str = "\
TLP:RED

Hello,

Your message reached us on 5 October 2026, 11:30 (UTC+02:00). Reference:
[VF-2026-0001]

Please send us anything further only encrypted, and attach your own key so
that we can answer you encrypted, too.

This message was written automatically. You can reach us at
vorfall@example.org.

Kind regards
Vorfall-Team
Example University
";

#[test]
fn a_red_answer_in_clear_says_when_and_under_which_reference() {
    assert_eq!(labelled(Tlp::Red, Language::En, (false, false)).words.text, RED_EN);
}

const CLEAR_NB: &str = "\
TLP:GREEN

Hei

Takk for meldingen. Vi mottok den 05.10.2026 kl. 11.30 (UTC+02:00) og
behandler den under referansen [VF-2026-0001].

Slik har vi forstått meldingen din. Skriv til oss hvis noe ikke stemmer:

- Navn på melder: Anna Beispiel
- Avdeling eller enhet: Physik
- Tidspunkt da hendelsen ble oppdaget: 05.10.2026 kl. 09.20 (UTC+02:00)
- Beskrivelse: Laptop mit Prüfungsakten verloren, siehe
  https[:]//evil[.]example/x
- Er personopplysninger berørt?: ja

Vi mangler fortsatt disse opplysningene. Send dem så snart du kjenner dem;
ikke vent til alt er klart:

- Antall berørte personer
- Inventar- eller serienummer på enheten

Hva skjer nå: Noen i teamet vårt ser på meldingen din og tar kontakt hvis
noe er uklart. Vil du legge til noe, svar på denne meldingen og la
referansen [VF-2026-0001] stå i emnefeltet.

Denne meldingen er skrevet automatisk. Du når oss på vorfall@example.org.

Vennlig hilsen
Vorfall-Team
Example University
";

#[test]
fn a_green_answer_shows_what_was_understood_without_working_links() {
    assert_eq!(labelled(Tlp::Green, Language::Nb, (false, false)).words.text, CLEAR_NB);
}

#[test]
fn each_label_and_way_says_no_more_than_its_cell_allows() {
    for language in Language::ALL {
        for tlp in [Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red] {
            for encrypted in [false, true] {
                let mail = labelled(tlp, language, (encrypted, false));
                let values = tlp <= Tlp::Green || (encrypted && tlp < Tlp::Red);
                let missing = values || tlp == Tlp::Amber;
                let cell = format!("{language} {tlp} {encrypted}\n{}", mail.words.text);
                assert_eq!(mail.words.text.contains("Physik"), values, "{cell}");
                assert_eq!(mail.words.text.contains("\n- "), missing, "{cell}");
                assert!(mail.words.text.contains("[VF-2026-0001]"), "{cell}");
                assert!(
                    mail.words.subject.starts_with(&format!("[{tlp}] [VF-2026-0001] ")),
                    "{cell}"
                );
                assert!(mail.words.text.lines().all(|line| line.chars().count() <= 76), "{cell}");
                assert!(
                    !mail.words.text.contains("\n\n\n") && mail.words.text.starts_with("TLP:"),
                    "{cell}"
                );
            }
        }
    }
}

#[test]
fn a_clear_answer_to_an_encrypted_report_says_nothing_of_its_content() {
    for tlp in [Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red] {
        let text = labelled(tlp, Language::De, (false, true)).words.text;
        for secret in ["Physik", "Anna", "Laptop", "Anzahl", "Geräts"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}

#[test]
fn an_encrypted_answer_has_content_free_words_for_the_case_that_encrypting_fails() {
    let mail = labelled(Tlp::Amber, Language::De, (true, true));
    assert_eq!(mail.wrapping, Wrapping::Encrypted);
    assert_eq!(mail.cert.as_deref(), Some("AB".repeat(20).as_str()));
    let notice = mail.clear_instead.unwrap();
    assert_ne!(notice, mail.words);
    for secret in ["Physik", "Anna", "Laptop", "Anzahl", "AMBER"] {
        assert!(
            !notice.text.contains(secret) && !notice.subject.contains(secret),
            "{notice:?}"
        );
    }
    assert!(notice.text.contains("[VF-2026-0001]"));
}

#[test]
fn a_second_reporter_learns_nothing_that_the_first_one_wrote() {
    let config = config();
    let incident = incident(&config);
    let mut second = verdict();
    second.outcome = Outcome::Duplicate;
    second.report = Report::default();
    second.missing = vec![Field::Location];
    second.ack.encrypted = true;
    let mail = acknowledgement(&second, &incident, &config, now()).unwrap().unwrap();
    assert!(
        !mail.words.text.contains("Physik") && mail.words.text.contains("Ort"),
        "{}",
        mail.words.text
    );
    // And the incident's stricter label holds for the answer to a report that came with a weaker one.
    let mut red = incident.clone();
    red.judgement.tlp = Tlp::Red;
    second.ack.encrypted = false;
    label(&mut second, Tlp::Clear);
    let mail = acknowledgement(&second, &red, &config, now()).unwrap().unwrap();
    assert_eq!(mail.tlp, Tlp::Red);
    assert!(!mail.words.text.contains("Ort"));
}

#[test]
fn who_sends_what_cannot_be_decrypted_is_told_how_to_send_it_again() {
    for language in Language::ALL {
        let mail = answer(|verdict| {
            verdict.outcome = Outcome::Quarantined;
            verdict.protection.encryption = Encryption::PgpMime;
            verdict.ack.language = language;
        });
        assert!(mail.words.text.contains("[VF-2026-0001]") && !mail.words.text.contains("Physik"));
    }
    let plain = answer(|verdict| verdict.outcome = Outcome::Quarantined);
    assert!(
        plain.words.text.contains("PDF-Datei ohne Kennwort"),
        "{}",
        plain.words.text
    );
}

#[test]
fn nobody_is_answered_against_the_decision_and_never_ourselves() {
    let config = config();
    let incident = incident(&config);
    let mut verdict = verdict();
    verdict.ack.to = Some("VORFALL@example.org".into());
    assert_eq!(acknowledgement(&verdict, &incident, &config, now()).unwrap(), None);
    verdict.ack.to = Some("anna@dept.example.org".into());
    for decision in [AckDecision::None, AckDecision::Hold] {
        verdict.ack.decision = decision;
        assert_eq!(acknowledgement(&verdict, &incident, &config, now()).unwrap(), None);
    }
}

#[test]
fn identifiers_that_would_break_a_header_are_left_out_of_the_thread() {
    let mail = answer(|verdict| {
        verdict.headers.message_id = Some("a@b\r\nBcc: all@example.org".into());
        verdict.headers.references = (0..50).map(|n| format!("r{n}@x")).chain(["bad id".into()]).collect();
    });
    assert_eq!(mail.in_reply_to, None);
    assert_eq!(mail.references.len(), 11);
    assert_eq!(
        (mail.references[0].as_str(), mail.references[10].as_str()),
        ("r0@x", "r49@x")
    );
}

#[test]
fn the_message_id_is_the_same_each_time_and_another_for_another_mail() {
    let one = answer(|_| {});
    assert_eq!(one.message_id, answer(|_| {}).message_id);
    assert!(one.message_id.starts_with("vorfalld.") && one.message_id.ends_with("@example.org"));
    assert_eq!(one.message_id.len(), "vorfalld.".len() + 24 + "@example.org".len());
    let other = answer(|verdict| verdict.mail = crate::model::ids::MailId::of(b"other"));
    assert_ne!(one.message_id, other.message_id);
}
