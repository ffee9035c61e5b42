//! When clocks start, and from when they count.

use super::*;
use crate::casework::fixture::{at, config, judgement, now, report, stamp};
use crate::config::rules::clocks::ClockRules;
use crate::model::kind::{Kind, Priority};
use crate::model::report::Value;

fn clocks(discovered: Option<When>, judged: &Judgement) -> Vec<Clock> {
    let config = config();
    let fields: Vec<_> = discovered
        .map(|when| (Field::DiscoveredAt, Value::When(when)))
        .into_iter()
        .collect();
    let report = report(&fields);
    let received = at("2026-10-05T11:30:00+02:00");
    Grounds {
        judgement: judged,
        report: &report,
        received,
        config: &config,
        now: now(),
    }
    .clocks()
}

fn gdpr(discovered: Option<When>) -> Clock {
    let found = clocks(discovered, &judgement())
        .into_iter()
        .find(|clock| clock.name == "gdpr_art33");
    found.unwrap()
}

#[test]
fn the_legal_clock_counts_72_hours_from_discovery() {
    let clock = gdpr(Some(When::At(stamp("2026-10-05T09:20:00+02:00"))));
    assert_eq!(clock.due.to_string(), "2026-10-08T09:20:00+02:00");
    assert_eq!(clock.anchor, "discovered_at");
    assert!(
        clock
            .why
            .starts_with("72 h on the clock from discovered_at (2026-10-05T09:20:00+02:00)"),
        "{}",
        clock.why
    );
    let alarm = clock.next.unwrap();
    assert_eq!((alarm.stage, alarm.at), (0, at("2026-10-07T09:20:00+02:00")));
}

#[test]
fn the_due_time_is_shown_in_the_zone_of_the_organisation() {
    let clock = gdpr(Some(When::At("2026-10-23T08:00:00Z".parse().unwrap())));
    // After receipt: not used.
    assert_eq!(clock.anchor, "receipt");
    let clock = gdpr(Some(When::At("2026-10-04T23:30:00-05:00".parse().unwrap())));
    assert_eq!(clock.due.to_string(), "2026-10-08T06:30:00+02:00");
}

#[test]
fn a_bare_date_counts_from_the_start_of_its_day() {
    let clock = gdpr(Some(When::On("2026-10-05".parse().unwrap())));
    assert_eq!(clock.due.to_string(), "2026-10-08T00:00:00+02:00");
    assert_eq!(clock.anchor, "discovered_at");
    assert!(clock.why.contains("strict reading"), "{}", clock.why);
}

#[test]
fn an_implausible_discovery_is_not_used_and_the_reason_is_kept() {
    for (when, reason) in [
        (Some(When::At(stamp("2026-10-05T12:00:00+02:00"))), "lies after receipt"),
        (Some(When::On("2026-10-06".parse().unwrap())), "lies after receipt"),
        (Some(When::On("2025-10-01".parse().unwrap())), "more than 365 days back"),
        (Some(When::On("0001-01-01".parse().unwrap())), "more than 365 days back"),
        (None, "gives no time of discovery"),
    ] {
        let clock = gdpr(when);
        assert_eq!(clock.anchor, "receipt");
        assert_eq!(clock.due.to_string(), "2026-10-08T11:30:00+02:00");
        assert!(clock.why.contains(reason), "{}", clock.why);
    }
}

#[test]
fn seventy_two_hours_span_a_change_to_winter_time() {
    let config = config();
    let report = report(&[]);
    let received = at("2026-10-24T09:00:00+02:00");
    let judged = judgement();
    let grounds = Grounds {
        judgement: &judged,
        report: &report,
        received,
        config: &config,
        now: received,
    };
    let clock = grounds
        .clocks()
        .into_iter()
        .find(|clock| clock.name == "gdpr_art33")
        .unwrap();
    assert_eq!(clock.due.to_string(), "2026-10-27T08:00:00+01:00");
}

#[test]
fn a_delivery_in_the_future_counts_as_now() {
    let config = config();
    let report = report(&[]);
    let judged = judgement();
    let received = at("2031-01-01T00:00:00Z");
    let grounds = Grounds {
        judgement: &judged,
        report: &report,
        received,
        config: &config,
        now: now(),
    };
    assert!(grounds.clocks().iter().all(|clock| clock.started.instant() == now()));
}

#[test]
fn clocks_follow_kind_urgency_and_personal_data() {
    let names =
        |judged: &Judgement| -> Vec<String> { clocks(None, judged).into_iter().map(|clock| clock.name).collect() };
    assert_eq!(names(&judgement()), ["device_remote_wipe", "gdpr_art33", "team_ack"]);
    let scan = Judgement {
        kind: Kind::Scan,
        personal_data_possible: false,
        ..judgement()
    };
    assert_eq!(names(&scan), ["team_ack"]);
    for (priority, due) in [
        (Priority::Normal, "2026-10-05T15:30:00+02:00"),
        (Priority::High, "2026-10-05T12:30:00+02:00"),
        (Priority::Critical, "2026-10-05T12:00:00+02:00"),
    ] {
        let judged = Judgement {
            priority,
            ..judgement()
        };
        let team = clocks(None, &judged)
            .into_iter()
            .find(|clock| clock.name == "team_ack")
            .unwrap();
        assert_eq!(team.due.to_string(), due, "{priority}");
    }
}

#[test]
fn a_further_report_moves_a_deadline_only_to_an_earlier_time() {
    let config = config();
    let mut have = clocks(None, &judgement());
    let earlier = clocks(Some(When::At(stamp("2026-10-05T08:00:00+02:00"))), &judgement());
    let events = take_over(&mut have, earlier, &config);
    assert_eq!(events.len(), 1, "{events:?}");
    let due = |have: &[Clock]| {
        have.iter()
            .find(|clock| clock.name == "gdpr_art33")
            .unwrap()
            .due
            .to_string()
    };
    assert_eq!(due(&have), "2026-10-08T08:00:00+02:00");
    assert!(take_over(&mut have, clocks(None, &judgement()), &config).is_empty());
    assert_eq!(due(&have), "2026-10-08T08:00:00+02:00");
    for clock in &mut have {
        end(clock, ClockState::Met);
    }
    let earliest = clocks(Some(When::On("2026-10-01".parse().unwrap())), &judgement());
    assert!(
        take_over(&mut have, earliest, &config).is_empty(),
        "what is met stays met"
    );
}

#[test]
fn other_clocks_can_be_switched_on() {
    let mut rules = ClockRules::shipped();
    rules.clocks.get_mut("nis2_early_warning").unwrap().enabled = true;
    let mut config = config();
    config.rules.clocks = rules;
    let judged = Judgement {
        priority: Priority::Critical,
        ..judgement()
    };
    let report = report(&[]);
    let grounds = Grounds {
        judgement: &judged,
        report: &report,
        received: now(),
        config: &config,
        now: now(),
    };
    assert!(grounds.clocks().iter().any(|clock| clock.name == "nis2_early_warning"));
}
