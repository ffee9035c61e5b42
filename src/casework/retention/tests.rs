//! What goes and what stays.

use super::*;
use crate::casework::commands::{Order, carry_out};
use crate::casework::fixture::{at, config, id, incident, incident_of, zone};

const CLOSED: &str = "2026-10-06T09:00:00+02:00";

fn closed(number: u32) -> Dossier {
    let config = config();
    let order = Order::Close(Some("no risk to persons".to_owned()));
    let step = carry_out(&incident(&config), &order, "dpo@example.org", &config, at(CLOSED)).unwrap();
    let mut incident = incident_of(&step);
    incident.id = id(number);
    Dossier {
        incident,
        home: Home::Itself,
        hold: None,
        waiting: false,
        raw_erased: Some(at(CLOSED)),
    }
}

fn going(done: Vec<Dossier>, now: &str) -> Vec<u32> {
    let shelf = Shelf {
        done,
        ..Shelf::default()
    };
    let plan = plan(&shelf, &RetentionRules::shipped(), (&zone(), at(now)));
    plan.incidents.iter().map(|due| due.incident.number).collect()
}

const AFTER: &str = "2029-10-06T09:00:01+02:00";
const BEFORE: &str = "2029-10-06T08:59:59+02:00";

#[test]
fn a_closed_incident_goes_after_its_time_and_not_a_second_before() {
    assert_eq!(going(vec![closed(1)], BEFORE), [] as [u32; 0]);
    assert_eq!(going(vec![closed(1)], AFTER), [1]);
    let mut spam = closed(1);
    spam.incident.judgement.kind = Kind::Spam;
    assert_eq!(going(vec![spam], "2027-04-06T09:00:01+02:00"), [1]);
}

#[test]
fn a_word_after_the_end_begins_the_time_anew() {
    let mut noted = closed(1);
    let order = Order::Note("the insurance asked again".to_owned());
    let later = at("2028-01-01T09:00:00+01:00");
    let step = carry_out(&noted.incident, &order, "dpo@example.org", &config(), later).unwrap();
    noted.incident = incident_of(&step);
    noted.incident.id = id(1);
    assert_eq!(going(vec![noted.clone()], AFTER), [] as [u32; 0]);
    assert_eq!(going(vec![noted], "2031-01-02T09:00:00+01:00"), [1]);
}

#[test]
fn open_held_and_waiting_incidents_stay_whatever_the_times_say() {
    let mut open = closed(1);
    open.incident = incident(&config());
    let mut clocked = closed(2);
    clocked.incident.clocks[0].state = ClockState::Running;
    let mut held = closed(3);
    held.hold = Some("court case 4 O 12/29".to_owned());
    let mut waiting = closed(4);
    waiting.waiting = true;
    let shelf = Shelf {
        done: vec![open, clocked, held, waiting],
        ..Shelf::default()
    };
    let plan = plan(
        &shelf,
        &RetentionRules::shipped(),
        (&zone(), at("2099-01-01T00:00:00Z")),
    );
    assert!(plan.is_empty(), "{plan:?}");
    let held: Vec<_> = plan.held.iter().map(|(id, why)| (*id, why.as_str())).collect();
    let letter = "a letter about it still waits to be sent";
    assert_eq!(held, [(id(3), "court case 4 O 12/29"), (id(4), letter)]);
}

#[test]
fn what_became_part_of_another_stays_and_goes_with_it() {
    let part = |number, home| Dossier {
        home,
        incident: Incident {
            state: State::Merged,
            ..closed(number).incident
        },
        ..closed(number)
    };
    let other = Home::Other(id(2));
    assert_eq!(going(vec![part(1, other), closed(2)], AFTER), [2, 1]);
    assert_eq!(going(vec![part(1, other)], "2099-01-01T00:00:00Z"), [] as [u32; 0]);
    assert_eq!(going(vec![part(1, Home::Gone)], BEFORE), [1]);
    let mut held = part(1, other);
    held.hold = Some("asked for by the court".to_owned());
    assert_eq!(going(vec![held, closed(2)], AFTER), [] as [u32; 0]);
}

#[test]
fn raw_mails_go_earlier_once_and_again_when_something_came_after() {
    let raw = |dossier: Dossier, now: &str| {
        let shelf = Shelf {
            done: vec![dossier],
            ..Shelf::default()
        };
        let plan = plan(&shelf, &RetentionRules::shipped(), (&zone(), at(now)));
        (plan.raw.len(), plan.incidents.len())
    };
    let fresh = || Dossier {
        raw_erased: None,
        ..closed(1)
    };
    assert_eq!(raw(fresh(), "2027-10-06T08:59:59+02:00"), (0, 0));
    assert_eq!(raw(fresh(), "2027-10-06T09:00:01+02:00"), (1, 0));
    assert_eq!(raw(fresh(), AFTER), (0, 1));
    let gone = |then: &str| Dossier {
        raw_erased: Some(at(then)),
        ..closed(1)
    };
    assert_eq!(raw(gone("2027-10-07T00:00:00Z"), "2028-10-06T09:00:01+02:00"), (0, 0));
    assert_eq!(raw(gone("2026-10-01T00:00:00Z"), "2028-10-06T09:00:01+02:00"), (1, 0));
}

#[test]
fn once_a_day_at_its_hour_and_never_on_the_word_of_a_clock_that_leapt() {
    let rules = RetentionRules::shipped();
    let look = |last: Option<&str>, now: &str| look(last.map(at), &rules, (&zone(), at(now)));
    assert_eq!(look(None, "2026-10-05T12:00:00+02:00"), Look::Wait);
    let last = Some("2026-10-05T12:00:00+02:00");
    assert_eq!(look(last, "2026-10-06T03:29:59+02:00"), Look::NotYet);
    assert_eq!(look(last, "2026-10-06T03:30:00+02:00"), Look::Now);
    assert_eq!(
        look(Some("2026-10-06T03:30:00+02:00"), "2026-10-06T09:00:00+02:00"),
        Look::NotYet
    );
    assert_eq!(
        look(last, "2026-10-20T03:00:00+02:00"),
        Look::Now,
        "after downtime once"
    );
    assert_eq!(
        look(last, "2099-01-01T00:00:00Z"),
        Look::Wait,
        "a clock that leapt ahead"
    );
    assert_eq!(
        look(last, "2026-10-04T00:00:00Z"),
        Look::Wait,
        "a clock that was set back"
    );
}
