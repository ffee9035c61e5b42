//! What a mail does to an incident, and what it never does.

use super::*;
use crate::casework::commands::{Order, carry_out};
use crate::casework::fixture::{admitted, at, config, id, incident, incident_of, mails_of, now, verdict};
use crate::model::ids::MailId;
use crate::model::incident::ClockState;
use crate::model::protection::Encryption;
use crate::model::report::{Field, Report, Value};
use crate::model::tlp::Tlp;

fn record_of(step: &Transaction) -> MailRecord {
    let found = step.writes.iter().find_map(|write| match write {
        Write::Mail(record) => Some(record.as_ref().clone()),
        _ => None,
    });
    found.unwrap()
}

/// Another mail of the same matter.
fn second(outcome: Outcome) -> Verdict {
    let mut verdict = verdict();
    verdict.mail = MailId::of(b"second");
    verdict.outcome = outcome;
    verdict
}

fn clock<'a>(incident: &'a Incident, name: &str) -> &'a crate::model::incident::Clock {
    incident.clocks.iter().find(|clock| clock.name == name).unwrap()
}

#[test]
fn a_report_opens_an_incident_in_one_step() {
    let config = config();
    let step = admitted(&config, &verdict(), None);
    let kinds: Vec<&str> = step
        .writes
        .iter()
        .map(|write| match write {
            Write::Incident(_) => "incident",
            Write::Report(_) => "report",
            Write::Mail(_) => "mail",
            Write::Seen { .. } => "seen",
            Write::Links { .. } => "links",
            Write::Outgoing(_) => "outgoing",
            Write::Cursor { .. } => "cursor",
        })
        .collect();
    assert_eq!(kinds, ["seen", "outgoing", "mail", "report", "links", "incident"]);
    let incident = incident_of(&step);
    assert_eq!(
        (incident.id, incident.state, incident.report_count),
        (id(1), State::New, 1)
    );
    assert_eq!(record_of(&step).incident, Some(id(1)));
    assert_eq!(step, admitted(&config, &verdict(), None), "the same step each time");
}

#[test]
fn what_is_no_report_leaves_only_its_record_and_what_was_seen_before_only_its_place() {
    let config = config();
    for (outcome, writes) in [(Outcome::Ignored, 2), (Outcome::Command, 2), (Outcome::AlreadySeen, 1)] {
        let step = admitted(&config, &second(outcome), None);
        assert_eq!(step.writes.len(), writes, "{outcome:?}");
        assert!(mails_of(&step).is_empty());
    }
}

#[test]
fn a_further_report_raises_and_never_lowers() {
    let config = config();
    let known = incident(&config);
    let mut weak = second(Outcome::Duplicate);
    let judged = weak.judgement.as_mut().unwrap();
    judged.tlp = Tlp::Clear;
    judged.priority = Priority::Low;
    judged.classification = Classification::Public;
    judged.personal_data_possible = false;
    judged.kind = Kind::Scan;
    let after = incident_of(&admitted(&config, &weak, Some(&known)));
    assert_eq!(
        (after.judgement.tlp, after.judgement.priority),
        (Tlp::Amber, Priority::Normal)
    );
    assert_eq!(after.judgement.classification, Classification::Personal);
    assert!(after.judgement.personal_data_possible);
    assert_eq!(
        (after.judgement.kind, after.id, after.report_count),
        (Kind::DeviceLoss, id(1), 2)
    );

    let mut strong = second(Outcome::Duplicate);
    let judged = strong.judgement.as_mut().unwrap();
    judged.tlp = Tlp::Red;
    judged.priority = Priority::Critical;
    judged.classification = Classification::Sensitive;
    let after = incident_of(&admitted(&config, &strong, Some(&known)));
    assert_eq!(
        (after.judgement.tlp, after.judgement.priority),
        (Tlp::Red, Priority::Critical)
    );
    assert_eq!(clock(&after, "team_ack").due.to_string(), "2026-10-05T12:00:00+02:00");
}

#[test]
fn a_strangers_unsigned_duplicate_answers_nothing_that_clocks_and_decisions_hang_on() {
    use crate::model::report::YesNo;
    use crate::model::time::When;

    let config = config();
    let mut first = verdict();
    first.report.fields.remove(&Field::DiscoveredAt);
    first.report.fields.remove(&Field::PersonalData);
    first.missing.push(Field::DiscoveredAt);
    let known = incident_of(&admitted(&config, &first, None));
    let mut other = second(Outcome::Duplicate);
    other.headers.from = vec![crate::model::address::Address::bare("eve@evil.example")];
    other.missing = Vec::new();
    other.report = crate::casework::fixture::report(&[
        (
            Field::DiscoveredAt,
            Value::When(When::At(crate::casework::fixture::stamp("2026-08-01T09:00:00+02:00"))),
        ),
        (Field::PersonalData, Value::Answer(YesNo::No)),
        (Field::Measures, Value::Text("alles erledigt".into())),
        (Field::DeviceEncrypted, Value::Answer(YesNo::Yes)),
        (Field::Location, Value::Text("Aula".into())),
    ]);
    let after = incident_of(&admitted(&config, &other, Some(&known)));
    for field in [
        Field::DiscoveredAt,
        Field::PersonalData,
        Field::Measures,
        Field::DeviceEncrypted,
    ] {
        assert_eq!(after.report.value(field), None, "{field:?}");
        let beside = after
            .report
            .conflicts
            .iter()
            .find(|beside| beside.field == field)
            .unwrap();
        assert!(beside.why.contains("eve@evil.example"), "{}", beside.why);
    }
    assert_eq!(after.report.text(Field::Location), Some("Aula"));
    assert!(after.missing.contains(&Field::DiscoveredAt), "{:?}", after.missing);
    assert_eq!(clock(&after, "gdpr_art33").due, clock(&known, "gdpr_art33").due);
    let notes: String = after.notes.iter().map(|note| note.text.as_str()).collect();
    assert!(notes.contains("measures") && notes.contains("location"), "{notes}");

    // The reporter himself, and whoever signs as the sender, fill what is open; nobody overwrites.
    let mut signed = other.clone();
    signed.protection.signer_is_sender = true;
    let mut own = other;
    own.outcome = Outcome::FollowUp;
    for more in [signed, own] {
        let after = incident_of(&admitted(&config, &more, Some(&known)));
        assert_eq!(after.report.text(Field::Measures), Some("alles erledigt"));
        assert!(after.report.when(Field::DiscoveredAt).is_some());
    }
}

#[test]
fn only_what_no_report_gives_is_missing() {
    let config = config();
    let known = incident(&config);
    let mut more = second(Outcome::FollowUp);
    more.missing = vec![Field::DeviceId, Field::Location];
    let after = incident_of(&admitted(&config, &more, Some(&known)));
    assert_eq!(after.missing, [Field::DeviceId]);
}

#[test]
fn an_encrypted_follow_up_makes_the_incident_one_that_came_encrypted() {
    let config = config();
    let mut more = second(Outcome::FollowUp);
    more.protection.encryption = Encryption::PgpMime;
    let after = incident_of(&admitted(&config, &more, Some(&incident(&config))));
    assert_eq!(after.encryption, Encryption::PgpMime);
}

#[test]
fn a_follow_up_leaves_a_note_and_reopens_what_was_closed() {
    let config = config();
    let mut known = incident(&config);
    known.state = State::Acknowledged;
    let after = incident_of(&admitted(&config, &second(Outcome::FollowUp), Some(&known)));
    assert_eq!((after.state, after.notes.len()), (State::Acknowledged, 1));

    for clock in &mut known.clocks {
        crate::casework::clocks::end(clock, ClockState::Stopped);
    }
    known.state = State::Closed;
    known.acknowledged_by = Some("sec@example.org".into());
    let after = incident_of(&admitted(&config, &second(Outcome::FollowUp), Some(&known)));
    assert_eq!(
        (after.state, after.closed, after.acknowledged_by.clone()),
        (State::New, None, None)
    );
    assert_eq!(clock(&after, "team_ack").state, ClockState::Running);
    assert_eq!(
        clock(&after, "gdpr_art33").state,
        ClockState::Stopped,
        "a decision was documented"
    );
    assert!(
        after.notes.iter().any(|note| note.text.contains("gdpr_art33")),
        "{:?}",
        after.notes
    );
}

#[test]
fn what_cannot_be_read_becomes_a_stub_with_its_clocks_running() {
    let config = config();
    let mut stub = verdict();
    stub.outcome = Outcome::Quarantined;
    stub.judgement = None;
    stub.report = Report::default();
    stub.why = vec!["no secret key fits".into()];
    stub.protection.encryption = Encryption::PgpMime;
    let step = admitted(&config, &stub, None);
    let incident = incident_of(&step);
    assert_eq!(
        (incident.state, incident.unreadable.clone()),
        (State::Quarantined, stub.why.clone())
    );
    let names: Vec<_> = incident.clocks.iter().map(|clock| clock.name.as_str()).collect();
    assert_eq!(names, ["gdpr_art33", "team_ack"]);
    assert!(mails_of(&step)[0].words.text.contains("entschlüsseln"));

    // The same mail, still unreadable: the sender is not told twice.
    let again = admitted(&config, &stub, Some(&incident));
    assert!(mails_of(&again).is_empty());
    assert_eq!(incident_of(&again).id, id(1));
    assert_eq!(incident_of(&again).report_count, 1);

    // The key was found: the stub becomes the incident, under its reference and with its first deadlines or earlier.
    let mut readable = verdict();
    readable.mail = stub.mail;
    let step = admitted(&config, &readable, Some(&incident));
    let after = incident_of(&step);
    assert_eq!(
        (after.id, after.state, after.judgement.kind),
        (id(1), State::New, Kind::DeviceLoss)
    );
    assert_eq!(after.report.text(Field::OrgUnit), Some("Physik"));
    assert_eq!(clock(&after, "gdpr_art33").due.to_string(), "2026-10-08T09:20:00+02:00");
    assert_eq!(after.clocks.len(), 3);
    assert_ne!(
        mails_of(&step)[0].message_id,
        mails_of(&admitted(&config, &stub, None))[0].message_id
    );
}

#[test]
fn of_mail_that_was_there_before_the_daemon_nobody_is_told_what_had_passed_by_then() {
    let config = config();
    let mut old = verdict();
    let incident = incident_of(&admitted(&config, &old, None));
    let later = at("2026-11-20T12:00:00+01:00");
    let loud = escalation::fire(&incident, &config, later).unwrap();
    assert!(!mails_of(&loud).is_empty(), "a mail that came in time is told of");
    old.ack.why = format!("{} it was there before", Ack::BACKLOG);
    let adopted = admit(&Admission {
        verdict: &old,
        existing: None,
        fresh: id(1),
        config: &config,
        now: later,
    });
    let incident = incident_of(&adopted.unwrap());
    assert!(!incident.clocks.is_empty(), "its deadlines are shown");
    for clock in &incident.clocks {
        assert_eq!(clock.state, ClockState::Running);
        assert!(clock.fired.iter().all(|fired| fired.told.is_empty()), "{clock:?}");
        assert!(clock.next.as_ref().is_none_or(|next| next.at > later), "{clock:?}");
    }
    assert_eq!(escalation::fire(&incident, &config, later), None);
}

#[test]
fn a_stub_that_turns_out_harmless_stops_the_legal_clock() {
    let config = config();
    let mut stub = verdict();
    stub.outcome = Outcome::Quarantined;
    stub.judgement = None;
    let incident = incident_of(&admitted(&config, &stub, None));
    let mut readable = verdict();
    let judged = readable.judgement.as_mut().unwrap();
    judged.kind = Kind::Scan;
    judged.personal_data_possible = false;
    let after = incident_of(&admitted(&config, &readable, Some(&incident)));
    assert_eq!(clock(&after, "gdpr_art33").state, ClockState::Stopped);
}

#[test]
fn an_unreadable_mail_in_a_known_thread_gets_a_stub_of_its_own() {
    let config = config();
    let known = incident(&config);
    let stub = second(Outcome::Quarantined);
    let a = Admission {
        verdict: &stub,
        existing: Some(&known),
        fresh: id(2),
        config: &config,
        now: now(),
    };
    let after = incident_of(&admit(&a).unwrap());
    assert_eq!((after.id, after.state), (id(2), State::Quarantined));
    assert_eq!(after.related[0].incident, id(1));
}

#[test]
fn a_duplicate_whose_incident_is_gone_opens_one() {
    let config = config();
    let step = admitted(&config, &second(Outcome::Duplicate), None);
    assert_eq!(record_of(&step).outcome, Outcome::Incident);
    assert_eq!(incident_of(&step).state, State::New);
}

#[test]
fn a_broken_template_holds_the_answer_and_keeps_the_report() {
    let mut config = config();
    config.templates.environment.remove_template("de/ack_amber.txt");
    let step = admitted(&config, &verdict(), None);
    assert!(mails_of(&step).is_empty());
    assert_eq!(record_of(&step).ack.decision, AckDecision::Hold);
    assert_eq!(incident_of(&step).notes.len(), 1);
}

#[test]
fn a_held_answer_is_noted() {
    let config = config();
    let mut held = verdict();
    held.ack.decision = AckDecision::Hold;
    held.ack.why = "the address is on the list of doubtful ones".into();
    let step = admitted(&config, &held, None);
    assert!(mails_of(&step).is_empty());
    assert!(incident_of(&step).notes[0].text.contains("doubtful"));
}

#[test]
fn a_flood_of_follow_ups_does_not_make_an_incident_grow_without_bound() {
    let config = config();
    let mut known = incident(&config);
    for number in 0..700_u32 {
        let mut more = second(Outcome::Duplicate);
        more.mail = MailId::of(&number.to_be_bytes());
        more.judgement.as_mut().unwrap().why = vec![format!("reason {number}")];
        more.unreadable = vec![format!("part {number}")];
        known = incident_of(&admitted(&config, &more, Some(&known)));
    }
    assert_eq!((known.notes.len(), known.report_count), (500, 701));
    assert!(known.judgement.why.len() <= 50 && known.unreadable.len() <= 50);
    assert!(known.notes[0].at.instant() >= at("2026-10-05T00:00:00Z"));
}

#[test]
fn a_persons_no_stands_against_silence_and_falls_to_a_yes() {
    let config = config();
    let order = Order::Set(Field::PersonalData, "no".into());
    let known = incident_of(&carry_out(&incident(&config), &order, "dpo@example.org", &config, now()).unwrap());
    assert_eq!(clock(&known, "gdpr_art33").state, ClockState::Stopped);
    let mut silent = second(Outcome::FollowUp);
    silent.report.fields.remove(&Field::PersonalData);
    let after = incident_of(&admitted(&config, &silent, Some(&known)));
    assert_eq!(clock(&after, "gdpr_art33").state, ClockState::Stopped);
    assert!(!after.judgement.personal_data_possible);
    let after = incident_of(&admitted(&config, &second(Outcome::FollowUp), Some(&known)));
    assert_eq!(clock(&after, "gdpr_art33").state, ClockState::Running);
}

#[test]
fn what_people_set_on_a_stub_stays_when_its_mail_can_be_read() {
    let config = config();
    let mut stub = verdict();
    stub.outcome = Outcome::Quarantined;
    stub.report = Report::default();
    let known = incident_of(&admitted(&config, &stub, None));
    let order = Order::Set(Field::OrgUnit, "Chemie".into());
    let known = incident_of(&carry_out(&known, &order, "dpo@example.org", &config, now()).unwrap());
    let after = incident_of(&admitted(&config, &verdict(), Some(&known)));
    assert_eq!(after.report.text(Field::OrgUnit), Some("Chemie"));
    assert_eq!(after.report.text(Field::ReporterName), Some("Anna Beispiel"));
}

#[test]
fn lists_that_strangers_make_longer_have_an_end() {
    let config = config();
    let mut known = incident(&config);
    for round in 0..20 {
        let mut more = second(Outcome::Duplicate);
        let hosts = (0..100).map(|n| format!("srv{round}-{n}")).collect();
        let systems = crate::casework::fixture::report(&[(Field::AffectedSystems, Value::List(hosts))]);
        more.report.fields.extend(systems.fields);
        known = incident_of(&admitted(&config, &more, Some(&known)));
    }
    assert_eq!(known.report.items(Field::AffectedSystems).len(), 100);
}
