//! One mail a member, with what he may see.

use super::*;
use crate::casework::fixture::{admitted, at, config, id, incident, incident_of, mails_of, now, verdict};
use crate::casework::lifecycle::{Admission, admit};
use crate::model::incident::State;
use crate::model::outgoing::Wrapping;
use crate::model::report::{Answer, Field, Provenance, Value};
use crate::model::verdict::{AckDecision, Outcome};

fn morning() -> Timestamp {
    at("2026-10-06T08:00:00+02:00")
}

/// A green incident without a legal clock, whose deadline is later than the first one's.
fn green(config: &Config) -> Incident {
    let mut verdict = verdict();
    let judged = verdict.judgement.as_mut().unwrap();
    judged.tlp = Tlp::Green;
    judged.kind = crate::model::kind::Kind::Scan;
    judged.personal_data_possible = false;
    let a = Admission {
        verdict: &verdict,
        existing: None,
        fresh: id(2),
        config,
        now: at("2026-10-05T15:00:00+02:00"),
    };
    let mut incident = incident_of(&admit(&a).unwrap());
    incident.clocks[0].due = crate::casework::fixture::stamp("2026-10-06T11:00:00+02:00");
    incident.report.fields.insert(
        Field::OrgUnit,
        Answer {
            value: Value::Text("<b>Physik</b> & Co".into()),
            provenance: Provenance::default(),
        },
    );
    incident
}

fn input(config: &Config) -> DigestInput {
    let mut failed = mails_of(&admitted(config, &verdict(), None)).remove(0);
    failed.delivery = Delivery::Failed {
        at: now(),
        why: "550 5.1.1 no such user, see http://mx.example/".into(),
    };
    let mut closed = incident(config);
    closed.id = id(9);
    closed.state = State::Closed;
    DigestInput {
        incidents: vec![green(config), incident(config), closed],
        failed: vec![failed],
        unanswered: Vec::new(),
        alarms: vec!["no mail was fetched for 20 minutes".into()],
        since: Some(at("2026-10-05T12:00:00+02:00")),
    }
}

const DIGEST_DE: &str = "\
TLP:AMBER

Guten Tag Dana Schutz,

2 offen, davon 1 neu seit der letzten Übersicht, 1 überfällig, 0 eskaliert,
0 nicht lesbar.

[VF-2026-0001] TLP:AMBER · überfällig
  Frist: 05.10. 12:30 (seit 19 h 30 min)
  offen seit 20 h 15 min

[VF-2026-0002] TLP:GREEN · neu
  Übernahme durch das Team: 06.10. 11:00 (noch 3 h)
  Scan, Priorität normal, neu
  Bereich: <b>Physik</b> & Co
  es fehlt: Anzahl der betroffenen Personen, Inventar- oder Seriennummer des
  Geräts
  offen seit 17 h

Nicht zustellbare Mails:

- Eingangsbestätigung [VF-2026-0001], a…@dept.example.org: 550 5.1.1 no such
  user, see http[:]//mx[.]example/

Störungen:

- no mail was fetched for 20 minutes

Vorfall-Team
Example University
";

#[test]
fn a_digest_in_clear_shows_amber_by_reference_and_green_in_full() {
    let config = config();
    let mails = build(&input(&config), &config, morning()).unwrap();
    assert_eq!(mails.len(), 3);
    let mail = &mails[0];
    assert_eq!(
        mail.words.subject,
        "[TLP:AMBER] Vorfälle am 06.10.2026: 2 offen, 1 überfällig"
    );
    assert_eq!(mail.words.text, DIGEST_DE);
    assert_eq!((mail.wrapping, mail.purpose), (Wrapping::Clear, Purpose::Digest));
    assert!(mail.message_id != mails[1].message_id);
}

#[test]
fn the_html_shows_the_same_escaped_and_without_anything_from_outside() {
    let config = config();
    for mail in build(&input(&config), &config, morning()).unwrap() {
        let html = mail.words.html.unwrap();
        assert!(
            html.contains("[VF-2026-0001]") && html.contains("color:#33FF00;background-color:#000000"),
            "{html}"
        );
        assert!(
            !html.contains("<b>Physik") && !html.contains("<img") && !html.contains("<script"),
            "{html}"
        );
        assert!(!html.contains("href") && !html.contains("src="), "{html}");
        assert!(
            html.starts_with("<!DOCTYPE html>") && html.trim_end().ends_with("</html>"),
            "{html}"
        );
        assert!(mail.words.text.lines().all(|line| line.chars().count() <= 76));
    }
}

#[test]
fn an_empty_day_says_so_in_one_line() {
    let config = config();
    let mails = build(&DigestInput::default(), &config, morning()).unwrap();
    assert!(
        mails[0].words.text.contains("heute ist nichts offen"),
        "{}",
        mails[0].words.text
    );
    assert!(mails[1].words.text.contains("Nothing is open today"));
    assert_eq!(mails[0].words.text.lines().count(), 9, "{}", mails[0].words.text);
}

#[test]
fn weekly_readers_get_one_a_week_and_others_none() {
    let mut config = config();
    config.settings.team[0].digest = DigestFrequency::Weekly;
    config.settings.team[1].digest = DigestFrequency::Never;
    let to = |since: &str, now: &str| -> Vec<String> {
        let input = DigestInput {
            since: Some(at(since)),
            ..DigestInput::default()
        };
        let mails = build(&input, &config, at(now)).unwrap();
        mails.into_iter().map(|mail| mail.to.email).collect()
    };
    let cio = "cio@example.org".to_owned();
    assert_eq!(
        to("2026-10-02T08:00+02:00", "2026-10-05T08:00+02:00"),
        ["dpo@example.org".to_owned(), cio.clone()]
    );
    assert_eq!(
        to("2026-10-05T08:00+02:00", "2026-10-06T08:00+02:00"),
        std::slice::from_ref(&cio)
    );
    // Monday's was missed: Tuesday's makes up for it.
    assert_eq!(
        to("2026-10-02T08:00+02:00", "2026-10-06T08:00+02:00"),
        ["dpo@example.org".to_owned(), cio]
    );
}

#[test]
fn held_answers_are_named() {
    let config = config();
    let mut held = verdict();
    held.outcome = Outcome::Incident;
    held.ack.decision = AckDecision::Hold;
    held.ack.why = "over budget".into();
    let step = admitted(&config, &held, None);
    let records = step.writes.iter().filter_map(|write| match write {
        crate::model::transaction::Write::Mail(record) => Some(record.as_ref().clone()),
        _ => None,
    });
    let input = DigestInput {
        unanswered: records.collect(),
        ..DigestInput::default()
    };
    let text = &build(&input, &config, morning()).unwrap()[1].words.text;
    assert!(
        text.contains("- [VF-2026-0001] received 5 Oct 11:30: over budget"),
        "{text}"
    );
}

#[test]
fn the_same_digest_built_again_is_the_same_mail() {
    let config = config();
    let ids = |now: &str| -> Vec<String> {
        let mails = build(&DigestInput::default(), &config, at(now)).unwrap();
        mails.into_iter().map(|mail| mail.message_id).collect()
    };
    assert_eq!(ids("2026-10-06T08:00:00+02:00"), ids("2026-10-06T08:00:09+02:00"));
    assert_ne!(ids("2026-10-06T07:59:00+02:00"), ids("2026-10-06T08:00:00+02:00"));
}

#[test]
fn an_encrypted_digest_shows_amber_in_full_and_red_still_by_reference() {
    let config = config();
    let mut red = incident(&config);
    red.id = id(3);
    red.judgement.tlp = Tlp::Red;
    let amber = incident(&config);
    let open = [&amber, &red];
    let input = DigestInput::default();
    let sight = Sight {
        member: &config.settings.team[0],
        encrypted: true,
        config: &config,
        now: morning(),
    };
    let mail = Page {
        input: &input,
        open: &open,
        sight,
    }
    .mail(Some("AB".repeat(20)))
    .unwrap();
    assert_eq!((mail.wrapping, mail.tlp), (Wrapping::Encrypted, Tlp::Amber));
    assert_eq!(
        mail.words.text.matches("Geräteverlust").count(),
        1,
        "{}",
        mail.words.text
    );
    let notice = mail.clear_instead.unwrap();
    assert!(!notice.text.contains("VF-2026") && notice.html.is_none(), "{notice:?}");
}
