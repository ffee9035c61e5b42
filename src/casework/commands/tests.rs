//! What people may order, and what is refused.

use super::*;
use crate::casework::fixture::{admitted, at, config, id, incident, incident_of, now, verdict};
use crate::casework::lifecycle::{Admission, admit};
use crate::model::fault::Remedy;
use crate::model::ids::MailId;
use crate::model::kind::{Classification, Kind, Priority};
use crate::model::report::{Value, YesNo};

const BY: &str = "sec@example.org";

fn later() -> Timestamp {
    at("2026-10-06T09:00:00+02:00")
}

fn after(incident: &Incident, order: &Order) -> Incident {
    incident_of(&carry_out(incident, order, BY, &config(), later()).unwrap())
}

fn refusal(incident: &Incident, order: &Order) -> String {
    let fault = carry_out(incident, order, BY, &config(), later()).unwrap_err();
    assert_eq!(fault.remedy, Remedy::Refuse);
    fault.what
}

fn clock<'a>(incident: &'a Incident, name: &str) -> &'a Clock {
    incident.clocks.iter().find(|clock| clock.name == name).unwrap()
}

#[test]
fn taking_an_incident_ends_the_clock_that_waits_for_it_and_no_other() {
    let taken = after(&incident(&config()), &Order::Ack);
    assert_eq!(
        (taken.state, taken.acknowledged_by.as_deref()),
        (State::Acknowledged, Some(BY))
    );
    assert_eq!(clock(&taken, "team_ack").state, ClockState::Met);
    assert_eq!(clock(&taken, "team_ack").next, None);
    assert_eq!(clock(&taken, "gdpr_art33").state, ClockState::Running);
    assert!(refusal(&taken, &Order::Ack).contains("already yours"));
}

#[test]
fn a_stub_that_somebody_takes_stays_in_quarantine() {
    let config = config();
    let mut stub = verdict();
    stub.outcome = crate::model::verdict::Outcome::Quarantined;
    let stub = incident_of(&admitted(&config, &stub, None));
    let taken = after(&stub, &Order::Ack);
    assert_eq!(
        (taken.state, taken.acknowledged_by.as_deref()),
        (State::Quarantined, Some(BY))
    );
    assert_eq!(clock(&taken, "team_ack").state, ClockState::Met);
}

#[test]
fn closing_while_a_legal_clock_runs_needs_a_reason() {
    let open = incident(&config());
    assert!(refusal(&open, &Order::Close(None)).contains("gdpr_art33"));
    assert!(refusal(&open, &Order::Close(Some("  ".into()))).contains("gdpr_art33"));
    let closed = after(
        &open,
        &Order::Close(Some("encrypted disk, no risk (Art. 33(1))".into())),
    );
    assert_eq!(
        (closed.state, closed.closed.unwrap().instant()),
        (State::Closed, later())
    );
    assert!(
        closed
            .clocks
            .iter()
            .all(|clock| clock.state != ClockState::Running && clock.next.is_none())
    );
    assert!(closed.notes[0].text.contains("encrypted disk"), "{:?}", closed.notes);
    let mut done = after(
        &open,
        &Order::Done {
            clock: "gdpr_art33".into(),
        },
    );
    assert_eq!(clock(&done, "gdpr_art33").state, ClockState::Met);
    done = after(&done, &Order::Close(None));
    assert_eq!(done.state, State::Closed);
}

#[test]
fn reopening_by_hand_lets_stopped_clocks_run_to_their_old_deadlines() {
    let open = incident(&config());
    let closed = after(&open, &Order::Close(Some("no risk".into())));
    let again = after(&closed, &Order::Reopen);
    assert_eq!((again.state, again.closed), (State::New, None));
    assert_eq!(clock(&again, "gdpr_art33").due, clock(&open, "gdpr_art33").due);
    assert!(clock(&again, "gdpr_art33").next.is_some());
    assert_eq!(clock(&again, "team_ack").anchor, "by_order");
    assert!(refusal(&open, &Order::Reopen).contains("is open"));
}

#[test]
fn people_may_lower_a_label_and_it_is_noted() {
    let lowered = after(&incident(&config()), &Order::Tlp(Tlp::Green));
    assert_eq!(lowered.judgement.tlp, Tlp::Green);
    assert!(lowered.notes[0].text.contains("lowered from TLP:AMBER to TLP:GREEN"));
    assert_eq!(lowered.notes[0].by, BY);
}

#[test]
fn a_corrected_discovery_moves_the_legal_clock_both_ways() {
    let open = incident(&config());
    for (text, due) in [
        ("2026-10-05 10:00", "2026-10-08T10:00:00+02:00"),
        ("2026-10-04", "2026-10-07T00:00:00+02:00"),
        ("2026-10-05T06:00:00Z", "2026-10-08T08:00:00+02:00"),
    ] {
        let moved = after(&open, &Order::Set(Field::DiscoveredAt, text.into()));
        assert_eq!(clock(&moved, "gdpr_art33").due.to_string(), due, "{text}");
        assert_eq!(clock(&moved, "gdpr_art33").anchor, "set_by_hand");
    }
    let removed = after(&open, &Order::Set(Field::DiscoveredAt, String::new()));
    assert_eq!(clock(&removed, "gdpr_art33").anchor, "receipt");
    assert_eq!(
        clock(&removed, "gdpr_art33").due.to_string(),
        "2026-10-08T11:30:00+02:00"
    );
}

#[test]
fn a_persons_no_ends_the_legal_clock_and_unknown_does_not() {
    let open = incident(&config());
    let unknown = after(&open, &Order::Set(Field::PersonalData, "unknown".into()));
    assert_eq!(clock(&unknown, "gdpr_art33").state, ClockState::Running);
    let no = after(&open, &Order::Set(Field::PersonalData, "no".into()));
    assert_eq!(clock(&no, "gdpr_art33").state, ClockState::Stopped);
    assert!(!no.judgement.personal_data_possible);
    let yes = after(&no, &Order::Set(Field::SpecialCategories, "yes".into()));
    assert_eq!(clock(&yes, "gdpr_art33").state, ClockState::Running);
    assert_eq!(yes.judgement.classification, Classification::Sensitive);
    assert_eq!(
        clock(&yes, "gdpr_art33").due,
        clock(&open, "gdpr_art33").due,
        "from the same awareness"
    );
}

#[test]
fn fields_are_read_in_their_shape_or_refused() {
    let open = incident(&config());
    let set = |field, text: &str| after(&open, &Order::Set(field, text.into()));
    let filled = set(Field::AffectedPersons, "60");
    assert_eq!(filled.report.value(Field::AffectedPersons), Some(&Value::Number(60)));
    assert!(!filled.missing.contains(&Field::AffectedPersons));
    assert_eq!(
        set(Field::AffectedSystems, "srv1; srv2")
            .report
            .items(Field::AffectedSystems),
        ["srv1", "srv2"]
    );
    assert_eq!(
        set(Field::DeviceEncrypted, "Ja").report.answer(Field::DeviceEncrypted),
        Some(YesNo::Yes)
    );
    for (field, text) in [
        (Field::AffectedPersons, "many"),
        (Field::DiscoveredAt, "yesterday"),
        (Field::DeviceEncrypted, "maybe"),
        (Field::Location, ""),
    ] {
        assert!(!refusal(&open, &Order::Set(field, text.into())).is_empty(), "{field}");
    }
}

#[test]
fn a_merged_incident_gives_everything_to_the_other() {
    let config = config();
    let one = incident(&config);
    let mut other = verdict();
    other.mail = MailId::of(b"other");
    other.judgement.as_mut().unwrap().tlp = Tlp::Red;
    other.report.fields.remove(&Field::DiscoveredAt);
    let other = admit(&Admission {
        verdict: &other,
        existing: None,
        fresh: id(2),
        config: &config,
        now: now(),
    })
    .unwrap();
    let other = incident_of(&other);
    let step = carry_out(
        &other,
        &Order::Merge {
            into: Box::new(one.clone()),
        },
        BY,
        &config,
        later(),
    )
    .unwrap();
    let both: Vec<&Incident> = step
        .writes
        .iter()
        .filter_map(|write| match write {
            Write::Incident(incident) => Some(incident.as_ref()),
            _ => None,
        })
        .collect();
    let (target, source) = (both[0], both[1]);
    assert_eq!(
        (target.id, target.judgement.tlp, target.report_count),
        (id(1), Tlp::Red, 2)
    );
    assert_eq!(
        clock(target, "gdpr_art33").due.to_string(),
        "2026-10-08T09:20:00+02:00",
        "the earlier one stays"
    );
    assert_eq!((source.state, source.merged_into), (State::Merged, Some(id(1))));
    assert!(source.clocks.iter().all(|clock| clock.state == ClockState::Stopped));
    assert!(refusal(source, &Order::Ack).contains("2026-0001"));
    let into = |incident: &Incident| Order::Merge {
        into: Box::new(incident.clone()),
    };
    assert!(refusal(&one, &into(&one)).contains("itself"));
    assert!(refusal(&one, &into(source)).contains("closed or merged"));
}

#[test]
fn the_end_of_one_clock_starts_the_one_that_follows() {
    let mut config = config();
    config.rules.clocks.clocks.get_mut("nis2_notification").unwrap().enabled = true;
    let open = incident(&config);
    let order = Order::Start {
        clock: "nis2_notification".into(),
    };
    let started = incident_of(&carry_out(&open, &order, BY, &config, later()).unwrap());
    let order = Order::Done {
        clock: "nis2_notification".into(),
    };
    let sent = incident_of(&carry_out(&started, &order, BY, &config, later()).unwrap());
    assert_eq!(clock(&sent, "nis2_final").due.to_string(), "2026-11-06T09:00:00+01:00");
    assert_eq!(clock(&sent, "nis2_final").anchor, "nis2_notification");
    assert!(
        refusal(
            &open,
            &Order::Start {
                clock: "nonsense".into()
            }
        )
        .contains("gdpr_art33")
    );
    assert!(
        refusal(
            &open,
            &Order::Done {
                clock: "gdpr_art34".into()
            }
        )
        .contains("no clock")
    );
}

#[test]
fn notes_and_assignments_are_kept_clean() {
    let open = incident(&config());
    let noted = after(&open, &Order::Note("first line\nsecond\u{1b}[31m line".into()));
    assert_eq!(noted.notes[0].text, "first line\nsecond[31m line");
    let assigned = after(&open, &assign(" dana\r\n@example.org ", true));
    assert_eq!(assigned.assigned.as_deref(), Some("dana @example.org"));
    refusal(&open, &Order::Note(" ".into()));
    refusal(&open, &assign("", true));
    refusal(
        &open,
        &Order::Split {
            report: MailId::of(b"first"),
        },
    );
}

fn assign(who: &str, outside: bool) -> Order {
    Order::Assign {
        who: who.into(),
        outside,
    }
}

mod corrections;
